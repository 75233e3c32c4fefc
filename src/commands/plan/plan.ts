/** plan: what a sync would do, without asking the assets repository. */

import { AssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { AccessRequest } from '../../fetch/access.ts';
import { findRepositoryUrl, repositoryUrlOf } from '../../fetch/repository-url.ts';
import type { PinnedPlace, Pins, SelectedService } from '../../pins/pins.ts';
import { locate } from '../../selection/locate.ts';
import { type SelectionRequest, select } from '../../selection/selection.ts';
import { byRepository, type CacheNames, cacheNames } from '../../store/names.ts';

export interface PlanRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface PlanResult extends Partial<CacheNames> {
  /** Absolute. */
  assetsRoot: string;
  services: SelectedService[];
  urlOf: (pin: PinnedPlace['pin']) => GitUrl;
  /** The pins before the change, where that was looked for. */
  earlier: Pins | undefined;
}

export async function plan(request: PlanRequest, log: Log, signal: AbortSignal): Promise<PlanResult> {
  const { codeRepository } = request;
  const located = locate(codeRepository, request.selection.path);
  const { rootFile, assetsRoot, services, before } = await select(request.selection, codeRepository, log, signal, located);
  // What the next change would stumble over is said now, also where this one touches no service.
  const url = located.isRootFileMissing ? undefined : findRepositoryUrl(request.access, rootFile, codeRepository.root);
  const urlOf = (pin: Parameters<PlanResult['urlOf']>[0]) => repositoryUrlOf(request.access, rootFile, codeRepository.root, pin);
  const unlistable = services.find(({ service }) => /,|^\s|\s$/.test(service));
  if (unlistable !== undefined) {
    throw new AssetsSyncError('bad-usage', `The service ${JSON.stringify(unlistable.service)} cannot be named in paths.`, {
      hint: 'Rename it: without a comma, and without white space at its ends.',
    });
  }
  const earlier = before?.otherRepository === undefined ? before?.pins : undefined;
  const [first = url && { url, places: [] }] = byRepository(services, urlOf);
  return { assetsRoot, services, urlOf, earlier, ...(first && cacheNames(request.storeBase, first)) };
}
