/** What is published, and what comes of it. */
import type { Directory } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import type { Remote } from '../git/remote/remote.ts';
import type { Store } from '../store/store.ts';
import type { LocalChange } from '../workspace/local-changes.ts';

/** A directory as it is pinned and as it is here. */
export interface Unit {
  directory: Directory;
  /** Where it is in the assets repository. */
  assetsPath: Directory;
  /** The commit that the changes were made on; undefined for a directory that had none. */
  commit: Sha | undefined;
  base: Sha;
  ours: Sha;
}

export interface PublishRequest {
  store: Store;
  remote: Remote;
  /** Sees the objects of all units. */
  scratch: Scratch;
  /** The main branch. */
  branch: string;
  units: readonly Unit[];
  /** The branch to push to, unless something else has that name or the units go on from an earlier push. */
  name: string;
  /** A commit object's content. */
  formatCommit: (tree: Sha, parents: readonly Sha[], contents: Contents) => Buffer;
  /** Push nothing. */
  dryRun: boolean;
  /** Flags that name the repository and its branch, for the commands that a person is told to go on with. */
  flags?: readonly string[];
}

/** What a commit brings: paths in the assets repository. */
export interface Contents {
  changes: LocalChange[];
  /** Commits that the changes were made on and that neither the main branch nor this one has: what they brought is in it as well. */
  unmerged: Sha[];
}

/** What is told of an earlier push. */
export interface LineFacts {
  /** What its commits say, oldest first, as far as they are here. */
  messages: readonly string[];
  /** Files of other directories that the main branch changed as well, so that the branch cannot be merged as it is. */
  conflicts: readonly string[];
}

/** What the branch brings to the main branch: with the earlier pushes that it goes on from. */
export interface Published extends Contents {
  /** The commit that has the contents. */
  sha: Sha;
  /** The units' trees in it, in their order: the empty tree for a directory that is gone. */
  trees: Sha[];
  /** The branch that it is on; undefined where the main branch had all of it already. */
  branch: string | undefined;
  /** The branch had it before. */
  found: boolean;
  /** The earlier push that it goes on from: its commit, and the units' trees on the main branch that the branch is compared with. */
  onTopOf: ({ sha: Sha; trees: readonly Sha[] } & LineFacts) | undefined;
}

export function treeOrEmpty(tree: Sha | 'absent' | undefined): Sha {
  return tree === undefined || tree === 'absent' ? EMPTY_TREE : tree;
}
