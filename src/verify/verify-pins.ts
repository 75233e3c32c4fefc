/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import { NO_TRAFFIC, type Traffic } from '../base/traffic.ts';
import type { Access, Accesses } from '../fetch/access.ts';
import {
  type AssetsRepositories,
  type AssetsRepository,
  type RepositoryOptions,
  withAssetsRepositories,
  withAssetsRepository,
} from '../fetch/assets-repository.ts';
import { resolveTags } from '../fetch/resolve-tags.ts';
import { TreeWalk } from '../fetch/tree-walk.ts';
import type { Pin } from '../pins/manifest.ts';
import type { PinnedPlace, SelectedService } from '../pins/pins.ts';
import { type DirectoryInCommit, findInCommits, isDamage } from '../store/lookup.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { withWritableStore } from '../store/writable-store.ts';
import type { Ancestry, AncestryProof } from './ancestry.ts';
import { type AncestryCache, readAncestryCache, treeKey, writeAncestryCache } from './ancestry-cache.ts';
import { outcomeOf, type PinProof } from './outcomes.ts';
import { proveAncestry } from './prove-ancestry.ts';
import { MAX_FEW_COMMITS } from './shallow-proof.ts';
import { findSquashed } from './squash.ts';

export interface VerifyRequest {
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is pinned: each pin once. */
  places: readonly PinnedPlace[];
  /** Look all trees up, not only those that pins name. */
  allTrees: boolean;
}

export interface VerifyResult extends Traffic {
  proofs: PinProof[];
}

/** What the pins of services, and another one, are for, each once. */
export function placesOf(services: readonly SelectedService[], besides?: PinnedPlace['pin'] | undefined): PinnedPlace[] {
  const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
  return [...new Set(besides === undefined ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}

/** @throws `unreachable` where it cannot be proved either way */
export async function verifyPins(request: VerifyRequest, log: Log, signal: AbortSignal): Promise<VerifyResult> {
  const { accesses, repositoryOptions, places, allTrees } = request;
  if (places.length === 0) return { proofs: [], ...NO_TRAFFIC };
  const prove = async (repositories: AssetsRepositories) => {
    const tags = await resolveTags(repositories, places, log, signal, { isAnew: true });
    const proofs: PinProof[] = [];
    for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
      const pins = ofRepository.map(({ pin }) => pin);
      proofs.push(...(await withCache(assets, signal, (cache) => provePins(assets, cache, pins, allTrees, signal))));
    }
    return { proofs };
  };
  const urls = places.map(({ pin }) => accesses.of(pin).url);
  return withWritableStore(repositoryOptions.storeBase, urls, (storeBase) =>
    withAssetsRepositories(accesses, { ...repositoryOptions, storeBase }, log, prove),
  );
}

/** Runs `body` with an assets repository and what was proved of it before; keeps what it proves. */
export function withHistory<T extends object>(
  access: Access,
  options: RepositoryOptions,
  log: Log,
  signal: AbortSignal,
  body: (assets: AssetsRepository, cache: AncestryCache) => Promise<T>,
): Promise<T & Traffic> {
  return withWritableStore(options.storeBase, [access.url], (storeBase) =>
    withAssetsRepository(access, { ...options, storeBase }, log, (assets) =>
      withCache(assets, signal, (cache) => body(assets, cache)),
    ),
  );
}

async function withCache<T>(
  { store, branch, remote }: AssetsRepository,
  signal: AbortSignal,
  body: (cache: AncestryCache) => Promise<T>,
): Promise<T> {
  try {
    // What a store that was made elsewhere says was proved is no proof.
    await openStore(store, signal);
    const cache = readAncestryCache(store, branch);
    const result = await body(cache);
    writeAncestryCache(store, branch, cache);
    return result;
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || error.code !== 'git-failed') throw error;
    throw new AssetsSyncError('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
      hint: 'Run the command again.',
      detail: error.detail,
      cause: error,
    });
  }
}

