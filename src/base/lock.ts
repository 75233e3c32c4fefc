/** One at a time: locks that die with their process. */
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from './errors.ts';
import { removeEmptyFolder, rename } from './rename-and-remove.ts';

/** Milliseconds after which a lock that nobody renews is taken over: its holder was killed. */
const STALE_AFTER = 5_000;
/** Milliseconds between two renewals. */
const RENEWAL = STALE_AFTER / 4;
/** Milliseconds for which a lock that is old by our clock is watched first: its holder's clock may be slow, but renews it. */
const WATCH = 2 * RENEWAL;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 1_000;

/** Attempts in a row, some 3 seconds, after which a system that refuses them means it. */
const MAX_REFUSALS = 20;

/** How a lock is made, so that another system's failures can be tried. */
export interface LockMaking {
  platform: NodeJS.Platform;
  mkdir: (path: string) => void;
}

/** What tells one holder's lock from the next one's, as the file system has it. */
interface Mark {
  inode: number;
  /** In milliseconds: when it was made or renewed last. */
  renewed: number;
}

/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param onWait is told once, when somebody else has held it for a second
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 * @throws `not-writable` where something else than a lock is at `path`
 */
export async function withLock<T>(
  path: string,
  signal: AbortSignal,
  body: (signal: AbortSignal) => Promise<T>,
  onWait: () => void = () => {},
  making: LockMaking = { platform: process.platform, mkdir: mkdirSync },
): Promise<T> {
  let mark = await acquire(path, signal, onWait, making);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    const renewed = renew(path, mark);
    if (renewed !== 'lost') mark = renewed;
    else {
      clearInterval(renewal);
      lost.abort(
        new AssetsSyncError('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' }),
      );
    }
  }, RENEWAL).unref();
  const release = () => {
    if (!lost.signal.aborted) removeLock(path, mark);
  };
  // A run that is ended at once (a second Ctrl-C) keeps nobody waiting.
  process.once('exit', release);
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
    process.removeListener('exit', release);
    release();
  }
}

/** What a person is told meanwhile: a lock does not say whether its holder lives. */
export function waitingFor(what: string): string {
  return `Waiting for another run in ${what}, or a few seconds for the lock of one that was killed.`;
}

async function acquire(path: string, signal: AbortSignal, onWait: () => void, making: LockMaking): Promise<Mark> {
  let refusals = 0;
  // Not by the clock, which may be set meanwhile.
  const begun = performance.now();
  let isTold = false;
  let seen: Mark | undefined;
  let seenAt = begun;
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 200)) {
    signal.throwIfAborted();
    const attempt = tryMake(path, making, refusals);
    if (attempt === 'made') return setRenewed(path);
    refusals = attempt === 'refused' ? refusals + 1 : 0;
    const found = attempt === 'refused' ? undefined : readLock(path);
    if (!isSame(found, seen)) [seen, seenAt] = [found, performance.now()];
    if (seen !== undefined && isStale(seen, performance.now() - seenAt)) removeLock(path, seen);
    if (!isTold && performance.now() - begun > PATIENCE) {
      isTold = true;
      onWait();
    }
    await sleep(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/**
 * @param refusals how many attempts in a row the system has refused
 * @throws where there can be no lock
 */
function tryMake(path: string, { platform, mkdir }: LockMaking, refusals: number): 'made' | 'taken' | 'refused' {
  try {
    mkdir(path);
    return 'made';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return 'taken';
    // Windows says so of a folder that was removed and that somebody still looks at; of one that we may not write, for ever.
    const mayPass = code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
    if (!mayPass || refusals >= MAX_REFUSALS) throw error;
    return 'refused';
  }
}

/** @param watched milliseconds for which nobody has renewed it */
function isStale({ renewed }: Mark, watched: number): boolean {
  return watched > STALE_AFTER || (watched > WATCH && Date.now() - renewed > STALE_AFTER);
}

function isSame(one: Mark | undefined, other: Mark | undefined): boolean {
  return one?.inode === other?.inode && one?.renewed === other?.renewed;
}

/**
 * @returns undefined where it is free
 * @throws `not-writable` for what no run has made: nobody would ever free it
 */
function readLock(path: string): Mark | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) {
    const what = found.isSymbolicLink() ? 'a symbolic link' : 'a file';
    throw notALock(`${path} is ${what}, where this command has its lock, a directory.`, path);
  }
  const inside = listIfThere(path);
  if (inside.length > 0) throw notALock(`${path}, the lock of this command, is not empty: it has ${inside[0]}.`, path);
  return { inode: found.ino, renewed: found.mtimeMs };
}

function listIfThere(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function notALock(message: string, path: string): AssetsSyncError {
  return new AssetsSyncError('not-writable', message, { hint: `Move ${path} away, then run the command again.` });
}

/** @returns the mark as the file system keeps it: some keep no milliseconds */
function setRenewed(path: string): Mark {
  const now = new Date();
  utimesSync(path, now, now);
  const { ino, mtimeMs } = lstatSync(path);
  return { inode: ino, renewed: mtimeMs };
}

/** @returns `lost` where somebody has taken it over; a renewal that fails otherwise is tried again the next time */
function renew(path: string, mark: Mark): Mark | 'lost' {
  try {
    return isSame(readLock(path), mark) ? setRenewed(path) : 'lost';
  } catch {
    return mark;
  }
}

/** Frees a lock, if it is still the one that was meant. Never throws: what was done under it is done. */
function removeLock(path: string, mark: Mark): void {
  // Two runs may find the same stale lock: only what one has moved aside is its own to judge and to remove.
  const aside = `${path}.${randomUUID()}`;
  try {
    if (!isSame(readLock(path), mark)) return;
    rename(path, aside);
    if (isSame(readLock(aside), mark)) removeEmptyFolder(aside);
    else rename(aside, path);
  } catch {
    // Another run was quicker, or it will find what stands in the way.
  }
}
