/** Brings an assets root to the pinned contents of chosen services: the heart of sync. */

import { existsSync } from 'node:fs';
import { type Directory, isWithin, showDirectory } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames, type Place } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import { rootLock, waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../base/sha.ts';
import type { AssetsRepository } from '../fetch/assets-repository.ts';
import { type FoundTree, fetchTrees } from '../fetch/fetch-trees.ts';
import { Remote } from '../git/remote/remote.ts';
import { manifestError } from '../pins/load.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { ChosenService, PinnedTree } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { withRepair } from '../store/repair.ts';
import { Store } from '../store/store.ts';
import { BACKUPS, backUp, keepCommits } from './backups.ts';
import { checkOut, resume } from './check-out.ts';
import { type LocalChange, localChanges, recover } from './local-changes.ts';
import { AssetsRoot, type Journal, privateStores, type RootState } from './root.ts';
import type { SyncedService } from './synced-commit.ts';
import { measure, type Totals } from './totals.ts';
import { type CommitPlan, writeSyncedCommit } from './write-commit.ts';

export interface UpdateRequest {
  /** Absolute. */
  assetsRoot: string;
  chosen: readonly ChosenService[];
  /** Services that are taken out of the root. */
  removed?: readonly Directory[];
  url: GitUrl;
  branch: string;
  /** The value of an `Authorization` header for `url`, or undefined. */
  authorization: string | undefined;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The user's git configuration, as of `CodeRepository`. */
  config: string;
  attempts: number;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
  /** Leave them alone: what is fetched goes into the assets root itself. */
  apart: boolean;
  /** A CI system's cache, which is asked before the server. */
  ciCache: CiCache | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  /** Called before anything is written into the assets root. */
  beforeWriting: () => void;
}

/** A directory is pinned at one commit in a run. */
type Obtained = ReadonlyMap<Directory, FoundTree>;

export interface ServiceResult {
  service: Directory;
  pinnedTrees: { directory: Directory; sha: Sha; at: Place }[];
  files: number;
  size: number;
  /**
   * Where its contents came from: they were there already, but for local changes if they were `restored`; or from this machine's
   * store, a CI system's cache or the server.
   */
  source: 'unchanged' | 'restored' | 'store' | 'cache' | 'network';
}

export interface UpdateResult {
  services: ServiceResult[];
  /** HTTP requests to the assets repository, and bytes of the packs that came from it. */
  requests: number;
  bytes: number;
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Local changes of the chosen services that stayed. */
  kept: string[];
  /** What else is in the root. */
  others: readonly SyncedService[];
  /** Where the discarded ones are. */
  backup: string | undefined;
}

export async function updateRoot(request: UpdateRequest, log: Log, signal: AbortSignal): Promise<UpdateResult> {
  const update = new Update(request, log);
  const lock = rootLock(request.assetsRoot, request.storeBase);
  try {
    const onWait = () => log.info(waitingFor(request.assetsRoot));
    const result = await withLock(lock, signal, (held) => update.runHealing(held), onWait);
    await update.giveToCache(signal);
    return result;
  } finally {
    await update.settle();
  }
}

/** One update under the root's lock. */
class Update {
  private readonly request: UpdateRequest;
  private readonly log: Log;
  private readonly root: AssetsRoot;
  private readonly store: Store;
  /** Where the stores are that the root may borrow from. */
  private readonly storeBases: readonly string[];
  private readonly remote: Remote;
  private obtained: Obtained | undefined;
  private kept: string[] = [];
  private backup: string | undefined;
  /** Services whose local changes were dropped. */
  private restored: readonly Directory[] = [];
  /** Why what the root stands on could not be fetched again. */
  private lost: AssetsSyncError | undefined;

  constructor(request: UpdateRequest, log: Log) {
    this.request = request;
    this.log = log;
    this.root = new AssetsRoot(request.assetsRoot);
    const ownStores = privateStores(request.assetsRoot);
    this.store = new Store(request.apart ? ownStores : request.storeBase, request.url);
    this.storeBases = [ownStores, request.storeBase];
    this.remote = new Remote({ ...request, log, tokenInput: 'token' });
  }

  async settle(): Promise<void> {
    await this.remote.close();
    await this.store.cleanUp();
  }

  /** When the files are in place, and nobody waits for a lock. */
  async giveToCache(signal: AbortSignal): Promise<void> {
    const { obtained } = this;
    if (obtained === undefined) return;
    await this.request.ciCache?.save(this.store, [...obtained.values()], this.remote.traffic.fetches > 0, signal);
  }

  runHealing(signal: AbortSignal): Promise<UpdateResult> {
    return withRepair(this.store, this.log, signal, () => this.run(signal));
  }

  private async run(signal: AbortSignal): Promise<UpdateResult> {
    const state = this.root.exists() ? await this.readState(signal) : NO_STATE;
    const chosen = this.request.chosen;
    const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
    const { removed = [] } = this.request;
    const names = [...chosen.map(({ service }) => service), ...removed];
    const moved = chosen.filter((selected) => !this.isAtPins(selected, before.get(selected.service)));
    const readable = await this.makeReadable([...before.values()], signal);
    const untouched = moved.length === 0 && removed.length === 0 && readable;
    const [changes, totals] = await Promise.all([
      state === NO_STATE ? [] : this.localChanges(state, names, signal),
      untouched && state.synced !== undefined ? measure(this.root, state.synced.commit, names, signal) : undefined,
    ]);
    // What was recorded for a service that was never synced is in nobody's way, until its pin is known to have files.
    if (!this.request.discard) {
      this.protect(
        changes,
        moved.filter(({ service }) => before.has(service)),
        before,
      );
    }
    // Submodules are there where a run was cut off that was about to take them out.
    const isDone = changes.length === 0 ? totals?.submodules.length === 0 : !this.request.discard;
    if (untouched && isDone) {
      for (const store of [...this.storesOf([...before.values()]).values()].flat()) store.borrowingRoots.add(this.root.dir);
      this.request.beforeWriting();
      await this.remote.close();
      return this.report(chosen, othersOf(before, names), totals, () => 'unchanged');
    }

    const obtained = await (this.request.apart && state === NO_STATE
      ? this.obtainIntoNew(chosen, signal)
      : this.obtain(chosen, before, signal));
    // git ends while the files are written.
    const closed = this.remote.close();
    closed.catch(() => {});
    const [present, absent] = this.divide(chosen, before, obtained);
    absent.push(...removed);
    this.request.beforeWriting();
    this.makeRoot();
    const written = await this.write(state, before, present, absent, readable, obtained, signal);
    await closed;
    return this.report(present, othersOf(before, [...names, ...absent]), written, (selected) =>
      !moved.includes(selected)
        ? this.restored.includes(selected.service)
          ? 'restored'
          : 'unchanged'
        : sourceOf(selected, obtained),
    );
  }

  /** What changed cannot be told without what it changed from; where that is not to be had, it is said why. */
  private async localChanges(state: RootState, services: readonly Directory[], signal: AbortSignal): Promise<LocalChange[]> {
    const { lost } = this;
    try {
      return await localChanges(this.root, state, services, signal);
    } catch (error) {
      if (lost === undefined || !(error instanceof AssetsSyncError) || error.code !== 'missing-store') throw error;
      if (lost.exitCode === 3 || lost.exitCode === 5) throw lost;
      throw new AssetsSyncError(
        'local-changes',
        `What changed in ${this.root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`,
        {
          hint: 'Move the assets root away, run the command again, and copy what you recorded from there into the new one.',
          detail: `${lost.message}\n${error.detail ?? ''}`,
        },
      );
    }
  }

  /** Stops where a pin moved under local changes; else they stay. */
  private protect(
    changes: readonly LocalChange[],
    moved: readonly ChosenService[],
    before: ReadonlyMap<Directory, SyncedService>,
  ): void {
    const inTheWay = moved.filter(({ service }) => changes.some((change) => isIn(change, service)));
    if (inTheWay.length === 0) {
      this.kept = changes.map(({ path }) => path.toString('utf8'));
      return;
    }
    const isElsewhere = inTheWay.every(
      ({ service }) => (before.get(service)?.repository ?? this.remote.address) !== this.remote.address,
    );
    throw localChangesError(inTheWay, changes, isElsewhere);
  }

  /** Writes the commit and its files. */
  private async write(
    state: RootState,
    before: ReadonlyMap<Directory, SyncedService>,
    present: readonly ChosenService[],
    absent: readonly Directory[],
    readable: boolean,
    obtained: Obtained,
    signal: AbortSignal,
  ): Promise<Totals> {
    const names = present.map(({ service }) => service);
    const plan = {
      others: othersOf(before, [...names, ...absent]),
      chosen: present.map(({ service, pinnedTrees }) => ({
        service,
        repository: this.request.url.url,
        pinnedTrees: pinnedTrees.map((pinnedTree) => {
          const tree = treeOf(pinnedTree, obtained);
          return { directory: pinnedTree.directory, sha: pinnedTree.sha, tree, byTree: pinnedTree.tree === tree };
        }),
      })),
    };
    let { commit, services } = await writeSyncedCommit(this.root, { ...plan, without: [] }, signal);
    const writing = state === NO_STATE ? this.writeNew(commit, services, signal) : undefined;
    const [measured, first] = await Promise.allSettled([measure(this.root, commit, names, signal), writing]);
    if (measured.status === 'rejected') {
      // Parts whose tree was taken at its word: it may be some other object, which git says in many ways.
      const believed = present
        .flatMap(({ pinnedTrees }) => pinnedTrees)
        .filter((pinnedTree) => pinnedTree.tree === treeOf(pinnedTree, obtained));
      await this.checkTrees(believed, state, signal);
      throw measured.reason;
    }
    if (first.status === 'rejected') throw first.reason;
    const totals = measured.value;
    if (writing !== undefined) {
      if (totals.submodules.length > 0) await this.writeWithout(plan, totals.submodules, signal);
      return totals;
    }
    if (totals.submodules.length > 0) {
      ({ commit, services } = await writeSyncedCommit(this.root, { ...plan, without: totals.submodules }, signal));
    }
    const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
    // Looked at again: recordings may have been made while the network was waited for.
    const changes = state === NO_STATE ? [] : await localChanges(this.root, state, [...names, ...absent], signal);
    const isDropped = (service: Directory) => this.request.discard && changes.some((change) => isIn(change, service));
    const gone = absent.filter((service) => before.has(service) || this.request.removed?.includes(service) || isDropped(service));
    const dirty = [...names, ...gone].filter((service) => changes.some((change) => isIn(change, service)));
    if (dirty.length > 0 && !this.request.discard) {
      this.protect(
        changes,
        present.filter(({ service }) => touched.includes(service)),
        before,
      );
    }
    const forced = this.request.discard ? dirty : [];
    this.restored = forced;
    // Of a deleted recording there is nothing to keep: it comes back.
    const isKept = state.head !== undefined || changes.some(({ kind }) => kind !== 'deleted');
    if (forced.length > 0 && isKept) this.backup = await backUp(this.root, state, changes, signal);
    else if (state.head !== undefined) await keepCommits(this.root, state.head, signal);
    const all = [...new Set([...touched, ...gone, ...forced])];
    // What the root stood on must be readable to be compared with; else every service that changes is written anew.
    await checkOut(
      this.root,
      state,
      { commit, services: all, empty: [...gone, ...emptyOf(services)] },
      { forced: readable ? forced : all, comparable: readable },
      signal,
    );
    return totals;
  }

  /** Nothing can be in the way of a new root's files: they are written while others count them. */
  private writeNew(commit: Sha, services: readonly SyncedService[], signal: AbortSignal): Promise<void> {
    const journal = { commit, services: services.map(({ service }) => service), empty: emptyOf(services) };
    return checkOut(this.root, NO_STATE, journal, { forced: [], comparable: true }, signal);
  }

  /** Takes submodules out of a new root. A run that is cut off before leaves that to the next one, which finds them. */
  private async writeWithout(plan: Omit<CommitPlan, 'without'>, without: readonly Buffer[], signal: AbortSignal): Promise<void> {
    const { commit, services } = await writeSyncedCommit(this.root, { ...plan, without }, signal);
    const journal = { commit, services: services.map(({ service }) => service), empty: emptyOf(services) };
    await checkOut(this.root, await this.root.readState(signal), journal, { forced: [], comparable: true }, signal);
  }

  /** @throws `bad-manifest` for a pin whose `tree` is an object of another kind */
  private async checkTrees(pinnedTrees: readonly PinnedTree[], state: RootState, signal: AbortSignal): Promise<void> {
    if (pinnedTrees.length === 0) return;
    const wrong = await this.root.notTrees(
      pinnedTrees.map((pinnedTree) => pinnedTree.tree as Sha),
      signal,
    );
    if (wrong.length === 0) return;
    if (state === NO_STATE) await this.root.unmake();
    throw manifestError(
      pinnedTrees
        .filter((pinnedTree) => wrong.includes(pinnedTree.tree as Sha))
        .map(({ tree, pin }) => ({
          message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
          at: pin.at,
        })),
    );
  }

  /** Reads the root's state; a sync that was cut off is finished first. */
  private async readState(signal: AbortSignal): Promise<RootState> {
    recover(this.root);
    const state = await this.root.readState(signal);
    if (state.interrupted === undefined) return state;
    this.makeRoot();
    const backup = await this.finish(state, state.interrupted, signal);
    this.log.info('An earlier sync was cut off; it was finished first.');
    if (backup !== undefined)
      this.log.notice(`Files that changed meanwhile are kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    return this.root.readState(signal);
  }

  /** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
  private async finish(state: RootState, journal: Journal, signal: AbortSignal): Promise<string | undefined> {
    const after = await this.root.readSynced(journal.commit, signal);
    try {
      await this.fetchAgain(
        after.filter(({ service }) => journal.services.includes(service)),
        signal,
      );
      return await resume(this.root, state, journal, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof AssetsSyncError && (error.code === 'unreachable' || error.code === 'unauthorized')) throw error;
    }
    const others = (state.synced?.services ?? []).filter(({ service }) => !journal.services.includes(service));
    const { commit } = await writeSyncedCommit(this.root, { others, chosen: [], without: [] }, signal);
    return resume(this.root, state, { commit, services: journal.services, empty: journal.services }, signal);
  }

  /** Brings what services were made of, by the trees that were recorded. */
  private async fetchAgain(services: readonly SyncedService[], signal: AbortSignal): Promise<void> {
    const pinnedTrees = services
      .filter(({ repository }) => repository === this.request.url.url)
      .flatMap((synced) => synced.pinnedTrees.map((pinnedTree): PinnedTree => ({ ...pinnedTree, pin: lostPin(pinnedTree) })));
    await fetchTrees(this.assets, pinnedTrees, {}, signal);
  }

  /**
   * Sees to it that the root can borrow what it stands on: a store may be deleted at any time.
   * @returns whether it can
   */
  private async makeReadable(services: readonly SyncedService[], signal: AbortSignal): Promise<boolean> {
    this.lost = undefined;
    if (this.storesHold(services)) return true;
    try {
      await this.fetchAgain(services, signal);
      this.makeRoot();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError)) throw error;
      // Some of it may be gone for good; the chosen services do not need it.
      this.lost = error;
    }
    return this.storesHold(services);
  }

  /** Whether a service was synced from the very commits that it is pinned at. */
  private isAtPins({ pinnedTrees }: ChosenService, synced: SyncedService | undefined): boolean {
    if (synced?.repository !== this.request.url.url || synced.pinnedTrees.length !== pinnedTrees.length) return false;
    return pinnedTrees.every((pinnedTree, index) => {
      const there = synced.pinnedTrees[index];
      if (there?.directory !== pinnedTree.directory || there.sha !== pinnedTree.sha) return false;
      // A SHA alone says more than a tree that an earlier pin only claimed.
      return pinnedTree.tree === undefined ? !there.byTree : there.tree === pinnedTree.tree;
    });
  }

  private storesHold(services: readonly SyncedService[]): boolean {
    const stores = this.storesOf(services);
    return services.every(({ repository, pinnedTrees }) =>
      pinnedTrees.every(({ tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true),
    );
  }

  /** By repository, the stores that the root borrows from. */
  private storesOf(services: readonly SyncedService[]): Map<string, Store[]> {
    const repositories = [...new Set(services.map(({ repository }) => repository))];
    const borrowed = (url: string) =>
      this.storeBases
        .map((base) => new Store(base, { url }))
        .filter(({ objects }) => this.root.borrowsFrom(objects) && existsSync(objects));
    return new Map(repositories.map((url) => [url, borrowed(url)]));
  }

  /** Makes the root before there is anything to put in: it holds the store. */
  private async obtainIntoNew(chosen: readonly ChosenService[], signal: AbortSignal): Promise<Obtained> {
    this.request.beforeWriting();
    this.makeRoot();
    try {
      return await this.obtain(chosen, new Map(), signal);
    } catch (error) {
      await this.root.unmake();
      throw error;
    }
  }

  private async obtain(
    chosen: readonly ChosenService[],
    before: ReadonlyMap<Directory, SyncedService>,
    signal: AbortSignal,
  ): Promise<Obtained> {
    const known = new Map(
      [...before.values()].flatMap((synced) => synced.pinnedTrees.map((pinnedTree) => [pinnedTree.directory, pinnedTree.tree])),
    );
    const pinnedTrees = chosen.flatMap((selected) => selected.pinnedTrees);
    const options = { earlierTree: (directory: Directory) => known.get(directory), ciCache: this.request.ciCache };
    const { trees, warnings } = await fetchTrees(this.assets, pinnedTrees, options, signal);
    const obtained = new Map(trees.map((tree) => [tree.directory, tree]));
    this.obtained = obtained;
    for (const problem of warnings) this.log.warning(problem);
    return obtained;
  }

  private get assets(): AssetsRepository {
    const { url, branch } = this.request;
    return { url, branch, store: this.store, remote: this.remote };
  }

  private makeRoot(): void {
    this.root.make(this.store.objects, this.request.url.url);
    this.store.borrowingRoots.add(this.root.dir);
  }

  /** Parts services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
  private divide(
    chosen: readonly ChosenService[],
    before: ReadonlyMap<Directory, SyncedService>,
    obtained: Obtained,
  ): [present: ChosenService[], absent: Directory[]] {
    const absent: Directory[] = [];
    const present = chosen.filter(({ service, given, meant, pinnedTrees }) => {
      const lost = pinnedTrees.find((pinnedTree) => obtained.get(pinnedTree.directory)?.found === 'absent');
      if (lost === undefined) return true;
      if (given || lost.pin.directory === lost.directory) {
        throw new AssetsSyncError(
          'no-such-directory',
          `${showDirectory(lost.directory)} does not exist in commit ${shortSha(lost.sha)} of ${this.remote.address}.`,
          {
            hint: before.has(service)
              ? `It is on disk from another commit. ${lost.pin.directory === lost.directory ? 'Pin one that has it, or remove the pin.' : "Pin one that has it, or take it off the disk: assets-sync sync '*'"}`
              : meant === undefined
                ? 'Check the spelling of the path, or pin a commit that has it.'
                : `Did you mean ${meant}? Else pin a commit that has it.`,
            at: lost.pin.at,
          },
        );
      }
      absent.push(service);
      return false;
    });
    const gone = absent.filter((service) => before.has(service));
    const never = absent.filter((service) => !before.has(service));
    if (never.length > 0) this.log.notice(`Without recordings at their pinned commit, left out: ${listNames(never)}.`);
    if (gone.length > 0) this.log.notice(`Without recordings at their pinned commit, taken off the disk: ${listNames(gone)}.`);
    return [present, absent];
  }

  private report(
    chosen: readonly ChosenService[],
    others: readonly SyncedService[],
    totals: Totals | undefined,
    source: (selected: ChosenService) => ServiceResult['source'],
  ): UpdateResult {
    const { requests, bytes, fetches } = this.remote.traffic;
    return {
      services: chosen.map((selected) => ({
        service: selected.service,
        pinnedTrees: selected.pinnedTrees.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
        ...(totals?.services.get(selected.service) ?? { files: 0, size: 0 }),
        source: source(selected),
      })),
      requests,
      bytes,
      cacheHit: chosen.length > 0 && fetches === 0,
      kept: this.kept,
      others,
      backup: this.backup,
    };
  }
}

const NO_STATE: RootState = { synced: undefined, head: undefined, interrupted: undefined };

function othersOf(before: ReadonlyMap<Directory, SyncedService>, names: readonly Directory[]): SyncedService[] {
  return [...before.values()].filter(({ service }) => !names.includes(service));
}

function sourceOf({ pinnedTrees }: ChosenService, obtained: Obtained): FoundTree['source'] {
  const sources = pinnedTrees.map(({ directory }) => obtained.get(directory)?.source);
  return (['network', 'cache'] as const).find((source) => sources.includes(source)) ?? 'store';
}

function emptyOf(services: readonly SyncedService[]): Directory[] {
  return services.filter(({ tree }) => tree === EMPTY_TREE).map(({ service }) => service);
}

function isIn(change: LocalChange, service: Directory): boolean {
  return isWithin(change.path.toString('utf8'), service);
}

function treeOf(pinnedTree: PinnedTree, obtained: Obtained): Sha {
  const tree = obtained.get(pinnedTree.directory)?.found;
  if (tree === undefined || tree === 'absent') throw new Error(`no tree for ${pinnedTree.directory}`);
  return tree;
}

/** A tree of an earlier run, whose pin may no longer be in any file. */
function lostPin(pinnedTree: { directory: Directory; sha: Sha; tree: Sha }): PinnedTree['pin'] {
  return { ...pinnedTree, reason: undefined, manifestDirectory: pinnedTree.directory, at: { file: MANIFEST_NAME } };
}

function localChangesError(
  services: readonly ChosenService[],
  changes: readonly LocalChange[],
  isElsewhere: boolean,
): AssetsSyncError {
  const paths = changes.filter((change) => services.some(({ service }) => isIn(change, service)));
  const lines = paths.map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
  const names = services.map(({ service }) => service).join(', ');
  const what = isElsewhere ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
  return new AssetsSyncError('local-changes', `${what}, but there are local changes:\n${listLines(lines)}`, {
    hint: 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
  });
}
