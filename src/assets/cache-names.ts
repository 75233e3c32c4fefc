/** What a CI system's cache is told: a name for what a run needs, and the folder that holds it. */
import { createHash } from 'node:crypto';
import type { GitUrl } from '../names/git-url.ts';
import type { ChosenService } from '../pins/pins.ts';
import { repositoryKey, Store } from './store.ts';

export interface CacheNames {
  /** Of the characters `a-z0-9-`: the same for the same contents of the same services. Empty where nothing is needed. */
  cacheKey: string;
  /** Absolute: the store of the assets repository. */
  cachePath: string;
}

/** Where a pin knows its tree, a commit that did not change the service has the same name. */
export function cacheNames(storeBase: string, url: GitUrl, services: readonly ChosenService[]): CacheNames {
  const cachePath = new Store(storeBase, url).dir;
  if (services.length === 0) return { cacheKey: '', cachePath };
  const parts = services.flatMap((chosen) => chosen.parts);
  const contents = parts.map(({ directory, sha, tree }) => `${directory}\0${tree ?? `commit ${sha}`}\n`).sort();
  const hash = createHash('sha256').update(contents.join('')).digest('hex').slice(0, 32);
  return { cacheKey: `assets-sync-${repositoryKey(url).slice(-12)}-${hash}`, cachePath };
}
