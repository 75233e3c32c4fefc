/**
 * What this machine keeps of one assets repository: a cache, of which nothing is mended. What cannot be read is thrown away, and fetched again.
 *
 * ```
 * <store>/
 *   objects/                          directories with everything in them, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>     that tree is here, with everything in it; the file's time is its last use
 *   refs/assets-sync/latest/<key>     the tree at which a directory was fetched last: what its next one most likely resembles
 *   index/                            commits, trees on the way to directories and files that were compared, of which more may be missing:
 *                                     a SHA alone is looked up here
 *   tags/<key>                        which commit a tag of an assets.json is
 *   roots/<key>                       paths of the assets roots that borrow from here
 *   proved/<branch>.json              which commits were proved to be on the branch
 *   repository, signature             its address, for people; that it was made here, and not copied or restored
 *   tmp/                              a git directory for each fetch under way
 *   lock, turn                        whoever changes the store; whoever fetches for it
 * ```
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { lastChange, makeFolder, removeFile, removeFolder, removeFolderLater, touch } from '../base/files.ts';
import type { GitUrl } from '../base/git-url.ts';
import { withLock } from '../base/lock.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import {
  alternatesText,
  BARE_CONFIG,
  ensureFile,
  MAX_PACKS,
  makeGitDirectory,
  makeScratch,
  movePacks,
  namesIn,
  packsIn,
  readIfThere,
  type Scratch,
  writeAtomically,
} from '../git/git-files.ts';
import { moveObjects } from '../git/objects/write.ts';
import { storeFolder } from './names.ts';

/** What there is of fetches, in the order in which it is thrown away: nobody trusts a tree that has no ref any more. */
const FETCHED = ['refs', 'config', 'objects', 'index'];
/**
 * What stays where all else is thrown away: locks, also those that are being made or removed, `tmp/`, and the paths of assets roots. A root
 * that borrows from here goes on to.
 */
const IN_USE = /^(tmp|roots|(lock|turn)(\..*)?)$/;

/** Milliseconds without a change after which nobody works any more on what is in `tmp/`. */
const ABANDONED_AFTER = 3_600_000;

/** Milliseconds for which another run that fetches is waited for: what it brings need not travel twice. */
const TURN_TIMEOUT_MS = 60_000;

/** What was fetched or packed into scratches, to be taken in. */
interface Landing {
  /** Has trees with everything in them, or what they have beside those that `besides` names. */
  contents?: Scratch;
  trees?: readonly Sha[];
  besides?: readonly Sha[];
  /** Has commits and trees, to look directories up in. */
  index?: Scratch | undefined;
}

export class Store {
  /** The address of the assets repository. */
  readonly repositoryUrl: string;
  /** Absolute. */
  readonly dir: string;
  /** Absolute: what assets roots name as their alternate. */
  readonly objects: string;
  /** Absolute: the git directory in which directories are looked up. It borrows `objects`. */
  readonly index: string;
  /** The trees that are here with everything in them, by their names. */
  readonly completeTrees: Refs;
  /** The tree at which a directory, by its path in the assets repository, was fetched last. */
  readonly latestTrees: Refs;
  /** The commits of tags, by their names: one that ends with digits of its commit is that one for ever. */
  readonly tags: Refs;
  private readonly temporary: string;
  /** Folders that go with the run. */
  private readonly temporaries: string[] = [];
  private readonly removals: Promise<void>[] = [];

  /**
   * @param base absolute: the folder that holds the stores
   * @throws `bad-usage` where git cannot borrow from such a folder
   */
  constructor(base: string, { url }: Pick<GitUrl, 'url'>) {
    if (/[\r\n]/.test(base)) {
      throw new AssetsSyncError('bad-usage', `The folder of the stores has a line break in its name: ${JSON.stringify(base)}.`, {
        hint: 'Give another one in ASSETS_SYNC_STORE.',
      });
    }
    this.repositoryUrl = url;
    this.dir = storeFolder(base, { url });
    this.objects = join(this.dir, 'objects');
    this.index = join(this.dir, 'index');
    this.temporary = join(this.dir, 'tmp');
    this.completeTrees = new Refs(join(this.dir, 'refs/assets-sync/trees'));
    this.latestTrees = new Refs(join(this.dir, 'refs/assets-sync/latest'));
    this.tags = new Refs(join(this.dir, 'tags'));
  }

  /** Absolute: the object folders in which commits are looked up. Assets roots do not borrow from them. */
  get commitObjects(): string[] {
    return [join(this.index, 'objects')];
  }

