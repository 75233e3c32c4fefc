/** A repository's server: fetches with credentials, retries and counting. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import { withoutToken } from '../credentials.ts';
import { type ConfigEntry, type Environment, keptConfig, transferEnvironment } from '../environment.ts';
import { type GitResult, tryGit } from '../git.ts';
import { forgetPromises, isPartial, makeScratch, type Scratch } from '../scratch.ts';
import { connect, isRewritten } from '../wire/connection.ts';
import { type HttpTrace, isTraceLine, parseHttpTrace } from '../wire/http-trace.ts';
import type { Conversation, Fetched } from '../wire/protocol-session.ts';
import {
  explainFetchFailure,
  explainRefusal,
  type FetchFailure,
  remoteLines,
  saysLacking,
  tellingLine,
  Unanswered,
} from './failure.ts';
import { Transient, withRetries } from './retry.ts';

export interface RemoteOptions {
  url: GitUrl;
  /** The value of the `Authorization` header for that address alone, or undefined: anonymous, or the user's helper. */
  authorization: string | undefined;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The code repository's git configuration and its user's: the records of `git config --list -z`. */
  config: string;
  /** The input that a token for this server goes into, for messages. */
  tokenInput: string;
  /** Whether that configuration's headers and ssh command count: a checkout keeps its token in one. A token of ours then stays out. */
  keepAccess?: boolean;
  /** A person gave the token for this server: it counts in place of what is configured. */
  given?: boolean;
  /** Attempts per request, at least one. */
  attempts: number;
  log: Pick<Log, 'progress' | 'info'>;
}

export interface FetchRequest {
  /** Object names, or one full branch ref with its destination. */
  wants: readonly (Sha | `+refs/${'heads' | 'tags'}/${string}:refs/${string}`)[];
  filter?: 'blob:none' | 'tree:0';
  /** How many generations of commits. */
  depth?: number;
  /** Only commits that this branch of the server lacks. */
  shallowExclude?: string;
  /** Offer the server what is here already. */
  negotiate?: boolean;
  /** Fetch what is here already but lacks what an earlier filter left out. */
  refetch?: true;
  /** Other fetches will follow: the connection is kept for them. */
  more?: boolean;
}

/** A git command that ends with the address and what of it is meant. */
interface Question<T> {
  args: readonly string[];
  /** Reads the command's answer. */
  read: (result: GitResult) => T;
  /** Whether there is one, though git failed. */
  answers?: ((result: GitResult) => boolean) | undefined;
  /** The same in a conversation, where one is open or more is to be asked. Resolves with undefined where that is not for it. */
  inConversation?: ((conversation: Conversation) => Promise<T | undefined>) | undefined;
  more?: boolean | undefined;
  patterns?: readonly string[];
  input?: string;
  /** Offer the server what is here already. */
  negotiate?: boolean;
  /** The server may find that nothing is as it should be. */
  selects?: boolean;
  /** It writes on the server. */
  pushes?: boolean;
}

/** Fetches that succeeded, HTTP requests and pack bytes since the start. */
export interface Traffic {
  fetches: number;
  requests: number;
  bytes: number;
}

/** The server answered, and the answer is no. Callers know what to try next. */
export class Refused extends Error {
  readonly failure: Extract<FetchFailure, { kind: 'missing' | 'unadvertised' | 'no-branch' | 'no-filter' | 'nothing-selected' }>;
  readonly words: string;

  constructor(failure: Refused['failure'], words: string) {
    super(`refused: ${failure.kind}`);
    this.failure = failure;
    this.words = words;
  }
}

export class Remote {
  readonly traffic: Traffic = { fetches: 0, requests: 0, bytes: 0 };
  private url: string;
  /** What of the user's configuration counts here. */
  private readonly kept: readonly ConfigEntry[];
  private conversation: Conversation | undefined;
  /** How the server is reached is not made for one. */
  private cannotConverse = false;
  /** Values of `Authorization` headers that the server gets to see. */
  private sent: string[] = [];
  private readonly options: RemoteOptions;

  constructor(options: RemoteOptions) {
    const { progress, info } = options.log;
    const log = { info, progress: progress && ((text: string) => progress(this.withoutTokens(text))) };
    this.options = { ...options, log };
    this.url = options.url.url;
    const { isLocalUser, keepAccess = false, config } = options;
    this.kept = keptConfig(config, { isLocalUser, keepAccess });
  }

