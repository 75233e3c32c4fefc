/** repin: moves pins that were squashed or rebased to the branch. */
import { AssetsSyncError } from '../../base/errors.ts';
import { gitAuthor } from '../../code-repo/origin.ts';
import { announcer } from '../../report/announce.ts';
import { type Command, type CommandContext, QUIET_DRY_RUN, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import { repin } from './repin.ts';
import { repinJson, repinOutputs, repinSummary, repinText } from './report.ts';

export const command: Command = {
  group: 'Pins',
  description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
  quiet: QUIET_DRY_RUN,
  paths: SERVICES_HERE,
  inputs: ['base', ...REPOSITORY_INPUTS, 'latest', 'commit-pins', 'dry-run', 'retries', 'timeout'],
  flags: [{ name: '--from-disk', help: 'pin what is on disk, where an edit of recordings.json was lost; asks no server' }],
  examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch
  assets-sync repin sdk/core --from-disk # pin again what you pushed, after a git checkout of recordings.json
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const { latest, commitPins, dryRun } = inputs;
  const fromDisk = context.flags.fromDisk === true;
  if (fromDisk && latest) {
    throw new AssetsSyncError('bad-usage', '--from-disk and --latest ask for different commits.', { hint: 'Give one of them.' });
  }
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const author = host.author() ?? (await gitAuthor(codeRepository, signal));
  const commit = commitPins ? { origin: host.origin(), author } : undefined;
  const request = { codeRepository, selection, access, repositoryOptions, latest, fromDisk, commit, dryRun };
  const result = await repin(request, log, signal);
  result.left.forEach(announcer(host, 'warning'));
  host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(repinOutputs(result), repinJson(result));
  await host.summarize(() => repinSummary(result, dryRun));
}
