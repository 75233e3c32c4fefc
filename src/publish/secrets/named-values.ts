/** Secrets that are known by their names: headers, members of a body, parameters of a query or a connection string, variables. */
import { isNameAt } from './characters.ts';
import type { Find } from './find.ts';
import { isPlaceholder, looksRandom } from './placeholders.ts';

/** A value as it stands somewhere in a recording. */
interface NamedValue {
  /** In lower case, without `-`, `_` and `.`. */
  name: string;
  /** The name as it is written. */
  written: string;
  value: string;
  /** Whether it was in quotes, or in an element of XML. */
  isQuoted: boolean;
  /** What stands between name and value: `:`, `=` or `>`. */
  separator: string;
  text: string;
  /** Offsets of the name, of the value, and of the value's end. */
  start: number;
  valueStart: number;
  end: number;
}

/** A find that is a name with its value. */
export interface NamedFind extends Find {
  /** Offset of the value. */
  valueStart: number;
}

export interface NameRule {
  kind: string;
  /** The public documentation of the name. */
  source: string;
  pattern: RegExp;
  accept: (found: NamedValue) => boolean;
}

/** Names that the test proxy replaces the values of, unless a test switches that off. */
const SANITIZERS =
  'https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs';

/** 32, 40 or 64 bytes. */
const BASE64_KEY = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{54}==|[A-Za-z0-9+/]{86}==)$/;

