/** What is known of the branches that pushes made, and which of them may go. */
import type { Sha } from '../../base/sha.ts';
import type { Traffic } from '../../base/traffic.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { AccessRequest } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { PinsRequest } from '../../selection/selection.ts';

export interface BranchesRequest {
  codeRepository: CodeRepository;
  selection: PinsRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
}

export interface PushedBranch {
  name: string;
  sha: Sha;
  /** The main branch has it: proved. */
  merged: boolean;
  /** Full names of refs of the code repository that pin its tip, or a commit of it that the main branch lacks; `work tree` for files. */
  pinned: string[];
  /** Of its tip, by the committer's clock. */
  date: Date | undefined;
}

export interface BranchList extends Traffic {
  /** Of the assets repository. */
  repositoryUrl: string;
  /** Its main branch. */
  main: string;
  branches: PushedBranch[];
  /** Why there may be branches of the code repository that this clone never saw, and with them pins. */
  unseen: string | undefined;
}

/** @param since an unmerged branch that nobody pins goes where its tip is older; undefined: none does */
export function choosePruned(branches: readonly PushedBranch[], since: Date | undefined): PushedBranch[] {
  return branches.filter(
    ({ merged, pinned, date }) =>
      merged || (since !== undefined && pinned.length === 0 && date !== undefined && date.getTime() < since.getTime()),
  );
}
