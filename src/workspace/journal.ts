/** What a run writes down before it touches the first file of an assets root, and takes away after the last: the next run finishes it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { writeDurably } from '../base/files.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { readIfThere } from '../git/git-files.ts';
import { oursIn } from './layout.ts';

export interface Journal {
  /** The commit that the root is to stand on. */
  commit: Sha;
  /** The services whose files the run was about to replace. */
  services: readonly Directory[];
  /** Those of them that have no file in the commit. */
  empty: readonly Directory[];
  /** What is on disk is what the commit has: only the root's git is to be told. Then no service is named. */
  filesStay?: boolean;
}

/** A run was cut off, and what it was about cannot be read any more. */
export const UNREADABLE = 'unreadable';

export function hasJournal(assetsRoot: string): boolean {
  return existsSync(fileIn(assetsRoot));
}

/** @returns undefined where no run was cut off */
export function readJournal(assetsRoot: string): Journal | typeof UNREADABLE | undefined {
  const text = readIfThere(fileIn(assetsRoot));
  return text === undefined ? undefined : (parseJournal(text) ?? UNREADABLE);
}

export function writeJournal(assetsRoot: string, journal: Journal): void {
  writeDurably(fileIn(assetsRoot), JSON.stringify(journal));
}

export function removeJournal(assetsRoot: string): void {
  removeFile(fileIn(assetsRoot));
}

function fileIn(assetsRoot: string): string {
  return join(oursIn(assetsRoot), 'journal');
}

/** @returns undefined for what no run wrote, or not to its end */
export function parseJournal(text: string): Journal | undefined {
  try {
    const { commit, services, empty, filesStay } = JSON.parse(text) as Record<string, unknown>;
    const sha = parseSha(String(commit));
    const all = parseDirectories(services);
    // Written by an earlier version, it has none that are empty.
    const without = empty === undefined ? [] : parseDirectories(empty);
    if (sha === undefined || all === undefined || without === undefined) return undefined;
    return { commit: sha, services: all, empty: without, ...(filesStay === true ? { filesStay } : {}) };
  } catch {
    return undefined;
  }
}

function parseDirectories(value: unknown): Directory[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const directories = value.flatMap((text) => {
    const parsed = parseDirectory(String(text));
    return 'directory' in parsed ? [parsed.directory] : [];
  });
  return directories.length === value.length ? directories : undefined;
}
