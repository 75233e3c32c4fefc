/** Finds what a run that was killed left at work. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { windowsProgram } from '../base/programs.ts';
import { withoutSecrets } from './environment.ts';
import { readIfThere } from './git-files.ts';

const execute = promisify(execFile);

/** A process may end while its description is being read. */
function readIfDescribed(path: string): string | undefined {
  try {
    return readIfThere(path);
  } catch {
    return undefined;
  }
}

/**
 * The processes that were started with an argument, whoever did: for what a run that was killed left at work.
 * @returns their ids
 */
export async function processesWith(argument: string): Promise<number[]> {
  if (process.platform === 'linux') {
    const isMeant = (id: string) => readIfDescribed(`/proc/${id}/cmdline`)?.split('\0').includes(argument) === true;
    return readdirSync('/proc')
      .filter((name) => /^[1-9]\d*$/.test(name) && isMeant(name))
      .map(Number);
  }
  const listing = await say(
    process.platform === 'win32'
      ? powershell(
          `Get-CimInstance Win32_Process -Filter "Name = 'git.exe'" | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }`,
        )
      : ['ps', '-A', '-ww', '-o', 'pid=,args='],
  );
  return findIds(listing ?? '', argument);
}

/** @param listing lines of a process id and a command line, on Windows with an argument in double quotes where it has blanks */
export function findIds(listing: string, argument: string): number[] {
  const isMeant = (line: string) => [' ', '"'].some((end) => `${line} `.includes(`${argument}${end}`));
  return listing
    .split(/\r?\n/)
    .filter(isMeant)
    .map((line) => Number.parseInt(line, 10));
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
