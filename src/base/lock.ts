/** One at a time: locks that die with their process. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from './errors.ts';

/** Milliseconds after which a lock that its holder no longer renews is taken over: the holder was killed. */
const STALE_AFTER = 5_000;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 1_000;

/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param onWait is told once, when somebody else has held it for a second
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 */
export async function withLock<T>(
  path: string,
  signal: AbortSignal,
  body: (signal: AbortSignal) => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  const lost = new AbortController();
  const release = await acquire(path, signal, onWait, () =>
    lost.abort(
      new AssetsSyncError('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' }),
    ),
  );
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    if (!lost.signal.aborted) release();
  }
}

/** What a person is told meanwhile: a lock does not say whether its holder lives. */
export function waitingFor(what: string): string {
  return `Waiting for another run in ${what}, or a few seconds for the lock of one that was killed.`;
}

/** Loads what a lock needs, where there is time for it: while git answers, say. */
export function prepareLocks(): void {
  // Whoever takes a lock hears of the failure.
  loadLockfile().catch(() => {});
}

async function acquire(path: string, signal: AbortSignal, onWait: () => void, onLost: () => void): Promise<() => void> {
  const lockfile = await loadLockfile();
  const begun = Date.now();
  let isTold = false;
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 200)) {
    try {
      return lockfile.lockSync(path, {
        lockfilePath: path,
        realpath: false,
        stale: STALE_AFTER,
        update: STALE_AFTER / 4,
        onCompromised: onLost,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    }
    if (!isTold && Date.now() - begun > PATIENCE) {
      isTold = true;
      onWait();
    }
    await sleep(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/**
 * Evaluated only here: it patches Node's file functions, which takes its time. It also listens for signals, and ends a process
 * that handles one with `once`; that is for the program to decide that we are part of. Locks are freed at its exit all the same.
 */
async function loadLockfile() {
  const signals = Object.keys(constants.signals);
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal as NodeJS.Signals)]));
  const { default: lockfile } = await import(/* webpackMode: "eager" */ 'proper-lockfile');
  for (const [signal, known] of before) {
    for (const listener of process.listeners(signal as NodeJS.Signals)) {
      // By its name too: others may have begun to listen meanwhile.
      if (listener.name === 'listener' && !known.includes(listener)) process.removeListener(signal, listener);
    }
  }
  return lockfile;
}

/** An assets root's lock: beside it, so that runs with different stores see it too; an empty directory is nothing to git. */
export function rootLock(assetsRoot: string, storeBase: string): string {
  if (existsSync(dirname(assetsRoot))) return `${assetsRoot}.lock`;
  const locks = join(storeBase, 'locks');
  mkdirSync(locks, { recursive: true });
  return join(locks, createHash('sha256').update(assetsRoot).digest('hex').slice(0, 24));
}
