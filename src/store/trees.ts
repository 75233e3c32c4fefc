/** Looks directories up in the commits and trees that a store has, without asking the server. */
import { join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { touch } from '../base/files.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import {
  checkObjects,
  commitsAmong,
  lostObject,
  parseTree,
  type ReadNamed,
  TREE_MODE,
  type TreeEntry,
  withObjectReader,
  withObjects,
} from '../git/objects/read.ts';
import type { Store } from './store.ts';

/** A directory of an assets repository in one of its commits. */
export interface DirectoryInCommit {
  sha: Sha;
  assetsPath: Directory;
}

/** `absent`: the commit lacks that directory; `no-commit`: the name is some other object's; undefined: what says it is not here. */
type LookupAnswer = Sha | 'absent' | 'no-commit' | undefined;

/** For git commands that see all that a store has: complete trees, and what is in its index. */
export function lookupEnvironment({ index }: Pick<Store, 'index'>): Environment {
  return ownEnvironment(index);
}

/** Follows paths down from commits, a level of trees after the other, for all of them together. It remembers what it has read. */
export class PathWalk {
  /** The top tree of each commit. */
  private readonly tops = new Map<Sha, Sha | 'no-commit'>();
  /** Trees by what they hold: directories by name, one character a byte. */
  private readonly trees = new Map<Sha, Map<string, Sha>>();

  /** Tells the top trees of commits that were read elsewhere. */
  addTops(commits: ReadonlyMap<Sha, { tree: Sha }>): void {
    for (const [commit, { tree }] of commits) this.tops.set(commit, tree);
  }

  isCommit(name: Sha): boolean {
    return parseSha(this.tops.get(name) ?? '') !== undefined;
  }

  /** Commits, and their trees on the way down to directories, as far as they were read. */
  above(places: readonly DirectoryInCommit[]): Sha[] {
    const names = places.flatMap(({ sha, assetsPath }) => {
      const above: Sha[] = [];
      let tree = parseSha(this.tops.get(sha) ?? '');
      if (tree !== undefined) above.push(sha);
      for (const segment of segmentsOf(assetsPath)) {
        const entries = tree && this.trees.get(tree);
        if (tree === undefined || entries === undefined) break;
        above.push(tree);
        tree = entries.get(segment);
      }
      return above;
    });
    return [...new Set(names)];
  }

  /**
   * @param bring gets what cannot be read, commits first; without it, what is not here is not found
   * @returns an answer for each place
   */
  async find(
    read: ReadNamed,
    places: readonly DirectoryInCommit[],
    bring: (names: readonly Sha[], type: 'commit' | 'tree') => Promise<void> = async () => {},
  ): Promise<LookupAnswer[]> {
    await this.need(read, 'commit', [...new Set(places.map(({ sha }) => sha))], bring);
    let states = places.map(({ sha, assetsPath }): { at: LookupAnswer; path: string[] } => ({
      at: this.tops.get(sha),
      path: segmentsOf(assetsPath),
    }));
    for (;;) {
      const needed = states.flatMap(({ at, path }) => (path.length === 0 ? [] : (parseSha(at ?? '') ?? [])));
      if (needed.length === 0) return states.map(({ at }) => at);
      await this.need(read, 'tree', [...new Set(needed)], bring);
      states = states.map((state) => {
        const [name, ...path] = state.path;
        if (name === undefined || parseSha(state.at ?? '') === undefined) return state;
        const entries = this.trees.get(state.at as Sha);
        return { at: entries && (entries.get(name) ?? 'absent'), path };
      });
    }
  }

  private async need(
    read: ReadNamed,
    type: 'commit' | 'tree',
    names: readonly Sha[],
    bring: (names: readonly Sha[], type: 'commit' | 'tree') => Promise<void>,
  ): Promise<void> {
    const known = type === 'commit' ? this.tops : this.trees;
    for (let isBrought = false; ; isBrought = true) {
      const lacking = names.filter((name) => !known.has(name));
      const objects = lacking.length === 0 ? new Map() : await read(lacking);
      if (type === 'commit') {
        for (const name of objects.keys()) this.tops.set(name, 'no-commit');
        this.addTops(commitsAmong(objects));
      } else for (const [name, object] of objects) this.trees.set(name, directoriesIn(object));
      const left = lacking.filter((name) => !known.has(name));
      if (isBrought || left.length === 0) return;
      await bring(left, type);
    }
  }
}

