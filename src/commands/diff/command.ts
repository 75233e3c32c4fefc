/** diff: lists the recordings that moving the pins added, changed and removed. */
import { type Command, type CommandContext, QUIET_ANSWER, SERVICES_HERE } from '../command.ts';
import { diff } from './diff.ts';
import { diffJson, diffOutputs, diffSummary, diffText } from './report.ts';

export const command: Command = {
  group: 'Pins',
  description: 'list the recordings that moving the pins added, changed and removed',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', 'from', 'repository', 'branch', 'path', 'working-directory', 'token', 'code-token', 'retries', 'timeout'],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --json               # for scripts`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, access } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const selection = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show('from') };
  const result = await diff({ codeRepository, selection, access, repositoryOptions }, log, signal);
  host.result(diffText(result), 'answer');
  host.setOutputs(diffOutputs(result), diffJson(result));
  await host.summarize(() => diffSummary(result));
}
