/** migrate recordings: moves recordings out of the code repository into the assets repository, and pins them. */

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, inAssetsRoot, isWithin } from '../../base/directory.ts';
import { AssetsSyncError, listLines, toAssetsSyncError } from '../../base/errors.ts';
import { removeFolder } from '../../base/files.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { type Log, NO_TRAFFIC, SILENT, type Traffic } from '../../base/log.ts';
import { EMPTY_TREE, type Sha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import type { CodeRepository, Origin, Person } from '../../code-repo/code-repository.ts';
import {
  findDiffering,
  findTracked,
  pathspecsOf,
  RECORDING_FOLDERS,
  refuseDiffering,
  removeTracked,
  type TrackedFile,
} from '../../code-repo/tracked-files.ts';
import { type Access, type AccessRequest, findAccess, onlyAccess } from '../../fetch/access.ts';
import { type AssetsRepository, type RepositoryOptions, withAssetsRepository } from '../../fetch/assets-repository.ts';
import { fetchTreeNames } from '../../fetch/fetch-trees.ts';
import { commitText, type PushFacts } from '../../forge/text.ts';
import { makeScratch, type Scratch } from '../../git/git-files.ts';
import { editManifests, editsByFile, placeOf } from '../../pins/edit.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import { hasCommit, type Pins } from '../../pins/pins.ts';
import { checkValue, SCHEMA_ADDRESS, SETTINGS } from '../../pins/schema.ts';
import { offerPublished } from '../../publish/offer.ts';
import { publish } from '../../publish/publish.ts';
import { branchOf, type Published, taggedError } from '../../publish/request.ts';
import { type Located, locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, selectAll } from '../../selection/selection.ts';
import { ALL, parseGivenPaths } from '../../selection/services.ts';
import { importLocalTrees } from '../../store/packs.ts';
import { syncRoot } from '../../workspace/sync-root.ts';
import { byService, type MovingTree, makeTrees, oddFiles } from './recording-trees.ts';

export interface RecordingsRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Names of folders, or globs; none for the usual ones. */
  patterns: readonly string[];
  /** Which directories are services, for a first recordings.json. */
  services: string[];
  message: string | undefined;
  pullRequest: boolean;
  allowSecrets: readonly string[];
  /** Files that look like no recordings may move as well. */
  yes: boolean;
  dryRun: boolean;
  /** Absolute: a folder for what a run throws away. */
  temporary: string;
  author: Person | undefined;
  origin: Origin;
  gitHubApi: string | undefined;
  otherGitHub: string | undefined;
}

export interface RecordingsResult extends Traffic {
  /** What moved, or would: a service and its files' paths. */
  moved: { service: Directory; files: string[] }[];
  /** How many of these were still in the code repository. */
  removed: number;
  /** Files that look like no recordings, which a dry run names. */
  odd: string[];
  /** Where a dry run found what looks like a secret. */
  secrets: string[];
  repository?: GitUrl;
  sha?: Sha;
  branch?: string | undefined;
  /** An earlier run had put the same there. */
  found?: boolean;
  pins: (PinEdit & { manifestDirectory: Directory })[];
  pullRequest?: string | undefined;
  next?: string | undefined;
}

/** What is to be moved, and where it is found. */
export interface Finds {
  pathspecs: string[];
  files: TrackedFile[];
  services: Map<Directory, TrackedFile[]>;
  /** Whether a path is meant at all. */
  isMeant: (path: string) => boolean;
}

export interface Move {
  request: RecordingsRequest;
  located: Located;
  selection: Selection;
  finds: Finds;
  access: Access;
  assets: AssetsRepository;
  log: Log;
}

export type Moved = Omit<RecordingsResult, keyof Traffic | 'moved' | 'odd' | 'secrets'>;

/**
 * In this order: nothing goes from here before it is there and pinned. Whatever was begun is finished by the next run.
 * @throws `local-changes` for recordings that differ from HEAD, `bad-usage` for files that look like none, `secrets`, `conflict`
 */
