/** Azure Pipelines: the same through the agent's task library. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tl from 'azure-pipelines-task-lib/task.js';
import { AssetsSyncError } from '../base/errors.ts';
import type { Token } from '../git/credentials.ts';
import { camelCase, type InputName, type Inputs, spellInputs } from '../inputs/spec.ts';
import { escapeWorkflowCommands, type Outputs } from './host.ts';
import { type Issue, JobHost, withPlace } from './job-host.ts';

/** The inputs that name a service connection, one for each type: GitHub, Azure Repos, another git server. */
const CONNECTIONS = ['connection', 'azureReposConnection', 'gitConnection'];

/** Where the token of a service connection is, by its scheme. WorkloadIdentityFederation has none. */
const CONNECTION_TOKENS: Record<string, string> = {
  oauth: 'accesstoken',
  installationtoken: 'accesstoken',
  personalaccesstoken: 'accesstoken',
  token: 'apitoken',
  usernamepassword: 'password',
};

/** The agent leaves a reference to a variable that is not defined as it is written. */
const isUndefinedVariable = (value = '') => /^\$\([^()]*\)$/.test(value);

export class AzureHost extends JobHost {
  readonly workspace = findSources();
  override readonly gitHubServer = 'https://github.com';
  override readonly ownOrigin = originOf(
    tl.getVariable('System.CollectionUri') || tl.getVariable('System.TeamFoundationCollectionUri'),
  );
  override readonly matrixShape = 'legs';
  readonly isDebug = /^true$/i.test(tl.getVariable('System.Debug') ?? '');
  protected readonly groupMarks = { begin: '##[group]', end: '##[endgroup]' };
  private readonly tokens: ReadonlyMap<InputName, string | undefined>;

  /** @param tokens the inputs that are tokens, which the agent's library must not see: it logs each input that it reads */
  constructor(tokens: ReadonlyMap<InputName, string | undefined>) {
    super();
    this.tokens = tokens;
    const lost = useAgentNetwork(process.env);
    if (lost !== undefined) this.say('warning', lost);
  }

  read(name: InputName): string | undefined {
    if (this.tokens.has(name)) return this.tokens.get(name);
    const value = tl.getInput(camelCase(name), false);
    if (!isUndefinedVariable(value)) return value;
    throw new AssetsSyncError('bad-usage', `${this.show(name)} is ${value}, a variable that is not defined here.`, {
      hint: 'Define it, or leave the input out; nothing was changed.',
    });
  }

  show(name: InputName): string {
    return camelCase(name);
  }

  token({ token }: Inputs): Token | undefined {
    return this.ofConnection() ?? this.given('token', token) ?? this.ofJob;
  }

  codeToken({ codeToken }: Inputs): Token | undefined {
    return this.given('code-token', codeToken) ?? this.ofJob;
  }

  private given(name: InputName, value: string | undefined): Token | undefined {
    if (value === undefined) return undefined;
    // A build of a fork gets no secret variables.
    if (isUndefinedVariable(value)) {
      this.say('notice', `${value} is not defined here, so ${this.show(name)} is taken as not given.`);
      return undefined;
    }
    return { value, ofJob: value === this.ofJob?.value, automatic: false };
  }

  /** The token of the service connection that an input names. */
  private ofConnection(): Token | undefined {
    const input = CONNECTIONS.find((name) => tl.getInput(name, false));
    if (input === undefined) return undefined;
    // Not getEndpointAuthorizationParameter, which prints what it finds.
    const { scheme = 'unknown', parameters = {} } = tl.getEndpointAuthorization(tl.getInput(input, true) ?? '', true) ?? {};
    const wanted = CONNECTION_TOKENS[scheme.toLowerCase()];
    const [, value] = Object.entries(parameters).find(([name]) => name.toLowerCase() === wanted) ?? [];
    if (value) return { value, ofJob: false, automatic: false };
    this.say('warning', `The service connection of ${input} has no token that git could use (its scheme is ${scheme}).`);
    return undefined;
  }

