/** Brings an assets root to the pinned contents of chosen services: the heart of sync, reset and the end of push. */
import { type Directory, isWithin } from '../base/directory.ts';
import { AssetsSyncError, listLines, type Place } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import type { GitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import { connectIfNew, resolveTags, withAssetsRepositories } from '../fetch/assets-repository.ts';
import type { FoundTree } from '../fetch/fetch-trees.ts';
import { type ChosenService, lacksTree } from '../pins/pins.ts';
import { withRepair } from '../store/packs.ts';
import { checkOut, retryWhileFilesChange, returnToSynced, stageServices, withDraft } from './check-out.ts';
import { composeCommit, divideByPresence, fetchChosen, treesOf } from './chosen-trees.ts';
import { concerns, isOnDisk, type LocalChange } from './local-changes.ts';
import {
  borrowAgain,
  makeRoot,
  type OpenedRoot,
  openRoot,
  readChanges,
  type SyncRootRequest,
  storesOf,
  type Work,
} from './open-root.ts';
import { compareToPins, type PlanInput, type PlannedService, planSync, type SyncPlan } from './plan-sync.ts';
import { AssetsRoot, privateStores } from './root.ts';
import { withRootLock } from './root-lock.ts';
import type { SyncedService } from './synced-commit.ts';
import { measure, type Totals } from './totals.ts';

export type { SyncRootRequest } from './open-root.ts';

export interface ServiceResult {
  service: Directory;
  /** `lacksTree`: its pin could name the directory's tree, and does not. */
  pinnedTrees: { directory: Directory; sha: Sha; at: Place; repository: GitUrl; lacksTree: boolean }[];
  files: number;
  size: number;
  /** How many of its recordings are deleted on disk, and stay so. */
  deleted: number;
  /**
   * Where its contents came from: they were there already, but for local changes if they were `restored`; or from this machine's
   * store, a CI system's cache, a mirror or the server.
   */
  source: 'unchanged' | 'restored' | FoundTree['source'];
}

export interface SyncRootResult extends Traffic {
  services: ServiceResult[];
  /** Where they come from. */
  repositories: GitUrl[];
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Local changes of the chosen services that stayed. */
  kept: string[];
  /** What else is in the root. */
  others: readonly SyncedService[];
  /** Where the discarded ones are. */
  backup: string | undefined;
  /** The names of backups of files that changed since a run was cut off, which this one finished. */
  backupsOfInterrupted: readonly string[];
}

/** What comes of a sync of no service. */
export const NOTHING_SYNCED: SyncRootResult = {
  services: [],
  repositories: [],
  ...NO_TRAFFIC,
  cacheHit: false,
  kept: [],
  others: [],
  backup: undefined,
  backupsOfInterrupted: [],
};

interface Synced {
  result: Omit<SyncRootResult, keyof Traffic>;
  /** What was fetched or found for the chosen services. */
  trees: readonly FoundTree[];
}

/** @throws `local-changes` where they are in the way and may not go */
export function syncRoot(request: SyncRootRequest, log: Log, signal: AbortSignal): Promise<SyncRootResult> {
  const root = new AssetsRoot(request.assetsRoot);
  const { accesses, repositoryOptions, ciCache } = request;
  const storeBase = request.storeInsideRoot ? privateStores(root.dir) : repositoryOptions.storeBase;
  return withAssetsRepositories(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await resolveTags(repositories, places, log, signal);
    const work = { request, log, root, repositories, chosen: tags.services(request.chosen) };
    // Each is open from here on.
    for (const { pin } of places) repositories.of(pin);
    // A first sync waits for its server more than for anything else. The root itself is looked at under its lock alone.
    const isFirst = lstatIfThere(root.dir) === undefined && !request.storeInsideRoot && ciCache === undefined;
    if (isFirst) for (const assets of repositories.all) connectIfNew(assets, signal);
    // Where nothing is chosen, what the root stands on may still be needed.
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const { result, trees } = await withRootLock(root, log, signal, (held) => syncLocked(work, held));
    // When the files are in place, and nobody waits for a lock.
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === 'mirror');
      await ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}

/** Syncs once more where a store cannot be read, which is fetched again, or the root's repository, which is made anew. */
async function syncLocked(work: Work, signal: AbortSignal): Promise<Synced> {
  const { root, log, repositories } = work;
  const stores = repositories.all.map(({ store }) => store);
  const wasThere = root.exists();
  try {
    return await withRepair(stores, log, signal, async () => {
      try {
        return await syncOnce(work, signal);
      } catch (error) {
        if (!root.isDamage(error)) throw error;
        const aside = await root.makeAnew(() => makeRoot(work), signal);
        log.notice(`The git repository of the assets root was damaged and made anew; what it was is in ${aside}.`);
        return syncOnce(work, signal);
      }
    });
  } catch (error) {
    if (wasThere || root.isCutOff) throw error;
    // With `cache: off` the connections have their folders in it, so they end first.
    await repositories.close();
    await root.unmake();
    throw error;
  }
}

async function syncOnce(work: Work, signal: AbortSignal): Promise<Synced> {
  const { request, root } = work;
  const opened = await openRoot(work, signal);
  const base = await borrowAgain(work, opened.before, signal);
  const isDone = base.isReadable && isAtPins(work, opened);
  const names = work.chosen.map(({ service }) => service).concat(request.removed ?? []);
  if (isDone || !request.discard) {
    const changes = await readChanges(work, opened, names, base.lost, signal);
    const trees = new Map([...opened.before].map(([service, { tree }]) => [service, tree]));
    const plan = planFor(work, opened, { chosen: work.chosen, leaving: request.removed ?? [], changes, trees });
    // Of a pin that moved it is known before a server is asked; what was never synced may be what the server has.
    const refused = plan.refused.filter(({ reason }) => reason !== 'not-synced');
    refuse(work, opened, { refused }, changes);
    if (isDone && plan.written.length === 0) {
      const totals = opened.synced && (await measure(root, opened.synced.commit, names, signal));
      for (const store of [...storesOf(work, opened.before).values()].flat()) store.addBorrowingRoot(root.dir);
      request.beforeWriting();
      if (request.discard && names.length > 0) await returnToSynced(root, opened, work.log, signal);
      return { result: report(work, opened, plan, { totals, trees: undefined, absent: [], backup: undefined }), trees: [] };
    }
  }
  const trees = await fetchChosen(work, opened, signal);
  const { present, absent } = await divideByPresence(work, opened.before, trees, signal);
  // The processes that talked to the server end while the files are written.
  const closing = work.repositories.close();
  closing.catch(() => {});
  request.beforeWriting();
  makeRoot(work);
  const written = await write(work, opened, { present, absent, trees, lost: base.lost }, signal);
  await closing;
  return { result: report(work, opened, written.plan, { ...written, trees, absent }), trees };
}

/** Whether every chosen service is there from its very pins, and none is to go. */
function isAtPins({ request, chosen, repositories }: Work, { before }: OpenedRoot): boolean {
  const urlOf: PlanInput['urlOf'] = (pin) => repositories.of(pin).url.url;
  const isThere = ({ service, pinnedTrees }: ChosenService) =>
    compareToPins(pinnedTrees, before.get(service), urlOf) === 'at-pins';
  return (request.removed ?? []).length === 0 && chosen.every(isThere);
}

interface Planning {
  chosen: readonly ChosenService[];
  leaving: readonly Directory[];
  changes: readonly LocalChange[];
  trees: ReadonlyMap<Directory, Sha>;
}

function planFor({ request, root, repositories }: Work, { before }: OpenedRoot, planning: Planning): SyncPlan {
  return planSync({
    ...planning,
    synced: before,
    changesOf: (service) => planning.changes.filter((change) => concerns(change, service)),
    isOnDisk: (service) => isOnDisk(root, service),
    urlOf: (pin) => repositories.of(pin).url.url,
    discard: request.discard,
  });
}

interface Writing {
  present: readonly ChosenService[];
  /** Services that their commits do not have. */
  absent: readonly Directory[];
  trees: readonly FoundTree[];
  /** Why what the root stands on could not be fetched again. */
  lost: AssetsSyncError | undefined;
}

/** Composes the commit that the root is to stand on, and makes it and its files be there. */
async function write(
  work: Work,
  opened: OpenedRoot,
  { present, absent, trees, lost }: Writing,
  signal: AbortSignal,
): Promise<{ plan: SyncPlan; totals: Totals; backup: string | undefined }> {
  const { root, log, request } = work;
  const leaving = [...absent, ...(request.removed ?? [])];
  const names = [...present.map(({ service }) => service), ...leaving];
  const { commit, services, totals } = await composeCommit(work, opened, { present, leaving, trees }, signal);
  return retryWhileFilesChange(root, async () => {
    // Looked at when everything is here: recordings may have been made while the network was waited for.
    const changes = await readChanges(work, opened, names, lost, signal);
    const after = new Map(services.map(({ service, tree }) => [service, tree]));
    const plan = planFor(work, opened, { chosen: present, leaving, changes, trees: after });
    if (plan.written.length === 0 && opened.synced?.commit === commit) {
      if (request.discard) await returnToSynced(root, opened, log, signal);
      return { plan, totals, backup: undefined };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => concerns(change, service)));
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, opened, { commit, changes: inWritten }, signal);
      refuse(work, opened, plan, staged.unlike);
      const journal = { commit, services: plan.written };
      return { plan, totals, backup: await checkOut(root, opened, { journal, staged }, log, signal) };
    });
  });
}

