/** Puts changed directories onto a branch of the assets repository: one commit, which replaces nothing else. */
import { join } from 'node:path';
import { isWithin } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { wasMoved } from '../fetch/branch-moved.ts';
import { GitError } from '../git/errors.ts';
import { writeObject } from '../git/objects/write.ts';
import { Refused } from '../git/remote/remote.ts';
import { whileOthersAreQuicker } from '../git/remote/retry.ts';
import { candidates } from './branch-name.ts';
import { combine } from './combine.ts';
import { conflictError } from './conflict.ts';
import { fetchDifferences, fetchLacking, fetchNames } from './fetch-objects.ts';
import { pushFirstCommit } from './first-commit.ts';
import { lookAtRepository, type Seen } from './look.ts';
import { diffTrees } from './merge.ts';
import { type Contents, type Published, type PublishRequest, treeOrEmpty, type Unit } from './model.ts';
import { findSame } from './same.ts';
import { findStanding, type Standing } from './standing.ts';
import { lineTarget, mainTarget, type Target } from './target.ts';

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
  const { scratch, units } = request;
  const seen = await lookAtRepository(request, signal);
  // What an earlier push and its beginning have comes in the same requests.
  const earlierCommits = [...seen.near].flatMap(([commit, ancestry]) =>
    ancestry.is === 'elsewhere' ? [commit, ...ancestry.forks] : [],
  );
  const places = [seen.tip, ...earlierCommits].flatMap((sha) => units.map(({ assetsPath }) => ({ sha, assetsPath })));
  const mainTrees = (await seen.walk.find(places, signal)).slice(0, units.length).map(treeOrEmpty);
  const standing = await findStanding(request, seen, mainTrees, signal);
  const target = await chooseTarget(request, seen, standing, mainTrees, signal);
  const bases = await findBases(request, seen, standing, signal);
  const unmerged = [...new Set([...bases.keys()].flatMap(({ commit }) => commit ?? []))];
  const earlier = await findOnLine(request, target, bases, signal);
  if (earlier !== undefined)
    return { ...earlier, changes: await whatItBrings(request, target, target.line?.top, signal), unmerged };
  const base = { sha: seen.tip, top: target.top, trees: target.trees, scratch };
  const { top, trees, conflicts } = await combine(request, base, bases, signal);
  if (conflicts.length > 0) {
    const same = await findSame(request, seen, [], bases, signal);
    const { branch, flags } = request;
    const behind = target.line === undefined ? unmerged : [...unmerged, target.line.tip];
    throw conflictError({ branch, paths: conflicts, units, unmerged: behind, earlier: same?.branch, flags });
  }
  const onTopOf = earlierOf(target);
  // On an earlier push it undoes what that one brings.
  if (target.line === undefined && top === target.main) {
    return { sha: seen.tip, trees, branch: undefined, found: true, changes: [], unmerged: [], onTopOf };
  }
  const changes = await whatItBrings(request, target, top, signal);
  const same = target.line === undefined ? await findSame(request, seen, trees, bases, signal) : undefined;
  if (same !== undefined) return { ...same, changes, unmerged, found: true, onTopOf };
  await fetchTheirs(request, trees, signal);
  const pushed = await pushCommit(request, seen, target, { top, changes, unmerged }, signal);
  return pushed === undefined ? undefined : { ...pushed, trees, found: false, changes, unmerged, onTopOf };
}

/** What the commit is made on: where it goes on from an earlier push that cannot be merged for other recordings, the main branch. */
async function chooseTarget(
  request: PublishRequest,
  seen: Seen,
  standing: Standing,
  mainTrees: readonly Sha[],
  signal: AbortSignal,
): Promise<Target> {
  const { line } = standing;
  if (line === undefined) return mainTarget(request, seen, mainTrees, signal);
  const target = await lineTarget(request, seen, line, mainTrees, signal);
  if (!('conflicts' in target)) return target;
  const { branch, units, flags } = request;
  const paths = target.conflicts.flatMap((path) => {
    const unit = units.find(({ assetsPath }) => isWithin(path, assetsPath));
    return unit === undefined ? [] : `${unit.directory}${path.slice(unit.assetsPath.length)}`;
  });
  if (paths.length > 0) throw conflictError({ branch, paths, units, unmerged: [], earlier: line.branch, flags });
  for (const unit of units) if (unit.commit !== undefined && line.commits.has(unit.commit)) standing.forks.set(unit, line.fork);
  return mainTarget(request, seen, mainTrees, signal);
}

