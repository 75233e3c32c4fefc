/** The server of a repository: what is asked of it, over a session or by a plain git, and what becomes of its answers. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { details, type Log } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import { forgetFilter, type Scratch } from '../git-files.ts';
import {
  explainFailure,
  type Failure,
  isProgress,
  noGitServer,
  noRoom,
  pushRefused,
  type Refusal,
  redirectTarget,
  serverWords,
  Transient,
  unauthorized,
  unreachable,
  unsupported,
  whatFailed,
  withRetries,
} from './failure.ts';
import { Session } from './session.ts';
import {
  type AccessOptions,
  type Fetched,
  type FetchRequest,
  PlainGit,
  type PushRequest,
  ServerAccess,
  TransportError,
  type Wire,
} from './transport.ts';

export interface RemoteOptions extends AccessOptions {
  /** Attempts per request, at least one. */
  attempts: number;
  log: Pick<Log, 'progress' | 'info'>;
}

/** Fetches that succeeded, HTTP requests and pack bytes since the start. */
export interface Traffic {
  fetches: number;
  requests: number;
  bytes: number;
}

/** The server answered, and the answer is no. Callers know what to try next. */
export class Refused extends Error {
  readonly failure: Refusal;
  readonly words: string;

  constructor(failure: Refusal, words: string) {
    super(`refused: ${failure.kind}`);
    this.failure = failure;
    this.words = words;
  }
}

/** What a failure is explained with. */
interface Purpose {
  /** Where what comes is written. */
  folder: string;
  /** The request is for what a branch lacks: the server may find nothing. */
  excludes?: boolean;
  /** There is another way to get the same: an error that nobody knows is a refusal. */
  isExtra?: boolean;
  /** It writes on the server. */
  pushes?: boolean;
}

export class Remote {
  readonly traffic: Traffic = { fetches: 0, requests: 0, bytes: 0 };
  private readonly options: RemoteOptions;
  private readonly access: ServerAccess;
  private readonly session: Session;
  private readonly plain: PlainGit;

  constructor(options: RemoteOptions) {
    this.options = options;
    this.access = new ServerAccess(options);
    const { progress } = options.log;
    const wire: Wire = {
      onProgress: progress && ((line) => isProgress(line) && progress(line)),
      onTrace: ({ requests, log }) => {
        this.traffic.requests += requests;
        if (details.hasSubscribers) for (const line of log) details.publish(`${this.access.shownUrl}: ${line}`);
      },
    };
    this.session = new Session(this.access, wire);
    this.plain = new PlainGit(this.access, wire);
  }

  /** The address that the user named, before any redirect. */
  get repositoryUrl(): string {
    return this.options.url.url;
  }

  /** Whether something was asked over a connection that is still open: what is asked over it is told apart from what is here. */
  get isConnected(): boolean {
    return this.session.isOpen;
  }

  /** Whether several requests can be asked over one connection, as far as is known. */
  get keepsConnections(): boolean {
    return this.session.isPossible;
  }

  /** Begins to open a connection, for what will be asked soon. */
  connect(makeScratch: () => Scratch, signal: AbortSignal): void {
    this.session.connect(makeScratch, signal);
  }

  /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
  async close(): Promise<Traffic> {
    const wasOpen = this.session.isOpen;
    await this.session.close();
    const { requests, bytes } = this.traffic;
    if (wasOpen && details.hasSubscribers) details.publish(`${this.access.shownUrl}: ${requests} requests, ${bytes} bytes`);
    return this.traffic;
  }

  /**
   * Fetches into a scratch.
   * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
   */
  fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched> {
    const purpose = { folder: scratch.dir, excludes: request.shallowExclude !== undefined };
    return this.receive(scratch, request, purpose, signal, async () => {
      return (await this.session.fetch(scratch, request, signal)) ?? (await this.plain.fetch(scratch, request, signal));
    });
  }

  /**
   * Fetches what some commits, and all before them, lack, or what some trees lack: over a kept connection, since a git process offers
   * only commits, and those alone that are here.
   * @returns false where none can be kept, or the server does not take that, or leaves out nothing of what a filter says
   * @throws as `fetch`
   */
  async fetchSince(
    scratch: Scratch,
    request: FetchRequest & Required<Pick<FetchRequest, 'since'>>,
    signal: AbortSignal,
  ): Promise<boolean> {
    const purpose = { folder: scratch.dir, isExtra: true };
    try {
      const send = () => this.session.fetch(scratch, request, signal);
      return (await this.receive(scratch, request, purpose, signal, send)) !== undefined;
    } catch (error) {
      if (error instanceof Refused && error.failure.kind === 'other') return false;
      throw error;
    }
  }

