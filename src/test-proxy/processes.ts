/** The process of a test proxy: whether it is still the same one, its end, and the guard that ends it when nobody else can. */
import { execFile, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { windowsProgram } from '../base/paths.ts';
import { withoutSecrets } from '../git/environment.ts';
import { endTree } from '../git/git.ts';
import { readIfThere } from '../git/git-files.ts';

/** Milliseconds that a process has to end by itself. */
const GRACE_MS = 2_000;
/** Milliseconds after which the end of a killed process is no longer waited for. */
const KILL_TIMEOUT_MS = 5_000;

/**
 * When a process was started, as its system says it: with its number that is one process and no other.
 * @returns undefined where there is none, or it has ended and nobody has asked for its exit code yet
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') {
    const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const shell = windowsProgram('WindowsPowerShell\\v1.0\\powershell.exe');
    return output(shell, '-NoProfile', '-NonInteractive', '-Command', asked);
  }
  if (process.platform !== 'linux') {
    const said = await output('ps', '-o', 'state=,lstart=', '-p', String(pid));
    return said?.startsWith('Z') ? undefined : said?.replace(/^\S+\s+/, '');
  }
  // By proc(5). The second field is the program's name, which may have spaces and parentheses in it.
  const text = readIfDescribed(`/proc/${pid}/stat`);
  const [state = 'X', ...fields] = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? [];
  // A container's processes have numbers of their own, but share the boot.
  return 'ZX'.includes(state) ? undefined : `${readIfThere('/proc/sys/kernel/random/boot_id')?.trim()} ${fields[18]}`;
}

/** A process may end while its description is being read. */
function readIfDescribed(path: string): string | undefined {
  try {
    return readIfThere(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
    throw error;
  }
}

/** What a program of the system's says of a process; undefined where there is no such process, for then it fails. */
async function output(file: string, ...args: string[]): Promise<string | undefined> {
  const env = { ...withoutSecrets(process.env), LC_ALL: 'C', TZ: 'UTC' };
  const said = await promisify(execFile)(file, args, { env, windowsHide: true, timeout: 10_000 }).catch(() => undefined);
  return said?.stdout.trim() || undefined;
}

/**
 * Ends a process and its group, asking first.
 * @returns whether it was there
 */
export async function endProcess(pid: number, identity: string): Promise<boolean> {
  if ((await processIdentity(pid)) !== identity) return false;
  endTree(pid, 'SIGTERM');
  const isGone = await hasEnded(pid, identity, GRACE_MS);
  // Of a group, others may be left.
  endTree(pid, 'SIGKILL');
  if (!isGone) await hasEnded(pid, identity, KILL_TIMEOUT_MS);
  return true;
}

async function hasEnded(pid: number, identity: string, within: number): Promise<boolean> {
  const end = performance.now() + within;
  while ((await processIdentity(pid)) === identity) {
    if (performance.now() > end) return false;
    await sleep(25);
  }
  return true;
}

/** Bytes that a log may have; of a longer one the first half stays, and what is written from then on. */
export const MAX_LOG_BYTES = 64 * 1024 * 1024;

/**
 * A program of its own, in a process of its own. Its stdin ends when nobody holds the other end any more: then it ends the proxy,
 * unless a byte has come before. As long as the proxy runs it keeps the log from growing without end.
 */
const GUARD = `
const { statSync, truncateSync } = require('node:fs');
const [, number, log, most] = process.argv;
const pid = Number(number);
const target = process.platform === 'win32' ? pid : -pid;
const send = (to, signal) => {
  try {
    process.kill(to, signal);
  } catch (error) {
    if (error.code === 'ESRCH') process.exit();
  }
};
let isLeft = false;
process.stdin.on('data', () => { isLeft = true; }).on('error', () => {}).on('close', () => {
  if (isLeft) return;
  send(target, 'SIGTERM');
  setInterval(() => send(target, 0), 25);
  setTimeout(() => { send(target, 'SIGKILL'); process.exit(); }, ${GRACE_MS});
});
setInterval(() => {
  send(pid, 0);
  try {
    if (statSync(log).size > most) truncateSync(log, most / 2);
  } catch {}
}, 250);
`;

export interface Guard {
  /** Lets the proxy live on without us. */
  leave(): void;
  /** To be called when the proxy has ended: its number may be given to another process. */
  end(): void;
}

/**
 * Ends a process when the one that started it is gone, however that ended: also by a signal that it cannot catch.
 * @param pid of a process that leads a group
 * @param log what it writes to, at the end of the file wherever that is
 */
export function guardProcess(pid: number, log: string, mostBytes = MAX_LOG_BYTES): Guard {
  const { NODE_OPTIONS: _, ...env } = withoutSecrets(process.env);
  const guard = spawn(process.execPath, ['-e', GUARD, String(pid), log, String(mostBytes)], {
    env,
    // It may live long, and keeps no folder from being removed.
    cwd: dirname(process.execPath),
    // A group of its own: what a terminal sends to ours is not for it.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  // Without a guard there is less safety, and everything else works.
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  (guard.stdin as Socket).unref();
  return { leave: () => void guard.stdin.write('\n'), end: () => void guard.kill('SIGKILL') };
}
