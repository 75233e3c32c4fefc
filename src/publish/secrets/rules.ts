/**
 * What a secret looks like: by its shape wherever it stands, as a word, by its first bytes, or by the name that it has. What secretlint's rules know
 * is not here. Every quantifier has an upper bound, so that the time a text takes grows with its length alone.
 */
import { findWords, isNameAt, type Word } from './decode.ts';
import { isPlaceholder, looksRandom } from './placeholders.ts';

/** A secret in a text that was searched. */
export interface Find {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** What it looks like. */
  kind: string;
}

export interface ShapeRule {
  kind: string;
  /** Only a text that has one of them is searched; in the very letters that the pattern has. */
  anchors: readonly string[];
  pattern: RegExp;
  /** Whether a match is a secret. The default: it is no placeholder. */
  accept?: (match: RegExpMatchArray) => boolean;
}

/**
 * Known by their shape. What a rule is by stands above it. SIGNED_KEYS: Azure's keys with a signature in them are 32 or 64 bytes in base64, or 84 letters
 * and digits, https://github.com/microsoft/security-utilities/blob/main/GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json
 */
export const SHAPE_RULES: readonly ShapeRule[] = [
  {
    kind: 'Entra client secret',
    // SIGNED_KEYS
    anchors: ['8Q~', '7Q~'],
    pattern: /(?<![\w~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}(?![\w~-])/g,
  },
  {
    kind: 'SharedKey signature',
    // https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
    anchors: ['SharedKey'],
    pattern: /\bSharedKey(?:Lite)?\s{1,4}([\w-]{1,64}):([A-Za-z0-9+/]{43}=)/g,
    accept: ([, account, signature = '']) => account !== 'devstoreaccount1' && looksRandom(signature, 44),
  },
  {
    kind: 'password in a URL',
    // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
    anchors: ['://'],
    pattern: /:\/\/[^\s:/@"'<>]{0,100}:([^\s:@"'<>]{4,300})@[\w.-]{3}/g,
    accept: ([, password = '']) => !isPlaceholder(password) && !/^\d{1,5}(?:[/?#]|$)/.test(password),
  },
  {
    kind: 'JSON Web Token',
    // https://www.rfc-editor.org/rfc/rfc7519#section-3.1
    anchors: ['eyJ'],
    pattern: /(?<![\w-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,60000}\.[\w-]{20,2000}/g,
  },
  {
    kind: 'private key',
    // https://www.rfc-editor.org/rfc/rfc7468#section-10
    anchors: ['PRIVATE KEY'],
    pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s",]{0,100}([A-Za-z0-9+/=:\s",-]{40})/g,
    accept: ([, contents = '']) => !isPlaceholder(contents.replace(/[\s",]/g, '')),
  },
  {
    kind: 'AWS access key',
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    anchors: ['AKIA', 'ASIA'],
    pattern: /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/_-])/g,
  },
  {
    kind: 'Google API key',
    // https://learn.microsoft.com/purview/sit-defn-google-api-key
    anchors: ['AIza'],
    pattern: /(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g,
  },
  {
    kind: 'Google OAuth client secret',
    // https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
    anchors: ['GOCSPX-'],
    pattern: /(?<![\w+/-])GOCSPX-[\w-]{28}(?![\w+/-])/g,
  },
  {
    kind: 'OpenAI key',
    // https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
    anchors: ['sk-'],
    pattern: /(?<![\w-])sk-(?:[\w-]{16,100}T3BlbkFJ[\w-]{16,100}|(?:proj|svcacct|admin)-[\w-]{40,200}|[A-Za-z0-9]{48}(?![\w-]))/g,
  },
  {
    kind: 'Azure Databricks token',
    // SIGNED_KEYS
    anchors: ['dapi'],
    pattern: /(?<![\w+/-])dapi[0-9a-f]{32}(?:-\d)?(?![\w+/-])/g,
  },
];

/** Secrets that are one word, and known by it: of `A-Z a-z 0-9 + / _ -`, with the `=` behind it. */
export const WORD_RULES: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: 'Azure key of 64 bytes (Storage, Cosmos DB, Batch, API Management)',
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==$/,
  },
  {
    kind: 'Azure key of 32 bytes (Service Bus, Event Hubs, Event Grid, IoT, Redis)',
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9+/]{33}(?:\+ARm|\+AEh|\+ASb|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=$/,
  },
  {
    kind: 'Azure Container Registry key',
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}$/,
  },
  {
    kind: 'Azure AI Search key',
    // SIGNED_KEYS
    pattern: /^[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}$/,
  },
  {
    kind: 'Azure Functions key',
    // SIGNED_KEYS
    pattern: /^[\w-]{44}AzFu[\w-]{5}[AQgw]==$/,
  },
  {
    kind: 'annotated Azure key (OpenAI, Azure DevOps, Maps, Event Grid)',
    // https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/
    pattern: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{22,32}(?:={0,2})$/,
  },
  {
    kind: 'Azure DevOps personal access token',
    // https://learn.microsoft.com/purview/sit-defn-azure-devops-personal-access-token
    pattern: /^(?:(?=(?:[a-z]{0,40}[2-7]){3})[a-z2-7]{52}|[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4,5})$/,
  },
  { kind: 'NuGet API key', pattern: /^oy2[a-z2-7]{43}$/ },
];

/** Secrets that are bytes, in a file of their own or in base64: their first ones, in hexadecimal. */
export const BYTES_RULES: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: 'PKCS#12 store',
    // https://www.rfc-editor.org/rfc/rfc7292#section-4
    pattern: /^30(?:8[0-4](?:[0-9a-f]{2}){0,4}|[0-7].)02010330/,
  },
  {
    kind: 'private key in DER',
    // https://www.rfc-editor.org/rfc/rfc5958#section-2
    // PKCS#8 of RSA or an elliptic curve, PKCS#1, SEC1.
    pattern:
      /^30(?:8[12](?:[0-9a-f]{2}){1,2}|[0-7].)(?:02010[01]30(?:..)06(?:072a8648ce3d0201|092a864886f70d010101)|02010002820|020101042)/,
  },
];

