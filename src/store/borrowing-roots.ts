/** The assets roots that borrow from a store: what they stand on is not pruned while they are there. */
import { join } from 'node:path';
import { removeFile } from '../base/rename-and-remove.ts';
import { ensureFile, readIfThere } from '../git/git-files.ts';
import { namesIn } from '../git/objects/packs.ts';
import { pathKey } from './path-key.ts';

export class BorrowingRoots {
  private readonly folder: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.folder = join(storeDir, 'roots');
  }

  /** Absolute paths; some of the roots may be gone. */
  get all(): string[] {
    return namesIn(this.folder).flatMap((name) => readIfThere(join(this.folder, name)) ?? []);
  }

  /** @param assetsRoot absolute */
  add(assetsRoot: string): void {
    try {
      ensureFile(join(this.folder, pathKey(assetsRoot)), assetsRoot);
    } catch (error) {
      // A store that we may only read is pruned by somebody else.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EACCES' && code !== 'EROFS') throw error;
    }
  }

  remove(assetsRoot: string): void {
    removeFile(join(this.folder, pathKey(assetsRoot)));
  }
}
