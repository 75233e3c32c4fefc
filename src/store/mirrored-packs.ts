/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile, rename } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/git-files.ts';
import { joinPacks, namesInPack, type PackLimits, type PackSizes, packsIn } from '../git/objects/packs.ts';
import { type GitObject, parseTree, type ReadObjects, TREE_MODE, type TreeEntry, withObjectReader } from '../git/objects/read.ts';
import { checkTreesBy } from './check-trees.ts';
import type { DirectoryInCommit } from './lookup.ts';
import type { Store } from './store.ts';
import { indexTaken, MAX_DELTA_BYTES, takenPack } from './untrusted-packs.ts';
import { writePack } from './write-packs.ts';

/** A file of a mirror holds less, packed or not. */
export const MIRROR_LIMITS: PackLimits = { bytes: 4e9, deltaBytes: MAX_DELTA_BYTES };

/** A directory of a commit, and its tree where a pin says it. */
export interface MirroredDirectory extends DirectoryInCommit {
  tree?: Sha | undefined;
}

/** A file that was measured (`measurePack`), and what it is for. */
export interface MirroredPack extends MirroredDirectory, PackSizes {
  /** Absolute; it is moved or removed. */
  file: string;
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
  const results = await importTogether(store, packs, signal);
  const isDone = packs.length === 1 || results.every((result) => 'tree' in result);
  if (isDone) for (const { file } of packs) removeFile(file);
  if (isDone) return results;
  const alone: ({ tree: Sha } | Wrong)[] = [];
  for (const pack of packs) alone.push(...(await importTogether(store, [pack], signal)));
  return alone;
}

/** Imports packs as if they were one: a git for each of many small ones would take longer than they take to come. All or none. */
async function importTogether(store: Store, packs: readonly MirroredPack[], signal: AbortSignal): Promise<(Proved | Wrong)[]> {
  const together = store.newScratch();
  const [{ file }, ...others] = packs as [MirroredPack, ...MirroredPack[]];
  if (others.length === 0) rename(file, takenPack(together));
  else await joinPacks(packs, takenPack(together));
  if (!(await indexTaken(together, signal))) return packs.map(() => ({ error: 'it is damaged' }));
  const environment = ownEnvironment(together.dir);
  const results = await withObjectReader({ environment, signal }, (read) => proveAll(packs, namesOf(together), read));
  const proved = results.filter((result) => 'tree' in result);
  if (proved.length < packs.length) return results;
  const pack = async (objects: readonly Sha[]) => {
    const scratch = store.newScratch();
    if (objects.length > 0) await writePack(join(scratch.packs, 'pack'), environment, [...new Set(objects)], 'reuse', signal);
    return scratch;
  };
  // Where a pin says its tree, nobody looks it up in the commit.
  const above = proved.flatMap((result, index) => (result.tree === packs[index]?.tree ? [] : result.above));
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
async function proveAll(packs: readonly MirroredPack[], names: ReadonlySet<Sha>, read: ReadObjects): Promise<(Proved | Wrong)[]> {
  const known = new Map<Sha, GitObject | undefined>();
  for (;;) {
    const needed = new Set<Sha>();
    const results = packs.map((pack) => follow(pack, names, known, (name) => needed.add(name)));
    if (needed.size === 0) {
      const checked: (Proved | Wrong)[] = [];
      for (const result of results) checked.push(await checkProved(result, known));
      return withoutStrangers(checked, names);
    }
    const wanted = [...needed];
    const objects = await read(wanted);
    for (const [index, name] of wanted.entries()) known.set(name, objects[index]);
  }
}

/** Takes nothing where there is anything that nobody asked for. */
function withoutStrangers(results: (Proved | Wrong)[], names: ReadonlySet<Sha>): (Proved | Wrong)[] {
  const asked = new Set(results.flatMap((result) => ('tree' in result ? [...result.above, ...result.contents] : [])));
  const strangers = names.size - asked.size;
  const error = `it has ${strangers} objects that are not of the directory`;
  return strangers === 0 ? results : results.map((result) => ('tree' in result ? { error } : result));
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
 * Follows a directory's objects up from its commit, as far as they were read.
 * @param names of all that came
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
  return { tree, above, contents };
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
