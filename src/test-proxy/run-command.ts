/** Runs somebody's command with a test proxy of its own, which ends in every case. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { AssetsSyncError } from '../base/errors.ts';
import { proxyVariables } from './environment.ts';
import { lastLines } from './log-file.ts';
import { endProcess } from './processes.ts';
import { type ProxyStart, startProxy } from './start.ts';

export interface CommandRun extends ProxyStart {
  command: readonly [file: string, ...args: string[]];
  /** Absolute: where the command runs. */
  cwd: string;
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
export async function runWithProxy({ command, cwd, ...start }: CommandRun): Promise<FinishedCommand> {
  const proxy = await startProxy(start);
  const { pid, identity, guard, log } = proxy;
  let hasEnded = false;
  proxy.ended.then(() => {
    hasEnded = true;
  });
  return withSignals(async (onSignal) => {
    try {
      const exitCode = await runCommand(command, cwd, { ...start.env, ...proxyVariables(proxy) }, onSignal);
      return { exitCode, lostProxy: hasEnded ? lastLines(log) : undefined };
    } finally {
      await endProcess(pid, identity);
      guard.release();
    }
  });
}

/**
 * Takes over the signals that would end this process: they are for the command, and we end after it.
 * @param body says who is told of them
 */
async function withSignals<T>(body: (onSignal: (listener: (signal: NodeJS.Signals) => void) => void) => Promise<T>): Promise<T> {
  let tell: (signal: NodeJS.Signals) => void = () => {};
  const listener = (signal: NodeJS.Signals) => tell(signal);
  const others = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, listener);
  try {
    return await body((told) => {
      tell = told;
    });
  } finally {
    for (const [signal, listeners] of others) {
      process.removeListener(signal, listener);
      for (const other of listeners) process.on(signal, other);
    }
  }
}

async function runCommand(
  [file, ...args]: CommandRun['command'],
  cwd: string,
  env: NodeJS.ProcessEnv,
  onSignal: (listener: (signal: NodeJS.Signals) => void) => void,
): Promise<number> {
  const child = spawn(file, args, { cwd, env, stdio: 'inherit' });
  // A terminal sends these two to the command itself as well: it would get them twice, and most take the second for an impatient one.
  const isFromTerminal = (signal: NodeJS.Signals) => process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT');
  onSignal((signal) => {
    if (!isFromTerminal(signal)) child.kill(signal);
  });
  try {
    const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (by === null ? 0 : constants.signals[by]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'was not found' : `could not be started (${code ?? (error as Error).message})`;
    throw new AssetsSyncError('bad-usage', `${file} ${reason}.`, {
      hint:
        process.platform === 'win32'
          ? 'Check its name and the PATH; a .cmd or .bat file needs cmd /c before it.'
          : 'Check its name and the PATH.',
      cause: error,
    });
  }
}
