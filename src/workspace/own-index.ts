/** The index of assets-sync's own in an assets root, and the copy of it that the user's git works with. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { holdSame, readPieces } from '../base/files.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { writeAtomically } from '../git/git-files.ts';
import { ownIndexIn } from './layout.ts';
import type { AssetsRoot } from './root.ts';

const CHECKSUM_BYTES = 20;

/**
 * git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone.
 * @throws `damaged-root`
 */
export function requireOwnIndex(root: AssetsRoot): void {
  const file = ownIndexIn(root.dir);
  if (!isWholeIndex(file)) throw damagedFile(file, undefined);
}

/** Gives the user's git what was synced, with no flag, merge or entry of before. Where nothing is, there is no index. */
export function writeUserIndex(root: AssetsRoot): void {
  const own = ownIndexIn(root.dir);
  if (existsSync(own)) writeAtomically(userIndexOf(root), readFileSync(own));
  else removeFile(userIndexOf(root));
}

/** Whether the user's index is the copy that they got. */
export function hasUserIndex(root: AssetsRoot): boolean {
  const [own, user] = [ownIndexIn(root.dir), userIndexOf(root)];
  return existsSync(own) && existsSync(user) && holdSame(own, user);
}

/** Where git cannot read the user's index any more, it gets one that it can. A copy of our own is as good as that, which others look at. */
export function mendUserIndex(root: AssetsRoot): void {
  if (hasUserIndex(root) || isWholeIndex(userIndexOf(root))) return;
  if (existsSync(ownIndexIn(root.dir))) writeUserIndex(root);
}

/** Removes the lock of a run that was killed: the caller holds the root's lock, so nobody else is at work on that index. */
export function unlockOwnIndex(root: AssetsRoot): void {
  const lock = `${ownIndexIn(root.dir)}.lock`;
  if (existsSync(lock)) removeFile(lock);
}

export function damagedFile(file: string, detail: string | undefined): AssetsSyncError {
  return new AssetsSyncError('damaged-root', `The git repository of the assets root is damaged: ${file} cannot be read.`, {
    hint: 'Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are.',
    detail,
  });
}

function userIndexOf({ gitDir }: AssetsRoot): string {
  return join(gitDir, 'index');
}

function isWholeIndex(file: string): boolean {
  if (!existsSync(file)) return false;
  const hash = createHash('sha1');
  // What may be the checksum: all that is known of the file is what was read, for git may put another in its place at any time.
  let last = Buffer.alloc(0);
  let isLonger = false;
  for (const piece of readPieces(file)) {
    const bytes = Buffer.concat([last, piece]);
    hash.update(bytes.subarray(0, -CHECKSUM_BYTES));
    isLonger ||= bytes.length > CHECKSUM_BYTES;
    last = Buffer.from(bytes.subarray(-CHECKSUM_BYTES));
  }
  if (!isLonger) return false;
  // A person's `index.skipHash` leaves zeros there.
  return last.every((byte) => byte === 0) || hash.digest().equals(last);
}
