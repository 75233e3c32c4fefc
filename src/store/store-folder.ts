/** Where a store is. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';

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
 * One by one: Node's own `recursive` never ends where there can be no folder (in /proc, say).
 * @throws `not-writable` where it cannot be made, say below a link to a disk that is not there
 */
export function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  try {
    mkdirSync(dir);
  } catch (error) {
    // Another run may have made it.
    if (existsSync(dir)) return;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    throw new AssetsSyncError('not-writable', `${dir} cannot be made: a part of its path leads nowhere.`, {
      hint: 'Make that folder, or name another one for the store in ASSETS_SYNC_STORE.',
      cause: error,
    });
  }
}
