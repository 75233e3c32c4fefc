/**
 * How long a test proxy lives: as long as a command that is run with it, or from one command of ours to another, for each assets root
 * one. What runs is written down for whoever stops it: another command, or the end of the job.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { BREADCRUMBS } from '../base/paths.ts';
import { readIfThere, writeAtomically } from '../git/git-files.ts';
import { endProcess, processIdentity } from './processes.ts';
import { askIsAlive, lastLines, type ProxyStart, proxyVariables, type RunningProxy, startProxy } from './start.ts';

/** Milliseconds that a proxy that runs has to answer: on a machine that is busy with tests it may be slow, and they need it. */
const ANSWER_TIMEOUT_MS = 5_000;

/** The name by which a job's step keeps it for the end of the job. */
export const PROXY_STATE = 'testProxy';
/** The name of what is to become of what it replayed. */
export const REPLAY_STATE = 'testProxyReplay';

/**
 * Where a command line keeps them: in what git keeps beside the assets root's files, so that they are gone with it; of a proxy that serves
 * the folders of packages, beside those. Where it is not said which, there where one is written down.
 */
export function proxyFiles(assetsRoot: string, { besidePackages = false } = {}): { state: string; log: string } {
  const [ours, beside] = [join(assetsRoot, '.git/assets-sync'), join(assetsRoot, BREADCRUMBS)];
  const state = (folder: string) => join(folder, 'test-proxy.json');
  const folder = besidePackages || (!existsSync(state(ours)) && existsSync(state(beside))) ? beside : ours;
  return { state: state(folder), log: join(folder, 'test-proxy.log') };
}

/** @returns undefined for what is no description of a proxy */
export function parseProxy(text: string | undefined): RunningProxy | undefined {
  try {
    const proxy = { services: {}, ...JSON.parse(text ?? '') } as RunningProxy;
    const { pid, port, identity, url, assetsRoot, log, executable } = proxy;
    const texts = [identity, url, assetsRoot, log, executable];
    // Signals to 0, 1 and negative numbers reach others.
    const isWhole = Number.isInteger(port) && Number.isInteger(pid) && pid > 1 && texts.every((one) => typeof one === 'string');
    return isWhole ? proxy : undefined;
  } catch {
    // A file that is cut off or was edited says nothing of a process.
    return undefined;
  }
}

export interface ManagedStart extends Omit<ProxyStart, 'executable'> {
  /** Absolute: the file that says which proxy runs. */
  stateFile: string;
  /** Finds the program; asked only where none runs. */
  executable: () => Promise<string>;
  log: Pick<Log, 'info' | 'notice'>;
}

/**
 * Starts a proxy that outlives this process, unless one answers already for the same assets root.
 * @throws as `startProxy`
 */
export async function startManaged(start: ManagedStart): Promise<{ proxy: RunningProxy; isNew: boolean }> {
  const { stateFile, assetsRoot } = start;
  mkdirSync(dirname(stateFile), { recursive: true });
  const startOrUse = async (signal: AbortSignal) => {
    const { proxy: known, answer } = await findManaged(stateFile);
    // A job's log is gone with it: a proxy without one is left from a job that was killed.
    const isOurs = known !== undefined && known.assetsRoot === assetsRoot && existsSync(known.log);
    if (isOurs && answer === '200') {
      const proxy = { ...known, services: { ...known.services, ...start.services } };
      writeAtomically(stateFile, `${JSON.stringify(proxy, undefined, 2)}\n`);
      return { proxy, isNew: false };
    }
    if (known !== undefined) await stopProxy(known);
    const { ended: _, guard, ...proxy } = await startProxy({ ...start, executable: await start.executable(), signal });
    writeAtomically(stateFile, `${JSON.stringify(proxy, undefined, 2)}\n`);
    guard.leave();
    return { proxy, isNew: true };
  };
  return withLock(`${stateFile}.lock`, start.signal, startOrUse, () => start.log.notice(waitingFor(dirname(stateFile))));
}

