/** Compares two versions of a recording: the requests in it part by part, and what stands beside them. */

import { decodeUtf8, isObject, type ParsedRecording, parseRecording } from './formats.ts';
import type {
  Body,
  Headers,
  Json,
  JsonObject,
  RecordedRequest,
  Recording,
  RecordingChange,
  RecordingVersion,
  RequestChange,
  Row,
  RuleName,
  Section,
} from './model.ts';
import { isReal } from './model.ts';
import { align, type Match, matchRequests } from './pairing.ts';
import { type LooksLikeSecret, present, Room } from './present.ts';
import { type Context, madeUpNames, splitUrl, Volatility } from './volatile.ts';

/** A larger recording is not read: two of them and what they become would not fit into 300 MB. */
export const MAX_RECORDING_BYTES = 16_000_000;

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
  const texts = [before, after].map((version) => readText(version, change));
  if (texts.includes('unreadable')) return change;
  const parsed = await Promise.all(texts.map((text) => (text === undefined ? undefined : parseRecording(text))));
  new Comparison(change, rulesOff, new Room(count)).compare(texts, parsed);
  return present(change, looksLikeSecret);
}

function readText(version: RecordingVersion | undefined, change: RecordingChange): string | undefined {
  if (version === undefined) return undefined;
  const { content, size } = version;
  const isTooLarge = content === undefined || size > MAX_RECORDING_BYTES;
  const text = isTooLarge ? undefined : decodeUtf8(content);
  if (text !== undefined) return text;
  const why = isTooLarge ? `larger than ${MAX_RECORDING_BYTES / 1_000_000} MB` : 'not text in UTF-8';
  note(change, `It is ${why}: that it differs is all that is said.`);
  return 'unreadable';
}

function note(change: RecordingChange, text: string): void {
  if (!change.notes.includes(text)) change.notes.push(text);
}

/** Where two values stand that are compared. */
interface Place {
  section: Section;
  context: Context;
  /** Whether a body is recorded that a length may follow from. */
  hasBody?: boolean;
}

class Comparison {
  private readonly change: RecordingChange;
  private readonly room: Room;
  private readonly rulesOff: ReadonlySet<RuleName>;
  private volatility: Volatility;

  constructor(change: RecordingChange, rulesOff: ReadonlySet<RuleName>, room: Room) {
    this.change = change;
    this.room = room;
    this.rulesOff = rulesOff;
    this.volatility = new Volatility(rulesOff);
  }

  compare([before, after]: readonly (string | undefined)[], parsed: readonly (ParsedRecording | undefined)[]): void {
    const { change } = this;
    const [one, other] = parsed.map((side) => (side !== undefined && 'recording' in side ? side.recording : undefined));
    for (const side of parsed) if (side !== undefined && 'note' in side && side.note !== undefined) note(change, side.note);
    const isText = (before !== undefined && one === undefined) || (after !== undefined && other === undefined);
    if (isText || (one !== undefined && other !== undefined && one.format !== other.format)) {
      if (change.notes.length === 0 && (one ?? other) !== undefined) {
        note(change, 'Both sides are of different formats: they are compared as text.');
      }
      change.format = 'text';
      change.sections = [this.section('Lines', 'text', (place) => this.compareText(before, after, place))].filter(isDifferent);
    } else {
      this.compareRecordings(one, other);
    }
    const differs = change.sections.length > 0 || Object.values(change.counts).some((count) => count > 0);
    if (change.kind === 'changed' && !differs) note(change, 'What it says is the same: only the way that it is written differs.');
    change.isReal =
      change.kind !== 'changed' ||
      change.sections.some(isReal) ||
      change.counts.added + change.counts.removed + change.counts.changed > 0;
  }

