/** proxy: installs the test proxy, starts it on the assets root, says how it is, and stops it. */

import { relative } from 'node:path';
import { AssetsSyncError, errorJson } from '../../base/errors.ts';
import { readersShell, SHELLS, type Shell, setVariable, shellCommand } from '../../base/shell.ts';
import { strictest, takeWishes } from '../../replay/wish.ts';
import { locate } from '../../selection/locate.ts';
import type { ProxyStatus } from '../../test-proxy/lifetime.ts';
import type { RunningProxy } from '../../test-proxy/start.ts';
import { type Command, type CommandContext, QUIET_ANSWER, type Runnable } from '../command.ts';
import {
  findServed,
  noticeEmpty,
  PROGRAM_INPUTS,
  programQuestion,
  provideProgram,
  proxyOutputs,
  REPLAY_INPUTS,
  replayWish,
  startProxyOn,
} from '../test-proxy.ts';

const PLACE = ['path', 'working-directory'] as const;
const SERVED = [...PLACE, 'layout', ...PROGRAM_INPUTS] as const;

const install: Runnable = {
  description: 'install the test proxy, and print where it is',
  quiet: QUIET_ANSWER,
  inputs: ['working-directory', ...PROGRAM_INPUTS, 'retries', 'timeout'],
  examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
  run: runInstall,
};

const start: Runnable = {
  description: 'start the test proxy on the assets root, and print the variables that lead tests to it',
  quiet: QUIET_ANSWER,
  inputs: [...SERVED, 'retries', 'timeout'],
  flags: [{ name: '--shell', value: 'name', help: `the shell that reads what is printed: ${SHELLS.join(', ')}` }],
  examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
  run: runStart,
};

const stop: Runnable = {
  description: 'stop the test proxy that was started on the assets root',
  inputs: [...PLACE, ...REPLAY_INPUTS],
  examples: `
  assets-sync proxy stop                # and say what it replayed
  assets-sync proxy stop --json         # for scripts: replayed`,
  run: runStop,
};

const status: Runnable = {
  description: 'say whether a test proxy runs on the assets root, and where it listens',
  quiet: QUIET_ANSWER,
  inputs: PLACE,
  examples: `
  assets-sync proxy status
  assets-sync proxy status --json       # for scripts`,
  more: `
Exit code 0 whether one runs or not.`,
  run: runStatus,
};

export const command: Command = {
  group: 'More',
  description: 'print how to start the test proxy by hand',
  quiet: QUIET_ANSWER,
  inputs: SERVED,
  examples: `
  assets-sync proxy                     # the command line that starts it here, in the foreground
  assets-sync proxy install             # install it alone
  eval "$(assets-sync proxy start)"     # start it, and let the tests that this shell runs find it
  assets-sync proxy status              # where it listens, and where its output goes
  assets-sync proxy stop`,
  subcommands: { install, start, stop, status },
  run: runPrint,
};

async function runPrint(context: CommandContext): Promise<void> {
  const { host, log } = context;
  const { assetsRoot, folder } = await findServed(context);
  const tool = proxyCommand(folder, await findProgram(context));
  if (folder === assetsRoot) noticeEmpty(assetsRoot, log);
  host.result(shellCommand(tool), 'answer');
  host.setOutputs({ 'assets-root': assetsRoot }, { tool });
}

/** The command line of the program that is on this machine; undefined where there is none yet. */
async function findProgram(context: CommandContext): Promise<string[] | undefined> {
  const { findProxy } = await import('../../test-proxy/program.ts');
  const { commandOf } = await import('../../test-proxy/start.ts');
  try {
    const program = await findProxy(await programQuestion(context));
    if (program !== undefined) return commandOf(program.executable);
    context.log.notice('The test proxy is not installed yet; assets-sync proxy install does it.');
  } catch (error) {
    context.log.notice(textOf(error));
  }
  return undefined;
}

/** What keeps a proxy from being started is no reason not to say how it is done. */
function textOf(error: unknown): string {
  if (error instanceof AssetsSyncError) return `${error.message} ${error.hint}`;
  throw error;
}

async function runInstall(context: CommandContext): Promise<void> {
  const { executable, version, from } = await provideProgram(context);
  if (from === 'TEST_PROXY_PATH' || from === 'PATH') context.log.notice(`It was there already, by ${from}.`);
  context.host.result(executable, 'answer');
  context.host.setOutputs({}, { executable, version: version ?? null, from });
}

