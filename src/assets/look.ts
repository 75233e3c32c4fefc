/** git's own look at the files of an assets root, which is what takes longest there. Apart, so that it may begin before all else. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { readIfThere } from '../git/git-files.ts';
import type { Directory } from '../names/directory.ts';

/** A look that has begun at all of an assets root, from outside: nothing is locked or written. */
export interface Look {
  /** Absolute. */
  assetsRoot: string;
  /** What the root was synced to when the look began. */
  synced: string | undefined;
  /** As of `askStatus`. */
  status: Promise<Buffer>;
  /** Ends git: nobody needs the answer. */
  end: () => void;
}

/** Where an assets root keeps what it was synced to. */
export const SYNCED_REF = 'refs/assets-sync/synced';

/**
 * Lets git begin.
 * @param assetsRoot absolute
 * @returns undefined where there is none
 */
export function beginLook(assetsRoot: string, signal: AbortSignal): Look | undefined {
  if (!existsSync(oursIn(assetsRoot))) return undefined;
  const synced = readIfThere(join(assetsRoot, '.git', SYNCED_REF))?.trim();
  const ending = new AbortController();
  const status = askStatus(rootEnvironment(assetsRoot, true), [], AbortSignal.any([signal, ending.signal]));
  // Whoever needs it hears of the failure.
  status.catch(() => {});
  return { assetsRoot, synced, status, end: () => ending.abort('over') };
}

/**
 * Whether git has written down, since files were put there, that they are as it knows them. Until then every look reads all of them:
 * they are as young as the index, and many a git counts seconds alone (git's racy-git.txt). Only who may write can change that.
 */
export function isSettled(assetsRoot: string): boolean {
  const secondOf = (name: string) =>
    Math.floor((statSync(join(assetsRoot, '.git', name), { throwIfNoEntry: false })?.mtimeMs ?? 0) / 1000);
  return secondOf('index') > secondOf(SYNCED_REF);
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
