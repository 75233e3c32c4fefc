/** What is on disk in an assets root besides what was synced: the one model of it that everybody uses. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, isWithin, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { syncCommand } from '../base/shell.ts';
import { GitError, gitError, saysNoAccess } from '../git/errors.ts';
import { git, tryGit } from '../git/git.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import { tryChangeRoot } from './git-at-work.ts';
import { ownIndexIn } from './layout.ts';
import { damagedFile, requireOwnIndex } from './own-index.ts';
import type { AssetsRoot, RootState } from './root.ts';
import { type LocalChange, parseStatus } from './status-format.ts';

export type { LocalChange } from './status-format.ts';

/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;

/**
 * Everything below the services that is on disk otherwise than it was synced: changed, new, ignored or gone. A file in the place
 * of a directory above a service counts as well. What a person staged, committed or flagged in the root's git is no change by itself.
 * @param services the top alone for everything
 * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
 */
export async function readLocalChanges(
  root: AssetsRoot,
  state: Pick<RootState, 'synced' | 'head'>,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<LocalChange[]> {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(TOP) ? [] : withParents(root, services);
  if (state.synced !== undefined) requireOwnIndex(root);
  try {
    const changes = parseStatus(await askStatus(root, pathspecs, signal));
    const ours = changes.filter(({ path }) => !isOfTestProxy(root.dir, path.toString('utf8')));
    return ours.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}

/** Whether a change is in a service, or in the way of all of it. */
export function concerns({ path }: LocalChange, service: Directory): boolean {
  const text = path.toString('utf8');
  return isWithin(text, service) || isWithin(service, text.replace(/\/$/, ''));
}

/** A file in the place of a directory above a service is looked at too. */
function withParents(root: AssetsRoot, services: readonly Directory[]): Directory[] {
  return services.flatMap((service) => [service, ...fileAbove(root, service)]);
}

/** The file, if there is one, that is where a directory above a service would be. */
export function fileAbove(root: AssetsRoot, service: Directory): Directory[] {
  const segments = service.split('/').slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join('/') as Directory;
    const found = lstatIfThere(join(root.dir, above));
    if (found === undefined) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}

/** What is not as our index says, new and ignored files included. git writes down there what it has seen, if it may. */
async function askStatus(root: AssetsRoot, pathspecs: readonly string[], signal: AbortSignal): Promise<Buffer> {
  const how = ['--porcelain=v2', '-z', '--no-renames', '--untracked-files=all', '--ignored=traditional'];
  const args = ['status', ...how, '--', ...pathspecs];
  const call = { environment: root.environment, signal };
  const result = await (root.onlyRead ? tryGit(args, call) : tryChangeRoot(root, args, call));
  // git leaves out what it may not look into, and warns of it.
  if (result.exitCode !== 0 || saysNoAccess(result.stderr)) throw gitError(args, result);
  return result.stdout;
}

/**
 * The object name of each file as it is on disk.
 * @param paths in the assets root, without line feeds: git is asked for each by a line of text
 */
export async function hashFiles(root: AssetsRoot, paths: readonly Buffer[], signal: AbortSignal): Promise<(Sha | undefined)[]> {
  if (paths.length === 0) return [];
  const input = Buffer.concat(paths.flatMap((path) => [root.fileAt(path), Buffer.from('\n')]));
  const args = ['hash-object', '--no-filters', '--stdin-paths'];
  const output = await git(args, { environment: root.environment, input, signal });
  return output.toString('latin1').split('\n').map(parseSha);
}

/** Whether a service's directory holds a file. Where it holds none, it was deleted as a whole, and has no recording to lose. */
export function isOnDisk(root: AssetsRoot, service: Directory): boolean {
  return hasFile(join(root.dir, service));
}

function hasFile(folder: string): boolean {
  const found = lstatIfThere(folder);
  if (found === undefined) return false;
  return !found.isDirectory() || readdirSync(folder).some((name) => hasFile(join(folder, name)));
}

/** What a person can do about it, where git could not say what changed. */
export function explainUnreadable(root: AssetsRoot, error: unknown, state: Pick<RootState, 'synced' | 'head'>): unknown {
  if (!(error instanceof GitError)) return error;
  const { kind, detail } = error;
  if (kind === 'damaged-index' || kind === 'damaged-config') {
    return damagedFile(kind === 'damaged-index' ? ownIndexIn(root.dir) : (error.path ?? 'a configuration file'), detail);
  }
  if (kind === 'damaged-refs') return damagedFile(join(root.gitDir, 'packed-refs'), detail);
  if (!error.isUnreadable) return error;
  const names = (state.synced?.services ?? []).map(({ service }) => service);
  return new AssetsSyncError(
    'missing-store',
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(', ')}).`,
    {
      hint: `Run ${syncCommand(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail,
    },
  );
}

/** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
export function refuseRepositories(root: AssetsRoot, changes: readonly LocalChange[], why: string): void {
  const nested = changes
    .filter(({ path, kind }) => kind !== 'deleted' && isDirectory(root, path))
    .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
  throw new AssetsSyncError('local-changes', `${nested.join(', ')} in ${root.dir} ${are}, which ${why}.`, {
    hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
  });
}

/** @throws `local-changes` where a pipe, a socket or a device is among new or changed files: it has no contents */
export function refuseSpecialFiles(root: AssetsRoot, changes: readonly LocalChange[]): void {
  const isSpecial = ({ path }: LocalChange) => {
    const found = lstatIfThere(root.fileAt(path));
    return found !== undefined && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString('utf8'));
  if (special.length === 0) return;
  throw new AssetsSyncError(
    'local-changes',
    `${special.join(', ')} in ${root.dir} is no file, but a pipe, a socket or a device.`,
    {
      hint: 'Remove it, then run the command again.',
    },
  );
}

/** A git repository that was added to the root's own index has no slash at its end. */
function isDirectory(root: AssetsRoot, path: Buffer): boolean {
  return path.at(-1) === 0x2f || lstatIfThere(root.fileAt(path))?.isDirectory() === true;
}