export interface ProxyStatus {
  /** Undefined where none runs. */
  proxy: RunningProxy | undefined;
  /** What it answers: `200`, another status, or why there was none. */
  answer: string | undefined;
}

/** The proxy that was written down, whether or not it still runs. */
export const managedProxy = (stateFile: string) => parseProxy(readIfThere(stateFile));

/** Whether the proxy that was written down still runs. */
export async function findManaged(stateFile: string): Promise<ProxyStatus> {
  const proxy = managedProxy(stateFile);
  const isThere = proxy !== undefined && (await processIdentity(proxy.pid)) === proxy.identity;
  return isThere ? { proxy, answer: await askIsAlive(proxy.port, ANSWER_TIMEOUT_MS) } : { proxy: undefined, answer: undefined };
}

export interface StoppedProxy {
  /** Whether there was one to stop. */
  wasRunning: boolean;
  /** The end of what it wrote; from outside: to be escaped where a runner reads commands. */
  lastLines: string;
}

/** Stops the proxy that was written down, if it still runs; a second time there is nothing to do. */
export async function stopManaged(stateFile: string): Promise<StoppedProxy> {
  const proxy = managedProxy(stateFile);
  const result = proxy === undefined ? { wasRunning: false, lastLines: '' } : await stopProxy(proxy);
  removeFile(stateFile);
  return result;
}

/** As `stopManaged`, where the description is kept by a runner, between a step and its end. */
export async function stopProxy({ pid, identity, log }: RunningProxy): Promise<StoppedProxy> {
  return { wasRunning: await endProcess(pid, identity), lastLines: lastLines(log) };
}

export interface CommandRun extends ProxyStart {
  command: readonly [file: string, ...args: string[]];
  /** Absolute: where the command runs. */
  cwd: string;
  /** Is called when the command has ended; the proxy may have, too. */
  beforeStop?: (proxy: RunningProxy) => Promise<void>;
}

export interface FinishedCommand {
  /** The command's own; 128 and the signal's number where a signal ended it. */
  exitCode: number;
  /** The last lines of a proxy that ended before the command did, which will have failed for it. */
  lostProxy: string | undefined;
}

/** What ends a program, or asks it to. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Starts the proxy, runs the command with the variables that lead to it, and stops the proxy.
 * @throws as `startProxy`; `bad-usage` where the command cannot be started
 */
export async function runWithProxy({ command, cwd, beforeStop, ...start }: CommandRun): Promise<FinishedCommand> {
  const proxy = await startProxy(start);
  let hasEnded = false;
  proxy.ended.then(() => {
    hasEnded = true;
  });
  try {
    const exitCode = await runCommand(command, cwd, { ...start.env, ...proxyVariables(proxy) });
    await beforeStop?.(proxy);
    return { exitCode, lostProxy: hasEnded ? lastLines(proxy.log) : undefined };
  } finally {
    await endProcess(proxy.pid, proxy.identity);
    proxy.guard.end();
  }
}

/** While it runs, the signals that would end this process are for the command, and we end after it. */
async function runCommand([file, ...args]: CommandRun['command'], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(file, args, { cwd, env, stdio: 'inherit' });
  const others = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  const hand = (signal: NodeJS.Signals) => {
    // A terminal sends these two to the command itself as well: it would get them twice, and most take the second for an impatient one.
    const isFromTerminal = process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT');
    if (!isFromTerminal) child.kill(signal);
  };
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, hand);
  try {
    const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (by === null ? 0 : constants.signals[by]);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'was not found' : `could not be started (${code ?? message})`;
    const batch = process.platform === 'win32' ? '; a .cmd or .bat file needs cmd /c before it' : '';
    throw new AssetsSyncError('bad-usage', `${file} ${reason}.`, { hint: `Check its name and the PATH${batch}.`, cause: error });
  } finally {
    for (const [signal, listeners] of others) {
      process.removeListener(signal, hand);
      for (const other of listeners) process.on(signal, other);
    }
  }
}
