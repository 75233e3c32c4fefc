/** Flags of the command line, made from the inputs. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
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

/** Commands that run all day, by people and by hooks. */
const PLAIN_COMMANDS: Record<string, Operation | 'check'> = {
  ...Object.fromEntries(SYNC_NAMES.map((name) => [name, 'sync' as const])),
  status: 'status',
  check: 'check',
};

/** What `check` needs to know. */
export const CHECK_FLAGS = ['path', 'working-directory'] as const satisfies InputName[];

/**
 * Reads a `sync`, `status` or `check` that is as it should be, which is spared the library that the rest of the command line
 * needs: 5 to 10 ms of every start.
 * @returns undefined for anything else: another command, a wish for help, a mistake
 */
export function parsePlain([name = '', ...args]: readonly string[]):
  | { command: Operation | 'check'; options: TerminalOptions }
  | undefined {
  const command = Object.hasOwn(PLAIN_COMMANDS, name) ? PLAIN_COMMANDS[name] : undefined;
  if (command === undefined) return undefined;
  const options: ParseArgsConfig['options'] = {};
  for (const flag of ['json', 'debug', 'quiet']) options[flag] = { type: 'boolean' };
  const flags = command === 'check' ? CHECK_FLAGS.map((flag) => [flag, INPUTS[flag]] as const) : flagsOf(command);
  for (const [flag, spec] of flags) options[flag] = { type: spec.type === 'boolean' ? 'boolean' : 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: command !== 'check' });
    return { command, options: readFlags(command === 'check' ? 'sync' : command, positionals, values as Given) };
  } catch (error) {
    if (error instanceof AssetsSyncError) throw error;
    return undefined;
  }
}
