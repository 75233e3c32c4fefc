/** The newest commit of the assets repository's branch, and the trees of some directories in it: names alone, no history. */

import type { Directory } from '../base/directory.ts';
import type { Sha } from '../base/sha.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { noBranch } from '../fetch/whole-branch.ts';
import type { Remote } from '../git/remote/remote.ts';
import type { Scratch } from '../git/scratch.ts';

export interface Tip {
  sha: Sha;
  /** The tree of each directory that was asked for. */
  trees: (Sha | 'absent')[];
  /** Other branches whose names begin as was asked for, and their tips. */
  others: Map<string, Sha>;
}

/**
 * Fetches the tip with the trees on the way to some directories.
 * @throws `missing-commit` where there is no such branch; Refused where it has moved since it was listed
 */
export async function fetchTip(
  remote: Remote,
  scratch: Scratch,
  { branch, others, directories }: { branch: string; others: string; directories: readonly Directory[] },
  signal: AbortSignal,
): Promise<Tip> {
  const branches = await remote.branches(scratch, [branch, others], signal);
  const sha = branches.get(branch);
  if (sha === undefined) throw noBranch(remote, branch);
  const questions = directories.map((directory) => ({ sha, directory }));
  const trees = await new TreeWalk(remote, scratch).find(questions, signal);
  return { sha, trees, others: branches };
}
