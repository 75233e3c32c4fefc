/** Puts changed directories onto a branch of the assets repository: one commit on the tip, which replaces nothing else. */
import { join } from 'node:path';
import { type Directory, isWithin, TOP } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames } from '../base/errors.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { objectsIn, readCommits } from '../git/objects/commits.ts';
import { composeTree, parseTree } from '../git/objects/compose-tree.ts';
import { writeObject } from '../git/objects/loose.ts';
import type { Remote } from '../git/remote/remote.ts';
import type { Scratch } from '../git/scratch.ts';
import type { Store } from '../store/store.ts';
import type { AncestryProof } from '../verify/ancestry.ts';
import { readAncestryCache, writeAncestryCache } from '../verify/ancestry-cache.ts';
import { proveAncestry } from '../verify/prove-ancestry.ts';
import { findSquashed } from '../verify/squash.ts';
import type { LocalChange } from '../workspace/local-changes.ts';
import { diffTrees, mergeTrees } from './merge.ts';
import { fetchTip, readTip, type Tip } from './tip.ts';

/** How often somebody else may be quicker. */
const MAX_RACES = 5;

/** A directory as it is pinned and as it is here. */
export interface Unit {
  directory: Directory;
  /** Where it is in the assets repository. */
  assetsPath: Directory;
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
  formatCommit: (tree: Sha, parent: Sha, contents: Contents) => Buffer;
  /** Push nothing. */
  dryRun: boolean;
}

/** What a commit brings to the main branch. */
export interface Contents {
  changes: LocalChange[];
  /** Commits that the changes were made on and that the main branch lacks: what they brought is in it as well. */
  unmerged: Sha[];
}

export interface Published extends Contents {
  /** The commit that has the contents. */
  sha: Sha;
  /** The units' trees in it, in their order: the empty tree for a directory that is gone. */
  trees: Sha[];
  /** The branch that it is on; undefined where the main branch had all of it already. */
  branch: string | undefined;
  /** The branch was there before. */
  found: boolean;
}

/** @throws `conflict` where both sides changed a file, or what the changes were made on is not known */
export async function publish(request: PublishRequest, signal: AbortSignal): Promise<Published> {
  const { store, remote, scratch, branch, units, name, dryRun } = request;
  for (let race = 0; race < MAX_RACES; race++) {
    const assetsPaths = units.map(({ assetsPath }) => assetsPath);
    const tip = await fetchTip(remote, scratch, { branch, others: name, assetsPaths }, signal);
    const { bases, unmerged } = await findBases(request, tip, signal);
    const { top, trees, conflicts } = await combine(request, { ...tip, scratch }, bases, signal);
    if (conflicts.length > 0) {
      // Of what was pushed before that, the pull request has the same conflict.
      const earlier = await findSame(request, tip, [], bases, signal);
      if (earlier === undefined) throw conflictError(branch, conflicts, units, unmerged);
      return { ...earlier, found: true, changes: [], unmerged };
    }
    const before = await topTree(scratch, tip.sha, signal);
    if (top === before) return { sha: tip.sha, trees, branch: undefined, found: true, changes: [], unmerged: [] };
    const changes = await diffTrees(store.newScratch(), join(scratch.dir, 'objects'), [before, top], signal);
    const contents = { changes: changes.map((change) => asOnDisk(change, units)), unmerged };
    const found = await findSame(request, tip, trees, bases, signal);
    if (found !== undefined) return { ...found, ...contents, found: true };
    const free = candidates(name).find((candidate) => !tip.others.has(candidate)) ?? name;
    const sha = writeObject(join(scratch.dir, 'objects'), 'commit', request.formatCommit(top, tip.sha, contents));
    // From where nothing is promised: git would ask for the old contents of files, to send only what differs from them.
    const pushed = async () => {
      const plain = store.newScratch([join(scratch.dir, 'objects')], [tip.sha]);
      await fetchLacking(remote, scratch, plain, { commit: sha, tip: tip.sha }, signal);
      return remote.createBranch(plain, sha, free, signal);
    };
    if (dryRun || (await pushed())) {
      return { sha, trees, branch: free, found: false, ...contents };
    }
  }
  throw new AssetsSyncError('busy', `Others push to ${remote.repositoryUrl} all the time, so that nothing could be pushed.`, {
    hint: 'Run the command again.',
  });
}

/** The name, and what it is called where something else has it. */
function candidates(name: string): string[] {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}

/** A commit, and the trees of the units' directories in it. */
interface Target {
  sha: Sha;
  trees: readonly (Sha | 'absent')[];
  /** Where both can be read. */
  scratch: Scratch;
}

interface Combined {
  top: Sha;
  /** The units' directories in it. */
  trees: Sha[];
  /** Files that both sides changed; without them the rest is right. */
  conflicts: string[];
}

