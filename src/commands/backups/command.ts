/** backups: lists what sync and reset replaced, brings it back or removes it. */

import { listLines } from '../../base/errors.ts';
import { count, formatBytes } from '../../base/text.ts';
import { alignRows, placeFrom, type Told, tell } from '../../report/report.ts';
import { backupName } from '../../report/synced.ts';
import type { Backup } from '../../workspace/backups.ts';
import { type Command, type CommandContext, QUIET_ANSWER, type Runnable } from '../command.ts';
import { listBackups, onlyBackup, type RestoreResult, removeBackups, restoreBackup } from './backups.ts';

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
  await tell(host, { lines: backupLines(backups), json: { backups: backups.map(backupJson) } }, 'answer');
}

async function runRestore({ host, inputs, signal, openCodeRepository, log, words }: CommandContext): Promise<void> {
  const [name, ...paths] = words;
  const root = { codeRepository: await openCodeRepository(), path: inputs.path };
  const result = await restoreBackup({ ...root, name: name ?? (await onlyBackup(root, signal)), paths }, log, signal);
  await tell(host, restored(result, host.workspace));
}

async function runRemove({ host, inputs, signal, openCodeRepository, log, words }: CommandContext): Promise<void> {
  const codeRepository = await openCodeRepository();
  const { removed, bytes } = await removeBackups({ codeRepository, path: inputs.path, names: words }, log, signal);
  const freed = `${count(removed.length, 'backup')} removed for good, ${formatBytes(bytes)} freed`;
  const lines = removed.length === 0 ? ['No backup is kept, so none was removed.'] : [...headLines(removed), freed];
  await tell(host, { lines, json: { removed: removed.map(backupJson), bytes } });
}

/** Paths that stand below a backup; the rest is counted. */
const MAX_PATHS = 5;

/** A line a backup, and below it what is in it. */
function backupLines(backups: readonly Backup[]): string[] {
  if (backups.length === 0) return ['No backup is kept.'];
  const heads = headLines(backups);
  const lines = backups.flatMap(({ files = [] }, index) => {
    const shown = files.length > 0 ? [listLines(files.map(String), MAX_PATHS)] : [];
    return [heads[index] ?? '', ...shown];
  });
  return [
    ...lines,
    `${count(backups.length, 'backup')}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`,
  ];
}

function headLines(backups: readonly Backup[]): string[] {
  return alignRows(
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

function backupJson({ name, time, files = [] }: Backup): object {
  return { name, time: time.toISOString(), files: files.map((path) => path.toString('utf8')) };
}

function restored({ assetsRoot, name, files, backup }: RestoreResult, from: string): Told {
  // The name of the one with what was replaced.
  const kept = backup === undefined ? null : backupName(backup);
  return {
    lines: [
      ...files.map((path) => `  ${path}`),
      `${count(files.length, 'file')} of ${name} in ${placeFrom(from, assetsRoot)}`,
      ...(kept === null ? [] : [`What they replaced is kept: assets-sync backups restore ${kept}`]),
    ],
    outputs: { 'assets-root': assetsRoot },
    json: { name, files, backup: kept },
  };
}
