/** Brings the trees of pinned directories into the store, with as few requests as the server allows. */
import { delimiter, join } from 'node:path';
import { type Directory, showDirectory } from '../base/directory.ts';
import { AssetsSyncError, type Problem } from '../base/errors.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import { quotePath, type Scratch } from '../git/scratch.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { Exchange } from '../store/ci-cache.ts';
import type { ServerLimits, Store } from '../store/store.ts';
import { adopt, completeTrees } from '../store/untrusted-packs.ts';
import { fetchWholeBranch } from './whole-branch.ts';

/** How many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const TIPS_OFFERED = 8;

export interface Obtained {
  /** For each pinned tree its tree, which the store now holds, or `absent`: its commit does not have that directory. */
  trees: Map<PinnedTree, Sha | 'absent'>;
  /** Trees that came from the server in this run, and trees that came from a CI system's cache. */
  fetched: Set<Sha>;
  cached: Set<Sha>;
  warnings: Problem[];
}

/**
 * Finds the tree of every pinned tree and makes the store hold it.
 *
 * A pinned tree with a known tree costs nothing but that tree (an object may be wanted by name, whatever it is). A SHA alone
 * costs a blobless fetch of all such commits first. Both are one fetch for all pinned trees together.
 *
 * @param earlier another tree of the same directory that the store may hold: then only what differs is fetched
 * @throws `missing-commit` where the server does not have a commit
 */
export async function obtain(
  store: Store,
  remote: Remote,
  branch: string,
  pinnedTrees: readonly PinnedTree[],
  earlier: (directory: Directory) => Sha | undefined,
  signal: AbortSignal,
  exchange?: Exchange,
): Promise<Obtained> {
  const job = new Job(store, remote, branch, pinnedTrees, earlier);
  if (await job.isAllHere(signal)) return job.result;
  return store.withLock(signal, async (held) => {
    // Once more: it may have been emptied while the lock was waited for.
    await makeOurs(store, held);
    store.sweep();
    if (exchange !== undefined) await job.bring(exchange, held);
    return job.run(held);
  });
}

/** Makes a store, or checks one that was not made here. */
export async function openStore(store: Store, signal: AbortSignal): Promise<void> {
  // What was thrown away comes back; its HEAD, which is signed, was never away.
  if (store.isOurs) store.make();
  else await store.withLock(signal, (held) => makeOurs(store, held));
}

/** Under the store's lock: of two that make one, the second would take what the first has not signed yet for a stranger's. */
async function makeOurs(store: Store, held: AbortSignal): Promise<void> {
  if (!store.isOurs && !store.isEmpty) return adopt(store, held);
  store.make();
  store.sign();
}

/**
 * Finds the tree of every pinned tree and makes its names be at hand, and those of everything below: enough to compare, without
 * a single file. What is not here is one fetch, or two where a SHA stands alone.
 */
export async function obtainNames(
  store: Store,
  remote: Remote,
  branch: string,
  pinnedTrees: readonly PinnedTree[],
  signal: AbortSignal,
): Promise<Obtained> {
  const job = new NamesJob(store, remote, branch, pinnedTrees, () => undefined);
  if (await job.isAllHere(signal)) return job.result;
  return store.withLock(signal, async (held) => {
    await makeOurs(store, held);
    return job.run(held);
  });
}

class Job {
  readonly result: Obtained = { trees: new Map(), fetched: new Set(), cached: new Set(), warnings: [] };
  /** Trees that are known by name alone: the index has no commit that says so. */
  private readonly byName = new Set<Sha>();
  private branchFetched = false;
  private indexIsDamaged = false;
  /** It was, and was thrown away. */
  private indexIsNew = false;
  /** A cache had something, most likely of the same directories. */
  private brought = false;
  protected readonly store: Store;
  protected readonly remote: Remote;
  private readonly branch: string;
  private readonly pinnedTrees: readonly PinnedTree[];
  private readonly earlier: (directory: Directory) => Sha | undefined;

  constructor(store: Store, remote: Remote, branch: string, pinnedTrees: readonly PinnedTree[], earlier: Job['earlier']) {
    this.store = store;
    this.remote = remote;
    this.branch = branch;
    this.pinnedTrees = pinnedTrees;
    this.earlier = earlier;
    for (const pinnedTree of pinnedTrees) {
      if (pinnedTree.tree === undefined) continue;
      this.result.trees.set(pinnedTree, pinnedTree.tree);
      this.byName.add(pinnedTree.tree);
    }
  }

  private get unresolved(): PinnedTree[] {
    return this.pinnedTrees.filter((pinnedTree) => !this.result.trees.has(pinnedTree));
  }

