/** Takes trees whose files all came with a commit, or with the whole branch: that costs no request. */
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { checkTrees } from '../store/check-trees.ts';
import type { Store } from '../store/store.ts';
import { missingObjects, packInto } from './local-objects.ts';

/** Under the store's lock. @returns those that were copied: all of them or none */
export async function copyTrees(store: Store, trees: readonly Sha[], signal: AbortSignal): Promise<readonly Sha[]> {
  if (trees.length === 0) return [];
  const scratch = store.newScratch();
  if ((await missingObjects(scratch, trees, [store.objects, ...store.commitObjects], signal)).length > 0) return [];
  await packInto(scratch, trees, store.commitObjects, undefined, signal);
  await checkTrees(trees, ownEnvironment(scratch.dir), signal);
  store.importTrees(scratch, trees);
  return trees;
}
