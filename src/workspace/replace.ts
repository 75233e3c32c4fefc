/** Makes services of an assets root be as in a commit, whatever is there: what somebody recorded is kept in a backup first. */

import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, isWithin } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import { nodePath } from '../base/node-path.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { git, splitRecords } from '../git/git.ts';
import { readObjects } from '../git/objects/read.ts';
import { backUp } from './backups.ts';
import { changeRoot } from './git-at-work.ts';
import type { Journal } from './journal.ts';
import { fileAbove, hashFiles, refuseRepositories } from './local-changes.ts';
import { lookAt, putBackAside, removeEmptyFolders, removeSeen, type SeenFile } from './remove-seen.ts';
import type { AssetsRoot, RootState } from './root.ts';

/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;

/** Below a thousand files, starting workers takes longer than what they save. */
export const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];

/** A git that was cut off leaves a few files half-written. Of more that begin like the new ones, a person may have made some. */
const MAX_HALF_WRITTEN = 50;

/** Files that somebody goes on writing are left alone after so many. */
const MAX_ATTEMPTS = 3;

export interface Replaced {
  /** The refs of backups with what was neither as before nor as after. */
  backups: string[];
  /** Files that somebody wrote in the meantime, and that stayed. */
  changedMeanwhile: Buffer[];
}

/**
 * The trees of the journal's commit must be in the store, and the root's lock be held. The journal is on disk: a run that is cut
 * off is finished by calling this again.
 * @param isBegun whether a run was cut off that may have left files half-written
 * @throws `local-changes` where a git repository of its own is in the way
 */
export async function replaceServices(
  root: AssetsRoot,
  state: Pick<RootState, 'synced' | 'head'>,
  journal: Journal,
  { isBegun }: { isBegun: boolean },
  signal: AbortSignal,
): Promise<Replaced> {
  const backups: string[] = [];
  putBackAside(root);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const unlike = await filesUnlike(root, journal, signal);
    // A directory in the place of a file, whose files are named as well.
    const isFolder = (path: Buffer) => path.at(-1) !== 0x2f && lstatIfThere(root.fileAt(path))?.isDirectory() === true;
    const differing = unlike.filter((path) => !isFolder(path));
    refuseRepositories(
      root,
      differing.map((path) => ({ path, kind: 'added' })),
      'cannot be kept in a backup; nothing was replaced',
    );
    const seen = lookAt(root, differing);
    const changed = await changedSince(root, state, journal, seen, signal);
    const recorded = isBegun ? await withoutBeginnings(root, journal.commit, changed, signal) : changed;
    if (recorded.length > 0) backups.push(await backUp(root, state.head, recorded, signal));
    const changedMeanwhile = removeSeen(root, seen);
    for (const path of unlike.filter(isFolder)) removeEmptyFolders(root.fileAt(path));
    if (changedMeanwhile.length === 0) break;
  }
  await resetIndex(root, journal, signal);
  return { backups, changedMeanwhile: await writeMissing(root, journal.services, signal) };
}

/** Files of services that are not as in a commit, and those in the place of a directory above one. */
async function filesUnlike(root: AssetsRoot, journal: Journal, signal: AbortSignal): Promise<Buffer[]> {
  const index = join(root.ours, 'replace-index');
  const environment = { ...root.environment, GIT_INDEX_FILE: index };
  try {
    await readIntoIndex(root, journal, environment, signal);
    const pathspecs = journal.services.length > MAX_PATHSPECS ? [] : journal.services;
    const output = await git(['ls-files', '-z', '--modified', '--others', '--', ...pathspecs], { environment, signal });
    const isMeant = (path: Buffer) => journal.services.some((service) => isWithin(path.toString('utf8'), service));
    const above = journal.services.flatMap((service) => fileAbove(root, service)).map((path) => Buffer.from(path));
    const isThere = (path: Buffer) => lstatIfThere(root.fileAt(path)) !== undefined;
    const all = [...splitRecords(output).filter(isMeant), ...above].filter(isThere);
    // One that is modified and whose directory is a file is named twice.
    return [...new Map(all.map((path) => [path.toString('latin1'), path])).values()];
  } finally {
    removeFile(index);
  }
}

