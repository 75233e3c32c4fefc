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
import { commonBase, diffTrees, fetchNames, placeInTree, writeCommit } from './merge.ts';
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
    const base = await chooseBase(request, state, signal);
    const merged = await mergeChanges(request, base.on, base.forkTrees, signal);
    const found = await findPublished(request, state, base, merged, signal);
    if (found !== undefined) return found;
    const commit = await commitChanges(request, state, base, merged, signal);
    return pushCommit(request, state, base, commit, signal);
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
  request: PublishRequest,
  { commits, top, trees }: Snapshot,
  forkTrees: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<MergedChanges> {
  const { units, remote, scratch } = request;
  const both = trees.filter((tree, index) => tree !== units[index]?.base && tree !== units[index]?.ours);
  await fetchNames(remote, scratch, commits, both, signal);
  const source = sourceOf(request, commits, signal);
  const versionsOf = async (unit: Unit, index: number) => {
    const { base: own, ours } = unit;
    const theirs = trees[index] ?? EMPTY_TREE;
    return { base: await commonBase(source, { own, fork: forkTrees.get(unit) ?? own, theirs }, signal), ours, theirs };
  };
  const merged = await mergeUnits(request, source, versionsOf, signal);
  if (merged.conflicts.length > 0) return { top: EMPTY_TREE, trees: [], conflicts: merged.conflicts };
  // Outer before inner, so that a deeper directory replaces what the outer one has there.
  const placed = units.map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged.trees[index] }));
  placed.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { tree, treeAt } = await placeInTree(scratch, top, placed, signal);
  return { top: tree, trees: units.map(({ assetsPath }) => treeAt(assetsPath) ?? EMPTY_TREE), conflicts: [] };
}

/** What has the changes already: the main branch, the earlier push, or one that was cut off. @throws `conflict` */
async function findPublished(
  request: PublishRequest,
  { tip, pushedBranches, history }: RemoteState,
  { main, previousPush, forkTrees, unmerged }: CommitBase,
  { top, trees, conflicts }: MergedChanges,
  signal: AbortSignal,
): Promise<Published | undefined> {
  const { store, remote, scratch, name } = request;
  const isConflict = conflicts.length > 0;
  // On top of an earlier push the commit undoes what that one brings.
  if (!isConflict && previousPush === undefined && top === main.top)
    return { sha: tip, trees, branch: undefined, found: true, changes: [], unmerged: [], previousPush: undefined };
  for (const branch of previousPush === undefined ? candidates(name) : [previousPush.branch]) {
    const sha = pushedBranches.get(branch);
    if (sha === undefined || sha === tip) continue;
    // Apart: of a commit that the push finds beside its own, git would want to see more.
    const apart = previousPush ? request : { ...request, scratch: store.newScratch([join(scratch.dir, 'objects')]) };
    const there = previousPush ?? (await snapshotOf(apart, { walk: new TreeWalk(remote, apart.scratch) }, sha, signal));
    const again = await mergeChanges(apart, there, forkTrees, signal);
    if (isConflict && previousPush !== undefined && again.conflicts.length > 0)
      throw conflictWithPush(request, again.conflicts, previousPush);
    if (again.conflicts.length > 0 || again.top !== there.top) continue;
    // One that the main branch has is done with: what it brought was undone there since.
    if (previousPush === undefined && (await history.prove([sha])).get(sha)?.is === 'on-branch') continue;
    if (isConflict) throw conflictWithMain(request, conflicts, { tip, unmerged, earlier: branch });
    const changes = await diffTrees(sourceOf(request, [tip, sha], signal), [main.top, there.top], signal);
    return { sha, branch, trees: again.trees, found: true, changes, unmerged, previousPush };
  }
  const behind = previousPush === undefined ? unmerged : [...unmerged, previousPush.sha];
  if (isConflict) throw conflictWithMain(request, conflicts, { tip, unmerged: behind, earlier: undefined });
  return undefined;
}

/** Makes the commit. It tells of itself alone; what is told of the branch is all that it brings. */
async function commitChanges(
  request: PublishRequest,
  { pushedBranches }: RemoteState,
  { on, main, previousPush, unmerged }: CommitBase,
  { top, trees }: MergedChanges,
  signal: AbortSignal,
): Promise<Published & { branch: string }> {
  const source = sourceOf(request, [...on.commits, ...main.commits], signal);
  const changes = await diffTrees(source, [main.top, top], signal);
  const own = previousPush === undefined ? changes : await diffTrees(source, [on.top, top], signal);
  const { title, body } = commitText(request.describe({ changes: own, unmerged, previousPush: undefined }));
  const person = formatPerson(request.author);
  const sha = writeCommit(request.scratch, { tree: top, parents: on.commits, person, message: `${title}\n\n${body}` });
  const { name } = request;
  const branch = previousPush?.branch ?? candidates(name).find((one) => !pushedBranches.has(one)) ?? name;
  return { sha, branch, trees, found: false, changes, unmerged, previousPush };
}

/** Pushes the commit, to a branch of its own or to the earlier push's. @returns undefined where another push was quicker */
async function pushCommit(
  { store, remote, scratch, branch: main, units, dryRun }: PublishRequest,
  { tip, isFirst }: RemoteState,
  { on, previousPush }: CommitBase,
  published: Published & { branch: string },
  signal: AbortSignal,
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
