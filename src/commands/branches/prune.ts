/** branches prune: deletes branches that pushes made and that nobody needs any more, after somebody has agreed. */
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import type { Access } from '../../fetch/access.ts';
import { type RepositoryOptions, withAssetsRepository } from '../../fetch/assets-repository.ts';
import { BRANCH_PREFIX } from '../../publish/branch-name.ts';
import { openStore } from '../../store/open-store.ts';
import { listBranches } from './branches.ts';
import { type BranchesRequest, type BranchList, choosePruned, type PushedBranch } from './model.ts';

/** A command line has an end. */
const MAX_DELETED_AT_ONCE = 100;

export interface PruneRequest extends BranchesRequest {
  /** Unmerged branches that nobody pins go too where their tip is older. */
  since: Date | undefined;
  dryRun: boolean;
}

/** Asked before anything is deleted; undefined: nobody can answer. */
export type Confirm = (list: BranchList, chosen: readonly PushedBranch[]) => Promise<boolean | undefined>;

export interface PruneResult extends BranchList {
  /** What would be, in a dry run. */
  deleted: PushedBranch[];
  /** What was to be deleted and is still there. */
  kept: { branch: PushedBranch; why: 'moved' | { refused: string } }[];
}

/**
 * @returns undefined where somebody was asked and said no
 * @throws `not-confirmed` where nobody can be asked
 */
export async function pruneBranches(
  request: PruneRequest,
  confirm: Confirm,
  log: Log,
  signal: AbortSignal,
): Promise<PruneResult | undefined> {
  const { access, ...list } = await listBranches(request, log, signal);
  const chosen = choosePruned(list.branches, request.since);
  if (chosen.length === 0 || request.dryRun) return { ...list, deleted: chosen, kept: [] };
  const agreed = await confirm(list, chosen);
  if (agreed === undefined) {
    throw new AssetsSyncError('not-confirmed', 'These branches would be deleted, and nobody can be asked whether they may be.', {
      hint: 'Give --yes to delete them; nothing was deleted.',
    });
  }
  if (!agreed) return undefined;
  const { why, requests, bytes } = await deleteBranches(access, request.repositoryOptions, chosen, log, signal);
  return {
    ...list,
    requests: list.requests + requests,
    bytes: list.bytes + bytes,
    deleted: chosen.filter(({ name }) => !why.has(name)),
    kept: chosen.flatMap((branch) => {
      const reason = why.get(branch.name);
      return reason === undefined ? [] : [{ branch, why: reason }];
    }),
  };
}

async function deleteBranches(
  access: Access,
  options: RepositoryOptions,
  branches: readonly PushedBranch[],
  log: Log,
  signal: AbortSignal,
) {
  return withAssetsRepository(access, options, log, async ({ store, remote }) => {
    await openStore(store, signal);
    const why = new Map<string, 'moved' | { refused: string }>();
    for (let start = 0; start < branches.length; start += MAX_DELETED_AT_ONCE) {
      const some = branches.slice(start, start + MAX_DELETED_AT_ONCE);
      const tips = new Map<string, Sha>(some.map(({ name, sha }) => [name, sha]));
      // Whatever a server lists: nothing but what pushes made is ours to delete.
      if (some.some(({ name }) => !name.startsWith(BRANCH_PREFIX))) throw new Error('not a branch that a push made');
      for (const [name, reason] of await remote.deleteBranches(store.newScratch(), tips, signal)) why.set(name, reason);
    }
    return { why };
  });
}
