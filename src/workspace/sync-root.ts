/** Brings an assets root to the pinned contents of chosen services: the heart of sync, reset and the end of push. */
import { existsSync } from 'node:fs';
import { type Directory, isWithin, showDirectory } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames, type Place } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import { rootLock, waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../base/sha.ts';
import type { Traffic } from '../base/traffic.ts';
import type { AssetsRepository } from '../fetch/assets-repository.ts';
import { withAssetsRepository } from '../fetch/assets-repository.ts';
import { type FoundTree, fetchTrees } from '../fetch/fetch-trees.ts';
import { manifestError } from '../pins/load.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { ChosenService, PinnedTree } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { withRepair } from '../store/repair.ts';
import { Store } from '../store/store.ts';
import { BACKUPS } from './backups.ts';
import { checkOut, resume } from './check-out.ts';
import { type Journal, UNREADABLE } from './journal.ts';
import { privateStores } from './layout.ts';
import { concerns, isOnDisk, type LocalChange, readLocalChanges, removeLockOfKilledRefresh } from './local-changes.ts';
import { isDamage, mendRoot } from './mend.ts';
import { type PlanInput, planSync, type SyncPlan } from './plan.ts';
import { AssetsRoot, type RootState } from './root.ts';
import type { SyncedService } from './synced-commit.ts';
import { checkSizes, measure, type Totals } from './totals.ts';
import { type CommitPlan, writeSyncedCommit } from './write-commit.ts';

export interface SyncRootRequest {
  /** Absolute. */
  assetsRoot: string;
  chosen: readonly ChosenService[];
  /** Services that are taken out of the root. */
  removed?: readonly Directory[];
  url: GitUrl;
  branch: string;
  /** The value of an `Authorization` header for `url`, or undefined. */
  authorization: string | undefined;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The user's git configuration, as of `CodeRepository`. */
  config: string;
  attempts: number;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
  /** What is fetched goes into the assets root itself, and into no store. */
  storeInsideRoot: boolean;
  /** A CI system's cache, which is asked before the server. */
  ciCache: CiCache | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  /** Called before anything is written into the assets root. */
  beforeWriting: () => void;
}

export interface ServiceResult {
  service: Directory;
  pinnedTrees: { directory: Directory; sha: Sha; at: Place }[];
  files: number;
  size: number;
  /** How many of its recordings are deleted on disk, and stay so. */
  deleted: number;
  /**
   * Where its contents came from: they were there already, but for local changes if they were `restored`; or from this machine's
   * store, a CI system's cache or the server.
   */
  source: 'unchanged' | 'restored' | 'store' | 'cache' | 'network';
}

export interface SyncRootResult extends Traffic {
  services: ServiceResult[];
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Local changes of the chosen services that stayed. */
  kept: string[];
  /** What else is in the root. */
  others: readonly SyncedService[];
  /** Where the discarded ones are. */
  backup: string | undefined;
}

/** What a sync works with. */
interface Work {
  request: SyncRootRequest;
  log: Log;
  root: AssetsRoot;
  assets: AssetsRepository;
}

/** @throws `local-changes` where they are in the way and may not go */
export function syncRoot(request: SyncRootRequest, log: Log, signal: AbortSignal): Promise<SyncRootResult> {
  const root = new AssetsRoot(request.assetsRoot);
  const storeBase = request.storeInsideRoot ? privateStores(root.dir) : request.storeBase;
  return withAssetsRepository(request, { ...request, storeBase }, log, async (assets) => {
    const work = { request, log, root, assets };
    const lock = rootLock(root.dir, request.storeBase);
    const syncAndRepair = (held: AbortSignal) => withRepair(assets.store, log, held, () => syncMending(work, held));
    const { result, trees } = await withLock(lock, signal, syncAndRepair, () => log.info(waitingFor(root.dir)));
    // When the files are in place, and nobody waits for a lock.
    if (trees !== undefined) await request.ciCache?.save(assets.store, trees, assets.remote.traffic.fetches > 0, signal);
    return result;
  });
}

interface Synced {
  result: Omit<SyncRootResult, keyof Traffic>;
  /** What was fetched or found for the chosen services. */
  trees?: FoundTree[];
}

/** A damaged repository of the root is mended first. Where it is lost what was synced, what differs from the pins is kept in a backup. */
async function syncMending(work: Work, signal: AbortSignal): Promise<Synced> {
  try {
    return await syncUnderLock(work, signal);
  } catch (error) {
    if (!isDamage(error)) throw error;
    work.log.info('The git repository of the assets root was damaged; it is mended.');
    const isKnown = await mendRoot(work.root, () => makeRoot(work), signal);
    return syncUnderLock(isKnown ? work : { ...work, request: { ...work.request, discard: true } }, signal);
  }
}

async function syncUnderLock(work: Work, signal: AbortSignal): Promise<Synced> {
  const { request, root } = work;
  const { remote } = work.assets;
  const { removed = [] } = request;
  const state = await openRoot(work, signal);
  const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
  const base = await borrowAgain(work, [...before.values()], signal);
  const names = [...request.chosen.map(({ service }) => service), ...removed];
  const changes = await readChanges(work, state, names, base.lost, signal);
  const plan = planSync({ ...planInput(work, before, changes), chosen: request.chosen, leaving: removed, trees: undefined });
  refuse(work, plan, changes, before);
  if (plan.isDone && base.isReadable) {
    const totals = state.synced && (await measure(root, state.synced.commit, names, signal));
    // Submodules are there where a run was cut off that was about to take them out.
    if (totals === undefined || totals.submodules.length === 0) {
      for (const store of [...storesOf(work, [...before.values()]).values()].flat()) store.borrowingRoots.add(root.dir);
      request.beforeWriting();
      await remote.close();
      return { result: report(work, plan, undefined, { others: othersOf(before, names), totals, backup: undefined }) };
    }
  }
  const trees = await fetchChosen(work, state, before, signal);
  // git ends while the files are written.
  const closing = remote.close();
  closing.catch(() => {});
  const { present, absent } = divideByPresence(work, before, trees);
  request.beforeWriting();
  makeRoot(work);
  const leaving = [...absent, ...removed];
  const written = await write(work, { state, before, present, leaving, isReadable: base.isReadable, trees }, signal);
  await closing;
  const others = othersOf(before, [...names, ...absent]);
  return { result: report(work, written.plan, trees, { ...written, others }), trees };
}

const NO_STATE: RootState = { synced: undefined, head: undefined, interrupted: undefined };

/** Reads the root's state; a sync that was cut off is finished first. */
async function openRoot(work: Work, signal: AbortSignal): Promise<RootState> {
  const { root, log } = work;
  if (!root.exists()) return NO_STATE;
  removeLockOfKilledRefresh(root);
  const state = await root.readState(signal);
  if (state.synced === undefined && root.detachedHead !== undefined) throw damagedRoot(root);
  if (state.interrupted === undefined) return state;
  makeRoot(work);
  const backups = await finishInterrupted(work, state, state.interrupted, signal);
  log.info('An earlier sync was cut off; it was finished first.');
  for (const backup of backups) {
    const name = backup.slice(BACKUPS.length);
    log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
  }
  return root.readState(signal);
}

function damagedRoot({ dir }: AssetsRoot): AssetsSyncError {
  return new AssetsSyncError('damaged-root', `Nothing in the git repository of ${dir} says any more what was synced there.`, {
    hint: 'Run assets-sync sync, which mends it; the recordings on disk stay as they are, or are kept in a backup.',
  });
}

/** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
async function finishInterrupted(
  work: Work,
  state: RootState,
  interrupted: Journal | typeof UNREADABLE,
  signal: AbortSignal,
): Promise<string[]> {
  const journal = interrupted === UNREADABLE ? journalOf(state) : interrupted;
  if (journal !== undefined) {
    try {
      const after = await work.root.readSynced(journal.commit, signal);
      await fetchAgain(
        work,
        after.filter(({ service }) => journal.services.includes(service)),
        signal,
      );
      return await resume(work.root, state, journal, signal);
    } catch (error) {
      signal.throwIfAborted();
      const isForUser = error instanceof AssetsSyncError && ['unreachable', 'unauthorized', 'local-changes'].includes(error.code);
      if (isForUser) throw error;
    }
  }
  const services = journal?.services ?? work.request.chosen.map(({ service }) => service);
  const others = (state.synced?.services ?? []).filter(({ service }) => !services.includes(service));
  const { commit } = await writeSyncedCommit(work.root, { others, chosen: [], without: [] }, signal);
  return resume(work.root, state, { commit, services, empty: services }, signal);
}

/** What a run was about whose journal cannot be read: any service, so all of them are put back to what was synced before. */
function journalOf({ synced }: RootState): Journal | undefined {
  if (synced === undefined) return undefined;
  const empty = synced.services.filter(({ tree }) => tree === EMPTY_TREE).map(({ service }) => service);
  return { commit: synced.commit, services: synced.services.map(({ service }) => service), empty };
}

/** Brings what services were made of, by the trees that were recorded. */
async function fetchAgain({ assets }: Work, services: readonly SyncedService[], signal: AbortSignal): Promise<void> {
  const pinnedTrees = services
    .filter(({ repository }) => repository === assets.url.url)
    .flatMap((synced) => synced.pinnedTrees.map((tree): PinnedTree => ({ ...tree, pin: lostPin(tree) })));
  await fetchTrees(assets, pinnedTrees, {}, signal);
}

/** A tree of an earlier run, whose pin may no longer be in any file. */
function lostPin(tree: { directory: Directory; sha: Sha; tree: Sha }): PinnedTree['pin'] {
  return { ...tree, reason: undefined, manifestDirectory: tree.directory, at: { file: MANIFEST_NAME } };
}

/** Whether what the root stands on can be read, and if not, why it could not be fetched again. */
interface Base {
  isReadable: boolean;
  lost: AssetsSyncError | undefined;
}

/** Sees to it that the root can borrow what it stands on: a store may be deleted at any time. */
async function borrowAgain(work: Work, services: readonly SyncedService[], signal: AbortSignal): Promise<Base> {
  if (storesHold(work, services)) return { isReadable: true, lost: undefined };
  try {
    await fetchAgain(work, services, signal);
    makeRoot(work);
    return { isReadable: storesHold(work, services), lost: undefined };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    // Some of it may be gone for good; the chosen services do not need it.
    return { isReadable: storesHold(work, services), lost: error };
  }
}

function storesHold(work: Work, services: readonly SyncedService[]): boolean {
  const stores = storesOf(work, services);
  return services.every(({ repository, pinnedTrees }) =>
    pinnedTrees.every(({ tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true),
  );
}

/** By repository, the stores that the root borrows from. */
function storesOf({ request, root }: Work, services: readonly SyncedService[]): Map<string, Store[]> {
  const bases = [privateStores(root.dir), request.storeBase];
  const borrowed = (url: string) =>
    bases.map((base) => new Store(base, { url })).filter(({ objects }) => root.borrowsFrom(objects) && existsSync(objects));
  return new Map(services.map(({ repository }) => [repository, borrowed(repository)]));
}

/** What changed cannot be told without what it changed from; where that is not to be had, it is said why. */
async function readChanges(
  { root }: Work,
  state: RootState,
  services: readonly Directory[],
  lost: AssetsSyncError | undefined,
  signal: AbortSignal,
): Promise<LocalChange[]> {
  if (state === NO_STATE) return [];
  try {
    return await readLocalChanges(root, state, services, signal);
  } catch (error) {
    if (lost === undefined || !(error instanceof AssetsSyncError) || error.code !== 'missing-store') throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    throw new AssetsSyncError(
      'local-changes',
      `What changed in ${root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`,
      {
        hint: 'Move the assets root away, run the command again, and copy what you recorded from there into the new one.',
        detail: `${lost.message}\n${error.detail ?? ''}`,
      },
    );
  }
}

function planInput(
  { request, root }: Work,
  synced: ReadonlyMap<Directory, SyncedService>,
  changes: readonly LocalChange[],
): Omit<PlanInput, 'chosen' | 'leaving' | 'trees'> {
  return {
    synced,
    changesOf: (service) => changes.filter((change) => concerns(change, service)),
    isOnDisk: (service) => isOnDisk(root, service),
    repositoryUrl: request.url.url,
    discard: request.discard,
  };
}

/** @throws `local-changes` where they are in the way of what the pins say now */
function refuse(
  { request }: Work,
  { refused }: SyncPlan,
  changes: readonly LocalChange[],
  before: ReadonlyMap<Directory, SyncedService>,
): void {
  if (refused.length === 0) return;
  const blocked = refused.find(({ reason }) => reason === 'in-the-way');
  if (blocked !== undefined) throw inTheWay(blocked.service, changes);
  const isElsewhere = refused.every(({ service }) => (before.get(service)?.repository ?? request.url.url) !== request.url.url);
  const lines = changes
    .filter((change) => refused.some(({ service }) => concerns(change, service)))
    .map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
  const names = refused.map(({ service }) => service).join(', ');
  const what = isElsewhere ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
  throw new AssetsSyncError('local-changes', `${what}, but there are local changes:\n${listLines(lines)}`, {
    hint: 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
  });
}

function inTheWay(service: Directory, changes: readonly LocalChange[]): AssetsSyncError {
  const path = changes.find((change) => isWithin(service, change.path.toString('utf8')))?.path.toString('utf8');
  return new AssetsSyncError('local-changes', `The file ${path} in the assets root is in the way of ${service}.`, {
    hint: 'Move it away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
  });
}

async function fetchChosen(
  work: Work,
  state: RootState,
  before: ReadonlyMap<Directory, SyncedService>,
  signal: AbortSignal,
): Promise<FoundTree[]> {
  const { request, root, assets, log } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree])),
  );
  const wanted = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
  const isNew = request.storeInsideRoot && state === NO_STATE;
  if (isNew) {
    // The root is made before there is anything to put in: it holds the store.
    request.beforeWriting();
    makeRoot(work);
  }
  try {
    const options = { earlierTree: (directory: Directory) => known.get(directory), ciCache: request.ciCache };
    const { trees, warnings } = await fetchTrees(assets, wanted, options, signal);
    for (const problem of warnings) log.warning(problem);
    return trees;
  } catch (error) {
    if (isNew) await root.unmake();
    throw error;
  }
}

