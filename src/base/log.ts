/** What a run tells while it works, and what it costs on the network. A host shows it to people; the library passes it on. */
import { channel } from 'node:diagnostics_channel';
import type { Problem } from './errors.ts';

/** Each git command and what each server was asked, as lines without secrets: for whoever looks for a fault. Nobody listens otherwise. */
export const details = channel('assets-sync:details');

/** Milliseconds since the program began, whatever is done to the clock. `performance` is loaded when it is first asked, a millisecond of each start. */
export function uptime(): number {
  return process.uptime() * 1000;
}

export interface Log {
  /** git's own progress, as it comes; undefined where nobody watches. */
  readonly progress: ((text: string) => void) | undefined;
  /** What happens on the way: another attempt, an address that moved. */
  readonly info: (text: string) => void;
  /** What the result alone does not show. */
  readonly notice: (text: string) => void;
  readonly warning: (problem: Problem) => void;
}

/** For work whose words would only repeat what was said. */
export const SILENT: Log = { progress: undefined, info: () => {}, notice: () => {}, warning: () => {} };

export interface Traffic {
  /** HTTP requests to the assets repository. */
  requests: number;
  /** Of the packs that came from it. */
  bytes: number;
}

export const NO_TRAFFIC: Readonly<Traffic> = { requests: 0, bytes: 0 };

export function sumTraffic(all: readonly Traffic[]): Traffic {
  const sum = (of: keyof Traffic) => all.reduce((total, spent) => total + spent[of], 0);
  return { requests: sum('requests'), bytes: sum('bytes') };
}
