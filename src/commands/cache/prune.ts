/** Removes from a store what no assets root needs and nobody uses. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError, toAssetsSyncError } from '../../base/errors.ts';
import { removeFolderLater } from '../../base/rename-and-remove.ts';
import type { Sha } from '../../base/sha.ts';
import { ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import { packsIn, removePacks } from '../../git/objects/packs.ts';
import { replacePacks } from '../../store/repack.ts';
import type { Store } from '../../store/store.ts';
import { findCompleteTrees } from '../../store/untrusted-packs.ts';
import type { UsedName } from '../../store/used-names.ts';
import { UNREADABLE } from '../../workspace/journal.ts';
import { AssetsRoot } from '../../workspace/root.ts';

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
      const { completeTrees, cachedCommits } = store;
      // The refs first: from then on nobody counts on what goes.
      for (const { name, used } of completeTrees.all) {
        if (used < since && !needed.trees.has(name)) completeTrees.removeUnused(name, since);
      }
      for (const { name, used } of cachedCommits.all) if (used < since && !needed.commits.has(name)) cachedCommits.remove(name);
      store.latestTrees.prune(new Set(namesOf(completeTrees.all)));
      await pruneTrees(store, needed.objects, held);
      await pruneCommits(store, held);
      if (completeTrees.all.length === 0 && cachedCommits.all.length === 0) {
        await removeFolderLater(store.branchDir);
      }
    });
  } finally {
    await store.cleanUp();
  }
}

async function neededByRoots(store: Store, signal: AbortSignal): Promise<Needed> {
  const needed: Needed = { trees: new Set(), commits: new Set(), objects: new Set() };
  for (const dir of store.borrowingRoots.all) {
    const root = new AssetsRoot(dir);
    try {
      root.refusePipes();
      if (root.borrowsFrom(store.objects)) await addNeeded(needed, root, signal);
      else store.borrowingRoots.remove(dir);
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

async function addNeeded(needed: Needed, root: AssetsRoot, signal: AbortSignal): Promise<void> {
  const { synced, interrupted: cutOff } = await root.readState(signal);
  const interrupted = cutOff === UNREADABLE ? undefined : cutOff;
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

async function pruneTrees(store: Store, needed: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
  // Before git 2.45 it fails where a tree that has a ref is lost itself.
  let listed = await listComplete(store, signal).catch((error) => {
    if (signal.aborted || !(error instanceof AssetsSyncError) || error.code !== 'git-failed') throw error;
  });
  // What cannot be read any more is gone with the packs that held it: no ref may claim it.
  if (listed?.some((line) => line.startsWith('?')) !== false) await removeIncomplete(store, signal);
  listed ??= await listComplete(store, signal);
  const kept = new Set([...listed, ...needed]);
  await keepOnly(store, store.dir, (name) => kept.has(name), signal);
}

/** Everything in the trees that have a ref; what is lost, behind a question mark. */
async function listComplete(store: Store, signal: AbortSignal): Promise<string[]> {
  const trees = namesOf(store.completeTrees.all);
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
  return trees.length === 0 ? [] : lines(store.dir, args, trees, signal);
}

async function removeIncomplete(store: Store, signal: AbortSignal): Promise<void> {
  const trees = namesOf(store.completeTrees.all);
  const complete = new Set(await findCompleteTrees(store, trees, signal));
  for (const name of trees) if (!complete.has(name)) store.completeTrees.removeUnused(name, Number.POSITIVE_INFINITY);
}

async function pruneCommits(store: Store, signal: AbortSignal): Promise<void> {
  const { dir, all } = store.cachedCommits;
  if (!existsSync(dir)) return;
  if (all.length === 0) return store.cachedCommits.discard();
  const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=allow-any', '--stdin'];
  const kept = new Set(await lines(dir, args, namesOf(all), signal));
  await keepOnly(store, dir, (name) => kept.has(name), signal);
}

function namesOf(objects: readonly UsedName[]): Sha[] {
  return objects.map(({ name }) => name);
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
  const environment = ownEnvironment(gitDir);
  const output = await git(args, { environment, signal, ...(input === undefined ? {} : { input: `${input.join('\n')}\n` }) });
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}
