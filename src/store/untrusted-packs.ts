/**
 * Packs that come from outside: a cache that a CI system restored, a store that was copied here. Nothing in them is believed:
 * git names each object by its contents anew, and a tree counts as complete only when everything in it was found.
 */
import { copyFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile, rename } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { gitError, saysNoAccess, saysNoRoom } from '../git/errors.ts';
import { tryGit } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { type BadPack, measurePack, namesIn, type PackLimits } from '../git/objects/packs.ts';
import { checkObjects } from './batch-check.ts';
import { checkTrees } from './check-trees.ts';
import type { Store } from './store.ts';

/** git makes no delta of what is larger. */
export const MAX_DELTA_BYTES = 512e6;

/** What a pack of a cache or a store unpacks to at the most, of all services of a run. */
const LIMITS: PackLimits = { bytes: 20e9, deltaBytes: MAX_DELTA_BYTES };

/** What became of a pack: it is not there, it was taken, or why it was not. */
export type Imported = 'absent' | 'taken' | BadPack;

/** Reads a pack into a scratch, where it is whole and no bomb. */
export async function importPack(scratch: Scratch, file: string, signal: AbortSignal): Promise<Imported> {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return 'absent';
  // A copy, which nobody changes between the check and its use.
  copyFileSync(file, takenPack(scratch));
  const sizes = await measurePack(takenPack(scratch), LIMITS, signal);
  if ('error' in sizes) {
    removeFile(takenPack(scratch));
    return sizes;
  }
  return (await indexTaken(scratch, signal)) ? 'taken' : { error: 'it is damaged' };
}

/** Where a pack from outside is put in a scratch, to be indexed. */
export function takenPack(scratch: Scratch): string {
  return join(scratch.dir, 'taken.pack');
}

/**
 * Makes the pack that was put in a scratch one of its packs; what is damaged is removed.
 * @returns whether it is whole
 * @throws GitError where git may not or cannot write here
 */
export async function indexTaken(scratch: Scratch, signal: AbortSignal): Promise<boolean> {
  const environment = ownEnvironment(scratch.dir);
  const args = ['index-pack', takenPack(scratch)];
  const result = await tryGit(args, { environment, signal });
  const { exitCode, stdout, stderr } = result;
  const name = exitCode === 0 ? parseSha(stdout.toString('latin1').trim().slice(-40)) : undefined;
  const files = namesIn(scratch.dir).filter((entry) => entry.startsWith('taken.'));
  for (const entry of files) {
    const from = join(scratch.dir, entry);
    if (name === undefined) removeFile(from);
    else rename(from, join(scratch.packs, entry.replace('taken', `pack-${name}`)), { isContentAddressed: true });
  }
  if (exitCode !== 0 && (saysNoRoom(stderr) || saysNoAccess(stderr))) throw gitError(args, result);
  return name !== undefined;
}

/** Which of these trees the store holds with everything in them. */
export async function findCompleteTrees(store: Store, names: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
  const objects = await checkObjects(names, ownEnvironment(store.dir), signal);
  const trees = names.filter((_, index) => objects[index]?.type === 'tree');
  if (await isUsable(store, trees, signal)) return trees;
  const usable: Sha[] = [];
  for (const tree of trees) if (await isUsable(store, [tree], signal)) usable.push(tree);
  return usable;
}

/** Whether trees are complete and as git makes them. */
async function isUsable(store: Store, trees: readonly Sha[], signal: AbortSignal): Promise<boolean> {
  if (!(await isComplete(store, trees, signal))) return false;
  try {
    await checkTrees(trees, ownEnvironment(store.dir), signal);
    return true;
  } catch (error) {
    if (error instanceof AssetsSyncError && (error.code === 'malformed-tree' || error.code === 'too-large')) return false;
    throw error;
  }
}

async function isComplete(store: Store, trees: readonly Sha[], signal: AbortSignal): Promise<boolean> {
  if (trees.length === 0) return true;
  const { exitCode, stdout } = await tryGit(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
    environment: ownEnvironment(store.dir),
    input: `${trees.join('\n')}\n`,
    signal,
  });
  return exitCode === 0 && !/^\?/m.test(stdout.toString('latin1'));
}
