/**
 * Packs that a mirror has, one for a directory of a commit. Whoever keeps a mirror may have put anything in them: each is followed up from the commit
 * that was pinned, object by object, and what is not that directory, whole and alone, is not taken.
 */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { parseTree, type TreeEntry } from '../git/objects/compose-tree.ts';
import { namesInPack } from '../git/objects/pack-index.ts';
import { measurePack, type PackLimits } from '../git/objects/pack-sizes.ts';
import { packsIn } from '../git/objects/packs.ts';
import { type GitObject, readObjects } from '../git/objects/read.ts';
import type { Scratch } from '../git/scratch.ts';
import { checkTreesBy } from './check-trees.ts';
import type { DirectoryInCommit } from './lookup.ts';
import type { Store } from './store.ts';
import { indexTaken, takenPack } from './untrusted-packs.ts';
import { writePack } from './write-packs.ts';

/** A file of a mirror holds less, packed or not; git makes no delta of what is larger than the second. */
export const MIRROR_LIMITS: PackLimits = { bytes: 4e9, deltaBytes: 512e6 };
/** Bytes of commits and trees in one of them, which are all read at once. */
const MAX_TREE_BYTES = 200e6;

/** A pack in a scratch of its own, and what it is for. */
export interface MirroredPack extends DirectoryInCommit {
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
  const all = store.newScratch(packs.map(({ scratch }) => join(scratch.dir, 'objects')));
  const environment = ownEnvironment(all.dir);
  const names = packs.map(({ scratch }) => namesOf(scratch));
  const objects = await readAll(environment, names, signal);
  const results: (Proved | Wrong)[] = [];
  for (const [index, pack] of packs.entries()) results.push(await prove(pack, names[index] ?? new Set(), objects));
  const proved = results.filter((result) => 'tree' in result);
  if (proved.length > 0) {
    const [trees, commits] = [store.newScratch(), store.newScratch()];
    await pack(trees, new Set(proved.flatMap(({ contents }) => contents)));
    await pack(commits, new Set(proved.flatMap(({ above }) => above)));
    store.importTrees(
      trees,
      proved.map(({ tree }) => tree),
    );
    // They are not added by name: of their trees only those on the way are here.
    store.cachedCommits.importPacks(commits);
  }
  return results;

  async function pack(into: Scratch, names: ReadonlySet<Sha>): Promise<void> {
    await writePack(join(into.packs, 'pack'), environment, [...names], 'reuse', signal);
  }
}

/** Everything that is in packs: commits and trees as they are, of the rest the types. */
interface Objects {
  types: ReadonlyMap<Sha, string>;
  /** Commits and trees; not those of packs with too many. */
  contents: ReadonlyMap<Sha, GitObject>;
}

async function readAll(environment: Environment, packs: readonly ReadonlySet<Sha>[], signal: AbortSignal): Promise<Objects> {
  const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
  const listing = await git(['cat-file', '--batch-all-objects', format], { environment, signal });
  const types = new Map<Sha, string>();
  const sizes = new Map<Sha, number>();
  for (const line of listing.toString('latin1').split('\n')) {
    const [name = '', type = '', size] = line.split(' ');
    const sha = parseSha(name);
    if (sha === undefined) continue;
    types.set(sha, type);
    if (type !== 'blob') sizes.set(sha, Number(size));
  }
  const wanted = new Set<Sha>();
  for (const names of packs) {
    const read = [...names].filter((name) => sizes.has(name));
    if (read.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) < MAX_TREE_BYTES) for (const name of read) wanted.add(name);
  }
  const objects = await readObjects([...wanted], { environment, signal });
  return { types, contents: new Map(objects.flatMap((object) => (object === undefined ? [] : [[object.name, object]]))) };
}

function namesOf({ packs }: Scratch): Set<Sha> {
  return new Set(packsIn(packs).flatMap((name) => [...(namesInPack(join(packs, `${name}.idx`)) ?? [])]));
}

async function prove(place: DirectoryInCommit, names: ReadonlySet<Sha>, objects: Objects): Promise<Proved | Wrong> {
  const followed = follow(place, names, objects);
  if ('error' in followed) return followed;
  try {
    await checkTreesBy(async (trees) => trees.map((tree) => objects.contents.get(tree)), [followed.tree]);
    return followed;
  } catch (error) {
    if (!(error instanceof AssetsSyncError)) throw error;
    return { error: error.message.replace(/\.$/, '') };
  }
}

/** Follows a pack's objects up from its commit. @param names of all that is in it */
export function follow(
  { sha, assetsPath }: DirectoryInCommit,
  names: ReadonlySet<Sha>,
  { types, contents }: Objects,
): Proved | Wrong {
  const typeOf = (name: Sha) => (names.has(name) ? types.get(name) : undefined);
  if (typeOf(sha) !== 'commit') return { error: 'the pinned commit is not in it' };
  const above = [sha];
  let tree = topTree(contents.get(sha));
  for (const segment of assetsPath.split('/').filter(Boolean)) {
    const entries = tree === undefined || typeOf(tree) !== 'tree' ? undefined : entriesOf(contents.get(tree));
    if (tree === undefined || entries === undefined) return { error: 'a tree on the way to the directory is not in it' };
    above.push(tree);
    tree = entries.find(({ mode, name }) => mode === '40000' && name.equals(Buffer.from(segment)))?.object;
  }
  if (tree === undefined) return { error: 'its commit does not have the directory' };
  const reached = new Set<Sha>([tree]);
  for (const name of reached) {
    if (typeOf(name) === 'blob') continue;
    const entries = typeOf(name) === 'tree' ? entriesOf(contents.get(name)) : undefined;
    if (entries === undefined) return { error: `${name} is missing, or no object of a directory` };
    for (const { mode, object } of entries) {
      // A submodule is a commit of another repository.
      if (mode === '160000') continue;
      const type = typeOf(object);
      if (type !== (mode === '40000' ? 'tree' : 'blob'))
        return { error: `${object} is missing, or no ${mode === '40000' ? 'directory' : 'file'}` };
      reached.add(object);
    }
  }
  const known = new Set([...above, ...reached]);
  if (known.size !== names.size) return { error: `it has ${names.size - known.size} objects that are not of the directory` };
  return { tree, above, contents: [...reached] };
}

function topTree(commit: GitObject | undefined): Sha | undefined {
  return parseSha(/^tree ([0-9a-f]{40})\n/.exec(commit?.content.toString('latin1') ?? '')?.[1] ?? '');
}

function entriesOf(tree: GitObject | undefined): TreeEntry[] | undefined {
  if (tree === undefined) return undefined;
  try {
    return parseTree(tree.content);
  } catch {
    return undefined;
  }
}
