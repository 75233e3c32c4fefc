/** Proves what the branch has by all of it: for servers that send everything anyway, or nothing by name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { fetchWholeBranch } from '../fetch/whole-branch.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { readBoundary, type Scratch } from '../git/git-files.ts';
import { ancestors, type Graph, readCommits, readGraph, withoutCovered } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import {
  type Ancestry,
  type AncestryProof,
  incompleteHistory,
  MISSING,
  NO_COMMIT,
  ON_BRANCH,
  type ProofRequest,
  readTip,
} from './ancestry.ts';
import { fetchAvailable } from './available-commits.ts';

/** Fetches the whole branch once; later runs only add to it. A copy of it that is damaged is fetched again. */
export function proveByWholeBranch(request: ProofRequest, signal: AbortSignal): Promise<AncestryProof> {
  const { store } = request;
  return store.withLock(signal, async (held) => {
    const wasHere = existsSync(store.branchDir);
    try {
      return await prove(request, held);
    } catch (error) {
      held.throwIfAborted();
      if (!wasHere || !(await isDamaged(store.branchDir, held))) throw error;
      removeFolder(store.branchDir);
      return prove(request, held);
    }
  });
}

async function isDamaged(dir: string, signal: AbortSignal): Promise<boolean> {
  const args = ['rev-list', '--objects', '--quiet', '--all'];
  return (await tryGit(args, { environment: ownEnvironment(dir), signal })).exitCode !== 0;
}

async function prove(request: ProofRequest, signal: AbortSignal): Promise<AncestryProof> {
  const { store, remote, branch, commits } = request;
  const dir = store.branchDir;
  // Nothing of ours makes one: it would hide what the branch has.
  if (existsSync(join(dir, 'shallow'))) removeFolder(dir);
  await fetchWholeBranch(request, signal);
  if (readBoundary(dir).size > 0) throw incompleteHistory(remote);
  const scratch = { dir, packs: join(dir, 'objects/pack') };
  const tip = await readTip(dir, `refs/heads/${branch}`, signal);
  const graph = await readGraph(dir, [tip], signal);
  const rest = commits.filter((commit) => !graph.has(commit));
  const { elsewhere, others: objects } =
    rest.length === 0 ? { elsewhere: [], others: [] } : await fetchElsewhere(request, scratch, rest, signal);
  const others = await readGraph(dir, elsewhere, signal);
  const ancestries = new Map<Sha, Ancestry>();
  for (const commit of commits) ancestries.set(commit, graph.has(commit) ? ON_BRANCH : MISSING);
  for (const name of objects) ancestries.set(name, NO_COMMIT);
  for (const commit of elsewhere) ancestries.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
  return { tip, ancestries, scratch, hasWholeBranch: true };
}

function forksOf(commit: Sha, others: Graph, branch: Graph): Sha[] {
  const own = [...ancestors(others, commit)].filter((name) => !branch.has(name));
  const parents = own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name));
  return withoutCovered(branch, parents);
}

/**
 * Fetches commits that the branch lacks: by name, else with every branch.
 * @returns those that are to be had, and names of something else
 */
async function fetchElsewhere(
  { store, remote }: ProofRequest,
  scratch: Scratch,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<{ elsewhere: Sha[]; others: Sha[] }> {
  if (store.serverLimits.read().noShaWants !== true) {
    try {
      const { missing } = await fetchAvailable(remote, scratch, commits, [], { negotiate: true }, signal);
      const there = await readCommits(scratch.dir, commits, signal);
      return { elsewhere: [...there.keys()], others: commits.filter((name) => !missing.has(name) && !there.has(name)) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      store.serverLimits.remember('noShaWants');
    }
  }
  // Branches that are gone would still give out what they had.
  removeFolder(join(scratch.dir, 'refs/elsewhere'));
  await remote.fetch(scratch, { wants: ['+refs/heads/*:refs/elsewhere/*'], negotiate: true }, signal);
  const refs = await git(['for-each-ref', '--format=%(objectname)', 'refs/elsewhere'], {
    environment: ownEnvironment(scratch.dir),
    signal,
  });
  const tips = refs.toString('latin1').split('\n').map(parseSha);
  const graph = await readGraph(
    scratch.dir,
    tips.filter((name) => name !== undefined),
    signal,
  );
  return { elsewhere: commits.filter((commit) => graph.has(commit)), others: [] };
}
