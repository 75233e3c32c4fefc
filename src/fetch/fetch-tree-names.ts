/** Brings the names of what is in pinned directories, without a single file: enough to compare, and to build upon. */
import type { Sha } from '../base/sha.ts';
import type { PinnedTree } from '../pins/pins.ts';
import { findKnownTrees } from '../store/lookup.ts';
import { openLockedStore } from '../store/open-store.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { fetchNamesByTree } from './by-tree.ts';
import { fetchMissing, findAllHere, type TreeNeed } from './fetch-missing.ts';
import { filterFor, refusedTrees, treeStrategies, withLimits } from './strategies.ts';
import { type WantedTree, wantedTrees } from './wanted-tree.ts';

/** A pinned tree whose names, and those of everything below, the store can look up. */
export interface NamedTree extends PinnedTree {
  /** `absent`: its commit does not have that directory. */
  found: Sha | 'absent';
}

/**
 * Finds the tree of every pinned tree and makes its names be at hand. What is not here is one fetch, or two where a SHA stands
 * alone.
 * @returns in the order of what was asked for
 * @throws `missing-commit` where the server does not have a commit
 */
export async function fetchTreeNames(
  assets: AssetsRepository,
  pinnedTrees: readonly PinnedTree[],
  signal: AbortSignal,
): Promise<NamedTree[]> {
  const { store } = assets;
  const need = namesNeed(assets);
  const report = (known: readonly WantedTree[]) => {
    return pinnedTrees.map((pinnedTree, index) => ({ ...pinnedTree, found: known[index]?.found ?? 'absent' }));
  };
  const wanted = wantedTrees(pinnedTrees);
  const here = await findAllHere(store, wanted, need, signal);
  if (here !== undefined) return report(here);
  return store.withLock(signal, async (held) => {
    await openLockedStore(store, held);
    return report(await fetchMissing(assets, wanted, need, held));
  });
}

function namesNeed(assets: AssetsRepository): TreeNeed {
  const { store } = assets;
  const findMissing = async (trees: readonly Sha[], signal: AbortSignal) => {
    const known = await findKnownTrees(store, trees, signal);
    return trees.filter((tree) => !known.has(tree));
  };
  return {
    findMissing,
    // What came with a commit is known: there is nothing to copy.
    takeFromCommits: findMissing,
    async fetch(trees, _, signal) {
      try {
        return await withLimits(store, async (limits) => {
          if (!treeStrategies(limits).includes('by-tree')) return [...trees];
          await fetchNamesByTree(assets, trees, filterFor(limits), signal);
          return [];
        });
      } catch (error) {
        return refusedTrees(store, trees, error);
      }
    },
  };
}
