/** Brings files by their names, all in one fetch: what a comparison of recordings reads. */
import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { fileSizes } from '../git/objects/read.ts';
import { lookupEnvironment } from '../store/lookup.ts';
import { openLockedStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { refusedTrees } from './strategies.ts';
import { fetchWholeBranch } from './whole-branch.ts';

/**
 * Makes the store have files. They lie beside the cached commits, where assets roots do not borrow from.
 * @param onFetch is told how many are about to be fetched
 * @throws `missing-commit` where the server does not give one out
 */
export async function fetchFiles(
  assets: AssetsRepository,
  files: readonly Sha[],
  onFetch: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { store } = assets;
  if ((await missingFiles(store, files, signal)).length === 0) return;
  await store.withLock(signal, async (held) => {
    await openLockedStore(store, held);
    const missing = await missingFiles(store, files, held);
    if (missing.length === 0) return;
    onFetch(missing.length);
    const refused = await fetchByName(assets, missing, held);
    if (refused.length === 0) return;
    await fetchWholeBranch(assets, held);
    const [lost] = await missingFiles(store, missing, held);
    if (lost !== undefined) throw notGivenOut(assets, lost);
  });
}

async function missingFiles(store: Store, files: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
  const sizes = await fileSizes(lookupEnvironment(store), files, signal);
  return files.filter((file) => !sizes.has(file));
}

/** @returns those that the server does not give out by name */
async function fetchByName({ store, remote }: AssetsRepository, files: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
  if (store.serverLimits.read().noShaWants === true) return [...files];
  // It borrows nothing: git would look up in it what is wanted, and the server takes no files for what is here.
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants: files }, signal);
  } catch (error) {
    return refusedTrees(store, files, error);
  }
  store.cachedCommits.importPacks(scratch);
  return [];
}

function notGivenOut({ remote, branch }: AssetsRepository, file: Sha): AssetsSyncError {
  return new AssetsSyncError(
    'missing-commit',
    `${remote.repositoryUrl} does not give out file ${file} of a recording that differs, and ${branch} does not have it.`,
    { hint: 'Merge the pinned commit there first; which recordings differ can be said without their files.' },
  );
}
