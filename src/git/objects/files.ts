/** Reads files out of a git directory, one after the other, so that no more than one of them is in memory. */
import { AssetsSyncError } from '../../base/errors.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import type { Environment } from '../environment.ts';
import { git, openGit } from '../git.ts';
import { ByteReader } from '../wire/byte-reader.ts';

/** What is taken from git at once, in bytes. */
const CHUNK = 256 * 1024;

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
export async function withFileReader<T>(
  environment: Environment,
  signal: AbortSignal,
  body: (read: ReadFile) => Promise<T>,
): Promise<T> {
  const { stdin, stdout, ended } = openGit(['cat-file', '--batch'], { environment, signal });
  const reader = new ByteReader(stdout);
  try {
    return await body(async (file) => {
      stdin.write(`${file}\n`);
      const content = await readAnswer(reader);
      signal.throwIfAborted();
      if (content === undefined) throw unreadable(file);
      return content;
    });
  } finally {
    stdin.end();
    // A git whose output nobody reads would not end.
    stdout.destroy();
    await ended;
  }
}

async function readAnswer(reader: ByteReader): Promise<Buffer | undefined> {
  const [, name = '', length = ''] = /^([0-9a-f]{40}) blob (\d+)$/.exec((await reader.line()) ?? '') ?? [];
  if (parseSha(name) === undefined) return undefined;
  const content = Buffer.alloc(Number(length));
  for (let at = 0; at < content.length; at += CHUNK) {
    const chunk = await reader.take(Math.min(CHUNK, content.length - at));
    if (chunk === undefined) return undefined;
    chunk.copy(content, at);
  }
  // The line feed that ends it.
  await reader.take(1);
  return content;
}

function unreadable(file: Sha): AssetsSyncError {
  return new AssetsSyncError('missing-store', `File ${file} of the assets repository cannot be read from the store.`, {
    hint: 'Run the command again: it is fetched anew.',
  });
}
