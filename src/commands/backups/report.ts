/** What people and scripts are told about backups. */

import { relative } from 'node:path';
import { count } from '../../base/text.ts';
import { backupName } from '../../report/backups.ts';
import { formatBytes } from '../../report/numbers.ts';
import { alignColumns } from '../../report/table.ts';
import type { Backup } from '../../workspace/backups.ts';
import type { RemoveResult, RestoreResult } from './backups.ts';

/** Paths that stand below a backup; the rest is counted. */
const MAX_PATHS = 5;

/** A line a backup, and below it what is in it. */
export function backupsText(backups: readonly Backup[]): string {
  if (backups.length === 0) return 'No backup is kept.';
  const heads = headLines(backups);
  const lines = backups.flatMap(({ files = [] }, index) => {
    const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString('utf8')}`);
    if (files.length > shown.length) shown.push(`  and ${files.length - shown.length} more`);
    return [heads[index] ?? '', ...shown];
  });
  return [
    ...lines,
    `${count(backups.length, 'backup')}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`,
  ].join('\n');
}

function headLines(backups: readonly Backup[]): string[] {
  return alignColumns(
    backups.map(({ name, time, files }) => [
      name,
      localTime(time),
      files === undefined ? 'unreadable' : count(files.length, 'file'),
    ]),
  );
}

/** As the clock on the wall has it: a person looks for when that was. */
function localTime(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function backupsJson(backups: readonly Backup[]): object {
  return { backups: backups.map(backupJson) };
}

function backupJson({ name, time, files = [] }: Backup): object {
  return { name, time: time.toISOString(), files: files.map((path) => path.toString('utf8')) };
}

export function removeText({ removed, bytes }: RemoveResult): string {
  if (removed.length === 0) return 'No backup is kept, so none was removed.';
  return [...headLines(removed), `${count(removed.length, 'backup')} removed for good, ${formatBytes(bytes)} freed`].join('\n');
}

export function removeJson({ removed, bytes }: RemoveResult): object {
  return { removed: removed.map(backupJson), bytes };
}

export function restoreText({ assetsRoot, name, files, backup }: RestoreResult, from: string): string {
  const where = relative(from, assetsRoot);
  const lines = [
    ...files.map((path) => `  ${path}`),
    `${count(files.length, 'file')} of ${name} in ${where.startsWith('..') ? assetsRoot : where || '.'}`,
  ];
  if (backup !== undefined) lines.push(`What they replaced is kept: assets-sync backups restore ${backupName(backup)}`);
  return lines.join('\n');
}

/** `backup`: the name of the one with what was replaced. */
export function restoreJson({ name, files, backup }: RestoreResult): object {
  return { name, files, backup: backup === undefined ? null : backupName(backup) };
}
