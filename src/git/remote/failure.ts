/** Why a server could not be used, from git's words and the server's last answer, what a person is told of it, and when it is asked again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../../base/errors.ts';
import { findProxy } from '../../base/http-proxy.ts';
import type { Log } from '../../base/log.ts';
import { CHECK_NETWORK, CHECK_SERVER, readWords, saysNoRoom } from '../errors.ts';
import {
  type AccessOptions,
  type BranchRefusal,
  type HttpExchange,
  type HttpTrace,
  isPage,
  OTHER_NAMES,
  otherType,
  speaksGit,
  type TransportError,
} from './transport.ts';

/** The server answered, and the answer is no: there may be another way. */
export type Refusal =
  /** The server does not have an object, or does not give it out. */
  | { kind: 'missing'; name: string }
  /**
   * `unadvertised`: the server gives out nothing but what its branches point at (protocol v0). `no-filter`: it does not know the filter of
   * the request. `nothing-selected`: no commit is as the request said, or it cannot select; a server that broke off looks the same.
   */
  | { kind: 'unadvertised' | 'no-branch' | 'no-filter' | 'nothing-selected' | 'other' };

export type Failure =
  | Refusal
  /** What answers is no git server; the type of its contents says what it may be: a page for people, the words of a proxy. */
  | { kind: 'no-git-server'; contentType: string }
  /** The names of its objects are not SHA-1; or this machine could not take what came. */
  | { kind: 'unsupported' | 'no-room' }
  | { kind: 'unauthorized'; status: number | undefined }
  | { kind: 'redirect'; location: string }
  /** May work when tried again. `retryAfter` in milliseconds, where the server said so. */
  | { kind: 'transient'; retryAfter: number };

/**
 * @param now milliseconds since the epoch, to read a `Retry-After` that is a date
 * @param excludes whether the request was for what a branch lacks
 */
export function explainFailure(
  { words, trace }: Pick<TransportError, 'words' | 'trace'>,
  now: number,
  excludes = false,
): Failure {
  const contentType = otherType(trace);
  if (isPage(trace)) return { kind: 'no-git-server', contentType };
  if (words.includes(OTHER_NAMES)) return { kind: 'unsupported' };
  const said = readWords('server', words);
  const isForeign = !speaksGit(trace) && (words.trim() === '' || said?.kind === 'no-branch' || said?.kind === 'no-git-server');
  if (isForeign) return { kind: 'no-git-server', contentType };
  if (said?.kind === 'missing') return { kind: said.kind, name: said.about ?? '' };
  if (said?.kind === 'unadvertised' || said?.kind === 'no-branch' || said?.kind === 'no-filter') return { kind: said.kind };
  if (excludes && isEmptySelection(words, trace)) return { kind: 'nothing-selected' };
  if (saysNoRoom(words)) return { kind: 'no-room' };
  const { last } = trace;
  if (last !== undefined && last.status >= 300) {
    const { status, headers } = last;
    if (status < 400 && headers.location !== undefined) return { kind: 'redirect', location: headers.location };
    const retryAfter = findPause(last, words, now);
    if (retryAfter !== undefined) return { kind: 'transient', retryAfter };
    return status === 401 || status === 403 || status === 404 ? { kind: 'unauthorized', status } : { kind: 'other' };
  }
  if (said?.kind === 'unauthorized') return { kind: 'unauthorized', status: undefined };
  // A transfer that was cut has many names, so that what nobody knows is tried again; not what will be the same the next time.
  const isForGood = said !== undefined && ['certificate', 'refused', 'setting'].includes(said.kind);
  return isForGood ? { kind: 'other' } : { kind: 'transient', retryAfter: 0 };
}

/** A server ends without a word where it finds no commit to send: what it said before was complete. */
function isEmptySelection(words: string, { last }: HttpTrace): boolean {
  if (last !== undefined && last.status !== 200) return false;
  const isSaid = readWords('server', words)?.kind === 'nothing-selected' || /hung up unexpectedly/.test(words);
  return isSaid && !/RPC failed|curl/.test(words);
}

const PROGRESS =
  /^(?:remote: )?(?:Enumerating|Counting|Compressing|Finding|Writing|Receiving|Indexing|Resolving|Checking|Unpacking|Updating) (?:objects|sources|deltas|files|connectivity): +(?:[\d %(),./|]|[KMGT]iB|bytes|\/s|done)+\s*$/;

