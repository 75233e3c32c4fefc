/** push, from a host's request to what it is told. */
import { gitAuthor } from '../change/origin.ts';
import { push } from '../operations/push.ts';
import { pushJson, pushOutputs, pushSummary, pushText, uncommittedPins } from '../report/push-report.ts';
import type { RunContext } from './context.ts';

export async function runPush({ host, inputs, signal, code, request, events }: RunContext): Promise<void> {
  const { message, commitPins, pullRequest, allowSecrets, dryRun } = inputs;
  const opened = await code;
  const author = host.author() ?? (await gitAuthor(opened, signal));
  const result = await push(
    {
      ...request,
      code: opened,
      message,
      commitPins,
      pullRequest,
      allowSecrets,
      dryRun,
      author,
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub,
    },
    events,
    signal,
  );
  host.result(pushText(result, { dryRun, atTerminal: host.atTerminal }), dryRun ? 'answer' : 'report');
  const uncommitted = host.atTerminal || dryRun ? undefined : uncommittedPins(result);
  if (uncommitted !== undefined) host.say('notice', uncommitted);
  host.setOutputs(pushOutputs(result, dryRun), pushJson(result));
  await host.summarize(() => pushSummary(result, dryRun));
}
