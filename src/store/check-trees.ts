/**
 * The one check of what comes in, before the store says that a tree is here: that its trees are as git makes them, and that everything in it is there. Not by git's own check
 * of what is fetched: for a fetch with a filter that knows no exceptions before git 2.45, and what an old program once wrote into a commit is no reason to refuse
 * recordings. Nothing is looked at but what a sync uses: the trees, each once, however often it is there.
 */
import { AssetsSyncError } from '../base/errors.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import type { Environment } from '../git/environment.ts';
import { parseTree, TREE_MODE, type TreeEntry, withObjectReader } from '../git/objects/read.ts';
import { checkObjects, isDamage } from './lookup.ts';

/** Files of one service; a large one has some thousand. The files of a tree that is there twice count twice. */
export const MAX_FILES = 1_000_000;
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
export type Checked = ReadonlySet<Sha> | 'incomplete' | AssetsSyncError;

export interface CheckOptions {
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
    const found = withoutFiles ? [] : await checkObjects(files, environment, signal);
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
