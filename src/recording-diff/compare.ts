/** Compares two versions of a recording: the requests in it part by part, and what stands beside them. */

import {
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
import { isObject, joinValues, readRecording } from './readers.ts';
import { type Context, madeUpNames, Volatility } from './volatile.ts';

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
    kind: kindOf(before, after),
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
  const [format, ...otherFormats] = new Set(read.map(({ recording }) => recording?.format));
  const room = new Room(count);
  if (format !== undefined && otherFormats.length === 0) {
    change.format = format;
    const names = one?.recording && other?.recording ? madeUpNames(one.recording, other.recording) : [];
    compareRecordings(change, one?.recording, other?.recording, { volatility: new Volatility(rulesOff, names), room });
  } else {
    if (change.notes.length === 0 && otherFormats.length > 0)
      change.notes.push('Both sides are of different formats: they are compared as text.');
    change.format = 'text';
    const lines = new SectionComparison('Lines', 'text', { volatility: new Volatility(rulesOff), room });
    change.sections = differing([lines.compare(one?.text, other?.text)]);
  }
  if (change.kind === 'changed') {
    const { added, removed, changed, volatile } = change.counts;
    change.isReal = change.sections.some(isReal) || added + removed + changed > 0;
    if (change.sections.length === 0 && !change.isReal && volatile === 0)
      change.notes.push('What it says is the same: only the way that it is written differs.');
  }
  return present(change, looksLikeSecret);
}

