/** The command line: flags in, results on stdout, everything else on stderr. */
import { isatty } from 'node:tty';
import { AssetsSyncError, errorJson, formatPlace, type Place } from '../base/errors.ts';
import type { Token } from '../git/credentials.ts';
import { camelCase, flagName, type InputName, type Inputs, spellInputs } from '../inputs/spec.ts';
import { findStoreBase } from './environment.ts';
import { escapeWorkflowCommands, Host, type Level, type Outputs, withoutControls } from './host.ts';

export interface TerminalOptions {
  /** Flags by input name. */
  flags: Partial<Record<InputName, string>>;
  json: boolean;
  debug: boolean;
  /** Warnings and errors alone. */
  quiet: boolean;
}

/** Whether a person reads stderr. */
const STDERR_IS_SEEN = isatty(2);

/** Messages name inputs; here they are flags. */
function withFlags(text: string): string {
  return spellInputs(text, flagName);
}

const CLEAR_LINE = '\r\u001b[K';

export class TerminalHost extends Host {
  override readonly atTerminal = true;
  /** A job's script is no person: what a pull request can edit counts no more than in the action. */
  override readonly isLocalUser = !process.env.GITHUB_ACTIONS && !process.env.TF_BUILD;
  readonly workspace: string = currentDirectory();
  readonly storeBase: string = findStoreBase(process.env);
  readonly isDebug: boolean;
  override readonly onProgress: Host['onProgress'];
  override readonly ask: Host['ask'];
  private readonly options: TerminalOptions;
  private progressShown = false;
  private outputsPrinted = false;

  constructor(options: TerminalOptions) {
    super();
    this.options = options;
    this.isDebug = options.debug && !options.quiet;
    // Of stdin itself Node would load all streams to say so, 4 ms.
    this.ask = STDERR_IS_SEEN && isatty(0) ? (question, signal) => this.askPerson(question, signal) : undefined;
    this.onProgress = STDERR_IS_SEEN && !options.json && !options.quiet ? (text) => this.showProgress(text) : undefined;
  }

  read(name: InputName): string | undefined {
    return this.options.flags[name];
  }

  show(name: InputName): string {
    return flagName(name);
  }

  token({ token }: Pick<Inputs, 'token'>): Token | undefined {
    if (token !== undefined) return { value: token, ofJob: false, automatic: false };
    // As GitHub's own command line, gh, does.
    const value = process.env.GH_TOKEN || process.env.GITHUB_TOKEN;
    return value ? { value, ofJob: true, automatic: true } : undefined;
  }

  codeToken({ codeToken }: Inputs): Token | undefined {
    return this.token({ token: codeToken });
  }

  say(level: Level, message: string, at?: Place | undefined): void {
    if (level === 'debug' && !this.options.debug) return;
    if (this.options.quiet && (level === 'info' || level === 'notice')) return;
    this.clearProgress();
    const place = at === undefined ? '' : `${formatPlace(at)} `;
    const mark = level === 'warning' ? `${paint('yellow', 'warning:')} ` : level === 'error' ? `${paint('red', 'error:')} ` : '';
    const text = withFlags(`${place}${message}`);
    process.stderr.write(`${mark}${this.escape(text)}\n`);
  }

  group<T>(_title: string, body: () => Promise<T>): Promise<T> {
    return body();
  }

  setOutputs(outputs: Outputs, more?: object): void {
    if (!this.options.json) return;
    this.printJson({ ...outputs, ...more });
    this.outputsPrinted = true;
  }

  result(text: string, what: 'answer' | 'report' = 'report'): void {
    this.clearProgress();
    if (!this.options.json && (!this.options.quiet || what === 'answer')) process.stdout.write(`${this.escape(text)}\n`);
  }

  fail(error: AssetsSyncError, message: string): void {
    this.clearProgress();
    process.exitCode = error.exitCode;
    if (error.detail !== undefined) this.say('debug', error.detail);
    if (this.options.json) {
      // A check that says no has printed its results, with this error among them.
      const json = errorJson(error);
      const told = { ...json, message: withFlags(json.message), hint: withFlags(json.hint) };
      if (!this.outputsPrinted) this.printJson({ error: told });
    } else {
      // A mistake in a recordings.json has its place in the message, each its own.
      this.say('error', message, error.problems.length > 0 || error.at?.line === undefined ? undefined : error.at);
    }
  }

