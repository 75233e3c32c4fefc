/** A change of recordings in words: for a terminal, as Markdown for a pull request and a run's summary, and as JSON for scripts. */

import { count, escapeMarkdown } from '../base/text.ts';
import { type RecordingChange, type RequestChange, type Section, type ServiceRecordings, sumCounts } from './model.ts';
import { escapeInvisible } from './present.ts';

/** Characters that the table of requests may take of a run's summary, which has room for a million. */
export const MAX_REQUESTS_TABLE = 60_000;

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/**
 * What a run that compared local changes closes with: `3 recordings changed, 1 of them really: assets-sync diff --local, then assets-sync push`.
 * @param next the commands to go on with
 * @returns undefined where no recording changed
 */
export function localChangesLine(
  services: readonly ServiceRecordings[],
  next: readonly string[] = ['assets-sync diff --local', 'assets-sync push'],
): string | undefined {
  const all = services.flatMap(({ recordings }) => recordings);
  if (all.length === 0) return undefined;
  return `${count(all.length, 'recording')} changed, ${all.filter(({ isReal }) => isReal).length} of them really: ${next.join(', then ')}`;
}

/** Lines for a terminal: each recording that differs, below it its requests, and what in them. What is volatile is counted. */
export function requestsText(services: readonly ServiceRecordings[]): string[] {
  return services.flatMap(({ service, recordings }) => [
    `${line(service)}: ${countsText(recordings)}`,
    ...recordings.flatMap((recording) => recordingText(recording).map((text) => `  ${text}`)),
  ]);
}

function recordingText(recording: RecordingChange): string[] {
  const { path, kind, counts, notes, secrets, requests, sections } = recording;
  const beside = labelsOf(sections);
  const listed = requests.filter(({ isReal }) => isReal);
  const more = counts.added + counts.removed + counts.changed - listed.length;
  return [
    `${SIGNS[kind]} ${line(path)}${recording.isReal ? '' : '  no real change'}`,
    ...notes.map((note) => `    ${note}`),
    ...secrets.map(
      (secret) =>
        `    ${line(`looks like a secret: ${secret.kind}, ${secret.where}`)}${secret.side === 'before' ? ' (before)' : ''}`,
    ),
    ...(beside.length > 0 ? [`    ~ ${line(beside.join('; '))}`] : []),
    ...listed.map((request) => `    ${line(requestText(request))}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(counts.volatile > 0 && recording.isReal
      ? [`    in ${count(counts.volatile, 'more request')} only dates, ids and the like moved`]
      : []),
  ];
}

/** `~ PUT /tables/x  201 -> 404; Response body: properties.state`. */
function requestText({ kind, method, path, host, status, sections }: RequestChange): string {
  const differs = status.before !== status.after;
  const labels = labelsOf(sections.filter(({ title }) => title !== 'Status'));
  const what = kind === 'changed' ? [...(differs ? [`${status.before} -> ${status.after}`] : []), ...labels] : [host];
  return `${SIGNS[kind]} ${method} ${path}  ${what.join('; ')}`;
}

/** What really differs, the first few with the others counted: `Response body: properties.state`. */
function labelsOf(sections: readonly Section[]): string[] {
  const labels = sections.flatMap(({ title, rows }) =>
    rows.filter((row) => row.kind !== 'volatile').map(({ label }) => (label === '' ? title : `${title}: ${label}`)),
  );
  return labels.length > 4 ? [...labels.slice(0, 4), `${labels.length - 4} more`] : labels;
}

function countsText(recordings: readonly RecordingChange[]): string {
  const { added, removed, changed } = sumCounts(recordings);
  return `${count(recordings.length, 'recording')}; requests: ${added} added, ${removed} removed, ${changed} changed`;
}

/**
 * A table of the services and the largest surprises, as Markdown.
 * @param most characters that the host has room for; services give way, and are counted
 */
export function requestsMarkdown(services: readonly ServiceRecordings[], most: number): string {
  const secrets = services.flatMap(({ recordings }) =>
    recordings.flatMap((recording) => recording.secrets.filter(({ side }) => side === 'after')),
  );
  const warning =
    secrets.length === 0
      ? []
      : [`**${count(secrets.length, 'value')} ${secrets.length === 1 ? 'looks' : 'look'} like a secret.**`, ''];
  const surprises = findSurprises(services).map(({ text, path }) => `- ${markdownLine(cut(text))} (${markdownLine(cut(path))})`);
  const rows = services.map(({ service, recordings }) => {
    const { added, removed, changed } = sumCounts(recordings);
    return `| ${markdownLine(cut(service))} | ${recordings.length} | ${added} | ${removed} | ${changed} |`;
  });
  const head = [...warning, '| Service | Recordings | Requests added | Removed | Changed |', '|---|--:|--:|--:|--:|'];
  const list = surprises.length === 0 ? [] : ['', 'Look at these first:', '', ...surprises];
  const shown: string[] = [];
  let room = most - [...head, ...list].join('\n').length - MORE_SERVICES;
  for (const row of rows) {
    room -= row.length + 1;
    if (room >= 0) shown.push(row);
  }
  const left = rows.length - shown.length;
  const more = left > 0 ? ['', `and ${count(left, 'more service')}`] : [];
  return shown.length === 0 ? '' : [...head, ...shown, ...more, ...list].join('\n');
}

/** Characters that say that services are left out. */
const MORE_SERVICES = 40;

/** What scripts get: every request that differs, without its values. */
export function requestsJson(services: readonly ServiceRecordings[]): object[] {
  return services.map(({ service, recordings }) => ({
    service,
    requests: sumCounts(recordings),
    recordings: recordings.map(({ path, kind, format, isReal, counts, equalRequests, requests, secrets, newHosts, notes }) => ({
      path,
      kind,
      format,
      real: isReal,
      counts: { ...counts, equal: equalRequests },
      requests: requests.map(({ kind, isReal, method, host, path, place, status }) => ({
        kind,
        real: isReal,
        method,
        host,
        path,
        before: place.before ?? null,
        after: place.after ?? null,
        status: { before: status.before ?? null, after: status.after ?? null },
      })),
      secrets: secrets.map(({ kind, side, where }) => ({ kind, side, where })),
      newHosts,
      notes,
    })),
  }));
}

/** Surprises that are told. */
const MAX_SURPRISES = 10;

export interface Surprise {
  path: string;
  /** Index in the recording's `requests`. */
  request: number | undefined;
  text: string;
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

/** One line of a terminal, whatever characters are in it. */
function line(text: string): string {
  return escapeInvisible(text).replace(/[\r\n\t]+/g, ' ');
}

/** A longer name tells nobody more. */
function cut(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

/** One line of Markdown, in which an address is no link. */
function markdownLine(text: string): string {
  return escapeMarkdown(line(text)).replaceAll(':', '&#58;');
}
