/**
 * What is on disk in an assets root besides what was synced: the one model of it that everybody uses, and a look at a whole root with it that asks no
 * server and locks or writes nothing. Also of a root that no sync has made: the first recordings of a repository lie in a plain directory.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Directory,
  foldedPath,
  isWindowsPath,
  isWithin,
  parentDirectory,
  parseDirectory,
  TOP,
  upward,
} from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames, type Problem } from '../base/errors.ts';
import { lstatIfThere, namesIfReadable } from '../base/files.ts';
import { shellCommand, syncCommand } from '../base/shell.ts';
import { type CodeRepository, hideFromStatus } from '../code-repo/code-repository.ts';
import type { Differences } from '../diff/compare-pins.ts';
import type { Environment } from '../git/environment.ts';
import { GitError, gitError, saysNoAccess } from '../git/errors.ts';
import { splitRecords, tryGit } from '../git/git.ts';
import type { Pins } from '../pins/pins.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import { AssetsRoot, type RootState } from './root.ts';

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

export interface Inspection {
  state: RootState;
  /** Local changes by the service that they are in. */
  changes: Map<Directory, Differences>;
  /** The same as git tells them: a name need not be UTF-8. */
  found: Map<Directory, LocalChange[]>;
  /** Those that are in no service. */
  outside: LocalChange[];
}

const NOTHING_THERE: RootState = { synced: undefined, head: undefined, interrupted: undefined };

/**
 * @param assetsRoot absolute
 * @param knowing may be on its way: git looks at the files meanwhile
 * @param options as of `readState`
 */
export async function inspectRoot(
  assetsRoot: string,
  knowing: Known | Promise<Known>,
  signal: AbortSignal,
  options: { mayBeLost?: boolean } = {},
): Promise<Inspection> {
  const root = new AssetsRoot(assetsRoot, { onlyRead: true });
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal, options);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = new Map<Directory, LocalChange[]>();
  const outside: LocalChange[] = [];
  for (const change of all) {
    const directory = parentDirectory(change.path.toString('utf8') as Directory);
    const service =
      upward(directory).find((above) => synced.has(above)) ??
      globs.serviceOf(directory) ??
      pins.resolveTargeted(directory)?.directory;
    const ofService = service === undefined ? outside : (found.get(service) ?? []);
    ofService.push(change);
    if (service !== undefined) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}

async function look(
  root: AssetsRoot,
  signal: AbortSignal,
  options: { mayBeLost?: boolean },
): Promise<{ state: RootState; all: LocalChange[] }> {
  if (!root.exists()) return { state: NOTHING_THERE, all: [] };
  const state = await root.readState(signal, options);
  return { state, all: await readLocalChanges(root, state, [TOP], signal) };
}

async function lookAtUnmade(root: AssetsRoot, knowing: Known | Promise<Known>): Promise<Awaited<ReturnType<typeof look>>> {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}

/** What is to be said of a root that `isLost`. @param services that may be there */
export function lostNotice(assetsRoot: string, services: readonly { service: Directory }[]): string {
  const root = new AssetsRoot(assetsRoot);
  const command = syncCommand(services.map(({ service }) => service).filter((service) => isOnDisk(root, service)));
  return `Nothing says what was synced into ${assetsRoot}: an earlier version did it, or the disk lost it. Sync once: ${command}`;
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

/** What says of a directory that was not synced which service it is in. */
export interface Known {
  globs: { serviceOf: (directory: Directory) => Directory | undefined };
  pins: Pins;
}

/** Whether a plain directory with something in it is where the assets root is to be. An empty `.git` makes no repository of it. */
export function isUnmade({ dir, gitDir }: AssetsRoot): boolean {
  const isNone = (name: string) => name === '.git' || isOfTestProxy(dir, name);
  if (lstatIfThere(dir)?.isDirectory() !== true || readdirSync(dir).every(isNone)) return false;
  const found = lstatIfThere(gitDir);
  return found === undefined || (found.isDirectory() && readdirSync(gitDir).length === 0);
}

/**
 * What somebody recorded there: every file is new.
 * @throws `foreign-root` where a file is in no service, so that the directory may be meant for something else
 */
export function firstRecordings(root: AssetsRoot, { globs, pins }: Known): LocalChange[] {
  const isStray = (path: Buffer) => {
    const parsed = parseDirectory(parentDirectory(path.toString('utf8').replace(/\/$/, '') as Directory));
    if ('error' in parsed || parsed.directory === TOP) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === undefined;
  };
  const paths = filesBelow(Buffer.from(root.dir), undefined).filter((path) => !isOfTestProxy(root.dir, path.toString('utf8')));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: 'added' }));
}

/**
 * Makes the root around what is there, and keeps it out of the code repository's `git status`.
 * @param repository the address of the assets repository
 */
export function makeFirstRoot(root: AssetsRoot, repository: string, codeRepository: CodeRepository): void {
  hideFromStatus(codeRepository, root.dir);
  root.make([], repository);
}

/** Makes it around what somebody recorded. @throws as `firstRecordings` */
export function adoptRecordings(root: AssetsRoot, known: Known, repository: string, codeRepository: CodeRepository): void {
  firstRecordings(root, known);
  makeFirstRoot(root, repository, codeRepository);
}

/** Relative to the folder. A git repository in it is one path with a slash at its end, as git has it. */
function filesBelow(folder: Buffer, below: Buffer | undefined): Buffer[] {
  const at = below === undefined ? folder : Buffer.concat([folder, SLASH, below]);
  return readdirSync(at, { withFileTypes: true, encoding: 'buffer' }).flatMap((entry) => {
    const path = below === undefined ? entry.name : Buffer.concat([below, SLASH, entry.name]);
    if (!entry.isDirectory()) return [path];
    if (path.equals(OWN)) return [];
    const isRepository = lstatIfThere(join(folder.toString('utf8'), path.toString('utf8'), '.git')) !== undefined;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}

const SLASH = Buffer.from('/');
const OWN = Buffer.from('.git');

/**
 * What to say of new files whose names Windows cannot hold, or that differ from another's by the case of letters alone.
 * @param assetsRoot absolute
 */
export function portabilityProblems(assetsRoot: string, changes: readonly LocalChange[]): Problem[] {
  const added = changes.filter(({ kind }) => kind === 'added').map(({ path }) => path);
  const unwritable = added.filter((path) => !isWindowsPath(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what: string, lines: readonly string[]): Problem[] =>
    lines.length === 0
      ? []
      : [{ message: `${what} (${lines.length}); rename them before they are pushed:\n${listLines(lines)}` }];
  return [
    ...problem('Windows cannot hold new recordings of these names', unwritable),
    ...problem(
      'The names of new recordings differ from others by the case of letters alone, which Windows and macOS do not tell apart',
      twins,
    ),
  ];
}

/** Looks at the folders of new files, each once, and those above them. */
function findTwins(assetsRoot: string, added: readonly Buffer[]): string[] {
  const names = new Map<string, Map<string, string[]>>();
  const twins = new Set<string>();
  for (const path of added) {
    const segments = path.toString('utf8').split('/');
    segments.forEach((name, depth) => {
      const folder = segments.slice(0, depth).join('/');
      const byFolded = names.get(folder) ?? readNames(join(assetsRoot, folder));
      names.set(folder, byFolded);
      for (const other of byFolded.get(foldedPath(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join('/')} and ${other}`);
      }
    });
  }
  return [...twins];
}

function readNames(folder: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const name of namesIfReadable(folder)) names.set(foldedPath(name), [...(names.get(foldedPath(name)) ?? []), name]);
  return names;
}
