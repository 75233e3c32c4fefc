/** What the page shows, and where a link on it leads: what needs no browser. */

import { count } from '../../base/text.ts';
import type { RecordingChange, RequestCounts, Section } from '../model.ts';

export const KINDS = ['added', 'changed', 'removed'] as const;
export type Kind = (typeof KINDS)[number];

export interface State {
  /** Its path; undefined: the overview. */
  recording: string | undefined;
  /** From 1: the place in the list of those that differ. */
  request: number | undefined;
  search: string;
  kinds: readonly Kind[];
  /** Whether only real changes are shown. */
  real: boolean;
}

/** What a link says: #recording=…&request=3&search=…&show=added,removed&real=1. Unknown things in it are left out. */
export function parseLocation(hash: string): State {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const shown = fields.get('show')?.split(',') ?? KINDS;
  const request = Number.parseInt(fields.get('request') ?? '', 10);
  return {
    recording: fields.get('recording') ?? undefined,
    request: request > 0 ? request : undefined,
    search: fields.get('search') ?? '',
    kinds: KINDS.filter((kind) => shown.includes(kind)),
    real: fields.get('real') === '1',
  };
}

/** The link to a state; what is as usual is left out. */
export function formatLocation({ recording, request, search, kinds, real }: State): string {
  const fields = new URLSearchParams();
  if (recording !== undefined) fields.set('recording', recording);
  if (request !== undefined) fields.set('request', String(request));
  if (search !== '') fields.set('search', search);
  if (kinds.length < KINDS.length) fields.set('show', kinds.join(','));
  if (real) fields.set('real', '1');
  return `#${fields.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** Whether the filters and the search leave out nothing. */
export function isUnfiltered({ search, real, kinds }: State): boolean {
  return search === '' && !real && kinds.length === KINDS.length;
}

/** Texts in lower case, kept since they are looked through at each key that is pressed. */
const TEXTS = new WeakMap<object, string>();

/** @param owner of sections, and what else is searched of it */
function textOf(owner: { sections: readonly Section[] }, ...head: readonly (string | undefined)[]): string {
  const rows = ({ title, rows }: Section) => [title, ...rows.flatMap(({ label, before, after }) => [label, before, after])];
  const text = TEXTS.get(owner) ?? [...head, ...owner.sections.flatMap(rows)].join('\n').toLowerCase();
  TEXTS.set(owner, text);
  return text;
}

/**
 * What filters and search leave of a recording: the indices of its requests, or undefined where nothing is left. Every word has to be found; a recording
 * whose path is what was searched for is left whole.
 */
export function visibleRequests(recording: RecordingChange, { real, search, kinds }: State): number[] | undefined {
  if (real && !recording.isReal) return undefined;
  const path = recording.path.toLowerCase();
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !path.includes(word));
  const isFound = (text: () => string) => words.every((word) => text().includes(word));
  const requests = [...recording.requests.keys()].filter((index) => {
    const request = recording.requests[index];
    if (request === undefined || !kinds.includes(request.kind) || (real && !request.isReal)) return false;
    const { method, host, status } = request;
    return isFound(() => textOf(request, `${method} ${host}${request.path}`, status.before, status.after));
  });
  if (requests.length > 0) return requests;
  const isWhole = recording.requests.length === 0 || recording.sections.length > 0;
  return isWhole && kinds.includes(recording.kind) && isFound(() => textOf(recording)) ? [] : undefined;
}

/** The one that comes after or before another in a list; from nowhere the first or the last. Undefined: there is none. */
export function neighbor<T>(list: readonly T[], current: T | undefined, step: number): T | undefined {
  const at = current === undefined ? -1 : list.indexOf(current);
  if (at < 0) return list.at(step > 0 ? 0 : -1);
  return list[at + step];
}

/** @param indices of requests that are shown */
export function countVisible({ requests }: RecordingChange, indices: readonly number[]): RequestCounts {
  const counts = { added: 0, changed: 0, removed: 0, volatile: 0 };
  for (const index of indices) {
    const request = requests[index];
    if (request !== undefined) counts[request.isReal ? request.kind : 'volatile']++;
  }
  return counts;
}

/** A text in parts, of which every second one differs. */
export function splitMarks(text: string, marks: readonly number[] | undefined): string[] {
  if (marks === undefined) return ['', text];
  return [0, ...marks].map((mark, index) => text.slice(mark, marks[index]));
}

/** What a section leaves out, in words. Empty: nothing. */
export function restOf({ equal, more }: Section): string {
  const parts = [
    more.real > 0 ? `${count(more.real, 'more value')} ${more.real === 1 ? 'differs' : 'differ'}` : '',
    more.volatile > 0 ? count(more.volatile, 'more volatile value') : '',
    equal > 0 ? count(equal, 'equal value') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Left out: ${parts.join(', ')}.`;
}
