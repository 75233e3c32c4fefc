/**
 * One at a time: a lock is a folder with a folder in it, whose name says which process holds it. It is taken over when that has ended.
 * Folders, since git status shows files alone.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from './errors.ts';
import { lstatIfThere, namesIfReadable, removeEmptyFolder, retryWhileBusy, touch } from './files.ts';
import { uptime } from './log.ts';

/** How often a holder renews its lock: only runs on other machines go by that, for they cannot see whether its process lives. */
const RENEWAL_MS = 5_000;
/** A lock that was not renewed for so long belongs to nobody: longer than any work that keeps a process from renewing it. */
const STALE_AFTER_MS = 60_000;
/** When a run that waits is told so. */
const TELL_AFTER_MS = 1_000;

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
  const holder = `${process.pid}-${processSpace()}-${randomUUID().slice(0, 8)}`;
  await acquire(path, holder, signal, onWait);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    // False where another run has taken it over; a renewal that fails otherwise is tried again the next time.
    if (touch(join(path, holder))) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new AssetsSyncError('busy', message, { hint: 'Run the command again.' }));
  }, RENEWAL_MS).unref();
  const release = () => remove(path, holder);
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
  // Not by the clock, which may be set meanwhile.
  const begun = uptime();
  let isTold = false;
  let seen = '';
  let seenSince = begun;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
    signal.throwIfAborted();
    const holders = holdersOf(path);
    if (holders.length === 0 && take(path, holder)) return;
    const renewals = holders.map((name) => lstatIfThere(join(path, name))?.mtimeMs ?? 0);
    const found = [...holders, ...renewals].join();
    if (found !== seen) [seen, seenSince] = [found, uptime()];
    const watched = uptime() - seenSince;
    // A clock of another machine may be slow, but what renews it goes on.
    const isStale = watched > STALE_AFTER_MS || (watched > 2 * RENEWAL_MS && Date.now() - Math.max(...renewals) > STALE_AFTER_MS);
    for (const other of holders) if (isStale || hasEnded(other)) remove(path, other);
    if (!isTold && uptime() - begun > TELL_AFTER_MS) {
      isTold = true;
      onWait();
    }
    await sleep(pause * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/**
 * Whoever is alone in the folder once it is in there has the lock: of two that come at once, the later one sees the other.
 * @returns false where another run was quicker
 */
function take(path: string, holder: string): boolean {
  try {
    if (!existsSync(path)) retryWhileBusy(() => mkdirSync(path));
    retryWhileBusy(() => mkdirSync(join(path, holder)));
  } catch (error) {
    // Whoever comes at once makes the folder as well, and whoever frees the lock removes it.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || (code === 'ENOENT' && existsSync(dirname(path)))) return false;
    throw error;
  }
  if (holdersOf(path).length === 1) return true;
  remove(path, holder);
  return false;
}

/**
 * @returns who holds it: nobody where it is free, and for a moment more than one where several come at once
 * @throws `not-writable` for what no run has made: it would never be freed
 */
function holdersOf(path: string): string[] {
  const found = lstatIfThere(path);
  if (found === undefined) return [];
  const refuse = (what: string) => {
    const hint = `Move ${path} away, then run the command again.`;
    return new AssetsSyncError('not-writable', `${path} is ${what}.`, { hint });
  };
  if (!found.isDirectory())
    throw refuse(`${found.isSymbolicLink() ? 'a symbolic link' : 'a file'}, where this command has its lock, a folder`);
  const holders = namesIfReadable(path);
  const other = holders.find((name) => !/^\d+-[0-9a-f]{12}-[0-9a-f]{8}$/.test(name));
  if (other === undefined) return holders;
  throw refuse(`no lock of this command: it has ${other}`);
}

/** Whether a holder's process is known to be gone: of another machine or container nobody here knows. */
function hasEnded(holder: string): boolean {
  const [pid, space] = holder.split('-');
  if (space !== processSpace()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Takes a holder out of a lock, which is free then. Never throws: what was done under it is done. */
function remove(path: string, holder: string): void {
  try {
    removeEmptyFolder(join(path, holder));
    removeEmptyFolder(path);
  } catch {
    // Another run was quicker, or the next one finds what stands in the way.
  }
}
