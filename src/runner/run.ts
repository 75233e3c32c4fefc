/** One run, from a host's request to its result: cancellation, time limit, and the one place where an error becomes a message and an exit code. */
import { existsSync } from 'node:fs';
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import { details } from '../base/log.ts';
import { type CommandLineValues, inputsOf, NO_COMMAND_LINE, type Runnable } from '../commands/command.ts';
import { findOperation, OPERATIONS } from '../commands/operations.ts';
import type { Host } from '../host/host.ts';
import { oneOf, readInputs } from '../inputs/read.ts';
import type { ReplayWish } from '../replay/wish.ts';
import { announcer, errorSummary, errorText } from '../report/problems.ts';
import { makeContext } from './context.ts';

/** Ctrl-C, a job that was cancelled, a terminal that was closed. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const UNFINISHED = new AssetsSyncError(
  'internal',
  'The run stopped before it was done: something that it waited for never came.',
  {
    hint: 'Run the command again; if that happens twice, please report it with the output of the same command with --debug.',
  },
);

export interface CommandLine extends CommandLineValues {
  /** Each argument that is a path is one, whatever is in it. */
  paths: readonly string[];
}

/** Runs the operation that the host's `operation` input names. Never throws: a failure is told to the host. */
export async function runOperation(host: Host): Promise<void> {
  await attempt(host, async (stop) => {
    const name = host.read('operation')?.trim() || 'sync';
    const entry = findOperation(name);
    if (entry === undefined) {
      const message = `${host.show('operation')} is ${oneOf(OPERATIONS)}, not ${JSON.stringify(name)}.`;
      throw new AssetsSyncError('bad-usage', message, { hint: 'Correct it and run again; nothing was changed.' });
    }
    const { command } = await entry.load();
    await execute(host, name, command, { ...NO_COMMAND_LINE, paths: [] }, stop);
  });
}

/** Runs a command as a command line gives it. Never throws: a failure is told to the host. */
export async function runCommand(host: Host, name: string, command: Runnable, given: CommandLine): Promise<void> {
  await attempt(host, (stop) => execute(host, name, command, given, stop));
}

async function execute(host: Host, name: string, command: Runnable, given: CommandLine, stop: AbortController): Promise<void> {
  const inputs = readInputs(host, { name, inputs: inputsOf(command) });
  inputs.paths.push(...given.paths);
  const timer = setTimer(inputs.timeout, host, stop);
  try {
    const context = makeContext(host, inputs, stop.signal, given);
    await host.group(`assets-sync: ${name}`, () => command.run(context));
  } finally {
    clearTimeout(timer);
  }
}

function setTimer(seconds: number, host: Host, stop: AbortController): NodeJS.Timeout | undefined {
  if (seconds === 0) return undefined;
  const timedOut = new AssetsSyncError('timed-out', `Not done after ${seconds} seconds.`, {
    hint: `Give more with ${host.show('timeout')}, or run the command again; it goes on where it was.`,
  });
  return setTimeout(() => stop.abort(timedOut), seconds * 1000);
}

/** Nobody waits for what was cancelled, and a check that says no has a summary of what it found. */
const SUMMARIZED: ReadonlySet<string> = new Set(['cancelled', 'not-verified', 'not-pushed', 'recordings-differ', 'not-replayed']);

/** Runs something that can be cancelled, and tells the host how it failed. */
export async function attempt(host: Host, body: (stop: AbortController) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  // The second signal ends the process at once. Not `once`: a library that frees locks ends the process when it is the only listener.
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new AssetsSyncError('cancelled', 'Cancelled.', { hint: 'Run the command again; it goes on where it was.' }));
  };
  for (const name of STOPS) process.on(name, cancel);
  // Node ends with success when nothing is left to wait for, though the run has not come to its end.
  const fail = () => host.fail(UNFINISHED, errorText(UNFINISHED));
  process.once('beforeExit', fail);
  const tellDetail = (line: unknown) => host.say('debug', String(line));
  if (host.isDebug) details.subscribe(tellDetail);
  try {
    await body(stop);
  } catch (thrown) {
    const error = toAssetsSyncError(thrown);
    // A terminal shows the message, which lists them.
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach(announcer(host, 'error'));
    host.fail(error, errorText(error));
    if (!SUMMARIZED.has(error.code)) await host.summarize(() => errorSummary(error));
  } finally {
    details.unsubscribe(tellDetail);
    process.removeListener('beforeExit', fail);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}

/** Never throws: a job that did what it should does not fail for what is left of it. */
export async function endJob(host: Host): Promise<void> {
  try {
    const { PROXY_STATE, parseProxy, REPLAY_STATE, stopProxy } = await import('../test-proxy/lifetime.ts');
    const proxy = parseProxy(host.readState(PROXY_STATE));
    if (proxy === undefined) return;
    const { askBeforeStop, reportReplay } = await import('../replay/report.ts');
    const { strictest, takeWishes } = await import('../replay/wish.ts');
    const own: ReplayWish = { replay: 'report', files: [], ...JSON.parse(host.readState(REPLAY_STATE) || '{}') };
    // Two steps of a job may have shared it, and it is told once.
    const kept = takeWishes(proxy.log);
    const isTold = kept.length === 0 && existsSync(proxy.log);
    const wish = strictest([own, ...kept]);
    const audit = isTold ? undefined : await askBeforeStop(proxy, wish);
    const { wasRunning, lastLines } = await stopProxy(proxy);
    if (isTold) return;
    host.say('info', wasRunning ? `The test proxy at ${proxy.url} was stopped.` : 'The test proxy had ended already.');
    if (lastLines !== '') await host.group('The last lines of the test proxy', async () => host.say('info', lastLines));
    const { error } = await reportReplay(proxy, audit, wish, host);
    if (error !== undefined) host.fail(error, errorText(error));
  } catch (thrown) {
    const { message, hint } = toAssetsSyncError(thrown);
    host.say('warning', `The test proxy could not be stopped: ${message} ${hint}`);
  }
}
