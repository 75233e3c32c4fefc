/** Opens pull requests, or finds the one that is open. */
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { Transient, withRetries } from '../git/remote/retry.ts';
import { azure } from './azure.ts';
import type { Client, FoundPullRequest, PullRequest } from './client.ts';
import type { Forge } from './forge.ts';
import { gitHub } from './github.ts';
import { type TextLimits, updatedText } from './text.ts';

export interface ForgeAccess {
  /** The value of an `Authorization` header as git sends it. */
  authorization: string;
  /** How often a request is attempted, at least once. */
  attempts: number;
  log: Pick<Log, 'info'>;
}

/** What each takes. */
export const LIMITS: Record<Forge['kind'], TextLimits> = {
  github: { title: 256, body: 65_536 },
  azure: { title: 400, body: 4_000 },
};

/** Milliseconds for one answer, which is small. */
const MAX_DURATION = 30_000;

export interface Opened {
  /** Its page. */
  page: string;
  /** The page of an earlier one that was closed without being merged. */
  closed?: string | undefined;
}

/**
 * Opens a pull request, or brings the text of the one that is open up to date.
 * @param isOld the branch was there before, so that there may have been one that was closed
 * @throws `unauthorized`, `unreachable` or `forge-refused`
 */
export async function openPullRequest(
  forge: Forge,
  wanted: PullRequest,
  access: ForgeAccess,
  isOld: boolean,
  signal: AbortSignal,
  maxDuration = MAX_DURATION,
): Promise<Opened> {
  const client = forge.kind === 'github' ? gitHub(forge, access.authorization) : azure(forge, access.authorization);
  const ask: Ask = async (body) => {
    try {
      return await withRetries({ ...access, signal }, () => attempt(body, signal, maxDuration));
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const hint = 'Wait until it answers again';
      throw new AssetsSyncError('unreachable', error.message, { hint, detail: error.words, cause: error });
    }
  };
  const find = () => ask((limited) => client.find(wanted, limited));
  const found = await find();
  if (found !== undefined) {
    await update(client, found, wanted, ask, access.log, signal);
    return { page: found.page };
  }
  const closed = isOld ? await ask((limited) => client.findClosed(wanted, limited)).catch(() => undefined) : undefined;
  try {
    return { page: await ask((limited) => client.open(wanted, limited)), closed };
  } catch (error) {
    signal.throwIfAborted();
    // Another run may have been quicker, or an answer got lost.
    const other = await find().catch(() => undefined);
    if (other !== undefined) return { page: other.page };
    throw error;
  }
}

type Ask = <T>(body: (limited: AbortSignal) => Promise<T>) => Promise<T>;

/** Asks once. @throws Transient where no whole answer came in its time, whatever came meanwhile */
async function attempt<T>(body: (limited: AbortSignal) => Promise<T>, signal: AbortSignal, maxDuration: number): Promise<T> {
  const limit = AbortSignal.timeout(maxDuration);
  try {
    return await body(AbortSignal.any([signal, limit]));
  } catch (error) {
    signal.throwIfAborted();
    if (!limit.aborted) throw error;
    throw new Transient(`No answer about the pull request came within ${maxDuration / 1000} seconds`, '', 0);
  }
}

/** Makes an open pull request say what its branch brings now. It is there, whatever becomes of that. */
async function update(
  client: Client,
  found: FoundPullRequest,
  wanted: PullRequest,
  ask: Ask,
  log: ForgeAccess['log'],
  signal: AbortSignal,
): Promise<void> {
  try {
    const text = updatedText(await ask((limited) => client.read(found, limited)), wanted);
    if (text !== undefined) await ask((limited) => client.update(found, text, limited));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
  }
}
