/** run: brings the recordings, starts a test proxy on them, runs a command, and stops the proxy. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetsSyncError } from '../../base/errors.ts';
import { removeFolderLater } from '../../base/files.ts';
import { SILENT } from '../../base/log.ts';
import { localChangesLine } from '../../recording-diff/words.ts';
import type { Audit } from '../../replay/read.ts';
import { syncedReport } from '../../report/synced.ts';
import type { RunningProxy } from '../../test-proxy/start.ts';
import { type Command, type CommandContext, SERVICES_HERE } from '../command.ts';
import { diffLocal } from '../diff/local.ts';
import { bringRecordings, SYNC_INPUTS, tidyUp } from '../sync/command.ts';
import { storeBaseOf } from '../sync/sync.ts';
import {
  findServed,
  PROGRAM_INPUTS,
  provideProgram,
  provideServed,
  REPLAY_INPUTS,
  replayWish,
  requireProgramChoice,
  type Served,
} from '../test-proxy.ts';

type UserCommand = readonly [file: string, ...args: string[]];

export const command: Command = {
  group: 'Recordings',
  description: 'bring the recordings, and run a command with a test proxy on them',
  paths: SERVICES_HERE,
  takesCommand: true,
  inputs: [...SYNC_INPUTS, ...PROGRAM_INPUTS, ...REPLAY_INPUTS, 'retries'],
  examples: `
  assets-sync run sdk/tables -- pytest  # sync, start the test proxy, run the tests, stop it
  assets-sync run -- npm test           # of the service that you are in, else of those that you changed
  assets-sync run sdk/new -- pytest     # of one that was never recorded: the proxy can record it`,
  more: `
The command finds the proxy by PROXY_URL, PROXY_MANUAL_START, PROXY_PID, TEST_PROXY_HTTP_PORT and PROXY_EXE,
the recordings by ASSETS_ROOT. stdout is the command's alone. Exit code: the command's; where it was not run,
that of sync, or 3 if the test proxy could not be installed or started.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, flags } = context;
  const given = readCommand(context.command);
  if (flags.json === true) {
    throw new AssetsSyncError('bad-usage', '--json is not for run: what is on stdout is the command’s.', {
      hint: "Leave it out; 'assets-sync sync --json' says what was brought.",
    });
  }
  await requireProgramChoice(context);
  const selection = { ...context.selection, mayLackPins: true };
  const { result, milliseconds } = await bringRecordings({ ...context, selection }, { forProxy: true });
  host.say('info', syncedReport(result, { milliseconds, from: host.workspace }).lines.join('\n'));
  await tidyUp(result, storeBaseOf(inputs.cache, host.storeBase, result.assetsRoot), signal);
  const served = await findServed(context, result);
  await provideServed(context, served);
  try {
    process.exitCode = await runOn(context, given, served);
  } finally {
    await tellRecorded(context);
  }
}

/** Closes with what is on disk and was not pushed. What keeps it from being told is no fault of the command's. */
async function tellRecorded(context: CommandContext): Promise<void> {
  try {
    // All that is there: a service that was recorded for the first time has no pin to be chosen by.
    const selection = { ...context.selection, paths: [], pathsFrom: context.host.workspace };
    const { recordings, publish } = await diffLocal({ ...context, selection, log: SILENT });
    const line = localChangesLine(recordings, ['assets-sync diff --local', publish]);
    if (line !== undefined) context.host.say('info', line);
  } catch (error) {
    context.signal.throwIfAborted();
    context.host.say('debug', String(error));
  }
}

function readCommand([file, ...args]: readonly string[]): UserCommand {
  if (file !== undefined && file !== '') return [file, ...args];
  throw new AssetsSyncError('bad-usage', 'There is no command to run.', {
    hint: "Give it after two dashes: 'assets-sync run sdk/tables -- pytest'.",
  });
}

/** @returns the command's exit code */
async function runOn(
  context: CommandContext,
  command: UserCommand,
  { assetsRoot, folder: served, services, env: more }: Served,
): Promise<number> {
  const { host, log, signal } = context;
  const { executable } = await provideProgram(context);
  const { runWithProxy } = await import('../../test-proxy/lifetime.ts');
  const { askBeforeStop, reportReplay } = await import('../../replay/report.ts');
  // A log of its own: two runs at once have a proxy each.
  const folder = await mkdtemp(join(host.temporary, 'assets-sync-run-'));
  const logFile = join(folder, 'test-proxy.log');
  const env = { ...process.env, ...more, ASSETS_ROOT: assetsRoot };
  let isLogNamed = false;
  try {
    const start = { executable, assetsRoot: served, services, logFile, env, signal };
    const wish = replayWish(context);
    let asked: { proxy: RunningProxy; audit: Audit | undefined } | undefined;
    const beforeStop = async (proxy: RunningProxy) => {
      asked = { proxy, audit: await askBeforeStop(proxy, wish, signal) };
    };
    const { exitCode, lostProxy } = await runWithProxy({ command, cwd: host.workspace, beforeStop, ...start });
    isLogNamed = lostProxy !== undefined;
    if (isLogNamed)
      log.warning({ message: `The test proxy ended before the command did (${logFile}). Its last lines:\n${lostProxy}` });
    const { error } = asked === undefined ? {} : await reportReplay(asked.proxy, asked.audit, wish, host);
    // The command's own failure is told by it.
    if (error !== undefined && exitCode === 0) throw error;
    return exitCode;
  } catch (error) {
    isLogNamed ||= error instanceof AssetsSyncError && error.code === 'proxy-failed';
    throw error;
  } finally {
    if (!isLogNamed) await removeFolderLater(folder);
  }
}
