/** Puts changed directories onto a branch of the assets repository: one commit on the tip, which replaces nothing else. */
import { join } from 'node:path';
import { AssetsSyncError } from '../../errors.ts';
import type { Remote } from '../../git/remote.ts';
import type { Scratch } from '../../git/scratch.ts';
import type { Directory } from '../../names/directory.ts';
import { type Sha, shortSha } from '../../names/sha.ts';
import { readCommits, readObjects } from '../commits.ts';
import { composeTree, parseTree } from '../compose.ts';
import { writeObject } from '../git-objects.ts';
import { proveCommits } from '../proof.ts';
import { EMPTY_TREE } from '../root.ts';
import type { Store } from '../store.ts';
import { TreeWalk } from '../tree-walk.ts';
import { mergeTrees } from './merge.ts';
import { fetchTip, type Tip } from './tip.ts';

/** How often somebody else may be quicker. */
const MOST_RACES = 5;

/** Files that a message lists. */
const MOST_PATHS = 20;

/** A directory as it is pinned and as it is here. */
export interface Unit {
  directory: Directory;
  /** The commit that the changes were made on; undefined for a directory that had none. */
  commit: Sha | undefined;
  base: Sha;
  ours: Sha;
}

export interface PublishRequest {
  store: Store;
  remote: Remote;
  /** Sees the objects of all units. */
  scratch: Scratch;
  /** The main branch. */
  branch: string;
  units: readonly Unit[];
  /** The branch to push to, unless something else has that name. */
  name: string;
  /** A commit object's content. */
  formatCommit: (tree: Sha, parent: Sha) => Buffer;
  /** Push nothing. */
  dryRun: boolean;
}

export interface Published {
  /** The commit that has the contents. */
  sha: Sha;
  /** The units' trees in it, in their order. */
  trees: Sha[];
  /** The branch that it is on; undefined where the main branch had all of it already. */
  branch: string | undefined;
  /** The branch was there before. */
  found: boolean;
}

/** @throws `conflict` where both sides changed a file, or what the changes were made on is not known */
export async function publish(request: PublishRequest, signal: AbortSignal): Promise<Published> {
  const { remote, scratch, branch, units, name, dryRun } = request;
  for (let race = 0; race < MOST_RACES; race++) {
    const directories = units.map(({ directory }) => directory);
    const tip = await fetchTip(remote, scratch, { branch, others: name, directories }, signal);
    const theirs = tip.trees.map((tree) => (tree === 'absent' ? EMPTY_TREE : tree));
    const trees = await mergeAll(request, tip, theirs, signal);
    if (trees.every((tree, index) => tree === theirs[index])) return { sha: tip.sha, trees, branch: undefined, found: true };
    const found = await findSame(request, tip.others, trees, signal);
    if (found !== undefined) return { ...found, trees, found: true };
    const free = candidates(name).find((candidate) => !tip.others.has(candidate)) ?? name;
    const sha = await writeCommit(request, tip, trees, signal);
    if (dryRun || (await remote.createBranch(scratch, sha, free, signal))) return { sha, trees, branch: free, found: false };
  }
  throw new AssetsSyncError('busy', `Others push to ${remote.address} all the time, so that nothing could be pushed.`, {
    hint: 'Run the command again.',
  });
}

/** The name, and what it is called where something else has it. */
function candidates(name: string): string[] {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}

async function mergeAll(request: PublishRequest, tip: Tip, theirs: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
  const { store, remote, scratch, units } = request;
  const diverged = units.filter(({ base, ours }, index) => ![base, ours, EMPTY_TREE].includes(theirs[index] as Sha));
  if (diverged.length > 0)
    await fetchNames(
      remote,
      scratch,
      tip.sha,
      diverged.map((unit) => theirs[units.indexOf(unit)] as Sha),
      signal,
    );
  const bases = await findBases(
    request,
    units.filter(({ base, ours }, index) => ![base, ours].includes(theirs[index] as Sha)),
    signal,
  );
  const trees: Sha[] = [];
  const conflicts: string[] = [];
  await store.withScratch([], [], async (plain) => {
    for (const [index, unit] of units.entries()) {
      const versions = { base: bases.get(unit) ?? unit.base, ours: unit.ours, theirs: theirs[index] ?? EMPTY_TREE };
      const merged = await mergeTrees(plain, join(scratch.dir, 'objects'), versions, signal);
      if ('tree' in merged) trees.push(merged.tree);
      else conflicts.push(...merged.conflicts.map((path) => `${unit.directory}/${path}`));
    }
  });
  if (conflicts.length > 0) throw conflictError(request.branch, conflicts);
  return trees;
}

