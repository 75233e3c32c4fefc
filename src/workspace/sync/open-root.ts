/** Reads what an assets root stands on: finishes what was cut off, and fetches again what a store has lost. */
import { existsSync } from 'node:fs';
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError, type ErrorCode } from '../../base/errors.ts';
import { EMPTY_TREE } from '../../base/sha.ts';
import { fetchTrees } from '../../fetch/fetch-trees.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import type { PinnedTree } from '../../pins/pins.ts';
import { Store } from '../../store/store.ts';
import { BACKUPS } from '../backups.ts';
import { resume } from '../check-out.ts';
import { type Journal, UNREADABLE } from '../journal.ts';
import { privateStores } from '../layout.ts';
import { type LocalChange, readLocalChanges } from '../local-changes.ts';
import { mendUserIndex } from '../own-index.ts';
import type { RootState } from '../root.ts';
import type { SyncedService } from '../synced-commit.ts';
import { writeSyncedCommit } from '../write-commit.ts';
import { makeRoot, NO_STATE, type Work } from './work.ts';

interface OpenedRoot {
  state: RootState;
  /** The names of backups of files that changed since a run was cut off. */
  backupsOfInterrupted: string[];
}

/** Reads the root's state; a run that was cut off is finished first. */
export async function openRoot(work: Work, signal: AbortSignal): Promise<OpenedRoot> {
  const { root, log } = work;
  if (!root.exists()) return { state: NO_STATE, backupsOfInterrupted: [] };
  mendUserIndex(root);
  const state = await root.readState(signal);
  if (state.interrupted === undefined) return { state, backupsOfInterrupted: [] };
  makeRoot(work);
  const backups = await finishInterrupted(work, state, state.interrupted, signal);
  log.info('An earlier run was cut off; it was finished first.');
  const backupsOfInterrupted = backups.map((backup) => backup.slice(BACKUPS.length));
  for (const name of backupsOfInterrupted)
    log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
  return { state: await root.readState(signal), backupsOfInterrupted };
}

/** Failures that bringing something else would not mend. */
const FOR_USER: readonly ErrorCode[] = ['unreachable', 'unauthorized', 'local-changes', 'not-writable'];

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
      if (!(error instanceof AssetsSyncError) || FOR_USER.includes(error.code)) throw error;
    }
  }
  const services = journal?.services ?? work.chosen.map(({ service }) => service);
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
export async function borrowAgain(work: Work, services: readonly SyncedService[], signal: AbortSignal): Promise<Base> {
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
  return services.every(({ pinnedTrees }) =>
    pinnedTrees.every(({ repository, tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true),
  );
}

/** By repository, the stores that the root borrows from. */
export function storesOf({ request, root }: Work, services: readonly SyncedService[]): Map<string, Store[]> {
  const bases = [privateStores(root.dir), request.repositoryOptions.storeBase];
  const borrowed = (url: string) =>
    bases.map((base) => new Store(base, { url })).filter(({ objects }) => root.borrowsFrom(objects) && existsSync(objects));
  const repositories = new Set(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ repository }) => repository)));
  return new Map([...repositories].map((repository) => [repository, borrowed(repository)]));
}

/** What changed cannot be told without what it changed from; where that is not to be had, it is said why. */
export async function readChanges(
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
