/** Searches contents that come in pieces: as text, and as what base64 and compression in it stand for. */
import { type Encoded, nextWord, readEncoded, shortenWords } from './base64-words.ts';
import type { Find } from './find.ts';
import { Inflater, isCompressed } from './inflate.ts';
import { Lines } from './lines.ts';
import { findNamed } from './named-values.ts';
import type { Preset } from './preset.ts';
import { countUnfinished, decodePercent, type Joined, joinLines, resolveEscapes } from './readable.ts';
import { findBytes, findShapes, findWord } from './rules.ts';

/** Told of each find, its line from 1. */
export type Report = (line: number, kind: string) => void;

/** What is looked at again with the next piece: longer than any secret, and than what a rule looks at around one. */
const OVERLAP = 12_000;
/** Base64 in a compressed body in base64, and once more. */
const MAX_DEPTH = 4;

/** What is searched at once, besides; smaller pieces wait for more. */
const PIECE = 128 * 1024;
/** A match that begins so early in a window was whole in the one before; here, what stands before it may be missing. */
const LEAD = 100;

/** The text of a piece with the end of the one before it. */
class Window {
  text = '';
  /** The line that it begins with. */
  line = 1;
  /** Whether there is more before it. */
  isLater = false;
  private lines = new Lines('');

  /** @returns how many characters went at the beginning */
  push(piece: string): number {
    const gone = Math.max(0, this.text.length - OVERLAP);
    this.isLater ||= gone > 0;
    this.line += countLines(this.text, gone);
    this.text = this.text.slice(gone) + piece;
    this.lines = new Lines(this.text);
    return gone;
  }

  lineAt(offset: number): number {
    return this.line + this.lines.before(offset);
  }
}

export class Scanner {
  private readonly preset: Preset;
  private readonly report: Report;
  private readonly depth: number;
  /** Text without escapes, as secretlint's rules get it; and without percent-encoding. */
  private readonly plain = new Window();
  private readonly decoded = new Window();
  /** Text that waits for more, and the beginning of an escape. */
  private waiting = '';
  private unfinished = '';
  private isFirst = true;
  private inflater: { inflater: Inflater; inner: Scanner } | undefined;
  /** Where in the decoded text words are still to be looked at. */
  private nextWord = 0;
  /** Base64 that goes on in the next piece. */
  private open: { inner: Scanner; rest: string; lineLength: number } | undefined;

  constructor(preset: Preset, report: Report, depth = 0) {
    this.preset = preset;
    this.report = report;
    this.depth = depth;
  }

  async feed(bytes: Buffer): Promise<void> {
    if (this.isFirst) {
      this.isFirst = false;
      const kind = findBytes(bytes);
      if (kind !== undefined) this.report(1, kind);
      if (isCompressed(bytes) && this.depth < MAX_DEPTH) {
        this.inflater = { inflater: new Inflater(), inner: this.descend(1, 'compressed') };
      }
    }
    if (this.inflater !== undefined) {
      for await (const piece of this.inflater.inflater.feed(bytes)) await this.inflater.inner.feed(piece);
      return;
    }
    // UTF-16 is ASCII with NUL bytes in between.
    this.waiting += bytes.toString('latin1').replaceAll('\0', '');
    if (this.waiting.length < PIECE) return;
    const piece = this.waiting;
    this.waiting = '';
    await this.read(piece, false);
  }

  /** To be called once, after the last piece. */
  async end(): Promise<void> {
    this.inflater?.inflater.close();
    await this.inflater?.inner.end();
    await this.read(this.waiting, true);
  }

  private descend(line: number, encoding: string): Scanner {
    return new Scanner(this.preset, (_, kind) => this.report(line, `${kind}, ${encoding}`), this.depth + 1);
  }

  private async read(piece: string, isLast: boolean): Promise<void> {
    const text = this.unfinished + piece;
    const end = text.length - (isLast ? 0 : countUnfinished(text));
    this.unfinished = text.slice(end);
    const plain = resolveEscapes(text.slice(0, end));
    const decoded = decodePercent(plain);
    this.plain.push(plain);
    const gone = this.decoded.push(decoded);
    this.nextWord = Math.max(0, this.nextWord - gone);
    await this.searchPlain(isLast);
    this.searchDecoded(isLast);
    await this.decodeWords(isLast);
  }