  get hasManyPacks(): boolean {
    return packsIn(join(this.objects, 'pack')).length > MAX_PACKS;
  }

  /**
   * Whether what is here was fetched here: the signature is the inode and the birth of the store's HEAD, and nobody who copied the
   * store or made an archive of it could know which those would be.
   */
  get isSignedHere(): boolean {
    const signature = identityOf(join(this.dir, 'HEAD'));
    return signature !== undefined && readIfThere(join(this.dir, 'signature')) === signature;
  }

  /** Makes the store fit for use. Of one that was copied or restored from an archive nobody can say which of its trees are whole: it is thrown away. */
  async open(signal: AbortSignal): Promise<void> {
    if (this.isSignedHere && this.isMade) return;
    // Under the lock, so that no other run makes it or throws everything away at the same time.
    await this.withLock(signal, async () => {
      // What was thrown away is made anew; its HEAD, which is signed, was never away.
      if (this.isSignedHere) return this.make();
      const foreign = readdirSync(this.dir).filter((name) => !IN_USE.test(name));
      for (const name of foreign) await removeFolderLater(join(this.dir, name));
      this.make();
      ensureFile(join(this.dir, 'signature'), identityOf(join(this.dir, 'HEAD')) ?? '');
    });
  }

  /** Changes whenever everything is thrown away; undefined where there is nothing. */
  get generation(): string | undefined {
    return identityOf(this.objects);
  }

  /** Whether there is nothing left to `make`. Nothing is written: a store may be for reading alone. */
  private get isMade(): boolean {
    const made = [this.completeTrees.folder, ...['objects/pack', 'tmp', 'config'].map((name) => join(this.dir, name))];
    const ofIndex = ['objects/pack', 'refs', 'HEAD', 'config'].map((name) => join(this.index, name));
    return (
      [...made, ...ofIndex].every(existsSync) &&
      readIfThere(join(this.dir, 'repository')) === this.addressText &&
      readIfThere(join(this.index, 'objects/info/alternates')) === alternatesText([this.objects])
    );
  }

  private get addressText(): string {
    return `${this.repositoryUrl}\n`;
  }

  /** Makes the folders, unless they are there. Under the store's lock. */
  make(): void {
    for (const path of [this.completeTrees.folder, join(this.objects, 'pack'), this.temporary])
      mkdirSync(path, { recursive: true });
    ensureFile(join(this.dir, 'repository'), this.addressText);
    // gc and repack refuse to drop an object of such a repository, whoever runs them.
    const config = [...BARE_CONFIG, ['extensions.preciousObjects', 'true']] as const;
    if (!existsSync(join(this.dir, 'config'))) makeGitDirectory(this.dir, { config, alternates: [] });
    makeGitDirectory(this.index, { config: BARE_CONFIG, alternates: [this.objects] });
  }

  /** The assets roots that borrow from here, absolute, some of which may be gone: what they stand on is not pruned. */
  get borrowingRoots(): string[] {
    const folder = join(this.dir, 'roots');
    return namesIn(folder).flatMap((name) => readIfThere(join(folder, name)) ?? []);
  }

  /** @param assetsRoot absolute */
  addBorrowingRoot(assetsRoot: string): void {
    try {
      ensureFile(join(this.dir, 'roots', keyOf(assetsRoot)), assetsRoot);
    } catch (error) {
      // A store that we may only read is pruned by its owner.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EACCES' && code !== 'EROFS') throw error;
    }
  }

  removeBorrowingRoot(assetsRoot: string): void {
    removeFile(join(this.dir, 'roots', keyOf(assetsRoot)));
  }

  /** Keeps other runs from changing the store. Nothing is waited for under it: see `withTurn`. */
  withLock<T>(signal: AbortSignal, body: (signal: AbortSignal) => Promise<T>): Promise<T> {
    makeFolder(this.dir);
    return withLock(join(this.dir, 'lock'), signal, body);
  }

  /**
   * Runs `body`, which fetches, when no other run fetches for this store, so that jobs that start together fetch once. That is a courtesy, and
   * no lock: after a minute `body` is run all the same.
   * @param options.onWait is told once that another run is waited for
   */
  async withTurn<T>(
    signal: AbortSignal,
    body: () => Promise<T>,
    { onWait = () => {}, timeoutMs = TURN_TIMEOUT_MS }: { onWait?: () => void; timeoutMs?: number } = {},
  ): Promise<T> {
    makeFolder(this.dir);
    // It ends the wait alone: what has begun is not told of it.
    const timeout = AbortSignal.timeout(timeoutMs);
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return body();
    };
    try {
      return await withLock(join(this.dir, 'turn'), AbortSignal.any([signal, timeout]), begin, onWait);
    } catch (error) {
      if (isBegun || signal.aborted || !timeout.aborted) throw error;
      return body();
    }
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

