/** Reads objects with `git cat-file --batch`. */
import { parseSha, type Sha } from '../../base/sha.ts';
import { type GitCall, git } from '../git.ts';

export interface GitObject {
  name: Sha;
  type: string;
  content: Buffer;
}

/**
 * @param names of objects, or what git resolves to one
 * @returns in their order; undefined for what is not there
 */
export async function readObjects(names: readonly string[], call: Omit<GitCall, 'input'>): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return [];
  const output = await git(['cat-file', '--batch'], { ...call, input: names.map((name) => `${name}\n`).join('') });
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(0x0a, at);
    const [, sha = '', type = '', size] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    const name = parseSha(sha);
    // A name that is not there comes back as `<name> missing`.
    if (name === undefined) return undefined;
    const content = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return { name, type, content };
  });
}
