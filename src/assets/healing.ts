/** A store in which git cannot read an object is fetched again. */
import { AssetsSyncError } from '../errors.ts';
import type { Store } from './store.ts';

/** Runs `body`, and once more where it failed because the store is damaged. */
export async function healing<T>(
  store: Store,
  onInfo: (text: string) => void,
  signal: AbortSignal,
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || error.code !== 'git-failed' || !UNREADABLE.test(error.detail ?? '')) throw error;
    onInfo('The store is damaged; it is fetched again.');
    await store.discard(signal);
    return body();
  }
}

/** git's words for an object that it cannot read. ("index file corrupt" is the root's own trouble, not the store's.) */
const UNREADABLE =
  /^(?![\s\S]*index file corrupt)[\s\S]*((unable to|cannot) read|could not (read|get) |missing (blob|tree|object)|bad object|corrupt|not a valid object|inflate|unable to unpack|cannot be accessed|does not point to a valid object)/i;
