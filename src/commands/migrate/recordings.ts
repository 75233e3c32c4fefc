/** migrate recordings: moves recordings out of the code repository into the assets repository, and pins them. */

import { join } from 'node:path';
import { type Directory, isWithin } from '../../base/directory.ts';
import { AssetsSyncError, listLines, toAssetsSyncError } from '../../base/errors.ts';
import { type Log, SILENT } from '../../base/log.ts';
import { EMPTY_TREE, type Sha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/traffic.ts';
import { hideFromStatus } from '../../code-repo/code-repository.ts';
import { findDiffering, findTracked, pathspecsOf, refuseDiffering, removeTracked } from '../../code-repo/tracked-files.ts';
import { type Access, findAccess, onlyAccess } from '../../fetch/access.ts';
import { type AssetsRepository, withAssetsRepository } from '../../fetch/assets-repository.ts';
import { fetchTreeNames } from '../../fetch/fetch-tree-names.ts';
import { importLocalTrees } from '../../fetch/import-local-trees.ts';
import { hasCommit, type Pins } from '../../pins/pins.ts';
import { taggedError } from '../../publish/changes.ts';
import { parseGivenPaths } from '../../selection/given-paths.ts';
import { type Located, locate } from '../../selection/locate.ts';
import { type Selection, selectAll } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import { openStore } from '../../store/open-store.ts';
import { syncRoot } from '../../workspace/sync-root.ts';
import { publishAndPin } from './publish-recordings.ts';
import { byService, type MovingTree, makeTrees, oddFiles } from './recording-trees.ts';
import type { Finds, Move, Moved, RecordingsRequest, RecordingsResult } from './recordings-model.ts';

/** The folders that test frameworks record to. */
export const DEFAULT_PATTERNS = ['recordings', 'SessionRecords', 'session-records', '__recordings__', 'cassettes'];

/**
 * In this order: nothing goes from here before it is there and pinned. Whatever was begun is finished by the next run.
 * @throws `local-changes` for recordings that differ from HEAD, `bad-usage` for files that look like none, `secrets`, `conflict`
 */
export async function migrateRecordings(request: RecordingsRequest, log: Log, signal: AbortSignal): Promise<RecordingsResult> {
  const { codeRepository, repositoryOptions, dryRun } = request;
  const located = locate(codeRepository, request.selection.path);
  const selection = await selectFrom(request, located, log, signal);
  const finds = await find(request, selection, signal);
  const moved = [...finds.services].map(([service, files]) => ({
    service,
    files: files.map(({ path }) => path.toString('utf8')),
  }));
  const tagged = [...finds.services.keys()].map((service) => selection.pins.resolve(service)).find((pin) => pin?.assetsJson);
  if (tagged !== undefined) throw taggedError(tagged);
  const odd = oddFiles(finds.files);
  if (dryRun || finds.files.length === 0) return { moved, odd, pins: [], ...NO_TRAFFIC };
  if (odd.length > 0 && !request.yes) throw notRecordings(odd);
  const access = findAccess(request.access, selection.root, codeRepository.root, log.warning);
  log.info(`Moving ${count(finds.files.length, 'recording')} of ${count(finds.services.size, 'service')}.`);
  const done = await withAssetsRepository(access, repositoryOptions, log, async (assets) => {
    return moveOut({ request, located, selection, finds, access, assets, log }, signal);
  });
  const synced = await bring(request, access, [...finds.services.keys()], log, signal);
  return {
    ...done,
    moved,
    odd,
    repository: access.url,
    requests: done.requests + synced.requests,
    bytes: done.bytes + synced.bytes,
  };
}

/** Every pin. Without a root file the repository input says where to: the file is written with the pins. */
async function selectFrom(request: RecordingsRequest, located: Located, log: Log, signal: AbortSignal): Promise<Selection> {
  const { selection, codeRepository, access } = request;
  const isNew = located.isRootMissing && access.repository !== undefined;
  return selectAll(selection, codeRepository, log, signal, { ...located, isRootMissing: located.isRootMissing && !isNew });
}

async function find(request: RecordingsRequest, { globs, assetsRoot }: Selection, signal: AbortSignal): Promise<Finds> {
  const { codeRepository, selection, temporary } = request;
  const patterns = request.patterns.length > 0 ? request.patterns : DEFAULT_PATTERNS;
  const pathspecs = patterns.flatMap(pathspecsOf);
  const given = parseGivenPaths(selection, codeRepository, assetsRoot);
  const isMeant = (path: string) => given.length === 0 || given.some((outer) => outer === ALL || isWithin(path, outer));
  const all = await findTracked(codeRepository, pathspecs, temporary, signal);
  const files = all.filter(({ path }) => isMeant(path.toString('utf8')));
  if (files.length === 0 && request.patterns.length > 0) {
    throw new AssetsSyncError('bad-usage', `No tracked file matches ${patterns.join(', ')}.`, {
      hint: "Give the name of a folder, or a glob of paths from the top ('sdk/*/tests/data/**').",
    });
  }
  return { pathspecs, files, services: byService(files, globs), isMeant };
}

/** Publishes, pins, and takes the files away. */
async function moveOut(move: Move, signal: AbortSignal): Promise<Moved> {
  const { request, finds, assets, selection } = move;
  const { codeRepository } = request;
  const { store } = assets;
  await openStore(store, signal);
  const borrowed = [codeRepository.objects, store.objects, ...store.commitObjects];
  const bases = await pinnedBases(assets, selection.pins, [...finds.services.keys()], signal);
  const scratch = store.newScratch([codeRepository.objects, store.objects, ...store.commitObjects]);
  const trees = await makeTrees(finds.services, selection.pins, bases, scratch, signal);
  // What is pinned already is what an earlier run has published, and may have begun to delete.
  const fresh = trees.filter(({ base, ours }) => base !== ours);
  await checkUnchanged(move, fresh, signal);
  const pinned = fresh.length === 0 ? { pins: [] } : await publishAndPin(move, fresh, trees, scratch, signal);
  const isWhole = (tree: Sha) => tree !== EMPTY_TREE;
  await importLocalTrees(
    store,
    trees.map(({ ours }) => ours).filter(isWhole),
    [join(scratch.dir, 'objects'), ...borrowed],
    signal,
  );
  await removeTracked(codeRepository, finds.files, () => checkUnchanged(move, [], signal), signal);
  return pinned;
}

/** @param fresh services of which nothing can have been deleted yet @throws `local-changes` */
async function checkUnchanged({ request, finds }: Move, fresh: readonly MovingTree[], signal: AbortSignal): Promise<void> {
  const { changed, untracked, deleted } = await findDiffering(request.codeRepository, finds.pathspecs, signal);
  const paths = new Set(fresh.flatMap(({ files }) => files.map(({ path }) => path.toString('utf8'))));
  refuseDiffering({
    changed: [...changed.filter(finds.isMeant), ...deleted.filter((path) => paths.has(path))],
    untracked: untracked.filter(finds.isMeant),
  });
}

/** What services are pinned at, whose names are at hand then. */
async function pinnedBases(
  assets: AssetsRepository,
  pins: Pins,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<Map<Directory, Sha>> {
  const pinned = services
    .flatMap((service) => pins.pinnedTreesOf(service).filter((place) => place.directory === service))
    .filter(hasCommit);
  const named = pinned.length === 0 ? [] : await fetchTreeNames(assets, pinned, signal);
  return new Map(named.map(({ directory, found }) => [directory, found === 'absent' ? EMPTY_TREE : found]));
}

/** Brings the assets root to the pins as they are now. */
async function bring(
  { codeRepository, selection, repositoryOptions }: RecordingsRequest,
  access: Access,
  services: readonly Directory[],
  log: Log,
  signal: AbortSignal,
): Promise<Traffic> {
  const { pins, assetsRoot } = await selectAll(selection, codeRepository, SILENT, signal);
  const syncing = syncRoot(
    {
      accesses: onlyAccess(access),
      repositoryOptions,
      assetsRoot,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false,
      storeInsideRoot: false,
      ciCache: undefined,
      beforeWriting: () => hideFromStatus(codeRepository, assetsRoot),
    },
    log,
    signal,
  );
  return syncing.catch((error) => {
    const { code, message, hint, detail, at } = toAssetsSyncError(error);
    const done = 'The recordings are pushed, pinned and gone from here, but could not be brought to the assets root: ';
    throw new AssetsSyncError(code, done + message, { hint, detail, at, cause: error });
  });
}

function notRecordings(paths: readonly string[]): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `No test framework would call these recordings:\n${listLines(paths)}`, {
    hint: 'Give --pattern with what recordings are called here, or --yes if these are to move as well. Nothing was changed.',
  });
}
