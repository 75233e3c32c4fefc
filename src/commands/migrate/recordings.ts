/** migrate recordings: moves recordings out of the code repository into the assets root, and pushes them from there. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Directory, inAssetsRoot, isWithin, parentDirectory, parseDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { lstatIfThere, removeFile, removeFolder } from '../../base/files.ts';
import { type Log, NO_TRAFFIC, sumTraffic } from '../../base/log.ts';
import { count } from '../../base/text.ts';
import { hideFromStatus, RECORDING_FOLDERS } from '../../code-repo/code-repository.ts';
import {
  type Differing,
  findDiffering,
  findTracked,
  pathspecsOf,
  refuseDiffering,
  removeTracked,
  type TrackedFile,
} from '../../code-repo/tracked-files.ts';
import { findAccess, onlyAccess } from '../../fetch/access.ts';
import { ownEnvironment } from '../../git/environment.ts';
import { makeScratch, type Scratch } from '../../git/git-files.ts';
import { withObjectReader } from '../../git/objects/read.ts';
import { checkValue, SCHEMA_ADDRESS, SETTINGS } from '../../pins/schema.ts';
import { RecordingConflict, taggedError } from '../../publish/request.ts';
import { type Located, locate } from '../../selection/locate.ts';
import { type Selection, selectAll } from '../../selection/selection.ts';
import { ALL, parseGivenPaths, type ServiceGlobs } from '../../selection/services.ts';
import { inspectRoot, type LocalChange } from '../../workspace/local-changes.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { syncRoot } from '../../workspace/sync-root.ts';
import type { PushRequest, PushResult } from '../push/changes.ts';
import { NOTHING_PUSHED, push } from '../push/push.ts';

/** Names of files that test frameworks record to. */
const RECORDING = /\.(json|ya?ml|har|warc|bin)(\.(gz|br|zst))?$/i;

export interface RecordingsRequest extends Omit<PushRequest, 'commitPins' | 'first'> {
  /** Names of folders, or globs; none for the usual ones. */
  patterns: readonly string[];
  /** Which directories are services, for a first recordings.json. */
  services: string[];
  /** Files that look like no recordings may move as well. */
  yes: boolean;
  /** Absolute: a folder for what a run throws away. */
  temporary: string;
}

/** What was pushed, and besides: */
export interface RecordingsResult extends PushResult {
  /** What moved, or would: a service and its files' paths. */
  moved: { service: Directory; files: string[] }[];
  /** How many of these were still in the code repository. */
  removed: number;
  /** Files that look like no recordings, which a dry run names. */
  odd: string[];
  /** Where a dry run found what looks like a secret. */
  secrets: string[];
}

/** What is to be moved, and where it is found. */
interface Finds {
  files: TrackedFile[];
  services: Map<Directory, TrackedFile[]>;
  /** How what the patterns mean differs from HEAD now. */
  differing: () => Promise<Differing>;
}

/**
 * In this order: nothing goes from here before it is there and pinned. Whatever was begun is finished by the next run.
 * @throws `local-changes` for recordings that differ from HEAD, `bad-usage` for files that look like none, `secrets`, `conflict`
 */
