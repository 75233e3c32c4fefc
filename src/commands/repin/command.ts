/** repin: moves pins that were squashed or rebased to the branch. */
import { gitAuthor } from '../../code-repo/origin.ts';
import { announcer } from '../../report/announce.ts';
import { type Command, type CommandContext, QUIET_DRY_RUN, SERVICES_HERE } from '../command.ts';
import { repin } from './repin.ts';
import { repinJson, repinOutputs, repinSummary, repinText } from './report.ts';

export const command: Command = {
  group: 'Pins',
  description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
  quiet: QUIET_DRY_RUN,
  paths: SERVICES_HERE,
  inputs: [
    'base',
    'repository',
    'branch',
    'path',
    'working-directory',
    'token',
    'code-token',
    'latest',
    'commit-pins',
    'dry-run',
    'retries',
    'timeout',
  ],
  examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const { latest, commitPins, dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const author = host.author() ?? (await gitAuthor(codeRepository, signal));
  const commit = commitPins ? { origin: host.origin(), author } : undefined;
  const result = await repin({ codeRepository, selection, access, repositoryOptions, latest, commit, dryRun }, log, signal);
  result.left.forEach(announcer(host, 'warning'));
  host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(repinOutputs(result), repinJson(result));
  await host.summarize(() => repinSummary(result, dryRun));
}
