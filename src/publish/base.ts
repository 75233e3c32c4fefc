/**
 * The state of the assets repository, and what a push's commit is made on: the main branch, or an earlier push that is not merged, with what
 * the main branch has since.
 */
import { join } from 'node:path';
import { TOP } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';

import { noBranch, TreeWalk } from '../fetch/tree-walk.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { borrowMore } from '../git/git-files.ts';
import { objectsIn } from '../git/objects/read.ts';
import { writeObject } from '../git/objects/write.ts';
import type { DirectoryInCommit } from '../store/trees.ts';
import { type Ancestry, History } from '../verify/history.ts';
import { mergeTrees, sourceOf, type TreeSource, type Versions, writeCommit } from './merge.ts';
import {
  BRANCH_PREFIX,
  conflictWithMain,
  missingCommitError,
  type PreviousPush,
  type PublishRequest,
  type Snapshot,
  treeOrEmpty,
  type Unit,
  unmergedError,
} from './request.ts';

/** What is published, and what the push has asked of the assets repository. */
export interface RemoteState extends PublishRequest {
  signal: AbortSignal;
  /** The main branch's newest commit. */
  tip: Sha;
  /** The repository has no branch yet: the tip is a commit that was made here. */
  isFirst: boolean;
  /** The branches that pushes made, and their tips. */
  pushedBranches: ReadonlyMap<string, Sha>;
  history: History;
  /** What became of the units' commits, where that is seen at once: others are too far from the tip. */
  ancestries: ReadonlyMap<Sha, Ancestry>;
  /** Finds the trees of directories. Those of the tip are at hand, or come with few requests. */
  walk: TreeWalk;
}

/**
 * Lists the branches and fetches the tip, with the history between it and the units' commits where that is short.
 * @throws `missing-commit` where there is no main branch, but others; Refused where it has moved since it was listed
 */
export async function fetchRemoteState(request: PublishRequest, signal: AbortSignal): Promise<RemoteState> {
  const { store, remote, scratch, branch, units } = request;
  const refs = await remote.branches(scratch, [branch, BRANCH_PREFIX], signal);
  const history = new History({ store, remote, branch }, signal);
  const walk = new TreeWalk(remote);
  const tip = refs.get(branch);
  if (tip === undefined) {
    if ((await remote.branches(scratch, [''], signal)).size > 0) throw noBranch(remote, branch);
    // Always the same commit, so that whoever else begins the repository makes the same one.
    const first = writeCommit(scratch, { tree: EMPTY_TREE, parents: [], message: 'Begin the recordings\n' });
    return { ...request, signal, tip: first, isFirst: true, pushedBranches: new Map(), history, ancestries: new Map(), walk };
  }
  const pushedBranches = new Map([...refs].filter(([name]) => name.startsWith(BRANCH_PREFIX)));
  const ancestries = new Map<Sha, Ancestry>([[tip, { is: 'on-branch' }]]);
  const state = { ...request, signal, tip, isFirst: false, pushedBranches, history, ancestries, walk };
  const commits = commitsOf(units).filter((commit) => commit !== tip);
  if (commits.length === 0) return state;
  for (const [commit, ancestry] of await history.look(commits, tip)) ancestries.set(commit, ancestry);
  await shareCommits(state, [tip, ...commits]);
  const isAt = (is: string) => commits.filter((commit) => ancestries.get(commit)?.is === is);
  const merged = isAt('on-branch');
  // All levels of the trees that changed since, at once; where that cannot be asked, they are found one after the other.
  const wants = [tip, ...isAt('elsewhere')];
  if (merged.length > 0 && remote.isConnected)
    await remote.fetchSince(scratch, { wants, filter: 'blob:none', since: merged }, signal);
  return state;
}

/** What the commit of a push is made on. */
export interface CommitBase {
  /** What the changes are put into. */
  on: Snapshot;
  /** The main branch as it is compared with the result, to say what the push brings. */
  main: Snapshot;
  /** The earlier push that it goes on from. */
  previousPush: PreviousPush | undefined;
  /** Of units whose commit is on neither branch: their directory where the histories parted. */
  forkTrees: ReadonlyMap<Unit, Sha>;
  /** Those commits. */
  unmerged: Sha[];
}

/** @throws `conflict` where a unit's commit is gone or its history began in several places, or where main and the earlier push conflict */
export async function chooseBase(state: RemoteState): Promise<CommitBase> {
  const main = await snapshotOf(state, state.tip);
  const unmerged = await findUnmergedUnits(state, main);
  const push = await findUnmergedPush(state, commitsOf(unmerged.keys()));
  const onPush = push && (await continuePush(state, push, main));
  const forkTrees = new Map<Unit, Sha>();
  for (const [unit, tree] of unmerged) {
    if (onPush !== undefined && push?.has(unit.commit)) continue;
    if (tree === undefined) throw unmergedError(unit, state.branch);
    forkTrees.set(unit, tree);
  }
  const base = onPush ?? { on: main, main, previousPush: undefined };
  return { ...base, forkTrees, unmerged: commitsOf(forkTrees.keys()) };
}

