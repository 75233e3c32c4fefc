/** Masks what looks like a secret wherever it is shown. */

import type { RecordingChange, RequestChange, Row, SecretFound, Section } from './model.ts';

export interface SecretSpan {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** What it looks like: `JSON Web Token`. */
  kind: string;
}

/** Finds what looks like a secret in a text of `name: value` lines. */
export type LooksLikeSecret = (text: string) => Promise<readonly SecretSpan[]>;

/** A text that is shown, and how to replace it. */
interface Cell {
  start: number;
  text: string;
  replace: (text: string) => void;
  /** Where it is shown, said after it was masked. */
  where: () => string;
  request: number | undefined;
}

/** Masks what looks like a secret in all that is shown of one side, and notes it in the change. */
export async function maskSide(
  change: RecordingChange,
  side: 'before' | 'after',
  looksLikeSecret: LooksLikeSecret,
): Promise<void> {
  const { text, cells } = collect(change, side);
  if (text === '') return;
  const spans = [...(await looksLikeSecret(text))].sort((a, b) => a.start - b.start);
  for (const cell of cells) {
    const inside = spans.filter(({ start, end }) => start < cell.start + cell.text.length && end > cell.start);
    if (inside.length === 0) continue;
    cell.replace(maskSpans(cell, inside));
    for (const { kind } of inside) noteSecret(change.secrets, { kind, side, request: cell.request, where: cell.where() });
  }
}

function noteSecret(secrets: SecretFound[], found: SecretFound): void {
  const isNoted = ({ kind, where, request, side }: SecretFound) =>
    kind === found.kind && where === found.where && request === found.request && side === found.side;
  if (!secrets.some(isNoted)) secrets.push(found);
}

function maskSpans({ start, text }: Cell, spans: readonly SecretSpan[]): string {
  let masked = '';
  let at = 0;
  for (const span of spans) {
    const from = Math.max(span.start - start, at);
    const to = Math.min(span.end - start, text.length);
    if (to <= from) continue;
    masked += `${text.slice(at, from)}⟨masked: ${span.kind}⟩`;
    at = to;
  }
  return masked + text.slice(at);
}

/** All that is shown of one side, as lines of `name: value`; what a value is beside of stands in front of it, in braces as in JSON. */
function collect(change: RecordingChange, side: 'before' | 'after'): { text: string; cells: Cell[] } {
  const cells: Cell[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (text: string, end: string, cell: Omit<Cell, 'start' | 'text'>) => {
    cells.push({ ...cell, start: length, text });
    pieces.push(text, end);
    length += text.length + end.length;
  };
  const pad = (text: string) => {
    pieces.push(text);
    length += text.length;
  };
  const addRows = (sections: readonly Section[], request: number | undefined) => {
    for (const { title, rows } of sections) {
      for (const row of rows) {
        const value = row[side];
        if (value === undefined) continue;
        const where = () => (row.label === '' ? title : `${title}: ${row.label}`);
        if (row.beside !== undefined) pad(`}{${row.beside}\n`);
        add(row.label, ': ', { where, request, replace: (text) => setLabel(row, text) });
        add(value, '\n', { where, request, replace: (text) => setValue(row, side, text) });
        if (row.beside !== undefined) pad('}{\n');
      }
    }
  };
  addRows(change.sections, undefined);
  for (const [index, request] of change.requests.entries()) {
    if (hasSide(request, side)) {
      add(request.host, '', { where: () => 'Address', request: index, replace: (text) => setHost(request, text) });
      add(request.path, '\n', { where: () => 'Address', request: index, replace: (text) => setPath(request, text) });
    }
    addRows(request.sections ?? [], index);
  }
  return { text: pieces.join(''), cells };
}

/** The address that is shown is that of the newer version, where there is one. */
function hasSide({ kind }: RequestChange, side: 'before' | 'after'): boolean {
  return (kind === 'removed') === (side === 'before');
}

function setLabel(row: Row, text: string): void {
  row.label = text;
}

function setValue(row: Row, side: 'before' | 'after', text: string): void {
  row[side] = text;
}

function setHost(request: RequestChange, text: string): void {
  request.host = text;
}

function setPath(request: RequestChange, text: string): void {
  request.path = text;
}
