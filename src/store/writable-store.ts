/** A place for what a proof fetches, where the store of this machine may only be read. */
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitUrl } from '../base/git-url.ts';
import { removeFolderLater } from '../base/rename-and-remove.ts';
import { storeFolder } from './store-folder.ts';

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
