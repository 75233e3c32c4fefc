/** Writes the commit that an assets root is to stand on. Loaded only when one is to be written. */
import type { Sha } from '../names/sha.ts';
import { composeTree, type Placement, parseTree } from './compose.ts';
import { writeObject } from './git-objects.ts';
import { type AssetsRoot, EMPTY_TREE } from './root.ts';
import { formatCommit, type SyncedService } from './synced-commit.ts';

export interface CommitPlan {
  /** Services that stay as they are. */
  others: readonly SyncedService[];
  /** Services that are made of their parts, outer before inner. */
  chosen: readonly Omit<SyncedService, 'tree'>[];
  /** Paths that are left out: of submodules, which have no place in an assets root. */
  without: readonly Buffer[];
}

/** @returns the commit, and the chosen services as they are in it */
export async function writeSyncedCommit(
  root: AssetsRoot,
  { others, chosen, without }: CommitPlan,
  signal: AbortSignal,
): Promise<{ commit: Sha; synced: SyncedService[] }> {
  const placements: Placement[] = [
    ...others.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ parts }) => parts.map(({ directory, tree }) => ({ path: directory, tree }))),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const composed = await composeTree([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
    readTree: async (tree) => parseTree(await root.readTree(tree, signal)),
    writeTree: (content) => writeObject(root.objects, 'tree', content),
  });
  const synced = chosen.map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? EMPTY_TREE }));
  const all = [...others, ...synced].sort((a, b) => (a.repository + a.service < b.repository + b.service ? -1 : 1));
  return { commit: await writeObject(root.objects, 'commit', formatCommit(composed.tree, all)), synced };
}
