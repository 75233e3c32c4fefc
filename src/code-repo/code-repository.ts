/** What is asked of the code repository's own git. Nothing in it is changed but `info/exclude`. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Directory, joinDirectory, parentDirectory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { canonicalPath, pathBelow } from '../base/paths.ts';
import { shellCommand } from '../base/shell.ts';
import { codeEnvironment, LIST_CONFIG, parseConfigListing } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { git, splitRecords, type TracedResult, tryGit, tryRecentGit } from '../git/git.ts';
import { readIfThere } from '../git/git-files.ts';
import { ASSETS_JSON, isAssetsJson } from '../pins/assets-json.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';

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

/**
 * @param directory absolute
 * @param asTop take the git top level above `directory` for the root, not `directory` itself
 */
export async function openCodeRepository(directory: string, asTop: boolean, signal: AbortSignal): Promise<CodeRepository> {
  const real = requireDirectory(directory);
  refuseBareRepository(real);
  const answer = await tryRecentGit(LIST_CONFIG, { environment: codeEnvironment(), cwd: directory, signal });
  const places = findPlaces(answer) ?? (await askPlaces(directory, real, signal));
  if (answer.exitCode !== 0) throw gitError(LIST_CONFIG, answer);
  if (places === undefined || places.top.includes('\n')) {
    throw new AssetsSyncError('bad-usage', `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
      hint: 'Move it to a directory without one.',
    });
  }
  const top = canonicalPath(places.top);
  const root = asTop ? top : real;
  const below = pathBelow(top, root);
  return { ...places, root, top, prefix: below ? `${below}/` : '', config: answer.stdout.toString('utf8') };
}

/** @returns the directory's own path, without symbolic links */
function requireDirectory(directory: string): string {
  const found = lookUp(directory);
  if (found?.isDirectory() === true) return canonicalPath(directory);
  const what = found === undefined ? 'does not exist' : 'is a file, not a directory';
  throw new AssetsSyncError('bad-usage', `${directory} ${what}.`, {
    hint: 'Give the top of the code repository with the working-directory input.',
  });
}

/**
 * A bare repository among the files of a checkout brings a configuration that anybody may have written. git itself refuses it by
 * `safe.bareRepository`, which git before 2.38 does not know.
 */
function refuseBareRepository(directory: string): void {
  for (let at = directory; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (['HEAD', 'objects', 'refs'].every((name) => existsSync(join(at, name)))) {
      throw new AssetsSyncError('bad-usage', `${at} is a bare git repository, not a checkout.`, {
        hint: 'Give the top of the code repository with the working-directory input.',
      });
    }
    if (at === dirname(at)) return;
  }
}

function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What would be its parent is a file.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

type Places = Pick<CodeRepository, 'top' | 'excludeFile' | 'objects'>;

/** Where a repository's files are, by gitrepository-layout(5); undefined where it is for git to say. */
function findPlaces({ exitCode, stdout, workTree: top }: TracedResult): Places | undefined {
  // Of a work tree that is somewhere else, `.git` is somebody else's.
  if (exitCode !== 0 || top === undefined || hasSetting(stdout, 'core.worktree')) return undefined;
  const dotGit = join(top, '.git');
  const named = statSync(dotGit, { throwIfNoEntry: false })?.isDirectory()
    ? dotGit
    : /^gitdir: ([^\r\n]+)[\r\n]*$/.exec(readIfThere(dotGit) ?? '')?.[1];
  if (named === undefined) return undefined;
  const gitDir = resolve(top, named);
  // All work trees of a repository share the rest.
  const shared = resolve(gitDir, readIfThere(join(gitDir, 'commondir'))?.trim() ?? '');
  const objects = join(shared, 'objects');
  return existsSync(objects) ? { top, excludeFile: join(shared, 'info/exclude'), objects } : undefined;
}

function hasSetting(listing: Buffer, setting: string): boolean {
  return parseConfigListing(listing.toString('utf8')).some(({ key }) => key === setting);
}

/** Asks git itself, which also says why there is no work tree. @returns undefined where a path has a line feed in it */
async function askPlaces(directory: string, real: string, signal: AbortSignal): Promise<Places | undefined> {
  const args = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-path', 'info/exclude', '--git-path', 'objects'];
  const result = await tryGit(args, { environment: codeEnvironment(), cwd: directory, signal });
  const error = result.exitCode === 0 ? undefined : gitError(args, result);
  if (error?.kind === 'dubious-ownership') {
    throw new AssetsSyncError('bad-usage', `${directory} belongs to another user, so git does not use it.`, {
      hint: `If you trust it: ${shellCommand(['git', 'config', '--global', '--add', 'safe.directory', real.replaceAll(sep, '/')])}`,
      detail: error.detail,
    });
  }
  if (error !== undefined) {
    throw new AssetsSyncError('bad-usage', `${directory} is not in a git repository.`, {
      hint: 'Check the code repository out first, or say with the working-directory input where it is.',
      detail: error.detail,
    });
  }
  const [top = '', excludeFile = '', objects = '', ...more] = result.stdout.toString('utf8').split('\n');
  return more.length > 1 ? undefined : { top, excludeFile, objects };
}

/** The directories that hold a file of some name. */
export interface Holders {
  onDisk: Directory[];
  /** Those whose file a sparse checkout left out. */
  sparse: Directory[];
}

export interface Listing {
  /** Of a recordings.json. */
  manifests: Holders;
  /** Of an assets.json. */
  assetsJson: Holders;
  /** Whether the code repository tracks something in the assets root. */
  rootIsTracked: boolean;
}

/** What files that pin are called. */
const NAMES = [MANIFEST_NAME, ASSETS_JSON];

/** With more of them all files are listed: a command line has an end. */
const MAX_SCOPES = 200;

export interface ListingQuestion {
  scopes: readonly Directory[];
  assetsRoot: Directory | undefined;
  /** Files that git does not track yet as well. */
  untracked: boolean;
}

/** Lists the recordings.json and assets.json files below `scopes` and looks whether the assets root is tracked. */
export async function listManifests(
  repository: CodeRepository,
  { scopes, assetsRoot, untracked }: ListingQuestion,
  signal: AbortSignal,
): Promise<Listing> {
  const above = new Set(scopes.flatMap((scope) => upward(scope).slice(1)));
  const pathspecs =
    scopes.length > MAX_SCOPES
      ? NAMES.map((name) => `:(glob)**/${name}`)
      : NAMES.flatMap((name) => [
          ...scopes.map((scope) => `:(glob)${joinDirectory(escapeGlob(scope), `**/${name}` as Directory)}`),
          ...[...above].map((directory) => `:(literal)${joinDirectory(directory, name as Directory)}`),
        ]);
  if (assetsRoot !== undefined) pathspecs.push(`:(literal)${assetsRoot}`);
  const others = untracked ? ['--others', '--exclude-standard'] : [];
  const args = ['ls-files', '-z', '-t', '--cached', ...others, '--', ...pathspecs];
  // Without a pathspec it would list everything.
  const output =
    pathspecs.length === 0 ? Buffer.alloc(0) : await git(args, { environment: codeEnvironment(), cwd: repository.root, signal });
  const none = () => ({ onDisk: [], sparse: [] });
  const listing: Listing = { manifests: none(), assetsJson: none(), rootIsTracked: false };
  for (const record of splitRecords(output)) {
    const tag = String.fromCharCode(record[0] ?? 0);
    const path = record.toString('utf8', 2);
    const inRoot = assetsRoot !== undefined && (path === assetsRoot || path.startsWith(`${assetsRoot}/`));
    if (inRoot) listing.rootIsTracked ||= tag !== '?';
    else {
      const parsed = parseDirectory(parentDirectory(path as Directory));
      const holders = isAssetsJson(path) ? listing.assetsJson : listing.manifests;
      if ('directory' in parsed) holders[tag === 'S' ? 'sparse' : 'onDisk'].push(parsed.directory);
    }
  }
  return listing;
}

/** Whether the checkout may lack files of its commit. */
export function isSparse({ config }: CodeRepository): boolean {
  const setting = parseConfigListing(config).findLast(({ key }) => key === 'core.sparsecheckout');
  return setting?.value === 'true';
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

function escapeGlob(directory: Directory): Directory {
  return directory.replace(/[*?[\\]/g, '\\$&') as Directory;
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
