/** What an Azure Pipelines build says about the change that it is for. */
import type { ChangeEvent } from '../change/event.ts';
import type { Origin, Person } from '../change/origin.ts';
import { parseSha } from '../names/sha.ts';

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

/** The commit that the build is for, and its pull request. */
export function azureOrigin(env: NodeJS.ProcessEnv): Origin {
  const sha = parseSha(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? '') ?? parseSha(env.BUILD_SOURCEVERSION ?? '');
  const page = env.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, '//').replace(/\.git$/, '');
  const number = env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID;
  const folder = page?.includes('/_git/') === true ? 'pullrequest' : 'pull';
  const ref = env.SYSTEM_PULLREQUEST_SOURCEBRANCH || env.BUILD_SOURCEBRANCH || '';
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? (env.SYSTEM_PULLREQUEST_SOURCEBRANCH || undefined);
  const repository =
    env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true' ? env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI : undefined;
  return {
    head: branch === undefined ? undefined : { branch, repository },
    commit: sha === undefined ? undefined : page === undefined ? sha : `${page}/commit/${sha}`,
    pullRequest: number && page !== undefined ? `${page}/${folder}/${number}` : undefined,
  };
}
