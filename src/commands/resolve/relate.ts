/** How commits of the assets repository stand to each other: which has the other, or where their histories part. */
import type { Sha } from '../../base/sha.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { readBoundary } from '../../git/git-files.ts';
import { ancestors, type Graph, readCommits, readGraph, readObjects } from '../../git/objects/read.ts';
import { Refused } from '../../git/remote/remote.ts';
import { ALL_GENERATIONS } from '../../git/remote/transport.ts';
import { lookupEnvironment } from '../../store/lookup.ts';
import type { Store } from '../../store/store.ts';
import { incompleteHistory } from '../../verify/ancestry.ts';
import { readAncestryCache } from '../../verify/ancestry-cache.ts';
import { fetchAvailable } from '../../verify/available-commits.ts';
import { proveByWholeBranch } from '../../verify/whole-branch-proof.ts';

export interface Pair {
  ours: Sha;
  theirs: Sha;
}

export type Relation =
  /** One has the other. */
  | { newer: 'ours' | 'theirs' }
  /** Neither has the other: the newest commits that both have. */
  | { forks: readonly Sha[] }
  /** The server does not give it out. */
  | { missing: Sha };

/** So many generations of both come at once, and then more; a commit without its trees takes some 200 bytes. */
const GENERATIONS = [32, 1_000, ALL_GENERATIONS];

/** So far back the commits of the store are read, one process each. */
const MAX_STEPS_HERE = 32;

/** What the store's own commits say. @returns undefined where they do not say it */
export async function relateHere(store: Store, { ours, theirs }: Pair, signal: AbortSignal): Promise<Relation | undefined> {
  if (!store.isSignedHere) return undefined;
  if (await isBelow(store, theirs, ours, signal)) return { newer: 'ours' };
  return (await isBelow(store, ours, theirs, signal)) ? { newer: 'theirs' } : undefined;
}

/** Whether a commit is an ancestor of another one, as far as the parents that are here show. */
async function isBelow(store: Store, commit: Sha, start: Sha, signal: AbortSignal): Promise<boolean> {
  const seen = new Set([start]);
  let names = [start];
  for (let step = 0; step < MAX_STEPS_HERE && names.length > 0; step++) {
    const found = await readObjects(names, { environment: lookupEnvironment(store), signal });
    const texts = found.flatMap((object) => (object?.type === 'commit' ? object.content.toString('latin1') : []));
    const parents = texts.flatMap((text) => [...text.slice(0, text.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]{40})$/gm)]);
    names = [...new Set(parents.map(([, parent]) => parent as Sha))].filter((parent) => !seen.has(parent));
    if (names.includes(commit)) return true;
    for (const name of names) seen.add(name);
  }
  return false;
}

/** Asks the server, in as few bytes as an answer takes. */
export async function relate(
  assets: AssetsRepository,
  pairs: readonly Pair[],
  signal: AbortSignal,
): Promise<Map<Pair, Relation>> {
  const relations = new Map<Pair, Relation>();
  const { noPartialClone, noShaWants } = assets.store.serverLimits.read();
  if (noPartialClone !== true && noShaWants !== true) {
    for (const depth of GENERATIONS) {
      const open = pairs.filter((pair) => !relations.has(pair));
      if (open.length === 0 || !(await relateNear(assets, open, depth, relations, signal))) break;
    }
  }
  const open = pairs.filter((pair) => !relations.has(pair));
  if (open.length > 0) await relateByWholeBranch(assets, open, relations, signal);
  return relations;
}

/** @returns false where the server has turned out to be another kind */
async function relateNear(
  { store, remote }: AssetsRepository,
  pairs: readonly Pair[],
  depth: number,
  relations: Map<Pair, Relation>,
  signal: AbortSignal,
): Promise<boolean> {
  const scratch = store.newScratch();
  const commits = commitsOf(pairs);
  const options = { depth, filter: 'tree:0' } as const;
  try {
    const { filtered, missing } = await fetchAvailable(remote, scratch, commits, [], options, signal);
    if (!filtered) store.serverLimits.remember('noPartialClone');
    const there = await readCommits(scratch.dir, commits, signal);
    const lost = new Set([...missing, ...commits.filter((commit) => !there.has(commit))]);
    addRelations(pairs, lost, await readGraph(scratch.dir, [...there.keys()], signal), readBoundary(scratch.dir), relations);
    return filtered;
  } catch (error) {
    if (!(error instanceof Refused) || error.failure.kind !== 'unadvertised') throw error;
    store.serverLimits.remember('noShaWants');
    return false;
  }
}

async function relateByWholeBranch(
  { store, remote, branch }: AssetsRepository,
  pairs: readonly Pair[],
  relations: Map<Pair, Relation>,
  signal: AbortSignal,
): Promise<void> {
  const commits = commitsOf(pairs);
  const cache = readAncestryCache(store, branch);
  const proof = await proveByWholeBranch({ store, remote, branch, commits, withTrees: false, cache }, signal);
  const missing = new Set(commits.filter((commit) => proof.ancestries.get(commit)?.is === 'missing'));
  const here = commits.filter((commit) => !missing.has(commit));
  addRelations(pairs, missing, await readGraph(proof.scratch.dir, here, signal), new Set(), relations);
  if (pairs.some((pair) => !relations.has(pair))) throw incompleteHistory(remote);
}

function commitsOf(pairs: readonly Pair[]): Sha[] {
  return [...new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]))];
}

/** Adds what a part of the history proves. */
function addRelations(
  pairs: readonly Pair[],
  missing: ReadonlySet<Sha>,
  graph: Graph,
  boundary: ReadonlySet<Sha>,
  relations: Map<Pair, Relation>,
): void {
  for (const pair of pairs) {
    const lost = [pair.ours, pair.theirs].find((commit) => missing.has(commit));
    const relation = lost === undefined ? relationIn(graph, boundary, pair) : { missing: lost };
    if (relation !== undefined) relations.set(pair, relation);
  }
}

/** @returns undefined where the history is cut off too early to say */
export function relationIn(graph: Graph, boundary: ReadonlySet<Sha>, { ours, theirs }: Pair): Relation | undefined {
  const [ofOurs, ofTheirs] = [ancestors(graph, ours), ancestors(graph, theirs)];
  if (ofOurs.has(theirs)) return { newer: 'ours' };
  if (ofTheirs.has(ours)) return { newer: 'theirs' };
  const own = [...[...ofOurs].filter((name) => !ofTheirs.has(name)), ...[...ofTheirs].filter((name) => !ofOurs.has(name))];
  if (own.some((name) => boundary.has(name))) return undefined;
  const common = new Set(own.flatMap((name) => graph.get(name) ?? []).filter((name) => ofOurs.has(name) && ofTheirs.has(name)));
  const covered = new Set([...common].flatMap((name) => [...ancestors(graph, name)].filter((other) => other !== name)));
  return { forks: [...common].filter((name) => !covered.has(name)) };
}
