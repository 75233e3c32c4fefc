/** Fetches trees by their names, with everything in them: an object may be wanted by name, whatever it is. */
import { join } from 'node:path';
import type { Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/git-files.ts';
import { namesInPack, packsIn } from '../git/objects/packs.ts';
import { checkTrees } from '../store/check-trees.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { missingObjects, objectsOf, packInto } from './local-objects.ts';

export interface TreesByName {
  trees: readonly Sha[];
  /**
   * Those of them that most likely resemble what the store holds, each with the complete trees that are meant, where they are known: of
   * them only what it lacks is fetched.
   */
  resembling: ReadonlyMap<Sha, readonly Sha[]>;
  /** Those of which it is not known that a commit here has them with all of their trees. */
  unseen: ReadonlySet<Sha>;
}

/**
 * Under the store's lock. One fetch, or two where trees resemble others and the server does not take what is here for an answer: for
 * the trees, and for their new files.
 * @throws Refused where the server does not give one of them out
 */
export async function fetchByTree(assets: AssetsRepository, wanted: TreesByName, signal: AbortSignal): Promise<void> {
  const { store } = assets;
  const { trees } = wanted;
  const scratch = (await fetchWhatIsNew(assets, wanted, signal)) ?? (await fetchAll(assets, wanted, signal));
  await checkTrees(trees, ownEnvironment(scratch.dir), signal);
  store.importTrees(scratch, trees);
}

/** Fetches what the trees have and those that they resemble do not. @returns undefined where that cannot be had */
async function fetchWhatIsNew(
  { store, remote }: AssetsRepository,
  { trees, resembling }: TreesByName,
  signal: AbortSignal,
): Promise<Scratch | undefined> {
  const held = [...new Set([...resembling.values()].flat())];
  const isUnknown = [...resembling.values()].some((others) => others.length === 0);
  if (held.length === 0 || isUnknown || store.serverLimits.read().noTreeOffers === true) return undefined;
  const scratch = store.newScratch();
  if (!(await remote.fetchSince(scratch, { wants: trees, since: held }, signal))) return undefined;
  const fetched = new Set(packsIn(scratch.packs).flatMap((name) => [...(namesInPack(join(scratch.packs, `${name}.idx`)) ?? [])]));
  // One of them may be a part of what was offered.
  if (trees.some((tree) => !fetched.has(tree))) return undefined;
  // What the store is said to have may be lost.
  const { here, missing } = await objectsOf(scratch, trees, [], [store.objects], signal);
  if (missing.length > 0) return undefined;
  // A server that sent everything, though some of it is in what was offered, does not look at offers of trees.
  if (fetched.size >= here.length) {
    const lacking = (await objectsOf(scratch, trees, held, [store.objects], signal)).here;
    if (lacking.length < here.length) store.serverLimits.remember('noTreeOffers');
  }
  return scratch;
}

async function fetchAll(assets: AssetsRepository, wanted: TreesByName, signal: AbortSignal): Promise<Scratch> {
  const { store, remote } = assets;
  const { noPartialClone } = store.serverLimits.read();
  // A server that leaves nothing out sends the files with the trees.
  const resembling = noPartialClone === true ? [] : [...wanted.resembling.keys()];
  // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees from git.
  const scratch = store.newScratch();
  const newFiles = resembling.length === 0 ? [] : await findNewFiles(assets, scratch, { ...wanted, resembling }, signal);
  const wants = [...wanted.trees.filter((tree) => !resembling.includes(tree)), ...newFiles];
  if (wants.length > 0) await remote.fetch(scratch, { wants }, signal);
  return scratch;
}

/**
 * Brings the resembling trees without their files: from the cached commits where one has them, else from the server.
 * @returns the files that the store does not have
 */
async function findNewFiles(
  { store, remote }: AssetsRepository,
  scratch: Scratch,
  { resembling, unseen }: Pick<TreesByName, 'unseen'> & { resembling: readonly Sha[] },
  signal: AbortSignal,
): Promise<Sha[]> {
  const inCommits = resembling.filter((tree) => !unseen.has(tree));
  const byName = resembling.filter((tree) => unseen.has(tree));
  if (inCommits.length > 0) await packInto(scratch, inCommits, store.commitObjects, 'blob:none', signal);
  if (byName.length > 0) {
    const { filtered } = await remote.fetch(scratch, { wants: byName, filter: 'blob:none' }, signal);
    if (!filtered) store.serverLimits.remember('noPartialClone');
  }
  return missingObjects(scratch, resembling, [store.objects], signal);
}

/** Fetches trees and those in them without files, to be looked up in. @throws as `fetchByTree` */
export async function fetchNamesByTree(
  { store, remote }: AssetsRepository,
  trees: readonly Sha[],
  options: { filter?: 'blob:none' },
  signal: AbortSignal,
): Promise<void> {
  const scratch = store.newScratch();
  const { filtered } = await remote.fetch(scratch, { wants: trees, ...options }, signal);
  if (!filtered) store.serverLimits.remember('noPartialClone');
  store.cachedCommits.importPacks(scratch);
}
