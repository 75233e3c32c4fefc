/** Makes a store fit for use: makes one, or checks one that was not made here. */
import { join } from 'node:path';
import { namesIn } from '../git/objects/packs.ts';
import type { Store } from './store.ts';
import { findCompleteTrees, importPack } from './untrusted-packs.ts';

export async function openStore(store: Store, signal: AbortSignal): Promise<void> {
  // What was thrown away is made anew; its HEAD, which is signed, was never away.
  if (store.isSignedHere) store.make();
  else await store.withLock(signal, (held) => openLockedStore(store, held));
}

/** Under the store's lock: of two that make one, the second would take what the first has not signed yet for a stranger's. */
export async function openLockedStore(store: Store, signal: AbortSignal): Promise<void> {
  if (!store.isSignedHere && !store.isEmpty) return importStore(store, signal);
  store.make();
  store.sign();
}

/** Checks a store that was not made here, and makes it one that was. What is wrong in it is dropped. */
async function importStore(store: Store, signal: AbortSignal): Promise<void> {
  const claimed = store.completeTrees.all.map(({ name }) => name);
  const packs = join(store.setAside(), 'objects/pack');
  store.make();
  const scratch = store.newScratch();
  for (const name of namesIn(packs).filter((entry) => entry.endsWith('.pack'))) {
    await importPack(scratch, join(packs, name), signal);
  }
  store.importTrees(scratch, []);
  store.completeTrees.add(await findCompleteTrees(store, claimed, signal));
  store.sign();
}