  async lookUp(signal: AbortSignal): Promise<void> {
    const pinnedTrees = this.unresolved;
    const answers = await this.store.lookUp(pinnedTrees, signal);
    for (const [index, pinnedTree] of pinnedTrees.entries()) {
      const answer = answers[index];
      if (answer === 'no-commit') throw this.notACommit(pinnedTree);
      if (answer === 'absent' && !(await this.store.isAbsent(pinnedTree.sha, pinnedTree.directory, signal))) {
        if (this.indexIsNew) throw this.incomplete(pinnedTree);
        this.indexIsDamaged = true;
        return;
      }
      if (answer !== undefined) this.result.trees.set(pinnedTree, answer);
    }
  }

  /** Whether nothing is to be fetched, as far as that can be told without the store's lock. */
  async isAllHere(signal: AbortSignal): Promise<boolean> {
    // What nobody made or checked here is that first, under the lock.
    if (!this.store.isOurs) return false;
    this.store.make();
    await this.lookUp(signal);
    return this.isDone(signal);
  }

  protected get foundTrees(): Sha[] {
    return [...new Set([...this.result.trees.values()].filter((tree): tree is Sha => tree !== 'absent'))];
  }

  /** Whether nothing is to be fetched. */
  private async isDone(signal: AbortSignal): Promise<boolean> {
    return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
  }

  /** The trees that are not here as they must be. */
  protected async missing(_signal: AbortSignal): Promise<Sha[]> {
    return this.foundTrees.filter((tree) => !this.store.hasTree(tree));
  }

  /** Takes in what a CI system's cache has, unless another run has brought everything. */
  async bring(exchange: Exchange, signal: AbortSignal): Promise<void> {
    await this.lookUp(signal);
    if (await this.isDone(signal)) return;
    this.brought = await exchange.bring(this.store, signal);
    if (!this.brought) return;
    await this.lookUp(signal);
    const complete = await completeTrees(this.store, await this.missing(signal), signal);
    this.store.mark(complete);
    for (const tree of complete) this.result.cached.add(tree);
  }

  async run(signal: AbortSignal): Promise<Obtained> {
    const result = await this.obtainAll(signal);
    for (const [{ directory }, tree] of result.trees) if (tree !== 'absent') this.store.setLatest(directory, tree);
    return result;
  }

  private async obtainAll(signal: AbortSignal): Promise<Obtained> {
    for (;;) {
      await this.lookUp(signal);
      if (this.indexIsDamaged) {
        // A tree of a commit is lost: everything there is fetched anew. Only here, where nobody else writes into it.
        await this.store.discardIndex();
        this.indexIsDamaged = false;
        this.indexIsNew = true;
        // What was found there is to be found anew, unless it is not needed any more.
        for (const [pinnedTree, tree] of this.result.trees) {
          if (tree === 'absent' || !(this.byName.has(tree) || this.store.hasTree(tree))) this.result.trees.delete(pinnedTree);
        }
      }
      if (this.unresolved.length > 0) await this.fetchCommits(signal);
      if (this.indexIsDamaged) continue;
      const missing = await this.missing(signal);
      if (missing.length === 0) return this.result;
      const refused = await this.fetchTrees(missing, signal);
      if (refused.length === 0) return this.result;
      await this.findOtherwise(refused, signal);
    }
  }

  /** Trees that the server does not give out by name are looked up in their commits instead. */
  private async findOtherwise(refused: readonly Sha[], signal: AbortSignal): Promise<void> {
    if (!this.branchFetched && refused.some((tree) => !this.byName.has(tree))) {
      await this.fetchBranch(signal);
      return;
    }
    for (const pinnedTree of this.pinnedTrees) {
      const tree = this.result.trees.get(pinnedTree);
      if (tree === undefined || tree === 'absent' || !refused.includes(tree)) continue;
      if (!this.byName.has(tree)) throw this.notGivenOut(pinnedTree);
      this.result.trees.delete(pinnedTree);
    }
    for (const tree of refused) this.byName.delete(tree);
  }

  private async fetchCommits(signal: AbortSignal): Promise<void> {
    const limits = this.store.readLimits();
    // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
    if (limits.noNames === true) await this.fetchBranch(signal);
    if (this.unresolved.length > 0) await this.fetchCommitsByName(limits, signal);
    if (this.indexIsDamaged) return;
    if (this.unresolved.length > 0 && limits.noNames !== true) await this.fetchBranch(signal);
    const lost = this.unresolved[0];
    if (lost !== undefined) {
      throw new AssetsSyncError('missing-commit', `Commit ${lost.sha} is not on ${this.branch} of ${this.remote.address}.`, {
        hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
        at: lost.pin.at,
      });
    }
    for (const pinnedTree of this.pinnedTrees) {
      const found = this.result.trees.get(pinnedTree);
      if (pinnedTree.tree === undefined || found === undefined || found === pinnedTree.tree) continue;
      const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
      this.result.warnings.push({ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pinnedTree.pin.at });
    }
  }

