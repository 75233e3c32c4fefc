/**
 * What the code repository's commits say. A commit that is not here is fetched from its server into a temporary repository beside it, which
 * sees its objects, and never into it.
 */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFolder } from '../base/files.ts';
import { parseGitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, parseSha, type Sha, shortSha } from '../base/sha.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import { codeEnvironment, ownEnvironment } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { makeScratch, quotePath, type Scratch } from '../git/git-files.ts';
import { readObjects } from '../git/objects/read.ts';
import { Refused, Remote } from '../git/remote/remote.ts';
import type { FetchRequest } from '../git/remote/transport.ts';
import { MANIFEST_NAME } from '../pins/manifest.ts';
import { isAssetsJson } from '../pins/pin-files.ts';
import { type CodeRepository, configValue, mainRemote } from './code-repository.ts';

/** As whom the code repository's server is asked, and how. */
export interface CodeAccess {
  /** For the code repository's own server. */
  codeToken: Token | undefined;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
  isLocalUser: boolean;
  attempts: number;
  /** Absolute: where a temporary repository may be made. */
  temporary: string;
}

interface HistoryOptions extends CodeAccess {
  /** The server, in place of where the checkout came from: a fork's. */
  address?: string | undefined;
  /** What the server is asked for: to compare with it, or to commit on its branch. */
  purpose?: keyof typeof ABOUT;
  log: Pick<Log, 'progress' | 'info'>;
}

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

export interface CheckedOut {
  sha: Sha;
  parents: readonly Sha[];
}

/** A path that differs, relative to the top of the work tree. */
export interface ChangedPath {
  path: string;
  /** A submodule. */
  isDirectory: boolean;
  /** The file as it was; undefined for one that was not there. */
  before: Sha | undefined;
}

/** A commit to compare with; undefined: everything is new. */
export type Base = Sha | undefined;

export class CodeHistory {
  readonly codeRepository: CodeRepository;
  private readonly options: HistoryOptions;
  private readonly signal: AbortSignal;
  private readonly fetched = new Set<Sha>();
  private scratchMade: Scratch | undefined;
  private remoteMade: Remote | undefined;

  constructor(codeRepository: CodeRepository, options: HistoryOptions, signal: AbortSignal) {
    this.codeRepository = codeRepository;
    this.options = options;
    this.signal = signal;
  }

  /** Ends the connection, which would keep the program from ending, and removes what was fetched. */
  async close(): Promise<void> {
    await this.remoteMade?.close();
    if (this.scratchMade !== undefined) removeFolder(this.scratchMade.dir);
    this.scratchMade = undefined;
  }

  /** The temporary repository. */
  get scratch(): Scratch {
    this.scratchMade ??= makeScratch(mkdtempSync(join(this.options.temporary, 'assets-sync-code-')), [
      this.codeRepository.objects,
    ]);
    return this.scratchMade;
  }

  /** How git is run where both the code repository's objects and those that were fetched are seen. */
  get inScratch() {
    return { environment: ownEnvironment(this.scratch.dir), signal: this.signal };
  }

  private get inCode() {
    return { environment: codeEnvironment(), cwd: this.codeRepository.root, signal: this.signal };
  }

  /** The commit that is checked out. */
  async checkedOut(): Promise<CheckedOut> {
    const output = await git(['cat-file', '--batch'], { ...this.inCode, input: 'HEAD\n' });
    const text = output.toString('latin1');
    const sha = parseSha(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? '');
    if (sha !== undefined) return { sha, parents: parentsOf(text.slice(text.indexOf('\n') + 1)) };
    if (text.includes(' commit ')) {
      throw new AssetsSyncError('no-base', 'In a code repository with SHA-256 names, what a change touches cannot be found.', {
        hint: "Name the services in paths ('*' for all).",
      });
    }
    throw new AssetsSyncError('no-base', 'The code repository has no commit yet.', {
      hint: 'Commit something first, or name the services.',
    });
  }

  /** Resolves a name or an expression in the code repository, without asking a server. */
  async resolve(revision: string): Promise<Sha | undefined> {
    return this.parseRevision(revision, this.inCode);
  }

