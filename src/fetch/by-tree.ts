/** Fetches trees by their names, with everything in them: an object may be wanted by name, whatever it is. */
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/scratch.ts';
import { checkTrees } from '../store/check-trees.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { missingObjects, packInto } from './local-objects.ts';

export interface TreesByName {
  trees: readonly Sha[];
  /** Those of them that most likely resemble what the store holds: of them only the files that it lacks are fetched. */
  resembling: readonly Sha[];
  /** Those that a pin claims: no commit here is known to have them. */
  claimed: ReadonlySet<Sha>;
}

/**
 * Under the store's lock. Two fetches where trees resemble others, for the trees and for their new files, else one.
 * @throws Refused where the server does not give one of them out
 */
export async function fetchByTree(assets: AssetsRepository, wanted: TreesByName, signal: AbortSignal): Promise<void> {
  const { store, remote } = assets;
  const { trees, resembling } = wanted;
  // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees.
  const scratch = store.newScratch();
  const newFiles = resembling.length === 0 ? [] : await findNewFiles(assets, scratch, wanted, signal);
  const wants = [...trees.filter((tree) => !resembling.includes(tree)), ...newFiles];
  if (wants.length > 0) await remote.fetch(scratch, { wants }, signal);
  await checkTrees(trees, ownEnvironment(scratch.dir), signal);
  store.importTrees(scratch, trees);
}

/**
 * Brings the resembling trees without their files: from the cached commits where one has them, else from the server.
 * @returns the files that the store does not have
 */
async function findNewFiles(
  { store, remote }: AssetsRepository,
  scratch: Scratch,
  { resembling, claimed }: TreesByName,
  signal: AbortSignal,
): Promise<Sha[]> {
  const inCommits = resembling.filter((tree) => !claimed.has(tree));
  const byName = resembling.filter((tree) => claimed.has(tree));
  if (inCommits.length > 0) await packInto(scratch, inCommits, store.commitObjects, 'blob:none', signal);
  if (byName.length > 0) {
    const { filtered } = await remote.fetch(scratch, { wants: byName, filter: 'blob:none', moreFollow: true }, signal);
    if (!filtered) store.serverLimits.remember('noPartialClone');
  }
  return missingObjects(scratch, resembling, [store.objects], signal);
}

/** Fetches trees and those in them without files, to be looked up in. @throws as `fetchByTree` */
export async function fetchNamesByTree(
  { store, remote }: AssetsRepository,
  trees: readonly Sha[],
  options: { filter?: 'blob:none'; moreFollow: boolean },
  signal: AbortSignal,
): Promise<void> {
  const scratch = store.newScratch();
  const { filtered } = await remote.fetch(scratch, { wants: trees, ...options }, signal);
  if (!filtered) store.serverLimits.remember('noPartialClone');
  store.cachedCommits.importPacks(scratch);
}
