/**
 * The commits that a store keeps to look a SHA alone up in: a git directory of blobless fetches at depth 1, so that the trees of
 * a commit are there without their files. Git would call every object in it a promise of the server's.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile, removeFolderLater } from '../base/rename-and-remove.ts';
import type { Sha } from '../base/sha.ts';
import { makeGitDirectory, writeAtomically } from '../git/git-files.ts';
import { movePacks } from '../git/objects/packs.ts';
import { BARE_CONFIG, type Scratch } from '../git/scratch.ts';
import { touch, type UsedName, usedNamesIn } from './used-names.ts';

export class CachedCommits {
  /** Absolute: the git directory. */
  readonly dir: string;
  /** Absolute. */
  readonly objects: string;
  /** A file for each commit that was fetched whole, but for its files. */
  private readonly folder: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.dir = join(storeDir, 'index');
    this.objects = join(this.dir, 'objects');
    this.folder = join(this.dir, 'tips');
  }

  get exist(): boolean {
    return existsSync(join(this.dir, 'config'));
  }

  get all(): UsedName[] {
    return usedNamesIn(this.folder);
  }

  /** Those that were used last, newest first. */
  recent(max: number): Sha[] {
    return this.all
      .sort((a, b) => b.used - a.used)
      .slice(0, max)
      .map(({ name }) => name);
  }

  /** Moves the packs of a blobless fetch in, where they stay marked as promises. */
  importPacks(scratch: Scratch): void {
    mkdirSync(this.folder, { recursive: true });
    if (!this.exist) makeGitDirectory(this.dir, { config: BARE_CONFIG, alternates: [] });
    movePacks(scratch.packs, join(this.objects, 'pack'));
  }

  /** Remembers commits with all of their trees, to be offered to the server by later fetches. */
  add(commits: readonly Sha[]): void {
    for (const commit of commits) writeAtomically(join(this.folder, commit), '');
  }

  /** Says that a commit is used now, if it is here. */
  use(commit: Sha): void {
    touch(join(this.folder, commit));
  }

  /** Forgets a commit; its objects stay until the store is pruned. */
  remove(commit: Sha): void {
    removeFile(join(this.folder, commit));
  }

  /** Throws everything away. */
  async discard(): Promise<void> {
    // First what says that commits are there.
    await removeFolderLater(this.folder);
    await removeFolderLater(this.dir);
  }
}
