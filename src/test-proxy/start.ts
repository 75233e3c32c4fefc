/** Starts the test proxy and waits until it answers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { endTree } from '../git/git.ts';
import { proxyEnvironment } from './environment.ts';
import { type Guard, guardProcess } from './guard.ts';
import { lastLines, PortSearch, takenAddress } from './log-file.ts';
import { endProcess, processIdentity } from './processes.ts';
import { commandOf } from './program.ts';
import type { RunningProxy } from './running-proxy.ts';

export interface ProxyStart {
  /** Absolute. */
  executable: string;
  /** Absolute: the folder that it serves. */
  assetsRoot: string;
  /** Absolute: the file for its output; written anew. */
  logFile: string;
  env: NodeJS.ProcessEnv;
  /** Milliseconds that it has to answer. */
  timeLimit?: number;
  log: Pick<Log, 'info'>;
  signal: AbortSignal;
}

export interface StartedProxy extends RunningProxy {
  /** Resolves when the proxy has ended. */
  ended: Promise<void>;
  /** Ends it when this process is gone. */
  guard: Guard;
}

const TIME_LIMIT = 60_000;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 10_000;
/** Milliseconds that it has for one answer. */
const ANSWER_LIMIT = 2_000;
/** Milliseconds between two looks. */
const PAUSE = 50;
/** Seconds after its last request after which a proxy that nobody stopped ends by itself; as long as a job may run. */
const IDLE_LIMIT = 6 * 3600;

/**
 * @throws `proxy-failed` where it cannot be started, ends or does not answer in time; no process is left then
 */
export async function startProxy(start: ProxyStart): Promise<StartedProxy> {
  const { assetsRoot, executable, logFile, signal } = start;
  signal.throwIfAborted();
  const child = await spawnProxy(start);
  const pid = child.pid as number;
  const guard = guardProcess(pid);
  const end: { how?: string } = {};
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, by) => {
      end.how = by === null ? `exit code ${code}` : `signal ${constants.signals[by]} (${by})`;
      guard.release();
      resolve();
    });
  });
  // It need not be there any more.
  const identity = (await processIdentity(pid)) ?? '';
  try {
    const port = await untilReady(start, () => end.how);
    child.unref();
    return { pid, identity, url: `http://127.0.0.1:${port}`, port, assetsRoot, log: logFile, executable, ended, guard };
  } catch (error) {
    if (end.how === undefined) {
      if (!(await endProcess(pid, identity))) endTree(pid, 'SIGKILL');
      await ended;
    }
    throw error;
  }
}

/** Its output goes to a file, for it lives on when nobody reads a pipe any more. */
async function spawnProxy({ executable, assetsRoot, logFile, env }: ProxyStart): Promise<ChildProcess> {
  const [file, ...before] = commandOf(executable);
  const args = [
    ...before,
    ...['start', '-u', '--storage-location', assetsRoot],
    // Versions before December 2024 do not know it, and take it for a setting of the server that nobody asks for.
    ...['--auto-shutdown-in-seconds', String(IDLE_LIMIT)],
    // A port that is free: it chooses one, and says which.
    ...['--', '--urls', 'http://127.0.0.1:0'],
  ];
  mkdirSync(dirname(logFile), { recursive: true });
  const output = openSync(logFile, 'w');
  try {
    const child = spawn(file, args, {
      cwd: dirname(logFile),
      env: proxyEnvironment(env),
      detached: true,
      stdio: ['ignore', output, output],
      windowsHide: true,
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    return child;
  } catch (error) {
    throw notStarted(file, error as NodeJS.ErrnoException);
  } finally {
    closeSync(output);
  }
}

/** Why the system refused to run a program. */
const REFUSALS: Record<string, string> = {
  EACCES: 'permission was denied',
  ENOENT: 'it was not found',
};

function notStarted(file: string, error: NodeJS.ErrnoException): AssetsSyncError {
  const reason = REFUSALS[error.code ?? ''] ?? error.message;
  return new AssetsSyncError('proxy-failed', `The test proxy could not be started: ${file}: ${reason}.`, {
    hint:
      error.code === 'EACCES'
        ? 'Make the file executable, and check that its disk is not mounted without that right (noexec).'
        : 'Check that the file is there and is a program for this system.',
    cause: error,
  });
}

/** @returns the port that it listens on */
async function untilReady(start: ProxyStart, endedHow: () => string | undefined): Promise<number> {
  const { logFile, timeLimit = TIME_LIMIT, signal, log } = start;
  const begun = performance.now();
  let isTold = false;
  let answer = 'nothing';
  const search = new PortSearch(logFile);
  let port: number | undefined;
  for (;;) {
    const how = endedHow();
    if (how !== undefined) throw endedEarly(start, how);
    port ??= search.look();
    if (port === undefined && search.isEndless) throw failed('it writes without end', 'Look at what it wrote.', logFile);
    if (port !== undefined) {
      answer = await askIsAlive(port, ANSWER_LIMIT, signal);
      if (answer === '200' && endedHow() === undefined) return port;
    }
    const waited = performance.now() - begun;
    if (waited > timeLimit) throw notReady(start, port, answer, timeLimit);
    if (waited > PATIENCE && !isTold) {
      isTold = true;
      log.info(`The test proxy is not ready yet; waiting up to ${timeLimit / 1000} seconds. It writes to ${logFile}.`);
    }
    await sleep(PAUSE, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/**
 * @param within milliseconds that it has to answer
 * @returns the status of its answer, or why there was none
 */
export function askIsAlive(port: number, within: number, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: '/Admin/IsAlive',
      timeout: within,
      // One of its own never goes through a proxy of the environment.
      agent: new Agent(),
      ...(signal === undefined ? {} : { signal }),
    };
    const request = get(options, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.on('timeout', () => request.destroy(new Error(`nothing within ${within / 1000} seconds`)));
    request.on('error', (error) => resolve(error.message));
  });
}

function endedEarly({ logFile, executable }: ProxyStart, how: string): AssetsSyncError {
  const taken = takenAddress(lastLines(logFile));
  return failed(
    taken === undefined ? `it ended at once (${how})` : `${taken} is taken`,
    taken === undefined
      ? `Look at what it wrote, and whether ${executable} runs here.`
      : 'Stop what listens there, or unset the variable (Kestrel__Endpoints__…) that names this address: else it takes a free port.',
    logFile,
  );
}

function notReady({ logFile }: ProxyStart, port: number | undefined, answer: string, limit: number): AssetsSyncError {
  const seconds = limit / 1000;
  return failed(
    port === undefined
      ? `it did not listen within ${seconds} seconds`
      : `it listens on port ${port}, but answered ${answer} in place of 200 for ${seconds} seconds`,
    'Look at what it wrote; a machine that is busy may need another try.',
    logFile,
  );
}

/** The last lines are in the message: what is behind a fold helps nobody whose job failed over night. */
function failed(what: string, hint: string, logFile: string): AssetsSyncError {
  const said = lastLines(logFile);
  const lines = said === '' ? ' It wrote nothing.' : ` Its last lines:\n${said.replace(/^/gm, '  ')}`;
  return new AssetsSyncError('proxy-failed', `The test proxy is not ready: ${what}.${lines}`, { hint: `${hint} (${logFile})` });
}
