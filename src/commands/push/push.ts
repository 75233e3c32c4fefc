/** push: publishes the recordings that changed in the assets root, and pins them. */
import { type Directory, isWithin, parentDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, toAssetsSyncError } from '../../base/errors.ts';
import { type Log, sumTraffic, type Traffic } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import { noAuthor, warnOfMisplaced } from '../../code-repo/code-repository.ts';
import { accessFlags, findAccess } from '../../fetch/access.ts';
import { withAssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText, type PushFacts, readMessage } from '../../forge/text.ts';
import { checkEditable, type PinPlace, placeOf } from '../../pins/edit.ts';
import {
  hasChanges,
  type InspectedPackage,
  packageFolder,
  proxyCommands,
  refusePackages,
} from '../../proxy-folders/package-folder.ts';
import { treesByPath } from '../../publish/base.ts';
import { offerPublished } from '../../publish/offer.ts';
import { publish } from '../../publish/publish.ts';
import { branchOf, type Contents, type Published, taggedError } from '../../publish/request.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import { locate } from '../../selection/locate.ts';
import { selectAll } from '../../selection/selection.ts';
import { parseGivenPaths } from '../../selection/services.ts';
import type { LocalChange } from '../../workspace/local-changes.ts';
import { adoptRecordings, differencesOf, isUnmade } from '../../workspace/local-changes.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import type { MovedPin, PushRequest, PushResult, PushWork } from './changes.ts';
import { type ChangedTree, type Changes, checkForSecrets, mergeMovedPins, readChanges } from './changes.ts';
import { commitPins, finishCutOff, finishEarlierPushes, openPinsBranch, pinAndBring } from './finish.ts';
import { hasRequests } from './report.ts';

/**
 * The road of a push. What is done stays done where a later step fails, and the next run does the rest; nothing is published, pinned or
 * changed on disk before all checks have passed.
 */
export async function push(request: PushRequest, log: Log, signal: AbortSignal): Promise<PushResult> {
  // Which services there are, where their recordings are on disk, and of which repository.
  const { selection, root, access } = await findServices(request, log, signal);
  const traffic: Traffic[] = [];
  const result = await withAssetsRepository(access, request.repositoryOptions, log, async (assets) => {
    const work: PushWork = { request, log, selection, root, access, assets, signal, traffic };
    // A run that was cut off while it changed files is finished before anything else.
    await finishCutOff(work);
    // What changed, written as trees. Where nothing did, what earlier pushes left is completed.
    const changes = await readChanges(work);
    await warnOfMisplaced(request.codeRepository, changes?.services.map(({ service }) => service) ?? [], log, signal);
    return changes === undefined ? finishEarlierPushes(work) : publishAndPin(work, changes);
  });
  const place = { assetsRoot: root.dir, repository: access.url, dryRun: request.dryRun };
  return { ...NOTHING_PUSHED, ...place, ...result, ...sumTraffic([result, ...traffic]) };
}

/** From what changed to its commit, its pull request and its pins: the checks come first. */
async function publishAndPin(work: PushWork, changes: Changes): Promise<Partial<PushResult>> {
  const { request, access, log, signal } = work;
  const pinsBranch = request.commitPins ? await openPinsBranch(work) : undefined;
  try {
    // A commit that only moves pins starts no push, and pins need a branch to go to.
    const { startedBy } = request.origin;
    if (startedBy !== undefined && (await pinsBranch?.onlyMovesPins(startedBy)))
      return { services: changes.services, startedByPins: startedBy };
    await pinsBranch?.find();
    // The checks: an author, pins that moved meanwhile, secrets, files of pins that can be edited. (`readChanges` looked at sizes and names.)
    if (request.author === undefined && request.access.isLocalUser && !request.dryRun) throw noAuthor('pushed');
    const fresh = await mergeMovedPins(work, changes);
    await checkForSecrets(work, changes);
    const places = fresh.map((changed) => placeIn(work, changed));
    checkEditable(request.codeRepository.root, places);
    // The state of the remote, the base, the merge, a commit, its push; on a race, from the top: `publish` has a line for each.
    const published = await publishTrees(work, changes, fresh);
    const recordings = await compareRecordings(work, changes, { fresh, published });
    const facts = { ...factsOf(work, published, changes.trees), recordings: recordings.filter(hasRequests) };
    const result = { ...resultOf(work, changes, { fresh, published, facts }), recordings, pinsBranch: pinsBranch?.name };
    if (request.dryRun) return result;
    // Its pull request: opened, brought up to date, or how a person opens it.
    const offered = await offerPublished(request, access, { ...published, facts }, log, signal);
    // The pins: written, the assets root told so, what others added brought to disk; then committed where that was asked for.
    await pinAndBring(work, changes, published, result.pins);
    return { ...result, ...offered, ...(pinsBranch && (await commitPins(work, result.pins, pinsBranch))) };
  } finally {
    await pinsBranch?.close();
  }
}

export const NOTHING_PUSHED = {
  services: [],
  pushed: false,
  sha: undefined,
  branch: undefined,
  found: false,
  title: '',
  body: '',
  pins: [],
};

