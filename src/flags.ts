/** Flags of the command line, made from the inputs. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { TerminalOptions } from './host/terminal.ts';
import { camelCase, INPUTS, type InputName, type InputSpec, type Operation } from './inputs.ts';

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
  if (paths.length > 0) flags.paths = [flags.paths ?? '', ...paths].join('\n');
  return { flags, json: given.json === true, debug: given.debug === true, quiet: given.quiet === true };
}

/**
 * Reads a `sync` that is as it should be. People run it all day, so it is spared the library that the rest of the command line
 * needs: 5 ms of every start.
 * @returns undefined for anything else: another command, a wish for help, a mistake
 */
export function parsePlainSync([command = '', ...args]: readonly string[]): TerminalOptions | undefined {
  if (!SYNC_NAMES.includes(command)) return undefined;
  const options: ParseArgsConfig['options'] = {};
  for (const name of ['json', 'debug', 'quiet']) options[name] = { type: 'boolean' };
  for (const [name, spec] of flagsOf('sync')) options[name] = { type: spec.type === 'boolean' ? 'boolean' : 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return readFlags('sync', positionals, values as Given);
  } catch {
    return undefined;
  }
}
