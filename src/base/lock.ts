/**
 * One at a time: a lock is a folder with a folder in it, whose name says which process holds it. It is taken over when that has ended.
 * Folders, since git status shows files alone.
 */
import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readlinkSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from './errors.ts';
import { namesIfReadable, removeEmptyFolder, removeFolder, rename } from './files.ts';
import { uptime } from './log.ts';

/** How often a holder renews its lock: only runs on other machines go by that, for they cannot see whether its process lives. */
const RENEWAL_MS = 5_000;
/** A lock that was not renewed for so long belongs to nobody: longer than any work that keeps a process from renewing it. */
const STALE_AFTER_MS = 60_000;
/** When a run that waits is told so. */
const TELL_AFTER_MS = 1_000;

/** A lock as the file system has it. */
interface FoundLock {
  /** The name of the folder in it. */
  holder: string;
  /** When it was made or renewed last, in milliseconds since the epoch. */
  renewed: number;
}

/**
 * Runs `body` while no other run holds `path`.
 * @param path the lock: a folder that exists as long as it is held
 * @param onWait is called once, when another run has held it for a second
 * @param body gets a signal that is also aborted when the lock was lost
 * @throws `not-writable` where something else than a lock is at `path`
 */
export async function withLock<T>(
  path: string,
  signal: AbortSignal,
  body: (signal: AbortSignal) => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  const holder = newHolder();
  await acquire(path, holder, signal, onWait);
  removeLeft(path);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new AssetsSyncError('busy', message, { hint: 'Run the command again.' }));
  }, RENEWAL_MS).unref();
  const release = () => removeLock(path, holder);
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

/** A name that no other run has: of this process, and new each time. */
function newHolder(): string {
  return `${process.pid}-${processSpace()}-${randomUUID().slice(0, 8)}`;
}

/** Removes what runs left beside a lock that were killed while they waited for it, or while they freed it. */
function removeLeft(path: string): void {
  const prefix = `${basename(path)}.`;
  for (const name of namesIfReadable(dirname(path)).filter((one) => one.startsWith(prefix))) {
    const holder = name.slice(prefix.length);
    if (pidOf(holder) !== undefined && hasEnded(holder)) removeFolder(join(dirname(path), name));
  }
}

/** What a person is told who waits. */
export function waitingFor(what: string): string {
  return `Waiting for another run in ${what}.`;
}

/** Where process numbers mean the same: this machine, or this container of it. */
function processSpace(): string {
  let namespace = '';
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has namespaces of processes.
  }
  return createHash('sha256').update(`${hostname()}\0${namespace}`).digest('hex').slice(0, 12);
}

async function acquire(path: string, holder: string, signal: AbortSignal, onWait: () => void): Promise<void> {
  // Made beside it and moved there whole: a lock always names its holder.
  const made = `${path}.${holder}`;
  mkdirSync(made);
  try {
    mkdirSync(join(made, holder));
    // Not by the clock, which may be set meanwhile.
    const begun = uptime();
    let isTold = false;
    let seen: FoundLock | undefined;
    let seenSince = begun;
    for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
      signal.throwIfAborted();
      const found = readLock(path);
      if (found === undefined && tryMove(made, path)) return;
      if (found?.holder !== seen?.holder || found?.renewed !== seen?.renewed) [seen, seenSince] = [found, uptime()];
      if (found !== undefined && isAbandoned(found, uptime() - seenSince)) removeLock(path, found.holder);
      if (!isTold && uptime() - begun > TELL_AFTER_MS) {
        isTold = true;
        onWait();
      }
      await sleep(pause * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  } finally {
    removeFolder(made);
  }
}

/** Moves a lock to its place. @returns false where another run was quicker */
function tryMove(made: string, path: string): boolean {
  try {
    rename(made, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTEMPTY' || readLock(path) !== undefined) return false;
    throw error;
  }
}

/**
 * @returns undefined where it is free
 * @throws `not-writable` for what no run has made: it would never be freed
 */
function readLock(path: string): FoundLock | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) {
    throw notALock(
      path,
      `${path} is ${found.isSymbolicLink() ? 'a symbolic link' : 'a file'}, where this command has its lock, a folder.`,
    );
  }
  try {
    const [holder, ...others] = readdirSync(path);
    // Only Linux and macOS move a lock to the place of an empty folder.
    if (holder === undefined) removeEmptyFolder(path);
    else if (others.length === 0 && pidOf(holder) !== undefined) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return undefined;
}

function notALock(path: string, message: string): AssetsSyncError {
  return new AssetsSyncError('not-writable', message, { hint: `Move ${path} away, then run the command again.` });
}

function pidOf(holder: string): number | undefined {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === undefined ? undefined : Number(pid);
}

/** @param watched milliseconds for which it was seen as it is */
function isAbandoned({ holder, renewed }: FoundLock, watched: number): boolean {
  if (hasEnded(holder)) return true;
  // A clock of another machine may be slow, but what renews it goes on.
  return watched > STALE_AFTER_MS || (watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS);
}

/** Whether a holder's process is known to be gone: of another machine or container nobody here knows. */
function hasEnded(holder: string): boolean {
  if (holder.split('-')[1] !== processSpace()) return false;
  try {
    process.kill(pidOf(holder) ?? 0, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** @returns false where another run has taken it over; a renewal that fails otherwise is tried again the next time */
function renew(path: string, holder: string): boolean {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = new Date();
    utimesSync(path, now, now);
  } catch (error) {
    if (error instanceof AssetsSyncError) return false;
  }
  return true;
}

/** Frees a lock, if it is still that of this holder. Never throws: what was done under it is done. */
function removeLock(path: string, holder: string): void {
  // Two runs may find the same abandoned lock: only what one has moved aside is its own to judge and to remove.
  const aside = `${path}.${newHolder()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    rename(path, aside);
    if (readLock(aside)?.holder === holder) removeFolder(aside);
    else rename(aside, path);
  } catch {
    // Another run was quicker, or the next one finds what stands in the way.
  }
}
