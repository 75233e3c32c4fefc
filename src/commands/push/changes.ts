/** What changed in the assets root, as the directories that are pushed, and what is looked at before anything is. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Directory, inAssetsRoot, isWithin, joinDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { lstatIfThere } from '../../base/files.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log, Traffic } from '../../base/log.ts';
import type { Differences } from '../../base/paths.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { closestMatch, count } from '../../base/text.ts';
import type { CommittedPins } from '../../code-repo/commit-pins.ts';
import type { Access } from '../../fetch/access.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { fetchTreeNames } from '../../fetch/fetch-trees.ts';
import { borrow, type Scratch } from '../../git/git-files.ts';
import type { PinPlace } from '../../pins/edit.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import { hasCommit, type PinnedTree, type Pins } from '../../pins/pins.ts';
import { mergeTrees } from '../../publish/merge.ts';
import type { Offered, OfferingRequest } from '../../publish/offer.ts';
import { taggedError, type Unit } from '../../publish/request.ts';
import type { PushedFile } from '../../publish/secrets.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import type { Located } from '../../selection/locate.ts';
import type { Selection, SelectionRequest } from '../../selection/selection.ts';
import { ALL, parseGivenPaths } from '../../selection/services.ts';
import { refuseUnfinished, requireUnlocked, withRootLock } from '../../workspace/check-out.ts';
import {
  differencesOf,
  explainUnreadable,
  inspectRoot,
  type LocalChange,
  outsideNotice,
  portabilityProblems,
  refuseOdd,
} from '../../workspace/local-changes.ts';
import { writeDirectory } from '../../workspace/record-push.ts';
import type { AssetsRoot, RootState, SyncedTree } from '../../workspace/root.ts';

export interface PushRequest extends OfferingRequest {
  selection: SelectionRequest;
  /** Why: the commit's message, whose first line is the pins' reason. */
  message: string | undefined;
  /** Commit the moved pins on the code repository's branch. */
  commitPins: boolean;
  /** Files that may hold what looks like a secret. */
  allowSecrets: readonly string[];
  dryRun: boolean;
  /** Of a first recordings.json, which is written with the pins: what it says besides. */
  first?: { located: Located; settings: Record<string, unknown> } | undefined;
}

/** What every step of a push works with. */
export interface PushWork {
  request: PushRequest;
  log: Log;
  /** Every pin of the code repository. */
  selection: Selection;
  root: AssetsRoot;
  access: Access;
  assets: AssetsRepository;
  signal: AbortSignal;
  /** What syncs before and after the push took is added to it. */
  traffic: Traffic[];
}

/** A service's changes: paths in the assets root. */
export interface PushedService extends Differences {
  service: Directory;
  /** It has no pin yet. */
  isNew: boolean;
}

/** A pin as it was written, or would be. */
export interface MovedPin extends PinEdit, PinPlace {
  tree: Sha;
}

/** The requests and bytes are git's to the assets repository. */
export interface PushResult extends Traffic, Offered {
  /** Absolute. */
  assetsRoot: string;
  repository: GitUrl | undefined;
  /** Nothing was pushed or written: it says what would be. */
  dryRun: boolean;
  services: PushedService[];
  /** Something is on a branch of the assets repository now that waits to be merged. */
  pushed: boolean;
  sha: Sha | undefined;
  branch: string | undefined;
  /** An earlier push had put the same there. */
  found: boolean;
  /** Bytes of the recordings that were sent. */
  sent?: number;
  title: string;
  body: string;
  pins: MovedPin[];
  /** What changed in the recordings, where they were compared. */
  recordings?: ServiceRecordings[];
  /** The commit of the code repository that has the pins. */
  committed?: CommittedPins | undefined;
  /** The branch of the code repository that they go on, where that was asked for. */
  pinsBranch?: string | undefined;
  /** The commit that started this run, where it only moves pins: then nothing is pushed. */
  startedByPins?: Sha | undefined;
}

