/** Composes the commit that an assets root is to stand on, and has it checked out. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../../base/sha.ts';
import type { FoundTree } from '../../fetch/fetch-trees.ts';
import { manifestError } from '../../pins/manifest.ts';
import type { ChosenService } from '../../pins/pins.ts';
import { checkOut } from '../check-out.ts';
import { concerns, refuseRepositories } from '../local-changes.ts';
import { planSync, type SyncPlan } from '../plan-sync.ts';
import type { RootState } from '../root.ts';
import type { SyncedService } from '../synced-commit.ts';
import { checkSizes, measure, type Totals } from '../totals.ts';
import { refuseUnfinished } from '../unfinished.ts';
import { type CommitPlan, writeSyncedCommit } from '../write-commit.ts';
import { treesOf } from './chosen-trees.ts';
import { readChanges } from './open-root.ts';
import { planInput, refuse } from './refusals.ts';
import { NO_STATE, othersOf, unmakeRoot, type Work } from './work.ts';

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
export async function write(work: Work, writing: Writing, signal: AbortSignal): Promise<Written> {
  const { root, log, request } = work;
  const { state, before, present, leaving, isReadable } = writing;
  const { commit, services, totals } = await composeCommit(work, writing, signal);
  const names = present.map(({ service }) => service);
  // Looked at again: recordings may have been made while the network was waited for.
  const changes = await readChanges(work, state, [...names, ...leaving], undefined, signal);
  const trees = new Map(services.map(({ service, tree }) => [service, tree]));
  const plan = planSync({ ...planInput(work, before, changes), chosen: present, leaving, trees });
  refuse(work, plan, changes, before);
  if (!request.discard) refuseUnfinished(root);
  const replaced = changes.filter((change) => plan.replace.some((service) => concerns(change, service)));
  refuseRepositories(root, replaced, 'cannot be kept in a backup; nothing was replaced');
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
  const { root, repositories } = work;
  const names = present.map(({ service }) => service);
  const plan: CommitPlan = {
    others: othersOf(before, [...names, ...leaving]),
    chosen: present.map((chosen) => ({
      service: chosen.service,
      pinnedTrees: treesOf(chosen, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
        const repository = repositories.of(pin).url.url;
        return found === 'absent' ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
      }),
    })),
    without: [],
  };
  const { commit, services } = await writeSyncedCommit(root, plan, signal);
  try {
    const totals = await measure(root, commit, names, signal);
    if (totals.unwritable.length > 0) throw unwritableNames(totals.unwritable);
    if (totals.twins.length > 0) throw caseTwins(totals.twins);
    checkSizes(totals);
    if (totals.submodules.length === 0) return { commit, services, totals };
    return { ...(await writeSyncedCommit(root, { ...plan, without: totals.submodules }, signal)), totals };
  } catch (error) {
    if (error instanceof AssetsSyncError && ['unwritable-name', 'too-large'].includes(error.code)) {
      if (state === NO_STATE) await unmakeRoot(work);
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

function caseTwins(twins: readonly [string, string][]): AssetsSyncError {
  const lines = twins.map(([one, other]) => `${shorten(one)} and ${shorten(other)}`);
  return new AssetsSyncError(
    'unwritable-name',
    `These names differ by the case of letters alone, which is one file here (${twins.length}):\n${listLines(lines)}`,
    { hint: 'Rename one of them in the assets repository, and pin the commit that has the new names; nothing was written.' },
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
async function checkClaimedTrees(work: Work, trees: readonly FoundTree[], state: RootState, signal: AbortSignal): Promise<void> {
  const claimed = trees.flatMap(({ tree, found, pin }) => (tree === undefined || tree !== found ? [] : [{ tree, pin }]));
  if (claimed.length === 0) return;
  const names = claimed.map(({ tree }) => tree);
  const wrong = await work.root.notTrees(names, signal);
  if (wrong.length === 0) return;
  if (state === NO_STATE) await unmakeRoot(work);
  throw manifestError(
    claimed
      .filter(({ tree }) => wrong.includes(tree))
      .map(({ tree, pin }) => ({
        message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
        at: pin.at,
      })),
  );
}
