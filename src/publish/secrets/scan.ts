/** Searches contents that come in pieces, as text and as what base64 and compression in it stand for, by our own rules and secretlint's. */
import type { LooksLikeSecret, ShownValue } from '../../recording-diff/present.ts';
import {
  decodeBase64,
  decodePercent,
  decodeText,
  decompress,
  findWords,
  isCompressed,
  isTokenAt,
  joinLines,
  shortenWords,
  startOfLastToken,
  type Word,
} from './decode.ts';
import { isPlaceholder } from './placeholders.ts';
import { type Find, findBytes, findKeys, findSecrets } from './rules.ts';

/** secretlint's rules: searches a text. */
export type Preset = (text: string) => Promise<Find[]>;

/** Told of each find, its line from 1; of one find perhaps twice. */
export type Report = (line: number, kind: string) => void;

/** What is searched at once; smaller pieces wait for more. */
const PIECE = 512 * 1024;
/** What is looked at again with the next piece: more than a rule looks at around a token. */
const OVERLAP = 12_000;
/** A match that begins so early in a later piece was whole in the one before; here, what stands before it may be missing. */
const LEAD = 100;
/** Base64 in a compressed body in base64, and once more. */
const MAX_DEPTH = 4;
/** Longer ones are searched whatever they decode to. */
const SHORT_WORD = 65_536;

/** Where a piece stands in the contents. */
interface Place {
  /** The line that it begins with. */
  line: number;
  isFirst: boolean;
  isLast: boolean;
}

export class Scanner {
  private readonly preset: Preset;
  private readonly report: Report;
  private readonly depth: number;

  constructor(preset: Preset, report: Report, depth = 0) {
    this.preset = preset;
    this.report = report;
    this.depth = depth;
  }

  /** A piece ends where no token goes on, so that none is cut, however long it is. */
  async scan(chunks: AsyncGenerator<Buffer>): Promise<void> {
    const { value: first, done } = await chunks.next();
    if (done === true) return;
    const kind = findBytes(first);
    if (kind !== undefined) this.report(1, kind);
    if (isCompressed(first) && this.depth < MAX_DEPTH) {
      await this.decoded(1, 'compressed').scan(decompress(beginWith(first, chunks)));
      return;
    }
    let text = '';
    let place = { line: 1, isFirst: true, isLast: false };
    for await (const chunk of beginWith(first, chunks)) {
      // UTF-16 is ASCII with NUL bytes in between.
      const piece = chunk.toString('latin1').replaceAll('\0', '');
      text += piece;
      if (text.length < PIECE || startOfLastToken(piece) === 0) continue;
      const end = startOfLastToken(text);
      await this.search(text.slice(0, end), place);
      const gone = Math.max(0, Math.min(end, text.length - OVERLAP));
      place = { line: place.line + countLines(text, 0, gone), isFirst: false, isLast: false };
      text = text.slice(gone);
    }
    await this.search(text, { ...place, isLast: true });
  }

  private decoded(line: number, encoding: string): Scanner {
    return new Scanner(this.preset, (_, kind) => this.report(line, `${kind}, ${encoding}`), this.depth + 1);
  }

  private async search(encoded: string, place: Place): Promise<void> {
    const text = decodeText(encoded);
    const words = [...findWords(text)];
    const short = shortenWords(text, words);
    const joined = joinLines(short);
    this.reportFinds([...(await this.preset(short)), ...findSecrets(short)], short, place);
    this.reportFinds([...findKeys(text, words)], text, place);
    if (joined !== undefined) {
      const finds = [...findSecrets(joined.text), ...findKeys(joined.text)].filter(
        ({ end }) => place.isLast || end < joined.text.length,
      );
      const moved = finds.map((find) => ({ ...find, start: joined.originalOffset(find.start) }));
      this.reportFinds(moved, short, place);
    }
    let [line, at] = [place.line, 0];
    for (const word of words) {
      if (this.depth === MAX_DEPTH || !mayBeEncoded(word)) continue;
      line += countLines(text, at, word.start);
      at = word.start;
      await this.decoded(line, 'in base64').scan(decodeBase64(word.encoded));
    }
  }

  private reportFinds(finds: Find[], text: string, { line, isFirst, isLast }: Place): void {
    let [current, at] = [line, 0];
    for (const { start, end, kind } of finds.sort((a, b) => a.start - b.start)) {
      // What the text's end cuts off is whole in the next piece.
      if ((end === text.length && !isLast) || (start < LEAD && !isFirst)) continue;
      current += countLines(text, at, start);
      at = start;
      this.report(current, kind);
    }
  }
}

/** What stands for something has capitals among its letters, or is a number, and becomes text or what is known by its bytes. */
function mayBeEncoded({ encoded }: Word): boolean {
  if (!/[A-Z]/.test(encoded)) return false;
  if (encoded.length > SHORT_WORD) return true;
  const bytes = Buffer.from(encoded, 'base64');
  return isCompressed(bytes) || findBytes(bytes) !== undefined || hasText(bytes);
}

/** Twelve characters of ASCII in a row, as random bytes hardly ever have, also with a NUL byte beside each. */
function hasText(bytes: Buffer): boolean {
  return /[\x20-\x7e]{12}|(?:[\x20-\x7e]\0){8}/.test(bytes.toString('latin1'));
}

