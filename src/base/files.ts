/** What Node's file functions lack: looking for what may not be there, and writing what must survive a power failure. */
import { closeSync, fsyncSync, lstatSync, openSync, type PathLike, renameSync, rmSync, type Stats, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is at a path, links not followed; undefined where there is nothing, also where a part of the path is a file. */
export function lstatIfThere(path: PathLike): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Writes a file so that after any interruption it is there with the old contents or the new, never a part. */
export function writeDurably(path: string, contents: string): void {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeSync(file, contents);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
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
