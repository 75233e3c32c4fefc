/** The command line in full: help, suggestions, mistakes and every command. A plain `sync` does without (flags.ts). */
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { AssetsSyncError } from './errors.ts';
import { flagsOf, readFlags, SYNC_NAMES } from './flags.ts';
import { TerminalHost } from './host/terminal.ts';
import { OPERATIONS, type Operation } from './inputs.ts';
import { errorText } from './report/error-report.ts';
import { runCache, runPrune } from './run/cache.ts';
import { run } from './run/run.ts';

interface CommandText {
  names: readonly [string, ...string[]];
  description: string;
  examples: string;
  more?: string;
}

/** The operations as commands. */
const OPERATION_COMMANDS: Record<Operation, CommandText> = {
  sync: {
    names: SYNC_NAMES,
    description: 'bring the assets root to the pinned recordings (also: playback, restore)',
    examples: `
  assets-sync sync sdk/tables           the recordings of one service
  assets-sync sync sdk/tables sdk/core  of two, in the same assets root
  assets-sync sync                      of the service that you are in, else of those that you changed
  assets-sync sync '*'                  of every service that has a pin
  assets-sync sync sdk/tables --json    for scripts`,
    more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
  },
  plan: {
    names: ['plan'],
    description: 'say which services a sync would bring, without asking the assets repository',
    examples: `
  assets-sync plan                      the services that your branch and your files change
  assets-sync plan --base v1.2.0        those that changed since a tag
  assets-sync plan --json               with the matrix, for scripts`,
  },
  diff: {
    names: ['diff'],
    description: 'list the recordings that moving the pins added, changed and removed',
    examples: `
  assets-sync diff                      what your branch changes, of every service
  assets-sync diff sdk/tables           of one
  assets-sync diff --from v1.2.0        since the pins of a tag
  assets-sync diff --json               for scripts`,
  },
};

const DEMO_EXAMPLES = `
Examples:
  assets-sync demo         watch the main job on a small assets repository
  assets-sync demo --keep  and keep everything to look around`;

const CACHE_EXAMPLES = `
Examples:
  assets-sync cache                     what this machine keeps, by assets repository
  assets-sync cache prune               remove what no assets root needs and nobody used for 30 days
  assets-sync cache prune --days 7      for a week`;

const COMMANDS = [...Object.values(OPERATION_COMMANDS).flatMap(({ names }) => names), 'cache', 'demo'];

/** @param args what follows the program's name */
export async function runProgram(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  try {
    await program().parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const usage = new AssetsSyncError('bad-usage', capitalize(error.message.replace(/^error: /, '')), {
      hint: `See '${['assets-sync', ...args.filter((arg) => COMMANDS.includes(arg)).slice(0, 1)].join(' ')} --help'.`,
    });
    new TerminalHost({ flags: {}, json, debug: false }).fail(usage, errorText(usage));
  }
}

function program(): Command {
  const top = new Command('assets-sync')
    .description('Brings the test recordings that recordings.json pins from the assets repository to this machine.')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', "\n'assets-sync <command> --help' shows a command's flags and examples.");
  for (const operation of OPERATIONS) top.addCommand(operationCommand(operation));
  top.addCommand(cacheCommand());
  top.addCommand(demoCommand());
  for (const command of top.commands) {
    command.copyInheritedSettings(top);
    for (const inner of command.commands) inner.copyInheritedSettings(top);
  }
  return top;
}

function operationCommand(operation: Operation): Command {
  const { names, description, examples, more = '' } = OPERATION_COMMANDS[operation];
  const command = new Command(names[0])
    .aliases(names.slice(1))
    .description(description)
    .argument('[paths...]', "services or paths in them; '*' for all that have a pin");
  for (const [name, spec] of flagsOf(operation)) {
    const value = spec.type === 'boolean' ? '' : spec.type === 'integer' ? ' <number>' : ' <text>';
    command.option(`--${name}${value}`, `${spec.help} Default: ${spec.defaultHelp}.`.replaceAll('`', ''));
  }
  return addCommonFlags(command)
    .addHelpText('after', `\nExamples:${examples}\n${more}`)
    .action(async (paths: string[], given: Record<string, string | boolean | undefined>) => {
      await run(new TerminalHost(readFlags(operation, paths, given)));
    });
}

function cacheCommand(): Command {
  const host = (given: Record<string, string | boolean | undefined>) => new TerminalHost(readFlags('sync', [], given));
  const prune = addCommonFlags(new Command('prune'))
    .description('remove what no assets root needs and nothing has used for some days')
    .option('--days <number>', 'how many days', '30')
    .addHelpText('after', CACHE_EXAMPLES)
    .action(async ({ days, ...given }: Record<string, string | boolean | undefined>, command: Command) => {
      if (!/^[1-9]\d{0,4}$/.test(String(days))) throw usageError(`--days is a whole number, 1 or more, not "${days}"`);
      await runPrune(host({ ...command.parent?.opts(), ...given }), Number(days));
    });
  return addCommonFlags(new Command('cache'))
    .description('show what this machine keeps of assets repositories')
    .addHelpText('after', CACHE_EXAMPLES)
    .action((given: Record<string, string | boolean | undefined>) => runCache(host(given)))
    .addCommand(prune);
}

function usageError(message: string): CommanderError {
  return new CommanderError(1, 'assets-sync.usage', message);
}

function demoCommand(): Command {
  return addCommonFlags(new Command('demo'))
    .description('show the main job on an embedded assets repository; nothing to install or configure')
    .option('--keep', 'keep the temporary folder')
    .addHelpText('after', DEMO_EXAMPLES)
    .action(async ({ keep, ...given }: Record<string, boolean | undefined>) => {
      const { demo } = await import('./demo/demo.ts');
      await demo(new TerminalHost(readFlags('sync', [], given)), keep === true);
    });
}

function addCommonFlags(command: Command): Command {
  return command.option('--json', 'print one JSON object on stdout').option('--debug', 'show what git and the server said');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}
