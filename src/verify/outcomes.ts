/** What verify finds out of a pin: the outcomes, what each means, and what to do about it. */
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError, formatPlace, type Problem } from '../base/errors.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../base/sha.ts';
import type { Pin } from '../pins/manifest.ts';
import type { Ancestry } from './history.ts';

/** `on-branch` and `tagged` are good. */
export type Outcome =
  /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
  | 'on-branch'
  /** An assets.json pins a tag, which the server has, and which is at the commit whose digits it names. */
  | 'tagged'
  /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
  | 'squashed'
  /** The server has the commit, but its contents are not on the branch. */
  | 'unmerged'
  /** The server does not give the commit out, or the pin is no commit. */
  | 'missing'
  /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
  | 'wrong-tree';

/** What is known of a pin when its outcome is told. */
export interface PinProof {
  pin: Pin;
  outcome: Outcome;
  /** Its commit is, whatever its tree. */
  onBranch: boolean;
  /** The oldest commit of the branch with the same contents, for one that is `squashed` (with a wrong tree as well). */
  on: Sha | undefined;
  /** The server has something by the name of its commit, but it is none. */
  isObject?: boolean;
  /** What its directory is in its commit; undefined where that was not looked at. */
  tree: Sha | 'absent' | undefined;
}

/** What is wrong with a pin and what to do about it, as the end of a sentence; undefined where all is well. */
function adviceOf({ pin, outcome, on, isObject, tree }: PinProof, branch: string): string | undefined {
  const commit = shortSha(pin.sha);
  switch (outcome) {
    case 'squashed':
      return `${commit} is not on ${branch}, but ${on === undefined ? 'a commit there' : shortSha(on)} has the same recordings; assets-sync repin moves the pin there`;
    case 'unmerged':
      return `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`;
    case 'missing':
      return isObject === true
        ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it`
        : `the server does not give out ${commit}; record again, or restore the branch that had it`;
    case 'wrong-tree': {
      const right = tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`;
      return `tree is not this directory of ${commit}: ${right}; assets-sync repin corrects it`;
    }
  }
  return undefined;
}

/**
 * @param tree what the pin's directory is in its commit; undefined where that was not looked at
 * @param on a commit of the branch that has the same contents there
 */
export function outcomeOf(
  pin: Pick<Pin, 'tree'>,
  ancestry: Ancestry['is'],
  tree: Sha | 'absent' | undefined,
  on: Sha | undefined,
): Outcome {
  if (ancestry === 'missing') return on === undefined ? 'missing' : 'squashed';
  // A directory that its commit does not have is empty.
  if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? EMPTY_TREE : tree)) return 'wrong-tree';
  if (ancestry === 'on-branch') return 'on-branch';
  return on === undefined ? 'unmerged' : 'squashed';
}

export function isGood(outcome: Outcome): boolean {
  return outcome === 'on-branch' || outcome === 'tagged';
}

/** What is wrong with a pin and what to do about it; undefined where nothing is. */
export function problemOf(proof: PinProof, branch: string): Problem | undefined {
  const advice = adviceOf(proof, branch);
  const { pin, outcome } = proof;
  return advice === undefined ? undefined : { message: `${showDirectory(pin.directory)}: ${outcome}: ${advice}`, at: pin.at };
}

/** The error for pins that are not proved; undefined where all are. */
export function notVerified(proofs: readonly PinProof[], branch: string): AssetsSyncError | undefined {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== undefined);
  if (problems.length === 0) return undefined;
  const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${formatPlace(at)} `}${message}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  // Hosts show the place of one beside it.
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:\n${list.join('\n')}`;
  return new AssetsSyncError('not-verified', message, {
    hint: 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.',
    at: first?.at,
    problems: isOne ? [] : problems,
  });
}
