/** What is known of the trees that a run wants, while it finds and fetches them: plain data, no git. */
import type { Problem } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { PinnedTree } from '../pins/pins.ts';

export interface WantedTree extends PinnedTree {
  /** The directory's tree; `absent`: its commit does not have it; undefined: not known yet. */
  found: Sha | 'absent' | undefined;
  /** `found` is what the pin says: it was not looked up in the commit. */
  isClaimed: boolean;
}

/** What pins say for themselves. */
export function wantedTrees(pinnedTrees: readonly PinnedTree[]): WantedTree[] {
  return pinnedTrees.map((pinnedTree) => ({ ...pinnedTree, found: pinnedTree.tree, isClaimed: pinnedTree.tree !== undefined }));
}

export function unresolved(wanted: readonly WantedTree[]): WantedTree[] {
  return wanted.filter(({ found }) => found === undefined);
}

/** The trees that are known, each once. */
export function foundTrees(wanted: readonly WantedTree[]): Sha[] {
  return [...new Set(wanted.flatMap(({ found }) => (found === undefined || found === 'absent' ? [] : [found])))];
}

/** The trees that a pin claims: perhaps no commit on this machine has them. */
export function claimedTrees(wanted: readonly WantedTree[]): Set<Sha> {
  return new Set(foundTrees(wanted.filter(({ isClaimed }) => isClaimed)));
}

/** Lets go of what is no longer known: that is to be looked up in its commit. */
export function forgetTrees(wanted: readonly WantedTree[], isForgotten: (tree: WantedTree) => boolean): WantedTree[] {
  return wanted.map((tree) => (isForgotten(tree) ? { ...tree, found: undefined, isClaimed: false } : tree));
}

/** Of pins that name another tree than their commit has. */
export function mismatchWarnings(wanted: readonly WantedTree[]): Problem[] {
  return wanted.flatMap(({ tree, found, pin }) => {
    if (tree === undefined || found === undefined || found === tree) return [];
    const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
    return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
  });
}
