/** resolve: settles merge conflicts in recordings.json files. */
import { gitAuthor } from '../../code-repo/code-repository.ts';
import { tell } from '../../report/report.ts';
import type { Command, CommandContext } from '../command.ts';
import { drive, install } from './driver.ts';
import { installText, notResolved, resolveJson, resolveOutputs, resolveText } from './report.ts';
import { resolve } from './resolve.ts';

export const command: Command = {
  group: 'Pins',
  description: 'settle merge conflicts in recordings.json files',
  paths: 'all that are in conflict',
  inputs: ['repository', 'branch', 'working-directory', 'token', 'pull-request', 'retries', 'timeout'],
  flags: [
    { name: '--install', help: 'have git call it in every merge of this clone' },
    { name: '--driver', help: 'what git calls then, with four paths', isRare: true },
  ],
  examples: `
  assets-sync resolve                   # amid a merge, a rebase or a cherry-pick
  assets-sync resolve sdk/tables        # the pins of one service
  assets-sync resolve --install         # once: git merges recordings.json by services then`,
  more: `
Exit codes: 0 settled or nothing in conflict, 2 a side has a mistake, 3 the
server was not reached, 4 something is left for you, 5 not authorised.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, flags, access, selection } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  if (flags.driver === true) {
    await drive({ codeRepository, access, repositoryOptions, temporary, paths: inputs.paths }, signal);
    return;
  }
  if (flags.install === true) {
    const installed = await install(codeRepository, signal);
    host.result(installText(installed));
    host.setOutputs({}, installed);
    return;
  }
  const result = await resolve(
    {
      codeRepository,
      given: selection,
      access,
      repositoryOptions,
      pullRequest: inputs.pullRequest,
      author: host.author() ?? (await gitAuthor(codeRepository, signal)),
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub,
      temporary,
    },
    log,
    signal,
  );
  await tell(host, {
    lines: [resolveText(result)],
    outputs: resolveOutputs(result),
    json: resolveJson(result),
    error: notResolved(result),
  });
}
