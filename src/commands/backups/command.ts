/** backups: lists what sync and reset replaced, brings it back or removes it. */

import { relative } from 'node:path';
import { alignColumns, count, formatBytes } from '../../base/text.ts';
import { backupName } from '../../report/synced.ts';
import type { Backup } from '../../workspace/backups.ts';
import { type Command, type CommandContext, QUIET_ANSWER, type Runnable } from '../command.ts';
import { listBackups, onlyBackup, type RemoveResult, type RestoreResult, removeBackups, restoreBackup } from './backups.ts';

const restore: Runnable = {
  description: 'put the files of a backup back; what they replace is kept in another',
  arguments: [
    { syntax: '[name]', help: "as 'assets-sync backups' lists it; where there is one alone it needs no name", isBackup: true },
    { syntax: '[files...]', help: 'some of its files or directories; without them all' },
  ],
  inputs: ['path', 'working-directory'],
  examples: `
  assets-sync backups restore           # the only one
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`,
  run: runRestore,
};

const remove: Runnable = {
  description: 'remove backups for good; what is in them cannot be brought back',
  arguments: [{ syntax: '<name...>', help: "as 'assets-sync backups' lists them; '*' for all", isBackup: true }],
  inputs: ['path', 'working-directory'],
  examples: `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`,
  run: runRemove,
};

export const command: Command = {
  group: 'Recordings',
  description: 'list what was replaced, bring it back or remove it',
  quiet: QUIET_ANSWER,
  inputs: ['path', 'working-directory'],
  examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
  more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
  subcommands: { restore, remove },
  run: runList,
};

async function runList({ host, inputs, signal, openCodeRepository, log }: CommandContext): Promise<void> {
  const backups = await listBackups({ codeRepository: await openCodeRepository(), path: inputs.path }, signal);
  for (const { name } of backups.filter(({ files }) => files === undefined)) {
    log.warning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
  }
  host.result(backupsText(backups), 'answer');
  host.setOutputs({}, backupsJson(backups));
}

async function runRestore({ host, inputs, signal, openCodeRepository, log, words }: CommandContext): Promise<void> {
  const [name, ...paths] = words;
  const root = { codeRepository: await openCodeRepository(), path: inputs.path };
  const result = await restoreBackup({ ...root, name: name ?? (await onlyBackup(root, signal)), paths }, log, signal);
  host.result(restoreText(result, host.workspace));
  host.setOutputs({ 'assets-root': result.assetsRoot }, restoreJson(result));
}

async function runRemove({ host, inputs, signal, openCodeRepository, log, words }: CommandContext): Promise<void> {
  const codeRepository = await openCodeRepository();
  const result = await removeBackups({ codeRepository, path: inputs.path, names: words }, log, signal);
  host.result(removeText(result));
  host.setOutputs({}, removeJson(result));
}

/** Paths that stand below a backup; the rest is counted. */
const MAX_PATHS = 5;

/** A line a backup, and below it what is in it. */
function backupsText(backups: readonly Backup[]): string {
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

function backupsJson(backups: readonly Backup[]): object {
  return { backups: backups.map(backupJson) };
}

function backupJson({ name, time, files = [] }: Backup): object {
  return { name, time: time.toISOString(), files: files.map((path) => path.toString('utf8')) };
}

function removeText({ removed, bytes }: RemoveResult): string {
  if (removed.length === 0) return 'No backup is kept, so none was removed.';
  return [...headLines(removed), `${count(removed.length, 'backup')} removed for good, ${formatBytes(bytes)} freed`].join('\n');
}

function removeJson({ removed, bytes }: RemoveResult): object {
  return { removed: removed.map(backupJson), bytes };
}

function restoreText({ assetsRoot, name, files, backup }: RestoreResult, from: string): string {
  const where = relative(from, assetsRoot);
  const lines = [
    ...files.map((path) => `  ${path}`),
    `${count(files.length, 'file')} of ${name} in ${where.startsWith('..') ? assetsRoot : where || '.'}`,
  ];
  if (backup !== undefined) lines.push(`What they replaced is kept: assets-sync backups restore ${backupName(backup)}`);
  return lines.join('\n');
}

/** `backup`: the name of the one with what was replaced. */
function restoreJson({ name, files, backup }: RestoreResult): object {
  return { name, files, backup: backup === undefined ? null : backupName(backup) };
}
