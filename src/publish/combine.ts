/** Puts the changes into what a commit has, and nothing else. */
import { join } from 'node:path';
import { TOP } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import { parseTree, withObjects } from '../git/objects/read.ts';
import { composeTree, writeObject } from '../git/objects/write.ts';
import { fetchNames } from './fetch-objects.ts';
import { commonBase, mergeTrees } from './merge.ts';
import type { PublishRequest, Unit } from './model.ts';
import { isChangedBy } from './standing.ts';

/** What the changes are put into. */
export interface Base {
  /** A commit that has it. */
  sha: Sha;
  top: Sha;
  /** The units' directories in it. */
  trees: readonly Sha[];
  /** Where it can be read. */
  scratch: Scratch;
}

export interface Combined {
  top: Sha;
  /** The units' directories in it. */
  trees: Sha[];
  /** Files that both sides changed; without them the rest is right. */
  conflicts: string[];
}

/** @param bases where the histories of units parted that were made on what the commit does not have */
export async function combine(
  { remote, units }: PublishRequest,
  { sha, top, trees, scratch }: Base,
  bases: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<Combined> {
  const objects = join(scratch.dir, 'objects');
  const changed = trees.filter((tree, index) => isChangedBy(units[index], tree));
  await fetchNames(remote, scratch, sha, changed, signal);
  const merged: Sha[] = [];
  const conflicts: string[] = [];
  for (const [index, unit] of units.entries()) {
    const theirs = trees[index] ?? EMPTY_TREE;
    const { base: own, ours } = unit;
    const base = await commonBase({ scratch }, { own, fork: bases.get(unit) ?? own, theirs }, signal);
    const result = await mergeTrees({ scratch }, { base, ours, theirs }, signal);
    merged.push(result.tree);
    conflicts.push(...result.conflicts.map((path) => `${unit.directory}/${path}`));
  }
  if (conflicts.length > 0) return { top: EMPTY_TREE, trees: [], conflicts };
  // Outer before inner, so that a deeper directory replaces what the outer one has there.
  const placed = units
    .map(({ assetsPath }, index) => ({ path: assetsPath, tree: merged[index] === EMPTY_TREE ? undefined : merged[index] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const composed = await withObjects(scratch.dir, signal, (read) =>
    composeTree([{ path: TOP, tree: top }, ...placed], {
      readTree: async (name) => {
        const found = (await read([name])).get(name);
        if (found?.type !== 'tree') throw new Error(`tree ${name} is not here`);
        return parseTree(found.content);
      },
      writeTree: (content) => writeObject(objects, 'tree', content),
    }),
  );
  return { top: composed.tree, trees: units.map(({ assetsPath }) => composed.treeAt(assetsPath) ?? EMPTY_TREE), conflicts };
}
