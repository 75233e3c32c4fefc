/** Where a change begins: a pure decision from what a CI system says and the commit that is checked out. */
import type { Sha } from '../base/sha.ts';
import type { CheckedOut } from '../code-repo/history.ts';

/** Why a run takes place. */
export type ChangeEvent =
  | {
      kind: 'pull-request';
      /** What was checked out is what the base branch has, not the pull request's. */
      runsOnBase: boolean;
      /** The commit that the event is for: of a pull request, its merge commit. */
      commit: Sha | undefined;
      /** The tip of the pull request's branch. */
      head: Sha | undefined;
      /** The tip of the branch that it is to be merged into. */
      base: Sha | undefined;
      /** The name of that branch. */
      target: string | undefined;
    }
  /** `before` is where the branch was; undefined for a new one. */
  | { kind: 'push'; before: Sha | undefined; branch: string | undefined; defaultBranch: string | undefined }
  | { kind: 'merge-group'; base: Sha | undefined }
  /** A build of a branch's tip that does not say which commits came with it. */
  | { kind: 'tip' }
  /** A person, whose change is what their branch and their files have. */
  | { kind: 'person' }
  /** A schedule, a release, a build by hand: nothing changed. `what` says it after "for". */
  | { kind: 'no-change'; what: string };

/** A place where the change may begin. */
export type BaseCandidate =
  | { commit: Sha }
  /** The merge base with that branch where the history is at hand, else the branch's tip. */
  | { branch: string }
  /** The same for whichever branch the remote repository calls its default. */
  | 'default-branch'
  /** Everything is new. */
  | 'nothing';

export interface BaseChoice {
  /** In the order in which they are tried: a server may have thrown one away. */
  candidates: BaseCandidate[];
  /** Why there is none, as a sentence without a full stop. */
  none: string | undefined;
  /** What the choice does not see, as a sentence. */
  notice: string | undefined;
}

/** Every candidate names too much rather than too little. */
export function chooseBase(event: ChangeEvent, checkedOut: CheckedOut): BaseChoice {
  switch (event.kind) {
    case 'pull-request':
      return ofPullRequest(event, checkedOut);
    case 'push':
      return ofPush(event);
    case 'merge-group':
      return event.base === undefined ? none('The event of the merge group names no base') : choice({ commit: event.base });
    case 'tip': {
      const parent = checkedOut.parents[0];
      const notice =
        "Compared with HEAD's first parent: Azure Pipelines does not say which earlier commits came with the same push. The base input names another commit.";
      return parent === undefined ? choice('nothing') : { ...choice({ commit: parent }), notice };
    }
    case 'person':
      return choice('default-branch');
    case 'no-change':
      return none(`There is no change to look at for ${event.what}`);
  }
}

function ofPullRequest(
  { runsOnBase, commit, head, base, target }: Extract<ChangeEvent, { kind: 'pull-request' }>,
  checkedOut: CheckedOut,
): BaseChoice {
  const [first, second] = checkedOut.parents;
  // A head may itself be a merge: of the base branch into the pull request's.
  const isHead = checkedOut.sha === head;
  if (runsOnBase && !isHead && (head === undefined || !checkedOut.parents.includes(head))) {
    return none('What is checked out is not the pull request, but what it is to be merged into');
  }
  const isMerge = first !== undefined && second !== undefined && !isHead && (second === head || checkedOut.sha === commit);
  if (isMerge) return choice({ commit: first });
  if (base !== undefined) return choice({ commit: base });
  if (target !== undefined) return choice({ branch: target });
  return none('The event of the pull request names no base');
}

function ofPush({ before, branch, defaultBranch }: Extract<ChangeEvent, { kind: 'push' }>): BaseChoice {
  const isDefault = branch === undefined || branch === defaultBranch;
  const branchedOff = defaultBranch === undefined || isDefault ? [] : [{ branch: defaultBranch }];
  if (before !== undefined) return choice({ commit: before }, ...branchedOff);
  return branchedOff.length > 0 ? choice(...branchedOff) : choice('nothing');
}

function choice(...candidates: BaseCandidate[]): BaseChoice {
  return { candidates, none: undefined, notice: undefined };
}

function none(why: string): BaseChoice {
  return { candidates: [], none: why, notice: undefined };
}