  private async searchPlain(isLast: boolean): Promise<void> {
    const text = shortenWords(this.plain.text);
    this.tell(await this.preset(text), this.plain, { text, gone: [] }, isLast);
  }

  private searchDecoded(isLast: boolean): void {
    const text = shortenWords(this.decoded.text);
    this.tell(search(text), this.decoded, { text, gone: [] }, isLast);
    const joined = joinLines(text);
    if (joined === undefined) return;
    this.tell(search(joined.text), this.decoded, joined, isLast);
    this.tell(searchWords(joined.text), this.decoded, joined, isLast);
  }

  /** @param searched the window's text as it was searched */
  private tell(finds: Iterable<Find>, window: Window, { text, gone }: Joined, isLast: boolean): void {
    const lines = new Lines(text);
    for (const { start, end, kind } of finds) {
      // What the text's end cuts off is whole in the next window.
      if ((end === text.length && !isLast) || (start < LEAD && window.isLater)) continue;
      let line = window.line + lines.before(start);
      for (const seam of gone) if (seam.offset <= start) line += seam.lines;
      this.report(line, kind);
    }
  }

  /** Looks at each word once, at one that goes on in the next piece when that is there. */
  private async decodeWords(isLast: boolean): Promise<void> {
    const { text } = this.decoded;
    if (this.open !== undefined && !(await this.goOn(readEncoded(text, this.nextWord, this.open.lineLength), isLast))) return;
    for (;;) {
      const word = nextWord(text, this.nextWord);
      if (word === undefined) break;
      const encoded = readEncoded(text, word.start);
      if (encoded.isCutOff && !isLast) {
        if (text.length - word.start < OVERLAP) {
          this.nextWord = word.start;
          return;
        }
        this.open = { inner: this.descend(this.decoded.lineAt(word.start), 'in base64'), rest: '', lineLength: 0 };
        await this.goOn(encoded, isLast);
        return;
      }
      this.nextWord = encoded.end;
      await this.decode(word, encoded);
    }
    // A word that begins in what is left may go on.
    this.nextWord = Math.max(this.nextWord, isLast ? text.length : text.length - 24);
  }

  /** @returns whether it ended */
  private async goOn({ text, end, lineLength, isCutOff }: Encoded, isLast: boolean): Promise<boolean> {
    const { open } = this;
    if (open === undefined) return true;
    const isOver = !isCutOff || isLast;
    const encoded = open.rest + text;
    const whole = isOver ? encoded.length : encoded.length - (encoded.length % 4);
    this.nextWord = end;
    this.open = isOver ? undefined : { inner: open.inner, rest: encoded.slice(whole), lineLength };
    await open.inner.feed(Buffer.from(encoded.slice(0, whole), 'base64'));
    if (isOver) await open.inner.end();
    return isOver;
  }

  private async decode({ start, end }: { start: number; end: number }, encoded: Encoded): Promise<void> {
    const { text } = this.decoded;
    const kind = findWord(withPadding(text, start, end));
    if (kind !== undefined) this.report(this.decoded.lineAt(start), kind);
    // What stands for something has capitals among its letters, or is a number.
    if (this.depth >= MAX_DEPTH || !/[A-Z]/.test(encoded.text)) return;
    const bytes = Buffer.from(encoded.text, 'base64');
    if (!isCompressed(bytes) && findBytes(bytes) === undefined && !hasText(bytes)) return;
    const inner = this.descend(this.decoded.lineAt(start), 'in base64');
    await inner.feed(bytes);
    await inner.end();
  }
}

function* search(text: string): Generator<Find> {
  yield* findShapes(text);
  yield* findNamed(text);
}

/** @yields words that nothing but a key looks like */
export function* searchWords(text: string): Generator<Find> {
  for (let word = nextWord(text, 0); word !== undefined; word = nextWord(text, word.end)) {
    const kind = findWord(withPadding(text, word.start, word.end));
    if (kind !== undefined) yield { ...word, kind };
  }
}

function withPadding(text: string, start: number, end: number): string {
  return text.slice(start, end) + (/^={1,2}/.exec(text.slice(end, end + 2))?.[0] ?? '');
}

/** Twelve characters of ASCII in a row, as random bytes hardly ever have, also with a NUL byte beside each. */
function hasText(bytes: Buffer): boolean {
  return /[\x20-\x7e]{12}|(?:[\x20-\x7e]\0){8}/.test(bytes.toString('latin1'));
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
