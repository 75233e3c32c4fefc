/** plan: what a sync would do, without asking the assets repository. */

import { AssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type AccessRequest, findRepositoryUrl } from '../../fetch/access.ts';
import type { ChosenService, Pins } from '../../pins/pins.ts';
import { type SelectionRequest, select } from '../../selection/selection.ts';
import { noticeUnknown } from '../../selection/unknown-services.ts';
import { type CacheNames, cacheNames } from '../../store/cache-names.ts';

export interface PlanRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
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

export async function plan(request: PlanRequest, log: Log, signal: AbortSignal): Promise<PlanResult> {
  const { codeRepository } = request;
  const { root, assetsRoot, services, before } = await select(request.selection, codeRepository, log, signal);
  await noticeUnknown({ services, assetsRoot }, codeRepository, log, signal);
  const url = findRepositoryUrl(request.access, root, codeRepository.root);
  const unlistable = services.find(({ service }) => /,|^\s|\s$/.test(service));
  if (unlistable !== undefined) {
    throw new AssetsSyncError('bad-usage', `The service ${JSON.stringify(unlistable.service)} cannot be named in paths.`, {
      hint: 'Rename it: without a comma, and without white space at its ends.',
    });
  }
  const earlier = before?.otherRepository === undefined ? before?.pins : undefined;
  return { assetsRoot, services, repository: url, earlier, ...cacheNames(request.storeBase, url, services) };
}
