/** The tree that each directory was fetched at last: what its next one most likely resembles. */
import { join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { ensureFile, readIfThere } from '../git/git-files.ts';
import { namesIn } from '../git/objects/packs.ts';
import { pathKey } from './path-key.ts';

export class LatestTrees {
  private readonly folder: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.folder = join(storeDir, 'latest');
  }

  of(assetsPath: Directory): Sha | undefined {
    return parseSha(readIfThere(join(this.folder, pathKey(assetsPath))) ?? '');
  }

  set(assetsPath: Directory, tree: Sha): void {
    ensureFile(join(this.folder, pathKey(assetsPath)), tree);
  }

  /** Forgets those whose trees are gone. */
  prune(trees: ReadonlySet<Sha>): void {
    for (const name of namesIn(this.folder)) {
      const tree = parseSha(readIfThere(join(this.folder, name)) ?? '');
      if (tree === undefined || !trees.has(tree)) removeFile(join(this.folder, name));
    }
  }
}
