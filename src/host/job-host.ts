/** What GitHub's runner and Azure's agent have in common: a job without a person, and a log that is read for commands. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type AssetsSyncError, formatPlace, type Place, withoutPlace } from '../base/errors.ts';
import { findStoreBase } from './environment.ts';
import { escapeWorkflowCommands, Host, type Level, withoutControls } from './host.ts';

/** A warning or an error as a host's log shows it. */
export interface Issue {
  level: 'notice' | 'warning' | 'error';
  message: string;
  /** Where it is, by the path from the workspace. */
  at: Place | undefined;
}

export abstract class JobHost extends Host {
  /** What begins a group in the log, its title after it, and what ends it. */
  protected abstract readonly groupMarks: { begin: string; end: string };
  private store: string | undefined;
  /** The heading of a group that nothing was said in so far, and whether one is open. */
  private heading: string | undefined;
  private isGroupOpen = false;

  protected abstract writeDebug(line: string): void;
  protected abstract writeIssue(issue: Issue): void;
  /** Keeps a page beside the run. */
  protected abstract writeSummary(markdown: string): Promise<void>;
  /** Tells the host that the step failed, after its errors were told. @param inShort a line for where the host shows one */
  protected abstract setFailed(inShort: string): void;
  /** Text as it is said here: messages name inputs and flags. */
  protected abstract inOwnWords(text: string): string;

  /** The tool cache's; where that may not be written, one that goes with the job. */
  get storeBase(): string {
    this.store ??= this.findWritableStore();
    return this.store;
  }

  private findWritableStore(): string {
    const base = findStoreBase(process.env);
    try {
      mkdirSync(base, { recursive: true });
      accessSync(base, constants.W_OK | constants.X_OK);
      return base;
    } catch (error) {
      // A folder that was asked for is an error where the store is made.
      if (process.env.ASSETS_SYNC_STORE) return base;
      const temporary = join(this.temporary, 'assets-sync');
      const why = (error as NodeJS.ErrnoException).code;
      this.say('notice', `${base} cannot be written (${why}), so what is fetched is kept in ${temporary}, for this job alone.`);
      return temporary;
    }
  }

  say(level: Level, message: string, at?: Place | undefined): void {
    if (level === 'debug' && !this.isDebug) return;
    // The heading comes with the first line below it: an empty group is noise.
    if (this.heading !== undefined) this.openGroup(this.heading);
    if (level === 'debug') {
      for (const line of message.split('\n')) this.writeDebug(withoutControls(line));
      return;
    }
    const text = this.inOwnWords(message);
    if (level === 'info') this.print(text);
    else this.writeIssue({ level, message: withoutControls(withoutPlace(text, at)), at: at && this.placeInWorkspace(at) });
  }

  /** The workspace may hold several repositories. */
  private placeInWorkspace(at: Place): Place {
    const file = resolve(this.workspace, this.read('working-directory') || '.', at.file);
    return { ...at, file: relative(this.workspace, file).replaceAll('\\', '/') };
  }

  private print(text: string): void {
    console.log(escapeWorkflowCommands(text));
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.heading = title;
    try {
      return await body();
    } finally {
      this.closeGroup();
    }
  }

  private openGroup(title: string): void {
    console.log(`${this.groupMarks.begin}${title}`);
    this.heading = undefined;
    this.isGroupOpen = true;
  }

  private closeGroup(): void {
    if (this.isGroupOpen) console.log(this.groupMarks.end);
    this.heading = undefined;
    this.isGroupOpen = false;
  }

  override async summarize(markdown: () => string): Promise<void> {
    try {
      await this.writeSummary(this.inOwnWords(markdown()));
    } catch (error) {
      // The run has done its job.
      this.say('notice', `The summary could not be written: ${(error as Error).message}`);
    }
  }

  result(text: string): void {
    this.closeGroup();
    this.print(text);
  }

  fail(error: AssetsSyncError, message: string): void {
    const { code, detail, problems, hint, at } = error;
    this.closeGroup();
    // The host says itself that it cancelled the step.
    if (code === 'cancelled') {
      this.say('info', message);
      this.setFailed(error.message);
      return;
    }
    if (detail !== undefined) {
      this.openGroup('Details');
      this.print(detail);
      this.closeGroup();
    }
    // Of several problems each has its annotation already.
    const isOne = problems.length <= 1;
    const all = `There are ${problems.length} mistakes. ${hint}`;
    this.say('error', isOne ? message : all, isOne ? at : undefined);
    const [first = ''] = error.message.split('\n');
    this.setFailed(this.inOwnWords(isOne ? first.replace(/:$/, '.') : all));
  }
}

/** `recordings.json:3:14 message`, for a log that shows no place beside it. */
export function withPlace({ message, at }: Issue): string {
  return at === undefined ? message : `${formatPlace(at)} ${message}`;
}
