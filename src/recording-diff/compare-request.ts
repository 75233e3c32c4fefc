/** Compares two versions of a request, part by part. */

import { compareJson, showJson } from './compare-json.ts';
import { compareText } from './compare-text.ts';
import type { JsonObject } from './json.ts';
import type { Body, Headers, RecordedRequest, RequestChange, Section } from './model.ts';
import { isDifferent, isRealSection, Rows } from './rows.ts';
import { splitUrl } from './url.ts';
import type { Context, Volatility } from './volatile.ts';

/** The sections of a request that differ; none: it is the same. */
export function compareRequests(before: RecordedRequest, after: RecordedRequest, volatility: Volatility): Section[] {
  return [
    compareAddress(before, after, volatility),
    compareHeaders('Request headers', before.requestHeaders, after.requestHeaders, volatility),
    compareBodies('Request body', before.requestBody, after.requestBody, volatility),
    compareStatus(before, after, volatility),
    compareHeaders('Response headers', before.responseHeaders, after.responseHeaders, volatility),
    compareBodies('Response body', before.responseBody, after.responseBody, volatility),
    compareObjects('Noted beside it', before.other, after.other, 'note', volatility),
  ].filter(isDifferent);
}

/** Headers and bodies of a request that is on one side alone; its address and its status are told of every request. */
export function describeRequest(request: RecordedRequest, kind: 'added' | 'removed', volatility: Volatility): Section[] {
  const side = (title: string, values: Iterable<readonly [label: string, value: string]>) => {
    const rows = new Rows(title, volatility);
    for (const [label, value] of values) {
      rows.add({ kind, label, before: kind === 'removed' ? value : undefined, after: kind === 'added' ? value : undefined });
    }
    return rows.section;
  };
  const headers = (values: Headers) => [...values.values()].map(({ name, value }) => [name, value] as const);
  const body = (value: Body) => (value.kind === 'none' ? [] : [['', showBody(value)] as const]);
  return [
    side('Request headers', headers(request.requestHeaders)),
    side('Request body', body(request.requestBody)),
    side('Response headers', headers(request.responseHeaders)),
    side('Response body', body(request.responseBody)),
  ].filter(isDifferent);
}

export function makeChange(
  request: RecordedRequest,
  change: Pick<RequestChange, 'kind' | 'place' | 'isMoved' | 'status' | 'sections'>,
  volatility: Volatility,
): RequestChange {
  const { origin, path, query } = splitUrl(request.url);
  return {
    ...change,
    isReal:
      change.kind !== 'changed' || change.sections?.some(isRealSection) === true || (change.isMoved && !volatility.has('order')),
    method: request.method,
    host: origin.replace(/^https?:\/\//, ''),
    path: path + query,
  };
}

function compareAddress(before: RecordedRequest, after: RecordedRequest, volatility: Volatility): Section {
  const rows = new Rows('Address', volatility);
  const [one, other] = [splitUrl(before.url), splitUrl(after.url)];
  rows.compare('method', before.method, after.method, 'text');
  rows.compare('host', one.origin, other.origin, 'text');
  rows.compare('path', one.path, other.path, 'text');
  const [left, right] = [groupFields(one.fields), groupFields(other.fields)];
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    rows.compare(`?${name}`, left.get(name), right.get(name), 'text');
  }
  if (!isDifferent(rows.section)) rows.compare('query', one.query, other.query, 'text');
  return rows.section;
}

/** Several values of one name are lines. */
function groupFields(fields: readonly (readonly [name: string, value: string])[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const [name, value] of fields) {
    const there = groups.get(name);
    groups.set(name, there === undefined ? value : `${there}\n${value}`);
  }
  return groups;
}

function compareStatus(before: RecordedRequest, after: RecordedRequest, volatility: Volatility): Section {
  const rows = new Rows('Status', volatility);
  rows.compare('', before.status, after.status, 'text');
  return rows.section;
}

function compareHeaders(title: string, before: Headers, after: Headers, volatility: Volatility): Section {
  const rows = new Rows(title, volatility);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(key), after.get(key)];
    rows.compare(other?.name ?? one?.name ?? key, one?.value, other?.value, 'header', key);
  }
  return rows.section;
}

function compareBodies(title: string, before: Body, after: Body, volatility: Volatility): Section {
  const rows = new Rows(title, volatility);
  if (before.kind === 'json' && after.kind === 'json') {
    compareJson(before.value, after.value, '', '', { rows, volatility, context: 'body' });
  } else if (before.kind === 'text' && after.kind === 'text') {
    compareText(before.text, after.text, rows, volatility);
  } else {
    rows.compare('', showBody(before), showBody(after), 'text');
  }
  return rows.section;
}

export function compareObjects(
  title: string,
  before: JsonObject,
  after: JsonObject,
  context: Context,
  volatility: Volatility,
): Section {
  const rows = new Rows(title, volatility);
  compareJson(before, after, '', '', { rows, volatility, context });
  return rows.section;
}

function showBody(body: Body): string {
  if (body.kind === 'none') return 'no body';
  if (body.kind === 'json') return showJson(body.value);
  if (body.kind === 'text') return body.text === '' ? 'an empty body' : body.text;
  return `${body.bytes} bytes${body.contentType === '' ? '' : ` of ${body.contentType}`}, SHA-256 ${body.digest}…`;
}
