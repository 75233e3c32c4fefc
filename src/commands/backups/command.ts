/** backups: lists what sync and reset replaced, brings it back or removes it. */
import { type Command, type CommandContext, QUIET_ANSWER, type Runnable } from '../command.ts';
import { listBackups, onlyBackup, removeBackups, restoreBackup } from './backups.ts';
import { backupsJson, backupsText, removeJson, removeText, restoreJson, restoreText } from './report.ts';

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
