/** Finds the trees of pinned directories by a walk down from their commits: nothing comes but what is on the way. */
import { Refused } from '../git/remote/remote.ts';
import { isDamage } from '../store/lookup.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { noSuchCommit } from './by-commit.ts';
import { packLoose } from './local-objects.ts';
import { notACommit } from './not-a-commit.ts';
import { TreeWalk } from './tree-walk.ts';
import { unresolved, type WantedTree } from './wanted-tree.ts';

/**
 * Under the store's lock, for all commits and directories together. What was on the way is kept: other directories are looked up in it.
 * @returns what is known then; the same as before where the server does not take part; `damaged` where something that is here cannot
 * be read
 * @throws `missing-commit` where the server does not have a commit, or it is none
 */
export async function findByWalk(
  assets: AssetsRepository,
  known: readonly WantedTree[],
  signal: AbortSignal,
): Promise<WantedTree[] | 'damaged'> {
  const { store, remote } = assets;
  const open = unresolved(known);
  // Of a commit that is here, the trees on the way may be here too.
  const isHere = open.some(({ sha }) => store.cachedCommits.has(sha));
  const scratch = store.newScratch(isHere ? store.commitObjects : []);
  const walk = new TreeWalk(remote, scratch, { loose: true });
  try {
    const found = (await walk.find(open, signal)).values();
    const wrong = open.find(({ sha }) => !walk.isCommit(sha));
    if (wrong !== undefined) throw notACommit(wrong);
    await packLoose(scratch, signal);
    store.cachedCommits.importPacks(scratch);
    const commits = [...new Set(open.map(({ sha }) => sha))];
    if (walk.isFiltered) store.cachedCommits.addWalked(commits);
    else {
      // They came with everything.
      store.serverLimits.remember('noPartialClone');
      store.cachedCommits.add(commits);
    }
    return known.map((tree) => (tree.found === undefined ? { ...tree, found: found.next().value } : tree));
  } catch (error) {
    if (isHere && isDamage(error)) return 'damaged';
    if (!(error instanceof Refused)) throw error;
    if (error.failure.kind === 'missing') throw noSuchCommit(assets, open, error.failure.name, error.words);
    // Another filter may be taken.
    if (error.failure.kind !== 'no-filter') store.serverLimits.remember('noShaWants');
    return [...known];
  }
}
