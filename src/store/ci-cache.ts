/**
 * What a CI system's cache keeps from one job to the next: a folder with packs and nothing else.
 *
 * ```
 * recordings.pack   the trees of a run's services, with everything in them
 * commits.pack      for pins by SHA alone: the commits, and the trees on the way down to the services
 * ```
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { CacheNames } from './cache-names.ts';
import type { Store } from './store.ts';
import { takePack } from './untrusted-packs.ts';

/** Where what was fetched is kept: on this machine, in the CI system's cache as well, or nowhere but in the assets root. */
export type CacheUse = 'machine' | 'hosted' | 'off';

/** A service that keeps folders by key. It throws nothing but the signal's reason: what it cannot do, it says. */
export interface CacheService {
  /** Brings the folder of a key, else the newest one whose key begins with `prefix`. @returns the key that it has */
  restore(folder: string, key: string, prefix: string, signal: AbortSignal): Promise<string | undefined>;
  save(folder: string, key: string, signal: AbortSignal): Promise<void>;
}

const RECORDINGS = 'recordings.pack';
const COMMITS = 'commits.pack';

export class Exchange {
  private readonly names: CacheNames;
  private readonly service: CacheService | undefined;
  private readonly onNotice: (text: string) => void;
  private restored: string | undefined;

  /** @param service brings and takes the folder; without one, the CI system has done and will do so */
  constructor(names: CacheNames, service: CacheService | undefined, onNotice: (text: string) => void) {
    this.names = names;
    this.service = service;
    this.onNotice = onNotice;
  }

  /**
   * Takes what the cache has into the store, without believing any of it. Under the store's lock.
   * @returns whether there was something
   */
  async bring(store: Store, signal: AbortSignal): Promise<boolean> {
    const { cacheKey, cachePath, cachePrefix } = this.names;
    if (this.service !== undefined) {
      rmSync(cachePath, { recursive: true, force: true });
      mkdirSync(cachePath, { recursive: true });
      this.restored = await this.service.restore(cachePath, cacheKey, cachePrefix, signal);
    }
    const brought = await store.withScratch([], [], async (scratch) => {
      const taken = await takePack(scratch, join(cachePath, RECORDINGS), signal);
      if (taken) store.landTrees(scratch, []);
      return taken;
    });
    if (brought) await this.bringCommits(store, signal);
    if (this.service !== undefined) rmSync(cachePath, { recursive: true, force: true });
    return brought;
  }

  /** They do not become tips: of their trees only those on the way to the services are here. */
  private bringCommits(store: Store, signal: AbortSignal): Promise<void> {
    return store.withScratch([], [], async (scratch) => {
      if (await takePack(scratch, join(this.names.cachePath, COMMITS), signal)) store.landCommits(scratch);
    });
  }

  /** Gives the cache what a run's services are made of, where some of it had to be fetched. */
  async give(store: Store, trees: ReadonlyMap<PinnedTree, Sha | 'absent'>, fetched: boolean, signal: AbortSignal): Promise<void> {
    const { cacheKey, cachePath } = this.names;
    // A CI system that is to keep a folder complains where there is none.
    const isAwaited = this.service === undefined && !existsSync(cachePath);
    const isEmpty = [...trees.values()].every((tree) => tree === 'absent');
    if (isEmpty || (!fetched && !isAwaited)) return;
    if (this.restored === cacheKey) {
      this.onNotice(`The cache entry ${cacheKey} is damaged or not what its name says; delete it, so that a new one is made.`);
      return;
    }
    try {
      await this.write(store, trees, signal);
      if (this.service !== undefined) await this.service.save(cachePath, cacheKey, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
      this.onNotice(`The cache entry could not be made: ${(error as Error).message}`);
    } finally {
      if (this.service !== undefined) rmSync(cachePath, { recursive: true, force: true });
    }
  }

  private async write(store: Store, trees: ReadonlyMap<PinnedTree, Sha | 'absent'>, signal: AbortSignal): Promise<void> {
    const { cachePath } = this.names;
    rmSync(cachePath, { recursive: true, force: true });
    mkdirSync(cachePath, { recursive: true });
    const bySha = [...trees.keys()].filter(({ tree }) => tree === undefined);
    await store.withScratch([], [], async (scratch) => {
      const wanted = [...new Set([...trees.values()].filter((tree): tree is Sha => tree !== 'absent'))];
      renameSync(await store.packTrees(scratch, wanted, signal), join(cachePath, RECORDINGS));
      if (bySha.length > 0) renameSync(await store.packCommits(scratch, bySha, signal), join(cachePath, COMMITS));
    });
  }
}
