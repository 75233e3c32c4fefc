/** The only place that starts git: commands that end by themselves, gits that are kept and asked, and what their output is taken apart with. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import { AssetsSyncError } from '../base/errors.ts';
import { details, uptime } from '../base/log.ts';
import { findProgram, windowsProgram } from '../base/paths.ts';
import type { Environment } from './environment.ts';
import { type GitFailure, gitError } from './errors.ts';

export interface GitCall {
  environment: Environment;
  cwd?: string;
  /** Paths behind the other arguments. Where a command line has no room for all of them, git is run several times. */
  paths?: readonly string[];
  /** An iterable is read as fast as git takes it; what it throws, the call throws. */
  input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Ends git when it is aborted; the call then throws what the signal says. */
  signal?: AbortSignal | undefined;
  /** Gets each line of stderr while git runs (progress, a trace), with its end. */
  onStderr?: ((line: string) => void) | undefined;
  /** Gets stdout while git runs, in place of the result's `stdout`: for output that should not be held. */
  onStdout?: (chunk: Buffer) => void;
}

export interface GitResult extends GitFailure {
  stdout: Buffer;
}

/**
 * Runs a git command that is not expected to fail.
 * @returns its stdout
 * @throws GitError
 */
export async function git(args: readonly string[], call: GitCall): Promise<Buffer> {
  const result = await tryGit(args, call);
  if (result.exitCode === 0) return result.stdout;
  throw gitError(args, result);
}

/** Runs git and returns whatever it answers. */
export async function tryGit(args: readonly string[], call: GitCall): Promise<GitResult> {
  if (call.paths === undefined) return runOnce(args, call);
  const all: GitResult = { exitCode: 0, stdout: Buffer.alloc(0), stderr: '' };
  for (const piece of inPieces(call.paths)) {
    const { exitCode, stdout, stderr } = await runOnce([...args, '--', ...piece], call);
    Object.assign(all, { exitCode, stdout: Buffer.concat([all.stdout, stdout]), stderr: all.stderr + stderr });
    if (exitCode !== 0) break;
  }
  return all;
}

/** Windows takes 32,767 characters for a whole command line. */
const MAX_PATHS_LENGTH = 20_000;

/** Arguments in groups of which each fits into a command line; one group where there are none. */
export function inPieces(args: readonly string[], maxLength = MAX_PATHS_LENGTH): string[][] {
  let length = 0;
  const pieces: string[][] = [[]];
  for (const arg of args) {
    length += arg.length + 1;
    if (length > maxLength && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      length = arg.length + 1;
    }
    pieces.at(-1)?.push(arg);
  }
  return pieces;
}

async function runOnce(args: readonly string[], call: GitCall): Promise<GitResult> {
  const { input = '', onStdout } = call;
  const { stdin, stdout, ended } = openGit(args, call);
  const chunks: Buffer[] = [];
  stdout.on('data', onStdout ?? ((chunk: Buffer) => chunks.push(chunk)));
  const fed = feed(stdin, input);
  const failure = await ended;
  call.signal?.throwIfAborted();
  await fed;
  return { ...failure, stdout: Buffer.concat(chunks) };
}

/** What a pipe says whose reader has ended. */
const PIPE_CLOSED = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'];

/** git may end before it has read everything; its exit code says why. What goes wrong with the input itself is thrown. */
function feed(stdin: Writable, input: NonNullable<GitCall['input']>): Promise<void> | undefined {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    stdin.end(input);
    return undefined;
  }
  const fed = pipeline(input, stdin).catch((error: Partial<AggregateError>) => {
    // Where git ended and the input broke off at once, both are told.
    const { errors = [error] } = error;
    const ofInput = errors.find(({ code }) => !PIPE_CLOSED.includes(code ?? ''));
    if (ofInput !== undefined) throw ofInput;
  });
  // It is waited for after git's end.
  fed.catch(() => {});
  return fed;
}

/** A git command that runs while its caller writes and reads. */
export interface OpenGit {
  stdin: Writable;
  stdout: Readable;
  /** All of stderr so far. */
  stderr(): string;
  /** Resolves once git has ended, however it ended. */
  ended: Promise<GitFailure>;
  /** Ends git, and what it started, in the middle of whatever it does, unless it has ended. */
  kill(): void;
}

