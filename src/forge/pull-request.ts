/** Opens pull requests, or finds those that are there. */
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { Transient, withRetries } from '../git/remote/retry.ts';
import { type Branches, type Client, clientOf, type FoundPullRequest } from './clients.ts';
import type { Forge } from './forge.ts';
import { type Text, type TextLimits, updatedText } from './text.ts';

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

/** For one answer, which is small. */
const ANSWER_TIMEOUT_MS = 30_000;

export interface Opened {
  /** Its page. */
  page: string;
  /** The page of an earlier one that was closed without being merged. */
  closed?: string | undefined;
}

/** What is asked for. */
export interface WantedPullRequest extends Branches, Text {
  /** The branch was there before, so that there may have been one that was closed. */
  isOld: boolean;
}

/** The pull requests of branches on one forge. */
export class PullRequests {
  private readonly client: Client;
  private readonly access: ForgeAccess;
  private readonly signal: AbortSignal;
  private readonly timeout: number;

  constructor(forge: Forge, access: ForgeAccess, signal: AbortSignal, timeout = ANSWER_TIMEOUT_MS) {
    this.client = clientOf(forge, access.authorization);
    this.access = access;
    this.signal = signal;
    this.timeout = timeout;
  }

  /**
   * Opens one, or brings the text of the one that is open up to date.
   * @throws `unauthorized`, `unreachable` or `forge-refused`
   */
  async open(wanted: WantedPullRequest): Promise<Opened> {
    const found = await this.find(wanted, 'open');
    if (found !== undefined) {
      await this.update(found, wanted);
      return { page: found.page };
    }
    const { title, body, isOld } = wanted;
    const closed = isOld ? await this.find(wanted, 'closed').catch(() => undefined) : undefined;
    try {
      const page = await this.ask((limited) => this.client.open(wanted, { title, body }, limited));
      return { page, closed: closed?.isMerged === true ? undefined : closed?.page };
    } catch (error) {
      this.signal.throwIfAborted();
      // Another run may have been quicker, or an answer got lost.
      const other = await this.find(wanted, 'open').catch(() => undefined);
      if (other !== undefined) return { page: other.page };
      throw error;
    }
  }

  /** Whether a branch ever had one. */
  async hasAny(branches: Branches): Promise<boolean> {
    return (await this.find(branches, 'open')) !== undefined || (await this.find(branches, 'closed')) !== undefined;
  }

  /** The newest; of closed ones, one that was not merged first. */
  private async find(branches: Branches, state: 'open' | 'closed'): Promise<FoundPullRequest | undefined> {
    const found = await this.ask((limited) => this.client.list(branches, state, limited));
    return found.find(({ isMerged }) => !isMerged) ?? found[0];
  }

  /** Makes an open one say what its branch brings now. It is there, whatever becomes of that. */
  private async update(found: FoundPullRequest, wanted: Text): Promise<void> {
    try {
      const text = updatedText(await this.ask((limited) => this.client.read(found, limited)), wanted);
      if (text !== undefined) await this.ask((limited) => this.client.update(found, text, limited));
    } catch (error) {
      this.signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError)) throw error;
      this.access.log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
    }
  }

  private async ask<T>(body: (limited: AbortSignal) => Promise<T>): Promise<T> {
    const { access, signal } = this;
    try {
      return await withRetries({ ...access, signal }, () => this.askOnce(body));
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const hint = 'Wait until it answers again';
      throw new AssetsSyncError('unreachable', error.message, { hint, detail: error.words, cause: error });
    }
  }

  /** @throws Transient where no whole answer came in its time, whatever came meanwhile */
  private async askOnce<T>(body: (limited: AbortSignal) => Promise<T>): Promise<T> {
    const { signal, timeout } = this;
    const limit = AbortSignal.timeout(timeout);
    try {
      return await body(AbortSignal.any([signal, limit]));
    } catch (error) {
      signal.throwIfAborted();
      if (!limit.aborted) throw error;
      throw new Transient(`No answer about the pull request came within ${timeout / 1000} seconds`, '', 0);
    }
  }
}