/** @throws `bad-usage` where there is no assets root, or recordings are in folders that the test proxy pushes */
async function findServices(
  request: PushRequest,
  log: Log,
  signal: AbortSignal,
): Promise<Pick<PushWork, 'selection' | 'root' | 'access'>> {
  const { codeRepository } = request;
  const located = request.first?.located ?? locate(codeRepository, request.selection.path);
  const { assetsRoot, isRootFileMissing } = located;
  const root = new AssetsRoot(assetsRoot);
  const isFirst = isUnmade(root);
  const selection = await selectAll(request.selection, codeRepository, log, signal, located);
  const given = parseGivenPaths(request.selection, codeRepository, assetsRoot);
  // Where there is no assets root of ours, whatever changed is meant.
  const isAsked = (one: InspectedPackage) =>
    given.length === 0 ? isRootFileMissing && hasChanges(one) : given.some((path) => isWithin(path, one.pin.directory));
  await refusePackages('push', selection.pins, { assetsRoot, codeRoot: codeRepository.root, isAsked }, signal);
  const [tagged] = isRootFileMissing ? selection.pins.tagged : [];
  if (!isFirst && !root.exists()) {
    await warnOfMisplaced(codeRepository, [], log, signal);
    if (tagged !== undefined) throw taggedError(tagged, proxyCommands('push', [packageFolder(tagged, '')]));
    throw new AssetsSyncError('bad-usage', `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
      hint: 'Bring recordings to disk (assets-sync sync), record some there (assets-sync proxy start) or move those that are in the code repository (assets-sync migrate recordings), then push.',
    });
  }
  if (tagged !== undefined) throw taggedError(tagged);
  const access = findAccess(request.access, selection.rootFile, codeRepository.root, log.warning);
  await adoptRecordings(root, selection, access.url.url, codeRepository, signal);
  return { selection, root, access };
}

/** Where the pin of a changed tree is, or will be. */
function placeIn({ selection }: PushWork, { directory, pinned }: ChangedTree): PinPlace {
  return placeOf(selection.manifests, directory, pinned?.pin);
}

/** Puts the trees that no pin has yet onto a branch; nothing where the main branch, or an earlier push, has them. */
async function publishTrees(work: PushWork, { trees, scratch }: Changes, fresh: readonly ChangedTree[]): Promise<Published> {
  if (fresh.length === 0) {
    const sha = trees[0]?.pinned?.sha as Sha;
    const pinned = trees.map(({ ours }) => ours);
    const nothing = { branch: undefined, changes: [], unmerged: [], previousPush: undefined };
    return { ...nothing, sha, treeOf: treesByPath(trees, pinned), found: true };
  }
  const { author, dryRun, access } = work.request;
  const describe = (contents: Contents) => factsOf(work, contents, fresh);
  const flags = accessFlags(access);
  return publish({ ...work.assets, scratch, units: fresh, name: branchOf(trees), author, describe, dryRun, flags }, work.signal);
}

/** What is said of a push: what its commit brings to the main branch, which may be more than what changed here. */
function factsOf(
  { request: { message, origin }, selection: { globs, pins } }: PushWork,
  { changes: brought, unmerged, previousPush }: Contents,
  trees: readonly ChangedTree[],
): PushFacts {
  // By their paths in the assets root; what is not of this code repository has none.
  const above = pins.prefix === TOP ? '' : `${pins.prefix}/`;
  const onDisk = brought.filter(({ path }) => path.indexOf(above) === 0);
  const moved = onDisk.map((change) => ({ ...change, path: change.path.subarray(Buffer.byteLength(above)) }));
  // A branch whose earlier push is undone brings nothing.
  const changes = moved.length > 0 || previousPush !== undefined ? moved : trees.flatMap((changed) => changed.changes);
  const services = new Map<Directory, LocalChange[]>(trees.map(({ service }) => [service, []]));
  for (const change of changes) {
    const path = change.path.toString('utf8');
    // An earlier push that this one goes on from may have changed others.
    const own = trees.find(({ directory }) => isWithin(path, directory))?.service;
    const service = own ?? globs.serviceOf(parentDirectory(path as Directory));
    if (service !== undefined) services.set(service, [...(services.get(service) ?? []), change]);
  }
  const differences = [...services].map(([service, ofService]) => ({ service, ...differencesOf(ofService) }));
  const earlier = previousPush?.messages.flatMap((commit) => readMessage(commit)?.message ?? []) ?? [];
  return { message, earlier, origin, unmerged, services: differences };
}

/** What changed in the recordings, which is good to know, but no reason to fail: on the whole branch, where what main has is here. */
async function compareRecordings(
  { log, request, signal }: PushWork,
  { trees, scratch }: Changes,
  { fresh, published: { previousPush, treeOf } }: { fresh: readonly ChangedTree[]; published: Published },
): Promise<ServiceRecordings[]> {
  try {
    const { compareTrees } = await import(/* webpackMode: "eager" */ './compare.ts');
    if (previousPush !== undefined && !request.dryRun) {
      const whole = fresh.map((changed) => ({ ...changed, from: previousPush.mainTreeOf(changed), to: treeOf(changed) }));
      const compared = await compareTrees(scratch, whole, signal);
      if (compared.length > 0) return compared;
    }
    const own = trees.map((changed) => ({ ...changed, from: changed.base, to: changed.ours }));
    return await compareTrees(scratch, own, signal);
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`What changed in the recordings could not be found out: ${toAssetsSyncError(error).message}`);
    return [];
  }
}

function resultOf(
  work: PushWork,
  { services }: Changes,
  { fresh, published, facts }: { fresh: readonly ChangedTree[]; published: Published; facts: PushFacts },
) {
  const { sha, branch, found, treeOf } = published;
  const { title, body } = commitText(facts);
  // As its commit says; the pull request tells of earlier pushes, too.
  const own = services.filter(({ service }) => fresh.some((changed) => changed.service === service));
  const reason = commitText({ ...facts, earlier: [], services: own }).title;
  const pins = fresh.map((changed): MovedPin => ({ ...placeIn(work, changed), sha, tree: treeOf(changed), reason }));
  const pushed = branch !== undefined && !work.request.dryRun;
  const sent = pushed && !found ? fresh.reduce((sum, { bytes }) => sum + bytes, 0) : 0;
  return { services, pushed, sent, sha, branch, found, title, body, pins };
}
