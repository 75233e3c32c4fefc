/** A connection to an HTTP server, opened by git's own helper: with git's proxies, certificates and credentials. */
import type { ConfigEntry, Environment } from '../environment.ts';
import { type OpenGit, openGit } from '../git.ts';
import type { Scratch } from '../scratch.ts';

export interface Connection {
  url: string;
  environment: Environment;
  /** The git directory that the helper was started in, with nothing in it. */
  scratch: Scratch;
  /** `git remote-https`, which was asked to let protocol v2 through (gitremote-helpers(7)). */
  helper: OpenGit;
}

/**
 * Lets git ask the server what it can do. A `Conversation` reads the answer.
 * @param url an http(s) address, for which nothing else stands (see `isRewritten`)
 * @param environment one in which git's trace goes to stderr, and its directory is the scratch
 */
export function connect(url: string, scratch: Scratch, environment: Environment, signal: AbortSignal): Connection {
  const helper = openGit([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
  helper.stdin.write('stateless-connect git-upload-pack\n');
  return { url, environment, scratch, helper };
}

/** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
export async function hangUp(helper: OpenGit): Promise<string> {
  helper.stdin.end();
  // What nobody reads would keep it from ending.
  helper.stdout.destroy();
  return (await helper.ended).stderr;
}

/** Whether a user's configuration puts another address in this one's place: that is for git itself to do. */
export function isRewritten(url: string, config: readonly ConfigEntry[]): boolean {
  return config.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
}
