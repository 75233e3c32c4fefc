/** mirror: writes packs of pinned directories into a folder, for storage that a sync asks before the git server. */
import { resolve } from 'node:path';
import { AssetsSyncError } from '../../base/errors.ts';
import { type Command, type CommandContext, REPOSITORY_INPUTS } from '../command.ts';
import { mirror } from './mirror.ts';
import { mirrorJson, mirrorText } from './report.ts';

export const command: Command = {
  group: 'More',
  description: 'write packs of pinned recordings into a folder, to be published for sync',
  arguments: [{ syntax: '<folder>', help: 'the folder; files that are there stay' }],
  paths: 'all that have a pin',
  inputs: [...REPOSITORY_INPUTS, 'mirror', 'retries', 'timeout'],
  examples: `
  assets-sync mirror ../mirror              # all pinned recordings; what is there stays
  assets-sync mirror ../mirror sdk/tables   # of one service
  azcopy sync ../mirror https://account.blob.core.windows.net/assets
  assets-sync sync --mirror https://account.blob.core.windows.net/assets`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, selection, access, words } = context;
  const [folder = ''] = words;
  if (folder.trim() === '') {
    throw new AssetsSyncError('bad-usage', 'No folder is given.', { hint: 'Name one: assets-sync mirror ../mirror' });
  }
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const request = { codeRepository, selection, access, repositoryOptions, folder: resolve(host.workspace, folder) };
  const result = await mirror(request, log, signal);
  host.result(mirrorText(result, host.workspace));
  host.setOutputs({}, mirrorJson(result));
}
