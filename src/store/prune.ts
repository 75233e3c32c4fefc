/** Keeps a store small: puts many packs together, and removes what nobody needs. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolderLater } from '../base/files.ts';
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { MAX_PACKS, movePacks, packsIn, removePacks } from '../git/objects/packs.ts';
import { checkEach } from './check-trees.ts';
import type { Store } from './store.ts';

/** So many bytes are copied at the most, so that the sync that comes upon it does not wait for seconds. */
const MAX_BYTES = 512e6;

/** Puts packs together where there are too many: git asks each of them for every object. */
export async function repack(store: Store, signal: AbortSignal): Promise<void> {
  const folder = join(store.objects, 'pack');
  try {
    await store.withLock(signal, async (held) => {
      const packs = packsIn(folder);
      if (packs.length <= MAX_PACKS) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf(join(folder, `${name}.pack`)) })));
      await replacePacks(store, chosen, { args: ['--stdin-packs'], input: chosen.map((name) => `${name}.pack`) }, held);
    });
  } finally {
    await store.cleanUp();
  }
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

/** Writes a pack and puts it in the place of others, which are there until it is. @param objects what `git pack-objects` is told to pack */
async function replacePacks(
  store: Store,
  old: readonly string[],
  objects: { args: readonly string[]; input: readonly string[] },
  signal: AbortSignal,
): Promise<void> {
  const folder = join(store.objects, 'pack');
  const scratch = store.newScratch();
  // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
  const command = ['pack-objects', '-q', '--window=0', '--delta-base-offset', ...objects.args, join(scratch.packs, 'pack')];
  const input = objects.input.map((line) => `${line}\n`).join('');
  const name = `pack-${(await git(command, { environment: ownEnvironment(store.dir), input, signal })).toString('latin1').trim()}`;
  movePacks(scratch.packs, folder);
  removePacks(
    folder,
    old.filter((pack) => pack !== name),
  );
}

/** What assets roots need, whenever it was last used. */
export interface Needed {
  trees: ReadonlySet<Sha>;
  /** What backups, commits and staged files may share with recordings that no pin names any more. */
  objects: ReadonlySet<string>;
}

/**
 * Removes what no assets root needs and nothing has used since a moment.
 * @param since milliseconds since the epoch
 * @param findNeeded is asked under the store's lock
 */
export async function prune(
  store: Store,
  since: number,
  findNeeded: (signal: AbortSignal) => Promise<Needed>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await store.withLock(signal, async (held) => {
      store.make();
      const needed = await findNeeded(held);
      // The refs first: from then on nobody counts on what goes.
      store.removeUnused(since, needed.trees);
      await pruneObjects(store, needed.objects, held);
      const isUnused = (file: string) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      // What borrows from here was looked up there.
      if (!store.borrowingRoots.some((root) => existsSync(root)) && isUnused(join(store.index, 'config'))) {
        await removeFolderLater(store.index);
      }
      if (isUnused(store.branchDir)) await removeFolderLater(store.branchDir);
    });
  } finally {
    await store.cleanUp();
  }
}

/** Rewrites the packs without what is neither needed nor in a tree that has a ref. What cannot be read any more is gone: no ref may claim it. */
async function pruneObjects(store: Store, needed: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
  const environment = ownEnvironment(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...(await checkEach(trees, environment, signal))];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => (contents instanceof Set ? [...contents] : [])));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], { environment, signal });
  const all = listing.toString('latin1').split('\n').filter(Boolean);
  const input = all.filter((name) => kept.has(name as Sha) || needed.has(name));
  if (input.length === all.length) return;
  const old = packsIn(join(store.objects, 'pack'));
  if (input.length === 0) removePacks(join(store.objects, 'pack'), old);
  else await replacePacks(store, old, { args: [], input }, signal);
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
