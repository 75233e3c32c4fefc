/** sync: brings the assets root to the pinned contents of the chosen services. */

import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { type Log, NO_TRAFFIC, SILENT, sumTraffic, type Traffic } from '../../base/log.ts';
import { syncCommand } from '../../base/shell.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import type { ServiceChange } from '../../diff/compare-pins.ts';
import { type Accesses, type AccessRequest, findAccesses } from '../../fetch/access.ts';
import type { AssetsRepository, RepositoryOptions } from '../../fetch/assets-repository.ts';
import { findRepositoryUrl, repositoryUrlOf } from '../../fetch/repository-url.ts';
import type { Inputs } from '../../inputs/spec.ts';
import type { PinnedPlace } from '../../pins/pins.ts';
import { assetsFolderOf, layoutForProxy, packagesOf, recordingFolders } from '../../proxy-folders/package-folder.ts';
import type { Judged } from '../../report/judged.ts';
import { type Located, locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, select, selectAll, selectCompared } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import type { CacheService, CacheUse, CiCache } from '../../store/ci-cache.ts';
import { byRepository, type CacheNames, cacheNames } from '../../store/names.ts';
import { adoptRecordings, isUnmade } from '../../workspace/local-changes.ts';
import { compareToPins } from '../../workspace/plan-sync.ts';
import { AssetsRoot, privateStores, type SyncedService } from '../../workspace/root.ts';
import { NOTHING_SYNCED, type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';

export interface SyncRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  /** Prove first that the branch has the pins; without a proof nothing is synced. */
  verify: boolean;
  /** Is told what was found where the branch does not have them. */
  onUnproved?: (error: AssetsSyncError, judged: Judged) => Promise<void>;
  /** Also look for the pins before the change, of the services that the paths name. */
  compare: boolean;
  /** Also say what moved pins changed in the recordings, which costs a fetch of trees. */
  showChanges: boolean;
  /** Where what an assets.json pins is put; undefined where nobody said it. */
  layout: Inputs['layout'];
  /** A test proxy is going to serve it: the layout follows from how services are pinned. */
  forProxy?: boolean;
  /** Keep what is fetched on this machine, also in the CI system's cache, or nowhere but in the assets root. */
  cache: CacheUse;
  /** The CI system's cache, where there is a way to ask it. */
  cacheService: CacheService | undefined;
}

export interface SyncResult extends SyncRootResult, Partial<CacheNames> {
  /** Absolute. */
  assetsRoot: string;
  /** Where what an assets.json pins was put. */
  layout: NonNullable<Inputs['layout']>;
  /** Of each chosen service the folder of its recordings, absolute. */
  folders: Record<string, string>;
  /** What is new in the chosen services since the change began; undefined where no change was looked for. */
  changes?: ServiceChange[] | undefined;
  /** True where a proof was asked for. */
  verified?: boolean | undefined;
}

/** Where what is fetched is put. @param storeBase where it would be by default */
export function storeBaseOf(cache: CacheUse, storeBase: string, assetsRoot: string): string {
  return cache === 'off' ? privateStores(assetsRoot) : storeBase;
}

