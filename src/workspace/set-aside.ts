/**
 * Files of an assets root that are in the way of others, moved out of it before anybody decides what becomes of them. What is kept
 * in a backup, or thrown away, is then what was moved: a file that somebody writes meanwhile is another one, which stays.
 */

import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lstatIfThere } from '../base/files.ts';
import type { AssetsRoot } from './root.ts';

export interface SetAside {
  /** Absolute: mirrors the paths of the assets root. */
  dir: string;
  /** The paths that were moved. */
  paths: Buffer[];
}

function folderOf(root: AssetsRoot): string {
  return join(root.ours, 'set-aside');
}

/** Absolute: where a set-aside file is. */
export function fileIn(folder: string, path: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), path]);
}

/** Moves files out of the root, with the directories that they leave empty. Those that are gone meanwhile are left out. */
export function setAside(root: AssetsRoot, paths: readonly Buffer[]): SetAside {
  const dir = folderOf(root);
  const moved = paths.filter((path) => {
    const target = fileIn(dir, path);
    mkdirSync(parentOf(target), { recursive: true });
    if (!moveIfThere(root.fileAt(path), target)) return false;
    removeEmptyParents(root, path);
    return true;
  });
  return { dir, paths: moved };
}

/** Throws away what was set aside: it is kept in a backup, or nobody's. */
export function dropSetAside(root: AssetsRoot): void {
  rmSync(folderOf(root), { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Puts back what a run had set aside that was cut off.
 * @returns the files whose place something else has taken meanwhile; they are still set aside
 */
export function putBack(root: AssetsRoot): SetAside {
  const dir = folderOf(root);
  const paths = filesBelow(dir).filter((path) => {
    const target = root.fileAt(path);
    if (lstatIfThere(target) !== undefined) return true;
    try {
      mkdirSync(parentOf(target), { recursive: true });
    } catch {
      // A file is in the place of one of its directories.
      return true;
    }
    return !moveIfThere(fileIn(dir, path), target);
  });
  if (paths.length === 0) dropSetAside(root);
  return { dir, paths };
}

/** Every file below a folder, relative to it, as bytes. */
function filesBelow(dir: string): Buffer[] {
  const files: Buffer[] = [];
  const walk = (below: Buffer) => {
    const folder = below.length === 0 ? Buffer.from(dir) : fileIn(dir, below);
    if (lstatIfThere(folder)?.isDirectory() !== true) return;
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
      const path = below.length === 0 ? entry.name : Buffer.concat([below, Buffer.from('/'), entry.name]);
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk(Buffer.alloc(0));
  return files;
}

function moveIfThere(from: Buffer, to: Buffer): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}

function parentOf(path: Buffer): Buffer {
  return path.subarray(0, path.lastIndexOf(0x2f));
}

/** What is empty was no recording's: git does not know of directories. */
function removeEmptyParents(root: AssetsRoot, path: Buffer): void {
  for (let at = path.lastIndexOf(0x2f); at > 0; at = path.lastIndexOf(0x2f, at - 1)) {
    try {
      rmdirSync(root.fileAt(path.subarray(0, at)));
    } catch {
      return;
    }
  }
}
