/** Ends the test proxy when the process that started it is gone, however that ended: also by a signal that it cannot catch. */
import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { withoutSecrets } from '../git/environment.ts';
import { GRACE } from './processes.ts';

/** A program of its own, in a process of its own: its stdin ends when nobody holds the other end any more. */
const PROGRAM = `
const pid = Number(process.argv[1]);
const target = process.platform === 'win32' ? pid : -pid;
const send = (signal) => {
  try {
    return process.kill(target, signal);
  } catch {
    process.exit();
  }
};
process.stdin.resume().on('error', () => {}).on('close', () => {
  send('SIGTERM');
  setInterval(() => send(0), 25);
  setTimeout(() => { send('SIGKILL'); process.exit(); }, ${GRACE});
});
`;

export interface Guard {
  /** Lets the process live on without us. To be called as well when it has ended: its number may be given to another one. */
  release(): void;
}

/** @param pid of a process that leads a group */
export function guardProcess(pid: number): Guard {
  const { NODE_OPTIONS: _, ...env } = withoutSecrets(process.env);
  const guard = spawn(process.execPath, ['-e', PROGRAM, String(pid)], {
    env,
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
  return { release: () => void guard.kill('SIGKILL') };
}
