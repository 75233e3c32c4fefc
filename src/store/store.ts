/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use (completeness-refs.ts)
 *   latest/<key>                    the tree of a directory that was asked for last (latest-trees.ts)
 *   roots/<key>                     paths of the assets roots that borrow from here (borrowing-roots.ts)
 *   repository                      its address, for people
 *   signature                       says that it was made here, and not copied or restored (signature.ts)
 *   index/                          commits and trees without files: what a SHA alone is looked up in (cached-commits.ts)
 *   branch/                         the whole main branch, only for a server without filters, or that gives out nothing by name
 *   proved/<branch>.json            which commits were proved to be on the branch, and trees of commits (verify/proved-before.ts)
 *   tags/<key>                      which commit a tag of an assets.json was (tags.ts)
 *   server.json                     what the server cannot do (server-limits.ts)
 *   tmp/                            a git directory for each fetch under way
 * ```
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../base/files.ts';
import type { GitUrl } from '../base/git-url.ts';
import { withLock } from '../base/lock.ts';
import { removeFolder, removeFolderLater, rename } from '../base/rename-and-remove.ts';
import type { Sha } from '../base/sha.ts';
import { BARE_CONFIG, ensureFile, makeGitDirectory, makeScratch, type Scratch } from '../git/git-files.ts';
import { MAX_PACKS, movePacks, namesIn, packsIn } from '../git/objects/packs.ts';
import { BorrowingRoots } from './borrowing-roots.ts';
import { CachedCommits } from './cached-commits.ts';
import { CompletenessRefs } from './completeness-refs.ts';
import { LatestTrees } from './latest-trees.ts';
import { ServerLimitsFile } from './server-limits.ts';
import { identityOf, isSignedHere, signStore } from './signature.ts';
import { storeFolder } from './store-folder.ts';
import { RememberedTags } from './tags.ts';

/** What there is of fetches, in the order in which it is thrown away: nobody trusts a tree that has no ref any more. */
const FETCHED = ['refs', 'config', 'objects', 'index', 'branch'];

/** After so many milliseconds nobody works any more on what is in `tmp/`. */
const ABANDONED_AFTER = 24 * 3600 * 1000;

export class Store {
  /** The address of the assets repository. */
  readonly repositoryUrl: string;
  /** Absolute. */
  readonly dir: string;
  /** Absolute: what assets roots name as their alternate. */
  readonly objects: string;
  /** Absolute: the git directory of the whole main branch, which most stores do not have. */
  readonly branchDir: string;
  readonly completeTrees: CompletenessRefs;
  readonly cachedCommits: CachedCommits;
  readonly latestTrees: LatestTrees;
  readonly borrowingRoots: BorrowingRoots;
  readonly serverLimits: ServerLimitsFile;
  readonly tags: RememberedTags;
  private readonly temporary: string;
  /** Folders that go with the run. */
  private readonly temporaries: string[] = [];
  private readonly removals: Promise<void>[] = [];

  /** @param base absolute: the folder that holds the stores */
  constructor(base: string, { url }: Pick<GitUrl, 'url'>) {
    this.repositoryUrl = url;
    this.dir = storeFolder(base, { url });
    this.objects = join(this.dir, 'objects');
    this.branchDir = join(this.dir, 'branch');
    this.temporary = join(this.dir, 'tmp');
    this.completeTrees = new CompletenessRefs(this.dir);
    this.cachedCommits = new CachedCommits(this.dir);
    this.latestTrees = new LatestTrees(this.dir);
    this.borrowingRoots = new BorrowingRoots(this.dir);
    this.serverLimits = new ServerLimitsFile(this.dir);
    this.tags = new RememberedTags(this.dir);
  }

  /** Absolute: the object folders in which commits are looked up. Assets roots do not borrow from them. */
  get commitObjects(): string[] {
    return [this.cachedCommits.objects, join(this.branchDir, 'objects')];
  }

  get hasBranch(): boolean {
    return existsSync(join(this.branchDir, 'config'));
  }

  /** Whether a commit that is here has all of its trees here, and not only those on the way to some directories. */
  isWhole(commit: Sha): boolean {
    return this.hasBranch || this.cachedCommits.isWhole(commit);
  }

  /** Absolute: the folders whose packs are put together when there are many. */
  get packFolders(): string[] {
    return [join(this.objects, 'pack'), join(this.cachedCommits.objects, 'pack')];
  }

  get hasManyPacks(): boolean {
    return this.packFolders.some((folder) => packsIn(folder).length > MAX_PACKS);
  }

  /** Whether nobody put anything here: what a run left that was killed while it made the store counts as somebody's. */
  get isEmpty(): boolean {
    return readdirSync(this.dir).every((name) => name === 'lock' || name === 'tmp');
  }

  /** Whether what is here was fetched or checked here. */
  get isSignedHere(): boolean {
    return isSignedHere(this.dir);
  }

  sign(): void {
    signStore(this.dir);
  }

  /** Changes whenever everything is thrown away; undefined where there is nothing. */
  get generation(): string | undefined {
    return identityOf(this.objects);
  }

  /** Makes the folders, unless they are there. A store without a signature is made under its lock: see `openStore`. */
  make(): void {
    for (const path of [this.completeTrees.folder, join(this.objects, 'pack'), this.temporary])
      mkdirSync(path, { recursive: true });
    ensureFile(join(this.dir, 'repository'), `${this.repositoryUrl}\n`);
    if (existsSync(join(this.dir, 'config'))) return;
    // gc and repack refuse to drop an object of such a repository, whoever runs them.
    makeGitDirectory(this.dir, { config: [...BARE_CONFIG, ['extensions.preciousObjects', 'true']], alternates: [] });
  }

  /** Keeps others from fetching the same at the same time. */
  withLock<T>(signal: AbortSignal, body: (signal: AbortSignal) => Promise<T>): Promise<T> {
    makeFolder(this.dir);
    return withLock(join(this.dir, 'lock'), signal, body);
  }

  /**
   * Makes a throw-away git directory, which is there until the run ends.
   * @param borrowed object folders that it sees besides its own
   * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
   */
  newScratch(borrowed: readonly string[] = [], tips: readonly Sha[] = []): Scratch {
    // Where there can be no folder, an error names this one, and not another in each run.
    makeFolder(this.temporary);
    const dir = join(this.temporary, `${process.pid}-${randomBytes(6).toString('hex')}`);
    this.temporaries.push(dir);
    return makeScratch(dir, borrowed, tips);
  }

  /** Moves a scratch's packs in, and says that trees are complete with them. */
  importTrees(scratch: Scratch, trees: readonly Sha[]): void {
    movePacks(scratch.packs, join(this.objects, 'pack'));
    this.completeTrees.add(trees);
  }

  /** Moves everything away but the lock, which the caller holds. @returns where it is until the run ends */
  setAside(): string {
    const aside = join(this.temporary, `aside-${randomBytes(6).toString('hex')}`);
    mkdirSync(aside, { recursive: true });
    for (const name of readdirSync(this.dir)) {
      if (name !== 'tmp' && name !== 'lock') rename(join(this.dir, name), join(aside, name));
    }
    this.temporaries.push(aside);
    return aside;
  }

  /**
   * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
   * @param generation the one that cannot be read: if it is gone already, what is there since stays
   */
  async discard(generation: string | undefined, signal: AbortSignal): Promise<void> {
    await this.withLock(signal, async () => {
      if (this.generation !== generation) return;
      for (const name of FETCHED) {
        await removeFolderLater(join(this.dir, name));
      }
    });
  }

  /** Begins to delete what fetches left behind that were killed. */
  removeAbandoned(): void {
    const before = Date.now() - ABANDONED_AFTER;
    const isOld = (path: string) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before) < before;
    const abandoned = namesIn(this.temporary)
      .map((name) => join(this.temporary, name))
      .filter(isOld);
    // What cannot be deleted today is tried again tomorrow.
    this.removals.push(...abandoned.map((path) => removeFolderLater(path).catch(() => {})));
  }

  /** Removes what was temporary, when everything else is done. */
  async cleanUp(): Promise<void> {
    for (const dir of this.temporaries.splice(0)) removeFolder(dir);
    await Promise.all(this.removals);
  }
}
