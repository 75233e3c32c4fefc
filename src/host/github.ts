/** GitHub Actions: inputs from the runner, annotations, groups, outputs and the job summary through its own toolkit. */
import * as core from '@actions/core';
import type { Token } from '../git/credentials.ts';
import type { InputName, Inputs } from '../inputs/spec.ts';
import { GitHubCache } from './github-cache.ts';
import type { Outputs } from './host.ts';
import { type Issue, JobHost, withPlace } from './job-host.ts';

/** How GitHub's tokens of people begin. */
const IS_OF_PERSON = /^(ghp|gho|ghu|github_pat)_/;

export class GitHubHost extends JobHost {
  readonly workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  readonly isDebug = core.isDebug();
  override readonly cacheService = new GitHubCache(this);
  protected readonly groupMarks = { begin: '::group::', end: '::endgroup::' };

  read(name: InputName): string {
    return core.getInput(name);
  }

  show(name: InputName): string {
    return name;
  }

  token({ token: value, codeToken }: Inputs): Token | undefined {
    if (value === undefined) return undefined;
    const byDefault = isDefault(value, codeToken);
    return { value, ofJob: byDefault || isOfApp(value), automatic: false, byDefault };
  }

  codeToken({ token, codeToken: value }: Inputs): Token | undefined {
    if (value === undefined) return undefined;
    // An app's token cannot be told from the default, in whose place the checkout's own counts.
    const ofJob = isDefault(value, token) || isOfApp(value);
    return { value, ofJob, automatic: ofJob };
  }

  override mask(secret: string): void {
    core.setSecret(secret);
  }

  protected writeDebug(line: string): void {
    core.debug(line);
  }

  /** The log shows an annotation without its place. */
  protected writeIssue(issue: Issue): void {
    const { file, line: startLine, column: startColumn } = issue.at ?? {};
    const properties = file === undefined ? {} : ({ file, startLine, startColumn } as core.AnnotationProperties);
    const annotate = { notice: core.notice, warning: core.warning, error: core.error }[issue.level];
    annotate(withPlace(issue), properties);
  }

  setOutputs(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  }

  override setVariable(name: string, value: string): void {
    core.exportVariable(name, value);
  }

  override saveState(name: string, value: string): void {
    core.saveState(name, value);
  }

  override readState(name: string): string | undefined {
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

/** The defaults of both inputs are the job's token. A person's token for both is none. */
function isDefault(token: string, other: string | undefined): boolean {
  return token === other && !IS_OF_PERSON.test(token);
}

/** The job's token is one of an app's installation. */
function isOfApp(token: string): boolean {
  return token.startsWith('ghs_');
}
