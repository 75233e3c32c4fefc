/** The trees of the chosen services: fetches them, tells services that their commit has from those that it lacks, and composes a commit of them. */
import { type Directory, showDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import type { AssetsRepository } from '../fetch/assets-repository.ts';
import { type FoundTree, fetchTrees } from '../fetch/fetch-trees.ts';
import type { ChosenService, PinnedTree } from '../pins/pins.ts';
import { findInCommits } from '../store/trees.ts';
import { makeRoot, type OpenedRoot, type Work } from './open-root.ts';
import { type SyncedService, writeSyncedCommit } from './synced-commit.ts';
import { measure, refuseUnfit, type Totals } from './totals.ts';

export async function fetchChosen(work: Work, { isNew, before }: OpenedRoot, signal: AbortSignal): Promise<FoundTree[]> {
  const { request, repositories, chosen, log } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree])),
  );
  if (request.storeInsideRoot && isNew) {
    // The root is made before there is anything to put in: it holds the store.
    request.beforeWriting();
    makeRoot(work);
  }
  const found: FoundTree[] = [];
  for (const [assets, ofRepository] of repositories.group(chosen.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory: Directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const { trees, warnings } = await fetchTrees(assets, ofRepository, options, signal);
    for (const problem of warnings) log.warning(problem);
    found.push(...trees);
  }
  return found;
}

/** The trees of a service, as they were found. */
export function treesOf({ pinnedTrees }: ChosenService, trees: readonly FoundTree[]): FoundTree[] {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? [],
  );
}

/** Tells services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
export async function divideByPresence(
  { chosen: all, repositories, log }: Work,
  before: OpenedRoot['before'],
  trees: readonly FoundTree[],
  signal: AbortSignal,
): Promise<{ present: ChosenService[]; absent: Directory[] }> {
  for (const [assets, ofRepository] of repositories.group(trees)) await requirePrefixes(assets, ofRepository, signal);
  const absent: Directory[] = [];
  const present = all.filter((chosen) => {
    const lost = treesOf(chosen, trees).find(({ found }) => found === 'absent');
    if (lost === undefined) return true;
    if (chosen.given || lost.pin.directory === lost.directory)
      throw noSuchDirectory(chosen, lost, before, repositories.of(lost.pin).url.url);
    absent.push(chosen.service);
    return false;
  });
  const gone = absent.filter((service) => before.has(service));
  const never = absent.filter((service) => !before.has(service));
  if (never.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${listNames(never)}.`);
  if (gone.length > 0) log.notice(`Without recordings at their pinned commit, taken off the disk: ${listNames(gone)}.`);
  return { present, absent };
}

/** Without its prefix a commit has no service at all, which a pin for all of them would pass over. @throws `no-such-directory` */
async function requirePrefixes(
  { store, url }: AssetsRepository,
  trees: readonly FoundTree[],
  signal: AbortSignal,
): Promise<void> {
  const lost = trees.flatMap((tree) => {
    const prefix = tree.found === 'absent' ? prefixOf(tree) : TOP;
    return prefix === TOP ? [] : [{ sha: tree.sha, assetsPath: prefix, pin: tree.pin }];
  });
  if (lost.length === 0) return;
  const answers = await findInCommits(store, lost, signal);
  const without = lost.find((_, index) => answers[index] === 'absent');
  if (without === undefined) return;
  const message = `The prefix ${without.assetsPath} does not exist in commit ${shortSha(without.sha)} of ${url.url}.`;
  const setting = without.pin.assetsJson === undefined ? '$prefix' : 'AssetsRepoPrefixPath';
  const hint = `Correct ${setting}, which says where the recordings of this repository begin there, or pin a commit that has it.`;
  throw new AssetsSyncError('no-such-directory', message, { hint, at: without.pin.at });
}

/** What stands before a directory in the assets repository. */
function prefixOf({ directory, assetsPath }: PinnedTree): Directory {
  return (assetsPath.endsWith(`/${directory}`) ? assetsPath.slice(0, -directory.length - 1) : TOP) as Directory;
}

function noSuchDirectory(
  { service, meant }: ChosenService,
  lost: PinnedTree,
  before: OpenedRoot['before'],
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
    `${showDirectory(lost.assetsPath)} does not exist in commit ${shortSha(lost.sha)} of ${repository}.`,
    {
      hint: before.has(service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : mistyped,
      at: lost.pin.at,
    },
  );
}

/** Writes the commit that the root is to stand on, without submodules, which have no place in it. */
export async function composeCommit(
  { root, repositories }: Work,
  { before }: OpenedRoot,
  { present, leaving, trees }: { present: readonly ChosenService[]; leaving: readonly Directory[]; trees: readonly FoundTree[] },
  signal: AbortSignal,
): Promise<{ commit: Sha; services: SyncedService[]; totals: Totals }> {
  const names = present.map(({ service }) => service);
  const plan = {
    others: [...before.values()].filter(({ service }) => !names.includes(service) && !leaving.includes(service)),
    chosen: present.map((chosen) => ({
      service: chosen.service,
      pinnedTrees: treesOf(chosen, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
        const repository = repositories.of(pin).url.url;
        return found === 'absent' ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
      }),
    })),
    without: [],
  };
  const composed = await writeSyncedCommit(root, plan, signal);
  const totals = await measure(root, composed.commit, names, signal);
  refuseUnfit(totals);
  if (totals.submodules.length === 0) return { ...composed, totals };
  return { ...(await writeSyncedCommit(root, { ...plan, without: totals.submodules }, signal)), totals };
}
