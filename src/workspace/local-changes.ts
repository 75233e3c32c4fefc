/**
 * What is on disk in an assets root besides what was synced: the one model of it that everybody uses, and a look at a whole root with it that asks no
 * server and locks or writes nothing. Also of a root that no sync has made: the first recordings of a repository lie in a plain directory.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Directory, isWindowsPath, isWithin, parentDirectory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames, type Problem } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import type { Differences } from '../base/paths.ts';
import { shellCommand, syncCommand } from '../base/shell.ts';
import { type CodeRepository, hideFromStatus } from '../code-repo/code-repository.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { GitError, gitError, saysNoAccess } from '../git/errors.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import type { Pins } from '../pins/pins.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import { AssetsRoot, hasFile, NEW_ROOT, namesInRoot, type RootState } from './root.ts';

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
    // git writes down in the index what it has seen, if it may.
    const look = (environment: Environment) => tryGit(args, { environment, signal });
    const { synced } = state;
    const result = await (synced === undefined ? look(root.environment) : root.withIndex(synced, signal, look));
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
    const text = record.toString('latin1');
    // `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>`
    const changed = /^1 .(.) \S+ \d+ (\d+) (\d+) \S+ \S+ (.*)$/s.exec(text);
    // `? <path>` and `! <path>`: a repository of its own in there is one path with a slash at its end.
    if (changed === null && !/^[?!] /.test(text)) throw new Error('git status printed what is no record of version 2');
    const [, letter, inIndex, onDisk, path = text.slice(2)] = changed ?? [];
    if (letter === '.' || inIndex === ABSENT) return [];
    const kind = changed === null ? 'added' : onDisk === ABSENT ? 'deleted' : 'modified';
    return [{ path: Buffer.from(path, 'latin1'), kind }];
  });
}

/** Whether a change is in a service, or in the way of all of it. */
export function concerns({ path }: LocalChange, service: Directory): boolean {
  const text = path.toString('utf8');
  return isWithin(text, service) || isWithin(service, text.replace(/\/$/, ''));
}

/** The file, if there is one, that is where a directory above a service would be. */
function fileAbove(root: AssetsRoot, service: Directory): Directory[] {
  const above = service === TOP ? [] : upward(parentDirectory(service)).filter((directory) => directory !== TOP);
  return above.filter((directory) => lstatIfThere(join(root.dir, directory))?.isDirectory() === false);
}

