/**
 * Removes files of an assets root that were looked at, and only as they were then: what a backup holds, or needs not hold, is what
 * was looked at. A file that somebody wrote since is another one, which stays.
 */
import { type BigIntStats, lstatSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { lstatIfThere } from '../base/files.ts';
import { nodePath } from '../base/node-path.ts';
import { removeFile, removeFolder, rename } from '../base/rename-and-remove.ts';
import type { AssetsRoot } from './root.ts';

export interface SeenFile {
  /** In the assets root. */
  path: Buffer;
  stats: BigIntStats;
}

/** Looks at files before anybody reads them; those that are gone are left out. */
export function lookAt(root: AssetsRoot, paths: readonly Buffer[]): SeenFile[] {
  return paths.flatMap((path) => {
    const stats = ifThere(() => lstatSync(nodePath(root.fileAt(path)), { bigint: true }));
    return stats === undefined ? [] : [{ path, stats }];
  });
}

/**
 * Removes files, with the directories that they leave empty.
 * @returns the paths of those that changed since they were looked at: they stay
 */
export function removeSeen(root: AssetsRoot, files: readonly SeenFile[]): Buffer[] {
  const changed = files.filter(({ path, stats }) => {
    // Moved first: what is compared is then what is removed, whatever somebody writes in its place.
    const aside = fileIn(asideFolder(root), path);
    mkdirSync(nodePath(parentOf(aside)), { recursive: true });
    if (ifThere(() => rename(root.fileAt(path), aside) ?? true) === undefined) return false;
    const isSame = isUnchanged(stats, lstatSync(nodePath(aside), { bigint: true }));
    if (isSame) removeFile(aside);
    else putBack(root, path);
    removeEmptyParents(root, path);
    return !isSame;
  });
  removeFolder(asideFolder(root).toString());
  return changed.map(({ path }) => path);
}

/** A run that was cut off between two steps may have left a file aside: it comes back. */
export function putBackAside(root: AssetsRoot): void {
  for (const path of filesBelow(asideFolder(root))) putBack(root, path);
  removeFolder(asideFolder(root).toString());
}

/** Not by the time of its inode, which a move changes. */
function isUnchanged(seen: BigIntStats, now: BigIntStats): boolean {
  return seen.ino === now.ino && seen.size === now.size && seen.mtimeNs === now.mtimeNs && seen.mode === now.mode;
}

/** Where something else has its place meanwhile, it comes beside that. */
function putBack(root: AssetsRoot, path: Buffer): void {
  const taken = takenBy(root, path);
  const target = taken === undefined ? path : Buffer.concat([taken, Buffer.from(`.${Date.now()}.kept`)]);
  mkdirSync(nodePath(parentOf(root.fileAt(target))), { recursive: true });
  rename(fileIn(asideFolder(root), path), root.fileAt(target));
}

/** What is at a path, or in the place of a directory above it. */
function takenBy(root: AssetsRoot, path: Buffer): Buffer | undefined {
  for (let at = path.indexOf(0x2f); at !== -1; at = path.indexOf(0x2f, at + 1)) {
    const above = path.subarray(0, at);
    if (lstatIfThere(root.fileAt(above))?.isDirectory() === false) return above;
  }
  return lstatIfThere(root.fileAt(path)) === undefined ? undefined : path;
}

/** What is empty was no recording's: git does not know of directories. */
function removeEmptyParents(root: AssetsRoot, path: Buffer): void {
  for (let at = path.lastIndexOf(0x2f); at > 0; at = path.lastIndexOf(0x2f, at - 1)) {
    try {
      rmdirSync(nodePath(root.fileAt(path.subarray(0, at))));
    } catch {
      return;
    }
  }
}

/** Removes a folder, where no file is in it or below. */
export function removeEmptyFolders(folder: Buffer): void {
  for (const entry of readdirSync(nodePath(folder), { withFileTypes: true, encoding: 'buffer' })) {
    if (entry.isDirectory()) removeEmptyFolders(fileIn(folder, entry.name));
  }
  try {
    rmdirSync(nodePath(folder));
  } catch {
    // Somebody's file is in it.
  }
}

/** Mirrors the paths of the assets root. */
function asideFolder(root: AssetsRoot): Buffer {
  return Buffer.from(join(root.ours, 'set-aside'));
}

/** Every file below a folder, relative to it. */
function filesBelow(folder: Buffer, below?: Buffer): Buffer[] {
  const at = below === undefined ? folder : fileIn(folder, below);
  const entries = ifThere(() => readdirSync(nodePath(at), { withFileTypes: true, encoding: 'buffer' })) ?? [];
  return entries.flatMap((entry) => {
    const path = below === undefined ? entry.name : fileIn(below, entry.name);
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

function fileIn(folder: Buffer, path: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), path]);
}

function parentOf(path: Buffer): Buffer {
  return path.subarray(0, path.lastIndexOf(0x2f));
}

/** Undefined where what is asked for is not there, also where a part of its path is a file. */
function ifThere<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