/** The trees of a service, as they were found. */
function treesOf({ pinnedTrees }: ChosenService, trees: readonly FoundTree[]): FoundTree[] {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? [],
  );
}

function makeRoot({ root, assets: { store, url } }: Work): void {
  root.make(store.objects, url.url);
  store.borrowingRoots.add(root.dir);
}

/** Tells services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
function divideByPresence(
  { request, assets, log }: Work,
  before: ReadonlyMap<Directory, SyncedService>,
  trees: readonly FoundTree[],
): { present: ChosenService[]; absent: Directory[] } {
  const absent: Directory[] = [];
  const present = request.chosen.filter((chosen) => {
    const lost = treesOf(chosen, trees).find(({ found }) => found === 'absent');
    if (lost === undefined) return true;
    if (chosen.given || lost.pin.directory === lost.directory) throw noSuchDirectory(chosen, lost, before, assets.url.url);
    absent.push(chosen.service);
    return false;
  });
  const gone = absent.filter((service) => before.has(service));
  const never = absent.filter((service) => !before.has(service));
  if (never.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${listNames(never)}.`);
  if (gone.length > 0) log.notice(`Without recordings at their pinned commit, taken off the disk: ${listNames(gone)}.`);
  return { present, absent };
}

function noSuchDirectory(
  { service, meant }: ChosenService,
  lost: PinnedTree,
  before: ReadonlyMap<Directory, SyncedService>,
  repository: string,
): AssetsSyncError {
  const isPinnedItself = lost.pin.directory === lost.directory;
  const takeOff = isPinnedItself ? 'or remove the pin.' : "or take it off the disk: assets-sync sync '*'";
  const mistyped =
    meant === undefined
      ? 'Check the spelling of the path, or pin a commit that has it.'
      : `Did you mean ${meant}? Else pin a commit that has it.`;
  return new AssetsSyncError(
    'no-such-directory',
    `${showDirectory(lost.directory)} does not exist in commit ${shortSha(lost.sha)} of ${repository}.`,
    {
      hint: before.has(service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : mistyped,
      at: lost.pin.at,
    },
  );
}

interface Writing {
  state: RootState;
  before: ReadonlyMap<Directory, SyncedService>;
  present: readonly ChosenService[];
  leaving: readonly Directory[];
  isReadable: boolean;
  trees: readonly FoundTree[];
}

interface Written {
  plan: SyncPlan;
  totals: Totals;
  backup: string | undefined;
}

/** Writes the commit and its files. */
async function write(work: Work, writing: Writing, signal: AbortSignal): Promise<Written> {
  const { root, log, request } = work;
  const { state, before, present, leaving, isReadable } = writing;
  const { commit, services, totals } = await composeCommit(work, writing, signal);
  const names = present.map(({ service }) => service);
  // Looked at again: recordings may have been made while the network was waited for.
  const changes = await readChanges(work, state, [...names, ...leaving], undefined, signal);
  const trees = new Map(services.map(({ service, tree }) => [service, tree]));
  const plan = planSync({ ...planInput(work, before, changes), chosen: present, leaving, trees });
  refuse(work, plan, changes, before);
  const isLeaving = (service: Directory) => before.has(service) || plan.replace.includes(service);
  const gone = leaving.filter((service) => isLeaving(service) || request.removed?.includes(service) === true);
  const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
  const empty = services.filter(({ tree }) => tree === EMPTY_TREE).map(({ service }) => service);
  const backup = await checkOut(
    root,
    state,
    {
      commit,
      services: [...new Set([...touched, ...gone, ...plan.replace])],
      empty: [...gone, ...empty],
      replace: plan.replace,
      isComparable: isReadable,
    },
    log,
    signal,
  );
  return { plan, totals, backup };
}

