/**
 * How a store that was made here is told from one that was copied, or restored from an archive: its signature names its HEAD's
 * inode and birth, and nobody who made an archive could know which those would be.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFile, readIfThere } from '../git/git-files.ts';

export function isSignedHere(storeDir: string): boolean {
  const signature = identityOf(join(storeDir, 'HEAD'));
  return signature !== undefined && readIfThere(join(storeDir, 'signature')) === signature;
}

/** Says that everything in a store was fetched or checked here. */
export function signStore(storeDir: string): void {
  ensureFile(join(storeDir, 'signature'), identityOf(join(storeDir, 'HEAD')) ?? '');
}

/** Tells a file or folder from every other one that ever had its name; undefined where there is none. */
export function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}\n`;
}
