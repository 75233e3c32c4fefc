/** How a server is reached and what it is asked for, what went over HTTP, and the plain way: a git process a request, which every server understands. */
import type { GitUrl } from '../../base/git-url.ts';
import type { Sha } from '../../base/sha.ts';
import { withoutToken } from '../credentials.ts';
import { type ConfigEntry, type Environment, keptConfig, silenceLimit, transferEnvironment } from '../environment.ts';
import { saysFilterIgnored, saysLacking } from '../errors.ts';
import { type GitResult, inPieces, tryGit } from '../git.ts';
import { isPartial, type Scratch } from '../git-files.ts';

/** A depth that git takes for no limit. */
export const ALL_GENERATIONS = 0x7fffffff;

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
  /** Only what these commits, and all before them, or these trees lack. Nothing of them need be here: what comes stands by itself. */
  since?: readonly Sha[];
  /** Fetch what is here already but lacks what an earlier filter left out. */
  refetch?: true;
}

export interface Fetched {
  /** The server left out what the filter said. */
  filtered: boolean;
}

/** Who is told of what goes over a wire. */
export interface Wire {
  /** Gets what git and the server say of how far they are, a line each, and whatever else the server says. */
  onProgress: ((line: string) => void) | undefined;
  /** Is told what went over HTTP, once a git has ended. */
  onTrace: (trace: HttpTrace) => void;
}

/** What git would say of a server that was silent for too long. */
export const SAID_NOTHING = 'fatal: the server sent nothing for too long';

/** A request came back without an answer that can be used. Why, `explainFailure` says. */
export class TransportError extends Error {
  /** In git's words, as `git fetch` would print them. */
  readonly words: string;
  readonly trace: HttpTrace;

  /** @param stderr of git, with its trace */
  constructor(stderr: string) {
    super('the server or git did not answer');
    this.words = withoutTrace(stderr);
    this.trace = parseHttpTrace(stderr);
  }
}

export interface AccessOptions {
  url: GitUrl;
  /** The value of the `Authorization` header for that address alone, or undefined: anonymous, or the user's helper. */
  authorization: string | undefined;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The code repository's git configuration and its user's: the output of `LIST_CONFIG`. */
  config: string;
  /** The input that a token for this server goes into, for messages. */
  tokenInput: string;
  /** Whether that configuration's headers and ssh command count: a checkout keeps its token in one. A token of ours then stays out. */
  keepAccess?: boolean;
  /** A person gave the token for this server: it counts in place of what is configured. */
  given?: boolean;
}

export class ServerAccess {
  /** Where the repository is by now: a redirect may have been followed. It may repeat what was sent, so it is not for messages. */
  url: string;
  readonly options: AccessOptions;
  /** What of the user's configuration counts here. */
  private readonly kept: readonly ConfigEntry[];

  constructor(options: AccessOptions) {
    this.options = options;
    this.url = options.url.url;
    const { isLocalUser, keepAccess = false, config } = options;
    this.kept = keptConfig(config, { isLocalUser, keepAccess });
  }

  /** The address for messages. */
  get shownUrl(): string {
    return this.withoutTokens(this.url);
  }

  /** Whether the user's configuration puts another address in this one's place: that is for git itself to do. */
  get isRewritten(): boolean {
    const { url } = this.options.url;
    return this.kept.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
  }

  /** For a git command that talks to the server. What goes over HTTP it writes to its stderr, so that none of it is ever in a file. */
  environment(scratch: Scratch, use: { negotiate?: boolean | undefined; pushes?: boolean | undefined } = {}): Environment {
    const { isLocalUser, given = false, authorization } = this.options;
    const ofUser = this.headersOfUser;
    const kept = given ? this.kept.filter((entry) => !ofUser.includes(entry)) : this.kept;
    const isOurs = given || ofUser.length === 0;
    return transferEnvironment({
      gitDir: scratch.dir,
      url: this.url,
      kept,
      isLocalUser,
      authorization: isOurs && authorization !== undefined ? { url: this.url, header: authorization } : undefined,
      negotiate: use.negotiate === true,
      // A push would ask for all that was left out before it compares with it.
      partial: use.pushes !== true && isPartial(scratch),
    });
  }

  /** Takes out of what a server said what it was sent. */
  withoutTokens(words: string): string {
    const headers = this.headersOfUser.map(([, header]) => header.replace(/^[^:]*: */, ''));
    return [this.options.authorization, ...headers].reduce<string>(withoutToken, words);
  }

  /** The user's configuration that sends credentials to the server. */
  private get headersOfUser(): ConfigEntry[] {
    return this.kept.filter((entry) => isCredentialFor(entry, this.url));
  }
}

