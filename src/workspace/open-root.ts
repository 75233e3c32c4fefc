/** Reads what an assets root stands on: finishes what was cut off, and fetches again what a store has lost. */
import { existsSync } from 'node:fs';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, type ErrorCode } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Accesses } from '../fetch/access.ts';
import type { AssetsRepositories, AssetsRepository, RepositoryOptions } from '../fetch/assets-repository.ts';
import { fetchTrees } from '../fetch/fetch-trees.ts';
import { MANIFEST_NAME } from '../pins/manifest.ts';
import type { ChosenService, PinnedTree, SelectedService } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { Store } from '../store/store.ts';
import { BACKUPS, resume } from './check-out.ts';
import { findSpecialFiles, type LocalChange, readLocalChanges, refuseSpecialFiles } from './local-changes.ts';
import { type AssetsRoot, type Journal, privateStores, type RootState, UNREADABLE } from './root.ts';
import { type SyncedService, writeSyncedCommit } from './synced-commit.ts';

export interface SyncRootRequest {
  /** Absolute. */
  assetsRoot: string;
  chosen: readonly SelectedService[];
  /** Services that are taken out of the root. */
  removed?: readonly Directory[];
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is fetched goes into the assets root itself, and into no store. */
  storeInsideRoot: boolean;
  /** A CI system's cache of what a repository has, which is asked before its server. */
  ciCache: ((assets: AssetsRepository) => CiCache | undefined) | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  /** Called before anything is written into the assets root. */
  beforeWriting: () => void;
}

/** What a sync works with. */
export interface Work {
  request: SyncRootRequest;
  log: Log;
  root: AssetsRoot;
  repositories: AssetsRepositories;
  /** The services that the request is about, their tags resolved. */
  chosen: readonly ChosenService[];
}

export interface OpenedRoot extends RootState {
  /** There was no root: this run makes it. */
  isNew: boolean;
  /** What was synced, by service. */
  before: ReadonlyMap<Directory, SyncedService>;
  /** The names of backups of files that changed since a run was cut off, which this one finished. */
  backupsOfInterrupted: string[];
}

/** Failures that bringing something else would not mend. */
const FOR_USER: readonly ErrorCode[] = ['unreachable', 'unauthorized', 'local-changes', 'not-writable', 'busy'];

/** Makes the root, or brings it up to date: it borrows from the stores of the run. */
export function makeRoot({ root, repositories }: Pick<Work, 'root' | 'repositories'>): void {
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? '',
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}

/** Reads the root's state; a run that was cut off is finished first. */
export async function openRoot(work: Work, signal: AbortSignal): Promise<OpenedRoot> {
  const { root, log } = work;
  const open = (state: RootState, isNew: boolean, backups: string[] = []): OpenedRoot => {
    const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
    return { ...state, isNew, before, backupsOfInterrupted: backups };
  };
  if (!root.exists()) return open({ synced: undefined, head: undefined, interrupted: undefined }, true);
  const state = await root.readState(signal);
  if (state.interrupted === undefined) return open(state, false);
  makeRoot(work);
  const backup = await finishInterrupted(work, state, state.interrupted, signal);
  log.info('An earlier run was cut off; it was finished first.');
  const backups = backup === undefined ? [] : [backup.slice(BACKUPS.length)];
  for (const name of backups) log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
  return open(await root.readState(signal), false, backups);
}

/** Goes on to the commit of a run that was cut off; where that cannot be, its services are taken out, to be synced anew. */
async function finishInterrupted(
  work: Work,
  state: RootState,
  interrupted: Journal | typeof UNREADABLE,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { root, chosen, log } = work;
  const synced = state.synced?.services ?? [];
  // It may have been about any service: all of them are put back to what was synced.
  const lost = state.synced && { commit: state.synced.commit, services: synced.map(({ service }) => service) };
  const journal = interrupted === UNREADABLE ? lost : interrupted;
  if (journal !== undefined) {
    try {
      const after = await root.readSynced(journal.commit, signal);
      await fetchAgain(
        work,
        after.filter(({ service }) => journal.services.includes(service)),
        signal,
      );
      return await resume(root, state, journal, log, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError) || FOR_USER.includes(error.code) || root.isDamage(error)) throw error;
    }
  }
  const services = journal?.services ?? chosen.map(({ service }) => service);
  const others = synced.filter(({ service }) => !services.includes(service));
  const { commit } = await writeSyncedCommit(root, { others, chosen: [], without: [] }, signal);
  return resume(root, state, { commit, services }, log, signal);
}

/** Brings what services were made of, by the trees that were recorded. */
async function fetchAgain({ repositories }: Work, services: readonly SyncedService[], signal: AbortSignal): Promise<void> {
  const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  for (const assets of repositories.all) {
    const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
    const lost = ofRepository.map((tree): PinnedTree => ({ ...tree, pin: lostPin(tree) }));
    await fetchTrees(assets, lost, {}, signal);
  }
}

/** A tree of an earlier run, whose pin may no longer be in any file. */
function lostPin(tree: Omit<PinnedTree, 'pin'>): PinnedTree['pin'] {
  return { ...tree, reason: undefined, manifestDirectory: tree.directory, at: { file: MANIFEST_NAME } };
}

/** Whether what the root stands on can be read, and if not, why it could not be fetched again. */
interface Base {
  isReadable: boolean;
  lost: AssetsSyncError | undefined;
}

/** Sees to it that the root can borrow what it stands on: a store may be deleted at any time. */
export async function borrowAgain(work: Work, before: OpenedRoot['before'], signal: AbortSignal): Promise<Base> {
  if (storesHold(work, before)) return { isReadable: true, lost: undefined };
  try {
    await fetchAgain(work, [...before.values()], signal);
    makeRoot(work);
    return { isReadable: storesHold(work, before), lost: undefined };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    // Some of it may be gone for good; the chosen services do not need it.
    return { isReadable: storesHold(work, before), lost: error };
  }
}

function storesHold(work: Work, before: OpenedRoot['before']): boolean {
  const stores = storesOf(work, before);
  return [...before.values()].every(({ pinnedTrees }) =>
    pinnedTrees.every(({ repository, tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true),
  );
}

/** By repository, the stores that the root borrows from. */
export function storesOf({ request, root }: Work, before: OpenedRoot['before']): Map<string, Store[]> {
  const bases = [privateStores(root.dir), request.repositoryOptions.storeBase];
  const borrowed = (url: string) =>
    bases.map((base) => new Store(base, { url })).filter(({ objects }) => root.borrowsFrom(objects) && existsSync(objects));
  const all = [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map(({ repository }) => repository));
  return new Map([...new Set(all)].map((repository) => [repository, borrowed(repository)]));
}

/**
 * What changed cannot be told without what it changed from; where that is not to be had, it is said why.
 * @throws `local-changes` also for what a sync with `discard` could neither keep nor replace
 */
export async function readChanges(
  { root, request }: Work,
  opened: OpenedRoot,
  services: readonly Directory[],
  lost: AssetsSyncError | undefined,
  signal: AbortSignal,
): Promise<LocalChange[]> {
  if (opened.isNew) return [];
  try {
    const reading = readLocalChanges(root, opened, services, signal);
    reading.catch(() => {});
    // While git looks.
    if (request.discard) refuseSpecialFiles(root, findSpecialFiles(root, services));
    return await reading;
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
