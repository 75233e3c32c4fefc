/**
 * What differs each time that a test is recorded and means nothing: the rules by which such values are told from real changes. docs/review.md lists
 * them for users. A value is volatile if its name or its shape says so, and both sides have the same shape: a date became another date, never
 * `Sanitized` became a date. In doubt a change is real.
 */

import type { Recording, RuleName } from './model.ts';

/** What of a value two sides have in common; undefined: it is none of the kind, such as what a sanitizer wrote. */
type Skeleton = (value: string) => string | undefined;

const matching =
  (pattern: RegExp): Skeleton =>
  (value) =>
    pattern.test(value) ? '' : undefined;
const DATE = matching(/^(?:\w{3}, \d\d? \w{3} \d{4} [\d:]{8} GMT|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)$/);
const NUMBER = matching(/^-?\d{1,20}(?:\.\d{1,20})?$/);
/** Zeros alone are what a sanitizer writes. */
const ID = matching(/^(?![0-]*$)(?=\D*\d)[\w.:;,|+/=-]{8,300}$/);
const ETAG = matching(/^(?:W\/)?"(?=[^"]*\d)[^"]{4,200}"$|^0x[0-9A-F]{8,40}$/i);
/** The words around what has a digit in it. */
const WORDS: Skeleton = (value) => (/\d/.test(value) ? value.replace(/[\w.:/+=-]*\d[\w.:/+=-]*/g, '#') : undefined);
/** The first product, without its version. */
const AGENT: Skeleton = (value) => /^([^/\s]{1,100})\/v?\d/.exec(value)?.[1];

/** Where a value stands: it decides which names mean something. */
export type Context = 'header' | 'body' | 'note' | 'variable' | 'text';

interface NamedRule {
  rule: RuleName;
  in: Context;
  /** Of headers in lower case. */
  names: string;
  value: Skeleton;
  /** Its value follows from a body, and says something of its own where none is recorded. */
  ofBody?: boolean;
}

/**
 * Values that are known by their names. The proxy itself ignores the contents of some of the headers when it looks for a recorded request:
 * `IgnoredHeaders` and `ExcludeHeaders` in https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordMatcher.cs.
 * Its `x-ms-version`, `Origin` and `Referer` are not here: who reviews wants to know that they changed. How long a token lives:
 * https://www.rfc-editor.org/rfc/rfc6749#section-5.1 and what Microsoft's identity platform adds. What HAR and VCR note of the time, the connection and sizes:
 * https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md. What the proxy adds to variables:
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/TestRecording.cs.
 */
const NAMED: readonly NamedRule[] = [
  { rule: 'header', in: 'header', names: 'date x-ms-date last-modified expires', value: DATE },
  { rule: 'header', in: 'header', names: 'age x-runtime x-ms-server-latency retry-after-ms', value: NUMBER },
  { rule: 'header', in: 'header', names: 'etag if-match if-none-match', value: ETAG },
  {
    rule: 'header',
    in: 'header',
    names:
      'x-ms-client-request-id x-ms-client-id client-request-id request-id traceparent x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id cf-ray',
    value: ID,
  },
  {
    rule: 'header',
    in: 'header',
    names: 'tracestate server-timing x-msedge-ref x-azure-ref x-served-by x-ms-keyvault-network-info',
    value: WORDS,
  },
  { rule: 'agent', in: 'header', names: 'user-agent x-ms-useragent', value: AGENT },
  { rule: 'agent', in: 'header', names: 'sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform', value: WORDS },
  { rule: 'length', in: 'header', names: 'content-length', value: NUMBER, ofBody: true },
  { rule: 'token', in: 'body', names: 'expires_in ext_expires_in refresh_in', value: lifetime },
  {
    rule: 'timing',
    in: 'note',
    names: 'time connection blocked dns connect send wait receive ssl onLoad onContentLoad',
    value: NUMBER,
  },
  { rule: 'timing', in: 'note', names: 'startedDateTime recorded_at serverIPAddress duration', value: WORDS },
  { rule: 'length', in: 'note', names: 'headersSize', value: NUMBER },
  { rule: 'length', in: 'note', names: 'bodySize size compression content_length', value: NUMBER, ofBody: true },
  { rule: 'variable', in: 'variable', names: 'RandomSeed', value: NUMBER },
  { rule: 'variable', in: 'variable', names: 'DateTimeOffsetNow', value: DATE },
];

