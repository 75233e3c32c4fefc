/** What the changes were made on: the main branch, an earlier push that is not merged, or what nobody can go on from. */
import type { Directory } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { ALL_GENERATIONS } from '../git/remote/transport.ts';
import { type Ancestry, type AncestryProof, MISSING } from '../verify/ancestry.ts';
import { findSquashed, type Lost } from '../verify/squash.ts';
import { goneError, unmergedError } from './conflict.ts';
import { type EarlierBranch, findEarlierBranch } from './earlier-branch.ts';
import { fetchNames } from './fetch-objects.ts';
import { forksOf, readNear, type Seen } from './look.ts';
import { commonBase } from './merge.ts';
import { type PublishRequest, treeOrEmpty, type Unit } from './model.ts';
import { prove } from './prove.ts';

/** An earlier push that is not merged: a branch, and where it left the main branch. */
export interface Line extends EarlierBranch {
  fork: Sha;
}

export interface Standing {
  /** What the changes go on from, where that is not the main branch. */
  line: Line | undefined;
  /** For units whose commit is in neither: the commit of the main branch that its history began at. */
  forks: Map<Unit, Sha>;
}

/**
 * @param mainTrees of the units' directories at the tip
 * @throws `conflict` where a unit's commit is gone, or its history began in several places, and the main branch has changed its directory
 */
export async function findStanding(
  request: PublishRequest,
  seen: Seen,
  mainTrees: readonly Sha[],
  signal: AbortSignal,
): Promise<Standing> {
  const elsewhere = await findElsewhere(request, seen, mainTrees, signal);
  const line = await findLine(request, seen, elsewhere, signal);
  const forks = new Map<Unit, Sha>();
  for (const [unit, [fork, ...more]] of elsewhere) {
    if (unit.commit !== undefined && line?.commits.has(unit.commit) === true) continue;
    if (fork === undefined || more.length > 0) throw unmergedError(unit, request.branch);
    forks.set(unit, fork);
  }
  return { line, forks };
}

/** Whether somebody else changed a directory as well. */
export function isChangedBy(unit: Unit | undefined, theirs: Sha | undefined): boolean {
  return theirs !== unit?.base && theirs !== unit?.ours;
}

/** @returns the units whose contents the main branch never had, with the commits of it that their own histories began at */
async function findElsewhere(
  request: PublishRequest,
  seen: Seen,
  mainTrees: readonly Sha[],
  signal: AbortSignal,
): Promise<Map<Unit, readonly Sha[]>> {
  const elsewhere = new Map<Unit, readonly Sha[]>();
  const tips = new Set(seen.branches.values());
  const changed = request.units.filter((unit, index) => isChangedBy(unit, mainTrees[index]));
  // Where the main branch has what the changes began or end with, nothing is to be merged: then a unit counts only where its commit is an
  // earlier push that the main branch does not have.
  const isPushed = ({ commit }: Unit) => commit !== undefined && (tips.has(commit) || seen.near.get(commit)?.is === 'elsewhere');
  const units = request.units.filter((unit) => changed.includes(unit) || isPushed(unit));
  const far = units.flatMap(({ commit }) => (commit === undefined || seen.near.has(commit) ? [] : commit));
  const proof = far.length === 0 ? undefined : await prove(request, far, signal);
  for (const unit of units) {
    const { commit: sha, assetsPath, base: tree } = unit;
    if (sha === undefined) continue;
    const ancestry = seen.near.get(sha) ?? proof?.ancestries.get(sha) ?? MISSING;
    if (ancestry.is === 'on-branch') continue;
    const forks = await findForks(request, seen, sha, ancestry, signal);
    const isChanged = changed.includes(unit);
    if (isChanged && ancestry.is === 'missing') {
      // Its branch was deleted, and the server has thrown it away since.
      if (await isSquashed(request, seen, proof, { sha, assetsPath, forks, tree }, signal)) continue;
      throw goneError(unit, request);
    }
    // Of a unit that the main branch did not change otherwise, an earlier push is undone, by this one or by the one before.
    const isNew =
      (await isSameSince(seen, forks, assetsPath, signal)) ||
      (isChanged &&
        !(await hasAllChanges(request, seen, unit, forks, mainTrees[request.units.indexOf(unit)], signal)) &&
        !(await isSquashed(request, seen, proof, { sha, assetsPath, forks }, signal)));
    if (isNew) elsewhere.set(unit, forks);
  }
  return elsewhere;
}

