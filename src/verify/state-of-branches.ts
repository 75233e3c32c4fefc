/** What became of branches of the assets repository: which of them the main branch has, and what the others have that it lacks. */
import type { Sha } from '../base/sha.ts';
import type { AssetsRepository } from '../fetch/assets-repository.ts';
import { BranchMoved } from '../fetch/branch-moved.ts';
import type { Scratch } from '../git/git-files.ts';
import { allCommits, ancestors, type Commit, type Graph, readCommits, readGraph } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import type { Ancestry, AncestryProof } from './ancestry.ts';
import type { AncestryCache } from './ancestry-cache.ts';
import { proveAncestry } from './prove-ancestry.ts';

export interface BranchState {
  /** Proved, as verify proves a pin. */
  isMerged: boolean;
  /** Its tip, and what else it has that the main branch lacks. */
  commits: ReadonlySet<Sha>;
  /** The committer's clock at its tip, seconds since the epoch; undefined where the tip was not looked at. */
  time: number | undefined;
}

/**
 * @param main the main branch's tip, as it was listed with the others
 * @param tips of the other branches
 * @returns by tip; none for one that the server gives out no more
 */
export async function stateOfBranches(
  assets: AssetsRepository,
  cache: AncestryCache,
  { main, tips }: { main: Sha; tips: readonly Sha[] },
  signal: AbortSignal,
): Promise<Map<Sha, BranchState>> {
  const { store, remote, branch } = assets;
  const states = new Map<Sha, BranchState>();
  if (tips.length === 0) return states;
  // What the main branch lacks is said at once, whatever the age of its branches. That it has the rest is still to be proved.
  const lacking = store.newScratch();
  const isSaid = await remote.fetchSince(lacking, { wants: tips, filter: 'tree:0', since: [main] }, signal);
  addUnmerged(states, tips, await allCommits(lacking.dir, signal));
  const rest = tips.filter((tip) => !states.has(tip));
  if (rest.length === 0) return states;
  const expected = isSaid ? main : undefined;
  const proof = await proveAncestry({ store, remote, branch, commits: rest, expected, withTrees: false, cache }, signal);
  const is = (ancestry: Ancestry['is']) => rest.filter((tip) => proof.ancestries.get(tip)?.is === ancestry);
  const merged = is('on-branch');
  const commits = await obtainCommits(assets, proof.scratch, merged, signal);
  for (const tip of merged) states.set(tip, { isMerged: true, commits: new Set([tip]), time: commits.get(tip)?.time });
  const others = is('elsewhere');
  if (others.length > 0) addUnmerged(states, others, await commitsLacking(assets, proof, others, signal));
  return states;
}

/** Brings those that are not here, for they were proved by an earlier run. */
async function obtainCommits(
  { store, remote }: AssetsRepository,
  { dir }: Scratch,
  names: readonly Sha[],
  signal: AbortSignal,
): Promise<Map<Sha, Commit>> {
  const here = await readCommits(dir, names, signal);
  const wants = names.filter((name) => !here.has(name));
  if (wants.length === 0) return here;
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants, depth: 1, filter: 'tree:0' }, signal);
  } catch (error) {
    // Their branch may be gone since; that they are merged is known.
    if (!(error instanceof Refused)) throw error;
  }
  return new Map([...here, ...(await allCommits(scratch.dir, signal))]);
}

/** @param lacking the commits that the main branch lacks */
function addUnmerged(states: Map<Sha, BranchState>, tips: readonly Sha[], lacking: ReadonlyMap<Sha, Commit>): void {
  const graph: Graph = new Map(
    [...lacking].map(([name, { parents }]) => [name, parents.filter((parent) => lacking.has(parent))]),
  );
  for (const tip of tips) {
    const commit = lacking.get(tip);
    if (commit !== undefined) states.set(tip, { isMerged: false, commits: ancestors(graph, tip), time: commit.time });
  }
}

/** The commits of branches that the main branch lacks, from servers that cannot be asked for them by what it has. */
async function commitsLacking(
  { store, remote, branch }: AssetsRepository,
  proof: AncestryProof,
  tips: readonly Sha[],
  signal: AbortSignal,
): Promise<Map<Sha, Commit>> {
  if (proof.hasWholeBranch) {
    const { dir } = proof.scratch;
    const main = await readGraph(dir, [proof.tip], signal);
    const all = [...(await readGraph(dir, tips, signal)).keys()];
    return readCommits(
      dir,
      all.filter((name) => !main.has(name)),
      signal,
    );
  }
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants: tips, shallowExclude: branch, filter: 'tree:0' }, signal);
  } catch (error) {
    // They were merged since they were listed.
    throw error instanceof Refused ? new BranchMoved(remote, branch) : error;
  }
  return allCommits(scratch.dir, signal);
}
