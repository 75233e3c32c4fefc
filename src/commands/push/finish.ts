/** What follows the publishing of a push: pins are written and committed, and the assets root is brought to them. Also for an earlier push that was cut off before that. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError, listNames, toAssetsSyncError } from '../../base/errors.ts';
import { SILENT } from '../../base/log.ts';
import { EMPTY_TREE, type Sha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { findPushTarget, findUncommitted, PinsBranch } from '../../code-repo/commit-pins.ts';
import { onlyAccess } from '../../fetch/access.ts';
import { GitError } from '../../git/errors.ts';
import { editManifests, editsByFile } from '../../pins/edit.ts';
import { offerEarlierPushes } from '../../publish/offer.ts';
import type { Published } from '../../publish/request.ts';
import { selectAll } from '../../selection/selection.ts';
import { withRootLock } from '../../workspace/check-out.ts';
import { importTrees, type RecordedTree, recordPush } from '../../workspace/record-push.ts';
import { type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import type { ChangedTree, Changes, MovedPin, PushResult, PushWork } from './changes.ts';

/** Opens the branch of the code repository that pins are committed on. */
export async function openPinsBranch({ request, log }: PushWork, signal: AbortSignal): Promise<PinsBranch> {
  const head = await findPushTarget(request.codeRepository, request.origin, signal);
  return new PinsBranch(request.codeRepository, head, request.selection.codeAccess, log, signal);
}

/**
 * Commits pins that are on disk: those that this push has moved, and those of what is on disk that an earlier one did and nobody committed.
 * @param open the branch, where it is open already
 */
export async function commitPins(
  work: PushWork,
  moved: readonly MovedPin[],
  signal: AbortSignal,
  open?: PinsBranch,
): Promise<Pick<PushResult, 'pins' | 'committed'>> {
  const { request, log, selection, root } = work;
  const { synced } = await root.readState(signal);
  const onDisk = synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees) ?? [];
  const earlier = selection.manifests
    .flatMap((manifest) => manifest.pins)
    .filter((pin) => onDisk.some(({ directory, sha }) => directory === pin.directory && sha === pin.sha));
  const left = await findUncommitted(request.codeRepository, earlier, request.selection.codeAccess, log, signal);
  const others = left.flatMap(({ manifestDirectory, directory, sha, tree, reason }): MovedPin[] => {
    return tree === undefined ? [] : [{ manifestDirectory, directory, before: undefined, sha, tree, reason }];
  });
  const pins = [...moved, ...others];
  if (pins.length === 0) return { pins };
  const branch = open ?? (await openPinsBranch(work, signal));
  const title =
    pins[0]?.reason ??
    `Pin ${listNames(
      pins.map(({ directory }) => directory),
      1,
    )}`;
  try {
    return { pins, committed: await branch.commit(editsByFile(pins), title, request.author) };
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || moved.length === 0) throw error;
    const denied =
      "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again.";
    const { code, message, detail, at } = error;
    const hint = code === 'unauthorized' ? denied : error.hint;
    throw new AssetsSyncError(
      code,
      `The recordings are pushed and pinned here, but the pins could not be committed: ${message}`,
      { hint, detail, at, cause: error },
    );
  } finally {
    if (open === undefined) await branch.close();
  }
}

/**
 * Writes the pins, tells the assets root that it stands on them, and brings what others had added meanwhile.
 * @param moved the pins that are written, and the trees that they are of
 */
export async function pinAndBring(
  work: PushWork,
  { trees, scratch }: Changes,
  { sha, branch, trees: made }: Published,
  { pins, fresh }: { pins: readonly MovedPin[]; fresh: readonly ChangedTree[] },
  signal: AbortSignal,
): Promise<void> {
  const { request, log, root, assets } = work;
  const recorded = trees.map((changed) => {
    const { alreadyPinned, pinned } = changed;
    if (alreadyPinned !== undefined && pinned !== undefined) return asRecorded(changed, pinned.sha, alreadyPinned);
    return asRecorded(changed, sha, made[fresh.indexOf(changed)] ?? EMPTY_TREE);
  });
  const left = await withRootLock(root, log, signal, async (held) => {
    await editManifests(request.codeRepository.root, editsByFile(pins), log, held, request.first ?? {}).catch((error) => {
      if (branch === undefined) throw error;
      const done = `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`;
      throw afterwards(done, error);
    });
    return recordPush(root, assets.store, scratch, assets.url.url, recorded, held).catch((error) => {
      throw afterwards('The recordings are pushed and pinned, but the assets root could not be told so', error);
    });
  });
  const behind = recorded.filter(({ tree, wanted }) => tree !== wanted);
  const services = [...new Set([...behind, ...left].map(({ service }) => service))];
  if (services.length === 0) return;
  // What others added is kept where the push brought it; else the sync fetches it.
  const theirs = behind.map(({ base, wanted }) => ({ tree: wanted, before: { tree: base } }));
  await importTrees(assets.store, scratch, theirs, signal).catch((error) => {
    if (!(error instanceof GitError)) throw error;
  });
  await bringServices(work, services, signal).catch((error) => {
    throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
  });
}

