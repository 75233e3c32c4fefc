/** The parser of the command line and its help, made from the table of commands. */
import { Argument, Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AssetsSyncError } from '../base/errors.ts';
import { type CommandEntry, flagsOf, inputsOf, loadCommands, type Runnable } from '../commands/command.ts';
import { COMMANDS } from '../commands/index.ts';
import { TerminalHost } from '../host/terminal/host.ts';
import type { Flag } from '../inputs/flags.ts';
import { camelCase, flagName, type InputName } from '../inputs/spec.ts';
import { runCommand } from '../runner/run.ts';

/** Values of flags by their names in camelCase, as commander gives them. */
type Values = Record<string, string | boolean | undefined>;

/**
 * @param entries the commands that it has to know
 * @param given what follows `--`, where a command of the user's own does
 */
export async function makeParser(entries: readonly CommandEntry[], given: readonly string[] = []): Promise<Command> {
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