  /** The end of the input is no answer, nor is anything but a yes or a no. */
  private async askPerson(question: string, signal: AbortSignal): Promise<boolean | undefined> {
    this.clearProgress();
    const { createInterface } = await import('node:readline');
    const lines = createInterface({ input: process.stdin, output: process.stderr, signal });
    // A terminal that readline reads from makes no signal of Ctrl-C.
    lines.on('SIGINT', () => process.emit('SIGINT'));
    const answer = await new Promise<string | undefined>((resolve) => {
      lines.once('close', () => resolve(undefined));
      lines.question(`${withoutControls(question)} [y/N] `, resolve);
    });
    lines.close();
    const isOneOf = (words: RegExp) => answer !== undefined && words.test(answer.trim());
    if (isOneOf(/^(?:y|yes)$/i)) return true;
    // A bare Enter is the answer that is offered.
    return isOneOf(/^(?:n|no)?$/i) ? false : undefined;
  }

  private printJson(value: object): void {
    const text = JSON.stringify(value, undefined, 2);
    // In a job's log an agent would take a name for a command; for a reader of JSON it is the same.
    const shown = text.replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
    process.stdout.write(`${this.isLocalUser ? shown : shown.replaceAll('##', '#\\u0023')}\n`);
  }

  /** Whatever is printed may be a name of a file, or a server's words. */
  private escape(text: string): string {
    return this.isLocalUser ? withoutControls(text) : escapeWorkflowCommands(text);
  }

  /** git overwrites its progress line; so do we, with its latest state. */
  private showProgress(text: string): void {
    const line = progressLine(text);
    if (line === undefined) return;
    process.stderr.write(CLEAR_LINE + line.slice(0, (process.stderr.columns ?? 80) - 1));
    this.progressShown = true;
  }

  private clearProgress(): void {
    if (this.progressShown) process.stderr.write(CLEAR_LINE);
    this.progressShown = false;
  }
}

/** The latest state in what git printed; undefined where it says nothing of how far it is. */
export function progressLine(text: string): string | undefined {
  const line = text.split(/[\r\n]/).findLast((part) => /%|objects/.test(part));
  return line === undefined ? undefined : withoutControls(line.replace(/^remote: /, ''));
}

/** @throws `bad-usage` where the directory was deleted */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new AssetsSyncError('bad-usage', 'The current directory does not exist any more.', { hint: 'Change to another one.' });
  }
}

/** Colour on a terminal only, and not where `NO_COLOR` is set. */
function paint(colour: 'yellow' | 'red', text: string): string {
  const code = colour === 'yellow' ? 33 : 31;
  return STDERR_IS_SEEN && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}

export interface Message {
  level: 'info' | 'notice' | 'warning';
  text: string;
  file?: string;
  line?: number;
}

export interface LibraryOptions {
  /** Absolute: a directory of the code repository. */
  cwd: string;
  onProgress: ((text: string) => void) | undefined;
  onMessage: ((message: Message) => void) | undefined;
}

/**
 * A program that calls us: options in, plain values out. It prints nothing, asks nobody and ends nothing. On the same machine, with the same
 * surroundings, as a terminal; only what it is told goes elsewhere.
 */
export class LibraryHost extends TerminalHost {
  override readonly workspace: string;
  override readonly ask = undefined;
  override readonly onProgress: Host['onProgress'];
  /** What the run found out, by the outputs' names in camelCase. */
  readonly results: Record<string, unknown> = {};
  private readonly onMessage: LibraryOptions['onMessage'];

  constructor({ cwd, onProgress, onMessage }: LibraryOptions) {
    super({ flags: {}, json: false, debug: false, quiet: true });
    this.workspace = cwd;
    this.onProgress = onProgress;
    this.onMessage = onMessage;
  }

  override show(name: InputName): string {
    return camelCase(name);
  }

  override say(level: Level, text: string, at?: Place | undefined): void {
    if (level === 'debug' || level === 'error') return;
    const place = at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { line: at.line }) };
    this.onMessage?.({ level, text, ...place });
  }

  override setOutputs(outputs: Outputs, more: object = {}): void {
    for (const [name, value] of Object.entries({ ...outputs, ...more })) this.results[camelCase(name)] = value;
  }

  override result(): void {
    // The caller has the values.
  }
}