/** The changes, and what a commit has. */
async function combine(
  { store, remote, units }: PublishRequest,
  { sha, trees, scratch }: Target,
  bases: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<Combined> {
  const theirs = trees.map((tree) => (tree === 'absent' ? EMPTY_TREE : tree));
  const objects = join(scratch.dir, 'objects');
  await fetchNames(
    remote,
    scratch,
    sha,
    theirs.filter((tree, index) => isChangedBy(units[index], tree)),
    signal,
  );
  const merged: Sha[] = [];
  const conflicts: string[] = [];
  const plain = store.newScratch();
  for (const [index, unit] of units.entries()) {
    const versions = { base: bases.get(unit) ?? unit.base, ours: unit.ours, theirs: theirs[index] ?? EMPTY_TREE };
    const result = await mergeTrees(plain, objects, versions, signal);
    if ('tree' in result) merged.push(result.tree);
    else conflicts.push(...result.conflicts.map((path) => `${unit.directory}/${path}`));
  }
  if (conflicts.length > 0) return { top: EMPTY_TREE, trees: [], conflicts };
  // Outer before inner, so that a deeper directory replaces what the outer one has there.
  const placed = units
    .map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged[index] === EMPTY_TREE ? undefined : merged[index] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const top = { path: TOP, tree: await topTree(scratch, sha, signal) };
  const composed = await composeTree([top, ...placed], {
    readTree: async (name) => {
      const found = (await objectsIn(scratch.dir, [name], signal)).get(name);
      if (found?.type !== 'tree') throw new Error(`tree ${name} is not here`);
      return parseTree(found.content);
    },
    writeTree: (content) => writeObject(objects, 'tree', content),
  });
  return { top: composed.tree, trees: units.map(({ assetsPath }) => composed.treeAt(assetsPath) ?? EMPTY_TREE), conflicts };
}

/** A change in the assets repository by its path in the assets root. */
function asOnDisk(change: LocalChange, units: readonly Unit[]): LocalChange {
  const path = change.path.toString('latin1');
  const bytes = (directory: Directory) => Buffer.from(directory).toString('latin1');
  const unit = units.find(({ assetsPath }) => isWithin(path, bytes(assetsPath)));
  if (unit === undefined || unit.assetsPath === unit.directory) return change;
  return { ...change, path: Buffer.from(bytes(unit.directory) + path.slice(bytes(unit.assetsPath).length), 'latin1') };
}

/** Whether somebody else changed a directory as well. */
function isChangedBy(unit: Unit | undefined, theirs: Sha): boolean {
  return theirs !== unit?.base && theirs !== unit?.ours;
}

async function topTree(scratch: Scratch, commit: Sha, signal: AbortSignal): Promise<Sha> {
  const top = (await readCommits(scratch.dir, [commit], signal)).get(commit)?.tree;
  if (top === undefined) throw new Error(`${commit} is no commit`);
  return top;
}

/** Brings trees of a commit without their files. */
async function fetchNames(
  remote: Remote,
  scratch: Scratch,
  commit: Sha,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  const here = await objectsIn(scratch.dir, trees, signal);
  const wants = trees.filter((tree) => tree !== EMPTY_TREE && !here.has(tree));
  if (wants.length === 0) return;
  try {
    await remote.fetch(scratch, { wants, filter: 'blob:none', moreFollow: true }, signal);
  } catch (error) {
    if (error instanceof AssetsSyncError) throw error;
    // A server that gives out commits alone.
    await remote.fetch(scratch, { wants: [commit], depth: 1, filter: 'blob:none', refetch: true }, signal);
  }
}

/** Brings what a commit has, its parent has not, and this machine has not either: it came by name from a commit that is not merged. */
async function fetchLacking(
  remote: Remote,
  scratch: Scratch,
  plain: Scratch,
  { commit, tip }: { commit: Sha; tip: Sha },
  signal: AbortSignal,
): Promise<void> {
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', commit, `^${tip}`];
  const listing = await git(args, { environment: ownEnvironment(plain.dir), signal });
  const lacking = [...listing.toString('latin1').matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, name]) => name as Sha);
  if (lacking.length > 0) await remote.fetch(scratch, { wants: lacking, moreFollow: true }, signal);
}

/**
 * What changes are compared with. Of a commit that is not on the branch yet (an earlier push, not merged), it is where its own
 * history began: else its files would count as removed there. One that was squashed is on the branch by its contents.
 */
