/** Brings an assets root to the pinned contents of chosen services: the heart of sync, reset and the end of push. */
import { type Directory, upward } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames, type Place } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import type { GitUrl } from '../base/git-url.ts';
import { type Log, NO_TRAFFIC, type Traffic } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import { type AssetsRepository, connectIfNew, resolveTags, withAssetsRepositories } from '../fetch/assets-repository.ts';
import { type FoundTree, fetchTrees, noSuchDirectory } from '../fetch/fetch-trees.ts';
import { type ChosenService, lacksTree } from '../pins/pins.ts';
import { withRepair } from '../store/packs.ts';
import { findInCommits } from '../store/trees.ts';
import { checkOut, retryWhileFilesChange, returnToSynced, stageServices, withDraft, withRootLock } from './check-out.ts';
import { concerns, isOnDisk, type LocalChange } from './local-changes.ts';
import { makeRoot, type OpenedRoot, openRoot, readRootChanges, type SyncRootRequest, type Work } from './open-root.ts';
import { compareToPins, type PlannedService, planSync, type SyncPlan } from './plan-sync.ts';
import { AssetsRoot, privateStores, type Synced, type SyncedService } from './root.ts';
import { composeSynced } from './synced-commit.ts';

export type { SyncRootRequest } from './open-root.ts';

export interface ServiceResult {
  service: Directory;
  /** `lacksTree`: its pin could name the directory's tree, and does not. */
  pinnedTrees: { directory: Directory; sha: Sha; at: Place; repository: GitUrl; lacksTree: boolean }[];
  files: number;
  size: number;
  /** How many of its recordings are deleted on disk, and stay so. */
  deleted: number;
  /**
   * Where its contents came from: they were there already, but for local changes if they were `restored`; or from this machine's
   * store, a CI system's cache, a mirror or the server.
   */
  source: 'unchanged' | 'restored' | FoundTree['source'];
}

export interface SyncRootResult extends Traffic {
  services: ServiceResult[];
  /** Where they come from. */
  repositories: GitUrl[];
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Local changes of the chosen services that stayed. */
  kept: string[];
  /** What else is in the root. */
  others: readonly SyncedService[];
  /** Where the discarded ones are. */
  backup: string | undefined;
  /** The names of backups of files that changed since a run was cut off, which this one finished. */
  backupsOfInterrupted: readonly string[];
}

/** What comes of a sync of no service. */
export const NOTHING_SYNCED: SyncRootResult = {
  services: [],
  repositories: [],
  ...NO_TRAFFIC,
  cacheHit: false,
  kept: [],
  others: [],
  backup: undefined,
  backupsOfInterrupted: [],
};

interface Done {
  result: Omit<SyncRootResult, keyof Traffic>;
  /** What was fetched or found for the chosen services. */
  trees: readonly FoundTree[];
}

/** @throws `local-changes` where they are in the way and may not go */
export function syncRoot(request: SyncRootRequest, log: Log, signal: AbortSignal): Promise<SyncRootResult> {
  const root = new AssetsRoot(request.assetsRoot);
  const { accesses, repositoryOptions, storeInsideRoot = false, ciCache } = request;
  const storeBase = storeInsideRoot ? privateStores(root.dir) : repositoryOptions.storeBase;
  return withAssetsRepositories(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await resolveTags(repositories, places, log, signal);
    const chosen = tags.services(request.chosen);
    // Each is open from here on; where nothing is chosen, what the root stands on may still be needed.
    for (const { pin } of places) repositories.of(pin);
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    // A first sync waits for its server more than for anything else. The root itself is looked at under its lock alone.
    const isFirst = lstatIfThere(root.dir) === undefined && !storeInsideRoot && ciCache === undefined;
    if (isFirst) for (const assets of repositories.all) connectIfNew(assets, signal);
    const { result, trees } = await withRootLock(root, log, signal, (held) =>
      syncMending({ request, log, root, repositories, chosen, removed: request.removed ?? [], signal: held }),
    );
    // When the files are in place, and nobody waits for a lock.
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === 'mirror');
      await ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}

/** Syncs once more where a store cannot be read, which is fetched again, or the root's repository, which is made anew. */
async function syncMending(work: Work): Promise<Done> {
  const { root, log, repositories, signal } = work;
  const stores = repositories.all.map(({ store }) => store);
  const wasThere = root.exists();
  try {
    return await withRepair(stores, log, signal, async () => {
      try {
        return await syncOnce(work);
      } catch (error) {
        if (!root.isDamage(error)) throw error;
        const aside = await root.makeAnew(() => makeRoot(work), signal);
        log.notice(`The git repository of the assets root was damaged and made anew; what it was is in ${aside}.`);
        return syncOnce(work);
      }
    });
  } catch (error) {
    if (wasThere || root.isCutOff) throw error;
    // With `cache: off` the connections have their folders in it, so they end first.
    await repositories.close();
    await root.unmake();
    throw error;
  }
}

