/** The output `pins`, which several operations have. */
import type { Directory } from '../names/directory.ts';
import type { Sha } from '../names/sha.ts';

/** The output `pins`: each directory that comes from a commit of its own, and that commit. */
export function pinsOutput(
  services: readonly { parts: readonly { directory: Directory; sha: Sha }[] }[],
): Record<string, string> {
  return Object.fromEntries(services.flatMap(({ parts }) => parts.map(({ directory, sha }) => [directory, sha])));
}
