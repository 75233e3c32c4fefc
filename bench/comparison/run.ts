/** Runs one command of a way and says what it took: time, what the server counted, the memory of all its processes, and disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Traffic } from '../measure.ts';

export interface Run extends Traffic {
  milliseconds: number;
  /** The most that its processes held together; undefined where it was not watched, or there is no /proc. */
  peakBytes: number | undefined;
}

/** Often enough for processes of a tenth of a second. */
const WATCH_MILLISECONDS = 15;

/** @param watched looks at the memory as well, which slows everything down a little */
export async function run(command: Command, traffic: Readonly<Traffic>, watched: boolean): Promise<Run> {
  const [file, ...args] = command.args;
  const before = { ...traffic };
  const started = performance.now();
  const child = spawn(file, args, { cwd: command.cwd, env: command.environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = watched ? watchMemory(child) : undefined;
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  const milliseconds = performance.now() - started;
  const peakBytes = memory?.stop();
  await closed;
  if (code !== 0) throw new Error(`${command.args.join(' ')} ended with ${code}:\n${said}`);
  return {
    milliseconds,
    peakBytes,
    requests: traffic.requests - before.requests,
    bytes: traffic.bytes - before.bytes,
  };
}

function watchMemory({ pid }: ChildProcess): { stop: () => number | undefined } {
  let peakBytes: number | undefined;
  const timer = setInterval(() => {
    const bytes = treeOf(Number(pid)).reduce((sum, process) => sum + residentBytes(process), 0);
    if (bytes > 0) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, WATCH_MILLISECONDS);
  return {
    stop: () => {
      clearInterval(timer);
      return peakBytes;
    },
  };
}

/** A process and those that it started, as long as they have not been left alone. */
function treeOf(pid: number): number[] {
  const processes = [pid];
  for (const parent of processes) {
    try {
      for (const thread of readdirSync(`/proc/${parent}/task`)) {
        const children = readFileSync(`/proc/${parent}/task/${thread}/children`, 'latin1').trim();
        if (children !== '') processes.push(...children.split(' ').map(Number));
      }
    } catch {
      // It has ended, or this system has no /proc.
    }
  }
  return processes;
}

/** What is shared by several processes counts once: each has its part of it. */
function residentBytes(pid: number): number {
  try {
    const [, kibibytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1')) ?? [];
    return Number(kibibytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** What a folder takes on disk. */
export function diskBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? diskBytes(path) : lstatSync(path).blocks * 512;
  }
  return bytes;
}
