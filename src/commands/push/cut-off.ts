/** What a run that was cut off left to be done in the assets root: the next push does it. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { shellCommand } from '../../base/shell.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/traffic.ts';
import type { Pins } from '../../pins/pins.ts';
import { type RootState, UNREADABLE } from '../../workspace/root.ts';
import { bringServices } from './finish.ts';
import type { PushWork } from './model.ts';

/**
 * Finishes a run that was cut off while it changed files. What a journal that cannot be read was about, only a sync puts right.
 * @throws `local-changes` where files changed since: they are in a backup then, where no push finds them
 */
export async function finishCutOff(work: PushWork, signal: AbortSignal): Promise<Traffic> {
  const journal = work.root.readJournal();
  if (work.request.dryRun || journal === undefined || journal === UNREADABLE) return NO_TRAFFIC;
  const finished = await bringServices(work, [], signal);
  const [backup] = finished.backupsOfInterrupted;
  if (backup === undefined) return finished;
  throw new AssetsSyncError('local-changes', `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
    hint: `Nothing was pushed. Bring it back (${shellCommand(['assets-sync', 'backups', 'restore', backup])}), then push again.`,
  });
}

/** Brings what others had added to what an earlier push published, where that one did not come so far. */
export async function bringBehind(work: PushWork, signal: AbortSignal): Promise<Traffic> {
  const services = findBehind(await work.root.readState(signal), work.selection.pins);
  if (services.length === 0) return NO_TRAFFIC;
  work.log.info('An earlier push was cut off before it had brought what others added; that is done now.');
  return bringServices(work, services, signal);
}

/** Services that are still pinned as that push pinned them. */
function findBehind({ synced }: RootState, pins: Pins): Directory[] {
  const behind = (synced?.services ?? []).filter(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    return pinnedTrees.some((there) => there.behind !== undefined && pinned.get(there.directory) === there.behind);
  });
  return behind.map(({ service }) => service);
}
