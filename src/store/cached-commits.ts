/**
 * The commits that a store keeps to look a SHA alone up in: a git directory of fetches at depth 1 that left files out. Of a commit
 * all trees are there, or those on the way down to some directories. Git would call every object in it a promise of the server's.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { touch } from '../base/files.ts';
import { removeFile, removeFolderLater } from '../base/rename-and-remove.ts';
import type { Sha } from '../base/sha.ts';
import { BARE_CONFIG, makeGitDirectory, type Scratch, writeAtomically } from '../git/git-files.ts';
import { movePacks } from '../git/objects/packs.ts';
import { type UsedName, usedNamesIn } from './used-names.ts';

export class CachedCommits {
  /** Absolute: the git directory. */
  readonly dir: string;
  /** Absolute. */
  readonly objects: string;
  /** A file for each commit that was fetched whole, but for its files. */
  private readonly tips: string;
  /** A file for each commit of which only the trees on the way to some directories were fetched. */
  private readonly walked: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.dir = join(storeDir, 'index');
    this.objects = join(this.dir, 'objects');
    this.tips = join(this.dir, 'tips');
    this.walked = join(this.dir, 'walked');
  }

  get exist(): boolean {
    return existsSync(join(this.dir, 'config'));
  }

  get all(): UsedName[] {
    return [...usedNamesIn(this.tips), ...usedNamesIn(this.walked)];
  }

  /** Whether a commit was fetched, and is here. */
  has(commit: Sha): boolean {
    return this.isWhole(commit) || existsSync(join(this.walked, commit));
  }

  /** Whether all trees of a commit were fetched. */
  isWhole(commit: Sha): boolean {
    return existsSync(join(this.tips, commit));
  }

  /** The whole ones that were used last, newest first. */
  recent(max: number): Sha[] {
    return usedNamesIn(this.tips)
      .sort((a, b) => b.used - a.used)
      .slice(0, max)
      .map(({ name }) => name);
  }

  /** Moves the packs of a fetch without files in, where they stay marked as promises. */
  importPacks(scratch: Scratch): void {
    for (const folder of [this.tips, this.walked]) mkdirSync(folder, { recursive: true });
    if (!this.exist) makeGitDirectory(this.dir, { config: BARE_CONFIG, alternates: [] });
    movePacks(scratch.packs, join(this.objects, 'pack'));
  }

  /** Remembers commits with all of their trees, to be offered to the server by later fetches. */
  add(commits: readonly Sha[]): void {
    for (const commit of commits) {
      writeAtomically(join(this.tips, commit), '');
      removeFile(join(this.walked, commit));
    }
  }

  /** Remembers commits with trees on the way to some directories. */
  addWalked(commits: readonly Sha[]): void {
    for (const commit of commits) if (!this.isWhole(commit)) writeAtomically(join(this.walked, commit), '');
  }

  /** Says that a commit is used now, if it is here. */
  use(commit: Sha): void {
    if (!touch(join(this.tips, commit))) touch(join(this.walked, commit));
  }

  /** Forgets a commit; its objects stay until the store is pruned. */
  remove(commit: Sha): void {
    for (const folder of [this.tips, this.walked]) removeFile(join(folder, commit));
  }

  /** Throws everything away. */
  async discard(): Promise<void> {
    // First what says that commits are there.
    for (const folder of [this.tips, this.walked]) await removeFolderLater(folder);
    await removeFolderLater(this.dir);
  }
}
