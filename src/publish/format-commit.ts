/** The commit of a push, as git keeps it. */
import type { Sha } from '../base/sha.ts';
import { formatPerson, type Person } from '../code-repo/origin.ts';
import { commitText, type PushFacts } from '../forge/text.ts';

export function formatCommit(author: Person | undefined, facts: PushFacts, tree: Sha, parents: readonly Sha[]): Buffer {
  const person = formatPerson(author);
  const { title, body } = commitText(facts);
  const lines = parents.map((parent) => `parent ${parent}\n`).join('');
  return Buffer.from(`tree ${tree}\n${lines}author ${person}\ncommitter ${person}\n\n${title}\n\n${body}`);
}