  private get ofJob(): Token | undefined {
    const value = tl.getEndpointAuthorization('SYSTEMVSSCONNECTION', true)?.parameters.AccessToken;
    return value ? { value, ofJob: true, automatic: true } : undefined;
  }

  override mask(secret: string): void {
    tl.setSecret(secret);
  }

  protected writeDebug(line: string): void {
    tl.debug(escapeWorkflowCommands(line));
  }

  /** The agent puts `path(line,column)` before an issue that has both. */
  protected writeIssue(issue: Issue): void {
    const { file, line, column } = issue.at ?? {};
    const text = escapeWorkflowCommands(line === undefined ? withPlace(issue) : issue.message);
    const type = issue.level === 'error' ? tl.IssueType.Error : tl.IssueType.Warning;
    if (issue.level === 'notice') console.log(text);
    else if (line === undefined) tl.logIssue(type, text);
    else tl.logIssue(type, text, file, line, column);
  }

  setOutputs(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      tl.setVariable(camelCase(name), text, false, true);
    }
  }

  override setVariable(name: string, value: string): void {
    tl.setVariable(name, value);
  }

  override saveState(name: string, value: string): void {
    tl.setTaskVariable(name, value);
  }

  override readState(name: string): string | undefined {
    return tl.getTaskVariable(name) || undefined;
  }

  protected async writeSummary(markdown: string): Promise<void> {
    const folder = tl.getVariable('Agent.TempDirectory');
    if (!folder) return;
    const file = join(folder, `assets-sync-${process.pid}.md`);
    writeFileSync(file, markdown);
    tl.uploadSummary(file);
  }

  /**
   * Not through setResult, which would log the issue again. The process ends with 0: the agent takes another code for a fault of its own,
   * and would not see that a later attempt succeeded.
   */
  protected setFailed(inShort: string): void {
    tl.command('task.complete', { result: 'Failed' }, escapeWorkflowCommands(inShort));
  }

  protected inOwnWords(text: string): string {
    const spelled = spellInputs(text, (name) => `the ${camelCase(name)} input`);
    return spelled.replace('with --debug', 'with the variable System.Debug: true');
  }
}

/** Where the code repository is: with several checkouts the agent names the folder above them in each variable. */
function findSources(): string {
  const sources = tl.getVariable('Build.SourcesDirectory') || process.cwd();
  // A working directory that is given is one below that folder.
  if (tl.getInput('workingDirectory')) return sources;
  const name = tl.getVariable('Build.Repository.Name')?.split('/').at(-1);
  const places = [sources, tl.getVariable('System.DefaultWorkingDirectory'), ...(name ? [join(sources, name)] : [])];
  return places.find((place) => place && existsSync(join(place, '.git'))) ?? sources;
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}

/**
 * Puts into the environment what the agent is configured with, where a pipeline has not set the same: `findProxy`, `tlsOptions` and git read it.
 * @returns what cannot be handed on
 */
function useAgentNetwork(env: NodeJS.ProcessEnv): string | undefined {
  const proxy = tl.getHttpProxyConfiguration();
  if (proxy !== null && URL.canParse(proxy.proxyUrl)) {
    const address = new URL(proxy.proxyUrl);
    // Both may hold any character; as parts of an address they are encoded.
    address.username = encodeURIComponent(proxy.proxyUsername ?? '');
    address.password = encodeURIComponent(proxy.proxyPassword ?? '');
    env.AGENT_PROXYURL = address.href.replace(/\/$/, '');
    if (proxy.proxyPassword) for (const secret of [proxy.proxyPassword, address.password]) tl.setSecret(secret);
  }
  const { caFile, certFile, keyFile, passphrase } = tl.getHttpCertConfiguration() ?? {};
  if (caFile) env.GIT_SSL_CAINFO ??= caFile;
  if (/^true$/i.test(tl.getVariable('Agent.SkipCertValidation') ?? '')) env.GIT_SSL_NO_VERIFY ??= 'true';
  if (passphrase) return 'The key of the agent’s client certificate has a password, so git is not given that certificate.';
  if (certFile) env.GIT_SSL_CERT ??= certFile;
  if (keyFile) env.GIT_SSL_KEY ??= keyFile;
  return undefined;
}
