/** Finds words in a text that may be base64, over the ends of lines too. */

import { isBase64At } from './characters.ts';

/** Shorter ones are not decoded: what fits in would be found by the name that it has. */
const MIN_LENGTH = 24;
/** Lines of base64 in mail and PEM are 64 or 76 long; a full line is a multiple of four. */
const MIN_LINE = 60;
/** From one line of base64 to the next, also where each is a string of an array. */
const NEXT_LINE = /"?,?[\s\xa0]{1,100}"?(?=[A-Za-z0-9+/_-]{2})/y;

const REST = /[A-Za-z0-9+/_-]*/y;

export interface Word {
  start: number;
  end: number;
}

/** @returns the next word of at least 24 characters; looks at every 24th character and at words alone */
export function nextWord(text: string, from: number): Word | undefined {
  for (let at = from + MIN_LENGTH - 1; at < text.length; at += MIN_LENGTH) {
    if (!isBase64At(text, at)) continue;
    let start = at;
    while (start > from && isBase64At(text, start - 1)) start--;
    const end = wordEnd(text, at);
    if (end - start >= MIN_LENGTH) return { start, end };
    at = end;
  }
  return undefined;
}

export interface Encoded {
  /** The words of all its lines, put together. */
  text: string;
  /** Where it ends. */
  end: number;
  /** How long its last line is. */
  lineLength: number;
  /** The text ends before it can be said whether it goes on. */
  isCutOff: boolean;
}

/**
 * Reads what may be base64 in lines.
 * @param lineLength how much of its first line was read before
 */
export function readEncoded(text: string, start: number, lineLength = 0): Encoded {
  let end = wordEnd(text, start);
  let line = lineLength + end - start;
  const words = [text.slice(start, end)];
  while (line >= MIN_LINE && line % 4 === 0) {
    NEXT_LINE.lastIndex = end;
    if (!NEXT_LINE.test(text)) break;
    const next = NEXT_LINE.lastIndex;
    end = wordEnd(text, next);
    line = end - next;
    words.push(text.slice(next, end));
  }
  const isCutOff = text.length - end <= 100 && /^"?,?[\s\xa0]*"?$/.test(text.slice(end));
  return { text: words.join(''), end, lineLength: line, isCutOff };
}

/** What the longest word of a secret is below by far: what secretlint's rules take is 10,000. */
const KEPT = 10_100;

/** Leaves out the middle of words that are too long for a secret: a body in base64 is looked at as what it stands for. */
export function shortenWords(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 2 * KEPT; at < text.length; at += 2 * KEPT) {
    if (!isBase64At(text, at)) continue;
    let start = at;
    while (start > from && isBase64At(text, start - 1)) start--;
    const end = wordEnd(text, at);
    if (end - start > 2 * KEPT) {
      pieces.push(text.slice(from, start + KEPT), ' ');
      from = end - KEPT;
    }
    at = Math.max(at, end - 2 * KEPT);
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

function wordEnd(text: string, at: number): number {
  REST.lastIndex = at;
  REST.exec(text);
  return REST.lastIndex;
}
