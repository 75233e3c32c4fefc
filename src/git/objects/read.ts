/** Reads objects and histories of git directories without asking a server, with one `git cat-file --batch`. */

import { AssetsSyncError } from '../../base/errors.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import { type Environment, ownEnvironment } from '../environment.ts';
import { gitError } from '../errors.ts';
import { ByteReader, type GitCall, git, type OpenGit, openGit } from '../git.ts';

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
  let opened: (OpenGit & { answers: ByteReader }) | undefined;
  // Each question waits for the one before. Where that failed, so do all others: the rest of its answer may be unread.
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (names: readonly string[]) => {
    if (names.length === 0) return [];
    try {
      if (opened === undefined) {
        const git = openGit(CAT_FILE, call);
        opened = { ...git, answers: new ByteReader(git.stdout) };
      }
      opened.stdin.write(names.map((name) => `${name}\n`).join(''));
      const objects: (GitObject | undefined)[] = [];
      for (const _ of names) objects.push(await readAnswer(opened, call.signal));
      return objects;
    } catch (error) {
      throw call.signal?.aborted === true ? call.signal.reason : error;
    }
  };
  try {
    return await body((names) => {
      const asked = last.then(() => ask(names));
      last = asked;
      asked.catch(() => {});
      return asked;
    });
  } finally {
    opened?.stdin.end();
    // A git whose output nobody reads would not end.
    opened?.stdout.destroy();
    last = last.then(() => Promise.reject(new Error('nobody reads objects any more')));
    await last.catch(() => {});
    await opened?.ended;
  }
}

const CAT_FILE = ['cat-file', '--batch'];

async function readAnswer(
  { answers, ended }: Pick<OpenGit, 'ended'> & { answers: ByteReader },
  signal: AbortSignal | undefined,
): Promise<GitObject | undefined> {
  const line = await answers.line();
  const [, name, type = '', length] = ANSWER.exec(line ?? '') ?? [];
  // Behind it is a line feed.
  const content = await answers.take(length === undefined ? 0 : Number(length) + 1);
  signal?.throwIfAborted();
  if (line === undefined || content === undefined) throw gitError(CAT_FILE, await ended);
  return name === undefined ? undefined : { name: name as Sha, type, content: content.subarray(0, -1) };
}

export interface Commit {
  tree: Sha;
  /** As the commit itself says, beyond any boundary. */
  parents: Sha[];
  /** The committer's clock, seconds since the epoch. */
  time: number;
}

/** Reads the objects of some names that are there. */
export type ReadNamed = (names: readonly Sha[]) => Promise<Map<Sha, GitObject>>;

/** Lends `body` a way to read the objects of a git directory of ours. */
export function withObjects<T>(dir: string, signal: AbortSignal, body: (read: ReadNamed) => Promise<T>): Promise<T> {
  return withObjectReader({ environment: ownEnvironment(dir), signal }, (read) =>
    body(
      async (names) => new Map((await read(names)).flatMap((object) => (object === undefined ? [] : [[object.name, object]]))),
    ),
  );
}

/** The objects of these names that a git directory of ours has. */
export function objectsIn(dir: string, names: readonly Sha[], signal: AbortSignal): Promise<Map<Sha, GitObject>> {
  return withObjects(dir, signal, (read) => read(names));
}

/** Reads those of some objects that are commits. */
export function commitsAmong(objects: ReadonlyMap<Sha, GitObject>): Map<Sha, Commit> {
  const read = [...objects.values()].map(({ name, type, content }) => [name, type === 'commit' && parseCommit(content)] as const);
  return new Map(read.filter((entry): entry is [Sha, Commit] => Boolean(entry[1])));
}

/** @returns undefined for what is no commit */
export function parseCommit(content: Buffer): Commit | undefined {
  const header = content.toString('latin1', 0, content.indexOf('\n\n'));
  const tree = parseSha(/^tree (.*)$/m.exec(header)?.[1] ?? '');
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent as Sha);
  return tree && { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) };
}

/** Every commit that a git directory of ours has itself, by its name. */
export async function allCommits(dir: string, signal: AbortSignal): Promise<Map<Sha, Commit>> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'];
  const listing = await git(args, { environment: ownEnvironment(dir), signal });
  const names = listing
    .toString('latin1')
    .split('\n')
    .flatMap((line) => parseSha(line) ?? []);
  return commitsAmong(await objectsIn(dir, names, signal));
}

export interface TreeEntry {
  mode: string;
  name: Buffer;
  object: Sha;
}

/** Of a directory, as `parseTree` has it. */
export const TREE_MODE = '40000';

const OBJECT_NAME_BYTES = 20;

/** Parses a tree object as git stores it: mode, space, name, NUL, twenty bytes. */
export function parseTree(content: Buffer): TreeEntry[] {
  // A text of one character a byte is searched sooner than a buffer, and a tree may have thousands of entries.
  const text = content.toString('latin1');
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = text.indexOf(' ', at);
    const end = text.indexOf('\0', space);
    const next = end + 1 + OBJECT_NAME_BYTES;
    if (space < 0 || end < 0 || next > content.length) throw new Error('not a tree object');
    entries.push({
      mode: text.slice(at, space).replace(/^0+/, ''),
      name: content.subarray(space + 1, end),
      // Forty digits, whatever the bytes are.
      object: content.toString('hex', end + 1, next) as Sha,
    });
    at = next;
  }
  return entries;
}

/**
 * Asks git which objects there are by some names.
 * @param names SHAs, or what git resolves to an object: `<commit>:<path>`
 * @returns in their order; undefined for what is not there
 */
export async function checkObjects(
  names: readonly string[],
  call: Call,
): Promise<({ name: Sha; type: string; size: number } | undefined)[]> {
  if (names.length === 0) return [];
  const output = await git(['cat-file', '--batch-check'], { ...call, input: `${names.join('\n')}\n` });
  const lines = output.toString('utf8').split('\n').slice(0, names.length);
  return lines.map((line) => {
    const [, name, type = '', size] = ANSWER.exec(line) ?? [];
    return name === undefined ? undefined : { name: name as Sha, type, size: Number(size) };
  });
}

/** @returns the sizes, in bytes, of those files that are here */
export async function fileSizes(environment: Environment, files: readonly Sha[], signal: AbortSignal): Promise<Map<Sha, number>> {
  const found = await checkObjects(files, { environment, signal });
  return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.name, file.size]])));
}

/** @returns what a file holds */
export type ReadFile = (file: Sha) => Promise<Buffer>;

/** The error where a store has lost what it says that it has: whoever repairs stores throws it away. */
export function lostObject(what: string): AssetsSyncError {
  return new AssetsSyncError('missing-store', `${what} cannot be read from the store.`, {
    hint: 'Run the command again: it is fetched anew.',
  });
}

/** Lends `body` a way to read files, all with one process. */
export function withFileReader<T>(
  environment: Environment,
  signal: AbortSignal,
  body: (read: ReadFile) => Promise<T>,
): Promise<T> {
  return withObjectReader({ environment, signal }, (read) =>
    body(async (file) => {
      const [found] = await read([file]);
      if (found?.type === 'blob') return found.content;
      throw lostObject(`File ${file} of the assets repository`);
    }),
  );
}
