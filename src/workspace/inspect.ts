/**
 * What is in an assets root, looked at from outside: nothing is asked of a server, locked or written. Also of a root that no sync has made: the
 * first recordings of a repository lie in a plain directory, or are still to come.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, foldedPath, isWindowsPath, parentDirectory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { listLines, listNames, type Problem } from '../base/errors.ts';
import { lstatIfThere, namesIfReadable } from '../base/files.ts';
import { shellCommand } from '../base/shell.ts';
import { type CodeRepository, hideFromStatus } from '../code-repo/code-repository.ts';
import type { Differences } from '../diff/compare-pins.ts';
import type { Pins } from '../pins/pins.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import { type LocalChange, readLocalChanges } from './local-changes.ts';
import { AssetsRoot, type RootState } from './root.ts';

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
 */
export async function inspectRoot(assetsRoot: string, knowing: Known | Promise<Known>, signal: AbortSignal): Promise<Inspection> {
  const root = new AssetsRoot(assetsRoot, { onlyRead: true });
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
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

async function look(root: AssetsRoot, signal: AbortSignal): Promise<{ state: RootState; all: LocalChange[] }> {
  if (!root.exists()) return { state: NOTHING_THERE, all: [] };
  const state = await root.readState(signal);
  return { state, all: await readLocalChanges(root, state, [TOP], signal) };
}

async function lookAtUnmade(root: AssetsRoot, knowing: Known | Promise<Known>): Promise<Awaited<ReturnType<typeof look>>> {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
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
