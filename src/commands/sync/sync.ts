/** sync: brings the assets root to the pinned contents of the chosen services. */

import { AssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/traffic.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import type { ServiceChange } from '../../diff/compare-pins.ts';
import { type Access, type AccessRequest, findAccess, findRepositoryUrl } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { ChosenService } from '../../pins/pins.ts';
import { locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, select, selectCompared } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import { type CacheNames, cacheNames } from '../../store/cache-names.ts';
import type { CacheService, CacheUse } from '../../store/ci-cache.ts';
import { privateStores } from '../../workspace/layout.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
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
  /** Also look for the pins before the change, of the services that the paths name. */
  compare: boolean;
  /** Also say what moved pins changed in the recordings, which costs a fetch of trees. */
  showChanges: boolean;
  /** Keep what is fetched on this machine, also in the CI system's cache, or nowhere but in the assets root. */
  cache: CacheUse;
  /** The CI system's cache, where there is a way to ask it. */
  cacheService: CacheService | undefined;
}

export interface SyncResult extends SyncRootResult, Partial<CacheNames> {
  /** Absolute. */
  assetsRoot: string;
  repository: GitUrl | undefined;
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
  const selection = request.compare
    ? await selectCompared(request.selection, { lostPins: false }, codeRepository, log, signal, located)
    : await select(request.selection, codeRepository, log, signal, located);
  const { root, assetsRoot, services } = selection;
  const verified = request.verify ? true : undefined;
  // Whoever syncs everything, or types no path, is also told of synced services that the run leaves as they are.
  const tellsOfOthers = paths.includes(ALL) || (isLocalUser && paths.length === 0);
  const onDisk = new AssetsRoot(assetsRoot, true);
  // A sync that was cut off is finished by the next one, whatever that is about.
  if (services.length === 0 && !onDisk.isCutOff) {
    // What the next change would stumble over is said now.
    findRepositoryUrl(request.access, root, codeRepository.root);
    const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (synced !== undefined) await tellOfOthers(request, located, selection, synced.services, log, signal);
    return { ...NOTHING, assetsRoot, repository: undefined, changes: undefined, verified };
  }
  const access = findAccess(request.access, root, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, access, services, log, signal) : NO_TRAFFIC;
  const result = await syncServices(request, access, selection, log, signal);
  if (tellsOfOthers && result.others.length > 0) await tellOfOthers(request, located, selection, result.others, log, signal);
  const compared = request.showChanges ? await compare(request, access, selection, log, signal) : NOT_COMPARED;
  return {
    ...result,
    assetsRoot,
    repository: access.url,
    changes: compared.changes,
    verified,
    requests: result.requests + proof.requests + compared.requests,
    bytes: result.bytes + proof.bytes + compared.bytes,
    cacheHit: result.cacheHit && proof.requests === 0 && compared.requests === 0,
  };
}

async function syncServices(
  { codeRepository, repositoryOptions, discard, cache, cacheService }: SyncRequest,
  access: Access,
  { assetsRoot, services }: Selection,
  log: Log,
  signal: AbortSignal,
): Promise<SyncRootResult & CacheNames> {
  const names = cacheNames(repositoryOptions.storeBase, access.url, services);
  const { CiCache } = cache === 'hosted' ? await import('../../store/ci-cache.ts') : {};
  const result = await syncRoot(
    {
      access,
      repositoryOptions,
      assetsRoot,
      chosen: services,
      discard,
      storeInsideRoot: cache === 'off',
      ciCache: CiCache && new CiCache(names, cacheService, log.notice),
      beforeWriting: () => hideFromStatus(codeRepository, assetsRoot),
    },
    log,
    signal,
  );
  return { ...result, ...names };
}

interface Compared extends Traffic {
  /** Undefined where it was not looked for, or cannot be told. */
  changes: ServiceChange[] | undefined;
}

const NOT_COMPARED: Compared = { changes: undefined, ...NO_TRAFFIC };

/** What is new in the services since the pins before the change, where those were looked for and are of the same repository. */
async function compare(
  { repositoryOptions, cache }: SyncRequest,
  access: Access,
  { assetsRoot, services, before }: Selection,
  log: Log,
  signal: AbortSignal,
): Promise<Compared> {
  if (services.length === 0 || before === undefined || before.otherRepository !== undefined) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { access, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
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
  { repositoryOptions }: SyncRequest,
  access: Access,
  services: readonly ChosenService[],
  log: Log,
  signal: AbortSignal,
): Promise<Traffic> {
  const { notVerified } = await import('../../verify/outcomes.ts');
  const { pinsOf, verifyPins } = await import('../../verify/verify-pins.ts');
  const question = { access, repositoryOptions, pins: pinsOf(services), allTrees: false };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const wrong = notVerified(proofs, access.branch);
  if (wrong !== undefined) throw wrong;
  return { requests, bytes };
}

const NOTHING: SyncRootResult = { services: [], ...NO_TRAFFIC, cacheHit: false, kept: [], others: [], backup: undefined };
