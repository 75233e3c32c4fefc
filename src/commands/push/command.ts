/** push: publishes the recordings that changed, and pins them. */
import { tell } from '../../report/report.ts';
import { type Command, type CommandContext, offeringRequest, QUIET_DRY_RUN, REPOSITORY_INPUTS } from '../command.ts';
import { push } from './push.ts';
import { pushReport, uncommittedPins } from './report.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'publish the recordings that changed, and pin them',
  quiet: QUIET_DRY_RUN,
  paths: 'those that have changed recordings',
  inputs: [...REPOSITORY_INPUTS, 'message', 'pull-request', 'commit-pins', 'allow-secrets', 'dry-run', 'retries', 'timeout'],
  examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
  more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection } = context;
  const { message, commitPins, allowSecrets, dryRun } = inputs;
  const request = { ...(await offeringRequest(context)), selection, message, commitPins, allowSecrets, dryRun };
  const result = await push(request, log, signal);
  const view = { atTerminal: host.atTerminal, codeRoot: request.codeRepository.root, from: host.workspace };
  const uncommitted = host.atTerminal || dryRun ? undefined : uncommittedPins(result);
  if (uncommitted !== undefined) host.say('notice', uncommitted);
  await tell(host, pushReport(result, view), dryRun ? 'answer' : 'report');
}
