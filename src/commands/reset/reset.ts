/** reset: services and their pins as they are in the code repository's HEAD, as after a clone. */

import { type Directory, isWithin, parentDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type Committed, readCommitted } from '../../code-repo/commit-pins.ts';
import type { Differences } from '../../diff/compare-pins.ts';
import { type AccessRequest, findAccesses, findRepositoryUrl } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import { type Manifest, parseManifest } from '../../pins/manifest.ts';
import { Pins } from '../../pins/pins.ts';
import { hasChanges, type InspectedPackage, inspectPackages, refusePackages } from '../../proxy-folders/package-folder.ts';
import { locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, selectAll } from '../../selection/selection.ts';
import { ALL, findUnknown, givenServices, parseGivenPaths } from '../../selection/services.ts';
import type { LocalChange } from '../../workspace/local-changes.ts';
import { adoptRecordings, type Inspection, inspectRoot, isUnmade } from '../../workspace/local-changes.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { NOTHING_SYNCED, type SyncRootRequest, type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import { planPinEdits, type RestoredPin, restoreCommittedPins } from './reset-pins.ts';

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
 * @returns undefined where somebody was asked and said no
 * @throws `local-changes` where something would be lost and nobody can be asked
 */
export async function reset(
  request: ResetRequest,
  confirm: Confirm,
  log: Log,
  signal: AbortSignal,
): Promise<ResetResult | undefined> {
  const { codeRepository } = request;
  const located = locate(codeRepository, request.selection.path);
  const { assetsRoot } = located;
  const selecting = selectAll(request.selection, codeRepository, log, signal, located);
  const inspecting = inspectRoot(assetsRoot, selecting, signal);
  inspecting.catch(() => {});
  const [now, committed] = await Promise.all([
    selecting,
    readCommitted(codeRepository, request.selection.codeAccess, log, signal),
  ]);
  const root = new AssetsRoot(assetsRoot);
  const packages = await inspectPackages(now.pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const { paths } = request.selection;
  const isMeant = ({ directory }: InspectedPackage) => paths.some((path) => path.replace(/\/$/, '') === directory);
  refusePackages(
    'reset',
    packages.filter((one) => (located.isRootMissing && !root.exists() ? hasChanges(one) : isMeant(one))),
  );
  if (!located.isRootMissing && isUnmade(root)) {
    adoptRecordings(root, now, findRepositoryUrl(request.access, now.root, codeRepository.root).url, codeRepository);
  }
  const updateRoot = rootUpdater(request, committed, assetsRoot, log, signal);
  let mended: Traffic = NO_TRAFFIC;
  const inspection = await inspecting.catch(async (error) => {
    if (!(error instanceof AssetsSyncError) || !['missing-store', 'damaged-root'].includes(error.code)) throw error;
    // An update of no service mends the root and fetches what it stands on, and touches no file.
    mended = await updateRoot({ chosen: [], removed: [], discard: false });
    return inspectRoot(assetsRoot, selecting, signal);
  });
  const pins = new Pins(committed.manifests);
  const byDefault = servicesByDefault(root, inspection, pins, log);
  const services = await chooseServices(request, now, committed, { ...inspection, byDefault }, signal);
  const edits = planPinEdits(codeRepository, services, now, committed, pins);
  const dropped = droppedFrom(inspection, services);
  const restored = edits.flatMap((edit) => edit.pins);
  const removed = services.filter((service) => pins.pinnedTreesOf(service).length === 0);
  if (!(await mayGo(dropped, { pins: restored, removed }, confirm))) return undefined;
  const result = { assetsRoot, dropped, pins: restored, removed };
  if (services.length === 0) return { ...NOTHING_SYNCED, ...result };

  const chosen = services
    .filter((service) => !removed.includes(service))
    .map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
  const updated = await updateRoot({ chosen, removed, discard: true });
  await restoreCommittedPins(codeRepository, edits, committed, log, signal);
  return {
    ...updated,
    ...result,
    requests: mended.requests + updated.requests,
    bytes: mended.bytes + updated.bytes,
  };
}

/**
 * The services that a reset without paths is about: those that are synced. A root whose repository was lost borrows from a store, but
 * nothing says any more what was synced: there it is those that have files and a committed pin that names them.
 */
function servicesByDefault(
  root: AssetsRoot,
  { state, found, outside }: Inspection,
  committed: Pins,
  log: Pick<Log, 'notice'>,
): Directory[] {
  if (state.synced !== undefined) return state.synced.services.map(({ service }) => service);
  if (root.alternates.length === 0) return [];
  // A service whose pin is gone here is one by its committed pin alone.
  const pinOf = ({ path }: LocalChange) =>
    committed.resolveTargeted(parentDirectory(path.toString('utf8') as Directory))?.directory;
  const there = [...found.keys(), ...outside.flatMap((change) => pinOf(change) ?? [])];
  const isNamed = (service: Directory) => committed.pinnedTreesOf(service).some(({ pin }) => pin.directory !== TOP);
  const left = there.filter((service) => !isNamed(service));
  if (left.length > 0) {
    log.notice(
      `Left as they are, since nothing says that they were synced, and no committed pin names them: ${listNames(left)}.`,
    );
  }
  return [...new Set(there.filter(isNamed))].sort();
}

type RootUpdate = Required<Pick<SyncRootRequest, 'chosen' | 'removed' | 'discard'>>;

/** @returns what brings the root to the committed state, as often as it is called; the token is chosen, and warned of, once */
function rootUpdater(
  { codeRepository, access, repositoryOptions }: ResetRequest,
  committed: Committed,
  assetsRoot: string,
  log: Log,
  signal: AbortSignal,
): (update: RootUpdate) => Promise<SyncRootResult> {
  const accesses = findAccesses(access, committed.root, codeRepository.root, log.warning);
  return async ({ chosen, removed, discard }) => {
    return syncRoot(
      {
        accesses,
        repositoryOptions,
        assetsRoot,
        codeRepository,
        chosen,
        removed,
        discard,
      },
      log,
      signal,
    );
  };
}

function droppedFrom({ changes }: Inspection, services: readonly Directory[]): ResetResult['dropped'] {
  return services.flatMap((service) => {
    const ofService = changes.get(service);
    return ofService === undefined ? [] : [{ service, ...ofService }];
  });
}

async function mayGo(dropped: ResetResult['dropped'], other: Omit<Losses, 'files'>, confirm: Confirm): Promise<boolean> {
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  if (files.length + other.pins.length === 0) return true;
  const answer = await confirm({ files, ...other });
  if (answer === undefined) throw refused();
  return answer;
}

/**
 * All of some; with paths, those that have a pin, had one or have files in the assets root.
 * @throws `no-pin` for a path that means none of them, or that only a catch-all pins and is nowhere here
 */
async function chooseServices(
  request: ResetRequest,
  { globs, manifests, assetsRoot }: Selection,
  committed: Committed,
  { byDefault, changes }: Pick<Inspection, 'changes'> & { byDefault: Directory[] },
  signal: AbortSignal,
): Promise<Directory[]> {
  if (request.selection.paths.length === 0) return byDefault;
  const there = [...byDefault, ...changes.keys()];
  const all = [...manifests, ...committed.manifests];
  const known = [...new Set(all.map(({ manifestDirectory }) => manifestDirectory))].map(
    (manifestDirectory): Manifest => ({
      ...(all.find((manifest) => manifest.manifestDirectory === manifestDirectory && manifest.tagPin !== undefined) ??
        parseManifest('{}', manifestDirectory)),
      pins: all.filter((manifest) => manifest.manifestDirectory === manifestDirectory).flatMap(({ pins }) => pins),
    }),
  );
  const chosen = new Set<Directory>();
  const unknown: { what: string; question: string }[] = [];
  for (const path of parseGivenPaths(request.selection, request.codeRepository, assetsRoot)) {
    const meant = there.filter((service) => path === ALL || isWithin(service, path) || isWithin(path, service));
    const pinned = await givenServices([path], { globs, pins: new Pins(known) }, request.codeRepository, signal).catch(
      (error) => {
        if (meant.length > 0 && error instanceof AssetsSyncError && error.code === 'no-pin') return [];
        throw error;
      },
    );
    unknown.push(...findUnknown(pinned, assetsRoot));
    for (const service of [...meant, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  const [first] = unknown;
  if (first === undefined) return [...chosen].sort();
  throw new AssetsSyncError('no-pin', unknown.map(({ what }) => what).join(' '), { hint: first.question });
}

function refused(): AssetsSyncError {
  return new AssetsSyncError('local-changes', 'Nothing was reset: local changes or pins would be lost.', {
    hint: 'Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup.',
  });
}
