/** sync, from a host's request to what it is told. */

import { listNames } from '../../base/errors.ts';
import { shellCommand } from '../../base/shell.ts';
import type { Host } from '../../host/host.ts';
import type { Inputs } from '../../inputs/spec.ts';
import { changeNotices } from '../../report/changes.ts';
import { annotator, type RunContext } from '../../runner/context.ts';
import { Store } from '../../store/store.ts';
import { backupName } from '../backups/report.ts';
import { syncJson, syncOutputs, syncSummary, syncText } from './report.ts';
import { type SyncResult, storeBaseOf, sync } from './sync.ts';

export async function runSync({ host, inputs, signal, codeRepository, request, log }: RunContext): Promise<void> {
  const started = process.uptime();
  const discard = inputs.discard ?? !host.atTerminal;
  const { verify } = inputs;
  // Whoever names services and a base wants to know what is new in them since.
  const compare = !host.atTerminal && inputs.paths.length > 0 && inputs.base !== undefined;
  const syncing = sync(
    {
      ...request,
      codeRepository: await codeRepository,
      discard,
      verify,
      compare,
      showChanges: !host.atTerminal,
    },
    log,
    signal,
  );
  // While git lists the recordings.json files.
  const result = await syncing;
  tell(host, inputs, result);
  const milliseconds = (process.uptime() - started) * 1000;
  host.result(syncText(result, milliseconds, host.workspace));
  host.setOutputs(syncOutputs(result), syncJson(result));
  host.setVariable('ASSETS_ROOT', result.assetsRoot);
  await host.summarize(() => syncSummary(result, milliseconds));
  await tidyUp(result, storeBaseOf(request, result.assetsRoot), signal);
}

/** When everybody has their result. What cannot be tidied up today can be tomorrow. */
async function tidyUp({ bytes, repository }: SyncResult, storeBase: string, signal: AbortSignal): Promise<void> {
  if (bytes === 0 || repository === undefined) return;
  const store = new Store(storeBase, repository);
  if (!store.hasManyPacks) return;
  const { repack } = await import('../../store/repack.ts');
  await repack(store, signal).catch(() => {});
}

function tell(host: Host, inputs: Inputs, result: SyncResult): void {
  if (result.kept.length > 0) {
    host.say('notice', `Local changes stayed: ${listNames(result.kept)}.`);
  }
  tellBackup(host, inputs, result);
  if (!host.atTerminal) changeNotices(result.changes ?? []).forEach(annotator(host, 'notice'));
}

/** Where what was replaced is, and how to get it back. */
export function tellBackup(
  host: Host,
  { path, workingDirectory }: Pick<Inputs, 'path' | 'workingDirectory'>,
  { assetsRoot, backup }: Pick<SyncResult, 'assetsRoot' | 'backup'>,
): void {
  if (backup === undefined) return;
  // A runner has no command line of ours.
  const back = host.atTerminal
    ? [
        'assets-sync',
        'backups',
        'restore',
        backupName(backup),
        ...flag('--path', path),
        ...flag('--working-directory', workingDirectory),
      ]
    : ['git', '-C', assetsRoot, 'restore', `--source=${backup}`, '--overlay', '--', '.'];
  host.say('warning', `Local changes were replaced; they are kept. To bring them back: ${shellCommand(back)}`);
}

function flag(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}
