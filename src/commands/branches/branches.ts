/** branches: the branches that pushes made in the assets repository, what became of each, and who pins it. */
import type { Log } from '../../base/log.ts';
import { CodeHistory } from '../../code-repo/history.ts';
import { findPinningRefs, whyBranchesAreUnseen } from '../../code-repo/pinning-refs.ts';
import { type Access, findAccess } from '../../fetch/access.ts';
import { noBranch } from '../../fetch/whole-branch.ts';
import { BRANCH_PREFIX } from '../../publish/branch-name.ts';
import { selectAll } from '../../selection/selection.ts';
import { type BranchState, stateOfBranches } from '../../verify/state-of-branches.ts';
import { withHistory } from '../../verify/verify-pins.ts';
import type { BranchesRequest, BranchList } from './model.ts';

/** @returns them with the access by which they were listed */
export async function listBranches(
  request: BranchesRequest,
  log: Log,
  signal: AbortSignal,
): Promise<BranchList & { access: Access }> {
  const { codeRepository, repositoryOptions } = request;
  const { root } = await selectAll(request.selection, codeRepository, log, signal);
  const access = findAccess(request.access, root, codeRepository.root, log.warning);
  const { tips, states, ...traffic } = await withHistory(access, repositoryOptions, log, signal, async (assets, cache) => {
    const { remote, store, branch } = assets;
    const listed = await remote.branches(store.newScratch(), [branch, BRANCH_PREFIX], signal);
    const main = listed.get(branch);
    const pushed = [...listed].filter(([name]) => name.startsWith(BRANCH_PREFIX) && name !== branch);
    const tips = new Map(pushed.sort(([one], [other]) => (one < other ? -1 : 1)));
    if (main === undefined) throw noBranch(remote, branch);
    return { tips, states: await stateOfBranches(assets, cache, { main, tips: [...new Set(tips.values())] }, signal) };
  });
  const refsOf = await findRefs(request, [...states.values()], log, signal);
  const branches = [...tips].flatMap(([name, sha]) => {
    const state = states.get(sha);
    if (state === undefined) return [];
    const date = state.time === undefined ? undefined : new Date(state.time * 1000);
    return [{ name, sha, merged: state.isMerged, pinned: refsOf(state), date }];
  });
  const unseen = whyBranchesAreUnseen(codeRepository);
  return { branches, repositoryUrl: access.url.url, main: access.branch, unseen, access, ...traffic };
}

async function findRefs(
  { codeRepository, selection }: BranchesRequest,
  states: readonly BranchState[],
  log: Log,
  signal: AbortSignal,
): Promise<(state: BranchState) => string[]> {
  const history = new CodeHistory(codeRepository, { ...selection.codeAccess, log }, signal);
  try {
    const pinning = await findPinningRefs(history, new Set(states.flatMap(({ commits }) => [...commits])));
    return ({ commits }) => [...new Set([...commits].flatMap((commit) => pinning.get(commit) ?? []))].sort();
  } finally {
    await history.close();
  }
}