  private async fetchCommitsByName(limits: ServerLimits, signal: AbortSignal): Promise<void> {
    const commits = [...new Set(this.unresolved.map((pinnedTree) => pinnedTree.sha))];
    const tips = this.store.recentTips(TIPS_OFFERED);
    try {
      await this.store.withScratch([join(this.store.index, 'objects')], tips, async (scratch) => {
        const { filtered, isWhole } = await this.remote.fetch(
          scratch,
          {
            wants: commits,
            depth: 1,
            negotiate: tips.length > 0,
            more: true,
            ...(limits.noFilters === true ? {} : { filter: 'blob:none' }),
          },
          signal,
        );
        if (!isWhole) {
          this.indexIsDamaged = true;
          return;
        }
        if (!filtered) this.store.rememberLimits({ ...limits, noFilters: true });
        this.store.landCommits(scratch);
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.failure.kind === 'missing') throw this.missingCommit(error);
      if (this.isForFilter(error, limits)) return this.fetchCommitsByName(this.store.readLimits(), signal);
      this.store.rememberLimits({ ...limits, noNames: true });
      return;
    }
    if (this.indexIsDamaged) return;
    await this.lookUp(signal);
    this.store.addTips(commits);
  }

  /** For a server that gives out nothing by name: its whole branch, which later runs only add to. */
  private async fetchBranch(signal: AbortSignal): Promise<void> {
    this.branchFetched = true;
    await fetchWholeBranch(this.store, this.remote, this.branch, signal);
    await this.lookUp(signal);
  }

  /** @returns the trees that the server does not give out */
  protected async fetchTrees(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
    const limits = this.store.readLimits();
    const copied = limits.noFilters === true || limits.noNames === true ? await this.copyTrees(trees, signal) : [];
    const rest = trees.filter((tree) => !copied.includes(tree));
    if (rest.length === 0) return [];
    if (limits.noNames === true) return rest;
    try {
      // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees.
      return await this.store.withScratch([], [], async (scratch) => {
        const grown = limits.noFilters === true ? [] : await this.treesWithEarlier(rest);
        const blobs = grown.length === 0 ? [] : await this.fetchNewTrees(scratch, grown, limits, signal);
        const wants = [...rest.filter((tree) => !grown.includes(tree)), ...blobs];
        if (wants.length > 0) await this.remote.fetch(scratch, { wants }, signal);
        this.store.landTrees(scratch, rest);
        for (const tree of rest) this.result.fetched.add(tree);
        return [];
      });
    } catch (error) {
      if (this.isForFilter(error, limits)) return this.fetchTrees(trees, signal);
      return this.refusedOf(rest, error);
    }
  }

  /** Whether the server refused a filter, and so may be asked again: that it does is remembered. */
  protected isForFilter(error: unknown, limits: ServerLimits): boolean {
    if (!(error instanceof Refused) || error.failure.kind !== 'no-filter' || limits.noFilters === true) return false;
    this.store.rememberLimits({ ...limits, noFilters: true });
    return true;
  }

  /** Which of the trees that were wanted the server does not give out, by its refusal. */
  protected refusedOf(trees: readonly Sha[], error: unknown): Sha[] {
    if (!(error instanceof Refused)) throw error;
    if (error.failure.kind !== 'missing') {
      this.store.rememberLimits({ ...this.store.readLimits(), noNames: true });
      return [...trees];
    }
    const name = parseSha(error.failure.name);
    if (name !== undefined && trees.includes(name)) return [name];
    throw error;
  }

  /** The trees of directories that the store holds at another commit. */
  private async treesWithEarlier(trees: readonly Sha[]): Promise<Sha[]> {
    const grown = new Set<Sha>();
    for (const [pinnedTree, tree] of this.result.trees) {
      if (tree === 'absent' || !trees.includes(tree)) continue;
      const before = [this.earlier(pinnedTree.directory), this.store.latestOf(pinnedTree.directory)];
      if (this.brought || before.some((name) => name !== undefined && this.store.hasTree(name))) grown.add(tree);
    }
    return [...grown];
  }

  /**
   * Brings the trees themselves without their files: from the index where a commit there has them, else from the server.
   * @returns the files that the store does not have
   */
  private async fetchNewTrees(
    scratch: Scratch,
    trees: readonly Sha[],
    limits: ServerLimits,
    signal: AbortSignal,
  ): Promise<Sha[]> {
    const indexed = trees.filter((tree) => !this.byName.has(tree));
    const named = trees.filter((tree) => this.byName.has(tree));
    if (indexed.length > 0) await this.pack(scratch, indexed, ['--filter=blob:none'], signal);
    if (named.length > 0) {
      const { filtered } = await this.remote.fetch(scratch, { wants: named, filter: 'blob:none', more: true }, signal);
      if (!filtered) this.store.rememberLimits({ ...limits, noFilters: true });
    }
    return missingObjects(scratch, trees, [this.store.objects], signal);
  }

  /** Copies trees whose files all came with their commits. @returns those that were complete */
  private async copyTrees(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
    const here = trees.filter((tree) => !this.byName.has(tree));
    if (here.length === 0) return [];
    return this.store.withScratch([], [], async (scratch) => {
      if ((await missingObjects(scratch, here, [this.store.objects, ...this.elsewhere], signal)).length > 0) return [];
      await this.pack(scratch, here, [], signal);
      this.store.landTrees(scratch, here);
      if (this.remote.traffic.fetches > 0) for (const tree of here) this.result.fetched.add(tree);
      return here;
    });
  }

  /** Object folders that the store does not borrow from. */
  private get elsewhere(): string[] {
    return [join(this.store.index, 'objects'), join(this.store.branch, 'objects')];
  }

  /** Packs what is reached from trees into the scratch, from what is on this machine. */
  private async pack(scratch: Scratch, trees: readonly Sha[], filter: readonly string[], signal: AbortSignal): Promise<void> {
    const environment = scratchEnvironment(scratch, this.elsewhere);
    const objects = await git(['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'], {
      environment,
      input: `${trees.join('\n')}\n`,
      signal,
    });
    await git(['pack-objects', '-q', '--delta-base-offset', join(scratch.packs, 'pack')], {
      environment,
      input: objects,
      signal,
    });
  }

  private missingCommit(refused: Refused): AssetsSyncError {
    const name = refused.failure.kind === 'missing' ? refused.failure.name : undefined;
    const pinnedTree = this.pinnedTrees.find(({ sha }) => sha === name);
    return new AssetsSyncError('missing-commit', `${this.remote.address} does not have commit ${name}.`, {
      hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
      at: pinnedTree?.pin.at,
      detail: refused.words,
    });
  }

  /** Nothing of an earlier fetch is to blame. */
  private incomplete({ directory, sha }: PinnedTree): AssetsSyncError {
    return new AssetsSyncError(
      'unreachable',
      `${this.remote.address} did not send ${showDirectory(directory)} with commit ${shortSha(sha)}.`,
      { hint: 'Run the command again; if it stays so, the server lacks objects: ask who keeps it.' },
    );
  }

  private notACommit(pinnedTree: PinnedTree): AssetsSyncError {
    return new AssetsSyncError(
      'missing-commit',
      `${pinnedTree.sha} is not a commit of the assets repository, but a tag, a tree or a file.`,
      {
        hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
        at: pinnedTree.pin.at,
      },
    );
  }

  private notGivenOut(pinnedTree: PinnedTree): AssetsSyncError {
    return new AssetsSyncError(
      'missing-commit',
      `The server does not give out ${showDirectory(pinnedTree.directory)} of commit ${shortSha(pinnedTree.sha)}.`,
      { hint: 'Check that the commit is still on a branch of the assets repository.', at: pinnedTree.pin.at },
    );
  }
}

/** The same for those who want to know what is in the trees, not to have it. */
class NamesJob extends Job {
  protected override async missing(signal: AbortSignal): Promise<Sha[]> {
    const found = this.foundTrees;
    const known = await this.store.knownTrees(found, signal);
    return found.filter((tree) => !known.has(tree));
  }