/** A directory with changes: a service, or a deeper pin's. */
export interface ChangedTree extends Unit {
  service: Directory;
  /** Its pin as it is now; undefined for a directory that has none. */
  pinned: PinnedTree | undefined;
  /** What was synced there; undefined for a directory that never was. */
  before: SyncedTree | undefined;
  /** What of it is on disk. */
  onDisk: Sha;
  files: PushedFile[];
  /** Of the files on disk. */
  bytes: number;
  /** All that changed, what is gone included. */
  changes: readonly LocalChange[];
  /** The pinned commit and its tree, where that has all that changed here: an earlier push was cut off. */
  alreadyPinned?: { sha: Sha; tree: Sha };
}

/** What is to be pushed, as it was at one moment. */
export interface Changes {
  services: PushedService[];
  trees: ChangedTree[];
  /** Sees the trees, and what they were made on. */
  scratch: Scratch;
}

/** Finds what changed on disk and writes it as trees. @returns undefined where nothing changed */
export function readChanges(work: PushWork): Promise<Changes | undefined> {
  const { log, root, assets } = work;
  const { pins } = work.selection;
  return withRootLock(root, log, work.signal, async (signal) => {
    const held = { ...work, signal };
    refuseUnfinished(root);
    const { state, changed } = await findChanges(held);
    if (changed.length === 0) {
      noticeLostPins(work, state);
      return undefined;
    }
    // The root's index is written after the push: what would be in the way then is said now.
    await requireUnlocked(root, log, signal);
    portabilityProblems(changed.flatMap(([, changes]) => changes)).forEach(log.warning);
    await assets.store.open(signal);
    const scratch = assets.store.newScratch(objectFolders(work));
    const found: Changes = { services: [], trees: [], scratch };
    for (const [service, ofService] of changed) {
      refuseOdd(root, ofService, 'cannot be pushed');
      const places = pins.pinnedTreesOf(service);
      found.services.push({ service, isNew: places.length === 0, ...differencesOf(ofService) });
      const pinned = places.filter(hasCommit);
      const synced = state.synced?.services.find((one) => one.service === service)?.pinnedTrees;
      for (const [directory, changes] of byPinnedTree(service, ofService, synced, pinned)) {
        const isHere = (one: { directory: Directory }) => one.directory === directory;
        const part = { service, directory, changes, before: synced?.find(isHere), pinned: pinned.find(isHere) };
        const tree = readChangedTree(held, scratch, part);
        found.trees.push(
          await tree.catch((error) => {
            throw explainUnreadable(root, error, state);
          }),
        );
      }
    }
    return found;
  });
}

/**
 * @returns the changes by the service that they are in, sorted: of the services that were named, or of all
 * @throws `busy` amid a sync, `no-pin` for a path that nobody knows: as a push of nothing it would go unnoticed
 */
