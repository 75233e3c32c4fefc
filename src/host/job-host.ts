/** What GitHub's runner and Azure's agent have in common: a job without a person, and a log that is read for commands. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AssetsSyncError, formatPlace, type Place, withoutPlace } from '../base/errors.ts';
import type { Origin, Person } from '../code-repo/origin.ts';
import type { Token } from '../git/credentials.ts';
import type { InputName, Inputs } from '../inputs/spec.ts';
import type { ChangeEvent } from '../selection/event.ts';
import { fileInWorkspace, findOtherGitHub, findStoreBase, findTemporary, webAddress } from './environment.ts';
import type { Host, Outputs } from './host.ts';
import { escapeWorkflowCommands, withoutControls } from './workflow-commands.ts';

/** A warning or an error as a host's log shows it. */
export interface Issue {
  level: 'notice' | 'warning' | 'error';
  message: string;
  /** Where it is, by the path from the workspace. */
  at: Place | undefined;
}

export abstract class JobHost implements Host {
  readonly atTerminal = false;
  readonly isLocalUser = false;
  readonly onProgress = undefined;
  readonly ask = undefined;
  readonly gitHubApi = webAddress(process.env.GITHUB_API_URL);
  readonly otherGitHub = findOtherGitHub(process.env);
  readonly temporary = findTemporary(process.env);
  abstract readonly workspace: string;
  abstract readonly gitHubServer: string;
  abstract readonly ownOrigin: string | undefined;
  abstract readonly matrixShape: 'list' | 'legs';
  abstract readonly isDebug: boolean;
  private store: string | undefined;
  /** The heading of a group that nothing was said in so far, and whether one is open. */
  private heading: string | undefined;
  private isGroupOpen = false;

  abstract read(name: InputName): string | undefined;
  abstract show(name: InputName): string;
  abstract token(inputs: Inputs): Token | undefined;
  abstract codeToken(inputs: Inputs): Token | undefined;
  abstract event(): ChangeEvent;
  abstract author(): Person | undefined;
  abstract origin(): Origin;
  abstract mask(secret: string): void;
  abstract setOutputs(outputs: Outputs): void;
  abstract setVariable(name: string, value: string): void;
  abstract saveState(name: string, value: string): void;
  abstract readState(name: string): string | undefined;
  /** Keeps a page beside the run. */
  protected abstract writeSummary(markdown: string): Promise<void>;
  protected abstract openGroup(title: string): void;
  protected abstract closeGroup(): void;
  protected abstract writeDebug(line: string): void;
  protected abstract writeIssue(issue: Issue): void;
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
    if (process.env.ASSETS_SYNC_STORE || isWritable(base)) return base;
    const temporary = join(this.temporary, 'assets-sync');
    this.say('notice', `${base} cannot be written, so what is fetched is kept in ${temporary}, for this job alone.`);
    return temporary;
  }

  say(level: Parameters<Host['say']>[0], message: string, at?: Place | undefined): void {
    if (level === 'debug') {
      if (!this.isDebug) return;
      this.beforeLine();
      for (const line of message.split('\n')) this.writeDebug(withoutControls(line));
      return;
    }
    this.beforeLine();
    const text = this.inOwnWords(message);
    if (level === 'info') console.log(escapeWorkflowCommands(text));
    else this.writeIssue({ level, message: withoutControls(withoutPlace(text, at)), at: at && this.placeInWorkspace(at) });
  }

  private placeInWorkspace(at: Place): Place {
    return { ...at, file: fileInWorkspace(this.workspace, this.read('working-directory'), at.file) };
  }

  /** The heading comes with the first line below it: an empty group is noise. */
  private beforeLine(): void {
    if (this.heading === undefined) return;
    this.openGroup(this.heading);
    this.heading = undefined;
    this.isGroupOpen = true;
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.heading = title;
    try {
      return await body();
    } finally {
      this.endGroup();
    }
  }

  private endGroup(): void {
    if (this.isGroupOpen) this.closeGroup();
    this.heading = undefined;
    this.isGroupOpen = false;
  }

  async summarize(markdown: () => string): Promise<void> {
    try {
      await this.writeSummary(this.inOwnWords(markdown()));
    } catch (error) {
      // The run has done its job.
      this.say('notice', `The summary could not be written: ${(error as Error).message}`);
    }
  }

  result(text: string): void {
    this.endGroup();
    console.log(escapeWorkflowCommands(text));
  }

  fail(error: AssetsSyncError, message: string): void {
    this.endGroup();
    // The host says itself that it cancelled the step.
    if (error.code === 'cancelled') {
      this.say('info', message);
      this.setFailed(error.message);
      return;
    }
    if (error.detail !== undefined) {
      this.openGroup('Details');
      console.log(escapeWorkflowCommands(error.detail));
      this.closeGroup();
    }
    // Of several problems each has its annotation already.
    const several = `There are ${error.problems.length} mistakes. ${error.hint}`;
    if (error.problems.length > 1) this.say('error', several);
    else this.say('error', message, error.at);
    const [first = ''] = error.message.split('\n');
    this.setFailed(this.inOwnWords(error.problems.length > 1 ? several : first.replace(/:$/, '.')));
  }
}

/** `recordings.json:3:14 message`, for a log that shows no place beside it. */
export function withPlace({ message, at }: Issue): string {
  return at === undefined ? message : `${formatPlace(at)} ${message}`;
}

/** Whether a folder can be written, or made where it would be. */
function isWritable(folder: string): boolean {
  let existing = folder;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    // Whatever the reason is, nothing can be kept there.
    return false;
  }
}
