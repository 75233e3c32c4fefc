/** Which trees a store holds with everything in them: a ref for each, whose file's time is the tree's last use. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { touch } from '../base/files.ts';
import { removeFile, rename } from '../base/rename-and-remove.ts';
import type { Sha } from '../base/sha.ts';
import { writeAtomically } from '../git/git-files.ts';
import { type UsedName, usedNamesIn } from './used-names.ts';

export class CompletenessRefs {
  /** Absolute. */
  readonly folder: string;
  private readonly temporary: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.folder = join(storeDir, 'refs/assets-sync/trees');
    this.temporary = join(storeDir, 'tmp');
  }

  get all(): UsedName[] {
    return usedNamesIn(this.folder);
  }

  /** Whether a tree is here with everything in it; asking counts as a use. */
  has(tree: Sha): boolean {
    // A store that we may only read cannot be touched.
    return touch(this.fileOf(tree)) || existsSync(this.fileOf(tree));
  }

  /** Says that trees are here with everything in them. */
  add(trees: readonly Sha[]): void {
    for (const tree of trees) writeAtomically(this.fileOf(tree), `${tree}\n`);
  }

  /**
   * Takes a ref away unless the tree was used since a moment. Nobody counts on the tree from then on: who asks for it in between
   * finds no ref, and waits for the store's lock, which the caller holds.
   * @param since milliseconds since the epoch
   */
  removeUnused(tree: Sha, since: number): void {
    const aside = join(this.temporary, `ref-${tree}`);
    rename(this.fileOf(tree), aside);
    if (statSync(aside).mtimeMs >= since) rename(aside, this.fileOf(tree));
    else removeFile(aside);
  }

  private fileOf(tree: Sha): string {
    return join(this.folder, tree);
  }
}
