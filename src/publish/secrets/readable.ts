/** Resolves how a recording writes text: strings in JSON, JSON in strings of JSON, percent-encoding. Lines stay those of the file. */

import { isTokenAt } from './characters.ts';

/**
 * White space to every rule, and no line feed: stands where text inside a string goes on in a line of its own. It is one byte,
 * so that a text of bytes stays one.
 */
export const OTHER_LINE = '\xa0';

/** The beginning of an escape or of a percent-encoded character, which the next piece of the text may complete. */
const UNFINISHED = /(?:\\{1,32}(?:u[0-9a-fA-F]{0,3})?|%(?:25){0,4}[0-9a-fA-F]?|%(?:25){0,3}2)$/;

/** @returns how many characters at the end of a piece are to be looked at with the next one */
export function countUnfinished(text: string): number {
  return UNFINISHED.exec(text.slice(-64))?.[0].length ?? 0;
}

/** Takes JSON's escapes away, however often text was put into a string. */
export function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code: string | undefined, letter: string) => {
    if (code === undefined) return letter === '"' || letter === '/' ? letter : OTHER_LINE;
    const character = String.fromCharCode(Number.parseInt(code, 16));
    // UTF-16 that was recorded as if it were UTF-8.
    if (character === '\0') return '';
    return character < ' ' ? OTHER_LINE : character;
  });
}

/** Takes percent-encoding away, also where it was encoded twice. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])/gi, (_, code: string) => {
    return code.startsWith('0') ? OTHER_LINE : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** A shorter one before a line's end is no part of a secret that goes on. */
const MIN_WORD = 8;
/** What a word goes on with in the next line; where a colon follows, it is the name of the next member instead. */
const AFTER_LINE_END = /\s{1,100}"?(?=[\w+/=~.%-]{4,2000}("?\s{0,4}:)?)/y;

export interface Joined {
  text: string;
  /** Line feeds that went, by the offset in the text that they went from. */
  gone: { offset: number; lines: number }[];
}

/** Puts words together that were split over lines. @returns undefined where none was */
export function joinLines(text: string): Joined | undefined {
  const gone: Joined['gone'] = [];
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (const { index } of text.matchAll(/[\n\xa0]\s{0,100}/g)) {
    if (index < from) continue;
    const end = wordBefore(text, index);
    if (end === undefined || end < from) continue;
    AFTER_LINE_END.lastIndex = index;
    const after = AFTER_LINE_END.exec(text);
    if (after === null || after[1] !== undefined) continue;
    pieces.push(text.slice(from, end));
    length += end - from;
    from = index + after[0].length;
    gone.push({ offset: length, lines: text.slice(end, from).split('\n').length - 1 });
  }
  if (gone.length === 0) return undefined;
  return { text: pieces.join('') + text.slice(from), gone };
}

/** @returns the end of the word that a line ends with, or that is the string that it ends with: `word`, `"word",` */
function wordBefore(text: string, lineEnd: number): number | undefined {
  let end = lineEnd;
  while (end > lineEnd - 6 && '", \t\r\xa0'.includes(text.charAt(end - 1))) end--;
  for (let at = end - 1; at >= end - MIN_WORD; at--) if (!isTokenAt(text, at)) return undefined;
  return end;
}
