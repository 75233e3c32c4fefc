/** What the code repository's commits say. A commit that is not here is fetched beside the repository, never into it. */

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, joinDirectory, parentDirectory, parseDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { parseGitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, parseSha, type Sha, shortSha } from '../base/sha.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import { codeEnvironment, ownEnvironment } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { readObjects } from '../git/objects/read.ts';
import { type FetchRequest, Refused, Remote } from '../git/remote/remote.ts';
import { makeScratch, quotePath, type Scratch } from '../git/scratch.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { CodeRepository } from './code-repository.ts';

const MANIFEST = MANIFEST_NAME as Directory;

/** Paths in one command line, which has an end. */
const MAX_ARGUMENTS = 200;

/** What an answer of the server is about, and what to do about it. */
const ABOUT = {
  compare: [
    'What to compare with could not be fetched',
    'This is about the code repository; with paths or more of its history checked out, nothing is fetched.',
  ],
  commit: [
    'The code repository, whose branch is to get the pins, cannot be used',
    'This is about the code repository and its code-token, not about the assets repository.',
  ],
} as const;

export interface CodeAccess {
  /** The code repository's server, in place of where the checkout came from: a fork. */
  address?: string | undefined;
  /** What it is asked for: to compare with it, or to commit on its branch. */
  purpose?: keyof typeof ABOUT;
  /** For the code repository's own server. */
  codeToken: Token | undefined;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
  isLocalUser: boolean;
  attempts: number;
  /** Absolute: where a temporary repository may be made. */
  temporary: string;
  log: Pick<Log, 'progress' | 'info'>;
}

export interface CheckedOut {
  sha: Sha;
  parents: readonly Sha[];
}

/** A path that differs, relative to the top of the work tree. */
export interface ChangedPath {
  path: string;
  /** A submodule. */
  isDirectory: boolean;
}

/** A commit to compare with; undefined: everything is new. */
export type Base = Sha | undefined;

export class CodeHistory {
  private readonly codeRepository: CodeRepository;
  private readonly access: CodeAccess;
  private readonly signal: AbortSignal;
  private scratchMade: Scratch | undefined;
  private remoteMade: Promise<Remote | undefined> | undefined;
  private readonly fetched = new Set<Sha>();

  constructor(codeRepository: CodeRepository, access: CodeAccess, signal: AbortSignal) {
    this.codeRepository = codeRepository;
    this.access = access;
    this.signal = signal;
  }

  /** Takes the temporary repository away. */
  close(): void {
    if (this.scratchMade !== undefined) rmSync(this.scratchMade.dir, { recursive: true, force: true, maxRetries: 3 });
    this.scratchMade = undefined;
  }

  /** The commit that is checked out. */
  async checkedOut(): Promise<CheckedOut> {
    const output = await git(['cat-file', '--batch'], { ...this.inCode, input: 'HEAD\n' });
    const text = output.toString('latin1');
    const sha = parseSha(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? '');
    if (/^[0-9a-f]{64} commit /.test(text)) {
      throw new AssetsSyncError('no-base', 'In a code repository with SHA-256 names, what a change touches cannot be found.', {
        hint: 'Name the services in paths (* for all).',
      });
    }
    if (sha === undefined) {
      throw new AssetsSyncError('no-base', 'The code repository has no commit yet.', {
        hint: 'Commit something first, or name the services.',
      });
    }
    return { sha, parents: parentsOf(text.slice(text.indexOf('\n') + 1)) };
  }