/** The road of a sync, from what was asked to what is on disk. No recording on disk changes before `syncPackages` and `syncRoot`. */
export async function sync(request: SyncRequest, log: Log, signal: AbortSignal): Promise<SyncResult> {
  const { codeRepository, repositoryOptions, access, cache, discard } = request;
  // Which services are meant, and how they are pinned.
  const located = locate(codeRepository, request.selection.path);
  const onDisk = new AssetsRoot(located.assetsRoot, { onlyRead: true });
  const selection = await choose(request, located, onDisk.readSynced()?.services ?? [], log, signal);
  const { rootFile, assetsRoot, services } = selection;
  const aboutOthers = tellsOfOthers(request.selection) ? { request, located, selection } : undefined;
  const layout = request.forProxy === true ? layoutForProxy(request.layout, selection) : (request.layout ?? 'tests');
  const folders = recordingFolders(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  const common = { assetsRoot, layout, folders, verified: request.verify ? true : undefined };

  // Recordings that were made before there was a root are local changes from here on.
  const repository = () => findRepositoryUrl(access, rootFile, codeRepository.root).url;
  if (!located.isRootFileMissing && isUnmade(onDisk))
    await adoptRecordings(new AssetsRoot(assetsRoot), selection, repository(), codeRepository, signal);
  // A sync that was cut off is finished by the next one, whatever that is about.
  if (services.length === 0 && !onDisk.isCutOff) {
    // What the next change would stumble over is said now.
    if (!located.isRootFileMissing) repository();
    const { synced } = aboutOthers !== undefined && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (aboutOthers !== undefined && synced !== undefined) await reportOtherServices(aboutOthers, synced.services, log, signal);
    return { ...NOTHING_SYNCED, ...common, changes: undefined };
  }

  // Whose server is asked, and with which token; where a proof was asked for, nothing is synced without it.
  const accesses = findAccesses(access, rootFile, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : NO_TRAFFIC;

  // What the test proxy keeps in folders of its own is cloned there.
  const ciCache = await openCiCaches(request, accesses, services, log);
  const assetsFolder = assetsFolderOf({ assetsRoot, codeRoot: codeRepository.root });
  const packages = layout === 'test-proxy' ? packagesOf(services, assetsFolder) : [];
  if (packages.length > 0) hideFromStatus(codeRepository, assetsRoot);
  const storage = { accesses, assetsRoot, repositoryOptions, ciCache: ciCache.of };
  const restoring = { ...storage, packages, assetsFolder, withoutStore: cache === 'off' };
  const ofProxy = packages.length === 0 ? undefined : await (await import('./packages.ts')).syncPackages(restoring, log, signal);

  // All other services: what is on disk, what is missing, the plan, a backup of what is replaced, and the files.
  const chosen = services.filter((service) => !packages.some((one) => one.chosen === service));
  const bringing = { ...storage, codeRepository, chosen, discard, storeInsideRoot: cache === 'off' };
  const isRootMeant = packages.length === 0 || chosen.length > 0 || onDisk.isCutOff;
  const ours = isRootMeant ? await syncRoot(bringing, log, signal) : NOTHING_SYNCED;

  // What else is to be said.
  if (aboutOthers !== undefined && ours.others.length > 0) await reportOtherServices(aboutOthers, ours.others, log, signal);
  const { changes, ...compared } = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  const parts = ofProxy === undefined ? [ours] : [ofProxy, ours];
  return {
    ...ours,
    ...ciCache.names,
    ...common,
    changes,
    services: parts.flatMap((part) => part.services).sort((a, b) => (a.service < b.service ? -1 : 1)),
    repositories: parts.flatMap((part) => part.repositories),
    kept: parts.flatMap((part) => part.kept),
    ...sumTraffic([proof, compared, ...parts]),
    cacheHit:
      (ofProxy?.cacheHit ?? true) &&
      (ours.cacheHit || (ofProxy !== undefined && chosen.length === 0)) &&
      proof.requests + compared.requests === 0,
  };
}

function choose(
  request: SyncRequest,
  located: Located,
  synced: readonly SyncedService[],
  log: Log,
  signal: AbortSignal,
): Promise<Selection> {
  const { codeRepository, verify: isProved } = request;
  if (request.compare)
    return selectCompared({ ...request.selection, isProved, lostPins: false }, codeRepository, log, signal, located);
  // After a `git switch` one sync is enough.
  const alsoMeant = synced.length === 0 ? undefined : (all: Selection) => compareOthers(request, all, synced).moved;
  return select({ ...request.selection, isProved, alsoMeant }, codeRepository, log, signal, located);
}

/** Whoever syncs everything, or types no path, is also told of synced services that the run leaves as they are. */
function tellsOfOthers({ paths, isLocalUser }: SelectionRequest): boolean {
  return paths.includes(ALL) || (isLocalUser && paths.length === 0);
}

/** Says which services that are on disk, and that a sync is not about, are at other pins than now, or have none any more. */
async function reportOtherServices(
  { request, located, selection: chosen }: { request: SyncRequest; located: Located; selection: Selection },
  others: readonly SyncedService[],
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(ALL)
    ? Promise.resolve(chosen)
    : selectAll(request.selection, codeRepository, SILENT, signal, located);
  // A mistake in a file that this sync does not read is for others to stumble over.
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof AssetsSyncError)) throw error;
  });
  if (selection === undefined) return;
  const { lost, moved } = compareOthers(request, selection, others);
  if (lost.length > 0) {
    const advice = request.selection.isLocalUser ? ' assets-sync reset takes off the disk what has no committed pin.' : '';
    log.notice(`On disk, without a pin, and left as they are: ${listNames(lost)}.${advice}`);
  }
  if (moved.length === 0) return;
  const names = moved.map(({ service }) => service);
  const message = `On disk, but not at the commit that is pinned: ${listNames(names)}. Bring them: ${syncCommand(names)}`;
  log.warning({ message });
}

