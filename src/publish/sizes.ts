/** Files that a host would not take. */
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import type { Sha } from '../base/sha.ts';

/** A file as it is pushed: its path in the assets root, and the name of its contents. */
export interface PushedFile {
  path: Buffer;
  name: Sha;
}

/** GitHub's limit. */
const MAX_BYTES = 100 * 1024 * 1024;

/** @throws `too-large` */
export function checkSizes(rootDir: string, paths: readonly Buffer[]): void {
  for (const path of paths) {
    const found = lstatIfThere(Buffer.concat([Buffer.from(`${rootDir}/`), path]));
    if (found === undefined || found.size <= MAX_BYTES) continue;
    const size = Math.round(found.size / 1_000_000);
    throw new AssetsSyncError('too-large', `${path.toString('utf8')} has ${size} MB; hosts take files of up to 100 MB.`, {
      hint: 'Record less in one test, or move the file away; nothing was pushed.',
    });
  }
}
