/** Files as every system allows it: what may not be there, what must survive a power failure, and renames and removals, which happen nowhere else. */
import {
  chmodSync,
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  type PathLike,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AssetsSyncError } from './errors.ts';

/** What is at a path, links not followed; undefined where there is nothing, also where a part of the path is a file. */
export function lstatIfThere(path: PathLike): Stats | undefined {
  try {
    return lstatSync(nodePath(path), { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * A name for what becomes the file at `path`, in the same folder. Git takes no file whose name ends so for a ref: a run that is killed
 * between the two leaves no ref to a commit that nobody keeps. Containers that share a folder may have the same process id.
 */
export const temporaryBeside = (path: string): string => `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.lock`;

/**
 * Writes a file so that after any interruption it is there with the old contents or the new, never a part.
 * @param mode what may be done with it and by whom; else as the system has it for new files
 */
export function writeDurably(path: string, contents: string, { mode }: { mode?: number } = {}): void {
  const temporary = temporaryBeside(path);
  try {
    const file = openSync(temporary, 'wx');
    try {
      // All of it: `writeSync` leaves off where a disk is full, and throws only the next time.
      writeFileSync(file, contents);
      if (mode !== undefined) fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    rename(temporary, path);
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
  syncFolder(dirname(path));
}

/** Makes a folder's names durable. Windows knows no such thing, and some network file systems refuse it. */
function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // The file itself is written.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` never ends where there can be no folder (in /proc, say), and
 * takes a file system that may only be read for a folder that is not there.
 * @throws `not-writable` where it cannot be made, say below a link to a disk that is not there
 */
export function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  try {
    mkdirSync(dir);
  } catch (error) {
    // Another run may have made it.
    if (existsSync(dir)) return;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    throw new AssetsSyncError('not-writable', `${dir} cannot be made: a part of its path leads nowhere.`, {
      hint: 'Make that folder, or name another one for the store in ASSETS_SYNC_STORE.',
      cause: error,
    });
  }
}

/** What a folder holds; nothing where it is not there, is no folder, or cannot be read. */
export function namesIfReadable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** When something in a folder was last written, in milliseconds since the epoch. */
export function lastChange(path: string): number {
  const found = lstatIfThere(path);
  if (found?.isDirectory() !== true) return found?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return Math.max(found.mtimeMs, ...namesIfReadable(path).map((name) => lastChange(join(path, name))));
}

/** Gives a file the time of now, where this user may. @returns whether there is one */
export function touch(file: string): boolean {
  const now = new Date();
  try {
    utimesSync(file, now, now);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}

/**
 * Milliseconds for which a file that somebody has open is waited for, as scanners and indexers do for a moment. Nothing else happens
 * meanwhile, and a lock that is not renewed for 5 seconds is taken over.
 */
const BUSY_TIMEOUT_MS = 3_000;

/**
 * Renames a file or a folder over whatever file is at the target, also over one that may only be read (git's objects and packs).
 * @param isContentAddressed whether a file of that name and size has the same contents, which may as well stay
 */
export function rename(from: PathLike, to: PathLike, { isContentAddressed = false } = {}): void {
  const [source, target] = [nodePath(from), nodePath(to)];
  retryWhileBusy(() => {
    try {
      renameSync(source, target);
    } catch (error) {
      const there = isRefusal(error) ? lstatIfThere(target) : undefined;
      if (there?.isFile() !== true) throw error;
      if (isContentAddressed && there.size === lstatIfThere(source)?.size) removeFile(source);
      else if (allowWriting(target, there)) renameSync(source, target);
      else throw error;
    }
  });
}

/** Removes a file, or a link; nothing where there is none. */
export function removeFile(path: PathLike): void {
  const file = nodePath(path);
  retryWhileBusy(() => {
    try {
      unlinkSync(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return;
      const there = isRefusal(error) ? lstatIfThere(file) : undefined;
      if (there?.isFile() !== true || !allowWriting(file, there)) throw error;
      unlinkSync(file);
    }
  });
}

/** Windows replaces and removes no file that may only be read. @returns whether that was so, and is no more */
function allowWriting(file: PathLike, { mode }: Stats): boolean {
  const isReadOnly = process.platform === 'win32' && (mode & 0o200) === 0;
  if (isReadOnly) chmodSync(file, mode | 0o200);
  return isReadOnly;
}

/**
 * Removes a folder and everything in it, or a file; nothing where there is none. On Windows step by step: before Node 24.13.1 `rmSync` left
 * what is below a path with letters like ü where it was, and said nothing.
 */
export function removeFolder(path: string): void {
  if (process.platform !== 'win32') {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  if (lstatIfThere(path)?.isDirectory() !== true) {
    removeFile(path);
    return;
  }
  // A junction is a link.
  for (const name of readdirSync(path)) removeFolder(join(path, name));
  // A file that somebody has open is there until they close it.
  retryWhileBusy(() => rmdirSync(path), ['ENOTEMPTY']);
}

/** Removes a folder where nothing is in it. @throws where something is */
export function removeEmptyFolder(path: string): void {
  retryWhileBusy(() => rmdirSync(path));
}

/** The same for a large folder, while other things happen. */
export async function removeFolderLater(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Calls again while somebody has the file open. */
export function retryWhileBusy(call: () => void, alsoPassing: readonly string[] = []): void {
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 250)) {
    try {
      call();
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // Windows says of an open file that access is denied. Everywhere else that is for good, and EBUSY comes from network file systems.
      const isPassing = code === 'EBUSY' || alsoPassing.includes(code) || (process.platform === 'win32' && isRefusal(error));
      if (!isPassing || waited > BUSY_TIMEOUT_MS) throw error;
      // Without giving way to anything else.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

function isRefusal(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPERM' || code === 'EACCES';
}

/**
 * A path as the functions of node:fs are to get it. Elsewhere the bytes of a name are what counts; on Windows names are text, and only of
 * a string does Node make a path that may be longer than 260 characters.
 */
export function nodePath(path: PathLike): PathLike {
  return process.platform === 'win32' && Buffer.isBuffer(path) ? path.toString('utf8') : path;
}
