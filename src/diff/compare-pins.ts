/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */

import { type Directory, isWithin } from '../base/directory.ts';
import type { Place } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { NO_TRAFFIC, type Traffic } from '../base/traffic.ts';
import type { Access } from '../fetch/access.ts';
import { type AssetsRepository, type RepositoryOptions, withAssetsRepository } from '../fetch/assets-repository.ts';
import { fetchTreeNames, type NamedTree, type NamesOptions } from '../fetch/fetch-tree-names.ts';
import { type ChosenService, type PinnedTree, type Pins, samePinnedTrees } from '../pins/pins.ts';
import { diffTrees, findBelow, lookupEnvironment } from '../store/lookup.ts';
import { withRepair } from '../store/repair.ts';
import type { Store } from '../store/store.ts';
import {
  type Differences,
  type FileChange,
  filesOfService,
  pairKey,
  parseRawDiff,
  summarize,
  type TreePair,
} from './differences.ts';

export type { Differences } from './differences.ts';

/** A service at its pins of two moments; no pinned trees: it had none. */
export interface Comparison {
  service: Directory;
  from: readonly PinnedTree[];
  to: readonly PinnedTree[];
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

export interface CompareRequest {
  access: Access;
  repositoryOptions: RepositoryOptions;
  /** The services as they are pinned now, and all pins as they were. */
  services: readonly ChosenService[];
  earlier: Pins;
}

export interface CompareResult extends Traffic {
  /** Of each service whose pins moved. */
  changes: ServiceChange[];
}

/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
export async function comparePins(request: CompareRequest, log: Log, signal: AbortSignal): Promise<CompareResult> {
  const comparisons = findMoved(request);
  if (comparisons.length === 0) return { changes: [], ...NO_TRAFFIC };
  return withAssetsRepository(request.access, request.repositoryOptions, log, async (assets) => {
    const files = await withRepair(assets.store, log, signal, () => compareTrees(assets, comparisons, {}, signal));
    return { changes: serviceChanges(comparisons, files) };
  });
}

/** The services whose pins moved. */
export function findMoved({ services, earlier }: Pick<CompareRequest, 'services' | 'earlier'>): Comparison[] {
  return services
    .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
    .filter(({ from, to }) => !samePinnedTrees(from, to));
}

/** @param files that differ, of each comparison */
export function serviceChanges(comparisons: readonly Comparison[], files: readonly FileChange[][]): ServiceChange[] {
  return comparisons.map((comparison, index) => ({
    service: comparison.service,
    ...movedPin(comparison),
    ...summarize(files[index] ?? []),
  }));
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

/** @returns for each comparison the files that differ */
export async function compareTrees(
  assets: AssetsRepository,
  comparisons: readonly Comparison[],
  options: NamesOptions,
  signal: AbortSignal,
): Promise<FileChange[][]> {
  const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
  const named = await fetchTreeNames(assets, pinnedTrees, signal, options);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs
      .flat()
      .filter(({ from, to }) => from !== to)
      .map(pairKey),
  );
  const changes = keys.size === 0 ? new Map() : parseRawDiff(await diffTrees(lookupEnvironment(assets.store), [...keys], signal));
  return pairs.map((ofService) => filesOfService(ofService, changes));
}

/** A comparison whose trees are known. */
interface NamedComparison extends Comparison {
  from: readonly NamedTree[];
  to: readonly NamedTree[];
}

/** @param named of all comparisons, one after the other */
function withTrees(comparisons: readonly Comparison[], named: readonly NamedTree[]): NamedComparison[] {
  const rest = [...named];
  return comparisons.map(({ service, from, to }) => {
    return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
  });
}

/** @returns for each comparison its directories' trees on both sides */
async function findPairs(store: Store, comparisons: readonly NamedComparison[], signal: AbortSignal): Promise<TreePair[][]> {
  const places = comparisons.map((comparison) => {
    const { from, to } = comparison;
    return directoriesOf(comparison).map((directory) => ({
      directory,
      from: locate(from, directory),
      to: locate(to, directory),
    }));
  });
  const asked = places.flat().flatMap(({ from, to }) => [from, to]);
  const trees = (await findBelow(store, asked, signal)).values();
  return places.map((ofService) =>
    ofService.map(({ directory }): TreePair => {
      const [from = EMPTY_TREE, to = EMPTY_TREE] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => isWithin(other, directory)) };
    }),
  );
}

function directoriesOf({ service, from, to }: Comparison): Directory[] {
  return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}

/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(trees: readonly NamedTree[], directory: Directory): { tree: Sha; below: string } {
  const around = trees.findLast((tree) => isWithin(directory, tree.directory));
  if (around === undefined || around.found === 'absent') return { tree: EMPTY_TREE, below: '' };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, '') };
}
