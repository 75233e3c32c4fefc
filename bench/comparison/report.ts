/** What the measurements found, as bench/comparison.json and bench/growth.json hold it. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import type { Run } from './run.ts';

export interface Machine {
  /** The day. */
  date: string;
  git: string;
  node: string;
  processors: number;
  /** How many processes wanted a processor in the minute before, none of them ours. */
  load: number;
}

export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    git: execFileSync('git', ['version'], { encoding: 'utf8' }).trim().replace('version ', ''),
    node: process.version,
    processors: cpus().length,
    load: Math.round(loadavg()[0] ?? 0),
  };
}

/** What operations cost by the size of the repository, which is told in words. */
export interface Growth extends Machine {
  runs: number;
  rows: { size: string; way: string; milliseconds: number; peakBytes?: number | undefined }[];
}

export interface Comparison extends Machine {
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
