/** What people and scripts are told about the branches that pushes made. */
import { listNames } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { count, formatCount } from '../../base/text.ts';
import { formatBytes } from '../../report/numbers.ts';
import { alignColumns } from '../../report/table.ts';
import type { BranchList, PushedBranch } from './model.ts';
import type { PruneResult } from './prune.ts';

/** Refs that a line names. */
const MAX_REFS = 2;

export function branchesJson({ branches }: Pick<BranchList, 'branches'>): object {
  return { branches: branches.map(branchJson) };
}

export function pruneJson({ deleted, kept }: PruneResult): object {
  return {
    deleted: deleted.map(branchJson),
    kept: kept.map(({ branch, why }) => ({ ...branchJson(branch), why: why === 'moved' ? why : why.refused })),
  };
}

function branchJson({ date, ...branch }: PushedBranch): object {
  return { ...branch, date: date?.toISOString() ?? null };
}

export function branchesText(list: BranchList): string {
  const { branches, repositoryUrl, main, requests, bytes } = list;
  const merged = branches.filter((branch) => branch.merged).length;
  const pinned = branches.filter((branch) => branch.pinned.length > 0).length;
  const costs = `${count(requests, 'request')}, ${formatBytes(bytes)} received`;
  const total = `${countBranches(branches.length)} of ${repositoryUrl}, ${merged} merged into ${main}, ${pinned} pinned (${costs})`;
  return [...tableOf(branches), total].join('\n');
}

/** What would be deleted, for the question whether it may be. */
export function questionText({ repositoryUrl, main, unseen }: BranchList, chosen: readonly PushedBranch[]): string {
  const head = `${countBranches(chosen.length)} of ${repositoryUrl} would be deleted, each unless it moves before:`;
  const lost = chosen.filter(({ merged }) => !merged).length;
  const notice = lost === 0 ? [] : [unmergedNotice(lost, main, unseen)];
  return [head, ...tableOf(chosen).map((line) => `  ${line}`), ...notice].join('\n');
}

/** What only unmerged branches have is lost with them: this clone sees pins of what was fetched into it, and no others. */
function unmergedNotice(number: number, main: string, unseen: string | undefined): string {
  const which = number === 1 ? '1 of them is' : `${number} of them are`;
  const seen =
    unseen === undefined
      ? 'Pins on branches that were not fetched here are not seen: git fetch --all --tags first.'
      : `Pins on other branches are not seen, for this clone does not have all of them (${unseen}).`;
  return `${which} not on ${main}: what only that has is lost. ${seen}`;
}

export function pruneText(result: PruneResult, dryRun: boolean): string {
  const { deleted, repositoryUrl, branches } = result;
  if (branches.length === 0) return `${repositoryUrl} has no branches that pushes made.`;
  if (dryRun && deleted.length > 0) return questionText(result, deleted);
  const left = countBranches(branches.length - deleted.length);
  if (deleted.length === 0) return `Nothing to delete: ${left} of ${repositoryUrl} left.`;
  return [...tableOf(deleted), `${countBranches(deleted.length)} deleted, ${left} left.`].join('\n');
}

/** Why a branch that was to be deleted is still there. */
export function keptText({ branch, why }: PruneResult['kept'][number]): string {
  return why === 'moved'
    ? `${branch.name} was moved or deleted by somebody else meanwhile, and left as it is`
    : `${branch.name} is still there: the server did not let it be deleted (${why.refused})`;
}

function tableOf(branches: readonly PushedBranch[]): string[] {
  return alignColumns(
    branches.map(({ name, sha, merged, pinned, date }) => [
      name,
      shortSha(sha),
      date?.toISOString().slice(0, 10) ?? '',
      merged ? 'merged' : 'not merged',
      pinned.length === 0 ? 'not pinned' : `pinned by ${listNames(pinned.map(shortRef), MAX_REFS)}`,
    ]),
  );
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|remotes|tags)\//, '');
}

function countBranches(number: number): string {
  return number === 1 ? '1 branch' : `${formatCount(number)} branches`;
}