  protected override async fetchTrees(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
    const limits = this.store.readLimits();
    if (limits.noNames === true) return [...trees];
    try {
      await this.store.withScratch([], [], async (scratch) => {
        const filter = limits.noFilters === true ? {} : { filter: 'blob:none' as const };
        const { filtered } = await this.remote.fetch(scratch, { wants: trees, ...filter }, signal);
        if (!filtered) this.store.rememberLimits({ ...limits, noFilters: true });
        this.store.landCommits(scratch);
      });
      return [];
    } catch (error) {
      if (this.isForFilter(error, limits)) return this.fetchTrees(trees, signal);
      return this.refusedOf(trees, error);
    }
  }
}

function scratchEnvironment(scratch: Scratch, borrowed: readonly string[]): Record<string, string> {
  return {
    ...ownEnvironment(scratch.dir),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(quotePath).join(delimiter),
  };
}

/** What trees refer to, directly or not, and is nowhere to be found. */
async function missingObjects(
  scratch: Scratch,
  trees: readonly Sha[],
  borrowed: readonly string[],
  signal: AbortSignal,
): Promise<Sha[]> {
  const output = await git(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
    environment: scratchEnvironment(scratch, borrowed),
    input: `${trees.join('\n')}\n`,
    signal,
  });
  const lines = output.toString('latin1').split('\n');
  return lines
    .filter((line) => line.startsWith('?'))
    .map((line) => parseSha(line.slice(1)))
    .filter((name) => name !== undefined);
}
