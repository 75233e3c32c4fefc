/** backups, backups restore and backups remove, as a command line asks for them. */

import type { RunContext } from '../../runner/context.ts';
import { listBackups, removeBackups, restoreBackup } from './backups.ts';
import { backupsJson, backupsText, removeJson, removeText, restoreJson, restoreText } from './report.ts';

export async function runBackups({ host, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const backups = await listBackups({ ...request, codeRepository: await codeRepository }, signal);
  for (const { name } of backups.filter(({ files }) => files === undefined)) {
    log.warning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
  }
  host.result(backupsText(backups), 'answer');
  host.setOutputs({}, backupsJson(backups));
}

export async function runRestore(
  { host, signal, codeRepository, request }: RunContext,
  name: string,
  paths: readonly string[],
): Promise<void> {
  const result = await restoreBackup({ ...request, codeRepository: await codeRepository, name, paths }, signal);
  host.result(restoreText(result, host.workspace));
  host.setOutputs({ 'assets-root': result.assetsRoot }, restoreJson(result));
}

export async function runRemove({ host, signal, codeRepository, request }: RunContext, names: readonly string[]): Promise<void> {
  const result = await removeBackups({ ...request, codeRepository: await codeRepository, names }, signal);
  host.result(removeText(result));
  host.setOutputs({}, removeJson(result));
}
