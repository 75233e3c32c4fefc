/** Puts changed directories onto a branch of the assets repository: one commit, which replaces nothing else. */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { formatPerson } from '../code-repo/code-repository.ts';

import { TreeWalk, wasMoved } from '../fetch/tree-walk.ts';
import { commitText } from '../forge/text.ts';
import { ownEnvironment } from '../git/environment.ts';
import { GitError } from '../git/errors.ts';
import { git } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { retryOnRace } from '../git/remote/failure.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import { type CommitBase, chooseBase, fetchRemoteState, mergeUnits, type RemoteState, snapshotOf, sourceOf } from './base.ts';
import { commonBase, diffTrees, placeInTree, writeCommit } from './merge.ts';
import {
  candidates,
  conflictWithMain,
  conflictWithPush,
  type Published,
  type PublishRequest,
  type Snapshot,
  type Unit,
} from './request.ts';

/**
 * @throws `conflict` where both sides changed a file, or what the changes were made on is not known; `busy` where others were quicker
 * each time
 */
export function publish(request: PublishRequest, signal: AbortSignal): Promise<Published> {
  return retryWhileRefsMove(request, signal, async () => {
    const state = await fetchRemoteState(request, signal);
    const base = await chooseBase(state);
    const merged = await mergeChanges(state, base.on, base.forkTrees);
    const found = await findPublished(state, base, merged);
    if (found !== undefined) return found;
    const commit = await commitChanges(state, base, merged);
    return pushCommit(state, base, commit);
  });
}

/**
 * @param attempt gives undefined where another push was quicker
 * @throws `conflict` where the main branch is gone that was there at first
 */
function retryWhileRefsMove(
  { remote, branch }: PublishRequest,
  signal: AbortSignal,
  attempt: () => Promise<Published | undefined>,
): Promise<Published> {
  let [tries, unreadable] = [0, 0];
  const attemptOnce = async () => {
    tries++;
    try {
      return await attempt();
    } catch (error) {
      if (tries > 1 && error instanceof AssetsSyncError && error.code === 'missing-commit') {
        const message = `Branch ${branch} of ${remote.repositoryUrl} was deleted while the recordings were pushed.`;
        const hint = 'Nothing was pushed. Restore the branch, then run the command again.';
        throw new AssetsSyncError('conflict', message, { hint, cause: error });
      }
      // What was found in the store may have been pruned since: once more, it is fetched.
      const isPruned = error instanceof GitError && error.isUnreadable && unreadable++ === 0;
      if (!wasMoved(error) && !isPruned) throw error;
      return undefined;
    }
  };
  return retryOnRace(attemptOnce, remote.repositoryUrl, signal);
}

/** What is to be committed. */
interface MergedChanges {
  top: Sha;
  /** The units' directories in it. */
  trees: readonly Sha[];
  /** Files that both sides changed, in the code repository's directories; then the rest is the empty tree. */
  conflicts: string[];
}

/** Puts the changes into what a commit has, and nothing else. */
async function mergeChanges(
  state: RemoteState,
  { commits, top, trees }: Snapshot,
  forkTrees: ReadonlyMap<Unit, Sha>,
): Promise<MergedChanges> {
  const { units } = state;
  const source = sourceOf(state, commits);
  await source.fetchTrees?.(trees.filter((tree, index) => tree !== units[index]?.base && tree !== units[index]?.ours));
  const versionsOf = async (unit: Unit, index: number) => {
    const { base: own, ours } = unit;
    const theirs = trees[index] ?? EMPTY_TREE;
    return { base: await commonBase(source, { own, fork: forkTrees.get(unit) ?? own, theirs }), ours, theirs };
  };
  const merged = await mergeUnits(state, source, versionsOf);
  if (merged.conflicts.length > 0) return { top: EMPTY_TREE, trees: [], conflicts: merged.conflicts };
  // Outer before inner, so that a deeper directory replaces what the outer one has there.
  const placed = units.map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged.trees[index] }));
  placed.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { tree, treeAt } = await placeInTree(source, top, placed);
  return { top: tree, trees: units.map(({ assetsPath }) => treeAt(assetsPath) ?? EMPTY_TREE), conflicts: [] };
}

