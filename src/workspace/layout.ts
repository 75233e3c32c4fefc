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
 * @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work
 * @param traits of the file system that the root is on
 */
export function rootEnvironment(assetsRoot: string, onlyRead: boolean, traits: FileSystemTraits): Environment {
  const environment = ownEnvironment(join(assetsRoot, '.git'), assetsRoot, process.env, traits);
  return onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
}
