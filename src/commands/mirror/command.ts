/** mirror: writes packs of pinned directories into a folder, for storage that a sync asks before the git server. */

import { accessSync, constants, copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Directory, foldedPath, showDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { makeFolder, removeFile, rename } from '../../base/files.ts';
import { mirrorFile } from '../../base/git-url.ts';
import type { Log, Traffic } from '../../base/log.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import { count, formatBytes } from '../../base/text.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type AccessRequest, findAccesses } from '../../fetch/access.ts';
import {
  type AssetsRepository,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
} from '../../fetch/assets-repository.ts';
import { type FoundTree, fetchTrees, mismatchWarnings, noSuchDirectory } from '../../fetch/fetch-trees.ts';
import type { PinnedTree } from '../../pins/pins.ts';
import { alignRows, tell, traffic } from '../../report/report.ts';
import { type SelectionRequest, select } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import { listTrees, writePack } from '../../store/packs.ts';
import { findInCommits, lookupEnvironment, PathWalk } from '../../store/trees.ts';
import { type Command, type CommandContext, REPOSITORY_INPUTS } from '../command.ts';

export const command: Command = {
  group: 'More',
  description: 'write packs of pinned recordings into a folder, to be published for sync',
  arguments: [{ syntax: '<folder>', help: 'the folder; files that are there stay' }],
  paths: 'all that have a pin',
  inputs: [...REPOSITORY_INPUTS, 'mirror', 'retries', 'timeout'],
  examples: `
  assets-sync mirror ../mirror              # all pinned recordings; what is there stays
  assets-sync mirror ../mirror sdk/tables   # of one service
  azcopy sync ../mirror https://account.blob.core.windows.net/assets
  assets-sync sync --mirror https://account.blob.core.windows.net/assets`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, selection, access, words } = context;
  const [folder = ''] = words;
  if (folder.trim() === '') {
    throw new AssetsSyncError('bad-usage', 'No folder is given.', { hint: 'Name one: assets-sync mirror ../mirror' });
  }
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const request = { codeRepository, selection, access, repositoryOptions, folder: resolve(host.workspace, folder) };
  const result = await mirror(request, log, signal);
  await tell(host, { lines: mirrorLines(result), json: result });
}

function mirrorLines({ folder, files, ...costs }: MirrorResult): string[] {
  if (files.length === 0) return ['No service to mirror.'];
  const rows = files.map(({ path, sha, bytes: size, written }) => {
    return [showDirectory(path), shortSha(sha), formatBytes(size), written ? 'written' : 'already there'];
  });
  const written = files.filter((file) => file.written);
  const size = formatBytes(files.reduce((sum, file) => sum + file.bytes, 0));
  const total = `${count(written.length, 'file')} written, ${files.length - written.length} already there (${size}) in ${folder}; ${traffic(costs)}`;
  const next = `Publish it with your storage's tool (azcopy sync, aws s3 sync, gsutil rsync, rsync), and name its address in recordings.json: "$mirror".`;
  return [...alignRows(rows), total, next];
}

interface MirrorRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Absolute. */
  folder: string;
}

/** A file of the mirror. */
interface MirroredFile {
  /** The directory of the assets repository. */
  path: Directory;
  sha: Sha;
  /** Relative to the folder, with slashes. */
  file: string;
  bytes: number;
  /** Whether this run wrote it: it may have been there. */
  written: boolean;
}

interface MirrorResult extends Traffic {
  folder: string;
  files: MirroredFile[];
}

