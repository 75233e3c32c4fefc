/** plan: what a sync would do, without asking the assets repository. */
import type { AccessRequest } from '../assets/access.ts';
import { findAddress } from '../assets/address.ts';
import { type CacheNames, cacheNames } from '../assets/cache-names.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
import { AssetsSyncError } from '../errors.ts';
import type { GitUrl } from '../names/git-url.ts';
import type { ChosenService, Pins } from '../pins/pins.ts';

export interface PlanRequest extends SelectionRequest, AccessRequest {
  code: CodeRepository;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface PlanResult extends CacheNames {
  /** Absolute. */
  assetsRoot: string;
  services: ChosenService[];
  repository: GitUrl;
  /** The pins before the change, where that was looked for. */
  earlier: Pins | undefined;
}

export async function plan(request: PlanRequest, events: SelectionEvents, signal: AbortSignal): Promise<PlanResult> {
  const { root, assetsRoot, services, before } = await select(request, request.code, events, signal);
  const url = findAddress({ ...request, given: request.repository, root, base: request.code.root });
  const unlistable = services.find(({ service }) => /,|^\s|\s$/.test(service));
  if (unlistable !== undefined) {
    throw new AssetsSyncError('bad-usage', `The service ${JSON.stringify(unlistable.service)} cannot be named in paths.`, {
      hint: 'Rename it: without a comma, and without white space at its ends.',
    });
  }
  const earlier = before?.otherRepository === undefined ? before?.pins : undefined;
  return { assetsRoot, services, repository: url, earlier, ...cacheNames(request.storeBase, url, services) };
}
