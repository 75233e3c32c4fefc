/** What a push's commit is made on: the main branch, or an earlier push that is not merged, with what the main branch has since. */
import { isWithin, TOP } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { conflictWithMain, goneError, unmergedError } from './conflict.ts';
import { commonBase, mergeTrees, placeInTree, type TreeSource, writeCommit } from './merge.ts';
import { fetchNames, findFork, findUnmergedPush, type RemoteState, readMessages, type UnmergedPush } from './remote-state.ts';
import { type PreviousPush, type PublishRequest, treeOrEmpty, type Unit } from './request.ts';

export interface CommitBase {
  parents: readonly Sha[];
  /** The top tree that the changes are put into, and the units' directories in it. */
  top: Sha;
  trees: readonly Sha[];
  /** The main branch's top tree that it is compared with, to say what the push brings, and the units' directories there. */
  mainTop: Sha;
  mainTrees: readonly Sha[];
  /** The earlier push that it goes on from, its top tree and the units' directories there. */
  previousPush?: UnmergedPush & PreviousPush & { top: Sha; trees: readonly Sha[] };
  /** Of units whose commit is in none of the parents: their directory where the histories parted. */
  forkTrees: ReadonlyMap<Unit, Sha>;
  /** Those commits. */
  unmerged: Sha[];
}

/** @throws `conflict` where a unit's commit is gone or its history began in several places, or where main and the earlier push conflict */
export async function chooseBase(request: PublishRequest, state: RemoteState, signal: AbortSignal): Promise<CommitBase> {
  const { walk, tip } = state;
  const mainTrees = await treesAt(request, state, tip, signal);
  const [mainTop] = (await walk.find([{ sha: tip, assetsPath: TOP }], signal)).map(treeOrEmpty) as [Sha];
  const unmerged = await findUnmergedCommits(request, state, mainTrees, signal);
  const commits = [...new Set([...unmerged.keys()].flatMap(({ commit }) => commit ?? []))];
  const push = await findUnmergedPush(request, state, commits, signal);
  const onPush = push && (await goOnFrom(request, state, push, { mainTop, mainTrees }, signal));
  const forkTrees = new Map<Unit, Sha>();
  for (const [unit, fork] of unmerged) {
    if (onPush !== undefined && unit.commit !== undefined && push?.commits.has(unit.commit) === true) continue;
    if (fork === undefined) throw unmergedError(unit, request.branch);
    const [tree] = (await walk.find([{ sha: fork, assetsPath: unit.assetsPath }], signal)).map(treeOrEmpty) as [Sha];
    forkTrees.set(unit, tree);
  }
  const lacking = [...new Set([...forkTrees.keys()].flatMap(({ commit }) => commit ?? []))];
  const onMain = { parents: [tip], top: mainTop, trees: mainTrees, mainTop, mainTrees };
  return { ...(onPush ?? onMain), forkTrees, unmerged: lacking };
}

/** @returns undefined where the branch cannot be merged for other directories, but these changed on main: then a new branch begins there */
async function goOnFrom(
  request: PublishRequest,
  state: RemoteState,
  push: UnmergedPush,
  { mainTop, mainTrees }: Pick<CommitBase, 'mainTop' | 'mainTrees'>,
  signal: AbortSignal,
): Promise<Omit<CommitBase, 'forkTrees' | 'unmerged'> | undefined> {
  const { units } = request;
  const { tip, fork } = push;
  const tops = await state.walk.find(
    [tip, fork].map((sha) => ({ sha, assetsPath: TOP })),
    signal,
  );
  const [top, forkTop] = tops.map(treeOrEmpty) as [Sha, Sha];
  const [trees, before] = [await treesAt(request, state, tip, signal), await treesAt(request, state, fork, signal)];
  const source = sourceOf(request, [fork, tip, state.tip], signal);
  const merged = await mergeTrees(source, { base: forkTop, ours: top, theirs: mainTop }, signal);
  const messages = await readMessages(request, state, push, signal);
  const earlier = { ...push, sha: tip, top, trees, mainTrees, messages, conflicts: merged.conflicts };
  const isSame = mainTrees.every((tree, index) => tree === before[index]);
  if (isSame) return { parents: [tip], top, trees, mainTop: forkTop, mainTrees, previousPush: earlier };
  const paths = units.flatMap(({ directory, assetsPath }) =>
    merged.conflicts.filter((path) => isWithin(path, assetsPath)).map((path) => `${directory}${path.slice(assetsPath.length)}`),
  );
  if (paths.length > 0) throw conflictWithMain(request, paths, { tip: state.tip, unmerged: [], earlier: push.branch });
  if (merged.conflicts.length > 0) return undefined;
  const thrownAway = writeCommit(request.scratch, { tree: merged.tree, parents: [], message: '' });
  const mergedTrees = await treesAt(request, state, thrownAway, signal);
  return { parents: [tip, state.tip], top: merged.tree, trees: mergedTrees, mainTop, mainTrees, previousPush: earlier };
}

