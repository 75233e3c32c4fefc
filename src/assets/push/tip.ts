/** The newest commit of the assets repository's branch, and the trees of some directories in it: names alone, no history. */
import { ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import { Refused, type Remote } from '../../git/remote.ts';
import type { Scratch } from '../../git/scratch.ts';
import type { Directory } from '../../names/directory.ts';
import type { Sha } from '../../names/sha.ts';
import { readCommits } from '../commits.ts';
import type { Store } from '../store.ts';
import { TreeWalk } from '../tree-walk.ts';
import { noBranch } from '../whole-branch.ts';

export interface Tip {
  sha: Sha;
  /** The tree at its top. */
  top: Sha;
  /** The tree of each directory that was asked for. */
  trees: (Sha | 'absent')[];
}

/**
 * Fetches the tip with the trees on the way to some directories: in one request where the server filters trees by their depth.
 * @throws `missing-commit` where there is no such branch
 */
export async function fetchTip(
  store: Store,
  remote: Remote,
  scratch: Scratch,
  branch: string,
  directories: readonly Directory[],
  signal: AbortSignal,
): Promise<Tip> {
  const limits = store.readLimits();
  // Of `sdk/tables`, the top and `sdk` name the tree.
  const depth = Math.max(...directories.map((directory) => directory.split('/').length));
  const wants = [`+refs/heads/${branch}:refs/tip`] as const;
  const fetchWith = (filter: `tree:${number}`) => remote.fetch(scratch, { wants, depth: 1, filter }, signal);
  try {
    const { filtered } = await fetchWith(`tree:${limits.noDepths === true ? 0 : depth}`).catch((error) => {
      if (!(error instanceof Refused) || error.failure.kind !== 'no-filter') throw error;
      store.rememberLimits({ ...limits, noDepths: true });
      return fetchWith('tree:0');
    });
    if (!filtered) store.rememberLimits({ ...limits, noFilters: true });
  } catch (error) {
    if (error instanceof Refused && error.failure.kind === 'no-branch') throw noBranch(remote, branch, error);
    throw error;
  }
  const environment = ownEnvironment(process.env, scratch.dir);
  const sha = (await git(['rev-parse', '--verify', 'refs/tip^{commit}'], { environment, signal }))
    .toString('latin1')
    .trim() as Sha;
  const commits = await readCommits(scratch.dir, [sha], signal);
  const walk = new TreeWalk(remote, scratch);
  walk.addTops(commits);
  const trees = await walk.find(
    directories.map((directory) => ({ sha, directory })),
    signal,
  );
  const top = commits.get(sha)?.tree;
  if (top === undefined) throw new Error(`${sha} is no commit`);
  return { sha, top, trees };
}
