/** Asks again what failed and may work later: with pauses that grow and are as long as the server wants them. */

import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { AssetsSyncError } from '../../base/errors.ts';
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

/** GitHub's advice for an answer that says nothing of when. */
const RATE_PAUSE = 60_000;

/**
 * Whether an answer may be another one later. The same for git's requests and for those to a host's REST interface.
 * @param words what was said besides the headers
 * @param now milliseconds since the epoch
 * @returns how long the server wants to be left alone, in milliseconds; undefined where asking again is in vain
 */
export function findPause({ status, headers }: HttpExchange, words: string, now: number): number | undefined {
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
  const isLimited = (status === 403 || status === 429) && (after !== undefined || remaining === '0' || /rate limit/i.test(words));
  if (status !== 408 && status !== 429 && status < 500 && !isLimited) return undefined;
  if (after !== undefined) return parseRetryAfter(after, now);
  if (remaining === '0') return Math.max(0, Number(reset) * 1000 - now) || 0;
  return isLimited ? RATE_PAUSE : 0;
}

function parseRetryAfter(value: string, now: number): number {
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

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

export interface HttpExchange {
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string>;
}
