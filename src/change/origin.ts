/** Where recordings come from: who pushes them, and for which change of the code repository. */
import { codeEnvironment } from '../git/environment.ts';
import { tryGit } from '../git/git.ts';
import type { CodeRepository } from './code-repository.ts';

export interface Person {
  name: string;
  email: string;
}

/** The branch that a run is for, before a merge that CI systems check out. */
export interface Head {
  branch: string;
  /** Its repository's address, where that is a fork. */
  repository: string | undefined;
}

export interface Origin {
  /** Undefined where nothing but the checkout says it. */
  head: Head | undefined;
  /** The commit of the code repository, as a link where it has pages. */
  commit: string | undefined;
  /** Its pull request. */
  pullRequest: string | undefined;
}

/** A person and this moment, as a commit has them. */
export function formatPerson(person: Person | undefined): string {
  const { name, email } = person ?? { name: 'assets-sync', email: 'assets-sync@localhost' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const clean = (text: string) => text.replace(/[\u0000-\u001f<>]+/g, ' ').trim();
  return `${clean(name) || 'assets-sync'} <${clean(email)}> ${Math.floor(Date.now() / 1000)} +0000`;
}

/** Whom git takes for the author here; undefined where nobody told it. */
export async function gitAuthor(code: CodeRepository, signal: AbortSignal): Promise<Person | undefined> {
  const call = { environment: codeEnvironment(process.env), cwd: code.root, signal };
  const { stdout } = await tryGit(['config', '--get-regexp', '-z', '^user\\.(name|email)$'], call);
  const said = new Map(
    stdout
      .toString('utf8')
      .split('\0')
      .map((record) => record.split('\n') as [string, string]),
  );
  const [name, email] = [said.get('user.name'), said.get('user.email')];
  return name === undefined || email === undefined ? undefined : { name, email };
}

/** The branch that is checked out; undefined for none. */
export async function currentBranch(code: CodeRepository, signal: AbortSignal): Promise<Head | undefined> {
  const call = { environment: codeEnvironment(process.env), cwd: code.root, signal };
  const { stdout } = await tryGit(['symbolic-ref', '--quiet', 'HEAD'], call);
  const branch = stdout
    .toString('utf8')
    .trim()
    .replace(/^refs\/heads\//, '');
  return branch === '' ? undefined : { branch, repository: undefined };
}
