/** Where recordings come from: who pushes them, and for which change of the code repository. */

import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { codeEnvironment } from '../git/environment.ts';
import { tryGit } from '../git/git.ts';
import type { CodeRepository } from './code-repository.ts';

export interface Person {
  name: string;
  email: string;
}

/** A branch of the code repository. */
export interface Head {
  branch: string;
  /** Where it is pushed, where that is not where the checkout came from: a fork. */
  address: string | undefined;
  /** What git calls that place, where the branch is the one that is checked out. */
  remote?: string | undefined;
}

export interface Origin {
  /** The pull request's branch; `unknown` where nothing says whose it is: its fork was deleted. Undefined: no pull request. */
  head: Head | 'unknown' | undefined;
  /** What the host started the run on. */
  started: { ref: string; sha: Sha } | undefined;
  /** The commit that started the run; undefined where a person or a clock did. */
  startedBy: Sha | undefined;
  /** The commit of the code repository, as a link where it has pages. */
  commit: string | undefined;
  /** Its pull request. */
  pullRequest: string | undefined;
}

/** Of a person's own command. */
export const NO_ORIGIN: Origin = {
  head: undefined,
  started: undefined,
  startedBy: undefined,
  commit: undefined,
  pullRequest: undefined,
};

/** A person's commits say whose they are: nothing is made in the name of a program. */
export function noAuthor(what: string): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `git does not know who you are, so that nothing was ${what}.`, {
    hint: 'Tell it (git config --global user.name "Your Name"; git config --global user.email you@example.com), then run the command again.',
  });
}

/** A person and this moment, as a commit has them. */
export function formatPerson(person: Person | undefined): string {
  const { name, email } = person ?? { name: 'assets-sync', email: 'assets-sync@localhost' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const clean = (text: string) => text.replace(/[\u0000-\u001f<>]+/g, ' ').trim();
  return `${clean(name) || 'assets-sync'} <${clean(email)}> ${Math.floor(Date.now() / 1000)} +0000`;
}

/** Whom git takes for the author here, without a guess; undefined where nobody told it. */
export async function gitAuthor(codeRepository: CodeRepository, signal: AbortSignal): Promise<Person | undefined> {
  const { GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = process.env;
  const told = Object.entries({ GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const environment = { ...codeEnvironment(), ...Object.fromEntries(told) };
  const args = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'];
  const { exitCode, stdout } = await tryGit(args, { environment, cwd: codeRepository.root, signal });
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/m.exec(stdout.toString('utf8')) ?? [];
  return exitCode !== 0 || !name || !email ? undefined : { name, email };
}
