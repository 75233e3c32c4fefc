/** What changed in the assets root, as the directories that are pushed. */
import { join } from 'node:path';
import { AssetsSyncError, listLines } from '../../errors.ts';
import type { Scratch } from '../../git/scratch.ts';
import { type Directory, isWithin } from '../../names/directory.ts';
import { EMPTY_TREE, type Sha } from '../../names/sha.ts';
import type { Part, Pins } from '../../pins/pins.ts';
import { type LocalChange, refuseRepositories } from '../local-changes.ts';
import type { AssetsRoot, RootState } from '../root.ts';
import type { Store } from '../store.ts';
import { mergeTrees } from './merge.ts';
import type { Unit } from './publish.ts';
import { checkSizes, type PushedFile } from './sizes.ts';
import { writeDirectory } from './write-directory.ts';

/** A directory with changes: a service, or a deeper pin's. */
export interface ChangedPart extends Unit {
  service: Directory;
  /** Its pin as it is now; undefined for a directory that has none. */
  pinned: Part | undefined;
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
  treeOf: (pinned: Part) => Promise<Sha>;
}

/** Writes what is on disk as trees. */
export async function readParts(request: ChangesRequest, signal: AbortSignal): Promise<ChangedPart[]> {
  const { root, state, pins } = request;
  const parts: ChangedPart[] = [];
  for (const [service, changes] of request.changes) {
    refuseRepositories(root, changes, 'cannot be pushed');
    checkSizes(
      root.dir,
      changes.flatMap(({ path, kind }) => (kind === 'deleted' ? [] : [path])),
    );
    const synced = state.synced?.services.find((found) => found.service === service)?.parts;
    const pinned = pins.partsOf(service);
    const inner = (known: readonly { directory: Directory }[] | undefined) =>
      innermost([service, ...(known ?? []).map(({ directory }) => directory)]);
    const [partOf, pinnedPartOf] = [inner(synced ?? pinned), inner(pinned)];
    const byPart = new Map<Directory, LocalChange[]>();
    for (const change of changes) {
      const path = change.path.toString('utf8');
      const directory = partOf(path);
      // Its contents would go to one pin, and a sync then bring those of another.
      if (pinned.length > 0 && pinnedPartOf(path) !== directory) throw pinMoved(service, pinnedPartOf(path), pinned);
      const ofPart = byPart.get(directory) ?? [];
      ofPart.push(change);
      byPart.set(directory, ofPart);
    }
    for (const [directory, ofPart] of [...byPart].sort(([a], [b]) => (a < b ? -1 : 1))) {
      parts.push(await readPart(request, service, directory, ofPart, signal));
    }
  }
  return parts;
}

async function readPart(
  { root, state, pins, scratch, treeOf }: ChangesRequest,
  service: Directory,
  directory: Directory,
  changes: readonly LocalChange[],
  signal: AbortSignal,
): Promise<ChangedPart> {
  const synced = state.synced?.services
    .find((found) => found.service === service)
    ?.parts.find((part) => part.directory === directory);
  const pinned = pins.partsOf(service).find((part) => part.directory === directory);
  const write = (base: Sha) => writeDirectory(root, join(scratch.dir, 'objects'), { directory, base, changes }, signal);
  const base = synced?.tree ?? (pinned === undefined ? EMPTY_TREE : await treeOf(pinned));
  const { tree: ours, files } = await write(base);
  // Of a directory that was never synced, only what is new is on disk.
  const onDisk = synced !== undefined || base === EMPTY_TREE ? ours : (await write(EMPTY_TREE)).tree;
  const commit = synced?.sha ?? pinned?.sha;
  return { service, directory, pinned, commit, base, ours, onDisk, files: pushedFiles(files), changes };
}

/**
 * Brings parts together with their pins, where those moved after the recordings were brought to disk: by a pull, or by an
 * earlier push that was cut off. What changed here is from then on a change of the pinned commit.
 * @returns for each part that is in its pin already, with everything that changed here, the pinned tree
 * @throws `local-changes` where a pin moved to something else in the same files
 */
export async function followPins(
  parts: readonly ChangedPart[],
  { store, scratch, treeOf }: Pick<ChangesRequest, 'scratch' | 'treeOf'> & { store: Store },
  signal: AbortSignal,
): Promise<Map<ChangedPart, Sha>> {
  const published = new Map<ChangedPart, Sha>();
  for (const part of parts) {
    const { service, pinned, commit, base, ours, directory } = part;
    if (pinned === undefined) continue;
    if (pinned.tree === ours || (pinned.sha === commit && base === ours)) {
      published.set(part, ours);
      continue;
    }
    if (pinned.sha === commit) continue;
    const theirs = await treeOf(pinned);
    const merged = await store.withScratch([], [], (plain) =>
      mergeTrees(plain, join(scratch.dir, 'objects'), { base, ours, theirs }, signal),
    );
    if ('conflicts' in merged) {
      throw pinMoved(
        service,
        directory,
        [pinned],
        merged.conflicts.map((path) => `${directory}/${path}`),
      );
    }
    if (merged.tree === theirs) published.set(part, theirs);
    else Object.assign(part, { commit: pinned.sha, base: theirs, ours: merged.tree });
  }
  return published;
}

function pinMoved(
  service: Directory,
  directory: Directory,
  pinned: readonly Part[],
  files: readonly string[] = [],
): AssetsSyncError {
  const which = files.length === 0 ? '' : ` The same files changed in it and here:\n${listLines(files)}`;
  return new AssetsSyncError(
    'local-changes',
    `The pin of ${directory} moved after its recordings were brought to disk.${which}`,
    {
      hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
      at: pinned.find((part) => part.directory === directory)?.pin.at,
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