  private async receive<T extends Fetched | undefined>(
    scratch: Scratch,
    { filter }: FetchRequest,
    purpose: Purpose,
    signal: AbortSignal,
    send: () => Promise<T>,
  ): Promise<T> {
    const before = bytesIn(scratch);
    try {
      const answer = await this.ask(purpose, signal, send);
      if (answer !== undefined) this.traffic.fetches++;
      return answer;
    } finally {
      if (filter !== undefined) forgetFilter(scratch);
      this.traffic.bytes += bytesIn(scratch) - before;
    }
  }

  /**
   * Where a branch is: by default the one that the server calls its own.
   * @returns undefined where there is no such branch
   */
  tip(scratch: Scratch, branch: string | undefined, signal: AbortSignal): Promise<{ branch: string; sha: Sha } | undefined> {
    return this.ask({ folder: scratch.dir }, signal, () => this.plain.readTip(scratch, branch, signal));
  }

  /** The branches whose names begin in one of some ways, and their tips. */
  async branches(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
    const refs = await this.listRefs(scratch, full, signal);
    return new Map([...refs].map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha]));
  }

  /** The commits of tags; none for a tag that is not there. */
  async tags(scratch: Scratch, names: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    const full = names.map((name) => `refs/tags/${name}`);
    const refs = await this.listRefs(scratch, full, signal);
    const found = full.map((ref, index) => [names[index] ?? '', refs.get(`${ref}^{}`) ?? refs.get(ref)] as const);
    return new Map(found.filter((entry): entry is [string, Sha] => entry[1] !== undefined));
  }

  private listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    return this.ask({ folder: scratch.dir }, signal, async () => {
      return (await this.session.listRefs(scratch, prefixes, signal)) ?? (await this.plain.listRefs(scratch, prefixes, signal));
    });
  }

  /**
   * Puts a commit on a branch.
   * @returns false where another push was quicker
   * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
   */
  async push(scratch: Scratch, request: PushRequest, signal: AbortSignal): Promise<boolean> {
    const refusal = await this.ask({ folder: scratch.dir, pushes: true }, signal, () =>
      this.plain.push(scratch, request, signal),
    );
    if (refusal === undefined) return true;
    const shown = { reason: this.access.withoutTokens(refusal.reason), words: this.shownWords(refusal.words) };
    const error = pushRefused(this.access.shownUrl, request.branch, shown);
    if (error === undefined) return false;
    throw error;
  }

  /** Asks, and asks again what may work later. */
  private async ask<T>(purpose: Purpose, signal: AbortSignal, send: () => Promise<T>): Promise<T> {
    const { attempts, log } = this.options;
    try {
      return await withRetries({ attempts, log, signal }, () => this.attempt(purpose, send));
    } catch (error) {
      if (error instanceof Transient) throw unreachable(this.access.shownUrl, error.words, error.retryAfter);
      throw error;
    }
  }

  private async attempt<T>(purpose: Purpose, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      const failure = explainFailure(error, Date.now(), purpose.excludes);
      if (failure.kind !== 'redirect') throw this.errorOf(failure, error, purpose);
      this.followRedirect(failure.location);
      return this.attempt(purpose, send);
    }
  }

  private errorOf(failure: Exclude<Failure, { kind: 'redirect' }>, error: TransportError, purpose: Purpose): Error {
    const { shownUrl } = this.access;
    const words = this.shownWords(error.words);
    switch (failure.kind) {
      case 'missing':
      case 'unadvertised':
      case 'no-branch':
      case 'no-filter':
      case 'nothing-selected':
        return new Refused(failure, words);
      case 'transient':
        return new Transient(whatFailed(words, error.trace), words, failure.retryAfter);
      case 'no-git-server':
        return noGitServer(shownUrl, failure.contentType, words);
      case 'unsupported':
        return unsupported(shownUrl);
      case 'no-room':
        return noRoom(purpose.folder, words);
      case 'unauthorized':
        return unauthorized(shownUrl, { status: failure.status, pushes: purpose.pushes === true }, this.options, words);
      case 'other':
        return purpose.isExtra === true ? new Refused(failure, words) : unreachable(shownUrl, words);
    }
  }

  /** Follows a renamed repository on the same origin, once. */
  private followRedirect(location: string): void {
    const { access } = this;
    const asked = { from: access.url, isFollowed: access.url !== this.repositoryUrl };
    const target = redirectTarget(asked, location, (text) => access.withoutTokens(text));
    this.options.log.info(`${access.shownUrl} has moved to ${target}; change its address to spare a request.`);
    access.url = target;
  }

  /** What the server and git said, for messages. */
  private shownWords(words: string): string {
    return this.access.withoutTokens(serverWords(words));
  }
}

/** Bytes of the packs that arrived. */
function bytesIn({ packs }: Scratch): number {
  const names = readdirSync(packs).filter((name) => name.endsWith('.pack'));
  return names.reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
}
