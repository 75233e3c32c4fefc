/** What a recording says, whatever tool wrote it: the test proxy, a writer of HTTP Archives, VCR or what followed it. */

import { createHash } from 'node:crypto';
import type { Address, Json, JsonObject, RecordedMessage, RecordedRequest, Recording, RecordingVersion } from './model.ts';

/** A larger recording is not read: two of them and what they become would not fit into 300 MB. */
export const MAX_RECORDING_BYTES = 16_000_000;
/** Deeper than any recording, and far from what exhausts the stack. */
const MAX_DEPTH = 200;
/** Two versions of more would not fit into 300 MB. */
const MAX_VALUES = 400_000;
/** The library for YAML takes a hundred times as much memory: two sides of more would not fit into 300 MB. In characters. */
const MAX_YAML_LENGTH = 2_000_000;
/** A number with more digits than JavaScript keeps. */
const LONG_NUMBER = /-?\d[\d.eE+-]{15,1000}/g;

/** A recording where its format is known; its text where it is one; and what a reader has to know about why one of them is missing. */
export interface ReadRecording {
  recording?: Recording | undefined;
  text?: string;
  note?: string;
}

/** What it is depends on its contents alone: names of recordings are anything. */
export async function readRecording({ content, size }: RecordingVersion): Promise<ReadRecording> {
  const bytesOnly = (why: string) => ({ note: `It is ${why}: that it differs is all that is said.` });
  if (content === undefined || size > MAX_RECORDING_BYTES) return bytesOnly(`larger than ${MAX_RECORDING_BYTES / 1_000_000} MB`);
  const text = decodeUtf8(content);
  if (text === undefined) return bytesOnly('not text in UTF-8');
  const textOnly = (why: string) => ({ text, note: `${why}: it is compared as text.` });
  // White space includes the mark that some tools begin a file with.
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{')) {
    const parsed = parseJson(trimmed);
    return 'problem' in parsed ? textOnly(parsed.problem) : { text, recording: recognize(parsed.value) };
  }
  // A cheap look before the library is loaded.
  if (!/^(?:http_)?interactions:/m.test(text)) return { text };
  if (text.length > MAX_YAML_LENGTH) return textOnly('It is a cassette too long to be read as YAML');
  const { parse } = await import('yaml');
  try {
    // A bomb of aliases, a key that is there twice and endless nesting are errors to the library; binary values are `Uint8Array`.
    const value = parse(text, { customTags: ['binary'], logLevel: 'silent', maxAliasCount: 100, uniqueKeys: true });
    if (depthOf(value) <= MAX_DEPTH) return { text, recording: recognize(value) };
  } catch {
    // Whatever the library says of it, it is text to us.
  }
  return textOnly('It cannot be read as YAML');
}

/** What `JSON.parse` says, unless that would leave something out. Long numbers are strings. */
function parseJson(text: string): { value: Json } | { problem: string } {
  // Without quotes inside of strings, every second part is a string.
  const parts = text.replace(/\\[\s\S]/g, (escaped) => (escaped === '\\"' ? '\\u0022' : escaped)).split('"');
  let [keys, values, depth, deepest] = [0, 0, 0, 0];
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    for (const character of part) {
      if (character === ':') keys++;
      else if (character === ',') values++;
      else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
      else if (character === '}' || character === ']') depth--;
    }
    if (part.length > 15) parts[index] = part.replace(LONG_NUMBER, '"$&"');
  }
  if (values > MAX_VALUES) return { problem: 'It has more than 400,000 values' };
  if (deepest > MAX_DEPTH) return { problem: 'It is nested more than 200 levels deep' };
  try {
    const value = JSON.parse(parts.join('"'));
    return countKeys(value) === keys
      ? { value }
      : { problem: 'A key is there twice in one object, and nothing of it may get lost' };
  } catch {
    // The one error that JSON.parse has.
    return { problem: 'It is not valid JSON' };
  }
}

function countKeys(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum: number, each) => sum + countKeys(each), Array.isArray(value) ? 0 : inner.length);
}

function depthOf(value: Json, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return depth;
  return Object.values(value).reduce((deepest: number, inner) => Math.max(deepest, depthOf(inner, depth + 1)), depth);
}

