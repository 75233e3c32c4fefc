/** Who else may be at work in an assets root: another run, a git whose run was killed, a person with git. */
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere, removeFile, removeFolderLater } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { shellCommand } from '../base/shell.ts';
import type { AssetsRoot } from './root.ts';

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
  { sign: 'MERGE_HEAD', what: 'A merge', command: 'merge' },
  { sign: 'CHERRY_PICK_HEAD', what: 'A cherry-pick', command: 'cherry-pick' },
  { sign: 'REVERT_HEAD', what: 'A revert', command: 'revert' },
  { sign: 'rebase-merge', what: 'A rebase', command: 'rebase' },
  { sign: 'rebase-apply/applying', what: 'An am', command: 'am' },
  { sign: 'rebase-apply', what: 'A rebase', command: 'rebase' },
];

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
    const told = () => log.info(`Waiting for a git that a killed run may have left in ${root.dir}.`);
    await awaitUnlocked(join(root.ours, draft, 'index.lock'), LEFT_GIT_TIMEOUT_MS, told, signal);
    await removeFolderLater(join(root.ours, draft));
  }
  removeFile(`${root.ownIndex}.lock`);
}

/** @throws `busy` while a person's git command changes the root's index */
export async function requireUnlocked({ gitDir, dir }: AssetsRoot, log: Pick<Log, 'info'>, signal: AbortSignal): Promise<void> {
  const lock = join(gitDir, 'index.lock');
  const told = () => log.info(`Waiting for another git command in ${dir}.`);
  if (await awaitUnlocked(lock, USER_GIT_TIMEOUT_MS, told, signal)) return;
  throw new AssetsSyncError('busy', `Another git command is at work in ${dir}.`, {
    hint: `Wait for it; if there is none, delete ${lock} and run the command again.`,
  });
}

/** @returns whether a lock is gone: it is waited for until it is so old */
async function awaitUnlocked(lock: string, age: number, onWait: () => void, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + age;
  for (let isTold = false; ; isTold = true) {
    const found = lstatIfThere(lock);
    if (found === undefined) return true;
    if (performance.now() > end || Date.now() - found.mtimeMs > age) return false;
    if (!isTold) onWait();
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** @throws `local-changes` where a person has something going, whose files may be half of this and half of that */
export function refuseUnfinished(root: AssetsRoot): void {
  const found = UNFINISHED.find(({ sign }) => lstatIfThere(join(root.gitDir, sign)) !== undefined);
  if (found === undefined) return;
  const give = shellCommand(['git', '-C', root.dir, found.command, '--abort']);
  throw new AssetsSyncError('local-changes', `${found.what} in ${root.dir} is not finished.`, {
    hint: `Finish it (${shellCommand(['git', '-C', root.dir, 'status'])} says how), or give it up (${give}), then run the command again.`,
  });
}
