/** The command line: its parser and help, made from the table of commands; a command that is run, or a mistake that is told. */

import { statSync } from 'node:fs';
import { Argument, Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AssetsSyncError, errorJson, toAssetsSyncError } from '../base/errors.ts';
import { closestMatch } from '../base/text.ts';
import { type CommandEntry, flagsOf, inputsOf, loadCommands, type Runnable } from '../commands/command.ts';
import { COMMANDS, findCommand } from '../commands/index.ts';
import { TerminalHost } from '../host/terminal.ts';
import { camelCase, type Flag, flagName, type InputName } from '../inputs/spec.ts';
import { errorText } from '../report/problems.ts';
import { runCommand } from '../runner/run.ts';

/** Never throws: a failure is told, and is the process's exit code. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  // A reader that goes away (`| head`) or a disk that is full must not end the run in the middle.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  process.stderr.on('error', () => {});
  try {
    await runProgram(args);
  } catch (thrown) {
    // What failed before there was a host to tell.
    const error = toAssetsSyncError(thrown);
    if (splitAtDashes(args).args.includes('--json'))
      process.stdout.write(`${JSON.stringify({ error: errorJson(error) }, undefined, 2)}\n`);
    else process.stderr.write(`error: ${error.message}\n${error.hint}\n`);
    process.exitCode = error.exitCode;
  }
}

/** What people call our commands who come from other tools. */
const WORDS_OF_OTHERS: Readonly<Record<string, string>> = {
  ...{ pull: 'sync', fetch: 'sync', update: 'sync', clone: 'sync', download: 'sync' },
  ...{ commit: 'push', publish: 'push', upload: 'push', list: 'status', ls: 'status', revert: 'reset', checkout: 'reset' },
};

