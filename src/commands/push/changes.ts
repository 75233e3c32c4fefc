/** What changed in the assets root, as the directories that are pushed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, isWithin, joinDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { lstatIfThere } from '../../base/files.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { closestMatch } from '../../base/text.ts';
import { fetchTreeNames } from '../../fetch/fetch-trees.ts';
import { borrow, type Scratch } from '../../git/git-files.ts';
import { hasCommit, type PinnedTree, type Pins } from '../../pins/pins.ts';
import { mergeTrees } from '../../publish/merge.ts';
import type { Unit } from '../../publish/request.ts';
import { taggedError } from '../../publish/request.ts';
import type { PushedFile } from '../../publish/secrets.ts';
import { ALL, parseGivenPaths } from '../../selection/services.ts';
import { openStore } from '../../store/packs.ts';
import { differencesOf, inspectRoot, outsideNotice, portabilityProblems } from '../../workspace/inspect.ts';
import { explainUnreadable, type LocalChange, refuseRepositories, refuseSpecialFiles } from '../../workspace/local-changes.ts';
import { writeDirectory } from '../../workspace/record-push.ts';
import type { AssetsRoot, RootState } from '../../workspace/root.ts';
import { refuseUnfinished, requireUnlocked, withRootLock } from '../../workspace/root-lock.ts';
import type { PushedService, PushWork } from './model.ts';

/** A directory with changes: a service, or a deeper pin's. */
export interface ChangedTree extends Unit {
  service: Directory;
  /** Its pin as it is now; undefined for a directory that has none. */
  pinned: PinnedTree | undefined;
  /** What of it is on disk. */
  onDisk: Sha;
  files: PushedFile[];
  /** Of the files on disk. */
  bytes: number;
  /** All that changed, what is gone included. */
  changes: readonly LocalChange[];
}

/** What is to be pushed, as it was at one moment. */
export interface Changes {
  services: PushedService[];
  trees: ChangedTree[];
  /** The root's state at that moment. */
  state: RootState;
  /** Sees the trees, and what they were made on. */
  scratch: Scratch;
}

/** Finds what changed on disk and writes it as trees. @returns undefined where nothing changed */
export function readChanges(work: PushWork, signal: AbortSignal): Promise<Changes | undefined> {
  const { request, log, selection, root, assets } = work;
  return withRootLock(root, log, signal, async (held) => {
    refuseUnfinished(root);
    const { pins, assetsRoot } = selection;
    const given = parseGivenPaths(request.selection, request.codeRepository, assetsRoot);
    const named = given.includes(ALL) || given.includes(TOP) ? [] : (given as Directory[]);
    const { state, changes, outside } = await findChanges(work, named, held);
    if (outside.length > 0 && given.length === 0) log.notice(outsideNotice(outside));
    if (changes.size === 0) {
      elsewhereNotices(state, pins).forEach(log.notice);
      return undefined;
    }
    // The root's index is written after the push: what would be in the way then is said now.
    await requireUnlocked(root, log, held);
    portabilityProblems(assetsRoot, [...changes.values()].flat()).forEach(log.warning);
    await openStore(assets.store, held);
    const scratch = assets.store.newScratch(objectFolders(work));
    const trees: ChangedTree[] = [];
    const services: PushedService[] = [];
    for (const [service, ofService] of changes) {
      refuseRepositories(root, ofService, 'cannot be pushed');
      refuseSpecialFiles(root, ofService);
      services.push({ service, isNew: pins.pinnedTreesOf(service).length === 0, ...differencesOf(ofService) });
      for (const [directory, ofTree] of byPinnedTree(service, ofService, state, pins)) {
        const bytes = measure(root, ofTree);
        const tree = readChangedTree(work, state, scratch, { service, directory, changes: ofTree, bytes }, held);
        trees.push(
          await tree.catch((error) => {
            throw explainUnreadable(root, error, state);
          }),
        );
      }
    }
    return { services, trees, state, scratch };
  });
}

