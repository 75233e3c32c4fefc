/** Tries again while others are quicker: after pauses by chance, so that several who do so meet less often. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../../base/errors.ts';

/** As many as push at once have each a turn long before that. */
const MAX_RACES = 100;
/** A server that refuses for another reason looks the same: where tries are slow, fewer of them have to do. */
const MAX_DURATION = 120_000;
const MIN_RACES = 10;

/**
 * @param attempt gives undefined where somebody else was quicker
 * @param where others push to
 * @throws `busy` where they were quicker each time
 */
export async function whileOthersAreQuicker<T>(
  attempt: () => Promise<T | undefined>,
  where: string,
  signal: AbortSignal,
): Promise<T> {
  const first = performance.now();
  for (let race = 0; race < MAX_RACES; race++) {
    const started = performance.now();
    if (race >= MIN_RACES && started - first > MAX_DURATION) break;
    const done = await attempt();
    if (done !== undefined) return done;
    // A slow machine or server needs longer ones.
    const took = performance.now() - started;
    await sleep(Math.random() * took, undefined, { signal });
  }
  throw new AssetsSyncError('busy', `Others push to ${where} all the time.`, {
    hint: 'Run the command again. If nobody else pushes there, a lock may have been left on the server: ask who keeps it.',
  });
}
