/** reset: services and their pins as they are in the code repository's HEAD, as after a clone. */

import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Directory, isWithin, joinDirectory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import { type Committed, readCommitted } from '../../code-repo/committed-pins.ts';
import type { Differences } from '../../diff/compare-pins.ts';
import { type Access, type AccessRequest, findAccess } from '../../fetch/access.ts';
import { writeAtomically } from '../../git/git-files.ts';
import { decode, rewrite } from '../../pins/edit.ts';
import { throwIfWrong } from '../../pins/load.ts';
import { type Manifest, type Pin, parseManifest } from '../../pins/manifest.ts';
import { MANIFEST_NAME } from '../../pins/manifest-name.ts';
import { Pins, samePinnedTrees } from '../../pins/pins.ts';
import { restorePins } from '../../pins/restore.ts';
import { parseGivenPaths } from '../../selection/given-paths.ts';
import { locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, selectAll } from '../../selection/selection.ts';
import { ALL, givenServices } from '../../selection/services.ts';
import { findUnknown } from '../../selection/unknown-services.ts';
import { type Inspection, inspectRoot } from '../../workspace/inspect.ts';
import { type SyncRootRequest, type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';

export interface ResetRequest extends SelectionRequest, AccessRequest {
  codeRepository: CodeRepository;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

/** What a reset takes away. */
export interface Losses {
  /** Local changes: paths in the assets root. */
  files: string[];
  /** Pins that are not as they were committed. */
  pins: RestoredPin[];
}

/** A pin that is not as in HEAD; undefined: there is none. */
export interface RestoredPin {
  directory: Directory;
  file: string;
  from: Pin['sha'] | undefined;
  to: Pin['sha'] | undefined;
}

/** Asked before anything is lost. */
export type Confirm = (losses: Losses) => Promise<boolean>;

export interface ResetResult extends SyncRootResult {
  /** Absolute. */
  assetsRoot: string;
  repository: GitUrl | undefined;
  /** The local changes that were dropped. */
  dropped: (Differences & { service: Directory })[];
  pins: RestoredPin[];
  /** Services that HEAD has no pin for, and that are gone from the assets root. */
  removed: Directory[];
}

/** @throws `local-changes` where something would be lost and nobody agreed */
export async function reset(request: ResetRequest, confirm: Confirm, log: Log, signal: AbortSignal): Promise<ResetResult> {
  const { codeRepository } = request;
  const located = locate(codeRepository, request.path);
  const { assetsRoot } = located;
  const selecting = selectAll(request, codeRepository, log, signal, located);
  const look = inspectRoot(assetsRoot, selecting, signal);
  look.catch(() => {});
  const [now, committed] = await Promise.all([selecting, readCommitted(codeRepository, { ...request, log }, signal)]);
  let found: Access | undefined;
  const findOnce = () => {
    found ??= findAccess(request, committed.root, codeRepository.root, log.warning);
    return found;
  };
  const update = (work: Pick<SyncRootRequest, 'chosen' | 'removed' | 'discard'>) =>
    syncRoot(
      {
        ...request,
        ...findOnce(),
        ...work,
        assetsRoot,
        storeInsideRoot: false,
        ciCache: undefined,
        config: codeRepository.config,
        beforeWriting: () => hideFromStatus(codeRepository, assetsRoot),
      },
      log,
      signal,
    );
  let mended = NOTHING;
  const inspection = await look.catch(async (error) => {
    if (!(error instanceof AssetsSyncError) || error.code !== 'missing-store') throw error;
    // An update of no service fetches what the root stands on, and touches no file.
    mended = await update({ chosen: [], removed: [], discard: false });
    return inspectRoot(assetsRoot, selecting, signal);
  });
  const services = await chooseServices(request, now, committed, inspection, signal);
  const pins = new Pins(committed.manifests);
  const edits = planEdits(codeRepository, services, now, committed, pins);
  const dropped = services.flatMap((service) => {
    const found = inspection.changes.get(service);
    return found === undefined ? [] : [{ service, ...found }];
  });
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  const restored = edits.flatMap((edit) => edit.pins);
  if (files.length + restored.length > 0 && !(await confirm({ files, pins: restored }))) throw refused();
  const result = {
    assetsRoot,
    dropped,
    pins: restored,
    removed: services.filter((service) => pins.pinnedTreesOf(service).length === 0),
  };
  if (services.length === 0) return { ...NOTHING, ...result, repository: undefined };

  const updated = await update({
    chosen: services
      .filter((service) => !result.removed.includes(service))
      .map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
    removed: result.removed,
    discard: true,
  });
  for (const { manifestDirectory, directories } of edits) writePins(codeRepository, manifestDirectory, committed, directories);
  return {
    ...updated,
    ...result,
    requests: mended.requests + updated.requests,
    bytes: mended.bytes + updated.bytes,
    repository: findOnce().url,
  };
}

/**
 * All that are synced; with paths, those that have a pin, had one or have files in the assets root.
 * @throws `no-pin` for a path that means none of them, or that only a catch-all pins and is nowhere here
 */
async function chooseServices(
  request: ResetRequest,
  { globs, manifests, assetsRoot }: Selection,
  committed: Committed,
  { state, changes }: Inspection,
  signal: AbortSignal,
): Promise<Directory[]> {
  const synced = (state.synced?.services ?? []).map(({ service }) => service);
  if (request.paths.length === 0) return synced;
  const there = [...synced, ...changes.keys()];
  const all = [...manifests, ...committed.manifests];
  const known = [...new Set(all.map(({ manifestDirectory }) => manifestDirectory))].map(
    (manifestDirectory): Manifest => ({
      ...parseManifest('{}', manifestDirectory),
      pins: all.filter((manifest) => manifest.manifestDirectory === manifestDirectory).flatMap(({ pins }) => pins),
    }),
  );
  const chosen = new Set<Directory>();
  const unknown: { what: string; question: string }[] = [];
  for (const path of parseGivenPaths(request, request.codeRepository)) {
    const meant = there.filter((service) => path === ALL || isWithin(service, path) || isWithin(path, service));
    const pinned = await givenServices([path], globs, new Pins(known), request.codeRepository.root).catch((error) => {
      if (meant.length > 0 && error instanceof AssetsSyncError && error.code === 'no-pin') return [];
      throw error;
    });
    unknown.push(...(await findUnknown(pinned, assetsRoot, request.codeRepository, signal)));
    for (const service of [...meant, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  const [first] = unknown;
  if (first === undefined) return [...chosen].sort();
  throw new AssetsSyncError('no-pin', unknown.map(({ what }) => what).join(' '), { hint: first.question });
}

/** What changes in the recordings.json of a directory. */
interface Edit {
  manifestDirectory: Directory;
  /** The pins that are restored, relative to it. */
  directories: Directory[];
  pins: RestoredPin[];
}

function planEdits(
  codeRepository: CodeRepository,
  services: readonly Directory[],
  now: Selection,
  committed: Committed,
  pins: Pins,
): Edit[] {
  const counting = services.flatMap((service) =>
    [...pins.pinnedTreesOf(service), ...now.pins.pinnedTreesOf(service)].map(({ pin }) => pin),
  );
  const manifests = new Map(now.manifests.map((manifest) => [manifest.manifestDirectory, manifest]));
  const manifestDirectories = [...new Set(counting.map(({ manifestDirectory }) => manifestDirectory))]
    .sort()
    // What a sparse checkout left out was read from the index, and cannot have been edited.
    .filter(
      (manifestDirectory) =>
        existsSync(join(codeRepository.root, manifestDirectory, MANIFEST_NAME)) || !manifests.has(manifestDirectory),
    );
  const edits = manifestDirectories.flatMap((manifestDirectory): Edit[] => {
    const wanted = new Set(
      counting.filter((pin) => pin.manifestDirectory === manifestDirectory).map(({ directory }) => directory),
    );
    const directories = [...wanted].map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, '') as Directory);
    const { text, changed } = restoreIn(codeRepository, manifestDirectory, committed, directories);
    const after = parseManifest(text, manifestDirectory);
    throwIfWrong([after]);
    manifests.set(manifestDirectory, after);
    const restored = changed.map((below) => describe(manifestDirectory, joinDirectory(manifestDirectory, below), now, committed));
    return changed.length === 0 ? [] : [{ manifestDirectory, directories, pins: restored }];
  });
  requireSamePins(services, new Pins([...manifests.values()]), pins);
  return edits;
}

function describe(manifestDirectory: Directory, directory: Directory, now: Selection, committed: Committed): RestoredPin {
  const find = (list: readonly Manifest[]) =>
    list.find((manifest) => manifest.manifestDirectory === manifestDirectory)?.pins.find((pin) => pin.directory === directory)
      ?.sha;
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  return { directory, file, from: find(now.manifests), to: find(committed.manifests) };
}

/** Nothing is touched unless the edited files will pin the services as HEAD does. */
function requireSamePins(services: readonly Directory[], after: Pins, wanted: Pins): void {
  const other = services.find((service) => !samePinnedTrees(after.pinnedTreesOf(service), wanted.pinnedTreesOf(service)));
  if (other === undefined) return;
  throw new AssetsSyncError('bad-manifest', `The pins of ${other} cannot be put back one by one.`, {
    hint: `Put the whole files back (git restore ${MANIFEST_NAME}), then reset again; nothing was changed.`,
    at: { file: MANIFEST_NAME },
  });
}

/** A recordings.json that was deleted comes back whole. */
function restoreIn(
  codeRepository: CodeRepository,
  manifestDirectory: Directory,
  { texts }: Committed,
  directories: readonly Directory[],
): { text: string; changed: readonly Directory[] } {
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  const path = join(codeRepository.root, file);
  const earlier = texts.get(manifestDirectory);
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  const now = bytes?.toString('utf8');
  const restored =
    now === undefined && earlier !== undefined
      ? { text: earlier, changed: directories }
      : restorePins(now ?? '{}', earlier, directories);
  if (restored.changed.length === 0) return restored;
  // Only bytes that are UTF-8 can be written back as they were. Each other one was read as this character.
  if (bytes !== undefined) decode(bytes, file);
  if (!restored.text.includes('\ufffd') || now?.includes('\ufffd')) return restored;
  throw new AssetsSyncError('bad-manifest', `The committed ${file} is not UTF-8, so that its pins cannot be put back.`, {
    hint: `Put the whole file back (git restore ${file}), then reset again; nothing was changed.`,
    at: { file },
  });
}

function writePins(
  codeRepository: CodeRepository,
  manifestDirectory: Directory,
  committed: Committed,
  directories: readonly Directory[],
): void {
  const file = join(codeRepository.root, manifestDirectory, MANIFEST_NAME);
  // Somebody may have edited it meanwhile.
  const { text, changed } = restoreIn(codeRepository, manifestDirectory, committed, directories);
  if (changed.length === 0) return;
  throwIfWrong([parseManifest(text, manifestDirectory)]);
  if (existsSync(file)) {
    rewrite(realpathSync(file), text);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, text);
}

function refused(): AssetsSyncError {
  return new AssetsSyncError('local-changes', 'Nothing was reset: local changes or pins would be lost.', {
    hint: 'Look at them with assets-sync status, and give --yes (yes: true in CI) if they may go; recordings are kept in a backup.',
  });
}

const NOTHING: SyncRootResult = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], others: [], backup: undefined };
