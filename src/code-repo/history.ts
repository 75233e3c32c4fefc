/** What the code repository's commits say. A commit that is not here is fetched beside the repository, never into it. */
import { join } from 'node:path';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import { codeEnvironment, ownEnvironment } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { quotePath } from '../git/git-files.ts';
import type { CodeRepository } from './code-repository.ts';
import { CodeServer, type CodeServerOptions } from './code-server.ts';

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
  readonly codeRepository: CodeRepository;
  /** Where a commit that is not here is fetched from. */
  readonly server: CodeServer;
  private readonly signal: AbortSignal;
  private readonly fetched = new Set<Sha>();

  constructor(codeRepository: CodeRepository, access: CodeServerOptions, signal: AbortSignal) {
    this.codeRepository = codeRepository;
    this.server = new CodeServer(codeRepository, access, signal);
    this.signal = signal;
  }

  /** Removes what was fetched. */
  close(): Promise<void> {
    return this.server.close();
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
    if (!(await this.server.fetch({ wants: [`+${ref}:refs/tip`], depth: 1, filter: 'blob:none' }))) return undefined;
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

  /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
  async obtain(commit: Sha): Promise<boolean> {
    if (this.fetched.has(commit) || (await this.has(commit))) return true;
    return this.fetchCommits([commit]);
  }

  /** The same for a commit's parent. */
  async obtainParent(commit: Sha, parent: Sha): Promise<boolean> {
    if (await this.has(parent)) return true;
    // Only where nothing is given out by its name, the history is deepened.
    return (await this.fetchCommits([parent])) || this.server.fetch({ wants: [commit], depth: 2, filter: 'blob:none' });
  }

  private async fetchCommits(commits: readonly Sha[]): Promise<boolean> {
    if (commits.length === 0) return true;
    const done = await this.server.fetch({ wants: commits, depth: 1, filter: 'blob:none' });
    if (done) for (const commit of commits) this.fetched.add(commit);
    return done;
  }

  private async has(commit: Sha): Promise<boolean> {
    const { exitCode } = await tryGit(['cat-file', '-e', `${commit}^{tree}`], this.inScratch);
    return exitCode === 0;
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
    const others = splitRecords(await untracked).map((path) => path.toString('utf8'));
    // A repository of its own in there is one path with a slash at its end.
    const added = others.map((path) => ({ path: path.replace(/\/$/, ''), isDirectory: path.endsWith('/') }));
    return [...parseRaw(result.stdout), ...added];
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

  private get inCode() {
    return { environment: codeEnvironment(), cwd: this.codeRepository.root, signal: this.signal };
  }

  /** How git is run where both the code repository's objects and those that were fetched are seen. */
  get inScratch() {
    return { environment: ownEnvironment(this.server.scratch.dir), signal: this.signal };
  }

  /** In the code repository, with what was fetched beside it in sight. */
  get onDisk() {
    const borrowed: Record<string, string> = this.server.hasScratch
      ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(join(this.server.scratch.dir, 'objects')) }
      : {};
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
