/** Why a server could not be used, decided in one place from git's words and the server's last answer. */
import { saysNoRoom } from '../errors.ts';
import { isTraceLine } from '../git.ts';
import { findPause } from './retry.ts';
import type { HttpTrace } from './transport.ts';

export type FetchFailure =
  /** What answers is no git server; the type of its contents says what it may be: a page for people, the words of a proxy. */
  | { kind: 'no-git-server'; contentType: string }
  /** The server does not have an object, or does not give it out. */
  | { kind: 'missing'; name: string }
  /** The server gives out nothing but what its branches point at (protocol v0). */
  | { kind: 'unadvertised' }
  | { kind: 'no-branch' }
  /** The server does not know the filter of the request. */
  | { kind: 'no-filter' }
  /** No commit is as the request said, or the server cannot select; a server that broke off looks the same. */
  | { kind: 'nothing-selected' }
  | { kind: 'unauthorized'; status: number | undefined }
  | { kind: 'redirect'; location: string }
  /** This machine could not take what came. */
  | { kind: 'no-room' }
  /** May work when tried again. `retryAfter` in milliseconds, where the server said so. */
  | { kind: 'transient'; retryAfter: number }
  | { kind: 'other' };

const NO_ACCESS =
  /Authentication failed|could not read (Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found|Repository not found/i;

/**
 * @param output git's stderr
 * @param now milliseconds since the epoch, to read a `Retry-After` that is a date
 * @param excludes whether the request was for what a branch lacks
 */
export function explainFetchFailure(
  output: string,
  trace: Pick<HttpTrace, 'last'> & Partial<HttpTrace>,
  now: number,
  excludes = false,
): FetchFailure {
  const contentType = otherType(trace);
  if (isPage(trace)) return { kind: 'no-git-server', contentType };
  // A trace tells of certificates that are fine, and of addresses that were tried before another one answered.
  const lines = output.split('\n').filter((line) => !isTraceLine(line));
  const stderr = lines.join('\n');
  const missing = /not our ref ([0-9a-f]{40})/.exec(stderr)?.[1];
  if (missing !== undefined) return { kind: 'missing', name: missing };
  if (/unadvertised object/.test(stderr)) return { kind: 'unadvertised' };
  if (!speaksGit(trace) && FOUND_NOTHING.test(stderr)) return { kind: 'no-git-server', contentType };
  if (/couldn't find remote ref/.test(stderr)) return { kind: 'no-branch' };
  if (saysFilterRefused(stderr)) return { kind: 'no-filter' };
  if (excludes && isEmptySelection(stderr, trace)) return { kind: 'nothing-selected' };
  if (saysNoRoom(stderr)) return { kind: 'no-room' };
  const { last } = trace;
  if (last !== undefined && last.status >= 300) {
    const { status, headers } = last;
    const location = headers.location;
    if (status < 400 && location !== undefined) return { kind: 'redirect', location };
    const retryAfter = findPause(last, stderr, now);
    if (retryAfter !== undefined) return { kind: 'transient', retryAfter };
    if (status === 401 || status === 403 || status === 404) return { kind: 'unauthorized', status };
    return { kind: 'other' };
  }
  // Only where git itself says so: an older curl's trace has lines that do not look like one.
  if (/^(fatal|error): .*certificate/im.test(stderr)) return { kind: 'other' };
  if (NO_ACCESS.test(stderr)) return { kind: 'unauthorized', status: undefined };
  if (TRANSIENT.test(stderr)) return { kind: 'transient', retryAfter: 0 };
  return { kind: 'other' };
}

/** What git would say of a server that was silent for too long. */
export const SAID_NOTHING = 'fatal: the server sent nothing for too long';

/** What git says of text that it took for a repository's files. */
const FOUND_NOTHING = /couldn't find remote ref|info\/refs not valid|dumb http transport|incorrect header check|^\s*$/;

const LACKING =
  /unresolved delta|all necessary objects|fatal: bad (?:tree )?object|fatal: unable to read [0-9a-f]{40}|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i;

/** Whether git lacks, or cannot read, what it offered and the server left out. */
export function saysLacking(stderr: string): boolean {
  // What the server says is of what it has.
  return LACKING.test(stderr.replace(/^remote: .*$/gm, ''));
}

const DAMAGED = new RegExp(
  [
    'pack (is corrupted|has bad)',
    'inflate',
    '(object|pack) .*\\bcorrupt|is corrupt',
    'repository corruption',
    'pack-objects died',
    '(sha1|hash) mismatch',
    'object file .* is empty',
    'bad (tree )?object',
    '(unable to|could not|cannot) (read|unpack|parse) (tree |commit |object )?\\(?[0-9a-f]{40}',
    'missing (blob|tree|commit) ',
  ].join('|'),
  'i',
);

/** Whether what the server has, or sent, cannot be read. */
export function saysDamaged(words: string): boolean {
  return DAMAGED.test(words);
}

/** Whether a proxy on the way lets nobody through without a name and a password. */
export function wantsProxyPassword(words: string): boolean {
  return /(?:error:|response|HTTP code) 407\b/.test(words);
}

/** Whether the server does not know filters, and left nothing out. */
export function saysFilterIgnored(stderr: string): boolean {
  return /filtering not recognized/.test(stderr);
}

/** Whether the server refused a filter. */
export function saysFilterRefused(stderr: string): boolean {
  return /tree filter allows max depth|filter '.*' not supported/.test(stderr);
}

/** Whether the greeting was for people. */
export function isPage(trace: Partial<HttpTrace>): boolean {
  return !speaksGit(trace) && /^text\/html\b/i.test(otherType(trace));
}

/** Whether a server, where one greeted, did so as git's do; one that has files alone does not. */
export function speaksGit({ greeting }: Partial<HttpTrace>): boolean {
  const isGood = greeting !== undefined && greeting.status >= 200 && greeting.status < 300;
  return !isGood || /^application\/x-git-/i.test(greeting.headers['content-type'] ?? '');
}

function otherType({ greeting }: Partial<HttpTrace>): string {
  return greeting?.headers['content-type']?.split(';')[0]?.trim() ?? '';
}

/** A server ends without a word where it finds no commit to send: what it said before was complete. */
function isEmptySelection(stderr: string, { last }: Pick<HttpTrace, 'last'>): boolean {
  if (/does not support --shallow-/.test(stderr)) return true;
  if (last !== undefined && last.status !== 200) return false;
  return /error processing shallow info|no commits selected|hung up unexpectedly/.test(stderr) && !/RPC failed|curl/.test(stderr);
}

/** A transfer that broke off, by the words of git, curl and ssh. */
const TRANSIENT = new RegExp(
  [
    'Could not resolve',
    'Failed to connect',
    "Couldn't connect",
    'Connection (refused|reset|timed out|closed)',
    'Empty reply',
    'early EOF',
    'unexpected disconnect',
    'hung up',
    'Operation (too slow|timed out)',
    'transfer closed',
    'RPC failed',
    'bytes of (body|length header)',
    'sent nothing for too long',
    'expected flush',
    'bad line length',
    'unable to access',
    'inflate',
    'pack (is corrupted|signature|has bad)',
    'index-pack failed',
    'fetch-pack: ',
    'GnuTLS',
    'SSL_',
  ].join('|'),
  'i',
);

/** What the server and git said, without progress, traces and blank lines. */
export function serverWords(stderr: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
  const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim());
  const isProgress = (line: string) =>
    /^(remote: )?(Enumerating|Counting|Compressing|Delta compression|Receiving|Resolving|Total|(Writing|Unpacking|Checking) (objects|connectivity))\b/.test(
      line,
    );
  return lines.filter((line) => line !== '' && !isTraceLine(line) && !isProgress(line)).join('\n');
}

/** What git adds when something went wrong that was said before. */
const AFTERTHOUGHT =
  /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;

export function withoutAfterthoughts(words: string): string[] {
  return words.split('\n').filter((line) => !AFTERTHOUGHT.test(line));
}

/** What happened, in a few words, where it will be tried again. */
export function whatFailed(words: string, { last }: Pick<HttpTrace, 'last'>): string {
  if (last !== undefined && last.status >= 400) return `The server answered ${last.status}`;
  const [said = ''] = withoutAfterthoughts(words).slice(-1);
  const hadNoServer = /could not resolve|(failed to|couldn't|could not) connect|connection refused/i.test(said);
  return hadNoServer
    ? `The server could not be reached: ${said.replace(/^fatal: unable to access '[^']*': /, '')}`
    : `The transfer broke off: ${said}`;
}

/** The name that no server is known by, where that is why it was not reached. */
export function unresolvedHost(words: string): string | undefined {
  return /could not resolve host(?:name)?:? ([^\s:]+)/i.exec(words)?.[1];
}

/** What a server itself said: git marks its lines. */
export function remoteLines(stderr: string): string[] {
  const lines = stderr.split(/[\r\n]+/).map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? '');
  return lines.filter((line) => /\p{L}/u.test(line));
}

/** The line that says most: an error, or what has the number of one, else the first; without the address, which git repeats. */
export function tellingLine(lines: readonly string[]): string | undefined {
  const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
  return line?.replace(/^(error|fatal): (unable to access '[^']*': )?/, '').replace(/\.$/, '');
}

export type PushRefusal =
  /** Somebody else was quicker. */
  | 'race'
  /** A branch whose name is a part of the other's: git keeps branches as files and directories. */
  | 'in-the-way'
  | 'refused';

/**
 * Why a server, or git on its behalf, did not take a branch.
 * @param reason what `git push --porcelain` says of the branch; empty where it was not even asked for, since the branch that the commit
 * was made on has moved
 */
export function explainRefusal(reason: string, stderr: string): PushRefusal {
  if (reason === '') return 'race';
  if (/exists; cannot create|there are still refs under|directory file conflict/i.test(`${reason}\n${stderr}`))
    return 'in-the-way';
  if (/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i.test(stderr)) return 'refused';
  return /^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value/.test(reason)
    ? 'race'
    : 'refused';
}

/** The branch that leaves no room for another one, where the server names it. */
export function blockingBranch(stderr: string): string | undefined {
  return /'refs\/heads\/([^']+)' exists/.exec(stderr)?.[1];
}
