/** Brings commits to disk in an assets root, and finishes what was cut off. */
import { isUtf8 } from 'node:buffer';
import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { lstat, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Directory, isWithin } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { type GitError, gitError } from '../git/errors.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { writeAtomically } from '../git/git-files.ts';
import { readObjects } from '../git/objects/read.ts';
import { backUp, keepCommits } from './backups.ts';
import { type LocalChange, MAX_PATHSPECS } from './local-changes.ts';
import { SYNCED_REF } from './look.ts';
import type { AssetsRoot, Journal, RootState } from './root.ts';

export interface CheckOut {
  /** The services that are written anew, whatever is there; local changes were backed up. */
  forced: readonly Directory[];
  /** Whether the trees of the commit that the root stands on can be read. */
  comparable: boolean;
}

/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];

/** What says that a person is in the middle of a merge or a cherry-pick. */
const MERGE_STATE = ['MERGE_HEAD', 'MERGE_MODE', 'MERGE_MSG', 'AUTO_MERGE', 'CHERRY_PICK_HEAD'];

/** Makes a commit's files be on disk and HEAD point at it. */
export async function checkOut(
  root: AssetsRoot,
  state: RootState,
  journal: Journal,
  { forced, comparable }: CheckOut,
  signal: AbortSignal,
): Promise<void> {
  if (state.synced?.commit === journal.commit && state.head === undefined && forced.length === 0) return;
  root.requireUnlocked();
  writeAtomically(join(root.ours, 'journal'), JSON.stringify(journal));
  if (forced.length > 0) await restore(root, { ...journal, services: forced }, signal);
  if (comparable) {
    const from = state.synced?.commit ?? EMPTY_TREE;
    const args = [...PARALLEL, 'read-tree', '-m', '-u', from, journal.commit];
    const result = await tryGit(args, { environment: root.environment, signal });
    if (result.exitCode !== 0) {
      const error = gitError(args, result, {
        message: `The files could not be written into ${root.dir}.`,
        hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
      });
      await checkOutFailed(root, error, forced.length > 0);
    }
  }
  finish(root, journal.commit);
}

async function checkOutFailed(root: AssetsRoot, error: GitError, startedAlready: boolean): Promise<never> {
  const { kind, detail } = error;
  // git looks at both trees and at what is there before it touches anything; then there is nothing to finish.
  const nothingTouched = ['would-overwrite', 'index-locked', 'unmerged-index', 'unreadable-tree'].includes(kind);
  if (nothingTouched && !startedAlready) await rm(join(root.ours, 'journal'), { force: true });
  if (kind === 'would-overwrite') {
    throw new AssetsSyncError('local-changes', 'Files in the assets root changed while it was synced.', {
      hint: 'Stop what writes there and run the command again.',
      detail,
    });
  }
  if (kind === 'index-locked') throw root.busy(detail);
  if (kind === 'unmerged-index') {
    throw new AssetsSyncError('local-changes', `A merge in ${root.dir} is not finished.`, {
      hint: `Finish it, or give it up (git -C ${root.dir} merge --abort), then run the command again.`,
      detail,
    });
  }
  throw error;
}

/** Takes what is on disk for a commit: no file is touched, and what differs from it counts as changed since. */
export async function adopt(root: AssetsRoot, state: RootState, commit: Sha, signal: AbortSignal): Promise<void> {
  const common = { environment: root.environment, signal };
  if (state.head !== undefined) await keepCommits(root, state.head, signal);
  await git(['read-tree', '-i', '-m', commit], common);
  // It ends with 1 where files differ.
  await tryGit(['update-index', '-q', '--refresh'], common);
  finish(root, commit);
}

/**
 * Finishes a check-out that was cut off. The trees of its commit must be in the store.
 * @returns the backup of files that are neither as before nor as after, nor the beginning of what is after: recorded since
 */
export async function resume(
  root: AssetsRoot,
  state: RootState,
  journal: Journal,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { commit, services } = journal;
  // The run that was cut off held the root's lock, as we do now; it may have left these.
  await Promise.all(['index.lock', 'HEAD.lock'].map((name) => rm(join(root.gitDir, name), { force: true })));
  const unlikeAfter = await filesUnlike(root, journal, signal);
  const unlikeBefore = new Set((await filesUnlikeBefore(root, state, services, signal)).map((path) => path.toString('latin1')));
  const unlikeBoth = unlikeAfter.filter((path) => unlikeBefore.has(path.toString('latin1')));
  const strange = (await withoutBeginnings(root, commit, unlikeBoth, signal)).map(
    (path): LocalChange => ({ path, kind: 'modified' }),
  );
  if (state.head !== undefined) await keepCommits(root, state.head, signal);
  const backup = strange.length === 0 ? undefined : await backUp(root, state, strange, signal);
  await restore(root, journal, signal);
  finish(root, commit);
  return backup;
}

/** git writes a few files at a time: with more that are strange, somebody else was at work. */
const MAX_HALF_WRITTEN = 50;

