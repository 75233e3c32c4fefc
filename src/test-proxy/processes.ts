/** Processes that another run started: whether one is still the same, and its end. */
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { windowsProgram } from '../base/paths.ts';
import { withoutSecrets } from '../git/environment.ts';
import { endTree } from '../git/git.ts';
import { readIfThere } from '../git/git-files.ts';

const execute = promisify(execFile);

/** Milliseconds that a process has to end by itself. */
export const GRACE = 2_000;
/** Milliseconds after which the end of a killed process is no longer waited for. */
const PATIENCE = 5_000;

/**
 * When a process was started, as its system says it: with its number that is one process and no other.
 * @returns undefined where there is none, or it has ended and nobody has asked for its exit code yet
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return linuxIdentity(pid);
  // Both fail where there is no such process.
  if (process.platform === 'win32') {
    return (await say(powershell(`(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`))) || undefined;
  }
  const said = (await say(['ps', '-o', 'state=,lstart=', '-p', String(pid)])) ?? '';
  return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/, '');
}

/** By proc(5). A container's processes have numbers of their own, but share the boot. */
function linuxIdentity(pid: number): string | undefined {
  const text = readIfDescribed(`/proc/${pid}/stat`);
  // The second field is the program's name, which may have spaces and parentheses in it.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state] = fields ?? [];
  const started = fields?.[19];
  if (started === undefined || state === 'Z' || state === 'X') return undefined;
  return `${readIfThere('/proc/sys/kernel/random/boot_id')?.trim()} ${started}`;
}

/** A process may end while its description is being read. */
function readIfDescribed(path: string): string | undefined {
  try {
    return readIfThere(path);
  } catch {
    return undefined;
  }
}

function powershell(command: string): string[] {
  return [windowsProgram('WindowsPowerShell\\v1.0\\powershell.exe'), '-NoProfile', '-NonInteractive', '-Command', command];
}

/** What a program of the system's says. @returns undefined where it fails */
async function say([file = '', ...args]: readonly string[]): Promise<string | undefined> {
  try {
    const env = { ...withoutSecrets(process.env), LC_ALL: 'C', TZ: 'UTC' };
    return (await execute(file, args, { env, windowsHide: true, timeout: 10_000, maxBuffer: 1 << 26 })).stdout.trim();
  } catch {
    return undefined;
  }
}

/**
 * Ends a process and its group, asking first.
 * @returns whether it was there
 */
export async function endProcess(pid: number, identity: string): Promise<boolean> {
  if ((await processIdentity(pid)) !== identity) return false;
  endTree(pid, 'SIGTERM');
  const isGone = await hasEnded(pid, identity, GRACE);
  // Of a group, others may be left.
  endTree(pid, 'SIGKILL');
  if (!isGone) await hasEnded(pid, identity, PATIENCE);
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
