/** The commands that the action and the task have too: what else the command line has is not in them. */
import type { CommandEntry } from './command.ts';

export const sync: CommandEntry = {
  names: ['sync', 'playback', 'restore'],
  load: () => import('./sync/command.ts'),
};
export const status: CommandEntry = { names: ['status'], load: () => import('./status/command.ts') };
export const push: CommandEntry = { names: ['push'], load: () => import('./push/command.ts') };
export const reset: CommandEntry = { names: ['reset'], load: () => import('./reset/command.ts') };
export const plan: CommandEntry = { names: ['plan'], load: () => import('./plan/command.ts') };
export const diff: CommandEntry = { names: ['diff'], load: () => import('./diff/command.ts') };
export const verify: CommandEntry = { names: ['verify'], load: () => import('./verify/command.ts') };
export const repin: CommandEntry = { names: ['repin'], load: () => import('./repin/command.ts') };

const TABLE = [sync, status, push, reset, plan, diff, verify, repin];

/** The values of the `operation` input. */
export const OPERATIONS: readonly string[] = TABLE.map(({ names }) => names[0]);

export function findOperation(name: string): CommandEntry | undefined {
  return TABLE.find(({ names }) => names[0] === name);
}