/** Whether a configuration sends credentials of its own to an address: `http.https://github.com/.extraheader`. */
function isCredentialFor([key, value]: ConfigEntry, url: string): boolean {
  const [found, prefix] = /^http\.(?:(.+)\.)?extraheader$/i.exec(key) ?? [];
  if (found === undefined || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  return prefix === undefined || (URL.canParse(prefix) && new URL(prefix).host === new URL(url).host);
}

/** An answer over HTTP. */
export interface HttpExchange {
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string>;
}

/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
export interface HttpTrace {
  /** Requests sent, also those that got no answer. */
  requests: number;
  /** The answer to the last request, if there was one, or what a proxy said. */
  last: HttpExchange | undefined;
  /** The one to the question that every exchange with a git server begins with. */
  greeting: HttpExchange | undefined;
  /** Each answer in words: what was asked, the status, and after how long it began. */
  log: string[];
}

/** Whether git wrote a line of its stderr as a part of a trace. */
export function isTraceLine(line: string): boolean {
  return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
}

/** What git wrote to its stderr besides the trace: a trace tells of certificates that are fine, and of addresses that were tried in vain. */
export function withoutTrace(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => !isTraceLine(line));
  return lines.join('\n');
}

/** Whether the last request was answered with the question who asks, so that it is not the server that owes something. */
export function isAskedForCredentials(stderr: string): boolean {
  const { last } = parseHttpTrace(stderr);
  return last?.status === 401 || last?.status === 407;
}

/** Parses a trace. git leaves `Authorization` and cookies out of it. */
export function parseHttpTrace(stderr: string): HttpTrace {
  const trace: HttpTrace = { requests: 0, last: undefined, greeting: undefined, log: [] };
  let asked = { what: '', at: 0 };
  let asksForGreeting = false;
  for (const [, time = '', direction, header = ''] of stderr.matchAll(/^(\S*).*?(=>|<=) (?:Send|Recv) header: (.*)$/gm)) {
    // The time of the day, as git writes it.
    const at = Date.parse(`1970-01-01T${time.slice(0, 12)}Z`);
    if (direction === '=>') {
      const [, method, path] = /^(GET|POST) ([^\s?]+)/.exec(header) ?? [];
      if (method === undefined) continue;
      trace.requests++;
      trace.last = undefined;
      asked = { what: `${method} ${path?.split('/').at(-1)}`, at };
      asksForGreeting = path?.endsWith('/info/refs') === true;
      continue;
    }
    const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
    if (status !== undefined) {
      trace.last = { status: Number(status), headers: {} };
      if (asksForGreeting) trace.greeting = trace.last;
      if (asked.what !== '') trace.log.push(`${asked.what}, ${status} after ${at - asked.at} ms`);
    } else if (trace.last !== undefined) {
      const colon = header.indexOf(':');
      if (colon > 0) trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
    }
  }
  return trace;
}

/** Whether the greeting was for people. */
export function isPage(trace: Pick<HttpTrace, 'greeting'>): boolean {
  return !speaksGit(trace) && /^text\/html$/i.test(otherType(trace));
}

/** Whether a server, where one greeted, did so as git's do; one that has files alone does not. */
export function speaksGit({ greeting }: Pick<HttpTrace, 'greeting'>): boolean {
  const isGood = greeting !== undefined && greeting.status >= 200 && greeting.status < 300;
  return !isGood || /^application\/x-git-/i.test(greeting.headers['content-type'] ?? '');
}

export function otherType({ greeting }: Pick<HttpTrace, 'greeting'>): string {
  return greeting?.headers['content-type']?.split(';')[0]?.trim() ?? '';
}

/** What git says of a repository whose objects have names of another kind than those of this one. */
export const OTHER_NAMES = 'fatal: mismatched algorithms';

/** What git said of a branch that was not taken. */
export interface BranchRefusal {
  /** What became of the branch; empty where the server was not even asked, since the branch that the commit was made on has moved. */
  reason: string;
  words: string;
}

/** A branch that is to be put somewhere on the server. */
export interface PushRequest {
  commit: Sha;
  branch: string;
  /** Where the branch is now; undefined where that is for git to see: it moves no branch but to what is made on its tip. */
  from: Sha | 'nothing' | undefined;
}

interface Command {
  args: readonly string[];
  /** What stands behind the address. */
  refs?: readonly string[];
  input?: string;
  negotiate?: boolean;
  pushes?: boolean;
  /** Whether there is an answer, though git failed. */
  isAnswer?: (result: GitResult) => boolean;
}

/** Milliseconds. What a server sends git alone sees here, and says how far it is; a hook of the server may look at a push in silence. */
const MAX_SILENCE_MS = 300_000;

export class PlainGit {
  private readonly access: ServerAccess;
  private readonly wire: Wire;

  constructor(access: ServerAccess, wire: Wire) {
    this.access = access;
    this.wire = wire;
  }