/** @returns the units whose contents the main branch never had, with the commits of it that their own histories began at */
async function findUnmergedCommits(
  request: PublishRequest,
  state: RemoteState,
  mainTrees: readonly Sha[],
  signal: AbortSignal,
): Promise<Map<Unit, Sha | undefined>> {
  const { history, tip, walk, pushedBranches } = state;
  const pushed = new Set(pushedBranches.values());
  const isChanged = ({ base, ours }: Unit, main: Sha | undefined) => main !== base && main !== ours;
  // Where the main branch has what the changes began or end with, nothing is to be merged: then a unit counts only where its commit is an
  // earlier push that the main branch does not have.
  const asked = request.units.flatMap((unit, index) => {
    const { commit } = unit;
    const main = mainTrees[index] ?? EMPTY_TREE;
    const counts = (of: Sha) => isChanged(unit, main) || pushed.has(of) || state.ancestries.get(of)?.is === 'elsewhere';
    return commit !== undefined && counts(commit) ? [{ unit, commit, main }] : [];
  });
  const far = asked.map(({ commit }) => commit).filter((commit) => !state.ancestries.has(commit));
  const ancestries = new Map([...state.ancestries, ...(far.length === 0 ? [] : await history.prove([...new Set(far)]))]);
  const unmerged = new Map<Unit, Sha | undefined>();
  for (const { unit, commit, main } of asked) {
    const { assetsPath, base: own } = unit;
    const isOnMain = async (forks: readonly Sha[], tree?: Sha) => {
      const [found] = await history.firstWithTree([{ sha: commit, assetsPath, forks, tree }]);
      return found !== undefined;
    };
    const { is } = ancestries.get(commit) ?? { is: 'missing' };
    if (is === 'on-branch') continue;
    if (is === 'missing') {
      // Its branch was deleted, and the server has thrown it away since.
      if (isChanged(unit, main) && !(await isOnMain([], own))) throw goneError(unit, request);
      continue;
    }
    const fork = await findFork(state, commit);
    const [before] = fork === undefined ? [] : (await walk.find([{ sha: fork, assetsPath }], signal)).map(treeOrEmpty);
    // Where nothing came to the main branch since, it is not merged; else it may be squashed or rebased, beside changes of others.
    const isSquashed = async () => {
      if (!isChanged(unit, main)) return true;
      const versions = before && { own, fork: before, theirs: main };
      const source = sourceOf(request, [fork ?? tip, tip], signal);
      if (versions !== undefined && (await commonBase(source, versions, signal)) === own) return true;
      return isOnMain(fork === undefined ? [] : [fork]);
    };
    if (before === main || !(await isSquashed())) unmerged.set(unit, fork);
  }
  return unmerged;
}

export interface MergedChanges {
  top: Sha;
  /** The units' directories in it. */
  trees: Sha[];
  /** Files that both sides changed, in the code repository's directories; then the rest is the empty tree. */
  conflicts: string[];
}

/** Puts the changes into what a commit has, and nothing else. */
export async function mergeChanges(
  request: PublishRequest,
  { commits, top, trees }: { commits: readonly Sha[]; top: Sha; trees: readonly Sha[] },
  forkTrees: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<MergedChanges> {
  const { units, remote, scratch } = request;
  const both = trees.filter((tree, index) => tree !== units[index]?.base && tree !== units[index]?.ours);
  await fetchNames(remote, scratch, commits, both, signal);
  const source = sourceOf(request, commits, signal);
  const merged: Sha[] = [];
  const conflicts: string[] = [];
  for (const [index, unit] of units.entries()) {
    const theirs = trees[index] ?? EMPTY_TREE;
    const { base: own, ours, directory } = unit;
    const base = await commonBase(source, { own, fork: forkTrees.get(unit) ?? own, theirs }, signal);
    const result = await mergeTrees(source, { base, ours, theirs }, signal);
    merged.push(result.tree);
    conflicts.push(...result.conflicts.map((path) => `${directory}/${path}`));
  }
  if (conflicts.length > 0) return { top: EMPTY_TREE, trees: [], conflicts };
  // Outer before inner, so that a deeper directory replaces what the outer one has there.
  const placed = units.map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged[index] }));
  const { tree, treeAt } = await placeInTree(
    scratch,
    top,
    placed.sort((a, b) => (a.path < b.path ? -1 : 1)),
    signal,
  );
  return { top: tree, trees: units.map(({ assetsPath }) => treeAt(assetsPath) ?? EMPTY_TREE), conflicts };
}

/** The units' directories in a commit. */
export async function treesAt(
  { units }: PublishRequest,
  { walk }: Pick<RemoteState, 'walk'>,
  sha: Sha,
  signal: AbortSignal,
): Promise<Sha[]> {
  const places = units.map(({ assetsPath }) => ({ sha, assetsPath }));
  return (await walk.find(places, signal)).map(treeOrEmpty);
}

/** Reads trees of some commits, which are fetched where they are not here. */
export function sourceOf({ remote, scratch }: PublishRequest, commits: readonly Sha[], signal: AbortSignal): TreeSource {
  return { scratch, fetchTrees: (trees) => fetchNames(remote, scratch, commits, trees, signal) };
}
