/** Settles pins that both sides moved: the newer one, or a merge of both, as the assets repository has them. */
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { TreeWalk } from '../../fetch/tree-walk.ts';
import { borrow, type Scratch } from '../../git/git-files.ts';
import { fetchNames, mergeTrees } from '../../publish/merge.ts';
import { treeOrEmpty, type Unit } from '../../publish/request.ts';
import type { Store } from '../../store/store.ts';
import { History } from '../../verify/history.ts';
import type { OpenPin, PinAnswer } from './model.ts';
import { type Pair, type Relation, relate, relateHere } from './relate.ts';

/** A pin whose sides' recordings were merged, and what that is to be pushed as. */
export interface Merge {
  pin: OpenPin;
  unit: Unit;
  /** The other side's commit, where the main branch does not have it. */
  unmerged: Sha[];
}

/** What a pin's own words say: the same tree at two commits is the same recordings. */
export function answerFromPins({ ours, theirs }: OpenPin): PinAnswer | undefined {
  return ours.tree !== undefined && ours.tree === theirs.tree ? { take: 'ours', why: 'same recordings' } : undefined;
}

/** What this machine knows of two commits, without asking a server. */
export async function answerFromStore(store: Store, pin: OpenPin, signal: AbortSignal): Promise<PinAnswer | undefined> {
  const relation = await relateHere(store, pairOf(pin), signal);
  return relation === undefined || !('newer' in relation) ? undefined : { take: relation.newer, why: 'newer' };
}

/**
 * Asks the server about the rest.
 * @param scratch gets the trees of merges
 * @returns the answers, and the merges that are to be pushed
 */
export async function answerFromServer(
  assets: AssetsRepository,
  scratch: Scratch,
  pins: readonly OpenPin[],
  signal: AbortSignal,
): Promise<{ answers: Map<OpenPin, PinAnswer>; merges: Merge[] }> {
  const answers = new Map<OpenPin, PinAnswer>();
  const merges: Merge[] = [];
  if (pins.length === 0) return { answers, merges };
  const pairs = new Map(pins.map((pin) => [pin, pairOf(pin)]));
  const relations = await relate(assets, [...pairs.values()], signal);
  const apart: { pin: OpenPin; forks: readonly Sha[] }[] = [];
  for (const [pin, pair] of pairs) {
    const relation = relations.get(pair) as Relation;
    if ('newer' in relation) answers.set(pin, { take: relation.newer, why: 'newer' });
    else if ('missing' in relation) answers.set(pin, { left: `the server does not give out ${shortSha(relation.missing)}` });
    else apart.push({ pin, forks: relation.forks });
  }
  for (const merge of await mergeApart(assets, scratch, apart, signal)) {
    if ('answer' in merge) answers.set(merge.pin, merge.answer);
    else merges.push(merge);
  }
  return { answers, merges };
}

async function mergeApart(
  assets: AssetsRepository,
  scratch: Scratch,
  apart: readonly { pin: OpenPin; forks: readonly Sha[] }[],
  signal: AbortSignal,
): Promise<(Merge | { pin: OpenPin; answer: PinAnswer })[]> {
  if (apart.length === 0) return [];
  const sides = apart.flatMap(({ pin }) => [pin.ours.sha, pin.theirs.sha]);
  const ancestries = await new History(assets, signal).prove([...new Set(sides)]);
  const isElsewhere = (commit: Sha) => ancestries.get(commit)?.is === 'elsewhere';
  const trees = await fetchSides(assets, scratch, apart, signal);
  const merges: (Merge | { pin: OpenPin; answer: PinAnswer })[] = [];
  for (const [index, { pin }] of apart.entries()) {
    const [ours = EMPTY_TREE, theirs = EMPTY_TREE, ...bases] = trees[index] ?? [];
    const merged = await mergeSides(scratch, { bases, ours, theirs }, signal);
    if ('conflicts' in merged) {
      const recordings = merged.conflicts.map((path) => `${pin.directory}/${path}`);
      merges.push({ pin, answer: { left: 'both sides recorded the same tests', recordings } });
    } else if (merged.tree === ours || merged.tree === theirs) {
      const why = ours === theirs ? 'same recordings' : 'has both';
      merges.push({ pin, answer: { take: merged.tree === ours ? 'ours' : 'theirs', why } });
    } else merges.push({ pin, ...goOn(pin, { ours, theirs, merged: merged.tree }, isElsewhere) });
  }
  return merges;
}

/** @returns for each pin its trees: of ours, of theirs, and of where they part. Their names are in the scratch then. */
async function fetchSides(
  { store, remote }: AssetsRepository,
  scratch: Scratch,
  apart: readonly { pin: OpenPin; forks: readonly Sha[] }[],
  signal: AbortSignal,
): Promise<Sha[][]> {
  const places = apart.map(({ pin: { ours, theirs, assetsPath }, forks }) =>
    [ours.sha, theirs.sha, ...forks].map((sha) => ({ sha, assetsPath })),
  );
  // The store may have the branch by now.
  borrow(scratch, [store.objects, ...store.commitObjects]);
  // Apart from what is pushed: of commits that git finds there it would want to see more.
  const walk = new TreeWalk(remote, store.newScratch(store.commitObjects));
  const all = places.flat();
  const trees = (await walk.find(all, signal)).map(treeOrEmpty);
  // In one request, but from a server that gives out commits alone.
  const fetches = [{ sha: all[0]?.sha, wanted: trees }, ...all.map(({ sha }, index) => ({ sha, wanted: [trees[index] as Sha] }))];
  for (const { sha, wanted } of fetches) if (sha !== undefined) await fetchNames(remote, scratch, [sha], wanted, signal);
  return places.map((ofPin) => trees.splice(0, ofPin.length));
}

/** @param bases where both histories part: of several, each has to give the same */
async function mergeSides(
  scratch: Scratch,
  { bases, ours, theirs }: { bases: readonly Sha[]; ours: Sha; theirs: Sha },
  signal: AbortSignal,
): Promise<{ tree: Sha } | { conflicts: string[] }> {
  const merged = new Set<Sha>();
  const conflicts = new Set<string>();
  for (const base of bases.length > 0 ? bases : [EMPTY_TREE]) {
    const result = await mergeTrees({ scratch }, { base, ours, theirs }, signal);
    merged.add(result.tree);
    for (const path of result.conflicts) conflicts.add(path);
  }
  const [tree, ...others] = merged;
  return tree !== undefined && others.length === 0 && conflicts.size === 0 ? { tree } : { conflicts: [...conflicts] };
}

/** What the merge is made on: the side that is not merged yet, for its branch goes on; of two the same one for whoever settles it. */
function goOn(
  { directory, assetsPath, ours, theirs }: OpenPin,
  trees: { ours: Sha; theirs: Sha; merged: Sha },
  isElsewhere: (commit: Sha) => boolean,
): Omit<Merge, 'pin'> {
  const sides = [
    { sha: ours.sha, tree: trees.ours },
    { sha: theirs.sha, tree: trees.theirs },
  ].sort((a, b) => Number(isElsewhere(b.sha)) - Number(isElsewhere(a.sha)) || (a.sha < b.sha ? -1 : 1));
  const [on, other] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const unit = { directory, assetsPath, commit: on.sha, base: on.tree, ours: trees.merged };
  return { unit, unmerged: isElsewhere(other.sha) ? [other.sha] : [] };
}

function pairOf({ ours, theirs }: OpenPin): Pair {
  return { ours: ours.sha, theirs: theirs.sha };
}
