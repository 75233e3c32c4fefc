/** The only place that starts git. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import { AssetsSyncError } from '../base/errors.ts';
import { details } from '../base/log.ts';
import { findProgram, windowsProgram } from '../base/paths.ts';
import type { Environment } from './environment.ts';
import { type GitFailure, gitError, saysNoTools } from './errors.ts';

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
  const results: GitResult[] = [];
  for (const piece of inPieces(call.paths)) {
    const result = await runOnce([...args, '--', ...piece], call);
    results.push(result);
    if (result.exitCode !== 0) break;
  }
  const exitCode = results.at(-1)?.exitCode ?? 0;
  const stderr = results.map((result) => result.stderr).join('');
  return { exitCode, stdout: Buffer.concat(results.map(({ stdout }) => stdout)), stderr };
}

/** Windows takes 32,767 characters for a whole command line. */
const MAX_PATHS_LENGTH = 20_000;

/** Arguments in groups of which each fits into a command line; one group where there are none. */
export function inPieces(args: readonly string[], maxLength = MAX_PATHS_LENGTH): string[][] {
  const pieces: string[][] = [[]];
  let length = 0;
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
  call.signal?.throwIfAborted();
  const { input, onStderr, onStdout } = call;
  const { child, ended } = start(args, call, [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']);
  const stdout: Buffer[] = [];
  let stderr = '';
  const onLine = onStderr && eachLine(onStderr);
  child.stdout?.on('data', onStdout ?? ((chunk: Buffer) => stdout.push(chunk)));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    onLine?.(text);
    // Progress is overwritten on a screen; kept, it would only grow. What comes behind the last \r may be its line feed.
    stderr = (stderr + text).replace(/[^\n]*\r(?=[^\n])/g, '');
  });
  const fed = feed(child, input);
  const exitCode = await ended;
  call.signal?.throwIfAborted();
  await fed;
  return { exitCode, stdout: Buffer.concat(stdout), stderr };
}

/** What a pipe says whose reader has ended. */
const PIPE_CLOSED = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'];

/** git may end before it has read everything; its exit code says why. What goes wrong with the input itself is thrown. */
function feed(child: ChildProcess, input: GitCall['input']): Promise<void> | undefined {
  const { stdin } = child;
  if (stdin === null || input === undefined) return undefined;
  stdin.on('error', () => {});
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
  /** Ends git in the middle of whatever it does, unless it has ended. */
  kill(): void;
}

/** Starts git and leaves it running: it ends with its input, or with the signal. */
export function openGit(args: readonly string[], call: Pick<GitCall, 'environment' | 'cwd' | 'signal'>): OpenGit {
  call.signal?.throwIfAborted();
  const { child, ended: ending, end } = start(args, call, ['pipe', 'pipe', 'pipe']);
  const { stdin, stdout, stderr: errors } = child;
  if (stdin === null || stdout === null || errors === null) throw new Error('git was started without its pipes');
  let stderr = '';
  errors.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  stdin.on('error', () => {});
  const ended = ending.then((exitCode) => ({ exitCode, stderr }));
  ended.catch(() => {});
  return { stdin, stdout, stderr: () => stderr, ended, kill: end };
}

/** Milliseconds that git has to end once it was told to: it removes its locks and temporary files then. */
const GRACE = 2_000;
/** As shells give it. */
const KILLED = 137;

interface Started {
  child: ChildProcess;
  /** git's exit code, once it has ended or is waited for no longer. */
  ended: Promise<number>;
  /** Ends git and what it started. */
  end: () => void;
}

function start(args: readonly string[], call: Pick<GitCall, 'environment' | 'cwd' | 'signal'>, stdio: StdioOptions): Started {
  const { signal } = call;
  const child = spawnGit(args, { env: call.environment, cwd: call.cwd, stdio });
  const started = performance.now();
  let limit: NodeJS.Timeout | undefined;
  let abandon: (exitCode: number) => void = () => {};
  const abandoned = new Promise<number>((resolve) => {
    abandon = resolve;
  });
  let hasEnded = false;
  const end = () => {
    // Its number may be another program's by now.
    if (hasEnded) return;
    endTree(child.pid, 'SIGTERM');
    limit ??= setTimeout(() => {
      killAndDetach(child);
      abandon(KILLED);
    }, GRACE);
  };
  signal?.addEventListener('abort', end, { once: true });
  const ended = Promise.race([endOf(child, call.cwd), abandoned]).finally(() => {
    hasEnded = true;
    clearTimeout(limit);
    signal?.removeEventListener('abort', end);
    if (details.hasSubscribers) details.publish(`git ${args.join(' ')} (${Math.round(performance.now() - started)} ms)`);
  });
  return { child, ended, end };
}