/** @yields what looks like a secret by its shape, and names with values that are secrets */
export function* findSecrets(text: string): Generator<Find> {
  for (const { kind, anchors, pattern, accept } of SHAPE_RULES) {
    if (!anchors.some((anchor) => text.includes(anchor))) continue;
    for (const match of text.matchAll(pattern)) {
      if (accept === undefined ? !isPlaceholder(match[0]) : accept(match)) {
        yield { start: match.index, end: match.index + match[0].length, kind };
      }
    }
  }
  yield* findNamed(text);
}

/** @yields words that nothing but a key looks like */
export function* findKeys(text: string, words: Iterable<Word> = findWords(text)): Generator<Find> {
  for (const { start, end } of words) {
    if (end - start < 43 || end - start > 92) continue;
    const word = text.slice(start, end) + (/^={1,2}/.exec(text.slice(end, end + 2))?.[0] ?? '');
    const kind = WORD_RULES.find(({ pattern }) => pattern.test(word))?.kind;
    if (kind !== undefined && !isPlaceholder(word)) yield { start, end, kind };
  }
}

/** What bytes are, by the first of them. */
export function findBytes(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('hex');
  return BYTES_RULES.find(({ pattern }) => pattern.test(beginning))?.kind;
}
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

export interface NameRule {
  kind: string;
  pattern: RegExp;
  accept: (found: NamedValue) => boolean;
}

/** 32, 40 or 64 bytes. */
const BASE64_KEY = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{54}==|[A-Za-z0-9+/]{86}==)$/;

/**
 * SANITIZERS: names that the test proxy replaces the values of, unless a test switches that off,
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs
 */
