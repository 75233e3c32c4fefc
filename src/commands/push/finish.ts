/** The last step of a push: the pins are written, and the assets root is brought to them. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError, toAssetsSyncError } from '../../base/errors.ts';
import { SILENT } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/traffic.ts';
import { hideFromStatus } from '../../code-repo/code-repository.ts';
import { onlyAccess } from '../../fetch/access.ts';
import { GitError } from '../../git/errors.ts';
import type { Scratch } from '../../git/git-files.ts';
import { editManifests } from '../../pins/edit.ts';
import type { ChangedTree } from '../../publish/changed-trees.ts';
import { selectAll } from '../../selection/selection.ts';
import { importTrees, type RecordedTree, recordPush } from '../../workspace/record-push.ts';
import type { RootState } from '../../workspace/root.ts';
import { withRootLock } from '../../workspace/root-lock.ts';
import { type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import type { Changes, MovedPin, PushWork } from './model.ts';
import { byManifestDirectory } from './pins.ts';

/** A directory as the pins have it after the push. */
export interface PushedTree {
  changed: ChangedTree;
  sha: Sha;
  tree: Sha;
}

/**
 * Writes the pins, and tells the assets root that it stands on them. A run that is cut off between the two is finished by the next.
 * @param branch where the recordings are, if they were pushed
 * @returns what it took to bring what others had added meanwhile
 */
export async function finish(
  work: PushWork,
  { state, scratch }: Changes,
  pushed: readonly PushedTree[],
  pins: readonly MovedPin[],
  branch: string | undefined,
  signal: AbortSignal,
): Promise<Traffic> {
  const { request, log, root, assets } = work;
  const recorded = pushed.map((one) => recordedOf(state, one));
  const left = await withRootLock(root, log, signal, async (held) => {
    try {
      await editManifests(request.codeRepository.root, byManifestDirectory(pins), log, held);
    } catch (error) {
      if (branch === undefined) throw error;
      const done = `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`;
      throw afterwards(done, error);
    }
    try {
      return await recordPush(root, assets.store, scratch, assets.url.url, recorded, held);
    } catch (error) {
      throw afterwards('The recordings are pushed and pinned, but the assets root could not be told so', error);
    }
  });
  const behind = pushed.filter(({ changed, tree }) => changed.onDisk !== tree);
  const services = new Set([...behind.map(({ changed }) => changed.service), ...left.map(({ service }) => service)]);
  if (services.size === 0) return NO_TRAFFIC;
  await keepTheirs(work, scratch, behind, signal);
  try {
    return await bringServices(work, [...services], signal);
  } catch (error) {
    throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
  }
}

/** Keeps what others added where the push brought it; else the sync fetches it. */
async function keepTheirs(
  { assets: { store } }: PushWork,
  scratch: Scratch,
  behind: readonly PushedTree[],
  signal: AbortSignal,
): Promise<void> {
  try {
    const trees = behind.map(({ changed: { base }, tree }) => ({ tree, before: { tree: base } }));
    await importTrees(store, scratch, trees, signal);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
}

function recordedOf({ synced }: RootState, { changed, sha, tree }: PushedTree): RecordedTree {
  const { service, directory, assetsPath, commit, onDisk, ours, changes } = changed;
  const before = synced?.services
    .find((found) => found.service === service)
    ?.pinnedTrees.find((found) => found.directory === directory);
  const recorded = { service, directory, assetsPath, before, changes, tree: onDisk, byTree: true };
  if (onDisk === ours && tree === ours) return { ...recorded, sha };
  // What others added is not on disk yet: until it is brought, the root is not at the new pin.
  return { ...recorded, sha: commit ?? sha, behind: sha };
}

/** Brings what others added to services meanwhile. A run that was cut off is finished first. */
export async function bringServices(
  { request, access, root, log }: PushWork,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<SyncRootResult> {
  const { codeRepository, repositoryOptions } = request;
  const { pins } = await selectAll(request.selection, codeRepository, SILENT, signal);
  return syncRoot(
    {
      accesses: onlyAccess(access),
      repositoryOptions,
      assetsRoot: root.dir,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false,
      storeInsideRoot: false,
      ciCache: undefined,
      beforeWriting: () => hideFromStatus(codeRepository, root.dir),
    },
    log,
    signal,
  );
}

/** What was done stays done; a second run does the rest. */
function afterwards(done: string, error: unknown): AssetsSyncError {
  const { code, message, hint, detail, at } = toAssetsSyncError(error);
  return new AssetsSyncError(code, `${done}: ${message}`, {
    hint,
    detail,
    at,
    cause: error,
  });
}
