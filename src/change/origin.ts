/** Where recordings come from: who pushes them, and for which change of the code repository. */
import { codeEnvironment } from '../git/environment.ts';
import { tryGit } from '../git/git.ts';
import type { CodeRepository } from './code-repository.ts';

export interface Person {
  name: string;
  email: string;
}

export interface Origin {
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
