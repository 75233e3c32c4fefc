/**
 * Merges versions of trees by the names of their files: one that both sides changed is a conflict, for what is in a recording is never
 * merged. Only trees that both sides changed are read, and no file.
 */
import { join } from 'node:path';
import { TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import {
  type GitObject,
  objectsIn,
  parseTree,
  type ReadNamed,
  TREE_MODE,
  type TreeEntry,
  withObjects,
} from '../git/objects/read.ts';
import { type ComposedTree, composeTree, type Placement, writeObject } from '../git/objects/write.ts';
import type { Remote } from '../git/remote/remote.ts';
import type { LocalChange } from '../workspace/local-changes.ts';

/** Where trees are read and written. */
export interface TreeSource {
  scratch: Scratch;
  signal: AbortSignal;
  /** Brings trees that are not there, and what is below them, without the files. Without it all of them have to be there. */
  fetchTrees?: (trees: readonly Sha[]) => Promise<void>;
}

/** Reads trees of some commits, which are fetched without their files where they are not here. */
export function sourceOf(
  { remote, scratch, signal }: { remote: Remote; scratch: Scratch; signal: AbortSignal },
  commits: readonly Sha[],
): Required<TreeSource> {
  const fetchTrees = async (trees: readonly Sha[]) => {
    const here = await objectsIn(scratch.dir, trees, signal);
    const wants = [...new Set(trees)].filter((tree) => tree !== EMPTY_TREE && !here.has(tree));
    if (wants.length === 0) return;
    try {
      await remote.fetch(scratch, { wants, filter: 'blob:none' }, signal);
    } catch (error) {
      if (error instanceof AssetsSyncError) throw error;
      // A server that gives out commits alone.
      await remote.fetch(scratch, { wants: [...new Set(commits)], depth: 1, filter: 'blob:none', refetch: true }, signal);
    }
  };
  return { scratch, signal, fetchTrees };
}

export interface Versions {
  /** What ours was made on. */
  base: Sha;
  ours: Sha;
  theirs: Sha;
  /** Where theirs does not have the commit that ours was made on: what the directory was where the two histories parted. */
  fork?: Sha | undefined;
}

export interface Merged {
  /** The empty tree where there are conflicts. */
  tree: Sha;
  /** The files that both sides changed, and not to the same. */
  conflicts: string[];
}

/**
 * Takes from theirs what ours did not change. What theirs has as `base` has it came from there, by a squash say; all else is compared with what
 * it was where the histories parted. (`git merge-tree` looks for renames before git 2.50, whatever it is told, and reads files for that which are
 * not here.)
 * @returns the merged tree, or the conflicts
 */
export async function mergeTrees(source: TreeSource, { base, ours, theirs, fork = base }: Versions): Promise<Merged> {
  if ([fork, base, ours].includes(theirs)) return { tree: ours, conflicts: [] };
  if (ours === base && base === fork) return { tree: theirs, conflicts: [] };
  const taken: Placement[] = [];
  const conflicts: string[] = [];
  const visit: Visit = (path, [parted, ...sides]) => {
    const [before, mine, other] = sides;
    if ([parted, before, mine].some((entry) => isSame(entry, other))) return false;
    const isAgain = isSame(mine, parted) && (isSame(before, parted) || !sides.some(isTree));
    if (!isAgain && !sides.some(isFile)) return true;
    if (isAgain) taken.push(placementOf(path, other));
    else conflicts.push(path.toString('utf8'));
    return false;
  };
  await compareTrees(source, [fork, base, ours, theirs], visit);
  if (conflicts.length > 0) return { tree: EMPTY_TREE, conflicts };
  return { tree: (await placeInTree(source, ours, taken)).tree, conflicts };
}

/** Whose the commits are that no person makes. */
const NOBODY = 'assets-sync <assets-sync@localhost> 0 +0000';

/** Writes a commit. @param person name, address and time, as git keeps them */
export function writeCommit(
  { dir }: Pick<Scratch, 'dir'>,
  { tree, parents, person = NOBODY, message }: { tree: Sha; parents: readonly Sha[]; person?: string; message: string },
): Sha {
  const objects = join(dir, 'objects');
  if (tree === EMPTY_TREE) writeObject(objects, 'tree', Buffer.alloc(0));
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${person}`, `committer ${person}`];
  return writeObject(objects, 'commit', Buffer.from(`${lines.join('\n')}\n\n${message}`));
}

/** Puts trees or files in the place of what a tree has there: outer before inner. */
export function placeInTree(
  { scratch: { dir }, signal }: TreeSource,
  tree: Sha,
  placed: readonly Placement[],
): Promise<ComposedTree> {
  return withObjects(dir, signal, async (read) => {
    const isGone = (one: Placement) => 'tree' in one && one.tree === EMPTY_TREE;
    const placements = placed.map((one) => (isGone(one) ? { path: one.path, tree: undefined } : one));
    return composeTree([{ path: TOP, tree }, ...placements], {
      readTree: async (name) =>
        [...(await readEntries(read, [name], undefined)).values()].flatMap((found) => [...found.values()]),
      writeTree: (content) => writeObject(join(dir, 'objects'), 'tree', content),
    });
  });
}

/** The files that differ between two trees. */
export async function diffTrees(source: TreeSource, tops: readonly [Sha, Sha]): Promise<LocalChange[]> {
  const changes: LocalChange[] = [];
  const visit: Visit = (path, [before, after]) => {
    if (isSame(before, after)) return false;
    if (isFile(after)) changes.push({ path, kind: isFile(before) ? 'modified' : 'added' });
    else if (isFile(before)) changes.push({ path, kind: 'deleted' });
    return true;
  };
  await compareTrees(source, tops, visit);
  return changes.sort((a, b) => a.path.compare(b.path));
}

/** Called for every name in trees at the same path. @returns whether to compare what is below it */
type Visit = (path: Buffer, entries: readonly (TreeEntry | undefined)[]) => boolean;

/** Compares trees a level at a time, so that what is not here comes in one fetch. */
async function compareTrees({ scratch, fetchTrees, signal }: TreeSource, tops: readonly Sha[], visit: Visit): Promise<void> {
  await withObjects(scratch.dir, signal, async (read) => {
    let level: { above: Buffer; trees: readonly Sha[] }[] = [{ above: Buffer.alloc(0), trees: tops }];
    while (level.length > 0) {
      const found = await readEntries(
        read,
        level.flatMap(({ trees }) => trees),
        fetchTrees,
      );
      level = level.flatMap(({ above, trees }) => {
        const sides = trees.map((tree) => found.get(tree) ?? new Map<string, TreeEntry>());
        return [...new Set(sides.flatMap((side) => [...side.keys()]))].flatMap((name) => {
          const entries = sides.map((side) => side.get(name));
          const path = Buffer.concat([above, Buffer.from(name, 'latin1')]);
          if (!visit(path, entries) || !entries.some(isTree)) return [];
          const below = entries.map((entry) => (isTree(entry) ? entry.object : EMPTY_TREE));
          return [{ above: Buffer.concat([path, Buffer.from('/')]), trees: below }];
        });
      });
    }
  });
}

/** What trees hold, each by its entries' names, one character a byte. @throws where one is not there, and cannot be fetched */
async function readEntries(
  read: ReadNamed,
  trees: readonly Sha[],
  fetchTrees: TreeSource['fetchTrees'],
): Promise<Map<Sha, Map<string, TreeEntry>>> {
  const names = [...new Set(trees)].filter((tree) => tree !== EMPTY_TREE);
  const found = new Map<Sha, GitObject>(await read(names));
  const lacking = names.filter((name) => !found.has(name));
  if (lacking.length > 0) {
    await fetchTrees?.(lacking);
    for (const [name, object] of await read(lacking)) found.set(name, object);
  }
  return new Map(
    names.map((name) => {
      const object = found.get(name);
      if (object?.type !== 'tree') throw new Error(`tree ${name} is not here`);
      return [name, new Map(parseTree(object.content).map((entry) => [entry.name.toString('latin1'), entry]))];
    }),
  );
}

function placementOf(path: Buffer, entry: TreeEntry | undefined): Placement {
  if (entry === undefined || entry.mode === TREE_MODE) return { path, tree: entry?.object };
  return { path, file: entry.object, mode: entry.mode };
}

function isTree(entry: TreeEntry | undefined): entry is TreeEntry {
  return entry?.mode === TREE_MODE;
}

function isFile(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && !isTree(entry);
}

function isSame(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.mode === other?.mode && one?.object === other?.object;
}
