/** Makes values fit to be shown: there is room for them, secrets are masked, long ones cut to where they differ, invisible characters written out, and what differs marked. */

import { diffArrays } from 'diff';
import type { RecordingChange, RequestChange, Row, SecretFound, Section } from './model.ts';

/** Characters of a value that are shown. */
const MAX_VALUE = 1500;

/** Characters that are shown before the first one that differs. */
const LEAD = 200;

/** Characters around what is shown that are searched for secrets too, so that no part of one is shown. */
const OVERLAP = 10_000;

/** Characters of a page: with more, a browser would not open it in a second. */
const MAX_PAGE = 8_000_000;

/** Characters of one recording, so that none crowds out the others: those of many share a page. What is volatile never crowds out what is real. */
const OF_RECORDING = { most: 60_000, least: 8_000, volatile: 1 / 4 };

/** Rows of one section, up to what somebody would read. */
const MAX_ROWS = { real: 200, volatile: 12 };

/** What a row or a request takes besides its characters. */
const ROW_SIZE = 200;

/** Beyond this, all of a value is marked. */
const MAX_MARKS = 300;

/** What an editor does not show or what turns the text around it: https://trojansource.codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/gu;

/** What of a recording's changes may be kept. The rest is counted. */
export class Room {
  private readonly left: { real: number; volatile: number };

  /** @param recordings that share a page */
  constructor(recordings: number) {
    const real = Math.min(OF_RECORDING.most, Math.max(OF_RECORDING.least, MAX_PAGE / recordings));
    this.left = { real, volatile: real * OF_RECORDING.volatile };
  }

  /** Whether there is room for a row; it is cut to what may be shown. */
  takeRow(row: Row, { rows }: Section): boolean {
    const kind = row.kind === 'volatile' ? 'volatile' : 'real';
    const others = rows.filter((other) => (other.kind === 'volatile') === (kind === 'volatile')).length;
    if (others >= MAX_ROWS[kind]) return false;
    const size = [row.label, row.before, row.after].reduce((sum, text) => sum + Math.min(text?.length ?? 0, MAX_VALUE), ROW_SIZE);
    if (!this.take(kind, size)) return false;
    cutRow(row, OVERLAP);
    return true;
  }

  /** Whether there is room for a request besides its rows. */
  takeRequest({ isReal, host, path }: RequestChange): boolean {
    return this.take(isReal ? 'real' : 'volatile', ROW_SIZE + Math.min(host.length + path.length, MAX_VALUE));
  }

  private take(kind: 'real' | 'volatile', size: number): boolean {
    if (size > this.left[kind]) return false;
    this.left[kind] -= size;
    return true;
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
  return [...change.sections, ...change.requests.flatMap(({ sections }) => sections)];
}

/** Cuts a row to what is shown of it, with so many characters around that. */
function cutRow(row: Row, around: number): void {
  const from = Math.max(0, firstDifference(row.before, row.after) - LEAD - around);
  row.label = cut(row.label, 0, LEAD + 2 * around);
  for (const side of ['before', 'after'] as const) {
    const text = row[side];
    if (text !== undefined) row[side] = cut(text, from, MAX_VALUE + 2 * around);
  }
}

function finishRow(row: Row): void {
  delete row.beside;
  cutRow(row, 0);
  row.label = escapeInvisible(row.label);
  row.before &&= escapeInvisible(row.before);
  row.after &&= escapeInvisible(row.after);
  if (row.before === undefined || row.after === undefined) return;
  const marks = markDifferences(row.before, row.after);
  if (marks !== undefined) row.marks = marks;
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

/** A value that is shown, and by what its name and its neighbour may say of it. */
export interface ShownValue {
  name: string;
  value: string;
  /** `"keyName":"key1"`, of the JSON object that it is in. */
  beside?: string | undefined;
}

/** What looks like a secret in a value. */
export interface SecretSpan {
  /** Offsets in the value. */
  start: number;
  end: number;
  /** What it looks like: `JSON Web Token`. */
  kind: string;
}

/** @returns for each value the secrets in it, in order, none over another */
export type LooksLikeSecret = (values: readonly ShownValue[]) => Promise<readonly (readonly SecretSpan[])[]>;

type Side = 'before' | 'after';

/** A place that a text is shown at. */
interface Cell extends ShownValue, Pick<SecretFound, 'request'> {
  /** Where it is shown, said after its label was masked. */
  where: () => string;
  replace: (text: string) => void;
}

/** Masks what looks like a secret in all that is shown of one side, and notes it in the change. */
async function maskSide(change: RecordingChange, side: Side, looksLikeSecret: LooksLikeSecret): Promise<void> {
  const cells = [...cellsOf(change, side)];
  const found = cells.length === 0 ? [] : await looksLikeSecret(cells);
  const noted = new Set<string>();
  for (const [index, { value, replace, where, request }] of cells.entries()) {
    const spans = found[index] ?? [];
    if (spans.length === 0) continue;
    replace(
      spans.reduceRight((text, { start, end, kind }) => `${text.slice(0, start)}⟨masked: ${kind}⟩${text.slice(end)}`, value),
    );
    for (const { kind } of spans) {
      const secret = { kind, side, request, where: where() };
      if (!noted.has(JSON.stringify(secret))) change.secrets.push(secret);
      noted.add(JSON.stringify(secret));
    }
  }
}

/** All that is shown of one side. The address that is shown of a request is that of the newer version, where there is one. */
function* cellsOf(change: RecordingChange, side: Side): Generator<Cell> {
  const parts = [
    { sections: change.sections, request: undefined },
    ...change.requests.map((one, request) => ({ ...one, request })),
  ];
  for (const { sections, request } of parts) {
    const shown = request === undefined ? undefined : change.requests[request];
    if (shown !== undefined && (shown.kind === 'removed') === (side === 'before')) {
      const address = { where: () => 'Address', request };
      yield { ...address, name: 'url', value: shown.host, replace: (text) => Object.assign(shown, { host: text }) };
      yield { ...address, name: 'url', value: shown.path, replace: (text) => Object.assign(shown, { path: text }) };
    }
    for (const { title, rows } of sections) {
      for (const row of rows) {
        const value = row[side];
        if (value === undefined) continue;
        const where = () => (row.label === '' ? title : `${title}: ${row.label}`);
        const { label, beside } = row;
        yield { where, request, name: '', value: label, replace: (text) => Object.assign(row, { label: text }) };
        yield { where, request, name: label, value, beside, replace: (text) => Object.assign(row, { [side]: text }) };
      }
    }
  }
}
