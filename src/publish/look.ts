/** The look at the assets repository that a push begins with: where its branches are, and the trees on the way to some directories. */
import { join } from 'node:path';
import type { Sha } from '../base/sha.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { readBoundary, type Scratch } from '../git/git-files.ts';
import { ancestors, objectsIn, readCommits, readGraph, withoutCovered } from '../git/objects/read.ts';
import { writeObject } from '../git/objects/write.ts';
import { Refused } from '../git/remote/remote.ts';
import { type Ancestry, ON_BRANCH } from '../verify/ancestry.ts';
import { fetchAvailable } from '../verify/available-commits.ts';
import { BRANCH_PREFIX } from './branch-name.ts';
import { makeFirstCommit } from './first-commit.ts';
import type { PublishRequest } from './model.ts';

/** So many generations of few commits cost a few kilobytes; of more commits, the first ones do. */
const NEAR_GENERATIONS = 32;
const NEXT_GENERATIONS = 2;
const MAX_FEW_COMMITS = 10;

export interface Seen {
  /** The main branch's newest commit. */
  tip: Sha;
  /** The repository has no branch yet: the tip is a commit that was made here. */
  isFirst: boolean;
  /** The branches that pushes made, and their tips. */
  branches: ReadonlyMap<string, Sha>;
  /** What became of the units' commits, where that is seen at once: others are too far from the tip, or gone. */
  near: ReadonlyMap<Sha, Ancestry>;
  /** Where commits near the tip can be read; undefined where none was looked for. */
  history: Scratch | undefined;
  /** Finds the trees of directories. Those of the tip are at hand, or come with few requests. */
  walk: TreeWalk;
}

/**
 * Lists the branches and fetches the tip, with the history between it and the units' commits where that is short.
 * @throws `missing-commit` where there is no main branch, but others; Refused where it has moved since it was listed
 */
export async function lookAtRepository(request: PublishRequest, signal: AbortSignal): Promise<Seen> {
  const { remote, scratch, branch, units } = request;
  const refs = await remote.branches(scratch, [branch, BRANCH_PREFIX], signal);
  const tip = refs.get(branch);
  if (tip === undefined) {
    const first = await makeFirstCommit(request, signal);
    const none = new Map();
    return { tip: first, isFirst: true, branches: none, near: none, history: undefined, walk: new TreeWalk(remote, scratch) };
  }
  const branches = new Map([...refs].filter(([name]) => name.startsWith(BRANCH_PREFIX)));
  const commits = [...new Set(units.flatMap(({ commit }) => commit ?? []))];
  const history = commits.every((commit) => commit === tip) ? undefined : await fetchHistory(request, tip, commits, signal);
  const near = history === undefined ? new Map() : await readNear(history, tip, commits, signal);
  for (const commit of commits) if (commit === tip) near.set(commit, ON_BRANCH);
  const walk = new TreeWalk(remote, scratch);
  if (history !== undefined) {
    walk.addTops(await readCommits(history.dir, [tip, ...commits, ...[...near.values()].flatMap(forksOf)], signal));
    await copyCommits(history, scratch, [tip], signal);
    const [merged, others] = [isOnMain, isElsewhere].map((is) =>
      commits.filter((commit) => commit !== tip && is(near.get(commit))),
    );
    if (merged !== undefined && merged.length > 0) await fetchTreesSince(request, [tip, ...(others ?? [])], merged, signal);
  }
  return { tip, isFirst: false, branches, near, history, walk };
}

export function forksOf(ancestry: Ancestry | undefined): readonly Sha[] {
  return ancestry?.is === 'elsewhere' ? ancestry.forks : [];
}

/** Fetches commits alone. @returns undefined where the server is of another kind */
async function fetchHistory(
  { store, remote }: PublishRequest,
  tip: Sha,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<Scratch | undefined> {
  const { noPartialClone, noShaWants } = store.serverLimits.read();
  if (noPartialClone === true || noShaWants === true) return undefined;
  const history = store.newScratch();
  const others = commits.filter((commit) => commit !== tip);
  const depth = others.length <= MAX_FEW_COMMITS ? NEAR_GENERATIONS : NEXT_GENERATIONS;
  try {
    const options = { depth, filter: 'tree:0' } as const;
    const { filtered } = await fetchAvailable(remote, history, others, [tip], options, signal);
    if (!filtered) store.serverLimits.remember('noPartialClone');
    return history;
  } catch (error) {
    if (!(error instanceof Refused) || error.failure.kind !== 'unadvertised') throw error;
    store.serverLimits.remember('noShaWants');
    return undefined;
  }
}

/** What the commits that were fetched prove. Of others nothing is said: what cuts off the history may hide it. */
export async function readNear(
  { dir }: Scratch,
  tip: Sha,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<Map<Sha, Ancestry>> {
  const here = [...(await objectsIn(dir, commits, signal)).values()].flatMap(({ type, name }) => (type === 'commit' ? name : []));
  const graph = await readGraph(dir, [tip, ...here], signal);
  const main = ancestors(graph, tip);
  const boundary = readBoundary(dir);
  const hidden = [...main].filter((name) => boundary.has(name));
  const near = new Map<Sha, Ancestry>();
  for (const commit of here) {
    const all = ancestors(graph, commit);
    const own = [...all].filter((name) => !main.has(name));
    if (own.length === 0) near.set(commit, ON_BRANCH);
    // The main branch may still have it, unless all that is hidden of that comes before it.
    else if (!own.some((name) => boundary.has(name)) && hidden.every((name) => all.has(name))) {
      const parents = own.flatMap((name) => graph.get(name) ?? []).filter((name) => main.has(name));
      near.set(commit, { is: 'elsewhere', forks: withoutCovered(graph, parents) });
    }
  }
  return near;
}

/** Puts commits where git reads them without their history. */
export async function copyCommits(from: Scratch, to: Scratch, commits: readonly Sha[], signal: AbortSignal): Promise<void> {
  for (const { type, content } of (await objectsIn(from.dir, commits, signal)).values()) {
    if (type === 'commit') writeObject(join(to.dir, 'objects'), type, content);
  }
}

const isOnMain = (ancestry: Ancestry | undefined) => ancestry?.is === 'on-branch';
const isElsewhere = (ancestry: Ancestry | undefined) => ancestry?.is === 'elsewhere';

/** Fetches the trees that changed between commits of the main branch and others that are near: all levels at once. */
async function fetchTreesSince(
  { remote, scratch }: PublishRequest,
  tips: readonly Sha[],
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<void> {
  // Where it cannot be asked for, the trees are found one after the other.
  if (remote.isConnected) await remote.fetchSince(scratch, { wants: tips, filter: 'blob:none', since: commits }, signal);
}
