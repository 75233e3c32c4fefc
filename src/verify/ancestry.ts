/**
 * Proves which commits the assets repository's branch has. Only a history that was fetched for this very question counts:
 * what else is on this machine may be shallow for other reasons. A wrong clock, a server without an ability or a fetch that
 * selects nothing cost more, and never make a commit pass.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { fetchWholeBranch, noBranch } from '../fetch/whole-branch.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { ancestors, type Graph, readBoundary, readCommits, readGraph } from '../git/objects/commits.ts';
import { type FetchRequest, Refused, type Remote } from '../git/remote/remote.ts';
import type { Scratch } from '../git/scratch.ts';
import type { Store } from '../store/store.ts';
import type { Proved } from './ancestry-cache.ts';

/** Up to as many commits are looked at closely: bytes count; with more of them, requests do. */
export const FEW = 10;

/** How many generations come with a few commits and the branch's tip at once; with many, enough to guess how far back they are. */
const NEAR = 12;
const NEXT = 2;

export interface ProofQuestion {
  store: Store;
  remote: Remote;
  branch: string;
  commits: readonly Sha[];
  /** Bring the trees of all these commits as well, in the same fetch. */
  withTrees: boolean;
  /** What earlier runs proved. It is brought up to date. */
  proved: Proved;
}

/** `elsewhere`: the server has the commit, but not on the branch. */
export type Standing =
  | { is: 'on-branch' }
  | { is: 'missing' }
  /** `forks`: commits of the branch that its own history begins at, as far as that is known. */
  | { is: 'elsewhere'; forks: readonly Sha[] };

export interface Proof {
  tip: Sha;
  standings: Map<Sha, Standing>;
  /** Where the tip and most of the commits can be read, and more be fetched into. */
  scratch: Scratch;
  /** Whether the whole branch is there, with everything in it. */
  whole: boolean;
}

/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
export async function proveCommits(question: ProofQuestion, signal: AbortSignal): Promise<Proof> {
  const { store } = question;
  const limits = store.readLimits();
  if (limits.noFilters !== true && limits.noNames !== true) {
    const proof = await new LeanProof(question, signal).prove();
    if (proof !== undefined) return proof;
  }
  return store.withLock(signal, async (held) => {
    const wasHere = existsSync(store.branch);
    try {
      return await proveByWholeBranch(question, held);
    } catch (error) {
      held.throwIfAborted();
      if (!wasHere || !(await isDamaged(store.branch, held))) throw error;
      rmSync(store.branch, { recursive: true, force: true });
      return proveByWholeBranch(question, held);
    }
  });
}

async function isDamaged(dir: string, signal: AbortSignal): Promise<boolean> {
  const args = ['rev-list', '--objects', '--quiet', '--all'];
  return (await tryGit(args, { environment: ownEnvironment(dir), signal })).exitCode !== 0;
}

/** For servers that know filters and give out commits by name: as little history as an answer takes. */
class LeanProof {
  private readonly question: ProofQuestion;
  private readonly signal: AbortSignal;
  private readonly standings = new Map<Sha, Standing>();
  private tip: Sha | undefined;
  private scratch: Scratch | undefined;

  constructor(question: ProofQuestion, signal: AbortSignal) {
    this.question = question;
    this.signal = signal;
  }

  /** @returns undefined where the server has turned out to be another kind */
  async prove(): Promise<Proof | undefined> {
    const { commits, proved } = this.question;
    const known = commits.filter((commit) => proved.commits.has(commit));
    // The tip of the last time stands for all that was proved against it.
    const earlier = commits.length > 0 && proved.commits.size > 0 ? proved.tip : undefined;
    const fresh = commits.filter((commit) => !proved.commits.has(commit));
    const asked = [...new Set(earlier === undefined ? fresh : [...fresh, earlier])];
    if (!(await this.settle(asked))) return undefined;
    if (earlier !== undefined && this.standings.get(earlier)?.is !== 'on-branch') {
      proved.commits.clear();
      if (known.length > 0 && !(await this.settle(known))) return undefined;
    }
    for (const commit of known) if (proved.commits.has(commit)) this.standings.set(commit, ON_BRANCH);
    for (const [commit, { is }] of this.standings) if (is === 'on-branch') proved.commits.add(commit);
    if (commits.length > 0) proved.tip = this.tip;
    return { tip: this.tipName, standings: this.standings, scratch: this.looked, whole: false };
  }

  private async settle(asked: readonly Sha[]): Promise<boolean> {
    if (!(await this.look(asked))) return false;
    const open = () => asked.filter((commit) => !this.standings.has(commit));
    const steps = [
      (rest: readonly Sha[]) => this.searchBack(rest),
      (rest: readonly Sha[]) => this.exclude(rest),
      (rest: readonly Sha[]) => this.searchAll(rest),
    ];
    // That a commit is not on the branch costs nothing to learn, but of several the server may send all that is.
    if (open().length === 1) steps.unshift(...steps.splice(1, 1));
    for (const step of steps) {
      const rest = open();
      if (rest.length > 0) await step(rest);
    }
    return true;
  }

