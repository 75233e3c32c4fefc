/** The table of commands, in the order of help. A new command is its folder and its line here. */
import type { CommandEntry } from './command.ts';

/** What people run all day is in the program's main file, evaluated only where it is asked for; the others are files of their own. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    names: ['sync', 'playback', 'restore'],
    isOperation: true,
    load: () => import('./sync/command.ts'),
  },
  { names: ['status'], isOperation: true, load: () => import('./status/command.ts') },
  { names: ['check'], load: () => import('./check/command.ts') },
  { names: ['push'], isOperation: true, load: () => import('./push/command.ts') },
  { names: ['reset'], isOperation: true, load: () => import('./reset/command.ts') },
  { names: ['backups'], load: () => import('./backups/command.ts') },
  { names: ['init'], load: () => import('./init/command.ts') },
  { names: ['plan'], isOperation: true, load: () => import('./plan/command.ts') },
  { names: ['diff'], isOperation: true, load: () => import('./diff/command.ts') },
  { names: ['verify'], isOperation: true, load: () => import('./verify/command.ts') },
  { names: ['repin'], isOperation: true, load: () => import('./repin/command.ts') },
  { names: ['resolve'], load: () => import('./resolve/command.ts') },
  { names: ['run'], load: () => import('./run/command.ts') },
  { names: ['proxy'], load: () => import('./proxy/command.ts') },
  { names: ['migrate'], load: () => import('./migrate/command.ts') },
  { names: ['mirror'], load: () => import('./mirror/command.ts') },
  { names: ['cache'], load: () => import('./cache/command.ts') },
  { names: ['completion'], load: () => import('./completion/command.ts') },
  { names: ['demo'], load: () => import('./demo/command.ts') },
];

/** The commands that the action and the task have, as values of their `operation` input. */
export const OPERATIONS: readonly string[] = COMMANDS.filter(({ isOperation }) => isOperation === true).map(
  ({ names }) => names[0],
);

/** The command of that name or other name. */
export function findCommand(name: string | undefined): CommandEntry | undefined {
  return COMMANDS.find(({ names }) => name !== undefined && names.includes(name));
}
