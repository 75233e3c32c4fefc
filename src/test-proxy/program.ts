/** Which test proxy is run: one of the version that the code repository wants, on the machine already or installed from a release. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { AssetsSyncError, type Place } from '../base/errors.ts';
import { canonicalPath, pathEntries } from '../base/paths.ts';
import { readIfThere } from '../git/git-files.ts';
import type { Installation } from './install.ts';
import { proxyEnvironment } from './start.ts';

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

/** The repository's own choice, then the one that Azure SDK repositories share. */
export const VERSION_FILES = ['eng/target_proxy_version.txt', 'eng/common/testproxy/target_version.txt'] as const;

export const EXAMPLE_VERSION = '1.0.0-dev.20260521.2';

/** Semantic versions, as the tool cache needs them; nothing that could lead out of a folder or an address. */
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;

/** Milliseconds that a program has to say its version. */
const VERSION_TIMEOUT_MS = 15_000;

/** @throws `bad-usage` where nothing says which; what `install` throws */
export async function provideProxy(question: ProgramQuestion): Promise<ProxyProgram> {
  const found = await findProxy(question);
  if (found !== undefined) return found;
  const version = findVersion(question.version, question.codeRoot);
  const { install } = await import('./install.ts');
  return { ...(await install({ ...question, version })), version };
}

/**
 * The program that is on this machine; undefined where a release is to be installed.
 * @throws `bad-usage` where nothing says which
 */
export async function findProxy(question: ProgramQuestion): Promise<ProxyProgram | undefined> {
  const { env, codeRoot, system, toolCache, signal } = question;
  const named = findNamed(env, codeRoot);
  if (named !== undefined) return { executable: named, version: undefined, from: 'TEST_PROXY_PATH' };
  const version = findVersion(question.version, codeRoot);
  const file = system.platform === 'win32' ? 'test-proxy.exe' : 'test-proxy';
  const onPath = pathEntries(env, system.platform)
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));
  if (onPath !== undefined && isVersion(await askVersion(onPath, env, signal), version)) {
    return { executable: onPath, version, from: 'PATH' };
  }
  const { findInstalled, releaseAsset } = await import('./install.ts');
  const executable = findInstalled(toolCache, version, releaseAsset(system));
  return executable === undefined ? undefined : { executable, version, from: 'tool cache' };
}

/**
 * Starts and asks nothing.
 * @throws `bad-usage` where nothing says which program is to be used
 */
export function requireChoice({ env, codeRoot, version }: Pick<ProgramQuestion, 'env' | 'codeRoot' | 'version'>): void {
  if (findNamed(env, codeRoot) === undefined) findVersion(version, codeRoot);
}

/** The runner's or agent's tool cache; at a terminal a folder beside the stores, which are no tools. */
export function findToolCache(env: NodeJS.ProcessEnv, storeBase: string): string {
  return env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY || join(storeBase, 'tools');
}

/** A person's or a job's own choice, whatever its version. */
function findNamed({ TEST_PROXY_PATH: given }: NodeJS.ProcessEnv, codeRoot: string): string | undefined {
  if (!given) return undefined;
  const path = resolve(codeRoot, given);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new AssetsSyncError('bad-usage', `TEST_PROXY_PATH names no file: ${path}`, {
    hint: 'Let it name the program of the test proxy, or unset it to have one installed.',
  });
}

/**
 * @param given the `proxy-version` input
 * @param codeRoot absolute: where the version files are looked for
 * @throws `bad-usage` where nothing names a version, or it is none
 */
export function findVersion(given: string | undefined, codeRoot: string): string {
  if (given !== undefined) return checkVersion(given.trim());
  for (const file of VERSION_FILES) {
    const path = join(codeRoot, file);
    // A link could lead to any file of the machine, whose first line would be shown.
    if (existsSync(path) && canonicalPath(path) !== join(canonicalPath(codeRoot), file)) {
      throw new AssetsSyncError('bad-usage', `${file} is a symbolic link, or below one, and is not read.`, {
        hint: 'Replace it by a file that holds the version, or give the proxy-version input.',
        at: { file },
      });
    }
    const version = readIfThere(path)
      ?.replace(/^\uFEFF/, '')
      .trim();
    if (version) return checkVersion(version, { file });
  }
  throw new AssetsSyncError('bad-usage', 'Nothing says which version of the test proxy to use.', {
    hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`,
  });
}

function checkVersion(version: string, at?: Place): string {
  if (VERSION.test(version)) return version;
  const [shown = ''] = version.split('\n');
  const message = `${at?.file ?? 'The proxy-version input'} names no version of the test proxy: ${shown.slice(0, 80)}`;
  throw new AssetsSyncError('bad-usage', message, { hint: `Write a version like ${EXAMPLE_VERSION}.`, at });
}

/** What a program says of its version; empty where it says nothing. */
async function askVersion(file: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string> {
  const options = { env: proxyEnvironment(env), signal, timeout: VERSION_TIMEOUT_MS, windowsHide: true } as const;
  try {
    return (await promisify(execFile)(file, ['--version'], { ...options, killSignal: 'SIGKILL' })).stdout;
  } catch {
    // Whatever keeps it from answering, another program is used.
    signal.throwIfAborted();
    return '';
  }
}

/** The tool says the end of its version, `20260521.2`, or all of it, and which commit it was built from. */
export function isVersion(said: string, version: string): boolean {
  const last = said.trim().split(/\s+/).at(-1)?.replace(/\+.*$/, '') ?? '';
  return last === version || (/^\d{8}\.\d+$/.test(last) && version.endsWith(`.${last}`));
}