export async function migrateRecordings(request: RecordingsRequest, log: Log, signal: AbortSignal): Promise<RecordingsResult> {
  const { codeRepository, access, dryRun } = request;
  const located = withServices(locate(codeRepository, request.selection.path), request.services);
  // Without a root file the repository input says where to: the file is written with the pins.
  const settings =
    located.isRootFileMissing && access.repository !== undefined ? settingsOf(located, access.repository) : undefined;
  const placed = settings === undefined ? located : { ...located, isRootFileMissing: false };
  const selection = await selectAll(request.selection, codeRepository, log, signal, placed);
  const { files, services, differing } = await find(request, selection, signal);
  const moved = [...services].map(([service, own]) => ({ service, files: own.map(pathOf) }));
  const tagged = moved.map(({ service }) => selection.pins.resolve(service)).find((pin) => pin?.assetsJson);
  if (tagged !== undefined) throw taggedError(tagged);
  const odd = files.filter((file) => !file.mode.startsWith('100') || !RECORDING.test(pathOf(file))).map(pathOf);
  const root = new AssetsRoot(located.assetsRoot);
  const nothing = {
    ...NOTHING_PUSHED,
    ...NO_TRAFFIC,
    assetsRoot: root.dir,
    repository: undefined,
    dryRun,
    moved,
    removed: 0,
    odd,
    secrets: [],
  };
  if (files.length === 0) return nothing;
  const folder = mkdtempSync(join(request.temporary, 'assets-sync-'));
  try {
    const scratch = makeScratch(folder, [codeRepository.objects]);
    const checked = await withoutAllowed(request, root.dir, files, signal);
    const { checkSecrets, findSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
    if (dryRun) return { ...nothing, secrets: (await findSecrets(scratch, checked, signal)).places };
    if (odd.length > 0 && !request.yes) throw notRecordings(odd);
    const { deleted, ...changed } = await differing();
    refuseDiffering(changed);
    log.info(
      `Moving ${count(files.length, 'recording')} of ${count(services.size, 'service')}; they are searched for secrets first.`,
    );
    await checkSecrets(scratch, checked, signal);
    const synced = await bringPinned(request, selection, [...services.keys()], log, signal);
    hideFromStatus(codeRepository, root.dir);
    const { found } = await inspectRoot(root.dir, selection, codeRepository, signal);
    refuseOthers([...found.values()].flat(), services);
    const copied = await copyFiles(root, scratch, { files, deleted }, signal);
    const paths = [...services.keys()];
    const pushing = push(
      {
        ...request,
        selection: { ...request.selection, paths, pathsFrom: codeRepository.root },
        message: request.message ?? titleOf(paths),
        commitPins: false,
        // They were searched, and what is allowed here may be a directory or a glob.
        allowSecrets: files.map(pathOf),
        first: settings && { located: placed, settings },
      },
      log,
      signal,
    );
    const pushed = await pushing.catch((error: unknown) => {
      if (!(error instanceof RecordingConflict)) throw error;
      for (const { path } of copied) removeFile(root.fileAt(path));
      throw otherContents(error.message);
    });
    refuseDiffering(await differing());
    const removed = await removeTracked(codeRepository, files, signal);
    return { ...pushed, moved, removed, odd, secrets: [], ...sumTraffic([pushed, synced]) };
  } finally {
    removeFolder(folder);
  }
}

function pathOf({ path }: TrackedFile): string {
  return path.toString('utf8');
}

function titleOf(services: readonly Directory[]): string {
  return `Move recordings of ${services.length === 1 ? services[0] : `${services.length} services`} out of the code repository`;
}

/**
 * A first recordings.json has each service's pin in a file of its own, as `init` writes it.
 * @throws `bad-usage` for services where the file is there and says others, and for what is no glob
 */
function withServices(located: Located, services: string[]): Located {
  const { rootFile, isRootFileMissing } = located;
  const ofNew = isRootFileMissing
    ? { ...located, rootFile: { ...rootFile, settings: { ...rootFile.settings, split: true } } }
    : located;
  // A run that was cut off has written them.
  if (services.length === 0 || isDeepStrictEqual(rootFile.settings.services, services)) return ofNew;
  const [breach] = checkValue(services, SETTINGS.$services);
  if (breach === undefined && isRootFileMissing) {
    return { ...ofNew, rootFile: { ...ofNew.rootFile, settings: { ...ofNew.rootFile.settings, services } } };
  }
  throw new AssetsSyncError('bad-usage', `--services cannot be used: ${breach?.message ?? 'there is a recordings.json'}.`, {
    hint: 'Write "$services" into recordings.json, or without such a file give globs of directories (sdk/*).',
  });
}

function settingsOf({ rootFile }: Located, repository: string): Record<string, unknown> {
  const { services } = rootFile.settings;
  return { schema: SCHEMA_ADDRESS, repository, ...(services === undefined ? {} : { services }), split: true };
}

async function find(request: RecordingsRequest, { globs, assetsRoot }: Selection, signal: AbortSignal): Promise<Finds> {
  const { codeRepository, selection } = request;
  const patterns = request.patterns.length > 0 ? request.patterns : RECORDING_FOLDERS;
  const pathspecs = patterns.flatMap(pathspecsOf);
  const given = parseGivenPaths(selection, codeRepository, assetsRoot);
  const isMeant = (path: string) => given.length === 0 || given.some((outer) => outer === ALL || isWithin(path, outer));
  const files = (await findTracked(codeRepository, pathspecs, signal)).filter((file) => isMeant(pathOf(file)));
  if (files.length === 0 && request.patterns.length > 0) {
    throw new AssetsSyncError('bad-usage', `No tracked file matches ${patterns.join(', ')}.`, {
      hint: "Give the name of a folder, or a glob of paths from the top ('sdk/*/tests/data/**').",
    });
  }
  const differing = async () => {
    const { changed, untracked, deleted } = await findDiffering(codeRepository, pathspecs, signal);
    return { changed: changed.filter(isMeant), untracked: untracked.filter(isMeant), deleted };
  };
  return { files, services: byService(files, globs), differing };
}

/** Files by the services that they are in, sorted. @throws `bad-usage` for files in no service */
function byService(files: readonly TrackedFile[], globs: ServiceGlobs): Map<Directory, TrackedFile[]> {
  const services = new Map<Directory, TrackedFile[]>();
  const outside: TrackedFile[] = [];
  for (const file of files) {
    const service = globs.serviceOf(directoryOf(pathOf(file)));
    const own = service === undefined ? outside : (services.get(service) ?? []);
    own.push(file);
    if (service !== undefined) services.set(service, own);
  }
  if (outside.length === 0) return new Map([...services].sort(([a], [b]) => (a < b ? -1 : 1)));
  throw new AssetsSyncError('bad-usage', `These recordings are in no service:\n${listLines(outside.map(pathOf))}`, {
    hint: 'Say which directories are services ($services, or --services where there is no recordings.json), or name paths that have others. Nothing was changed.',
  });
}

/** The innermost directory that a pin could spell. */
function directoryOf(path: string): Directory {
  const directory = parentDirectory(path as Directory);
  return 'directory' in parseDirectory(directory) ? directory : directoryOf(directory);
}

/** What else was recorded in the same services would be pushed too. @throws `local-changes` */
function refuseOthers(changes: readonly LocalChange[], services: ReadonlyMap<Directory, readonly TrackedFile[]>): void {
  const ours = new Set([...services.values()].flat().map(pathOf));
  const others = changes
    .map(({ path }) => path.toString('utf8'))
    .filter((path) => !ours.has(path) && [...services.keys()].some((service) => isWithin(path, service)))
    .sort();
  if (others.length === 0) return;
  throw new AssetsSyncError('local-changes', `The assets root has other recordings that were not pushed:\n${listLines(others)}`, {
    hint: 'Push them (assets-sync push), or drop them (assets-sync reset); then run the command again. Nothing was moved.',
  });
}

/** Brings what services are pinned at already: what moves is added to that, and an earlier run may have pinned all of it. */
async function bringPinned(
  { codeRepository, access, repositoryOptions }: RecordingsRequest,
  { rootFile, pins, assetsRoot }: Selection,
  services: readonly Directory[],
  log: Log,
  signal: AbortSignal,
) {
  const chosen = services
    .map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }))
    .filter(({ pinnedTrees }) => pinnedTrees.length > 0);
  if (chosen.length === 0) return NO_TRAFFIC;
  const accesses = onlyAccess(findAccess(access, rootFile, codeRepository.root, log.warning));
  // That one of them has no recordings at its pin yet is no news.
  const quiet = { ...log, notice: log.info };
  return syncRoot({ accesses, repositoryOptions, assetsRoot, codeRepository, chosen, discard: false }, quiet, signal);
}