/** @param wanted the directory as it is pinned after the push */
function asRecorded(
  { service, directory, assetsPath, before, changes, base, commit, onDisk, ours }: ChangedTree,
  sha: Sha,
  wanted: Sha,
): RecordedTree & { base: Sha; wanted: Sha } {
  const recorded = { service, directory, assetsPath, before, changes, tree: onDisk, byTree: true, base, wanted };
  if (onDisk === ours && wanted === ours) return { ...recorded, sha };
  // What others added is not on disk yet: until it is brought, the root is not at the new pin.
  return { ...recorded, sha: commit ?? sha, behind: sha };
}

/**
 * Finishes a run that was cut off while it changed files.
 * @throws `local-changes` where files changed since: they are in a backup then, where no push finds them
 */
export async function finishCutOff(work: PushWork, signal: AbortSignal): Promise<void> {
  if (work.request.dryRun || !work.root.isCutOff) return;
  const [backup] = (await bringServices(work, [], signal)).backupsOfInterrupted;
  if (backup === undefined) return;
  throw new AssetsSyncError('local-changes', `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
    hint: `Nothing was pushed. Bring it back (${shellCommand(['assets-sync', 'backups', 'restore', backup])}), then push again.`,
  });
}

/** Completes what earlier pushes could not: pins that nobody committed, what others added meanwhile, pull requests. */
export async function finishEarlierPushes(work: PushWork, signal: AbortSignal): Promise<Partial<PushResult>> {
  const { request, access, assets, log, root } = work;
  if (request.dryRun) return {};
  await bringBehind(work, signal);
  const committed = request.commitPins ? await commitPins(work, [], signal) : {};
  const { synced } = await root.readState(signal);
  const pinned = new Set((synced?.services ?? []).flatMap(({ pinnedTrees }) => pinnedTrees.map(({ sha }) => sha)));
  return { ...(await offerEarlierPushes(request, access, assets, pinned, log, signal)), ...committed };
}

/** Brings what others had added to what an earlier push published, where that one did not come so far. */
async function bringBehind(work: PushWork, signal: AbortSignal): Promise<void> {
  const { synced } = await work.root.readState(signal);
  const { pins } = work.selection;
  // Those that are still pinned as that push pinned them.
  const behind = (synced?.services ?? []).filter(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    return pinnedTrees.some((there) => there.behind !== undefined && pinned.get(there.directory) === there.behind);
  });
  if (behind.length === 0) return;
  work.log.info('An earlier push was cut off before it had brought what others added; that is done now.');
  await bringServices(
    work,
    behind.map(({ service }) => service),
    signal,
  );
}

/** Brings what others added to services meanwhile. A run that was cut off is finished first. */
async function bringServices(
  { request, access, root, log, traffic }: PushWork,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<SyncRootResult> {
  const { codeRepository, repositoryOptions } = request;
  const { pins } = await selectAll(request.selection, codeRepository, SILENT, signal);
  const result = await syncRoot(
    {
      accesses: onlyAccess(access),
      repositoryOptions,
      assetsRoot: root.dir,
      codeRepository,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false,
    },
    log,
    signal,
  );
  traffic.push(result);
  return result;
}

/** What was done stays done; a second run does the rest. */
function afterwards(done: string, error: unknown): AssetsSyncError {
  const { code, message, hint, detail, at } = toAssetsSyncError(error);
  return new AssetsSyncError(code, `${done}: ${message}`, { hint, detail, at, cause: error });
}