  /** Fetches the commits themselves and the tip, with what is near them. @returns false where this is another kind of server */
  private async look(asked: readonly Sha[]): Promise<boolean> {
    const { branch, withTrees } = this.question;
    const filter = withTrees ? 'blob:none' : 'tree:0';
    const depth = asked.length === 0 ? 1 : asked.length <= FEW && !withTrees ? NEAR : NEXT;
    const scratch = await this.newScratch();
    const ref = `+refs/heads/${branch}:refs/tip` as const;
    try {
      const { filtered, missing } = await fetchGivenOut(
        this.question.remote,
        scratch,
        asked,
        [ref],
        { depth, filter },
        this.signal,
      );
      if (!filtered) return this.giveUp({ noFilters: true });
      for (const name of missing) this.standings.set(name, MISSING);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.failure.kind === 'unadvertised') return this.giveUp({ noNames: true });
      if (error.failure.kind === 'no-branch') throw noBranch(this.question.remote, branch, error);
      throw this.moved();
    }
    const tip = await readTip(scratch.dir, 'refs/tip', this.signal);
    if (this.tip !== undefined && this.tip !== tip) throw this.moved();
    this.tip = tip;
    this.scratch = scratch;
    const here = asked.filter((commit) => !this.standings.has(commit));
    const commits = await readCommits(scratch.dir, here, this.signal);
    // A tag, a tree or a file is no commit that a branch could have.
    for (const name of here) if (!commits.has(name)) this.standings.set(name, MISSING);
    await this.markReached(scratch, here);
    return true;
  }

  private giveUp(limit: { noFilters: true } | { noNames: true }): false {
    const { store } = this.question;
    store.rememberLimits({ ...store.readLimits(), ...limit });
    return false;
  }

  /**
   * Proves by as many generations of the branch as there seem to be since the oldest of these. (By their age alone the server
   * would cut at every merge of a branch that is older, and by what it has in common with them it would send all that
   * such branches began at.)
   */
  private async searchBack(rest: readonly Sha[]): Promise<void> {
    const scratch = await this.tryFetch({ wants: [this.tipName], depth: await this.guessDepth(rest) });
    if (scratch !== undefined) await this.markReached(scratch, rest);
  }

  /** A guess from the committers' clocks: where it is wrong, it costs another fetch. */
  private async guessDepth(rest: readonly Sha[]): Promise<number> {
    const { dir } = this.looked;
    const graph = await readGraph(dir, [this.tipName, ...rest], this.signal);
    const commits = await readCommits(dir, [...graph.keys()], this.signal);
    const timeOf = (name: Sha) => commits.get(name)?.time ?? 0;
    const steps = [...graph].flatMap(([name, [first]]) => (first === undefined ? [] : [timeOf(name) - timeOf(first)]));
    const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const age = timeOf(this.tipName) - Math.min(...rest.map(timeOf));
    const generations = Math.ceil((1.5 * age) / interval) + 50;
    return generations > 0 && generations < ALL_GENERATIONS ? generations : ALL_GENERATIONS;
  }

  /**
   * Proves that commits are not on the branch: the server cuts off what the branch has, so that a commit above such a cut
   * is none of it. That a commit comes proves nothing, for what is wanted always does.
   */
  private async exclude(rest: readonly Sha[]): Promise<void> {
    const scratch = await this.tryFetch({ wants: rest, shallowExclude: this.question.branch });
    if (scratch === undefined) return;
    const graph = await readGraph(scratch.dir, rest, this.signal);
    const boundary = readBoundary(scratch.dir);
    const cut = await readCommits(scratch.dir, [...boundary], this.signal);
    for (const commit of rest) {
      const own = ancestors(graph, commit);
      const edge = [...own].filter((name) => boundary.has(name));
      if (edge.length === 0) continue;
      const forks = edge.flatMap((name) => cut.get(name)?.parents ?? []).filter((name) => !own.has(name));
      this.standings.set(commit, { is: 'elsewhere', forks });
    }
  }

  /** Proves both by all that the branch has. */
  private async searchAll(rest: readonly Sha[]): Promise<void> {
    const scratch = await this.tryFetch({ wants: [this.tipName], depth: ALL_GENERATIONS });
    if (scratch === undefined || readBoundary(scratch.dir).size > 0) throw incomplete(this.question.remote);
    await this.markReached(scratch, rest);
    for (const commit of rest) if (!this.standings.has(commit)) this.standings.set(commit, { is: 'elsewhere', forks: [] });
  }

  private async markReached({ dir }: Scratch, commits: readonly Sha[]): Promise<void> {
    const graph = await readGraph(dir, [this.tipName], this.signal);
    for (const commit of commits) if (graph.has(commit)) this.standings.set(commit, ON_BRANCH);
  }

  /** @returns undefined where the server says that nothing is as the request says */
  private async tryFetch(request: Omit<FetchRequest, 'filter'>): Promise<Scratch | undefined> {
    const scratch = await this.newScratch();
    try {
      await this.question.remote.fetch(scratch, { ...request, filter: 'tree:0' }, this.signal);
      return scratch;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.failure.kind === 'nothing-selected') return undefined;
      throw this.moved();
    }
  }

  private newScratch(): Promise<Scratch> {
    return this.question.store.withScratch([], [], async (scratch) => scratch);
  }

  private get tipName(): Sha {
    if (this.tip === undefined) throw new Error('the tip is not known yet');
    return this.tip;
  }

  private get looked(): Scratch {
    if (this.scratch === undefined) throw new Error('nothing was looked at yet');
    return this.scratch;
  }

  private moved(): AssetsSyncError {
    const { remote, branch } = this.question;
    return new AssetsSyncError('unreachable', `Branch ${branch} of ${remote.address} was changed while it was read.`, {
      hint: 'Run the command again.',
    });
  }
}