export async function migrateRecordings(request: RecordingsRequest, log: Log, signal: AbortSignal): Promise<RecordingsResult> {
  const { codeRepository, repositoryOptions, dryRun } = request;
  const located = withServices(locate(codeRepository, request.selection.path), request.services);
  const selection = await selectFrom(request, located, log, signal);
  const finds = await find(request, selection, signal);
  const moved = [...finds.services].map(([service, files]) => ({
    service,
    files: files.map(({ path }) => path.toString('utf8')),
  }));
  const tagged = [...finds.services.keys()].map((service) => selection.pins.resolve(service)).find((pin) => pin?.assetsJson);
  if (tagged !== undefined) throw taggedError(tagged);
  const odd = oddFiles(finds.files);
  const nothing = { moved, removed: 0, odd, secrets: [], pins: [], ...NO_TRAFFIC };
  if (finds.files.length === 0) return nothing;
  if (dryRun) return { ...nothing, secrets: await findSecretsHere(request, located, finds, signal) };
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
    secrets: [],
    repository: access.url,
    requests: done.requests + synced.requests,
    bytes: done.bytes + synced.bytes,
  };
}

/**
 * A first recordings.json has each service's pin in a file of its own, as `init` writes it.
 * @throws `bad-usage` for services where the file is there, which says so itself, and for what is no glob
 */
function withServices(located: Located, services: string[]): Located {
  const { root, isRootMissing } = located;
  const ofNew = isRootMissing ? { ...located, root: { ...root, settings: { ...root.settings, split: true } } } : located;
  if (services.length === 0) return ofNew;
  const [breach] = checkValue(services, SETTINGS.$services);
  if (breach === undefined && isRootMissing) {
    return { ...ofNew, root: { ...ofNew.root, settings: { ...ofNew.root.settings, services } } };
  }
  throw new AssetsSyncError('bad-usage', `--services cannot be used: ${breach?.message ?? 'there is a recordings.json'}.`, {
    hint: 'Write "$services" into recordings.json, or without such a file give globs of directories (sdk/*).',
  });
}

/** Every pin. Without a root file the repository input says where to: the file is written with the pins. */
async function selectFrom(request: RecordingsRequest, located: Located, log: Log, signal: AbortSignal): Promise<Selection> {
  const { selection, codeRepository, access } = request;
  const isNew = located.isRootMissing && access.repository !== undefined;
  return selectAll(selection, codeRepository, log, signal, { ...located, isRootMissing: located.isRootMissing && !isNew });
}

async function find(request: RecordingsRequest, { globs, assetsRoot }: Selection, signal: AbortSignal): Promise<Finds> {
  const { codeRepository, selection } = request;
  const patterns = request.patterns.length > 0 ? request.patterns : RECORDING_FOLDERS;
  const pathspecs = patterns.flatMap(pathspecsOf);
  const given = parseGivenPaths(selection, codeRepository, assetsRoot);
  const isMeant = (path: string) => given.length === 0 || given.some((outer) => outer === ALL || isWithin(path, outer));
  const all = await findTracked(codeRepository, pathspecs, signal);
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
  await store.open(signal);
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
  const removed = await removeTracked(codeRepository, finds.files, () => checkUnchanged(move, [], signal), signal);
  return { ...pinned, removed };
}

/** Publishes the trees of services whose recordings move, and pins them. */
async function publishAndPin(
  { request, located, selection, access, assets, log }: Move,
  fresh: readonly MovingTree[],
  trees: readonly MovingTree[],
  scratch: Scratch,
  signal: AbortSignal,
): Promise<Omit<Moved, 'removed'>> {
  const { codeRepository } = request;
  await checkForSecrets(request, located, fresh, scratch, log, signal);
  const { manifests, pins: known } = selection;
  const places = fresh.map(({ directory }) => {
    const pin = known.resolve(directory);
    return placeOf(manifests, directory, pin?.sha === undefined ? undefined : pin);
  });
  const facts = factsOf(request, fresh);
  const published = await publishTrees(request, assets, fresh, trees, facts, scratch, signal);
  const { sha, branch, found } = published;
  const isOld = found || published.previousPush !== undefined;
  const offered = branch === undefined ? {} : await offerPublished(request, access, { branch, isOld, facts }, log, signal);
  const reason = commitText(facts).title;
  const pins = places.map((place, index) => ({ ...place, sha, tree: published.trees[index] ?? EMPTY_TREE, reason }));
  const { services } = located.root.settings;
  const settings = located.isRootMissing
    ? {
        schema: SCHEMA_ADDRESS,
        repository: request.access.repository,
        ...(services === undefined ? {} : { services }),
        split: true,
      }
    : {};
  try {
    await editManifests(codeRepository.root, editsByFile(pins), log, signal, { settings });
  } catch (error) {
    const { code, message, hint, detail, at } = toAssetsSyncError(error);
    const done = `The recordings are on ${branch}, where the next run finds them, but the pins could not be written: `;
    throw new AssetsSyncError(code, done + message, { hint, detail, at, cause: error });
  }
  return { sha, branch, found, pins, ...offered };
}

