/** A store in which git cannot read an object is thrown away and fetched again. */
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { GitError, isDamagedRepository } from '../git/errors.ts';
import type { Store } from './store.ts';

/** Another run may throw the store away while this one reads it: not only damage makes an attempt fail. */
const MAX_ATTEMPTS = 4;

/** Runs `body`, and again where it failed because one of its stores cannot be read: git does not always say which. */
export async function withRepair<T>(
  stores: Store | readonly Store[],
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
  body: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const before = [stores].flat().map((store) => ({ store, generation: store.generation }));
    try {
      return await body();
    } catch (error) {
      const unreadable = before.filter(({ store }) => isUnreadable(error, store.dir));
      if (attempt === MAX_ATTEMPTS || unreadable.length === 0) throw error;
      log.info('Something in the store cannot be read; it is fetched again.');
      for (const { store, generation } of unreadable) await store.discard(generation, signal);
    }
  }
}

/** Whether an error says that something in a store is damaged or gone: the one place that judges it. */
function isUnreadable(error: unknown, storeDir: string): boolean {
  if (error instanceof AssetsSyncError && error.code === 'missing-store') return true;
  if (error instanceof GitError) {
    return error.isUnreadable || (isDamagedRepository(error) && error.path?.startsWith(storeDir) === true);
  }
  // Another run deleted it while this one read it.
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path?.startsWith(storeDir) === true;
}