async function provePins(
  assets: AssetsRepository,
  cache: AncestryCache,
  pins: readonly Pin[],
  allTrees: boolean,
  signal: AbortSignal,
): Promise<PinProof[]> {
  const { store, remote, branch } = assets;
  const named = pins.filter(({ tree }) => allTrees || tree !== undefined);
  await addTreesHere(store, cache, named, signal);
  const untagged = pins.filter(({ assetsJson }) => assetsJson === undefined);
  if (untagged.length === 0) return pins.map(taggedProof);
  const commits = [...new Set(untagged.map(({ sha }) => sha))];
  const withTrees = new Set(unknown(cache, named).map(({ sha }) => sha)).size > MAX_FEW_COMMITS;
  const proof = await proveAncestry({ store, remote, branch, commits, withTrees, cache }, signal);
  const ancestryOf = ({ sha }: DirectoryInCommit): Ancestry => proof.ancestries.get(sha) ?? { is: 'missing' };
  const walk = new TreeWalk(remote, proof.scratch);
  const known = named.filter((place) => ancestryOf(place).is !== 'missing');
  const absent = await addTrees(walk, cache, known, signal);
  const squashed = await findSquashedPins(assets, proof, walk, pins, signal);
  return pins.map((pin, index) => {
    if (pin.assetsJson !== undefined) return taggedProof(pin);
    const key = treeKey(pin.sha, pin.assetsPath);
    const ancestry = ancestryOf(pin);
    const { is } = ancestry;
    const on = squashed[index];
    // Of a commit that is gone there is what the pin says of it.
    const tree = absent.has(key) ? 'absent' : (cache.trees.get(key) ?? (on === undefined ? undefined : pin.tree));
    const isObject = ancestry.is === 'missing' && ancestry.isObject === true;
    return { pin, outcome: outcomeOf(pin, is, tree, on), onBranch: is === 'on-branch', on, tree, isObject };
  });
}

/** The server was asked for the tag: that keeps the commit, whatever becomes of branches. */
function taggedProof(pin: Pin): PinProof {
  return { pin, outcome: 'tagged', onBranch: false, on: undefined, tree: undefined };
}

function unknown(cache: AncestryCache, places: readonly DirectoryInCommit[]): DirectoryInCommit[] {
  return places.filter(({ sha, assetsPath }) => !cache.trees.has(treeKey(sha, assetsPath)));
}

/** Adds what a sync brought: it says what a commit has; that it seems to lack something may be the store's fault. */
async function addTreesHere(
  store: Store,
  cache: AncestryCache,
  places: readonly DirectoryInCommit[],
  signal: AbortSignal,
): Promise<void> {
  const asked = unknown(cache, places);
  const answers = await findInCommits(store, asked, signal).catch((error) => {
    // Of a damaged store the server knows nothing: it is asked instead.
    if (isDamage(error)) return [];
    throw error;
  });
  for (const [index, { sha, assetsPath }] of asked.entries()) {
    const tree = answers[index];
    if (tree !== undefined && tree !== 'absent' && tree !== 'lost' && tree !== 'no-commit')
      cache.trees.set(treeKey(sha, assetsPath), tree);
  }
}

/** Adds what the server says. @returns the keys of directories that their commits do not have */
async function addTrees(
  walk: TreeWalk,
  cache: AncestryCache,
  places: readonly DirectoryInCommit[],
  signal: AbortSignal,
): Promise<Set<string>> {
  const asked = unknown(cache, places);
  const trees = await walk.find(asked, signal);
  const absent = new Set<string>();
  for (const [index, { sha, assetsPath }] of asked.entries()) {
    const tree = trees[index];
    if (tree === 'absent') absent.add(treeKey(sha, assetsPath));
    else if (tree !== undefined) cache.trees.set(treeKey(sha, assetsPath), tree);
  }
  return absent;
}

/** @returns for each pin the commit of the branch with the same contents; undefined also where its own is there */
async function findSquashedPins(
  { store, remote }: AssetsRepository,
  proof: AncestryProof,
  walk: TreeWalk,
  pins: readonly Pin[],
  signal: AbortSignal,
): Promise<(Sha | undefined)[]> {
  const lost = pins.flatMap((pin, index) => {
    const ancestry = proof.ancestries.get(pin.sha);
    const { sha, assetsPath, tree } = pin;
    if (ancestry?.is === 'elsewhere') return [{ sha, assetsPath, forks: ancestry.forks, index }];
    return ancestry?.is === 'missing' && tree !== undefined ? [{ sha, assetsPath, forks: [], tree, index }] : [];
  });
  const found = await findSquashed({ store, remote, proof, walk }, lost, signal);
  const byPin = new Map(lost.map(({ index }, position) => [index, found[position]]));
  return pins.map((_, index) => byPin.get(index));
}
