/** How commits of the assets repository stand to each other: which has the other, or where their histories part. */
import type { Sha } from '../../base/sha.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { readObjects } from '../../git/objects/read.ts';
import type { Store } from '../../store/store.ts';
import { lookupEnvironment } from '../../store/trees.ts';
import { History } from '../../verify/history.ts';

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
  const history = new History(assets, signal);
  const known = await history.look([...new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]))]);
  const relations = new Map<Pair, Relation>();
  for (const pair of pairs) {
    const { ours, theirs } = pair;
    const missing = [ours, theirs].find((commit) => known.get(commit)?.is === 'missing');
    relations.set(pair, missing === undefined ? relationOf(pair, await history.mergeBases(ours, theirs)) : { missing });
  }
  return relations;
}

/** @param bases the newest commits that both have */
function relationOf({ ours, theirs }: Pair, bases: readonly Sha[]): Relation {
  if (bases.includes(theirs)) return { newer: 'ours' };
  return bases.includes(ours) ? { newer: 'theirs' } : { forks: bases };
}
