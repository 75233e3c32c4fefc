/** plan: says which services a sync would bring. */
import { type Command, type CommandContext, QUIET_ANSWER, SERVICES_HERE } from '../command.ts';
import { plan } from './plan.ts';
import { planOutputs, planSummary, planText } from './report.ts';

export const command: Command = {
  group: 'Pins',
  description: 'say which services a sync would bring, without asking the assets repository',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', 'repository', 'branch', 'path', 'working-directory', 'code-token', 'retries', 'timeout'],
  examples: `
  assets-sync plan                      # the services that your branch and your files change
  assets-sync plan --base v1.2.0        # those that changed since a tag
  assets-sync plan --json               # with the matrix, for scripts`,
  run,
};

async function run({ host, signal, openCodeRepository, selection, access, log }: CommandContext): Promise<void> {
  const { storeBase } = host;
  const result = await plan({ codeRepository: await openCodeRepository(), selection, access, storeBase }, log, signal);
  host.result(planText(result), 'answer');
  host.setOutputs(planOutputs(result, host.matrixShape));
  await host.summarize(() => planSummary(result));
}
