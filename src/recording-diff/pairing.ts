/** Which requests of two recordings belong together, and which items of two lists. */

import { diffArrays } from 'diff';
import type { RecordedRequest } from './model.ts';
import type { Side, Volatility } from './volatile.ts';

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
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const { removed, added } of runsOf(before, after)) {
    for (let index = 0; index < Math.max(removed, added); index++) {
      pairs.push({ before: index < removed ? left++ : undefined, after: index < added ? right++ : undefined });
    }
  }
  return pairs;
}

/** Lists in runs of items that are the same on both sides, and of those that are not. */
function runsOf(before: readonly string[], after: readonly string[]): { removed: number; added: number; isSame: boolean }[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MAX_DIFFERENCES });
  if (found === undefined) return [{ removed: before.length, added: after.length, isSame: false }];
  const runs: ReturnType<typeof runsOf> = [];
  for (const { removed, added, count } of found) {
    const last = runs.at(-1);
    if (!removed && !added) runs.push({ removed: count, added: count, isSame: true });
    else if (last?.isSame === false) last[removed ? 'removed' : 'added'] += count;
    else runs.push({ removed: removed ? count : 0, added: added ? count : 0, isSame: false });
  }
  return runs;
}

export interface Match extends Pair {
  isMoved: boolean;
}

/**
 * Pairs requests of one method and path, then those whose paths differ in ids and numbers alone.
 * @returns in the order of the newer version; what is gone stands where it was
 */
export function matchRequests(
  before: readonly RecordedRequest[],
  after: readonly RecordedRequest[],
  volatility: Volatility,
): Match[] {
  const partners: { before: (number | undefined)[]; after: (number | undefined)[] } = {
    before: before.map(() => undefined),
    after: after.map(() => undefined),
  };
  for (const pathKey of [(path: string, side: Side) => volatility.normalize(path, side), withoutIds]) {
    const [groups, others] = [group(before, 'before', partners.before, pathKey), group(after, 'after', partners.after, pathKey)];
    for (const [key, one] of groups) {
      const other = others.get(key) ?? [];
      // Polling asks one path many times: there what was answered tells which of them is new.
      const isOnly = one.length === 1 && other.length === 1;
      const prints = (indices: readonly number[], requests: readonly RecordedRequest[], side: Side) =>
        indices.map((index) => (isOnly ? '' : fingerprint(requests[index], side, volatility)));
      for (const pair of align(prints(one, before, 'before'), prints(other, after, 'after'))) {
        const [left, right] = [one[pair.before ?? -1], other[pair.after ?? -1]];
        if (left === undefined || right === undefined) continue;
        partners.before[left] = right;
        partners.after[right] = left;
      }
    }
  }
  return inOrder(partners);
}

/** Of the requests that have no partner yet, by method and path. */
function group(
  requests: readonly RecordedRequest[],
  side: Side,
  partners: readonly (number | undefined)[],
  pathKey: (path: string, side: Side) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { method, url }] of requests.entries()) {
    if (partners[index] !== undefined) continue;
    const key = `${method} ${pathKey(url.path, side)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return groups;
}

/** `/downtime/2941964683` belongs to `/downtime/2941964999`; a version's date and `item2` stay what they are. */
function withoutIds(path: string): string {
  return path
    .split('/')
    .map((part) => part.replace(/\d{6,}|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[a-f]*\d)[0-9a-f]{16,}/gi, '#'))
    .join('/');
}

function fingerprint(request: RecordedRequest | undefined, side: Side, volatility: Volatility): string {
  if (request === undefined) return '';
  const { url, status } = request;
  const bodies = [request.request.body, request.response.body].map((body) =>
    typeof body === 'string' ? body : JSON.stringify(body ?? null),
  );
  return [url.origin + url.path + url.query, status, ...bodies].map((text) => volatility.normalize(text, side)).join('\n');
}

/** As few as possible are called moved: those outside of the longest run of pairs that are in order on both sides. */
function inOrder(partners: { before: readonly (number | undefined)[]; after: readonly (number | undefined)[] }): Match[] {
  // A pair has the name of its newer request on both sides.
  const before = partners.before.map((partner, index) => (partner === undefined ? `gone ${index}` : String(partner)));
  const matches: Match[] = [];
  let [left, right] = [0, 0];
  for (const { removed, added, isSame } of runsOf(before, [...partners.after.keys()].map(String))) {
    for (const end = left + removed; left < end; left++) {
      if (!isSame && partners.before[left] === undefined) matches.push({ before: left, after: undefined, isMoved: false });
    }
    for (const end = right + added; right < end; right++) {
      const partner = partners.after[right];
      matches.push({ before: partner, after: right, isMoved: !isSame && partner !== undefined });
    }
  }
  return matches;
}