async function runStart(context: CommandContext): Promise<void> {
  const { host, log, flags } = context;
  const shell = SHELLS.find((one) => one === flags.shell);
  if (flags.shell !== undefined && shell === undefined) {
    throw new AssetsSyncError('bad-usage', `--shell is one of ${SHELLS.join(', ')}, not ${JSON.stringify(flags.shell)}.`, {
      hint: 'Name the shell that reads what proxy start prints; nothing was started.',
    });
  }
  const served = await findServed(context);
  const { assetsRoot } = served;
  const { proxy, isNew } = await startProxyOn(context, served);
  log.notice(`The test proxy ${isNew ? 'runs' : 'ran already'} at ${proxy.url} and writes to ${proxy.log}.`);
  const { proxyVariables } = await import('../../test-proxy/start.ts');
  const variables = { ASSETS_ROOT: assetsRoot, ...served.env, ...proxyVariables(proxy) };
  host.result(exportText(variables, shell), 'answer');
  host.setOutputs(
    { 'assets-root': assetsRoot, ...proxyOutputs(proxy) },
    { pid: proxy.pid, executable: proxy.executable, variables, started: isNew },
  );
}

async function runStop(context: CommandContext): Promise<void> {
  const { host } = context;
  const { managedProxy, stopManaged } = await import('../../test-proxy/lifetime.ts');
  const { askBeforeStop, reportReplay } = await import('../../replay/report.ts');
  const state = await stateOf(context);
  const proxy = managedProxy(state);
  // A job's steps may have said more, and its end tells it no second time.
  const wish = strictest([replayWish(context), ...(proxy ? takeWishes(proxy.log) : [])]);
  const audit = proxy && (await askBeforeStop(proxy, wish, context.signal));
  const { wasRunning } = await stopManaged(state);
  host.result(wasRunning ? 'The test proxy was stopped.' : 'No test proxy was running.');
  const { replayed = null, error } = (proxy && (await reportReplay(proxy, audit, wish, host))) ?? {};
  host.setOutputs({}, { stopped: wasRunning, replayed, ...(error === undefined ? {} : { error: errorJson(error) }) });
  if (error !== undefined) throw error;
}

async function runStatus(context: CommandContext): Promise<void> {
  const { host } = context;
  const { findManaged } = await import('../../test-proxy/lifetime.ts');
  const assetsRoot = await findRoot(context);
  const found = await findManaged(await stateOf(context));
  host.result(statusText(found, assetsRoot, host.workspace), 'answer');
  const outputs = found.proxy === undefined ? {} : proxyOutputs(found.proxy);
  host.setOutputs({ 'assets-root': assetsRoot, ...outputs }, await statusJson(found));
}

async function findRoot({ openCodeRepository, inputs }: CommandContext): Promise<string> {
  return locate(await openCodeRepository(), inputs.path).assetsRoot;
}

async function stateOf(context: CommandContext): Promise<string> {
  const { proxyFiles } = await import('../../test-proxy/lifetime.ts');
  return proxyFiles(await findRoot(context)).state;
}

/** What a shell evaluates, so that tests find the proxy. */
export function exportText(variables: Readonly<Record<string, string>>, shell: Shell = readersShell()): string {
  return Object.entries(variables)
    .map(([name, value]) => setVariable(name, value, shell))
    .join('\n');
}

export function statusText({ proxy, answer }: ProxyStatus, assetsRoot: string, from: string): string {
  const where = relative(from, assetsRoot) || '.';
  if (proxy === undefined) return `No test proxy runs on ${where}.`;
  const health = answer === '200' ? 'answers' : `does not answer as it should (${answer})`;
  return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}

export async function statusJson({ proxy, answer }: ProxyStatus): Promise<object> {
  return { running: proxy !== undefined, answer: answer ?? null, ...(proxy === undefined ? {} : await runningJson(proxy)) };
}

export async function runningJson(proxy: RunningProxy): Promise<object> {
  const { proxyVariables } = await import('../../test-proxy/start.ts');
  return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}

/**
 * @param folder absolute: what becomes the storage context
 * @param program the test proxy, by its path or by the name that the .NET tool has
 * @returns a command line, an argument a member
 */
export function proxyCommand(folder: string, program: readonly string[] = ['test-proxy']): string[] {
  return [...program, 'start', '-u', '--storage-location', folder];
}