/** The road: what is on disk, what is pinned, what of it is to be done, and doing it. */
async function syncOnce(work: Work): Promise<Done> {
  const { root, log, request, repositories, signal } = work;
  const opened = await openRoot(work);
  const isAtPins = opened.lost === undefined && work.removed.length === 0 && work.chosen.every(isAt(work, opened));
  const fetched = isAtPins ? undefined : await fetchChosen(work, opened);
  const present = fetched?.present ?? work.chosen;
  const leaving = [...(fetched?.absent ?? []), ...work.removed];
  // The processes that talked to the server end while the files are written.
  const closing = repositories.close();
  closing.catch(() => {});
  if (opened.isNew) makeRoot(work);
  const next = isAtPins ? opened.synced : await compose(work, opened, present, leaving, fetched?.trees ?? []);
  const names = [...present.map(({ service }) => service), ...leaving];
  // A journal that is still there is of a first sync and cannot be read: what that left half-written gives way as well.
  const discard = request.discard || root.isCutOff;
  const done = await retryWhileFilesChange(root, async (): Promise<{ plan: SyncPlan; backup?: string | undefined }> => {
    // Looked at when everything is here: recordings may have been made while the network was waited for.
    const changes = await readRootChanges(work, opened, names);
    const plan = planSync({
      chosen: present,
      leaving,
      synced: opened.before,
      trees: new Map((next?.services ?? []).map(({ service, tree }) => [service, tree])),
      changesOf: (service) => changes.filter((change) => concerns(change, service)),
      isOnDisk: (service) => isOnDisk(root, service),
      urlOf: (pin) => repositories.of(pin).url.url,
      discard,
    });
    const isSame = JSON.stringify(next) === JSON.stringify(opened.synced);
    if (next === undefined || (isSame && plan.written.length === 0)) {
      if (request.discard && names.length > 0) await returnToSynced(root, opened, log, signal);
      return { plan };
    }
    const inWritten = changes.filter((change) => plan.written.some((service) => concerns(change, service)));
    return withDraft(root, async (draft) => {
      const staged = await stageServices(root, draft, opened, { commit: next.commit, changes: inWritten }, signal);
      refuse(opened, plan, staged.unlike);
      const journal = { ...next, written: plan.written };
      return { plan, backup: await checkOut(root, opened, { journal, staged }, log, signal) };
    });
  });
  await closing;
  return {
    result: report(work, opened, next?.services ?? [], { ...done, absent: fetched?.absent ?? [], trees: fetched?.trees }),
    trees: fetched?.trees ?? [],
  };
}

/** Whether a chosen service is there from its very pins. */
function isAt({ repositories }: Work, { before }: OpenedRoot): (chosen: ChosenService) => boolean {
  return ({ service, pinnedTrees }) =>
    compareToPins(pinnedTrees, before.get(service), (pin) => repositories.of(pin).url.url) === 'at-pins';
}

interface FetchedServices {
  trees: FoundTree[];
  present: ChosenService[];
  /** Services that their commits do not have. */
  absent: Directory[];
}

/**
 * Has the store hold the trees of the chosen services, and tells those that their commit lacks from the rest.
 * @throws `no-such-directory` for such a one where a path or a pin named that very directory
 */
