/** Compares two versions of a recording: the requests in it part by part, and what stands beside them. */

import {
  type Body,
  type Headers,
  isReal,
  type Json,
  type JsonObject,
  type RecordedRequest,
  type Recording,
  type RecordingChange,
  type RecordingVersion,
  type RequestChange,
  type Row,
  type RuleName,
  type Section,
} from './model.ts';
import { align, type Match, matchRequests } from './pairing.ts';
import { type LooksLikeSecret, present, Room } from './present.ts';
import { isObject, readRecording } from './readers.ts';
import { type Context, madeUpNames, splitUrl, Volatility } from './volatile.ts';

/** More lines would not fit into memory beside each other; such a text is one value, shown where it begins to differ. */
const MAX_LINES = 200_000;

export interface CompareOptions {
  looksLikeSecret: LooksLikeSecret;
  /** Rules that are switched off: what they would excuse counts as a real change. */
  rulesOff?: ReadonlySet<RuleName>;
  /** Recordings that are compared at once, and share what a page has room for. */
  count?: number;
}

/**
 * @param path in the assets repository
 * @param before undefined: the recording is new
 * @param after undefined: it is gone
 */
export async function compareRecording(
  path: string,
  before: RecordingVersion | undefined,
  after: RecordingVersion | undefined,
  { looksLikeSecret, rulesOff = new Set(), count = 1 }: CompareOptions,
): Promise<RecordingChange> {
  const change: RecordingChange = {
    path,
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    format: 'bytes',
    isReal: true,
    notes: [],
    size: { before: before?.size, after: after?.size },
    requests: [],
    counts: { added: 0, removed: 0, changed: 0, volatile: 0 },
    equalRequests: 0,
    otherStatuses: 0,
    sections: [],
    secrets: [],
    newHosts: [],
  };
  const [one, other] = await Promise.all([before, after].map((version) => version && readRecording(version)));
  const read = [one, other].filter((side) => side !== undefined);
  change.notes = [...new Set(read.flatMap(({ note }) => note ?? []))];
  if (read.some(({ text }) => text === undefined)) return change;
  const formats = new Set(read.map(({ recording }) => recording?.format));
  const [format, ...otherFormats] = formats;
  if (format !== undefined && otherFormats.length === 0) {
    change.format = format;
    compareRecordings(change, one?.recording, other?.recording, rulesOff, new Room(count));
  } else {
    if (change.notes.length === 0 && formats.size > 1)
      change.notes.push('Both sides are of different formats: they are compared as text.');
    change.format = 'text';
    const values = new Values(new Volatility(rulesOff), new Room(count));
    change.sections = sectionsOf([values.section('Lines', 'text', (place) => values.compareText(one?.text, other?.text, place))]);
  }
  if (change.kind === 'changed') {
    const { added, removed, changed, volatile } = change.counts;
    change.isReal = change.sections.some(isReal) || added + removed + changed > 0;
    if (change.sections.length === 0 && !change.isReal && volatile === 0)
      change.notes.push('What it says is the same: only the way that it is written differs.');
  }
  return present(change, looksLikeSecret);
}

function compareRecordings(
  change: RecordingChange,
  before: Recording | undefined,
  after: Recording | undefined,
  rulesOff: ReadonlySet<RuleName>,
  room: Room,
): void {
  const both = before !== undefined && after !== undefined ? { before, after } : undefined;
  const volatility = new Volatility(rulesOff, both && madeUpNames(both.before, both.after));
  const values = new Values(volatility, room);
  if (both !== undefined) {
    const section = (title: string, context: Context, member: 'variables' | 'other') =>
      values.section(title, context, (place) => values.compareJson(both.before[member], both.after[member], '', '', place));
    change.sections = sectionsOf([
      section('Variables', 'variable', 'variables'),
      section('Beside the requests', 'note', 'other'),
    ]);
    change.newHosts = newHosts(both.before, both.after, volatility);
  }
  for (const match of matchRequests(before?.requests ?? [], after?.requests ?? [], volatility)) {
    const made = compareMatch(match, before?.requests[match.before ?? -1], after?.requests[match.after ?? -1], values);
    if (made === undefined) {
      change.equalRequests++;
      continue;
    }
    change.counts[made.isReal ? made.kind : 'volatile']++;
    if (made.kind === 'changed' && made.status.before !== made.status.after) change.otherStatuses++;
    if (room.takeRequest(made)) change.requests.push(made);
  }
}