/** Brings trees of a commit without their files. */
async function fetchNames(
  remote: Remote,
  scratch: Scratch,
  commit: Sha,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  const here = await readObjects(scratch.dir, trees, signal);
  if (trees.every((tree) => here.has(tree))) return;
  try {
    await remote.fetch(scratch, { wants: trees, filter: 'blob:none', more: true }, signal);
  } catch (error) {
    if (error instanceof AssetsSyncError) throw error;
    // A server that gives out commits alone.
    await remote.fetch(scratch, { wants: [commit], depth: 1, filter: 'blob:none', refetch: true }, signal);
  }
}

/**
 * What changes are compared with. Of a commit that is not on the branch yet (an earlier push, not merged), it is where its own
 * history began: else its files would count as removed there.
 */
async function findBases(request: PublishRequest, units: readonly Unit[], signal: AbortSignal): Promise<Map<Unit, Sha>> {
  const { store, remote, branch, scratch } = request;
  const bases = new Map<Unit, Sha>();
  const commits = [...new Set(units.flatMap(({ commit }) => commit ?? []))];
  if (commits.length === 0) return bases;
  const proved = { tip: undefined, commits: new Set<Sha>(), trees: new Map() };
  const proof = await proveCommits({ store, remote, branch, commits, withTrees: false, proved: proved as never }, signal);
  for (const unit of units) {
    const standing = unit.commit === undefined ? undefined : proof.standings.get(unit.commit);
    if (standing === undefined || standing.is === 'on-branch') continue;
    const fork = standing.is === 'elsewhere' && standing.forks.length === 1 ? standing.forks[0] : undefined;
    if (fork === undefined) throw unmergedError(unit, branch);
    const [tree = 'absent'] = await new TreeWalk(remote, scratch).find([{ sha: fork, directory: unit.directory }], signal);
    const base = tree === 'absent' ? EMPTY_TREE : tree;
    if (base !== EMPTY_TREE) await fetchNames(remote, scratch, fork, [base], signal);
    bases.set(unit, base);
  }
  return bases;
}

/** An earlier push of the same contents. */
async function findSame(
  { store, remote, units, name }: PublishRequest,
  taken: ReadonlyMap<string, Sha>,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<{ sha: Sha; branch: string } | undefined> {
  for (const branch of candidates(name)) {
    const sha = taken.get(branch);
    if (sha === undefined) continue;
    const questions = units.map(({ directory }) => ({ sha, directory }));
    // Apart: of a commit that the push finds beside its own, git would want to see more.
    const found = await store.withScratch([], [], (scratch) => new TreeWalk(remote, scratch).find(questions, signal));
    if (found.every((tree, index) => (tree === 'absent' ? EMPTY_TREE : tree) === trees[index])) return { sha, branch };
  }
  return undefined;
}

async function writeCommit(
  { scratch, units, formatCommit }: PublishRequest,
  { sha }: Tip,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<Sha> {
  const objects = join(scratch.dir, 'objects');
  const placed = units.map(({ directory }, index) => {
    const tree = trees[index];
    return { path: directory, tree: tree === EMPTY_TREE ? undefined : tree };
  });
  const top = (await readCommits(scratch.dir, [sha], signal)).get(sha)?.tree;
  if (top === undefined) throw new Error(`${sha} is no commit`);
  const { tree } = await composeTree([{ path: '' as Directory, tree: top }, ...placed], {
    readTree: async (name) => parseTree((await readObjects(scratch.dir, [name], signal)).get(name)?.content ?? Buffer.alloc(0)),
    writeTree: (content) => writeObject(objects, 'tree', content),
  });
  return writeObject(objects, 'commit', formatCommit(tree, sha));
}

function conflictError(branch: string, paths: readonly string[]): AssetsSyncError {
  const shown = paths.slice(0, MOST_PATHS).map((path) => `  ${path}`);
  if (paths.length > shown.length) shown.push(`  and ${paths.length - shown.length} more`);
  return new AssetsSyncError('conflict', `Recordings changed here and on ${branch}:\n${shown.join('\n')}`, {
    hint: 'Sync with the newest pin (assets-sync repin --latest, sync --discard; a backup is kept), record those tests again, then push. Nothing was pushed.',
  });
}

function unmergedError({ directory, commit }: Unit, branch: string): AssetsSyncError {
  return new AssetsSyncError(
    'conflict',
    `${directory} changed on ${branch}, and its pin ${commit === undefined ? '' : `${shortSha(commit)} `}is not on that branch.`,
    { hint: 'Merge the pull request of that pin first (or run assets-sync repin), then push again; nothing was pushed.' },
  );
}