  /** @throws TransportError where the server or git did not answer, as all below */
  async fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched> {
    const { wants, filter, depth, shallowExclude, negotiate = false, refetch } = request;
    const args = [
      'fetch',
      '--progress',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--recurse-submodules=no',
      // git remembers the filter of an earlier fetch into the same directory.
      filter === undefined ? '--no-filter' : `--filter=${filter}`,
      ...(depth === undefined ? [] : [`--depth=${depth}`]),
      ...(shallowExclude === undefined ? [] : [`--shallow-exclude=refs/heads/${shallowExclude}`]),
      ...(refetch === true ? ['--refetch'] : []),
      '--stdin',
    ];
    const { stderr } = await this.run(scratch, { args, input: `${wants.join('\n')}\n`, negotiate }, signal);
    return { filtered: !saysFilterIgnored(stderr) };
  }

  /**
   * The branches and tags whose full names begin in one of some ways, and what they point at; of a tag object under its name with
   * `^{}` behind it the commit that it is for.
   */
  async listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    const isLong = inPieces(patterns).length > 1;
    const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split('/').slice(0, 2).join('/')}/*`))] : patterns;
    return refsIn(await this.run(scratch, { args: ['ls-remote'], refs }, signal));
  }

  /**
   * @param branch undefined for the one that the server calls its own
   * @returns undefined where there is no such branch
   */
  async readTip(
    scratch: Scratch,
    branch: string | undefined,
    signal: AbortSignal,
  ): Promise<{ branch: string; sha: Sha } | undefined> {
    const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const result = await this.run(scratch, { args: ['ls-remote', '--symref'], refs: [ref] }, signal);
    const sha = refsIn(result).get(ref);
    const [, named = 'main'] = /^ref: refs\/heads\/(.*)\tHEAD$/m.exec(result.stdout.toString('utf8')) ?? [];
    return sha && { branch: branch ?? named, sha };
  }

  /** @returns undefined where the branch is there now; else why not */
  async push(scratch: Scratch, { commit, branch, from }: PushRequest, signal: AbortSignal): Promise<BranchRefusal | undefined> {
    const options = ['--porcelain', '--progress', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
    // Of a branch that came into being meanwhile, the commit may well be a descendant: git alone would move it.
    const expected = from === 'nothing' ? '' : from;
    const conditions = expected === undefined ? [] : [`--force-with-lease=refs/heads/${branch}:${expected}`];
    const command: Command = {
      args: ['push', ...options, ...conditions],
      refs: [`${commit}:refs/heads/${branch}`],
      pushes: true,
      isAnswer: (result) => refusalOf(result) !== undefined,
    };
    return refusalOf(await this.run(scratch, command, signal));
  }

  /** @returns what git ended with; its stderr without the trace */
  private async run(scratch: Scratch, command: Command, signal: AbortSignal): Promise<GitResult> {
    const { args, refs = [], input, isAnswer = () => false } = command;
    const silence = new AbortController();
    let traced = '';
    const limit = setInterval(() => {
      // A credential helper may be asking a person.
      if (!isAskedForCredentials(traced)) silence.abort(new TransportError(`${traced}${SAID_NOTHING}`));
    }, silenceLimit(MAX_SILENCE_MS));
    try {
      const result = await tryGit([...args, '--', this.access.url, ...refs], {
        environment: this.access.environment(scratch, command),
        signal: AbortSignal.any([signal, silence.signal]),
        ...(input === undefined ? {} : { input }),
        onStderr: (line) => {
          limit.refresh();
          if (isTraceLine(line)) traced += line;
          else this.wire.onProgress?.(line);
        },
      });
      const answer = { ...result, stderr: withoutTrace(result.stderr) };
      const trace = parseHttpTrace(traced);
      // git lists names of another kind as well.
      if (/^[0-9a-f]{64}\t/m.test(result.stdout.toString('latin1'))) throw new TransportError(OTHER_NAMES);
      // git takes a web page or any text for a repository without branches, or for files of one.
      const isForeign = isPage(trace) || (args[0] === 'ls-remote' && result.stdout.length === 0 && !speaksGit(trace));
      if (isForeign || (result.exitCode !== 0 && !isAnswer(answer))) throw new TransportError(result.stderr);
      return answer;
    } finally {
      clearInterval(limit);
      this.wire.onTrace(parseHttpTrace(traced));
    }
  }
}

/**
 * Where the server took part in a push, stdout says what became of the branch. Where the branch that the commit was made on has moved, the server
 * no longer says by itself that it has that commit, and git looks for all of its files here: stderr says that they are not here then.
 */
function refusalOf({ exitCode, stdout, stderr }: GitResult): BranchRefusal | undefined {
  const reason =
    /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1] ?? (exitCode !== 0 && saysLacking(stderr) ? '' : undefined);
  return reason === undefined ? undefined : { reason, words: stderr };
}

/** What `ls-remote` lists. */
function refsIn({ stdout }: GitResult): Map<string, Sha> {
  const lines = stdout.toString('utf8').matchAll(/^([0-9a-f]{40})\t(.+)$/gm);
  return new Map([...lines].map(([, sha = '', ref = '']) => [ref, sha as Sha]));
}
