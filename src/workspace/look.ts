/** git's own look at the files of an assets root, which is what takes longest there.  */
import { join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';

/** Where an assets root keeps what it was synced to. */
export const SYNCED_REF = 'refs/assets-sync/synced';

/** The folder that tells an assets root from anything else. */
export function oursIn(assetsRoot: string): string {
  return join(assetsRoot, '.git/assets-sync');
}

/** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
export function rootEnvironment(assetsRoot: string, onlyRead: boolean): Environment {
  const environment = ownEnvironment(join(assetsRoot, '.git'), assetsRoot);
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
