/** Makes trees of services out of recordings that are in the code repository: each file keeps its name, so that no byte changes. */
import { join } from 'node:path';
import { type Directory, joinDirectory, parentDirectory, parseDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { removeFile } from '../../base/files.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../../base/sha.ts';
import type { TrackedFile } from '../../code-repo/tracked-files.ts';
import { ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import type { Scratch } from '../../git/git-files.ts';
import { checkObjects } from '../../git/objects/read.ts';
import { hasCommit, type Pins } from '../../pins/pins.ts';
import { mergeTrees } from '../../publish/merge.ts';
import type { Unit } from '../../publish/request.ts';
import type { ServiceGlobs } from '../../selection/services.ts';

/** Names of files that test frameworks record to. */
const RECORDING = /\.(json|ya?ml|har|warc|bin)(\.(gz|br|zst))?$/i;

/** Files by the services that they are in, sorted. @throws `bad-usage` for files in no service */
export function byService(files: readonly TrackedFile[], globs: ServiceGlobs): Map<Directory, TrackedFile[]> {
  const services = new Map<Directory, TrackedFile[]>();
  const outside: string[] = [];
  for (const file of files) {
    const path = file.path.toString('utf8');
    const service = globs.serviceOf(directoryOf(path));
    const ofService = service === undefined ? undefined : (services.get(service) ?? []);
    if (service === undefined || ofService === undefined) outside.push(path);
    else services.set(service, ofService);
    ofService?.push(file);
  }
  if (outside.length === 0) return new Map([...services].sort(([a], [b]) => (a < b ? -1 : 1)));
  throw new AssetsSyncError('bad-usage', `These recordings are in no service:\n${listLines(outside)}`, {
    hint: 'Say in $services which directories are services, or name paths that have others. Nothing was changed.',
  });
}

/** The innermost directory that a pin could spell. */
function directoryOf(path: string): Directory {
  const directory = parentDirectory(path as Directory);
  return 'directory' in parseDirectory(directory) ? directory : directoryOf(directory);
}

/** What a pattern matched and no test framework would call a recording. */
export function oddFiles(files: readonly TrackedFile[]): string[] {
  return files
    .filter(({ path, mode }) => !mode.startsWith('100') || !RECORDING.test(path.toString('utf8')))
    .map(({ path }) => path.toString('utf8'));
}

/** A service whose recordings move. */
export interface MovingTree extends Unit {
  files: readonly TrackedFile[];
}

/**
 * @param scratch sees the objects of the code repository, of the store, and of what is pinned; gets the trees
 * @param baseOf the tree that a service is pinned at: empty where it has none
 * @throws `conflict` where a pinned recording has other contents
 */
export async function makeTrees(
  services: ReadonlyMap<Directory, readonly TrackedFile[]>,
  pins: Pins,
  baseOf: ReadonlyMap<Directory, Sha>,
  scratch: Scratch,
  signal: AbortSignal,
): Promise<MovingTree[]> {
  const names = [...services.keys()];
  const trees = await treesOfFiles(scratch, names, [...services.values()].flat(), signal);
  const moving: MovingTree[] = [];
  for (const [index, directory] of names.entries()) {
    const own = trees[index] ?? EMPTY_TREE;
    const base = baseOf.get(directory) ?? EMPTY_TREE;
    const versions = { base: EMPTY_TREE, ours: own, theirs: base };
    const merged = await mergeTrees({ scratch }, versions, signal);
    if (merged.conflicts.length > 0) throw otherContents(directory, merged.conflicts);
    const pinned = pins.pinnedTreesOf(directory).find((place) => place.directory === directory);
    const commit = pinned !== undefined && hasCommit(pinned) ? pinned.sha : undefined;
    const assetsPath = pinned?.assetsPath ?? joinDirectory(pins.prefix, directory);
    moving.push({ directory, assetsPath, commit, base, ours: merged.tree, files: services.get(directory) ?? [] });
  }
  return moving;
}

/** One index for all of them: git sorts, and no file is read. @returns a tree for each directory */
async function treesOfFiles(
  scratch: Scratch,
  directories: readonly Directory[],
  files: readonly TrackedFile[],
  signal: AbortSignal,
): Promise<(Sha | undefined)[]> {
  const index = join(scratch.dir, 'moving-index');
  const environment = { ...ownEnvironment(scratch.dir), GIT_INDEX_FILE: index };
  try {
    const entries = files.flatMap(({ path, mode, name }) => [Buffer.from(`${mode} ${name}\t`), path, Buffer.of(0)]);
    await git(['update-index', '-z', '--index-info'], { environment, signal, input: Buffer.concat(entries) });
    const top = parseSha((await git(['write-tree', '--missing-ok'], { environment, signal })).toString('latin1').trim());
    const names = directories.map((directory) => `${top}:${directory}`);
    const found = await checkObjects(names, { environment, signal });
    return found.map((object) => object?.name);
  } finally {
    removeFile(index);
  }
}

function otherContents(directory: Directory, paths: readonly string[]): AssetsSyncError {
  const lines = paths.map((path) => `${directory}/${path}`);
  return new AssetsSyncError('conflict', `The pinned commit has other recordings at these paths:\n${listLines(lines)}`, {
    hint: 'Delete those that are outdated: here, or there by a push. Nothing was changed.',
  });
}