/**
 * @param named the paths that are meant; none for all
 * @returns the changes by the service that they are in, sorted, and those that are in no service and that nobody named
 * @throws `busy` amid a sync, `no-pin` for a path that nobody knows: as a push of nothing it would go unnoticed
 */
async function findChanges(
  { selection, request }: PushWork,
  named: readonly Directory[],
  signal: AbortSignal,
): Promise<{ state: RootState; changes: Map<Directory, LocalChange[]>; outside: LocalChange[] }> {
  const { pins, assetsRoot } = selection;
  const { state, found, outside } = await inspectRoot(assetsRoot, selection, signal);
  if (state.interrupted !== undefined) {
    throw new AssetsSyncError('busy', 'A sync of the assets root is at work or was cut off.', {
      hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
    });
  }
  const left: LocalChange[] = [];
  for (const change of outside) {
    // What is in no service is pushed as one where its directory is named.
    const service = named.find((path) => isWithin(change.path.toString('utf8'), path));
    const together = service === undefined ? left : (found.get(service) ?? []);
    together.push(change);
    if (service !== undefined) found.set(service, together);
  }
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
  return { state, changes: new Map(meant.sort(([a], [b]) => (a < b ? -1 : 1))), outside: left };
}

/** GitHub's limit for a file. */
const MAX_BYTES = 100 * 1024 * 1024;

/** How many bytes the changed files have. @throws `too-large` for one that hosts do not take */
function measure({ dir }: AssetsRoot, changes: readonly LocalChange[]): number {
  let bytes = 0;
  for (const { path } of changes.filter(({ kind }) => kind !== 'deleted')) {
    const found = lstatIfThere(Buffer.concat([Buffer.from(`${dir}/`), path]));
    bytes += found?.size ?? 0;
    if (found === undefined || found.size <= MAX_BYTES) continue;
    const size = Math.round(found.size / 1_000_000);
    throw new AssetsSyncError('too-large', `${path.toString('utf8')} has ${size} MB; hosts take files of up to 100 MB.`, {
      hint: 'Record less in one test, or move the file away; nothing was pushed.',
    });
  }
  return bytes;
}