async function fetchChosen(work: Work, { before }: OpenedRoot): Promise<FetchedServices> {
  const { request, repositories, chosen: all, log, signal } = work;
  const known = new Map(
    [...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree])),
  );
  const trees: FoundTree[] = [];
  for (const [assets, ofRepository] of repositories.group(all.flatMap(({ pinnedTrees }) => pinnedTrees))) {
    const options = { earlierTree: (directory: Directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
    const fetched = await fetchTrees(assets, ofRepository, options, signal);
    fetched.warnings.forEach(log.warning);
    await requirePrefixes(assets, fetched.trees, signal);
    trees.push(...fetched.trees);
  }
  const absent: Directory[] = [];
  const present = all.filter((chosen) => {
    const lacking = treesOf(chosen, trees).find(({ found }) => found === 'absent');
    if (lacking === undefined) return true;
    const isPinned = lacking.pin.directory === lacking.directory;
    if (chosen.given || isPinned) {
      const spelling = chosen.meant === undefined ? 'Check the spelling of the path, or' : `Did you mean ${chosen.meant}? Else`;
      const takeOff = isPinned ? 'or remove the pin.' : "or take it off the disk: assets-sync sync '*'";
      const hint = before.has(chosen.service)
        ? `It is on disk from another commit. Pin one that has it, ${takeOff}`
        : `${spelling} pin a commit that has it.`;
      throw noSuchDirectory(lacking, repositories.of(lacking.pin).url.url, hint);
    }
    absent.push(chosen.service);
    return false;
  });
  const tell = (services: readonly Directory[], what: string) => {
    if (services.length > 0) log.notice(`Without recordings at their pinned commit, ${what}: ${listNames(services)}.`);
  };
  tell(
    absent.filter((service) => !before.has(service)),
    'left out',
  );
  tell(
    absent.filter((service) => before.has(service)),
    'taken off the disk',
  );
  return { trees, present, absent };
}

/** The trees of a service, as they were found. */
function treesOf({ pinnedTrees }: ChosenService, trees: readonly FoundTree[]): FoundTree[] {
  return pinnedTrees.flatMap(
    ({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? [],
  );
}

/** Without its prefix a commit has no service at all, which a pin for all of them would pass over. @throws `no-such-directory` */
async function requirePrefixes(
  { store, url }: AssetsRepository,
  trees: readonly FoundTree[],
  signal: AbortSignal,
): Promise<void> {
  const prefixes = trees.flatMap(({ found, directory, assetsPath, sha, pin }) => {
    const isBelow = found === 'absent' && assetsPath.endsWith(`/${directory}`);
    return isBelow ? [{ sha, pin, assetsPath: assetsPath.slice(0, -directory.length - 1) as Directory }] : [];
  });
  const answers = await findInCommits(store, prefixes, signal);
  const without = prefixes[answers.indexOf('absent')];
  if (without === undefined) return;
  const hint = 'Correct $prefix (AssetsRepoPrefixPath of an assets.json), or pin a commit that has it.';
  throw noSuchDirectory(without, url.url, hint, `The prefix ${without.assetsPath}`);
}

/** Writes the commit that the root is to stand on. */
function compose(
  { root, repositories, signal }: Work,
  { before }: OpenedRoot,
  present: readonly ChosenService[],
  leaving: readonly Directory[],
  trees: readonly FoundTree[],
): Promise<Synced> {
  const gone = new Set([...present.map(({ service }) => service), ...leaving]);
  const others = [...before.values()].filter(({ service }) => !gone.has(service));
  const chosen = present.map((one) => ({
    service: one.service,
    pinnedTrees: treesOf(one, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
      const repository = repositories.of(pin).url.url;
      return found === 'absent' ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
    }),
  }));
  return composeSynced(root, { others, chosen }, signal);
}

/** @throws `local-changes` where they are in the way of what the pins say now */
function refuse({ before }: OpenedRoot, plan: SyncPlan, unlike: readonly LocalChange[]): void {
  const refused = plan.refused.filter((service) => unlike.some((change) => concerns(change, service)));
  if (refused.length === 0) return;
  const lines = unlike
    .filter((change) => refused.some((service) => concerns(change, service)))
    .map(({ kind, path }) => `${kind.padEnd('modified'.length)} ${path.toString('utf8')}`)
    // What is added, a file in the place of a directory for example, before what is gone.
    .sort();
  const names = refused.join(', ');
  const [what, hint] = refused.some((service) => before.has(service))
    ? [
        `What is pinned of ${names} cannot be put in place, for there are local changes`,
        'Publish them (assets-sync push), go back to the branch where you recorded them',
      ]
    : [`${names} was not synced yet, and there are files in its place`, 'Move them away'];
  throw new AssetsSyncError('local-changes', `${what}:\n${listLines(lines)}`, {
    hint: `${hint}, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.`,
  });
}

interface Outcome {
  plan: SyncPlan;
  backup?: string | undefined;
  absent: readonly Directory[];
  /** Undefined where nobody had to be asked. */
  trees: readonly FoundTree[] | undefined;
}

/** Says what a sync did: of each service where its contents came from, and what stayed. */
function report(
  { repositories, chosen, removed }: Work,
  { before, backupsOfInterrupted }: OpenedRoot,
  now: readonly SyncedService[],
  { plan, trees, absent, backup }: Outcome,
): Done['result'] {
  const about = new Set([...chosen.map(({ service }) => service), ...removed, ...absent]);
  // What is in a service that is inside a chosen one counts for that.
  const totals = new Map(plan.services.map(({ chosen: { service } }) => [service, { files: 0, size: 0 }]));
  for (const { service, files, size } of now) {
    const around = upward(service).flatMap((above) => totals.get(above) ?? [])[0];
    if (around === undefined) continue;
    around.files += files;
    around.size += size;
  }
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: lacksTree(place) };
      }),
      ...(totals.get(planned.chosen.service) ?? { files: 0, size: 0 }),
      deleted: planned.kept.filter(({ kind }) => kind === 'deleted').length,
      source: sourceOf(planned, trees),
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString('utf8'))))],
    others: [...before.values()].filter(({ service }) => !about.has(service)),
    backup,
    backupsOfInterrupted,
  };
}

function sourceOf({ chosen, state, action }: PlannedService, trees: readonly FoundTree[] | undefined): ServiceResult['source'] {
  const isAtPins = state === 'at-pins' || state === 'unproved';
  if (isAtPins && action === 'restore') return 'restored';
  if (trees === undefined || (isAtPins && action === 'stay')) return 'unchanged';
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return (['network', 'mirror', 'cache'] as const).find((source) => sources.includes(source)) ?? 'store';
}
