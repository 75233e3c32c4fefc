/**
 * Has the store hold pinned directories: finds their trees, and fetches what is missing. The road is the same for every server: the trees of SHAs alone by a walk, then all
 * trees by their names, in one request that leaves out what the store has of these directories. Where a server gives out nothing by name, commits come whole.
 */

import type { Directory } from '../base/directory.ts';
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError, type ErrorCode, listNames, type Problem } from '../base/errors.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { fileSizes } from '../git/objects/read.ts';
import { Refused } from '../git/remote/remote.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { landParts } from '../store/packs.ts';
import { checkEach, checkTrees, findInCommits, lookupEnvironment } from '../store/trees.ts';
import type { AssetsRepository } from './assets-repository.ts';
import { bringWhole, NotOnBranch, noBranch, TreeWalk } from './tree-walk.ts';

/** A pinned tree whose names, and those of everything below, the store has. */
export interface NamedTree extends PinnedTree {
  /** The directory's tree in its commit; `absent`: the commit does not have that directory. */
  found: Sha | 'absent';
}

/** A pinned tree that the store holds with everything in it, and what became of it. */
export interface FoundTree extends NamedTree {
  /** Where what is in it came from: it was in this machine's store, or came from a CI system's cache, a mirror or the server. */
  source: 'store' | 'cache' | 'mirror' | 'network';
}

interface FetchedTrees {
  /** In the order of what was asked for. */
  trees: FoundTree[];
  /** A warning for each pin whose `tree` is not its commit's, where the commit was looked at: the commit counts. */
  warnings: Problem[];
}

export interface FetchOptions {
  /** Another tree of the same directory that the store may hold: then only what differs is fetched. */
  earlierTree?: (directory: Directory) => Sha | undefined;
  /** A CI system's cache, which is asked before the server. */
  ciCache?: CiCache | undefined;
}

/**
 * Finds the tree of every pinned tree and has the store hold it with everything in it. Where everything is here, nobody is asked.
 * @throws `missing-commit` where the server does not have a commit
 */
export async function fetchTrees(
  assets: AssetsRepository,
  pinnedTrees: readonly PinnedTree[],
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedTrees> {
  const fetching = new TreeFetch(assets, pinnedTrees, options);
  await fetching.run(signal);
  return fetching.result();
}

/**
 * Finds the tree of every pinned tree and has the store know the names of all that is in it, without a single file.
 * @returns in the order of what was asked for
 * @throws `missing-commit` where the server does not have a commit
 */
export async function fetchTreeNames(
  assets: AssetsRepository,
  pinnedTrees: readonly PinnedTree[],
  signal: AbortSignal,
): Promise<NamedTree[]> {
  const fetching = new TreeFetch(assets, pinnedTrees, { withoutFiles: true });
  await fetching.run(signal);
  return fetching.result().trees;
}

/**
 * Has the store know files by their names, all in one fetch, where assets roots do not borrow from.
 * @param onFetch is told how many are about to be fetched
 * @throws `missing-commit` where the server does not give one out
 */
export async function fetchFiles(
  { store, remote }: AssetsRepository,
  files: readonly Sha[],
  onFetch: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  await store.open(signal);
  const sizes = await fileSizes(lookupEnvironment(store), files, signal);
  const wants = files.filter((file) => !sizes.has(file));
  if (wants.length === 0) return;
  onFetch(wants.length);
  const scratch = store.newScratch();
  try {
    await remote.fetch(scratch, { wants }, signal);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new AssetsSyncError('missing-commit', `${remote.repositoryUrl} does not give out files of recordings that differ.`, {
      hint: 'Merge the pinned commit there first; which recordings differ can be said without their files.',
      detail: error.words,
    });
  }
  await store.land({ index: scratch }, signal);
}

/** Failures of a server that a mirror can make good. */
const OF_SERVER: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['missing-commit', 'unreachable', 'unauthorized']);

/** What is known of a pinned tree while it is fetched. */
interface Wanted extends PinnedTree {
  /** Undefined: not known yet. */
  found: Sha | 'absent' | undefined;
  /** `found` is what the pin says: nobody has looked into the commit. */
  isClaimed: boolean;
}

