/** Where a store is, and a place for what a proof fetches where that may only be read. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeFolderLater } from '../base/files.ts';
import type { GitUrl } from '../base/git-url.ts';
import type { PinnedPlace, SelectedService } from '../pins/pins.ts';

/** @param base absolute: the folder that holds the stores */
export function storeFolder(base: string, url: Pick<GitUrl, 'url'>): string {
  return join(base, repositoryKey(url));
}

/** A folder name for the repository: readable, and different for different repositories. */
export function repositoryKey({ url }: Pick<GitUrl, 'url'>): string {
  const identity = url.replace(/\.git$/, '');
  const readable = identity
    .replace(/^.*?:\/\/|^.*@/, '')
    .split(/[^\w.-]+/)
    .slice(-2)
    .join('-')
    .replace(/^[.-]+/, '');
  return `${readable.slice(-60)}-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
}

/**
 * Runs `body` with the folder that holds the stores, or, where that of one of these repositories cannot be written, with one that is there until
 * `body` ends. That is for what is done without a store as well as with one, but for the time that it takes.
 * @param base absolute: the folder that holds the stores
 */
export async function withWritableStore<T>(
  base: string,
  urls: readonly Pick<GitUrl, 'url'>[],
  body: (base: string) => Promise<T>,
): Promise<T> {
  if (urls.every((url) => isWritable(storeFolder(base, url)))) return body(base);
  const temporary = mkdtempSync(join(tmpdir(), 'assets-sync-store-'));
  try {
    return await body(temporary);
  } finally {
    await removeFolderLater(temporary);
  }
}

/** Whether a folder, or the nearest above it that is there, can be written. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' && dirname(folder) !== folder && isWritable(dirname(folder));
  }
}

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
