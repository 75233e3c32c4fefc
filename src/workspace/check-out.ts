/**
 * Brings a commit to disk in an assets root, by one road. What is on disk otherwise than it was synced is staged into a copy of our index; of what is
 * in no commit a backup is made; the journal names the commit to go to; `git read-tree` goes from the one tree to the other, and touches nothing
 * unless every file is still as it was staged; then index, ref and HEAD say so. A run that finds a journal goes the same road. One run at a time, and
 * no person's git beside it: the root's lock, and git's own.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere, removeFile, removeFolderLater, rename } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import type { Environment } from '../git/environment.ts';
import { GitError, gitError, saysNoAccess } from '../git/errors.ts';
import { type GitCall, git, splitRecords, tryGit } from '../git/git.ts';
import { quotePath } from '../git/git-files.ts';
import { moveObjects, writeObject } from '../git/objects/write.ts';
import { type LocalChange, readLocalChanges, refuseOdd } from './local-changes.ts';
import type { AssetsRoot, Journal, RootState, Synced } from './root.ts';

/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];

/** Files that a program goes on writing are left alone after so many. */
const MAX_ATTEMPTS = 3;

/** Where what was replaced is kept, and commits that a person made in an assets root. */
export const BACKUPS = 'refs/assets-sync/backup/';

/** A folder with an index that is not in place yet, and with objects that nothing is to keep. */
export interface Draft {
  index: string;
  environment: Environment;
}

/** What is on disk, as git has it. */
export interface Staged extends Draft {
  tree: string;
  /** The changes that are not as in the commit to go to either: with it, they would be gone. */
  unlike: readonly LocalChange[];
}

/** Lends `body` a draft, which is gone afterwards. */
export async function withDraft<T>(root: AssetsRoot, body: (draft: Draft) => Promise<T>): Promise<T> {
  const folder = join(root.ours, `${DRAFT}${process.pid}-${Math.random().toString(36).slice(2)}`);
  const [index, objects] = [join(folder, 'index'), join(folder, 'objects')];
  try {
    mkdirSync(objects, { recursive: true });
    const apart = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(root.objects) };
    return await body({ index, environment: { ...root.environment, ...apart, GIT_INDEX_FILE: index } });
  } finally {
    await removeFolderLater(folder);
  }
}

/** Has an index say of changed files what is on disk. @param config for git, before its command */
export async function addToIndex(
  changes: readonly LocalChange[],
  call: Pick<GitCall, 'environment' | 'signal'>,
  config: readonly string[] = [],
): Promise<void> {
  const update = async (how: string[], those: readonly LocalChange[]) => {
    const input = Buffer.concat(those.flatMap(({ path }) => [path, Buffer.of(0)]));
    if (input.length > 0) await git([...config, 'update-index', ...how, '-z', '--stdin'], { ...call, input });
  };
  // First of all what went: a directory may be where a file was, and the other way round.
  await update(
    ['--force-remove'],
    changes.filter(({ kind }) => kind === 'deleted'),
  );
  await update(
    ['--add', '--remove', '--replace'],
    changes.filter(({ kind }) => kind !== 'deleted'),
  );
}

/**
 * Stages what is on disk.
 * @param changes those of services that are going to be as in the commit; others stay out of it, and out of git's way
 * @param tree that of the draft's index, where that is known
 * @throws `local-changes` where a change has no contents: a git repository of its own, or a pipe
 */
export async function stage(
  root: AssetsRoot,
  { draft, tree }: { draft: Draft; tree: string | undefined },
  changes: readonly LocalChange[],
  to: string,
  signal: AbortSignal,
): Promise<Staged> {
  refuseOdd(root, changes, 'cannot be kept in a backup; nothing was replaced');
  if (changes.length === 0 && tree !== undefined) return { ...draft, tree, unlike: [] };
  const call = { environment: draft.environment, signal };
  await addToIndex(changes, call);
  // Trees of services that are not chosen may be lost with their store.
  const staged = (await git(['write-tree', '--missing-ok'], call)).toString('latin1').trim();
  const listing = await git(['diff-index', '--cached', '--name-only', '--no-renames', '-z', to], call);
  const unlike = new Set(splitRecords(listing).map((path) => path.toString('latin1')));
  return { ...draft, tree: staged, unlike: changes.filter(({ path }) => unlike.has(path.toString('latin1'))) };
}