/**
 * Whether a line says how far git is, and nothing else. What else a server says may be anything: a token that was sent to it, say,
 * in pieces, a line each.
 */
export function isProgress(line: string): boolean {
  return PROGRESS.test(line);
}

/** What the server and git said, without progress and blank lines. */
export function serverWords(stderr: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
  const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim());
  const isSummary = (line: string) => /^(remote: )?(Total \d|Delta compression using )/.test(line);
  return lines.filter((line) => line !== '' && !isProgress(line) && !isSummary(line)).join('\n');
}

/** What git adds when something went wrong that was said before. */
const AFTERTHOUGHT =
  /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;

function withoutAfterthoughts(words: string): string[] {
  return words.split('\n').filter((line) => !AFTERTHOUGHT.test(line));
}

/** What happened, in a few words, where it will be tried again. */
export function whatFailed(words: string, { last }: Pick<HttpTrace, 'last'>): string {
  if (last !== undefined && last.status >= 400) return `The server answered ${last.status}`;
  return `The server could not be reached or did not complete: ${tellingLine(withoutAfterthoughts(words).slice(-1)) ?? ''}`;
}

/** What a server itself said: git marks its lines. */
function remoteLines(words: string): string[] {
  const lines = words.split('\n').map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? '');
  return lines.filter((line) => /\p{L}/u.test(line));
}

/** The line that says most: an error, or what has the number of one, else the first; without the address, which git repeats. */
export function tellingLine(lines: readonly string[]): string | undefined {
  const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
  return line?.replace(/^(error|fatal): (unable to access '[^']*': )?/, '').replace(/\.$/, '');
}

/**
 * The server could not be reached, or broke off.
 * @param url for messages, here and below
 * @param words what git and the server said, without tokens, here and below
 * @param retryAfter milliseconds that the server wants to be left alone
 */
export function unreachable(url: string, words: string, retryAfter = 0): AssetsSyncError {
  if (retryAfter > LONGEST_PAUSE_MS) {
    return new AssetsSyncError('unreachable', `The server of ${url} wants to be asked again ${whenText(retryAfter)}.`, {
      hint: 'Run the command again then: too much was asked of the server, by this run or by others; nothing on disk was changed.',
      detail: words,
    });
  }
  const line = tellingLine(withoutAfterthoughts(words)) ?? '';
  const what = `The server of ${url} could not be reached or did not complete${line && `: ${line}`}.`;
  // A server that cannot read what was asked for may end its answer without a word.
  const hint = readWords('server', words)?.hint ?? (line === '' ? CHECK_SERVER : CHECK_NETWORK);
  return new AssetsSyncError('unreachable', what, { hint: throughProxy(url) + hint, detail: words });
}

/** Which HTTP proxy stood in between, where the environment or the agent names one: it may be what could not be reached. */
function throughProxy(url: string): string {
  const proxy = URL.canParse(url) ? findProxy(new URL(url), process.env) : undefined;
  return proxy === undefined ? '' : `It was asked through the proxy ${new URL(proxy).host}. `;
}

export function unsupported(url: string): AssetsSyncError {
  return new AssetsSyncError('unsupported-repository', `${url} names its objects by SHA-256, which pins cannot name.`, {
    hint: 'Use a repository with SHA-1 names, as GitHub has: git init --object-format=sha1',
  });
}

/**
 * What answers is no git server: a page for people is most likely there to sign in.
 * @param contentType of its answer; empty where it did not say
 */
export function noGitServer(url: string, contentType: string, words: string): AssetsSyncError {
  const isPage = /^text\/html$/i.test(contentType);
  const what = isPage ? 'a web page' : contentType.replace(/[^\w/+.-]/g, '') || 'something else';
  return new AssetsSyncError(isPage ? 'unauthorized' : 'unreachable', `${url} answers with ${what}, not as a git repository.`, {
    hint: 'Check the token, the address, which is the one that git clone takes, and any proxy: some answer with their sign-in page.',
    detail: words,
  });
}

/** What came could not be written on this machine. */
export function noRoom(folder: string, words: string): AssetsSyncError {
  return new AssetsSyncError('not-writable', `What was fetched could not be written below ${folder}.`, {
    hint: 'Make room or give this user access, then run the command again.',
    detail: words,
  });
}

/**
 * Where a renamed repository is now: on the same origin. Anything else would carry a token elsewhere.
 * @param from the address that was asked, and whether another redirect led there
 * @param withoutTokens takes out of a text what the server was sent
 */
export function redirectTarget(
  { from, isFollowed }: { from: string; isFollowed: boolean },
  location: string,
  withoutTokens: (text: string) => string,
): string {
  const { origin } = new URL(from);
  const refused = (what: string, hint = 'Name the repository by its present address.') =>
    new AssetsSyncError('unreachable', `${origin} redirects to ${what}.`, { hint });
  if (!URL.canParse(location, from)) throw refused(`what is no address (${withoutTokens(serverWords(location))})`);
  const target = new URL(location, from);
  const url = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, '');
  if (target.origin !== origin) {
    const hint = `If that is right, name the repository by its new address, ${withoutTokens(url)}.`;
    throw refused(`another server, ${withoutTokens(target.origin)}`, hint);
  }
  // It would be in a command line.
  if (withoutTokens(url) !== url) throw refused('an address that has the token in it, which is to be renewed');
  if (isFollowed || url === from) throw refused('yet another address');
  return url;
}

