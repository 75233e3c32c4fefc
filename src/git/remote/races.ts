/** Tries again while others are quicker: after pauses by chance, so that several who do so meet less often. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../../base/errors.ts';

/** Who pushes all the time is no person. */
const MAX_RACES = 100;

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
  for (let race = 0; race < MAX_RACES; race++) {
    const started = performance.now();
    const done = await attempt();
    if (done !== undefined) return done;
    // A slow machine or server needs longer ones.
    const took = performance.now() - started;
    await sleep(Math.random() * took, undefined, { signal });
  }
  throw new AssetsSyncError('busy', `Others push to ${where} all the time, so that nothing could be pushed.`, {
    hint: 'Run the command again.',
  });
}
