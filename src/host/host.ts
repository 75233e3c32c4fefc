/** Where a run takes place: what it is given there and where its results go. */

import type { AssetsSyncError, Place } from '../base/errors.ts';
import type { Origin, Person } from '../code-repo/origin.ts';
import type { Token } from '../git/credentials.ts';
import type { InputName, Inputs, OutputName } from '../inputs/spec.ts';
import type { ChangeEvent } from '../selection/event.ts';
import type { CacheService } from '../store/ci-cache.ts';

export type OutputValue = string | number | boolean | string[] | Record<string, string | Record<string, string>>;
export type Outputs = Partial<Record<OutputName, OutputValue>>;

export interface Host {
  readonly atTerminal: boolean;
  /** A person's own machine: their files may name any address, and their credential helper and ssh are used. */
  readonly isLocalUser: boolean;
  /** Absolute: the code repository's root, or at a terminal a directory in it. */
  readonly workspace: string;
  /** Scheme, host and port of the server that issued the job's token. */
  readonly ownOrigin: string | undefined;
  /** Where an `owner/name` lives. */
  readonly gitHubServer: string;
  /** Its REST interface, where the environment names it. */
  readonly gitHubApi: string | undefined;
  /** A company's GitHub besides. */
  readonly otherGitHub: string | undefined;
  /** Absolute: the folder for the stores. */
  readonly storeBase: string;
  /** The cache of the CI system; undefined where a step of its own has to be used. */
  readonly cacheService?: CacheService;
  /** An input's text as the host has it. */
  read(name: InputName): string | undefined;
  /** How an input is spelled here. */
  show(name: InputName): string;
  /** Which token a run has for the assets repository, and which for the code repository. */
  token(inputs: Inputs): Token | undefined;
  codeToken(inputs: Inputs): Token | undefined;
  /** Why this run takes place. */
  event(): ChangeEvent;
  /** Who runs this; undefined for whom git knows. */
  author(): Person | undefined;
  /** Which change of the code repository this run is for. */
  origin(): Origin;
  /** Whether it shows what is said at level `debug`. */
  readonly isDebug: boolean;
  /** How a matrix of jobs is written here. */
  readonly matrixShape: 'list' | 'legs';
  /** Absolute: a folder for what a run throws away. */
  readonly temporary: string;
  /** Keeps a secret out of everything that is printed from now on. */
  mask(secret: string): void;
  say(level: 'debug' | 'info' | 'notice' | 'warning' | 'error', message: string, at?: Place | undefined): void;
  /** Puts what `body` says under a heading that can be folded. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Asks a yes-or-no question; undefined where nobody can answer. What it returns is undefined where the answer was neither. */
  readonly ask: ((question: string, signal: AbortSignal) => Promise<boolean | undefined>) | undefined;
  /** Takes git's progress as it comes; undefined where nobody watches. */
  readonly onProgress: ((text: string) => void) | undefined;
  /** @param more what only a script that asked for JSON gets */
  setOutputs(outputs: Outputs, more?: object): void;
  /** Sets a variable for the steps that follow. */
  setVariable(name: string, value: string): void;
  /** Keeps a text for the end of the job, where this step has one; a value of a name replaces the one before. */
  saveState(name: string, value: string): void;
  /** What this step has kept so, at the end of the job. */
  readState(name: string): string | undefined;
  /** Shows a page of Markdown beside the run, where the host has room for one. */
  summarize(markdown: () => string): Promise<void>;
  /**
   * Prints what a person wants to know in the end, outside any fold: what was asked for, or else a report of what was done, which may
   * be left out.
   */
  result(text: string, what?: 'answer' | 'report'): void;
  /** Ends a run that failed. `message` says it in full; what helps an expert goes behind a fold. */
  fail(error: AssetsSyncError, message: string): void;
}
