/** Puts changed directories onto a branch of the assets repository: one commit, which replaces nothing else. */
import { join } from 'node:path';
import { TOP } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { formatPerson } from '../code-repo/origin.ts';
import { TreeWalk, wasMoved } from '../fetch/tree-walk.ts';
import { commitText } from '../forge/text.ts';
import { GitError } from '../git/errors.ts';
import { objectsIn } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import { whileOthersAreQuicker } from '../git/remote/retry.ts';
import { type CommitBase, chooseBase, type MergedChanges, mergeChanges, sourceOf, treesAt } from './base.ts';
import { conflictWithMain, conflictWithPush } from './conflict.ts';
import { diffTrees, writeCommit } from './merge.ts';
import { fetchLacking, fetchRemoteState, type RemoteState } from './remote-state.ts';
import { type Contents, candidates, type Published, type PublishRequest } from './request.ts';

/**
 * @throws `conflict` where both sides changed a file, or what the changes were made on is not known; `busy` where others were quicker
 * each time
 */
export function publish(request: PublishRequest, signal: AbortSignal): Promise<Published> {
  let isAgain = false;
  const attempt = () =>
    publishOnce(request, signal).catch((error) => {
      // What was found in the store may have been pruned since: once more, it is fetched.
      const isPruned = error instanceof GitError && error.isUnreadable && !isAgain;
      if (!wasMoved(error) && !isPruned) throw error;
      isAgain ||= isPruned;
      return undefined;
    });
  return whileOthersAreQuicker(attempt, request.remote.repositoryUrl, signal);
}

/** @returns undefined where somebody else was quicker */
async function publishOnce(request: PublishRequest, signal: AbortSignal): Promise<Published | undefined> {
  const state = await fetchRemoteState(request, signal);
  const base = await chooseBase(request, state, signal);
  const merged = await mergeChanges(request, { ...base, commits: base.parents }, base.forkTrees, signal);
  const done = await findDone(request, state, base, merged, signal);
  if (done !== undefined) return done;
  await fetchTheirs(request, merged.trees, signal);
  const { unmerged, previousPush } = base;
  const changes = await diffAgainstMain(request, base, merged.top, signal);
  const sha = await commitChanges(request, base, merged, { changes, unmerged, previousPush: undefined }, signal);
  const branch = previousPush?.branch ?? candidates(request.name).find((name) => !state.pushedBranches.has(name)) ?? request.name;
  const isPushed = request.dryRun || (await pushCommit(request, state, base, { sha, branch }, signal));
  return isPushed ? { sha, branch, trees: merged.trees, found: false, changes, unmerged, previousPush } : undefined;
}

/** What has the changes already: the main branch, or a push that was cut off. @throws `conflict` */
async function findDone(
  request: PublishRequest,
  state: RemoteState,
  base: CommitBase,
  { top, trees, conflicts }: MergedChanges,
  signal: AbortSignal,
): Promise<Published | undefined> {
  const { previousPush, unmerged } = base;
  // On top of an earlier push the commit undoes what that one brings.
  if (conflicts.length === 0 && previousPush === undefined && top === base.mainTop) {
    return { sha: state.tip, trees, branch: undefined, found: true, changes: [], unmerged: [], previousPush: undefined };
  }
  if (previousPush !== undefined) {
    const onPush = await mergeChanges(request, { ...previousPush, commits: [previousPush.tip] }, base.forkTrees, signal);
    if (conflicts.length > 0 && onPush.conflicts.length > 0) {
      const by = await authorOf(request, previousPush.tip, signal);
      throw conflictWithPush(request, onPush.conflicts, { ...previousPush, by });
    }
    if (onPush.top === previousPush.top) {
      const changes = await diffAgainstMain(request, base, onPush.top, signal);
      return { ...previousPush, sha: previousPush.tip, trees: onPush.trees, found: true, changes, unmerged, previousPush };
    }
  }
  const earlier = previousPush === undefined ? await findEarlier(request, state, base, signal) : undefined;
  if (conflicts.length > 0) {
    const behind = previousPush === undefined ? unmerged : [...unmerged, previousPush.tip];
    throw conflictWithMain(request, conflicts, { tip: state.tip, unmerged: behind, earlier: earlier?.branch });
  }
  if (earlier === undefined) return undefined;
  const changes = await diffAgainstMain(request, base, top, signal);
  return { ...earlier, found: true, changes, unmerged, previousPush: undefined };
}

