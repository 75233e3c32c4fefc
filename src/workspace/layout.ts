/** Where an assets root keeps what only assets-sync knows of, and the environment that its git runs in. */
import { join } from 'node:path';
import { type Environment, type FileSystemTraits, ownEnvironment } from '../git/environment.ts';

/** Where an assets root keeps what it was synced to. */
export const SYNCED_REF = 'refs/assets-sync/synced';

/** The folder that tells an assets root from anything else. */
export function oursIn(assetsRoot: string): string {
  return join(assetsRoot, '.git/assets-sync');
}

/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
export function privateStores(assetsRoot: string): string {
  return join(oursIn(assetsRoot), 'stores');
}

/**
 * The index that tells what is on disk from what was synced. git's own, `.git/index`, is the user's: flags in it that hide files, a
 * sparse checkout, a branch without commits or a merge change nothing in what is seen here. It gets a copy after each sync.
 */
export function ownIndexIn(assetsRoot: string): string {
  return join(oursIn(assetsRoot), 'index');
}

/**
 * @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work
 * @param traits of the file system that the root is on
 */
export function rootEnvironment(assetsRoot: string, onlyRead: boolean, traits: FileSystemTraits): Environment {
  const own = ownEnvironment(join(assetsRoot, '.git'), assetsRoot, process.env, traits);
  const environment = { ...own, GIT_INDEX_FILE: ownIndexIn(assetsRoot) };
  return onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
}
