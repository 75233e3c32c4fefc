/** What a command is: all that the command line, its help and completion, the action, the task and docs/reference.md know of it. */
import type { Log } from '../base/log.ts';
import { type CodeRepository, gitAuthor } from '../code-repo/code-repository.ts';
import type { AccessRequest } from '../fetch/access.ts';
import type { RepositoryOptions } from '../fetch/assets-repository.ts';
import type { Host } from '../host/host.ts';
import type { InputName, Inputs } from '../inputs/spec.ts';
import { commonFlags, type Flag, flagOf } from '../inputs/spec.ts';
import type { OfferingRequest } from '../publish/offer.ts';
import type { SelectionRequest } from '../selection/selection.ts';

/** Which repositories a command is about, and how it gets into them. */
export const REPOSITORY_INPUTS = [
  'repository',
  'branch',
  'path',
  'working-directory',
  'token',
  'code-token',
] as const satisfies InputName[];

/** What a command that a command line runs looks like there, and what it does. */
export interface Runnable {
  /** What it does, as a phrase: `publish the recordings that changed, and pin them`. */
  description: string;
  /** Command lines, one a line, with what they are for. */
  examples: string;
  /** What else its help says. */
  more?: string;
  /** What `--quiet` leaves, where that is not warnings and errors alone. */
  quiet?: string;
  /** What it is for where no path is given. Without this it takes no paths. */
  paths?: string;
  /** The inputs that it takes besides paths. */
  inputs: readonly InputName[];
  /** What inputs are for, where that is not as in other commands. */
  inputHelp?: Partial<Record<InputName, string>>;
  /** Whether a command of the user's own follows `--`. */
  takesCommand?: true;
  /** What only a command line has: words in their order, before any paths, and flags. */
  arguments?: readonly Argument[];
  flags?: readonly Flag[];
  run(context: CommandContext): Promise<void>;
}

export interface Command extends Runnable {
  /** The heading below which help lists it. */
  group: 'Recordings' | 'Pins' | 'More';
  /** Commands in it by their names: `prune` of `cache prune`. */
  subcommands?: Readonly<Record<string, Runnable>>;
}

export interface Argument {
  /** With `<>` where it must be given, `[]` where it may be, `...` for several: `<name>`, `[files...]`. */
  syntax: string;
  help: string;
  choices?: readonly string[];
  /** Its values are names of backups. */
  isBackup?: true;
}

/** A line of the table of commands. */
export interface CommandEntry {
  /** Its name, and its other names. */
  names: readonly [string, ...string[]];
  load: () => Promise<{ command: Command }>;
}

/** A command that was loaded, with its line of the table. */
export interface LoadedCommand {
  names: CommandEntry['names'];
  command: Command;
}

export async function loadCommands(entries: readonly CommandEntry[]): Promise<LoadedCommand[]> {
  const loaded: LoadedCommand[] = [];
  for (const { names, load } of entries) loaded.push({ names, command: (await load()).command });
  return loaded;
}

/** What only a command line gives. */
export interface CommandLineValues {
  /** The command's arguments, in their order. */
  words: readonly string[];
  /** What follows `--`, for one that takes a command. */
  command: readonly string[];
  /** The command's own flags, by their names in camelCase. */
  flags: Readonly<Record<string, string | boolean | undefined>>;
  /** The commands that it has, for one that tells of all. */
  commands: readonly CommandEntry[];
}

/** Where there is no command line. */
export const NO_COMMAND_LINE: CommandLineValues = { words: [], command: [], flags: {}, commands: [] };

/** What a command is given: who asks, with which inputs, and who is told. */
export interface CommandContext extends CommandLineValues {
  host: Host;
  inputs: Inputs;
  signal: AbortSignal;
  log: Log;
  /** Which services are meant, and where their pins are read. */
  selection: SelectionRequest;
  /** Which assets repository is meant, and as whom it is asked. */
  access: AccessRequest;
  /** @throws `bad-usage` outside of one */
  openCodeRepository: () => Promise<CodeRepository>;
  /** How the assets repository is asked, and where on this machine what comes is kept. */
  repositoryOptions: (codeRepository: CodeRepository) => RepositoryOptions;
}

/** What a command that publishes recordings asks with: in whose name, for what, and who is asked to merge them. */
export async function offeringRequest(context: CommandContext): Promise<OfferingRequest> {
  const { host, access, inputs, signal } = context;
  const codeRepository = await context.openCodeRepository();
  return {
    codeRepository,
    access,
    repositoryOptions: context.repositoryOptions(codeRepository),
    pullRequest: inputs.pullRequest,
    gitHubApi: host.gitHubApi,
    otherGitHub: host.otherGitHub,
    author: host.author() ?? (await gitAuthor(codeRepository, signal)),
    origin: host.origin(),
  };
}

/** Every input that a command takes. */
export function inputsOf({ paths, inputs }: Pick<Runnable, 'paths' | 'inputs'>): readonly InputName[] {
  return paths === undefined ? inputs : ['paths', ...inputs];
}

/** Every flag of a command's, in the order of help. */
export function flagsOf(command: Runnable): Flag[] {
  const inputs = inputsOf(command).map((name) => {
    const help = command.inputHelp?.[name];
    return help === undefined ? flagOf(name) : { ...flagOf(name), help, isRare: false };
  });
  return [...inputs, ...(command.flags ?? []), ...commonFlags(command.quiet)];
}

/** What `--quiet` leaves of a command that is a question. */
export const QUIET_ANSWER = 'print the result, warnings and errors alone';
export const QUIET_DRY_RUN = 'print warnings and errors alone; with --dry-run the result too';

/** What a command is for where no path is given. */
export const SERVICES_HERE = 'the service that you are in, else those that you changed';