function kindOf(before: unknown, after: unknown): RecordingChange['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** What values are compared by, and what of them may be kept. */
interface Means {
  volatility: Volatility;
  room: Room;
}

function compareRecordings(
  change: RecordingChange,
  before: Recording | undefined,
  after: Recording | undefined,
  means: Means,
): void {
  if (before !== undefined && after !== undefined) {
    change.sections = differing([
      new SectionComparison('Variables', 'variable', means).compare(before.variables, after.variables),
      new SectionComparison('Beside the requests', 'note', means).compare(before.other, after.other),
    ]);
    change.newHosts = newHosts(before, after, means.volatility);
  }
  for (const match of matchRequests(before?.requests ?? [], after?.requests ?? [], means.volatility)) {
    const made = compareMatch(match, before?.requests[match.before ?? -1], after?.requests[match.after ?? -1], means);
    if (made === undefined) {
      change.equalRequests++;
      continue;
    }
    change.counts[made.isReal ? made.kind : 'volatile']++;
    if (made.kind === 'changed' && made.status.before !== made.status.after) change.otherStatuses++;
    if (means.room.takeRequest(made)) change.requests.push(made);
  }
}

/** Hosts that are asked after and not before; one with another made-up name is none. */
function newHosts(before: Recording, after: Recording, volatility: Volatility): string[] {
  const known = new Set(before.requests.map(({ url }) => volatility.normalize(url.origin, 'before')));
  const origins = [...new Set(after.requests.map(({ url }) => url.origin))];
  return origins
    .filter((origin) => !known.has(volatility.normalize(origin, 'after')))
    .map((origin) => origin.replace(/^[a-z]+:\/\//i, ''));
}

/** Undefined: the request is the same. */
function compareMatch(
  { isMoved, ...indices }: Match,
  before: RecordedRequest | undefined,
  after: RecordedRequest | undefined,
  means: Means,
): RequestChange | undefined {
  const request = after ?? before;
  if (request === undefined) throw new Error('a pair without a request');
  const kind = kindOf(before, after);
  const isSameAddress = before !== undefined && after !== undefined && textOf(before.url) === textOf(after.url);
  const parts = PARTS.filter(
    ({ title, isOfBoth }) => (kind === 'changed' || isOfBoth !== true) && !(isSameAddress && title === 'Address'),
  );
  const sections = differing(
    parts.map(({ title, context, of, bodyOf }) => {
      const hasBody = bodyOf === undefined || Boolean(before?.[bodyOf].body && after?.[bodyOf].body);
      const section = new SectionComparison(title, context, { ...means, hasBody });
      // Of a request that is on one side alone, each header has a row too.
      const none = context === 'header' ? {} : undefined;
      return section.compare(before ? of(before) : none, after ? of(after) : none);
    }),
  );
  if (kind === 'changed' && sections.length === 0 && !isMoved) return undefined;
  const placeOf = (index: number | undefined) => (index === undefined ? undefined : index + 1);
  return {
    kind,
    isReal: kind !== 'changed' || sections.some(isReal) || (isMoved && !means.volatility.has('order')),
    method: request.method,
    host: request.url.origin.replace(/^https?:\/\//, ''),
    path: request.url.path + request.url.query,
    place: { before: placeOf(indices.before), after: placeOf(indices.after) },
    isMoved,
    status: { before: before?.status, after: after?.status },
    sections,
  };
}

interface Part {
  title: string;
  context: Context;
  of: (request: RecordedRequest) => Json | undefined;
  /** The message whose body a length that stands in it follows from. */
  bodyOf?: 'request' | 'response';
  /** Of a request that is on one side alone, it is told anyway. */
  isOfBoth?: true;
}

const PARTS: readonly Part[] = [
  { title: 'Address', context: 'text', of: ({ url }) => addressFields(url), isOfBoth: true },
  { title: 'Request headers', context: 'header', of: ({ request }) => request.headers, bodyOf: 'request' },
  { title: 'Request body', context: 'body', of: ({ request }) => request.body },
  { title: 'Status', context: 'text', of: ({ status }) => status, isOfBoth: true },
  { title: 'Response headers', context: 'header', of: ({ response }) => response.headers, bodyOf: 'response' },
  { title: 'Response body', context: 'body', of: ({ response }) => response.body },
  { title: 'Noted beside it', context: 'note', of: ({ other }) => other, bodyOf: 'response', isOfBoth: true },
];

function textOf({ origin, path, query }: RecordedRequest['url']): string {
  return origin + path + query;
}

function addressFields({ origin, path, query }: RecordedRequest['url']): JsonObject {
  const fields = query.slice(1).split('&').filter(Boolean);
  const named = fields.map((field): [string, string] => [`?${field.replace(/=[\s\S]*/, '')}`, field.replace(/^[^=]*=?/, '')]);
  return { host: origin, path, ...joinValues(named), 'names in the query': named.map(([name]) => name).join('') };
}

/** Those in which anything differs. */
function differing(sections: readonly Section[]): Section[] {
  return sections.filter(({ rows, more }) => rows.length > 0 || more.real > 0 || more.volatile > 0);
}

/** Compares what a section is of down to texts, and makes rows of those that differ. */
class SectionComparison {
  private readonly section: Section;
  private readonly context: Context;
  private readonly means: Means & { hasBody?: boolean };

  /** @param means `hasBody`: whether a body is recorded that a length may follow from */
  constructor(title: string, context: Context, means: Means & { hasBody?: boolean }) {
    this.section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    this.context = context;
    this.means = means;
  }

  compare(before: Json | undefined, after: Json | undefined): Section {
    this.compareJson(before, after, '', '');
    return this.section;
  }

  /**
   * Value by value: the order of keys and white space mean nothing in JSON.
   * @param before undefined: there is none on that side
   * @param path `value[3].id`; empty: the whole
   * @param name of the member that it is, or that the list is
   */
  private compareJson(before: Json | undefined, after: Json | undefined, path: string, name: string): void {
    if (before === after) this.section.equal++;
    else if (isObject(before) && isObject(after)) this.compareObjects(before, after, path);
    else if (Array.isArray(before) && Array.isArray(after)) {
      const [one = [], other = []] = [before, after].map((list) => list.map((item) => JSON.stringify(item)));
      for (const pair of this.align(one, other)) {
        const inner = `${path}[${pair.after ?? pair.before}]`;
        this.compareJson(before[pair.before ?? -1], after[pair.after ?? -1], inner, name);
      }
    } else if (path === '' && typeof before === 'string' && typeof after === 'string') this.compareText(before, after);
    else {
      // `"1"` and `1` are different values: the quotes show it.
      const isBare = path === '' || [before, after].every((value) => value === undefined || typeof value === 'string');
      const show = (value: Json | undefined) => (isBare && typeof value === 'string' ? value : JSON.stringify(value, null, 2));
      this.compareValue(path, show(before), show(after), isNested(before) || isNested(after) ? '' : name);
    }
  }

  private compareObjects(before: JsonObject, after: JsonObject, path: string): void {
    const { rows } = this.section;
    const first = rows.length;
    const renamed = this.renamedKeys(before, after);
    const come = new Set(renamed.values());
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (come.has(key)) continue;
      const now = renamed.get(key) ?? key;
      const [one, other] = [memberOf(before, key), memberOf(after, now)];
      if (one === other && now === key) this.section.equal++;
      else {
        const inner = `${path === '' ? '' : `${path}.`}${/^[?\w$-]+$/.test(now) ? now : JSON.stringify(now)}`;
        if (now !== key) this.compareValue(`${inner} (name)`, key, now, '');
        this.compareJson(one, other, inner, now);
      }
    }
    const beside = rows.length === first ? undefined : (nameOf(after) ?? nameOf(before));
    if (beside !== undefined) for (const row of rows.slice(first)) row.beside ??= beside;
  }

  /** Keys that are ids, and are other ones now: what a key became. */
  private renamedKeys(before: JsonObject, after: JsonObject): Map<string, string> {
    const { volatility } = this.means;
    const renamed = new Map<string, string>();
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    if (gone.length === 0) return renamed;
    const come = new Map<string, string[]>();
    for (const key of Object.keys(after).reverse()) {
      const shape = Object.hasOwn(before, key) ? key : volatility.normalize(key, 'after');
      if (shape === key) continue;
      const keys = come.get(shape) ?? [];
      keys.push(key);
      come.set(shape, keys);
    }
    for (const key of gone) {
      const now = come.get(volatility.normalize(key, 'before'))?.pop();
      if (now !== undefined) renamed.set(key, now);
    }
    return renamed;
  }

  /** Line by line. */
  private compareText(before: string, after: string): void {
    const [one = [], other = []] = [before, after].map((text) => text.split('\n', MAX_LINES + 1));
    const isWhole = Math.max(one.length, other.length) > MAX_LINES || (one.length === 1 && other.length === 1);
    if (isWhole) this.compareValue('', before, after, '');
    else
      for (const pair of this.align(one, other))
        this.compareValue(`line ${(pair.after ?? pair.before ?? 0) + 1}`, one[pair.before ?? -1], other[pair.after ?? -1], '');
  }

  private align(before: readonly string[], after: readonly string[]) {
    const { volatility } = this.means;
    return align(
      before.map((text) => volatility.normalize(text, 'before')),
      after.map((text) => volatility.normalize(text, 'after')),
    );
  }

  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it
   */
  private compareValue(label: string, before: string | undefined, after: string | undefined, name: string): void {
    const { section, context } = this;
    if (before === after) {
      section.equal++;
      return;
    }
    const { volatility, room, hasBody = true } = this.means;
    const row: Row = { kind: kindOf(before, after), label, before, after };
    if (before !== undefined && after !== undefined) {
      const rules = volatility.explain(before, after, { context, name, hasBody });
      if (rules !== undefined) Object.assign(row, { kind: 'volatile', rules });
    }
    if (room.takeRow(row, section)) section.rows.push(row);
    else section.more[row.kind === 'volatile' ? 'volatile' : 'real']++;
  }
}

function isNested(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

/** Not what every object inherits. */
function memberOf(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Names of keys are shorter. */
const MAX_NAME = 100;

/** In a list of keys, what says that a `value` is one: `{ "keyName": "key1", "value": "…" }`. */
function nameOf(object: JsonObject): string | undefined {
  const found = ['keyName', 'name'].find((member) => typeof memberOf(object, member) === 'string');
  return found === undefined ? undefined : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}