/**
 * A branch with the name of these changes that has them. One that the main branch has is done with: somebody undid it there since. One
 * that somebody made from something else is left alone.
 */
async function findEarlier(
  request: PublishRequest,
  { pushedBranches, tip, history }: RemoteState,
  { forkTrees }: CommitBase,
  signal: AbortSignal,
): Promise<{ sha: Sha; branch: string; trees: Sha[] } | undefined> {
  const { store, remote } = request;
  for (const branch of candidates(request.name)) {
    const sha = pushedBranches.get(branch);
    if (sha === undefined || sha === tip) continue;
    // Apart: of a commit that the push finds beside its own, git would want to see more.
    const apart = { ...request, scratch: store.newScratch([join(request.scratch.dir, 'objects')]) };
    const walk = new TreeWalk(remote, apart.scratch);
    const trees = await treesAt(apart, { walk }, sha, signal);
    const [top] = (await walk.find([{ sha, assetsPath: TOP }], signal)) as [Sha];
    const merged = await mergeChanges(apart, { commits: [sha], top, trees }, forkTrees, signal);
    if (merged.conflicts.length > 0 || merged.top !== top) continue;
    if ((await history.prove([sha])).get(sha)?.is !== 'on-branch') return { sha, branch, trees };
  }
  return undefined;
}

/** The files by which a branch differs from the main branch. */
function diffAgainstMain(
  request: PublishRequest,
  { mainTop, parents, previousPush }: CommitBase,
  top: Sha,
  signal: AbortSignal,
): Promise<Contents['changes']> {
  const commits = previousPush === undefined ? parents : [...parents, previousPush.fork];
  return diffTrees(sourceOf(request, commits, signal), [mainTop, top], signal);
}

/** Brings what others added to the directories, over the connection that is open: the sync that follows has no need to ask for it. */
async function fetchTheirs(
  { store, remote, scratch, units, dryRun }: PublishRequest,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  const merged = trees.filter((tree, index) => tree !== units[index]?.ours && tree !== EMPTY_TREE);
  if (dryRun || !remote.isConnected || merged.length === 0) return;
  try {
    const plain = store.newScratch([join(scratch.dir, 'objects')]);
    await fetchLacking(remote, { from: plain, into: scratch }, merged, [], signal);
  } catch (error) {
    // The sync finds another way.
    if (!(error instanceof Refused)) throw error;
  }
}

/** On an earlier push the commit tells of itself alone; the pull request tells of the whole branch. */
async function commitChanges(
  request: PublishRequest,
  { parents, top: before, previousPush }: CommitBase,
  { top }: MergedChanges,
  contents: Contents,
  signal: AbortSignal,
): Promise<Sha> {
  const own =
    previousPush === undefined ? contents.changes : await diffTrees(sourceOf(request, parents, signal), [before, top], signal);
  const { title, body } = commitText(request.describe({ ...contents, changes: own }));
  const person = formatPerson(request.author);
  return writeCommit(request.scratch, { tree: top, parents, person, message: `${title}\n\n${body}` });
}

/** @returns false where somebody else was quicker */
async function pushCommit(
  { store, remote, scratch, branch: main }: PublishRequest,
  { tip, isFirst }: RemoteState,
  { parents, previousPush }: CommitBase,
  { sha, branch }: { sha: Sha; branch: string },
  signal: AbortSignal,
): Promise<boolean> {
  const objects = join(scratch.dir, 'objects');
  if (isFirst && !(await remote.createBranch(store.newScratch([objects]), tip, main, signal))) return false;
  // From where nothing is promised: git would ask for the old contents of files, to send only what differs from them.
  const plain = store.newScratch([objects], parents);
  await fetchLacking(remote, { from: plain, into: scratch }, [sha], parents, signal);
  return previousPush === undefined
    ? remote.createBranch(plain, sha, branch, signal)
    : remote.advanceBranch(plain, sha, branch, signal, previousPush.tip);
}

async function authorOf({ scratch }: PublishRequest, commit: Sha, signal: AbortSignal): Promise<string> {
  const text = (await objectsIn(scratch.dir, [commit], signal)).get(commit)?.content.toString('utf8') ?? '';
  return /^author (.*) <.*>/m.exec(text)?.[1] ?? 'somebody';
}
