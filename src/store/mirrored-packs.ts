/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { parseTree, TREE_MODE, type TreeEntry } from '../git/objects/compose-tree.ts';
import { namesInPack } from '../git/objects/pack-index.ts';
import { measurePack, type PackLimits } from '../git/objects/pack-sizes.ts';
import { packsIn } from '../git/objects/packs.ts';
import { type GitObject, type ReadObjects, withObjectReader } from '../git/objects/read.ts';
import type { Scratch } from '../git/scratch.ts';
import { checkTreesBy } from './check-trees.ts';
import type { DirectoryInCommit } from './lookup.ts';
import type { Store } from './store.ts';
import { indexTaken, takenPack } from './untrusted-packs.ts';
import { writePack } from './write-packs.ts';

/** A file of a mirror holds less, packed or not; git makes no delta of what is larger than the second. */
export const MIRROR_LIMITS: PackLimits = { bytes: 4e9, deltaBytes: 512e6 };

/** A directory of a commit, and its tree where a pin says it. */
export interface MirroredDirectory extends DirectoryInCommit {
  tree?: Sha | undefined;
}

/** A pack in a scratch of its own, and what it is for. */
export interface MirroredPack extends MirroredDirectory {
  scratch: Scratch;
}

/** What is wrong with one, without a full stop. */
interface Wrong {
  error: string;
}

/** What one was found to be. */
interface Proved {
  /** The directory's tree. */
  tree: Sha;
  /** The commit, and the trees on the way to that tree. */
  above: Sha[];
  /** That tree, and everything in it. */
  contents: Sha[];
}

/** Looks whether the file that was put in a scratch (`takenPack`) is a pack, and no bomb. @returns what is wrong */
export async function indexMirrored(scratch: Scratch, signal: AbortSignal): Promise<string | undefined> {
  const measured = await measurePack(takenPack(scratch), MIRROR_LIMITS);
  if ('error' in measured) return measured.error;
  return (await indexTaken(scratch, signal)) ? undefined : 'it is damaged';
}

/**
 * Imports packs, those that are what they should be; nothing of the others. Under the store's lock.
 * @returns for each its directory's tree, which the store has now, or what is wrong
 */
export async function importMirrored(
  store: Store,
  packs: readonly MirroredPack[],
  signal: AbortSignal,
): Promise<({ tree: Sha } | Wrong)[]> {
  if (packs.length === 0) return [];
  const all = store.newScratch(packs.map(({ scratch }) => join(scratch.dir, 'objects')));
  const environment = ownEnvironment(all.dir);
  const pack = async (objects: readonly Sha[]) => {
    const scratch = store.newScratch();
    if (objects.length > 0) await writePack(join(scratch.packs, 'pack'), environment, [...new Set(objects)], 'reuse', signal);
    return scratch;
  };
  const results = await withObjectReader(environment, signal, (read) => proveAll(packs, read));
  const proved = results.filter((result) => 'tree' in result);
  if (proved.length === 0) return results;
  // Where a pin says its tree, nobody looks it up in the commit.
  const above = results.flatMap((result, index) => ('tree' in result && result.tree !== packs[index]?.tree ? result.above : []));
  const [trees, commits] = await Promise.all([pack(proved.flatMap(({ contents }) => contents)), pack(above)]);
  store.importTrees(
    trees,
    proved.map(({ tree }) => tree),
  );
  // They are not added by name: of their trees only those on the way are here.
  if (above.length > 0) store.cachedCommits.importPacks(commits);
  return results;
}

/** Reads what is reached from the pinned commits, level by level: of all that is in the packs nothing else can be large without end. */
async function proveAll(packs: readonly MirroredPack[], read: ReadObjects): Promise<(Proved | Wrong)[]> {
  const names = packs.map(({ scratch }) => namesOf(scratch));
  const known = new Map<Sha, GitObject | undefined>();
  for (;;) {
    const needed = new Set<Sha>();
    const results = packs.map((pack, index) => follow(pack, names[index] ?? new Set(), known, (name) => needed.add(name)));
    if (needed.size === 0) {
      const checked: (Proved | Wrong)[] = [];
      for (const result of results) checked.push(await checkProved(result, known));
      return checked;
    }
    const wanted = [...needed];
    const objects = await read(wanted);
    for (const [index, name] of wanted.entries()) known.set(name, objects[index]);
  }
}

function namesOf({ packs }: Scratch): Set<Sha> {
  return new Set(packsIn(packs).flatMap((name) => [...(namesInPack(join(packs, `${name}.idx`)) ?? [])]));
}

async function checkProved(result: Proved | Wrong, known: ReadonlyMap<Sha, GitObject | undefined>): Promise<Proved | Wrong> {
  if ('error' in result) return result;
  try {
    await checkTreesBy(async (trees) => trees.map((tree) => known.get(tree)), [result.tree]);
    return result;
  } catch (error) {
    if (!(error instanceof AssetsSyncError)) throw error;
    return { error: error.message.replace(/\.$/, '') };
  }
}

/**
 * Follows a pack's objects up from its commit, as far as they were read.
 * @param names of all that is in it
 * @param need is told of commits and trees that are in it, and were not read
 */
function follow(
  { sha, assetsPath }: DirectoryInCommit,
  names: ReadonlySet<Sha>,
  known: ReadonlyMap<Sha, GitObject | undefined>,
  need: (name: Sha) => void,
): Proved | Wrong {
  const objectOf = (name: Sha, type: string): GitObject | undefined => {
    if (!names.has(name)) return undefined;
    if (!known.has(name)) need(name);
    const object = known.get(name);
    return object?.type === type ? object : undefined;
  };
  const commit = objectOf(sha, 'commit');
  if (commit === undefined) return { error: 'the pinned commit is not in it' };
  const above = [sha];
  let tree = topTree(commit);
  for (const segment of assetsPath.split('/').filter(Boolean)) {
    const entries = tree && entriesOf(objectOf(tree, 'tree'));
    if (tree === undefined || entries === undefined) return { error: 'a tree on the way to the directory is not in it' };
    above.push(tree);
    tree = entries.find(({ mode, name }) => mode === TREE_MODE && name.equals(Buffer.from(segment)))?.object;
  }
  if (tree === undefined) return { error: 'its commit does not have the directory' };
  const trees = new Set<Sha>([tree]);
  const files = new Set<Sha>();
  for (const name of trees) {
    const entries = entriesOf(objectOf(name, 'tree'));
    for (const { mode, object } of entries ?? []) {
      // A submodule is a commit of another repository.
      if (mode !== '160000') (mode === TREE_MODE ? trees : files).add(object);
    }
  }
  const contents = [...trees, ...files];
  const missing = [...trees].find((name) => objectOf(name, 'tree') === undefined) ?? contents.find((name) => !names.has(name));
  if (missing !== undefined) return { error: `${missing} of the directory is not in it` };
  const strangers = names.size - new Set([...above, ...contents]).size;
  return strangers === 0 ? { tree, above, contents } : { error: `it has ${strangers} objects that are not of the directory` };
}

function topTree(commit: GitObject): Sha | undefined {
  return parseSha(/^tree ([0-9a-f]{40})\n/.exec(commit.content.toString('latin1'))?.[1] ?? '');
}

function entriesOf(tree: GitObject | undefined): TreeEntry[] | undefined {
  if (tree === undefined) return undefined;
  try {
    return parseTree(tree.content);
  } catch {
    return undefined;
  }
}
