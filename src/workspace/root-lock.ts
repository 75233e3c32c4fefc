/** An assets root's lock: one run at a time changes a root, and what a cancelled one's git left there is removed. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lstatIfThere } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { awaitLeftGit } from './git-at-work.ts';
import type { AssetsRoot } from './root.ts';

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
    await awaitLeftGit(root, log, held);
    return withoutLeftLock(root, signal, held, () => body(held));
  };
  return withLock(`${root.dir}.lock`, signal, run, () => log.info(waitingFor(root.dir)));
}

/**
 * Removes the lock of git's index where the run was cancelled: git does so when it is ended, but for the moment between taking
 * the lock and knowing of it. One that was there before is somebody else's.
 */
async function withoutLeftLock<T>(
  { gitDir }: AssetsRoot,
  signal: AbortSignal,
  held: AbortSignal,
  body: () => Promise<T>,
): Promise<T> {
  const indexLock = join(gitDir, 'index.lock');
  const wasLocked = lstatIfThere(indexLock) !== undefined;
  try {
    return await body();
  } finally {
    // Where another run took the root over, that run's git may be at work.
    const isCancelled = signal.aborted && held.reason === signal.reason;
    if (isCancelled && !wasLocked) removeFile(indexLock);
  }
}
