/** Looks directories up in the commits and trees that a store has, without asking the server. */
import { delimiter, join } from 'node:path';
import { type Directory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { quotePath } from '../git/git-files.ts';
import { parseTree, readObjects, TREE_MODE } from '../git/objects/read.ts';
import { checkObjects } from './batch-check.ts';
import type { Store } from './store.ts';

/** A directory of an assets repository in one of its commits. */
export interface DirectoryInCommit {
  sha: Sha;
  assetsPath: Directory;
}

/**
 * `absent`: the commit is here without that directory; `lost`: it is here, but not all of its trees on the way down there;
 * `no-commit`: the name is here, but it is some other object's; undefined: no such name is here.
 */
export type LookupAnswer = Sha | 'absent' | 'lost' | 'no-commit' | undefined;

/** For git commands that see all that a store has: trees, cached commits and the branch. */
export function lookupEnvironment(store: Store): Environment {
  return {
    ...ownEnvironment(store.dir),
    // Some commands look at git's index, whose name is that of a folder here.
    GIT_INDEX_FILE: join(store.dir, 'no-index'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: store.commitObjects.map(quotePath).join(delimiter),
  };
}

/** @returns for each place its directory's tree, which need not be here itself, or why there is none */
export async function findInCommits(
  store: Store,
  places: readonly DirectoryInCommit[],
  signal: AbortSignal,
): Promise<LookupAnswer[]> {
  if (!store.cachedCommits.exist && !store.hasBranch) return places.map(() => undefined);
  const names = places.flatMap(({ sha, assetsPath }) => [sha, `${sha}:${assetsPath}`]);
  const objects = await checkObjects(names, lookupEnvironment(store), signal);
  const answers = places.map(({ sha }, index): LookupAnswer => {
    const [commit, directory] = objects.slice(2 * index, 2 * index + 2);
    if (commit === undefined) return undefined;
    if (commit.type !== 'commit') return 'no-commit';
    store.cachedCommits.use(sha);
    if (directory === undefined) return 'lost';
    return directory.type === 'tree' ? directory.name : 'absent';
  });
  const open = places.filter((_, index) => answers[index] === 'lost');
  const found = (await findInParents(store, open, signal)).values();
  const looked: LookupAnswer[] = [];
  for (const answer of answers) looked.push(answer === 'lost' ? found.next().value : answer);
  return looked;
}

/** Reads in the directories above what some would be: git names no object that is not here. */
async function findInParents(store: Store, places: readonly DirectoryInCommit[], signal: AbortSignal): Promise<LookupAnswer[]> {
  const environment = lookupEnvironment(store);
  const parentOf = ({ sha, assetsPath }: DirectoryInCommit) =>
    `${sha}:${assetsPath.slice(0, Math.max(0, assetsPath.lastIndexOf('/')))}`;
  const names = [...new Set(places.map(parentOf))];
  const objects = await readObjects(names, { environment, signal }).catch((error) => {
    if (!isDamage(error)) throw error;
    return [];
  });
  const parents = new Map(names.map((name, index) => [name, objects[index]]));
  const answers: LookupAnswer[] = [];
  for (const place of places) {
    const parent = parents.get(parentOf(place));
    if (parent?.type === 'tree') answers.push(place.assetsPath === TOP ? 'lost' : entryOf(parent.content, place.assetsPath));
    else answers.push((await isAbsent(store, place, signal)) ? 'absent' : 'lost');
  }
  return answers;
}

/** Whether git failed because of an object that cannot be read. */
export function isDamage(error: unknown): boolean {
  return error instanceof AssetsSyncError && error.code === 'git-failed';
}

/** The tree of a directory in that of the one above it. */
function entryOf(content: Buffer, assetsPath: Directory): Sha | 'absent' {
  const name = Buffer.from(assetsPath.slice(assetsPath.lastIndexOf('/') + 1));
  const entry = parseTree(content).find((candidate) => candidate.name.equals(name));
  return entry?.mode === TREE_MODE ? entry.object : 'absent';
}

/** Whether a commit here really lacks a directory, and not the store an object of it. */
async function isAbsent(store: Store, { sha, assetsPath }: DirectoryInCommit, signal: AbortSignal): Promise<boolean> {
  const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', assetsPath];
  const { exitCode, stdout } = await tryGit(args, { environment: lookupEnvironment(store), signal });
  return exitCode === 0 && stdout.length === 0;
}

/** Which of these trees are here, if only their names and those of what they hold. */
export async function findKnownTrees(store: Store, names: readonly Sha[], signal: AbortSignal): Promise<Set<Sha>> {
  const objects = await checkObjects(names, lookupEnvironment(store), signal);
  return new Set(names.filter((_, index) => objects[index]?.type === 'tree'));
}

/**
 * Finds trees below trees.
 * @param places `below` is a path in `tree`, empty for that tree itself
 * @returns undefined where there is no such directory
 */
export async function findBelow(
  store: Store,
  places: readonly { tree: Sha; below: string }[],
  signal: AbortSignal,
): Promise<(Sha | undefined)[]> {
  const deep = places.filter(({ below }) => below !== '');
  const names = deep.map(({ tree, below }) => `${tree}:${below}`);
  const objects = await checkObjects(names, lookupEnvironment(store), signal);
  const found = new Map(deep.map((place, index) => [place, objects[index]]));
  return places.map((place) => {
    if (place.below === '') return place.tree;
    const object = found.get(place);
    return object?.type === 'tree' ? object.name : undefined;
  });
}

/** Compares pairs of trees, `<from> <to>` each. @returns git's raw records */
export function diffTrees(environment: Environment, pairs: readonly string[], signal: AbortSignal): Promise<Buffer> {
  const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames'];
  return git(args, { environment, input: `${pairs.join('\n')}\n`, signal });
}
