/** What Node's file functions lack: looking for what may not be there, reading piece by piece, and writing what must survive a power failure. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  type PathLike,
  readdirSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AssetsSyncError } from './errors.ts';
import { nodePath } from './node-path.ts';
import { removeFile, rename } from './rename-and-remove.ts';

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
 * Writes a file so that after any interruption it is there with the old contents or the new, never a part.
 * @param mode what may be done with it and by whom; else as the system has it for new files
 */
export function writeDurably(path: string, contents: string, { mode }: { mode?: number } = {}): void {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
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

/** @returns whether there was a file to give the time of now */
export function touch(file: string): boolean {
  const now = new Date();
  try {
    utimesSync(file, now, now);
    return true;
  } catch {
    return false;
  }
}