/** Writes the commit that the root is to stand on, without submodules, which have no place in it. */
async function composeCommit(
  work: Work,
  { state, before, present, leaving, trees }: Writing,
  signal: AbortSignal,
): Promise<{ commit: Sha; services: SyncedService[]; totals: Totals }> {
  const { root, assets } = work;
  const names = present.map(({ service }) => service);
  const plan: CommitPlan = {
    others: othersOf(before, [...names, ...leaving]),
    chosen: present.map((chosen) => ({
      service: chosen.service,
      repository: assets.url.url,
      pinnedTrees: treesOf(chosen, trees).flatMap(({ directory, sha, tree, found }) =>
        found === 'absent' ? [] : [{ directory, sha, tree: found, byTree: tree === found }],
      ),
    })),
    without: [],
  };
  const { commit, services } = await writeSyncedCommit(root, plan, signal);
  try {
    const totals = await measure(root, commit, names, signal);
    if (totals.unwritable.length > 0) throw unwritableNames(totals.unwritable);
    checkSizes(totals);
    if (totals.submodules.length === 0) return { commit, services, totals };
    return { ...(await writeSyncedCommit(root, { ...plan, without: totals.submodules }, signal)), totals };
  } catch (error) {
    if (error instanceof AssetsSyncError && ['unwritable-name', 'too-large'].includes(error.code)) {
      if (state === NO_STATE) await root.unmake();
      throw error;
    }
    await checkClaimedTrees(work, trees, state, signal);
    throw error;
  }
}

