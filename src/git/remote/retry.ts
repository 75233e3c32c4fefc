/** Asks again what failed and may work later: with pauses that grow and are as long as the server wants them. */

import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { Log } from '../../base/log.ts';

/** Worth another try. */
export class Transient extends Error {
  /** What the server and git said. */
  readonly words: string;
  /** Milliseconds that the server wants to be left alone. */
  readonly retryAfter: number;

  constructor(message: string, words: string, retryAfter: number) {
    super(message);
    this.words = words;
    this.retryAfter = retryAfter;
  }
}

export interface Retries {
  /** At least one. */
  attempts: number;
  log: Pick<Log, 'info'>;
  signal: AbortSignal;
}

/** No pause is longer, whatever a server says. */
const LONGEST_PAUSE = 3_600_000;

/** A pause of which a person is told how long it is. */
const LONG_PAUSE = 10_000;

/** @throws what `body` threw last: a `Transient` where every attempt ended with one */
export async function withRetries<T>({ attempts, log, signal }: Retries, body: () => Promise<T>): Promise<T> {
  try {
    return await pRetry(body, {
      retries: attempts - 1,
      minTimeout: 500,
      maxTimeout: 20_000,
      factor: 2,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof Transient,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Transient) || retriesLeft === 0) return;
        const pause = Math.min(error.retryAfter, LONGEST_PAUSE);
        const when = pause < LONG_PAUSE ? '' : ` in ${Math.ceil(pause / 1000)} seconds`;
        log.info(`${error.message} (attempt ${attemptNumber} of ${attempts}); trying again${when}.`);
        await sleep(pause, undefined, { signal });
      },
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}
