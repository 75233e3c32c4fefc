/** Reads objects with `git cat-file --batch`. */
import { parseSha, type Sha } from '../../base/sha.ts';
import { gitError } from '../errors.ts';
import { type GitCall, type OpenGit, openGit } from '../git.ts';
import { ByteReader } from '../wire/byte-reader.ts';

/** What is taken from git at once, in bytes. */
const CHUNK = 256 * 1024;

/** What git says of an object that is there; of another it says `<name> missing`. */
const ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;

type Call = Pick<GitCall, 'environment' | 'cwd' | 'signal'>;

export interface GitObject {
  name: Sha;
  type: string;
  content: Buffer;
}

/** @returns in the order of the names; undefined for what is not there */
export type ReadObjects<Name extends string = Sha> = (names: readonly Name[]) => Promise<(GitObject | undefined)[]>;

/**
 * @param names of objects, or what git resolves to one
 * @returns in their order; undefined for what is not there
 */
export function readObjects(names: readonly string[], call: Call): Promise<(GitObject | undefined)[]> {
  return withObjectReader(call, (read) => read(names));
}

/**
 * Lends `body` a way to read objects, as often as it likes. One git answers all questions, and is started for the first.
 * @throws GitError where git ends meanwhile, as it does over a damaged object
 */
export async function withObjectReader<T>(call: Call, body: (read: ReadObjects<string>) => Promise<T>): Promise<T> {
  const args = ['cat-file', '--batch'];
  let started: (OpenGit & { reader: ByteReader }) | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let failure: Error | undefined;
  const start = () => {
    const opened = openGit(args, call);
    return { ...opened, reader: new ByteReader(opened.stdout) };
  };
  const ask = async (names: readonly string[]) => {
    if (names.length === 0) return [];
    // What is left of an answer that was cut off is none to another question.
    if (failure !== undefined) throw failure;
    started ??= start();
    const { stdin, reader, ended } = started;
    stdin.write(names.map((name) => `${name}\n`).join(''));
    const objects: (GitObject | undefined)[] = [];
    for (const _ of names) {
      const answer = await readAnswer(reader);
      call.signal?.throwIfAborted();
      if (answer === undefined) {
        failure = gitError(args, await ended);
        throw failure;
      }
      objects.push(answer === 'missing' ? undefined : answer);
    }
    return objects;
  };
  try {
    return await body((names) => {
      // The next question waits for the answers to this one.
      const answers = last.then(() => ask(names));
      last = answers.catch(() => {});
      return answers;
    });
  } finally {
    started?.stdin.end();
    // A git whose output nobody reads would not end.
    started?.stdout.destroy();
    await started?.ended;
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
