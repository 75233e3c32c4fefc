/** Tells of services that are on disk and that a sync is not about. */
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { type Log, SILENT } from '../../base/log.ts';
import { syncCommand } from '../../base/shell.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type AccessRequest, repositoryUrlOf } from '../../fetch/access.ts';
import type { PinnedPlace } from '../../pins/pins.ts';
import type { Located } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, selectAll } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import { compareToPins } from '../../workspace/plan-sync.ts';
import type { SyncedService } from '../../workspace/root.ts';

/** What of a sync's request says which pins count. */
export interface PinsInForce {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
}

/**
 * Says which of them are at other pins than now, or have none any more.
 * @param chosen what the sync is about
 */
export async function tellOfOthers(
  request: PinsInForce,
  located: Located,
  chosen: Selection,
  others: readonly SyncedService[],
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(ALL)
    ? Promise.resolve(chosen)
    : selectAll(request.selection, codeRepository, SILENT, signal, located);
  // A mistake in a file that this sync does not read is for others to stumble over.
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof AssetsSyncError)) throw error;
  });
  if (selection === undefined) return;
  const { pins, root } = selection;
  const urlOf = (pin: PinnedPlace['pin']) => repositoryUrlOf(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }: SyncedService) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const { isLocalUser } = request.selection;
    const advice = isLocalUser ? ' assets-sync reset takes off the disk what has no committed pin.' : '';
    log.notice(`On disk, without a pin, and left as they are: ${listNames(lost)}.${advice}`);
  }
  const moved = others
    .filter((there) => isPinned(there) && compareToPins(pins.pinnedTreesOf(there.service), there, urlOf) === 'moved')
    .map(({ service }) => service);
  if (moved.length === 0) return;
  log.warning({
    message: `On disk, but not at the commit that is pinned: ${listNames(moved)}. Bring them: ${syncCommand(moved)}`,
  });
}
