/** Commands as functions: the same runs, told to the caller in place of a host's log. */
import { resolve } from 'node:path';
import type * as library from '../../library/index.d.ts';
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import { inputsOf, NO_COMMAND_LINE, type Runnable } from '../commands/command.ts';
import { LibraryHost } from '../host/terminal.ts';
import { readInputs } from '../inputs/read.ts';
import { camelCase, type InputName } from '../inputs/spec.ts';
import { makeContext } from './context.ts';

const OF_PLACE = ['cwd', 'workingDirectory', 'path', 'onMessage', 'signal'];
const COMMON = [...OF_PLACE, 'paths', 'repository'];
const OF_SERVER = [...COMMON, 'branch', 'base', 'token', 'onProgress'];
/** What each function takes, as library/index.d.ts says. */
export const OPTIONS = {
  sync: [...OF_SERVER, 'discard', 'verify', 'layout', 'mirror', 'firstRecordings'],
  status: COMMON,
  verify: OF_SERVER,
  startProxy: [...OF_PLACE, 'layout', 'proxyVersion', 'proxySource', 'proxyChecksum'],
};

// Not from the table of commands: the library's bundle has these alone.
export const sync: typeof library.sync = (options = {}) => call('sync', options, () => import('../commands/sync/command.ts'));

export const status: typeof library.status = (options = {}) =>
  call('status', options, () => import('../commands/status/command.ts'));

export const verify: typeof library.verify = (options = {}) =>
  call('verify', options, () => import('../commands/verify/command.ts'));

export const startProxy: typeof library.startProxy = (options = {}) =>
  call('startProxy', options, () => import('../commands/proxy/own-proxy.ts'));

/** @throws AssetsSyncError, or the reason of `options.signal` */
async function call<Result>(
  name: keyof typeof OPTIONS,
  options: library.SyncOptions,
  load: () => Promise<{ command: Runnable }>,
): Promise<Result> {
  const signal = options.signal ?? new AbortController().signal;
  try {
    signal.throwIfAborted();
    checkOptions(name, options);
    const host = new LibraryHost({
      cwd: resolve(options.cwd ?? '.'),
      onProgress: options.onProgress,
      onMessage: options.onMessage,
    });
    const { command } = await load();
    const inputs = readOptions(name, command, options, host);
    const flags = { firstRecordings: options.firstRecordings === true };
    await command.run(makeContext(host, inputs, signal, { ...NO_COMMAND_LINE, flags }));
    return host.results as Result;
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    throw toAssetsSyncError(thrown);
  }
}

function readOptions(name: string, command: Runnable, { paths = [], ...options }: library.SyncOptions, host: LibraryHost) {
  const given: Record<string, unknown> = { ...options };
  const read = (input: InputName) => (given[camelCase(input)] === undefined ? undefined : String(given[camelCase(input)]));
  const inputs = readInputs({ read, show: (input) => host.show(input) }, { name, inputs: inputsOf(command) });
  // As they are: a path may hold a comma.
  return { ...inputs, paths: [...paths] };
}

/** A name that is mistyped would be ignored, and the wrong thing done. */
function checkOptions(name: keyof typeof OPTIONS, options: library.SyncOptions): void {
  const unknown = Object.keys(options).filter((option) => !OPTIONS[name].includes(option));
  const wrong = [
    ...(unknown.length > 0 ? [`${name} has no option ${unknown.join(', ')}`] : []),
    ...(options.paths === undefined || Array.isArray(options.paths) ? [] : ['paths is a list']),
  ];
  if (wrong.length === 0) return;
  throw new AssetsSyncError('bad-usage', `${wrong.join('; ')}.`, { hint: `It takes ${OPTIONS[name].join(', ')}.` });
}
