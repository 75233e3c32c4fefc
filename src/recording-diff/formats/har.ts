/** HTTP Archives: https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md, first http://www.softwareishard.com/blog/har-12-spec/. */

import type { Json, JsonObject } from '../json.ts';
import type { Body, Headers, RecordedRequest, Recording } from '../model.ts';
import { encodedBody, makeHeaders, textBody } from './body.ts';
import { asObject, asText, isObject, without } from './shape.ts';

/** `queryString` and `cookies` repeat what the URL and the headers say. */
const REQUEST = ['method', 'url', 'headers', 'queryString', 'cookies', 'postData'];
const RESPONSE = ['status', 'statusText', 'headers', 'cookies', 'content'];
const BODY = ['text', 'params', 'encoding'];

/** Undefined: it is another format. */
export function readHar(value: JsonObject): Recording | undefined {
  const log = asObject(value['log']);
  const entries = log['entries'];
  if (!Array.isArray(entries) || !entries.every((entry) => isObject(entry) && isObject(entry['request']))) return undefined;
  return {
    format: 'HAR',
    requests: entries.map((entry) => readEntry(asObject(entry))),
    variables: {},
    other: { ...without(value, ['log']), ...without(log, ['entries']) },
  };
}

function readEntry(entry: JsonObject): RecordedRequest {
  const [request, response] = [asObject(entry['request']), asObject(entry['response'])];
  const [postData, content] = [asObject(request['postData']), asObject(response['content'])];
  return {
    method: asText(request['method']),
    url: asText(request['url']),
    status: `${asText(response['status'])} ${asText(response['statusText'])}`.trim(),
    requestHeaders: readHeaders(request['headers']),
    requestBody: readPostData(postData),
    responseHeaders: readHeaders(response['headers']),
    responseBody: readContent(content),
    other: {
      ...entry,
      request: { ...without(request, REQUEST), ...without(postData, BODY) },
      response: { ...without(response, RESPONSE), ...without(content, BODY) },
    },
  };
}

/** A list of `{ name, value }`. */
function readHeaders(list: Json | undefined): Headers {
  const headers = Array.isArray(list) ? list.map(asObject) : [];
  return makeHeaders(headers.map((header) => [asText(header['name']), asText(header['value'])] as const));
}

/** `text` and `params` exclude each other; an encoded text is allowed since 1.3. */
function readPostData(postData: JsonObject): Body {
  const params = postData['params'];
  if (postData['text'] === undefined && Array.isArray(params) && params.length > 0) return { kind: 'json', value: params };
  return readContent(postData);
}

function readContent(content: JsonObject): Body {
  const { text } = content;
  if (typeof text !== 'string') return { kind: 'none' };
  const contentType = asText(content['mimeType']);
  return content['encoding'] === 'base64' ? encodedBody(text, contentType) : textBody(text, contentType);
}
