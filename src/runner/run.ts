/** From a host's request to its result: the one place where an error becomes a message and an exit code. */
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import type { Host } from '../host/host.ts';
import { type Operation, readInputs } from '../inputs/spec.ts';
import { errorText } from '../report/error.ts';
import { annotator, makeContext, type RunContext } from './context.ts';

/** Ctrl-C, a job that was cancelled, a terminal that was closed. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const UNFINISHED = new AssetsSyncError(
  'internal',
  'The run stopped before it was done: something that it waited for never came.',
  {
    hint: 'Run the command again; if that happens twice, please report it with the output of the same command with --debug.',
  },
);

/** What people run all day is in one file with this one, but evaluated only where it is asked for; the rest are files of their own. */
const OPERATIONS: Record<Operation, () => Promise<(context: RunContext) => Promise<void>>> = {
  sync: async () => (await import(/* webpackMode: "eager" */ '../commands/sync/command.ts')).runSync,
  verify: async () => (await import('../commands/verify/command.ts')).runVerify,
  repin: async () => (await import('../commands/repin/command.ts')).runRepin,
  plan: async () => (await import('../commands/plan/command.ts')).runPlan,
  diff: async () => (await import('../commands/diff/command.ts')).runDiff,
  status: async () => (await import(/* webpackMode: "eager" */ '../commands/status/command.ts')).runStatus,
  reset: async () => (await import('../commands/reset/command.ts')).runReset,
  // It brings the scanner and the forges.
  push: async () => (await import('../commands/push/command.ts')).runPush,
};

/**
 * Runs what the host asks for. Never throws: a failure is told to the host.
 * @param command what only a command line can ask for, in place of the `operation` input
 */
export async function run(host: Host, command?: (context: RunContext) => Promise<void>): Promise<void> {
  await attempt(host, async (stop) => {
    const inputs = readInputs(
      (name) => host.read(name),
      (name) => host.show(name),
    );
    const timer = setTimer(inputs.timeout, host, stop);
    try {
      const context = makeContext(host, inputs, stop.signal);
      const operation = command ?? (await OPERATIONS[inputs.operation]());
      await host.group(`assets-sync: ${inputs.operation}`, () => operation(context));
    } finally {
      clearTimeout(timer);
    }
  });
}

function setTimer(seconds: number, host: Host, stop: AbortController): NodeJS.Timeout | undefined {
  if (seconds === 0) return undefined;
  const timedOut = new AssetsSyncError('timed-out', `Not done after ${seconds} seconds.`, {
    hint: `Give more with ${host.show('timeout')}, or run the command again; it goes on where it was.`,
  });
  return setTimeout(() => stop.abort(timedOut), seconds * 1000);
}

/** Runs something that can be cancelled. Never throws: a failure is told to the host. */
export async function attempt(host: Host, body: (stop: AbortController) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  // The second time at once. Not `once`: a library that frees locks ends the process when it finds itself the only listener.
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new AssetsSyncError('cancelled', 'Cancelled.', { hint: 'Run the command again; it goes on where it was.' }));
  };
  for (const name of STOPS) process.on(name, cancel);
  // Node ends with success when nothing is left to wait for, though the run has not come to its end.
  const fail = () => host.fail(UNFINISHED, errorText(UNFINISHED));
  process.once('beforeExit', fail);
  try {
    await body(stop);
  } catch (thrown) {
    const error = toAssetsSyncError(thrown);
    // A terminal shows the message, which lists them.
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach(annotator(host, 'error'));
    host.fail(error, errorText(error));
  } finally {
    process.removeListener('beforeExit', fail);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}