/** Those services on disk that have no pin any more, or another than they were synced at. */
function compareOthers({ access, codeRepository }: SyncRequest, { pins, rootFile }: Selection, others: readonly SyncedService[]) {
  const urlOf = (pin: PinnedPlace['pin']) => repositoryUrlOf(access, rootFile, codeRepository.root, pin).url;
  const pinned = others.map((there) => ({ there, service: there.service, pinnedTrees: pins.pinnedTreesOf(there.service) }));
  return {
    lost: pinned.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service),
    moved: pinned
      .filter(({ there, pinnedTrees }) => pinnedTrees.length > 0 && compareToPins(pinnedTrees, there, urlOf) === 'moved')
      .map(({ service, pinnedTrees }) => ({ service, pinnedTrees, given: false })),
  };
}

interface CiCaches {
  /** The names of what the CI system keeps of the first repository. */
  names: Partial<CacheNames>;
  /** Undefined where the CI system is not asked. */
  of: ((assets: AssetsRepository) => CiCache | undefined) | undefined;
}

/** A CI system's cache for each repository: what one has is nothing to another. */
async function openCiCaches(
  { repositoryOptions: { storeBase }, cache, cacheService }: SyncRequest,
  accesses: Accesses,
  services: Selection['services'],
  log: Log,
): Promise<CiCaches> {
  const groups = byRepository(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === undefined ? {} : cacheNames(storeBase, groups[0]);
  if (cache !== 'hosted') return { names, of: undefined };
  const { CiCache } = await import('../../store/ci-cache.ts');
  const caches = new Map(
    groups.flatMap((group) =>
      group === undefined ? [] : [[group.url.url, new CiCache(cacheNames(storeBase, group), cacheService, log.notice)] as const],
    ),
  );
  return { names, of: ({ url }) => caches.get(url.url) };
}

interface Compared extends Traffic {
  /** Undefined where it was not looked for, or cannot be told. */
  changes: ServiceChange[] | undefined;
}

const NOT_COMPARED: Compared = { changes: undefined, ...NO_TRAFFIC };

/** What is new in the services since the pins before the change, where those were looked for and are of the same repository. */
async function compare(
  { repositoryOptions, cache }: SyncRequest,
  accesses: Accesses,
  { assetsRoot, services, before }: Selection,
  log: Log,
  signal: AbortSignal,
): Promise<Compared> {
  const isElsewhere = before?.otherRepository !== undefined && before.pins.directories.length === 0;
  if (services.length === 0 || before === undefined || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await import('../../diff/compare-pins.ts');
    return await comparePins(question, log, signal);
  } catch (error) {
    // The recordings are in place; what they were before is good to know, but no reason to fail.
    if (signal.aborted || !(error instanceof AssetsSyncError)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}

/** @throws `not-verified` */
async function prove(
  { access, codeRepository, repositoryOptions, onUnproved }: SyncRequest,
  { rootFile, services, settingsBefore }: Selection,
  log: Log,
  signal: AbortSignal,
): Promise<Traffic> {
  const { notVerified } = await import('../../verify/outcomes.ts');
  const { distinctPins, findJudge, verifyPins } = await import('../../verify/verify-pins.ts');
  const { accesses } = findJudge(access, rootFile, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: distinctPins(services) };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === undefined) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}
