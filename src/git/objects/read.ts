/** Reads objects with `git cat-file --batch`. */
import { parseSha, type Sha } from '../../base/sha.ts';
import type { Environment } from '../environment.ts';
import { gitError } from '../errors.ts';
import { type GitCall, git, openGit } from '../git.ts';
import { ByteReader } from '../wire/byte-reader.ts';

/** What is taken from git at once, in bytes. */
const CHUNK = 256 * 1024;

/** What git says of an object that is there; of another it says `<name> missing`. */
const ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;

export interface GitObject {
  name: Sha;
  type: string;
  content: Buffer;
}

/**
 * @param names of objects, or what git resolves to one
 * @returns in their order; undefined for what is not there
 */
export async function readObjects(names: readonly string[], call: Omit<GitCall, 'input'>): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return [];
  const output = await git(['cat-file', '--batch'], { ...call, input: names.map((name) => `${name}\n`).join('') });
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(0x0a, at);
    const [, sha = '', type = '', size] = ANSWER.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    const name = parseSha(sha);
    if (name === undefined) return undefined;
    const content = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return { name, type, content };
  });
}

/** @returns in the order of the names; undefined for what is not there */
export type ReadObjects = (names: readonly Sha[]) => Promise<(GitObject | undefined)[]>;

/**
 * Lends `body` a way to read objects, as often as it likes, all with one process.
 * @throws GitError where git ends meanwhile, as it does over a damaged object
 */
export async function withObjectReader<T>(
  environment: Environment,
  signal: AbortSignal,
  body: (read: ReadObjects) => Promise<T>,
): Promise<T> {
  const args = ['cat-file', '--batch'];
  const { stdin, stdout, ended } = openGit(args, { environment, signal });
  const reader = new ByteReader(stdout);
  try {
    return await body(async (names) => {
      stdin.write(names.map((name) => `${name}\n`).join(''));
      const objects: (GitObject | undefined)[] = [];
      for (const _ of names) {
        const answer = await readAnswer(reader);
        signal.throwIfAborted();
        if (answer === undefined) throw gitError(args, await ended);
        objects.push(answer === 'missing' ? undefined : answer);
      }
      return objects;
    });
  } finally {
    stdin.end();
    // A git whose output nobody reads would not end.
    stdout.destroy();
    await ended;
  }
}

/** @returns undefined where there are no more answers */
async function readAnswer(reader: ByteReader): Promise<GitObject | 'missing' | undefined> {
  const line = await reader.line();
  if (line === undefined) return undefined;
  const [, sha = '', type = '', length] = ANSWER.exec(line) ?? [];
  const name = parseSha(sha);
  if (name === undefined) return 'missing';
  const content = Buffer.alloc(Number(length));
  for (let at = 0; at < content.length; at += CHUNK) {
    const chunk = await reader.take(Math.min(CHUNK, content.length - at));
    if (chunk === undefined) return undefined;
    chunk.copy(content, at);
  }
  // The line feed that ends it.
  await reader.take(1);
  return { name, type, content };
}
