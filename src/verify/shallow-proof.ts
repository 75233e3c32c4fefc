/**
 * Proves what the branch has by as little history as an answer takes: for servers that know filters and give out commits by name.
 * A wrong clock, a server without an ability or a fetch that selects nothing cost more, and never make a commit pass.
 */
import type { Sha } from '../base/sha.ts';
import { BranchMoved } from '../fetch/branch-moved.ts';
import { noBranch } from '../fetch/whole-branch.ts';
import { readBoundary, type Scratch } from '../git/git-files.ts';
import { ancestors, readCommits, readGraph } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import { ALL_GENERATIONS, type FetchRequest } from '../git/remote/transport.ts';
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

/** Of so many commits at the most, bytes count more than requests; of more, requests do. */
export const MAX_FEW_COMMITS = 10;

/** So many generations come with few commits and the branch's tip at once. */
const NEAR_GENERATIONS = 12;
/** And so many with more of them: enough to guess how far back they are. */
const NEXT_GENERATIONS = 2;

export class ShallowProof {
  private readonly request: ProofRequest;
  private readonly signal: AbortSignal;
  private readonly ancestries = new Map<Sha, Ancestry>();
  /** The branch's tip, and where it and what is near can be read. */
  private nearby: { tip: Sha; scratch: Scratch } | undefined;

  constructor(request: ProofRequest, signal: AbortSignal) {
    this.request = request;
    this.signal = signal;
  }

  /** @returns undefined where the server has turned out to be another kind */
  async prove(): Promise<AncestryProof | undefined> {
    const { commits, cache } = this.request;
    const known = commits.filter((commit) => cache.commits.has(commit));
    // The tip of the last time stands for all that was proved against it.
    const earlier = commits.length > 0 && cache.commits.size > 0 ? cache.tip : undefined;
    const fresh = commits.filter((commit) => !cache.commits.has(commit));
    const asked = [...new Set(earlier === undefined ? fresh : [...fresh, earlier])];
    if (!(await this.judge(asked))) return undefined;
    if (earlier !== undefined && this.ancestries.get(earlier)?.is !== 'on-branch') {
      cache.commits.clear();
      if (known.length > 0 && !(await this.judge(known))) return undefined;
    }
    for (const commit of known) if (cache.commits.has(commit)) this.ancestries.set(commit, ON_BRANCH);
    for (const [commit, { is }] of this.ancestries) if (is === 'on-branch') cache.commits.add(commit);
    const { tip, scratch } = this.fetched;
    if (commits.length > 0) cache.tip = tip;
    return { tip, ancestries: this.ancestries, scratch, hasWholeBranch: false };
  }

  /** Finds out of commits whether the branch has them. @returns false where the server has turned out to be another kind */
  private async judge(asked: readonly Sha[]): Promise<boolean> {
    if (!(await this.fetchNearby(asked))) return false;
    const open = () => asked.filter((commit) => !this.ancestries.has(commit));
    const searchBack = (rest: readonly Sha[]) => this.searchBack(rest);
    const exclude = (rest: readonly Sha[]) => this.exclude(rest);
    const searchAll = (rest: readonly Sha[]) => this.searchAll(rest);
    // Where one commit is asked for, a fetch that excludes the branch tells at once that it is not on it; of several, the server may send all
    // that the branch has.
    const excludesFirst = open().length === 1 && this.request.expected === undefined;
    for (const step of excludesFirst ? [exclude, searchBack, searchAll] : [searchBack, exclude, searchAll]) {
      const rest = open();
      if (rest.length > 0) await step(rest);
    }
    return true;
  }

