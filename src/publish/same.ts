/** Finds an earlier push of the same changes, by the name that they have. */
import { join } from 'node:path';
import type { Sha } from '../base/sha.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { readCommits } from '../git/objects/read.ts';
import { candidates } from './branch-name.ts';
import { combine } from './combine.ts';
import type { Seen } from './look.ts';
import { type PublishRequest, treeOrEmpty, type Unit } from './model.ts';
import { prove } from './prove.ts';
import { topTree } from './target.ts';

export interface Same {
  sha: Sha;
  branch: string;
  /** The units' trees in it. */
  trees: Sha[];
}

/**
 * An earlier push of the same changes: a commit that has what this one would have, or what they made on top of the commit that it was
 * made on. One that the main branch has is done with: somebody undid it there since.
 * @param trees of the units' directories in this one; none where there is no such commit
 */
export async function findSame(
  request: PublishRequest,
  { tip, branches }: Seen,
  trees: readonly Sha[],
  bases: ReadonlyMap<Unit, Sha>,
  signal: AbortSignal,
): Promise<Same | undefined> {
  const { store, remote, units } = request;
  const taken = candidates(request.name).flatMap((branch) => {
    const sha = branches.get(branch);
    return sha === undefined ? [] : [{ sha, branch }];
  });
  if (taken.length === 0) return undefined;
  // Apart: of a commit that the push finds beside its own, git would want to see more.
  const scratch = store.newScratch([join(request.scratch.dir, 'objects')]);
  const walk = new TreeWalk(remote, scratch);
  const treesOf = async (sha: Sha) => {
    const places = units.map(({ assetsPath }) => ({ sha, assetsPath }));
    return (await walk.find(places, signal)).map(treeOrEmpty);
  };
  for (const { sha, branch } of taken) {
    const theirs = await treesOf(sha);
    const [parent, ...more] = (await readCommits(scratch.dir, [sha], signal)).get(sha)?.parents ?? [];
    if (parent === undefined || more.length > 0) continue;
    const isSame = (ours: readonly Sha[]) => ours.length > 0 && ours.every((tree, index) => tree === theirs[index]);
    const made = async () => {
      const before = await treesOf(parent);
      const top = await topTree(scratch, parent, signal);
      return (await combine(request, { sha: parent, top, trees: before, scratch }, bases, signal)).trees;
    };
    if (!isSame(trees) && !isSame(await made())) continue;
    const merged = parent !== tip && (await prove(request, [sha], signal)).ancestries.get(sha)?.is === 'on-branch';
    if (!merged) return { sha, branch, trees: theirs };
  }
  return undefined;
}
