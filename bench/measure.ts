/** Runs commands in fresh situations, again and again, and says how long they took and how much memory they used. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is measured: a way to do a job. */
export interface Way {
  name: string;
  /**
   * Makes what one run needs; its time does not count.
   * @param folder an empty one that the run may use
   */
  prepare: (folder: string) => Command | Promise<Command>;
}

export interface Command {
  args: readonly [file: string, ...args: string[]];
  cwd: string;
  environment: Record<string, string>;
  /** Throws unless the command did its job, for a failure can be very fast. Asked once, while warming up. */
  check?: () => void;
}

/** What the server counts; it only grows. */
export interface Traffic {
  requests: number;
  bytes: number;
}

export interface Measurement extends Traffic {
  way: string;
  /** Milliseconds. */
  median: number;
  least: number;
  /** The most memory that the command's own process held in any run, without its children; undefined where it is not to be had. */
  peakBytes: number | undefined;
}

/**
 * Measures ways against each other. They take turns, so that whatever else the machine does meets all of them.
 * @param runs how often each, after one run to warm up
 * @param folder where each run gets an empty folder of its own
 * @param traffic what a way's last run added to this is part of its measurement
 */
export async function measure<Key extends string>(
  ways: Record<Key, Way>,
  runs: number,
  folder: string,
  traffic: Readonly<Traffic>,
): Promise<Record<Key, Measurement>> {
  const records = (Object.entries(ways) as [Key, Way][]).map(([key, way]) => ({
    key,
    way,
    times: [] as number[],
    peaks: [] as number[],
    traffic: { requests: 0, bytes: 0 },
  }));
  for (let round = 0; round <= runs; round++) {
    for (const record of records) {
      process.stderr.write(`${round === 0 ? 'warming up' : `run ${round} of ${runs}`}: ${record.way.name}\n`);
      const { milliseconds, peakBytes, before } = await runOnce(record.way, folder, round === 0, traffic);
      record.traffic = { requests: traffic.requests - before.requests, bytes: traffic.bytes - before.bytes };
      if (round > 0) record.times.push(milliseconds);
      if (peakBytes !== undefined) record.peaks.push(peakBytes);
    }
  }
  const entries = records.map(({ key, way, times, peaks, traffic }): [Key, Measurement] => [
    key,
    {
      way: way.name,
      ...traffic,
      median: median(times),
      least: Math.min(...times),
      peakBytes: peaks.length === 0 ? undefined : Math.max(...peaks),
    },
  ]);
  return Object.fromEntries(entries) as Record<Key, Measurement>;
}

async function runOnce(
  way: Way,
  parent: string,
  checked: boolean,
  traffic: Readonly<Traffic>,
): Promise<{ milliseconds: number; peakBytes: number | undefined; before: Traffic }> {
  const folder = mkdtempSync(join(parent, 'run-'));
  try {
    const { args, cwd, environment, check } = await way.prepare(folder);
    const [file, ...rest] = args;
    const before = { ...traffic };
    const started = performance.now();
    const child = spawn(file, rest, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const watch = watchMemory(child);
    let said = '';
    for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
    const closed = once(child, 'close');
    const [code] = await once(child, 'exit');
    const milliseconds = performance.now() - started;
    const peakBytes = watch.stop();
    await closed;
    if (code !== 0) throw new Error(`${way.name} ended with ${code}:\n${said}`);
    if (checked) check?.();
    return { milliseconds, peakBytes, before };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Watches a process's own peak. `/usr/bin/time` and getrusage would not do: they count its children, and what the
 * process that forked it held. The kernel keeps the peak; only its last few milliseconds can be missed.
 */
function watchMemory({ pid }: ChildProcess): { stop: () => number | undefined } {
  let peakBytes: number | undefined;
  const look = () => {
    try {
      const [, kibibytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
      if (kibibytes !== undefined) peakBytes = Number(kibibytes) * 1024;
    } catch {
      // It has ended, or this system has no /proc.
    }
  };
  const timer = setInterval(look, 10);
  return {
    stop: () => {
      clearInterval(timer);
      return peakBytes;
    },
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
