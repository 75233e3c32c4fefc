/** push: publishes the recordings that changed in the assets root, and pins them. */
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import { EMPTY_TREE } from '../../base/sha.ts';
import { noAuthor } from '../../code-repo/code-repository.ts';
import { warnOfMisplaced } from '../../code-repo/tracked-files.ts';
import { findAccess } from '../../fetch/access.ts';
import { withAssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText } from '../../forge/text.ts';
import { checkEditable, placeOf } from '../../pins/edit.ts';
import { hasChanges, type InspectedPackage, inspectPackages, refusePackages } from '../../proxy-folders/package-folder.ts';
import { offerEarlierPushes, offerPublished } from '../../publish/offer.ts';
import { taggedError } from '../../publish/request.ts';
import { locate } from '../../selection/locate.ts';
import { selectAll } from '../../selection/selection.ts';
import { adoptRecordings, isUnmade } from '../../workspace/inspect.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { type Changes, followPins, readChanges } from './changes.ts';
import { bringBehind, commitLeftPins, commitPins, finish, finishCutOff, openPinsBranch, type PushedTree } from './finish.ts';
import type { MovedPin, PushRequest, PushResult, PushWork } from './model.ts';
import { checkForSecrets, compareRecordings, factsOf, publishTrees } from './publish-changes.ts';

/** What a push did, and the traffic of the syncs before and after it. */
type Pushed = Partial<PushResult> & { finished?: Traffic; brought?: Traffic };

export async function push(request: PushRequest, log: Log, signal: AbortSignal): Promise<PushResult> {
  const { codeRepository, repositoryOptions } = request;
  const located = locate(codeRepository, request.selection.path);
  const root = new AssetsRoot(located.assetsRoot);
  const isFirst = isUnmade(root);
  const selection = await selectAll(request.selection, codeRepository, log, signal, located);
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = await inspectPackages(selection.pins, places, signal);
  const { paths } = request.selection;
  const isMeant = ({ directory }: InspectedPackage) => paths.some((path) => path.replace(/\/$/, '') === directory);
  refusePackages(
    'push',
    packages.filter((one) => (located.isRootMissing ? hasChanges(one) : isMeant(one))),
  );
  if (!isFirst && !root.exists()) {
    await warnOfMisplaced(codeRepository, [], log, signal);
    throw noRoot(located.assetsRoot);
  }
  const [tagged] = located.isRootMissing ? selection.pins.tagged : [];
  if (tagged !== undefined) throw taggedError(tagged);
  const access = findAccess(request.access, selection.root, codeRepository.root, log.warning);
  if (isFirst) adoptRecordings(root, selection, access.url.url, codeRepository);
  const result = await withAssetsRepository(access, repositoryOptions, log, async (assets): Promise<Pushed> => {
    const work = { request, log, selection, root, access, assets };
    const finished = await finishCutOff(work, signal);
    const changes = await readChanges(work, signal);
    await warnOfMisplaced(codeRepository, changes?.services.map(({ service }) => service) ?? [], log, signal);
    return { ...(await (changes === undefined ? pushNothing(work, signal) : pushChanges(work, changes, signal))), finished };
  });
  const { finished = NO_TRAFFIC, brought = NO_TRAFFIC, requests, bytes, ...pushed } = result;
  return {
    ...NOTHING,
    assetsRoot: located.assetsRoot,
    repository: access.url,
    ...pushed,
    requests: requests + finished.requests + brought.requests,
    bytes: bytes + finished.bytes + brought.bytes,
  };
}

const NOTHING = { services: [], pushed: false, sha: undefined, branch: undefined, found: false, title: '', body: '', pins: [] };

function noRoot(assetsRoot: string): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
    hint: 'Bring recordings to disk (assets-sync sync) or record some there (assets-sync proxy start), then push.',
  });
}

/** Completes what earlier pushes could not. */
async function pushNothing(work: PushWork, signal: AbortSignal): Promise<Pushed> {
  const { dryRun, commitPins } = work.request;
  if (dryRun) return {};
  const committed = commitPins ? await commitLeftPins(work, signal) : {};
  const brought = await bringBehind(work, signal);
  const { synced } = await work.root.readState(signal);
  const pinned = new Set((synced?.services ?? []).flatMap(({ pinnedTrees }) => pinnedTrees.map(({ sha }) => sha)));
  const { request, access, assets, log } = work;
  return { ...(await offerEarlierPushes(request, access, assets, pinned, log, signal)), ...committed, brought };
}

/** The road of a push: what is done stays done where a later step fails, and the next run does the rest. */
async function pushChanges(work: PushWork, changes: Changes, signal: AbortSignal): Promise<Pushed> {
  const { request, access, log } = work;
  const { dryRun, origin } = request;
  const { services, trees } = changes;
  const pinsBranch = request.commitPins ? await openPinsBranch(work, signal) : undefined;
  try {
    const { startedBy } = origin;
    if (startedBy !== undefined && (await pinsBranch?.onlyMovesPins(startedBy))) return { services, startedByPins: startedBy };
    // Before anything is pushed: without it the pins would have nowhere to go.
    await pinsBranch?.find();
    if (request.author === undefined && request.access.isLocalUser && !dryRun) throw noAuthor('pushed');
    const earlier = await followPins(work, changes, signal);
    await checkForSecrets(work, changes, signal);
    const fresh = trees.filter((changed) => !earlier.has(changed));
    const places = fresh.map(({ directory, pinned }) => placeOf(work.selection.manifests, directory, pinned?.pin));
    checkEditable(request.codeRepository.root, places);

    const published = await publishTrees(work, changes, fresh, signal);
    const { sha, branch, found } = published;
    const recordings = await compareRecordings(work, changes, fresh, published, signal);
    const facts = { ...factsOf(work, published, trees), recordings };
    const { title, body } = commitText(facts);
    const treeAt = (index: number) => published.trees[index] ?? EMPTY_TREE;
    const pins = places.map((place, index): MovedPin => ({ ...place, sha, tree: treeAt(index), reason: title }));
    const pushed = branch !== undefined && !dryRun;
    const sent = pushed && !found ? fresh.reduce((sum, { bytes }) => sum + bytes, 0) : 0;
    const result = { services, pinsBranch: pinsBranch?.name, recordings, pushed, sent, sha, branch, found, title, body, pins };
    if (dryRun) return result;

    const isOld = found || published.previousPush !== undefined;
    const offered = branch === undefined ? {} : await offerPublished(request, access, { branch, isOld, facts }, log, signal);
    const committed = pinsBranch && pins.length > 0 ? await commitPins(work, pinsBranch, pins, branch, title) : undefined;
    const pushedTrees = trees.map((changed): PushedTree => {
      const before = earlier.get(changed);
      if (before === undefined || changed.pinned === undefined) return { changed, sha, tree: treeAt(fresh.indexOf(changed)) };
      return { changed, sha: changed.pinned.sha, tree: before };
    });
    const brought = await finish(work, changes, { pushed: pushedTrees, pins, branch }, signal);
    // Pins that had all of it are moved already, and may be on disk alone.
    const left = pinsBranch && earlier.size > 0 ? await commitLeftPins(work, signal, pinsBranch) : { pins: [] };
    const allCommitted = left.committed?.isNew === true ? left.committed : (committed ?? left.committed);
    return { ...result, ...offered, pins: [...pins, ...left.pins], committed: allCommitted, brought };
  } finally {
    await pinsBranch?.close();
  }
}
