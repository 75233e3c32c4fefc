/** The test proxy as commands use it: from their inputs and their host to a program, and to a proxy that runs. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Log, SILENT } from '../base/log.ts';
import { findRepositoryUrl } from '../fetch/repository-url.ts';
import type { Outputs } from '../host/host.ts';
import type { InputName } from '../inputs/spec.ts';
import { assetsFolderOf, layoutForProxy, recordingFolders } from '../proxy-folders/package-folder.ts';
import { keepWish, type ReplayWish } from '../replay/wish.ts';
import { locate, locateRoot } from '../selection/locate.ts';
import { selectAll } from '../selection/selection.ts';
import type { ProgramQuestion, ProxyProgram } from '../test-proxy/program.ts';
import type { RunningProxy } from '../test-proxy/start.ts';
import { adoptRecordings, isUnmade, makeFirstRoot } from '../workspace/local-changes.ts';
import { AssetsRoot } from '../workspace/root.ts';
import type { CommandContext } from './command.ts';
import type { SyncResult } from './sync/sync.ts';

/** What says which program it is. */
export const PROGRAM_INPUTS = ['proxy-version', 'proxy-source', 'proxy-checksum'] as const satisfies InputName[];

/** What becomes of what it replayed. */
export const REPLAY_INPUTS = ['replay', 'replay-file'] as const satisfies InputName[];

/** Says that a proxy has nothing to play back where nothing was synced yet. */
export function noticeEmpty(assetsRoot: string, log: Pick<Log, 'notice'>): void {
  if (existsSync(join(assetsRoot, '.git/assets-sync/index'))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`,
  );
}

/** What a proxy serves. */
export interface Served {
  /** Absolute. */
  assetsRoot: string;
  /** Absolute: the assets root; for packages that an assets.json pins the code repository, for the proxy finds their folders by it. */
  folder: string;
  /** Of each service the folder of its recordings, absolute. */
  services: Record<string, string>;
  /** What it and later steps have to know besides. */
  env: Record<string, string>;
}

/**
 * @param synced undefined where no sync has said it: then how all services are pinned counts
 * @throws `bad-manifest` where nothing says where the assets root is
 */
export async function findServed(context: CommandContext, synced?: Pick<SyncResult, 'layout' | 'folders'>): Promise<Served> {
  const { inputs, selection, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const { root: codeRoot } = codeRepository;
  const { assetsRoot } = locate(codeRepository, inputs.path);
  const find = async () => {
    const all = await selectAll(selection, codeRepository, SILENT, signal);
    const chosen = layoutForProxy(inputs.layout, all);
    if (chosen === 'tests') locateRoot(codeRepository, inputs.path);
    return { layout: chosen, folders: recordingFolders(all.services, chosen, { assetsRoot, codeRoot }) };
  };
  const { layout, folders: services } = synced ?? (await find());
  if (layout === 'tests') return { assetsRoot, services, folder: assetsRoot, env: {} };
  return { assetsRoot, services, folder: codeRoot, env: { PROXY_ASSETS_FOLDER: assetsFolderOf({ assetsRoot, codeRoot }) } };
}

/** What becomes of what a proxy replayed. */
export function replayWish({ inputs, host }: CommandContext): ReplayWish {
  return { replay: inputs.replay, files: inputs.replayFile ? [resolve(host.workspace, inputs.replayFile)] : [] };
}

/** Makes the assets root that a proxy is to serve where there is none: the first recordings of a repository are put there. */
export async function provideServed(context: CommandContext, { assetsRoot, folder }: Served): Promise<void> {
  if (folder !== assetsRoot) return;
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new AssetsRoot(assetsRoot);
  const isRecorded = isUnmade(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = locate(codeRepository, inputs.path);
  // Where assets.json files alone pin, there is not one repository that recordings go to: a sync makes the root.
  if (located.isRootFileMissing) return;
  const { url } = findRepositoryUrl(access, located.rootFile, codeRepository.root);
  if (isRecorded)
    await adoptRecordings(root, await selectAll(selection, codeRepository, log, signal), url, codeRepository, signal);
  else makeFirstRoot(root, url, codeRepository);
}

export async function programQuestion(context: CommandContext): Promise<ProgramQuestion> {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache } = await import('../test-proxy/program.ts');
  return {
    version: inputs.proxyVersion,
    source: inputs.proxySource,
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

/** @throws `bad-usage` where nothing says which program is to be used, before anything was done */
export async function requireProgramChoice(context: CommandContext): Promise<void> {
  const { requireChoice } = await import('../test-proxy/program.ts');
  requireChoice(await programQuestion(context));
}

/** The same for a proxy that is to outlive this process: of one that runs already nothing is asked. */
export async function requireStartable(context: CommandContext): Promise<void> {
  const { assetsRoot } = locate(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await import('../test-proxy/lifetime.ts');
  if (!existsSync(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}

/** Finds the program, or installs it. Nothing else may run beside it in this process. */
export async function provideProgram(context: CommandContext): Promise<ProxyProgram> {
  const { provideProxy } = await import('../test-proxy/program.ts');
  return provideProxy(await programQuestion(context));
}

/** Starts a proxy that outlives this process, unless one serves that assets root already; the end of a job stops it. */
export async function startProxyOn(context: CommandContext, served: Served): Promise<{ proxy: RunningProxy; isNew: boolean }> {
  const { host, log, signal } = context;
  const { assetsRoot, folder, services } = served;
  await provideServed(context, served);
  const { PROXY_STATE, proxyFiles, REPLAY_STATE, startManaged } = await import('../test-proxy/lifetime.ts');
  const files = proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot });
  // A job's log outlives its assets root, and is gone with the job.
  const jobLog = join(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, 'test-proxy.log');
  const started = await startManaged({
    assetsRoot: folder,
    services,
    stateFile: files.state,
    logFile: host.atTerminal ? files.log : jobLog,
    executable: async () => (await provideProgram(context)).executable,
    env: { ...process.env, ...served.env },
    log,
    signal,
  });
  host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
  host.saveState(REPLAY_STATE, JSON.stringify(replayWish(context)));
  if (!host.atTerminal) keepWish(started.proxy.log, replayWish(context));
  const { proxyVariables } = await import('../test-proxy/start.ts');
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}

export function proxyOutputs({ url, log }: RunningProxy): Outputs {
  return { 'proxy-url': url, 'proxy-log': log };
}