export const NAME_RULES: readonly NameRule[] = [
  {
    kind: 'credentials of an Authorization header',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
    pattern: /authorization$|^auth(?:header)?$/,
    accept: ({ name, value }) => isCredential(name === 'auth' ? `Basic ${value}` : value),
  },
  {
    kind: 'cookie',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-4',
    pattern: /^(?:set)?cookie2?$/,
    accept: ({ value }) => value.split(/[;,"\s]+/).some((pair) => looksRandom(pair.slice(pair.indexOf('=') + 1), 12)),
  },
  {
    kind: 'access key',
    source: SANITIZERS,
    pattern:
      /(?:account|access|api|app|master|primary|secondary|storage|shared|subscription|functions?|host|system|admin|query|sas|auth|encryption|decryption|symmetric|device|search|cognitive|openai|cosmos|registry|redis|eventgrid)keys?[12]?$|^key[12]$|^keyvalue$/,
    accept: ({ value }) => looksRandom(value, 20),
  },
  {
    kind: 'access key in a variable',
    source: SANITIZERS,
    pattern: /key[12]?$/,
    accept: ({ written, value }) =>
      /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY_?[12]?$/.test(written) &&
      !/(?:PARTITION|ROW|PUBLIC|INSTRUMENTATION)_KEY/.test(written) &&
      looksRandom(value, 20),
  },
  {
    kind: 'password',
    source: SANITIZERS,
    pattern: /(?:password|passwd|pwd|passphrase)[12]?$/,
    accept: isPassword,
  },
  {
    kind: 'client secret',
    source: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    pattern: /secret(?:value|text|key)?$/,
    accept: ({ value }) => looksRandom(value, 16) && !/^https?:/.test(value),
  },
  {
    kind: 'token',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
    pattern: /^(?:.*(?:access|refresh|id|identity|auth|bearer|sas|session|acr|personalaccess|bot|secret))?token$|assertion$/,
    accept: ({ value }) => looksRandom(value, 24) || value.split(/[&;\s]|[a-z]+=/).some((part) => looksRandom(part, 32)),
  },
  {
    kind: 'SAS signature',
    source: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
    pattern: /^sig$/,
    accept: ({ value, text, start }) =>
      looksRandom(value, 40) && !text.slice(Math.max(0, start - 400), start).includes('devstoreaccount1'),
  },
  {
    kind: 'key or code in a query',
    source: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
    pattern: /^(?:code|key)$/,
    accept: ({ value, separator, text, start }) =>
      separator === '=' && /[?&]/.test(text.charAt(start - 1)) && looksRandom(value, 32),
  },
  {
    kind: 'key of a list of keys',
    source: 'https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys',
    pattern: /^(?:value|key|primary|secondary|default)$/,
    accept: isListedKey,
  },
];

/** The names' ends, so that few places are looked at more closely. */
const NAME_END =
  /(?:key(?:s|_?[12]|value)?|secret(?:[_-]?(?:value|text))?|password[12]?|passwd|pwd|passphrase|token|assertion|cookie2?|authorization|auth(?:header)?|sig|code|value|primary|secondary|default)(?=(["']?)\s{0,4}(?:[:=]|>[^\s<>]))/gi;
/** From behind the name. A quoted value may be the first of an array. */
const VALUE =
  /["']?\s{0,4}(?:([:=])\s{0,200}(?:\[\s{0,200})?(?:"([^"]{0,4000})|'([^']{0,4000}))|>([^<>]{1,4000})<|([:=])[ \t]{0,4}([^\s"'<>,;&)}\]]{1,4000}))/y;
/** All values of a header: those of an array, or the line of a text, for they have blanks. */
const HEADER = /["']?\s{0,4}:\s{0,200}(?:\[([^[\]]{1,8000})\]|"([^"]{1,8000})|([^\r\n\xa0"']{1,8000}))/y;

/** A value that long was judged whole, and is not searched for further names. */
const LONG_VALUE = 200;

/** @yields names with values that are secrets */
export function* findNamed(text: string): Generator<NamedFind> {
  let searched = 0;
  const rulesByName = new Map<string, readonly NameRule[]>();
  for (const { index, 0: nameEnd } of text.matchAll(NAME_END)) {
    if (index < searched) continue;
    const end = index + nameEnd.length;
    let start = index;
    while (start > 0 && index - start < MAX_NAME && isNameAt(text, start - 1)) start--;
    const written = text.slice(start, end);
    const rules = rulesByName.get(written) ?? rulesFor(written);
    rulesByName.set(written, rules);
    const found = rules.length === 0 ? undefined : readValue(text, start, end, written);
    if (found === undefined) continue;
    if (!found.isQuoted && found.value.length > LONG_VALUE) searched = found.end;
    const rule = rules.find(({ accept }) => accept(found));
    if (rule !== undefined) yield { start, valueStart: found.valueStart, end: found.end, kind: rule.kind };
  }
}

const MAX_NAME = 60;

function rulesFor(written: string): readonly NameRule[] {
  const name = plainName(written);
  return NAME_RULES.filter(({ pattern }) => pattern.test(name));
}

function plainName(written: string): string {
  return written.toLowerCase().replace(/[-_.]/g, '');
}

function readValue(text: string, start: number, nameEnd: number, written: string): NamedValue | undefined {
  const name = plainName(written);
  if (/authorization$|cookie/.test(name)) {
    HEADER.lastIndex = nameEnd;
    const [all, ...values] = HEADER.exec(text) ?? [];
    if (all === undefined) return undefined;
    const value = (values.find((one) => one !== undefined) ?? '').trim();
    const valueStart = text.indexOf(value, nameEnd);
    return { name, written, value, isQuoted: true, separator: ':', text, start, valueStart, end: nameEnd + all.length };
  }
  VALUE.lastIndex = nameEnd;
  const [all, before, double, single, element, bareBefore, bare] = VALUE.exec(text) ?? [];
  if (all === undefined) return undefined;
  const value = (double ?? single ?? element ?? bare ?? '').trim();
  const separator = before ?? bareBefore ?? '>';
  const valueStart = text.indexOf(value, nameEnd);
  return { name, written, value, isQuoted: bare === undefined, separator, text, start, valueStart, end: nameEnd + all.length };
}

function isPassword({ value, isQuoted, separator }: NamedValue): boolean {
  if (value.length < 6 || /\s/.test(value) || isPlaceholder(value) || /^https?:\/\/|\($/.test(value)) return false;
  if (isQuoted) return true;
  // Random bytes have `pwd=` in them at times.
  if (!/^[\x21-\x7e]+$/.test(value)) return false;
  if (separator === '=') return true;
  // In a sentence or in YAML: a word is none.
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** The scheme's name, and what follows. */
function isCredential(value: string): boolean {
  const [, basic] = /Basic\s+([\w+/-]{6,}={0,2})/i.exec(value) ?? [];
  if (basic !== undefined) {
    const decoded = Buffer.from(basic, 'base64').toString('latin1');
    const password = decoded.slice(decoded.indexOf(':') + 1);
    return decoded.includes(':') && password.length >= 3 && !isPlaceholder(password) && !isPlaceholder(basic);
  }
  if (value.includes('devstoreaccount1')) return false;
  return value.split(/[\s&,;:"]+|[A-Za-z]+=(?=.)/).some((part) => looksRandom(part, 16));
}

/** A member `value` beside `keyName`, or beside a name that a list of keys or passwords has; or one that can be nothing but a key. */
function isListedKey({ name, value, isQuoted, text, start, end }: NamedValue): boolean {
  if (!isQuoted || !looksRandom(value, 16)) return false;
  if (value.length === 88 && BASE64_KEY.test(value)) return true;
  if (name !== 'value') return BASE64_KEY.test(value);
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  const object = before.slice(before.lastIndexOf('{') + 1) + after.slice(0, (after.indexOf('}') + 1 || after.length + 1) - 1);
  return /"keyName"|"name"\s{0,4}:\s{0,4}"(?:key[12]|password2?|primary|secondary|default|_master)\b/i.test(object);
}