/**
 * The server does not let this run in.
 * @param answer its HTTP status, where it gave one, and whether it was asked to take a push
 */
export function unauthorized(
  url: string,
  { status, pushes }: { status: number | undefined; pushes: boolean },
  options: AccessOptions,
  words: string,
): AssetsSyncError {
  if (options.url.transport === 'path') {
    return new AssetsSyncError('unreachable', `${url} is not a git repository that can be read.`, {
      hint: 'Check the path and its permissions.',
      detail: words,
    });
  }
  const answer = status === undefined ? 'refused access' : `answered ${status}`;
  const said = tellingLine(remoteLines(words));
  const what = pushes
    ? `nothing may be pushed there with these credentials${said === undefined ? '' : ` (${said})`}`
    : 'it does not exist, or the token cannot see it';
  return new AssetsSyncError('unauthorized', `${url} ${answer}: ${what}.`, {
    hint: pushes
      ? `Log in there, or give a token that may write there (contents: write) with the ${options.tokenInput} input; nothing was pushed.`
      : howToRead(options),
    detail: words,
  });
}

function howToRead({ authorization, isLocalUser, tokenInput }: AccessOptions): string {
  if (authorization !== undefined) {
    return 'Check the name of the repository, and that the token is valid and may read its contents.';
  }
  // A token goes to a server that is named where no pull request can name one.
  const address = tokenInput === 'token' ? ' (and, unless it is on the same server, its address with the repository input)' : '';
  const how = isLocalUser ? 'log in (gh auth login, or your git credential helper), set GH_TOKEN for GitHub, or ' : '';
  return `Check the name of the repository; if it is private, ${how}give a token for it with the ${tokenInput} input${address}.`;
}

/**
 * The server did not take a branch.
 * @returns undefined where somebody else was quicker
 */
export function pushRefused(url: string, branch: string, { reason, words }: BranchRefusal): AssetsSyncError | undefined {
  const why = readWords('push', `${reason}\n${words}`);
  if (reason === '' || why?.kind === 'race') return undefined;
  const said = tellingLine(remoteLines(words));
  // Without git's own mark: `[remote rejected] (hook declined)`.
  const told = reason.replace(/^\[[^\]]*\] \((.*)\)$/, '$1').replace(/\.$/, '');
  const detail = `${told}\n${words}`;
  if (why?.kind === 'in-the-way') {
    const which = why.about === undefined ? 'the branch that is called as a part of it' : `the branch ${why.about} there`;
    return new AssetsSyncError('conflict', `${url} has no room for the branch ${branch}: ${said ?? told}.`, {
      hint: `Rename or delete ${which}, then run the command again; nothing was pushed.`,
      detail,
    });
  }
  const more = said === undefined || told.includes(said) ? told : `${told}: ${said}`;
  return new AssetsSyncError('unauthorized', `${url} did not take the branch ${branch}: ${more}.`, {
    hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
    detail,
  });
}

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
export async function retryOnRace<T>(attempt: () => Promise<T | undefined>, where: string, signal: AbortSignal): Promise<T> {
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