  private async parseRevision(revision: string, call: CodeHistory['inScratch']): Promise<Sha | undefined> {
    const { stdout } = await tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], call);
    return parseSha(stdout.toString('latin1').trim());
  }

  /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
  async defaultBranch(): Promise<string | undefined> {
    const usual = ['origin/HEAD', 'origin/main', 'origin/master'].map((name) => `refs/remotes/${name}`);
    const refs = [...usual, 'refs/heads/main', 'refs/heads/master'];
    const listing = await git(['for-each-ref', '--format=%(refname)', ...refs], this.inCode);
    const found = listing.toString('utf8').split('\n');
    return refs.find((ref) => found.includes(ref));
  }

  async mergeBase(one: Sha, other: Sha): Promise<Sha | undefined> {
    const { stdout } = await tryGit(['merge-base', one, other], this.inCode);
    return parseSha(stdout.toString('latin1').split('\n')[0] ?? '');
  }

  /** Fetches the tip of a branch, or of a tag. @returns undefined where the server has no such ref */
  async fetchTip(name: string, kinds: readonly ('heads' | 'tags')[] = ['heads', 'tags']): Promise<Sha | undefined> {
    for (const kind of kinds) {
      if (!(await this.fetch({ wants: [`+refs/${kind}/${name}:refs/tip`], depth: 1, filter: 'blob:none' }))) continue;
      const tip = await this.parseRevision('refs/tip', this.inScratch);
      if (tip !== undefined) this.fetched.add(tip);
      return tip;
    }
    return undefined;
  }

  /** What a commit says of itself. It is here. */
  async readCommit(commit: Sha): Promise<{ message: string; parents: Sha[] }> {
    const text = (await git(['cat-file', 'commit', commit], this.inScratch)).toString('utf8');
    return { message: text.slice(text.indexOf('\n\n') + 2), parents: parentsOf(text) };
  }

  /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
  async obtain(commit: Sha): Promise<boolean> {
    return (await this.has(commit)) || this.fetchCommits([commit]);
  }

  /** The same for a commit's parent. */
  async obtainParent(commit: Sha, parent: Sha): Promise<boolean> {
    // Only where nothing is given out by its name, the history is deepened.
    return (await this.obtain(parent)) || this.fetch({ wants: [commit], depth: 2, filter: 'blob:none' });
  }

  private async fetchCommits(commits: readonly Sha[]): Promise<boolean> {
    const isDone = await this.fetch({ wants: commits, depth: 1, filter: 'blob:none' });
    if (isDone) for (const commit of commits) this.fetched.add(commit);
    return isDone;
  }

  private async has(commit: Sha): Promise<boolean> {
    return this.fetched.has(commit) || (await tryGit(['cat-file', '-e', `${commit}^{tree}`], this.inScratch)).exitCode === 0;
  }

  /**
   * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
   * @param to undefined for the files on disk, new ones included
   */
  async changedPaths(from: Base, to: Sha | undefined): Promise<ChangedPath[]> {
    const options = ['-z', '--raw', '-r', '--no-renames', '--no-abbrev'];
    const start = from ?? EMPTY_TREE;
    const compare = () =>
      to === undefined
        ? tryGit(['diff', ...options, '--no-ext-diff', '--no-relative', start, '--'], this.onDisk)
        : tryGit(['diff-tree', ...options, start, to], this.inScratch);
    const [first, untracked] = await Promise.all([
      compare(),
      to === undefined ? git(['ls-files', '-z', '--others', '--exclude-standard'], this.onDisk) : Buffer.of(),
    ]);
    let result = first;
    if (result.exitCode !== 0) {
      // A clone without trees has neither side's.
      const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== undefined);
      await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
      result = await compare();
    }
    if (result.exitCode !== 0) {
      throw new AssetsSyncError('no-base', `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
        hint: 'Name the services, or check out with more of the history (fetch-depth: 0).',
        detail: result.stderr.trim(),
      });
    }
    const others = splitRecords(untracked).map((path) => path.toString('utf8'));
    // A repository of its own in there is one path with a slash at its end.
    const added = others.map((path) => ({ path: path.replace(/\/$/, ''), isDirectory: path.endsWith('/'), before: undefined }));
    return [...parseRaw(result.stdout), ...added];
  }

  /** In the top of the code repository, with what was fetched beside it in sight. */
  private get onDisk() {
    const borrowed: Record<string, string> =
      this.scratchMade === undefined
        ? {}
        : { GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(join(this.scratchMade.dir, 'objects')) };
    return { ...this.inCode, environment: { ...codeEnvironment(), ...borrowed }, cwd: this.codeRepository.top };
  }

  /**
   * The files that pin which a commit has, by their paths relative to the root.
   * @param among those that are asked for; undefined for all
   */
  async findPinFiles(commit: Sha, among?: readonly string[]): Promise<Map<string, Sha>> {
    const { prefix } = this.codeRepository;
    const paths = among === undefined ? [prefix].filter(Boolean) : among.map((file) => prefix + file);
    const found = new Map<string, Sha>();
    for (let start = 0; start === 0 || start < paths.length; start += MAX_ARGUMENTS) {
      const some = paths.slice(start, start + MAX_ARGUMENTS);
      if (among !== undefined && some.length === 0) break;
      const listing = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...some], this.inScratch);
      for (const record of splitRecords(listing)) {
        const [, name = '', path = ''] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString('utf8')) ?? [];
        const blob = parseSha(name);
        if (blob !== undefined && isPinFile(path)) found.set(path.slice(prefix.length), blob);
      }
    }
    return found;
  }

  /**
   * Reads files, which a clone without files does not have until they are fetched.
   * @param commit one that has them
   */
  async readFiles(blobs: ReadonlyMap<string, Sha>, commit: Base): Promise<Map<string, Buffer>> {
    const names = [...new Set(blobs.values())];
    const read = () => readObjects(names, this.inScratch);
    let objects = names.length === 0 ? [] : await read();
    const missing = names.filter((_, index) => objects[index] === undefined);
    if (missing.length > 0) {
      const isGiven = await this.fetch({ wants: missing });
      // A server that gives out no file by name gives them out with their commit.
      if (!isGiven && commit !== undefined) await this.fetch({ wants: [commit], depth: 1, refetch: true });
      objects = await read();
    }
    if (objects.includes(undefined)) {
      throw new AssetsSyncError(
        'no-base',
        `This clone lacks a ${MANIFEST_NAME}${commit === undefined ? '' : ` of commit ${shortSha(commit)}`}.`,
        {
          hint: 'Name the services, or check out with the files (without a filter).',
        },
      );
    }
    const contents = new Map(objects.map((object, index) => [names[index], object?.content ?? Buffer.of()]));
    return new Map([...blobs].map(([file, blob]) => [file, contents.get(blob) ?? Buffer.of()]));
  }

  /** @returns false where the server says that it does not have that, or does not give it out */
  async fetch(request: FetchRequest): Promise<boolean> {
    const remote = this.remote();
    if (remote === undefined) return false;
    try {
      await remote.fetch(this.scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw this.explain(error);
    }
  }

  /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
  async push(commit: Sha, branch: string): Promise<boolean> {
    const remote = this.remote();
    if (remote === undefined) throw new Error('there is nowhere to push to');
    try {
      return await remote.push(this.scratch, { commit, branch, from: undefined }, this.signal);
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** The server's answer with what it is about. */
  private explain(error: unknown): unknown {
    if (!(error instanceof AssetsSyncError) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.options.purpose ?? 'compare'];
    return new AssetsSyncError(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }

  /** Where the code repository came from; undefined for one that came from nowhere. */
  private remote(): Remote | undefined {
    if (this.remoteMade !== undefined) return this.remoteMade;
    const { codeToken, address: given, ...access } = this.options;
    const { config, top } = this.codeRepository;
    const text = given ?? configValue({ config }, `remote.${mainRemote({ config })}.url`)?.trim();
    if (text === undefined) return undefined;
    const { address, password, userName } = splitCredentials(text);
    const url = parseGitUrl(address, 'https://github.com', top);
    if ('error' in url) return undefined;
    // A submodule's address comes from a file, too, which a pull request can edit.
    const { authorization } = chooseCredential({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const explicit = codeToken?.automatic === false ? authorization : undefined;
    this.remoteMade = new Remote({
      ...access,
      url,
      authorization: explicit ?? password ?? authorization ?? userName,
      given: explicit !== undefined,
      config,
      tokenInput: 'code-token',
      keepAccess: true,
    });
    return this.remoteMade;
  }
}

/** Lends the code repository's history. */
export async function withHistory<T>(
  codeRepository: CodeRepository,
  options: HistoryOptions,
  signal: AbortSignal,
  body: (history: CodeHistory) => Promise<T>,
): Promise<T> {
  const history = new CodeHistory(codeRepository, options, signal);
  try {
    return await body(history);
  } finally {
    await history.close();
  }
}

/** Paths in one command line, which has an end. */
const MAX_ARGUMENTS = 200;

/** Whether a file of that path is one that pins. */
export function isPinFile(path: string): boolean {
  return `/${path}`.endsWith(`/${MANIFEST_NAME}`) || isAssetsJson(path);
}

/** The parents that a commit's own text names: git itself would leave out those that a shallow clone lacks. */
function parentsOf(text: string): Sha[] {
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent as Sha);
}

/** `:<mode> <mode> <name> <name> <letter>` and the path, NUL after each. */
function parseRaw(output: Buffer): ChangedPath[] {
  const records = splitRecords(output);
  return records.flatMap((record, index) => {
    const [, modes = '', name = '', added] = /^:(\d+ \d+) ([0-9a-f]+) [0-9a-f]+ (A)?/.exec(record.toString('latin1')) ?? [];
    if (index % 2 === 1) return [];
    const before = added === undefined ? parseSha(name) : undefined;
    return [{ path: records[index + 1]?.toString('utf8') ?? '', isDirectory: modes.includes('160000'), before }];
  });
}

interface SplitAddress {
  address: string;
  /** Values of an `Authorization` header: of a user name with a password, and of a user name alone, which may be a token. */
  password: string | undefined;
  userName: string | undefined;
}

/** Some CI systems write a user name, or a token, into the address. */
export function splitCredentials(text: string): SplitAddress {
  const none = { address: text, password: undefined, userName: undefined };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return none;
  const url = new URL(text);
  const [username, password] = [url.username, url.password].map(decode) as [string, string];
  url.username = '';
  url.password = '';
  const header = `basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  if (password !== '') return { ...none, address: url.href, password: header };
  return { ...none, address: url.href, userName: username === '' ? undefined : header };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A percent sign that begins no escape stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}
