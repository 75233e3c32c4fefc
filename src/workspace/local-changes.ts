/** What is on disk in an assets root besides what was synced: the one model of it that everybody uses. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, isWithin, TOP } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import { syncCommand } from '../base/shell.ts';
import { GitError, gitError, saysNoAccess } from '../git/errors.ts';
import { splitRecords, tryGit } from '../git/git.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import type { AssetsRoot, RootState } from './root.ts';

/** A path of the assets root that is not as it was synced. */
export interface LocalChange {
  /** A name need not be UTF-8. */
  path: Buffer;
  /** Against what was synced. */
  kind: 'added' | 'modified' | 'deleted';
}

/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;

/** What is not as our index says, new and ignored files included. */
const STATUS = ['status', '--porcelain=v2', '-z', '--no-renames', '--untracked-files=all', '--ignored=traditional', '--'];

/** The mode of a file that is not there. */
const ABSENT = '000000';

/**
 * Everything below the services that is on disk otherwise than it was synced: changed, new, ignored or gone. A file in the place
 * of a directory above a service counts as well. What a person staged, committed or flagged in the root's git is no change by itself.
 * @param services the top alone for everything
 * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
 */
export async function readLocalChanges(
  root: AssetsRoot,
  state: RootState,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<LocalChange[]> {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(TOP) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== undefined) root.requireWholeIndex();
    // git writes down in the index what it has seen, if it may.
    const result = await tryGit(args, { environment: root.environment, signal });
    // git leaves out what it may not look into, and warns of it.
    if (result.exitCode !== 0 || saysNoAccess(result.stderr)) throw gitError(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !isOfTestProxy(root.dir, path.toString('utf8')));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}

/**
 * What differs between the index, which is as it was synced, and the disk. What HEAD has says nothing: a person may have moved it.
 * @param output of `git status --porcelain=v2 -z` without renames and headers (git-status(1))
 */
export function parseStatus(output: Buffer): LocalChange[] {
  return splitRecords(output).flatMap((record): LocalChange[] => {
    const kind = String.fromCharCode(record[0] ?? 0);
    // A repository of its own in there is one path with a slash at its end.
    if (kind === '?' || kind === '!') return [{ path: Buffer.from(record.subarray(2)), kind: 'added' }];
    if (kind !== '1') throw new Error('git status printed what is no record of version 2');
    // `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>`
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(0x20, end) + 1;
    const [, letters = '', , , inIndex, onDisk] = record.toString('latin1', 0, end - 1).split(' ');
    if (letters[1] === '.' || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? 'deleted' : 'modified' }];
  });
}

/** Whether a change is in a service, or in the way of all of it. */
export function concerns({ path }: LocalChange, service: Directory): boolean {
  const text = path.toString('utf8');
  return isWithin(text, service) || isWithin(service, text.replace(/\/$/, ''));
}

/** The file, if there is one, that is where a directory above a service would be. */
function fileAbove(root: AssetsRoot, service: Directory): string[] {
  const segments = service.split('/').slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join('/');
    const found = lstatIfThere(join(root.dir, above));
    if (found === undefined) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}

/** Whether any file of a service is on disk: directories alone are nothing to git. */
export function isOnDisk(root: AssetsRoot, service: Directory): boolean {
  return hasFile(join(root.dir, service));
}

function hasFile(folder: string): boolean {
  const found = lstatIfThere(folder);
  if (found === undefined) return false;
  return !found.isDirectory() || readdirSync(folder).some((name) => hasFile(join(folder, name)));
}

/** What a person can do about it, where git could not say what changed. */
export function explainUnreadable(root: AssetsRoot, error: unknown, { synced }: Pick<RootState, 'synced'>): unknown {
  if (!(error instanceof GitError)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new AssetsSyncError(
    'missing-store',
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(', ')}).`,
    {
      hint: `Run ${syncCommand(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail,
    },
  );
}

/** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
export function refuseRepositories(root: AssetsRoot, changes: readonly LocalChange[], why: string): void {
  const isFolder = ({ path }: LocalChange) => path.at(-1) === 0x2f || lstatIfThere(root.fileAt(path))?.isDirectory() === true;
  const nested = changes
    // One that was added to the root's own index has no slash at its end.
    .filter((change) => change.kind !== 'deleted' && isFolder(change))
    .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
  throw new AssetsSyncError('local-changes', `${nested.join(', ')} in ${root.dir} ${are}, which ${why}.`, {
    hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
  });
}

/** @throws `local-changes` where a pipe, a socket or a device is among new or changed files: it has no contents */
export function refuseSpecialFiles(root: AssetsRoot, changes: readonly Pick<LocalChange, 'path'>[]): void {
  const isSpecial = ({ path }: Pick<LocalChange, 'path'>) => {
    const found = lstatIfThere(root.fileAt(path));
    return found !== undefined && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString('utf8'));
  if (special.length === 0) return;
  const what = `${listNames(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new AssetsSyncError('local-changes', what, { hint: 'Remove it, then run the command again.' });
}

/** Pipes, sockets and devices in services: git passes them over, so that a folder with one is not as it is pinned. */
export function findSpecialFiles(root: AssetsRoot, services: readonly Directory[]): Pick<LocalChange, 'path'>[] {
  const below = (folder: Buffer): Buffer[] => {
    if (lstatIfThere(root.fileAt(folder))?.isDirectory() !== true) return [];
    return readdirSync(root.fileAt(folder), { withFileTypes: true, encoding: 'buffer' }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => (service === TOP ? [] : below(Buffer.from(service)))).map((path) => ({ path }));
}
