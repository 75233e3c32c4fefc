/** Azure Pipelines: the same through the agent's task library. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tl from 'azure-pipelines-task-lib/task.js';
import type { AssetsSyncError, Place } from '../../base/errors.ts';
import type { Origin, Person } from '../../code-repo/origin.ts';
import type { Token } from '../../git/credentials.ts';
import { camelCase, type InputName, type Inputs, spellInputs } from '../../inputs/spec.ts';
import type { ChangeEvent } from '../../selection/event.ts';
import { fileInWorkspace, findOtherGitHub, findStoreBase, findTemporary, webAddress } from '../environment.ts';
import type { Host, Outputs } from '../host.ts';
import { escapeWorkflowCommands } from '../workflow-commands.ts';
import { azureAuthor, azureOrigin, readAzureEvent } from './event.ts';
import { isTokenInput, readTokenInput } from './tokens.ts';

export class AzureHost implements Host {
  readonly atTerminal = false;
  readonly isLocalUser = false;
  readonly onProgress = undefined;
  readonly ask = undefined;
  readonly workspace = tl.getVariable('Build.SourcesDirectory') || process.cwd();
  readonly gitHubServer = 'https://github.com';
  readonly gitHubApi = webAddress(process.env.GITHUB_API_URL);
  readonly otherGitHub = findOtherGitHub(process.env);
  readonly ownOrigin = originOf(tl.getVariable('System.CollectionUri') || tl.getVariable('System.TeamFoundationCollectionUri'));
  readonly storeBase = findStoreBase(process.env);
  readonly temporary = findTemporary(process.env);
  readonly matrixShape = 'legs';
  private inGroup = false;

  read(name: InputName): string | undefined {
    return isTokenInput(name) ? readTokenInput(name) : tl.getInput(camelCase(name), false);
  }

  show(name: InputName): string {
    return camelCase(name);
  }

  token({ token }: Inputs): Token | undefined {
    return this.given(token) ?? this.ofJob;
  }

  codeToken({ codeToken }: Inputs): Token | undefined {
    return this.given(codeToken) ?? this.ofJob;
  }

  private given(value: string | undefined): Token | undefined {
    return value === undefined ? undefined : { value, ofJob: value === this.ofJob?.value, automatic: false };
  }

  private get ofJob(): Token | undefined {
    // Not getEndpointAuthorizationParameter, which prints what it finds.
    const value = tl.getEndpointAuthorization('SYSTEMVSSCONNECTION', true)?.parameters.AccessToken;
    return value ? { value, ofJob: true, automatic: true } : undefined;
  }

  event(): ChangeEvent {
    return readAzureEvent(process.env);
  }

  author(): Person | undefined {
    return azureAuthor(process.env);
  }

  origin(): Origin {
    return azureOrigin(process.env);
  }

  mask(secret: string): void {
    tl.setSecret(secret);
  }

  say(level: Parameters<Host['say']>[0], message: string, at?: Place | undefined): void {
    const text = escapeWorkflowCommands(withItsNames(message));
    if (level === 'debug') tl.debug(text);
    else if (level === 'info' || level === 'notice') console.log(text);
    else {
      const file = at === undefined ? undefined : fileInWorkspace(this.workspace, this.read('working-directory'), at.file);
      const type = level === 'error' ? tl.IssueType.Error : tl.IssueType.Warning;
      tl.logIssue(type, text, file, at?.line, at?.column);
    }
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    console.log(`##[group]${title}`);
    this.inGroup = true;
    try {
      return await body();
    } finally {
      this.endGroup();
    }
  }

  private endGroup(): void {
    if (this.inGroup) console.log('##[endgroup]');
    this.inGroup = false;
  }

  setOutputs(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      tl.setVariable(camelCase(name), text, false, true);
    }
  }

  setVariable(name: string, value: string): void {
    tl.setVariable(name, value);
  }

  saveState(name: string, value: string): void {
    tl.setTaskVariable(name, value);
  }

  readState(name: string): string | undefined {
    return tl.getTaskVariable(name) || undefined;
  }

  async summarize(markdown: () => string): Promise<void> {
    const folder = tl.getVariable('Agent.TempDirectory');
    if (!folder) return;
    const file = join(folder, `assets-sync-${process.pid}.md`);
    try {
      writeFileSync(file, withItsNames(markdown()));
      tl.uploadSummary(file);
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
    if (error.detail !== undefined) console.log(`##[group]Details\n${escapeWorkflowCommands(error.detail)}\n##[endgroup]`);
    const several = `There are ${error.problems.length} mistakes. ${error.hint}`;
    if (error.problems.length > 1) this.say('error', several);
    else this.say('error', message, error.at);
    // The issue is logged with its place already, so not through setResult, which would log it again.
    const inShort = error.problems.length > 1 ? several : (error.message.split('\n')[0] ?? '').replace(/:$/, '.');
    tl.command('task.complete', { result: 'Failed' }, withItsNames(inShort));
    process.exitCode = 1;
  }
}

function withItsNames(text: string): string {
  return spellInputs(text, (name) => `the ${camelCase(name)} input`);
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}