  /** As people know it. */
  get address(): string {
    return this.options.url.url;
  }

  /** Where it is by now: a redirect may repeat what was sent. */
  private get shownUrl(): string {
    return this.withoutTokens(this.url);
  }

  /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
  async close(): Promise<Traffic> {
    const { conversation } = this;
    this.conversation = undefined;
    if (conversation !== undefined) this.count(parseHttpTrace(await conversation.close()));
    return this.traffic;
  }

  /**
   * Fetches into a scratch.
   * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
   */
  async fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched> {
    const before = packBytes(scratch);
    const { progress } = this.options.log;
    const { wants, filter, depth, more } = request;
    const args = [
      'fetch',
      progress === undefined ? '--quiet' : '--progress',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--recurse-submodules=no',
      // git remembers the filter of an earlier fetch into the same directory.
      filter === undefined ? '--no-filter' : `--filter=${filter}`,
      ...(depth === undefined ? [] : [`--depth=${depth}`]),
      ...(request.shallowExclude === undefined ? [] : [`--shallow-exclude=refs/heads/${request.shallowExclude}`]),
      ...(request.refetch === true ? ['--refetch'] : []),
      '--stdin',
    ];
    const names = wants.map(parseSha).filter((name) => name !== undefined);
    const haves = request.negotiate === true ? scratch.tips : undefined;
    // A pack that lacks what is here is no whole one, and without a filter which that is would have to be told.
    const isKnown = request.negotiate !== true || (haves !== undefined && filter !== undefined);
    const isPlain = names.length === wants.length && isKnown && request.shallowExclude === undefined;
    const question: Question<Fetched> = {
      args,
      input: `${wants.join('\n')}\n`,
      negotiate: request.negotiate === true,
      selects: request.shallowExclude !== undefined,
      answers: haves && (({ stderr }) => saysLacking(stderr)),
      read: ({ exitCode, stderr }) => ({ filtered: !/filtering not recognized/.test(stderr), isWhole: exitCode === 0 }),
      more,
      inConversation: isPlain
        ? (conversation) => conversation.fetch(scratch, { wants: names, filter, depth, haves }, progress, signal)
        : undefined,
    };
    try {
      const answer = await this.ask(scratch, question, signal);
      this.traffic.fetches++;
      return answer;
    } finally {
      if (filter !== undefined) forgetPromises(scratch);
      this.traffic.bytes += packBytes(scratch) - before;
    }
  }