/** @param line what follows the program's name */
export async function runProgram(line: readonly string[]): Promise<void> {
  const asksHelp = line[0] === 'help';
  const named = findCommand(asksHelp ? line[1] : line[0]);
  const { args, given } = splitAtCommand(line, (await named?.load())?.command);
  const words = asksHelp ? args.slice(1) : args;
  // A command that is named needs no other to be loaded: not for its help, not for a mistake in its flags.
  const top = await makeParser(named === undefined ? COMMANDS : [named], given);
  const { parser, known } = findParser(top, words);
  const ours = words.slice(0, known);
  const next = words[known];
  try {
    // commander takes a mistyped inner command for an argument, and knows `help` of the outer commands alone.
    if (next !== undefined && !next.startsWith('-') && parser.commands.length > 0) {
      const other = parser === top ? WORDS_OF_OTHERS[next] : undefined;
      const near =
        other ??
        closestMatch(
          next,
          parser.commands.flatMap((command) => [command.name(), ...command.aliases()]),
        );
      const suggested = near === undefined ? '' : `\n(Did you mean ${near}?)`;
      throw new CommanderError(1, 'assets-sync.usage', `unknown command '${[...ours, next].join(' ')}'${suggested}`);
    }
    await top.parseAsync(asksHelp || args.length === 0 ? [...ours, '--help'] : [...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const said = error.message.replace(/^error: /, '') + suggestion(error, parser);
    const usage = new AssetsSyncError('bad-usage', capitalize(said), {
      hint: `See '${['assets-sync', ...ours].join(' ')} --help'.`,
    });
    new TerminalHost({ flags: {}, json: args.includes('--json'), debug: false, quiet: false }).fail(usage, errorText(usage));
  }
}

/** What commander leaves out: the flag that a letter may stand for, and what an argument that is missing may be. */
function suggestion({ code, message }: CommanderError, { options, registeredArguments }: Command): string {
  const [, quoted = ''] = /'(.*)'/.exec(message) ?? [];
  if (code === 'commander.missingArgument') {
    const choices = registeredArguments.find((argument) => argument.name() === quoted)?.argChoices;
    return choices === undefined ? '' : ` (one of ${choices.join(', ')})`;
  }
  if (code === 'commander.excessArguments' && registeredArguments.length === 0) return '\nIt takes no paths.';
  const near = options.filter(({ long }) => /^-\w$/.test(quoted) && long?.startsWith(`-${quoted}`) === true);
  return code === 'commander.unknownOption' && near.length === 1 ? `\n(Did you mean ${near[0]?.long}?)` : '';
}

/** The words that are ours, and the user's own command after `--`, which has flags of its own. */
export function splitAtDashes(line: readonly string[]): { args: readonly string[]; given: readonly string[] } {
  const at = line.indexOf('--');
  return at === -1 ? { args: line, given: [] } : { args: line.slice(0, at), given: line.slice(at + 1) };
}

/**
 * The words that are ours, and the user's own command. PowerShell takes `--` out of the arguments of every .ps1: without it the first word
 * that names no service and no directory begins that command, which has flags of its own.
 */
function splitAtCommand(line: readonly string[], command: Runnable | undefined): ReturnType<typeof splitAtDashes> {
  if (command?.takesCommand !== true) return { args: line, given: [] };
  if (line.includes('--') || command.paths === undefined) return splitAtDashes(line);
  const withValue = flagsOf(command).flatMap(({ name, value }) => (value === undefined ? [] : [name]));
  const at = line.findIndex(
    (word, index) => index > 0 && !word.startsWith('-') && !withValue.includes(line[index - 1] ?? '') && !isPath(word),
  );
  return at === -1 || line[0] === 'help' ? { args: line, given: [] } : { args: line.slice(0, at), given: line.slice(at) };
}

/** A service need not be on disk, where a program that is named by its path is. */
function isPath(word: string): boolean {
  const found = statSync(word, { throwIfNoEntry: false });
  return word === '*' || (found === undefined ? /[\\/]/.test(word) : found.isDirectory());
}

/** The parser of the command that words begin with, and how many of them name it. */
function findParser(top: Command, words: readonly string[]): { parser: Command; known: number } {
  let parser = top;
  let known = 0;
  for (const word of words) {
    const inner = parser.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (inner === undefined) break;
    parser = inner;
    known++;
  }
  return { parser, known };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}

/** Values of flags by their names in camelCase, as commander gives them. */
type Values = Record<string, string | boolean | undefined>;

/**
 * @param entries the commands that it has to know
 * @param given what follows `--`, where a command of the user's own does
 */
async function makeParser(entries: readonly CommandEntry[], given: readonly string[] = []): Promise<Command> {
  const top = new Command('assets-sync')
    .description('Brings the test recordings that recordings.json pins from the assets repository to this machine.')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .helpCommand(false)
    .addHelpText(
      'after',
      "\n'assets-sync <command> --help' shows a command's flags and examples,\n'assets-sync demo' the main job at work.",
    );
  for (const { names, command } of await loadCommands(entries)) {
    const [name, ...others] = names;
    const also = others.length === 0 ? '' : ` (also: ${others.join(', ')})`;
    const parser = commandParser(name, command, given);
    parser.aliases(others).description(`${command.description}${also}`).helpGroup(`${command.group}:`);
    top.addCommand(parser.copyInheritedSettings(top));
    for (const [inner, subcommand] of Object.entries(command.subcommands ?? {})) {
      parser.addCommand(commandParser(inner, subcommand, given, name).copyInheritedSettings(top));
    }
  }
  return top;
}

/** @param outer the name of the command that it is in */
function commandParser(name: string, command: Runnable, given: readonly string[], outer?: string): Command {
  const parser = new Command(name).description(command.description);
  const { paths, arguments: own = [], examples, more = '' } = command;
  for (const { syntax, help, choices } of own) {
    const argument = new Argument(syntax, help);
    parser.addArgument(choices === undefined ? argument : argument.choices(choices));
  }
  if (paths !== undefined) {
    parser.argument('[paths...]', `services or paths in them, or '*' for all that have a pin (default: ${paths})`);
  }
  for (const flag of flagsOf(command)) parser.addOption(optionOf(flag));
  if (command.takesCommand) parser.usage(`${parser.usage()} -- <command...>`);
  return parser
    .addHelpText('after', `\nExamples:${examples}\n${more}`)
    .action(() => execute(outer === undefined ? name : `${outer} ${name}`, command, parser, given));
}

function optionOf({ name, value, help, isRare, isList }: Flag): Option {
  const option = new Option(value === undefined ? name : `${name} <${value}>`, help);
  if (isList === true) option.argParser((one, before?: string) => (before === undefined ? one : `${before}\n${one}`));
  return isRare === true ? option.helpGroup('Where and how:') : option;
}

async function execute(name: string, command: Runnable, parser: Command, given: readonly string[]): Promise<void> {
  // Flags may stand on either side of an inner command's name.
  const values: Values = { ...parser.parent?.opts<Values>(), ...parser.opts<Values>() };
  const count = command.arguments?.length ?? 0;
  const words = parser.processedArgs
    .slice(0, count)
    .flat()
    .filter((word) => word !== undefined);
  const paths: string[] = command.paths === undefined ? [] : parser.processedArgs[count];
  if (paths.some((path) => path.trim() === '')) {
    throw new AssetsSyncError('bad-usage', 'An empty path was given.', { hint: 'Is a variable of your script not set?' });
  }
  const host = new TerminalHost({
    flags: inputTexts(command, values),
    json: values.json === true,
    debug: values.debug === true,
    quiet: values.quiet === true,
  });
  await runCommand(host, name, command, { words, paths, command: given, flags: values, commands: COMMANDS });
}

function inputTexts(command: Runnable, values: Values): Partial<Record<InputName, string>> {
  const texts: Partial<Record<InputName, string>> = {};
  for (const name of inputsOf(command)) {
    const value = values[camelCase(flagName(name).slice('--'.length))];
    if (value !== undefined) texts[name] = String(value);
  }
  return texts;
}
