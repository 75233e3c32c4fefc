/** Starts the test proxy, waits until it answers, and reads what it wrote. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../base/errors.ts';
import { type Environment, withoutSecrets } from '../git/environment.ts';
import { endTree } from '../git/git.ts';
import { maskSecrets } from '../publish/secrets/placeholders.ts';
import { endProcess, type Guard, guardProcess, processIdentity } from './processes.ts';

export interface RunningProxy {
  /** Leads a process group of its own, but on Windows. */
  pid: number;
  /** When it was started, as `processIdentity` has it: its number may belong to another process later. */
  identity: string;
  url: string;
  port: number;
  /** Absolute: the folder that it serves. */
  assetsRoot: string;
  /** Absolute: the file with its output. */
  log: string;
  /** Absolute. */
  executable: string;
  /** Of each service that it was started for, the folder of its recordings, absolute. */
  services: Record<string, string>;
}

export interface ProxyStart extends Pick<RunningProxy, 'services'> {
  /** Absolute. */
  executable: string;
  /** Absolute: the folder that it serves. */
  assetsRoot: string;
  /** Absolute: the file for its output; written anew. */
  logFile: string;
  env: NodeJS.ProcessEnv;
  /** Milliseconds that it has to answer. */
  timeLimit?: number;
  signal: AbortSignal;
}

export interface StartedProxy extends RunningProxy {
  /** Resolves when the proxy has ended. */
  ended: Promise<void>;
  /** Ends it when this process is gone. */
  guard: Guard;
}

const START_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = 2_000;
const POLL_INTERVAL_MS = 50;
/** Seconds after its last request after which a proxy that nobody stopped ends by itself; as long as a job may run. */
const IDLE_LIMIT_SECONDS = 6 * 3600;

/** The environment of the proxy: without the job's secrets, and it says where it listens. */
export function proxyEnvironment(outer: NodeJS.ProcessEnv): Environment {
  // The certificate's password is no secret of the job: it is in the repository, beside the certificate.
  const own = Object.entries(outer).filter((entry): entry is [string, string] =>
    /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0]),
  );
  return {
    ...withoutSecrets(outer),
    // Its start and its faults: at the default level a request is 12 lines of ASP.NET.
    Logging__LogLevel__Microsoft: 'Warning',
    'Logging__LogLevel__Microsoft.Hosting.Lifetime': 'Information',
    ...Object.fromEntries(own),
  };
}

/** The variables by which test libraries find a proxy that runs already, and start none. */
export function proxyVariables({ url, port, pid, executable }: RunningProxy): Record<string, string> {
  return {
    PROXY_URL: url,
    PROXY_MANUAL_START: 'true',
    PROXY_PID: String(pid),
    TEST_PROXY_HTTP_PORT: String(port),
    PROXY_EXE: executable,
  };
}

/** The command line that runs it, without its arguments. */
export function commandOf(executable: string): [file: string, ...args: string[]] {
  return executable.endsWith('.dll') ? ['dotnet', executable] : [executable];
}

/**
 * @throws `proxy-failed` where it cannot be started, ends or does not answer in time; no process is left then
 */
export async function startProxy(start: ProxyStart): Promise<StartedProxy> {
  const { assetsRoot, services, executable, logFile, signal } = start;
  signal.throwIfAborted();
  const child = await spawnProxy(start);
  const pid = child.pid as number;
  const guard = guardProcess(pid, logFile);
  const end: { how?: string } = {};
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, by) => {
      end.how = by === null ? `exit code ${code}` : `signal ${constants.signals[by]} (${by})`;
      guard.end();
      resolve();
    });
  });
  // It need not be there any more.
  const identity = (await processIdentity(pid)) ?? '';
  try {
    const port = await untilReady(start, () => end.how);
    child.unref();
    return { pid, identity, url: `http://127.0.0.1:${port}`, port, assetsRoot, services, log: logFile, executable, ended, guard };
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
    ...['--auto-shutdown-in-seconds', String(IDLE_LIMIT_SECONDS)],
    // A port that is free: it chooses one, and says which.
    ...['--', '--urls', 'http://127.0.0.1:0'],
  ];
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, '');
  // At its end, wherever that is after the guard has cut it.
  const output = openSync(logFile, 'a');
  const stdio = ['ignore' as const, output, output];
  try {
    const cwd = dirname(logFile);
    const child = spawn(file, args, { cwd, env: proxyEnvironment(env), detached: true, stdio, windowsHide: true });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    return child;
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    const reason = code === 'EACCES' ? 'permission was denied' : code === 'ENOENT' ? 'it was not found' : message;
    throw new AssetsSyncError('proxy-failed', `The test proxy could not be started: ${file}: ${reason}.`, {
      hint:
        code === 'EACCES'
          ? 'Make the file executable, and check that its disk is not mounted without that right (noexec).'
          : 'Check that the file is there and is a program for this system.',
      cause: thrown,
    });
  } finally {
    closeSync(output);
  }
}

