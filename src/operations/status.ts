/** status: what of the pinned recordings is on disk, and what changed there since. Offline. */
import { findAddress } from '../assets/address.ts';
import type { Differences } from '../assets/compare.ts';
import { inspectRoot, isAt, outsideNotice } from '../assets/inspect.ts';
import type { Look } from '../assets/look.ts';
import type { SyncedService } from '../assets/synced-commit.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { locate, type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
import { ALL } from '../change/services.ts';
import type { Directory } from '../names/directory.ts';
import type { GitUrl } from '../names/git-url.ts';
import type { Sha } from '../names/sha.ts';
import type { Part, Pins } from '../pins/pins.ts';

export interface StatusRequest extends SelectionRequest {
  code: CodeRepository;
  /** A look at the assets root that has begun. */
  look?: Look | undefined;
  /** The assets repository, in place of the file's. */
  repository: string | undefined;
  gitHubServer: string;
}

export interface ServiceStatus extends Differences {
  service: Directory;
  parts: readonly Part[];
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
  repository: GitUrl;
  services: ServiceStatus[];
  /** A sync was cut off while it changed files; the next one finishes it. */
  interrupted: boolean;
}

/** Without paths: all that have a pin, and all that are in the assets root. */
export async function status(request: StatusRequest, events: SelectionEvents, signal: AbortSignal): Promise<StatusResult> {
  const { code } = request;
  const located = locate(code, request.path);
  const paths = request.paths.length > 0 ? request.paths : [ALL];
  const selecting = select({ ...request, paths, base: undefined, compare: false }, code, events, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    inspectRoot(located.assetsRoot, selecting, signal, request.look),
  ]);
  const repository = findAddress({ ...request, given: request.repository, root, base: code.root });
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  if (outside.length > 0 && paths.includes(ALL)) events.onNotice(outsideNotice(outside));
  const names = new Set(services.map(({ service }) => service));
  if (paths.includes(ALL)) for (const service of [...synced.keys(), ...changes.keys()]) names.add(service);
  return {
    assetsRoot: located.assetsRoot,
    repository,
    interrupted: state.interrupted !== undefined,
    services: [...names].sort().map((service) => ({
      ...compare(service, pins, synced.get(service), repository),
      ...(changes.get(service) ?? { added: [], modified: [], deleted: [] }),
    })),
  };
}

function compare(
  service: Directory,
  pins: Pins,
  synced: SyncedService | undefined,
  repository: GitUrl,
): Omit<ServiceStatus, keyof Differences> {
  const parts = pins.partsOf(service);
  return {
    service,
    parts,
    sha: parts[0]?.sha,
    synced: synced?.parts[0]?.sha,
    moved: synced !== undefined && parts.length > 0 && !isAt(parts, synced, repository),
    tree: parts.length > 0 && parts.every(({ tree }) => tree !== undefined),
  };
}
