/** sync: brings the assets root to the pinned recordings. */
import { AssetsSyncError, errorJson, listNames } from '../../base/errors.ts';
import { uptime } from '../../base/log.ts';
import type { Outputs } from '../../host/host.ts';
import type { InputName } from '../../inputs/spec.ts';
import { changeNotices } from '../../report/changes.ts';
import { judgedPage } from '../../report/judged.ts';
import { announcer } from '../../report/problems.ts';
import { page } from '../../report/report.ts';
import { syncedReport, tellBackup } from '../../report/synced.ts';
import type { CacheService } from '../../store/ci-cache.ts';
import { Store } from '../../store/store.ts';
import { isBackupName } from '../../workspace/backups.ts';
import { type Command, type CommandContext, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import {
  findServed,
  PROGRAM_INPUTS,
  proxyOutputs,
  REPLAY_INPUTS,
  requireStartable,
  type Served,
  startProxyOn,
} from '../test-proxy.ts';
import { type SyncResult, storeBaseOf, sync } from './sync.ts';

/** What says what is brought, and how. */
export const SYNC_INPUTS = [
  'base',
  ...REPOSITORY_INPUTS,
  'verify',
  'discard',
  'cache',
  'cache-save',
  'mirror',
  'layout',
] as const satisfies InputName[];

export const command: Command = {
  group: 'Recordings',
  description: 'bring the assets root to the pinned recordings',
  paths: SERVICES_HERE,
  inputs: [...SYNC_INPUTS, 'proxy', ...PROGRAM_INPUTS, ...REPLAY_INPUTS, 'retries', 'timeout'],
  flags: [{ name: '--first-recordings', help: 'leave services without a pin out: they are going to be recorded', isRare: true }],
  examples: `
  assets-sync sync sdk/tables           # the recordings of one service
  assets-sync sync sdk/tables sdk/core  # of two, in the same assets root
  assets-sync sync                      # of the service that you are in, else of those that you changed
  assets-sync sync '*'                  # of every service that has a pin
  assets-sync sync sdk/tables --json    # for scripts`,
  more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal } = context;
  if (inputs.proxy) await requireStartable(context);
  const selection = { ...context.selection, mayLackPins: context.flags.firstRecordings === true };
  const { result, milliseconds } = await bringRecordings({ ...context, selection }, { forProxy: inputs.proxy });
  const report = syncedReport(result, { milliseconds, from: host.workspace });
  host.result(report.lines.join('\n'));
  host.setVariable('ASSETS_ROOT', result.assetsRoot);
  const served = await findServed(context, result);
  for (const [name, value] of Object.entries(served.env)) host.setVariable(name, value);
  await host.summarize(() => page(report));
  const proxy = inputs.proxy ? await startProxy(context, result, served) : {};
  host.setOutputs({ ...report.outputs, ...proxy }, report.json);
  await tidyUp(result, storeBaseOf(inputs.cache, host.storeBase, result.assetsRoot), signal);
}

/** Syncs as the inputs say, and tells what the result alone does not show. */
export async function bringRecordings(
  context: CommandContext,
  { forProxy }: { forProxy: boolean },
): Promise<{ result: SyncResult; milliseconds: number }> {
  const { host, inputs, signal, log, selection, access } = context;
  const started = uptime();
  for (const path of inputs.paths.filter(isBackupName)) {
    throw new AssetsSyncError('bad-usage', `${path} is no service.`, {
      hint: `A backup is brought back by: assets-sync backups restore ${path}`,
    });
  }
  const codeRepository = await context.openCodeRepository();
  const result = await sync(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      discard: inputs.discard ?? !host.atTerminal,
      verify: inputs.verify,
      onUnproved: async (error, judged) => {
        host.setOutputs({ verified: false }, { error: errorJson(error) });
        await host.summarize(() => judgedPage(judged, 'assets-sync: nothing was synced'));
      },
      // Whoever names services and a base wants to know what is new in them since.
      compare: !host.atTerminal && inputs.paths.length > 0 && inputs.base !== undefined,
      showChanges: !host.atTerminal,
      layout: inputs.layout,
      forProxy,
      cache: inputs.cache,
      cacheService: cacheServiceOf(context),
    },
    log,
    signal,
  );
  tellBesides(context, result);
  return { result, milliseconds: uptime() - started };
}

/** A cache that every branch reads is written by the default branch: entries of the others would push its own out. */
function cacheServiceOf({ host, inputs: { cache, cacheSave } }: CommandContext): CacheService | undefined {
  const service = cache === 'hosted' ? host.cacheService : undefined;
  if (service === undefined || cacheSave === 'always' || (cacheSave === 'default-branch' && host.isOnDefaultBranch()))
    return service;
  return { restore: (...request) => service.restore(...request) };
}

async function startProxy(context: CommandContext, { services }: SyncResult, served: Served): Promise<Outputs> {
  if (services.length === 0) {
    context.log.notice('There is no service to test, so no test proxy was started.');
    return {};
  }
  const { proxy } = await startProxyOn(context, served);
  context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
  return proxyOutputs(proxy);
}

function tellBesides({ host, inputs }: CommandContext, result: SyncResult): void {
  if (result.kept.length > 0) host.say('notice', `Local changes stayed: ${listNames(result.kept)}.`);
  tellBackup(host, inputs, result);
  if (!host.atTerminal) changeNotices(result.changes ?? []).forEach(announcer(host, 'notice'));
}

/** Puts the store's packs together, after the result was told. A failure is no loss: the next sync tries again. */
export async function tidyUp(
  { bytes, services, repositories }: SyncResult,
  storeBase: string,
  signal: AbortSignal,
): Promise<void> {
  const hasNew = bytes > 0 || services.some(({ source }) => source === 'mirror');
  const stores = !hasNew ? [] : repositories.map((repository) => new Store(storeBase, repository));
  for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
    const { repack } = await import('../../store/packs.ts');
    await repack(store, signal).catch(() => {});
  }
}