/** Reads no tree but those of the services: others may be lost with their store. */
async function readIntoIndex(
  root: AssetsRoot,
  { commit, services, empty }: Journal,
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const full = services.filter((service) => !empty.includes(service));
  if (full.length === 0) return;
  const args = ['restore', '-q', `--source=${commit}`, '--staged', '--pathspec-from-file=-', '--pathspec-file-nul'];
  await changeRoot(root, args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
}

/** Which files are not as they were synced. */
async function changedSince(
  root: AssetsRoot,
  state: Pick<RootState, 'synced'>,
  { services }: Journal,
  seen: readonly SeenFile[],
  signal: AbortSignal,
): Promise<Buffer[]> {
  const before = await readBefore(root, state.synced?.commit, services, signal);
  // A pipe or a socket has no contents; of a link, git would read what it points at.
  const kept = seen.filter(({ stats }) => stats.isFile() || stats.isSymbolicLink());
  const asked = kept.filter(({ stats, path }) => stats.isFile() && !path.includes(0x0a));
  const paths = asked.map(({ path }) => path);
  const names = await hashFiles(root, paths, signal);
  const objects = new Map(asked.map((file, index) => [file, names[index]]));
  const isChanged = (file: SeenFile) => {
    const earlier = before.get(file.path.toString('latin1'));
    if (earlier === undefined || objects.get(file) !== earlier.object) return true;
    return root.traits.hasExecutableBit && ((file.stats.mode & 0o100n) !== 0n) !== earlier.isExecutable;
  };
  return kept.filter(isChanged).map(({ path }) => path);
}

/** What the services were synced to, by path. */
async function readBefore(
  root: AssetsRoot,
  commit: Sha | undefined,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<Map<string, { object: Sha; isExecutable: boolean }>> {
  const files = new Map<string, { object: Sha; isExecutable: boolean }>();
  if (commit === undefined) return files;
  try {
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit];
    for (const record of splitRecords(await git(args, { environment: root.environment, paths: services, signal }))) {
      const tab = record.indexOf(0x09);
      const [mode, , name = ''] = record.toString('latin1', 0, tab).split(' ');
      const object = parseSha(name);
      if (object !== undefined) files.set(record.toString('latin1', tab + 1), { object, isExecutable: mode === '100755' });
    }
    return files;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    // What was there before can no longer be read: then everything counts as somebody's.
    return new Map();
  }
}

/** Leaves out files that hold the beginning of what is to be there: half-written, and nothing is lost with them. */
async function withoutBeginnings(root: AssetsRoot, commit: Sha, paths: Buffer[], signal: AbortSignal): Promise<Buffer[]> {
  if (paths.length > MAX_HALF_WRITTEN) return paths;
  const asked = paths.filter((path) => !path.includes(0x0a) && isUtf8(path));
  const names = asked.map((path) => `${commit}:${path.toString('utf8')}`);
  const objects = await readObjects(names, { environment: root.environment, signal });
  const halfWritten = asked.filter((path, index) => {
    const file = root.fileAt(path);
    const { content } = objects[index] ?? {};
    const found = lstatIfThere(file);
    if (content === undefined || found?.isFile() !== true || found.size >= content.length) return false;
    return readFileSync(nodePath(file)).equals(content.subarray(0, found.size));
  });
  return paths.filter((path) => !halfWritten.includes(path));
}

/** Makes the root's own index say of the services what the commit has. */
async function resetIndex(root: AssetsRoot, journal: Journal, signal: AbortSignal): Promise<void> {
  const empty = journal.services.filter((service) => journal.empty.includes(service));
  for (let start = 0; start < empty.length; start += MAX_PATHSPECS) {
    const some = empty.slice(start, start + MAX_PATHSPECS);
    const args = ['rm', '-rfq', '--cached', '--ignore-unmatch', '--', ...some];
    await changeRoot(root, args, { environment: root.environment, signal });
  }
  await readIntoIndex(root, journal, root.environment, signal);
}

/**
 * Writes the files of services that the index has and the disk has not. What is there is never written over.
 * @returns files that are not as the index says: somebody wrote them meanwhile
 */
async function writeMissing(root: AssetsRoot, services: readonly Directory[], signal: AbortSignal): Promise<Buffer[]> {
  const common = { environment: root.environment, signal };
  const pathspecs = services.length > MAX_PATHSPECS ? [] : services;
  const isMeant = (path: Buffer) => services.some((service) => isWithin(path.toString('utf8'), service));
  const missing = splitRecords(await git(['ls-files', '-z', '--deleted', '--', ...pathspecs], common)).filter(isMeant);
  const input = Buffer.concat(missing.flatMap((path) => [path, Buffer.of(0)]));
  const args = [...PARALLEL, 'checkout-index', '-q', '-u', '-z', '--stdin'];
  if (missing.length > 0) await changeRoot(root, args, { ...common, input });
  const changed = splitRecords(await git(['ls-files', '-z', '--modified', '--', ...pathspecs], common));
  return changed.filter(isMeant);
}
