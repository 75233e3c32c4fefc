/** The recordings.json and assets.json files of a commit of the code repository. */
import { type Directory, joinDirectory, parentDirectory, parseDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { git, splitRecords } from '../git/git.ts';
import { readObjects } from '../git/objects/read.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { Base, CodeHistory } from './history.ts';

/** Paths in one command line, which has an end. */
const MAX_ARGUMENTS = 200;

/**
 * Reads files that pin of a commit.
 * @param manifestDirectories their directories, relative to the code repository's root
 * @param name what they are called
 * @returns their texts; none for a directory where the commit has no such file
 */
export async function readManifestTexts(
  history: CodeHistory,
  commit: Base,
  manifestDirectories: readonly Directory[],
  name = MANIFEST_NAME,
): Promise<Map<Directory, string>> {
  const files = commit === undefined ? [] : await readManifests(history, commit, manifestDirectories, name);
  return new Map([...files].map(([manifestDirectory, bytes]) => [manifestDirectory, bytes.toString('utf8')]));
}

/** The same byte by byte. */
export async function readManifests(
  history: CodeHistory,
  commit: Sha,
  manifestDirectories: readonly Directory[],
  name = MANIFEST_NAME,
): Promise<Map<Directory, Buffer>> {
  const files = new Map<Directory, Buffer>();
  if (manifestDirectories.length === 0) return files;
  const byPath = new Map(
    manifestDirectories.map((manifestDirectory) => [
      `${history.codeRepository.prefix}${joinDirectory(manifestDirectory, name as Directory)}`,
      manifestDirectory,
    ]),
  );
  const blobs = await findFiles(history, commit, [...byPath.keys()]);
  await obtainFiles(history, commit, [...blobs.values()]);
  const objects = await readObjects([...blobs.values()], history.inScratch);
  for (const [index, path] of [...blobs.keys()].entries()) {
    const manifestDirectory = byPath.get(path);
    const content = objects[index]?.content;
    if (manifestDirectory !== undefined && content !== undefined) files.set(manifestDirectory, content);
  }
  return files;
}

async function findFiles(history: CodeHistory, commit: Sha, paths: readonly string[]): Promise<Map<string, Sha>> {
  const wanted = new Set(paths);
  const found = new Map<string, Sha>();
  for (let start = 0; start < paths.length; start += MAX_ARGUMENTS) {
    const some = paths.slice(start, start + MAX_ARGUMENTS);
    const listing = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...some], history.inScratch);
    for (const record of splitRecords(listing)) {
      const [, name = '', path = ''] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString('utf8')) ?? [];
      const blob = parseSha(name);
      if (blob !== undefined && wanted.has(path)) found.set(path, blob);
    }
  }
  return found;
}

/** Fetches those files that a clone without files does not have. */
async function obtainFiles(history: CodeHistory, commit: Sha, blobs: readonly Sha[]): Promise<void> {
  const missing = await missingOf(history, blobs);
  if (missing.length === 0) return;
  if (!(await history.server.fetch({ wants: missing }))) {
    // A server that gives out no file by name gives them out with their commit.
    await history.server.fetch({ wants: [commit], depth: 1, refetch: true });
  }
  if ((await missingOf(history, blobs)).length === 0) return;
  throw new AssetsSyncError('no-base', `This clone lacks a recordings.json of commit ${shortSha(commit)}.`, {
    hint: 'Name the services, or check out with the files (without a filter).',
  });
}

/** The directories of a commit that hold a file of some name. */
export async function directoriesWith(history: CodeHistory, commit: Sha, name: string): Promise<Directory[]> {
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
  const paths = splitRecords(await git(args, history.inScratch)).map((path) => path.toString('utf8'));
  return paths
    .filter((path) => path.startsWith(history.codeRepository.prefix) && `/${path}`.endsWith(`/${name}`))
    .flatMap((path) => {
      const parsed = parseDirectory(parentDirectory(path.slice(history.codeRepository.prefix.length) as Directory));
      return 'error' in parsed ? [] : [parsed.directory];
    });
}

async function missingOf(history: CodeHistory, blobs: readonly string[]): Promise<Sha[]> {
  if (blobs.length === 0) return [];
  const output = await git(['cat-file', '--batch-check'], { ...history.inScratch, input: `${blobs.join('\n')}\n` });
  return [...output.toString('latin1').matchAll(/^([0-9a-f]{40}) missing$/gm)].map(([, name = '']) => name as Sha);
}
