/** Brings the trees of pinned directories into the store, complete, with as few requests as the server allows. */
import type { Directory } from '../base/directory.ts';
import type { Problem } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { openLockedStore } from '../store/open-store.ts';
import type { ServerLimits } from '../store/server-limits.ts';
import { findCompleteTrees } from '../store/untrusted-packs.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { fetchByTree } from './by-tree.ts';
import { copyTrees } from './copy-trees.ts';
import { fetchMissing, findAllHere, isAllHere, type TreeNeed } from './fetch-missing.ts';
import { lookUpHere } from './resolve-trees.ts';
import { areCommitsCheaper, refusedTrees, treeStrategies, withLimits } from './strategies.ts';
import { claimedTrees, forgetTrees, foundTrees, mismatchWarnings, type WantedTree, wantedTrees } from './wanted-tree.ts';

/** A pinned tree and what became of it. */
export interface FoundTree extends PinnedTree {
  /** The directory's tree in its commit, which the store holds now; `absent`: the commit does not have that directory. */
  found: Sha | 'absent';
  /** Where what is in it came from: it was in this machine's store, or came from a CI system's cache or from the server. */
  source: 'store' | 'cache' | 'network';
}

export interface FetchedTrees {
  /** In the order of what was asked for. */
  trees: FoundTree[];
  /** A warning for each pin whose `tree` is not its commit's, where the commit was looked at: the commit counts. */
  warnings: Problem[];
}

export interface FetchOptions {
  /** Another tree of the same directory that the store may hold: then only what differs is fetched. */
  earlierTree?: (directory: Directory) => Sha | undefined;
  /** A CI system's cache, which is asked before the server. */
  ciCache?: CiCache | undefined;
}

/**
 * Finds the tree of every pinned tree and makes the store hold it with everything in it.
 *
 * A pinned tree whose pin names the tree costs nothing but that tree. A SHA alone costs a blobless fetch of all such commits
 * first. Both are one fetch for all pinned trees together. Where everything is here, nothing is locked and nobody is asked.
 * @throws `missing-commit` where the server does not have a commit
 */
export async function fetchTrees(
  assets: AssetsRepository,
  pinnedTrees: readonly PinnedTree[],
  { earlierTree, ciCache }: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedTrees> {
  const { store } = assets;
  const fetching = new CompleteTrees(assets, earlierTree ?? (() => undefined));
  let known = wantedTrees(pinnedTrees);
  const here = await findAllHere(store, known, fetching, signal);
  if (here !== undefined) return fetching.report(pinnedTrees, here);
  return store.withLock(signal, async (held) => {
    // Once more: it may have been emptied while the lock was waited for.
    await openLockedStore(store, held);
    store.removeAbandoned();
    if (ciCache !== undefined) known = await fetching.restore(ciCache, known, held);
    if (areCommitsCheaper(store)) known = forgetTrees(known, (tree) => tree.isClaimed && !isHeld(store, tree));
    return fetching.report(pinnedTrees, await fetchMissing(assets, known, fetching, held));
  });
}

function isHeld({ completeTrees }: AssetsRepository['store'], { found }: WantedTree): boolean {
  return found === undefined || found === 'absent' || completeTrees.has(found);
}

/** Gets trees with everything in them, and knows where each came from. */
class CompleteTrees implements TreeNeed {
  private readonly assets: AssetsRepository;
  private readonly earlierTree: (directory: Directory) => Sha | undefined;
  /** Of the trees that were not in the store. */
  private readonly sources = new Map<Sha, 'cache' | 'network'>();
  /** A CI system's cache had something, most likely of the same directories. */
  private wasRestored = false;

  constructor(assets: AssetsRepository, earlierTree: (directory: Directory) => Sha | undefined) {
    this.assets = assets;
    this.earlierTree = earlierTree;
  }

  async findMissing(trees: readonly Sha[]): Promise<Sha[]> {
    return trees.filter((tree) => !this.assets.store.completeTrees.has(tree));
  }

  async fetch(trees: readonly Sha[], wanted: readonly WantedTree[], signal: AbortSignal): Promise<Sha[]> {
    const { store } = this.assets;
    try {
      return await withLimits(store, (limits) => this.tryStrategies(trees, wanted, limits, signal));
    } catch (error) {
      return refusedTrees(store, await this.findMissing(trees), error);
    }
  }

  async takeFromCommits(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
    const { store, remote } = this.assets;
    const copied = await copyTrees(store, trees, signal);
    // What an earlier run fetched was in the store.
    if (remote.traffic.fetches > 0) for (const tree of copied) this.sources.set(tree, 'network');
    return trees.filter((tree) => !copied.includes(tree));
  }

  private async tryStrategies(
    trees: readonly Sha[],
    wanted: readonly WantedTree[],
    limits: ServerLimits,
    signal: AbortSignal,
  ): Promise<Sha[]> {
    const claimed = claimedTrees(wanted);
    let rest = [...trees];
    for (const strategy of treeStrategies(limits)) {
      if (rest.length === 0) break;
      if (strategy === 'copy') {
        const inCommits = rest.filter((tree) => !claimed.has(tree));
        const left = await this.takeFromCommits(inCommits, signal);
        rest = rest.filter((tree) => claimed.has(tree) || left.includes(tree));
      } else {
        const resembling = limits.noPartialClone === true ? [] : this.findResembling(rest, wanted);
        await fetchByTree(this.assets, { trees: rest, resembling, claimed }, signal);
        for (const tree of rest) this.sources.set(tree, 'network');
        rest = [];
      }
    }
    return rest;
  }

  /** The trees of directories that the store holds at another commit. */
  private findResembling(trees: readonly Sha[], wanted: readonly WantedTree[]): Sha[] {
    const { completeTrees, latestTrees } = this.assets.store;
    const isHeld = (tree: Sha | undefined) => tree !== undefined && completeTrees.has(tree);
    const resembling = wanted.filter(({ directory, assetsPath }) => {
      return this.wasRestored || isHeld(this.earlierTree(directory)) || isHeld(latestTrees.of(assetsPath));
    });
    return foundTrees(resembling).filter((tree) => trees.includes(tree));
  }

  /** Imports what a CI system's cache has, unless another run has brought everything meanwhile. Under the store's lock. */
  async restore(ciCache: CiCache, wanted: readonly WantedTree[], signal: AbortSignal): Promise<WantedTree[]> {
    const { store } = this.assets;
    const before = await lookUpHere(store, wanted, signal);
    if (await isAllHere(before.known, this, signal)) return before.known;
    this.wasRestored = await ciCache.restore(store, signal);
    if (!this.wasRestored) return before.known;
    const { known } = await lookUpHere(store, before.known, signal);
    const complete = await findCompleteTrees(store, await this.findMissing(foundTrees(known)), signal);
    store.completeTrees.add(complete);
    for (const tree of complete) this.sources.set(tree, 'cache');
    return known;
  }

  report(pinnedTrees: readonly PinnedTree[], known: readonly WantedTree[]): FetchedTrees {
    const trees = pinnedTrees.map((pinnedTree, index): FoundTree => {
      const found = known[index]?.found ?? 'absent';
      return { ...pinnedTree, found, source: found === 'absent' ? 'store' : (this.sources.get(found) ?? 'store') };
    });
    return { trees, warnings: mismatchWarnings(known) };
  }
}
