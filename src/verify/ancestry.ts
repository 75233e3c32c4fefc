/** Whether the assets repository's branch has commits: what can be said of one, and what a proof needs and gives. */
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import type { AssetsRepository } from '../fetch/assets-repository.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import type { Remote } from '../git/remote/remote.ts';
import type { AncestryCache } from './ancestry-cache.ts';

/** `elsewhere`: the server has the commit, but not on the branch. `missing`: it does not give it out, or it is no commit. */
export type Ancestry =
  | { is: 'on-branch' }
  /** `isObject`: the server has something by that name, but no commit. */
  | { is: 'missing'; isObject?: true }
  /** `forks`: commits of the branch that its own history begins at, as far as that is known. */
  | { is: 'elsewhere'; forks: readonly Sha[] };

export const ON_BRANCH: Ancestry = { is: 'on-branch' };
export const MISSING: Ancestry = { is: 'missing' };
/** A tag, a tree or a file is no commit that a branch could have. */
export const NO_COMMIT: Ancestry = { is: 'missing', isObject: true };

export interface ProofRequest extends Pick<AssetsRepository, 'store' | 'remote' | 'branch'> {
  commits: readonly Sha[];
  /** The branch's newest commit, of which the server has said that it has them all: what proves that is asked for first. */
  expected?: Sha | undefined;
  /** Bring the trees of all these commits as well, in the same fetch. */
  withTrees: boolean;
  /** What earlier runs proved. It is brought up to date. */
  cache: AncestryCache;
}

export interface AncestryProof {
  /** The branch's newest commit. */
  tip: Sha;
  /** Of every commit that was asked for. */
  ancestries: Map<Sha, Ancestry>;
  /** Where the tip and most of the commits can be read, and more be fetched into. */
  scratch: Scratch;
  /** Whether the whole branch is there, with everything in it. */
  hasWholeBranch: boolean;
}

/** The commit that a ref of a git directory of ours is at. */
export async function readTip(dir: string, ref: string, signal: AbortSignal): Promise<Sha> {
  const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  const output = await git(args, { environment: ownEnvironment(dir), signal });
  const tip = parseSha(output.toString('latin1').trim());
  if (tip === undefined) throw new Error(`${ref} is no commit`);
  return tip;
}

/** Without the whole history nobody can say what is not in it. */
export function incompleteHistory(remote: Remote): AssetsSyncError {
  return new AssetsSyncError(
    'unreachable',
    `The server of ${remote.repositoryUrl} does not give out the whole history of its branch.`,
    {
      hint: 'Verify against the repository itself, not against a shallow copy.',
    },
  );
}
