/** What a fault is, and those of one family by their names. */
import type { Run, Scene } from './scene.ts';

export type Family = 'server' | 'forge' | 'disk' | 'process' | 'damage';

export interface Arranged extends Run {
  /** Flags for a command that asks a server. */
  flags?: readonly string[];
  /**
   * Takes the fault away, so that the next run is an undisturbed one. For what cannot be undone: does what a person is advised to
   * do; undefined where that is nothing but to run a sync.
   */
  undo?: (() => void) | undefined;
  /** Whether the run came upon it, where that is known only afterwards. */
  wasMet?: () => boolean;
  /** Whether it is something that a person did, and that the answer is about. */
  isOwnDoing?: boolean;
  /** Whether git itself is made to fail. */
  isGitBroken?: boolean;
}

export interface Fault {
  name: string;
  family: Family;
  /** Whether it stays until a sync mends it. */
  isLasting?: boolean;
  /** Whether earlier backups are lost with it. */
  losesBackups?: boolean;
  /** Brings it about. @returns undefined where there can be no such thing: nothing to damage, or no right to */
  arrange: (scene: Scene) => Arranged | undefined;
}

/** @param table what brings a fault about, by name */
export function faultsOf(family: Family, table: Readonly<Record<string, Fault['arrange']>>, isLasting = false): Fault[] {
  return Object.entries(table).map(([name, arrange]) => ({ name, family, isLasting, arrange }));
}
