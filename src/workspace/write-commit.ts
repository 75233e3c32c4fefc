/** Writes the commit that an assets root is to stand on. */
import { isWithin } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { parseTree } from '../git/objects/read.ts';
import { composeTree, type Placement, writeObject } from '../git/objects/write.ts';
import type { AssetsRoot } from './root.ts';
import { formatCommit, type SyncedService, type SyncedTree } from './synced-commit.ts';

type MadeOfParts = Omit<SyncedService, 'tree'>;

export interface CommitPlan {
  /** Services that stay as they are. */
  others: readonly SyncedService[];
  /** Services that are made of their pinned trees, outer before inner. */
  chosen: readonly MadeOfParts[];
  /** Paths that are left out: of submodules, which have no place in an assets root. */
  without: readonly Buffer[];
}

/** @returns the commit, and all services as they are in it */
export async function writeSyncedCommit(
  root: AssetsRoot,
  { others, chosen, without }: CommitPlan,
  signal: AbortSignal,
): Promise<{ commit: Sha; services: SyncedService[] }> {
  // A service inside a chosen one is written with it, and is no longer one of its own.
  const apart = others.filter(({ service }) => !chosen.some((outer) => isWithin(service, outer.service)));
  const placements: Placement[] = [
    ...apart.map(({ service, tree }) => ({ path: service, tree })),
    ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree }))),
    // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const composed = await composeTree([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
    readTree: async (tree) => parseTree(await root.readTree(tree, signal)),
    writeTree: (content) => writeObject(root.objects, 'tree', content),
  });
  const services = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen]
    .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? EMPTY_TREE }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { commit: writeObject(root.objects, 'commit', formatCommit(composed.tree, services)), services };
}

/** Services of one repository stand together. */
function sortKey({ service, pinnedTrees }: SyncedService): string {
  return `${pinnedTrees[0]?.repository}${service}`;
}

/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other: SyncedService, chosen: readonly MadeOfParts[]): SyncedTree[] {
  const inner = chosen.filter(({ service }) => isWithin(service, other.service));
  return [
    ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => isWithin(directory, service))),
    ...inner.flatMap(({ pinnedTrees }) => pinnedTrees),
  ];
}
