/** The beginning of an assets repository that has no branch at all: an empty commit, so that there is something to merge into. */
import { join } from 'node:path';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { noBranch } from '../fetch/whole-branch.ts';
import { writeObject } from '../git/objects/write.ts';
import type { PublishRequest } from './model.ts';

/** Always the same, so that whoever else begins the repository makes the same one. */
const WHO = 'assets-sync <assets-sync@localhost> 0 +0000';
const FIRST_COMMIT = `tree ${EMPTY_TREE}\nauthor ${WHO}\ncommitter ${WHO}\n\nBegin the recordings\n`;

/** @throws `missing-commit` where the repository has other branches */
export async function makeFirstCommit({ remote, scratch, branch }: PublishRequest, signal: AbortSignal): Promise<Sha> {
  if ((await remote.branches(scratch, [''], signal)).size > 0) throw noBranch(remote, branch);
  const objects = join(scratch.dir, 'objects');
  writeObject(objects, 'tree', Buffer.alloc(0));
  return writeObject(objects, 'commit', Buffer.from(FIRST_COMMIT));
}

/** Makes the main branch. @returns false where somebody else was quicker */
export function pushFirstCommit(
  { store, remote, scratch, branch }: PublishRequest,
  commit: Sha,
  signal: AbortSignal,
): Promise<boolean> {
  return remote.createBranch(store.newScratch([join(scratch.dir, 'objects')]), commit, branch, signal);
}