/** What git takes for no limit. */
const ALL_GENERATIONS = 0x7fffffff;

const ON_BRANCH: Standing = { is: 'on-branch' };
const MISSING: Standing = { is: 'missing' };

/** For servers that send everything anyway, or nothing by name: the whole branch, once; later runs only add to it. */
async function proveByWholeBranch(question: ProofQuestion, signal: AbortSignal): Promise<Proof> {
  const { store, remote, branch, commits } = question;
  const dir = store.branch;
  // Nothing of ours makes one: it would hide what the branch has.
  if (existsSync(join(dir, 'shallow'))) rmSync(dir, { recursive: true, force: true });
  await fetchWholeBranch(store, remote, branch, signal);
  if (readBoundary(dir).size > 0) throw incomplete(remote);
  const scratch = { dir, packs: join(dir, 'objects/pack') };
  const tip = await readTip(dir, `refs/heads/${branch}`, signal);
  const graph = await readGraph(dir, [tip], signal);
  const rest = commits.filter((commit) => !graph.has(commit));
  const elsewhere = rest.length === 0 ? [] : await fetchElsewhere(question, scratch, rest, signal);
  const others = await readGraph(dir, elsewhere, signal);
  const standings = new Map<Sha, Standing>();
  for (const commit of commits) standings.set(commit, graph.has(commit) ? ON_BRANCH : MISSING);
  for (const commit of elsewhere) standings.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
  return { tip, standings, scratch, whole: true };
}

/**
 * Fetches those of some commits that the server gives out. It says of one at a time that it does not have it, and an old
 * server may name the wrong one of several, so that each is asked for alone before it counts as missing.
 */
async function fetchGivenOut(
  remote: Remote,
  scratch: Scratch,
  commits: readonly Sha[],
  refs: FetchRequest['wants'],
  how: Omit<FetchRequest, 'wants'>,
  signal: AbortSignal,
): Promise<{ filtered: boolean; missing: Set<Sha> }> {
  const refused: Sha[] = [];
  const missing = new Set<Sha>();
  const tryWants = async (names: readonly Sha[], others: FetchRequest['wants']): Promise<boolean> => {
    try {
      return (await remote.fetch(scratch, { ...how, wants: [...names, ...others] }, signal)).filtered;
    } catch (error) {
      const name = error instanceof Refused && error.failure.kind === 'missing' ? parseSha(error.failure.name) : undefined;
      if (name === undefined || !names.includes(name)) throw error;
      if (names.length === 1) missing.add(name);
      else refused.push(name);
      const rest = names.filter((other) => other !== name);
      return rest.length + others.length === 0 ? true : tryWants(rest, others);
    }
  };
  const filtered = await tryWants(commits, refs);
  for (const name of refused) await tryWants([name], []);
  return { filtered, missing };
}

function forksOf(commit: Sha, others: Graph, branch: Graph): Sha[] {
  const own = [...ancestors(others, commit)].filter((name) => !branch.has(name));
  return [...new Set(own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name)))];
}

/** Fetches commits that the branch lacks: by name, else with every branch. @returns those that are to be had */
async function fetchElsewhere(
  { store, remote }: ProofQuestion,
  scratch: Scratch,
  commits: readonly Sha[],
  signal: AbortSignal,
): Promise<Sha[]> {
  if (store.readLimits().noNames !== true) {
    try {
      await fetchGivenOut(remote, scratch, commits, [], { negotiate: true }, signal);
      return [...(await readCommits(scratch.dir, commits, signal)).keys()];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      store.rememberLimits({ ...store.readLimits(), noNames: true });
    }
  }
  // Branches that are gone would still give out what they had.
  rmSync(join(scratch.dir, 'refs/elsewhere'), { recursive: true, force: true });
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
  return commits.filter((commit) => graph.has(commit));
}

async function readTip(dir: string, ref: string, signal: AbortSignal): Promise<Sha> {
  const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  const output = await git(args, { environment: ownEnvironment(dir), signal });
  const tip = parseSha(output.toString('latin1').trim());
  if (tip === undefined) throw new Error(`${ref} is no commit`);
  return tip;
}

function incomplete(remote: Remote): AssetsSyncError {
  return new AssetsSyncError(
    'unreachable',
    `The server of ${remote.address} does not give out the whole history of its branch.`,
    {
      hint: 'Verify against the repository itself, not against a shallow copy.',
    },
  );
}