/** What a tool writes. */
interface Format {
  name: Recording['format'];
  /** Where its entries are, and what stands beside them. */
  find: (value: JsonObject) => { entries: Json | undefined; variables?: Json | undefined; other: JsonObject };
  /** What each entry has. */
  member: string;
  read: (entry: JsonObject) => RecordedRequest;
}

const FORMATS: readonly Format[] = [
  {
    // `Serialize` and `SerializeBody` in https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordEntry.cs
    // and RecordSession.cs beside it.
    name: 'test proxy',
    find: ({ Entries: entries, Variables: variables, ...other }) => ({ entries, variables, other }),
    member: 'RequestUri',
    read: ({ RequestUri, RequestMethod, RequestHeaders, RequestBody, StatusCode, ResponseHeaders, ResponseBody, ...other }) => ({
      method: asText(RequestMethod),
      url: splitUrl(asText(RequestUri)),
      status: asText(StatusCode),
      request: messageOf(RequestHeaders, RequestBody, proxyBody),
      response: messageOf(ResponseHeaders, ResponseBody, proxyBody),
      other,
    }),
  },
  {
    // https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md, first http://www.softwareishard.com/blog/har-12-spec/.
    name: 'HAR',
    find: ({ log, ...beside }) => {
      const { entries, ...other } = asObject(log);
      return { entries, other: { ...beside, ...other } };
    },
    member: 'request',
    read: (entry) => {
      // `queryString` and `cookies` repeat what the URL and the headers say.
      const { method, url, headers, queryString, cookies, postData, ...request } = asObject(entry['request']);
      const { status, statusText, headers: answered, cookies: set, content, ...response } = asObject(entry['response']);
      const [sent, got] = [harBody(asObject(postData)), harBody(asObject(content))];
      return {
        method: asText(method),
        url: splitUrl(asText(url)),
        status: `${asText(status)} ${asText(statusText)}`.trim(),
        request: { headers: readHeaders(headers), body: sent.body },
        response: { headers: readHeaders(answered), body: got.body },
        other: { ...entry, request: { ...request, ...sent.other }, response: { ...response, ...got.other } },
      };
    },
  },
  {
    // VCR.py: `serialize` in https://github.com/kevin1024/vcrpy/blob/master/vcr/serialize.py and vcr/serializers/compat.py; Ruby's VCR: `to_hash` in
    // https://github.com/vcr/vcr/blob/master/lib/vcr/structs.rb, which Betamax writes as JSON; go-vcr: `Interaction` in
    // https://github.com/dnaeon/go-vcr/blob/v4/pkg/cassette/cassette.go.
    name: 'VCR',
    find: ({ interactions, http_interactions, ...other }) => ({ entries: interactions ?? http_interactions, other }),
    member: 'request',
    read: (entry) => {
      const { method, uri, url, headers, body, ...request } = asObject(entry['request']);
      const { status, code, headers: answered, body: answer, ...response } = asObject(entry['response']);
      const said = isObject(status) ? `${asText(status['code'])} ${asText(status['message'])}`.trim() : asText(status);
      return {
        method: asText(method).toUpperCase(),
        url: splitUrl(asText(uri ?? url)),
        // go-vcr has the code beside `200 OK`, and in older cassettes alone.
        status: said === '' ? asText(code) : said,
        request: messageOf(headers, body, cassetteBody),
        response: messageOf(answered, answer, cassetteBody),
        other: { ...entry, request: { ...request, ...besideBody(body) }, response: { ...response, ...besideBody(answer) } },
      };
    },
  },
];

function recognize(value: Json): Recording | undefined {
  for (const { name, find, member, read } of FORMATS) {
    const { entries, variables, other } = find(asObject(value));
    if (!Array.isArray(entries) || !entries.every((entry) => (asObject(entry)[member] ?? null) !== null)) continue;
    return { format: name, requests: entries.map((entry) => read(asObject(entry))), variables: asObject(variables), other };
  }
  return undefined;
}

type ReadBody = (body: Json | undefined, contentType: string) => Json | undefined;

function messageOf(source: Json | undefined, body: Json | undefined, readBody: ReadBody): RecordedMessage {
  const headers = readHeaders(source);
  return { headers, body: readBody(body, asText(headers['content-type'])) };
}

/** Types that the proxy writes as text: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/ContentTypeUtilities.cs. */
const TEXT_TYPE = /^text\/|(?:json|xml|-urlencoded)$|^application\/(?:json|x-www-form-urlencoded)|; charset=utf-8|javascript/i;

