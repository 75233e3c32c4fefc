/** Mends an assets root whose git repository was damaged: the recordings on disk stay as they are. Under the root's lock. */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { writeDurably } from '../base/files.ts';
import { removeFile, rename } from '../base/rename-and-remove.ts';
import { GitError, gitError, isDamagedRepository } from '../git/errors.ts';
import { tryGit } from '../git/git.ts';
import { changeRoot, tryChangeRoot } from './git-at-work.ts';
import { ownIndexIn, SYNCED_REF } from './layout.ts';
import { mendUserIndex } from './own-index.ts';
import { type AssetsRoot, UNBORN } from './root.ts';

/** Whether a command failed because of the root's own repository, and not of what it borrows. */
export function isDamage({ gitDir }: AssetsRoot, error: unknown): boolean {
  if (error instanceof GitError) {
    if (error.kind !== 'damaged-index' && !isDamagedRepository(error)) return false;
    return error.path === undefined || error.path.startsWith(gitDir);
  }
  return error instanceof AssetsSyncError && error.code === 'damaged-root';
}

/**
 * Puts right what keeps git from reading the repository.
 * @param makeAgain makes what is missing of it, its configuration included
 * @returns whether it is still known what was synced
 */
export async function mendRoot(root: AssetsRoot, makeAgain: () => void, signal: AbortSignal): Promise<boolean> {
  const { environment } = root;
  makeAgain();
  const config = join(root.gitDir, 'config');
  // It also reads of which format the repository is said to be.
  if ((await tryGit(['rev-parse', '--git-dir'], { environment, signal })).exitCode !== 0) {
    rename(config, `${config}.damaged`);
    makeAgain();
  }
  const refs = await tryGit(['for-each-ref'], { environment, signal });
  if (refs.exitCode !== 0 && gitError(['for-each-ref'], refs).kind === 'damaged-refs') {
    rename(join(root.gitDir, 'packed-refs'), join(root.gitDir, 'packed-refs.damaged'));
  }
  removeFile(ownIndexIn(root.dir));
  const state = await root.readStateAsFound(signal);
  const { synced } = state;
  const head = synced === undefined ? root.detachedHead : undefined;
  const services = head === undefined ? [] : await root.readSynced(head, signal);
  const commit = synced?.commit ?? (services.length > 0 ? head : undefined);
  if (commit === undefined) {
    removeFile(join(root.gitDir, SYNCED_REF));
    writeDurably(join(root.gitDir, 'HEAD'), `${UNBORN}\n`);
    return false;
  }
  root.writeSyncedRef(commit);
  if (root.isHeadLost(state)) writeDurably(join(root.gitDir, 'HEAD'), `${commit}\n`);
  // What is on disk is compared with it by its contents.
  await changeRoot(root, ['read-tree', commit], { environment, signal });
  // It ends with 1 where files differ.
  await tryChangeRoot(root, ['update-index', '-q', '--refresh'], { environment, signal });
  mendUserIndex(root);
  return true;
}
