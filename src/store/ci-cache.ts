/**
 * What a CI system's cache keeps from one job to the next: a folder with packs, and a list that says what they are for. None of it is believed.
 *
 * ```
 * recordings.pack   the trees of a run's services, with everything in them
 * trees             the names of these trees
 * commits.pack      for pins by SHA alone: the commits, and the trees on the way down to the services
 * ```
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere, removeFolder, rename } from '../base/files.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/git-files.ts';
import { readIfThere } from '../git/git-files.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { CacheNames } from './names.ts';
import { indexPack, listTrees, writePack } from './packs.ts';
import type { Store } from './store.ts';
import { checkEach, findInCommits, lookupEnvironment, PathWalk } from './trees.ts';

/** Where what was fetched is kept: on this machine, in the CI system's cache as well, or nowhere but in the assets root. */
export type CacheUse = 'machine' | 'hosted' | 'off';

/** A service that keeps folders by key. It throws nothing but the signal's reason: what it cannot do, it says. */
export interface CacheService {
  /** Brings the folder of a key, else the newest one whose key begins with `prefix`. @returns the key that it has */
  restore(folder: string, key: string, prefix: string, signal: AbortSignal): Promise<string | undefined>;
  /** Missing where this run is not to save. */
  save?(folder: string, key: string, signal: AbortSignal): Promise<void>;
}

/** A pinned tree that the store holds now. */
type SavedTree = PinnedTree & { found: Sha | 'absent' };

const RECORDINGS = 'recordings.pack';
const TREES = 'trees';
const COMMITS = 'commits.pack';

/** A run has no more. */
const MAX_TREES = 10_000;

export class CiCache {
  private readonly names: CacheNames;
  private readonly service: CacheService | undefined;
  private readonly onNotice: (text: string) => void;
  /** The key of the entry that was restored. */
  private restoredKey: string | undefined;

  /** @param service restores and saves the folder; without one, the CI system has done and will do so */
  constructor(names: CacheNames, service: CacheService | undefined, onNotice: (text: string) => void) {
    this.names = names;
    this.service = service;
    this.onNotice = onNotice;
  }

  /**
   * Imports what the cache has into the store, without believing any of it.
   * @returns the trees that came
   */
  async restore(store: Store, signal: AbortSignal): Promise<Sha[]> {
    const { cacheKey, cachePath, cachePrefix } = this.names;
    if (this.service === undefined) return this.importPacks(store, signal);
    removeFolder(cachePath);
    mkdirSync(cachePath, { recursive: true });
    try {
      this.restoredKey = await this.service.restore(cachePath, cacheKey, cachePrefix, signal);
      return await this.importPacks(store, signal);
    } finally {
      removeFolder(cachePath);
    }
  }

  private async importPacks(store: Store, signal: AbortSignal): Promise<Sha[]> {
    const [contents, commits] = [store.newScratch(), store.newScratch()];
    if (!(await this.take(contents, RECORDINGS, signal))) return [];
    const lines = (readIfThere(join(this.names.cachePath, TREES)) ?? '').split('\n').slice(0, MAX_TREES);
    const listed = [...new Set(lines.flatMap((line) => parseSha(line) ?? []))].filter((tree) => !store.completeTrees.has(tree));
    const checked = listed.length === 0 ? new Map() : await checkEach(listed, ownEnvironment(contents.dir), signal);
    const trees = listed.filter((tree) => checked.get(tree) instanceof Set);
    const index = (await this.take(commits, COMMITS, signal)) ? commits : undefined;
    await store.land(trees.length === 0 ? { index } : { contents, trees, index }, signal);
    return trees;
  }

  /** Reads a pack of the cache into a scratch. @returns whether it is there and was taken */
  private async take(scratch: Scratch, name: string, signal: AbortSignal): Promise<boolean> {
    const { cachePath } = this.names;
    const [file, copy] = [join(cachePath, name), join(scratch.dir, name)];
    if (lstatIfThere(file)?.isFile() !== true) return false;
    // A copy, which nobody changes between the check and its use.
    await copyFile(file, copy);
    if (await indexPack(scratch, copy, signal)) return true;
    const where = this.restoredKey === undefined ? `cache folder ${cachePath}` : `cache entry ${this.restoredKey}`;
    this.onNotice(`${name} of the ${where} is not used: it is damaged. What this run lacks of it is fetched.`);
    return false;
  }

  /** Saves what a run's services are made of, where some of it had to be fetched. */
  async save(store: Store, trees: readonly SavedTree[], fetched: boolean, signal: AbortSignal): Promise<void> {
    const { cacheKey, cachePath } = this.names;
    // A CI system that is to keep a folder complains where there is none.
    const isAwaited = this.service === undefined && !existsSync(cachePath);
    const isEmpty = trees.every(({ found }) => found === 'absent');
    const isOnlyRead = this.service !== undefined && this.service.save === undefined;
    if (isEmpty || isOnlyRead || (!fetched && !isAwaited)) return;
    if (this.restoredKey === cacheKey) {
      this.onNotice(
        `The cache entry ${cacheKey} is damaged, too large or not what its name says; delete it, so that a new one is made.`,
      );
      return;
    }
    try {
      await this.write(store, trees, signal);
      await this.service?.save?.(cachePath, cacheKey, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
      this.onNotice(`The cache entry could not be made: ${(error as Error).message}`);
    } finally {
      if (this.service !== undefined) removeFolder(cachePath);
    }
  }

  private async write(store: Store, trees: readonly SavedTree[], signal: AbortSignal): Promise<void> {
    const { cachePath } = this.names;
    removeFolder(cachePath);
    mkdirSync(cachePath, { recursive: true });
    const bySha = trees.filter(({ tree }) => tree === undefined);
    const found = new Set(trees.flatMap((tree) => (tree.found === 'absent' ? [] : [tree.found])));
    const scratch = store.newScratch();
    const pack = async (environment: Environment, objects: readonly Sha[] | Buffer, name: string) => {
      rename(await writePack(join(scratch.dir, 'packed'), environment, objects, 'reuse', signal), join(cachePath, name));
    };
    const environment = ownEnvironment(store.dir);
    await pack(environment, await listTrees(environment, [...found], signal), RECORDINGS);
    writeFileSync(join(cachePath, TREES), [...found].map((tree) => `${tree}\n`).join(''));
    if (bySha.length === 0) return;
    const walk = new PathWalk();
    await findInCommits(store, bySha, signal, walk);
    await pack(lookupEnvironment(store), walk.above(bySha), COMMITS);
  }
}
