/**
 * What the history of an assets repository says of commits: whether the main branch has them, where their own histories begin, and where
 * contents are on it whose commit is not. Everything that asks about history asks here. No more of it is fetched than an answer takes, and into
 * git directories made for this run: what else is on this machine may be shallow for other reasons and proves nothing.
 *
 * A wrong clock, a server without an ability or a fetch that brings nothing cost more, and never make a commit pass.
 */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import type { AssetsRepository } from '../fetch/assets-repository.ts';
import { BranchMoved, noBranch, TreeWalk } from '../fetch/tree-walk.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { readBoundary, type Scratch } from '../git/git-files.ts';
import { allCommits, type Commit } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import { ALL_GENERATIONS, type FetchRequest } from '../git/remote/transport.ts';
import type { DirectoryInCommit } from '../store/trees.ts';
import { CommitGraph, type ProvedBefore, readHistory, readProved, treeKey, writeProved } from './commit-graph.ts';

export type Ancestry =
  | { is: 'on-branch' }
  /** The server has the commit, but not on the branch. `forks`: commits of the branch that its own history begins at, as far as known. */
  | { is: 'elsewhere'; forks: readonly Sha[] }
  /** The server does not give it out. `isObject`: it has something by that name, but no commit. */
  | { is: 'missing'; isObject?: true };

/** A pin's directory whose commit is not on the branch. */
interface Lost extends DirectoryInCommit {
  /** The commits of the branch that its own history begins at; none where that is not known. */
  forks: readonly Sha[];
  /** What the directory was, where that is known otherwise: the commit itself may be gone. */
  tree?: Sha | undefined;
}

/** Of so many commits at the most, bytes count more than requests; of more, requests do. */
const MAX_FEW_COMMITS = 10;
/** So many generations come with few commits and the branch's tip at once. */
const NEAR_GENERATIONS = 12;
/** Nor is it known how far back a commit is that was not given out by name. */
const UNKNOWN_GENERATIONS = 1_000;
/** And so many with more of them: enough to guess how far back they are. */
const NEXT_GENERATIONS = 2;
/** A squash is mostly near; one that is not may be anywhere since its own history began. */
const SEARCHED_GENERATIONS = [64, 1_000, 8_000, ALL_GENERATIONS];
/** So many commits of the branch are compared from its tip back, and as many from where the lost one's history begins on. */
const MAX_COMPARED = 1_000;

export class History {
  readonly graph = new CommitGraph();
  private readonly assets: Pick<AssetsRepository, 'store' | 'remote' | 'branch'>;
  private readonly signal: AbortSignal;
  private readonly proved: ProvedBefore;
  /** What the server has said of commits, and what earlier runs have proved. */
  private readonly said = new Map<Sha, Ancestry>();
  /** The branch's newest commit, and the git directory that has it and what came with it. */
  private top: { tip: Sha; scratch: Scratch } | undefined;
  /** Of the tip, as far as it was fetched. */
  private branchHistory: ReadonlySet<Sha> = new Set();
  /** So many generations of the branch were fetched. */
  private depth = 0;
  /** The server leaves nothing out, or gives out nothing by name: all is fetched into one git directory, by branches, with everything in it. */
  private isPlain = false;
  /** What such a server has given out by name. */
  private givenOut: Sha[] = [];
  private readonly trees: TreeWalk;

  constructor({ store, remote, branch }: Pick<AssetsRepository, 'store' | 'remote' | 'branch'>, signal: AbortSignal) {
    this.assets = { store, remote, branch };
    this.signal = signal;
    this.trees = new TreeWalk(remote);
    this.proved = readProved(store, branch);
  }

  /** The branch's newest commit. Known once something was asked. */
  get tip(): Sha {
    return this.fetched.tip;
  }

  /** Where the tip and commits near it can be read, and more be fetched into. */
  get scratch(): Scratch {
    return this.fetched.scratch;
  }

  /** The objects of commits that came with everything in them: the server may give out none of that by name. */
  get wholeObjects(): string | undefined {
    return this.isPlain ? join(this.scratch.dir, 'objects') : undefined;
  }

