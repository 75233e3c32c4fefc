/** What changed in the assets root, as the directories that are pushed. */
import { join } from 'node:path';
import { type Directory, isWithin, joinDirectory } from '../base/directory.ts';
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import type { Scratch } from '../git/git-files.ts';
import { hasCommit, type PinnedTree, type Pins } from '../pins/pins.ts';
import { type LocalChange, refuseRepositories, refuseSpecialFiles } from '../workspace/local-changes.ts';
import { writeDirectory } from '../workspace/record-push.ts';
import type { AssetsRoot, RootState } from '../workspace/root.ts';
import { mergeTrees } from './merge.ts';
import type { Unit } from './model.ts';
import { checkSizes, type PushedFile } from './sizes.ts';

/** A directory with changes: a service, or a deeper pin's. */
export interface ChangedTree extends Unit {
  service: Directory;
  /** Its pin as it is now; undefined for a directory that has none. */
  pinned: PinnedTree | undefined;
  /** What of it is on disk. */
  onDisk: Sha;
  files: PushedFile[];
  /** All that changed, what is gone included. */
  changes: readonly LocalChange[];
}

export interface ChangesRequest {
  root: AssetsRoot;
  /** Its state when the changes were found: the root's lock is held since. */
  state: RootState;
  changes: ReadonlyMap<Directory, readonly LocalChange[]>;
  pins: Pins;
  /** Sees the objects of the root and the store; gets what is on disk. */
  scratch: Scratch;
  /** The tree of a pinned directory that was never synced; its names are at hand then. */
  treeOf: (pinned: PinnedTree) => Promise<Sha>;
}

/** Writes what is on disk as trees. */
export async function readChangedTrees(request: ChangesRequest, signal: AbortSignal): Promise<ChangedTree[]> {
  const { root, state, pins } = request;
  const pinnedTrees: ChangedTree[] = [];
  for (const [service, changes] of request.changes) {
    refuseRepositories(root, changes, 'cannot be pushed');
    refuseSpecialFiles(root, changes);
    checkSizes(
      root.dir,
      changes.flatMap(({ path, kind }) => (kind === 'deleted' ? [] : [path])),
    );
    const synced = state.synced?.services.find((found) => found.service === service)?.pinnedTrees;
    const pinned = pins.pinnedTreesOf(service).filter(hasCommit);
    const inner = (known: readonly { directory: Directory }[] | undefined) =>
      innermost([service, ...(known ?? []).map(({ directory }) => directory)]);
    const [treeContaining, pinnedTreeContaining] = [inner(synced ?? pinned), inner(pinned)];
    const byPart = new Map<Directory, LocalChange[]>();
    for (const change of changes) {
      const path = change.path.toString('utf8');
      const directory = treeContaining(path);
      // Its contents would go to one pin, and a sync then bring those of another.
      if (pinned.length > 0 && pinnedTreeContaining(path) !== directory)
        throw pinMoved(service, pinnedTreeContaining(path), pinned);
      const ofPart = byPart.get(directory) ?? [];
      ofPart.push(change);
      byPart.set(directory, ofPart);
    }
    for (const [directory, ofPart] of [...byPart].sort(([a], [b]) => (a < b ? -1 : 1))) {
      pinnedTrees.push(await readChangedTree(request, service, directory, ofPart, signal));
    }
  }
  return pinnedTrees;
}

async function readChangedTree(
  { root, state, pins, scratch, treeOf }: ChangesRequest,
  service: Directory,
  directory: Directory,
  changes: readonly LocalChange[],
  signal: AbortSignal,
): Promise<ChangedTree> {
  const synced = state.synced?.services
    .find((found) => found.service === service)
    ?.pinnedTrees.find((pinnedTree) => pinnedTree.directory === directory);
  const pinned = pins
    .pinnedTreesOf(service)
    .filter(hasCommit)
    .find((pinnedTree) => pinnedTree.directory === directory);
  const write = (base: Sha) => writeDirectory(root, join(scratch.dir, 'objects'), { directory, base, changes }, signal);
  const base = synced?.tree ?? (pinned === undefined ? EMPTY_TREE : await treeOf(pinned));
  const { tree: ours, files } = await write(base);
  // Of a directory that was never synced, only what is new is on disk.
  const onDisk = synced !== undefined || base === EMPTY_TREE ? ours : (await write(EMPTY_TREE)).tree;
  const commit = synced?.sha ?? pinned?.sha;
  const assetsPath = pinned?.assetsPath ?? joinDirectory(pins.prefix, directory);
  return { service, directory, assetsPath, pinned, commit, base, ours, onDisk, files: pushedFiles(files), changes };
}

/**
 * Brings pinned trees together with their pins, where those moved after the recordings were brought to disk: by a pull, or by an
 * earlier push that was cut off. What changed here is from then on a change of the pinned commit.
 * @returns for each pinned tree that is in its pin already, with everything that changed here, the pinned tree
 * @throws `local-changes` where a pin moved to something else in the same files
 */
export async function followPins(
  pinnedTrees: readonly ChangedTree[],
  { scratch, treeOf }: Pick<ChangesRequest, 'scratch' | 'treeOf'>,
  signal: AbortSignal,
): Promise<Map<ChangedTree, Sha>> {
  const published = new Map<ChangedTree, Sha>();
  for (const pinnedTree of pinnedTrees) {
    const { service, pinned, commit, base, ours, directory } = pinnedTree;
    if (pinned === undefined) continue;
    if (pinned.tree === ours || (pinned.sha === commit && base === ours)) {
      published.set(pinnedTree, ours);
      continue;
    }
    if (pinned.sha === commit) continue;
    const theirs = await treeOf(pinned);
    const merged = await mergeTrees({ scratch }, { base, ours, theirs }, signal);
    if (merged.conflicts.length > 0) {
      throw pinMoved(
        service,
        directory,
        [pinned],
        merged.conflicts.map((path) => `${directory}/${path}`),
      );
    }
    if (merged.tree === theirs) published.set(pinnedTree, theirs);
    else Object.assign(pinnedTree, { commit: pinned.sha, base: theirs, ours: merged.tree });
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

function innermost(directories: readonly Directory[]): (path: string) => Directory {
  const [outermost = '' as Directory, ...deeper] = directories;
  const sorted = deeper.sort((a, b) => b.length - a.length);
  return (path) => sorted.find((directory) => isWithin(path, directory)) ?? outermost;
}

function pushedFiles(files: ReadonlyMap<string, Sha>): PushedFile[] {
  return [...files].map(([path, name]) => ({ path: Buffer.from(path, 'latin1'), name }));
}
