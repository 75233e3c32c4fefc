/** What the page shows, and where a link on it leads: what needs no browser. */

import { count } from '../../base/text.ts';
import type { RecordingChange, Section } from '../model.ts';

export const KINDS = ['added', 'changed', 'removed'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a link says: `#recording=…&request=3&search=…&hide=added,removed&real=1`. `recording`: its path; without one, the overview is shown. `request`: its
 * place in the list of those that differ, from 1. `hide`: kinds that are not shown. `real`: only real changes are.
 */
export type State = Partial<Record<'recording' | 'request' | 'search' | 'hide' | 'real', string | undefined>>;

export function parseLink(hash: string): State {
  return Object.fromEntries(new URLSearchParams(hash.slice(1)));
}

export function linkTo(state: State): string {
  const fields = Object.entries(state).filter(([, value]) => value);
  return `#${new URLSearchParams(fields as [string, string][])}`.replaceAll('%2F', '/').replaceAll('%2C', ',');
}

export function isShown(kind: Kind, { hide = '' }: State): boolean {
  return !hide.split(',').includes(kind);
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
export function visibleRequests(recording: RecordingChange, state: State): number[] | undefined {
  const { path, kind, isReal, requests, sections } = recording;
  if (state.real && !isReal) return undefined;
  const words = (state.search ?? '').toLowerCase().split(/\s+/);
  const missing = words.filter((word) => !path.toLowerCase().includes(word));
  const isFound = (text: () => string) => missing.every((word) => text().includes(word));
  const isVisible = (request: RecordingChange['requests'][number]) =>
    isShown(request.kind, state) &&
    (!state.real || request.isReal) &&
    isFound(() =>
      textOf(request, `${request.method} ${request.host}${request.path}`, request.status.before, request.status.after),
    );
  const visible = requests.flatMap((request, index) => (isVisible(request) ? [index] : []));
  const isWhole = requests.length === 0 || sections.length > 0;
  return visible.length > 0 || (isWhole && isShown(kind, state) && isFound(() => textOf(recording))) ? visible : undefined;
}

/** The one that comes after or before another in a list; from nowhere the first or the last. Undefined: there is none. */
export function neighbor<T>(list: readonly T[], current: T | undefined, step: number): T | undefined {
  const at = list.indexOf(current as T);
  return at < 0 ? list.at(step > 0 ? 0 : -1) : list[at + step];
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
