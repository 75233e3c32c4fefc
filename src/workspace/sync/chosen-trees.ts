/** Fetches the trees of the chosen services, and tells services that their commit has from those that it lacks. */
import { type Directory, showDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { type FoundTree, fetchTrees } from '../../fetch/fetch-trees.ts';
import type { ChosenService, PinnedTree } from '../../pins/pins.ts';
import type { RootState } from '../root.ts';
import type { SyncedService } from '../synced-commit.ts';
import { makeRoot, NO_STATE, type Work } from './work.ts';

export async function fetchChosen(
  work: Work,
  state: RootState,
  before: ReadonlyMap<Directory, SyncedService>,
  signal: AbortSignal,
): Promise<FoundTree[]> {
  const { request, root, assets, log } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree])),
  );
  const wanted = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
  const isNew = request.storeInsideRoot && state === NO_STATE;
  if (isNew) {
    // The root is made before there is anything to put in: it holds the store.
    request.beforeWriting();
    makeRoot(work);
  }
  try {
    const options = { earlierTree: (directory: Directory) => known.get(directory), ciCache: request.ciCache };
    const { trees, warnings } = await fetchTrees(assets, wanted, options, signal);
    for (const problem of warnings) log.warning(problem);
    return trees;
  } catch (error) {
    if (isNew) await root.unmake();
    throw error;
  }
}

/** The trees of a service, as they were found. */
export function treesOf({ pinnedTrees }: ChosenService, trees: readonly FoundTree[]): FoundTree[] {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? [],
  );
}

/** Tells services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
export function divideByPresence(
  { request, assets, log }: Work,
  before: ReadonlyMap<Directory, SyncedService>,
  trees: readonly FoundTree[],
): { present: ChosenService[]; absent: Directory[] } {
  const absent: Directory[] = [];
  const present = request.chosen.filter((chosen) => {
    const lost = treesOf(chosen, trees).find(({ found }) => found === 'absent');
    if (lost === undefined) return true;
    if (chosen.given || lost.pin.directory === lost.directory) throw noSuchDirectory(chosen, lost, before, assets.url.url);
    absent.push(chosen.service);
    return false;
  });
  const gone = absent.filter((service) => before.has(service));
  const never = absent.filter((service) => !before.has(service));
  if (never.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${listNames(never)}.`);
  if (gone.length > 0) log.notice(`Without recordings at their pinned commit, taken off the disk: ${listNames(gone)}.`);
  return { present, absent };
}

function noSuchDirectory(
  { service, meant }: ChosenService,
  lost: PinnedTree,
  before: ReadonlyMap<Directory, SyncedService>,
  repository: string,
): AssetsSyncError {
  const isPinnedItself = lost.pin.directory === lost.directory;
  const takeOff = isPinnedItself ? 'or remove the pin.' : "or take it off the disk: assets-sync sync '*'";
  const mistyped =
    meant === undefined
      ? 'Check the spelling of the path, or pin a commit that has it.'
      : `Did you mean ${meant}? Else pin a commit that has it.`;
  return new AssetsSyncError(
    'no-such-directory',
    `${showDirectory(lost.directory)} does not exist in commit ${shortSha(lost.sha)} of ${repository}.`,
    {
      hint: before.has(service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : mistyped,
      at: lost.pin.at,
    },
  );
}
