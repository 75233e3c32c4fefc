/** Puts trees into the store whose objects are on this machine: what was just published need not come back over the network. */
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { checkTrees } from '../store/check-trees.ts';
import { openLockedStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { missingObjects, packInto } from './local-objects.ts';

/**
 * Nothing is done where an object is not here: a sync fetches the trees then.
 * @param borrowed absolute: the object folders that have them
 */
export async function importLocalTrees(
  store: Store,
  trees: readonly Sha[],
  borrowed: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  await store.withLock(signal, async (held) => {
    await openLockedStore(store, held);
    const lacking = trees.filter((tree) => !store.completeTrees.has(tree));
    if (lacking.length === 0) return;
    const scratch = store.newScratch();
    if ((await missingObjects(scratch, lacking, borrowed, held)).length > 0) return;
    await packInto(scratch, lacking, borrowed, undefined, held);
    await checkTrees(lacking, ownEnvironment(scratch.dir), held);
    store.importTrees(scratch, lacking);
  });
}
