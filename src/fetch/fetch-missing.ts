/** The course that every fetch of pinned trees takes: find out which trees are meant, get those that are missing, or find another way. */
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import type { Store } from '../store/store.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { lookUpHere, resolveTrees } from './resolve-trees.ts';
import { claimedTrees, forgetTrees, foundTrees, unresolved, type WantedTree } from './wanted-tree.ts';
import { wholeBranchOnce } from './whole-branch.ts';

/** What it takes that a tree is at hand, and how it gets there. */
export interface TreeNeed {
  /** Which of these trees are not here as they must be. */
  findMissing(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]>;
  /** Gets trees by what the server can do. @returns those that it does not give out */
  fetch(trees: readonly Sha[], wanted: readonly WantedTree[], signal: AbortSignal): Promise<Sha[]>;
  /** Takes trees from commits that are here by now. @returns those that are not in them */
  takeFromCommits(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]>;
}

/** @returns what is known without a request and without the store's lock; undefined where that is not all that is wanted */
export async function findAllHere(
  store: Store,
  wanted: readonly WantedTree[],
  need: TreeNeed,
  signal: AbortSignal,
): Promise<WantedTree[] | undefined> {
  // A store that was neither made nor checked on this machine is checked first, and that takes its lock.
  if (!store.isSignedHere) return undefined;
  store.make();
  const { known } = await lookUpHere(store, wanted, signal);
  return (await isAllHere(known, need, signal)) ? known : undefined;
}

export async function isAllHere(known: readonly WantedTree[], need: TreeNeed, signal: AbortSignal): Promise<boolean> {
  return unresolved(known).length === 0 && (await need.findMissing(foundTrees(known), signal)).length === 0;
}

/**
 * Fetches until every tree is at hand, and remembers which tree each directory has. Under the store's lock.
 * @throws `missing-commit` where the server does not give out what a pin names
 */
export async function fetchMissing(
  assets: AssetsRepository,
  wanted: readonly WantedTree[],
  need: TreeNeed,
  signal: AbortSignal,
): Promise<WantedTree[]> {
  const fetchBranch = wholeBranchOnce(assets, signal);
  let known = [...wanted];
  for (;;) {
    known = await resolveTrees(assets, known, fetchBranch, signal);
    const missing = await need.findMissing(foundTrees(known), signal);
    if (missing.length === 0) break;
    const refused = await need.fetch(missing, known, signal);
    if (refused.length === 0) break;
    const claimed = claimedTrees(known);
    const inCommits = refused.filter((tree) => !claimed.has(tree));
    if (inCommits.length > 0) {
      await fetchBranch();
      const [lost] = await need.takeFromCommits(inCommits, signal);
      if (lost !== undefined) throw notGivenOut(known, lost);
    }
    // What a pin claims and the server does not give out by name is looked up in its commit.
    const doubted = new Set<Sha | 'absent' | undefined>(refused.filter((tree) => claimed.has(tree)));
    known = forgetTrees(known, ({ found }) => doubted.has(found));
  }
  for (const { assetsPath, found } of known) {
    if (found !== undefined && found !== 'absent') assets.store.latestTrees.set(assetsPath, found);
  }
  return known;
}

function notGivenOut(known: readonly WantedTree[], tree: Sha): AssetsSyncError {
  const { assetsPath, sha, pin } = known.find(({ found }) => found === tree) as WantedTree;
  return new AssetsSyncError(
    'missing-commit',
    `The server does not give out ${showDirectory(assetsPath)} of commit ${shortSha(sha)}.`,
    { hint: 'Check that the commit is still on a branch of the assets repository.', at: pin.at },
  );
}
