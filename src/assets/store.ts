/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use
 *   index/                          commits and trees of blobless fetches: what a SHA alone is looked up in
 *   branch/                         the whole main branch, only for a server that gives out nothing by name
 *   server.json                     what the server cannot do
 *   tmp/                            a git directory for each fetch under way
 * ```
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type ConfigEntry, ownEnvironment } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { makeGitDirectory, readIfThere, writeAtomically } from '../git/git-files.ts';
import { BARE_CONFIG, makeScratch, quotePath, type Scratch } from '../git/scratch.ts';
import type { Directory } from '../names/directory.ts';
import type { GitUrl } from '../names/git-url.ts';
import { parseSha, type Sha } from '../names/sha.ts';
import { withLock } from './lock.ts';

/** What was found out about a server. A member is there only once the server was seen to lack the ability. */
export interface ServerLimits {
  /** It knows no filters: every fetch of a commit brings all of its files. */
  noFilters?: true;
  /** It filters trees all or none, not by their depth. */
  noDepths?: true;
  /** It gives out only what its branches point at. */
  noNames?: true;
  /** When that was found out, milliseconds since the epoch. */
  since?: number;
}

/** After this many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;

export class Store {
  readonly dir: string;
  /** Absolute: what assets roots name as their alternate. */
  readonly objects: string;
  private readonly used: string[] = [];
  private readonly removals: Promise<void>[] = [];

  constructor(base: string, url: Pick<GitUrl, 'url'>) {
    this.dir = join(base, repositoryKey(url));
    this.objects = join(this.dir, 'objects');
  }

  get index(): string {
    return join(this.dir, 'index');
  }

  get branch(): string {
    return join(this.dir, 'branch');
  }

  private get tips(): string {
    return join(this.index, 'tips');
  }

  private treeRef(tree: Sha): string {
    return join(this.dir, 'refs/assets-sync/trees', tree);
  }

  /** Makes the folders, unless they are there. */
  make(): void {
    for (const path of ['refs/assets-sync/trees', 'objects/pack', 'tmp']) mkdirSync(join(this.dir, path), { recursive: true });
    // gc and repack refuse to drop an object of such a repository, whoever runs them.
    makeUnlessThere(this.dir, [...BARE_CONFIG, ['extensions.preciousObjects', 'true']]);
  }

  /** Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again. */
  async discard(signal: AbortSignal): Promise<void> {
    mkdirSync(this.dir, { recursive: true });
    await this.withLock(signal, async () => {
      // The marks first, so that nobody trusts what is about to go.
      for (const name of ['refs', 'config', 'objects', 'index', 'branch']) {
        await rm(join(this.dir, name), { recursive: true, force: true, maxRetries: 3 });
      }
    });
  }

  /** Throws away the index alone. */
  async discardIndex(): Promise<void> {
    await rm(this.index, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Begins to delete what fetches left behind that were killed more than a day ago. */
  sweep(): void {
    const tmp = join(this.dir, 'tmp');
    const yesterday = Date.now() - 24 * 3600 * 1000;
    const removeIfOld = async (path: string) => {
      const left = await stat(path).catch(() => undefined);
      if (left !== undefined && left.mtimeMs < yesterday) await rm(path, { recursive: true, force: true });
    };
    const sweeping = readdir(tmp).then((names) => Promise.all(names.map((name) => removeIfOld(join(tmp, name)))));
    // What cannot be deleted today is tried again tomorrow.
    this.removals.push(
      sweeping.then(
        () => {},
        () => {},
      ),
    );
  }

  /** Whether a tree is here with everything in it. */
  hasTree(tree: Sha): boolean {
    const now = new Date();
    try {
      utimesSync(this.treeRef(tree), now, now);
      return true;
    } catch {
      return existsSync(this.treeRef(tree));
    }
  }

  /** Keeps others from fetching the same at the same time. */
  withLock<T>(signal: AbortSignal, body: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return withLock(join(this.dir, 'lock'), signal, body);
  }

  readLimits(): ServerLimits {
    const text = readIfThere(join(this.dir, 'server.json'));
    if (text === undefined) return {};
    try {
      const limits = JSON.parse(text) as ServerLimits;
      return Date.now() - (limits.since ?? 0) < LIMITS_LAST ? limits : {};
    } catch {
      return {};
    }
  }

  rememberLimits(limits: ServerLimits): void {
    writeAtomically(join(this.dir, 'server.json'), `${JSON.stringify({ ...limits, since: Date.now() })}\n`);
  }

  /**
   * Runs `body` with a throw-away git directory.
   * @param borrowed object folders that it sees besides its own
   * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
   */
  async withScratch<T>(borrowed: readonly string[], tips: readonly Sha[], body: (scratch: Scratch) => Promise<T>): Promise<T> {
    const dir = join(this.dir, 'tmp', `${process.pid}-${randomBytes(6).toString('hex')}`);
    try {
      return await body(makeScratch(dir, borrowed, tips));
    } finally {
      this.used.push(dir);
    }
  }

  /** Cleans up, when everything else is done. */
  async settle(): Promise<void> {
    for (const dir of this.used.splice(0)) rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
    await Promise.all(this.removals);
  }

  /** Moves a scratch's packs in and marks trees as complete. */
  landTrees(scratch: Scratch, trees: readonly Sha[]): void {
    movePacks(scratch.packs, join(this.objects, 'pack'), ['.rev', '.pack', '.idx']);
    for (const tree of trees) writeAtomically(this.treeRef(tree), `${tree}\n`);
  }

  /** Moves the packs of a blobless fetch into the index, where they stay marked as promises. */
  landCommits(scratch: Scratch): void {
    mkdirSync(this.tips, { recursive: true });
    makeUnlessThere(this.index, BARE_CONFIG);
    movePacks(scratch.packs, join(this.index, 'objects/pack'), ['.promisor', '.rev', '.pack', '.idx']);
  }

  /** Remembers commits of the index, to be offered to the server by later fetches. */
  addTips(commits: readonly Sha[]): void {
    for (const commit of commits) writeAtomically(join(this.tips, commit), '');
  }

  /** The commits that were fetched last, newest first. */
  recentTips(most: number): Sha[] {
    if (!existsSync(this.tips)) return [];
    const names = readdirSync(this.tips)
      .map(parseSha)
      .filter((name) => name !== undefined);
    const timed = names.map((name) => ({ name, time: statSync(join(this.tips, name)).mtimeMs }));
    return timed
      .sort((a, b) => b.time - a.time)
      .slice(0, most)
      .map(({ name }) => name);
  }

  /**
   * Looks directories up in commits, in what is here.
   * @returns for each question the tree, `absent` (the commit is here without that directory), `no-commit` (the name is here,
   * but some other object's) or undefined (no such name here)
   */
  async lookUp(
    questions: readonly { sha: Sha; directory: Directory }[],
    signal: AbortSignal,
  ): Promise<(Sha | 'absent' | 'no-commit' | undefined)[]> {
    if (questions.length === 0) return [];
    const somewhere = [this.index, this.branch].some((dir) => existsSync(join(dir, 'config')));
    if (!somewhere) return questions.map(() => undefined);
    const names = questions.flatMap(({ sha, directory }) => [sha, `${sha}:${directory}`]);
    const answers = await this.askBatchCheck(names, signal);
    return questions.map((_, index) => {
      // A name that is not here comes back as `<name> missing`, and a name may end like an answer.
      const [commit, directory] = answers
        .slice(2 * index, 2 * index + 2)
        .map((line) => /^([0-9a-f]{40}) (commit|tree|blob|tag)$/.exec(line));
      if (commit?.[2] !== 'commit') return commit?.[2] === undefined ? undefined : 'no-commit';
      return (directory?.[2] === 'tree' ? parseSha(directory[1] ?? '') : undefined) ?? 'absent';
    });
  }

  /** Whether a commit here really lacks a directory, and not we an object of it. */
  async isAbsent(sha: Sha, directory: Directory, signal: AbortSignal): Promise<boolean> {
    const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', directory];
    const { code, stdout } = await tryGit(args, { environment: this.lookUpEnvironment, signal });
    return code === 0 && stdout.length === 0;
  }

  /** Which of these trees are here, if only their names and those of what they hold. */
  async knownTrees(names: readonly Sha[], signal: AbortSignal): Promise<Set<Sha>> {
    const answers = names.length === 0 ? [] : await this.askBatchCheck(names, signal);
    return new Set(names.filter((name, index) => answers[index] === `${name} tree`));
  }

  /** Trees below trees; undefined where there is no such directory. */
  async findTrees(questions: readonly { tree: Sha; below: string }[], signal: AbortSignal): Promise<(Sha | undefined)[]> {
    const deep = questions.filter(({ below }) => below !== '');
    const answers =
      deep.length === 0
        ? []
        : await this.askBatchCheck(
            deep.map(({ tree, below }) => `${tree}:${below}`),
            signal,
          );
    const found = new Map(deep.map((question, index) => [question, /^([0-9a-f]{40}) tree$/.exec(answers[index] ?? '')?.[1]]));
    return questions.map((question) => (question.below === '' ? question.tree : parseSha(found.get(question) ?? '')));
  }

  /** Compares pairs of trees, `<from> <to>` each, and returns git's raw records. */
  diffTrees(pairs: readonly string[], signal: AbortSignal): Promise<Buffer> {
    const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames'];
    // It looks for an index, and a folder of ours has that name.
    const environment = { ...this.lookUpEnvironment, GIT_INDEX_FILE: join(this.dir, 'none') };
    return git(args, { environment, input: `${pairs.join('\n')}\n`, signal });
  }

  private get lookUpEnvironment(): Record<string, string> {
    return {
      ...ownEnvironment(process.env, this.dir),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: [this.index, this.branch].map((dir) => quotePath(join(dir, 'objects'))).join(delimiter),
    };
  }

  private async askBatchCheck(names: readonly string[], signal: AbortSignal): Promise<string[]> {
    const environment = this.lookUpEnvironment;
    const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
    const output = await git(args, { environment, input: `${names.join('\n')}\n`, signal });
    return output.toString('utf8').split('\n');
  }
}

/** A folder name for the repository: readable, and different for different repositories. */
export function repositoryKey({ url }: Pick<GitUrl, 'url'>): string {
  const identity = url.replace(/\.git$/, '');
  const readable = identity
    .replace(/^.*?:\/\/|^.*@/, '')
    .split(/[^\w.-]+/)
    .slice(-2)
    .join('-')
    .replace(/^[.-]+/, '');
  return `${readable.slice(-60)}-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
}

/** Makes a git directory unless it is there: its configuration is written last. */
function makeUnlessThere(dir: string, config: readonly ConfigEntry[]): void {
  if (!existsSync(join(dir, 'config'))) makeGitDirectory(dir, { config, alternates: [] });
}

/** Renames packs file by file, in an order in which a reader never finds an index without its pack. */
function movePacks(from: string, to: string, endings: readonly string[]): void {
  const names = readdirSync(from);
  for (const ending of endings) {
    for (const name of names) {
      if (name.endsWith(ending)) renameSync(join(from, name), join(to, name));
    }
  }
}
