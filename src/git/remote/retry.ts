/** Asks again what failed and may work later: after pauses that grow and are as long as the server wants them. */
import { setTimeout as sleep } from 'node:timers/promises';
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

/** No pause is longer: a server that wants a longer one is not asked again. In milliseconds, as all below. */
export const LONGEST_PAUSE_MS = 120_000;
/** A pause of which a person is told how long it is. */
const LONG_PAUSE_MS = 10_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_BACK_OFF_MS = 20_000;

/** @throws what `body` threw last: a `Transient` where every attempt ended with one, or the server wants to be left alone for too long */
export async function withRetries<T>({ attempts, log, signal }: Retries, body: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Transient)) throw error;
      const { message, words, retryAfter } = error;
      if (retryAfter > LONGEST_PAUSE_MS)
        throw new Transient(`${message} and wants to be asked again ${whenText(retryAfter)}`, words, retryAfter);
      if (attempt >= attempts) throw error;
      const when = retryAfter < LONG_PAUSE_MS ? '' : ` in ${Math.ceil(retryAfter / 1000)} seconds`;
      log.info(`${message} (attempt ${attempt} of ${attempts}); trying again${when}.`);
      // By chance, so that several that failed together do not meet again.
      const backOff = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random());
      await pause(Math.max(retryAfter, Math.min(backOff, LONGEST_BACK_OFF_MS)), signal);
    }
  }
}

/** When a server wants to be asked again: `in 60 minutes, after 14:05:00 UTC`. */
export function whenText(retryAfter: number, now = Date.now()): string {
  return `in ${Math.ceil(retryAfter / 60_000)} minutes, after ${new Date(now + retryAfter).toISOString().slice(11, 19)} UTC`;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  // What it throws says nothing of why.
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** As many as push at once have each a turn long before that. */
const MAX_RACES = 100;
/** A server that refuses for another reason looks the same: where tries are slow, fewer of them have to do. */
const MAX_DURATION_MS = 120_000;
const MIN_RACES = 10;

/**
 * Tries again while others are quicker: after pauses by chance, so that several who do so meet less often.
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
    if (race >= MIN_RACES && started - first > MAX_DURATION_MS) break;
    const done = await attempt();
    if (done !== undefined) return done;
    // A slow machine or server needs longer ones.
    await pause(Math.random() * (performance.now() - started), signal);
  }
  throw new AssetsSyncError('busy', `Others push to ${where} all the time.`, {
    hint: 'Run the command again. If nobody else pushes there, a lock may have been left on the server: ask who keeps it.',
  });
}

/** An answer over HTTP. */
export interface HttpExchange {
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string>;
}

/** GitHub's advice for an answer that says nothing of when. */
const RATE_PAUSE_MS = 60_000;

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
  if (after !== undefined) {
    const until = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
    return Math.max(0, until || 0);
  }
  if (remaining === '0') return Math.max(0, Number(reset) * 1000 - now) || 0;
  return isLimited ? RATE_PAUSE_MS : 0;
}
