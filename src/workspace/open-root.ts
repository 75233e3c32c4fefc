/** Reads what an assets root stands on: makes it, finishes what was cut off, and fetches again what a store has lost. */
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, type ErrorCode } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, hideFromStatus } from '../code-repo/code-repository.ts';
import type { Accesses } from '../fetch/access.ts';
import type { AssetsRepositories, AssetsRepository, RepositoryOptions } from '../fetch/assets-repository.ts';
import { fetchTrees } from '../fetch/fetch-trees.ts';
import { GitError } from '../git/errors.ts';
import { checkObjects, lostObject } from '../git/objects/read.ts';
import { MANIFEST_NAME } from '../pins/manifest.ts';
import type { ChosenService, PinnedTree, SelectedService } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { Store } from '../store/store.ts';
import { BACKUPS, resume } from './check-out.ts';
import { type LocalChange, readLocalChanges, refuseSpecialFiles } from './local-changes.ts';
import {
  type AssetsRoot,
  type Journal,
  NEW_ROOT,
  privateStores,
  type RootState,
  type SyncedService,
  type SyncedTree,
} from './root.ts';
import { composeSynced } from './synced-commit.ts';

export interface SyncRootRequest {
  /** Absolute. */
  assetsRoot: string;
  /** The code repository, whose `git status` does not show the root. */
  codeRepository: CodeRepository;
  chosen: readonly SelectedService[];
  /** Services that are taken out of the root. */
  removed?: readonly Directory[];
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is fetched goes into the assets root itself, and into no store. */
  storeInsideRoot?: boolean;
  /** A CI system's cache of what a repository has, which is asked before its server. */
  ciCache?: ((assets: AssetsRepository) => CiCache | undefined) | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
}

/** What a sync works with, under the root's lock. */
export interface Work {
  request: SyncRootRequest;
  log: Log;
  root: AssetsRoot;
  repositories: AssetsRepositories;
  /** The services that the request is about, their tags resolved. */
  chosen: readonly ChosenService[];
  /** Services that leave the root. */
  removed: readonly Directory[];
  /** Also aborted when the lock was lost. */
  signal: AbortSignal;
}

export interface OpenedRoot extends RootState {
  /** Nothing was there: no file can be anybody's. */
  isNew: boolean;
  /** What was synced, by service. */
  before: ReadonlyMap<Directory, SyncedService>;
  /** The names of backups of files that changed since a run was cut off, which this one finished. */
  backupsOfInterrupted: string[];
  /** Why what the root stands on cannot be read, where that is so. */
  lost: AssetsSyncError | undefined;
}

/** Failures that bringing something else would not mend. */
const FOR_USER: readonly ErrorCode[] = ['unreachable', 'unauthorized', 'local-changes', 'not-writable', 'busy'];

/** Makes the root, or brings it up to date: it borrows from the stores of the run. */
export function makeRoot({ root, repositories, request }: Pick<Work, 'root' | 'repositories' | 'request'>): void {
  hideFromStatus(request.codeRepository, root.dir);
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? '',
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}

/**
 * Reads the root's state, and has its stores hold what it stands on; a run that was cut off is finished first. A new root is made when what
 * goes into it is here.
 */
export async function openRoot(work: Work): Promise<OpenedRoot> {
  const { root, log, signal } = work;
  if (!root.exists()) {
    // It holds the store.
    if (work.request.storeInsideRoot) makeRoot(work);
    return { ...NEW_ROOT, isNew: true, before: new Map(), backupsOfInterrupted: [], lost: undefined };
  }
  let state = await root.readState(signal);
  makeRoot(work);
  let lost = await borrowAgain(work, state);
  const backupsOfInterrupted: string[] = [];
  if (state.interrupted !== undefined) {
    const backup = await explainLost(root, lost, finishInterrupted(work, state, state.interrupted));
    log.info('An earlier run was cut off; it was finished first.');
    if (backup !== undefined) backupsOfInterrupted.push(backup.slice(BACKUPS.length));
    for (const name of backupsOfInterrupted)
      log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
    state = await root.readState(signal);
    lost = await borrowAgain(work, state);
  }
  const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
  return { ...state, isNew: false, before, backupsOfInterrupted, lost };
}