  /** Fetches the commits themselves and the tip, with what is near them. @returns false where this is another kind of server */
  private async fetchNearby(asked: readonly Sha[]): Promise<boolean> {
    const { branch, withTrees, expected } = this.request;
    const filter = withTrees ? 'blob:none' : 'tree:0';
    const depth = asked.length === 0 ? 1 : asked.length <= MAX_FEW_COMMITS && !withTrees ? NEAR_GENERATIONS : NEXT_GENERATIONS;
    const scratch = this.newScratch();
    const ref = expected ?? (`+refs/heads/${branch}:refs/tip` as const);
    try {
      const { filtered, missing } = await fetchAvailable(
        this.request.remote,
        scratch,
        asked,
        [ref],
        { depth, filter },
        this.signal,
      );
      if (!filtered) return this.giveUp('noPartialClone');
      for (const name of missing) this.ancestries.set(name, MISSING);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.failure.kind === 'unadvertised') return this.giveUp('noShaWants');
      if (error.failure.kind === 'no-branch') throw noBranch(this.request.remote, branch, error);
      throw this.moved();
    }
    const tip = expected ?? (await readTip(scratch.dir, 'refs/tip', this.signal));
    if (this.nearby !== undefined && this.nearby.tip !== tip) throw this.moved();
    this.nearby = { tip, scratch };
    const here = asked.filter((commit) => !this.ancestries.has(commit));
    const commits = await readCommits(scratch.dir, here, this.signal);
    for (const name of here) if (!commits.has(name)) this.ancestries.set(name, NO_COMMIT);
    await this.markReached(scratch, here);
    return true;
  }

  private giveUp(limit: 'noPartialClone' | 'noShaWants'): false {
    this.request.store.serverLimits.remember(limit);
    return false;
  }

  /**
   * Proves by as many generations of the branch as there seem to be since the oldest of these. (By their age alone the server
   * would cut at every merge of a branch that is older, and by what it has in common with them it would send all that
   * such branches began at.)
   */
  private async searchBack(rest: readonly Sha[]): Promise<void> {
    const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: await this.guessDepth(rest) });
    if (scratch !== undefined) await this.markReached(scratch, rest);
  }

  /** A guess from the committers' clocks: where it is wrong, it costs another fetch. */
  private async guessDepth(rest: readonly Sha[]): Promise<number> {
    const { tip, scratch } = this.fetched;
    const { dir } = scratch;
    const graph = await readGraph(dir, [tip, ...rest], this.signal);
    const commits = await readCommits(dir, [...graph.keys()], this.signal);
    const timeOf = (name: Sha) => commits.get(name)?.time ?? 0;
    const steps = [...graph].flatMap(([name, [first]]) => (first === undefined ? [] : [timeOf(name) - timeOf(first)]));
    const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const age = timeOf(tip) - Math.min(...rest.map(timeOf));
    const generations = Math.ceil((1.5 * age) / interval) + 50;
    return generations > 0 && generations < ALL_GENERATIONS ? generations : ALL_GENERATIONS;
  }

  /**
   * Proves that commits are not on the branch: the server cuts off what the branch has, so that a commit above such a cut
   * is none of it. That a commit comes proves nothing, for what is wanted always does.
   */
  private async exclude(rest: readonly Sha[]): Promise<void> {
    const scratch = await this.tryFetch({ wants: rest, shallowExclude: this.request.branch });
    if (scratch === undefined) return;
    const graph = await readGraph(scratch.dir, rest, this.signal);
    const boundary = readBoundary(scratch.dir);
    const cut = await readCommits(scratch.dir, [...boundary], this.signal);
    for (const commit of rest) {
      const own = ancestors(graph, commit);
      const edge = [...own].filter((name) => boundary.has(name));
      if (edge.length === 0) continue;
      const forks = edge.flatMap((name) => cut.get(name)?.parents ?? []).filter((name) => !own.has(name));
      this.ancestries.set(commit, { is: 'elsewhere', forks });
    }
  }

  /** Proves both by all that the branch has. */
  private async searchAll(rest: readonly Sha[]): Promise<void> {
    const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: ALL_GENERATIONS });
    if (scratch === undefined || readBoundary(scratch.dir).size > 0) throw incompleteHistory(this.request.remote);
    await this.markReached(scratch, rest);
    for (const commit of rest) if (!this.ancestries.has(commit)) this.ancestries.set(commit, { is: 'elsewhere', forks: [] });
  }

  private async markReached({ dir }: Scratch, commits: readonly Sha[]): Promise<void> {
    const graph = await readGraph(dir, [this.fetched.tip], this.signal);
    for (const commit of commits) if (graph.has(commit)) this.ancestries.set(commit, ON_BRANCH);
  }

  /** @returns undefined where the server says that nothing is as the request says */
  private async tryFetch(request: Omit<FetchRequest, 'filter'>): Promise<Scratch | undefined> {
    const scratch = this.newScratch();
    try {
      await this.request.remote.fetch(scratch, { ...request, filter: 'tree:0' }, this.signal);
      return scratch;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.failure.kind === 'nothing-selected') return undefined;
      throw this.moved();
    }
  }

  private newScratch(): Scratch {
    return this.request.store.newScratch();
  }

  private get fetched(): { tip: Sha; scratch: Scratch } {
    if (this.nearby === undefined) throw new Error('nothing was fetched yet');
    return this.nearby;
  }

  private moved(): BranchMoved {
    return new BranchMoved(this.request.remote, this.request.branch);
  }
}
