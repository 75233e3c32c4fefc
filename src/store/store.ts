/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use
 *   latest/<key>                    the tree of a directory that was asked for last: what its next one most likely resembles
 *   roots/<key>                     paths of the assets roots that borrow from here
 *   repository                      its address, for people
 *   signature                       says that it was made here, and not copied or restored
 *   index/                          commits and trees of blobless fetches: what a SHA alone is looked up in
 *   branch/                         the whole main branch, only for a server without filters, or that gives out nothing by name
 *   proved/<branch>.json            which commits were proved to be on the branch, and trees of commits
 *   server.json                     what the server cannot do
 *   tmp/                            a git directory for each fetch under way
 * ```
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import type { GitUrl } from '../base/git-url.ts';
import { withLock } from '../base/lock.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { type ConfigEntry, ownEnvironment } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { ensureFile, makeGitDirectory, readIfThere, writeAtomically } from '../git/git-files.ts';
import { MAX_PACKS, movePacks, namesIn, packsIn } from '../git/objects/packs.ts';
import { BARE_CONFIG, makeScratch, quotePath, type Scratch } from '../git/scratch.ts';
import { makeFolder, storeFolder } from './store-folder.ts';

/** What was found out about a server. A member is there only once the server was seen to lack the ability. */
export interface ServerLimits {
  /** It knows no filters: every fetch of a commit brings all of its files. */
  noFilters?: true;
  /** It gives out only what its branches point at. */
  noNames?: true;
  /** When that was found out, milliseconds since the epoch. */
  since?: number;
}

/** After this many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;

/** What there is of fetches, in the order in which it is thrown away: nobody trusts what has no mark any more. */
const FETCHED = ['refs', 'config', 'objects', 'index', 'branch'];

export class Store {
  /** The address of the assets repository. */
  readonly repository: string;
  readonly dir: string;
  /** Absolute: what assets roots name as their alternate. */
  readonly objects: string;
  private readonly used: string[] = [];
  private readonly removals: Promise<void>[] = [];

  constructor(base: string, { url }: Pick<GitUrl, 'url'>) {
    this.repository = url;
    this.dir = storeFolder(base, { url });
    this.objects = join(this.dir, 'objects');
  }

  get index(): string {
    return join(this.dir, 'index');
  }

  get branch(): string {
    return join(this.dir, 'branch');
  }

  get packFolders(): string[] {
    return [join(this.objects, 'pack'), join(this.index, 'objects/pack')];
  }

  /** Whether it is time to put packs together. */
  get hasManyPacks(): boolean {
    return this.packFolders.some((folder) => packsIn(folder).length > MAX_PACKS);
  }

  private get tipsFolder(): string {
    return join(this.index, 'tips');
  }

  private get marksFolder(): string {
    return join(this.dir, 'refs/assets-sync/trees');
  }

  /** The trees that are here with everything in them. */
  get marks(): Mark[] {
    return marksIn(this.marksFolder);
  }

  /** The commits that the index was fetched for. */
  get tips(): Mark[] {
    return marksIn(this.tipsFolder);
  }

  private treeRef(tree: Sha): string {
    return join(this.marksFolder, tree);
  }

  /** Makes the folders, unless they are there. A store that is not ours yet is made under its lock: see `openStore`. */
  make(): void {
    for (const path of [this.marksFolder, join(this.objects, 'pack'), join(this.dir, 'tmp')])
      mkdirSync(path, { recursive: true });
    ensureFile(join(this.dir, 'repository'), `${this.repository}\n`);
    // gc and repack refuse to drop an object of such a repository, whoever runs them.
    makeUnlessThere(this.dir, [...BARE_CONFIG, ['extensions.preciousObjects', 'true']]);
  }

  /** Whether nobody put anything here: what a run left that was killed while it made the store counts as somebody's. */
  get isEmpty(): boolean {
    return readdirSync(this.dir).every((name) => name === 'lock' || name === 'tmp');
  }

  /**
   * Whether what is here was fetched here. A store that was copied or restored from an archive has a HEAD of its own: nobody
   * who made the archive could know which file that would be.
   */
  get isOurs(): boolean {
    const signature = this.findSignature();
    return signature !== undefined && readIfThere(join(this.dir, 'signature')) === signature;
  }

  /** Says that what is here was fetched or checked here. */
  sign(): void {
    ensureFile(join(this.dir, 'signature'), this.findSignature() ?? '');
  }

  private findSignature(): string | undefined {
    return identityOf(join(this.dir, 'HEAD'));
  }

  /** Moves everything away but the lock that our caller holds. @returns where it is until the run ends */
  setAside(): string {
    const aside = join(this.dir, 'tmp', `aside-${randomBytes(6).toString('hex')}`);
    mkdirSync(aside, { recursive: true });
    for (const name of readdirSync(this.dir)) {
      if (name !== 'tmp' && name !== 'lock') renameSync(join(this.dir, name), join(aside, name));
    }
    this.used.push(aside);
    return aside;
  }

  /** Changes whenever everything is thrown away; undefined where there is nothing. */
  get generation(): string | undefined {
    return identityOf(this.objects);
  }

  /**
   * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
   * @param generation the one that cannot be read: if it is gone already, what is there since stays
   */
  async discard(generation: string | undefined, signal: AbortSignal): Promise<void> {
    await this.withLock(signal, async () => {
      if (this.generation !== generation) return;
      for (const name of FETCHED) {
        await rm(join(this.dir, name), { recursive: true, force: true, maxRetries: 3 });
      }
    });
  }

  /** Throws away the index alone. */
  async discardIndex(): Promise<void> {
    // First what says that commits are there.
    await rm(this.tipsFolder, { recursive: true, force: true, maxRetries: 3 });
    await rm(this.index, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Begins to delete what fetches left behind that were killed more than a day ago. */
  sweep(): void {
    const tmp = join(this.dir, 'tmp');
    const yesterday = Date.now() - 24 * 3600 * 1000;
    const isOld = (path: string) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday;
    const old = namesIn(tmp)
      .map((name) => join(tmp, name))
      .filter(isOld);
    // What cannot be deleted today is tried again tomorrow.
    this.removals.push(...old.map((path) => rm(path, { recursive: true, force: true }).catch(() => {})));
  }

  /** Remembers an assets root that borrows from here: what it stands on is not thrown away while it is there. */
  addRoot(assetsRoot: string): void {
    try {
      ensureFile(this.rootFile(assetsRoot), assetsRoot);
    } catch (error) {
      // A store that we may only read is pruned by somebody else.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EACCES' && code !== 'EROFS') throw error;
    }
  }

  removeRoot(assetsRoot: string): void {
    rmSync(this.rootFile(assetsRoot), { force: true });
  }

  private rootFile(assetsRoot: string): string {
    return join(this.dir, 'roots', keyOf(assetsRoot));
  }

  /** The assets roots that are said to borrow from here; some may be gone. */
  get roots(): string[] {
    const folder = join(this.dir, 'roots');
    return namesIn(folder).flatMap((name) => readIfThere(join(folder, name)) ?? []);
  }

  /** Whether a tree is here with everything in it; it is used then. */
  hasTree(tree: Sha): boolean {
    return touch(this.treeRef(tree)) || existsSync(this.treeRef(tree));
  }

  /** Remembers which tree a directory had last. */
  setLatest(directory: Directory, tree: Sha): void {
    ensureFile(join(this.dir, 'latest', keyOf(directory)), tree);
  }

  /** Forgets those whose trees are gone. */
  pruneLatest(): void {
    const folder = join(this.dir, 'latest');
    for (const name of namesIn(folder)) {
      const tree = parseSha(readIfThere(join(folder, name)) ?? '');
      if (tree === undefined || !existsSync(this.treeRef(tree))) rmSync(join(folder, name), { force: true });
    }
  }

  latestOf(directory: Directory): Sha | undefined {
    return parseSha(readIfThere(join(this.dir, 'latest', keyOf(directory))) ?? '');
  }

  /**
   * Takes the mark of a tree away that nobody used since a moment. Nobody counts on the tree from then on: who looks for it in
   * between finds no mark, and waits for the lock that our caller holds.
   */
  dropMark(tree: Sha, since: number): void {
    const aside = join(this.dir, 'tmp', `mark-${tree}`);
    renameSync(this.treeRef(tree), aside);
    if (statSync(aside).mtimeMs >= since) renameSync(aside, this.treeRef(tree));
    else rmSync(aside);
  }

  /** Forgets a commit of the index. */
  dropTip(commit: Sha): void {
    rmSync(join(this.tipsFolder, commit), { force: true });
  }

  /** Keeps others from fetching the same at the same time. */
  withLock<T>(signal: AbortSignal, body: (signal: AbortSignal) => Promise<T>): Promise<T> {
    makeFolder(this.dir);
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
    movePacks(scratch.packs, join(this.objects, 'pack'));
    this.mark(trees);
  }

  /** Says that trees are here with everything in them. */
  mark(trees: readonly Sha[]): void {
    for (const tree of trees) writeAtomically(this.treeRef(tree), `${tree}\n`);
  }

  /** Packs trees with everything in them. @returns the pack's file, in the scratch */
  async packTrees(scratch: Scratch, trees: readonly Sha[], signal: AbortSignal): Promise<string> {
    const environment = ownEnvironment(this.dir);
    const input = `${trees.join('\n')}\n`;
    const objects = await git(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
    return packObjects(scratch, environment, objects, signal);
  }

  /** Packs commits, and their trees on the way down to directories. @returns the pack's file, in the scratch */
  async packCommits(
    scratch: Scratch,
    places: readonly { sha: Sha; directory: Directory }[],
    signal: AbortSignal,
  ): Promise<string> {
    const names = places.flatMap(({ sha, directory }) => {
      const segments = directory.split('/').slice(0, -1);
      const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
      return [sha, `${sha}^{tree}`, ...above];
    });
    const answers = await this.askBatchCheck([...new Set(names)], signal);
    const objects = answers.map((line) => /^([0-9a-f]{40}) (commit|tree)$/.exec(line)?.[1]).filter((name) => name !== undefined);
    return packObjects(scratch, this.lookUpEnvironment, `${[...new Set(objects)].join('\n')}\n`, signal);
  }

  /** Moves the packs of a blobless fetch into the index, where they stay marked as promises. */
  landCommits(scratch: Scratch): void {
    mkdirSync(this.tipsFolder, { recursive: true });
    makeUnlessThere(this.index, BARE_CONFIG);
    movePacks(scratch.packs, join(this.index, 'objects/pack'));
  }

  /** Remembers commits of the index, to be offered to the server by later fetches. */
  addTips(commits: readonly Sha[]): void {
    for (const commit of commits) writeAtomically(join(this.tipsFolder, commit), '');
  }

  /** The commits that were used last, newest first. */
  recentTips(most: number): Sha[] {
    return this.tips
      .sort((a, b) => b.used - a.used)
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
      touch(join(this.tipsFolder, commit[1] ?? ''));
      return (directory?.[2] === 'tree' ? parseSha(directory[1] ?? '') : undefined) ?? 'absent';
    });
  }

  /** Whether a commit here really lacks a directory, and not we an object of it. */
  async isAbsent(sha: Sha, directory: Directory, signal: AbortSignal): Promise<boolean> {
    const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', directory];
    const { exitCode, stdout } = await tryGit(args, { environment: this.lookUpEnvironment, signal });
    return exitCode === 0 && stdout.length === 0;
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
      ...ownEnvironment(this.dir),
      // Some commands look at the index, whose name is that of a folder here.
      GIT_INDEX_FILE: join(this.dir, 'no-index'),
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

async function packObjects(
  scratch: Scratch,
  environment: Record<string, string>,
  input: string | Buffer,
  signal: AbortSignal,
): Promise<string> {
  const args = ['pack-objects', '-q', '--window=0', '--delta-base-offset', join(scratch.dir, 'packed')];
  const name = (await git(args, { environment, input, signal })).toString('latin1').trim();
  return join(scratch.dir, `packed-${name}.pack`);
}

/** Tells a file or folder from every other one that ever had its name. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}\n`;
}

/** @returns whether there was a file to give the time of now */
function touch(file: string): boolean {
  const now = new Date();
  try {
    utimesSync(file, now, now);
    return true;
  } catch {
    return false;
  }
}

/** A tree or a commit that is here, and when it was last used: milliseconds since the epoch. */
export interface Mark {
  name: Sha;
  used: number;
}

function marksIn(folder: string): Mark[] {
  return namesIn(folder).flatMap((text) => {
    const name = parseSha(text);
    const found = name === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
    return name === undefined || found === undefined ? [] : [{ name, used: found.mtimeMs }];
  });
}

/** A file's name for a path. */
function keyOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}

/** Makes a git directory unless it is there: its configuration is written last. */
function makeUnlessThere(dir: string, config: readonly ConfigEntry[]): void {
  if (!existsSync(join(dir, 'config'))) makeGitDirectory(dir, { config, alternates: [] });
}
