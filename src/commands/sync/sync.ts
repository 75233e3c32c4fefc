/** sync: brings the assets root to the pinned contents of the chosen services. */

import { AssetsSyncError, listNames } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { type Log, SILENT } from '../../base/log.ts';
import { syncCommand } from '../../base/shell.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import type { ServiceChange } from '../../diff/compare-pins.ts';
import { type Access, type AccessRequest, findAccess, findRepositoryUrl } from '../../fetch/access.ts';
import type { ChosenService } from '../../pins/pins.ts';
import { type Located, locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, select, selectAll, selectCompared } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import { type CacheNames, cacheNames } from '../../store/cache-names.ts';
import type { CacheService, CacheUse } from '../../store/ci-cache.ts';
import { privateStores } from '../../workspace/layout.ts';
import { compareToPins } from '../../workspace/plan-sync.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import type { SyncedService } from '../../workspace/synced-commit.ts';

export interface SyncRequest extends SelectionRequest, AccessRequest {
  codeRepository: CodeRepository;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  /** Prove first that the branch has the pins; without a proof nothing is synced. */
  verify: boolean;
  /** Also look for the pins before the change, of the services that the paths name. */
  compare: boolean;
  /** Also say what moved pins changed in the recordings, which costs a fetch of trees. */
  showChanges: boolean;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
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

/** Where what is fetched is put. */
export function storeBaseOf({ cache, storeBase }: Pick<SyncRequest, 'cache' | 'storeBase'>, assetsRoot: string): string {
  return cache === 'off' ? privateStores(assetsRoot) : storeBase;
}

export async function sync(request: SyncRequest, log: Log, signal: AbortSignal): Promise<SyncResult> {
  const { codeRepository } = request;
  const located = locate(codeRepository, request.path);
  const selection = request.compare
    ? await selectCompared({ ...request, lostPins: false }, codeRepository, log, signal, located)
    : await select(request, codeRepository, log, signal, located);
  const { root, assetsRoot, services } = selection;
  const verified = request.verify ? true : undefined;
  // Whoever syncs everything, or types no path, is also told of synced services that the run leaves as they are.
  const tellsOfOthers = request.paths.includes(ALL) || (request.isLocalUser && request.paths.length === 0);
  const onDisk = new AssetsRoot(assetsRoot, true);
  // A sync that was cut off is finished by the next one, whatever that is about.
  if (services.length === 0 && !onDisk.isCutOff) {
    // What the next change would stumble over is said now.
    findRepositoryUrl(request, root, codeRepository.root);
    const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (synced !== undefined) await tellOfOthers(request, located, selection, synced.services, log, signal);
    return { ...NOTHING, assetsRoot, repository: undefined, changes: undefined, verified };
  }

  const access = findAccess(request, root, codeRepository.root, log.warning);
  const names = cacheNames(request.storeBase, access.url, services);
  const { CiCache } = request.cache === 'hosted' ? await import('../../store/ci-cache.ts') : {};
  const proof = request.verify ? await prove({ ...request, ...access, services }, log, signal) : NO_TRAFFIC;
  const result = await syncRoot(
    {
      ...request,
      ...access,
      assetsRoot,
      storeInsideRoot: request.cache === 'off',
      ciCache: CiCache && new CiCache(names, request.cacheService, log.notice),
      chosen: services,
      config: codeRepository.config,
      beforeWriting: () => hideFromStatus(codeRepository, assetsRoot),
    },
    log,
    signal,
  );
  if (tellsOfOthers && result.others.length > 0) await tellOfOthers(request, located, selection, result.others, log, signal);
  const synced = {
    ...result,
    ...names,
    assetsRoot,
    repository: access.url,
    changes: undefined,
    verified,
    requests: result.requests + proof.requests,
    bytes: result.bytes + proof.bytes,
    cacheHit: result.cacheHit && proof.requests === 0,
  };
  if (
    services.length === 0 ||
    !request.showChanges ||
    selection.before === undefined ||
    selection.before.otherRepository !== undefined
  )
    return synced;
  try {
    const storeBase = storeBaseOf(request, assetsRoot);
    const question = {
      ...request,
      ...access,
      storeBase,
      services,
      earlier: selection.before.pins,
      config: codeRepository.config,
    };
    const { comparePins } = await import('../../diff/compare-pins.ts');
    const { changes, requests, bytes } = await comparePins(question, log, signal);
    return {
      ...synced,
      changes,
      requests: synced.requests + requests,
      bytes: synced.bytes + bytes,
      cacheHit: synced.cacheHit && requests === 0,
    };
  } catch (error) {
    // The recordings are in place; what they were before is good to know, but no reason to fail.
    if (signal.aborted || !(error instanceof AssetsSyncError)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return synced;
  }
}

/** What is on disk and not meant may be at other pins than now, or have none any more. */
async function tellOfOthers(
  request: SyncRequest,
  located: Located,
  chosen: Selection,
  others: readonly SyncedService[],
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const selecting = request.paths.includes(ALL)
    ? Promise.resolve(chosen)
    : selectAll(request, request.codeRepository, SILENT, signal, located);
  // A mistake in a file that this sync does not read is for others to stumble over.
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof AssetsSyncError)) throw error;
  });
  if (selection === undefined) return;
  const { pins, root } = selection;
  const repository = findRepositoryUrl(request, root, request.codeRepository.root);
  const isPinned = ({ service }: SyncedService) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const advice = request.isLocalUser ? ' assets-sync reset takes off the disk what has no committed pin.' : '';
    log.notice(`On disk, without a pin, and left as they are: ${listNames(lost)}.${advice}`);
  }
  const moved = others
    .filter((there) => isPinned(there) && compareToPins(pins.pinnedTreesOf(there.service), there, repository.url) === 'moved')
    .map(({ service }) => service);
  if (moved.length === 0) return;
  log.warning({
    message: `On disk, but not at the commit that is pinned: ${listNames(moved)}. Bring them: ${syncCommand(moved)}`,
  });
}

const NO_TRAFFIC = { requests: 0, bytes: 0 };

/** @throws `not-verified` */
async function prove(
  { services, codeRepository, ...request }: SyncRequest & Access & { services: readonly ChosenService[] },
  log: Log,
  signal: AbortSignal,
): Promise<{ requests: number; bytes: number }> {
  const { notVerified } = await import('../../verify/outcomes.ts');
  const { pinsOf, verifyPins } = await import('../../verify/verify-pins.ts');
  const question = { ...request, pins: pinsOf(services), allTrees: false, config: codeRepository.config };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const wrong = notVerified(proofs, request.branch);
  if (wrong !== undefined) throw wrong;
  return { requests, bytes };
}

const NOTHING: SyncRootResult = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], others: [], backup: undefined };
