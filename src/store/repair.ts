/** A store in which git cannot read an object is fetched again. */

import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { GitError } from '../git/errors.ts';
import type { Store } from './store.ts';

/** Another run may throw the store away while this one reads it: not only damage makes an attempt fail. */
const ATTEMPTS = 4;

/** Runs `body`, and again where it failed because the store cannot be read. */
export async function healing<T>(store: Store, log: Pick<Log, 'info'>, signal: AbortSignal, body: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const { generation } = store;
    try {
      return await body();
    } catch (error) {
      if (attempt === ATTEMPTS || !isUnreadable(error, store)) throw error;
      log.info('Something in the store cannot be read; it is fetched again.');
      await store.discard(generation, signal);
    }
  }
}

function isUnreadable(error: unknown, { dir }: Store): boolean {
  if (error instanceof GitError) {
    const isStoreGone = error.kind === 'not-a-repository' && error.path?.startsWith(dir) === true;
    return error.isUnreadable || isStoreGone;
  }
  if (error instanceof AssetsSyncError) return error.code === 'missing-store';
  // Deleted under our hands.
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path?.startsWith(dir) === true;
}
