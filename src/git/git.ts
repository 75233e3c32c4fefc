/** The only place that starts git. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AssetsSyncError } from '../base/errors.ts';
import type { Environment } from './environment.ts';
import { type GitFailure, gitError } from './errors.ts';
import { eachLine } from './progress.ts';

export interface GitCall {
  environment: Environment;
  cwd?: string;
  /** An iterable is read as fast as git takes it; what it throws, the call throws. */
  input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Ends git when it is aborted; the call then throws what the signal says. */
  signal?: AbortSignal | undefined;
  /** Gets each line of stderr while git runs (progress), with its end. */
  onStderr?: ((line: string) => void) | undefined;
  /** Gets stdout while git runs, in place of the result's `stdout`: for output that should not be held. */
  onStdout?: (chunk: Buffer) => void;
}

export interface GitResult extends GitFailure {
  stdout: Buffer;
}

/** Runs git and returns whatever it answers. */
export async function tryGit(args: readonly string[], call: GitCall): Promise<GitResult> {
  call.signal?.throwIfAborted();
  const { input } = call;
  const child = start(args, call, [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']);
  const stdout: Buffer[] = [];
  let stderr = '';
  const tell = call.onStderr && eachLine(call.onStderr);
  child.stdout?.on('data', (chunk: Buffer) => (call.onStdout === undefined ? stdout.push(chunk) : call.onStdout(chunk)));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tell?.(text);
    // Progress is overwritten on a screen; kept, it would only grow.
    stderr = (stderr + text).replace(/[^\n]*\r(?!\n)/g, '');
  });
  const fed = feed(child, input);
  const exitCode = await endOf(child, call.cwd);
  call.signal?.throwIfAborted();
  await fed;
  return { exitCode, stdout: Buffer.concat(stdout), stderr };
}

/** git may end before it has read everything; its exit code says why. What goes wrong with the input itself is thrown. */
function feed(child: ChildProcess, input: GitCall['input']): Promise<void> | undefined {
  const { stdin } = child;
  if (stdin === null || input === undefined) return undefined;
  stdin.on('error', () => {});
  if (typeof input === 'string' || input instanceof Uint8Array) {
    stdin.end(input);
    return undefined;
  }
  const fed = pipeline(input, stdin).catch((error: NodeJS.ErrnoException) => {
    if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(error.code ?? '')) throw error;
  });
  // It is waited for after git's end.
  fed.catch(() => {});
  return fed;
}

/** A git command that runs while its caller writes and reads. */
export interface OpenGit {
  stdin: Writable;
  stdout: Readable;
  /** In pieces of text. */
  stderrStream: Readable;
  /** All of stderr so far. */
  stderr(): string;
  /** Resolves once git has ended, however it ended. */
  ended: Promise<GitFailure>;
  /** Ends git in the middle of whatever it does. */
  kill(): void;
}

/** Starts git and leaves it running: it ends with its input, or with the signal. */
export function openGit(args: readonly string[], call: Pick<GitCall, 'environment' | 'signal'>): OpenGit {
  call.signal?.throwIfAborted();
  const child = start(args, call, ['pipe', 'pipe', 'pipe']);
  const { stdin, stdout, stderr: errors } = child;
  if (stdin === null || stdout === null || errors === null) throw new Error('git was started without its pipes');
  let stderr = '';
  errors.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  stdin.on('error', () => {});
  const ended = endOf(child).then((exitCode) => ({ exitCode, stderr }));
  ended.catch(() => {});
  return { stdin, stdout, stderrStream: errors, stderr: () => stderr, ended, kill: () => endGroup(child) };
}

function start(
  args: readonly string[],
  call: Pick<GitCall, 'environment' | 'cwd' | 'signal'>,
  stdio: StdioOptions,
): ChildProcess {
  const child = spawn('git', args, {
    env: call.environment,
    cwd: call.cwd,
    stdio,
    windowsHide: true,
    // A group of its own, so that git's helpers (git-remote-https, ssh, index-pack) end with it.
    detached: process.platform !== 'win32',
  });
  // Where too many files are open, Node makes no pipes, and says why only when whoever uses them has failed.
  if (!child.stdout) {
    child.once('error', () => {});
    throw Object.assign(new Error('spawn git EMFILE'), { code: 'EMFILE', path: 'git' });
  }
  const end = () => endGroup(child);
  call.signal?.addEventListener('abort', end, { once: true });
  child.once('close', () => call.signal?.removeEventListener('abort', end));
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
    if ((code === 'ENOENT' || code === 'ENOTDIR') && cwd !== undefined && !isDirectory(cwd)) {
      throw new AssetsSyncError('bad-usage', `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
        hint: 'Check that nothing moves or deletes it meanwhile, then run the command again.',
        cause: error,
      });
    }
    if (code !== 'ENOENT') throw error;
    throw new AssetsSyncError('old-git', 'git was not found.', {
      hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`,
    });
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
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

export const MINIMUM_GIT = '2.36';

/** What git says of itself besides. */
export interface TracedResult extends GitResult {
  /** Absolute: the top of the work tree that it is in, if there is one. */
  workTree: string | undefined;
}

/**
 * Runs git and learns from it which git that is, and where: it says so in a trace of its own (trace2, since git 2.22), which
 * spares two processes.
 * @throws `old-git` unless it is new enough, whatever else went wrong: an older one fails in many ways
 */
export async function tryRecentGit(args: readonly string[], call: GitCall): Promise<TracedResult> {
  const environment = { ...call.environment, GIT_TRACE2_EVENT: '2', GIT_TRACE2_EVENT_BRIEF: '1' };
  const result = await tryGit(args, { ...call, environment });
  const isTraced = (line: string) => line.startsWith('{"event":');
  const lines = result.stderr.split('\n');
  const [, told] = /"event":"version".*"exe":"([^"]+)"/.exec(lines.find(isTraced) ?? '') ?? [];
  const version =
    told ??
    (await git(['version'], call))
      .toString('utf8')
      .trim()
      .replace(/^git version /, '');
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const [needMajor, needMinor] = MINIMUM_GIT.split('.').map(Number) as [number, number];
  if (Number(major) > needMajor || (Number(major) === needMajor && Number(minor) >= needMinor)) {
    const repository = lines.find((line) => line.startsWith('{"event":"def_repo"'));
    const { worktree: workTree } = JSON.parse(repository ?? '{}') as { worktree?: string };
    return { ...result, workTree, stderr: lines.filter((line) => !isTraced(line)).join('\n') };
  }
  throw new AssetsSyncError('old-git', `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
    hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`,
  });
}
