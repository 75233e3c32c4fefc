/** A test proxy that runs, as it is written down for whoever stops it: another command, or the end of the job. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeFile } from '../base/files.ts';
import { readIfThere, writeAtomically } from '../git/git-files.ts';

export interface RunningProxy {
  /** Leads a process group of its own, but on Windows. */
  pid: number;
  /** When it was started, as `processIdentity` has it: its number may belong to another process later. */
  identity: string;
  url: string;
  port: number;
  /** Absolute: the folder that it serves. */
  assetsRoot: string;
  /** Absolute: the file with its output. */
  log: string;
  /** Absolute. */
  executable: string;
}

/** The name by which a job's step keeps it for the end of the job. */
export const PROXY_STATE = 'testProxy';

/** Where a command line keeps them: in what git keeps beside the assets root's files, so that they are gone with it. */
export function proxyFiles(assetsRoot: string): { state: string; log: string } {
  const ours = join(assetsRoot, '.git/assets-sync');
  return { state: join(ours, 'test-proxy.json'), log: join(ours, 'test-proxy.log') };
}

/** @returns undefined for what is no description of a proxy */
export function parseProxy(text: string | undefined): RunningProxy | undefined {
  try {
    const proxy = JSON.parse(text ?? '') as RunningProxy;
    const isWhole =
      // Signals to 0, 1 and negative numbers reach others.
      Number.isInteger(proxy.pid) &&
      proxy.pid > 1 &&
      Number.isInteger(proxy.port) &&
      [proxy.identity, proxy.url, proxy.assetsRoot, proxy.log, proxy.executable].every((one) => typeof one === 'string');
    return isWhole ? proxy : undefined;
  } catch {
    return undefined;
  }
}

export function readProxy(stateFile: string): RunningProxy | undefined {
  return parseProxy(readIfThere(stateFile));
}

export function writeProxy(stateFile: string, proxy: RunningProxy): void {
  mkdirSync(dirname(stateFile), { recursive: true });
  writeAtomically(stateFile, `${JSON.stringify(proxy, undefined, 2)}\n`);
}

export function forgetProxy(stateFile: string): void {
  removeFile(stateFile);
}
