/** A body as it was sent, whatever way a recording keeps it in. */

import { createHash } from 'node:crypto';
import { type Json, parseJson } from '../json.ts';
import type { Body, Headers } from '../model.ts';

/** Types that the proxy writes as text: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/ContentTypeUtilities.cs. */
const TEXT_TYPE = /^text\/|(?:json|xml|-urlencoded)$|^application\/(?:json|x-www-form-urlencoded)|; charset=utf-8|javascript/i;

export function isTextType(contentType: string): boolean {
  return TEXT_TYPE.test(contentType);
}

export function contentTypeOf(headers: Headers): string {
  return headers.get('content-type')?.value ?? '';
}

export function textBody(text: string, contentType: string): Body {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    const parsed = parseJson(text);
    if ('value' in parsed) return { kind: 'json', value: parsed.value };
  }
  return { kind: 'text', text: splitLongLines(text, contentType) };
}

/** Forms and XML come in one line: each field and each tag gets its own, so that what differs can be seen. */
function splitLongLines(text: string, contentType: string): string {
  if (/-urlencoded/i.test(contentType)) return text.replaceAll('&', '\n&');
  return text.trimStart().startsWith('<') ? text.replaceAll('><', '>\n<') : text;
}

/** @param text base64; anything else, such as what a sanitizer put in its place, is text */
export function encodedBody(text: string, contentType: string): Body {
  const compact = text.replace(/[\r\n]/g, '');
  const bytes = Buffer.from(compact, 'base64');
  return bytes.toString('base64') === compact ? bytesBody(bytes, contentType) : textBody(text, contentType);
}

/** Bytes that are readable become text whatever they are called. */
export function bytesBody(bytes: Buffer, contentType: string): Body {
  const text = decodeUtf8(bytes);
  if (text !== undefined) return textBody(text, contentType);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { kind: 'binary', bytes: bytes.length, contentType, digest };
}

/** Undefined: it is not UTF-8, or has characters that no text has. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  // It would be text to the decoder.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A header's values as lines. */
export function makeHeaders(pairs: Iterable<readonly [name: string, value: Json]>): Headers {
  const headers = new Map<string, { name: string; value: string }>();
  for (const [name, value] of pairs) {
    const lines = (Array.isArray(value) ? value : [value]).map((each) =>
      typeof each === 'string' ? each : JSON.stringify(each),
    );
    const there = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), {
      name: there?.name ?? name,
      value: [...(there === undefined ? [] : [there.value]), ...lines].join('\n'),
    });
  }
  return headers;
}
