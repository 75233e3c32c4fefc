/** What a session and a plain git process have in common: how a server is reached, what it is asked for, and what went over HTTP. */
import type { GitUrl } from '../../base/git-url.ts';
import type { Sha } from '../../base/sha.ts';
import { withoutToken } from '../credentials.ts';
import { type ConfigEntry, type Environment, keptConfig, transferEnvironment } from '../environment.ts';
import { isPartial, type Scratch } from '../git-files.ts';
import type { HttpExchange } from './retry.ts';

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
  /** They are few and small: over a kept connection each becomes a file, which is read without a process. */
  loose?: boolean;
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
  const matched = /^http\.(?:(.+)\.)?extraheader$/i.exec(key);
  if (matched === null || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  const [, prefix] = matched;
  if (prefix === undefined) return true;
  // git lets `*` stand for a part of a host's name.
  const host = /^https?:\/\/(?:[^/@]*@)?([^/]+)/i.exec(prefix)?.[1] ?? '';
  const parts = host.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.]*')}$`, 'i').test(new URL(url).host);
}

/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
export interface HttpTrace {
  /** Requests sent, also those that got no answer. */
  requests: number;
  /** The answer to the last request, if there was one, or what a proxy said. */
  last: HttpExchange | undefined;
  /** The one to the question that every exchange with a git server begins with. */
  greeting: HttpExchange | undefined;
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
  const trace: HttpTrace = { requests: 0, last: undefined, greeting: undefined };
  let asksForGreeting = false;
  for (const [, direction, header = ''] of stderr.matchAll(/(=>|<=) (?:Send|Recv) header: (.*)$/gm)) {
    if (direction === '=>') {
      const [, method, path] = /^(GET|POST) (\S+)/.exec(header) ?? [];
      if (method === undefined) continue;
      trace.requests++;
      trace.last = undefined;
      asksForGreeting = path?.includes('/info/refs?') === true;
      continue;
    }
    const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
    if (status !== undefined) {
      trace.last = { status: Number(status), headers: {} };
      if (asksForGreeting) trace.greeting = trace.last;
    } else if (trace.last !== undefined) {
      const colon = header.indexOf(':');
      if (colon > 0) trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
    }
  }
  return trace;
}
