/** proxy, as a command line asks for it. */
import { existsSync } from 'node:fs';
import { proxy } from '../operations/proxy.ts';
import { proxyJson, proxyText } from '../report/proxy-report.ts';
import type { RunContext } from './context.ts';

export async function runProxy({ host, code, request }: RunContext): Promise<void> {
  const result = proxy({ ...request, code: await code });
  if (!existsSync(result.assetsRoot)) host.say('warning', 'Nothing is synced there yet: run assets-sync sync first.');
  host.result(proxyText(result), 'answer');
  host.setOutputs({ 'assets-root': result.assetsRoot }, proxyJson(result));
}
