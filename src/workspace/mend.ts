/** Mends an assets root whose git repository was damaged: the recordings on disk stay as they are. Under the root's lock. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { writeDurably } from '../base/files.ts';
import { GitError, type GitErrorKind } from '../git/errors.ts';
import { tryGit } from '../git/git.ts';
import { changeRoot, tryChangeRoot } from './git-at-work.ts';
import { SYNCED_REF } from './layout.ts';
import { type AssetsRoot, UNBORN } from './root.ts';

const OF_REPOSITORY: readonly GitErrorKind[] = ['damaged-config', 'damaged-index', 'not-a-repository'];

/** Whether a command failed because of the root's own repository, and not of what it borrows. */
export function isDamage(error: unknown): boolean {
  if (error instanceof GitError) return OF_REPOSITORY.includes(error.kind);
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
  if ((await tryGit(['config', '--file', config, '--list', '-z'], { environment, signal })).exitCode !== 0) {
    renameSync(config, `${config}.damaged`);
    makeAgain();
  }
  rmSync(join(root.gitDir, 'index'), { force: true });
  const { synced } = await root.readState(signal);
  const head = synced === undefined ? root.detachedHead : undefined;
  const services = head === undefined ? [] : await root.readSynced(head, signal);
  const commit = synced?.commit ?? (services.length > 0 ? head : undefined);
  if (commit === undefined) {
    rmSync(join(root.gitDir, SYNCED_REF), { force: true });
    writeDurably(join(root.gitDir, 'HEAD'), `${UNBORN}\n`);
    return false;
  }
  root.writeSyncedRef(commit);
  // What is on disk is compared with it by its contents.
  await changeRoot(root, ['read-tree', commit], { environment, signal });
  // It ends with 1 where files differ.
  await tryChangeRoot(root, ['update-index', '-q', '--refresh'], { environment, signal });
  return true;
}