class TreeFetch {
  private readonly assets: AssetsRepository;
  private readonly options: FetchOptions & { withoutFiles?: boolean };
  private readonly wanted: Wanted[];
  /** What was read of commits and trees. */
  private readonly known: TreeWalk;
  /** Of the trees that were not in the store. */
  private readonly sources = new Map<Sha, Exclude<FoundTree['source'], 'store'>>();
  /** What a CI system's cache had, most likely of the same directories. */
  private cached: Sha[] = [];

  constructor(assets: AssetsRepository, pinnedTrees: readonly PinnedTree[], options: FetchOptions & { withoutFiles?: boolean }) {
    this.assets = assets;
    this.known = new TreeWalk(assets.remote, assets.branch);
    this.options = options;
    this.wanted = pinnedTrees.map((one) => ({ ...one, found: one.tree, isClaimed: one.tree !== undefined }));
  }

  async run(signal: AbortSignal): Promise<void> {
    const { store, onWait } = this.assets;
    if (store.isSignedHere && (await this.isDone(signal))) return;
    await store.withTurn(signal, () => this.bring(signal), { onWait });
  }

  /** Another run may have brought everything before it was our turn. */
  private async bring(signal: AbortSignal): Promise<void> {
    const { store } = this.assets;
    if (await this.isDone(signal)) return;
    store.removeAbandoned();
    await this.takeFromCache(signal);
    // What resembles what is here comes from the server, which sends the difference alone.
    await this.takeFromMirror((one) => this.resembling(one).length === 0, signal);
    try {
      await this.fetchMissing(signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError) || !OF_SERVER.has(error.code)) throw error;
      // What resembles what is here may be gone there, and a mirror was not asked for it yet.
      if (!(await this.takeFromMirror(() => true, signal))) throw error;
      await this.fetchMissing(signal);
    }
  }

  private async isDone(signal: AbortSignal): Promise<boolean> {
    await this.assets.store.open(signal);
    await this.lookUp(signal);
    return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
  }

  private get unresolved(): Wanted[] {
    return this.wanted.filter(({ found }) => found === undefined);
  }

  /** Looks up in the commits that are here what is not known yet. */
  private async lookUp(signal: AbortSignal): Promise<void> {
    const open = this.unresolved;
    const answers = await findInCommits(this.assets.store, open, signal, this.known);
    for (const [index, one] of open.entries()) {
      const answer = answers[index];
      if (answer === 'no-commit') throw notACommit(one);
      one.found = answer;
    }
  }

  /** The trees that are known, and not here as they must be. */
  private async missing(signal: AbortSignal): Promise<Sha[]> {
    const { store } = this.assets;
    const trees = [...new Set(this.wanted.flatMap(({ found }) => parseSha(found ?? '') ?? []))];
    const incomplete = trees.filter((tree) => !store.completeTrees.has(tree));
    if (this.options.withoutFiles !== true || incomplete.length === 0) return incomplete;
    const checked = await checkEach(incomplete, lookupEnvironment(store), signal, { withoutFiles: true });
    return incomplete.filter((tree) => !(checked.get(tree) instanceof Set));
  }

  private async takeFromCache(signal: AbortSignal): Promise<void> {
    this.cached = (await this.options.ciCache?.restore(this.assets.store, signal)) ?? [];
    await this.lookUp(signal);
    for (const tree of this.cached) this.sources.set(tree, 'cache');
  }

  /** @returns whether something came */
  private async takeFromMirror(isAsked: (one: Wanted) => boolean, signal: AbortSignal): Promise<boolean> {
    const { store, mirror } = this.assets;
    if (mirror === undefined || this.options.withoutFiles === true) return false;
    const isHere = ({ found }: Wanted) => found === 'absent' || (found !== undefined && store.completeTrees.has(found));
    mirror.opened ??= import('./mirror.ts').then(({ Mirror }) => new Mirror(mirror.address, mirror.onNotice));
    const brought = await (await mirror.opened).bring(
      store,
      this.wanted.filter((one) => !isHere(one) && isAsked(one)),
      signal,
    );
    for (const [one, tree] of brought) {
      Object.assign(one, { found: tree, isClaimed: false });
      this.sources.set(tree, 'mirror');
    }
    return brought.size > 0;
  }

  /** What the store holds of that directory at other commits. */
  private resembling({ directory, assetsPath }: Wanted): Sha[] {
    const { completeTrees, latestTrees } = this.assets.store;
    const earlier = [this.options.earlierTree?.(directory), latestTrees.get(assetsPath), ...this.cached];
    return earlier.filter((tree) => tree !== undefined).filter((tree) => completeTrees.has(tree));
  }

  private async fetchMissing(signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.walk(signal);
      const missing = await this.missing(signal);
      if (missing.length === 0) break;
      const refused = await this.fetchByName(missing, signal);
      const ofRefused = this.wanted.filter(({ found }) => refused.includes(found as Sha));
      const claimed = ofRefused.filter(({ isClaimed }) => isClaimed);
      // What a pin claims, and the server does not give out, is looked up in its commit.
      for (const one of claimed) Object.assign(one, { found: undefined, isClaimed: false });
      if (claimed.length === 0 && refused.length > 0) await this.fetchWhole(ofRefused, signal);
    }
    for (const { assetsPath, found } of this.options.withoutFiles ? [] : this.wanted) {
      const tree = parseSha(found ?? '');
      if (tree !== undefined) this.assets.store.latestTrees.set(assetsPath, tree);
    }
  }

  /** Finds what is not known in the commits of the server. What was on the way is kept: other directories are looked up in it. */
  private async walk(signal: AbortSignal): Promise<void> {
    const { store } = this.assets;
    const { known } = this;
    await this.lookUp(signal);
    const open = this.unresolved;
    if (open.length === 0) return;
    const scratch = store.newScratch();
    const trees = await known.fetch(scratch, open, signal).catch((error) => {
      throw this.noSuchCommit(open, error) ?? error;
    });
    const wrong = open.find(({ sha }) => !known.isCommit(sha));
    if (wrong !== undefined) throw notACommit(wrong);
    for (const [index, one] of open.entries()) one.found = trees[index];
    if (known.isFiltered) await store.land({ index: scratch }, signal);
    else await this.takeWhole(open, scratch, signal);
  }

  /** Takes directories out of commits that came with everything in them. */
  private async takeWhole(open: readonly Wanted[], scratch: { dir: string }, signal: AbortSignal): Promise<void> {
    const trees = [...new Set(open.flatMap(({ found }) => parseSha(found ?? '') ?? []))];
    const environment = ownEnvironment(scratch.dir);
    const contents = await checkTrees(trees, environment, signal);
    if (contents instanceof AssetsSyncError) throw contents;
    if (contents === 'incomplete') return;
    await landParts(this.assets.store, environment, { trees, contents, above: this.known.above(open) }, signal);
    for (const tree of trees) this.sources.set(tree, 'network');
  }

  /** Fetches commits with everything in them: the server gives out no tree by its name. @throws `missing-commit` where that does not help */
  private async fetchWhole(those: readonly Wanted[], signal: AbortSignal): Promise<void> {
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    try {
      await bringWhole(remote, scratch, { commits: [...new Set(those.map(({ sha }) => sha))], branch }, signal);
    } catch (error) {
      throw this.noSuchCommit(those, error) ?? error;
    }
    await this.takeWhole(those, scratch, signal);
    const missing = await this.missing(signal);
    const lost = those.find(({ found }) => missing.includes(found as Sha));
    if (lost === undefined) return;
    const { assetsPath, sha, pin } = lost;
    throw new AssetsSyncError(
      'missing-commit',
      `The server does not give out ${showDirectory(assetsPath)} of commit ${shortSha(sha)}.`,
      { hint: 'Check that the commit is still on a branch of the assets repository.', at: pin.at },
    );
  }

  /** @returns the trees that the server does not give out by their names */
  private async fetchByName(trees: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
    const { store, remote } = this.assets;
    const isNames = this.options.withoutFiles === true;
    try {
      if (!isNames && (await this.fetchDifference(trees, signal))) return [];
      const scratch = store.newScratch();
      await remote.fetch(scratch, { wants: trees, ...(isNames ? { filter: 'blob:none' as const } : {}) }, signal);
      // That their files are there, git has seen.
      const checked = await checkEach(trees, ownEnvironment(scratch.dir), signal, { withoutFiles: true });
      const wrong = [...checked.values()].find((contents) => contents instanceof AssetsSyncError);
      if (wrong !== undefined) throw wrong;
      const whole = trees.filter((tree) => checked.get(tree) !== 'incomplete');
      await store.land(isNames ? { index: scratch } : { contents: scratch, trees: whole }, signal);
      for (const tree of whole) this.sources.set(tree, 'network');
      return trees.filter((tree) => !whole.includes(tree));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { failure } = error;
      const name = failure.kind === 'missing' ? parseSha(failure.name) : undefined;
      if (failure.kind === 'missing' && (name === undefined || !trees.includes(name))) throw error;
      return name === undefined ? [...trees] : [name];
    }
  }

  /** Fetches what trees have beside what the store has of the same directories. @returns whether they are whole with that */
  private async fetchDifference(trees: readonly Sha[], signal: AbortSignal): Promise<boolean> {
    const { store, remote } = this.assets;
    const since = [
      ...new Set(this.wanted.filter(({ found }) => trees.includes(found as Sha)).flatMap((one) => this.resembling(one))),
    ];
    const scratch = store.newScratch();
    if (since.length === 0 || !(await remote.fetchSince(scratch, { wants: trees, since }, signal))) return false;
    const borrowing = store.newScratch([`${scratch.dir}/objects`, store.objects]);
    const checked = await checkTrees(trees, ownEnvironment(borrowing.dir), signal);
    if (checked instanceof AssetsSyncError) throw checked;
    if (checked === 'incomplete') {
      // It is the store that lacks what it says it has: it is thrown away, and everything fetched again.
      const { generation } = store;
      if ((await checkTrees(since, ownEnvironment(store.dir), signal)) === 'incomplete') await store.discard(generation, signal);
      return false;
    }
    const isLanded = await store.land({ contents: scratch, trees, besides: since }, signal);
    if (isLanded) for (const tree of trees) this.sources.set(tree, 'network');
    return isLanded;
  }

  result(): FetchedTrees {
    const trees = this.wanted.map(({ isClaimed, found = 'absent', ...one }): FoundTree => {
      return { ...one, found, source: found === 'absent' ? 'store' : (this.sources.get(found) ?? 'store') };
    });
    return { trees, warnings: mismatchWarnings(trees) };
  }

  /** The error for a commit that the server does not have, or does not give out; undefined for any other failure. */
  private noSuchCommit(those: readonly Wanted[], error: unknown): AssetsSyncError | undefined {
    const { remote, branch } = this.assets;
    const refusal = error instanceof Refused ? error : undefined;
    if (refusal?.failure.kind === 'no-branch') return noBranch(remote, branch, refusal);
    const lacking = refusal?.failure.kind === 'missing' ? refusal.failure.name : undefined;
    const commit = error instanceof NotOnBranch ? error.commit : lacking;
    if (commit === undefined) return undefined;
    const pinned = those.filter(({ sha }) => sha === commit);
    const named = pinned.length === 0 ? '' : `, the pin of ${listNames(pinned.map(({ directory }) => showDirectory(directory)))}`;
    const at = pinned[0]?.pin.at;
    if (lacking !== undefined) {
      return new AssetsSyncError('missing-commit', `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
        hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
        at,
        detail: refusal?.words,
      });
    }
    return new AssetsSyncError('missing-commit', `Commit ${commit}${named}, is not on ${branch} of ${remote.repositoryUrl}.`, {
      hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
      at,
    });
  }
}

function notACommit({ sha, pin }: PinnedTree): AssetsSyncError {
  return new AssetsSyncError('missing-commit', `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
    hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
    at: pin.at,
  });
}

/** For a directory that its commit does not have. */
export function noSuchDirectory(
  { assetsPath, sha, pin }: Pick<PinnedTree, 'assetsPath' | 'sha' | 'pin'>,
  repository: string,
  hint: string,
  what = showDirectory(assetsPath),
): AssetsSyncError {
  const message = `${what} does not exist in commit ${shortSha(sha)} of ${repository}.`;
  return new AssetsSyncError('no-such-directory', message, { hint, at: pin.at });
}

/** Of pins that name another tree than their commit has. */
export function mismatchWarnings(trees: readonly NamedTree[]): Problem[] {
  return trees.flatMap(({ tree, found, pin }) => {
    if (tree === undefined || found === tree) return [];
    const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
    return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
  });
}