/** One character a byte. */
function segmentsOf(assetsPath: Directory): string[] {
  return Buffer.from(assetsPath).toString('latin1').split('/').filter(Boolean);
}

function directoriesIn({ type, content }: { type: string; content: Buffer }): Map<string, Sha> {
  const entries = type === 'tree' ? parseTree(content) : [];
  const directories = entries.filter(({ mode }) => mode === TREE_MODE);
  return new Map(directories.map(({ name, object }) => [name.toString('latin1'), object]));
}

/**
 * @param walk remembers what was read
 * @returns for each place its directory's tree, which need not be here itself, or why there is none
 */
export async function findInCommits(
  store: Store,
  places: readonly DirectoryInCommit[],
  signal: AbortSignal,
  walk = new PathWalk(),
): Promise<LookupAnswer[]> {
  // What is used is not pruned.
  if (places.length === 0 || !touch(join(store.index, 'config'))) return places.map(() => undefined);
  try {
    return await withObjects(store.index, signal, (read) => walk.find(read, places));
  } catch (error) {
    if (!isDamage(error)) throw error;
    await store.discardIndex(signal);
    return places.map(() => undefined);
  }
}

/** Whether git failed because of an object that cannot be read. */
export function isDamage(error: unknown): boolean {
  return error instanceof AssetsSyncError && error.code === 'git-failed';
}

/**
 * Finds trees below trees.
 * @param places `below` is a path in `tree`, empty for that tree itself
 * @returns undefined where there is no such directory
 * @throws `missing-store` where the store has lost such a tree: then nobody knows what is in it
 */
export async function findBelow(
  store: Store,
  places: readonly { tree: Sha; below: string }[],
  signal: AbortSignal,
): Promise<(Sha | undefined)[]> {
  const names = places.flatMap(({ tree, below }) => [tree, `${tree}:${below}`]);
  const objects = await checkObjects(names, { environment: lookupEnvironment(store), signal });
  return places.map(({ tree }, index) => {
    if (objects[2 * index] === undefined) throw lostObject(`Tree ${tree} of the assets repository`);
    const found = objects[2 * index + 1];
    return found?.type === 'tree' ? found.name : undefined;
  });
}

/** Compares pairs of trees, `<from> <to>` each. @returns git's raw records */
export function diffTrees(environment: Environment, pairs: readonly string[], signal: AbortSignal): Promise<Buffer> {
  const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames'];
  return git(args, { environment, input: `${pairs.join('\n')}\n`, signal });
}

/** Files of one service; a large one has some thousand. The files of a tree that is there twice count twice. */
const MAX_FILES = 1_000_000;
/** Levels of directories: with fewer a path is as long as file systems take it. */
const MAX_DEPTH = 200;

const SUBMODULE_MODE = '160000';
/** 100664 is what git wrote for a file that a group may change, until 2005. */
const MODES = new Set([TREE_MODE, '100644', '100664', '100755', '120000', SUBMODULE_MODE]);

interface Contents {
  trees: Sha[];
  files: Sha[];
}

/** Everything in some trees, themselves among it; `incomplete`: some of it is not here; or why they cannot be used. */
type Checked = ReadonlySet<Sha> | 'incomplete' | AssetsSyncError;

interface CheckOptions {
  /** It is enough that all trees are here. */
  withoutFiles?: boolean;
}

/**
 * @param environment of a git directory that has the trees, or borrows them
 * @returns what they have in common, or what is wrong: `malformed-tree`; `too-large` for more files than anybody has
 */
export async function checkTrees(
  roots: readonly Sha[],
  environment: Environment,
  signal: AbortSignal,
  { withoutFiles = false }: CheckOptions = {},
): Promise<Checked> {
  try {
    const seen = await readAll(roots, environment, signal);
    if (seen === 'incomplete') return seen;
    const counts = new Map<Sha, number>();
    for (const root of roots) if (countFiles(root, seen, counts) > MAX_FILES) return tooLarge(root);
    const files = [...new Set([...seen.values()].flatMap((contents) => contents.files))];
    const found = withoutFiles ? [] : await checkObjects(files, { environment, signal });
    return found.includes(undefined) ? 'incomplete' : new Set([...seen.keys(), ...files]);
  } catch (error) {
    // git ends where it comes upon an object that it cannot read.
    if (isDamage(error)) return 'incomplete';
    if (error instanceof AssetsSyncError && error.code === 'malformed-tree') return error;
    throw error;
  }
}

