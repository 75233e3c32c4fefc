/** What assets roots need of a store, so that it is not pruned. */
import { AssetsSyncError, toAssetsSyncError } from '../../base/errors.ts';
import type { Sha } from '../../base/sha.ts';
import type { Needed } from '../../store/prune.ts';
import type { Store } from '../../store/store.ts';
import { UNREADABLE } from '../../workspace/journal.ts';
import { AssetsRoot } from '../../workspace/root.ts';

/** @throws `damaged-root` where an assets root that borrows from the store cannot be read */
export async function neededByRoots(store: Store, signal: AbortSignal): Promise<Needed> {
  const needed = { trees: new Set<Sha>(), objects: new Set<string>() };
  for (const dir of store.borrowingRoots) {
    const root = new AssetsRoot(dir);
    try {
      root.refusePipes();
      if (root.borrowsFrom(store.objects)) await addNeeded(needed, root, signal);
      else store.removeBorrowingRoot(dir);
    } catch (error) {
      signal.throwIfAborted();
      const { code, message, hint, detail } = toAssetsSyncError(error);
      // Of a file that is in the way, it is said which one.
      const isInTheWay = code === 'foreign-root' || code === 'not-writable';
      throw new AssetsSyncError(
        'damaged-root',
        `The assets root ${dir} cannot be read, so nothing that it borrows was removed: ${message}`,
        { hint: isInTheWay ? hint : 'Sync it or delete it, then run the command again.', detail, cause: error },
      );
    }
  }
  return needed;
}

async function addNeeded(
  needed: { trees: Set<Sha>; objects: Set<string> },
  root: AssetsRoot,
  signal: AbortSignal,
): Promise<void> {
  const { synced, interrupted: cutOff } = await root.readState(signal);
  const interrupted = cutOff === UNREADABLE ? undefined : cutOff;
  const begun = interrupted === undefined ? [] : await root.readSynced(interrupted.commit, signal);
  for (const { pinnedTrees } of [...(synced?.services ?? []), ...begun])
    for (const { tree } of pinnedTrees) needed.trees.add(tree);
  for (const name of await root.referredObjects(interrupted, signal)) needed.objects.add(name);
}
