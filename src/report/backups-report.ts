/** What people and scripts are told about backups. */
import { relative } from 'node:path';
import type { Backup } from '../assets/root.ts';
import { BACKUPS } from '../assets/root.ts';
import type { RestoreResult } from '../operations/backups.ts';
import { count } from './numbers.ts';
import { alignColumns } from './table.ts';

/** Paths that stand below a backup; the rest is counted. */
const MOST_PATHS = 5;

/** A line a backup, and below it what is in it. */
export function backupsText(backups: readonly Backup[]): string {
  if (backups.length === 0) return 'No backup is kept: nothing was replaced so far.';
  const heads = alignColumns(
    backups.map(({ name, time, files }) => [
      name,
      localTime(time),
      files === undefined ? 'unreadable' : count(files.length, 'file'),
    ]),
  );
  const lines = backups.flatMap(({ files = [] }, index) => {
    const shown = files.slice(0, MOST_PATHS).map((path) => `  ${path.toString('utf8')}`);
    if (files.length > shown.length) shown.push(`  and ${files.length - shown.length} more`);
    return [heads[index] ?? '', ...shown];
  });
  return [...lines, `${count(backups.length, 'backup')}; to bring one back: assets-sync backups restore <name>`].join('\n');
}

/** As the clock on the wall has it: a person looks for when that was. */
function localTime(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function backupsJson(backups: readonly Backup[]): object {
  return {
    backups: backups.map(({ name, time, files = [] }) => ({
      name,
      time: time.toISOString(),
      files: files.map((path) => path.toString('utf8')),
    })),
  };
}

export function restoreText({ assetsRoot, name, files, backup }: RestoreResult, from: string): string {
  const where = relative(from, assetsRoot);
  const lines = [
    ...files.map((path) => `  ${path}`),
    `${count(files.length, 'file')} of ${name} in ${where.startsWith('..') ? assetsRoot : where || '.'}`,
  ];
  if (backup !== undefined) lines.push(`What they replaced is kept: assets-sync backups restore ${backup.slice(BACKUPS.length)}`);
  return lines.join('\n');
}

/** `backup`: the name of the one with what was replaced. */
export function restoreJson({ name, files, backup }: RestoreResult): object {
  return { name, files, backup: backup?.slice(BACKUPS.length) ?? null };
}