/** Leaves out files that hold the beginning of what is to be there: half-written, and nothing is lost with them. */
async function withoutBeginnings(
  root: AssetsRoot,
  commit: Sha,
  paths: readonly Buffer[],
  signal: AbortSignal,
): Promise<readonly Buffer[]> {
  // git is asked for each by a line of text.
  const isText = (path: Buffer) => isUtf8(path) && !path.includes(0x0a);
  const asked = paths.length > MAX_HALF_WRITTEN ? [] : paths.filter(isText);
  const names = asked.map((path) => `${commit}:${path.toString('utf8')}`);
  const objects = await readObjects(names, { environment: root.environment, signal });
  const halfWritten = asked.filter((path, index) => {
    const file = Buffer.concat([Buffer.from(`${root.dir}/`), path]);
    const { content } = objects[index] ?? {};
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (content === undefined || found?.isFile() !== true || found.size >= content.length) return false;
    return readFileSync(file).equals(content.subarray(0, found.size));
  });
  return paths.filter((path) => !halfWritten.includes(path));
}

/** Not by the root's own index: what somebody staged or committed since counts as theirs. */
async function filesUnlikeBefore(
  root: AssetsRoot,
  { synced }: RootState,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<Buffer[]> {
  const there = (synced?.services ?? []).filter(({ tree }) => tree !== EMPTY_TREE).map(({ service }) => service);
  const empty = services.filter((service) => !there.includes(service));
  try {
    return await filesUnlike(root, { commit: synced?.commit ?? EMPTY_TREE, services, empty }, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    // What was there before can no longer be read: then everything counts as somebody's.
    return filesUnlike(root, { commit: EMPTY_TREE, services, empty: services }, signal);
  }
}

/** Files below services that are not as in a commit; those that are gone are left out. */
async function filesUnlike(root: AssetsRoot, journal: Journal, signal: AbortSignal): Promise<Buffer[]> {
  const index = join(root.ours, 'resume-index');
  const environment = { ...root.environment, GIT_INDEX_FILE: index };
  try {
    await restorePaths(journal, ['--staged'], environment, signal);
    return await filesUnlikeIndex(root, journal.services, environment, signal);
  } finally {
    await rm(index, { force: true });
  }
}

/** Files below the services that are not as an index says; those that are gone are left out. */
async function filesUnlikeIndex(
  root: AssetsRoot,
  services: readonly Directory[],
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<Buffer[]> {
  const output = await git(['ls-files', '-z', '--modified', '--others', '--', ...services], { environment, signal });
  const there = await Promise.all(
    splitRecords(output).map(async (path) => {
      const found = await lstat(Buffer.concat([Buffer.from(`${root.dir}/`), path])).catch(() => undefined);
      return found === undefined ? [] : [path];
    }),
  );
  return there.flat();
}

/** Makes services be as in a commit, whatever is there. */
async function restore(root: AssetsRoot, journal: Journal, signal: AbortSignal): Promise<void> {
  const common = { environment: root.environment, signal };
  const { services } = journal;
  await dropUnmerged(root, services, signal);
  for (let start = 0; start < services.length; start += MAX_PATHSPECS) {
    await git(['clean', '-ffdxq', '--', ...services.slice(start, start + MAX_PATHSPECS)], common);
  }
  const empty = services.filter((service) => journal.empty.includes(service));
  for (let start = 0; start < empty.length; start += MAX_PATHSPECS) {
    await git(['rm', '-rfq', '--ignore-unmatch', '--', ...empty.slice(start, start + MAX_PATHSPECS)], common);
  }
  await restorePaths(journal, ['--staged', '--worktree'], root.environment, signal);
}

/** Takes what a merge left that a person did not finish out of the index: git would not restore over it. */
async function dropUnmerged(root: AssetsRoot, services: readonly Directory[], signal: AbortSignal): Promise<void> {
  const common = { environment: root.environment, signal };
  const records = splitRecords(await git(['ls-files', '-u', '-z'], common));
  const paths = records.map((record) => record.subarray(record.indexOf(0x09) + 1));
  const own = paths.filter((path) => services.some((service) => isWithin(path.toString('utf8'), service)));
  if (own.length === 0) return;
  const input = Buffer.concat(own.flatMap((path) => [path, Buffer.of(0)]));
  await git(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input });
  if (own.length === paths.length) for (const name of MERGE_STATE) rmSync(join(root.gitDir, name), { force: true });
}

/** Reads no tree but those of the services: others may be lost with their store. */
async function restorePaths(
  { commit, services, empty }: Journal,
  where: readonly string[],
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const full = services.filter((service) => !empty.includes(service));
  if (full.length === 0) return;
  const args = ['restore', '-q', `--source=${commit}`, ...where, '--pathspec-from-file=-', '--pathspec-file-nul'];
  await git(args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
}

function finish(root: AssetsRoot, commit: Sha): void {
  const ref = join(root.gitDir, SYNCED_REF);
  mkdirSync(dirname(ref), { recursive: true });
  writeAtomically(ref, `${commit}\n`);
  writeAtomically(join(root.gitDir, 'HEAD'), `${commit}\n`);
  rmSync(join(root.ours, 'journal'), { force: true });
}
