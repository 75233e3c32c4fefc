/** Reads files out of a git directory, one after the other, so that no more than one of them is in memory. */
import { AssetsSyncError } from '../../base/errors.ts';
import type { Sha } from '../../base/sha.ts';
import type { Environment } from '../environment.ts';
import { GitError } from '../errors.ts';
import { git } from '../git.ts';
import { withObjectReader } from './read.ts';

/** @returns the sizes, in bytes, of those files that are here */
export async function fileSizes(environment: Environment, files: readonly Sha[], signal: AbortSignal): Promise<Map<Sha, number>> {
  if (files.length === 0) return new Map();
  const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)'];
  const output = await git(args, { environment, input: `${files.join('\n')}\n`, signal });
  // A name that is not there comes back as `<name> missing`.
  const lines = output.toString('latin1').matchAll(/^([0-9a-f]{40}) (\d+)$/gm);
  return new Map([...lines].map(([, name, size]) => [name as Sha, Number(size)]));
}

/** @returns what a file holds */
export type ReadFile = (file: Sha) => Promise<Buffer>;

/** Lends `body` a way to read files, all with one process. */
export function withFileReader<T>(
  environment: Environment,
  signal: AbortSignal,
  body: (read: ReadFile) => Promise<T>,
): Promise<T> {
  return withObjectReader({ environment, signal }, (read) =>
    body(async (file) => {
      const [found] = await read([file]).catch((error) => {
        throw error instanceof GitError ? unreadable(file, error.detail) : error;
      });
      if (found?.type !== 'blob') throw unreadable(file);
      return found.content;
    }),
  );
}

function unreadable(file: Sha, detail?: string): AssetsSyncError {
  return new AssetsSyncError('missing-store', `File ${file} of the assets repository cannot be read from the store.`, {
    hint: 'Run the command again: it is fetched anew.',
    ...(detail === undefined ? {} : { detail }),
  });
}
