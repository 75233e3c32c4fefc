/** What an Azure Pipelines build says about the change that it is for. */

import { parseSha } from '../../base/sha.ts';
import type { Origin, Person } from '../../code-repo/origin.ts';
import type { ChangeEvent } from '../../selection/event.ts';

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
    head: pullRequestHead(env),
    started: ref && own !== undefined ? { ref, sha: own } : undefined,
    startedBy: BY_PERSON_OR_CLOCK.includes(env.BUILD_REASON ?? '') ? undefined : sha,
    commit: sha === undefined ? undefined : page === undefined ? sha : `${page}/commit/${sha}`,
    pullRequest: number && page !== undefined ? `${page}/${folder}/${number}` : undefined,
  };
}

function pullRequestHead(env: NodeJS.ProcessEnv): Origin['head'] {
  const branch = env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '');
  if (!branch) return env.BUILD_REASON === 'PullRequest' ? 'unknown' : undefined;
  if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'true') return { branch, address: undefined };
  // Azure Pipelines names it for pull requests of Azure Repos alone.
  const address = env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
  return address ? { branch, address } : 'unknown';
}
