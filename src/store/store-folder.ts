/** Where a store is. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
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
