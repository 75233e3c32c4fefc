/** What a CI system's cache is told: a name for what a run needs, and the folder that holds it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GitUrl } from '../base/git-url.ts';
import type { PinnedPlace, SelectedService } from '../pins/pins.ts';
import { repositoryKey } from './store-folder.ts';

export interface CacheNames {
  /** Of the characters `a-z0-9-`: the same for the same contents of the same services. */
  cacheKey: string;
  /** What the keys of the same services at other pins begin with. */
  cachePrefix: string;
  /** Absolute: the folder with packs that travels; the same for the same services. */
  cachePath: string;
}

/** What services have of one assets repository. */
export interface OfRepository {
  url: GitUrl;
  places: PinnedPlace[];
}

/** The places of services by their repositories: most runs have one. */
export function byRepository(
  services: readonly SelectedService[],
  urlOf: (pin: PinnedPlace['pin']) => GitUrl,
): [OfRepository?, ...OfRepository[]] {
  const groups = new Map<string, OfRepository>();
  for (const place of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place);
    groups.set(url.url, group);
  }
  return [...groups.values()] as [OfRepository?, ...OfRepository[]];
}

/** Where a pin knows its tree, a commit that did not change the service has the same name. A tag is named as it is: it need not be known. */
export function cacheNames(storeBase: string, { url, places }: OfRepository): CacheNames {
  const paths = places.map(({ assetsPath }) => `${assetsPath}\n`).sort();
  const contents = places.map((place) => `${place.assetsPath}\0${place.tree ?? commitOf(place)}\n`).sort();
  const name = `${repositoryKey(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: join(storeBase, 'exchange', name),
  };
}

function commitOf({ sha, pin: { assetsJson } }: PinnedPlace): string {
  return assetsJson === undefined ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}

function hash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('')).digest('hex');
}
