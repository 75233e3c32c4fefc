/** Puts many packs of a store together: git asks each of them for every object. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { MAX_PACKS, movePacks, packsIn, removePacks } from '../git/objects/packs.ts';
import type { Store } from './store.ts';

/** So many bytes are copied at the most, so that the sync that comes upon it does not wait for seconds. */
const MAX_BYTES = 512e6;

/** Repacks each folder of packs that has too many, and cleans the store up. */
export async function repack(store: Store, signal: AbortSignal): Promise<void> {
  try {
    await store.withLock(signal, async (held) => {
      for (const folder of store.packFolders) await repackFolder(store, folder, held);
    });
  } finally {
    await store.cleanUp();
  }
}

async function repackFolder(store: Store, folder: string, signal: AbortSignal): Promise<void> {
  const packs = packsIn(folder);
  if (packs.length <= MAX_PACKS) return;
  const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf(join(folder, `${name}.pack`)) })));
  const input = chosen.map((name) => `${name}.pack\n`).join('');
  await replacePacks(store, folder, chosen, { args: ['--stdin-packs'], input }, signal);
}

/**
 * The packs that are best put together: from the smallest on, as long as the next one is not much larger than all before, so
 * that no byte is copied more than a few times in a store's life.
 */
export function choosePacks(packs: readonly { name: string; bytes: number }[]): string[] {
  const chosen: string[] = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || (chosen.length > MAX_PACKS / 2 && bytes > 2 * sum)) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}

/**
 * Writes a pack and puts it in the place of others, which are there until it is. Under the store's lock.
 * @param folder absolute: `objects/pack` of a git directory
 * @param objects what `git pack-objects` is told to pack
 */
export async function replacePacks(
  store: Store,
  folder: string,
  old: readonly string[],
  objects: { args: readonly string[]; input: string },
  signal: AbortSignal,
): Promise<void> {
  const scratch = store.newScratch();
  // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
  const command = ['pack-objects', '-q', '--window=0', '--delta-base-offset', ...objects.args, join(scratch.packs, 'pack')];
  const environment = ownEnvironment(folder.slice(0, -'/objects/pack'.length));
  const name = `pack-${(await git(command, { environment, input: objects.input, signal })).toString('latin1').trim()}`;
  const hasPromises = old.some((pack) => existsSync(join(folder, `${pack}.promisor`)));
  if (hasPromises) writeFileSync(join(scratch.packs, `${name}.promisor`), '');
  movePacks(scratch.packs, folder);
  removePacks(
    folder,
    old.filter((pack) => pack !== name),
  );
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
