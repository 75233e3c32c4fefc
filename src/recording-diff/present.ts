/** Makes values fit to be shown: secrets are masked, long ones cut to where they differ, invisible characters written out, and what differs marked. */

import { diffArrays } from 'diff';
import { type LooksLikeSecret, maskSide } from './mask.ts';
import type { RecordingChange, RequestChange, Row, Section } from './model.ts';
import { isRealSection } from './rows.ts';

/** Characters of a value that are shown. */
const MAX_VALUE = 1500;

/** Characters that are shown before the first one that differs. */
const LEAD = 200;

/** Characters around what is shown that are searched for secrets too, so that no part of one is shown. */
const OVERLAP = 10_000;

/** Characters of all values of one recording, so that none crowds out the others; what is volatile never crowds out what is real. */
const MAX_RECORDING = { real: 60_000, volatile: 8_000 };

/** Beyond this, all of a value is marked. */
const MAX_MARKS = 300;

/** What an editor does not show or what turns the text around it: https://trojansource.codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/gu;

/** What a row takes besides its characters. */
const ROW_SIZE = 120;

/** Requests of one recording that are listed, if without their values. */
const MAX_REQUESTS = 300;

/** What of a recording's changes may be kept: values up to a number of characters, requests without them up to another one. */
export class Room {
  private readonly left = { ...MAX_RECORDING };
  private requests = MAX_REQUESTS;

  /** Undefined: there is no room. */
  takeSections(sections: Section[]): Section[] | undefined {
    const which = sections.some(isRealSection) ? 'real' : 'volatile';
    const rows = sections.flatMap((section) => section.rows);
    const shown = (text: string | undefined) => Math.min(text?.length ?? 0, MAX_VALUE);
    const size = rows.reduce((sum, { label, before, after }) => sum + shown(label) + shown(before) + shown(after) + ROW_SIZE, 0);
    if (size > this.left[which]) return undefined;
    this.left[which] -= size;
    for (const row of rows) trim(row);
    return sections;
  }

  /** A request that has something to say is listed without its values rather than not at all. */
  takeRequest(request: RequestChange): RequestChange | undefined {
    const sections = this.takeSections(request.sections ?? []);
    if (this.requests === 0 || (sections === undefined && !request.isReal)) return undefined;
    this.requests--;
    return { ...request, sections };
  }
}

/** Changes a recording's values in place into what may be shown. */
export async function present(change: RecordingChange, looksLikeSecret: LooksLikeSecret): Promise<RecordingChange> {
  for (const side of ['before', 'after'] as const) await maskSide(change, side, looksLikeSecret);
  for (const section of sectionsOf(change)) for (const row of section.rows) finishRow(row);
  for (const request of change.requests) {
    request.host = escapeInvisible(cut(request.host, 0, MAX_VALUE));
    request.path = escapeInvisible(cut(request.path, 0, MAX_VALUE));
  }
  // A part of a string keeps the whole recording in memory; a copy does not.
  return structuredClone(change);
}

function sectionsOf(change: RecordingChange): Section[] {
  return [...change.sections, ...change.requests.flatMap(({ sections }) => sections ?? [])];
}

/** To what is shown and what is searched around it. */
function trim(row: Row): void {
  const from = Math.max(0, firstDifference(row.before, row.after) - LEAD - OVERLAP);
  const most = LEAD + MAX_VALUE + 2 * OVERLAP;
  if (row.label.length > most) row.label = cut(row.label, 0, most);
  if ((row.before?.length ?? 0) > most) row.before = cut(row.before ?? '', from, most);
  if ((row.after?.length ?? 0) > most) row.after = cut(row.after ?? '', from, most);
}

function finishRow(row: Row): void {
  delete row.beside;
  const from = Math.max(0, firstDifference(row.before, row.after) - LEAD);
  row.label = escapeInvisible(cut(row.label, 0, LEAD));
  if (row.before !== undefined) row.before = escapeInvisible(cut(row.before, from, MAX_VALUE));
  if (row.after !== undefined) row.after = escapeInvisible(cut(row.after, from, MAX_VALUE));
  if (row.before !== undefined && row.after !== undefined) {
    const marks = markDifferences(row.before, row.after);
    if (marks !== undefined) row.marks = marks;
  }
}

/** 0 where there is one side alone, or where what is different begins at once. */
function firstDifference(before: string | undefined, after: string | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  return at;
}

/** `text` from an offset on, saying what is left out. Values that fit are left whole. */
function cut(text: string, from: number, most: number): string {
  if (text.length <= most) return text;
  const start = Math.min(from, text.length - most);
  const end = start + most;
  const left = (count: number) => (count > 0 ? `⟨${count} characters left out⟩` : '');
  return left(start) + text.slice(start, end) + left(text.length - end);
}

export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** Words that differ, as pairs of offsets. Undefined: there are too many of them, and all of it is marked. */
function markDifferences(before: string, after: string): Row['marks'] {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const runs = diffArrays(words(before), words(after), { maxEditLength: MAX_MARKS });
  if (runs === undefined) return undefined;
  const marks = { before: [] as number[], after: [] as number[] };
  let [left, right] = [0, 0];
  for (const { value, added, removed } of runs) {
    const length = value.join('').length;
    if (removed) marks.before.push(left, left + length);
    if (added) marks.after.push(right, right + length);
    if (!added) left += length;
    if (!removed) right += length;
  }
  return marks;
}
