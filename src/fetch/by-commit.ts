/** Fetches pinned commits by their names: without history and, where the server can, without files. */
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { Refused } from '../git/remote/remote.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { ServerLimits } from '../store/server-limits.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { filterFor, withLimits } from './strategies.ts';

/** So many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const MAX_OFFERED = 8;

/**
 * Under the store's lock.
 * @returns the commits that came; none where the server gives out nothing by name; `damaged` where git cannot use what came,
 * because the store lacks objects of a commit that it told the server it has
 * @throws `missing-commit` where the server does not have one
 */
export async function fetchByCommit(
  assets: AssetsRepository,
  pinnedTrees: readonly PinnedTree[],
  signal: AbortSignal,
): Promise<Sha[] | 'damaged'> {
  const { store } = assets;
  const commits = [...new Set(pinnedTrees.map(({ sha }) => sha))];
  try {
    const isWhole = await withLimits(store, (limits) => fetchCommits(assets, commits, limits, signal));
    return isWhole ? commits : 'damaged';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.failure.kind === 'missing') throw noSuchCommit(assets, pinnedTrees, error.failure.name, error.words);
    store.serverLimits.remember('noShaWants');
    return [];
  }
}

/** @returns whether what came is whole, together with what was offered */
async function fetchCommits(
  { store, remote }: AssetsRepository,
  commits: readonly Sha[],
  limits: ServerLimits,
  signal: AbortSignal,
): Promise<boolean> {
  const offered = store.cachedCommits.recent(MAX_OFFERED);
  const scratch = store.newScratch([store.cachedCommits.objects], offered);
  const request = { wants: commits, depth: 1, negotiate: offered.length > 0, ...filterFor(limits) };
  const { filtered, isWhole } = await remote.fetch(scratch, request, signal);
  if (!isWhole) return false;
  if (!filtered) store.serverLimits.remember('noPartialClone');
  store.cachedCommits.importPacks(scratch);
  return true;
}

export function noSuchCommit(
  { remote }: AssetsRepository,
  pinnedTrees: readonly PinnedTree[],
  commit: string,
  words: string,
): AssetsSyncError {
  const ofCommit = pinnedTrees.filter(({ sha }) => sha === commit);
  const named =
    ofCommit.length === 0 ? '' : `, the pin of ${listNames(ofCommit.map(({ directory }) => showDirectory(directory)))}`;
  return new AssetsSyncError('missing-commit', `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
    hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
    at: ofCommit[0]?.pin.at,
    detail: words,
  });
}
