/** Where a run takes place: what it is given there and where its results go. */
import type { AssetsSyncError, Place } from '../base/errors.ts';
import { NO_ORIGIN, type Origin, type Person } from '../code-repo/code-repository.ts';
import type { Token } from '../git/credentials.ts';
import type { InputName, Inputs, OutputName } from '../inputs/spec.ts';
import type { ChangeEvent } from '../selection/change.ts';
import type { CacheService } from '../store/ci-cache.ts';
import {
  azureAuthor,
  azureOrigin,
  findGitHubServer,
  findOtherGitHub,
  findTemporary,
  gitHubAuthor,
  gitHubOrigin,
  isOnDefaultBranch,
  readAzureEvent,
  readGitHubEvent,
  webAddress,
} from './environment.ts';

export type OutputValue = string | number | boolean | string[] | Record<string, string | Record<string, string>>;
export type Outputs = Partial<Record<OutputName, OutputValue>>;

export type Level = 'debug' | 'info' | 'notice' | 'warning' | 'error';

/** A job's script on a command line is in the same position as the action or the task. */
const { env } = process;

export abstract class Host {
  readonly atTerminal: boolean = false;
  /** A person's own machine: their files may name any address, and their credential helper and ssh are used. */
  readonly isLocalUser: boolean = false;
  /** Absolute: the code repository's root, or at a terminal a directory in it. */
  abstract readonly workspace: string;
  /** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
  readonly gitHubServer: string = findGitHubServer(env);
  /** Its REST interface, where the environment names it. */
  readonly gitHubApi = webAddress(env.GITHUB_API_URL);
  /** A company's GitHub besides. */
  readonly otherGitHub = findOtherGitHub(env);
  /** Scheme, host and port of the server that issued the job's token. */
  readonly ownOrigin: string | undefined = new URL(this.gitHubServer).origin;
  /** Absolute: the folder for the stores. */
  abstract readonly storeBase: string;
  /** Absolute: a folder for what a run throws away. */
  readonly temporary = findTemporary(env);
  /** The cache of the CI system; undefined where a step of its own has to be used. */
  readonly cacheService?: CacheService;
  /** Whether it shows what is said at level `debug`. */
  abstract readonly isDebug: boolean;
  /** How a matrix of jobs is written here. */
  readonly matrixShape: 'list' | 'legs' = env.TF_BUILD ? 'legs' : 'list';
  /** Takes git's progress as it comes; undefined where nobody watches. */
  readonly onProgress: ((text: string) => void) | undefined;
  /** Asks a yes-or-no question; undefined where nobody can answer. What it returns is undefined where the answer was neither. */
  readonly ask: ((question: string, signal: AbortSignal) => Promise<boolean | undefined>) | undefined;

  /** An input's text as the host has it. */
  abstract read(name: InputName): string | undefined;
  /** How an input is spelled here. */
  abstract show(name: InputName): string;
  /** Which token a run has for the assets repository, and which for the code repository. */
  abstract token(inputs: Inputs): Token | undefined;
  abstract codeToken(inputs: Inputs): Token | undefined;
  /** Keeps a secret out of everything that is printed from now on. At a terminal nothing that is printed holds one, and nobody else reads along. */
  mask(_secret: string): void {}
  abstract say(level: Level, message: string, at?: Place | undefined): void;
  /** Puts what `body` says under a heading that can be folded. */
  abstract group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** @param more what only a script that asked for JSON gets */
  abstract setOutputs(outputs: Outputs, more?: object): void;
  /** Sets a variable for the steps that follow. */
  setVariable(_name: string, _value: string): void {}
  /** Keeps a text for the end of the job, where this step has one; a value of a name replaces the one before. */
  saveState(_name: string, _value: string): void {}
  /** What this step has kept so, at the end of the job. */
  readState(_name: string): string | undefined {
    return undefined;
  }
  /** Shows a page of Markdown beside the run, where the host has room for one. */
  async summarize(_markdown: () => string): Promise<void> {}
  /**
   * Prints what a person wants to know in the end, outside any fold: what was asked for, or else a report of what was done, which may
   * be left out.
   */
  abstract result(text: string, what?: 'answer' | 'report'): void;
  /** Ends a run that failed. `message` says it in full; what helps an expert goes behind a fold. */
  abstract fail(error: AssetsSyncError, message: string): void;

  /** Why this run takes place. */
  event(): ChangeEvent {
    if (env.GITHUB_ACTIONS) return readGitHubEvent(env);
    return env.TF_BUILD ? readAzureEvent(env) : { kind: 'person' };
  }

  /** Whether this is a push to the default branch, or a scheduled or manual run of it. */
  isOnDefaultBranch(): boolean {
    return isOnDefaultBranch(env);
  }

  /** Who runs this; undefined for whom git knows. */
  author(): Person | undefined {
    if (env.GITHUB_ACTIONS) return gitHubAuthor(env);
    return env.TF_BUILD ? azureAuthor(env) : undefined;
  }

  /** Which change of the code repository this run is for. */
  origin(): Origin {
    if (env.GITHUB_ACTIONS) return gitHubOrigin(env);
    return env.TF_BUILD ? azureOrigin(env) : NO_ORIGIN;
  }
}

/** Control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What a terminal would obey, made visible: it may set the clipboard, rewrite lines or answer for the user. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '?');
}

/** The first `#` of what is `##vso` or `##[` once characters that nobody sees are gone: the agent compares as people read. */
const AZURE_COMMAND = /#(?=[\p{DI}\p{Cf}]*#[\p{DI}\p{Cf}]*(?:\[|v[\p{DI}\p{Cf}]*s[\p{DI}\p{Cf}]*o))/giu;

/**
 * Text from outside (a server, a recordings.json, a file name) for a log that a runner or an agent reads for commands. What would be one is
 * broken up: `::name::` at the start of a line on GitHub; `##vso` and `##[` anywhere on Azure, whose agent looks for them in the whole line.
 */
export function escapeWorkflowCommands(text: string): string {
  return withoutControls(text)
    .replace(AZURE_COMMAND, '# ')
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replace(/^(\s*)#(?=#\[)/gm, '$1# ');
}