  /**
   * What one request says of commits: nothing of those that are too far from the tip.
   * @param tip where the branch is, if it was listed a moment ago
   */
  async look(commits: readonly Sha[], tip?: Sha): Promise<Map<Sha, Ancestry>> {
    await this.fetchNear(commits, { tip, withTrees: false });
    return this.known(commits);
  }

  /**
   * Proves of commits whether the branch has them.
   * @param places directories that `findTrees` will be asked for: where they are in many commits, their trees come in the same fetch
   * @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had
   */
  async prove(commits: readonly Sha[], places: readonly DirectoryInCommit[] = []): Promise<Map<Sha, Ancestry>> {
    const { proved } = this;
    const unknown = places.filter((place) => !proved.trees.has(treeKey(place)));
    const withTrees = new Set(unknown.map(({ sha }) => sha)).size > MAX_FEW_COMMITS;
    // The tip of the last time stands for all that was proved against it.
    const earlier = commits.length > 0 && proved.commits.size > 0 ? proved.tip : undefined;
    const before = commits.filter((commit) => proved.commits.has(commit));
    const fresh = commits.filter((commit) => !proved.commits.has(commit));
    await this.judge(earlier === undefined ? fresh : [...fresh, earlier], { withTrees });
    if (earlier !== undefined && this.ancestryOf(earlier)?.is !== 'on-branch') {
      proved.commits.clear();
      await this.judge(before, { withTrees });
    }
    for (const commit of before) if (proved.commits.has(commit)) this.said.set(commit, { is: 'on-branch' });
    const ancestries = this.known(commits);
    for (const [commit, { is }] of ancestries) if (is === 'on-branch') proved.commits.add(commit);
    if (commits.length > 0) proved.tip = this.tip;
    return ancestries;
  }

  /** Keeps what was proved, for later runs. */
  remember(): void {
    writeProved(this.assets.store, this.assets.branch, this.proved);
  }

  /**
   * The newest commits that two have in common: one of the two where the other comes after it.
   * @throws `unreachable` where the server does not give out all that it takes
   */
  async mergeBases(one: Sha, other: Sha): Promise<readonly Sha[]> {
    for (const depth of SEARCHED_GENERATIONS) {
      const bases = this.graph.mergeBases(one, other);
      if (bases !== undefined) return bases;
      await this.fetchBack([one, other], depth);
    }
    const bases = this.graph.mergeBases(one, other);
    if (bases === undefined) throw this.incomplete();
    return bases;
  }

  /** Fetches what the branch lacks of some commits, however far back: a few hundred bytes a commit. */
  async fetchUnmerged(commits: readonly Sha[]): Promise<void> {
    if (this.isPlain) return this.fetchBack([this.tip, ...commits], ALL_GENERATIONS);
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    const wants = { wants: commits, filter: 'tree:0' } as const;
    const isSaid = await remote.fetchSince(scratch, { ...wants, since: [this.tip] }, this.signal);
    if (!isSaid && !(await this.tryFetch(scratch, { ...wants, shallowExclude: branch }))) return;
    const lacking = await allCommits(scratch.dir, this.signal);
    this.add(lacking);
    // The server leaves out what the branch has: a commit that came with a parent that did not is none of that. (That a commit comes proves
    // nothing where it was wanted by name alone.)
    for (const commit of commits) {
      const own = [...this.graph.historyOf(commit)].filter((name) => lacking.has(name));
      const forks = own.flatMap((name) => lacking.get(name)?.parents ?? []).filter((parent) => !lacking.has(parent));
      if (own.length > 0 && forks.length > 0) this.said.set(commit, { is: 'elsewhere', forks: [...new Set(forks)] });
    }
  }

  /**
   * The branch's newest commit that came to it before a moment, as the commits say that it was at one after the other.
   * @param time seconds since 1970
   * @returns undefined where all of it came since
   */
  async newestBefore(time: number): Promise<Sha | undefined> {
    for (const depth of SEARCHED_GENERATIONS) {
      await this.fetchBack([this.tip], depth);
      let name: Sha | undefined = this.tip;
      while (name !== undefined && (this.graph.get(name)?.time ?? 0) > time) name = this.graph.get(name)?.parents[0];
      if (name === undefined || this.graph.has(name)) return name;
    }
    throw this.incomplete();
  }

