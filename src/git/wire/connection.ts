/** A connection to an HTTP server, opened by git's own helper: with git's proxies, certificates and credentials. */
import type { Environment } from '../environment.ts';
import { type OpenGit, openGit } from '../git.ts';
import type { Scratch } from '../git-files.ts';

export interface Connection {
  /** The git directory that the helper was started in, with nothing in it. */
  scratch: Scratch;
  /** `git remote-https`, which was asked to let protocol v2 through (gitremote-helpers(7)). */
  helper: OpenGit;
}

/**
 * Lets git ask the server what it can do. A `ProtocolSession` reads the answer.
 * @param url an http(s) address, which no configuration of the user rewrites
 * @param environment one in which git's trace goes to stderr, and its directory is the scratch
 */
export function connect(url: string, scratch: Scratch, environment: Environment, signal: AbortSignal): Connection {
  const helper = openGit([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
  helper.stdin.write('stateless-connect git-upload-pack\n');
  return { scratch, helper };
}

/** Milliseconds that git has to end by itself, and to say why: it may wait for a server that says no more. */
const LAST_WORDS = 2_000;

/** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
export async function closeConnection({ helper }: Connection): Promise<string> {
  helper.stdin.end();
  // git would wait for somebody to read what it still has to say.
  helper.stdout.destroy();
  const timer = setTimeout(() => helper.kill(), LAST_WORDS);
  try {
    return (await helper.ended).stderr;
  } finally {
    clearTimeout(timer);
  }
}
