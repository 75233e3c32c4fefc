/** Fetches the whole main branch, which later runs only add to: for a server that gives out nothing by name, or everything at once. */
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { makeGitDirectory } from '../git/git-files.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import type { AssetsRepository } from './assets-repository.ts';

type Branch = Pick<AssetsRepository, 'store' | 'remote' | 'branch'>;

/** Under the store's lock. @throws `missing-commit` where the server has no such branch */
export async function fetchWholeBranch({ store, remote, branch }: Branch, signal: AbortSignal): Promise<void> {
  const dir = store.branchDir;
  makeGitDirectory(dir, { config: [['core.bare', 'true']], alternates: [] });
  const ref = `refs/heads/${branch}` as const;
  try {
    await remote.fetch({ dir, packs: join(dir, 'objects/pack') }, { wants: [`+${ref}:${ref}`], negotiate: true }, signal);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw noBranch(remote, branch, error);
  }
}

export function noBranch(remote: Remote, branch: string, refused?: Refused): AssetsSyncError {
  return new AssetsSyncError('missing-commit', `${remote.repositoryUrl} has no branch ${branch}.`, {
    hint: 'Name its main branch in $branch.',
    detail: refused?.words,
  });
}
