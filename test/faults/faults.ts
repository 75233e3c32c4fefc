/** All faults of the matrix. */
import type { Fault } from './fault.ts';
import { DAMAGE } from './faults/damage.ts';
import { DISK_FAULTS } from './faults/disk.ts';
import { PROCESS_FAULTS } from './faults/process.ts';
import { FORGE_FAULTS, SERVER_FAULTS } from './faults/server.ts';
import type { Operation } from './operations.ts';

export const FAULTS: readonly Fault[] = [...SERVER_FAULTS, ...FORGE_FAULTS, ...DISK_FAULTS, ...PROCESS_FAULTS, ...DAMAGE];

/** Whether a fault can concern an operation: what asks nobody meets no answer, and what is lost is not brought back. */
export function concerns({ family, name: fault, losesBackups }: Fault, { asks, name }: Operation): boolean {
  if (losesBackups === true && name.startsWith('backups')) return false;
  // Then `cache` tells, as it should, that there is no store.
  if (fault === 'the store is gone' && name === 'cache') return false;
  return (family !== 'server' && family !== 'forge') || asks.includes(family);
}
