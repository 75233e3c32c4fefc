/** What is asked of the code repository's own git, and where recordings come from. Nothing in it is changed but `info/exclude`. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Directory, joinDirectory, parentDirectory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { canonicalPath, pathBelow } from '../base/paths.ts';
import type { Sha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { codeEnvironment, LIST_CONFIG, parseConfigListing } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { git, requireRecentGit, splitRecords, tryGit } from '../git/git.ts';
import { MANIFEST_NAME } from '../pins/manifest.ts';
import { ASSETS_JSON } from '../pins/pin-files.ts';

export interface CodeRepository {
  /** Absolute: the directory that the paths in recordings.json are relative to. */
  root: string;
  /** Absolute: the top of the work tree, which may lie above `root`. */
  top: string;
  /** `root` below `top`, with a slash at its end; empty where they are the same. */
  prefix: string;
  /** Absolute: the folder of its objects. */
  objects: string;
  /** Absolute: the file that hides the assets root from `git status`, shared by all worktrees. */
  excludeFile: string;
  /** What its git is configured to do, its user's settings included: the output of `LIST_CONFIG`. */
  config: string;
}

/** Asks where a repository's files are, and says why where there is no work tree. */
const FIND_PLACES = [
  'rev-parse',
  '--path-format=absolute',
  '--show-toplevel',
  '--git-path',
  'info/exclude',
  '--git-path',
  'objects',
];

/**
 * @param directory absolute
 * @param asTop take the git top level above `directory` for the root, not `directory` itself
 */
