/** A change of recordings in few words: how many requests, and what a reviewer would not expect. */

import type { RecordingChange, RequestChange, RequestCounts, ServiceRecordings } from './model.ts';

/** Surprises that are told. */
const MAX_SURPRISES = 10;

export interface Surprise {
  path: string;
  /** Index in the recording's `requests`. */
  request: number | undefined;
  text: string;
}

export function countRequests(recordings: readonly RecordingChange[]): RequestCounts {
  const sum = { added: 0, removed: 0, changed: 0, volatile: 0 };
  for (const { counts } of recordings) {
    for (const kind of ['added', 'removed', 'changed', 'volatile'] as const) sum[kind] += counts[kind];
  }
  return sum;
}

/** The ten largest: what became an error, any other status that changed, hosts that are new, requests that are gone. */
export function findSurprises(services: readonly ServiceRecordings[]): Surprise[] {
  const found: (Surprise & { rank: number })[] = [];
  const hosts = new Set<string>();
  for (const recording of services.flatMap(({ recordings }) => recordings)) {
    const { path, requests } = recording;
    for (const host of recording.newHosts.filter((name) => !hosts.has(name))) {
      hosts.add(host);
      found.push({ path, request: undefined, text: `${host} was not asked before`, rank: 2 });
    }
    for (const [index, request] of requests.entries()) {
      const surprise = surpriseOf(request);
      if (surprise !== undefined && recording.kind === 'changed') found.push({ path, request: index, ...surprise });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_SURPRISES)
    .map(({ path, request, text }) => ({ path, request, text }));
}

function surpriseOf({ kind, method, path, status }: RequestChange): { text: string; rank: number } | undefined {
  const name = `${method} ${path.replace(/\?[\s\S]*$/, '')}`;
  if (kind === 'removed') return { text: `${name} is gone`, rank: 3 };
  if (kind !== 'changed' || status.before === status.after) return undefined;
  const isError = /^[45]/.test(status.after ?? '') && !/^[45]/.test(status.before ?? '');
  return { text: `${name} answers ${status.after}, it was ${status.before}`, rank: isError ? 0 : 1 };
}
