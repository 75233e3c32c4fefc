/** reset: services and their pins as they are in the code repository's HEAD, as after a clone. */

import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Differences } from '../../base/paths.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type AccessRequest, findAccesses } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import { findRepositoryUrl } from '../../fetch/repository-url.ts';
import { hasChanges, type InspectedPackage, refusePackages } from '../../proxy-folders/package-folder.ts';
import { locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, selectAll } from '../../selection/selection.ts';
import { givenServices, isMeant, parseGivenPaths } from '../../selection/services.ts';
import { adoptRecordings, type Inspection, inspectRoot } from '../../workspace/local-changes.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { NOTHING_SYNCED, type SyncRootRequest, type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import { type Committed, planPinEdits, type RestoredPin, readCommitted, restoreCommittedPins } from './reset-pins.ts';

export interface ResetRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
}

/** What a reset takes away. */
export interface Losses {
  /** Local changes: paths in the assets root. */
  files: string[];
  /** Pins that are not as they were committed. */
  pins: RestoredPin[];
  /** Services that HEAD has no pin for, and that go from the assets root. */
  removed: Directory[];
}

/** Asked before anything is lost; undefined: nobody can answer. */
export type Confirm = (losses: Losses) => Promise<boolean | undefined>;

export interface ResetResult extends SyncRootResult {
  /** Absolute. */
  assetsRoot: string;
  /** The local changes that were dropped. */
  dropped: (Differences & { service: Directory })[];
  pins: RestoredPin[];
  /** Services that HEAD has no pin for, and that are gone from the assets root. */
  removed: Directory[];
}

/**
 * Pins as in HEAD, then a sync with `discard`, recordings first.
 * @returns undefined where somebody was asked and said no
 * @throws `local-changes` where something would be lost and nobody can be asked
 */
export async function reset(
  request: ResetRequest,
  confirm: Confirm,
  log: Log,
  signal: AbortSignal,
): Promise<ResetResult | undefined> {
  const { codeRepository, selection, access, repositoryOptions } = request;
  // What is pinned and on disk now, and what HEAD pins.
  const located = locate(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = selectAll(selection, codeRepository, log, signal, located);
  const reading = readCommitted(codeRepository, selection.codeAccess, log, signal);
  const [now, committed] = await Promise.all([selecting, reading]);
  const root = new AssetsRoot(assetsRoot);
  const given = parseGivenPaths(selection, codeRepository, assetsRoot);
  // Where there is no assets root of ours, whatever changed is meant.
  const isOfProxy = located.isRootFileMissing && !root.exists();
  const isAsked = (one: InspectedPackage) =>
    given.length === 0 ? isOfProxy && hasChanges(one) : isMeant(one.pin.directory, given);
  await refusePackages('reset', now.pins, { assetsRoot, codeRoot: codeRepository.root, isAsked }, signal);
  if (!located.isRootFileMissing) {
    const { url } = findRepositoryUrl(access, now.rootFile, codeRepository.root);
    await adoptRecordings(root, now, url, codeRepository, signal);
  }
  const accesses = findAccesses(access, committed.rootFile, codeRepository.root, log.warning);
  const bring = (what: Pick<SyncRootRequest, 'chosen' | 'removed' | 'discard'>) =>
    syncRoot({ accesses, repositoryOptions, assetsRoot, codeRepository, ...what }, log, signal);
  const inspect = () => inspectRoot(assetsRoot, now, codeRepository, signal);
  const inspection = await inspect().catch(async (error) => {
    if (!(error instanceof AssetsSyncError) || !['missing-store', 'damaged-root'].includes(error.code)) throw error;
    // A sync of no service mends the root and fetches what it stands on, and touches no file.
    await bring({ chosen: [], discard: false });
    return inspect();
  });

  // What would be lost, and whether it may be.
  const services = await chooseServices(request, now, committed, inspection, signal);
  const edits = planPinEdits(codeRepository, services, now, committed);
  const dropped = services.flatMap((service) => {
    const ofService = inspection.changes.get(service);
    return ofService === undefined ? [] : [{ service, ...ofService }];
  });
  const pins = edits.flatMap((edit) => edit.pins);
  const trees = new Map(services.map((service) => [service, committed.pins.pinnedTreesOf(service)]));
  const removed = services.filter((service) => trees.get(service)?.length === 0);
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  if (files.length + pins.length > 0) {
    const agreed = await confirm({ files, pins, removed });
    if (agreed === undefined) throw refused();
    if (!agreed) return undefined;
  }

  // Recordings, then pins.
  const result = { assetsRoot, dropped, pins, removed };
  if (services.length === 0) return { ...NOTHING_SYNCED, ...result };
  const chosen = [...trees].map(([service, pinnedTrees]) => ({ service, given: false, pinnedTrees }));
  const synced = await bring({ chosen: chosen.filter(({ pinnedTrees }) => pinnedTrees.length > 0), removed, discard: true });
  await restoreCommittedPins(codeRepository, edits, committed, log, signal);
  return { ...synced, ...result };
}

/**
 * All that are synced; with paths, those that have a pin, had one or have files in the assets root.
 * @throws `no-pin` for a path that means none of them
 */
async function chooseServices(
  { selection, codeRepository }: ResetRequest,
  { globs, pins, assetsRoot }: Selection,
  committed: Committed,
  { state, changes }: Inspection,
  signal: AbortSignal,
): Promise<Directory[]> {
  const synced = (state.synced?.services ?? []).map(({ service }) => service);
  // Of a root that lost what was synced, those that changed and that HEAD pins by name.
  const isLost = state.synced === undefined && new AssetsRoot(assetsRoot).alternates.length > 0;
  const lost = isLost ? [...changes.keys()].filter((service) => committed.pins.resolveTargeted(service) !== undefined) : [];
  if (selection.paths.length === 0) return [...synced, ...lost].sort();
  const chosen = new Set<Directory>();
  for (const path of parseGivenPaths(selection, codeRepository, assetsRoot)) {
    const there = [...synced, ...changes.keys()].filter((service) => isMeant(service, [path]));
    const known = { globs, pins, earlier: committed.pins };
    const pinned = await givenServices([path], known, codeRepository, signal).catch((error) => {
      if (there.length > 0 && error instanceof AssetsSyncError && error.code === 'no-pin') return [];
      throw error;
    });
    const mistyped = there.length > 0 ? undefined : pinned.find(({ meant }) => meant !== undefined);
    if (mistyped !== undefined) {
      throw new AssetsSyncError('no-pin', `Nothing names ${mistyped.service} but a pin of all services.`, {
        hint: `Did you mean ${mistyped.meant}?`,
      });
    }
    for (const service of [...there, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  return [...chosen].sort();
}

function refused(): AssetsSyncError {
  return new AssetsSyncError('local-changes', 'Nothing was reset: local changes or pins would be lost.', {
    hint: 'Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup.',
  });
}