/** Goes on to the commit of a run that was cut off; where that cannot be, its services are taken out, to be synced anew. */
async function finishInterrupted(work: Work, state: RootState, journal: Journal): Promise<string | undefined> {
  const { root, log, signal } = work;
  const { written } = journal;
  try {
    await fetchAgain(
      work,
      journal.services.filter(({ service }) => written.includes(service)),
    );
    return await resume(root, state, journal, log, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
  }
  const others = (state.synced?.services ?? []).filter(({ service }) => !written.includes(service));
  return resume(root, state, { ...(await composeSynced(root, { others, chosen: [] }, signal)), written }, log, signal);
}

/** Brings what services were made of, by the trees that were recorded. */
async function fetchAgain({ repositories, signal }: Work, services: readonly SyncedService[]): Promise<void> {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    // Their pins may no longer be in any file.
    const pinned = ofRepository.map((tree): PinnedTree => {
      const pin = { ...tree, reason: undefined, manifestDirectory: tree.directory, at: { file: MANIFEST_NAME } };
      return { ...tree, pin };
    });
    await fetchTrees(assets, pinned, {}, signal);
  }
}

/**
 * Sees to it that the root can borrow what it stands on: a store may be deleted at any time.
 * @returns why it cannot, where it cannot: some of it may be gone for good, and the chosen services not need it
 * @throws `missing-store` where a store of this run has lost what it says that it has
 */
async function borrowAgain(work: Work, { synced }: RootState): Promise<AssetsSyncError | undefined> {
  const { root, repositories, signal } = work;
  const services = synced?.services ?? [];
  if (storesHold(work, services)) {
    const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    const names = trees.map(({ tree }) => tree);
    const objects = names.length === 0 ? [] : await checkObjects(names, { environment: root.environment, signal });
    const lost = trees.filter((_, index) => objects[index] === undefined);
    if (lost.length === 0) return undefined;
    // It would be fetched by none that has it already; another store than that of this run may stay as it is.
    const isHere = ({ repository, tree }: SyncedTree) =>
      repositories.all.some(({ url, store }) => url.url === repository && store.completeTrees.has(tree));
    if (lost.some(isHere)) throw lostObject(`What ${root.dir} was synced from`);
  }
  try {
    await fetchAgain(work, services);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    return error;
  }
  if (storesHold(work, services)) return undefined;
  return new AssetsSyncError('missing-store', `What ${root.dir} was synced from is of repositories that no pin names.`, {
    hint: 'Sync all services.',
  });
}

/** Whether the stores that the root borrows from hold what it stands on: one that was copied is thrown away when it is opened. */
function storesHold({ request, root }: Work, services: readonly SyncedService[]): boolean {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const stores = [...new Set(trees.map(({ repository }) => repository))]
    .flatMap((url) => [privateStores(root.dir), request.repositoryOptions.storeBase].map((base) => new Store(base, { url })))
    .filter(({ objects, isSignedHere, generation }) => isSignedHere && generation !== undefined && root.borrowsFrom(objects));
  return trees.every(({ tree }) => stores.some((store) => store.completeTrees.has(tree)));
}

/** @throws `local-changes` also for what a sync with `discard` could neither keep nor replace */
export async function readRootChanges(
  { root, request, signal }: Work,
  opened: OpenedRoot,
  services: readonly Directory[],
): Promise<LocalChange[]> {
  if (opened.isNew) return [];
  const reading = explainLost(root, opened.lost, readLocalChanges(root, opened, services, signal));
  reading.catch(() => {});
  // While git looks.
  if (request.discard) refuseSpecialFiles(root, services);
  return reading;
}

/**
 * What changed cannot be told without what it changed from; where that is not to be had, it is said why.
 * @param lost why what the root stands on cannot be read
 */
async function explainLost<T>(root: AssetsRoot, lost: AssetsSyncError | undefined, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (lost === undefined || !(error instanceof AssetsSyncError)) throw error;
    if (error.code !== 'missing-store' && !(error instanceof GitError && error.isUnreadable)) throw error;
    if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
    const message = `What changed in ${root.dir} cannot be told: neither this machine nor a server that a pin names has what it was synced from.`;
    throw new AssetsSyncError('local-changes', message, {
      hint: 'Move the assets root away, run the command again, and copy what you recorded from there into the new one.',
      detail: `${lost.message}\n${error.detail ?? ''}`,
    });
  }
}
