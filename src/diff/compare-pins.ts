/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */

import { type Directory, isWithin } from '../base/directory.ts';
import type { Place } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import type { Accesses } from '../fetch/access.ts';
import {
  type AssetsRepositories,
  type AssetsRepository,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
} from '../fetch/assets-repository.ts';
import { fetchTreeNames, type NamedTree } from '../fetch/fetch-trees.ts';
import { type PinnedPlace, type PinnedTree, type Pins, type SelectedService, samePinnedTrees } from '../pins/pins.ts';
import { withRepair } from '../store/packs.ts';
import type { Store } from '../store/store.ts';
import { diffTrees, findBelow, lookupEnvironment } from '../store/trees.ts';
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
  /** What both are commits of. */
  repository: GitUrl;
}

/** A service's pins of two moments, tags not yet looked up. */
export interface MovedService {
  service: Directory;
  from: readonly PinnedPlace[];
  to: readonly PinnedPlace[];
}

export interface CompareRequest {
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** The services as they are pinned now, and all pins as they were. */
  services: readonly SelectedService[];
  earlier: Pins;
}

export interface CompareResult extends Traffic {
  /** Of each service whose pins moved. */
  changes: ServiceChange[];
}

/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
export async function comparePins(request: CompareRequest, log: Log, signal: AbortSignal): Promise<CompareResult> {
  const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
    return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
  });
  return { changes: results.flat().sort(byService), requests, bytes };
}

export function byService(a: { service: string }, b: { service: string }): number {
  return a.service < b.service ? -1 : 1;
}

/** Has the services whose pins moved compared, those of each assets repository on their own. Where no pin moved, nothing is looked at. */
export async function inEachRepository<T>(
  request: CompareRequest,
  log: Log,
  signal: AbortSignal,
  compare: (assets: AssetsRepository, comparisons: readonly Comparison[]) => Promise<T>,
): Promise<{ results: T[] } & Traffic> {
  const moved = findMoved(request);
  if (moved.length === 0) return { results: [], ...NO_TRAFFIC };
  return withAssetsRepositories(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await resolveTags(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results: T[] = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await withRepair([assets.store], log, signal, () => compare(assets, comparisons)));
    }
    return { results };
  });
}

/** What is to be compared in each repository. What another one had before is not: a commit of one says nothing in the other. */
function divide(
  known: readonly Comparison[],
  repositories: AssetsRepositories,
  log: Pick<Log, 'notice'>,
): Map<AssetsRepository, Comparison[]> {
  const groups = new Map<AssetsRepository, Comparison[]>();
  for (const comparison of known) {
    const all = [...comparison.to, ...comparison.from];
    const [first] = all;
    if (first === undefined) continue;
    const assets = repositories.of(first.pin);
    const isHere = ({ pin }: PinnedTree) => repositories.of(pin) === assets;
    const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
    if (!all.every(isHere))
      log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
    if (!isSame(here)) groups.set(assets, [...(groups.get(assets) ?? []), here]);
  }
  return groups;
}

/** Whether an assets.json gave way to a pin of the same commit, or the other way round. */
function isSame({ from, to }: Comparison): boolean {
  const says = (trees: readonly PinnedTree[]) =>
    JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
  return [...from, ...to].some(({ pin }) => pin.assetsJson !== undefined) && says(from) === says(to);
}

/** The services whose pins moved. */
function findMoved({ services, earlier }: Pick<CompareRequest, 'services' | 'earlier'>): MovedService[] {
  return services
    .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
    .filter(({ from, to }) => !samePinnedTrees(from, to));
}

/** @param files that differ, of each comparison */
export function serviceChanges(
  { url }: Pick<AssetsRepository, 'url'>,
  comparisons: readonly Comparison[],
  files: readonly FileChange[][],
): ServiceChange[] {
  return comparisons.map((comparison, index) => ({
    service: comparison.service,
    repository: url,
    ...movedPin(comparison),
    ...summarize(files[index] ?? []),
  }));
}

/** The pin that moved, of a service that may be made of several. */
export function movedPin({ service, from, to }: MovedService): Pick<ServiceChange, 'from' | 'to' | 'at'> {
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
  signal: AbortSignal,
): Promise<FileChange[][]> {
  const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
  const named = await fetchTreeNames(assets, pinnedTrees, signal);
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

function directoriesOf({ service, from, to }: MovedService): Directory[] {
  return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}

/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(trees: readonly NamedTree[], directory: Directory): { tree: Sha; below: string } {
  const around = trees.findLast((tree) => isWithin(directory, tree.directory));
  if (around === undefined || around.found === 'absent') return { tree: EMPTY_TREE, below: '' };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, '') };
}