/**
 * Writes files into the assets root as HEAD has them, byte for byte.
 * @param deleted those that are gone from the code repository, which only an earlier run may have done
 * @returns those that were not there before
 * @throws `conflict` where another file is in the place of one
 */
async function copyFiles(
  root: AssetsRoot,
  scratch: Scratch,
  { files, deleted }: { files: readonly TrackedFile[]; deleted: readonly string[] },
  signal: AbortSignal,
): Promise<TrackedFile[]> {
  return withObjectReader({ environment: ownEnvironment(scratch.dir), signal }, async (read) => {
    const contentsOf = async ({ name }: TrackedFile) => (await read([name]))[0]?.content ?? Buffer.of();
    const lacking: TrackedFile[] = [];
    const others: string[] = [];
    for (const file of files) {
      const path = root.fileAt(file.path);
      const found = lstatIfThere(path);
      if (found === undefined) lacking.push(file);
      else if (!found.isFile() || !readFileSync(path).equals(await contentsOf(file))) others.push(pathOf(file));
    }
    if (others.length > 0) throw otherContents(`The assets root has other recordings at these paths:\n${listLines(others)}`);
    const gone = new Set(deleted);
    refuseDiffering({ changed: lacking.map(pathOf).filter((path) => gone.has(path)), untracked: [] });
    for (const file of lacking) {
      const path = root.fileAt(file.path);
      mkdirSync(path.subarray(0, path.lastIndexOf('/')), { recursive: true });
      writeFileSync(path, await contentsOf(file), { flag: 'wx', mode: Number.parseInt(file.mode.slice(-3), 8) | 0o600 });
    }
    return lacking;
  });
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

function otherContents(message: string): AssetsSyncError {
  return new AssetsSyncError('conflict', message, {
    hint: 'Delete those that are outdated: here (git rm), or there, by a push or on the main branch of the assets repository; then run the command again. Nothing was pushed.',
  });
}

function notRecordings(paths: readonly string[]): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `No test framework would call these recordings:\n${listLines(paths)}`, {
    hint: 'Give --pattern with what recordings are called here, or --yes if these are to move as well. Nothing was changed.',
  });
}
