/** The newest commit of the assets repository's branch, and the trees of some directories in it: names alone, no history. */

import type { Directory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { noBranch } from '../fetch/whole-branch.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
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
 * @throws `missing-commit` where there is no such branch
 */
export async function fetchTip(
  remote: Remote,
  scratch: Scratch,
  { branch, others, assetsPaths }: { branch: string; others: string; assetsPaths: readonly Directory[] },
  signal: AbortSignal,
): Promise<Tip> {
  const branches = await remote.branches(scratch, [branch, others], signal);
  const sha = branches.get(branch);
  if (sha === undefined) throw noBranch(remote, branch);
  const questions = assetsPaths.map((assetsPath) => ({ sha, assetsPath }));
  const trees = await readTip(remote, branch, () => new TreeWalk(remote, scratch).find(questions, signal));
  return { sha, trees, others: branches };
}

/** @throws `unreachable` where the branch has moved since it was listed, and the server does not give out any more what it was at */
export async function readTip<T>(remote: Remote, branch: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // An older server gives out nothing but what its branches point at now.
    if (!(error instanceof Refused) || !['missing', 'unadvertised'].includes(error.failure.kind)) throw error;
    throw new AssetsSyncError('unreachable', `Branch ${branch} of ${remote.repositoryUrl} was changed while it was read.`, {
      hint: 'Run the command again; nothing was pushed.',
    });
  }
}
