/**
 * What differs each time that a test is recorded and means nothing: the rules by which such values are told from real changes. docs/review.md lists
 * them for users. A value is volatile if both sides have the same shape: a date became another date, never `Sanitized` became a date.
 */

export const RULES = {
  date: 'a date with a time of day, or seconds or milliseconds since 1970',
  id: 'a UUID that is not all zeros, or at least 16 hexadecimal digits',
  token: 'a JSON Web Token, or 24 letters and digits that look random; how long a token is valid',
  header: 'a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id',
  agent: 'User-Agent: which versions of libraries and systems asked',
  length: 'Content-Length and sizes: they follow from the body',
  timing: 'when a request was recorded and how long it took, as the tool that recorded it notes it',
  variable: 'a name that a test made up: it is kept as a variable, or follows from RandomSeed',
  order: 'requests that are the same in another order',
} as const;

export type RuleName = keyof typeof RULES;

/**
 * The proxy itself ignores the contents of the first ones when it looks for a recorded request: `IgnoredHeaders` and `ExcludeHeaders` in
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordMatcher.cs. Its `x-ms-version`,
 * `Origin` and `Referer` are not here: who reviews wants to know that they changed.
 */
const HEADERS: Readonly<Record<string, RuleName>> = {
  ...names('header', 'date x-ms-date x-ms-client-request-id x-ms-client-id request-id traceparent if-none-match'),
  ...names(
    'header',
    'x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id',
  ),
  ...names(
    'header',
    'etag if-match last-modified age expires tracestate server-timing x-msedge-ref x-azure-ref x-served-by cf-ray',
  ),
  ...names('header', 'x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id x-runtime'),
  ...names('header', 'x-ms-server-latency x-ms-keyvault-network-info retry-after-ms'),
  ...names('agent', 'user-agent x-ms-useragent sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform'),
  ...names('length', 'content-length'),
};

/** Names in a body that say how long a token lives: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 and what Microsoft's identity platform adds. */
const LIFETIMES: Readonly<Record<string, RuleName>> = names(
  'token',
  'expires_in ext_expires_in refresh_in expires_on not_before',
);

/** What HAR (https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md) and VCR note of the time, the connection and sizes. */
const NOTES: Readonly<Record<string, RuleName>> = {
  ...names(
    'timing',
    'startedDateTime time timings connection serverIPAddress recorded_at blocked dns connect send wait receive ssl onLoad',
  ),
  ...names('length', 'headersSize bodySize size compression'),
};

/** What the proxy itself adds: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/TestRecording.cs. */
const VARIABLES: Readonly<Record<string, RuleName>> = names('variable', 'RandomSeed DateTimeOffsetNow');

function names(rule: RuleName, list: string): Record<string, RuleName> {
  return Object.fromEntries(list.split(' ').map((name) => [name, rule]));
}

const NAMED = {
  header: HEADERS,
  body: LIFETIMES,
  note: NOTES,
  variable: VARIABLES,
  text: {} as Readonly<Record<string, RuleName>>,
};

/** Where a value stands: it decides which names mean something. */
export type Context = keyof typeof NAMED;

/**
 * Each begins where nothing that it could be a part of comes before it, and has a greatest length, so
 * that no text makes the search slow or exhausts its stack. A zero UUID and `Sanitized` are what sanitizers write: that one of them became a real value is
 * the change to look for. A date alone is none: it is how versions of an API are called.
 */
const SHAPES: readonly [rule: RuleName, shape: string, pattern: RegExp][] = [
  [
    'date',
    'date',
    /\d{4}-\d\d-\d\d(?:T|%20| )\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?/,
  ],
  ['date', 'http-date', /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],
  [
    'id',
    'uuid',
    /(?<![0-9A-Za-z])(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/,
  ],
  ['token', 'jwt', /(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/],
  ['date', 'timestamp', /(?<![0-9A-Za-z])1\d{9}(?:\d{3})?(?![0-9A-Za-z])/],
  ['id', 'hex', /(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{8,64}|(?!0{16,256}(?![0-9A-Za-z]))[0-9a-fA-F]{16,256})(?![0-9A-Za-z])/],
  ['token', 'base64', /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{22,4000}={1,2}(?![0-9A-Za-z+/=])/],
  [
    'token',
    'random',
    /(?<![0-9A-Za-z])(?=[A-Za-z]{0,256}[0-9])(?=[0-9A-Z]{0,256}[a-z])(?=[0-9a-z]{0,256}[A-Z])[0-9A-Za-z]{24,256}(?![0-9A-Za-z])/,
  ],
];

/** Lengths of these say something; those of a date and of a JSON Web Token do not. */
const SIZED: ReadonlySet<string> = new Set(['hex', 'base64', 'random']);

/** Shorter texts have none of the shapes. */
const MIN_LENGTH = 10;

/** A name that a test made up, and what it made up in its place the next time. */
export interface MadeUpName {
  before: string;
  after: string;
}

interface Replaced {
  text: string;
  /** What was replaced, in order. */
  found: { rule: RuleName; text: string }[];
}

export interface Volatility {
  /** Whether a rule is on. */
  has(rule: RuleName): boolean;
  /** A text with its volatile parts replaced by their shapes: two texts are the same but for those if these are equal. */
  normalize(text: string, side: 'before' | 'after'): string;
  /** By which rules two texts that differ are the same; undefined: the change is real. */
  explain(before: string, after: string, context: Context, name: string): RuleName[] | undefined;
}

/**
 * @param off rules that are switched off: what they would excuse counts as a real change
 * @param names that the test made up
 */
export function createVolatility(off: ReadonlySet<RuleName>, names: readonly MadeUpName[] = []): Volatility {
  const has = (rule: RuleName) => !off.has(rule);
  const shapes = SHAPES.filter(([rule]) => has(rule));
  const madeUp = has('variable') ? names : [];
  const patterns = {
    before: makePattern(
      madeUp.map((name) => name.before),
      shapes,
    ),
    after: makePattern(
      madeUp.map((name) => name.after),
      shapes,
    ),
  };
  const replace = (text: string, side: 'before' | 'after'): Replaced => {
    const found: Replaced['found'] = [];
    const pattern = patterns[side];
    if (pattern === undefined || (text.length < MIN_LENGTH && madeUp.length === 0)) return { text, found };
    const replaced = text.replace(pattern, (match, ...groups: (string | undefined)[]) => {
      const at = groups.findIndex((group) => group !== undefined);
      const [rule, shape] =
        at < madeUp.length ? (['variable', `variable ${at}`] as const) : (shapes[at - madeUp.length] ?? ['id', '']);
      found.push({ rule, text: match });
      return `\u0000${shape}${SIZED.has(shape) ? match.length : ''}\u0000`;
    });
    return { text: replaced, found };
  };
  return {
    has,
    normalize: (text, side) => replace(text, side).text,
    explain: (left, right, context, name) => {
      const named = Object.hasOwn(NAMED[context], name) ? NAMED[context][name] : undefined;
      if (named !== undefined && has(named)) return [named];
      const [one, other] = [replace(left, 'before'), replace(right, 'after')];
      if (one.text !== other.text) return undefined;
      const moved = one.found.filter(({ text }, index) => text !== other.found[index]?.text);
      return [...new Set(moved.map(({ rule }) => rule))];
    },
  };
}

function makePattern(literals: readonly string[], shapes: typeof SHAPES): RegExp | undefined {
  const alternatives = [
    ...literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')),
    ...shapes.map(([, , { source }]) => source),
  ];
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.map((pattern) => `(${pattern})`).join('|'), 'g');
}
