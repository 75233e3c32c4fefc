/** Flags of the command line, made from the inputs. */
import { AssetsSyncError } from '../base/errors.ts';
import type { TerminalOptions } from '../host/terminal/host.ts';
import { camelCase, INPUTS, type InputName, type InputSpec, type Operation } from '../inputs/spec.ts';

/** The command and its other names. */
export const SYNC_NAMES: readonly [string, ...string[]] = ['sync', 'playback', 'restore'];

/** Flags by name, as a parser gives them. */
export type Given = Record<string, string | boolean | undefined>;

/** The inputs that are flags of an operation's command. */
export function flagsOf(operation: Operation): [InputName, InputSpec][] {
  const all = Object.entries(INPUTS) as [InputName, InputSpec][];
  return all.filter(([, spec]) => spec.notOnCommandLine !== true && spec.only?.includes(operation) !== false);
}

/** @param given flags by their names, as they are or in camelCase */
export function readFlags(operation: Operation, paths: readonly string[], given: Given): TerminalOptions {
  const flags: TerminalOptions['flags'] = { operation };
  for (const name of Object.keys(INPUTS) as InputName[]) {
    const value = given[name] ?? given[camelCase(name)];
    if (value !== undefined) flags[name] = String(value);
  }
  if (paths.some((path) => path.trim() === '')) {
    throw new AssetsSyncError('bad-usage', 'An empty path was given.', { hint: 'Is a variable of your script not set?' });
  }
  if (paths.length > 0) flags.paths = [flags.paths ?? '', ...paths].join('\n');
  return { flags, json: given.json === true, debug: given.debug === true, quiet: given.quiet === true };
}

/** What `check` needs to know. */
export const CHECK_FLAGS = ['path', 'working-directory'] as const satisfies InputName[];
