/** What a CI system's cache is told: a name for what a run needs, and the folder that holds it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GitUrl } from '../base/git-url.ts';
import type { ChosenService } from '../pins/pins.ts';
import { repositoryKey } from './store-folder.ts';

export interface CacheNames {
  /** Of the characters `a-z0-9-`: the same for the same contents of the same services. */
  cacheKey: string;
  /** What the keys of the same services at other pins begin with. */
  cachePrefix: string;
  /** Absolute: the folder with packs that travels; the same for the same services. */
  cachePath: string;
}

/** Where a pin knows its tree, a commit that did not change the service has the same name. */
export function cacheNames(storeBase: string, url: GitUrl, services: readonly ChosenService[]): CacheNames {
  const pinnedTrees = services.flatMap((chosen) => chosen.pinnedTrees);
  const places = pinnedTrees.map(({ assetsPath }) => `${assetsPath}\n`).sort();
  const contents = pinnedTrees.map(({ assetsPath, sha, tree }) => `${assetsPath}\0${tree ?? `commit ${sha}`}\n`).sort();
  const name = `${repositoryKey(url).slice(-12)}-${hash(places).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: join(storeBase, 'exchange', name),
  };
}

function hash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('')).digest('hex');
}
