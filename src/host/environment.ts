/** What the environment says: where this machine keeps its stores, where its server is, and for which change a GitHub workflow or an Azure Pipelines build runs. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import type { Origin, Person } from '../code-repo/code-repository.ts';
import type { ChangeEvent } from '../selection/change.ts';

/** `$ASSETS_SYNC_STORE`, else the runner's or agent's tool cache, else the user's cache directory. */
export function findStoreBase(env: NodeJS.ProcessEnv): string {
  const given = env.ASSETS_SYNC_STORE;
  if (given) return resolve(given);
  const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
  return toolCache ? join(toolCache, 'assets-sync') : join(userCache(env), 'assets-sync');
}

/** The runner's or agent's temporary folder, else this machine's. */
export function findTemporary(env: NodeJS.ProcessEnv): string {
  return [env.RUNNER_TEMP, env.AGENT_TEMPDIRECTORY].find((path) => path && existsSync(path)) ?? tmpdir();
}

function userCache(env: NodeJS.ProcessEnv): string {
  // A relative one is to be ignored (XDG Base Directory Specification): it would be another in each directory.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  // HOME may be empty.
  const home = [homedir(), userInfo().homedir].find(isAbsolute) ?? tmpdir();
  if (process.platform === 'win32') return join(home, 'AppData', 'Local');
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

/** An http(s) address, or undefined for anything else. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
export function findGitHubServer(env: NodeJS.ProcessEnv): string {
  return webAddress(env.GITHUB_SERVER_URL) ?? 'https://github.com';
}

/** The company's server that GitHub's own command line, gh, is told to use. */
export function findOtherGitHub(env: NodeJS.ProcessEnv): string | undefined {
  const host = env.GH_HOST;
  return webAddress(host) ?? (host ? webAddress(`https://${host}`) : undefined);
}

type Environment = NodeJS.ProcessEnv;

/** Events that run on a pull request's merge commit. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_target'];

const BRANCHES = /^refs\/heads\//;

/** @throws `no-base` where the event's file cannot be read */
export function readGitHubEvent(env: Environment): ChangeEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (OF_PULL_REQUESTS.includes(name)) {
    const { text, sha } = readPayload(env);
    return {
      kind: 'pull-request',
      runsOnBase: name === 'pull_request_target',
      commit: parseSha(env.GITHUB_SHA ?? ''),
      head: sha('pull_request.head.sha'),
      base: sha('pull_request.base.sha'),
      target: text('pull_request.base.ref'),
    };
  }
  if (name === 'merge_group') return { kind: 'merge-group', base: readPayload(env).sha('merge_group.base_sha') };
  if (name === '') return noChange('this run');
  if (name !== 'push') return noChange(`${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} event`);
  const ref = env.GITHUB_REF ?? '';
  if (isTag(ref)) return noChange('the push of a tag');
  const { value, text, sha } = readPayload(env);
  if (value('deleted') === true) return noChange('a branch that was deleted');
  const branch = ref.replace(BRANCHES, '') || undefined;
  return { kind: 'push', before: sha('before'), branch, defaultBranch: text('repository.default_branch') };
}

/** Whether GitHub started a run for its default branch by a push, a schedule or a person. */
export function isOnDefaultBranch(env: Environment): boolean {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_REF: ref } = env;
  // A schedule has no other branch, and its payload need not name it.
  if (name === 'schedule') return true;
  if (!['push', 'workflow_dispatch'].includes(name) || !env.GITHUB_EVENT_PATH) return false;
  return ref === `refs/heads/${readPayload(env).text('repository.default_branch')}`;
}

function noChange(what: string): ChangeEvent {
  return { kind: 'no-change', what };
}

function isTag(ref: string | undefined): boolean {
  return ref?.startsWith('refs/tags/') === true;
}

/** Who started the workflow. */
export function gitHubAuthor({ GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id }: Environment): Person | undefined {
  return name ? { name, email: `${id ? `${id}+` : ''}${name}@users.noreply.github.com` } : undefined;
}

