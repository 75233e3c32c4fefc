/**
 * Tells what stands in a secret's place (sanitized values, templates, emulators' published keys) from what may be real, and masks what a
 * program says of itself.
 */
import { createHash } from 'node:crypto';

/**
 * Words that a person or a sanitizer writes where a secret was. Each in three spellings rather than in any: four letters in any
 * spelling turn up in one random key of ten thousand.
 * Source: the test proxy's sanitizers,
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs
 */
const WORDS = new RegExp(
  [
    'sanitized',
    'sanitised',
    'redacted',
    'placeholder',
    'changeme',
    'replace',
    'invalid',
    'sample',
    'example',
    'dummy',
    'fake',
    'mock',
    'your',
  ]
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|'),
);

/** What fills a field in documentation and schemas, in lower case. */
const FILLERS = new Set(
  'sanitized password passwd pass pwd secret string securestring user username admin root test testpassword mypassword apikey api-key token none null nil undefined true false enabled disabled required optional hidden removed value'.split(
    ' ',
  ),
);

/** `{your_password}`, `<password>`, `${PASSWORD}`, `$(password)`, `%PASSWORD%`, `[parameters('x')]`, `@Microsoft.KeyVault(…)`, `****`. */
const TEMPLATE = /^(?:\{[^}]*\}$|<|\$[{(]|%[A-Za-z_]+%$|\[|#\{|@Microsoft\.KeyVault\(|\*{3}|\.{3})/;

/**
 * SHA-256 of the keys that emulators publish, since the keys themselves would look like secrets in here.
 * Sources: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite and
 * https://learn.microsoft.com/azure/cosmos-db/emulator
 */
const EMULATOR_KEYS = new Set([
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
]);

/** Longer values are judged by their beginning. */
const JUDGED = 300;

/** @param value without quotes, escapes and percent-encoding */
export function isPlaceholder(value: string): boolean {
  const text = value.slice(0, JUDGED);
  return isFilling(text) || isEmulatorKey(text) || isFillingInBase64(text) || isFakeJwt(value);
}

/** Whether a value could be random: what keys and tokens are, and names, words and sentences are not. */
export function looksRandom(value: string, minLength: number): boolean {
  const text = value.slice(0, JUDGED);
  if (value.length < minLength || !/^[\w+/=~.\-!|*%]+$/.test(text) || isGuid(text) || isPlaceholder(value)) return false;
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 32 && new Set(text).size >= 8;
  const bits = entropy(text);
  if (/[a-z]/.test(text) && /[A-Z]/.test(text) && bits >= 4.2) return true;
  return /\d/.test(text) && /[a-z]/i.test(text) && bits >= (text.length < 30 ? 3.3 : 3.8);
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}

function isFilling(text: string): boolean {
  if (text.length === 0 || FILLERS.has(text.toLowerCase()) || TEMPLATE.test(text) || WORDS.test(text)) return true;
  return isMonotonous(text) || isSequence(text);
}

/** Zeros, `xxxxxxxx`, `AAAA…AA==`, `00000000-0000-0000-0000-000000000001`. */
function isMonotonous(text: string): boolean {
  const counts = countCharacters(text);
  return text.length >= 6 && (counts.length <= 3 || Math.max(...counts) >= text.length * 0.7);
}

/** `abcdefghijklmnopqrstuvwxyz0123456789`, `12345678`, as documentation has it. */
function isSequence(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) === text.charCodeAt(at - 1) + 1) steps++;
  return text.length >= 6 && steps >= text.length * 0.6;
}

function isEmulatorKey(text: string): boolean {
  return text.length === 88 && EMULATOR_KEYS.has(createHash('sha256').update(text).digest('hex'));
}

/** Base64 of zeros, of `Sanitized`, of `this is a key`. */
function isFillingInBase64(text: string): boolean {
  if (text.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return false;
  const decoded = Buffer.from(text, 'base64').toString('latin1');
  if (!/^[\x20-\x7e\r\n\t]+$/.test(decoded)) return decoded.length >= 16 && isMonotonous(decoded);
  return isFilling(decoded) || /^[A-Za-z ,.'_-]+$/.test(decoded);
}

/**
 * A JSON Web Token whose signature is none, or which says itself that it is made up: by a word, by `alg` none, or by an expiry before 2001, as the token
 * that the SDKs and the test proxy put in place of real ones.
 */
function isFakeJwt(text: string): boolean {
  const [, header = '', payload = '', signature] = /^(eyJ[\w-]*)\.(eyJ[\w-]*)\.([\w-]*)$/.exec(text) ?? [];
  if (signature === undefined) return false;
  if (signature.length < 40 || isFilling(signature) || isFillingInBase64(signature)) return true;
  const said = [header, payload].map((part) => Buffer.from(part, 'base64').toString('latin1')).join(' ');
  return /sanitized|fake|mock|dummy|John Doe|"alg"\s*:\s*"none"|"exp"\s*:\s*\d{1,9}\b/i.test(said);
}

function countCharacters(text: string): number[] {
  const counts: number[] = [];
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  return counts.filter((count) => count > 0);
}

/** In bits a character. */
function entropy(text: string): number {
  return countCharacters(text).reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}

const MASK = '⟨masked⟩';
/** What follows the name of a secret. */
const NAMED =
  /(?<=(?:key[12]?|secret(?:text|value)?|password|passwd|pwd|token|sig|code|auth|authorization|cookie)["'\\]{0,2}\s?(?:[:=>]|%3[ad]|&gt;)["'\\\s[]{0,6}(?:(?:bearer|basic)\s)?)[^\s"'&;,<>\\]{6,}/gi;
const PASSWORD = /(?<=:\/\/[^\s/@:]{0,100}:)[^\s/@]{1,300}(?=@)/g;
const WORD = /[\w+/=~-]{20,}/g;

/**
 * Masks in what is shown of a log or an address all that could be a secret: for that no kind has to be known, and a word too much is no harm.
 * What is published or compared is searched by the rules.
 */
export function maskSecrets(text: string): string {
  const named = text.replace(PASSWORD, MASK).replace(NAMED, (value) => (isPlaceholder(value) ? value : MASK));
  return named.replace(WORD, (word) => (isMixed(word) ? MASK : word));
}

/** Capitals, small letters and digits as random words have them, or letters of one kind and digits alone; no path, name or GUID. */
function isMixed(word: string): boolean {
  const share = (of: RegExp) => (word.match(of)?.length ?? 0) / word.length;
  const [small, digits] = [share(/[a-z]/g), share(/\d/g)];
  if (small >= 0.2 && share(/[A-Z]/g) >= 0.2) return digits > 0;
  return /^(?:[a-z0-9_]{32,}|[A-Z0-9]{20,})$/.test(word) && digits >= 0.1;
}
