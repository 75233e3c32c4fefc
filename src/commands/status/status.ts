/** status: what of the pinned recordings is on disk, and what changed there since. Offline. */

import type { Directory } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { Differences } from '../../base/paths.ts';
import type { Sha } from '../../base/sha.ts';
import { type CodeRepository, warnOfMisplaced } from '../../code-repo/code-repository.ts';
import type { AccessRequest } from '../../fetch/access.ts';
import { findRepositoryUrl, repositoryUrlOf } from '../../fetch/repository-url.ts';
import type { PinnedPlace, Pins } from '../../pins/pins.ts';
import { inspectPackages, isAtTag } from '../../proxy-folders/package-folder.ts';
import { locate } from '../../selection/locate.ts';
import { type GivenRequest, selectGiven } from '../../selection/pinned.ts';
import { ALL } from '../../selection/services.ts';
import { inspectRoot, lostNotice, outsideNotice } from '../../workspace/local-changes.ts';
import { compareToPins } from '../../workspace/plan-sync.ts';
import type { SyncedService } from '../../workspace/root.ts';

export interface StatusRequest {
  codeRepository: CodeRepository;
  selection: GivenRequest;
  access: AccessRequest;
}

export interface ServiceStatus extends Differences {
  service: Directory;
  pinnedTrees: readonly PinnedPlace[];
  /** Where it is pinned; undefined without a pin. */
  repository: GitUrl | undefined;
  /** The commit that it is pinned at; undefined where no pin names it any more. */
  sha: Sha | undefined;
  /** The commit that it was synced from; undefined where it is not on disk. */
  synced: Sha | undefined;
  /** On disk from other commits, or another repository, than those that are pinned. */
  moved: boolean;
  /** Every pin of it has a `tree`. */
  tree: boolean;
}

export interface StatusResult {
  /** Absolute. */
  assetsRoot: string;
  services: ServiceStatus[];
  /** A sync was cut off while it changed files; the next one finishes it. */
  interrupted: boolean;
}

/** Without paths: all that have a pin, and all that are in the assets root. */
export async function status(request: StatusRequest, log: Log, signal: AbortSignal): Promise<StatusResult> {
  const { codeRepository, selection } = request;
  const located = locate(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = selectGiven(selection, codeRepository, log, signal, located);
  const [{ rootFile, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    inspectRoot(assetsRoot, selecting, codeRepository, signal, { mayBeLost: true }),
  ]);
  if (!located.isRootFileMissing) findRepositoryUrl(request.access, rootFile, codeRepository.root);
  const urlOf = (pin: PinnedPlace['pin']) => repositoryUrlOf(request.access, rootFile, codeRepository.root, pin);
  if (state.isLost) log.warning({ message: lostNotice(assetsRoot, services) });
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await warnOfMisplaced(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  const inspected = await inspectPackages(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const packages = new Map(inspected.map((one) => [one.pin.directory, one]));
  const names = new Set(services.map(({ service }) => service));
  if (selection.paths.length === 0 || selection.paths.includes(ALL)) {
    if (outside.length > 0) log.notice(outsideNotice(outside));
    for (const service of [...packages.keys(), ...synced.keys(), ...changes.keys()]) names.add(service);
  }
  return {
    assetsRoot,
    interrupted: state.interrupted !== undefined,
    services: [...names].sort().map((service) => {
      const found = compare(service, pins, synced.get(service), urlOf);
      const ofProxy = packages.get(service);
      // A package may be in its folder, and at the paths of its tests as well.
      const both = [changes.get(service), ofProxy?.changes];
      const of = (kind: keyof Differences) => both.flatMap((differences) => differences?.[kind] ?? []);
      const changed = { added: of('added'), modified: of('modified'), deleted: of('deleted') };
      if (ofProxy === undefined || synced.has(service)) return { ...found, ...changed };
      const { head, isAtPin, crumb } = ofProxy;
      const sha = found.sha ?? (isAtPin && crumb.tag !== '' ? head : undefined);
      return { ...found, ...changed, sha, synced: head, moved: !isAtPin };
    }),
  };
}

function compare(
  service: Directory,
  pins: Pins,
  synced: SyncedService | undefined,
  urlOf: (pin: PinnedPlace['pin']) => GitUrl,
): Omit<ServiceStatus, keyof Differences> {
  const pinnedTrees = pins.pinnedTreesOf(service);
  const [first] = pinnedTrees;
  const there = synced?.pinnedTrees[0]?.sha;
  // Of a tag whose name has digits of the commit that is on disk, that is the commit.
  const known = isAtTag(there, first?.pin.assetsJson?.tag) ? there : undefined;
  return {
    service,
    pinnedTrees,
    repository: first && urlOf(first.pin),
    sha: first?.sha ?? known,
    synced: there,
    moved: pinnedTrees.length > 0 && compareToPins(pinnedTrees, synced, (pin) => urlOf(pin).url) === 'moved',
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== undefined),
  };
}
