/**
 * Recordings of the Azure SDK test proxy. What it writes: `Serialize` and `SerializeBody` in
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordEntry.cs and RecordSession.cs beside it.
 */

import type { Json, JsonObject } from '../json.ts';
import type { Body, RecordedRequest, Recording } from '../model.ts';
import { contentTypeOf, encodedBody, isTextType, makeHeaders, textBody } from './body.ts';
import { asObject, asText, isObject, without } from './shape.ts';

const ENTRY = ['RequestUri', 'RequestMethod', 'RequestHeaders', 'RequestBody', 'StatusCode', 'ResponseHeaders', 'ResponseBody'];

/** Undefined: it is another format. */
export function readTestProxy(value: JsonObject): Recording | undefined {
  const entries = value['Entries'];
  if (!Array.isArray(entries) || !entries.every((entry) => isObject(entry) && typeof entry['RequestUri'] === 'string'))
    return undefined;
  return {
    format: 'test proxy',
    requests: entries.map((entry) => readEntry(asObject(entry))),
    variables: asObject(value['Variables']),
    other: without(value, ['Entries', 'Variables']),
  };
}

function readEntry(entry: JsonObject): RecordedRequest {
  const requestHeaders = makeHeaders(Object.entries(asObject(entry['RequestHeaders'])));
  const responseHeaders = makeHeaders(Object.entries(asObject(entry['ResponseHeaders'])));
  return {
    method: asText(entry['RequestMethod']),
    url: asText(entry['RequestUri']),
    status: asText(entry['StatusCode']),
    requestHeaders,
    requestBody: readBody(entry['RequestBody'], contentTypeOf(requestHeaders)),
    responseHeaders,
    responseBody: readBody(entry['ResponseBody'], contentTypeOf(responseHeaders)),
    other: without(entry, ENTRY),
  };
}

/** JSON is written as it is, other text as a string or as a list of its lines, anything else in base64, and a body without bytes as an empty list. */
function readBody(body: Json | undefined, contentType: string): Body {
  if (body === undefined || body === null) return { kind: 'none' };
  if (Array.isArray(body) && body.every((line) => typeof line === 'string')) return textBody(body.join(''), contentType);
  if (typeof body !== 'string') return { kind: 'json', value: body };
  return isTextType(contentType) ? textBody(body, contentType) : encodedBody(body, contentType);
}
