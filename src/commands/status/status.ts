/** status: what of the pinned recordings is on disk, and what changed there since. Offline. */

import type { Directory } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import { warnOfMisplaced } from '../../code-repo/tracked-files.ts';
import type { Differences } from '../../diff/compare-pins.ts';
import { type AccessRequest, findRepositoryUrl, repositoryUrlOf } from '../../fetch/access.ts';
import { tagDigits } from '../../pins/pin-files.ts';
import type { PinnedPlace, Pins } from '../../pins/pins.ts';
import { inspectPackages } from '../../proxy-folders/package-folder.ts';
import { locate } from '../../selection/locate.ts';
import { type SelectionRequest, select, selectAll } from '../../selection/selection.ts';
import { ALL, noticeUnknown } from '../../selection/services.ts';
import { inspectRoot, isUnmade, lostNotice, outsideNotice } from '../../workspace/local-changes.ts';
import { compareToPins } from '../../workspace/plan-sync.ts';
import type { SyncedService } from '../../workspace/root.ts';
import { AssetsRoot } from '../../workspace/root.ts';

export interface StatusRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
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
  /** The address of another repository than the pinned one, which it was synced from. */
  otherRepository: string | undefined;
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
  const isAll = selection.paths.length === 0 || selection.paths.includes(ALL);
  const selecting =
    selection.paths.length === 0
      ? selectAll(selection, codeRepository, log, signal, located)
      : select(selection, codeRepository, log, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    inspectRoot(located.assetsRoot, selecting, signal, { mayBeLost: true }),
  ]);
  noticeUnknown({ services, assetsRoot: located.assetsRoot }, log);
  if (!located.isRootMissing) findRepositoryUrl(request.access, root, codeRepository.root);
  const urlOf = (pin: PinnedPlace['pin']) => repositoryUrlOf(request.access, root, codeRepository.root, pin);
  if (state.isLost) log.warning({ message: lostNotice(located.assetsRoot, services) });
  if (isUnmade(new AssetsRoot(located.assetsRoot))) hideFromStatus(codeRepository, located.assetsRoot);
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await warnOfMisplaced(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  if (outside.length > 0 && isAll) log.notice(outsideNotice(outside));
  const names = new Set(services.map(({ service }) => service));
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = new Map((await inspectPackages(pins, places, signal)).map((one) => [one.directory, one]));
  if (isAll) for (const service of packages.keys()) names.add(service);
  if (isAll) for (const service of [...synced.keys(), ...changes.keys()]) names.add(service);
  return {
    assetsRoot: located.assetsRoot,
    interrupted: state.interrupted !== undefined,
    services: [...names].sort().map((service) => {
      const status = {
        ...compare(service, pins, synced.get(service), urlOf),
        ...(changes.get(service) ?? { added: [], modified: [], deleted: [] }),
      };
      const ofProxy = synced.has(service) ? undefined : packages.get(service);
      if (ofProxy === undefined) return status;
      const { head, changes: differences } = ofProxy;
      const sha = status.sha ?? (ofProxy.isAtTag ? head : undefined);
      return { ...status, ...differences, sha, synced: head, moved: !ofProxy.isAtTag, otherRepository: undefined };
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
  const from = synced?.pinnedTrees[0]?.repository;
  return {
    service,
    pinnedTrees,
    repository: first && urlOf(first.pin),
    sha: first?.sha ?? knownCommit(first, synced),
    synced: synced?.pinnedTrees[0]?.sha,
    moved:
      synced !== undefined &&
      pinnedTrees.length > 0 &&
      compareToPins(pins.pinnedTreesOf(synced.service), synced, (pin) => urlOf(pin).url) === 'moved',
    otherRepository: first === undefined || from === urlOf(first.pin).url ? undefined : from,
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== undefined),
  };
}

/** Of a tag whose name has digits of the commit that is on disk, that is the commit. */
function knownCommit(place: PinnedPlace | undefined, synced: SyncedService | undefined): Sha | undefined {
  const digits = tagDigits(place?.pin.assetsJson?.tag ?? '');
  const there = synced?.pinnedTrees[0]?.sha;
  return digits !== undefined && there?.startsWith(digits) === true ? there : undefined;
}