/**
 * The commits of the main branch that a commit's own history began at. Where the main branch was merged into that history, a proof by
 * little of it names all parents of the merge; which of them the main branch has, and has last, all of it says.
 */
async function findForks(
  { store, remote }: PublishRequest,
  { tip, near }: Seen,
  commit: Sha,
  ancestry: Ancestry | undefined,
  signal: AbortSignal,
): Promise<readonly Sha[]> {
  const forks = forksOf(ancestry);
  const { noPartialClone, noShaWants } = store.serverLimits.read();
  if (forks.length < 2 || near.has(commit) || noPartialClone === true || noShaWants === true) return forks;
  const history = store.newScratch();
  const request = { wants: [tip, commit], depth: ALL_GENERATIONS, filter: 'tree:0' } as const;
  await remote.fetch(history, request, signal);
  return forksOf((await readNear(history, tip, [commit], signal)).get(commit));
}

/**
 * Whether the main branch has every file as a commit has it that was changed there: its pull request was squashed or rebased, and others
 * may have changed other files.
 */
async function hasAllChanges(
  { remote, scratch }: PublishRequest,
  { tip, walk }: Seen,
  { base: own, assetsPath }: Unit,
  [fork, ...more]: readonly Sha[],
  theirs: Sha = EMPTY_TREE,
  signal: AbortSignal,
): Promise<boolean> {
  if (fork === undefined || more.length > 0) return false;
  const before = treeOrEmpty((await walk.find([{ sha: fork, assetsPath }], signal))[0]);
  await fetchNames(remote, scratch, fork, [before], signal);
  await fetchNames(remote, scratch, tip, [theirs], signal);
  const trees = { own, fork: before, theirs };
  return (await commonBase({ scratch }, trees, signal)) === own;
}

/** Whether the main branch ever had the contents of a commit that it does not have. */
async function isSquashed(
  { store, remote }: PublishRequest,
  seen: Seen,
  far: AncestryProof | undefined,
  lost: Lost,
  signal: AbortSignal,
): Promise<boolean> {
  const { tip, history } = seen;
  const near = history && { tip, ancestries: new Map(), scratch: history, hasWholeBranch: false };
  const proof = far ?? near;
  if (proof === undefined) return false;
  const [squashed] = await findSquashed({ store, remote, proof, walk: new TreeWalk(remote, proof.scratch) }, [lost], signal);
  return squashed !== undefined;
}

/** Whether nothing came to a directory of the main branch since a history began there. */
async function isSameSince(
  { tip, walk }: Seen,
  [fork, ...more]: readonly Sha[],
  assetsPath: Directory,
  signal: AbortSignal,
): Promise<boolean> {
  if (fork === undefined || more.length > 0) return false;
  const [before, now] = await walk.find(
    [fork, tip].map((sha) => ({ sha, assetsPath })),
    signal,
  );
  return before === now;
}

/** Finds the branch that has the first of some commits: as its tip, or below what others put on it. */
async function findLine(
  request: PublishRequest,
  seen: Seen,
  elsewhere: ReadonlyMap<Unit, readonly Sha[]>,
  signal: AbortSignal,
): Promise<Line | undefined> {
  const commits = [...new Set([...elsewhere.keys()].flatMap(({ commit }) => commit ?? []))];
  if (commits.length === 0) return undefined;
  const found = await findEarlierBranch(request, seen, commits, signal);
  if (found === undefined) return undefined;
  const known = [...elsewhere].find(([{ commit }]) => commit === found.tip)?.[1];
  const ancestry = found.forks && ({ is: 'elsewhere', forks: found.forks } as const);
  const [fork, ...more] = known ?? (await findForks(request, seen, found.tip, ancestry, signal));
  return fork === undefined || more.length > 0 ? undefined : { ...found, fork };
}
