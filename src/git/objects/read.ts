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
 * Lends `body` a way to read objects, as often as it likes. One git answers all questions, and is started for the first. It sees what
 * is written meanwhile, but not what its directory borrows since: a git before 2.41 reads that once.
 * @throws GitError where git ends meanwhile, as it does over a damaged object
 */
export async function withObjectReader<T>(call: Call, body: (read: ReadObjects<string>) => Promise<T>): Promise<T> {
  const reader = new ObjectReader(call);
  try {
    return await body((names) => reader.read(names));
  } finally {
    await reader.close();
  }
}

const CAT_FILE = ['cat-file', '--batch'];

class ObjectReader {
  private readonly call: Call;
  private opened: (OpenGit & { answers: ByteReader }) | undefined;
  /** The question before, which the next one waits for. */
  private last: Promise<unknown> = Promise.resolve();
  /** Why no question is answered any more. */
  private failure: unknown;

  constructor(call: Call) {
    this.call = call;
  }

  read(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    const asked = this.last.then(() => this.ask(names));
    this.last = asked.catch(() => {});
    return asked;
  }

  async close(): Promise<void> {
    this.failure ??= new Error('nobody reads objects any more');
    this.opened?.stdin.end();
    // A git whose output nobody reads would not end.
    this.opened?.stdout.destroy();
    await this.last;
    await this.opened?.ended;
  }

  private async ask(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    // The rest of an answer that was cut off may be unread, and must not be taken for the next answer.
    if (this.failure !== undefined) throw this.failure;
    if (names.length === 0) return [];
    try {
      this.opened ??= this.open();
      this.opened.stdin.write(names.map((name) => `${name}\n`).join(''));
      const objects: (GitObject | undefined)[] = [];
      for (const _ of names) objects.push(await this.answer(this.opened));
      return objects;
    } catch (error) {
      this.failure = this.call.signal?.aborted === true ? this.call.signal.reason : error;
      throw this.failure;
    }
  }

  private open(): OpenGit & { answers: ByteReader } {
    const opened = openGit(CAT_FILE, this.call);
    return { ...opened, answers: new ByteReader(opened.stdout) };
  }

  private async answer({ answers, ended }: OpenGit & { answers: ByteReader }): Promise<GitObject | undefined> {
    const answer = await readAnswer(answers);
    this.call.signal?.throwIfAborted();
    if (answer === undefined) throw gitError(CAT_FILE, await ended);
    return answer === 'missing' ? undefined : answer;
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