/**
 * What changes are compared with. Of a commit that neither branch has (an earlier push, not merged), it is where its own history began:
 * else its files would count as removed there.
 */
async function findBases(
  { remote, scratch }: PublishRequest,
  { walk }: Seen,
  { forks }: Standing,
  signal: AbortSignal,
): Promise<Map<Unit, Sha>> {
  const bases = new Map<Unit, Sha>();
  for (const [unit, fork] of forks) {
    const [tree] = await walk.find([{ sha: fork, assetsPath: unit.assetsPath }], signal);
    await fetchNames(remote, scratch, fork, [treeOrEmpty(tree)], signal);
    bases.set(unit, treeOrEmpty(tree));
  }
  return bases;
}

/** The earlier push itself, where it has the changes already: a push that was cut off before its pins were written. */
async function findOnLine(
  request: PublishRequest,
  target: Target,
  bases: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<Omit<Published, keyof Contents> | undefined> {
  if (target.line === undefined) return undefined;
  const { top, tip, branch, trees } = target.line;
  const alone = await combine(request, { sha: tip, top, trees, scratch: request.scratch }, bases, signal);
  if (alone.conflicts.length > 0 || alone.top !== top) return undefined;
  return { sha: tip, trees: alone.trees, branch, found: true, onTopOf: earlierOf(target) };
}

function earlierOf({ line, mainTrees }: Target): Published['onTopOf'] {
  return line && { sha: line.tip, trees: mainTrees, messages: line.messages, conflicts: line.conflicts };
}

/** The files by which a branch differs from the main branch. */
async function whatItBrings(
  { remote, scratch }: PublishRequest,
  { main, parents }: Target,
  top: Sha = main,
  signal: AbortSignal,
): Promise<Contents['changes']> {
  await fetchDifferences(remote, scratch, parents[0] as Sha, [main, top], signal);
  return diffTrees({ scratch }, [main, top], signal);
}

/** Brings what others added to the directories, over the connection that is open: the sync that follows has no need to ask for it. */
async function fetchTheirs(
  { store, remote, scratch, units, dryRun }: PublishRequest,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  if (dryRun || !remote.isConnected) return;
  const merged = trees.filter((tree, index) => tree !== units[index]?.ours && tree !== EMPTY_TREE);
  if (merged.length === 0) return;
  try {
    const plain = store.newScratch([join(scratch.dir, 'objects')]);
    await fetchLacking(remote, { from: plain, into: scratch }, merged, [], signal);
  } catch (error) {
    // The sync finds another way.
    if (!(error instanceof Refused)) throw error;
  }
}

/** @returns undefined where somebody else was quicker */
async function pushCommit(
  request: PublishRequest,
  { branches, tip, isFirst }: Seen,
  { parents, line, top: before }: Target,
  { top, changes, unmerged }: Contents & { top: Sha },
  signal: AbortSignal,
): Promise<{ sha: Sha; branch: string } | undefined> {
  const { store, remote, scratch, name, dryRun } = request;
  const branch = line?.branch ?? candidates(name).find((candidate) => !branches.has(candidate)) ?? name;
  const objects = join(scratch.dir, 'objects');
  // On an earlier push the commit tells of itself alone; the pull request tells of the whole branch.
  const own = line === undefined ? changes : await diffTrees({ scratch }, [before, top], signal);
  const sha = writeObject(objects, 'commit', request.formatCommit(top, parents, { changes: own, unmerged }));
  if (dryRun) return { sha, branch };
  if (isFirst && !(await pushFirstCommit(request, tip, signal))) return undefined;
  // From where nothing is promised: git would ask for the old contents of files, to send only what differs from them.
  const plain = store.newScratch([objects], parents);
  await fetchLacking(remote, { from: plain, into: scratch }, [sha], parents, signal);
  const pushed =
    line === undefined
      ? await remote.createBranch(plain, sha, branch, signal)
      : await remote.advanceBranch(plain, sha, branch, signal, line.tip);
  return pushed ? { sha, branch } : undefined;
}
