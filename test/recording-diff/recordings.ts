/** Recordings of one and the same requests, as each tool writes them. */

import { stringify } from 'yaml';
import { type CompareOptions, compareRecording } from '../../src/recording-diff/compare.ts';
import type { RecordingChange, Row } from '../../src/recording-diff/model.ts';

export interface SampleRequest {
  method: string;
  url: string;
  status: number;
  requestHeaders: Record<string, string>;
  requestBody: string | undefined;
  responseHeaders: Record<string, string>;
  responseBody: string | undefined;
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** A request as Azure's services answer it; the number makes it one of its own. */
export function sampleRequest(number: number, round = 0): SampleRequest {
  const date = new Date(Date.UTC(2024, 0, 1 + round, 10, number % 60, 7));
  const id = (salt: number) => {
    const digits = ((number + 1) * 7919 + round * 104729 + salt * 15485863).toString(16).padStart(12, '0').slice(0, 12);
    return `3f2c${digits.slice(0, 4)}-${digits.slice(4, 8)}-4abc-9def-${digits}`;
  };
  return {
    method: ['GET', 'PUT', 'POST', 'DELETE'][number % 4] ?? 'GET',
    url: `https://example.table.core.windows.net/tables/item${number}?api-version=2023-11-03&top=5`,
    status: number % 4 === 1 ? 201 : 200,
    requestHeaders: { Accept: 'application/json', 'x-ms-client-request-id': id(1), 'User-Agent': `azsdk-js/12.${round}.0` },
    requestBody: number % 2 === 0 ? undefined : JSON.stringify({ name: `item${number}`, size: number, tags: ['a', 'b'] }),
    responseHeaders: {
      'Content-Type': JSON_TYPE,
      Date: date.toUTCString(),
      ETag: `"0x8DC${id(2).slice(0, 4).toUpperCase()}00A1B2C"`,
      'x-ms-request-id': id(3),
    },
    responseBody: JSON.stringify({
      id: id(4),
      name: `item${number}`,
      created: date.toISOString(),
      properties: { state: 'Succeeded', count: number },
      value: [{ key: 'one', at: date.toISOString() }, { key: 'two' }],
    }),
  };
}

/** JSON is written as it is, a form as a text. */
const parsed = (body: string | undefined) => (body === undefined ? null : /^[[{"\d]/.test(body) ? JSON.parse(body) : body);

export function testProxyRecording(requests: readonly SampleRequest[], variables: Record<string, string> = {}): string {
  const entries = requests.map((request) => ({
    RequestUri: request.url,
    RequestMethod: request.method,
    RequestHeaders: request.requestHeaders,
    RequestBody: parsed(request.requestBody),
    StatusCode: request.status,
    ResponseHeaders: request.responseHeaders,
    ResponseBody: parsed(request.responseBody),
  }));
  return `${JSON.stringify({ Entries: entries, Variables: variables }, null, 2)}\n`;
}

export function harRecording(requests: readonly SampleRequest[]): string {
  const list = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));
  const entries = requests.map(({ method, url, status, ...request }, index) => ({
    startedDateTime: `2024-01-01T10:00:${String(index % 60).padStart(2, '0')}.000Z`,
    time: 12.5 + index,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: list(request.requestHeaders),
      queryString: [],
      headersSize: 100 + index,
      bodySize: 0,
      ...(request.requestBody === undefined ? {} : { postData: { mimeType: JSON_TYPE, text: request.requestBody } }),
    },
    response: {
      status,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: list(request.responseHeaders),
      content: { size: 10, mimeType: JSON_TYPE, text: request.responseBody ?? '' },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 1, wait: index, receive: 1 },
  }));
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } });
}

/** As VCR.py writes it. */
export function cassette(requests: readonly SampleRequest[]): string {
  const lists = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  const interactions = requests.map((request) => ({
    request: {
      body: request.requestBody ?? null,
      headers: lists(request.requestHeaders),
      method: request.method,
      uri: request.url,
    },
    response: {
      body: { string: request.responseBody ?? '' },
      headers: lists(request.responseHeaders),
      status: { code: request.status, message: 'OK' },
    },
  }));
  return stringify({ interactions, version: 1 });
}

/** As Ruby's VCR writes it. */
export function rubyCassette(requests: readonly SampleRequest[]): string {
  const lists = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  const interactions = requests.map((request, index) => ({
    request: {
      method: request.method.toLowerCase(),
      uri: request.url,
      body: { encoding: 'UTF-8', string: request.requestBody ?? '' },
      headers: lists(request.requestHeaders),
    },
    response: {
      status: { code: request.status, message: 'OK' },
      headers: lists(request.responseHeaders),
      body: { encoding: 'ASCII-8BIT', base64_string: Buffer.from(request.responseBody ?? '').toString('base64') },
    },
    recorded_at: `Mon, 01 Jan 2024 10:00:${String(index % 60).padStart(2, '0')} GMT`,
  }));
  return stringify({ http_interactions: interactions, recorded_with: 'VCR 6.2.0' });
}

export const WRITERS = { 'test proxy': testProxyRecording, HAR: harRecording, 'VCR.py': cassette, "Ruby's VCR": rubyCassette };

export function version(content: string | Buffer) {
  const bytes = Buffer.from(content);
  return { size: bytes.length, content: bytes };
}

export const noSecrets = async () => [];

export function compare(
  before: string | Buffer | undefined,
  after: string | Buffer | undefined,
  options: Partial<CompareOptions> = {},
): Promise<RecordingChange> {
  const side = (content: string | Buffer | undefined) => (content === undefined ? undefined : version(content));
  return compareRecording('sdk/tables/recordings/test.json', side(before), side(after), {
    looksLikeSecret: noSecrets,
    ...options,
  });
}

/** The rows of all sections that are real changes, as `Response body: properties.state`. */
export function realRows(change: RecordingChange): string[] {
  const sections = [...change.sections, ...change.requests.flatMap(({ sections }) => sections ?? [])];
  return sections.flatMap(({ title, rows }) => rows.filter(isReal).map(({ label }) => `${title}: ${label}`));
}

export const isReal = ({ kind }: Row) => kind !== 'volatile';