  /** @returns for each place the directory's tree; `absent` where the commit has no such directory */
  async findTrees(places: readonly DirectoryInCommit[]): Promise<(Sha | 'absent')[]> {
    const known = this.proved.trees;
    const unknown = places.filter((place) => !known.has(treeKey(place)));
    const found = new Map((await this.walk(unknown)).map((tree, index) => [unknown[index], tree]));
    for (const [place, tree] of found) if (place !== undefined && tree !== 'absent') known.set(treeKey(place), tree);
    return places.map((place) => known.get(treeKey(place)) ?? 'absent');
  }

  private walk(places: readonly DirectoryInCommit[]): Promise<(Sha | 'absent')[]> {
    const commits = places.map(({ sha }) => [sha, this.graph.get(sha)] as const);
    this.trees.addTops(new Map(commits.flatMap(([name, commit]) => (commit === undefined ? [] : [[name, commit]]))));
    return this.trees.fetch(this.scratch, places, this.signal);
  }

  /**
   * Searches the branch's commits since the lost ones' histories began: the newest, and those next to where they began.
   * @returns for each the oldest commit with the same tree at that directory
   */
  async firstWithTree(lost: readonly Lost[]): Promise<(Sha | undefined)[]> {
    if (lost.length === 0) return [];
    for (const depth of SEARCHED_GENERATIONS) {
      // Where nobody knows where a history began, the newest commits are searched alone.
      const searched = depth > MAX_COMPARED ? lost.filter(({ forks }) => forks.length > 0) : lost;
      const isHere = (forks: readonly Sha[]) =>
        this.branchSince(forks).every((name) => forks.includes(name) || this.graph.has(name));
      if (searched.every(({ forks }) => isHere(forks))) break;
      await this.fetchBack([this.tip], depth);
    }
    const places = lost.map(({ sha, assetsPath, forks, tree }) => {
      const since = this.branchSince(forks).filter((name) => forks.includes(name) || this.graph.has(name));
      const isNear = (index: number) => index < MAX_COMPARED || (forks.length > 0 && index >= since.length - MAX_COMPARED);
      const candidates = since.filter((_, index) => isNear(index));
      return [...candidates, ...(tree === undefined ? [sha] : [])].map((commit) => ({ sha: commit, assetsPath }));
    });
    const found = (await this.walk(places.flat())).values();
    return lost.map(({ tree }, index) => {
      const own = (places[index] ?? []).map(({ sha }) => ({ sha, tree: found.next().value }));
      const wanted = tree ?? own.pop()?.tree;
      return wanted === 'absent' ? undefined : own.findLast((candidate) => candidate.tree === wanted)?.sha;
    });
  }

  /** The branch's commits, newest first, without those before the forks; the forks themselves last, for they may have what is searched. */
  private branchSince(forks: readonly Sha[]): Sha[] {
    const before = new Set(forks.flatMap((fork) => [...this.graph.historyOf(fork)].slice(1)));
    return [...this.branchHistory].filter((commit) => !before.has(commit));
  }

  private known(commits: readonly Sha[]): Map<Sha, Ancestry> {
    return new Map(
      commits.flatMap((commit) => {
        const ancestry = this.ancestryOf(commit);
        return ancestry === undefined ? [] : [[commit, ancestry] as const];
      }),
    );
  }

  /** @returns undefined where it takes more of the history to say */
  private ancestryOf(commit: Sha): Ancestry | undefined {
    const { graph, branchHistory } = this;
    if (branchHistory.has(commit)) return { is: 'on-branch' };
    const isElsewhere = graph.has(commit) && graph.isIn(branchHistory, commit) === false;
    return isElsewhere ? { is: 'elsewhere', forks: graph.forksFrom(branchHistory, commit) } : this.said.get(commit);
  }

  private async judge(asked: readonly Sha[], options: { withTrees: boolean }): Promise<void> {
    const open = () => asked.filter((commit) => this.ancestryOf(commit) === undefined);
    const unseen = open().filter((commit) => !this.graph.has(commit));
    if (this.top === undefined || unseen.length > 0) await this.fetchNear(unseen, options);
    const searchBack = () => this.fetchBack([this.tip], this.guessDepth(open()));
    const exclude = () => this.fetchUnmerged(open());
    const searchAll = () => this.fetchBack([this.tip], ALL_GENERATIONS);
    // What the branch lacks comes at once, which says of one commit that it is elsewhere; most of several are on the branch.
    const steps = open().length === 1 ? [exclude, searchBack, searchAll] : [searchBack, exclude, searchAll];
    for (const step of this.isPlain ? [searchBack, searchAll, exclude] : steps) if (open().length > 0) await step();
    for (const commit of open()) this.said.set(commit, { is: 'missing' });
  }

