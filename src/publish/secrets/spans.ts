/** Says where in a text of `name: value` lines secrets stand, so that they can be masked: by the same rules as in what is published. */
import { isTokenAt } from './characters.ts';
import type { Find } from './find.ts';
import { findNamed } from './named-values.ts';
import { loadPreset, type Preset } from './preset.ts';
import { decodePercent } from './readable.ts';
import { findShapes } from './rules.ts';
import { Scanner, searchWords } from './scanner.ts';

/** @returns a function that finds the secrets of a text; it takes its time to load */
export async function loadSecretFinder(): Promise<(text: string) => Promise<Find[]>> {
  const preset = await loadPreset();
  return (text) => findSpans(text, preset);
}

/**
 * A secret that stands in the text itself, percent-encoded or not, has its own span. Of one in base64 or compressed only the line is known:
 * then all of its value is one, and all of its line where it is not in the value.
 */
async function findSpans(text: string, preset: Preset): Promise<Find[]> {
  const spans = [...(await findPlain(text, preset)), ...findEncoded(text)];
  for (const widen of [valueSpan, wholeLine]) {
    const rest = blank(text, spans);
    const finds = await findLines(rest, preset);
    if (finds.size === 0) break;
    const lines = lineSpans(text);
    for (const [line, kind] of finds) {
      const span = lines[line];
      if (span !== undefined) spans.push({ ...widen(text, span), kind });
    }
  }
  return mergeOverlapping(spans);
}

/** Several rules may find the same secret: it is one. */
function mergeOverlapping(spans: readonly Find[]): Find[] {
  const merged: Find[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return merged;
}

/** What is found without decoding anything. */
async function findPlain(text: string, preset: Preset): Promise<Find[]> {
  const finds = [...(await preset(text)), ...findShapes(text), ...searchWords(text)];
  finds.push(...findValues(text), ...findValues(withQuotes(text)));
  return finds.map((find) => ({ ...find, end: endOfSecret(text, find) }));
}

function findValues(text: string): Find[] {
  return [...findNamed(text)].map(({ valueStart, end, kind }) => ({ start: valueStart, end, kind }));
}

/** What is found where percent-encoding is resolved. */
function findEncoded(text: string): Find[] {
  if (!text.includes('%')) return [];
  // Which offset of the text each character stands at, and behind the last one its end.
  const offsets: number[] = [];
  let decoded = '';
  for (const { index, 0: piece } of text.matchAll(/%(?:25){0,4}[0-7][0-9a-f]|[\s\S]/gi)) {
    offsets.push(index);
    decoded += decodePercent(piece).charAt(0);
  }
  offsets.push(text.length);
  const finds = [...findShapes(decoded), ...searchWords(decoded), ...findValues(decoded)];
  return finds.map(({ start, end, kind }) => {
    const span = { start: offsets[start] ?? 0, end: offsets[end] ?? text.length, kind };
    return { ...span, end: endOfSecret(text, span) };
  });
}

/**
 * Opens a quotation before each value, and closes it behind, so that a value is judged whole as it is in JSON.
 * @returns a text of the same length
 */
function withQuotes(text: string): string {
  return text.replace(/^(.*?): (.*)$/gm, '$1:"$2').replaceAll('\n', '"');
}

/** A rule may stop as soon as it is sure: what follows belongs to the secret as long as it looks like a part of one. */
function endOfSecret(text: string, { start, end, kind }: Find): number {
  if (/private.?key/i.test(kind)) {
    REST_OF_KEY.lastIndex = end;
    return REST_OF_KEY.exec(text) === null ? end : REST_OF_KEY.lastIndex;
  }
  const line = text.lastIndexOf('\n', start - 1) + 1;
  // All of the value that a name of a secret's has.
  if (start === valueSpan(text, { start: line, end: endOfLine(text, line) }).start) return Math.max(end, endOfLine(text, line));
  let at = end;
  while (at < text.length && isTokenAt(text, at)) at++;
  return at;
}

/** Long lines of base64, the last of which may be short but is no name, and the end of a PEM block. */
const REST_OF_KEY = /(?:[A-Za-z0-9+/=]{16,}(?:[\s",]|\\[nr])*)*(?:[A-Za-z0-9+/=]+(?![\w.-]*:))?(?:\s*-{5}END [A-Z ]{1,60}-{5})?/y;

/** Lines from 0 with what is found in each. */
async function findLines(text: string, preset: Preset): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const scanner = new Scanner(preset, (line, kind) => found.set(line - 2, kind));
  // A text may begin as compressed data does; behind a line feed it is text.
  await scanner.feed(Buffer.from(`\n${text}`));
  await scanner.end();
  return found;
}

type Span = Pick<Find, 'start' | 'end'>;

function lineSpans(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** From behind the first `: `. */
function valueSpan(text: string, { start, end }: Span): Span {
  const separator = text.indexOf(': ', start);
  return { start: separator < 0 || separator >= end ? start : separator + 2, end };
}

function wholeLine(_: string, line: Span): Span {
  return line;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Puts blanks over what was found already. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    blanked += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return blanked + text.slice(at);
}
