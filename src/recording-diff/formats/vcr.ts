/**
 * Cassettes of VCR and what followed it. VCR.py: `serialize` in https://github.com/kevin1024/vcrpy/blob/master/vcr/serialize.py and
 * vcr/serializers/compat.py; Ruby's VCR: `to_hash` in https://github.com/vcr/vcr/blob/master/lib/vcr/structs.rb. Betamax writes the latter as JSON.
 */

import type { Json, JsonObject } from '../json.ts';
import type { Body, Headers, RecordedRequest, Recording } from '../model.ts';
import { bytesBody, contentTypeOf, encodedBody, makeHeaders, textBody } from './body.ts';
import { asObject, asText, isObject, without } from './shape.ts';

/** The library takes a hundred times as much memory: two sides of more would not fit into 300 MB. In characters. */
export const MAX_YAML_LENGTH = 2_000_000;

/** A cheap look before the library is loaded. */
export function looksLikeCassette(text: string): boolean {
  return /^(?:http_)?interactions:/m.test(text);
}

/** Undefined: it is another format. */
export function readCassette(value: JsonObject): Recording | undefined {
  const interactions = value['interactions'] ?? value['http_interactions'];
  if (!Array.isArray(interactions)) return undefined;
  if (!interactions.every((each) => isObject(each) && isObject(each['request']))) return undefined;
  return {
    format: 'VCR',
    requests: interactions.map((each) => readInteraction(asObject(each))),
    variables: {},
    other: without(value, ['interactions', 'http_interactions']),
  };
}

function readInteraction(interaction: JsonObject): RecordedRequest {
  const [request, response] = [asObject(interaction['request']), asObject(interaction['response'])];
  const { status } = response;
  const [requestHeaders, responseHeaders] = [readHeaders(request['headers']), readHeaders(response['headers'])];
  return {
    method: asText(request['method']).toUpperCase(),
    url: asText(request['uri']),
    status: isObject(status) ? `${asText(status['code'])} ${asText(status['message'])}`.trim() : asText(status),
    requestHeaders,
    requestBody: readBody(request['body'], contentTypeOf(requestHeaders)),
    responseHeaders,
    responseBody: readBody(response['body'], contentTypeOf(responseHeaders)),
    other: {
      ...interaction,
      request: { ...without(request, ['method', 'uri', 'headers', 'body']), ...besideBody(request['body']) },
      response: { ...without(response, ['status', 'headers', 'body']), ...besideBody(response['body']) },
    },
  };
}

function readHeaders(headers: Json | undefined): Headers {
  return makeHeaders(Object.entries(asObject(headers)));
}

/** A text or bytes, bare or in `string`; in Ruby's cassettes also `base64_string`. */
function readBody(body: Json | undefined | Uint8Array, contentType: string): Body {
  if (body === undefined || body === null || body === '') return { kind: 'none' };
  if (body instanceof Uint8Array) return bytesBody(Buffer.from(body), contentType);
  if (typeof body === 'string') return textBody(body, contentType);
  if (!isObject(body)) return { kind: 'json', value: body };
  if (typeof body['base64_string'] === 'string') return encodedBody(body['base64_string'], contentType);
  return 'string' in body ? readBody(body['string'], contentType) : { kind: 'json', value: body };
}

/** What Ruby's cassettes note of a body: its encoding. */
function besideBody(body: Json | undefined): JsonObject {
  const kept = asObject(body);
  return 'string' in kept || 'base64_string' in kept ? without(kept, ['string', 'base64_string']) : {};
}
