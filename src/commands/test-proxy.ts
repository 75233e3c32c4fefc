/** The test proxy as commands use it: from their inputs and their host to a program, and to a proxy that runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import type { Outputs } from '../host/host.ts';
import type { InputName } from '../inputs/spec.ts';
import type { ProgramQuestion, ProxyProgram } from '../test-proxy/program.ts';
import type { RunningProxy } from '../test-proxy/running-proxy.ts';
import type { CommandContext } from './command.ts';

/** What says which program it is. */
export const PROGRAM_INPUTS = ['proxy-version', 'proxy-source', 'proxy-checksum'] as const satisfies InputName[];

/** @throws `bad-usage` where there is nothing that the proxy could serve */
export function checkSynced(assetsRoot: string): void {
  if (existsSync(join(assetsRoot, '.git'))) return;
  throw new AssetsSyncError('bad-usage', `No recordings are in ${assetsRoot}, so there is nothing for the test proxy to serve.`, {
    hint: "Name a service: 'assets-sync sync sdk/tables' brings its recordings.",
  });
}

export async function programQuestion(context: CommandContext): Promise<ProgramQuestion> {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache, PUBLIC_SOURCE } = await import('../test-proxy/program.ts');
  return {
    version: inputs.proxyVersion,
    source: inputs.proxySource ?? PUBLIC_SOURCE,
    checksum: inputs.proxyChecksum,
    toolCache: findToolCache(process.env, host.storeBase),
    temporary: host.temporary,
    system: process,
    codeRoot: root,
    env: process.env,
    attempts: inputs.retries,
    log,
    signal,
  };
}

/** Finds the program, or installs it. Nothing else may run beside it in this process. */
export async function provideProgram(context: CommandContext): Promise<ProxyProgram> {
  const { provideProxy } = await import('../test-proxy/program.ts');
  return provideProxy(await programQuestion(context));
}

/** What a proxy serves. */
export interface Served {
  /** Absolute. */
  folder: string;
  /** What it has to know besides. */
  env: NodeJS.ProcessEnv;
}

/** Starts a proxy that outlives this process, unless one serves that assets root already; the end of a job stops it. */
export async function startProxyOn(
  context: CommandContext,
  assetsRoot: string,
  { folder, env }: Served = { folder: assetsRoot, env: {} },
): Promise<{ proxy: RunningProxy; isNew: boolean }> {
  const { host, log, signal } = context;
  checkSynced(assetsRoot);
  const { startManaged } = await import('../test-proxy/manage.ts');
  const { PROXY_STATE, proxyFiles } = await import('../test-proxy/running-proxy.ts');
  const files = proxyFiles(assetsRoot);
  // A job's log outlives its assets root, and is gone with the job.
  const jobLog = join(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, 'test-proxy.log');
  const started = await startManaged({
    assetsRoot: folder,
    stateFile: files.state,
    logFile: host.atTerminal ? files.log : jobLog,
    executable: async () => (await provideProgram(context)).executable,
    env: { ...process.env, ...env },
    log,
    signal,
  });
  host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
  const { proxyVariables } = await import('../test-proxy/environment.ts');
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}

export function proxyOutputs({ url, log }: RunningProxy): Outputs {
  return { 'proxy-url': url, 'proxy-log': log };
}