/** The same for each of them: together if nothing is wrong, else one after the other. */
export async function checkEach(
  roots: readonly Sha[],
  environment: Environment,
  signal: AbortSignal,
  options: CheckOptions = {},
): Promise<Map<Sha, Checked>> {
  const together = await checkTrees(roots, environment, signal, options);
  const results = new Map<Sha, Checked>();
  for (const root of roots) {
    const isDecided = together instanceof Set || roots.length === 1;
    results.set(root, isDecided ? together : await checkTrees([root], environment, signal, options));
  }
  return results;
}

/** Reads them level by level. @throws `malformed-tree` */
async function readAll(
  roots: readonly Sha[],
  environment: Environment,
  signal: AbortSignal,
): Promise<Map<Sha, Contents> | 'incomplete'> {
  const seen = new Map<Sha, Contents>();
  return withObjectReader({ environment, signal }, async (read) => {
    let level = [...new Set(roots)];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > MAX_DEPTH) throw tooDeep(level[0] as Sha);
      for (const object of await read(level)) {
        if (object?.type !== 'tree') return 'incomplete';
        seen.set(object.name, readContents(object.name, object.content));
      }
      const below = level.flatMap((tree) => seen.get(tree)?.trees ?? []);
      level = [...new Set(below)].filter((tree) => !seen.has(tree));
    }
    return seen;
  });
}

function readContents(tree: Sha, content: Buffer): Contents {
  const entries = entriesOf(tree, content);
  const names = new Set<string>();
  const contents: Contents = { trees: [], files: [] };
  let last = '';
  for (const { mode, name, object } of entries) {
    // One character a byte, and a directory as if its name ended with a slash: so git sorts.
    const text = name.toString('latin1');
    const key = mode === TREE_MODE ? `${text}/` : text;
    const shown = JSON.stringify(name.toString('utf8'));
    if (text === '' || text.includes('/')) throw malformed(tree, `${shown} is no name of a file`);
    if (!MODES.has(mode)) throw malformed(tree, `${shown} is neither a file nor a directory`);
    if (names.has(text)) throw malformed(tree, `${shown} is in it twice`);
    if (key < last) throw malformed(tree, `${shown} is not in the order of names`);
    names.add(text);
    last = key;
    if (mode !== SUBMODULE_MODE) contents[mode === TREE_MODE ? 'trees' : 'files'].push(object);
  }
  return contents;
}

function entriesOf(tree: Sha, content: Buffer): TreeEntry[] {
  try {
    return parseTree(content);
  } catch {
    throw malformed(tree, 'git cannot read it');
  }
}

/** Adds up what is in a tree, without going twice into one that is there twice. */
function countFiles(tree: Sha, seen: ReadonlyMap<Sha, Contents>, counts: Map<Sha, number>, depth = 0): number {
  const known = counts.get(tree);
  if (known !== undefined) return known;
  if (depth > MAX_DEPTH) throw tooDeep(tree);
  const { files, trees } = seen.get(tree) ?? { files: [], trees: [] };
  const count = trees.reduce((sum, below) => sum + countFiles(below, seen, counts, depth + 1), files.length);
  counts.set(tree, count);
  return count;
}

function tooDeep(tree: Sha): AssetsSyncError {
  return malformed(tree, `it lies more than ${MAX_DEPTH} directories deep`);
}

function tooLarge(tree: Sha): AssetsSyncError {
  return new AssetsSyncError('too-large', `Tree ${shortSha(tree)} of the assets repository has more than ${MAX_FILES} files.`, {
    hint: 'No service has as many recordings: look at its commit, and pin one that is right.',
  });
}

function malformed(tree: Sha, why: string): AssetsSyncError {
  return new AssetsSyncError('malformed-tree', `Tree ${shortSha(tree)} of the assets repository is malformed: ${why}.`, {
    hint: 'It was not made by git: pin a commit whose directories git made, or record those tests again; nothing was written.',
  });
}