/** @returns the port that it listens on */
async function untilReady(start: ProxyStart, endedHow: () => string | undefined): Promise<number> {
  const { logFile, executable, timeLimit = START_TIMEOUT_MS, signal } = start;
  const begun = performance.now();
  const seconds = timeLimit / 1000;
  let answer = 'nothing';
  for (;;) {
    const how = endedHow();
    const beginning = readPiece(logFile, 0, MAX_BEFORE_LISTENING);
    const port = findPort(beginning);
    if (how !== undefined) {
      const taken = /Failed to bind to address (\S+): address already in use/i.exec(beginning)?.[1];
      throw taken === undefined
        ? notReady(`it ended at once (${how})`, `Look at what it wrote, and whether ${executable} runs here.`, logFile)
        : notReady(`${taken} is taken`, ADDRESS_HINT, logFile);
    }
    if (port !== undefined) {
      answer = await askIsAlive(port, ANSWER_TIMEOUT_MS, signal);
      if (answer === '200' && endedHow() === undefined) return port;
    } else if (beginning.length === MAX_BEFORE_LISTENING) {
      throw notReady('it writes without end', 'Look at what it wrote.', logFile);
    }
    if (performance.now() - begun > timeLimit) {
      const listens = `it listens on port ${port}, but answered ${answer} in place of 200 for ${seconds} seconds`;
      const what = port === undefined ? `it did not listen within ${seconds} seconds` : listens;
      throw notReady(what, 'Look at what it wrote; a machine that is busy may need another try.', logFile);
    }
    await sleep(POLL_INTERVAL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

const ADDRESS_HINT =
  'Stop what listens there, or unset the variable (Kestrel__Endpoints__…) that names this address: else it takes a free port.';

/** The last lines are in the message: what is behind a fold helps nobody whose job failed over night. */
function notReady(what: string, hint: string, logFile: string): AssetsSyncError {
  const said = lastLines(logFile);
  const lines = said === '' ? ' It wrote nothing.' : ` Its last lines:\n${said.replace(/^/gm, '  ')}`;
  return new AssetsSyncError('proxy-failed', `The test proxy is not ready: ${what}.${lines}`, { hint: `${hint} (${logFile})` });
}

/**
 * @param within milliseconds that it has to answer
 * @returns the status of its answer, or why there was none
 */
export function askIsAlive(port: number, within: number, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    // An agent of its own never goes through an HTTP proxy of the environment.
    const options = { host: '127.0.0.1', port, path: '/Admin/IsAlive', timeout: within, agent: new Agent(), signal };
    const request = get(options, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.on('timeout', () => request.destroy(new Error(`nothing within ${within / 1000} seconds`)));
    request.on('error', (error) => resolve(error.message));
  });
}

/** Bytes that a proxy may write before it listens: a hundred times what it does. */
const MAX_BEFORE_LISTENING = 1024 * 1024;
/** Lines that are shown of the end of a log, and bytes that are looked at for them. */
const SHOWN_LINES = 20;
const READ_BYTES = 16_384;

/** Counts that older versions print each second, and the stack below the message of an exception, which may be longer than what is shown. */
const NOISE = /Recorded: \d+\s+Played Back: \d+\s*$|^\s+at \S+\(|^\s*--- End of /;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The port that a proxy says it listens on, in a line that is there as a whole; undefined where it does not say so yet. */
export function findPort(said: string): number | undefined {
  const ports = [...said.matchAll(/Now listening on: http:\/\/[^\s/]+:(\d{1,5})(?=\s)/g)].map(([, port]) => Number(port));
  return ports.find((port) => port > 0 && port < 65_536);
}

/** The end of a log, without control characters and noise, and with what looks like a secret masked; empty where there is none. */
export function lastLines(log: string): string {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return '';
  const text = readPiece(log, Math.max(0, size - READ_BYTES), READ_BYTES);
  // The first line is most likely the end of one.
  const whole = size > READ_BYTES ? text.slice(text.indexOf('\n') + 1) : text;
  const lines = Buffer.from(whole, 'latin1').toString('utf8').replace(CONTROL, '').split(/\r?\n/);
  const shown = lines.filter((line) => line.trim() !== '' && !NOISE.test(line)).slice(-SHOWN_LINES);
  return maskSecrets(shown.join('\n'));
}

/** @returns a character for each byte */
function readPiece(path: string, from: number, length: number): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, length, from));
  } finally {
    closeSync(file);
  }
}
