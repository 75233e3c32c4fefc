/** What the environment says: where this machine keeps its stores, where its server is. */
import { existsSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Token } from '../git/credentials.ts';

/** `$ASSETS_SYNC_STORE`, else the runner's or agent's tool cache, else the user's cache directory. */
export function findStoreBase(env: NodeJS.ProcessEnv): string {
  const given = env.ASSETS_SYNC_STORE;
  if (given) return resolve(given);
  const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
  return toolCache ? join(toolCache, 'assets-sync') : join(userCache(env), 'assets-sync');
}

/** The runner's or agent's temporary folder, else this machine's. */
export function findTemporary(env: NodeJS.ProcessEnv): string {
  return [env.RUNNER_TEMP, env.AGENT_TEMPDIRECTORY].find((path) => path && existsSync(path)) ?? tmpdir();
}

function userCache(env: NodeJS.ProcessEnv): string {
  // A relative one is to be ignored (XDG Base Directory Specification): it would be another in each directory.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  // HOME may be empty.
  const home = [homedir(), userInfo().homedir].find(isAbsolute) ?? tmpdir();
  if (process.platform === 'win32') return join(home, 'AppData', 'Local');
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

/** An http(s) address, or undefined for anything else. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
export function findGitHubServer(env: NodeJS.ProcessEnv): string {
  return webAddress(env.GITHUB_SERVER_URL) ?? 'https://github.com';
}

/** Whether a person is at work here. A job's script is none: what a pull request can edit counts no more than in the action. */
export function isPersonal(env: NodeJS.ProcessEnv): boolean {
  return !env.GITHUB_ACTIONS && !env.TF_BUILD;
}

/** The token that GitHub's own command line, gh, uses. */
export function findToken(env: NodeJS.ProcessEnv): Token | undefined {
  const value = env.GH_TOKEN || env.GITHUB_TOKEN;
  return value ? { value, ofJob: true, automatic: true } : undefined;
}

/** The company's server that GitHub's own command line, gh, is told to use. */
export function findOtherGitHub(env: NodeJS.ProcessEnv): string | undefined {
  const host = env.GH_HOST;
  return webAddress(host) ?? (host ? webAddress(`https://${host}`) : undefined);
}

/** A file of the code repository as an annotation names it: relative to the workspace, which may hold several repositories. */
export function fileInWorkspace(workspace: string, workingDirectory: string | undefined, file: string): string {
  return relative(workspace, resolve(workspace, workingDirectory || '.', file)).replaceAll('\\', '/');
}
