/** One test proxy for each assets root, from one command to the next: started, looked at, stopped. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { lastLines } from './log-file.ts';
import { endProcess, processIdentity } from './processes.ts';
import { forgetProxy, type RunningProxy, readProxy, writeProxy } from './running-proxy.ts';
import { askIsAlive, type ProxyStart, startProxy } from './start.ts';

/** Milliseconds that a proxy that runs has to answer: on a machine that is busy with tests it may be slow, and they need it. */
const PATIENCE = 5_000;

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
  return withLock(
    `${stateFile}.lock`,
    start.signal,
    async (signal) => {
      const { proxy: known, answer } = await findManaged(stateFile);
      // A job's log is gone with it: a proxy without one is left from a job that was killed.
      const isOurs = known !== undefined && known.assetsRoot === assetsRoot && existsSync(known.log);
      if (isOurs && answer === '200') return { proxy: known, isNew: false };
      await stopManaged(stateFile);
      const { ended: _, guard, ...proxy } = await startProxy({ ...start, executable: await start.executable(), signal });
      writeProxy(stateFile, proxy);
      guard.release();
      return { proxy, isNew: true };
    },
    () => start.log.notice(waitingFor(dirname(stateFile))),
  );
}

export interface ProxyStatus {
  /** Undefined where none runs. */
  proxy: RunningProxy | undefined;
  /** What it answers: `200`, another status, or why there was none. */
  answer: string | undefined;
}

/** Whether the proxy that was written down still runs. */
export async function findManaged(stateFile: string): Promise<ProxyStatus> {
  const proxy = readProxy(stateFile);
  if (proxy === undefined || (await processIdentity(proxy.pid)) !== proxy.identity)
    return { proxy: undefined, answer: undefined };
  return { proxy, answer: await askIsAlive(proxy.port, PATIENCE) };
}

export interface StoppedProxy {
  /** Whether there was one to stop. */
  wasRunning: boolean;
  /** The end of what it wrote; from outside: to be escaped where a runner reads commands. */
  lastLines: string;
}

/** Stops the proxy that was written down, if it still runs; a second time there is nothing to do. */
export async function stopManaged(stateFile: string): Promise<StoppedProxy> {
  const proxy = readProxy(stateFile);
  const result = proxy === undefined ? { wasRunning: false, lastLines: '' } : await stopProxy(proxy);
  forgetProxy(stateFile);
  return result;
}

/** As `stopManaged`, where the description is kept by somebody else: a runner, between a step and its end. */
export async function stopProxy({ pid, identity, log }: RunningProxy): Promise<StoppedProxy> {
  return { wasRunning: await endProcess(pid, identity), lastLines: lastLines(log) };
}
