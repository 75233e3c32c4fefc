/** What people are told where local changes were replaced. */
import { shellCommand } from '../base/shell.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/spec.ts';
import { BACKUPS } from '../workspace/check-out.ts';

/** A backup's name as the command `backups` lists it. */
export function backupName(ref: string): string {
  return ref.slice(BACKUPS.length);
}

/** Says where what was replaced is, and how to get it back. */
export function tellBackup(
  host: Host,
  { path, workingDirectory }: Pick<Inputs, 'path' | 'workingDirectory'>,
  { assetsRoot, backup }: { assetsRoot: string; backup: string | undefined },
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
