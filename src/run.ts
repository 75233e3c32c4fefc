/** From a request to its result: the one place where an error becomes a message and an exit code. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { basic } from './assets/credentials.ts';
import { openCodeRepository } from './change/code-repository.ts';
import { AssetsSyncError, formatPlace, type Problem, toAssetsSyncError } from './errors.ts';
import type { Host } from './host/host.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { SyncResult } from './operations/sync.ts';
import { errorText, syncOutputs, syncSummary, syncText } from './report/sync-report.ts';

/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MOST_ANNOTATIONS = 10;

/** Ctrl-C, a job that was cancelled, a terminal that was closed. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs what the host asks for. Never throws: a failure is told to the host. */
export async function run(host: Host): Promise<void> {
  const stop = new AbortController();
  // The second time at once. Not `once`: a library that frees locks ends the process when it finds itself the only listener.
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new AssetsSyncError('cancelled', 'Cancelled.', { hint: 'Run the command again; it goes on where it was.' }));
  };
  for (const name of STOPS) process.on(name, cancel);
  let timer: NodeJS.Timeout | undefined;
  try {
    const inputs = readInputs(
      (name) => host.read(name),
      (name) => host.show(name),
    );
    if (inputs.timeout > 0) {
      const timedOut = new AssetsSyncError('timed-out', `Not done after ${inputs.timeout} seconds.`, {
        hint: `Give more with ${host.show('timeout')}, or run the command again; it goes on where it was.`,
      });
      timer = setTimeout(() => stop.abort(timedOut), inputs.timeout * 1000);
    }
    await runSync(host, inputs, stop.signal);
  } catch (thrown) {
    const error = toAssetsSyncError(thrown);
    // A terminal shows the message, which lists them.
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach(annotator(host, 'error'));
    host.fail(error, errorText(error));
  } finally {
    clearTimeout(timer);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}

async function runSync(host: Host, inputs: Inputs, signal: AbortSignal): Promise<void> {
  const token = host.token(inputs);
  for (const secret of [token?.value, inputs.codeToken]) {
    if (secret === undefined) continue;
    host.mask(secret);
    host.mask(basic(secret).replace('basic ', ''));
  }
  const workingDirectory = resolve(host.workspace, inputs.workingDirectory ?? '.');
  const started = performance.now();
  let milliseconds = 0;
  const opening = openCodeRepository(workingDirectory, host.atTerminal && inputs.workingDirectory === undefined, signal);
  opening.catch(() => {});
  // In this bundle, but run only now, while git answers.
  const { sync } = await import(/* webpackMode: "eager" */ './operations/sync.ts');
  const result = await host.group('assets-sync: sync', async () => {
    const result = await sync(
      {
        ...inputs,
        token,
        code: await opening,
        pathsFrom: realpathSync(host.atTerminal ? host.workspace : workingDirectory),
        gitHubServer: host.gitHubServer,
        ownOrigin: host.ownOrigin,
        discard: inputs.discard ?? !host.atTerminal,
        attempts: inputs.retries,
        storeBase: host.storeBase,
        atTerminal: host.atTerminal,
        trusted: host.trusted,
      },
      {
        onProgress: host.onProgress,
        onInfo: (text) => host.say('info', text),
        onNotice: (text) => host.say('notice', text),
        onWarning: annotator(host, 'warning'),
      },
      signal,
    );
    tell(host, result);
    milliseconds = performance.now() - started;
    host.result(syncText(result, milliseconds, host.workspace));
    return result;
  });
  host.setOutputs(syncOutputs(result));
  if (result.services.length > 0) host.setVariable('ASSETS_ROOT', result.assetsRoot);
  await host.summarize(syncSummary(result, milliseconds));
}

function tell(host: Host, result: SyncResult): void {
  if (result.kept.length > 0) {
    const shown = result.kept.slice(0, 5).join(', ') + (result.kept.length > 5 ? ` and ${result.kept.length - 5} more` : '');
    host.say('notice', `Local changes stayed: ${shown}.`);
  }
  if (result.backup !== undefined) {
    const back = `git -C ${shellQuote(result.assetsRoot)} restore --source=${result.backup} --overlay -- .`;
    host.say('notice', `Local changes were replaced; they are kept. To bring them back: ${back}`);
  }
}

/** A path as it can be pasted into a shell. */
function shellQuote(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Says problems at their places; those that a host would no longer show go into the log alone. */
function annotator(host: Host, level: 'warning' | 'error'): (problem: Problem) => void {
  let said = 0;
  return ({ message, at }) => {
    said++;
    if (said <= MOST_ANNOTATIONS) host.say(level, message, at);
    else host.say('info', at === undefined ? message : `${formatPlace(at)} ${message}`);
  };
}
