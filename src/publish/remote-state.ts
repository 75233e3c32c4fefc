/** What a push needs to know of the assets repository: where its branches are, the trees on the way to some directories, and what to fetch of others' recordings. */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { noBranch, TreeWalk } from '../fetch/tree-walk.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { borrowMore, type Scratch } from '../git/git-files.ts';
import { objectsIn } from '../git/objects/read.ts';
import { writeObject } from '../git/objects/write.ts';
import type { Remote } from '../git/remote/remote.ts';
import { type Ancestry, History } from '../verify/history.ts';
import { writeCommit } from './merge.ts';
import { BRANCH_PREFIX, type PublishRequest } from './request.ts';

export interface RemoteState {
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

/** An earlier push that the main branch does not have: its branch, which others may have put commits on. */
export interface UnmergedPush {
  branch: string;
  tip: Sha;
  /** The newest commit of the main branch that it has. */
  fork: Sha;
  /** Those of the units' commits that it has. */
  commits: ReadonlySet<Sha>;
}

/**
 * Lists the branches and fetches the tip, with the history between it and the units' commits where that is short.
 * @throws `missing-commit` where there is no main branch, but others; Refused where it has moved since it was listed
 */
export async function fetchRemoteState(request: PublishRequest, signal: AbortSignal): Promise<RemoteState> {
  const { store, remote, scratch, branch, units } = request;
  const refs = await remote.branches(scratch, [branch, BRANCH_PREFIX], signal);
  const history = new History({ store, remote, branch }, signal);
  const walk = new TreeWalk(remote, scratch);
  const tip = refs.get(branch);
  if (tip === undefined) {
    if ((await remote.branches(scratch, [''], signal)).size > 0) throw noBranch(remote, branch);
    // Always the same commit, so that whoever else begins the repository makes the same one.
    const first = writeCommit(scratch, { tree: EMPTY_TREE, parents: [], message: 'Begin the recordings\n' });
    return { tip: first, isFirst: true, pushedBranches: new Map(), history, ancestries: new Map(), walk };
  }
  const pushedBranches = new Map([...refs].filter(([name]) => name.startsWith(BRANCH_PREFIX)));
  const ancestries = new Map<Sha, Ancestry>([[tip, { is: 'on-branch' }]]);
  const state = { tip, isFirst: false, pushedBranches, history, ancestries, walk };
  const commits = [...new Set(units.flatMap(({ commit }) => commit ?? []))].filter((commit) => commit !== tip);
  if (commits.length === 0) return state;
  for (const [commit, ancestry] of await history.look(commits, tip)) ancestries.set(commit, ancestry);
  tellTops(state, [tip, ...commits]);
  await showCommit(request, state, tip, signal);
  const isAt = (is: string) => commits.filter((commit) => ancestries.get(commit)?.is === is);
  const merged = isAt('on-branch');
  // All levels of the trees that changed since, at once; where that cannot be asked, they are found one after the other.
  const wants = [tip, ...isAt('elsewhere')];
  if (merged.length > 0 && remote.isConnected)
    await remote.fetchSince(scratch, { wants, filter: 'blob:none', since: merged }, signal);
  return state;
}

/** Finds the branch of an earlier push that has the first of some commits: as its tip, or below what others put on it. */
export async function findUnmergedPush(
  request: PublishRequest,
  state: RemoteState,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<UnmergedPush | undefined> {
  const { remote, scratch } = request;
  const { pushedBranches, history, tip: main } = state;
  const branches = [...pushedBranches];
  if (commits.length === 0 || branches.length === 0) return undefined;
  const withFirst = (has: (tip: Sha, commit: Sha) => boolean) => {
    const commit = commits.find((one) => branches.some(([, tip]) => has(tip, one)));
    return commit && branches.find(([, tip]) => has(tip, commit));
  };
  let found = withFirst((tip, commit) => tip === commit);
  if (found === undefined) {
    await history.fetchUnmerged([...new Set(pushedBranches.values())]);
    const below = new Map(branches.map(([, tip]) => [tip, history.graph.historyOf(tip)]));
    found = withFirst((tip, commit) => below.get(tip)?.has(commit) === true);
    if (found === undefined) return undefined;
    // All levels of its trees at once, where that can be asked for.
    if (remote.isConnected) await remote.fetchSince(scratch, { wants: [found[1]], filter: 'blob:none', since: [main] }, signal);
  }
  const [branch, tip] = found;
  const fork = await findFork(state, tip);
  if (fork === undefined) return undefined;
  tellTops(state, [tip, fork]);
  await showCommit(request, state, tip, signal);
  const below = history.graph.historyOf(tip);
  return { branch, tip, fork, commits: new Set(commits.filter((commit) => below.has(commit))) };
}

/** The commit of the main branch that a commit's own history begins at; undefined where that is not one. */
export async function findFork({ history, tip }: RemoteState, commit: Sha): Promise<Sha | undefined> {
  let forks = history.graph.mergeBases(commit, tip);
  if (forks === undefined) {
    const ancestry = (await history.prove([commit])).get(commit);
    forks = ancestry?.is === 'elsewhere' ? [...ancestry.forks] : [];
  }
  // Where the main branch was merged into that history, part of it does not say which merge was the last.
  const [fork, ...more] = forks.length > 1 ? await history.mergeBases(commit, tip) : forks;
  return more.length > 0 ? undefined : fork;
}

/** Spares the walk requests for commits that are known. */
function tellTops({ history, walk }: RemoteState, names: readonly Sha[]): void {
  const known = names.map((name) => [name, history.graph.get(name)] as const);
  walk.addTops(new Map(known.flatMap(([name, commit]) => (commit === undefined ? [] : [[name, commit]]))));
}

/** Puts a commit where a push reads it, without its history. */
async function showCommit(
  { remote, scratch }: PublishRequest,
  { history }: RemoteState,
  commit: Sha,
  signal: AbortSignal,
): Promise<void> {
  // A server that sends everything may give out nothing of it by name.
  if (history.wholeObjects !== undefined) borrowMore(scratch, history.wholeObjects);
  const found = (await objectsIn(history.scratch.dir, [commit], signal)).get(commit);
  if (found !== undefined) writeObject(join(scratch.dir, 'objects'), 'commit', found.content);
  else if (!(await objectsIn(scratch.dir, [commit], signal)).has(commit)) {
    await remote.fetch(scratch, { wants: [commit], depth: 1, filter: 'tree:0' }, signal);
  }
}

/** The messages of an earlier push's commits, oldest first: of one whose history is not here, its tip's alone. */
export async function readMessages(
  { scratch }: PublishRequest,
  { history }: RemoteState,
  { tip, fork }: UnmergedPush,
  signal: AbortSignal,
): Promise<string[]> {
  const args = ['log', '--first-parent', '--reverse', '-z', '--format=%B'];
  for (const [{ dir }, commits] of [[history.scratch, [tip, `^${fork}`]] as const, [scratch, ['--no-walk', tip]] as const]) {
    const { exitCode, stdout } = await tryGit([...args, ...commits], { environment: ownEnvironment(dir), signal });
    if (exitCode === 0) return splitRecords(stdout).map((message) => message.toString('utf8'));
  }
  return [];
}

/** Brings trees of commits without their files. */
export async function fetchNames(
  remote: Remote,
  scratch: Scratch,
  commits: readonly Sha[],
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
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
}

/**
 * Brings what commits or trees have, some commits have not, and this machine has not either.
 * @param from where they are looked for
 * @param into what is fetched into
 */
export async function fetchLacking(
  remote: Remote,
  { from, into }: { from: Scratch; into: Scratch },
  names: readonly Sha[],
  without: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  const excluded = without.map((commit) => `^${commit}`);
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...names, ...excluded];
  const listing = await git(args, { environment: ownEnvironment(from.dir), signal });
  const lacking = [...listing.toString('latin1').matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing as Sha);
  if (lacking.length > 0) await remote.fetch(into, { wants: lacking }, signal);
}

/** The pushes of some commits that are not merged, and what their commits say. */
export async function readPushes(
  { store, remote, branch }: Pick<PublishRequest, 'store' | 'remote' | 'branch'>,
  commits: ReadonlySet<Sha>,
  signal: AbortSignal,
): Promise<{ branch: string; message: string }[]> {
  if (commits.size === 0) return [];
  store.make();
  const scratch = store.newScratch();
  const pushes = [...(await remote.branches(scratch, [BRANCH_PREFIX], signal))].filter(([, tip]) => commits.has(tip));
  if (pushes.length === 0) return [];
  const tips = [...new Set(pushes.map(([, tip]) => tip))];
  const ancestries = await new History({ store, remote, branch }, signal).prove(tips);
  await remote.fetch(scratch, { wants: tips, depth: 1, filter: 'tree:0' }, signal);
  const found = await objectsIn(scratch.dir, tips, signal);
  return pushes.flatMap(([name, tip]) => {
    const text = found.get(tip)?.content.toString('utf8') ?? '';
    const isMerged = ancestries.get(tip)?.is !== 'elsewhere';
    return isMerged ? [] : [{ branch: name, message: text.slice(text.indexOf('\n\n') + 2) }];
  });
}
