/** Where a pin's contents are on the branch, if its commit is not: it was squashed or rebased. */

import type { Sha } from '../base/sha.ts';
import type { TreeWalk } from '../fetch/tree-walk.ts';
import { readBoundary } from '../git/git-files.ts';
import { ancestors, type Graph, readCommits, readGraph } from '../git/objects/read.ts';
import type { Remote } from '../git/remote/remote.ts';
import { ALL_GENERATIONS } from '../git/remote/transport.ts';
import type { DirectoryInCommit } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';
import type { AncestryProof } from './ancestry.ts';

/** So many commits of the branch are searched from its tip back, and as many from where the lost one's history begins on. */
const MAX_COMMITS = 1_000;

/**
 * So many generations are fetched first: most branches are merged soon. The squash of an old one is next to where it began, and
 * a commit without its trees takes some 200 bytes.
 */
const NEAR_GENERATIONS = 64;
const FAR_GENERATIONS = [8_000, ALL_GENERATIONS];

export interface Lost extends DirectoryInCommit {
  /** The commits of the branch that its own history begins at; none where that is not known. */
  forks: readonly Sha[];
  /** What the directory was, where that is known otherwise: the commit itself may be gone. */
  tree?: Sha | undefined;
}

/**
 * Searches the branch's commits since the lost one's history began: the newest, and those next to where it began.
 * @returns for each the oldest commit with the same tree at that directory
 */
export async function findSquashed(
  { store, remote, proof, walk }: { store: Store; remote: Remote; proof: AncestryProof; walk: TreeWalk },
  lost: readonly Lost[],
  signal: AbortSignal,
): Promise<(Sha | undefined)[]> {
  if (lost.length === 0) return [];
  const { dir, graph } = await readRecent(store, remote, proof, lost, signal);
  const candidates = lost.map(({ forks }) => nearEnds(commitsSince(graph, forks), forks.length > 0));
  walk.addTops(await readCommits(dir, [...new Set(candidates.flat())], signal));
  const places = lost.flatMap(({ sha, assetsPath, tree }, index) =>
    [...(tree === undefined ? [sha] : []), ...(candidates[index] ?? [])].map((commit) => ({ sha: commit, assetsPath })),
  );
  const trees = await walk.find(places, signal);
  let at = 0;
  return candidates.map((commits, index) => {
    const own = lost[index]?.tree ?? trees[at++];
    const others = trees.slice(at, at + commits.length);
    at += commits.length;
    return own === 'absent' ? undefined : commits[others.lastIndexOf(own as Sha)];
  });
}

/** The branch's commits, as far back as the search goes: those that came with the proof may do. */
async function readRecent(
  store: Store,
  remote: Remote,
  { tip, hasWholeBranch, scratch }: AncestryProof,
  lost: readonly Lost[],
  signal: AbortSignal,
): Promise<{ dir: string; graph: Graph }> {
  let { dir } = scratch;
  // Of one of which nobody knows where it began, the newest commits are searched alone.
  const begun = lost.filter(({ forks }) => forks.length > 0);
  const isFar = (depth: number) => depth > MAX_COMMITS;
  for (const depth of [NEAR_GENERATIONS, MAX_COMMITS, ...FAR_GENERATIONS]) {
    const graph = await readGraph(dir, [tip], signal);
    const boundary = readBoundary(dir);
    const searched = isFar(depth) ? begun : lost;
    if (hasWholeBranch || searched.every(({ forks }) => isComplete(graph, boundary, forks))) return { dir, graph };
    const recent = store.newScratch();
    await remote.fetch(recent, { wants: [tip], depth, filter: 'tree:0' }, signal);
    dir = recent.dir;
  }
  return { dir, graph: await readGraph(dir, [tip], signal) };
}

/** Whether everything since the forks is there. */
function isComplete(graph: Graph, boundary: ReadonlySet<Sha>, forks: readonly Sha[]): boolean {
  return commitsSince(graph, forks).every((commit) => !boundary.has(commit) || forks.includes(commit));
}

/** Newest first; the forks themselves last, for they may have it already. */
function commitsSince(graph: Graph, forks: readonly Sha[]): Sha[] {
  const here = forks.filter((fork) => graph.has(fork));
  const before = new Set(here.flatMap((fork) => [...ancestors(graph, fork)]));
  for (const fork of here) before.delete(fork);
  return [...graph.keys()].filter((commit) => !before.has(commit));
}

/** The newest, and where the fork is known those next to it. */
function nearEnds(since: readonly Sha[], isForkKnown: boolean): Sha[] {
  return since.filter((_, index) => index < MAX_COMMITS || (isForkKnown && index >= since.length - MAX_COMMITS));
}
