/** The operations as functions: the same runs, told to the caller in place of a host's log. */
import { resolve } from 'node:path';
import type * as library from '../../library/index.d.ts';
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import { LibraryHost } from '../host/library/host.ts';
import { camelCase, type InputName, type Operation, readInputs } from '../inputs/spec.ts';
import { makeContext, type RunContext } from './context.ts';

const COMMON = ['paths', 'cwd', 'workingDirectory', 'repository', 'path', 'onMessage', 'signal'];
const OF_SERVER = [...COMMON, 'branch', 'base', 'token', 'onProgress'];
const NAMES = { sync: [...OF_SERVER, 'discard', 'verify'], status: COMMON, verify: OF_SERVER };

export const sync: typeof library.sync = (options = {}) =>
  call('sync', options, async () => (await import(/* webpackMode: "eager" */ '../commands/sync/command.ts')).runSync);

export const status: typeof library.status = (options = {}) =>
  call('status', options, async () => (await import(/* webpackMode: "eager" */ '../commands/status/command.ts')).runStatus);

export const verify: typeof library.verify = (options = {}) =>
  call('verify', options, async () => (await import(/* webpackMode: "eager" */ '../commands/verify/command.ts')).runVerify);

/** @throws AssetsSyncError, or the reason of `options.signal` */
async function call<Result>(
  operation: Operation & keyof typeof NAMES,
  options: library.SyncOptions,
  load: () => Promise<(context: RunContext) => Promise<void>>,
): Promise<Result> {
  const signal = options.signal ?? new AbortController().signal;
  try {
    signal.throwIfAborted();
    checkOptions(operation, options);
    const host = new LibraryHost({
      cwd: resolve(options.cwd ?? '.'),
      onProgress: options.onProgress,
      onMessage: options.onMessage,
    });
    const run = await load();
    await run(makeContext(host, inputsOf(operation, options, host), signal));
    return host.results as Result;
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    throw toAssetsSyncError(thrown);
  }
}

function inputsOf(operation: Operation, { paths = [], ...options }: library.SyncOptions, host: LibraryHost) {
  const given: Record<string, unknown> = { ...options, operation };
  const read = (name: InputName) => (given[camelCase(name)] === undefined ? undefined : String(given[camelCase(name)]));
  // As they are: a path may hold a comma.
  return { ...readInputs(read, (name) => host.show(name)), paths: [...paths] };
}

/** A name that is mistyped would be ignored, and the wrong thing done. */
function checkOptions(operation: keyof typeof NAMES, options: library.SyncOptions): void {
  const unknown = Object.keys(options).filter((name) => !NAMES[operation].includes(name));
  const wrong = [
    ...(unknown.length > 0 ? [`${operation} has no option ${unknown.join(', ')}`] : []),
    ...(options.paths === undefined || Array.isArray(options.paths) ? [] : ['paths is a list']),
  ];
  if (wrong.length === 0) return;
  throw new AssetsSyncError('bad-usage', `${wrong.join('; ')}.`, { hint: `It takes ${NAMES[operation].join(', ')}.` });
}