/** Named before anything is written: a sync brings all of a service, or nothing. */
function unwritableNames(paths: readonly string[]): AssetsSyncError {
  return new AssetsSyncError(
    'unwritable-name',
    `No file can have these names here (${paths.length}):\n${listLines(paths.map(shorten))}`,
    {
      hint: 'Rename the recordings in the assets repository, and pin the commit that has the new names; nothing was written.',
    },
  );
}

/** A path as a line can show it. */
function shorten(path: string): string {
  return path.length > 120 ? `${path.slice(0, 80)}…${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}

/**
 * A tree that was taken at its word may be some other object, which git says in many ways.
 * @throws `bad-manifest` for each pin whose `tree` is
 */
async function checkClaimedTrees(
  { root }: Work,
  trees: readonly FoundTree[],
  state: RootState,
  signal: AbortSignal,
): Promise<void> {
  const claimed = trees.flatMap(({ tree, found, pin }) => (tree === undefined || tree !== found ? [] : [{ tree, pin }]));
  if (claimed.length === 0) return;
  const names = claimed.map(({ tree }) => tree);
  const wrong = await root.notTrees(names, signal);
  if (wrong.length === 0) return;
  if (state === NO_STATE) await root.unmake();
  throw manifestError(
    claimed
      .filter(({ tree }) => wrong.includes(tree))
      .map(({ tree, pin }) => ({
        message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
        at: pin.at,
      })),
  );
}

function othersOf(before: ReadonlyMap<Directory, SyncedService>, names: readonly Directory[]): SyncedService[] {
  return [...before.values()].filter(({ service }) => !names.includes(service));
}

interface Outcome {
  others: readonly SyncedService[];
  totals: Totals | undefined;
  backup: string | undefined;
}

function report(
  { assets }: Work,
  plan: SyncPlan,
  trees: readonly FoundTree[] | undefined,
  { others, totals, backup }: Outcome,
): Synced['result'] {
  return {
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
      ...(totals?.services.get(planned.chosen.service) ?? { files: 0, size: 0 }),
      deleted: planned.kept.filter(({ kind }) => kind === 'deleted').length,
      source: sourceOf(planned, trees),
    })),
    cacheHit: plan.services.length > 0 && assets.remote.traffic.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString('utf8'))))],
    others,
    backup,
  };
}

function sourceOf(
  { chosen, state, action }: SyncPlan['services'][number],
  trees: readonly FoundTree[] | undefined,
): ServiceResult['source'] {
  const isAtPins = state === 'at-pins' || state === 'unproved';
  if (trees === undefined || (isAtPins && action === 'stay')) return 'unchanged';
  if (isAtPins && action === 'restore') return 'restored';
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  if (sources.includes('network')) return 'network';
  return sources.includes('cache') ? 'cache' : 'store';
}