async function* beginWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function countLines(text: string, from: number, end: number): number {
  let lines = 0;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

/** What each of secretlint's rules needs to find anything. A rule without a condition is always asked. */
export const CONDITIONS: Readonly<Record<string, RegExp>> = {
  aws: /(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?(?:KEY|[kK]ey)/,
  gcp: /private_key_id/,
  privatekey: /PRIVATE KEY/,
  npm: /npm_/,
  basicauth: /:\/\/[\w-]{1,256}:[\w-]{1,256}@/,
  slack: /xox[bpaor]-|xapp-|hooks\.slack\.com/i,
  sendgrid: /SG\./,
  shopify: /shp(?:pa|ca|at|ss)_/,
  github: /gh[pousr]_|github_pat_/,
  openai: /T3BlbkFJ/,
  anthropic: /sk-ant-api0/,
  linear: /lin_api_/,
  '1password': /ops_ey/,
  'database-connection-string': /:\/\/[^:/\s]{1,100}:[^@/\s]{1,200}@/,
};

const RULE_NAME = /^.*secretlint-rule-/;

/**
 * Takes its time to load, so that nothing but a push does.
 * @param isAsked whether a rule is asked about a text; a test asks all of them
 */
export async function loadPreset(
  isAsked = (name: string, text: string) => CONDITIONS[name]?.test(text) ?? true,
): Promise<Preset> {
  const [{ lintSource }, { secretLintProfiler }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/profiler'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  // It notes when each rule begins and ends, and searches all its notes for each: a thousand files would take a minute.
  secretLintProfiler.mark = () => {};
  // Without the rule by which a recording could switch the others off.
  const rules = creator.rules
    .filter(({ meta }) => !meta.id.endsWith('filter-comments'))
    .map((rule) => ({ id: rule.meta.id, rule }));
  return async (text) => {
    const asked = rules.filter(({ id }) => isAsked(id.replace(RULE_NAME, ''), text));
    if (asked.length === 0) return [];
    const source = { content: text, filePath: 'recording.json', ext: '.json', contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { locale: 'en', maskSecrets: true, config: { rules: asked } } });
    return messages
      .filter(({ range }) => !isSanitized(text.slice(...range)))
      .map(({ range, ruleId }) => ({ start: range[0], end: range[1], kind: ruleId.replace(RULE_NAME, '') }));
  };
}

/** Whether a find is a placeholder. Of an address, its password is what counts; of keys in lines and whole files, nothing. */
function isSanitized(found: string): boolean {
  const [, password] = /^[\w+:]{1,20}:\/\/[^:/\s]{0,100}:([^\s]{1,300})@/.exec(found.slice(0, 1_000)) ?? [];
  if (password !== undefined) return isPlaceholder(decodePercent(password));
  return !/[\s"]/.test(found) && isPlaceholder(found);
}

/**
 * Says where in values that are shown secrets stand, by the same rules as in what is published. Of one that is encoded, or that hides behind another find,
 * only the value is known: then all of it is one.
 * @returns a function that finds the secrets of values; it takes its time to load
 */
export async function loadSecretFinder(): Promise<LooksLikeSecret> {
  const preset = await loadPreset();
  return async (values) => {
    // In one text at first, since most have none.
    if ((await kindsIn(values.map(asMember).join('\n'), preset)).length === 0) return values.map(() => []);
    const finds: Find[][] = [];
    for (const value of values) finds.push(await findInValue(value, preset));
    return finds;
  };
}

/** As JSON has it, so that a value is judged whole. */
function asMember({ name, value, beside }: ShownValue): string {
  return `{${beside === undefined ? '' : `${beside},`}"${name}":"${value}"}`;
}

async function findInValue(named: ShownValue, preset: Preset): Promise<Find[]> {
  const { value } = named;
  const text = asMember(named);
  const before = text.length - value.length - 2;
  const finds = [...(await preset(text)), ...findSecrets(text), ...findKeys(text)];
  const spans: Find[] = [];
  for (const find of finds.sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, find.start - before);
    const end = endOfSecret(value, find.start - before, find.end - before, find.kind);
    const last = spans.at(-1);
    // Several rules may find the same secret: it is one.
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) spans.push({ start, end, kind: find.kind });
  }
  const rest = spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, value);
  const [hidden] = await kindsIn(asMember({ ...named, value: rest }), preset);
  return hidden === undefined ? spans : [{ start: 0, end: value.length, kind: spans[0]?.kind ?? hidden }];
}

/** A rule may stop as soon as it is sure: what follows belongs to the secret as long as it looks like a part of one. */
function endOfSecret(value: string, start: number, end: number, kind: string): number {
  // A key has many lines, and all that a name of a secret's has is one.
  if (end <= 0 || start >= value.length) return 0;
  if (start <= 0 || /private.?key/i.test(kind)) return value.length;
  let at = Math.min(end, value.length);
  while (at < value.length && isTokenAt(value, at)) at++;
  return at;
}

/** @returns what is found in contents that come in pieces, by lines, from 1 */
export async function findLines(chunks: AsyncGenerator<Buffer>, preset: Preset): Promise<{ line: number; kinds: string }[]> {
  const finds = new Map<number, Set<string>>();
  await new Scanner(preset, (line, kind) => finds.set(line, (finds.get(line) ?? new Set()).add(kind))).scan(chunks);
  return [...finds].sort(([a], [b]) => a - b).map(([line, kinds]) => ({ line, kinds: [...kinds].join(', ') }));
}

/** Bytes that are looked at at once. */
const CHUNK = 256 * 1024;

export async function* pieces(contents: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < contents.length; from += CHUNK) yield contents.subarray(from, from + CHUNK);
}

/** What is found in a text. */
export async function kindsIn(text: string, preset: Preset): Promise<string[]> {
  // A text may begin as compressed data does; behind a line feed it is text.
  const finds = await findLines(pieces(Buffer.from(`\n${text}`)), preset);
  return [...new Set(finds.flatMap(({ kinds }) => kinds))];
}
