/**
 * Sees that trees are as git makes them, before the store says that they are complete. Not by git's own check of what is fetched:
 * for a fetch with a filter that knows no exceptions before git 2.45, and what an old program once wrote into a commit is no reason
 * to refuse recordings. Nothing is looked at but what a sync uses: the trees, each once, however often it is there.
 */
import { AssetsSyncError } from '../base/errors.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import type { Environment } from '../git/environment.ts';
import { parseTree, type ReadObjects, type TreeEntry, withObjectReader } from '../git/objects/read.ts';

/** Files of one service; a large one has some thousand. The files of a tree that is there twice count twice. */
export const MAX_FILES = 1_000_000;
/** Levels of directories: with fewer a path is as long as file systems take it. */
const MAX_DEPTH = 200;

const TREE_MODE = '40000';
/** 100664 is what git wrote for a file that a group may change, until 2005. */
const MODES = new Set([TREE_MODE, '100644', '100664', '100755', '120000', '160000']);

interface Contents {
  files: number;
  trees: Sha[];
}

/**
 * @param environment of a git directory that has the trees; what is not there, or is no tree, is not looked at
 * @throws `malformed-tree`; `too-large` for more files than anybody has
 */
export function checkTrees(roots: readonly Sha[], environment: Environment, signal: AbortSignal): Promise<void> {
  return withObjectReader({ environment, signal }, (read) => checkTreesBy(read, roots));
}

/** The same of trees that somebody else reads. */
export async function checkTreesBy(read: ReadObjects, roots: readonly Sha[]): Promise<void> {
  const seen = await readAll(roots, read);
  const counts = new Map<Sha, number>();
  for (const root of roots) {
    if (countFiles(root, { seen, counts }) <= MAX_FILES) continue;
    throw new AssetsSyncError('too-large', `Tree ${shortSha(root)} of the assets repository has more than ${MAX_FILES} files.`, {
      hint: 'No service has as many recordings: look at its commit, and pin one that is right.',
    });
  }
}

/** Level by level. */
async function readAll(roots: readonly Sha[], read: ReadObjects): Promise<Map<Sha, Contents>> {
  const seen = new Map<Sha, Contents>();
  let level = [...new Set(roots)];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw tooDeep(level[0] as Sha);
    for (const object of await read(level)) {
      if (object?.type === 'tree') seen.set(object.name, readContents(object.name, object.content));
    }
    const below = level.flatMap((tree) => seen.get(tree)?.trees ?? []);
    level = [...new Set(below)].filter((tree) => !seen.has(tree));
  }
  return seen;
}

function readContents(tree: Sha, content: Buffer): Contents {
  const entries = entriesOf(tree, content);
  const names = new Set<string>();
  let last = '';
  for (const { mode, name } of entries) {
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
  }
  const trees = entries.filter(({ mode }) => mode === TREE_MODE).map(({ object }) => object);
  return { files: entries.length - trees.length, trees };
}

function entriesOf(tree: Sha, content: Buffer): TreeEntry[] {
  try {
    return parseTree(content);
  } catch {
    throw malformed(tree, 'git cannot read it');
  }
}

/** Adds up what is in a tree, without going twice into one that is there twice. */
function countFiles(
  tree: Sha,
  { seen, counts }: { seen: ReadonlyMap<Sha, Contents>; counts: Map<Sha, number> },
  depth = 0,
): number {
  const known = counts.get(tree);
  if (known !== undefined) return known;
  if (depth > MAX_DEPTH) throw tooDeep(tree);
  const { files, trees } = seen.get(tree) ?? { files: 0, trees: [] };
  const count = trees.reduce((sum, below) => sum + countFiles(below, { seen, counts }, depth + 1), files);
  counts.set(tree, count);
  return count;
}

function tooDeep(tree: Sha): AssetsSyncError {
  return malformed(tree, `it lies more than ${MAX_DEPTH} directories deep`);
}

function malformed(tree: Sha, why: string): AssetsSyncError {
  return new AssetsSyncError('malformed-tree', `Tree ${shortSha(tree)} of the assets repository is malformed: ${why}.`, {
    hint: 'It was not made by git: pin a commit whose directories git made, or record those tests again; nothing was written.',
  });
}