/** A program that left git's group, behind a git that is a script for example, may hold its pipes for as long as it likes. */
function killAndDetach(child: ChildProcess): void {
  endTree(child.pid, 'SIGKILL');
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
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
) {
  const file = findProgram('git', options.env);
  if (file === undefined) throw noGit();
  const child = spawn(file, args, { ...options, windowsHide: !hasConsole(), detached: LEADS_GROUP });
  // Where too many files are open, Node makes no pipes, and says why only when whoever uses them has failed.
  if (!child.stdout) {
    child.once('error', () => {});
    throw Object.assign(new Error('spawn git EMFILE'), { code: 'EMFILE', path: 'git' });
  }
  return child;
}

/** Only Windows asks. */
function hasConsole(): boolean {
  return process.platform === 'win32' && [0, 1, 2].some((handle) => isatty(handle));
}

/** Waits for git's end. @returns its exit code */
async function endOf(child: ChildProcess, cwd?: string): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 128;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Node says the same of a program that is missing and of a directory that is.
    if ((code === 'ENOENT' || code === 'ENOTDIR') && cwd !== undefined && !isDirectory(cwd)) {
      throw new AssetsSyncError('bad-usage', `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
        hint: 'Check that nothing moves or deletes it meanwhile, then run the command again.',
        cause: error,
      });
    }
    if (code !== 'ENOENT') throw error;
    throw noGit();
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether a program has to be started as the leader of a group, so that what it starts can be ended with it. */
export const LEADS_GROUP = process.platform !== 'win32';

/** How a signal is sent, and a program of Windows started. */
interface Ending {
  platform: NodeJS.Platform;
  kill: (pid: number, signal: NodeJS.Signals) => void;
  run: (file: string, args: readonly string[]) => void;
}

const BY_SYSTEM: Ending = {
  platform: process.platform,
  kill: (pid, signal) => process.kill(pid, signal),
  run: (file, args) => {
    const child = spawn(file, args, { stdio: 'ignore', windowsHide: true });
    // What it would end has ended by itself, or is not ours to end.
    child.on('error', () => {});
    child.unref();
  },
};

/**
 * Sends a signal to a program and what it started. Windows knows no signals, and no groups: git there is a wrapper, whose end leaves the
 * real git at work, so the whole tree is ended at once. Never throws: it may have ended by itself.
 * @param pid of a program that was started with `LEADS_GROUP`; undefined for one that could not be started
 */
export function endTree(pid: number | undefined, signal: NodeJS.Signals, ending: Ending = BY_SYSTEM): void {
  if (pid === undefined) return;
  try {
    if (ending.platform === 'win32') ending.run(windowsProgram('taskkill.exe'), ['/PID', String(pid), '/T', '/F']);
    else ending.kill(-pid, signal);
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
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    if (end < 0) break;
    records.push(output.subarray(start, end));
    start = end + 1;
  }
  return records;
}

/** The first that merges trees without a work tree (`merge-tree --write-tree`). */
export const MINIMUM_GIT = '2.38';

/** What git says of itself besides. */
export interface TracedResult extends GitResult {
  /** Absolute: the top of the work tree that it is in, if there is one. */
  workTree: string | undefined;
}

/**
 * Runs git and learns from it which git that is, and where: it says so in a trace of its own (trace2), which spares two processes.
 * @throws `old-git` unless it is new enough, whatever else went wrong: an older one fails in many ways
 */
export async function tryRecentGit(args: readonly string[], call: GitCall): Promise<TracedResult> {
  const environment = { ...call.environment, GIT_TRACE2_EVENT: '2', GIT_TRACE2_EVENT_BRIEF: '1' };
  const result = await tryGit(args, { ...call, environment });
  if (result.exitCode !== 0 && saysNoTools(result.stderr)) throw noTools(result.stderr);
  const isTraced = (line: string) => line.startsWith('{"event":');
  const lines = result.stderr.split('\n');
  const [, traced] = /"event":"version".*"exe":"([^"]+)"/.exec(lines.find(isTraced) ?? '') ?? [];
  const version = traced ?? (await git(['version'], call)).toString('utf8').trim().replace('git version ', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = MINIMUM_GIT.split('.').map(Number);
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new AssetsSyncError('old-git', `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
      hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`,
    });
  }
  const repository = lines.find((line) => line.startsWith('{"event":"def_repo"'));
  const { worktree: workTree } = JSON.parse(repository ?? '{}') as { worktree?: string };
  return { ...result, workTree, stderr: lines.filter((line) => !isTraced(line)).join('\n') };
}

function noGit(): AssetsSyncError {
  return new AssetsSyncError('old-git', 'git was not found.', {
    hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`,
  });
}

/** Apple's stand-in for git, where the tools that bring it are not installed, or their licence is not accepted. */
function noTools(stderr: string): AssetsSyncError {
  return new AssetsSyncError('old-git', 'git does not run on this Mac: Apple’s command line tools are missing or not set up.', {
    hint: 'Install them (xcode-select --install), then run the command again.',
    detail: stderr.trim(),
  });
}
