/** Finds the test proxy that is to be run: one that is on the machine, else an installed release. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { AssetsSyncError } from '../base/errors.ts';
import { pathEntries } from '../base/paths.ts';
import { proxyEnvironment } from './environment.ts';
import type { Installation } from './install.ts';
import { releaseAsset } from './release.ts';
import { findVersion } from './version.ts';

export { PUBLIC_SOURCE } from './release.ts';

export interface ProxyProgram {
  /** Absolute: a program, or an assembly that `dotnet` runs. */
  executable: string;
  /** Undefined where the machine's own is used as it is. */
  version: string | undefined;
  from: 'TEST_PROXY_PATH' | 'PATH' | 'tool cache' | 'release';
}

export interface ProgramQuestion extends Omit<Installation, 'version'> {
  /** The `proxy-version` input. */
  version: string | undefined;
  /** Absolute: where the files that name a version are looked for. */
  codeRoot: string;
  env: NodeJS.ProcessEnv;
}

/** Milliseconds that a program has to say its version. */
const VERSION_LIMIT = 15_000;

/** @throws `bad-usage` where nothing says which; what `install` throws */
export async function provideProxy(question: ProgramQuestion): Promise<ProxyProgram> {
  const own = await findOwn(question);
  if (own !== undefined) return own;
  const version = findVersion(question.version, question.codeRoot);
  const { install } = await import('./install.ts');
  const { executable, isNew } = await install({ ...question, version });
  return { executable, version, from: isNew ? 'release' : 'tool cache' };
}

/**
 * What `provideProxy` would use without a download; undefined where it would install a release.
 * @throws `bad-usage` where nothing says which
 */
export async function findProxy(question: ProgramQuestion): Promise<ProxyProgram | undefined> {
  const own = await findOwn(question);
  if (own !== undefined) return own;
  const version = findVersion(question.version, question.codeRoot);
  const { findInstalled } = await import('./tool-cache.ts');
  const executable = await findInstalled(question.toolCache, version, releaseAsset(question.system));
  return executable === undefined ? undefined : { executable, version, from: 'tool cache' };
}

/**
 * Starts and asks nothing.
 * @throws `bad-usage` where nothing says which program is to be used
 */
export function requireChoice({ env, codeRoot, version }: Pick<ProgramQuestion, 'env' | 'codeRoot' | 'version'>): void {
  if (findGiven(env, codeRoot) === undefined) findVersion(version, codeRoot);
}

/** The machine's own, which was not installed here. */
async function findOwn({ version: given, env, codeRoot, system, signal }: ProgramQuestion): Promise<ProxyProgram | undefined> {
  const named = findGiven(env, codeRoot);
  if (named !== undefined) return { executable: named, version: undefined, from: 'TEST_PROXY_PATH' };
  const version = findVersion(given, codeRoot);
  const onPath = findOnPath(env, system.platform);
  if (onPath === undefined || !isVersion(await askVersion(onPath, env, signal), version)) return undefined;
  return { executable: onPath, version, from: 'PATH' };
}

/** The runner's or agent's tool cache; at a terminal a folder beside the stores, which are no tools. */
export function findToolCache(env: NodeJS.ProcessEnv, storeBase: string): string {
  return env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY || join(storeBase, 'tools');
}

/** The command line that runs it, without its arguments. */
export function commandOf(executable: string): [file: string, ...args: string[]] {
  return executable.endsWith('.dll') ? ['dotnet', executable] : [executable];
}

/** A person's or a job's own choice, whatever its version. */
function findGiven(env: NodeJS.ProcessEnv, codeRoot: string): string | undefined {
  const given = env.TEST_PROXY_PATH;
  if (!given) return undefined;
  const path = resolve(codeRoot, given);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new AssetsSyncError('bad-usage', `TEST_PROXY_PATH names no file: ${path}`, {
    hint: 'Let it name the program of the test proxy, or unset it to have one installed.',
  });
}

function findOnPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const name = platform === 'win32' ? 'test-proxy.exe' : 'test-proxy';
  return pathEntries(env, platform)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** What a program says of itself; empty where it does not. */
async function askVersion(file: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string> {
  try {
    const options = {
      env: proxyEnvironment(env),
      signal,
      timeout: VERSION_LIMIT,
      killSignal: 'SIGKILL',
      windowsHide: true,
    } as const;
    return (await promisify(execFile)(file, ['--version'], options)).stdout;
  } catch {
    signal.throwIfAborted();
    return '';
  }
}

/** The tool says the end of its version, `20260521.2`, or all of it, and which commit it was built from. */
export function isVersion(said: string, version: string): boolean {
  const last = said.trim().split(/\s+/).at(-1)?.replace(/\+.*$/, '') ?? '';
  return last === version || (/^\d{8}\.\d+$/.test(last) && version.endsWith(`.${last}`));
}