const BY_NAME: ReadonlyMap<string, NamedRule> = new Map(
  NAMED.flatMap((rule) => rule.names.split(' ').map((name) => [`${rule.in} ${name}`, rule] as const)),
);

/** Seconds of a like length: an hour less a moment is an hour, a day is none. */
function lifetime(value: string): string | undefined {
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return seconds > 0 ? String(Math.round(Math.log2(seconds + seconds / 50))) : undefined;
}

/** What stands before a value: its name, a separator and quotes, escaped or not. */
const after = (names: string) => `(?<=(?:${names})\\\\{0,3}["']?\\s?[:=>]\\s?\\\\{0,3}["']?)`;
const TIME_NAMES =
  '[Tt]ime|[Ss]tamp|[Dd]ate|[Ee]xpir\\w{0,10}|[Ee]xp|nbf|not_before|iat|[Cc]reated|[Uu]pdated|[Mm]odified|[Ee]poch|_ts|[Oo]n|_at|At|[Ss]ince|[Uu]ntil';
const TOKEN_NAMES =
  '[Tt]oken|[Ss]ig|[Ss]ignature|[Nn]once|[Ee]tag|[Cc]ursor|[Cc]ontinuation|[Cc]ookie|[Ss]ession|[Mm]arker|[Ss]tate|code_challenge|code_verifier|client_assertion';
/** Ids that a person chooses, and digests: they follow from what was sent. */
const NOT_CHOSEN = `(?<!(?:[Tt]enant|[Ss]ubscription|[Cc]lient|[Aa]pp(?:lication)?|[Dd]efinition)s?(?:_?[Ii][Dd])?\\\\{0,3}["']?\\s?[:=/>]\\s?\\\\{0,3}["']?)`;
const NO_DIGEST = `(?<!(?:[Hh]ash|HASH|[Ss]ha\\d{0,3}|SHA\\d{0,3}|[Mm]d5|MD5|[Dd]igest|[Cc]hecksum|[Tt]humbprint|[Ff]ingerprint|[Cc]ommit|[Vv]ersion)\\\\{0,3}["']?\\s?[:=/>]\\s?\\\\{0,3}["']?)`;

/**
 * Each begins where nothing that it could be a part of comes before it, and has a greatest length, so
 * that no text makes the search slow or exhausts its stack. A zero UUID and `Sanitized` are what sanitizers write: that one of them became a real value is
 * the change to look for. A date alone is none, and midnight is no moment: it is how versions of an API are called, and what a person writes.
 */
const SHAPES: readonly [rule: RuleName, shape: string, pattern: string][] = [
  [
    'date',
    'date',
    String.raw`\d{4}-\d\d-\d\d(?:T|%20| )(?!00(?::|%3[Aa])00(?:(?::|%3[Aa])00(?:\.0+)?)?(?![\d:.%]))\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?`,
  ],
  ['date', 'http-date', '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d? [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT'],
  [
    'id',
    'uuid',
    `(?<![0-9A-Za-z])(?=[0-9a-fA-F]{8}-)${NOT_CHOSEN}(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])`,
  ],
  ['token', 'jwt', String.raw`(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}`],
  ['date', 'timestamp', `(?<![0-9A-Za-z.-])(?=1\\d{9})${after(TIME_NAMES)}1\\d{9}(?:\\d{3})?(?![0-9A-Za-z.])`],
  [
    'id',
    'hex',
    `(?<![0-9A-Za-z])(?=0x|[0-9a-fA-F]{16})${NO_DIGEST}(?:0x[0-9a-fA-F]{14,64}|(?=[0-9]{0,256}[a-fA-F])(?=[a-fA-F]{0,256}[0-9])[0-9a-fA-F]{16,256})(?![0-9A-Za-z])`,
  ],
  [
    'token',
    'token',
    `(?<![0-9A-Za-z+/])(?=[0-9A-Za-z+/_%.~-]{16})${after(TOKEN_NAMES)}(?=[A-Za-z_+/%-]{0,256}[0-9])[0-9A-Za-z+/_%.~-]{16,4000}={0,2}(?![0-9A-Za-z+/=])`,
  ],
];