/** Milliseconds that git has to end once it was told to: it removes its locks and temporary files then. */
const GRACE_MS = 2_000;

/** Starts git and leaves it running: it ends with its input, or with the signal. */
export function openGit(
  args: readonly string[],
  { environment, cwd, signal, onStderr }: Pick<GitCall, 'environment' | 'cwd' | 'signal' | 'onStderr'>,
): OpenGit {
  signal?.throwIfAborted();
  const child = spawnGit(args, { env: environment, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  const started = uptime();
  const { stdin, stdout, stderr } = child as ChildProcess & { stdin: Writable; stdout: Readable; stderr: Readable };
  stdin.on('error', () => {});
  let said = '';
  const onLine = onStderr && eachLine(onStderr);
  stderr.setEncoding('utf8').on('data', (text: string) => {
    onLine?.(text);
    const begun = said.lastIndexOf('\n') + 1;
    const lines = (said.slice(begun) + text).split('\n');
    // Progress is overwritten on a screen; kept, it would only grow. What comes behind the last \r may be its line feed.
    const shown = lines.map((line) => line.slice(line.lastIndexOf('\r', line.length - 2) + 1));
    said = said.slice(0, begun) + shown.join('\n');
  });
  let hasEnded = false;
  let timer: NodeJS.Timeout | undefined;
  const kill = () => {
    // Its number may be another program's by now.
    if (hasEnded) return;
    endTree(child.pid, 'SIGTERM');
    timer ??= setTimeout(() => {
      endTree(child.pid, 'SIGKILL');
      // A program that left git's group, behind a git that is a script for example, may hold its pipes for as long as it likes.
      for (const stream of [stdin, stdout, stderr]) stream.destroy();
    }, GRACE_MS);
  };
  signal?.addEventListener('abort', kill, { once: true });
  const end = endOf(child, cwd).finally(() => {
    hasEnded = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', kill);
    if (details.hasSubscribers) details.publish(`git ${args.join(' ')} (${Math.round(uptime() - started)} ms)`);
  });
  const ended = end.then((exitCode) => ({ exitCode, stderr: said }));
  ended.catch(() => {});
  return { stdin, stdout, stderr: () => said, ended, kill };
}

/**
 * Starts git: by its own path where its name would be looked for in the repository first, with a console where a person sees it, so that
 * Ctrl-C reaches git and what ssh asks is read; and as the leader of a group, so that its helpers (git-remote-https, ssh, index-pack)
 * end with it.
 * @param options `stdio` has a pipe for what git answers
 * @throws `old-git` where there is none; where too many files are open
 */
export function spawnGit(
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd?: string | undefined; stdio: StdioOptions },
): ChildProcess {
  const file = findProgram('git', options.env);
  if (file === undefined) throw noGit();
  // Only Windows asks for the console.
  const hasConsole = process.platform === 'win32' && [0, 1, 2].some((handle) => isatty(handle));
  const child = spawn(file, args, { ...options, windowsHide: !hasConsole, detached: LEADS_GROUP });
  // Where too many files are open, Node makes no pipes, and says why only when whoever uses them has failed.
  if (!child.stdout) {
    child.once('error', () => {});
    throw Object.assign(new Error('spawn git EMFILE'), { code: 'EMFILE', path: 'git' });
  }
  return child;
}

/** Waits for git's end. @returns its exit code */
async function endOf(child: ChildProcess, cwd?: string): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 128;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Node says the same of a program that is missing and of a directory that is.
    const isCwd = cwd !== undefined && statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true;
    if (isCwd && (code === 'ENOENT' || code === 'ENOTDIR')) {
      throw new AssetsSyncError('bad-usage', `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
        hint: 'Check that nothing moves or deletes it meanwhile, then run the command again.',
        cause: error,
      });
    }
    throw code === 'ENOENT' ? noGit() : error;
  }
}

/** Whether a program has to be started as the leader of a group, so that what it starts can be ended with it. */
export const LEADS_GROUP = process.platform !== 'win32';

/**
 * Sends a signal to a program and what it started. Windows knows no signals, and no groups: git there is a wrapper, whose end leaves the
 * real git at work, so the whole tree is ended at once. Never throws: it may have ended by itself.
 * @param pid of a program that was started with `LEADS_GROUP`; undefined for one that could not be started
 */
export function endTree(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const ending = spawn(windowsProgram('taskkill.exe'), ['/PID', String(pid), '/T', '/F'], {
      stdio: 'ignore',
      windowsHide: true,
    });
    ending.on('error', () => {}).unref();
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // It has ended by itself, or what is left of it belongs to another user.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Puts lines together from what comes in pieces. @param onLine gets each line with its end */
export function eachLine(onLine: (line: string) => void): (text: string) => void {
  let begun = '';
  return (text) => {
    // A state of progress that the next one overwrites is a line as well.
    const lines = (begun + text).split(/(?<=[\r\n])/);
    begun = /[\r\n]$/.test(lines.at(-1) ?? '') ? '' : (lines.pop() ?? '');
    for (const line of lines) onLine(line);
  };
}

/** The records of output that ends each with NUL, as bytes: a file name need not be UTF-8. */
export function splitRecords(output: Buffer): Buffer[] {
  const records: Buffer[] = [];
  for (let start = 0, end = output.indexOf(0); end >= 0; start = end + 1, end = output.indexOf(0, start)) {
    records.push(output.subarray(start, end));
  }
  return records;
}

export interface SilenceWatch {
  /** Milliseconds. */
  limit: number;
  /** Called each time that a read has waited that long, and what came was neither what it waits for nor `MIN_BYTES`. */
  onReached: () => void;
}

/** Bytes that show that something is on its way. A keep-alive has five, but is whole. */
const MIN_BYTES = 1000;

/** Takes a stream apart by lines and lengths. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private readonly silence: SilenceWatch | undefined;
  /** What came and was not taken yet. */
  private rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable, silence?: SilenceWatch) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.silence = silence;
  }

  /** @returns a line without its end; undefined where the stream ends before that */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.rest.indexOf(0x0a);
      if (end >= 0) return this.cut(end + 1).toString('utf8', 0, end);
      if (!(await this.readOn(1))) return undefined;
    }
  }

  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length: number): Promise<Buffer | undefined> {
    const lacking = length - this.rest.length;
    return lacking <= 0 || (await this.readOn(lacking)) ? this.cut(length) : undefined;
  }

  private cut(length: number): Buffer {
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return taken;
  }

  /** Waits for so many bytes more. @returns false where the stream ends before */
  private async readOn(bytes: number): Promise<boolean> {
    const timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    // Put together once, for what is waited for may be large.
    const parts = [this.rest];
    let came = 0;
    try {
      for (let refreshed = 0; came < bytes; ) {
        const { done, value } = await this.chunks.next();
        if (done === true) return false;
        parts.push(value);
        came += value.length;
        if (came - refreshed < MIN_BYTES) continue;
        refreshed = came;
        timer?.refresh();
      }
      return true;
    } finally {
      clearInterval(timer);
      this.rest = Buffer.concat(parts);
    }
  }
}

/** The first that merges trees without a work tree (`merge-tree --write-tree`). */
export const MINIMUM_GIT = '2.38';

/** @throws `old-git` unless there is one that runs, and is new enough: an older one fails in many ways */
export async function requireRecentGit(call: GitCall): Promise<void> {
  const { exitCode, stdout, stderr } = await tryGit(['version'], call);
  // Apple's stand-in for git says what is to be installed.
  if (exitCode !== 0) throw noGit('git does not run here.', stderr.trim());
  const version = stdout.toString('utf8').trim().replace('git version ', '');
  if (comparable(version) < comparable(MINIMUM_GIT)) {
    throw noGit(`This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`);
  }
}

function comparable(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1_000 + minor;
}

function noGit(message = 'git was not found.', detail?: string): AssetsSyncError {
  const hint = `Install git ${MINIMUM_GIT} or newer (on a Mac: xcode-select --install) and put it first on the PATH.`;
  return new AssetsSyncError('old-git', message, { hint, detail });
}
