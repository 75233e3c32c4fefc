/** Finds out which trees pins mean: in the commits that are here, then in those that the server gives out. */
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { shortSha } from '../base/sha.ts';
import type { PinnedTree } from '../pins/pins.ts';
import { findInCommits } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { fetchByCommit } from './by-commit.ts';
import { findByWalk } from './by-walk.ts';
import { notACommit } from './not-a-commit.ts';
import { commitStrategies, isWalkCheaper } from './strategies.ts';
import { forgetTrees, unresolved, type WantedTree } from './wanted-tree.ts';

/** Something of the cached commits is lost: they are to be thrown away. */
class CommitsDamaged extends Error {
  /** What was found before. */
  readonly known: readonly WantedTree[];
  /** One that could not be found. */
  readonly lost: PinnedTree;

  constructor(known: readonly WantedTree[], lost: PinnedTree) {
    super('the cached commits are damaged');
    this.known = known;
    this.lost = lost;
  }
}

/**
 * Finds the tree of every wanted one, with requests where commits are not here. Under the store's lock. Damaged commits are
 * thrown away and fetched again, once.
 * @param fetchBranch fetches the whole branch, unless that was done in this run
 * @throws `missing-commit` where the server does not have a commit
 */
export async function resolveTrees(
  assets: AssetsRepository,
  wanted: readonly WantedTree[],
  fetchBranch: () => Promise<void>,
  signal: AbortSignal,
): Promise<WantedTree[]> {
  try {
    return await resolveFromCommits(assets, wanted, fetchBranch, signal);
  } catch (error) {
    if (!(error instanceof CommitsDamaged)) throw error;
    // Only here, where nobody else writes into them.
    await assets.store.cachedCommits.discard();
    try {
      return await resolveFromCommits(assets, withoutLookups(assets.store, error.known), fetchBranch, signal);
    } catch (again) {
      throw again instanceof CommitsDamaged ? notSent(assets, again.lost) : again;
    }
  }
}

/** What was found in commits that are thrown away is to be found anew, unless its tree is complete: then they are not needed. */
function withoutLookups({ completeTrees }: Store, wanted: readonly WantedTree[]): WantedTree[] {
  return forgetTrees(wanted, ({ found, isClaimed }) => {
    return !isClaimed && (found === undefined || found === 'absent' || !completeTrees.has(found));
  });
}

async function resolveFromCommits(
  assets: AssetsRepository,
  wanted: readonly WantedTree[],
  fetchBranch: () => Promise<void>,
  signal: AbortSignal,
): Promise<WantedTree[]> {
  const { store, branch, remote } = assets;
  const lookUp = async (trees: readonly WantedTree[]) => {
    const { known, lost } = await lookUpHere(store, trees, signal);
    if (lost !== undefined) throw new CommitsDamaged(known, lost);
    return known;
  };
  let known = await lookUp(wanted);
  const [open] = unresolved(known);
  if (open !== undefined && isWalkCheaper(store, remote)) {
    const found = await findByWalk(assets, known, signal);
    if (found === 'damaged') throw new CommitsDamaged(known, open);
    known = found;
  }
  for (const strategy of commitStrategies(store.serverLimits.read())) {
    const [first, ...more] = unresolved(known);
    if (first === undefined) return known;
    if (strategy === 'whole-branch') {
      await fetchBranch();
      known = await lookUp(known);
    } else {
      const commits = await fetchByCommit(assets, [first, ...more], signal);
      if (commits === 'damaged') throw new CommitsDamaged(known, first);
      known = await lookUp(known);
      // Not before: what is no commit must not be offered to the server as one.
      store.cachedCommits.add(commits);
    }
  }
  const [lost] = unresolved(known);
  if (lost === undefined) return known;
  const message = `Commit ${lost.sha}, the pin of ${showDirectory(lost.directory)}, is not on ${branch} of ${remote.repositoryUrl}.`;
  throw new AssetsSyncError('missing-commit', message, {
    hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
    at: lost.pin.at,
  });
}

/**
 * Looks up what is not known yet in the commits that are here, without a request.
 * @returns also one that is lost: its commit was fetched with all of its trees, and they are not here
 * @throws `missing-commit` for a pin that is no commit
 */
export async function lookUpHere(
  store: Store,
  wanted: readonly WantedTree[],
  signal: AbortSignal,
): Promise<{ known: WantedTree[]; lost: PinnedTree | undefined }> {
  const answers = (await findInCommits(store, unresolved(wanted), signal)).values();
  const known: WantedTree[] = [];
  let lost: PinnedTree | undefined;
  for (const tree of wanted) {
    const answer = tree.found === undefined ? answers.next().value : tree.found;
    if (answer === 'no-commit') throw notACommit(tree);
    if (answer === 'lost' && store.isWhole(tree.sha)) lost ??= tree;
    known.push({ ...tree, found: answer === 'lost' ? undefined : answer });
  }
  return { known, lost };
}

/** For a store from which everything was fetched anew: it is the server that leaves objects out. */
function notSent({ remote }: AssetsRepository, { assetsPath, sha }: PinnedTree): AssetsSyncError {
  return new AssetsSyncError(
    'unreachable',
    `${remote.repositoryUrl} did not send ${showDirectory(assetsPath)} with commit ${shortSha(sha)}.`,
    { hint: 'Run the command again; if it stays so, the server lacks objects: ask who keeps it.' },
  );
}
