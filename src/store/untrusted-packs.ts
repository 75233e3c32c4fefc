/**
 * Packs that come from outside: a cache that a CI system restored, a store that was copied here. Nothing in them is believed:
 * git names each object by its contents anew, and a tree counts as complete only when everything in it was found.
 */
import { copyFileSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../base/sha.ts';
import { parseSha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { namesIn } from '../git/objects/packs.ts';
import type { Scratch } from '../git/scratch.ts';
import type { Store } from './store.ts';

/**
 * Reads a pack into a scratch.
 * @returns whether it was there and whole
 */
export async function takePack(scratch: Scratch, file: string, signal: AbortSignal): Promise<boolean> {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  // A copy, which nobody changes between the check and its use.
  const copy = join(scratch.dir, 'taken.pack');
  copyFileSync(file, copy);
  const environment = ownEnvironment(scratch.dir);
  const { exitCode, stdout } = await tryGit(['index-pack', copy], { environment, signal });
  const name = parseSha(stdout.toString('latin1').trim().slice(-40));
  const files = namesIn(scratch.dir).filter((entry) => entry.startsWith('taken.'));
  for (const entry of files) {
    const from = join(scratch.dir, entry);
    if (exitCode === 0 && name !== undefined) renameSync(from, join(scratch.packs, entry.replace('taken', `pack-${name}`)));
    else rmSync(from, { force: true });
  }
  return exitCode === 0 && name !== undefined;
}

/** Checks a store that was not made here, and makes it one of ours. What is wrong in it is dropped. Under its lock. */
export async function adopt(store: Store, signal: AbortSignal): Promise<void> {
  const marks = store.marks.map(({ name }) => name);
  const packs = join(store.setAside(), 'objects/pack');
  store.make();
  await store.withScratch([], [], async (scratch) => {
    for (const name of namesIn(packs).filter((entry) => entry.endsWith('.pack'))) {
      await takePack(scratch, join(packs, name), signal);
    }
    store.landTrees(scratch, []);
  });
  store.mark(await completeTrees(store, marks, signal));
  store.sign();
}

/** Which of these trees the store holds with everything in them. */
export async function completeTrees(store: Store, names: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
  const environment = ownEnvironment(store.dir);
  const check = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  const input = names.map((name) => `${name}\n`).join('');
  const types = (await git(check, { environment, input, signal })).toString('latin1').split('\n');
  const trees = names.filter((name, index) => types[index] === `${name} tree`);
  if (await isComplete(store, trees, signal)) return trees;
  const complete: Sha[] = [];
  for (const tree of trees) if (await isComplete(store, [tree], signal)) complete.push(tree);
  return complete;
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
