/** Which ways there are to get commits and trees, and in which order they are tried: decided by what the server cannot do. */
import { parseSha, type Sha } from '../base/sha.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';
import type { ServerLimits } from '../store/server-limits.ts';
import type { Store } from '../store/store.ts';

/** The part of a store that remembers what its server cannot do. */
type WithLimits = { serverLimits: Pick<Store['serverLimits'], 'read' | 'remember'> };

/** The same, with the commits that it keeps. */
type WithCommits = WithLimits & { cachedCommits: Pick<Store['cachedCommits'], 'recent'> };

/** `by-commit`: the pinned commits by their names, without history; `whole-branch`: all that the main branch has. */
export type CommitStrategy = 'by-commit' | 'whole-branch';

/** `copy`: from what came with commits, without a request; `by-tree`: the trees by their names. */
export type TreeStrategy = 'copy' | 'by-tree';

/**
 * Whether the trees of pins that do not name them are looked for a level at a time, before commits are fetched with all of their
 * trees. That costs the same however large the repository is, but more requests, which are cheap over a connection that is kept.
 * Where an earlier commit is here with all of its trees, one request brings what is new in another.
 */
export function isWalkCheaper(
  { serverLimits, cachedCommits }: WithCommits,
  { keepsConnections }: Pick<Remote, 'keepsConnections'>,
): boolean {
  const { noPartialClone, noShaWants } = serverLimits.read();
  return keepsConnections && noPartialClone !== true && noShaWants !== true && cachedCommits.recent(1).length === 0;
}

/** How to get the commits of pins whose tree is not known. */
export function commitStrategies({ noShaWants }: ServerLimits): CommitStrategy[] {
  // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
  return noShaWants === true ? ['whole-branch', 'by-commit'] : ['by-commit', 'whole-branch'];
}

/**
 * Whether a commit is cheaper than its tree, though a pin names that. A server that knows no filter sends a tree with all that is in
 * it; of a commit it leaves out what an earlier one has that it is offered.
 */
export function areCommitsCheaper({ serverLimits, cachedCommits }: WithCommits): boolean {
  const { noPartialClone, noShaWants } = serverLimits.read();
  return noPartialClone === true && noShaWants !== true && cachedCommits.recent(1).length > 0;
}

/** How to get trees with everything in them. */
export function treeStrategies({ noPartialClone, noShaWants }: ServerLimits): TreeStrategy[] {
  // With filters no file comes with a commit, so that there is nothing to copy.
  if (noShaWants === true) return ['copy'];
  return noPartialClone === true ? ['copy', 'by-tree'] : ['by-tree'];
}

/** A filter for a fetch, unless the server knows none. */
export function filterFor({ noPartialClone }: ServerLimits): { filter?: 'blob:none' } {
  return noPartialClone === true ? {} : { filter: 'blob:none' };
}

/** Runs fetches by what the server can do, and once more where it turns out to know no filter. */
export async function withLimits<T>(store: WithLimits, fetch: (limits: ServerLimits) => Promise<T>): Promise<T> {
  const limits = store.serverLimits.read();
  try {
    return await fetch(limits);
  } catch (error) {
    if (!(error instanceof Refused) || error.failure.kind !== 'no-filter' || limits.noPartialClone === true) throw error;
    store.serverLimits.remember('noPartialClone');
    return fetch(store.serverLimits.read());
  }
}

/** Which of some wanted trees the server does not give out, by its refusal. @throws what is no such refusal */
export function refusedTrees(store: WithLimits, trees: readonly Sha[], error: unknown): Sha[] {
  if (!(error instanceof Refused)) throw error;
  if (error.failure.kind !== 'missing') {
    store.serverLimits.remember('noShaWants');
    return [...trees];
  }
  const name = parseSha(error.failure.name);
  if (name !== undefined && trees.includes(name)) return [name];
  throw error;
}
