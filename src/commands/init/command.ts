/** init: writes a first recordings.json. */
import type { Command, CommandContext } from '../command.ts';
import { init } from './init.ts';
import { initJson, initText } from './report.ts';

export const command: Command = {
  group: 'Pins',
  description: "write a first recordings.json, pinned at the branch's tip",
  inputs: ['repository', 'branch', 'working-directory', 'token', 'retries', 'timeout'],
  // There is no file yet that could name them.
  inputHelp: {
    repository: 'the assets repository: owner/name on GitHub, or the address of a git repository; it must be given',
    branch: 'its main branch (default: the one that its server names)',
  },
  examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, access } = context;
  const { pathsFrom } = context.selection;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  const result = await init({ codeRepository, access, repositoryOptions, pathsFrom, temporary }, log, signal);
  host.result(initText(result, host.workspace));
  host.setOutputs({}, initJson(result));
}
