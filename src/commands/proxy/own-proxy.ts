/** The library's startProxy: a test proxy for one program, which ends with it. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder, removeFolderLater } from '../../base/files.ts';
import type { RunningProxy } from '../../test-proxy/start.ts';
import type { CommandContext, Runnable } from '../command.ts';
import { findServed, PROGRAM_INPUTS, provideProgram, provideServed, proxyOutputs, type Served } from '../test-proxy.ts';
import { runningJson } from './command.ts';

export const command: Runnable = {
  description: 'start a test proxy that ends with this program',
  inputs: ['path', 'working-directory', 'layout', ...PROGRAM_INPUTS],
  examples: '',
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host } = context;
  const served = await findServed(context);
  const { assetsRoot } = served;
  await provideServed(context, served);
  const { proxy, stop } = (await findRunning(served)) ?? (await startOwn(context, served));
  host.setOutputs({ 'assets-root': assetsRoot, ...proxyOutputs(proxy) }, { ...(await runningJson(proxy)), stop });
}

interface UsedProxy {
  proxy: RunningProxy;
  stop: () => Promise<void>;
}

/** One that somebody has started on the same assets root is used, and left to them. */
async function findRunning({ assetsRoot, folder }: Served): Promise<UsedProxy | undefined> {
  const { findManaged, proxyFiles } = await import('../../test-proxy/lifetime.ts');
  const { proxy, answer } = await findManaged(proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot }).state);
  return proxy?.assetsRoot !== folder || answer !== '200' ? undefined : { proxy, stop: async () => {} };
}

async function startOwn(context: CommandContext, served: Served): Promise<UsedProxy> {
  const { host, signal } = context;
  const { executable } = await provideProgram(context);
  const { startProxy } = await import('../../test-proxy/start.ts');
  const { endProcess } = await import('../../test-proxy/processes.ts');
  const folder = await mkdtemp(join(host.temporary, 'assets-sync-test-proxy-'));
  const logFile = join(folder, 'test-proxy.log');
  const env = { ...process.env, ...served.env };
  const { folder: assetsRoot, services } = served;
  const proxy = await startProxy({ executable, assetsRoot, services, logFile, env, signal });
  // The guard, which is not released, ends the proxy itself. A program that has done its work does not fail over what is left.
  const forget = () => {
    try {
      removeFolder(folder);
    } catch {
      // Windows removes no log that the proxy still has open: the folder stays among the temporary files.
    }
  };
  process.once('exit', forget);
  const stop = async () => {
    await endProcess(proxy.pid, proxy.identity);
    proxy.guard.end();
    process.removeListener('exit', forget);
    await removeFolderLater(folder);
  };
  return { proxy, stop };
}