  /** Fetches commits and the branch's tip, with what is near them. */
  private async fetchNear(commits: readonly Sha[], options: { withTrees: boolean; tip?: Sha | undefined }): Promise<void> {
    const { store, branch } = this.assets;
    const { withTrees } = options;
    const scratch = store.newScratch();
    const listed = this.top?.tip ?? options.tip ?? (await this.listTip(scratch));
    const asked = commits.filter((commit) => commit !== listed);
    const isFew = asked.length <= MAX_FEW_COMMITS && !withTrees;
    const depth = asked.length === 0 ? 1 : isFew ? NEAR_GENERATIONS : NEXT_GENERATIONS;
    const request = { depth, filter: withTrees ? 'blob:none' : 'tree:0' } as const;
    try {
      const { filtered, missing } = await this.fetchAvailable(
        scratch,
        asked,
        listed ?? `+refs/heads/${branch}:refs/tip`,
        request,
      );
      for (const name of missing) this.said.set(name, { is: 'missing' });
      const tip = listed ?? (await commitAt(scratch.dir, 'refs/tip', this.signal));
      this.top ??= { tip, scratch };
      this.depth = Math.max(this.depth, depth);
      const here = asked.filter((name) => !missing.has(name));
      this.add(await readHistory(scratch.dir, [tip, ...here], this.signal));
      for (const name of here) if (!this.graph.has(name)) this.said.set(name, { is: 'missing', isObject: true });
      this.isPlain ||= !filtered;
      if (this.isPlain) this.givenOut.push(...here);
    } catch (error) {
      if (!(error instanceof Refused) || error.failure.kind !== 'unadvertised') throw this.errorOf(error);
      await this.fetchPlain(depth);
    }
  }

  /** Over a connection that is kept the tip is listed first: all that follows is asked over that. Else the fetch itself says where it is. */
  private async listTip(scratch: Scratch): Promise<Sha | undefined> {
    const { remote, branch } = this.assets;
    return remote.keepsConnections ? (await remote.branches(scratch, [branch], this.signal)).get(branch) : undefined;
  }

  /**
   * Fetches a ref, and those of some objects that the server gives out. It says of one at a time that it does not have it, and an old server
   * may name the wrong one of several, so that each is asked for alone before it counts as missing.
   * @returns whether the server knows filters, and the names that it does not give out
   */
  private async fetchAvailable(
    scratch: Scratch,
    names: readonly Sha[],
    ref: FetchRequest['wants'][number] | undefined,
    options: Omit<FetchRequest, 'wants'>,
  ): Promise<{ filtered: boolean; missing: Set<Sha> }> {
    const refused: Sha[] = [];
    const missing = new Set<Sha>();
    const tryWants = async (wanted: readonly Sha[], others: FetchRequest['wants']): Promise<boolean> => {
      try {
        return (await this.assets.remote.fetch(scratch, { ...options, wants: [...wanted, ...others] }, this.signal)).filtered;
      } catch (error) {
        const name = error instanceof Refused && error.failure.kind === 'missing' ? parseSha(error.failure.name) : undefined;
        if (name === undefined || !wanted.includes(name)) throw error;
        if (wanted.length === 1) missing.add(name);
        else refused.push(name);
        const rest = wanted.filter((other) => other !== name);
        return rest.length + others.length === 0 ? true : tryWants(rest, others);
      }
    };
    const filtered = await tryWants(names, ref === undefined ? [] : [ref]);
    for (const name of refused) await tryWants([name], []);
    return { filtered, missing };
  }