async function findBases(
  request: PublishRequest,
  tip: Tip,
  signal: AbortSignal,
): Promise<{ bases: Map<Unit, Sha>; unmerged: Sha[] }> {
  const { store, remote, branch, scratch } = request;
  const changed = request.units.filter((unit, index) => isChangedBy(unit, treeOrEmpty(tip.trees[index])));
  const bases = new Map<Unit, Sha>();
  const unmerged = new Set<Sha>();
  const commits = changed.flatMap(({ commit }) => commit ?? []);
  if (commits.length === 0) return { bases, unmerged: [] };
  const proof = await prove(request, commits, signal);
  for (const unit of changed) {
    const { commit: sha, assetsPath } = unit;
    const standing = sha === undefined ? undefined : proof.ancestries.get(sha);
    if (sha === undefined || standing === undefined || standing.is === 'on-branch') continue;
    if (standing.is === 'missing') throw unmergedError(unit, branch);
    const { forks } = standing;
    const walk = new TreeWalk(remote, proof.scratch);
    const [squashed] = await findSquashed({ store, remote, proof, walk }, [{ sha, assetsPath, forks }], signal);
    if (squashed !== undefined) continue;
    const [fork, ...more] = forks;
    if (fork === undefined || more.length > 0) throw unmergedError(unit, branch);
    const [tree] = await new TreeWalk(remote, scratch).find([{ sha: fork, assetsPath }], signal);
    const base = treeOrEmpty(tree);
    await fetchNames(remote, scratch, fork, [base], signal);
    bases.set(unit, base);
    unmerged.add(sha);
  }
  return { bases, unmerged: [...unmerged] };
}

async function prove(
  { store, remote, branch }: PublishRequest,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<AncestryProof> {
  const cache = readAncestryCache(store, branch);
  const request = { store, remote, branch, commits: [...new Set(commits)], withTrees: false, cache };
  const proof = await proveAncestry(request, signal);
  writeAncestryCache(store, branch, cache);
  return proof;
}

/**
 * An earlier push of the same changes: a commit that has what this one would have, or what they made on top of the commit that it was
 * made on. One that the main branch has is done with: somebody undid it there since.
 */
async function findSame(
  request: PublishRequest,
  tip: Tip,
  trees: readonly Sha[],
  bases: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<Pick<Published, 'sha' | 'branch' | 'trees'> | undefined> {
  const { store, remote, units } = request;
  const taken = candidates(request.name).flatMap((branch) => {
    const sha = tip.others.get(branch);
    return sha === undefined ? [] : [{ sha, branch }];
  });
  if (taken.length === 0) return undefined;
  // Apart: of a commit that the push finds beside its own, git would want to see more.
  const scratch = store.newScratch([join(request.scratch.dir, 'objects')]);
  const walk = new TreeWalk(remote, scratch);
  const treesOf = (sha: Sha) =>
    walk.find(
      units.map(({ assetsPath }) => ({ sha, assetsPath })),
      signal,
    );
  for (const { sha, branch } of taken) {
    const theirs = (await readTip(remote, branch, () => treesOf(sha))).map(treeOrEmpty);
    const [parent, ...more] = (await readCommits(scratch.dir, [sha], signal)).get(sha)?.parents ?? [];
    if (parent === undefined || more.length > 0) continue;
    const isSame = (ours: readonly Sha[]) => ours.length > 0 && ours.every((tree, index) => tree === theirs[index]);
    const made = async () =>
      (await combine(request, { sha: parent, trees: await treesOf(parent), scratch }, bases, signal)).trees;
    if (!isSame(trees) && !isSame(await made())) continue;
    const merged = parent !== tip.sha && (await prove(request, [sha], signal)).ancestries.get(sha)?.is === 'on-branch';
    if (!merged) return { sha, branch, trees: theirs };
  }
  return undefined;
}

function treeOrEmpty(tree: Sha | 'absent' | undefined): Sha {
  return tree === undefined || tree === 'absent' ? EMPTY_TREE : tree;
}

function conflictError(
  branch: string,
  paths: readonly string[],
  units: readonly Unit[],
  unmerged: readonly Sha[],
): AssetsSyncError {
  const names = units.map(({ directory }) => directory).filter((directory) => paths.some((path) => isWithin(path, directory)));
  const mergeFirst = `First merge what an earlier push made (${listNames(unmerged.map(shortSha))}), which ${branch} does not have: else its recordings go from disk.`;
  return new AssetsSyncError('conflict', `Recordings changed here and on ${branch}:\n${listLines(paths)}`, {
    hint: [
      'Nothing was pushed.',
      ...(unmerged.length > 0 ? [mergeFirst] : []),
      `To go on from what ${branch} has:`,
      `  ${shellCommand(['assets-sync', 'repin', ...names, '--latest'])}`,
      `  ${shellCommand(['assets-sync', 'sync', ...names, '--discard'])}`,
      'The second keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.',
    ].join('\n'),
  });
}

function unmergedError({ directory, commit }: Unit, branch: string): AssetsSyncError {
  return new AssetsSyncError(
    'conflict',
    `${directory} changed on ${branch}, and its pin ${commit === undefined ? '' : `${shortSha(commit)} `}is not on that branch.`,
    {
      hint: 'If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed.',
    },
  );
}