  /**
   * Where a branch is: by default the one that the server calls its own.
   * @returns undefined where there is no such branch
   */
  async tip(
    scratch: Scratch,
    branch: string | undefined,
    signal: AbortSignal,
  ): Promise<{ branch: string; sha: Sha } | undefined> {
    const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const read = ({ stdout }: GitResult) => stdout.toString('utf8').split('\n');
    const lines = await this.ask(scratch, { args: ['ls-remote', '--symref'], patterns: [ref], read }, signal);
    const sha = parseSha(lines.find((line) => line.endsWith(`\t${ref}`) && !line.startsWith('ref: '))?.slice(0, 40) ?? '');
    const named = lines.map((line) => /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line)?.[1]).find(Boolean);
    return sha === undefined ? undefined : { branch: branch ?? named ?? 'main', sha };
  }

  /** The branches whose names begin in one of some ways, and their tips. More questions are to follow. */
  async branches(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
    const question: Question<Map<string, Sha>> = {
      args: ['ls-remote'],
      patterns: full.map((prefix) => `${prefix}*`),
      read: ({ stdout }) => {
        const lines = [...stdout.toString('latin1').matchAll(/^([0-9a-f]{40})\t(.+)$/gm)];
        return new Map(lines.map(([, sha = '', ref = '']) => [Buffer.from(ref, 'latin1').toString('utf8'), sha as Sha]));
      },
      more: true,
      inConversation: (conversation) => conversation.listRefs(full),
    };
    const refs = await this.ask(scratch, question, signal);
    return new Map([...refs].map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha]));
  }

  /**
   * Puts a commit on a branch that does not exist yet.
   * @returns false where somebody else has put something there
   * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
   */
  createBranch(scratch: Scratch, commit: Sha, branch: string, signal: AbortSignal): Promise<boolean> {
    // Of a branch that came into being meanwhile, the commit may well be a descendant: git alone would move it.
    return this.push(scratch, commit, branch, [`--force-with-lease=refs/heads/${branch}:`], signal);
  }

  /**
   * Moves a branch on to a commit that is made on its tip.
   * @returns false where somebody else has put something there
   * @throws as `createBranch`
   */
  advanceBranch(scratch: Scratch, commit: Sha, branch: string, signal: AbortSignal): Promise<boolean> {
    return this.push(scratch, commit, branch, [], signal);
  }

  private async push(
    scratch: Scratch,
    commit: Sha,
    branch: string,
    conditions: readonly string[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', ...conditions];
    const question: Question<{ reason: string; stderr: string } | undefined> = {
      args,
      patterns: [`${commit}:refs/heads/${branch}`],
      pushes: true,
      // Where the server took part, stdout says what became of it.
      answers: ({ stdout }) => /^!\t/m.test(stdout.toString('utf8')),
      read: ({ stdout, stderr }) => {
        const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1];
        return reason === undefined ? undefined : { reason, stderr };
      },
    };
    const refusal = await this.ask(scratch, question, signal);
    if (refusal === undefined) return true;
    const why = explainRefusal(refusal.reason, refusal.stderr);
    if (why === 'race') return false;
    const words = this.withoutTokens(serverWords(refusal.stderr));
    const said = tellingLine(remoteLines(words));
    const reason = this.withoutTokens(refusal.reason.replace(/^\[[^\]]*\] \((.*)\)$/, '$1').replace(/\.$/, ''));
    const detail = `${reason}\n${words}`;
    if (why === 'in-the-way') {
      const other = /'refs\/heads\/([^']+)' exists/.exec(words)?.[1];
      throw new AssetsSyncError('conflict', `${this.shownUrl} has no room for the branch ${branch}: ${said ?? reason}.`, {
        hint: `Rename or delete ${other === undefined ? 'the branch that is called as a part of it' : `the branch ${other} there`}, then run the command again; nothing was pushed.`,
        detail,
      });
    }
    const told = said === undefined || reason.includes(said) ? reason : `${reason}: ${said}`;
    throw new AssetsSyncError('unauthorized', `${this.shownUrl} did not take the branch ${branch}: ${told}.`, {
      hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
      detail,
    });
  }

  /** Asks, and asks again what may work later. */
  private async ask<T>(scratch: Scratch, question: Question<T>, signal: AbortSignal): Promise<T> {
    const { attempts, log } = this.options;
    try {
      return await withRetries({ attempts, log, signal }, () => this.attempt(scratch, question, signal));
    } catch (error) {
      if (error instanceof Transient) throw this.unreachable(error.words);
      throw error;
    }
  }

  private async attempt<T>(scratch: Scratch, question: Question<T>, signal: AbortSignal): Promise<T> {
    const { inConversation, more = false } = question;
    const isWorthIt = more || this.conversation !== undefined;
    if (inConversation !== undefined && isWorthIt && !this.cannotConverse) {
      const answer = await this.converse(scratch, question, inConversation, signal);
      if (answer !== undefined) return answer.value;
    }
    const traceFile = join(scratch.dir, 'http-trace');
    const { progress } = this.options.log;
    const { args, patterns = [], input } = question;
    const environment = this.environment(scratch, question, traceFile);
    const result = await tryGit([...args, '--', this.url, ...patterns], {
      environment,
      signal,
      ...(input === undefined ? {} : { input }),
      onStderr: progress,
    });
    const trace = readTrace(traceFile);
    this.count(trace);
    if (isPage(trace)) throw this.noGitServer(result.stderr);
    const isAnswer = result.exitCode === 0 || question.answers?.(result) === true;
    return isAnswer ? question.read(result) : this.fail(result.stderr, trace, scratch, question, signal);
  }

  /** Asks over the connection that is kept. @returns undefined where there can be none, or where that is not for it */
  private async converse<T>(
    scratch: Scratch,
    question: Question<T>,
    ask: (conversation: Conversation) => Promise<T | undefined>,
    signal: AbortSignal,
  ): Promise<{ value: T } | undefined> {
    const end = () => this.conversation?.end();
    signal.addEventListener('abort', end);
    try {
      this.conversation ??= await this.openConversation(scratch, signal);
      const { conversation } = this;
      const value = conversation && (await ask(conversation));
      signal.throwIfAborted();
      if (conversation?.over === true) {
        this.conversation = undefined;
        this.count(parseHttpTrace(await conversation.close()));
      }
      return value === undefined ? undefined : { value };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Unanswered)) throw error;
      const trace = parseHttpTrace(error.words);
      if (this.conversation?.over !== false) {
        this.conversation = undefined;
        this.count(trace);
      }
      return { value: await this.fail(error.words, trace, scratch, question, signal) };
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  private async openConversation(scratch: Scratch, signal: AbortSignal): Promise<Conversation | undefined> {
    if (this.options.url.transport !== 'http' || isRewritten(this.address, this.kept)) {
      this.cannotConverse = true;
      return undefined;
    }
    // One of its own: of what there is already in another, nothing would be fetched.
    const own = makeScratch(join(scratch.dir, 'connection'), []);
    const environment = this.environment(own, {}, 'stderr');
    const { Conversation } = await import('../wire/protocol-session.ts');
    const conversation = await Conversation.open(connect(this.url, own, environment, signal));
    if (conversation.isSmart) return conversation;
    this.cannotConverse = true;
    this.count(parseHttpTrace(await conversation.close()));
    return undefined;
  }

  private environment(
    scratch: Scratch,
    { negotiate = false, pushes = false }: Pick<Question<unknown>, 'negotiate' | 'pushes'>,
    traceTo: string,
  ): Environment {
    const { isLocalUser, given = false } = this.options;
    const kept = given ? this.kept.filter((entry) => !isCredentialFor(entry, this.url)) : this.kept;
    const theirs = kept.filter((entry) => isCredentialFor(entry, this.url));
    const authorization = theirs.length > 0 ? undefined : this.options.authorization;
    this.sent = [this.options.authorization ?? '', ...theirs.map(([, header]) => header.replace(/^[^:]*: */, ''))];
    return transferEnvironment({
      gitDir: scratch.dir,
      kept,
      isLocalUser,
      authorization: authorization === undefined ? undefined : { url: this.url, header: authorization },
      traceTo,
      negotiate,
      // A push would ask for all that was left out before it compares with it.
      partial: !pushes && isPartial(scratch),
    });
  }

  private count({ requests }: HttpTrace): void {
    this.traffic.requests += requests;
  }

  private async fail<T>(
    stderr: string,
    trace: HttpTrace,
    scratch: Scratch,
    question: Question<T>,
    signal: AbortSignal,
  ): Promise<T> {
    if (isPage(trace)) throw this.noGitServer(stderr);
    const words = this.withoutTokens(serverWords(stderr));
    const failure = explainFetchFailure(stderr, trace, Date.now(), question.selects === true);
    switch (failure.kind) {
      case 'missing':
      case 'unadvertised':
      case 'no-branch':
      case 'no-filter':
      case 'nothing-selected':
        throw new Refused(failure, words);
      case 'transient':
        throw new Transient(whatFailed(words, trace), words, failure.retryAfter);
      case 'redirect':
        this.follow(failure.location);
        return this.attempt(scratch, question, signal);
      case 'no-room':
        throw new AssetsSyncError('not-writable', `What was fetched could not be written below ${scratch.dir}.`, {
          hint: 'Make room or give this user access, then run the command again.',
          detail: words,
        });
      case 'unauthorized':
        throw this.unauthorized(failure.status, words, question.pushes === true);
      default:
        throw this.unreachable(words);
    }
  }

  /** A renamed repository on the same origin is followed, once; anything else would carry a token elsewhere. */
  private follow(location: string): void {
    const target = new URL(location, this.url);
    const repository = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, '');
    const shown = this.withoutTokens(repository);
    const from = new URL(this.url);
    if (target.origin !== from.origin) {
      throw new AssetsSyncError(
        'unreachable',
        `${from.origin} redirects to another server, ${this.withoutTokens(target.origin)}.`,
        {
          hint: `If that is right, name the repository by its new address, ${shown}.`,
        },
      );
    }
    if (this.url !== this.options.url.url || repository === this.url) {
      throw new AssetsSyncError('unreachable', `${this.options.url.url} redirects again and again.`, {
        hint: 'Name the repository by its present address.',
      });
    }
    this.options.log.info(`${this.shownUrl} has moved to ${shown}; change its address to spare a request.`);
    this.url = repository;
  }

  private unauthorized(status: number | undefined, words: string, pushes: boolean): AssetsSyncError {
    const { authorization, isLocalUser, url, tokenInput } = this.options;
    if (url.transport === 'path') {
      return new AssetsSyncError('unreachable', `${this.url} is not a git repository that can be read.`, {
        hint: 'Check the path and its permissions.',
        detail: words,
      });
    }
    const answer = status === undefined ? 'refused access' : `answered ${status}`;
    const said = tellingLine(remoteLines(words));
    // A token goes to a server that is named where no pull request can name one.
    const given = `the ${tokenInput} input${tokenInput === 'token' ? ' (and, unless it is on the same server, its address with the repository input)' : ''}`;
    const what = pushes
      ? `nothing may be pushed there with these credentials${said === undefined ? '' : ` (${said})`}`
      : 'it does not exist, or the token cannot see it';
    return new AssetsSyncError('unauthorized', `${this.shownUrl} ${answer}: ${what}.`, {
      hint: pushes
        ? `Give a token that may write there (contents: write) with the ${tokenInput} input${isLocalUser ? ', or log in' : ''}; nothing was pushed.`
        : authorization !== undefined
          ? 'Check the name of the repository, and that the token is valid and may read its contents.'
          : isLocalUser
            ? `Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper), or give a token: GH_TOKEN for GitHub; for another host ${given}.`
            : `Check the name of the repository; if it is private, give a token for it with ${given}.`,
      detail: words,
    });
  }

  private noGitServer(stderr: string): AssetsSyncError {
    return new AssetsSyncError('unreachable', `${this.shownUrl} answers with a web page, not as a git repository.`, {
      hint: 'Check the address, which is the one that git clone takes, and the token: some servers answer with their sign-in page.',
      detail: this.withoutTokens(serverWords(stderr)),
    });
  }

  /** A server may say what it was sent. */
  private withoutTokens(words: string): string {
    return this.sent.reduce(withoutToken, words);
  }

  private unreachable(words: string): AssetsSyncError {
    const said = tellingLine(words.split('\n').filter((line) => !AFTERTHOUGHT.test(line)));
    const why = said === undefined || said === '' ? '' : `: ${said.replace(/^unable to access '[^']*': /, '')}`;
    return new AssetsSyncError('unreachable', `The server of ${this.shownUrl} could not be reached or did not complete${why}.`, {
      hint: 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.',
      detail: words,
    });
  }
}

