/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */

import { type Directory, isWithin } from '../base/directory.ts';
import type { Place } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import type { Access } from '../fetch/access.ts';
import { obtainNames } from '../fetch/obtain.ts';
import { splitRecords } from '../git/git.ts';
import { Remote } from '../git/remote/remote.ts';
import { type ChosenService, type PinnedTree, type Pins, samePinnedTrees } from '../pins/pins.ts';
import { healing } from '../store/repair.ts';
import { Store } from '../store/store.ts';

/** A service at its pins of two moments; no pinned trees: it had none. */
export interface Comparison {
  service: Directory;
  from: readonly PinnedTree[];
  to: readonly PinnedTree[];
}

/** Paths in the assets repository, sorted. */
export interface Differences {
  added: string[];
  modified: string[];
  deleted: string[];
}

/** A directory of a service whose contents come from one commit on each side. */
interface TreePair {
  directory: Directory;
  from: Sha;
  to: Sha;
  /** Directories in it that are compared on their own. */
  inner: readonly Directory[];
}

/** What moving a service's pins changed. */
export interface ServiceChange extends Differences {
  service: Directory;
  /** The commits of the first directory whose pin moved; undefined where there was none. */
  from: Sha | undefined;
  to: Sha | undefined;
  /** Where the new pin stands. */
  at: Place | undefined;
}

export interface CompareRequest extends Access {
  /** The services as they are pinned now, and all pins as they were. */
  services: readonly ChosenService[];
  earlier: Pins;
  isLocalUser: boolean;
  /** The user's git configuration, as of `CodeRepository`. */
  config: string;
  attempts: number;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface CompareResult {
  /** Of each service whose pins moved. */
  changes: ServiceChange[];
  /** HTTP requests to the assets repository, and bytes of the packs that came from it. */
  requests: number;
  bytes: number;
}

/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
export async function comparePins(
  { services, earlier, ...request }: CompareRequest,
  log: Log,
  signal: AbortSignal,
): Promise<CompareResult> {
  const comparisons = services
    .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
    .filter(({ from, to }) => !samePinnedTrees(from, to));
  if (comparisons.length === 0) return { changes: [], requests: 0, bytes: 0 };
  const store = new Store(request.storeBase, request.url);
  const remote = new Remote({ ...request, log, tokenInput: 'token' });
  try {
    const compare = () => compareIn(store, remote, request.branch, comparisons, signal);
    const differences = await healing(store, log, signal, compare);
    const changes = comparisons.map((comparison, index) => ({
      service: comparison.service,
      ...movedPin(comparison),
      ...(differences[index] ?? { added: [], modified: [], deleted: [] }),
    }));
    const { requests, bytes } = await remote.close();
    return { changes, requests, bytes };
  } finally {
    await remote.close();
    await store.settle();
  }
}

/** The pin that moved, of a service that may be made of several. */
export function movedPin({ service, from, to }: Comparison): Pick<ServiceChange, 'from' | 'to' | 'at'> {
  const pairs = directoriesOf({ service, from, to }).map((directory) => ({
    before: from.find((pinnedTree) => pinnedTree.directory === directory),
    after: to.find((pinnedTree) => pinnedTree.directory === directory),
  }));
  const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
  return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}

async function compareIn(
  store: Store,
  remote: Remote,
  branch: string,
  comparisons: readonly Comparison[],
  signal: AbortSignal,
): Promise<Differences[]> {
  const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
  const { trees } = await obtainNames(store, remote, branch, pinnedTrees, signal);
  const treeOf = (pinnedTree: PinnedTree) => {
    const tree = trees.get(pinnedTree);
    return tree === undefined || tree === 'absent' ? EMPTY_TREE : tree;
  };
  const questions = comparisons.map((comparison) => directoriesOf(comparison));
  const asked = questions.flatMap((directories, index) =>
    directories.flatMap((directory) => [
      locate(comparisons[index]?.from ?? [], directory, treeOf),
      locate(comparisons[index]?.to ?? [], directory, treeOf),
    ]),
  );
  const found = await store.findTrees(asked, signal);
  let at = 0;
  const pairs = questions.map((directories) =>
    directories.map((directory): TreePair => {
      const [from = EMPTY_TREE, to = EMPTY_TREE] = found.slice(at, at + 2);
      at += 2;
      return { directory, from, to, inner: directories.filter((other) => other !== directory && isWithin(other, directory)) };
    }),
  );
  const changes = await diffTrees(store, pairs.flat(), signal);
  return pairs.map((ofService) => summarize(ofService, changes));
}

function directoriesOf({ service, from, to }: Comparison): Directory[] {
  return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}

/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(
  pinnedTrees: readonly PinnedTree[],
  directory: Directory,
  treeOf: (pinnedTree: PinnedTree) => Sha,
): { tree: Sha; below: string } {
  const around = pinnedTrees.findLast((pinnedTree) => isWithin(directory, pinnedTree.directory));
  if (around === undefined) return { tree: EMPTY_TREE, below: '' };
  return { tree: treeOf(around), below: directory.slice(around.directory.length).replace(/^\//, '') };
}

interface FileChange {
  path: string;
  kind: keyof Differences;
}

async function diffTrees(store: Store, pairs: readonly TreePair[], signal: AbortSignal): Promise<Map<string, FileChange[]>> {
  const keys = new Set(pairs.filter(({ from, to }) => from !== to).map(keyOf));
  const changes = new Map<string, FileChange[]>();
  if (keys.size === 0) return changes;
  const records = splitRecords(await store.diffTrees([...keys], signal));
  let current: FileChange[] = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    // Each pair is repeated in a line of its own before its first change.
    const [, header, oldMode, newMode] =
      /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
    if (header !== undefined) {
      current = [];
      changes.set(header, current);
    }
    const before = isFile(oldMode);
    const after = isFile(newMode);
    if (!before && !after) continue;
    const path = records[index + 1]?.toString('utf8') ?? '';
    current.push({ path, kind: before && after ? 'modified' : after ? 'added' : 'deleted' });
  }
  return changes;
}

/** Submodules have no place in an assets root. */
function isFile(mode: string | undefined): boolean {
  return mode !== undefined && mode !== '000000' && mode !== '160000';
}

function keyOf({ from, to }: TreePair): string {
  return `${from} ${to}`;
}

function summarize(pairs: readonly TreePair[], changes: ReadonlyMap<string, FileChange[]>): Differences {
  const differences: Differences = { added: [], modified: [], deleted: [] };
  for (const pair of pairs) {
    for (const { path, kind } of changes.get(keyOf(pair)) ?? []) {
      const whole = pair.directory === '' ? path : `${pair.directory}/${path}`;
      if (!pair.inner.some((directory) => isWithin(whole, directory))) differences[kind].push(whole);
    }
  }
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
