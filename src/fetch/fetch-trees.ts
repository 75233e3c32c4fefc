/** Brings the trees of pinned directories into the store, complete, with as few requests as the server allows. */
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, type ErrorCode, type Problem } from '../base/errors.ts';
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
  /** Where what is in it came from: it was in this machine's store, or came from a CI system's cache, a mirror or the server. */
  source: 'store' | 'cache' | 'mirror' | 'network';
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
 * A pinned tree whose pin names the tree costs nothing but that tree. For a SHA alone the trees on the way there are fetched first,
 * a request a level. Each is for all pinned trees together. Where everything is here, nothing is locked and nobody is asked.
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
    known = await fetching.bringWhole(known, held);
    if (areCommitsCheaper(store)) known = forgetTrees(known, (tree) => tree.isClaimed && !isHeld(store, tree));
    return fetching.report(pinnedTrees, await fetching.fetchAll(known, held));
  });
}

function isHeld({ completeTrees }: AssetsRepository['store'], { found }: WantedTree): boolean {
  return found === undefined || found === 'absent' || completeTrees.has(found);
}

/** Failures of a server that a mirror can make good. */
const OF_SERVER: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['missing-commit', 'unreachable', 'unauthorized']);

/** Gets trees with everything in them, and knows where each came from. */
class CompleteTrees implements TreeNeed {
  private readonly assets: AssetsRepository;
  private readonly earlierTree: (directory: Directory) => Sha | undefined;
  /** Of the trees that were not in the store. */
  private readonly sources = new Map<Sha, Exclude<FoundTree['source'], 'store'>>();
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
        const resembling = this.findResembling(rest, wanted);
        const unseen = new Set(foundTrees(wanted.filter(({ isClaimed, sha }) => isClaimed || !this.assets.store.isWhole(sha))));
        await fetchByTree(this.assets, { trees: rest, resembling, unseen }, signal);
        for (const tree of rest) this.sources.set(tree, 'network');
        rest = [];
      }
    }
    return rest;
  }

  /** The trees of directories that the store holds at another commit, with those that it holds. */
  private findResembling(trees: readonly Sha[], wanted: readonly WantedTree[]): Map<Sha, Sha[]> {
    const resembling = new Map<Sha, Sha[]>();
    for (const one of wanted) {
      const { found } = one;
      if (found === undefined || found === 'absent' || !trees.includes(found) || !this.resemblesHeld(one)) continue;
      resembling.set(found, [...(resembling.get(found) ?? []), ...this.heldOf(one)]);
    }
    return resembling;
  }

  /** Whether the store holds that directory at another commit. */
  private resemblesHeld(wanted: WantedTree): boolean {
    return this.wasRestored || this.heldOf(wanted).length > 0;
  }

  /** What the store is known to hold of that directory at other commits. */
  private heldOf({ directory, assetsPath }: WantedTree): Sha[] {
    const { completeTrees, latestTrees } = this.assets.store;
    const earlier = [this.earlierTree(directory), latestTrees.of(assetsPath)].filter((tree) => tree !== undefined);
    return earlier.filter((tree) => completeTrees.has(tree));
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

  /** Brings from a mirror what is needed as a whole: of what resembles what is here, the server sends the difference alone. */
  async bringWhole(wanted: readonly WantedTree[], signal: AbortSignal): Promise<WantedTree[]> {
    if (this.assets.mirror === undefined) return [...wanted];
    const { known } = await lookUpHere(this.assets.store, wanted, signal);
    return (await this.bring(known, (tree) => !this.resemblesHeld(tree), signal)) ?? known;
  }

  /** @throws as `fetchMissing`, where a mirror has not got it either */
  async fetchAll(wanted: readonly WantedTree[], signal: AbortSignal): Promise<WantedTree[]> {
    try {
      return await fetchMissing(this.assets, wanted, this, signal);
    } catch (error) {
      signal.throwIfAborted();
      // What resembles what is here may be gone there, and a mirror was not asked for it yet.
      const isOfServer = error instanceof AssetsSyncError && OF_SERVER.has(error.code);
      const known = isOfServer ? await this.bring(wanted, () => true, signal) : undefined;
      if (known === undefined) throw error;
      return fetchMissing(this.assets, known, this, signal);
    }
  }

  /** @returns what is known then; undefined where nothing came */
  private async bring(
    known: readonly WantedTree[],
    isWanted: (tree: WantedTree) => boolean,
    signal: AbortSignal,
  ): Promise<WantedTree[] | undefined> {
    const { store, mirror } = this.assets;
    if (mirror === undefined) return undefined;
    const wanted = known.filter((tree) => (tree.found === undefined || !isHeld(store, tree)) && isWanted(tree));
    const brought = await mirror.bring(store, wanted, signal);
    if (brought.size === 0) return undefined;
    for (const tree of brought.values()) this.sources.set(tree, 'mirror');
    return known.map((tree) => {
      const found = brought.get(tree);
      return found === undefined ? tree : { ...tree, found, isClaimed: false };
    });
  }

  report(pinnedTrees: readonly PinnedTree[], known: readonly WantedTree[]): FetchedTrees {
    const trees = pinnedTrees.map((pinnedTree, index): FoundTree => {
      const found = known[index]?.found ?? 'absent';
      return { ...pinnedTree, found, source: found === 'absent' ? 'store' : (this.sources.get(found) ?? 'store') };
    });
    return { trees, warnings: mismatchWarnings(known) };
  }
}
