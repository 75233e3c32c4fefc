/** What is newest on the branch, for pins that are to be moved there. */
import type { Directory } from '../base/directory.ts';
import type { Log } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import type { Traffic } from '../base/traffic.ts';
import type { Access } from '../fetch/access.ts';
import type { RepositoryOptions } from '../fetch/assets-repository.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import { proveAncestry } from './prove-ancestry.ts';
import { MAX_FEW_COMMITS } from './shallow-proof.ts';
import { withHistory } from './verify-pins.ts';

export interface NewestRequest {
  access: Access;
  repositoryOptions: RepositoryOptions;
  /** Directories of the assets repository. */
  assetsPaths: readonly Directory[];
  commits: readonly Sha[];
}

export interface Newest extends Traffic {
  tip: Sha;
  /** Of each directory at the tip. */
  trees: (Sha | 'absent')[];
  /** Those of the commits that the server has, but not on the branch. */
  elsewhere: ReadonlySet<Sha>;
}

/** The newest commit of the branch, what directories are there, and which commits are not on it. */
export function findNewest(request: NewestRequest, log: Log, signal: AbortSignal): Promise<Newest> {
  const { access, repositoryOptions, assetsPaths, commits } = request;
  return withHistory(access, repositoryOptions, log, signal, async ({ store, remote, branch }, cache) => {
    const withTrees = assetsPaths.length > MAX_FEW_COMMITS;
    const { tip, ancestries, scratch } = await proveAncestry({ store, remote, branch, commits, withTrees, cache }, signal);
    const elsewhere = new Set(commits.filter((commit) => ancestries.get(commit)?.is === 'elsewhere'));
    const places = assetsPaths.map((assetsPath) => ({ sha: tip, assetsPath }));
    return { tip, trees: await new TreeWalk(remote, scratch).find(places, signal), elsewhere };
  });
}
