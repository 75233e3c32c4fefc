/** Which items of two lists belong together. */

import { diffArrays } from 'diff';

/** Lists that differ more than this are paired by position: finding the fewest differences would take its square in time. */
const MAX_DIFFERENCES = 1500;

/** Indices of two items that belong together, or of one that has no counterpart. */
export interface Pair {
  before: number | undefined;
  after: number | undefined;
}

/**
 * Pairs what is the same, in order; between those, what differs is paired in order too.
 * @param before by what items are the same
 */
export function align(before: readonly string[], after: readonly string[]): Pair[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const;
  const runs = diffArrays([...middle[0]], [...middle[1]], { maxEditLength: MAX_DIFFERENCES }) ?? [
    { removed: true, added: false, count: middle[0].length },
    { removed: false, added: true, count: middle[1].length },
  ];
  return [
    ...range(head, (index) => ({ before: index, after: index })),
    ...pairRuns(runs, head),
    ...range(tail, (index) => ({ before: before.length - tail + index, after: after.length - tail + index })),
  ];
}

function pairRuns(runs: readonly { removed: boolean; added: boolean; count: number }[], start: number): Pair[] {
  const pairs: Pair[] = [];
  let [before, after] = [start, start];
  let [removed, added] = [0, 0];
  const pairGap = () => {
    for (let index = 0; index < Math.max(removed, added); index++) {
      pairs.push({ before: index < removed ? before++ : undefined, after: index < added ? after++ : undefined });
    }
    [removed, added] = [0, 0];
  };
  for (const run of runs) {
    if (run.removed) removed += run.count;
    else if (run.added) added += run.count;
    else {
      pairGap();
      pairs.push(...range(run.count, () => ({ before: before++, after: after++ })));
    }
  }
  pairGap();
  return pairs;
}

function range<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}
