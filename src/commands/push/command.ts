/** push, from a host's request to what it is told. */
import { gitAuthor } from '../../code-repo/origin.ts';
import type { RunContext } from '../../runner/context.ts';
import { push } from './push.ts';
import { pushJson, pushOutputs, pushSummary, pushText, uncommittedPins } from './report.ts';

export async function runPush({ host, inputs, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const { message, commitPins, pullRequest, allowSecrets, dryRun } = inputs;
  const opened = await codeRepository;
  const author = host.author() ?? (await gitAuthor(opened, signal));
  const result = await push(
    {
      ...request,
      codeRepository: opened,
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
    log,
    signal,
  );
  host.result(pushText(result, { dryRun, atTerminal: host.atTerminal }), dryRun ? 'answer' : 'report');
  const uncommitted = host.atTerminal || dryRun ? undefined : uncommittedPins(result);
  if (uncommitted !== undefined) host.say('notice', uncommitted);
  host.setOutputs(pushOutputs(result, dryRun), pushJson(result));
  await host.summarize(() => pushSummary(result, dryRun));
}
