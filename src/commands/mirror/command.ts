/** mirror: writes packs of pinned directories into a folder, for storage that a sync asks before the git server. */
import { relative, resolve } from 'node:path';
import { showDirectory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { alignColumns, count, formatBytes } from '../../base/text.ts';
import { type Command, type CommandContext, REPOSITORY_INPUTS } from '../command.ts';
import { type MirrorResult, mirror } from './mirror.ts';

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

function mirrorText({ folder, files, requests, bytes }: MirrorResult, from: string): string {
  if (files.length === 0) return 'No service to mirror.';
  const rows = files.map(({ path, sha, bytes: size, written }) => {
    return [showDirectory(path), shortSha(sha), formatBytes(size), written ? 'written' : 'already there'];
  });
  const written = files.filter((file) => file.written);
  const size = formatBytes(files.reduce((sum, file) => sum + file.bytes, 0));
  const below = relative(from, folder);
  const where = below === '' || below.startsWith('..') ? folder : below;
  const total = `${count(written.length, 'file')} written, ${files.length - written.length} already there (${size}) in ${where}; ${count(requests, 'request')}, ${formatBytes(bytes)} received`;
  return [...alignColumns(rows), total, '', ...publishing(where)].join('\n');
}

/** How the folder gets where jobs find it. */
function publishing(folder: string): string[] {
  const commands = [
    ['azcopy', 'sync', folder, 'https://ACCOUNT.blob.core.windows.net/CONTAINER'],
    ['aws', 's3', 'sync', folder, 's3://BUCKET'],
    ['gsutil', 'rsync', '-r', folder, 'gs://BUCKET'],
    ['rsync', '-r', `${folder}/`, 'HOST:FOLDER'],
  ];
  return [
    'Publish it, one of:',
    ...commands.map((words) => `  ${shellCommand(words)}`),
    'and name its address in recordings.json: "$mirror".',
  ];
}

function mirrorJson({ folder, files, requests, bytes }: MirrorResult): object {
  return { folder, files, requests, bytes };
}
