/** Keeps a store small and fast: few packs, and nothing that nobody uses. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { MAX_PACKS, movePacks, packsIn, removePacks } from '../git/objects/packs.ts';
import type { Store } from '../store/store.ts';
import { completeTrees } from '../store/untrusted-packs.ts';
import { AssetsRoot } from './root.ts';

/** Bytes that are copied at the most, so that the sync that comes upon it does not wait for seconds. */
const MAX_BYTES = 512e6;

/** Puts many packs together. */
export async function consolidate(store: Store, signal: AbortSignal): Promise<void> {
  try {
    await store.withLock(signal, async (held) => {
      for (const folder of store.packFolders) await putTogether(store, folder, held);
    });
  } finally {
    await store.settle();
  }
}

async function putTogether(store: Store, folder: string, signal: AbortSignal): Promise<void> {
  const packs = packsIn(folder);
  if (packs.length <= MAX_PACKS) return;
  const few = smallPacks(packs.map((name) => ({ name, bytes: bytesOf(join(folder, `${name}.pack`)) })));
  const input = few.map((name) => `${name}.pack\n`).join('');
  await replacePacks(store, folder, few, { args: ['--stdin-packs'], input }, signal);
}

/**
 * The packs that are best put together: from the smallest on, as long as the next one is not much larger than all before, so
 * that no byte is copied more than a few times in a store's life.
 */
function smallPacks(packs: { name: string; bytes: number }[]): string[] {
  const chosen: string[] = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || (chosen.length > MAX_PACKS / 2 && bytes > 2 * sum)) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}

/** Writes a pack and puts it in the place of others, which are there until it is. Under the store's lock. */
async function replacePacks(
  store: Store,
  folder: string,
  old: readonly string[],
  { args, input }: { args: readonly string[]; input: string },
  signal: AbortSignal,
): Promise<void> {
  await store.withScratch([], [], async (scratch) => {
    // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
    const command = ['pack-objects', '-q', '--window=0', '--delta-base-offset', ...args, join(scratch.packs, 'pack')];
    const environment = ownEnvironment(process.env, folder.slice(0, -'/objects/pack'.length));
    const name = `pack-${(await git(command, { environment, input, signal })).toString('latin1').trim()}`;
    const promises = old.some((pack) => existsSync(join(folder, `${pack}.promisor`)));
    if (promises) writeFileSync(join(scratch.packs, `${name}.promisor`), '');
    movePacks(scratch.packs, folder);
    removePacks(
      folder,
      old.filter((pack) => pack !== name),
    );
  });
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What assets roots need, whenever it was last used. */
interface Needed {
  trees: Set<Sha>;
  commits: Set<Sha>;
  objects: Set<string>;
}

/**
 * Removes what no assets root needs and nothing has used since a moment.
 * @param since milliseconds since the epoch
 */
export async function prune(store: Store, since: number, signal: AbortSignal): Promise<void> {
  try {
    await store.withLock(signal, async (held) => {
      store.make();
      const needed = await neededByRoots(store, held);
      // The marks first: from then on nobody counts on what goes.
      for (const { name, used } of store.marks) if (used < since && !needed.trees.has(name)) store.dropMark(name, since);
      for (const { name, used } of store.tips) if (used < since && !needed.commits.has(name)) store.dropTip(name);
      store.pruneLatest();
      await pruneObjects(store, needed.objects, held);
      await pruneIndex(store, held);
      if (store.marks.length === 0 && store.tips.length === 0) await rm(store.branch, { recursive: true, force: true });
    });
  } finally {
    await store.settle();
  }
}

async function neededByRoots(store: Store, signal: AbortSignal): Promise<Needed> {
  const needed: Needed = { trees: new Set(), commits: new Set(), objects: new Set() };
  for (const dir of store.roots) {
    const root = new AssetsRoot(dir);
    if (!root.borrowsFrom(store.objects)) {
      store.removeRoot(dir);
      continue;
    }
    try {
      await addNeeded(needed, root, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw new AssetsSyncError('git-failed', `The assets root ${dir} cannot be read, so nothing that it borrows was removed.`, {
        hint: 'Sync it or delete it, then run the command again.',
        detail: error instanceof AssetsSyncError ? error.detail : String(error),
        cause: error,
      });
    }
  }
  return needed;
}

async function addNeeded(needed: Needed, root: AssetsRoot, signal: AbortSignal): Promise<void> {
  const { synced, interrupted } = await root.readState(signal);
  const begun = interrupted === undefined ? [] : await root.readSynced(interrupted.commit, signal);
  for (const { pinnedTrees } of [...(synced?.services ?? []), ...begun]) {
    for (const { tree, sha } of pinnedTrees) {
      needed.trees.add(tree);
      needed.commits.add(sha);
    }
  }
  // Backups, commits and staged files may share contents with recordings that no pin names any more.
  for (const name of await root.referredObjects(interrupted, signal)) needed.objects.add(name);
}

async function pruneObjects(store: Store, needed: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
  // Before git 2.45 it fails where the tree that has a mark is lost itself.
  let marked = await listMarked(store, signal).catch((error) => {
    if (signal.aborted || !(error instanceof AssetsSyncError) || error.code !== 'git-failed') throw error;
  });
  // What cannot be read any more is gone with the packs that held it: no mark may claim it.
  if (marked?.some((line) => line.startsWith('?')) !== false) await dropIncomplete(store, signal);
  marked ??= await listMarked(store, signal);
  const kept = new Set([...marked, ...needed]);
  await keepOnly(store, store.dir, (name) => kept.has(name), signal);
}

/** Everything in the trees that have a mark; what is lost, behind a question mark. */
async function listMarked(store: Store, signal: AbortSignal): Promise<string[]> {
  const marks = store.marks.map(({ name }) => name);
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
  return marks.length === 0 ? [] : lines(store.dir, args, marks, signal);
}

async function dropIncomplete(store: Store, signal: AbortSignal): Promise<void> {
  const marks = store.marks.map(({ name }) => name);
  const complete = new Set(await completeTrees(store, marks, signal));
  for (const name of marks) if (!complete.has(name)) store.dropMark(name, Number.POSITIVE_INFINITY);
}

async function pruneIndex(store: Store, signal: AbortSignal): Promise<void> {
  if (!existsSync(store.index)) return;
  const tips = store.tips.map(({ name }) => name);
  if (tips.length === 0) return store.discardIndex();
  const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=allow-any', '--stdin'];
  const kept = new Set(await lines(store.index, args, tips, signal));
  await keepOnly(store, store.index, (name) => kept.has(name), signal);
}

/** Rewrites the packs of a git directory without what is not kept, if there is any. */
async function keepOnly(store: Store, gitDir: string, isKept: (name: string) => boolean, signal: AbortSignal): Promise<void> {
  const folder = join(gitDir, 'objects/pack');
  const old = packsIn(folder);
  const all = await lines(gitDir, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], undefined, signal);
  const kept = all.filter(isKept);
  if (kept.length === all.length) return;
  if (kept.length === 0) removePacks(folder, old);
  else await replacePacks(store, folder, old, { args: [], input: `${kept.join('\n')}\n` }, signal);
}

async function lines(
  gitDir: string,
  args: readonly string[],
  input: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<string[]> {
  const environment = ownEnvironment(process.env, gitDir);
  const output = await git(args, { environment, signal, ...(input === undefined ? {} : { input: `${input.join('\n')}\n` }) });
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}