/** @returns the units whose contents the main branch never had, with their directories where their own histories began, where that is one place */
async function findUnmergedUnits(state: RemoteState, main: Snapshot): Promise<Map<Unit, Sha | undefined>> {
  const { history, tip, pushedBranches, units, ancestries: seen } = state;
  const pushed = new Set(pushedBranches.values());
  // Where the main branch has what the changes began or end with, nothing is to be merged: then a unit counts only where its commit is an
  // earlier push that the main branch does not have.
  const isChanged = (unit: Unit) => ![unit.base, unit.ours].includes(main.treeOf(unit));
  const isPushed = (commit: Sha) => pushed.has(commit) || seen.get(commit)?.is === 'elsewhere';
  const asked = units.filter((unit) => unit.commit !== undefined && (isChanged(unit) || isPushed(unit.commit)));
  const far = commitsOf(asked).filter((commit) => !seen.has(commit));
  const ancestries = new Map([...seen, ...(far.length === 0 ? [] : await history.prove(far))]);
  const unmerged = new Map<Unit, Sha | undefined>();
  for (const unit of asked) {
    const { assetsPath, base: own, commit: sha } = unit;
    if (sha === undefined) continue;
    const theirs = main.treeOf(unit);
    const { is } = ancestries.get(sha) ?? { is: 'missing' };
    const wasOnMain = async (lost: { forks: readonly Sha[]; tree?: Sha }) =>
      (await history.firstWithTree([{ sha, assetsPath, ...lost }]))[0] !== undefined;
    // Its branch was deleted, and the server has thrown it away since.
    if (is === 'missing' && isChanged(unit) && !(await wasOnMain({ forks: [], tree: own })))
      throw missingCommitError(unit, state);
    if (is !== 'elsewhere') continue;
    const forks = await findFork(state, sha);
    const [before] = await treesAt(
      state,
      forks.map((fork) => ({ sha: fork, assetsPath })),
    );
    const isSquashed = async () => {
      if (before === undefined) return false;
      const { tree, conflicts } = await mergeTrees(sourceOf(state, [...forks, tip]), { base: before, ours: own, theirs });
      return tree === theirs && conflicts.length === 0;
    };
    // Where nothing came to the main branch since, it is not merged; else it may be squashed or rebased, beside changes of others.
    const isMerged = before !== theirs && (!isChanged(unit) || (await isSquashed()) || (await wasOnMain({ forks })));
    if (!isMerged) unmerged.set(unit, before);
  }
  return unmerged;
}

/** An earlier push that the main branch does not have: its branch, which others may have put commits on. */
interface UnmergedPush {
  branch: string;
  tip: Sha;
  /** The newest commit of the main branch that it has. */
  fork: Sha;
  has: (commit: Sha | undefined) => boolean;
}

/** Finds the branch of an earlier push that has the first of some commits: as its tip, or below what others put on it. */
async function findUnmergedPush(state: RemoteState, commits: readonly Sha[]): Promise<UnmergedPush | undefined> {
  const { remote, scratch, history, tip: main, signal } = state;
  const branches = [...state.pushedBranches];
  if (commits.length === 0 || branches.length === 0) return undefined;
  const firstWith = (has: (tip: Sha, commit: Sha) => boolean) =>
    commits.flatMap((commit) => branches.filter(([, tip]) => has(tip, commit)))[0];
  let found = firstWith((tip, commit) => tip === commit);
  if (found === undefined) {
    await history.fetchUnmerged([...new Set(branches.map(([, tip]) => tip))]);
    const below = new Map(branches.map(([, tip]) => [tip, history.graph.historyOf(tip)]));
    found = firstWith((tip, commit) => below.get(tip)?.has(commit) === true);
    if (found === undefined) return undefined;
    // All levels of its trees at once, where that can be asked for.
    if (remote.isConnected) await remote.fetchSince(scratch, { wants: [found[1]], filter: 'blob:none', since: [main] }, signal);
  }
  const [branch, tip] = found;
  const [fork] = await findFork(state, tip);
  if (fork === undefined) return undefined;
  await shareCommits(state, [tip, fork]);
  const below = history.graph.historyOf(tip);
  return { branch, tip, fork, has: (commit) => commit !== undefined && below.has(commit) };
}

/**
 * @returns the earlier push, with what the main branch has in the units since; undefined where the two cannot be merged for other directories:
 * then a new branch begins on main
 */
async function continuePush(
  state: RemoteState,
  { branch, tip, fork }: UnmergedPush,
  main: Snapshot,
): Promise<Pick<CommitBase, 'on' | 'main' | 'previousPush'> | undefined> {
  const there = await snapshotOf(state, tip);
  const before = await snapshotOf(state, fork);
  const previousPush = { ...there, ...(await readCommits(state, tip, fork)), branch, sha: tip, mainTreeOf: main.treeOf };
  if (state.units.every((unit) => main.treeOf(unit) === before.treeOf(unit))) return { on: there, main: before, previousPush };
  const source = sourceOf(state, [fork, tip, state.tip]);
  const versionsOf = (unit: Unit) => ({ base: before.treeOf(unit), ours: there.treeOf(unit), theirs: main.treeOf(unit) });
  const { treeOf, conflicts } = await mergeUnits(state, source, versionsOf);
  if (conflicts.length > 0) throw conflictWithMain(state, conflicts, [], branch);
  const whole = await mergeTrees(source, { base: before.top, ours: there.top, theirs: main.top });
  if (whole.conflicts.length > 0) return undefined;
  return { on: { commits: [tip, state.tip], top: whole.tree, treeOf }, main, previousPush };
}