/** Lengths of these say something; those of a date and of a token do not. */
const SIZED = 'hex';

/** Shorter texts have none of the shapes. */
const MIN_LENGTH = 10;

/** A name that a test made up, and what it made up in its place the next time. */
export interface MadeUpName {
  before: string;
  after: string;
}

export type Side = 'before' | 'after';

/** What is found of volatile values in a text. */
interface Replaced {
  text: string;
  /** What was replaced, in order. */
  found: { rule: RuleName; text: string }[];
}

export class Volatility {
  private readonly off: ReadonlySet<RuleName>;
  private readonly shapes: typeof SHAPES;
  private readonly madeUp: readonly MadeUpName[];
  private readonly patterns: Readonly<Record<Side, RegExp>>;

  /**
   * @param off rules that are switched off: what they would excuse counts as a real change
   * @param names that the test made up
   */
  constructor(off: ReadonlySet<RuleName>, names: readonly MadeUpName[] = []) {
    this.off = off;
    this.shapes = SHAPES.filter(([rule]) => this.has(rule));
    this.madeUp = this.has('variable') ? names : [];
    const pattern = (side: Side) => {
      const literals = this.madeUp.map((name) => name[side].replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
      // The last one never matches: there is always one.
      return new RegExp(
        [...literals, ...this.shapes.map(([, , source]) => source), '(?!)'].map((one) => `(${one})`).join('|'),
        'g',
      );
    };
    this.patterns = { before: pattern('before'), after: pattern('after') };
  }

  /** Whether a rule is on. */
  has(rule: RuleName): boolean {
    return !this.off.has(rule);
  }

  /** A text with its volatile parts replaced by their shapes: two texts are the same but for those if these are equal. */
  normalize(text: string, side: Side): string {
    return this.replace(text, side).text;
  }

  /**
   * By which rules two values that differ are the same; undefined: the change is real.
   * @param hasBody whether the body that a length is of is recorded
   */
  explain(
    before: string,
    after: string,
    { context, name, hasBody }: { context: Context; name: string; hasBody: boolean },
  ): RuleName[] | undefined {
    const named = BY_NAME.get(`${context} ${name}`);
    if (named !== undefined && this.has(named.rule)) {
      const skeleton = named.value(before);
      const isBodiless = named.ofBody === true && !hasBody;
      if (skeleton !== undefined && !isBodiless && !isDocument(before) && skeleton === named.value(after)) return [named.rule];
    }
    const [one, other] = [this.replace(`${name}:${before}`, 'before'), this.replace(`${name}:${after}`, 'after')];
    if (one.text !== other.text || one.found.length === 0) return undefined;
    const moved = one.found.filter(({ text }, index) => text !== other.found[index]?.text);
    // What is called a token and holds words is a document.
    if (moved.some(({ rule, text }) => rule === 'token' && isDocument(text))) return undefined;
    return [...new Set(moved.map(({ rule }) => rule))];
  }

  private replace(text: string, side: Side): Replaced {
    const found: Replaced['found'] = [];
    if (text.length < MIN_LENGTH && this.madeUp.length === 0) return { text, found };
    const replaced = text.replace(this.patterns[side], (match, ...groups: (string | undefined)[]) => {
      const at = groups.findIndex((group) => group !== undefined);
      const [rule, shape] =
        at < this.madeUp.length
          ? (['variable', `variable ${at}`] as const)
          : (this.shapes[at - this.madeUp.length] ?? ['id', '']);
      found.push({ rule, text: match });
      return `\u0000${shape}${shape === SIZED ? match.length : ''}\u0000`;
    });
    return { text: replaced, found };
  }
}

/** Base64 of text. A JSON Web Token is none: its parts are of one kind, whatever they say. */
function isDocument(text: string): boolean {
  if (text.includes('.') || !/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(text)) return false;
  return /^[\x20-\x7e\r\n\t]{12,}$/.test(Buffer.from(text, 'base64').toString('latin1'));
}

/** More of them would make the search for them slow. */
const MAX_NAMES = 50;

/** The year of a date is none. */
const NUMBERS = /\d{3,}(?!\d|-\d\d(?!\d))/g;

/**
 * Finds names that a test made up: they are other ones each time that it is recorded, and stand wherever the test uses them. They are among the
 * variables, or are parts of addresses: of .NET's tests, which keep no names but make them of `RandomSeed` again, such as `testRG-4512`, those that differ
 * in a number alone (https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/core/Azure.Core.TestFramework/src/TestRecording.cs); of others,
 * numbers which an answer said to be its `id`. Each became one and the same other name everywhere.
 * @returns the longest first, since one may begin with another
 */
export function madeUpNames(before: Recording, after: Recording): MadeUpName[] {
  const [seed, other] = [before.variables['RandomSeed'], after.variables['RandomSeed']];
  const isSeeded = seed !== undefined && other !== undefined && seed !== other;
  const [given, givenAfter] = isSeeded ? [new Set(), new Set()] : [givenIds(before), givenIds(after)];
  const mayMove = (part: string, now: string) =>
    isSeeded ? part.length >= 6 && !isId(part) && part.replace(NUMBERS, '#') !== part : given.has(part) && givenAfter.has(now);
  const pairs = [
    ...Object.keys(before.variables).flatMap((name) => variablePair(before.variables[name], after.variables[name])),
    ...addressPairs(before, after).filter((pair) => mayMove(pair.before, pair.after)),
  ];
  const partners = { before: new Map<string, Set<string>>(), after: new Map<string, Set<string>>() };
  for (const pair of pairs) {
    for (const side of ['before', 'after'] as const) {
      const others = partners[side].get(pair[side]) ?? new Set();
      partners[side].set(pair[side], others.add(pair[side === 'before' ? 'after' : 'before']));
    }
  }
  const isOne = (pair: MadeUpName, side: Side) => partners[side].get(pair[side])?.size === 1;
  const found = pairs.filter((pair) => pair.before !== pair.after && isOne(pair, 'before') && isOne(pair, 'after'));
  const names = [...new Map(found.map((pair) => [pair.before, pair])).values()];
  return names.sort((a, b) => b.before.length - a.before.length).slice(0, MAX_NAMES);
}

/** Of names like `table1652086391`: of one length, with at least four digits, and the same but for what has digits. A version is none. */
function variablePair(before: unknown, after: unknown): MadeUpName[] {
  if (typeof before !== 'string' || typeof after !== 'string' || before.length !== after.length || before.length < 6) return [];
  const isNumbered = [before, after].every((value) => /(?:\d\D*){4}/.test(value) && !/\d{4}-\d\d-\d\d/.test(value));
  const [letters = '', others] = [before, after].map((value) => value.replace(/(?=[a-f]{0,20}\d)[0-9a-f]+/g, '#'));
  return isNumbered && letters === others && /[A-Za-z]/.test(letters) ? [{ before, after }] : [];
}

/** The parts of addresses that have in common what is around their numbers: they may be of the same request. */
function addressPairs(before: Recording, after: Recording): MadeUpName[] {
  const addresses = ({ requests }: Recording) =>
    requests.map(({ method, url }) => {
      const parts = url.path.split(/[/()=,']/);
      return { key: `${method} ${parts.map((part) => (isId(part) ? '' : part.replace(NUMBERS, '#'))).join('/')}`, parts };
    });
  const others = new Map<string, string[][]>();
  for (const { key, parts } of addresses(after)) others.set(key, [...(others.get(key) ?? []), parts]);
  return addresses(before).flatMap(({ key, parts }) => {
    const counterpart = others.get(key)?.shift() ?? [];
    return counterpart.map((now, index) => ({ before: parts[index] ?? '', after: now }));
  });
}

/** Hexadecimal digits have a rule of their own. */
function isId(part: string): boolean {
  return /^[0-9a-f-]{16,}$/i.test(part);
}

/** Numbers of at least six digits that an answer has as a member `id`. */
function givenIds({ requests }: Recording): Set<string> {
  const answers = requests.map(({ response: { body } }) => (typeof body === 'string' ? '' : JSON.stringify(body ?? null)));
  return new Set(answers.flatMap((text) => [...text.matchAll(/"id":"?(\d{6,20})\b/g)].map(([, id]) => id ?? '')));
}