  /** Resolves a name or an expression in the code repository, without asking a server. */
  async resolve(revision: string): Promise<Sha | undefined> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { stdout } = await tryGit(args, this.inCode);
    return parseSha(stdout.toString('latin1').trim());
  }

  /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
  async defaultBranch(): Promise<string | undefined> {
    const { stdout } = await tryGit(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], this.inCode);
    const named = stdout.toString('utf8').trim();
    const usual = ['origin/main', 'origin/master', 'main', 'master'].map((name) =>
      name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`,
    );
    for (const ref of named === '' ? usual : [named, ...usual]) {
      if ((await this.resolve(ref)) !== undefined) return ref;
    }
    return undefined;
  }

  async mergeBase(one: Sha, other: Sha): Promise<Sha | undefined> {
    const { stdout } = await tryGit(['merge-base', one, other], this.inCode);
    return parseSha(stdout.toString('latin1').split('\n')[0] ?? '');
  }

  /** Fetches a branch's or a tag's tip. @returns undefined where the server has no such ref */
  async fetchTip(name: string): Promise<Sha | undefined> {
    return (await this.fetchBranch(name)) ?? (await this.fetchRef(`refs/tags/${name}`));
  }

  /** Fetches a branch's tip. @returns undefined where the server has no such branch */
  async fetchBranch(name: string): Promise<Sha | undefined> {
    return this.fetchRef(`refs/heads/${name}`);
  }

  private async fetchRef(ref: `refs/${'heads' | 'tags'}/${string}`): Promise<Sha | undefined> {
    if (!(await this.fetch({ wants: [`+${ref}:refs/tip`], depth: 1, filter: 'blob:none' }))) return undefined;
    const { stdout } = await tryGit(['rev-parse', '--verify', '--quiet', 'refs/tip^{commit}'], this.inScratch);
    const tip = parseSha(stdout.toString('latin1').trim());
    if (tip !== undefined) this.fetched.add(tip);
    return tip;
  }

  /** What a commit says of itself. It is here. */
  async readCommit(commit: Sha): Promise<{ message: string; parents: Sha[] }> {
    const text = (await git(['cat-file', 'commit', commit], this.inScratch)).toString('utf8');
    return { message: text.slice(text.indexOf('\n\n') + 2), parents: parentsOf(text) };
  }

  /** The temporary repository, which sees the code repository's objects. */
  get borrowing(): Scratch {
    return this.scratch;
  }

  /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
  async push(commit: Sha, branch: string): Promise<boolean> {
    const remote = await this.remote();
    if (remote === undefined) throw new Error('there is nowhere to push to');
    try {
      return await remote.advanceBranch(this.scratch, commit, branch, this.signal);
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
  async obtain(commit: Sha): Promise<boolean> {
    if (this.fetched.has(commit) || (await this.has(commit))) return true;
    return this.fetchCommits([commit]);
  }

  /** The same for a commit's parent, which a server may not give out by its name. */
  async obtainParent(commit: Sha, parent: Sha): Promise<boolean> {
    return (await this.has(parent)) || this.fetch({ wants: [commit], depth: 2, filter: 'blob:none' });
  }

  private async fetchCommits(commits: readonly Sha[]): Promise<boolean> {
    if (commits.length === 0) return true;
    const done = await this.fetch({ wants: commits, depth: 1, filter: 'blob:none' });
    if (done) for (const commit of commits) this.fetched.add(commit);
    return done;
  }

  private async has(commit: Sha): Promise<boolean> {
    const { code } = await tryGit(['cat-file', '-e', `${commit}^{tree}`], this.inScratch);
    return code === 0;
  }

  /**
   * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
   * @param to undefined for the files on disk, new ones included
   */
  async changedPaths(from: Base, to: Sha | undefined): Promise<ChangedPath[]> {
    const options = ['-z', '--raw', '-r', '--no-renames', '--no-abbrev'];
    const start = from ?? EMPTY_TREE;
    const compare =
      to === undefined
        ? () => tryGit(['diff', ...options, '--no-ext-diff', '--no-relative', start, '--'], this.onDisk)
        : () => tryGit(['diff-tree', ...options, start, to], this.inScratch);
    const untracked =
      to === undefined
        ? git(['ls-files', '-z', '--others', '--exclude-standard'], this.onDisk)
        : Promise.resolve(Buffer.alloc(0));
    untracked.catch(() => {});
    let result = await compare();
    if (result.code !== 0) {
      // A clone without trees has neither side's.
      const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== undefined);
      await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
      result = await compare();
    }
    if (result.code !== 0) {
      throw new AssetsSyncError('no-base', `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
        hint: 'Name the services, or check out with more of the history (fetch-depth: 0).',
        detail: result.stderr.trim(),
      });
    }
    const others = splitRecords(await untracked).map((path) => path.toString('utf8'));
    // A repository of its own in there is one path with a slash at its end.
    const added = others.map((path) => ({ path: path.replace(/\/$/, ''), isDirectory: path.endsWith('/') }));
    return [...parseRaw(result.stdout), ...added];
  }

  /**
   * Reads the recordings.json files of a commit.
   * @param manifestDirectories their directories, relative to the code repository's root
   * @returns their texts; none for a directory where the commit has no such file
   */
  async readManifestTexts(commit: Base, manifestDirectories: readonly Directory[]): Promise<Map<Directory, string>> {
    const files = commit === undefined ? [] : await this.readManifests(commit, manifestDirectories);
    return new Map([...files].map(([manifestDirectory, bytes]) => [manifestDirectory, bytes.toString('utf8')]));
  }

  /** The same byte by byte. */
  async readManifests(commit: Sha, manifestDirectories: readonly Directory[]): Promise<Map<Directory, Buffer>> {
    const files = new Map<Directory, Buffer>();
    if (manifestDirectories.length === 0) return files;
    const byPath = new Map(
      manifestDirectories.map((manifestDirectory) => [
        `${this.codeRepository.prefix}${joinDirectory(manifestDirectory, MANIFEST)}`,
        manifestDirectory,
      ]),
    );
    const blobs = await this.findFiles(commit, [...byPath.keys()]);
    await this.obtainFiles(commit, [...blobs.values()]);
    const objects = await readObjects([...blobs.values()], this.inScratch);
    for (const [index, path] of [...blobs.keys()].entries()) {
      const manifestDirectory = byPath.get(path);
      const content = objects[index]?.content;
      if (manifestDirectory !== undefined && content !== undefined) files.set(manifestDirectory, content);
    }
    return files;
  }

  private async findFiles(commit: Sha, paths: readonly string[]): Promise<Map<string, Sha>> {
    const wanted = new Set(paths);
    const found = new Map<string, Sha>();
    for (let start = 0; start < paths.length; start += MAX_ARGUMENTS) {
      const some = paths.slice(start, start + MAX_ARGUMENTS);
      const listing = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...some], this.inScratch);
      for (const record of splitRecords(listing)) {
        const [, name = '', path = ''] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString('utf8')) ?? [];
        const blob = parseSha(name);
        if (blob !== undefined && wanted.has(path)) found.set(path, blob);
      }
    }
    return found;
  }

  /** Fetches those files that a clone without files does not have. */
  private async obtainFiles(commit: Sha, blobs: readonly Sha[]): Promise<void> {
    const missing = await this.missing(blobs);
    if (missing.length === 0) return;
    if (!(await this.fetch({ wants: missing }))) {
      // A server that gives out no file by name gives them out with their commit.
      await this.fetch({ wants: [commit], depth: 1, refetch: true });
    }
    if ((await this.missing(blobs)).length === 0) return;
    throw new AssetsSyncError('no-base', `This clone lacks a recordings.json of commit ${shortSha(commit)}.`, {
      hint: 'Name the services, or check out with the files (without a filter).',
    });
  }

  /** The directories of a commit that hold a recordings.json. */
  async directoriesWithManifest(commit: Sha): Promise<Directory[]> {
    const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
    const paths = splitRecords(await git(args, this.inScratch)).map((path) => path.toString('utf8'));
    return paths
      .filter((path) => path.startsWith(this.codeRepository.prefix) && `/${path}`.endsWith(`/${MANIFEST}`))
      .flatMap((path) => {
        const parsed = parseDirectory(parentDirectory(path.slice(this.codeRepository.prefix.length) as Directory));
        return 'error' in parsed ? [] : [parsed.directory];
      });
  }

  private async missing(blobs: readonly string[]): Promise<Sha[]> {
    if (blobs.length === 0) return [];
    const output = await git(['cat-file', '--batch-check'], { ...this.inScratch, input: `${blobs.join('\n')}\n` });
    return [...output.toString('latin1').matchAll(/^([0-9a-f]{40}) missing$/gm)].map(([, name = '']) => name as Sha);
  }

  /** All directories of a commit below one of them, itself included, relative to the code repository's root. */
  async directories(commit: Sha, below: Directory): Promise<Directory[]> {
    const prefix = this.codeRepository.prefix;
    const start = `${prefix}${below}`;
    const args = ['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit, '--', ...(start === '' ? [] : [start])];
    const output = await git(args, this.inScratch);
    return splitRecords(output)
      .map((path) => path.toString('utf8'))
      .filter((path) => path.startsWith(prefix))
      .flatMap((path) => {
        const parsed = parseDirectory(path.slice(prefix.length));
        // A name that no pin could spell is nothing that could be synced.
        return 'error' in parsed ? [] : [parsed.directory];
      });
  }

  /** @returns false where the server says that it does not have that, or does not give it out */
  private async fetch(request: FetchRequest): Promise<boolean> {
    const remote = await this.remote();
    if (remote === undefined) return false;
    try {
      await remote.fetch(this.scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw this.explain(error);
    }
  }

  /** The server's answer with what it is about. */
  private explain(error: unknown): unknown {
    if (!(error instanceof AssetsSyncError) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.access.purpose ?? 'compare'];
    return new AssetsSyncError(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }

  /** Where the code repository came from; undefined for one that came from nowhere. */
  private remote(): Promise<Remote | undefined> {
    this.remoteMade ??= this.findRemote();
    return this.remoteMade;
  }

  private async findRemote(): Promise<Remote | undefined> {
    const text = this.access.address ?? this.remoteAddress();
    if (text === undefined) return undefined;
    const { address, password, userName } = splitCredentials(text);
    const url = parseGitUrl(address, 'https://github.com', this.codeRepository.top);
    if ('error' in url) return undefined;
    const { codeToken, ...access } = this.access;
    // A submodule's address comes from a file, too, which a pull request can edit.
    const { authorization } = chooseCredential({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const given = codeToken?.automatic === false ? authorization : undefined;
    return new Remote({
      ...access,
      url,
      authorization: given ?? password ?? authorization ?? userName,
      given: given !== undefined,
      config: this.codeRepository.config,
      tokenInput: 'code-token',
      keepAccess: true,
    });
  }

  /** Of `origin`, else of the only other remote. */
  private remoteAddress(): string | undefined {
    const addresses = new Map<string, string>();
    for (const record of this.codeRepository.config.split('\0')) {
      const [key = '', address = ''] = record.split('\n');
      if (/^remote\..*\.url$/.test(key)) addresses.set(key, address.trim());
    }
    return addresses.get('remote.origin.url') ?? (addresses.size === 1 ? [...addresses.values()][0] : undefined);
  }

  private get scratch(): Scratch {
    if (this.scratchMade === undefined) {
      sweep(this.access.temporary);
      this.scratchMade = makeScratch(mkdtempSync(join(this.access.temporary, SCRATCH)), [this.codeRepository.objects]);
    }
    return this.scratchMade;
  }

  private get inCode() {
    return { environment: codeEnvironment(process.env), cwd: this.codeRepository.root, signal: this.signal };
  }

  private get inScratch() {
    return { environment: ownEnvironment(process.env, this.scratch.dir), signal: this.signal };
  }

  /** In the code repository, with what was fetched beside it in sight. */
  private get onDisk() {
    const borrowed: Record<string, string> =
      this.scratchMade === undefined
        ? {}
        : { GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(join(this.scratchMade.dir, 'objects')) };
    return { ...this.inCode, environment: { ...this.inCode.environment, ...borrowed }, cwd: this.codeRepository.top };
  }
}

/** The parents that a commit's own text names: git itself would leave out those that a shallow clone lacks. */
function parentsOf(text: string): Sha[] {
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent as Sha);
}

/** `:<mode> <mode> <name> <name> <letter>` and the path, NUL after each. */
function parseRaw(output: Buffer): ChangedPath[] {
  const records = splitRecords(output);
  const paths: ChangedPath[] = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const modes = records[index]?.toString('latin1', 1, 14) ?? '';
    paths.push({ path: records[index + 1]?.toString('utf8') ?? '', isDirectory: modes.includes('160000') });
  }
  return paths;
}

const SCRATCH = 'assets-sync-code-';

/** Removes what runs left behind that were killed more than a day ago. */
function sweep(temporary: string): void {
  const yesterday = Date.now() - 24 * 3600 * 1000;
  for (const name of readdirSync(temporary).filter((name) => name.startsWith(SCRATCH))) {
    const path = join(temporary, name);
    const left = statSync(path, { throwIfNoEntry: false });
    try {
      if (left !== undefined && left.mtimeMs < yesterday) rmSync(path, { recursive: true, force: true });
    } catch {
      // It is another user's.
    }
  }
}

interface SplitAddress {
  address: string;
  /** Values of an `Authorization` header: of a user name with a password, and of a user name alone, which may be a token. */
  password: string | undefined;
  userName: string | undefined;
}

/** Some CI systems write a user name, or a token, into the address. */
function splitCredentials(text: string): SplitAddress {
  const none = { address: text, password: undefined, userName: undefined };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return none;
  const url = new URL(text);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const header = `basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
  if (password !== '') return { ...none, address: url.href, password: header };
  return { ...none, address: url.href, userName: username === '' ? undefined : header };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
