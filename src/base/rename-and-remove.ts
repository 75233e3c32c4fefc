/** Renames and removes files as every system allows it: the only place that does. */
import {
  chmodSync,
  type Dirent,
  lstatSync,
  type PathLike,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodePath } from './node-path.ts';

/** The calls of a system, so that another one's failures can be tried. */
export interface FileCalls {
  platform: NodeJS.Platform;
  rename: (from: PathLike, to: PathLike) => void;
  unlink: (path: PathLike) => void;
  rmdir: (path: PathLike) => void;
  chmod: (path: PathLike, mode: number) => void;
  lstat: (path: PathLike) => Stats | undefined;
  list: (path: string) => Dirent[];
  /** Lets milliseconds pass without giving way to anything else. */
  wait: (milliseconds: number) => void;
}

const BY_SYSTEM: FileCalls = {
  platform: process.platform,
  rename: renameSync,
  unlink: unlinkSync,
  rmdir: rmdirSync,
  chmod: chmodSync,
  lstat: (path) => lstatSync(path, { throwIfNoEntry: false }),
  list: (path) => readdirSync(path, { withFileTypes: true }),
  wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/**
 * Milliseconds for which a file that somebody has open is waited for, as scanners and indexers do for a moment. Nothing else happens
 * meanwhile, and a lock that is not renewed for 5 seconds is taken over.
 */
const PATIENCE = 3_000;

/**
 * Renames a file or a folder over whatever file is at the target, also over one that may only be read (git's objects and packs).
 * @param isContentAddressed whether a file of that name and size has the same contents, which may as well stay
 */
export function rename(from: PathLike, to: PathLike, { isContentAddressed = false } = {}, calls: FileCalls = BY_SYSTEM): void {
  const [source, target] = [nodePath(from, calls.platform), nodePath(to, calls.platform)];
  patiently(calls, () => {
    try {
      calls.rename(source, target);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const there = calls.lstat(target);
      if (there?.isFile() !== true) throw error;
      if (isContentAddressed && there.size === calls.lstat(source)?.size) removeFile(source, calls);
      else if (isReadOnly(there) && calls.platform === 'win32') {
        calls.chmod(target, there.mode | 0o200);
        calls.rename(source, target);
      } else throw error;
    }
  });
}

/** Removes a file, or a link; nothing where there is none. */
export function removeFile(path: PathLike, calls: FileCalls = BY_SYSTEM): void {
  const file = nodePath(path, calls.platform);
  patiently(calls, () => {
    try {
      calls.unlink(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return;
      const there = calls.platform === 'win32' && isRefusal(error) ? calls.lstat(file) : undefined;
      if (there?.isFile() !== true || !isReadOnly(there)) throw error;
      calls.chmod(file, there.mode | 0o200);
      calls.unlink(file);
    }
  });
}

/**
 * Removes a folder and everything in it, or a file; nothing where there is none. On Windows step by step: before Node 24.13.1 `rmSync` left
 * what is below a path with letters like ü where it was, and said nothing.
 */
export function removeFolder(path: string, calls: FileCalls = BY_SYSTEM): void {
  if (calls.platform !== 'win32') {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  if (calls.lstat(path)?.isDirectory() !== true) {
    removeFile(path, calls);
    return;
  }
  for (const entry of calls.list(path)) {
    // A junction is a link.
    if (entry.isDirectory()) removeFolder(join(path, entry.name), calls);
    else removeFile(join(path, entry.name), calls);
  }
  // A file that somebody has open is there until they close it.
  patiently(calls, () => calls.rmdir(path), ['ENOTEMPTY']);
}

/** Removes a folder where nothing is in it. @throws where something is */
export function removeEmptyFolder(path: string, calls: FileCalls = BY_SYSTEM): void {
  patiently(calls, () => calls.rmdir(path));
}

/** The same for a large folder, while other things happen. */
export async function removeFolderLater(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Calls again while somebody has the file open. */
function patiently(calls: FileCalls, call: () => void, alsoPassing: readonly string[] = []): void {
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 250)) {
    try {
      call();
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // Windows says of an open file that access is denied. Everywhere else that is for good, and EBUSY comes from network file systems.
      const isPassing = code === 'EBUSY' || alsoPassing.includes(code) || (calls.platform === 'win32' && isRefusal(error));
      if (!isPassing || waited > PATIENCE) throw error;
      calls.wait(pause);
    }
  }
}

function isRefusal(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPERM' || code === 'EACCES';
}

function isReadOnly({ mode }: Stats): boolean {
  return (mode & 0o200) === 0;
}