/** The same of services, upon the root's own index. */
export async function stageServices(
  root: AssetsRoot,
  draft: Draft,
  state: RootState,
  { commit, changes }: { commit: Sha; changes: readonly LocalChange[] },
  signal: AbortSignal,
): Promise<Staged> {
  if (existsSync(root.ownIndex)) copyFileSync(root.ownIndex, draft.index);
  // A run that was cut off may have put its index in place, or not.
  const tree = state.interrupted === undefined ? (state.synced?.commit ?? EMPTY_TREE) : undefined;
  return stage(root, { draft, tree }, changes, commit, signal);
}

/**
 * Makes a commit's files be on disk and HEAD point at it. The root's lock must be held, and the commit's trees be in the store.
 * @returns the ref of the backup with what was replaced
 * @throws GitError `would-overwrite` where a file changed since it was staged; then nothing was touched
 */
export async function checkOut(
  root: AssetsRoot,
  state: RootState,
  { journal, staged }: { journal: Journal; staged: Staged },
  log: Log,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { commit } = journal;
  let backup: string | undefined;
  try {
    refuseUnfinished(root);
    await requireUnlocked(root, log, signal);
    backup = await backUp(root, state.head, staged.unlike, signal);
    // A backup of files is made on the commits of a person, and keeps them too.
    if (backup === undefined) keepCommits(root, state);
    root.writeJournal(journal);
    await switchTrees(root, staged, commit, signal);
  } catch (error) {
    const isUntouched = error instanceof GitError && ['would-overwrite', 'unreadable-tree'].includes(error.kind);
    if (isUntouched && state.interrupted === undefined) root.removeJournal();
    else if (backup !== undefined)
      log.notice(`What is replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    throw error;
  }
  if (existsSync(staged.index)) rename(staged.index, root.ownIndex);
  root.standOn(journal);
  root.removeJournal();
  return backup;
}

/** git looks at both trees and at what is there before it touches anything, and overwrites nothing that is not as it was staged. */
export async function switchTrees(
  root: AssetsRoot,
  staged: Pick<Staged, 'environment' | 'tree'>,
  to: string,
  signal: AbortSignal,
  config: readonly string[] = [],
): Promise<void> {
  // It tells how far it is (-v), so that it ends when nobody listens any more: it would go on writing after a run that was killed.
  const environment = { ...staged.environment, GIT_PROGRESS_DELAY: '0' };
  const args = [...PARALLEL, ...config, 'read-tree', '-m', '-u', '-v', staged.tree, to];
  const result = await tryGit(args, { environment, signal });
  // A file that it may not remove is a warning to it.
  if (result.exitCode === 0 && !saysNoAccess(result.stderr)) return;
  const [, file] = /unable to (?:unlink(?: old)?|create file) '?([^':\n]+)/.exec(result.stderr) ?? [];
  throw gitError(args, result, {
    message: `${file ?? 'The files'} could not be written into ${root.dir}.`,
    hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
  });
}

/** Runs `body` again where files changed while it worked. @throws `local-changes` where they go on changing; they stay */
export async function retryWhileFilesChange<T>(root: AssetsRoot, body: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof GitError) || error.kind !== 'would-overwrite') throw error;
      if (attempt < MAX_ATTEMPTS) continue;
      throw new AssetsSyncError('local-changes', `Files in the assets root ${root.dir} changed while it was synced.`, {
        hint: 'They stay as they are. Stop what writes there and run the command again.',
        detail: error.detail,
      });
    }
  }
}

/**
 * Finishes a run that was cut off. The trees of its commit must be in the store.
 * @returns the ref of a backup of files that are neither as before nor as after: half-written, or recorded since
 */
export async function resume(
  root: AssetsRoot,
  state: RootState,
  journal: Journal,
  log: Log,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (journal.written.length === 0) {
    await recordAsSynced(root, state, journal, signal);
    return undefined;
  }
  return retryWhileFilesChange(root, async () => {
    const changes = await readLocalChanges(root, state, journal.written, signal);
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, state, { commit: journal.commit, changes }, signal);
      return checkOut(root, state, { journal, staged }, log, signal);
    });
  });
}

/**
 * Keeps files of the assets root, as they are on disk, unless the newest backup has just them: a file that cannot be removed would be
 * backed up by every run.
 * @param head a commit of a person that they were made on
 * @returns the name of the ref; undefined where there is nothing to keep
 */
export async function backUp(
  root: AssetsRoot,
  head: Sha | undefined,
  changes: readonly LocalChange[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const paths = changes.flatMap(({ kind, path }) => (kind === 'deleted' ? [] : [path]));
  if (paths.length === 0) return undefined;
  const own = join(root.ours, `backup-${process.pid}`);
  // Written where nothing is borrowed: git leaves out what the store has, but a backup outlives the store.
  const apart = { GIT_INDEX_FILE: join(own, 'index'), GIT_OBJECT_DIRECTORY: join(own, 'objects') };
  try {
    mkdirSync(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const call = { environment: { ...root.environment, ...apart }, signal };
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await git(['update-index', '--add', '--remove', '-z', '--stdin'], { ...call, input });
    const tree = (await git(['write-tree', '--missing-ok'], call)).toString('latin1').trim();
    moveObjects(apart.GIT_OBJECT_DIRECTORY, root.objects);
    const same = await findSame(root, `${tree} ${head ?? ''}`.trimEnd(), signal);
    if (same !== undefined) return same;
    const now = new Date();
    const who = `assets-sync <assets-sync@localhost> ${Math.floor(now.getTime() / 1000)} +0000`;
    const parent = head === undefined ? '' : `parent ${head}\n`;
    const message = `Recordings that a sync replaced: ${paths.length} files\n`;
    const commit = `tree ${tree}\n${parent}author ${who}\ncommitter ${who}\n\n${message}`;
    const ref = `${BACKUPS}${now.toISOString().replace(/[-:]/g, '')}`;
    root.writeRef(ref, writeObject(root.objects, 'commit', Buffer.from(commit)));
    return ref;
  } finally {
    await removeFolderLater(own);
  }
}

/** @returns the ref of the newest backup of files, if it has this tree and parent */
async function findSame(root: AssetsRoot, treeAndParent: string, signal: AbortSignal): Promise<string | undefined> {
  const args = ['for-each-ref', '--sort=-refname', '--format=%(refname) %(tree) %(parent)', BACKUPS];
  // A root that was made anew may have lost what one of them held.
  const { exitCode, stdout } = await tryGit(args, { environment: root.environment, signal });
  const lines = exitCode === 0 ? stdout.toString('latin1').split('\n') : [];
  // Commits of a person are named by their SHA.
  const newest = lines.find((line) => /^\d{8}T/.test(line.slice(BACKUPS.length)));
  return newest?.slice(newest.indexOf(' ') + 1).trimEnd() === treeAndParent ? newest.split(' ')[0] : undefined;
}

/** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
function keepCommits(root: AssetsRoot, { head }: RootState): void {
  if (head !== undefined) root.writeRef(`${BACKUPS}${head}`, head);
}

/** Takes what is on disk for what was synced: no file is touched, and what differs from it counts as changed since. */
export async function recordAsSynced(root: AssetsRoot, state: RootState, synced: Synced, signal: AbortSignal): Promise<void> {
  const call = { environment: root.environment, signal };
  keepCommits(root, state);
  // Between the index and what says of which commit it is, the root would seem to be at the one before, and unchanged.
  root.writeJournal({ ...synced, written: [] });
  await root.withIndex(synced, signal, () => git(['read-tree', '-i', '-m', synced.commit], call));
  // It ends with 1 where files differ.
  await tryGit(['update-index', '-q', '--refresh'], call);
  root.standOn(synced);
  root.removeJournal();
}

/** Gives up what a person has in the root's git besides files: where HEAD is and what is staged. Commits are kept. */
export async function returnToSynced(root: AssetsRoot, state: RootState, log: Log, signal: AbortSignal): Promise<void> {
  const { synced } = state;
  if (synced === undefined) return;
  refuseUnfinished(root);
  if (root.standsOn(synced.commit)) return;
  await requireUnlocked(root, log, signal);
  keepCommits(root, state);
  root.standOn(synced);
}

/** How long a person's git may hold git's index; an older lock is one that a git left which was killed. */
const USER_GIT_TIMEOUT_MS = 60_000;

/**
 * How long a git of ours may still be at work whose run was killed. It tells how far it is, a percent at a time, and ends when it finds that nobody
 * listens any more (SIGPIPE); it removes its lock then.
 */
const LEFT_GIT_TIMEOUT_MS = 10_000;

const PAUSE_MS = 100;

/** The folder of an index that is not in place yet is called so, with a name of its own behind it. */
export const DRAFT = 'draft-';

/** By the file or folder in `.git` that says so; an `am` has another one inside. */
const UNFINISHED = [
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply/applying', 'am'],
  ['rebase-apply', 'rebase'],
] as const;

/**
 * Runs `body` while no other run changes an assets root, nor a git that a killed one left.
 * @param body gets a signal that is also aborted when the lock was lost; every git that it starts has ended when it ends
 */
export function withRootLock<T>(
  root: AssetsRoot,
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // Beside the root, where every run finds it, whatever its store; an empty directory is nothing to git.
  mkdirSync(dirname(root.dir), { recursive: true });
  const run = async (held: AbortSignal) => {
    await clearAwayLeft(root, log, held);
    return body(held);
  };
  return withLock(`${root.dir}.lock`, signal, run, () => log.info(waitingFor(root.dir)));
}

/** Waits for the git that a killed run left, then removes what both left: nobody else holds locks in this folder. */
async function clearAwayLeft(root: AssetsRoot, log: Pick<Log, 'info'>, signal: AbortSignal): Promise<void> {
  if (lstatIfThere(root.ours)?.isDirectory() !== true) return;
  for (const draft of readdirSync(root.ours).filter((name) => name.startsWith(DRAFT))) {
    await isUnlocked(root, join(root.ours, draft, 'index.lock'), LEFT_GIT_TIMEOUT_MS, log, signal);
    await removeFolderLater(join(root.ours, draft));
  }
  removeFile(`${root.ownIndex}.lock`);
}

/** @throws `busy` while a person's git command changes the root's index */
export async function requireUnlocked(root: AssetsRoot, log: Pick<Log, 'info'>, signal: AbortSignal): Promise<void> {
  const lock = join(root.gitDir, 'index.lock');
  if (await isUnlocked(root, lock, USER_GIT_TIMEOUT_MS, log, signal)) return;
  throw new AssetsSyncError('busy', `Another git command is at work in ${root.dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`,
  });
}

/** @returns whether a lock is gone: it is waited for until it is so old */
async function isUnlocked(
  { dir }: AssetsRoot,
  lock: string,
  age: number,
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
): Promise<boolean> {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = lstatIfThere(lock);
    if (found === undefined) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) log.info(`Waiting for another git command in ${dir}.`);
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** @throws `local-changes` where a person has something going, whose files may be half of this and half of that */
export function refuseUnfinished(root: AssetsRoot): void {
  const [, command] = UNFINISHED.find(([sign]) => lstatIfThere(join(root.gitDir, sign)) !== undefined) ?? [];
  if (command === undefined) return;
  const give = shellCommand(['git', '-C', root.dir, command, '--abort']);
  throw new AssetsSyncError('local-changes', `A ${command} in ${root.dir} is not finished.`, {
    hint: `Finish it (${shellCommand(['git', '-C', root.dir, 'status'])} says how), or give it up (${give}), then run the command again.`,
  });
}