/** What has the changes already: the main branch, the earlier push, or one that was cut off. @throws `conflict` */
async function findPublished(
  state: RemoteState,
  { on, main, previousPush, forkTrees, unmerged }: CommitBase,
  { top, trees, conflicts }: MergedChanges,
): Promise<Published | undefined> {
  const { store, remote, tip, pushedBranches, history } = state;
  const isConflict = conflicts.length > 0;
  if (previousPush !== undefined) {
    const there = on.commits.length > 1 && isConflict ? await mergeChanges(state, previousPush, forkTrees) : { conflicts };
    if (there.conflicts.length > 0) throw conflictWithPush(state, there.conflicts, previousPush);
    if (isConflict)
      throw conflictWithMain(state, conflicts, { tip, unmerged: [...unmerged, previousPush.sha], earlier: undefined });
    if (top !== on.top || on.commits.length > 1) return undefined;
    const { sha, branch } = previousPush;
    const changes = await diffTrees(sourceOf(state, [tip, sha]), [main.top, top]);
    return { sha, branch, trees, found: true, changes, unmerged, previousPush };
  }
  if (!isConflict && top === main.top)
    return { sha: tip, trees, branch: undefined, found: true, changes: [], unmerged: [], previousPush };
  for (const branch of candidates(state.name)) {
    const sha = pushedBranches.get(branch);
    if (sha === undefined || sha === tip) continue;
    // Apart: of a commit that the push finds beside its own, git would want to see more.
    const scratch = store.newScratch([join(state.scratch.dir, 'objects')]);
    const apart = { ...state, scratch, walk: new TreeWalk(remote) };
    const there = await snapshotOf(apart, sha);
    const again = await mergeChanges(apart, there, forkTrees);
    if (again.conflicts.length > 0 || again.top !== there.top) continue;
    // One that the main branch has is done with: what it brought was undone there since.
    if ((await history.prove([sha])).get(sha)?.is === 'on-branch') continue;
    if (isConflict) throw conflictWithMain(state, conflicts, { tip, unmerged, earlier: branch });
    const changes = await diffTrees(sourceOf(state, [tip, sha]), [main.top, there.top]);
    return { sha, branch, trees: again.trees, found: true, changes, unmerged, previousPush };
  }
  if (isConflict) throw conflictWithMain(state, conflicts, { tip, unmerged, earlier: undefined });
  return undefined;
}

/** Makes the commit. It tells of itself alone; what is told of the branch is all that it brings. */
async function commitChanges(
  state: RemoteState,
  { on, main, previousPush, unmerged }: CommitBase,
  { top, trees }: MergedChanges,
): Promise<Published & { branch: string }> {
  const { pushedBranches, name, scratch } = state;
  const source = sourceOf(state, [...on.commits, ...main.commits]);
  const changes = await diffTrees(source, [main.top, top]);
  const own = previousPush === undefined ? changes : await diffTrees(source, [on.top, top]);
  const { title, body } = commitText(state.describe({ changes: own, unmerged, previousPush: undefined }));
  const person = formatPerson(state.author);
  const sha = writeCommit(scratch, { tree: top, parents: on.commits, person, message: `${title}\n\n${body}` });
  const branch = previousPush?.branch ?? candidates(name).find((one) => !pushedBranches.has(one)) ?? name;
  return { sha, branch, trees, found: false, changes, unmerged, previousPush };
}

/** Pushes the commit, to a branch of its own or to the earlier push's. @returns undefined where another push was quicker */
async function pushCommit(
  { store, remote, scratch, branch: main, units, dryRun, tip, isFirst, signal }: RemoteState,
  { on, previousPush }: CommitBase,
  published: Published & { branch: string },
): Promise<Published | undefined> {
  if (dryRun) return published;
  const { sha, branch, trees } = published;
  const objects = join(scratch.dir, 'objects');
  // What others added to the directories comes over the connection that is open: the sync that follows has no need to ask for it.
  const theirs = trees.filter((tree, index) => tree !== units[index]?.ours && tree !== EMPTY_TREE);
  if (remote.isConnected && theirs.length > 0) {
    await fetchLacking(remote, { from: store.newScratch([objects]), into: scratch }, theirs, signal).catch((error) => {
      // The sync finds another way.
      if (!(error instanceof Refused)) throw error;
    });
  }
  if (isFirst && !(await remote.push(store.newScratch([objects]), { commit: tip, branch: main, from: 'nothing' }, signal)))
    return undefined;
  // From where nothing is promised: git would ask for the old contents of files, to send only what differs from them.
  const plain = store.newScratch([objects], on.commits);
  const without = on.commits.map((commit) => `^${commit}`);
  await fetchLacking(remote, { from: plain, into: scratch }, [sha, ...without], signal);
  const isPushed = await remote.push(plain, { commit: sha, branch, from: previousPush?.sha ?? 'nothing' }, signal);
  return isPushed ? published : undefined;
}

/**
 * Brings what some revisions have and this machine has not.
 * @param from where they are looked for
 * @param into what is fetched into
 */
async function fetchLacking(
  remote: Remote,
  { from, into }: { from: Scratch; into: Scratch },
  revisions: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...revisions];
  const listing = await git(args, { environment: ownEnvironment(from.dir), signal });
  const lacking = [...listing.toString('latin1').matchAll(/^\?([0-9a-f]{40})$/gm)].map(([, missing]) => missing as Sha);
  if (lacking.length > 0) await remote.fetch(into, { wants: lacking }, signal);
}
