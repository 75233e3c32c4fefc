/** Finds which requests of two recordings belong together: those of one method and path, in order. Never by line. */

import { align, type Pair } from './align.ts';
import type { Body, RecordedRequest } from './model.ts';
import { splitUrl } from './url.ts';
import type { Volatility } from './volatile.ts';

export interface Match extends Pair {
  isMoved: boolean;
}

/** In the order of the newer version; what is gone stands where it was. */
export function matchRequests(
  before: readonly RecordedRequest[],
  after: readonly RecordedRequest[],
  volatility: Volatility,
): Match[] {
  const [groups, others] = [group(before, 'before', volatility), group(after, 'after', volatility)];
  const pairs: Pair[] = [];
  for (const key of new Set([...groups.keys(), ...others.keys()])) {
    const [one, other] = [groups.get(key) ?? [], others.get(key) ?? []];
    // Polling asks one path many times: there what was answered tells which of them is new.
    const fingerprints = (indices: readonly number[], requests: readonly RecordedRequest[], side: 'before' | 'after') =>
      one.length === 1 && other.length === 1 ? [''] : indices.map((index) => fingerprint(requests[index], side, volatility));
    for (const pair of align(fingerprints(one, before, 'before'), fingerprints(other, after, 'after'))) {
      pairs.push({
        before: pair.before === undefined ? undefined : one[pair.before],
        after: pair.after === undefined ? undefined : other[pair.after],
      });
    }
  }
  return markMoved(inOrder(pairs));
}

/** The order of keys is that of their first request. */
function group(requests: readonly RecordedRequest[], side: 'before' | 'after', volatility: Volatility): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { method, url }] of requests.entries()) {
    const key = `${method} ${volatility.normalize(splitUrl(url).path, side)}`;
    const indices = groups.get(key);
    if (indices === undefined) groups.set(key, [index]);
    else indices.push(index);
  }
  return groups;
}

function fingerprint(request: RecordedRequest | undefined, side: 'before' | 'after', volatility: Volatility): string {
  if (request === undefined) return '';
  const { url, status, requestBody, responseBody } = request;
  return [url, status, bodyText(requestBody), bodyText(responseBody)].map((text) => volatility.normalize(text, side)).join('\n');
}

function bodyText(body: Body): string {
  if (body.kind === 'text') return body.text;
  return body.kind === 'json' ? JSON.stringify(body.value) : JSON.stringify(body);
}

function inOrder(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.filter(({ after }) => after !== undefined).sort((a, b) => (a.after ?? 0) - (b.after ?? 0));
  const byBefore = pairs.filter(({ before }) => before !== undefined).sort((a, b) => (a.before ?? 0) - (b.before ?? 0));
  const first: Pair[] = [];
  const following = new Map<Pair, Pair[]>(sorted.map((pair) => [pair, []]));
  let place = first;
  for (const pair of byBefore) {
    if (pair.after === undefined) place.push(pair);
    else place = following.get(pair) ?? first;
  }
  return [...first, ...sorted.flatMap((pair) => [pair, ...(following.get(pair) ?? [])])];
}

/** As few as possible are called moved: those outside of the longest run of pairs that are in order on both sides. */
function markMoved(pairs: readonly Pair[]): Match[] {
  const inBoth = pairs.filter(({ before, after }) => before !== undefined && after !== undefined);
  const stay = longestIncreasing(inBoth.map(({ before }) => before ?? 0));
  return pairs.map((pair) => ({
    ...pair,
    isMoved: pair.before !== undefined && pair.after !== undefined && !stay.has(pair.before),
  }));
}

/** The values of a longest increasing subsequence, by patience sorting. */
function longestIncreasing(values: readonly number[]): Set<number> {
  const tops: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const value of values) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.set(value, tops[low - 1]);
    tops[low] = value;
  }
  const chosen = new Set<number>();
  for (let value = tops.at(-1); value !== undefined; value = previous.get(value)) chosen.add(value);
  return chosen;
}
