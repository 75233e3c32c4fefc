/** What a GitHub workflow's event, or an Azure Pipelines build, says about the change that it is for. */
import { readFileSync } from 'node:fs';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import type { Origin, Person } from '../code-repo/origin.ts';
import type { ChangeEvent } from '../selection/event.ts';

/** Events that run on a pull request's merge commit. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_target'];

/** @throws `no-base` where the event's file cannot be read */
export function readGitHubEvent(env: NodeJS.ProcessEnv): ChangeEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const commit = parseSha(env.GITHUB_SHA ?? '');
  if (OF_PULL_REQUESTS.includes(name)) {
    const payload = readPayload(env);
    return {
      kind: 'pull-request',
      runsOnBase: name === 'pull_request_target',
      commit,
      head: shaAt(payload, 'pull_request', 'head', 'sha'),
      base: shaAt(payload, 'pull_request', 'base', 'sha'),
      target: textAt(payload, 'pull_request', 'base', 'ref'),
    };
  }
  if (name === 'merge_group') return { kind: 'merge-group', base: shaAt(readPayload(env), 'merge_group', 'base_sha') };
  if (name !== 'push')
    return { kind: 'no-change', what: name === '' ? 'this run' : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} event` };
  const ref = env.GITHUB_REF ?? '';
  if (ref.startsWith('refs/tags/')) return { kind: 'no-change', what: 'the push of a tag' };
  const payload = readPayload(env);
  if (valueAt(payload, 'deleted') === true) return { kind: 'no-change', what: 'a branch that was deleted' };
  return {
    kind: 'push',
    before: shaAt(payload, 'before'),
    branch: ref.replace(/^refs\/heads\//, '') || undefined,
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
  };
}

/** Who started the workflow. */
export function gitHubAuthor(env: NodeJS.ProcessEnv): Person | undefined {
  const { GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id } = env;
  if (!name) return undefined;
  return { name, email: `${id ? `${id}+` : ''}${name}@users.noreply.github.com` };
}

/** The commit that the workflow is for, and its pull request. */
export function gitHubOrigin(env: NodeJS.ProcessEnv): Origin {
  const payload = env.GITHUB_EVENT_PATH ? readPayload(env) : undefined;
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref } = env;
  const own = parseSha(env.GITHUB_SHA ?? '');
  const sha = shaAt(payload, 'pull_request', 'head', 'sha') ?? own;
  const page = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}`;
  const head = pullRequestHead(payload);
  return {
    head,
    started: ref && own !== undefined ? { ref, sha: own } : undefined,
    startedBy: head !== undefined || event === 'push' ? sha : event === 'workflow_run' ? startedBefore(payload) : undefined,
    commit: sha === undefined ? undefined : env.GITHUB_REPOSITORY ? `${page}/commit/${sha}` : sha,
    pullRequest: textAt(payload, 'pull_request', 'html_url'),
  };
}

function pullRequestHead(payload: unknown): Origin['head'] {
  if (typeof valueAt(payload, 'pull_request') !== 'object') return undefined;
  const branch = textAt(payload, 'pull_request', 'head', 'ref');
  const name = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  if (branch === undefined || name === undefined) return 'unknown';
  if (name === textAt(payload, 'pull_request', 'base', 'repo', 'full_name')) return { branch, address: undefined };
  const address = textAt(payload, 'pull_request', 'head', 'repo', 'clone_url');
  return address === undefined ? 'unknown' : { branch, address };
}

/** What started the workflow that this one follows. */
function startedBefore(payload: unknown): Sha | undefined {
  const event = textAt(payload, 'workflow_run', 'event') ?? '';
  return ['push', ...OF_PULL_REQUESTS].includes(event) ? shaAt(payload, 'workflow_run', 'head_sha') : undefined;
}

function readPayload(env: NodeJS.ProcessEnv): unknown {
  const file = env.GITHUB_EVENT_PATH ?? '';
  const fail = (what: string, cause?: unknown) =>
    new AssetsSyncError('no-base', `The file of this run's event (GITHUB_EVENT_PATH) ${what}.`, {
      hint: "Give the services in paths ('*' for all), or the commit to compare with in base.",
      detail: file,
      cause,
    });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw fail('cannot be read', error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fail('is not JSON', error);
  }
}

function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value);
}

function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A commit; undefined for none and for the zeros that stand for none. */
function shaAt(value: unknown, ...path: string[]): Sha | undefined {
  const sha = parseSha(textAt(value, ...path) ?? '');
  return sha === undefined || /^0+$/.test(sha) ? undefined : sha;
}

export function readAzureEvent(env: NodeJS.ProcessEnv): ChangeEvent {
  const reason = env.BUILD_REASON ?? '';
  if (reason === 'PullRequest') {
    return {
      kind: 'pull-request',
      runsOnBase: false,
      commit: parseSha(env.BUILD_SOURCEVERSION ?? ''),
      head: parseSha(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ''),
      base: undefined,
      target: env.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(/^refs\/heads\//, '') || undefined,
    };
  }
  if (reason !== 'IndividualCI' && reason !== 'BatchedCI') {
    return { kind: 'no-change', what: reason === '' ? 'this run' : `a build of the kind ${reason}` };
  }
  if (env.BUILD_SOURCEBRANCH?.startsWith('refs/tags/')) return { kind: 'no-change', what: 'the push of a tag' };
  return { kind: 'tip' };
}

/** For whom the build runs. */
export function azureAuthor(env: NodeJS.ProcessEnv): Person | undefined {
  const { BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email } = env;
  return name ? { name, email: email ?? '' } : undefined;
}

/** Builds that no commit started. */
const BY_PERSON_OR_CLOCK = ['Manual', 'UserCreated', 'Schedule'];

/** The commit that the build is for, and its pull request. */
export function azureOrigin(env: NodeJS.ProcessEnv): Origin {
  const { BUILD_SOURCEBRANCH: ref } = env;
  const own = parseSha(env.BUILD_SOURCEVERSION ?? '');
  const sha = parseSha(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? '') ?? own;
  const page = env.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, '//').replace(/\.git$/, '');
  const number = env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID;
  const folder = page?.includes('/_git/') === true ? 'pullrequest' : 'pull';
  return {
    head: azurePullRequestHead(env),
    started: ref && own !== undefined ? { ref, sha: own } : undefined,
    startedBy: BY_PERSON_OR_CLOCK.includes(env.BUILD_REASON ?? '') ? undefined : sha,
    commit: sha === undefined ? undefined : page === undefined ? sha : `${page}/commit/${sha}`,
    pullRequest: number && page !== undefined ? `${page}/${folder}/${number}` : undefined,
  };
}

function azurePullRequestHead(env: NodeJS.ProcessEnv): Origin['head'] {
  const branch = env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '');
  if (!branch) return env.BUILD_REASON === 'PullRequest' ? 'unknown' : undefined;
  if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'true') return { branch, address: undefined };
  // Azure Pipelines names it for pull requests of Azure Repos alone.
  const address = env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
  return address ? { branch, address } : 'unknown';
}
