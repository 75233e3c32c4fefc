/** GitHub Actions: inputs from the runner, annotations, groups, outputs and the job summary through its own toolkit. */
import * as core from '@actions/core';
import type { Origin, Person } from '../../code-repo/origin.ts';
import type { Token } from '../../git/credentials.ts';
import type { InputName, Inputs } from '../../inputs/spec.ts';
import type { ChangeEvent } from '../../selection/event.ts';
import { findGitHubServer } from '../environment.ts';
import { gitHubAuthor, gitHubOrigin, readGitHubEvent } from '../events.ts';
import type { Outputs } from '../host.ts';
import { type Issue, JobHost, withPlace } from '../job-host.ts';
import { GitHubCache } from './cache.ts';

/** How GitHub's tokens of people begin. */
const IS_OF_PERSON = /^(ghp|gho|ghu|github_pat)_/;

export class GitHubHost extends JobHost {
  readonly workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  readonly gitHubServer = findGitHubServer(process.env);
  readonly ownOrigin = new URL(this.gitHubServer).origin;
  readonly matrixShape = 'list';
  readonly isDebug = core.isDebug();
  readonly cacheService = new GitHubCache(this);

  read(name: InputName): string {
    return core.getInput(name);
  }

  show(name: InputName): string {
    return name;
  }

  token({ token, codeToken }: Inputs): Token | undefined {
    if (token === undefined) return undefined;
    // The defaults of both inputs are the job's token; its kind (an app's installation) has this prefix. A person's token for both is none.
    const byDefault = token === codeToken && !IS_OF_PERSON.test(token);
    return { value: token, ofJob: byDefault || token.startsWith('ghs_'), automatic: false, byDefault };
  }

  codeToken({ token, codeToken }: Inputs): Token | undefined {
    if (codeToken === undefined) return undefined;
    // An app's token cannot be told from the default, in whose place the checkout's own counts.
    const ofJob = (token === codeToken && !IS_OF_PERSON.test(codeToken)) || codeToken.startsWith('ghs_');
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

  protected writeDebug(line: string): void {
    core.debug(line);
  }

  /** The log shows an annotation without its place. */
  protected writeIssue(issue: Issue): void {
    const { level, at } = issue;
    const properties = {
      ...(at === undefined ? {} : { file: at.file }),
      ...(at?.line === undefined ? {} : { startLine: at.line }),
      ...(at?.column === undefined ? {} : { startColumn: at.column }),
    };
    const annotate = { notice: core.notice, warning: core.warning, error: core.error }[level];
    annotate(withPlace(issue), properties);
  }

  protected openGroup(title: string): void {
    core.startGroup(title);
  }

  protected closeGroup(): void {
    core.endGroup();
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

  protected async writeSummary(markdown: string): Promise<void> {
    // Absent on older self-hosted runners.
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  }

  protected setFailed(): void {
    process.exitCode = core.ExitCode.Failure;
  }

  protected inOwnWords(text: string): string {
    return text.replace('with --debug', 'with debug logging (the secret ACTIONS_STEP_DEBUG: true)');
  }
}