/** A service's changes by the pinned directory that they are in, sorted. @throws `local-changes` where a deeper pin came or went since */
function byPinnedTree(
  service: Directory,
  changes: readonly LocalChange[],
  { synced }: RootState,
  pins: Pins,
): [Directory, LocalChange[]][] {
  const pinned = pins.pinnedTreesOf(service).filter(hasCommit);
  const innermost = (known: readonly { directory: Directory }[], path: string) => {
    const around = known.map(({ directory }) => directory).filter((directory) => isWithin(path, directory));
    return around.sort((a, b) => b.length - a.length)[0] ?? service;
  };
  const onDisk = synced?.services.find((found) => found.service === service)?.pinnedTrees ?? pinned;
  const parts = new Map<Directory, LocalChange[]>();
  for (const change of changes) {
    const path = change.path.toString('utf8');
    const directory = innermost(onDisk, path);
    // Its contents would go to one pin, and a sync then bring those of another.
    const now = innermost(pinned, path);
    if (pinned.length > 0 && now !== directory) throw pinMoved(service, now, pinned);
    const part = parts.get(directory) ?? [];
    part.push(change);
    parts.set(directory, part);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function readChangedTree(
  work: PushWork,
  { synced }: RootState,
  scratch: Scratch,
  { service, directory, changes, bytes }: Pick<ChangedTree, 'service' | 'directory' | 'changes' | 'bytes'>,
  signal: AbortSignal,
): Promise<ChangedTree> {
  const { root, selection } = work;
  const { pins } = selection;
  const isIt = (one: { directory: Directory }) => one.directory === directory;
  const before = synced?.services.find((found) => found.service === service)?.pinnedTrees.find(isIt);
  const pinned = pins.pinnedTreesOf(service).filter(hasCommit).find(isIt);
  const write = (from: Sha) => writeDirectory(root, join(scratch.dir, 'objects'), { directory, base: from, changes }, signal);
  const base = before?.tree ?? (pinned === undefined ? EMPTY_TREE : await fetchTreeOf(work, pinned, scratch, signal));
  const { tree: ours, files } = await write(base);
  // Of a directory that was never synced, only what is new is on disk.
  const onDisk = before !== undefined || base === EMPTY_TREE ? ours : (await write(EMPTY_TREE)).tree;
  const commit = before?.sha ?? pinned?.sha;
  const assetsPath = pinned?.assetsPath ?? joinDirectory(pins.prefix, directory);
  const pushed = [...files].map(([path, name]) => ({ path: Buffer.from(path, 'latin1'), name }));
  return { service, directory, assetsPath, pinned, commit, base, ours, onDisk, files: pushed, bytes, changes };
}

/**
 * Brings changed trees together with their pins, where those moved after the recordings were brought to disk: by a pull, or by an
 * earlier push that was cut off. What changed here is from then on a change of the pinned commit.
 * @returns for each changed tree that is in its pin already, with everything that changed here, the pinned tree
 * @throws `local-changes` where a pin moved to something else in the same files
 */
export async function followPins(
  work: PushWork,
  { trees, scratch }: Changes,
  signal: AbortSignal,
): Promise<Map<ChangedTree, Sha>> {
  const published = new Map<ChangedTree, Sha>();
  for (const changed of trees) {
    const { service, pinned, commit, base, ours, directory } = changed;
    if (pinned === undefined) continue;
    const isMoved = pinned.sha !== commit;
    if (pinned.tree === ours || (!isMoved && base === ours)) {
      published.set(changed, ours);
      continue;
    }
    if (!isMoved) continue;
    const theirs = await fetchTreeOf(work, pinned, scratch, signal);
    const { tree, conflicts } = await mergeTrees({ scratch }, { base, ours, theirs }, signal);
    const files = conflicts.map((path) => `${directory}/${path}`);
    if (files.length > 0) throw pinMoved(service, directory, [pinned], files);
    if (tree === theirs) published.set(changed, theirs);
    else Object.assign(changed, { commit: pinned.sha, base: theirs, ours: tree });
  }
  return published;
}

function pinMoved(
  service: Directory,
  directory: Directory,
  pinned: readonly PinnedTree[],
  files: readonly string[] = [],
): AssetsSyncError {
  const which = files.length === 0 ? '' : ` The same files changed in it and here:\n${listLines(files)}`;
  return new AssetsSyncError(
    'local-changes',
    `The pin of ${directory} moved after its recordings were brought to disk.${which}`,
    {
      hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
      at: pinned.find((pinnedTree) => pinnedTree.directory === directory)?.pin.at,
    },
  );
}

/**
 * The tree of a pinned directory; its names can be read in the scratch then.
 * @returns the empty tree for a directory that its commit does not have
 */
async function fetchTreeOf(work: PushWork, pinned: PinnedTree, scratch: Scratch, signal: AbortSignal): Promise<Sha> {
  const [named] = await fetchTreeNames(work.assets, [pinned], signal);
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
function elsewhereNotices({ synced }: RootState, pins: Pins): string[] {
  return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    const moved = pinnedTrees.find(({ directory, sha, behind = sha }) => pinned.get(directory) !== behind);
    if (moved === undefined) return [];
    const pin = pinned.get(moved.directory);
    const where = pin === undefined ? 'without a pin' : `pinned at ${shortSha(pin)}`;
    return [
      `${moved.directory} is on disk as of ${shortSha(moved.behind ?? moved.sha)}, but ${where}: if you pushed it and lost the edit of recordings.json, ${shellCommand(['assets-sync', 'repin', service, '--from-disk'])} makes it again; else assets-sync sync brings what is pinned`,
    ];
  });
}
