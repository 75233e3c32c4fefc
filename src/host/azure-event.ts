/** What an Azure Pipelines build says about the change that it is for. */
import type { ChangeEvent } from '../change/event.ts';
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
