/** The table of commands, in the order of help. A new command is its folder and its line here, or in operations.ts if the action has it too. */
import type { CommandEntry } from './command.ts';
import { diff, plan, push, repin, reset, status, sync, verify } from './operations.ts';

export const COMMANDS: readonly CommandEntry[] = [
  sync,
  status,
  { names: ['check'], load: () => import('./check/command.ts') },
  push,
  reset,
  { names: ['backups'], load: () => import('./backups/command.ts') },
  { names: ['init'], load: () => import('./init/command.ts') },
  plan,
  diff,
  verify,
  repin,
  { names: ['resolve'], load: () => import('./resolve/command.ts') },
  { names: ['run'], load: () => import('./run/command.ts') },
  { names: ['proxy'], load: () => import('./proxy/command.ts') },
  { names: ['migrate'], load: () => import('./migrate/command.ts') },
  { names: ['mirror'], load: () => import('./mirror/command.ts') },
  { names: ['cache'], load: () => import('./cache/command.ts') },
  { names: ['completion'], load: () => import('./completion/command.ts') },
  { names: ['demo'], load: () => import('./demo/command.ts') },
];

/** The command of that name or other name. */
export function findCommand(name: string | undefined): CommandEntry | undefined {
  return COMMANDS.find(({ names }) => name !== undefined && names.includes(name));
}