/** @throws `local-changes` where they are in the way of what the pins say now */
function refuse(
  { chosen, repositories }: Work,
  { before }: OpenedRoot,
  plan: Pick<SyncPlan, 'refused'>,
  unlike: readonly LocalChange[],
): void {
  const refused = plan.refused.filter(({ service }) => unlike.some((change) => concerns(change, service)));
  const [first] = refused;
  if (first === undefined) return;
  const blocked = refused.find(({ reason }) => reason === 'in-the-way')?.service;
  if (blocked !== undefined) {
    const path = unlike.find((change) => isWithin(blocked, change.path.toString('utf8')))?.path;
    throw new AssetsSyncError('local-changes', `The file ${path} in the assets root is in the way of ${blocked}.`, {
      hint: 'Move it away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
    });
  }
  const isElsewhere = ({ service }: { service: Directory }) => {
    const there = before.get(service)?.pinnedTrees[0]?.repository;
    const pin = chosen.find((one) => one.service === service)?.pinnedTrees[0]?.pin;
    return there !== undefined && pin !== undefined && there !== repositories.of(pin).url.url;
  };
  const lines = unlike
    .filter((change) => refused.some(({ service }) => concerns(change, service)))
    .map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
  const names = refused.map(({ service }) => service).join(', ');
  const whatIs = {
    'not-synced': `${names} was not synced yet, and there are files in its place`,
    moved: refused.every(isElsewhere)
      ? `The assets repository of ${names} is another one now, but there are local changes`
      : `The pin of ${names} moved, but there are local changes`,
  };
  const isNew = refused.every(({ reason }) => reason === 'not-synced');
  throw new AssetsSyncError('local-changes', `${whatIs[isNew ? 'not-synced' : 'moved']}:\n${listLines(lines)}`, {
    hint: isNew
      ? 'Move them away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.'
      : 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
  });
}

