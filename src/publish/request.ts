/** What is published, what comes of it, and the branch that it is put on. */
import { createHash } from 'node:crypto';
import type { Directory } from '../base/directory.ts';
import { EMPTY_TREE, SHORT_SHA_LENGTH, type Sha } from '../base/sha.ts';
import type { Person } from '../code-repo/origin.ts';
import type { PushFacts } from '../forge/text.ts';
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
  author: Person | undefined;
  /** Says of what a commit or a branch brings why it is there. */
  describe: (contents: Contents) => PushFacts;
  /** Push nothing. */
  dryRun: boolean;
  /** Flags that name the repository and its branch, for the commands that a person is told to go on with. */
  flags?: readonly string[];
}

/** What a commit, or a branch, brings to the main branch. */
export interface Contents {
  /** Paths in the assets repository. */
  changes: LocalChange[];
  /** Commits that the changes were made on and that neither the main branch nor this one has: what they brought is in it as well. */
  unmerged: Sha[];
  /** The earlier push that the branch goes on from; undefined also for a commit by itself. */
  previousPush: PreviousPush | undefined;
}

/** An earlier push that is not merged, and that another goes on from. */
export interface PreviousPush {
  sha: Sha;
  /** The units' directories on the main branch that the branch is compared with. */
  mainTrees: readonly Sha[];
  /** The messages of its commits, oldest first, as far as they are here. */
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
}

export function treeOrEmpty(tree: Sha | 'absent' | undefined): Sha {
  return tree === undefined || tree === 'absent' ? EMPTY_TREE : tree;
}

/** What the names of all pushed branches begin with. */
export const BRANCH_PREFIX = 'assets-sync/';

/** A server keeps a branch as a file, whose name has an end; the rest of the name needs some of it. */
const MAX_CHARACTERS = 150;

/**
 * The branch of a push: the same trees get the same name, so that a push that was cut off finds its branch, and git takes every one
 * (git-check-ref-format(1)).
 */
export function branchOf(trees: readonly { service: Directory; directory: Directory; ours: Sha }[]): string {
  const all = trees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
  const contents = trees.length === 1 ? (trees[0]?.ours ?? '') : createHash('sha1').update(all).digest('hex');
  const [first = '', ...more] = new Set(trees.map(({ service }) => service));
  const name = first
    .replaceAll('/', '-')
    // Of dots only single ones within a name; what follows them here is never `lock`.
    .replace(/[^\w.-]+|\.{2,}|^\./g, '_')
    .slice(0, MAX_CHARACTERS);
  return `${BRANCH_PREFIX}${name}${more.length > 0 ? `-and-${more.length}-more` : ''}-${contents.slice(0, SHORT_SHA_LENGTH)}`;
}

/** The name, and what the branch is called where something else has it. */
export function candidates(name: string): string[] {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}
