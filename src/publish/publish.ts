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
import { type CommitBase, chooseBase, fetchRemoteState, mergeUnits, type RemoteState, snapshotOf } from './base.ts';
import { diffTrees, placeInTree, sourceOf, writeCommit } from './merge.ts';
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

/** What is to be committed: of files that both sides changed, named by the code repository's directories, nothing. */
interface MergedChanges extends Pick<Snapshot, 'top' | 'treeOf'> {
  conflicts: string[];
}

/** Puts the changes into what a commit has, and nothing else. */
async function mergeChanges(
  state: RemoteState,
  { commits, top, treeOf }: Snapshot,
  forkTrees: ReadonlyMap<Unit, Sha>,
): Promise<MergedChanges> {
  const { units } = state;
  const source = sourceOf(state, commits);
  const changed = units.filter((unit) => ![unit.base, unit.ours].includes(treeOf(unit)));
  await source.fetchTrees(changed.map(treeOf));
  const versionsOf = (unit: Unit) => ({ ...unit, theirs: treeOf(unit), fork: forkTrees.get(unit) });
  const merged = await mergeUnits(state, source, versionsOf);
  if (merged.conflicts.length > 0) return { ...merged, top };
  // Outer before inner, so that a deeper directory replaces what the outer one has there.
  const placed = units.map((unit) => ({ path: unit.assetsPath, tree: merged.treeOf(unit) }));
  placed.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { tree, treeAt } = await placeInTree(source, top, placed);
  return { top: tree, treeOf: ({ assetsPath }) => treeAt(assetsPath) ?? EMPTY_TREE, conflicts: [] };
}

/** What has the changes already: the main branch, the earlier push, or one that was cut off. @throws `conflict` */
async function findPublished(
  state: RemoteState,
  { on, main, previousPush, forkTrees, unmerged }: CommitBase,
  merged: MergedChanges,
): Promise<Published | undefined> {
  const { store, remote, tip, pushedBranches, history } = state;
  const { top, treeOf, conflicts } = merged;
  const isConflict = conflicts.length > 0;
  const found = async (sha: Sha, branch: string, there: MergedChanges): Promise<Published> => {
    const changes = await diffTrees(sourceOf(state, [tip, sha]), [main.top, there.top]);
    return { sha, branch, treeOf: there.treeOf, found: true, changes, unmerged, previousPush };
  };
  if (previousPush !== undefined) {
    const isPushAlone = on.commits.length === 1;
    if (!isConflict) return isPushAlone && top === on.top ? found(previousPush.sha, previousPush.branch, merged) : undefined;
    const there = isPushAlone ? merged : await mergeChanges(state, previousPush, forkTrees);
    if (there.conflicts.length > 0) throw conflictWithPush(state, there.conflicts, previousPush);
    throw conflictWithMain(state, conflicts, [...unmerged, previousPush.sha]);
  }
  if (!isConflict && top === main.top)
    return { sha: tip, branch: undefined, treeOf, found: true, changes: [], unmerged: [], previousPush };
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
    if (isConflict) throw conflictWithMain(state, conflicts, unmerged, branch);
    return found(sha, branch, again);
  }
  if (isConflict) throw conflictWithMain(state, conflicts, unmerged);
  return undefined;
}

/** Makes the commit. It tells of itself alone; what is told of the branch is all that it brings. */
async function commitChanges(
  state: RemoteState,
  { on, main, previousPush, unmerged }: CommitBase,
  { top, treeOf }: MergedChanges,
): Promise<Published & { branch: string }> {
  const { pushedBranches, name, scratch } = state;
  const source = sourceOf(state, [...on.commits, ...main.commits]);
  const changes = await diffTrees(source, [main.top, top]);
  const own = previousPush === undefined ? changes : await diffTrees(source, [on.top, top]);
  const { title, body } = commitText(state.describe({ changes: own, unmerged, previousPush: undefined }));
  const person = formatPerson(state.author);
  const sha = writeCommit(scratch, { tree: top, parents: on.commits, person, message: `${title}\n\n${body}` });
  const branch = previousPush?.branch ?? candidates(name).find((one) => !pushedBranches.has(one)) ?? name;
  return { sha, branch, treeOf, found: false, changes, unmerged, previousPush };
}

/** Pushes the commit, to a branch of its own or to the earlier push's. @returns undefined where another push was quicker */
async function pushCommit(
  { store, remote, scratch, branch: main, units, dryRun, tip, isFirst, signal }: RemoteState,
  { on, previousPush }: CommitBase,
  published: Published & { branch: string },
): Promise<Published | undefined> {
  if (dryRun) return published;
  const { sha, branch, treeOf } = published;
  const objects = join(scratch.dir, 'objects');
  // What others added to the directories comes over the connection that is open: the sync that follows has no need to ask for it.
  const theirs = units.filter((unit) => ![unit.ours, EMPTY_TREE].includes(treeOf(unit))).map(treeOf);
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