/** Writes what is not there yet. @throws as a sync, of which nothing but the assets root is left out */
export async function mirror(request: MirrorRequest, log: Log, signal: AbortSignal): Promise<MirrorResult> {
  const { codeRepository, folder } = request;
  const { paths } = request.selection;
  const selecting = { ...request.selection, paths: paths.length === 0 ? [ALL] : paths };
  const { rootFile, services } = await select(selecting, codeRepository, log, signal);
  requireWritable(folder);
  const accesses = findAccesses(request.access, rootFile, codeRepository.root, log.warning);
  return withAssetsRepositories(accesses, request.repositoryOptions, log, async (repositories) => {
    const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    const pinned = (await resolveTags(repositories, places, log, signal)).trees(places);
    const given = new Set(services.flatMap((one) => (one.given ? one.pinnedTrees : [])).map(({ directory }) => directory));
    const wanted = distinct(pinned, log);
    const lacking = wanted.filter((tree) => sizeOf(folder, tree) === undefined);
    const there = new Set(wanted.filter((tree) => !lacking.includes(tree)));
    let lost: AssetsSyncError | undefined;
    for (const [assets, ofRepository] of repositories.group(lacking)) {
      const found = await fetchWithCommits(assets, ofRepository, log, signal);
      for (const tree of found) if (tree.found !== 'absent') await write(assets, folder, { ...tree, found: tree.found }, signal);
      const absent = found.filter((tree) => tree.found === 'absent');
      const named = absent.find(({ directory }) => given.has(directory));
      if (named !== undefined)
        lost ??= noSuchDirectory(named, assets.url.url, 'Check the spelling of the path, or pin a commit that has it.');
      const others = absent.filter(({ directory }) => !given.has(directory));
      if (others.length > 0) log.notice(`Without recordings at their pinned commit, left out: ${listNames(others.map(shown))}.`);
    }
    // After the others are written: the jobs of a matrix need those, whatever one of its services lacks.
    if (lost !== undefined) throw lost;
    const files = wanted.flatMap((tree): MirroredFile[] => {
      const bytes = sizeOf(folder, tree);
      const { assetsPath: path, sha } = tree;
      return bytes === undefined ? [] : [{ path, sha, file: mirrorFile(tree).join('/'), bytes, written: !there.has(tree) }];
    });
    return { folder, files };
  });
}

/** Before anybody is asked. @throws `not-writable` */
function requireWritable(folder: string): void {
  try {
    // One by one: Node's own way of making all of them at once has no end below /proc.
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error('it is no folder');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new AssetsSyncError('not-writable', `The mirror cannot be written to ${folder}.`, {
      hint: 'Name a folder that this user may make or write to.',
      detail: (error as Error).message,
      cause: error,
    });
  }
}

/** One of each file; two directories whose names make the same one cannot both have it. */
function distinct(trees: readonly PinnedTree[], log: Pick<Log, 'notice'>): PinnedTree[] {
  const byFile = new Map<string, PinnedTree>();
  const left: PinnedTree[] = [];
  for (const tree of trees) {
    // A folder may take `A` and `a` for the same.
    const file = foldedPath(mirrorFile(tree).join('/'));
    const there = byFile.get(file);
    if (there === undefined) byFile.set(file, tree);
    else if (there.assetsPath !== tree.assetsPath) left.push(tree);
  }
  if (left.length > 0) log.notice(`Left out, for another directory has a file of that name: ${listNames(left.map(shown))}.`);
  return [...byFile.values()];
}

function shown({ assetsPath, sha }: PinnedTree): string {
  return `${showDirectory(assetsPath)} at ${shortSha(sha)}`;
}

function sizeOf(folder: string, tree: PinnedTree): number | undefined {
  const there = statSync(join(folder, ...mirrorFile(tree)), { throwIfNoEntry: false });
  return there?.isFile() === true ? there.size : undefined;
}

/** Not by the trees that pins name: the commits are to be had as well. */
async function fetchWithCommits(
  assets: AssetsRepository,
  trees: readonly PinnedTree[],
  log: Pick<Log, 'warning'>,
  signal: AbortSignal,
): Promise<FoundTree[]> {
  const bySha = trees.map((tree) => ({ ...tree, tree: undefined }));
  const { trees: found } = await fetchTrees(assets, bySha, {}, signal);
  const compared = found.map((tree, index) => ({ ...tree, tree: trees[index]?.tree }));
  for (const problem of mismatchWarnings(compared)) log.warning(problem);
  return found;
}

/** So that a file of that name is whole, whenever somebody looks. */
async function write(
  { store }: AssetsRepository,
  folder: string,
  tree: PinnedTree & { found: Sha },
  signal: AbortSignal,
): Promise<void> {
  const environment = lookupEnvironment(store);
  const walk = new PathWalk();
  await findInCommits(store, [tree], signal, walk);
  const above = walk.above([tree]);
  const listing = Buffer.concat([Buffer.from(`${above.join('\n')}\n`), await listTrees(environment, [tree.found], signal)]);
  const pack = await writePack(join(store.newScratch().dir, 'mirrored'), environment, listing, 'anew', signal);
  const [parent, name] = mirrorFile(tree);
  const file = join(folder, parent, name);
  mkdirSync(join(folder, parent), { recursive: true });
  // Beside it: the store may be on another disk.
  const temporary = `${file}.${process.pid}`;
  try {
    copyFileSync(pack, temporary);
    rename(temporary, file, { isContentAddressed: true });
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}
