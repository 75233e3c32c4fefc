/** push: publishes the recordings that changed in the assets root, and pins them. */
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { EMPTY_TREE } from '../../base/sha.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/traffic.ts';
import type { PinsBranch } from '../../code-repo/commit-pins.ts';
import { noAuthor } from '../../code-repo/origin.ts';
import { findAccess } from '../../fetch/access.ts';
import { withAssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText } from '../../forge/text.ts';
import { checkEditable, placeOf } from '../../pins/edit.ts';
import type { PinnedTree } from '../../pins/pins.ts';
import { hasChanges, type InspectedPackage, inspectPackages, refusePackages } from '../../proxy-folders/inspect.ts';
import { followPins } from '../../publish/changed-trees.ts';
import { taggedError } from '../../publish/changes.ts';
import { locate } from '../../selection/locate.ts';
import { selectAll } from '../../selection/selection.ts';
import { adoptRecordings, isUnmade } from '../../workspace/inspect.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { bringBehind, finishCutOff } from './cut-off.ts';
import { finish, type PushedTree } from './finish.ts';
import type { Changes, MovedPin, PushRequest, PushResult, PushWork } from './model.ts';
import { offer, offerOwed } from './owed.ts';
import { commitLeftPins, commitPins, openPinsBranch } from './pins.ts';
import { checkForSecrets, compareRecordings, factsOf, publishTrees, warnOfConflicts } from './publish-changes.ts';
import { fetchTreeOf, readChanges } from './read-changes.ts';

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
  if (!isFirst && !root.exists()) throw noRoot(located.assetsRoot);
  const [tagged] = located.isRootMissing ? selection.pins.tagged : [];
  if (tagged !== undefined) throw taggedError(tagged);
  const access = findAccess(request.access, selection.root, codeRepository.root, log.warning);
  if (isFirst) adoptRecordings(root, selection, access.url.url, codeRepository);
  const result = await withAssetsRepository(access, repositoryOptions, log, async (assets): Promise<Pushed> => {
    const work = { request, log, selection, root, access, assets };
    const finished = await finishCutOff(work, signal);
    const changes = await readChanges(work, signal);
    if (changes !== undefined) return { ...(await pushChanges(work, changes, signal)), finished };
    if (request.dryRun) return {};
    const committed = request.commitPins ? await commitLeftPins(work, signal) : {};
    const brought = await bringBehind(work, signal);
    return { ...(await offerOwed(work, {}, signal)), ...committed, finished, brought };
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

const NOTHING = {
  services: [],
  pushed: false,
  sha: undefined,
  branch: undefined,
  found: false,
  title: '',
  body: '',
  pins: [],
};

function noRoot(assetsRoot: string): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
    hint: 'Bring recordings to disk (assets-sync sync) or record some there (assets-sync proxy start), then push.',
  });
}

async function pushChanges(work: PushWork, changes: Changes, signal: AbortSignal): Promise<Pushed> {
  const { commitPins, dryRun, origin } = work.request;
  const { services } = changes;
  const pinsBranch = commitPins ? await openPinsBranch(work, signal) : undefined;
  try {
    const { startedBy } = origin;
    if (pinsBranch !== undefined && startedBy !== undefined && (await pinsBranch.onlyMovesPins(startedBy))) {
      return { services, startedByPins: startedBy };
    }
    // Before anything is pushed: without it the pins would have nowhere to go.
    await pinsBranch?.find();
    const done = await publishAndPin(work, changes, dryRun ? undefined : pinsBranch, signal);
    return { services, pinsBranch: pinsBranch?.name, ...done };
  } finally {
    await pinsBranch?.close();
  }
}

async function publishAndPin(
  work: PushWork,
  changes: Changes,
  pinsBranch: PinsBranch | undefined,
  signal: AbortSignal,
): Promise<Pushed> {
  const { request, selection } = work;
  const { trees, scratch } = changes;
  if (request.author === undefined && request.access.isLocalUser && !request.dryRun) throw noAuthor('pushed');
  const treeOf = (pinned: PinnedTree) => fetchTreeOf(work, pinned, scratch, signal);
  const earlier = await followPins(trees, { scratch, treeOf }, signal);
  await checkForSecrets(work, changes, signal);
  const fresh = trees.filter((changed) => !earlier.has(changed));
  const places = fresh.map(({ directory, pinned }) => placeOf(selection.manifests, directory, pinned?.pin));
  checkEditable(request.codeRepository.root, places);
  const published = await publishTrees(work, changes, fresh, signal);
  const { sha, branch, found } = published;
  warnOfConflicts(work, published);
  const facts = factsOf(work, published, trees);
  const { title, body } = commitText(facts);
  const treeAt = (index: number) => published.trees[index] ?? EMPTY_TREE;
  const pins = places.map((place, index): MovedPin => ({ ...place, sha, tree: treeAt(index), reason: title }));
  const recordings = await compareRecordings(work, changes, fresh, published, signal);
  const result = { recordings, pushed: branch !== undefined && !request.dryRun, sha, branch, found, title, body, pins };
  if (request.dryRun) return result;
  const isOld = published.found || published.onTopOf !== undefined;
  const opened = branch === undefined ? {} : await offer(work, { branch, isOld }, { ...facts, recordings }, signal);
  const committed = pinsBranch && pins.length > 0 ? await commitPins(pinsBranch, pins, branch, title, request.author) : undefined;
  const pushed = trees.map((changed): PushedTree => {
    const before = earlier.get(changed);
    if (before === undefined || changed.pinned === undefined) return { changed, sha, tree: treeAt(fresh.indexOf(changed)) };
    return { changed, sha: changed.pinned.sha, tree: before };
  });
  const brought = await finish(work, changes, pushed, pins, branch, signal);
  // Pins that had all of it are moved already, and may be on disk alone.
  const left = pinsBranch && earlier.size > 0 ? await commitLeftPins(work, signal, pinsBranch) : { pins: [] };
  const allPins = [...pins, ...left.pins];
  const shown = opened.next === undefined ? await offerOwed(work, opened, signal) : opened;
  return {
    ...result,
    ...shown,
    pins: allPins,
    committed: left.committed?.isNew === true ? left.committed : (committed ?? left.committed),
    brought,
  };
}
