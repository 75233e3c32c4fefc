/** Where a store is, and a place for what a proof fetches where that may only be read. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeFolderLater } from '../base/files.ts';
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
