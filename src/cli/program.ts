/** The command line in full: help, suggestions, mistakes and every command. A plain `sync`, `status` or `check` does without (flags.ts). */
import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { closestMatch } from '../base/closest-match.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { runCache, runPrune } from '../commands/cache/command.ts';
import { TerminalHost } from '../host/terminal/host.ts';
import { INPUTS, type InputName, type InputSpec, OPERATIONS, type Operation } from '../inputs/spec.ts';
import { errorText } from '../report/error.ts';
import type { RunContext } from '../runner/context.ts';
import { run } from '../runner/run.ts';
import { CHECK_FLAGS, flagsOf, type Given, readFlags, SYNC_NAMES } from './flags.ts';

interface CommandText {
  names: readonly [string, ...string[]];
  description: string;
  examples: string;
  more?: string;
  /** What `--quiet` leaves, where that is not warnings and errors alone. */
  quiet?: string;
}

interface LocalCommand extends Omit<CommandText, 'names'> {
  name: string;
  flags: readonly InputName[];
  /** What flags are for, where that is not as in other commands. */
  texts?: Partial<Record<InputName, string>>;
  load: () => Promise<(context: RunContext) => Promise<void>>;
}

/** What `--quiet` leaves of a command that is a question. */
const ANSWER = 'print the result, warnings and errors alone';
const DRY_RUN = 'print warnings and errors alone; with --dry-run the result too';

/** The operations as commands. */
const OPERATION_COMMANDS: Record<Operation, CommandText> = {
  sync: {
    names: SYNC_NAMES,
    description: 'bring the assets root to the pinned recordings (also: playback, restore)',
    examples: `
  assets-sync sync sdk/tables           # the recordings of one service
  assets-sync sync sdk/tables sdk/core  # of two, in the same assets root
  assets-sync sync                      # of the service that you are in, else of those that you changed
  assets-sync sync '*'                  # of every service that has a pin
  assets-sync sync sdk/tables --json    # for scripts`,
    more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
  },
  verify: {
    names: ['verify'],
    quiet: ANSWER,
    description: 'prove that the pinned commits are on the main branch of the assets repository',
    examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
    more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
  },
  repin: {
    names: ['repin'],
    quiet: DRY_RUN,
    description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
    examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch`,
  },
  plan: {
    names: ['plan'],
    quiet: ANSWER,
    description: 'say which services a sync would bring, without asking the assets repository',
    examples: `
  assets-sync plan                      # the services that your branch and your files change
  assets-sync plan --base v1.2.0        # those that changed since a tag
  assets-sync plan --json               # with the matrix, for scripts`,
  },
  diff: {
    names: ['diff'],
    quiet: ANSWER,
    description: 'list the recordings that moving the pins added, changed and removed',
    examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --json               # for scripts`,
  },
  status: {
    names: ['status'],
    quiet: ANSWER,
    description: 'say what is on disk, and what changed there',
    examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
    more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
  },
  reset: {
    names: ['reset'],
    description: 'put recordings and pins back as committed',
    examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
    more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
  },
  push: {
    names: ['push'],
    quiet: DRY_RUN,
    description: 'publish the recordings that changed, and pin them',
    examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
    more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
  },
};

/** What an operation is for where no path is given. */
const HERE = 'the service that you are in, else those that you changed';
const DEFAULT_PATHS: Partial<Record<Operation, string>> = {
  status: 'all that have a pin or are on disk',
  reset: 'all that are on disk',
  push: 'those that have changed recordings',
};

/** What only the command line does. */
const LOCAL_COMMANDS: LocalCommand[] = [
  {
    name: 'check',
    description: 'fail if recordings were not pushed, for a hook',
    flags: CHECK_FLAGS,
    examples: `
  assets-sync check                     # exit code 1 and the recordings, if any changed
  assets-sync check --quiet             # in .git/hooks/pre-commit: not a word if all is well
  assets-sync check --json              # for scripts: the recordings by service`,
    more: `
It asks no server. Exit codes: 0 nothing to push, 1 recordings changed, 2 a
recordings.json is wrong, 4 it cannot be told (a sync that was cut off, say).`,
    load: async () => (await import(/* webpackMode: "eager" */ '../commands/check/command.ts')).runCheck,
  },
  {
    name: 'backups',
    quiet: ANSWER,
    description: 'list what was replaced, bring it back or remove it',
    flags: ['path', 'working-directory'],
    examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
    more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
    load: async () => (await import(/* webpackMode: "eager" */ '../commands/backups/command.ts')).runBackups,
  },
  {
    name: 'init',
    description: "write a first recordings.json, pinned at the branch's tip",
    flags: ['repository', 'branch', 'working-directory', 'token', 'retries', 'timeout'],
    // There is no file yet that could name them.
    texts: {
      repository: 'the assets repository: owner/name on GitHub, or the address of a git repository; it must be given',
      branch: 'its main branch (default: the one that its server names)',
    },
    examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
    load: async () => (await import(/* webpackMode: "eager" */ '../commands/init/command.ts')).runInit,
  },
  {
    name: 'proxy',
    quiet: ANSWER,
    description: 'print how to start the test proxy',
    flags: ['path', 'working-directory'],
    examples: `
  assets-sync proxy                     # as a local tool, and as a container
  eval "$(assets-sync proxy | head -1)" # start the local tool
  assets-sync proxy --json              # both as lists of arguments, for scripts`,
    load: async () => (await import(/* webpackMode: "eager" */ '../commands/proxy/command.ts')).runProxy,
  },
];