/** The commit that the workflow is for, and its pull request. */
export function gitHubOrigin(env: Environment): Origin {
  const payload = env.GITHUB_EVENT_PATH ? readPayload(env) : payloadOf(undefined);
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_REPOSITORY: name } = env;
  const own = parseSha(env.GITHUB_SHA ?? '');
  const sha = payload.sha('pull_request.head.sha') ?? own;
  const head = pullRequestHead(payload);
  // What started the workflow that this one follows.
  const before = ['push', ...OF_PULL_REQUESTS].includes(payload.text('workflow_run.event') ?? '');
  return {
    head,
    started: ref && own !== undefined ? { ref, sha: own } : undefined,
    startedBy:
      head !== undefined || event === 'push'
        ? sha
        : event === 'workflow_run' && before
          ? payload.sha('workflow_run.head_sha')
          : undefined,
    commit: sha && name ? `${env.GITHUB_SERVER_URL || 'https://github.com'}/${name}/commit/${sha}` : sha,
    pullRequest: payload.text('pull_request.html_url'),
  };
}

function pullRequestHead({ value, text }: Payload): Origin['head'] {
  if (typeof value('pull_request') !== 'object') return undefined;
  const branch = text('pull_request.head.ref');
  const name = text('pull_request.head.repo.full_name');
  if (branch === undefined || name === undefined) return 'unknown';
  const isFork = name !== text('pull_request.base.repo.full_name');
  const address = isFork ? text('pull_request.head.repo.clone_url') : undefined;
  return isFork && address === undefined ? 'unknown' : { branch, address };
}

/** Looks into an event's file by paths as `pull_request.base.ref`. */
interface Payload {
  value(path: string): unknown;
  /** Undefined where it is none, or empty. */
  text(path: string): string | undefined;
  /** A commit; undefined for none and for the zeros that stand for none. */
  sha(path: string): Sha | undefined;
}

function payloadOf(payload: unknown): Payload {
  const value = (path: string) =>
    path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], payload);
  const text = (path: string) => {
    const found = value(path);
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const sha = (path: string) => {
    const found = parseSha(text(path) ?? '');
    return found === undefined || /^0+$/.test(found) ? undefined : found;
  };
  return { value, text, sha };
}

function readPayload(env: Environment): Payload {
  const detail = env.GITHUB_EVENT_PATH ?? '';
  try {
    return payloadOf(JSON.parse(readFileSync(detail, 'utf8')));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    const hint = "Give the services in paths ('*' for all), or the commit to compare with in base.";
    throw new AssetsSyncError('no-base', `The file of this run's event (GITHUB_EVENT_PATH) ${why}.`, { hint, detail, cause });
  }
}

export function readAzureEvent(env: Environment): ChangeEvent {
  const reason = env.BUILD_REASON ?? '';
  if (reason === 'PullRequest') {
    return {
      kind: 'pull-request',
      runsOnBase: false,
      commit: parseSha(env.BUILD_SOURCEVERSION ?? ''),
      head: parseSha(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ''),
      base: undefined,
      target: env.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(BRANCHES, '') || undefined,
    };
  }
  if (reason === '') return noChange('this run');
  if (reason !== 'IndividualCI' && reason !== 'BatchedCI') return noChange(`a build of the kind ${reason}`);
  return isTag(env.BUILD_SOURCEBRANCH) ? noChange('the push of a tag') : { kind: 'tip' };
}

/** For whom the build runs. */
export function azureAuthor({ BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email = '' }: Environment): Person | undefined {
  return name ? { name, email } : undefined;
}

/** Builds that no commit started. */
const BY_PERSON_OR_CLOCK = ['Manual', 'UserCreated', 'Schedule'];

/** The commit that the build is for, and its pull request. */
export function azureOrigin(env: Environment): Origin {
  const { BUILD_SOURCEBRANCH: ref } = env;
  const own = parseSha(env.BUILD_SOURCEVERSION ?? '');
  const sha = parseSha(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? '') ?? own;
  const page = env.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, '//').replace(/\.git$/, '');
  const number = env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID;
  return {
    head: azurePullRequestHead(env),
    started: ref && own !== undefined ? { ref, sha: own } : undefined,
    startedBy: BY_PERSON_OR_CLOCK.includes(env.BUILD_REASON ?? '') ? undefined : sha,
    commit: sha && page !== undefined ? `${page}/commit/${sha}` : sha,
    pullRequest: number && page && `${page}/${page.includes('/_git/') ? 'pullrequest' : 'pull'}/${number}`,
  };
}

function azurePullRequestHead(env: Environment): Origin['head'] {
  const branch = env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(BRANCHES, '');
  if (!branch) return env.BUILD_REASON === 'PullRequest' ? 'unknown' : undefined;
  if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'true') return { branch, address: undefined };
  // Azure Pipelines names it for pull requests of Azure Repos alone.
  const address = env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
  return address ? { branch, address } : 'unknown';
}