/** Whether a configuration sends credentials of its own to an address: `http.https://github.com/.extraheader`. */
function isCredentialFor([key, value]: ConfigEntry, url: string): boolean {
  const matched = /^http\.(?:(.+)\.)?extraheader$/i.exec(key);
  if (matched === null || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  const [, prefix] = matched;
  if (prefix === undefined) return true;
  // git lets `*` stand for a part of a host's name.
  const host = /^https?:\/\/(?:[^/@]*@)?([^/]+)/i.exec(prefix)?.[1] ?? '';
  const parts = host.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.]*')}$`, 'i').test(new URL(url).host);
}

/** Whether the greeting was for people. git takes one for a repository without branches, or for files of one. */
function isPage({ greeting }: HttpTrace): boolean {
  const isGood = greeting !== undefined && greeting.status >= 200 && greeting.status < 300;
  return isGood && /^text\/html\b/i.test(greeting.headers['content-type'] ?? '');
}

/** What git adds when something went wrong that was said before. */
const AFTERTHOUGHT =
  /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;

function whatFailed(words: string, { last }: HttpTrace): string {
  const telling = words.split('\n').filter((line) => !AFTERTHOUGHT.test(line));
  const broken = `The transfer broke off: ${telling.at(-1) ?? ''}`;
  return last !== undefined && last.status >= 400 ? `The server answered ${last.status}` : broken;
}

/** What the server and git said, without progress and blank lines. */
function serverWords(stderr: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
  const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim());
  return lines
    .filter(
      (line) =>
        line !== '' &&
        !isTraceLine(line) &&
        !/^(remote: )?(Enumerating|Counting|Compressing|Receiving|Resolving|Total)\b/.test(line),
    )
    .join('\n');
}

function readTrace(file: string): HttpTrace {
  const text = existsSync(file) ? readFileSync(file, 'latin1') : '';
  rmSync(file, { force: true });
  return parseHttpTrace(text);
}

/** Bytes of the packs that arrived. */
function packBytes(scratch: Scratch): number {
  const names = readdirSync(scratch.packs).filter((name) => name.endsWith('.pack'));
  return names.reduce((sum, name) => sum + statSync(join(scratch.packs, name)).size, 0);
}