/** JSON is written as it is, other text as a string or as a list of its lines, anything else in base64, and a body without bytes as an empty list. */
function proxyBody(body: Json | undefined, contentType: string): Json | undefined {
  if (Array.isArray(body) && body.every((line) => typeof line === 'string')) return textBody(body.join(''), contentType);
  if (typeof body !== 'string') return body ?? undefined;
  return TEXT_TYPE.test(contentType) ? textBody(body, contentType) : encodedBody(body, contentType);
}

/** `text` and `params` exclude each other; an encoded text is allowed since 1.3. */
function harBody({ text, params, encoding, ...other }: JsonObject): { body: Json | undefined; other: JsonObject } {
  if (typeof text !== 'string') return { body: Array.isArray(params) && params.length > 0 ? params : undefined, other };
  const contentType = asText(other['mimeType']);
  return { body: encoding === 'base64' ? encodedBody(text, contentType) : textBody(text, contentType), other };
}

/** A text or bytes, bare or in `string`; in Ruby's cassettes also `base64_string`. */
function cassetteBody(body: Json | undefined | Uint8Array, contentType: string): Json | undefined {
  if (body === undefined || body === null || body === '') return undefined;
  if (body instanceof Uint8Array) return bytesBody(Buffer.from(body), contentType);
  if (typeof body === 'string') return textBody(body, contentType);
  if (!isObject(body)) return body;
  if (typeof body['base64_string'] === 'string') return encodedBody(body['base64_string'], contentType);
  return 'string' in body ? cassetteBody(body['string'], contentType) : body;
}

/** What Ruby's cassettes note of a body: its encoding. */
function besideBody(body: Json | undefined): JsonObject {
  const { string, base64_string, ...other } = asObject(body);
  return string === undefined && base64_string === undefined ? {} : other;
}

/** Of an object whose values are texts or lists of them, or HAR's list of `{ name, value }`. */
function readHeaders(source: Json | undefined): JsonObject {
  const pairs = Array.isArray(source)
    ? source.map(asObject).map(({ name, value }): [string, Json] => [asText(name), asText(value)])
    : Object.entries(asObject(source));
  return joinValues(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Several values of one name are lines. */
export function joinValues(pairs: Iterable<readonly [name: string, value: Json]>): JsonObject {
  const joined = new Map<string, string>();
  for (const [name, value] of pairs) {
    const text = Array.isArray(value) ? value.map(asText).join('\n') : asText(value);
    const before = joined.get(name);
    joined.set(name, before === undefined ? text : `${before}\n${text}`);
  }
  return Object.fromEntries(joined);
}

/** Takes an address apart without changing a letter of it, whatever it is. */
function splitUrl(url: string): Address {
  const [origin = ''] = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{0,2000}/i.exec(url) ?? [];
  const [path = ''] = /^[^?#]*/.exec(url.slice(origin.length)) ?? [];
  return { origin, path, query: url.slice(origin.length + path.length) };
}

/** Forms and XML come in one line: each field and each tag gets its own, so that what differs can be seen. */
function textBody(text: string, contentType: string): Json | undefined {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    const parsed = parseJson(text);
    if ('value' in parsed) return parsed.value;
  }
  if (/-urlencoded/i.test(contentType)) return text.replaceAll('&', '\n&');
  return start === '<' ? text.replaceAll('><', '>\n<') : text;
}

/** @param text base64; anything else, such as what a sanitizer put in its place, is text */
function encodedBody(text: string, contentType: string): Json | undefined {
  const compact = text.replace(/[\r\n]/g, '');
  const bytes = Buffer.from(compact, 'base64');
  return bytes.toString('base64') === compact ? bytesBody(bytes, contentType) : textBody(text, contentType);
}

/** Bytes that are readable become text whatever they are called. */
function bytesBody(bytes: Buffer, contentType: string): Json | undefined {
  const text = decodeUtf8(bytes);
  if (text !== undefined) return textBody(text, contentType);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${bytes.length} bytes${contentType === '' ? '' : ` of ${contentType}`}, SHA-256 ${digest}…`;
}

/** Undefined: it is not UTF-8, or has characters that no text has. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  // It would be text to the decoder.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The one error that the decoder has.
    return undefined;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is not an object is an empty one. */
function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** A string; of anything else, how JSON writes it; nothing for nothing. */
function asText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
