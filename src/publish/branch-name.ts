/** What the branch of a push is called. */
import { createHash } from 'node:crypto';
import type { Directory } from '../base/directory.ts';
import { SHORT_SHA_LENGTH, type Sha } from '../base/sha.ts';

/** What the names of all of them begin with. */
export const BRANCH_PREFIX = 'assets-sync/';

/** A server keeps a branch as a file, whose name has an end; the rest of the name needs some of it. */
const MAX_CHARACTERS = 150;

/**
 * The same contents get the same name, and git takes every one (git-check-ref-format(1)).
 * @param services the first gives its name
 * @param contents a hash of what is pushed
 */
export function pushBranch(services: readonly Directory[], contents: string): string {
  const first = (services[0] ?? '')
    .replaceAll('/', '-')
    // Of dots only single ones within a name; what follows them here is never `lock`.
    .replace(/[^\w.-]+|\.{2,}|^\./g, '_')
    .slice(0, MAX_CHARACTERS);
  const more = services.length > 1 ? `-and-${services.length - 1}-more` : '';
  return `${BRANCH_PREFIX}${first}${more}-${contents.slice(0, SHORT_SHA_LENGTH)}`;
}

/** The same trees get the same name, so that a push that was cut off finds its branch. */
export function branchOf(trees: readonly { service: Directory; directory: Directory; ours: Sha }[]): string {
  const all = trees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
  const contents = trees.length === 1 ? (trees[0]?.ours ?? '') : createHash('sha1').update(all).digest('hex');
  return pushBranch([...new Set(trees.map(({ service }) => service))], contents);
}

/** The name, and what it is called where something else has it. */
export function candidates(name: string): string[] {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}
