/** The output `pins`, which several operations have. */
import type { Directory } from '../base/directory.ts';
import type { Sha } from '../base/sha.ts';

/** The output `pins`: each directory that comes from a commit of its own, and that commit. */
export function pinsOutput(
  services: readonly { pinnedTrees: readonly { directory: Directory; sha: Sha }[] }[],
): Record<string, string> {
  return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, sha }) => [directory, sha])));
}