interface Outcome {
  totals: Totals | undefined;
  trees: readonly FoundTree[] | undefined;
  absent: readonly Directory[];
  backup: string | undefined;
}

/** Says what a sync did: of each service where its contents came from, and what stayed. */
function report(
  { request, repositories, chosen }: Work,
  { before, backupsOfInterrupted }: OpenedRoot,
  plan: SyncPlan,
  { totals, trees, absent, backup }: Outcome,
): Synced['result'] {
  const about = [...chosen.map(({ service }) => service), ...(request.removed ?? []), ...absent];
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: lacksTree(place) };
      }),
      ...(totals?.services.get(planned.chosen.service) ?? { files: 0, size: 0 }),
      deleted: planned.kept.filter(({ kind }) => kind === 'deleted').length,
      source: sourceOf(planned, trees),
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString('utf8'))))],
    others: [...before.values()].filter(({ service }) => !about.includes(service)),
    backup,
    backupsOfInterrupted,
  };
}

function sourceOf({ chosen, state, action }: PlannedService, trees: readonly FoundTree[] | undefined): ServiceResult['source'] {
  const isAtPins = state === 'at-pins' || state === 'unproved';
  if (trees === undefined || (isAtPins && action === 'stay')) return 'unchanged';
  if (isAtPins && action === 'restore') return 'restored';
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return (['network', 'mirror', 'cache'] as const).find((source) => sources.includes(source)) ?? 'store';
}
