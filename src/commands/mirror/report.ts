/** What people and scripts are told about a mirror. */
import { relative } from 'node:path';
import { showDirectory } from '../../base/directory.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { count } from '../../base/text.ts';
import { formatBytes } from '../../report/numbers.ts';
import { alignColumns } from '../../report/table.ts';
import type { MirrorResult } from './mirror.ts';

export function mirrorText({ folder, files, requests, bytes }: MirrorResult, from: string): string {
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

export function mirrorJson({ folder, files, requests, bytes }: MirrorResult): object {
  return { folder, files, requests, bytes };
}
