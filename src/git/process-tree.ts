/** Ends a program with everything that it started. */
import { spawn } from 'node:child_process';
import { windowsProgram } from '../base/programs.ts';

/** Whether a program has to be started as the leader of a group, so that what it starts can be ended with it. */
export const LEADS_GROUP = process.platform !== 'win32';

/** How a signal is sent, and a program of Windows started. */
export interface Ending {
  platform: NodeJS.Platform;
  kill: (pid: number, signal: NodeJS.Signals) => void;
  run: (file: string, args: readonly string[]) => void;
}

const BY_SYSTEM: Ending = {
  platform: process.platform,
  kill: (pid, signal) => process.kill(pid, signal),
  run: (file, args) => {
    const child = spawn(file, args, { stdio: 'ignore', windowsHide: true });
    // What it would end has ended by itself, or is not ours to end.
    child.on('error', () => {});
    child.unref();
  },
};

/**
 * Sends a signal to a program and what it started. Windows knows no signals, and no groups: git there is a wrapper, whose end leaves the
 * real git at work, so the whole tree is ended at once. Never throws: it may have ended by itself.
 * @param pid of a program that was started with `LEADS_GROUP`; undefined for one that could not be started
 */
export function endTree(pid: number | undefined, signal: NodeJS.Signals, ending: Ending = BY_SYSTEM): void {
  if (pid === undefined) return;
  try {
    if (ending.platform === 'win32') ending.run(windowsProgram('taskkill.exe'), ['/PID', String(pid), '/T', '/F']);
    else ending.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
