/** What follows the publishing of a push: pins are written and committed, and the assets root is brought to them. Also for an earlier push that was cut off before that. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError, listNames, toAssetsSyncError } from '../../base/errors.ts';
import { SILENT } from '../../base/log.ts';
import { shellCommand } from '../../base/shell.ts';
import { findPushTarget, findUncommitted, PinsBranch } from '../../code-repo/commit-pins.ts';
import { onlyAccess } from '../../fetch/access.ts';
import { GitError } from '../../git/errors.ts';
import { editManifests, editsByFile } from '../../pins/edit.ts';
import { offerEarlierPushes } from '../../publish/offer.ts';
import type { Published } from '../../publish/request.ts';
import { selectAll } from '../../selection/selection.ts';
import { withRootLock } from '../../workspace/check-out.ts';
import { importTrees, recordPush } from '../../workspace/record-push.ts';
import type { SyncedTree } from '../../workspace/root.ts';
import { type SyncRootResult, syncRoot } from '../../workspace/sync-root.ts';
import { type Changes, type MovedPin, type PushResult, type PushWork, pinnedAt } from './changes.ts';

/** Opens the branch of the code repository that pins are committed on. */
export async function openPinsBranch({ request, log, signal }: PushWork): Promise<PinsBranch> {
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
  open?: PinsBranch,
): Promise<Pick<PushResult, 'pins' | 'committed'>> {
  const { request, log, selection, signal } = work;
  const onDisk = await treesOnDisk(work);
  const earlier = selection.manifests
    .flatMap((manifest) => manifest.pins)
    .filter((pin) => onDisk.some(({ directory, sha }) => directory === pin.directory && sha === pin.sha));
  const left = await findUncommitted(request.codeRepository, earlier, request.selection.codeAccess, log, signal);
  const others = left.flatMap(({ manifestDirectory, directory, sha, tree, reason }): MovedPin[] => {
    return tree === undefined ? [] : [{ manifestDirectory, directory, before: undefined, sha, tree, reason }];
  });
  const pins = [...moved, ...others];
  if (pins.length === 0) return { pins };
  const branch = open ?? (await openPinsBranch(work));
  const directories = pins.map(({ directory }) => directory);
  const title = pins[0]?.reason ?? `Pin ${listNames(directories, 1)}`;
  try {
    return { pins, committed: await branch.commit(editsByFile(pins), title, request.author) };
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || moved.length === 0) throw error;
    const denied =
      "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again.";
    const hint = error.code === 'unauthorized' ? denied : error.hint;
    throw afterwards('The recordings are pushed and pinned here, but the pins could not be committed', error, hint);
  } finally {
    if (open === undefined) await branch.close();
  }
}

/**
 * Writes the pins, tells the assets root that it stands on them, and brings what others had added meanwhile.
 * @param pins those that are written, of the trees that had none yet
 */
export async function pinAndBring(
  work: PushWork,
  { trees, scratch }: Changes,
  { sha, branch, treeOf }: Published,
  pins: readonly MovedPin[],
): Promise<void> {
  const { request, log, root, assets, signal } = work;
  const recorded = trees.map((changed) => {
    const { alreadyPinned, commit, onDisk, ours } = changed;
    const now = alreadyPinned ?? { sha, tree: treeOf(changed) };
    const record = { ...changed, tree: onDisk, byTree: true as const, wanted: now.tree };
    if (onDisk === ours && now.tree === ours) return { ...record, sha: now.sha };
    // What others added is not on disk yet: until it is brought, the root is not at the new pin.
    return { ...record, sha: commit ?? now.sha, behind: now.sha };
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
  await bringServices(work, services).catch((error) => {
    throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
  });
}

/**
 * Finishes a run that was cut off while it changed files.
 * @throws `local-changes` where files changed since: they are in a backup then, where no push finds them
 */
export async function finishCutOff(work: PushWork): Promise<void> {
  if (work.request.dryRun || !work.root.isCutOff) return;
  const [backup] = (await bringServices(work, [])).backupsOfInterrupted;
  if (backup === undefined) return;
  throw new AssetsSyncError('local-changes', `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
    hint: `Nothing was pushed. Bring it back (${shellCommand(['assets-sync', 'backups', 'restore', backup])}), then push again.`,
  });
}

/** Completes what earlier pushes could not: pins that nobody committed, what others added meanwhile, pull requests. */
export async function finishEarlierPushes(work: PushWork): Promise<Partial<PushResult>> {
  const { request, access, assets, log, signal } = work;
  if (request.dryRun) return {};
  await bringBehind(work);
  const committed = request.commitPins ? await commitPins(work, []) : {};
  const pinned = new Set((await treesOnDisk(work)).map(({ sha }) => sha));
  return { ...(await offerEarlierPushes(request, access, assets, pinned, log, signal)), ...committed };
}

/** Brings what others had added to what an earlier push published, where that one did not come so far. */
async function bringBehind(work: PushWork): Promise<void> {
  const { pins } = work.selection;
  // Those that are still pinned as that push pinned them.
  const behind = (await treesOnDisk(work)).filter(
    (there) => there.behind !== undefined && pinnedAt(pins, there.service, there) === there.behind,
  );
  if (behind.length === 0) return;
  work.log.info('An earlier push was cut off before it had brought what others added; that is done now.');
  await bringServices(work, [...new Set(behind.map(({ service }) => service))]);
}

/** What is synced now, each with its service. */
async function treesOnDisk({ root, signal }: PushWork): Promise<(SyncedTree & { service: Directory })[]> {
  const { synced } = await root.readState(signal);
  return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => pinnedTrees.map((tree) => ({ ...tree, service })));
}

/** Brings what others added to services meanwhile. A run that was cut off is finished first. */
async function bringServices(
  { request, access, root, log, signal, traffic }: PushWork,
  services: readonly Directory[],
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
function afterwards(done: string, thrown: unknown, hint?: string): AssetsSyncError {
  const error = toAssetsSyncError(thrown);
  const { code, message, detail, at } = error;
  return new AssetsSyncError(code, `${done}: ${message}`, { hint: hint ?? error.hint, detail, at, cause: thrown });
}
