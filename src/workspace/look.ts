/** git's own look at the files of an assets root, which is what takes longest there. Apart, so that it may begin before all else. */
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';

/** A look that has begun at all of an assets root, from outside: nothing is locked or written. */
export interface Look {
  /** Absolute. */
  assetsRoot: string;
  /** As of `stampOf`, when it began. */
  stamp: string;
  /** As of `askStatus`. */
  status: Promise<Buffer>;
  /** Ends git: nobody needs the answer. */
  end: () => void;
}

/** Where an assets root keeps what it was synced to. */
export const SYNCED_REF = 'refs/assets-sync/synced';

/**
 * Lets git begin, before it is known for sure that somebody may.
 * @param assetsRoot absolute
 * @returns undefined where there is none, or one that belongs to somebody else: its configuration could name programs
 */
export function beginLook(assetsRoot: string, signal: AbortSignal): Look | undefined {
  if (![assetsRoot, join(assetsRoot, '.git'), oursIn(assetsRoot)].every(isOwnDirectory)) return undefined;
  const stamp = stampOf(assetsRoot);
  const ending = new AbortController();
  const status = askStatus(rootEnvironment(assetsRoot, true), [], AbortSignal.any([signal, ending.signal]));
  // Whoever needs it hears of the failure.
  status.catch(() => {});
  return { assetsRoot, stamp, status, end: () => ending.abort('over') };
}

function isOwnDirectory(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.geteuid?.();
}

/** Changes whenever a sync, a reset or a push has written there: each of them writes its file for the synced commit anew. */
export function stampOf(assetsRoot: string): string {
  const found = findSynced(assetsRoot);
  return found === undefined ? '' : `${found.ino} ${found.mtimeNs}`;
}

/** Milliseconds after which a look that may write is due again. */
const LOOK_LASTS = 10 * 60 * 1000;

/**
 * Whether git has written down lately, and since files were put there, that they are as it knows them. Until then every look reads
 * them all: they are as young as the index, and many a git counts seconds alone (git's racy-git.txt), or somebody touched them.
 */
export function isSettled(assetsRoot: string): boolean {
  const looked = statSync(lookedFile(assetsRoot), { bigint: true, throwIfNoEntry: false });
  const synced = findSynced(assetsRoot);
  if (looked === undefined || synced === undefined) return false;
  const age = Date.now() - Number(looked.mtimeNs / 1_000_000n);
  return looked.mtimeNs / 1_000_000_000n > synced.mtimeNs / 1_000_000_000n && age >= 0 && age < LOOK_LASTS;
}

/** Its time is when the last look began that may have written down what it saw. */
export function lookedFile(assetsRoot: string): string {
  return join(oursIn(assetsRoot), 'looked');
}

/** Its file, or that of all refs where somebody packed them. */
function findSynced(assetsRoot: string) {
  const files = [SYNCED_REF, 'packed-refs'].map((name) => join(assetsRoot, '.git', name));
  return files.map((file) => statSync(file, { bigint: true, throwIfNoEntry: false })).find((found) => found !== undefined);
}

/** The folder that tells an assets root from anything else. */
export function oursIn(assetsRoot: string): string {
  return join(assetsRoot, '.git/assets-sync');
}

/** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
export function rootEnvironment(assetsRoot: string, onlyRead: boolean): Environment {
  const environment = ownEnvironment(process.env, join(assetsRoot, '.git'), assetsRoot);
  return onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
}

/**
 * What is not as HEAD says, new and ignored files included.
 * @param services where to look; everywhere, if there are none
 * @returns `XY <path>` records with a NUL after each
 */
export function askStatus(environment: Environment, services: readonly Directory[], signal: AbortSignal): Promise<Buffer> {
  const args = [
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=traditional',
    '--',
    ...services,
  ];
  return git(args, { environment, signal });
}
