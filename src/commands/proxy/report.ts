/** What people and scripts are told about the test proxy. */
import { relative } from 'node:path';
import { readersShell, type Shell, setVariable } from '../../base/shell.ts';
import type { ProxyStatus } from '../../test-proxy/manage.ts';
import type { RunningProxy } from '../../test-proxy/running-proxy.ts';

/** What a shell evaluates, so that tests find the proxy. */
export function exportText(variables: Readonly<Record<string, string>>, shell: Shell = readersShell()): string {
  return Object.entries(variables)
    .map(([name, value]) => setVariable(name, value, shell))
    .join('\n');
}

export function statusText({ proxy, answer }: ProxyStatus, assetsRoot: string, from: string): string {
  const where = relative(from, assetsRoot) || '.';
  if (proxy === undefined) return `No test proxy runs on ${where}.`;
  const health = answer === '200' ? 'answers' : `does not answer as it should (${answer})`;
  return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}

export async function statusJson({ proxy, answer }: ProxyStatus): Promise<object> {
  return { running: proxy !== undefined, answer: answer ?? null, ...(proxy === undefined ? {} : await runningJson(proxy)) };
}

export async function runningJson(proxy: RunningProxy): Promise<object> {
  const { proxyVariables } = await import('../../test-proxy/environment.ts');
  return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}