async function findChanges({
  selection,
  request,
  log,
  signal,
}: PushWork): Promise<{ state: RootState; changed: [Directory, LocalChange[]][] }> {
  const { pins, assetsRoot } = selection;
  const given = parseGivenPaths(request.selection, request.codeRepository, assetsRoot);
  const named = given.includes(ALL) || given.includes(TOP) ? [] : (given as Directory[]);
  const { state, found, outside } = await inspectRoot(assetsRoot, selection, request.codeRepository, signal);
  if (state.interrupted !== undefined) {
    throw new AssetsSyncError('busy', 'A sync of the assets root is at work or was cut off.', {
      hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
    });
  }
  const left = outside.filter((change) => {
    // What is in no service is pushed as one where its directory is named.
    const service = named.find((path) => isWithin(change.path.toString('utf8'), path));
    if (service !== undefined) found.set(service, [...(found.get(service) ?? []), change]);
    return service === undefined;
  });
  if (left.length > 0 && given.length === 0) log.notice(outsideNotice(left));
  const overlap = (one: Directory, other: Directory) => isWithin(one, other) || isWithin(other, one);
  for (const path of named) {
    const isThere = [assetsRoot, request.codeRepository.root].some((root) => existsSync(join(root, path)));
    const isKnown = isThere || pins.resolveTargeted(path) !== undefined;
    if (isKnown || [...found.keys()].some((service) => overlap(path, service))) continue;
    const near = closestMatch(path, [...new Set([...found.keys(), ...pins.directories])]);
    throw new AssetsSyncError('no-pin', `There is nothing called ${path} that could be pushed.`, {
      hint: near === undefined ? 'Name a service that has changes (assets-sync status lists them).' : `Did you mean ${near}?`,
    });
  }
  const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
  for (const [service, changes] of meant) {
    // A push makes pins, and whoever has an assets.json has none yet.
    const tagged = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== undefined);
    const changed = tagged.find(({ directory }) => changes.some(({ path }) => isWithin(path.toString('utf8'), directory)));
    if (changed !== undefined) throw taggedError(changed.pin);
  }
  return { state, changed: meant.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** A service's changes by the pinned directory that they are in, sorted. @throws `local-changes` where a deeper pin came or went since */
function byPinnedTree(
  service: Directory,
  changes: readonly LocalChange[],
  synced: readonly SyncedTree[] | undefined,
  pinned: readonly PinnedTree[],
): [Directory, LocalChange[]][] {
  const innermost = (known: readonly { directory: Directory }[], path: string) => {
    const around = known.map(({ directory }) => directory).filter((directory) => isWithin(path, directory));
    return around.sort((a, b) => b.length - a.length)[0] ?? service;
  };
  const parts = new Map<Directory, LocalChange[]>();
  for (const change of changes) {
    const path = change.path.toString('utf8');
    const directory = innermost(synced ?? pinned, path);
    // Its contents would go to one pin, and a sync then bring those of another.
    const now = innermost(pinned, path);
    if (pinned.length > 0 && now !== directory) throw pinMoved(service, now, pinned);
    parts.set(directory, [...(parts.get(directory) ?? []), change]);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function readChangedTree(
  work: PushWork,
  scratch: Scratch,
  part: Pick<ChangedTree, 'service' | 'directory' | 'changes' | 'before' | 'pinned'>,
): Promise<ChangedTree> {
  const { root, selection, signal } = work;
  const { directory, changes, before, pinned } = part;
  const bytes = measure(root, changes);
  const write = (from: Sha) => writeDirectory(root, join(scratch.dir, 'objects'), { directory, base: from, changes }, signal);
  const base = before?.tree ?? (pinned === undefined ? EMPTY_TREE : await fetchTreeOf(work, pinned, scratch));
  const { tree: ours, files: written } = await write(base);
  // Of a directory that was never synced, only what is new is on disk.
  const onDisk = before !== undefined || base === EMPTY_TREE ? ours : (await write(EMPTY_TREE)).tree;
  const assetsPath = pinned?.assetsPath ?? joinDirectory(selection.pins.prefix, directory);
  const files = [...written].map(([path, name]) => ({ path: Buffer.from(path, 'latin1'), name }));
  return { ...part, assetsPath, commit: before?.sha ?? pinned?.sha, base, ours, onDisk, files, bytes };
}

/** GitHub's limit for a file. */
const MAX_BYTES = 100 * 1024 * 1024;

/** How many bytes the changed files have. @throws `too-large` for one that hosts do not take */
function measure({ dir }: AssetsRoot, changes: readonly LocalChange[]): number {
  const sizes = changes.flatMap(({ path, kind }) => {
    if (kind === 'deleted') return [];
    const size = lstatIfThere(Buffer.concat([Buffer.from(`${dir}/`), path]))?.size ?? 0;
    if (size <= MAX_BYTES) return [size];
    const megabytes = Math.round(size / 1_000_000);
    throw new AssetsSyncError('too-large', `${path.toString('utf8')} has ${megabytes} MB; hosts take files of up to 100 MB.`, {
      hint: 'Record less in one test, or move the file away; nothing was pushed.',
    });
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Brings changed trees together with their pins, where those moved after the recordings were brought to disk: by a pull, or by an
 * earlier push that was cut off. What changed here is from then on a change of the pinned commit.
 * @returns those that no pin has yet
 * @throws `local-changes` where a pin moved to something else in the same files
 */
export async function mergeMovedPins(work: PushWork, { trees, scratch }: Changes): Promise<ChangedTree[]> {
  const source = { scratch, signal: work.signal };
  for (const changed of trees) {
    const { service, pinned, commit, base, ours, directory } = changed;
    if (pinned === undefined) continue;
    const { sha } = pinned;
    if (pinned.tree === ours || (sha === commit && base === ours)) changed.alreadyPinned = { sha, tree: ours };
    else if (sha !== commit) {
      const theirs = await fetchTreeOf(work, pinned, scratch);
      const { tree, conflicts } = await mergeTrees(source, { base, ours, theirs });
      const files = conflicts.map((path) => `${directory}/${path}`);
      if (files.length > 0) throw pinMoved(service, directory, [pinned], files);
      if (tree === theirs) changed.alreadyPinned = { sha, tree };
      else Object.assign(changed, { commit: sha, base: theirs, ours: tree });
    }
  }
  return trees.filter(({ alreadyPinned }) => alreadyPinned === undefined);
}

function pinMoved(
  service: Directory,
  directory: Directory,
  pinned: readonly PinnedTree[],
  files: readonly string[] = [],
): AssetsSyncError {
  const which = files.length === 0 ? '' : ` The same files changed in it and here:\n${listLines(files)}`;
  const message = `The pin of ${directory} moved after its recordings were brought to disk.${which}`;
  return new AssetsSyncError('local-changes', message, {
    hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
    at: pinned.find((pinnedTree) => pinnedTree.directory === directory)?.pin.at,
  });
}

/**
 * The tree of a pinned directory; its names can be read in the scratch then.
 * @returns the empty tree for a directory that its commit does not have
 */
async function fetchTreeOf(work: PushWork, pinned: PinnedTree, scratch: Scratch): Promise<Sha> {
  const [named] = await fetchTreeNames(work.assets, [pinned], work.signal);
  // The store may have made a folder for them.
  borrow(scratch, objectFolders(work));
  return named === undefined || named.found === 'absent' ? EMPTY_TREE : named.found;
}

/** The object folders that have what is on disk and what it was made on. */
function objectFolders({ root, assets: { store } }: PushWork): string[] {
  // A root may borrow from other stores only, where it was synced without this machine's or from another address.
  return [root.objects, store.objects, ...store.commitObjects];
}

/** Nothing changed since a push whose pins were lost, say by a git checkout: that nobody would know either. */
function noticeLostPins({ selection: { pins }, log }: PushWork, { synced }: RootState): void {
  for (const { service, pinnedTrees } of synced?.services ?? []) {
    const moved = pinnedTrees.find((there) => pinnedAt(pins, service, there) !== (there.behind ?? there.sha));
    if (moved === undefined) continue;
    const pin = pinnedAt(pins, service, moved);
    const where = pin === undefined ? 'without a pin' : `pinned at ${shortSha(pin)}`;
    const repin = shellCommand(['assets-sync', 'repin', service, '--from-disk']);
    log.notice(
      `${moved.directory} is on disk as of ${shortSha(moved.behind ?? moved.sha)}, but ${where}: if you pushed it and lost the edit of recordings.json, ${repin} makes it again; else assets-sync sync brings what is pinned`,
    );
  }
}

/** The commit that a directory of a service is pinned at now. */
export function pinnedAt(pins: Pins, service: Directory, { directory }: SyncedTree): Sha | undefined {
  return pins.pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory)?.sha;
}

/** @throws `secrets` where something that looks like one would be published */
export async function checkForSecrets({ request, root, log, signal }: PushWork, { trees, scratch }: Changes): Promise<void> {
  const { checkMessage, checkSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
  if (request.message !== undefined) await checkMessage(request.message);
  const rootBelow = relative(request.codeRepository.root, root.dir).split(sep).join('/');
  const allowed = new Set(request.allowSecrets.map((path) => inAssetsRoot(path, rootBelow)));
  const files = trees.flatMap((changed) => changed.files);
  const checked = files.filter(({ path }) => !allowed.has(path.toString('utf8')));
  // So many bytes are looked through in about a second.
  const isLong = trees.reduce((sum, { bytes }) => sum + bytes, 0) > 8_000_000;
  if (isLong) log.info(`Looking for secrets in ${count(checked.length, 'recording')}.`);
  await checkSecrets(scratch, checked, signal);
}
