/** sync: brings the assets root to the pinned contents of the chosen services. */

import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import type { ServiceChange } from '../../diff/compare-pins.ts';
import { type Accesses, type AccessRequest, findAccesses, findRepositoryUrl } from '../../fetch/access.ts';
import type { AssetsRepository, RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { Inputs } from '../../inputs/spec.ts';
import { assetsFolderOf, layoutForProxy, packagesOf, recordingFolders } from '../../proxy-folders/package-folder.ts';
import type { Judged } from '../../report/judged.ts';
import { locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, select, selectCompared } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import type { CacheService, CacheUse, CiCache } from '../../store/ci-cache.ts';
import { byRepository, type CacheNames, cacheNames, type OfRepository } from '../../store/names.ts';
import { adoptRecordings, isUnmade } from '../../workspace/inspect.ts';
import { AssetsRoot, privateStores } from '../../workspace/root.ts';
import { NOTHING_SYNCED, type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import { tellOfOthers } from './other-services.ts';

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

export async function sync(request: SyncRequest, log: Log, signal: AbortSignal): Promise<SyncResult> {
  const { codeRepository } = request;
  const { paths, isLocalUser, path } = request.selection;
  const located = locate(codeRepository, path);
  const asked = { ...request.selection, isProved: request.verify };
  const selection = request.compare
    ? await selectCompared({ ...asked, lostPins: false }, codeRepository, log, signal, located)
    : await select(asked, codeRepository, log, signal, located);
  const { root, assetsRoot, services } = selection;
  const verified = request.verify ? true : undefined;
  const layout = request.forProxy === true ? layoutForProxy(request.layout, selection) : (request.layout ?? 'tests');
  const folders = recordingFolders(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  // Whoever syncs everything, or types no path, is also told of synced services that the run leaves as they are.
  const tellsOfOthers = paths.includes(ALL) || (isLocalUser && paths.length === 0);
  const onDisk = new AssetsRoot(assetsRoot, { onlyRead: true });
  if (!located.isRootMissing && isUnmade(onDisk)) {
    adoptRecordings(
      new AssetsRoot(assetsRoot),
      selection,
      findRepositoryUrl(request.access, root, codeRepository.root).url,
      codeRepository,
    );
  }
  // A sync that was cut off is finished by the next one, whatever that is about.
  if (services.length === 0 && !onDisk.isCutOff) {
    // What the next change would stumble over is said now.
    if (!located.isRootMissing) findRepositoryUrl(request.access, root, codeRepository.root);
    const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (synced !== undefined) await tellOfOthers(request, located, selection, synced.services, log, signal);
    return { ...NOTHING_SYNCED, assetsRoot, layout, folders, changes: undefined, verified };
  }
  const accesses = findAccesses(request.access, root, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : NO_TRAFFIC;
  const result = await bring({ ...request, layout }, accesses, selection, onDisk, log, signal);
  if (tellsOfOthers && result.others.length > 0) await tellOfOthers(request, located, selection, result.others, log, signal);
  const compared = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  return {
    ...result,
    assetsRoot,
    layout,
    folders,
    changes: compared.changes,
    verified,
    requests: result.requests + proof.requests + compared.requests,
    bytes: result.bytes + proof.bytes + compared.bytes,
    cacheHit: result.cacheHit && proof.requests === 0 && compared.requests === 0,
  };
}

/** What the test proxy keeps in folders of its own, and everything else in the assets root. */
async function bring(
  request: SyncRequest,
  accesses: Accesses,
  selection: Selection,
  onDisk: AssetsRoot,
  log: Log,
  signal: AbortSignal,
): Promise<SyncRootResult & Partial<CacheNames>> {
  const { codeRepository, repositoryOptions, cache, cacheService, layout } = request;
  const { assetsRoot, services } = selection;
  const assetsFolder = assetsFolderOf(assetsRoot, codeRepository.root);
  const packages = layout === 'test-proxy' ? packagesOf(services, assetsFolder) : [];
  const inRoot = services.filter((service) => !packages.some(({ chosen }) => chosen === service));
  const isRootMeant = inRoot.length > 0 || onDisk.isCutOff;
  if (packages.length === 0) return syncServices(request, accesses, selection, log, signal);
  hideFromStatus(codeRepository, assetsRoot);
  const { syncPackages } = await import('./packages.ts');
  const { storeBase } = repositoryOptions;
  const groups = byRepository(
    packages.map(({ chosen }) => chosen),
    (pin) => accesses.of(pin).url,
  );
  const ciCache = cache === 'hosted' ? await ciCaches(storeBase, groups, cacheService, log) : undefined;
  const withoutStore = cache === 'off';
  const ofProxy = await syncPackages(
    { packages, assetsFolder, assetsRoot, accesses, repositoryOptions, withoutStore, ciCache },
    log,
    signal,
  );
  const ours = isRootMeant
    ? await syncServices(request, accesses, { ...selection, services: inRoot }, log, signal)
    : NOTHING_SYNCED;
  const both = <T>(one: readonly T[], other: readonly T[]): T[] => [...one, ...other];
  return {
    ...(groups[0] === undefined ? {} : cacheNames(storeBase, groups[0])),
    ...ours,
    services: both(ofProxy.services, ours.services).sort((a, b) => (a.service < b.service ? -1 : 1)),
    repositories: both(ofProxy.repositories, ours.repositories),
    requests: ofProxy.requests + ours.requests,
    bytes: ofProxy.bytes + ours.bytes,
    cacheHit: ofProxy.cacheHit && (ours.cacheHit || inRoot.length === 0),
    kept: both(ofProxy.kept, ours.kept),
  };
}

async function syncServices(
  { codeRepository, repositoryOptions, discard, cache, cacheService }: SyncRequest,
  accesses: Accesses,
  { assetsRoot, services }: Selection,
  log: Log,
  signal: AbortSignal,
): Promise<SyncRootResult & Partial<CacheNames>> {
  const { storeBase } = repositoryOptions;
  const groups = byRepository(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === undefined ? {} : cacheNames(storeBase, groups[0]);
  const result = await syncRoot(
    {
      accesses,
      repositoryOptions,
      assetsRoot,
      codeRepository,
      chosen: services,
      discard,
      storeInsideRoot: cache === 'off',
      ciCache: cache === 'hosted' ? await ciCaches(storeBase, groups, cacheService, log) : undefined,
    },
    log,
    signal,
  );
  return { ...result, ...names };
}

/** A CI system's cache for each repository: what one has is nothing to another. */
async function ciCaches(
  storeBase: string,
  groups: readonly (OfRepository | undefined)[],
  service: CacheService | undefined,
  log: Log,
): Promise<(assets: AssetsRepository) => CiCache | undefined> {
  const { CiCache } = await import('../../store/ci-cache.ts');
  const caches = new Map(
    groups.flatMap((group) =>
      group === undefined ? [] : [[group.url.url, new CiCache(cacheNames(storeBase, group), service, log.notice)] as const],
    ),
  );
  return ({ url }) => caches.get(url.url);
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
  { root, services, settingsBefore }: Selection,
  log: Log,
  signal: AbortSignal,
): Promise<Traffic> {
  const { notVerified } = await import('../../verify/outcomes.ts');
  const { findJudge } = await import('../../verify/verify-pins.ts');
  const { placesOf, verifyPins } = await import('../../verify/verify-pins.ts');
  const { accesses } = findJudge(access, root, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: placesOf(services) };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === undefined) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}
