/** An assets root's lock: one run at a time changes a root, and what a cancelled one's git left there is removed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lstatIfThere } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import type { AssetsRoot } from './root.ts';

/**
 * Runs `body` while no other run changes an assets root.
 * @param storeBase absolute: the folder that holds the stores
 * @param body gets a signal that is also aborted when the lock was lost; every git that it starts has ended when it ends
 */
export function withRootLock<T>(
  root: AssetsRoot,
  storeBase: string,
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lock = lockPath(root.dir, storeBase);
  const run = (held: AbortSignal) => withoutLeftLock(root, signal, held, () => body(held));
  return withLock(lock, signal, run, () => log.info(waitingFor(root.dir)));
}

/** Beside the root, so that runs with different stores see it too; an empty directory is nothing to git. */
function lockPath(assetsRoot: string, storeBase: string): string {
  if (existsSync(dirname(assetsRoot))) return `${assetsRoot}.lock`;
  const locks = join(storeBase, 'locks');
  mkdirSync(locks, { recursive: true });
  return join(locks, createHash('sha256').update(assetsRoot).digest('hex').slice(0, 24));
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
    if (isCancelled && !wasLocked) rmSync(indexLock, { force: true });
  }
}
