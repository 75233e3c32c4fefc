/** Asks git which objects there are by some names, and of which type they are. */
import { parseSha, type Sha } from '../base/sha.ts';
import type { Environment } from '../git/environment.ts';
import { git } from '../git/git.ts';

export interface ObjectInfo {
  name: Sha;
  type: 'commit' | 'tree' | 'blob' | 'tag';
}

/**
 * @param names SHAs, or what git resolves to an object: `<commit>:<path>`
 * @returns in their order; undefined for what is not there
 */
export async function checkObjects(
  names: readonly string[],
  environment: Environment,
  signal: AbortSignal,
): Promise<(ObjectInfo | undefined)[]> {
  if (names.length === 0) return [];
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  const output = await git(args, { environment, input: `${names.join('\n')}\n`, signal });
  return parseBatchCheck(output.toString('utf8'), names.length);
}

/** Reads `count` answers. A name that is not there comes back as `<name> missing`, and a path may end like an answer. */
export function parseBatchCheck(output: string, count: number): (ObjectInfo | undefined)[] {
  const lines = output.split('\n').slice(0, count);
  return lines.map((line) => {
    const [, sha = '', type] = /^([0-9a-f]{40}) (commit|tree|blob|tag)$/.exec(line) ?? [];
    const name = parseSha(sha);
    return name === undefined ? undefined : { name, type: type as ObjectInfo['type'] };
  });
}