/** Merges versions of each unit's directory. The conflicts are files that both sides changed, in the code repository's directories. */
export async function mergeUnits(
  { units }: RemoteState,
  source: TreeSource,
  versionsOf: (unit: Unit) => Versions,
): Promise<{ treeOf: Snapshot['treeOf']; conflicts: string[] }> {
  const trees: Sha[] = [];
  const conflicts: string[] = [];
  for (const unit of units) {
    const merged = await mergeTrees(source, versionsOf(unit));
    trees.push(merged.tree);
    conflicts.push(...merged.conflicts.map((path) => `${unit.directory}/${path}`));
  }
  return { treeOf: treesByPath(units, trees), conflicts };
}

/** The commit of the main branch that a commit's own history begins at; none where it begins at several. */
async function findFork({ history, tip }: RemoteState, commit: Sha): Promise<readonly Sha[]> {
  let forks: readonly Sha[] | undefined = history.graph.mergeBases(commit, tip);
  if (forks === undefined) {
    const ancestry = (await history.prove([commit])).get(commit);
    forks = ancestry?.is === 'elsewhere' ? ancestry.forks : [];
  }
  // Where the main branch was merged into that history, part of it does not say which merge was the last.
  if (forks.length > 1) forks = await history.mergeBases(commit, tip);
  return forks.length > 1 ? [] : forks;
}

/** Puts the first of some commits where a push reads it, without its history, and spares the walk requests for all of them. */
async function shareCommits(
  { remote, scratch, history, walk, signal }: RemoteState,
  commits: readonly [Sha, ...Sha[]],
): Promise<void> {
  const known = commits.map((name) => [name, history.graph.get(name)] as const);
  walk.addTops(new Map(known.flatMap(([name, commit]) => (commit === undefined ? [] : [[name, commit]]))));
  const [tip] = commits;
  // A server that sends everything may give out nothing of it by name.
  if (history.wholeObjects !== undefined) borrowMore(scratch, history.wholeObjects);
  const found = (await objectsIn(history.scratch.dir, [tip], signal)).get(tip);
  if (found !== undefined) writeObject(join(scratch.dir, 'objects'), 'commit', found.content);
  else if (!(await objectsIn(scratch.dir, [tip], signal)).has(tip))
    await remote.fetch(scratch, { wants: [tip], depth: 1, filter: 'tree:0' }, signal);
}

/** Who made a branch's newest commit, and what its commits say, oldest first: of one whose history is not here, its tip's alone. */
async function readCommits(
  { scratch, history, signal }: RemoteState,
  tip: Sha,
  fork: Sha,
): Promise<Pick<PreviousPush, 'author' | 'messages'>> {
  const args = ['log', '--first-parent', '--reverse', '-z', '--format=%an%n%B'];
  const all = await tryGit([...args, tip, `^${fork}`], { environment: ownEnvironment(history.scratch.dir), signal });
  const alone = [...args, '--no-walk', tip];
  const output = all.exitCode === 0 ? all.stdout : await git(alone, { environment: ownEnvironment(scratch.dir), signal });
  const said = splitRecords(output).map((record) => record.toString('utf8').split('\n'));
  return { author: said.at(-1)?.[0] ?? '', messages: said.map(([, ...message]) => message.join('\n')) };
}

/** What a commit has of the units. */
export async function snapshotOf(state: RemoteState, commit: Sha): Promise<Snapshot> {
  const { units } = state;
  const paths = [TOP, ...units.map(({ assetsPath }) => assetsPath)];
  const [top = EMPTY_TREE, ...trees] = await treesAt(
    state,
    paths.map((assetsPath) => ({ sha: commit, assetsPath })),
  );
  return { commits: [commit], top, treeOf: treesByPath(units, trees) };
}

/** @param trees in the order of the units */
export function treesByPath(units: readonly Unit[], trees: readonly Sha[]): Snapshot['treeOf'] {
  const byPath = new Map(units.map(({ assetsPath }, index) => [assetsPath, trees[index]]));
  return ({ assetsPath }) => {
    const tree = byPath.get(assetsPath);
    if (tree === undefined) throw new Error(`${assetsPath} is not published`);
    return tree;
  };
}

async function treesAt({ walk, scratch, signal }: RemoteState, places: readonly DirectoryInCommit[]): Promise<Sha[]> {
  return (await walk.fetch(scratch, places, signal)).map(treeOrEmpty);
}

function commitsOf(units: Iterable<Unit>): Sha[] {
  return [...new Set([...units].flatMap(({ commit }) => commit ?? []))];
}