/** Whether any file of a service is on disk. */
export function isOnDisk(root: AssetsRoot, service: Directory): boolean {
  return hasFile(join(root.dir, service));
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

/**
 * @param why what cannot be done with it
 * @throws `local-changes` where a change has no contents of its own: a git repository, which is one thing to git, or a pipe, a socket, a device
 */
export function refuseOdd(root: AssetsRoot, changes: readonly LocalChange[], why: string): void {
  for (const { path, kind } of changes) {
    const found = lstatIfThere(root.fileAt(path));
    if (found === undefined || found.isFile() || found.isSymbolicLink()) continue;
    const name = path.toString('utf8').replace(/\/$/, '');
    if (!found.isDirectory()) throw noFile(root, name);
    if (kind === 'deleted') continue;
    throw new AssetsSyncError('local-changes', `${name} in ${root.dir} is a git repository of its own, which ${why}.`, {
      hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
    });
  }
}

/** git passes pipes, sockets and devices over, so that a service with one is not as it is pinned. @throws `local-changes` */
export function refuseSpecialFiles(root: AssetsRoot, services: readonly Directory[]): void {
  const look = (folder: Buffer): void => {
    if (lstatIfThere(root.fileAt(folder))?.isDirectory() !== true) return;
    for (const entry of readdirSync(root.fileAt(folder), { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
      if (entry.isDirectory()) look(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) throw noFile(root, path.toString('utf8'));
    }
  };
  for (const service of services) if (service !== TOP) look(Buffer.from(service));
}

function noFile(root: AssetsRoot, name: string): AssetsSyncError {
  const what = `${name} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  return new AssetsSyncError('local-changes', what, { hint: 'Remove it, then run the command again.' });
}

export interface Inspection {
  state: RootState;
  /** Local changes by the service that they are in. */
  changes: Map<Directory, Differences>;
  /** The same as git tells them: a name need not be UTF-8. */
  found: Map<Directory, LocalChange[]>;
  /** Those that are in no service. */
  outside: LocalChange[];
}

/**
 * Looks at a whole assets root: no server is asked, and nothing in it is locked or written.
 * @param assetsRoot absolute
 * @param knowing may be on its way: git looks at the files meanwhile
 * @param options as of `readState`
 */
export async function inspectRoot(
  assetsRoot: string,
  knowing: Known | Promise<Known>,
  codeRepository: CodeRepository,
  signal: AbortSignal,
  options: { mayBeLost?: boolean } = {},
): Promise<Inspection> {
  const root = new AssetsRoot(assetsRoot, { onlyRead: true });
  const isFirst = isUnmade(root);
  if (isFirst) hideFromStatus(codeRepository, assetsRoot);
  const look = async () => {
    if (isFirst || !root.exists()) return { state: NEW_ROOT, all: [] };
    const state = await root.readState(signal, options);
    return { state, all: await readLocalChanges(root, state, [TOP], signal) };
  };
  const [known, { state, all }] = await Promise.all([knowing, look()]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = new Map<Directory, LocalChange[]>();
  const outside: LocalChange[] = [];
  for (const change of isFirst ? await firstRecordings(root, known, codeRepository, signal) : all) {
    const directory = parentDirectory(change.path.toString('utf8') as Directory);
    const service = upward(directory).find((above) => synced.has(above)) ?? serviceOf(directory, known);
    const ofService = service === undefined ? outside : (found.get(service) ?? []);
    ofService.push(change);
    if (service !== undefined) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  // Of pinned recordings in a plain directory nothing says whether they are as pinned.
  const isLost = isFirst && [...found.keys()].some((service) => known.pins.pinnedTreesOf(service).length > 0);
  return { state: isLost ? { ...state, isLost } : state, changes, found, outside };
}

/** What says of a directory that was not synced which service it is in. */
export interface Known {
  globs: { serviceOf: (directory: Directory) => Directory | undefined };
  pins: Pins;
}

function serviceOf(directory: Directory, { globs, pins }: Known): Directory | undefined {
  return globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
}

/** What is to be said of a root that `isLost`. @param services that may be there */
export function lostNotice(assetsRoot: string, services: readonly { service: Directory }[]): string {
  const root = new AssetsRoot(assetsRoot);
  const command = syncCommand(services.map(({ service }) => service).filter((service) => isOnDisk(root, service)));
  return `Nothing says what was synced into ${assetsRoot}, if anything was. Sync once: ${command}`;
}

/** A push without paths leaves out what is in no service, and nobody would know. */
export function outsideNotice(outside: readonly LocalChange[]): string {
  const paths = outside.map(({ path }) => path.toString('utf8'));
  const directory = parentDirectory((paths[0] ?? '') as Directory);
  const advice =
    directory === TOP
      ? 'move it into the directory of a service'
      : `name its directory: ${shellCommand(['assets-sync', 'push', directory])}`;
  return `In no service, so that a push leaves it out: ${listNames(paths, 1)}. To push it, ${advice}`;
}

export function differencesOf(changes: readonly LocalChange[]): Differences {
  const differences: Differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString('utf8'));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}

/** Whether a plain directory with something in it is where the assets root is to be. An empty `.git` makes no repository of it. */
export function isUnmade({ dir, gitDir }: AssetsRoot): boolean {
  if (lstatIfThere(dir)?.isDirectory() !== true || namesInRoot(dir).every((name) => name === '.git')) return false;
  const found = lstatIfThere(gitDir);
  return found === undefined || (found.isDirectory() && readdirSync(gitDir).length === 0);
}

/**
 * What was recorded where no sync has made a root yet: every file is new.
 * @throws `foreign-root` where a file is in no service, so that the directory may be meant for something else
 */
async function firstRecordings(
  root: AssetsRoot,
  known: Known,
  { objects }: CodeRepository,
  signal: AbortSignal,
): Promise<LocalChange[]> {
  // To a git without an index every file is untracked.
  const gitDir = dirname(objects);
  const environment = { ...ownEnvironment(gitDir, root.dir), GIT_INDEX_FILE: join(gitDir, 'assets-sync-no-index') };
  const listed = splitRecords(await git(['ls-files', '--others', '-z'], { environment, cwd: root.dir, signal }));
  const paths = listed.filter((path) => !isOfTestProxy(root.dir, path.toString('utf8')));
  const strays = paths.filter((path) => {
    const parsed = parseDirectory(parentDirectory(path.toString('utf8').replace(/\/$/, '') as Directory));
    return 'error' in parsed || parsed.directory === TOP || serviceOf(parsed.directory, known) === undefined;
  });
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path: Buffer.from(path), kind: 'added' }));
}

/** Makes the root, where only first recordings are in its place: from here on they are local changes. @throws as `firstRecordings` */
export async function adoptRecordings(
  root: AssetsRoot,
  known: Known,
  repository: string,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<void> {
  if (!isUnmade(root)) return;
  await firstRecordings(root, known, codeRepository, signal);
  makeFirstRoot(root, repository, codeRepository);
}

/**
 * Makes the root around what is there, and keeps it out of the code repository's `git status`.
 * @param repository the address of the assets repository
 */
export function makeFirstRoot(root: AssetsRoot, repository: string, codeRepository: CodeRepository): void {
  hideFromStatus(codeRepository, root.dir);
  root.make([], repository);
}

/** What to say of new files whose names Windows cannot hold. */
export function portabilityProblems(changes: readonly LocalChange[]): Problem[] {
  const names = changes
    .filter(({ kind, path }) => kind === 'added' && !isWindowsPath(path))
    .map(({ path }) => path.toString('utf8'));
  if (names.length === 0) return [];
  const what = `Windows cannot hold new recordings of these names (${names.length})`;
  return [{ message: `${what}; rename them before they are pushed:\n${listLines(names)}` }];
}
