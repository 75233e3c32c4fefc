/** status: says what is on disk, and what changed there. */
import { type Command, type CommandContext, QUIET_ANSWER } from '../command.ts';
import { statusJson, statusOutputs, statusSummary, statusText } from './report.ts';
import { status } from './status.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'say what is on disk, and what changed there',
  quiet: QUIET_ANSWER,
  paths: 'all that have a pin or are on disk',
  inputs: ['repository', 'path', 'working-directory', 'timeout'],
  examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
  more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
  run,
};

async function run({ host, inputs, signal, openCodeRepository, selection, access, log }: CommandContext): Promise<void> {
  const result = await status({ codeRepository: await openCodeRepository(), selection, access }, log, signal);
  if (result.interrupted) host.say('warning', 'A sync is at work here or was cut off; then the next one finishes it.');
  host.result(statusText(result, host.workspace, inputs.paths.length > 0), 'answer');
  host.setOutputs(statusOutputs(result), statusJson(result));
  await host.summarize(() => statusSummary(result));
}