  /**
   * Fetches so many generations before some commits. (By their age alone the server would cut at every merge of a branch that is older.)
   * @throws `unreachable` where the server does not have all of them, though all are asked for
   */
  private async fetchBack(starts: readonly Sha[], depth: number): Promise<void> {
    const isOfBranch = starts.length === 1 && starts[0] === this.top?.tip;
    if (isOfBranch && depth <= this.depth) return;
    if (this.isPlain) await this.fetchPlain(depth, isOfBranch ? this.assets.branch : '*');
    else {
      const scratch = this.assets.store.newScratch();
      if (await this.tryFetch(scratch, { wants: starts, depth, filter: 'tree:0' }))
        this.add(await readHistory(scratch.dir, starts, this.signal));
    }
    if (isOfBranch) this.depth = Math.max(this.depth, depth);
    const here = starts.filter((start) => this.graph.has(start));
    const isAll = () => here.every((start) => this.graph.areFetched(this.graph.historyOf(start)));
    if (depth === ALL_GENERATIONS && !isAll()) throw this.incomplete();
  }

  /** How far back some commits seem to be, by the committers' clocks: where they are wrong, it costs another fetch. */
  private guessDepth(commits: readonly Sha[]): number {
    const { graph } = this;
    if (commits.some((commit) => !graph.has(commit))) return UNKNOWN_GENERATIONS;
    const timeOf = (name: Sha) => graph.get(name)?.time ?? 0;
    const near = [this.tip, ...commits].flatMap((start) => [...graph.historyOf(start)]);
    const steps = [...new Set(near)].flatMap((name) => {
      const first = graph.get(name)?.parents[0];
      return first !== undefined && graph.has(first) ? [timeOf(name) - timeOf(first)] : [];
    });
    const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const age = timeOf(this.tip) - Math.min(...commits.map(timeOf));
    const generations = Math.ceil((1.5 * age) / interval) + 50;
    return generations > 0 && generations < ALL_GENERATIONS ? generations : ALL_GENERATIONS;
  }

  /** @returns false where the server says that nothing is as the request says */
  private async tryFetch(scratch: Scratch, request: FetchRequest): Promise<boolean> {
    try {
      await this.assets.remote.fetch(scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof Refused && error.failure.kind === 'nothing-selected') return false;
      throw this.errorOf(error);
    }
  }

  /**
   * Fetches branches with everything in them, for servers that send everything anyway or give out nothing by name: of what came before, only
   * what is further back.
   */
  private async fetchPlain(depth: number, branch = this.assets.branch): Promise<void> {
    this.isPlain = true;
    const scratch = this.top?.scratch ?? this.assets.store.newScratch();
    const wants = [`+refs/heads/${branch}:refs/heads/${branch}`, ...this.givenOut] as const;
    await this.tryFetch(scratch, { wants, depth, negotiate: true });
    this.top = { tip: await commitAt(scratch.dir, `refs/heads/${this.assets.branch}`, this.signal), scratch };
    this.depth = readBoundary(scratch.dir).size === 0 ? ALL_GENERATIONS : Math.max(this.depth, depth);
    this.add(await readHistory(scratch.dir, 'all', this.signal));
  }

  /** The branch was changed between two requests, or there is none. */
  private errorOf(error: unknown): unknown {
    const { remote, branch } = this.assets;
    if (!(error instanceof Refused)) return error;
    return error.failure.kind === 'no-branch' ? noBranch(remote, branch, error) : new BranchMoved(remote, branch);
  }

  private add(commits: ReadonlyMap<Sha, Commit>): void {
    this.graph.add(commits);
    if (this.top !== undefined) this.branchHistory = this.graph.historyOf(this.top.tip);
  }

  private get fetched(): { tip: Sha; scratch: Scratch } {
    if (this.top === undefined) throw new Error('nothing was asked yet');
    return this.top;
  }

  /** Without the whole history nobody can say what is not in it. */
  private incomplete(): AssetsSyncError {
    const { repositoryUrl } = this.assets.remote;
    return new AssetsSyncError(
      'unreachable',
      `The server of ${repositoryUrl} does not give out the whole history of its branch.`,
      {
        hint: 'Verify against the repository itself, not against a shallow copy.',
      },
    );
  }
}

/** The commit that a ref of a git directory of ours is at. */
async function commitAt(dir: string, ref: string, signal: AbortSignal): Promise<Sha> {
  const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  const tip = parseSha((await git(args, { environment: ownEnvironment(dir), signal })).toString('latin1').trim());
  if (tip === undefined) throw new Error(`${ref} is no commit`);
  return tip;
}
