/** An assets root's lock: one run at a time changes a root. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { awaitLeftGit } from './git-at-work.ts';
import { unlockOwnIndex } from './own-index.ts';
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
    unlockOwnIndex(root);
    return body(held);
  };
  return withLock(`${root.dir}.lock`, signal, run, () => log.info(waitingFor(root.dir)));
}
