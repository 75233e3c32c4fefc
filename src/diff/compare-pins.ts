/** What differs between two pins of a service, from what git says of pairs of trees: no recording is fetched to say it. */
import { type Directory, isWithin } from '../base/directory.ts';
import type { Place } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import { type Log, NO_TRAFFIC, type Traffic } from '../base/log.ts';
import type { Differences } from '../base/paths.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import type { Accesses } from '../fetch/access.ts';
import {
  type AssetsRepositories,
  type AssetsRepository,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
} from '../fetch/assets-repository.ts';
import { fetchTreeNames, type NamedTree } from '../fetch/fetch-trees.ts';
import { splitRecords } from '../git/git.ts';
import { type PinnedPlace, type PinnedTree, type Pins, type SelectedService, samePinnedTrees } from '../pins/pins.ts';
import { withRepair } from '../store/packs.ts';
import type { Store } from '../store/store.ts';
import { diffTrees, findBelow, lookupEnvironment } from '../store/trees.ts';

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

/** A directory of a service whose contents come from one commit on each side. */
export interface TreePair {
  directory: Directory;
  from: Sha;
  to: Sha;
  /** Directories in it that are compared on their own. */
  inner: readonly Directory[];
}

/** A file that differs, and its contents' names; undefined where there is no such file. */
export interface FileChange {
  /** In the pair's trees; of a whole service, in the assets repository. */
  path: string;
  before: Sha | undefined;
  after: Sha | undefined;
}

/** How `git diff-tree --stdin` is asked for a pair, and how it names it in its answer. */
export function pairKey({ from, to }: Pick<TreePair, 'from' | 'to'>): string {
  return `${from} ${to}`;
}

/**
 * Reads what `git diff-tree --stdin -r --raw -z` printed.
 * @returns the changed files of each pair that has any, by its key
 */
export function parseRawDiff(output: Buffer): Map<string, FileChange[]> {
  const changes = new Map<string, FileChange[]>();
  const records = splitRecords(output);
  let current: FileChange[] = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    // Each pair is repeated in a line of its own before its first change.
    const [, key, oldMode, newMode, from = '', to = ''] =
      /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
        records[index]?.toString('latin1') ?? '',
      ) ?? [];
    if (key !== undefined) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? parseSha(from) : undefined;
    const after = isFile(newMode) ? parseSha(to) : undefined;
    if (before === undefined && after === undefined) continue;
    current.push({ path: records[index + 1]?.toString('utf8') ?? '', before, after });
  }
  return changes;
}

/** Submodules have no place in an assets root. */
function isFile(mode: string | undefined): boolean {
  return mode !== undefined && mode !== '000000' && mode !== '160000';
}

/** @returns the files that differ in all directories of a service together, by path */
export function filesOfService(pairs: readonly TreePair[], changes: ReadonlyMap<string, readonly FileChange[]>): FileChange[] {
  const files = pairs.flatMap((pair) =>
    (changes.get(pairKey(pair)) ?? [])
      .map((file) => ({ ...file, path: pair.directory === '' ? file.path : `${pair.directory}/${file.path}` }))
      .filter(({ path }) => !pair.inner.some((directory) => isWithin(path, directory))),
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param files by path */
export function summarize(files: readonly FileChange[]): Differences {
  const differences: Differences = { added: [], modified: [], deleted: [] };
  for (const { path, before, after } of files) {
    differences[before === undefined ? 'added' : after === undefined ? 'deleted' : 'modified'].push(path);
  }
  return differences;
}
