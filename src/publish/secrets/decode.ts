/** Makes readable what a recording encodes: JSON's escapes, percent-encoding, entities of XML, base64 and compression. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createUnzip } from 'node:zlib';

/** Which characters words and names are made of, as a table: asking a pattern for each character would take most of the time. */
function table(characters: string): (text: string, at: number) => boolean {
  const has = new Uint8Array(256);
  for (const character of characters) has[character.charCodeAt(0)] = 1;
  return (text, at) => has[text.charCodeAt(at)] === 1;
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Base64 of either alphabet, without what fills it up at the end. */
const isBase64At = table(`${LETTERS_AND_DIGITS}+/_-`);
/** What tokens and keys are made of, percent-encoded ones too. */
export const isTokenAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%`);
/** What the names of members, headers and variables are made of. */
export const isNameAt = table(`${LETTERS_AND_DIGITS}_-.`);
/** What an encoded token is made of. */
const isEncodedAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%\\&;#`);

/**
 * White space to every rule, and no line feed: stands where text inside a string goes on in a line of its own. It is one byte,
 * so that a text of bytes stays one.
 */
const OTHER_LINE = '\xa0';

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** Takes escapes, entities and percent-encoding away, however often text was encoded. Lines stay those of the file. */
export function decodeText(text: string): string {
  let decoded = text;
  if (decoded.includes('\\')) {
    decoded = decoded.replace(/(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code: string | undefined, letter: string) => {
      if (code !== undefined) return character(Number.parseInt(code, 16));
      return letter === '"' || letter === '/' ? letter : OTHER_LINE;
    });
  }
  if (decoded.includes('&')) {
    decoded = decoded.replace(
      /&(?:amp;){0,3}(?:(quot|apos|lt|gt|amp)|#(\d{1,5})|#x([0-9a-f]{1,4}));/gi,
      (_, name: string | undefined, decimal: string | undefined, hex: string) =>
        name === undefined
          ? character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
          : (ENTITIES[name.toLowerCase()] ?? ''),
    );
  }
  return decodePercent(decoded);
}

export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])/gi, (_, code: string) => character(Number.parseInt(code, 16)));
}

/** NUL is what UTF-16 has that was recorded as if it were UTF-8. */
function character(code: number): string {
  if (code === 0) return '';
  return code < 32 ? OTHER_LINE : String.fromCharCode(code);
}

/** @returns where the token begins that a text ends with, and that may go on */
export function startOfLastToken(text: string): number {
  let at = text.length;
  while (at > 0 && isEncodedAt(text, at - 1)) at--;
  return at;
}

/**
 * What stands between the two parts of a word that was split over lines, also where each is a string: 8 characters of a token before it, and 4 behind it, which
 * are not the name of the next member.
 */
const SEAM = /(?=[\n\xa0])(?<=[\w+/=~.%-]{8}([", \t\r\xa0]{0,6}))\s{1,100}"?(?=[\w+/=~.%-]{4})(?![\w+/=~.%-]{4,2000}"?\s{0,4}:)/g;

export interface Joined {
  text: string;
  /** An offset in the text that was given. */
  originalOffset: (offset: number) => number;
}

/** Puts words together that were split over lines. @returns undefined where none was */
export function joinLines(text: string): Joined | undefined {
  const seams: { offset: number; gone: number }[] = [];
  const pieces: string[] = [];
  let [from, gone] = [0, 0];
  for (const { index, 0: seam, 1: before = '' } of text.matchAll(SEAM)) {
    pieces.push(text.slice(from, index - before.length));
    from = index + seam.length;
    gone += before.length + seam.length;
    seams.push({ offset: from - gone, gone });
  }
  if (gone === 0) return undefined;
  return {
    text: pieces.join('') + text.slice(from),
    originalOffset: (offset) => offset + (seams.findLast((seam) => seam.offset <= offset)?.gone ?? 0),
  };
}

/** A word that may be base64, or a key. */
export interface Word {
  start: number;
  end: number;
  /** Of all its lines. */
  encoded: string;
}

/** Shorter ones are not decoded: what fits in would be found by the name that it has. */
const MIN_WORD = 24;
/** Lines of base64 in mail and PEM are 64 or 76 long; a full line is a multiple of four. */
const MIN_LINE = 60;
/** From one line of base64 to the next, also where each is a string of an array. */
const NEXT_LINE = /"?,?[\s\xa0]{1,100}"?(?=[A-Za-z0-9+/_-]{2})/y;
const REST_OF_WORD = /[A-Za-z0-9+/_-]*/y;

/** @yields words of at least 24 characters; looks at every 24th character and at words alone */
export function* findWords(text: string): Generator<Word> {
  let from = 0;
  for (let at = MIN_WORD - 1; at < text.length; at += MIN_WORD) {
    if (!isBase64At(text, at)) continue;
    let start = at;
    while (start > from && isBase64At(text, start - 1)) start--;
    const end = endOfWord(text, at);
    at = end;
    if (end - start < MIN_WORD) continue;
    const lines = [text.slice(start, end)];
    for (let line = lines[0] ?? ''; line.length >= MIN_LINE && line.length % 4 === 0; lines.push(line)) {
      NEXT_LINE.lastIndex = at;
      if (!NEXT_LINE.test(text)) break;
      const next = NEXT_LINE.lastIndex;
      at = endOfWord(text, next);
      line = text.slice(next, at);
    }
    from = at;
    yield { start, end, encoded: lines.join('') };
  }
}

function endOfWord(text: string, at: number): number {
  REST_OF_WORD.lastIndex = at;
  REST_OF_WORD.exec(text);
  return REST_OF_WORD.lastIndex;
}

/** The longest word of a secret is below that by far. */
const KEPT = 40_000;

/** Leaves out the middle of words that are too long for a secret: a body in base64 is looked at as what it stands for. */
export function shortenWords(text: string, words: readonly Word[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of words) {
    if (end - start <= 2 * KEPT) continue;
    pieces.push(text.slice(from, start + KEPT), ' ');
    from = end - KEPT;
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

/** Characters that are decoded at once: a multiple of four. */
const DECODED_AT_ONCE = 1 << 20;

export async function* decodeBase64(encoded: string): AsyncGenerator<Buffer> {
  for (let from = 0; from < encoded.length; from += DECODED_AT_ONCE) {
    yield Buffer.from(encoded.slice(from, from + DECODED_AT_ONCE), 'base64');
  }
}

/** gzip (RFC 1952), or zlib (RFC 1950) with one of the usual headers. */
export function isCompressed(bytes: Uint8Array): boolean {
  const [first, second = 0, third] = bytes;
  if (first === 0x1f) return second === 0x8b && third === 8;
  return first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second) && bytes.length > 8;
}

/** More than that comes of nothing that was recorded: what a bomb holds behind it is not looked at. */
const MAX_RATIO = 200;
const ALWAYS_BYTES = 10_000_000;

/** @yields what comes out, of something cut off or damaged as far as it goes */
export async function* decompress(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = createUnzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // What fails is seen where its output is read.
  pipeline(Readable.from(chunks), unzip).catch(() => {});
  let given = 0;
  try {
    for await (const chunk of unzip) {
      yield chunk;
      given += chunk.length;
      if (given > Math.max(ALWAYS_BYTES, MAX_RATIO * unzip.bytesWritten)) return;
    }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
  }
}