async function checkForSecrets(
  { codeRepository, message, allowSecrets }: RecordingsRequest,
  { assetsRoot }: Located,
  fresh: readonly MovingTree[],
  scratch: Scratch,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { checkMessage, checkSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
  if (message !== undefined) await checkMessage(message);
  log.info('Looking for secrets in them.');
  const files = fresh.flatMap((tree) => tree.files);
  await checkSecrets(scratch, await withoutAllowed({ codeRepository, allowSecrets }, assetsRoot, files, signal), signal);
}

/** Where the files that would move have what looks like a secret. */
async function findSecretsHere(
  request: RecordingsRequest,
  { assetsRoot }: Located,
  { files }: Finds,
  signal: AbortSignal,
): Promise<string[]> {
  const { findSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
  const folder = mkdtempSync(join(request.temporary, 'assets-sync-'));
  try {
    // A submodule has no contents here.
    const contents = files.filter(({ mode }) => mode.startsWith('100'));
    const checked = await withoutAllowed(request, assetsRoot, contents, signal);
    const scratch = makeScratch(folder, [request.codeRepository.objects]);
    return (await findSecrets(scratch, checked, signal)).places;
  } finally {
    removeFolder(folder);
  }
}

/** Files but for those that the allow-secrets input names: itself, by a directory, or by a glob of paths from the top. */
async function withoutAllowed(
  { codeRepository, allowSecrets }: Pick<RecordingsRequest, 'codeRepository' | 'allowSecrets'>,
  assetsRoot: string,
  files: readonly TrackedFile[],
  signal: AbortSignal,
): Promise<readonly TrackedFile[]> {
  if (allowSecrets.length === 0) return files;
  const below = assetsRoot.slice(codeRepository.root.length + 1);
  const paths = allowSecrets.map((path) => inAssetsRoot(path, below));
  const pathspecs = paths.flatMap((path) => [`:(literal)${path}`, ...pathspecsOf(path)]);
  const allowed = new Set((await findTracked(codeRepository, pathspecs, signal)).map(({ path }) => path.toString('latin1')));
  return files.filter(({ path }) => !allowed.has(path.toString('latin1')));
}

function factsOf({ message, origin }: RecordingsRequest, fresh: readonly MovingTree[]): PushFacts {
  const names = fresh.map(({ directory }) => directory);
  const title = `Move recordings of ${names.length === 1 ? names[0] : `${names.length} services`} out of the code repository`;
  const services = fresh.map(({ directory, files }) => ({ service: directory, added: files, modified: [], deleted: [] }));
  return { message: message ?? title, origin, unmerged: [], services };
}

function publishTrees(
  { author, dryRun }: RecordingsRequest,
  { store, remote, branch }: AssetsRepository,
  fresh: readonly MovingTree[],
  trees: readonly MovingTree[],
  facts: PushFacts,
  scratch: Scratch,
  signal: AbortSignal,
): Promise<Published> {
  // The same recordings get the same branch, whichever of them are pinned by now.
  const name = branchOf(trees.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const publishing = publish(
    { store, remote, scratch, branch, units: fresh, name, author, describe: () => facts, dryRun },
    signal,
  );
  return publishing.catch((error: unknown) => {
    if (!(error instanceof AssetsSyncError) || error.code !== 'conflict') throw error;
    // What a push advises needs a pin.
    const hint = `Delete those that are outdated: here (git rm), or on ${branch} of the assets repository; then run the command again. Nothing was changed.`;
    throw new AssetsSyncError(error.code, error.message, { hint, detail: error.detail });
  });
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
      codeRepository,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false,
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
