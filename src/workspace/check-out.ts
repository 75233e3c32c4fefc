/** Brings a commit to disk in an assets root, and finishes what was cut off. */
import { join } from 'node:path';
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { writeDurably } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { type GitError, type GitErrorKind, gitError } from '../git/errors.ts';
import { BACKUPS, keepCommits } from './backups.ts';
import { changeRoot, tryChangeRoot } from './git-at-work.ts';
import { type Journal, removeJournal, writeJournal } from './journal.ts';
import { hasUserIndex, writeUserIndex } from './own-index.ts';
import { PARALLEL, type Replaced, replaceServices } from './replace.ts';
import type { AssetsRoot, RootState } from './root.ts';
import { isUnfinished, setUnfinishedAside } from './unfinished.ts';

export interface CheckOut extends Journal {
  /** The services that are written anew, whatever is there: what is there goes into a backup. */
  replace: readonly Journal['services'][number][];
  /** Whether the trees of the commit that the root stands on can be read. */
  isComparable: boolean;
}

const NOTHING_REPLACED: Replaced = { backups: [], changedMeanwhile: [] };

/**
 * Makes a commit's files be on disk and HEAD point at it.
 * @returns the ref of the backup with what was replaced
 * @throws `local-changes` where files changed meanwhile; they stay
 */
export async function checkOut(
  root: AssetsRoot,
  state: RootState,
  { commit, services, empty, replace, isComparable }: CheckOut,
  log: Log,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (state.synced?.commit === commit && root.detachedHead === commit && replace.length === 0) return undefined;
  root.requireUnlocked();
  writeJournal(root.dir, { commit, services, empty });
  // Where what the root stands on cannot be read, every service that changes is written anew.
  const written = isComparable ? replace : services;
  const replaced =
    written.length === 0
      ? NOTHING_REPLACED
      : await replaceServices(root, state, { commit, services: written, empty }, { isBegun: false }, signal);
  await keepHead(root, state, replaced, signal);
  try {
    if (isComparable) await switchTo(root, state.synced?.commit ?? EMPTY_TREE, commit, written.length > 0, signal);
    await setUnfinishedAside(root, signal);
    finishCheckOut(root, commit);
    refuseChangedMeanwhile(replaced);
  } catch (error) {
    tellOfBackups(replaced, log);
    throw error;
  }
  return replaced.backups.at(-1);
}

/** Keeps commits that a person made. A backup of files is made on them, and keeps them too. */
async function keepHead(root: AssetsRoot, { head }: RootState, { backups }: Replaced, signal: AbortSignal): Promise<void> {
  if (head !== undefined && backups.length === 0) await keepCommits(root, head, signal);
}

/** git looks at both trees and at what is there before it touches anything, and overwrites nothing that is not as it knows it. */
async function switchTo(root: AssetsRoot, from: Sha, to: Sha, isBegun: boolean, signal: AbortSignal): Promise<void> {
  const args = [...PARALLEL, 'read-tree', '-m', '-u', from, to];
  const result = await tryChangeRoot(root, args, { environment: root.environment, signal });
  if (result.exitCode === 0) return;
  const error = gitError(args, result, {
    message: `The files could not be written into ${root.dir}.`,
    hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
  });
  if (UNTOUCHED.includes(error.kind) && !isBegun) removeJournal(root.dir);
  throw explainSwitch(error);
}

/** Failures that git finds before it touches a file. */
const UNTOUCHED: readonly GitErrorKind[] = ['would-overwrite', 'unreadable-tree'];

function explainSwitch(error: GitError): AssetsSyncError {
  return error.kind === 'would-overwrite' ? changedMeanwhile(error.detail) : error;
}

function changedMeanwhile(detail: string | undefined, files = ''): AssetsSyncError {
  return new AssetsSyncError('local-changes', `Files in the assets root changed while it was synced${files}.`, {
    hint: 'They stay as they are. Stop what writes there and run the command again.',
    detail,
  });
}

function refuseChangedMeanwhile({ changedMeanwhile: paths }: Replaced): void {
  if (paths.length === 0) return;
  throw changedMeanwhile(undefined, `:\n${listLines(paths.map((path) => path.toString('utf8')))}`);
}

function tellOfBackups({ backups }: Replaced, log: Log): void {
  for (const backup of backups) {
    log.notice(`What was replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
  }
}

/**
 * Finishes a check-out that was cut off. The trees of its commit must be in the store.
 * @returns the refs of backups of files that are neither as before nor as after, nor the beginning of what is after: recorded since
 */
export async function resume(root: AssetsRoot, state: RootState, journal: Journal, signal: AbortSignal): Promise<string[]> {
  if (journal.filesStay === true) {
    await resetIndexTo(root, state, journal.commit, signal);
    return [];
  }
  const replaced = await replaceServices(root, state, journal, { isBegun: true }, signal);
  await keepHead(root, state, replaced, signal);
  finishCheckOut(root, journal.commit);
  refuseChangedMeanwhile(replaced);
  return replaced.backups;
}

/** Takes what is on disk for a commit: no file is touched, and what differs from it counts as changed since. */
export async function resetIndexTo(root: AssetsRoot, state: RootState, commit: Sha, signal: AbortSignal): Promise<void> {
  const common = { environment: root.environment, signal };
  if (state.head !== undefined) await keepCommits(root, state.head, signal);
  // Between the index and what says that it is of this commit, the root would seem to be at the one before, and unchanged.
  writeJournal(root.dir, { commit, services: [], empty: [], filesStay: true });
  await changeRoot(root, ['read-tree', '-i', '-m', commit], common);
  // It ends with 1 where files differ.
  await tryChangeRoot(root, ['update-index', '-q', '--refresh'], common);
  finishCheckOut(root, commit);
}

/** Gives up what a person has in the root's git besides files: where HEAD is, what is staged, what is going. Commits are kept. */
export async function returnToSynced(root: AssetsRoot, state: RootState, signal: AbortSignal): Promise<void> {
  if (state.synced === undefined || (root.detachedHead === state.synced.commit && hasUserIndex(root) && !isUnfinished(root)))
    return;
  root.requireUnlocked();
  if (state.head !== undefined) await keepCommits(root, state.head, signal);
  await setUnfinishedAside(root, signal);
  finishCheckOut(root, state.synced.commit);
}

function finishCheckOut(root: AssetsRoot, commit: Sha): void {
  root.writeSyncedRef(commit);
  writeDurably(join(root.gitDir, 'HEAD'), `${commit}\n`);
  writeUserIndex(root);
  removeJournal(root.dir);
}