  /**
   * Takes in what was fetched.
   * @returns false where what it is besides has been thrown away meanwhile: nothing was taken in then
   */
  land(landing: Landing, signal: AbortSignal): Promise<boolean> {
    const { contents, trees = [], besides = [], index } = landing;
    return this.withLock(signal, async () => {
      if (!besides.every((tree) => this.completeTrees.has(tree))) return false;
      this.make();
      if (index !== undefined) moveObjects(join(index.dir, 'objects'), join(this.index, 'objects'));
      if (contents !== undefined) this.importTrees(contents, trees);
      return true;
    });
  }

  /** Moves a scratch's packs in, and says that trees are complete with them. Under the store's lock. */
  importTrees(scratch: Scratch, trees: readonly Sha[]): void {
    movePacks(scratch.packs, join(this.objects, 'pack'));
    for (const tree of trees) this.completeTrees.set(tree, tree);
  }

  /** Takes the refs of trees away that nothing needs, and nobody has used since a moment. Under the store's lock. */
  removeUnused(since: number, needed: ReadonlySet<Sha>): void {
    for (const { object, name, used } of this.completeTrees.all) {
      if (used < since && !needed.has(object)) removeFile(join(this.completeTrees.folder, name));
    }
    const left = new Set(this.completeTrees.all.map(({ object }) => object));
    for (const { name, object } of this.latestTrees.all) {
      if (!left.has(object)) removeFile(join(this.latestTrees.folder, name));
    }
  }

  /**
   * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
   * @param generation the one that cannot be read: if it is gone already, what is there since stays
   */
  async discard(generation: string | undefined, signal: AbortSignal): Promise<void> {
    await this.withLock(signal, async () => {
      if (this.generation !== generation) return;
      for (const name of FETCHED) await removeFolderLater(join(this.dir, name));
    });
  }

  /** Throws away what directories are looked up in. */
  async discardIndex(signal: AbortSignal): Promise<void> {
    await this.withLock(signal, async () => {
      await removeFolderLater(this.index);
      this.make();
    });
  }

  /** Begins to delete what runs left behind that were killed. */
  removeAbandoned(): void {
    const before = Date.now() - ABANDONED_AFTER;
    const abandoned = namesIn(this.temporary).filter((name) => lastChange(join(this.temporary, name)) < before);
    // What cannot be deleted today is tried again tomorrow.
    this.removals.push(...abandoned.map((name) => removeFolderLater(join(this.temporary, name)).catch(() => {})));
  }

  /** Removes what was temporary, when everything else is done. */
  async cleanUp(): Promise<void> {
    for (const dir of this.temporaries.splice(0)) removeFolder(dir);
    await Promise.all(this.removals);
  }
}

/** Names of objects in files, as git keeps refs: by the name of an object, or by that of something else. */
class Refs {
  /** Absolute. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All of them by the names of their files, and when each was last used: milliseconds since the epoch. */
  get all(): { name: string; object: Sha; used: number }[] {
    return namesIn(this.folder).flatMap((name) => {
      const object = this.read(join(this.folder, name));
      const used = statSync(join(this.folder, name), { throwIfNoEntry: false })?.mtimeMs;
      return object === undefined || used === undefined ? [] : [{ name, object, used }];
    });
  }

  get(name: string): Sha | undefined {
    return this.read(this.fileOf(name));
  }

  /** Whether there is one; asking counts as a use. */
  has(name: string): boolean {
    return touch(this.fileOf(name));
  }

  set(name: string, object: Sha): void {
    mkdirSync(this.folder, { recursive: true });
    writeAtomically(this.fileOf(name), `${object}\n`);
  }

  fileOf(name: string): string {
    return join(this.folder, parseSha(name) ?? keyOf(name));
  }

  private read(file: string): Sha | undefined {
    return parseSha((readIfThere(file) ?? '').trim());
  }
}

/** The same for the same text, and a file name on every system. */
function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** Tells a file or folder from every other one that ever had its name; undefined where there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}\n`;
}