  private compareRecordings(before: Recording | undefined, after: Recording | undefined): void {
    const { change } = this;
    change.format = after?.format ?? before?.format ?? 'text';
    if (before !== undefined && after !== undefined) {
      this.volatility = new Volatility(this.rulesOff, madeUpNames(before, after));
      const object = (title: string, context: Context, one: JsonObject, other: JsonObject) =>
        this.section(title, context, (place) => this.compareJson(one, other, '', '', place));
      change.sections = [
        object('Variables', 'variable', before.variables, after.variables),
        object('Beside the requests', 'note', before.other, after.other),
      ].filter(isDifferent);
      change.newHosts = this.newHosts(before, after);
    }
    for (const match of matchRequests(before?.requests ?? [], after?.requests ?? [], this.volatility)) {
      const made = this.compareMatch(match, before?.requests[match.before ?? -1], after?.requests[match.after ?? -1]);
      if (made === undefined) change.equalRequests++;
      else {
        change.counts[made.isReal ? made.kind : 'volatile']++;
        if (made.kind === 'changed' && made.status.before !== made.status.after) change.otherStatuses++;
        if (this.room.takeRequest(made)) change.requests.push(made);
      }
    }
  }

  /** Undefined: the request is the same. */
  private compareMatch(
    match: Match,
    before: RecordedRequest | undefined,
    after: RecordedRequest | undefined,
  ): RequestChange | undefined {
    const request = after ?? before;
    if (request === undefined) throw new Error('a pair without a request');
    const { isMoved } = match;
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const sections = this.compareRequests(before, after);
    if (kind === 'changed' && sections.length === 0 && !isMoved) return undefined;
    const { origin, path, query } = splitUrl(request.url);
    return {
      kind,
      isReal: kind !== 'changed' || sections.some(isReal) || (isMoved && !this.volatility.has('order')),
      method: request.method,
      host: origin.replace(/^https?:\/\//, ''),
      path: path + query,
      place: {
        before: match.before === undefined ? undefined : match.before + 1,
        after: match.after === undefined ? undefined : match.after + 1,
      },
      isMoved,
      status: { before: before?.status, after: after?.status },
      sections,
    };
  }

  /** The parts of a request that differ. Of one that is on one side alone, the address and the status are told anyway. */
  private compareRequests(before: RecordedRequest | undefined, after: RecordedRequest | undefined): Section[] {
    const hasBody = (part: 'requestBody' | 'responseBody') => [before, after].every((side) => isRecorded(side?.[part]));
    const headers = (title: string, part: 'requestHeaders' | 'responseHeaders', body: 'requestBody' | 'responseBody') =>
      this.section(title, 'header', (place) =>
        this.compareHeaders(before?.[part], after?.[part], { ...place, hasBody: hasBody(body) }),
      );
    const body = (title: string, part: 'requestBody' | 'responseBody') =>
      this.section(title, 'body', (place) => this.compareBodies(before?.[part], after?.[part], place));
    const isChanged = before !== undefined && after !== undefined;
    return [
      isChanged ? this.section('Address', 'text', (place) => this.compareAddress(before, after, place)) : undefined,
      headers('Request headers', 'requestHeaders', 'requestBody'),
      body('Request body', 'requestBody'),
      isChanged
        ? this.section('Status', 'text', (place) => this.compareValue('', before.status, after.status, place))
        : undefined,
      headers('Response headers', 'responseHeaders', 'responseBody'),
      body('Response body', 'responseBody'),
      isChanged
        ? this.section('Noted beside it', 'note', (place) =>
            this.compareJson(before.other, after.other, '', '', { ...place, hasBody: hasBody('responseBody') }),
          )
        : undefined,
    ].filter((section) => section !== undefined && isDifferent(section)) as Section[];
  }

  private compareAddress(before: RecordedRequest, after: RecordedRequest, place: Place): void {
    const [one, other] = [splitUrl(before.url), splitUrl(after.url)];
    this.compareValue('host', one.origin, other.origin, place);
    this.compareValue('path', one.path, other.path, place);
    const [left, right] = [fieldsOf(one.query), fieldsOf(other.query)];
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      this.compareValue(`?${name}`, left.get(name), right.get(name), place, name);
    }
    if (!isDifferent(place.section)) this.compareValue('query', one.query, other.query, place);
  }

