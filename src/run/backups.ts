/** backups, backups restore and backups remove, as a command line asks for them. */
import { listBackups, removeBackups, restoreBackup } from '../operations/backups.ts';
import { backupsJson, backupsText, removeJson, removeText, restoreJson, restoreText } from '../report/backups-report.ts';
import type { RunContext } from './context.ts';

export async function runBackups({ host, signal, code, request, events }: RunContext): Promise<void> {
  const backups = await listBackups({ ...request, code: await code }, signal);
  for (const { name } of backups.filter(({ files }) => files === undefined)) {
    events.onWarning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
  }
  host.result(backupsText(backups), 'answer');
  host.setOutputs({}, backupsJson(backups));
}

export async function runRestore(
  { host, signal, code, request }: RunContext,
  name: string,
  paths: readonly string[],
): Promise<void> {
  const result = await restoreBackup({ ...request, code: await code, name, paths }, signal);
  host.result(restoreText(result, host.workspace));
  host.setOutputs({ 'assets-root': result.assetsRoot }, restoreJson(result));
}

export async function runRemove({ host, signal, code, request }: RunContext, names: readonly string[]): Promise<void> {
  const result = await removeBackups({ ...request, code: await code, names }, signal);
  host.result(removeText(result));
  host.setOutputs({}, removeJson(result));
}