const DEMO_EXAMPLES = `
Examples:
  assets-sync demo                      # watch the main job on a small assets repository
  assets-sync demo --keep               # and keep everything to look around`;

const CACHE_EXAMPLES = `
Examples:
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`;

const PRUNE_EXAMPLES = `
Examples:
  assets-sync cache prune               # what no assets root needs and nothing has used for 30 days
  assets-sync cache prune --days 7      # for a week`;

/** @param args what follows the program's name */
export async function runProgram(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const top = program();
  try {
    await top.parseAsync(understandNames(top, args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const words = args[0] === 'help' ? args.slice(1) : args;
    const usage = new AssetsSyncError('bad-usage', capitalize(error.message.replace(/^error: /, '')), {
      hint: `See '${['assets-sync', ...words.slice(0, findCommand(top, words).known)].join(' ')} --help'.`,
    });
    new TerminalHost({ flags: {}, json, debug: false, quiet: false }).fail(usage, errorText(usage));
  }
}

/** The command that words begin with, and how many of them name it. */
function findCommand(top: Command, words: readonly string[]): { command: Command; known: number } {
  let command = top;
  let known = 0;
  for (const word of words) {
    const inner = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (inner === undefined) break;
    command = inner;
    known++;
  }
  return { command, known };
}

/**
 * commander knows `help` of the outer commands alone, and takes a mistyped inner one for an argument.
 * @returns what it understands
 */
function understandNames(top: Command, args: readonly string[]): string[] {
  const wantsHelp = args[0] === 'help' || args.length === 0;
  const words = args[0] === 'help' ? args.slice(1) : args;
  const { command, known } = findCommand(top, words);
  const next = words[known];
  const isMistyped = next !== undefined && !next.startsWith('-') && command.commands.length > 0;
  if (isMistyped && command !== top) {
    const names = command.commands.map((inner) => inner.name());
    const near = closestMatch(next, names);
    throw usageError(`unknown command '${command.name()} ${next}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`);
  }
  return wantsHelp && !isMistyped ? [...words.slice(0, known), '--help'] : [...words];
}

function program(): Command {
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
  const commands = [...OPERATIONS.map(operationCommand), ...LOCAL_COMMANDS.map(localCommand), cacheCommand(), demoCommand()];
  for (const [heading, names] of Object.entries(GROUPS)) {
    for (const name of names) {
      const command = commands.find((one) => one.name() === name);
      if (command !== undefined) top.addCommand(command.helpGroup(heading));
    }
  }
  for (const command of top.commands) {
    command.copyInheritedSettings(top);
    for (const inner of command.commands) inner.copyInheritedSettings(top);
  }
  return top;
}

function operationCommand(operation: Operation): Command {
  const { names, description, examples, more = '', quiet } = OPERATION_COMMANDS[operation];
  const command = new Command(names[0])
    .aliases(names.slice(1))
    .description(description)
    .argument(
      '[paths...]',
      `services or paths in them, or '*' for all that have a pin (default: ${DEFAULT_PATHS[operation] ?? HERE})`,
    );
  for (const [name, spec] of flagsOf(operation)) {
    const option = addFlag(command, name, spec);
    if (RARE.has(name)) option.helpGroup('Where and how:');
  }
  return addCommonFlags(command, quiet)
    .addHelpText('after', `\nExamples:${examples}\n${more}`)
    .action(async (paths: string[], given: Given) => {
      await run(new TerminalHost(readFlags(operation, paths, given)));
    });
}

function localCommand({ name, description, flags, examples, more = '', quiet, texts = {}, load }: LocalCommand): Command {
  const command = new Command(name).description(description);
  for (const flag of flags) {
    const option = addFlag(command, flag, INPUTS[flag]);
    option.description = texts[flag] ?? option.description;
  }
  if (name === 'backups') command.addCommand(restoreCommand()).addCommand(removeCommand());
  return addCommonFlags(command, quiet)
    .addHelpText('after', `\nExamples:${examples}\n${more}`)
    .action(async (given: Given) => {
      await run(new TerminalHost(readFlags('sync', [], given)), await load());
    });
}

function restoreCommand(): Command {
  const command = new Command('restore')
    .description('put the files of a backup back; what they replace is kept in another')
    .argument('<name>', "as 'assets-sync backups' lists it")
    .argument('[files...]', 'some of its files or directories; without them all')
    .action(async (name: string, files: string[], own: Given, { parent }: Command) => {
      const { runRestore } = await import(/* webpackMode: "eager" */ '../commands/backups/command.ts');
      await run(backupsHost(own, parent), (context) => runRestore(context, name, files));
    });
  const examples = `
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`;
  return addBackupsFlags(command, examples);
}

function removeCommand(): Command {
  const command = new Command('remove')
    .description('remove backups for good; what is in them cannot be brought back')
    .argument('<name...>', "as 'assets-sync backups' lists them; '*' for all")
    .action(async (names: string[], own: Given, { parent }: Command) => {
      const { runRemove } = await import(/* webpackMode: "eager" */ '../commands/backups/command.ts');
      await run(backupsHost(own, parent), (context) => runRemove(context, names));
    });
  const examples = `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`;
  return addBackupsFlags(command, examples);
}

function addBackupsFlags(command: Command, examples: string): Command {
  for (const flag of ['path', 'working-directory'] as const) addFlag(command, flag, INPUTS[flag]);
  return addCommonFlags(command).addHelpText('after', `\nExamples:${examples}`);
}

/** Flags may stand on either side of the inner command's name. */
function backupsHost(own: Given, parent: Command | null): TerminalHost {
  return new TerminalHost(readFlags('sync', [], { ...parent?.opts<Given>(), ...own }));
}

/** How flags are told of at a terminal, where that is not as everywhere else. */
const AT_TERMINAL: Partial<Record<InputName, { value?: string; help?: string; fallback?: string }>> = {
  paths: { value: 'paths', help: 'the same, one a line or comma separated', fallback: 'none' },
  base: { value: 'commit', fallback: 'where you left the default branch' },
  from: { value: 'commit', fallback: 'where you left the default branch' },
  repository: { value: 'address' },
  branch: { value: 'name' },
  path: { value: 'directory' },
  'working-directory': { value: 'directory', fallback: 'the git top level' },
  token: { value: 'token', help: 'a token for the assets repository', fallback: 'GH_TOKEN, else your git credentials' },
  'code-token': { value: 'token', help: 'a token for the code repository', fallback: 'GH_TOKEN, else your git credentials' },
  'pull-request': { help: 'push the branch alone: open no pull request' },
  'allow-secrets': { value: 'files' },
  cache: { value: 'where' },
  timeout: { value: 'seconds', help: 'give up after so many', fallback: 'never' },
};

/** The commands in the order in which a person meets them. */
const GROUPS: Record<string, string[]> = {
  'Recordings:': ['sync', 'status', 'check', 'push', 'reset', 'backups'],
  'Pins:': ['init', 'plan', 'diff', 'verify', 'repin'],
  'More:': ['proxy', 'cache', 'demo'],
};

/** What one hardly ever needs. */
const RARE: ReadonlySet<InputName> = new Set([
  'repository',
  'branch',
  'path',
  'working-directory',
  'token',
  'code-token',
  'cache',
  'retries',
  'timeout',
]);

function addFlag(command: Command, name: InputName, spec: InputSpec): Option {
  const {
    value = spec.type === 'integer' ? 'number' : 'text',
    help = plain(spec.help),
    fallback = plain(spec.defaultHelp),
  } = AT_TERMINAL[name] ?? {};
  const isSwitch = spec.type === 'boolean';
  // What is so by default can only be switched off.
  const option = new Option(`--${name === 'pull-request' ? 'no-' : ''}${name}${isSwitch ? '' : ` <${value}>`}`);
  option.description = isSwitch || fallback === 'none' ? help : `${help} (default: ${fallback})`;
  command.addOption(option);
  return option;
}

/** A sentence of a table as a phrase. */
function plain(text: string): string {
  const phrase = text.replaceAll('`', '').replace(/\.$/, '');
  return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

function cacheCommand(): Command {
  const host = (given: Record<string, string | boolean | undefined>) => new TerminalHost(readFlags('sync', [], given));
  const prune = addCommonFlags(new Command('prune'))
    .description('remove what no assets root needs and nothing has used for some days')
    .addOption(new Option('--days <number>', 'how many days').default('30', '30'))
    .addHelpText('after', PRUNE_EXAMPLES)
    .action(async ({ days, ...given }: Record<string, string | boolean | undefined>, command: Command) => {
      if (!/^[1-9]\d{0,4}$/.test(String(days))) throw usageError(`--days is a whole number, 1 or more, not "${days}"`);
      await runPrune(host({ ...command.parent?.opts(), ...given }), Number(days));
    });
  return addCommonFlags(new Command('cache'), ANSWER)
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
      const { demo } = await import('../commands/demo/demo.ts');
      await demo(new TerminalHost(readFlags('sync', [], given)), keep === true);
    });
}

function addCommonFlags(command: Command, quiet = 'print warnings and errors alone'): Command {
  return command
    .option('--json', 'print one JSON object on stdout')
    .option('--quiet', quiet)
    .option('--debug', 'when it fails, show what git and the server said');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}
