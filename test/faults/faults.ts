/** All faults of the matrix. */
import type { Fault } from './fault.ts';
import { DAMAGE } from './faults/damage.ts';
import { DISK_FAULTS } from './faults/disk.ts';
import { PROCESS_FAULTS } from './faults/process.ts';
import { FORGE_FAULTS, SERVER_FAULTS } from './faults/server.ts';
import type { Operation } from './operations.ts';

export const FAULTS: readonly Fault[] = [...SERVER_FAULTS, ...FORGE_FAULTS, ...DISK_FAULTS, ...PROCESS_FAULTS, ...DAMAGE];

/** What `cache` lists: the stores by their addresses, their roots, and when what they hold was used. It tells, as it should, what is left. */
const LISTED = /^(the store is gone|(repository|refs|roots) (is|has) .*|a file in the place of the store’s refs)$/;

/** Whether a fault can concern an operation: what asks nobody meets no answer, and what is lost is not brought back. */
export function concerns({ family, name: fault, losesBackups }: Fault, { asks, name }: Operation): boolean {
  if (losesBackups === true && name.startsWith('backups')) return false;
  if (name === 'cache' && LISTED.test(fault)) return false;
  return (family !== 'server' && family !== 'forge') || asks.includes(family);
}