/** Hosts that are asked after and not before; one with another made-up name is none. */
function newHosts(before: Recording, after: Recording, volatility: Volatility): string[] {
  const hosts = ({ requests }: Recording) => [...new Set(requests.map(({ url }) => splitUrl(url).origin))];
  const known = new Set(hosts(before).map((host) => volatility.normalize(host, 'before')));
  const isNew = (host: string) => !known.has(volatility.normalize(host, 'after'));
  return hosts(after)
    .filter(isNew)
    .map((host) => host.replace(/^[a-z]+:\/\//i, ''));
}

/** Undefined: the request is the same. */
function compareMatch(
  { isMoved, ...indices }: Match,
  before: RecordedRequest | undefined,
  after: RecordedRequest | undefined,
  values: Values,
): RequestChange | undefined {
  const request = after ?? before;
  if (request === undefined) throw new Error('a pair without a request');
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const sections = compareRequests(before, after, values);
  if (kind === 'changed' && sections.length === 0 && !isMoved) return undefined;
  const { origin, path, query } = splitUrl(request.url);
  const placeOf = (index: number | undefined) => (index === undefined ? undefined : index + 1);
  return {
    kind,
    isReal: kind !== 'changed' || sections.some(isReal) || (isMoved && !values.volatility.has('order')),
    method: request.method,
    host: origin.replace(/^https?:\/\//, ''),
    path: path + query,
    place: { before: placeOf(indices.before), after: placeOf(indices.after) },
    isMoved,
    status: { before: before?.status, after: after?.status },
    sections,
  };
}

/** The parts of a request that differ. Of one that is on one side alone, the address and the status are told anyway. */
function compareRequests(before: RecordedRequest | undefined, after: RecordedRequest | undefined, values: Values): Section[] {
  const message = (title: string, part: 'request' | 'response') => {
    const [one, other] = [before?.[part], after?.[part]];
    const hasBody = isRecorded(one?.body) && isRecorded(other?.body);
    return {
      hasBody,
      sections: [
        values.section(`${title} headers`, 'header', (place) =>
          values.compareHeaders(one?.headers, other?.headers, { ...place, hasBody }),
        ),
        values.section(`${title} body`, 'body', (place) => values.compareBodies(one, other, place)),
      ],
    };
  };
  const [request, response] = [message('Request', 'request'), message('Response', 'response')];
  if (before === undefined || after === undefined) return sectionsOf([...request.sections, ...response.sections]);
  return sectionsOf([
    values.section('Address', 'text', (place) => values.compareAddress(before.url, after.url, place)),
    ...request.sections,
    values.section('Status', 'text', (place) => values.compareValue('', before.status, after.status, place)),
    ...response.sections,
    values.section('Noted beside it', 'note', (place) =>
      values.compareJson(before.other, after.other, '', '', { ...place, hasBody: response.hasBody }),
    ),
  ]);
}

/** Those in which anything differs. */
function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.filter(({ rows, more }) => rows.length > 0 || more.real > 0 || more.volatile > 0);
}

/** Where two values stand that are compared. */
interface Place {
  section: Section;
  context: Context;
  /** Whether a body is recorded that a length may follow from. */
  hasBody?: boolean;
}

/** Compares values of all shapes down to texts, and makes rows of those that differ. */
class Values {
  readonly volatility: Volatility;
  private readonly room: Room;

  constructor(volatility: Volatility, room: Room) {
    this.volatility = volatility;
    this.room = room;
  }

  section(title: string, context: Context, compare: (place: Place) => void): Section {
    const section: Section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    compare({ section, context });
    return section;
  }

  compareAddress(before: string, after: string, place: Place): void {
    const [one, other] = [splitUrl(before), splitUrl(after)];
    this.compareValue('host', one.origin, other.origin, place);
    this.compareValue('path', one.path, other.path, place);
    const [left, right] = [fieldsOf(one.query), fieldsOf(other.query)];
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      this.compareValue(`?${name}`, left.get(name), right.get(name), place, name);
    }
    if (sectionsOf([place.section]).length === 0) this.compareValue('query', one.query, other.query, place);
  }

  compareHeaders(before: Headers = new Map(), after: Headers = new Map(), place: Place): void {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [one, other] = [before.get(key), after.get(key)];
      this.compareValue(other?.name ?? one?.name ?? key, one?.value, other?.value, place, key);
    }
  }

  /** @param before of the message, and whether there is one at all */
  compareBodies(before: { body: Body } | undefined, after: { body: Body } | undefined, place: Place): void {
    const [one, other] = [before?.body, after?.body];
    if (typeof one === 'string' && typeof other === 'string') this.compareText(one, other, place);
    else if (one !== undefined && other !== undefined && typeof one !== 'string' && typeof other !== 'string')
      this.compareJson(one, other, '', '', place);
    else if ((before !== undefined && after !== undefined) || (one ?? other) !== undefined)
      this.compareValue('', before && showBody(one), after && showBody(other), place);
  }

  /** Line by line. */
  compareText(before: string | undefined, after: string | undefined, place: Place): void {
    const [one, other] = [before, after].map((text) => text?.split('\n', MAX_LINES + 1));
    if (one === undefined || other === undefined || one.length > MAX_LINES || other.length > MAX_LINES) {
      this.compareValue('', before, after, place);
      return;
    }
    const isOneLine = one.length === 1 && other.length === 1;
    for (const pair of this.align(one, other)) {
      const label = isOneLine ? '' : `line ${(pair.after ?? pair.before ?? 0) + 1}`;
      this.compareValue(label, one[pair.before ?? -1], other[pair.after ?? -1], place, '');
    }
  }

  private align(before: readonly string[], after: readonly string[]) {
    return align(
      before.map((text) => this.volatility.normalize(text, 'before')),
      after.map((text) => this.volatility.normalize(text, 'after')),
    );
  }

  /**
   * Value by value: the order of keys and white space mean nothing in JSON.
   * @param before undefined: there is none on that side
   * @param path `value[3].id`; empty: the whole
   * @param name of the member that it is, or that the list is
   */
  compareJson(before: Json | undefined, after: Json | undefined, path: string, name: string, place: Place): void {
    if (isObject(before) && isObject(after)) this.compareObjects(before, after, path, place);
    else if (Array.isArray(before) && Array.isArray(after)) {
      const [one = [], other = []] = [before, after].map((list) => list.map((item) => JSON.stringify(item)));
      for (const pair of this.align(one, other)) {
        const inner = `${path}[${pair.after ?? pair.before}]`;
        this.compareJson(before[pair.before ?? -1], after[pair.after ?? -1], inner, name, place);
      }
    } else {
      // `"1"` and `1` are different values: the quotes show it.
      const isString = typeof before === 'string' && typeof after === 'string';
      const [one, other] = isString
        ? [before, after]
        : [before, after].map((value) => (value === undefined ? undefined : showJson(value)));
      this.compareValue(path, one, other, place, isNested(before) || isNested(after) ? '' : name);
    }
  }

  private compareObjects(before: JsonObject, after: JsonObject, path: string, place: Place): void {
    const { rows } = place.section;
    const first = rows.length;
    const renamed = this.renamedKeys(before, after);
    const come = new Set(renamed.values());
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (come.has(key)) continue;
      const now = renamed.get(key) ?? key;
      const inner = joinPath(path, now);
      if (now !== key) this.compareValue(`${inner} (name)`, key, now, place, '');
      this.compareJson(memberOf(before, key), memberOf(after, now), inner, now, place);
    }
    const beside = nameOf(after) ?? nameOf(before);
    if (beside !== undefined) for (const row of rows.slice(first)) row.beside ??= beside;
  }

  /** Keys that are ids, and are other ones now: what a key became. */
  private renamedKeys(before: JsonObject, after: JsonObject): Map<string, string> {
    const come = new Map<string, string[]>();
    for (const key of Object.keys(after).reverse()) {
      const shape = Object.hasOwn(before, key) ? key : this.volatility.normalize(key, 'after');
      if (shape === key) continue;
      const keys = come.get(shape);
      if (keys === undefined) come.set(shape, [key]);
      else keys.push(key);
    }
    const gone = come.size === 0 ? [] : Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const renamed = new Map<string, string>();
    for (const key of gone) {
      const now = come.get(this.volatility.normalize(key, 'before'))?.pop();
      if (now !== undefined) renamed.set(key, now);
    }
    return renamed;
  }

  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it
   */
  compareValue(label: string, before: string | undefined, after: string | undefined, place: Place, name = ''): void {
    const { section, context, hasBody = true } = place;
    if (before === after) {
      section.equal++;
      return;
    }
    const row: Row = { kind: 'changed', label, before, after };
    if (before === undefined || after === undefined) row.kind = before === undefined ? 'added' : 'removed';
    else {
      const rules = this.volatility.explain(before, after, { context, name, hasBody });
      if (rules !== undefined) Object.assign(row, { kind: 'volatile', rules });
    }
    if (this.room.takeRow(row, section)) section.rows.push(row);
    else section.more[row.kind === 'volatile' ? 'volatile' : 'real']++;
  }
}

/** Several values of one name are lines. */
function fieldsOf(query: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const field of query.slice(1).split('&')) {
    const [, name = '', value = ''] = /^([^=]*)=?([\s\S]*)$/.exec(field) ?? [];
    const there = fields.get(name);
    if (field !== '') fields.set(name, there === undefined ? value : `${there}\n${value}`);
  }
  return fields;
}

function isRecorded(body: Body): boolean {
  return body !== undefined && body !== '';
}

function showBody(body: Body): string {
  if (body === undefined) return 'no body';
  if (typeof body === 'string') return body === '' ? 'an empty body' : body;
  return showJson(body);
}

/** With a line for each value. */
function showJson(value: Json): string {
  return JSON.stringify(value, null, 2);
}

function isNested(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

/** Not what every object inherits. */
function memberOf(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function joinPath(path: string, key: string): string {
  const name = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? name : `${path}.${name}`;
}

/** Names of keys are shorter. */
const MAX_NAME = 100;

/** In a list of keys, what says that a `value` is one: `{ "keyName": "key1", "value": "…" }`. */
function nameOf(object: JsonObject): string | undefined {
  const found = ['keyName', 'name'].find((member) => typeof memberOf(object, member) === 'string');
  return found === undefined ? undefined : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}