export async function openCodeRepository(
  directory: string,
  { asTop }: { asTop: boolean },
  signal: AbortSignal,
): Promise<CodeRepository> {
  const real = canonicalPath(directory);
  const found = lstatIfThere(real);
  if (found?.isDirectory() !== true) {
    const what = found === undefined ? 'does not exist' : 'is a file, not a directory';
    throw new AssetsSyncError('bad-usage', `${directory} ${what}.`, {
      hint: 'Give the top of the code repository with the working-directory input.',
    });
  }
  const call = { environment: codeEnvironment(), cwd: directory, signal };
  const [config, places] = await Promise.all([tryGit(LIST_CONFIG, call), tryGit(FIND_PLACES, call), requireRecentGit(call)]);
  if (places.exitCode !== 0) throw noCheckout(directory, real, gitError(FIND_PLACES, places));
  if (config.exitCode !== 0) throw gitError(LIST_CONFIG, config);
  const [text = '', excludeFile = '', objects = '', ...more] = places.stdout.toString('utf8').split('\n');
  if (more.length > 1) {
    throw new AssetsSyncError('bad-usage', `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
      hint: 'Move it to a directory without one.',
    });
  }
  const top = canonicalPath(text);
  const root = asTop ? top : real;
  const below = pathBelow(top, root);
  return { root, top, prefix: below ? `${below}/` : '', objects, excludeFile, config: config.stdout.toString('utf8') };
}

function noCheckout(directory: string, real: string, { kind, detail }: ReturnType<typeof gitError>): AssetsSyncError {
  if (kind === 'dubious-ownership') {
    return new AssetsSyncError('bad-usage', `${directory} belongs to another user, so git does not use it.`, {
      hint: `If you trust it: ${shellCommand(['git', 'config', '--global', '--add', 'safe.directory', real.replaceAll(sep, '/')])}`,
      detail,
    });
  }
  // Nor in a bare one among the files of a checkout: anybody may have written its configuration.
  const checkouts = readdirSync(real).filter((name) => existsSync(join(real, name, '.git')));
  const where = checkouts.length === 0 ? '' : `: ${listNames(checkouts)}`;
  return new AssetsSyncError('bad-usage', `${directory} is not in a git repository.`, {
    hint: `Check the code repository out first, or say with the working-directory input where it is${where}.`,
    detail,
  });
}

/** The last value of a setting. @param key as git prints it */
export function configValue({ config }: Pick<CodeRepository, 'config'>, key: string): string | undefined {
  return parseConfigListing(config).findLast((record) => record.key === key)?.value;
}

/** The name of the remote that a clone came from: `origin`, else the only one. */
export function mainRemote({ config }: Pick<CodeRepository, 'config'>): string {
  const names = parseConfigListing(config).flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const [only = 'origin', ...others] = new Set(names);
  return others.length === 0 ? only : 'origin';
}

/** Whether the checkout may lack files of its commit. */
export function isSparse(repository: CodeRepository): boolean {
  return configValue(repository, 'core.sparsecheckout') === 'true';
}

/** Files that pin, by their paths relative to the root, of the index and beside it. */
interface Listing {
  onDisk: string[];
  /** Those that a sparse checkout left out. */
  sparse: string[];
  /** Whether the code repository tracks something in the assets root. */
  rootIsTracked: boolean;
}

interface ListingQuestion {
  scopes: readonly Directory[];
  assetsRoot: Directory | undefined;
  /** Files that git does not track yet as well. */
  untracked: boolean;
}

/** With more of them all files are listed: a command line has an end. */
const MAX_SCOPES = 200;

/** Lists the recordings.json and assets.json files below `scopes` and above them, and looks whether the assets root is tracked. */
export async function listPinFiles(
  { root }: CodeRepository,
  { scopes, assetsRoot, untracked }: ListingQuestion,
  signal: AbortSignal,
): Promise<Listing> {
  const listing: Listing = { onDisk: [], sparse: [], rootIsTracked: false };
  const above = new Set(scopes.flatMap((scope) => upward(scope).slice(1)));
  const below = scopes.length > MAX_SCOPES ? [TOP] : scopes.map((scope) => scope.replace(/[*?[\\]/g, '\\$&') as Directory);
  const pathspecs = [MANIFEST_NAME, ASSETS_JSON].flatMap((name) => [
    ...below.map((scope) => `:(glob)${joinDirectory(scope, `**/${name}` as Directory)}`),
    ...(scopes.length > MAX_SCOPES
      ? []
      : [...above].map((directory) => `:(literal)${joinDirectory(directory, name as Directory)}`)),
  ]);
  if (assetsRoot !== undefined) pathspecs.push(`:(literal)${assetsRoot}`);
  // Without a pathspec it would list everything.
  if (pathspecs.length === 0) return listing;
  const others = untracked ? ['--others', '--exclude-standard'] : [];
  const args = ['ls-files', '-z', '-t', '--cached', ...others, '--', ...pathspecs];
  for (const record of splitRecords(await git(args, { environment: codeEnvironment(), cwd: root, signal }))) {
    const tag = String.fromCharCode(record[0] ?? 0);
    const path = record.toString('utf8', 2);
    if (assetsRoot !== undefined && `${path}/`.startsWith(`${assetsRoot}/`)) listing.rootIsTracked ||= tag !== '?';
    // What lies below a directory that no pin could spell is in no service.
    else if ('directory' in parseDirectory(parentDirectory(path as Directory)))
      listing[tag === 'S' ? 'sparse' : 'onDisk'].push(path);
  }
  return listing;
}

/** Every directory that holds a tracked file, checked out or not, and those above. */
export async function listDirectories(repository: CodeRepository, signal: AbortSignal): Promise<Directory[]> {
  const output = await git(['ls-files', '-z'], { environment: codeEnvironment(), cwd: repository.root, signal });
  const directories = new Set<Directory>();
  for (const record of splitRecords(output)) {
    let at = parentDirectory(record.toString('utf8') as Directory);
    for (; at !== TOP && !directories.has(at); at = parentDirectory(at)) directories.add(at);
  }
  return [...directories];
}

/** Reads files as the commit has them that is checked out, as far as this clone has their contents. */
export async function readCommittedFiles(
  { root }: CodeRepository,
  files: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Buffer>> {
  const input = files.map((file) => `HEAD:./${file}\n`).join('');
  const call = { environment: codeEnvironment(), cwd: root, signal, input };
  const { exitCode, stdout: output } = await tryGit(['cat-file', '--batch'], call);
  const texts = new Map<string, Buffer>();
  // Over a file that a clone was made without, git ends.
  if (exitCode !== 0) return texts;
  let at = 0;
  for (const file of files) {
    const start = output.indexOf(0x0a, at) + 1;
    const size = / blob (\d+)\n$/.exec(output.toString('latin1', at, start))?.[1];
    at = size === undefined ? start : start + Number(size) + 1;
    if (size !== undefined) texts.set(file, output.subarray(start, at - 1));
  }
  return texts;
}

/** The folders that test frameworks record to: a name, or a glob of paths from the top. */
export const RECORDING_FOLDERS = [
  'recordings',
  'SessionRecords',
  'session-records',
  '__recordings__',
  'cassettes',
  'vcr_cassettes',
];

/**
 * Names recordings that a test wrote into the code repository in place of the assets root: files there that no commit has.
 * @param services those that are on disk; without any, recordings are looked for everywhere
 */
export async function warnOfMisplaced(
  { root, prefix }: CodeRepository,
  services: readonly Directory[],
  log: Pick<Log, 'warning'>,
  signal: AbortSignal,
): Promise<void> {
  const isEverywhere = services.length === 0 || services.includes(TOP);
  const below = isEverywhere ? [''] : services.map((service) => `${service.replace(/[*?[\\]/g, '\\$&')}/`);
  const paths = below.flatMap((prefix) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix}**/${name}/**`));
  const call = { environment: codeEnvironment(), cwd: root, signal };
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const records = splitRecords(await git(args, { ...call, paths }));
  const ofKind = (letters: RegExp) => records.filter((record) => letters.test(record.toString('latin1', 0, 2)));
  // A hook runs when they are staged; but so is, amid a merge, what the other branch has.
  const staged = ofKind(/^A[ M]/);
  const isMerge = staged.length > 0 && (await tryGit(['rev-parse', '-q', '--verify', 'MERGE_HEAD'], call)).exitCode === 0;
  // From the top of the work tree, whatever the directory.
  const found = [...ofKind(/^\?\?/), ...(isMerge ? [] : staged)].map((record) => record.toString('utf8', 3).slice(prefix.length));
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${listNames(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
}

/** Keeps the assets root out of the code repository's `git status`, once and for all worktrees. */
export function hideFromStatus(repository: CodeRepository, assetsRoot: string): void {
  const path = pathBelow(repository.top, assetsRoot);
  if (!path) return;
  // No slash at the end: a symbolic link or a file of that name stays out as well.
  const line = `/${path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/ $/, '\\ ')}`;
  const present = existsSync(repository.excludeFile) ? readFileSync(repository.excludeFile, 'utf8') : '';
  if (present.split(/\r?\n/).includes(line)) return;
  mkdirSync(dirname(repository.excludeFile), { recursive: true });
  appendFileSync(repository.excludeFile, `${present === '' || present.endsWith('\n') ? '' : '\n'}${line}\n`);
}

export interface Person {
  name: string;
  email: string;
}

/** A branch of the code repository. */
export interface Head {
  branch: string;
  /** Where it is pushed, where that is not where the checkout came from: a fork. */
  address: string | undefined;
  /** What git calls that place, where the branch is the one that is checked out. */
  remote?: string | undefined;
}

export interface Origin {
  /** The pull request's branch; `unknown` where nothing says whose it is: its fork was deleted. Undefined: no pull request. */
  head: Head | 'unknown' | undefined;
  /** What the host started the run on. */
  started: { ref: string; sha: Sha } | undefined;
  /** The commit that started the run; undefined where a person or a clock did. */
  startedBy: Sha | undefined;
  /** The commit of the code repository, as a link where it has pages. */
  commit: string | undefined;
  /** Its pull request. */
  pullRequest: string | undefined;
}

/** Of a person's own command. */
export const NO_ORIGIN: Origin = {
  head: undefined,
  started: undefined,
  startedBy: undefined,
  commit: undefined,
  pullRequest: undefined,
};

/** A person's commits say whose they are: nothing is made in the name of a program. */
export function noAuthor(what: string): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `git does not know who you are, so that nothing was ${what}.`, {
    hint: 'Tell it (git config --global user.name "Your Name"; git config --global user.email you@example.com), then run the command again.',
  });
}

/** A person and this moment, as a commit has them. */
export function formatPerson(person: Person | undefined): string {
  const { name, email } = person ?? { name: 'assets-sync', email: 'assets-sync@localhost' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const clean = (text: string) => text.replace(/[\u0000-\u001f<>]+/g, ' ').trim();
  return `${clean(name) || 'assets-sync'} <${clean(email)}> ${Math.floor(Date.now() / 1000)} +0000`;
}

/** Whom git takes for the author here, without a guess; undefined where nobody told it. */
export async function gitAuthor(codeRepository: CodeRepository, signal: AbortSignal): Promise<Person | undefined> {
  const { GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = process.env;
  const told = Object.entries({ GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const environment = { ...codeEnvironment(), ...Object.fromEntries(told) };
  const args = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'];
  const { exitCode, stdout } = await tryGit(args, { environment, cwd: codeRepository.root, signal });
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/m.exec(stdout.toString('utf8')) ?? [];
  return exitCode !== 0 || !name || !email ? undefined : { name, email };
}
