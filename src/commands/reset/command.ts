/** reset: puts recordings and pins back as they are committed. */
import { tellBackup } from '../../report/backups.ts';
import { syncedOutputs } from '../../report/synced.ts';
import { type Command, type CommandContext, REPOSITORY_INPUTS } from '../command.ts';
import { lossesText, resetJson, resetSummary, resetText } from './report.ts';
import { type Losses, reset } from './reset.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'put recordings and pins back as committed',
  paths: 'all that are on disk',
  inputs: [...REPOSITORY_INPUTS, 'yes', 'retries', 'timeout'],
  examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
  more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
  const confirm = async (losses: Losses) => {
    // Ctrl-C may have come while there was nothing to stop.
    signal.throwIfAborted();
    if (inputs.yes) return true;
    host.say('warning', lossesText(losses));
    const agreed = await host.ask?.('Reset them?', signal);
    signal.throwIfAborted();
    return agreed;
  };
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await reset({ codeRepository, selection, access, repositoryOptions }, confirm, log, signal);
  if (result === undefined) {
    host.result('Nothing was reset.');
    return;
  }
  tellBackup(host, inputs, result);
  const milliseconds = (process.uptime() - started) * 1000;
  host.result(resetText(result, milliseconds, host.workspace));
  host.setOutputs(syncedOutputs(result), resetJson(result));
  if (result.services.length > 0) host.setVariable('ASSETS_ROOT', result.assetsRoot);
  await host.summarize(() => resetSummary(result, milliseconds));
}
