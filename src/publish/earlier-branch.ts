/** Finds the branch of an earlier push: one that has a commit as its tip, or below what others put on it. */
import type { Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import { allCommits, ancestors, type Graph, readCommits, readGraph } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import { pushBranch } from './branch-name.ts';
import { copyCommits, forksOf, type Seen } from './look.ts';
import type { PublishRequest } from './model.ts';
import { prove } from './prove.ts';

/** Tips in one request. */
const MAX_TIPS = 500;

export interface EarlierBranch {
  branch: string;
  tip: Sha;
  /** Those of the commits that it has. */
  commits: ReadonlySet<Sha>;
  /** Where it left the main branch, as far as that was seen. */
  forks?: readonly Sha[];
}

type Branches = readonly (readonly [branch: string, tip: Sha])[];

/** The branch that has the first of some commits: of all that pushes made, those of the same services first. */
export async function findEarlierBranch(
  request: PublishRequest,
  seen: Seen,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<EarlierBranch | undefined> {
  const all = [...seen.branches];
  const tips = new Map(all.map(([branch, tip]) => [tip, branch]).reverse() as [Sha, string][]);
  const tip = commits.find((commit) => tips.has(commit));
  if (tip !== undefined) return { branch: tips.get(tip) as string, tip, commits: new Set([tip]) };
  const beginnings = request.units.map(({ directory }) => pushBranch([directory], ''));
  const isOwn = ([branch]: Branches[number]) => beginnings.some((beginning) => branch.startsWith(beginning));
  const [own, others] = [all.filter(isOwn), all.filter((entry) => !isOwn(entry))];
  const { noPartialClone, noShaWants } = request.store.serverLimits.read();
  const isPlain = noPartialClone === true || noShaWants === true;
  // A plain server sends the recordings of whatever it is asked for.
  const parts = isPlain ? [own, others] : inParts([...own, ...others]);
  for (const part of parts.filter(({ length }) => length > 0)) {
    const found = await search(request, seen, part, commits, isPlain, signal);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inParts(branches: Branches): Branches[] {
  return Array.from({ length: Math.ceil(branches.length / MAX_TIPS) }, (_, index) =>
    branches.slice(index * MAX_TIPS, (index + 1) * MAX_TIPS),
  );
}

async function search(
  request: PublishRequest,
  seen: Seen,
  branches: Branches,
  commits: readonly Sha[],
  isPlain: boolean,
  signal: AbortSignal,
): Promise<EarlierBranch | undefined> {
  const tips = [...new Set(branches.map(([, tip]) => tip))];
  const history = await (isPlain ? readWhole(request, tips, signal) : fetchUnmerged(request, seen.tip, tips, signal));
  if (history === undefined) return undefined;
  for (const [branch, tip] of branches) {
    const below = ancestors(history.graph, tip);
    const have = commits.filter((commit) => below.has(commit));
    if (have.length === 0) continue;
    seen.walk.addTops(await readCommits(history.scratch.dir, [tip], signal));
    await copyCommits(history.scratch, request.scratch, [tip], signal);
    // All levels of its trees at once, where that can be asked for.
    const trees = { wants: [tip], filter: 'blob:none', since: [seen.tip] } as const;
    if (!isPlain && request.remote.isConnected) await request.remote.fetchSince(request.scratch, trees, signal);
    return { branch, tip, commits: new Set(have), forks: history.forksOf(tip) };
  }
  return undefined;
}

/** What branches have, as far as the main branch lacks it. */
interface History {
  scratch: Scratch;
  graph: Graph;
  forksOf: (tip: Sha) => readonly Sha[];
}

/** Fetches the commits that the main branch lacks, however many they are: a few hundred bytes each. */
async function fetchUnmerged(
  { store, remote, branch }: PublishRequest,
  main: Sha,
  tips: readonly Sha[],
  signal: AbortSignal,
): Promise<History | undefined> {
  const scratch = store.newScratch();
  const wants = { wants: tips, filter: 'tree:0' } as const;
  try {
    const isSaid = await remote.fetchSince(scratch, { ...wants, since: [main] }, signal);
    if (!isSaid) await remote.fetch(scratch, { ...wants, shallowExclude: branch }, signal);
  } catch (error) {
    // The main branch has all of them.
    if (error instanceof Refused && error.failure.kind === 'nothing-selected') return undefined;
    throw error;
  }
  const commits = await allCommits(scratch.dir, signal);
  const graph: Graph = new Map([...commits].map(([name, { parents }]) => [name, parents]));
  const forks = (tip: Sha) => [...ancestors(graph, tip)].filter((name) => !commits.has(name));
  return { scratch, graph, forksOf: forks };
}

/** Reads them from a copy of the branches. */
async function readWhole(request: PublishRequest, tips: readonly Sha[], signal: AbortSignal): Promise<History> {
  const { scratch, ancestries } = await prove(request, tips, signal);
  const unmerged = tips.filter((tip) => ancestries.get(tip)?.is === 'elsewhere');
  const graph = await readGraph(scratch.dir, unmerged, signal);
  return { scratch, graph, forksOf: (tip) => forksOf(ancestries.get(tip)) };
}
