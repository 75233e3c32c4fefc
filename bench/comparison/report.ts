/** What the comparison found, as bench/comparison.json holds it. */
import type { Run } from './run.ts';

export interface Comparison {
  /** The day. */
  date: string;
  git: string;
  node: string;
  processors: number;
  /** Milliseconds there and back. */
  roundTrip: number;
  megabitsPerSecond: number;
  runs: number;
  services: number;
  recordingsPerService: number;
  /** How many recordings of the service the later commit changed. */
  changed: number;
  ways: MeasuredWay[];
}

export interface MeasuredWay {
  key: string;
  name: string;
  /** One service in a fresh workspace, once more in it (null: it starts nothing), and after its pin moved. */
  cold: Figures;
  again: Figures | null;
  repin: Figures;
  /** All services in a fresh workspace; null where one service is all. */
  all: Figures | null;
}

/** `milliseconds` is the median of so many `runs`, the rest is of one. */
export interface Figures extends Run {
  runs: number;
  /** On disk after it: in the workspace, and beside it. */
  workBytes: number;
  besideBytes: number;
}
