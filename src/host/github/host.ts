/** GitHub Actions: inputs from the runner, annotations, groups, outputs and the job summary through its own toolkit. */
import * as core from '@actions/core';
import type { AssetsSyncError, Place } from '../../base/errors.ts';
import type { Origin, Person } from '../../code-repo/origin.ts';
import type { Token } from '../../git/credentials.ts';
import type { InputName, Inputs } from '../../inputs/spec.ts';
import type { ChangeEvent } from '../../selection/event.ts';
import { fileInWorkspace, findGitHubServer, findOtherGitHub, findStoreBase, findTemporary, webAddress } from '../environment.ts';
import type { Host, Outputs } from '../host.ts';
import { escapeWorkflowCommands } from '../workflow-commands.ts';
import { GitHubCache } from './cache.ts';
import { gitHubAuthor, gitHubOrigin, readGitHubEvent } from './event.ts';

export class GitHubHost implements Host {
  readonly atTerminal = false;
  readonly isLocalUser = false;
  readonly onProgress = undefined;
  readonly ask = undefined;
  readonly workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  readonly gitHubServer = findGitHubServer(process.env);
  readonly gitHubApi = webAddress(process.env.GITHUB_API_URL);
  readonly otherGitHub = findOtherGitHub(process.env);
  readonly ownOrigin = new URL(this.gitHubServer).origin;
  readonly storeBase = findStoreBase(process.env);
  readonly temporary = findTemporary(process.env);
  readonly matrixShape = 'list';
  readonly cacheService = new GitHubCache(this);
  private inGroup = false;

  read(name: InputName): string {
    return core.getInput(name);
  }

  show(name: InputName): string {
    return name;
  }

  token({ token, codeToken }: Inputs): Token | undefined {
    if (token === undefined) return undefined;
    // The defaults of both inputs are the job's token; its kind (an app's installation) has this prefix.
    const byDefault = token === codeToken;
    return { value: token, ofJob: byDefault || token.startsWith('ghs_'), automatic: false, byDefault };
  }

  codeToken({ token, codeToken }: Inputs): Token | undefined {
    if (codeToken === undefined) return undefined;
    // An app's token cannot be told from the default, in whose place the checkout's own counts.
    const ofJob = token === codeToken || codeToken.startsWith('ghs_');
    return { value: codeToken, ofJob, automatic: ofJob };
  }

  event(): ChangeEvent {
    return readGitHubEvent(process.env);
  }

  author(): Person | undefined {
    return gitHubAuthor(process.env);
  }

  origin(): Origin {
    return gitHubOrigin(process.env);
  }

  mask(secret: string): void {
    core.setSecret(secret);
  }

  say(level: Parameters<Host['say']>[0], message: string, at?: Place | undefined): void {
    const properties = {
      ...(at === undefined ? {} : { file: fileInWorkspace(this.workspace, this.read('working-directory'), at.file) }),
      ...(at?.line === undefined ? {} : { startLine: at.line }),
      ...(at?.column === undefined ? {} : { startColumn: at.column }),
    };
    if (level === 'debug') core.debug(message);
    else if (level === 'info') core.info(escapeWorkflowCommands(message));
    else if (level === 'notice') core.notice(message, properties);
    else if (level === 'warning') core.warning(message, properties);
    else core.error(message, properties);
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    core.startGroup(title);
    this.inGroup = true;
    try {
      return await body();
    } finally {
      this.endGroup();
    }
  }

  private endGroup(): void {
    if (this.inGroup) core.endGroup();
    this.inGroup = false;
  }

  setOutputs(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  }

  setVariable(name: string, value: string): void {
    core.exportVariable(name, value);
  }

  saveState(name: string, value: string): void {
    core.saveState(name, value);
  }

  readState(name: string): string | undefined {
    return core.getState(name) || undefined;
  }

  async summarize(markdown: () => string): Promise<void> {
    // Absent on older self-hosted runners.
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    try {
      await core.summary.addRaw(markdown(), true).write();
    } catch (error) {
      // The run has done its job.
      core.notice(`The summary could not be written: ${(error as Error).message}`);
    }
  }

  result(text: string): void {
    this.endGroup();
    core.info(escapeWorkflowCommands(text));
  }

  fail(error: AssetsSyncError, message: string): void {
    if (error.detail !== undefined) {
      core.startGroup('Details');
      core.info(escapeWorkflowCommands(error.detail));
      core.endGroup();
    }
    // With several problems, each has an annotation at its own place already.
    if (error.problems.length > 1) this.say('error', `There are ${error.problems.length} mistakes. ${error.hint}`);
    else this.say('error', message, error.at);
    process.exitCode = core.ExitCode.Failure;
  }
}
