/** verify: proves that the pinned commits are on the main branch of the assets repository. */
import { errorJson } from '../../base/errors.ts';
import { judgedSummary } from '../../report/judged.ts';
import { notVerified } from '../../verify/outcomes.ts';
import { type Command, type CommandContext, QUIET_ANSWER, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import { verifyJson, verifyOutputs, verifyText } from './report.ts';
import { verify } from './verify.ts';

export const command: Command = {
  group: 'Pins',
  description: 'prove that the pinned commits are on the main branch of the assets repository',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', ...REPOSITORY_INPUTS, 'retries', 'timeout'],
  examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
  more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, selection, access } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await verify({ codeRepository, selection, access, repositoryOptions }, log, signal);
  const error = notVerified(result.proofs, result.branch);
  host.result(verifyText(result), 'answer');
  host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: errorJson(error) }) });
  await host.summarize(() => judgedSummary(result));
  if (error !== undefined) throw error;
}
