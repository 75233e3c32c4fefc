/** plan: what a sync would do, without asking the assets repository. */
import { type AccessRequest, findAccess } from '../assets/access.ts';
import { type CacheNames, cacheNames } from '../assets/cache-names.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
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
  const { url } = findAccess(request, root, request.code.root, events.onWarning);
  const earlier = before?.otherRepository === undefined ? before?.pins : undefined;
  return { assetsRoot, services, repository: url, earlier, ...cacheNames(request.storeBase, url, services) };
}