  private compareHeaders(before: Headers = new Map(), after: Headers = new Map(), place: Place): void {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [one, other] = [before.get(key), after.get(key)];
      this.compareValue(other?.name ?? one?.name ?? key, one?.value, other?.value, place, key);
    }
  }

  private compareBodies(before: Body | undefined, after: Body | undefined, place: Place): void {
    if (before?.kind === 'json' && after?.kind === 'json') this.compareJson(before.value, after.value, '', '', place);
    else if (before?.kind === 'text' && after?.kind === 'text') this.compareText(before.text, after.text, place);
    else if (before === undefined || after === undefined) {
      const shown = before ?? after;
      if (shown?.kind !== 'none') this.compareValue('', before && showBody(before), after && showBody(after), place);
    } else this.compareValue('', showBody(before), showBody(after), place);
  }

  /** Line by line. */
  private compareText(before: string | undefined, after: string | undefined, place: Place): void {
    const lists = [before, after].map((text) => text?.split('\n', MAX_LINES + 1));
    const [one, other] = lists;
    if (one === undefined || other === undefined || one.length > MAX_LINES || other.length > MAX_LINES) {
      this.compareValue('', before, after, place);
      return;
    }
    for (const pair of align(this.shapes(one, 'before'), this.shapes(other, 'after'))) {
      const label = `line ${(pair.after ?? pair.before ?? 0) + 1}`;
      this.compareValue(label, one[pair.before ?? -1], other[pair.after ?? -1], place, '');
    }
  }

  private shapes(texts: readonly string[], side: 'before' | 'after'): string[] {
    return texts.map((text) => this.volatility.normalize(text, side));
  }

  /**
   * Value by value: the order of keys and white space mean nothing in JSON.
   * @param path `value[3].id`; empty: the whole
   */
  private compareJson(before: Json, after: Json, path: string, name: string, place: Place): void {
    if (isObject(before) && isObject(after)) this.compareObjects(before, after, path, place);
    else if (Array.isArray(before) && Array.isArray(after)) {
      const [one, other] = [before, after].map((list) => list.map((item) => JSON.stringify(item)));
      for (const pair of align(this.shapes(one ?? [], 'before'), this.shapes(other ?? [], 'after'))) {
        this.compareMember(
          before[pair.before ?? -1],
          after[pair.after ?? -1],
          `${path}[${pair.after ?? pair.before}]`,
          name,
          place,
        );
      }
    } else {
      // `"1"` and `1` are different values: the quotes show it.
      const isString = typeof before === 'string' && typeof after === 'string';
      const [one, other] = isString ? [before, after] : [showJson(before), showJson(after)];
      this.compareValue(path, one, other, place, isNested(before) || isNested(after) ? undefined : name);
    }
  }

  private compareMember(before: Json | undefined, after: Json | undefined, path: string, name: string, place: Place): void {
    if (before !== undefined && after !== undefined) this.compareJson(before, after, path, name, place);
    else
      this.compareValue(
        path,
        before === undefined ? before : showJson(before),
        after === undefined ? after : showJson(after),
        place,
      );
  }

  private compareObjects(before: JsonObject, after: JsonObject, path: string, place: Place): void {
    const { rows } = place.section;
    const first = rows.length;
    const renamed = this.renamedKeys(before, after);
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!Object.hasOwn(before, key) && [...renamed.values()].includes(key)) continue;
      const now = renamed.get(key) ?? key;
      const inner = joinPath(path, now);
      if (now !== key) this.compareValue(`${inner} (name)`, key, now, place, '');
      const [one, other] = [
        Object.hasOwn(before, key) ? before[key] : undefined,
        Object.hasOwn(after, now) ? after[now] : undefined,
      ];
      this.compareMember(one, other, inner, now, place);
    }
    const beside = nameOf(after) ?? nameOf(before);
    if (beside !== undefined) for (const row of rows.slice(first)) row.beside ??= beside;
  }

  /** Keys that are ids, and are other ones now. */
  private renamedKeys(before: JsonObject, after: JsonObject): Map<string, string> {
    const come = new Map<string, string[]>();
    for (const key of Object.keys(after).filter((one) => !Object.hasOwn(before, one))) {
      const shape = this.volatility.normalize(key, 'after');
      if (shape !== key) come.set(shape, [...(come.get(shape) ?? []), key]);
    }
    const renamed = new Map<string, string>();
    if (come.size === 0) return renamed;
    for (const key of Object.keys(before).filter((one) => !Object.hasOwn(after, one))) {
      const now = come.get(this.volatility.normalize(key, 'before'))?.shift();
      if (now !== undefined) renamed.set(key, now);
    }
    return renamed;
  }

  /** Hosts that are asked after and not before; one with another made-up name is none. */
  private newHosts(before: Recording, after: Recording): string[] {
    const hosts = (recording: Recording) => [...new Set(recording.requests.map(({ url }) => splitUrl(url).origin))];
    const known = new Set(this.shapes(hosts(before), 'before'));
    return hosts(after)
      .filter((host) => !known.has(this.volatility.normalize(host, 'after')))
      .map((host) => host.replace(/^[a-z]+:\/\//i, ''));
  }

  private section(title: string, context: Context, compare: (place: Place) => void): Section {
    const section: Section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    compare({ section, context });
    return section;
  }

  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it; undefined: no rule is about it
   */
  private compareValue(label: string, before: string | undefined, after: string | undefined, place: Place, name?: string): void {
    const { section, context, hasBody = true } = place;
    if (before === after) {
      section.equal++;
      return;
    }
    const row: Row = { kind: 'changed', label, before, after };
    if (before === undefined || after === undefined) row.kind = before === undefined ? 'added' : 'removed';
    else {
      const rules = this.volatility.explain(before, after, { context, name: name ?? '', hasBody });
      if (rules !== undefined) Object.assign(row, { kind: 'volatile', rules });
    }
    const which = row.kind === 'volatile' ? 'volatile' : 'real';
    if (this.room.takeRow(row, section)) section.rows.push(row);
    else section.more[which]++;
  }
}

/** Several values of one name are lines. */
function fieldsOf(query: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const field of query
    .slice(1)
    .split('&')
    .filter((one) => one !== '')) {
    const [name = '', value = ''] = /^([^=]*)=?([\s\S]*)$/.exec(field)?.slice(1) ?? [];
    const there = fields.get(name);
    fields.set(name, there === undefined ? value : `${there}\n${value}`);
  }
  return fields;
}

function isRecorded(body: Body | undefined): boolean {
  return body !== undefined && body.kind !== 'none' && !(body.kind === 'text' && body.text === '');
}

function showBody(body: Body): string {
  if (body.kind === 'none') return 'no body';
  if (body.kind === 'json') return showJson(body.value);
  if (body.kind === 'text') return body.text === '' ? 'an empty body' : body.text;
  return `${body.bytes} bytes${body.contentType === '' ? '' : ` of ${body.contentType}`}, SHA-256 ${body.digest}…`;
}

/** With a line for each value. */
function showJson(value: Json): string {
  return JSON.stringify(value, null, 2);
}

function isNested(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}

function joinPath(path: string, key: string): string {
  const name = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? name : `${path}.${name}`;
}

/** Names of keys are shorter. */
const MAX_NAME = 100;

/** In a list of keys, what says that a `value` is one: `{ "keyName": "key1", "value": "…" }`. */
function nameOf(object: JsonObject): string | undefined {
  const found = ['keyName', 'name'].find((member) => Object.hasOwn(object, member) && typeof object[member] === 'string');
  return found === undefined ? undefined : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}

function isDifferent({ rows, more }: Section): boolean {
  return rows.length > 0 || more.real > 0 || more.volatile > 0;
}