export const NAME_RULES: readonly NameRule[] = [
  {
    kind: 'credentials of an Authorization header',
    // https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2
    pattern: /authorization$|^auth(?:header)?$/,
    accept: ({ name, value }) => isCredential(name === 'auth' ? `Basic ${value}` : value),
  },
  {
    kind: 'cookie',
    // https://www.rfc-editor.org/rfc/rfc6265#section-4
    pattern: /^(?:set)?cookie2?$/,
    accept: ({ value }) => value.split(/[;,"\s]+/).some((pair) => looksRandom(pair.slice(pair.indexOf('=') + 1), 12)),
  },
  {
    kind: 'access key',
    // SANITIZERS
    pattern:
      /(?:account|access|api|app|master|primary|secondary|storage|shared|subscription|functions?|host|system|admin|query|sas|auth|encryption|decryption|symmetric|device|search|cognitive|openai|cosmos|registry|redis|eventgrid)keys?[12]?$|^key[12]$|^keyvalue$/,
    accept: ({ value }) => looksRandom(value, 20),
  },
  {
    kind: 'access key in a variable',
    // SANITIZERS
    pattern: /key[12]?$/,
    accept: ({ written, value }) =>
      /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY_?[12]?$/.test(written) &&
      !/(?:PARTITION|ROW|PUBLIC|INSTRUMENTATION)_KEY/.test(written) &&
      looksRandom(value, 20),
  },
  {
    kind: 'password',
    // SANITIZERS
    pattern: /(?:password|passwd|pwd|passphrase)[12]?$/,
    accept: isPassword,
  },
  {
    kind: 'client secret',
    // https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
    pattern: /secret(?:value|text|key)?$/,
    accept: ({ value }) => looksRandom(value, 16) && !/^https?:/.test(value),
  },
  {
    kind: 'token',
    // https://www.rfc-editor.org/rfc/rfc6749#section-5.1
    pattern: /^(?:.*(?:access|refresh|id|identity|auth|bearer|sas|session|acr|personalaccess|bot|secret))?token$|assertion$/,
    accept: ({ value }) => looksRandom(value, 24) || value.split(/[&;\s]|[a-z]+=/).some((part) => looksRandom(part, 32)),
  },
  {
    kind: 'SAS signature',
    // https://learn.microsoft.com/rest/api/storageservices/create-service-sas
    pattern: /^sig$/,
    accept: ({ value, text, start }) =>
      looksRandom(value, 40) && !text.slice(Math.max(0, start - 400), start).includes('devstoreaccount1'),
  },
  {
    kind: 'key or code in a query',
    // https://learn.microsoft.com/azure/azure-functions/function-keys-how-to
    pattern: /^(?:code|key)$/,
    accept: ({ value, separator, text, start }) =>
      separator === '=' && /[?&]/.test(text.charAt(start - 1)) && looksRandom(value, 32),
  },
  {
    kind: 'key of a list of keys',
    // https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys
    pattern: /^(?:value|key|primary|secondary|default)$/,
    accept: isListedKey,
  },
  {
    kind: 'value of a Key Vault secret',
    // https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret
    pattern: /^value$/,
    accept: isVaultSecret,
  },
];

/** The names' ends, so that few places are looked at more closely. */
const NAME_END =
  /(?:key(?:s|_?[12]|value)?|secret(?:[_-]?(?:value|text))?|password[12]?|passwd|pwd|passphrase|token|assertion|cookie2?|authorization|auth(?:header)?|sig|code|value|primary|secondary|default)(?=(["']?)\s{0,4}(?:[:=]|>[^\s<>]))/gi;
/** From behind the name. A quoted value may be the first of an array. */
const VALUE =
  /["']?\s{0,4}(?:([:=])\s{0,200}(?:\[\s{0,200})?(?:"([^"]{0,4000})|'([^']{0,4000}))|>([^<>]{1,4000})<|([:=])[ \t]{0,4}([^\s"'<>,;&)}\]]{1,4000}))/y;
/** All values of a header: those of an array, or the line of a text, for they have blanks. */
const HEADER = /["']?\s{0,4}(:)\s{0,200}(?:\[([^[\]]{1,8000})\]|"([^"]{1,8000})|([^\r\n\xa0"']{1,8000}))/y;

/** A value that long was judged whole, and is not searched for further names. */
const LONG_VALUE = 200;

const MAX_NAME = 60;

function* findNamed(text: string): Generator<Find> {
  let searched = 0;
  const rulesByName = new Map<string, readonly NameRule[]>();
  for (const { index, 0: nameEnd } of text.matchAll(NAME_END)) {
    if (index < searched) continue;
    const end = index + nameEnd.length;
    let start = index;
    while (start > 0 && index - start < MAX_NAME && isNameAt(text, start - 1)) start--;
    const written = text.slice(start, end);
    const name = written.toLowerCase().replace(/[-_.]/g, '');
    const rules = rulesByName.get(written) ?? NAME_RULES.filter(({ pattern }) => pattern.test(name));
    rulesByName.set(written, rules);
    const found = rules.length === 0 ? undefined : readValue(text, start, end, { name, written });
    if (found === undefined) continue;
    if (!found.isQuoted && found.value.length > LONG_VALUE) searched = found.end;
    const rule = rules.find(({ accept }) => accept(found));
    if (rule !== undefined) yield { start: found.valueStart, end: found.end, kind: rule.kind };
  }
}

function readValue(
  text: string,
  start: number,
  nameEnd: number,
  { name, written }: Pick<NamedValue, 'name' | 'written'>,
): NamedValue | undefined {
  const isHeader = /authorization$|cookie/.test(name);
  const pattern = isHeader ? HEADER : VALUE;
  pattern.lastIndex = nameEnd;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, separator, inQuotes, inSingle, element, separatorOfBare, bare] = match;
  const value = (inQuotes ?? inSingle ?? element ?? bare ?? '').trim();
  return {
    name,
    written,
    value,
    isQuoted: isHeader || bare === undefined,
    separator: separator ?? separatorOfBare ?? '>',
    text,
    start,
    valueStart: text.indexOf(value, nameEnd),
    end: pattern.lastIndex,
  };
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

/** A `value` in what is sent to a vault, or answered by it, at an address of a secret: before it stands that of the request, behind it the secret's own. */
function isVaultSecret({ value, isQuoted, text, start, end }: NamedValue): boolean {
  // Symbols as passwords have them are no less random than `-`.
  if (!isQuoted || value.length > 4000 || !looksRandom(value.replace(/[^\w\s]/g, '-'), 12)) return false;
  const around = `${text.slice(Math.max(0, start - 2_000), start)} ${text.slice(end, end + 600)}`;
  return /\/\/[\w.-]{1,100}\.vault\.(?:azure|usgovcloudapi|azure-int)\.\w{2,4}(?::\d{1,5})?\/secrets\/[\w-]/.test(around);
}
