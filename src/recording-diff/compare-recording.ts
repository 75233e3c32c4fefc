/** Compares two versions of a recording by the requests in it. */

import { compareObjects, compareRequests, describeRequest, makeChange } from './compare-request.ts';
import { compareText } from './compare-text.ts';
import { decodeUtf8 } from './formats/body.ts';
import { type ParsedRecording, parseRecording } from './formats/parse.ts';
import { madeUpNames } from './made-up.ts';
import type { LooksLikeSecret } from './mask.ts';
import { type Match, matchRequests } from './match.ts';
import type { Recording, RecordingChange, RecordingVersion, RequestChange } from './model.ts';
import { present, Room } from './present.ts';
import { isDifferent, isRealSection, Rows } from './rows.ts';
import { splitUrl } from './url.ts';
import { createVolatility, type RuleName, type Volatility } from './volatile.ts';

/** A larger recording is not read: two of them and what they become would not fit into 300 MB. */
export const MAX_RECORDING_BYTES = 16_000_000;

export interface CompareOptions {
  looksLikeSecret: LooksLikeSecret;
  /** Rules that are switched off: what they would excuse counts as a real change. */
  rulesOff?: ReadonlySet<RuleName>;
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
  { looksLikeSecret, rulesOff = new Set() }: CompareOptions,
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
    sections: [],
    secrets: [],
    newHosts: [],
  };
  const texts = [before, after].map((version) => readText(version, change));
  if (texts.includes('unreadable')) return change;
  const [one, other] = texts;
  const parsed = [
    one === undefined ? undefined : await parseRecording(one),
    other === undefined ? undefined : await parseRecording(other),
  ];
  compareParsed(change, one, other, parsed, rulesOff);
  return present(change, looksLikeSecret);
}

function readText(version: RecordingVersion | undefined, change: RecordingChange): string | undefined {
  if (version === undefined) return undefined;
  const { content, size } = version;
  if (content === undefined || size > MAX_RECORDING_BYTES) {
    note(change, `It is larger than ${MAX_RECORDING_BYTES / 1_000_000} MB: that it differs is all that is said.`);
    return 'unreadable';
  }
  const text = decodeUtf8(content);
  if (text !== undefined) return text;
  note(change, 'It is not text in UTF-8: that it differs is all that is said.');
  return 'unreadable';
}

function note(change: RecordingChange, text: string | undefined): void {
  if (text !== undefined && !change.notes.includes(text)) change.notes.push(text);
}

function compareParsed(
  change: RecordingChange,
  before: string | undefined,
  after: string | undefined,
  parsed: readonly (ParsedRecording | undefined)[],
  rulesOff: ReadonlySet<RuleName>,
): void {
  const recordings = parsed.map((side) => (side !== undefined && 'recording' in side ? side.recording : undefined));
  for (const side of parsed) if (side !== undefined && 'note' in side) note(change, side.note);
  const [one, other] = recordings;
  const isText = (before !== undefined && one === undefined) || (after !== undefined && other === undefined);
  if (isText || (one !== undefined && other !== undefined && one.format !== other.format)) {
    if (change.notes.length === 0 && (one ?? other) !== undefined) {
      note(change, 'Both sides are of different formats: they are compared as text.');
    }
    compareTexts(change, before, after, createVolatility(rulesOff));
  } else {
    compareRecordings(
      change,
      one,
      other,
      createVolatility(rulesOff, one === undefined || other === undefined ? [] : madeUpNames(one, other)),
    );
  }
  const differs = change.sections.length > 0 || Object.values(change.counts).some((count) => count > 0);
  if (change.kind === 'changed' && !differs) note(change, 'What it says is the same: only the way that it is written differs.');
  change.isReal =
    change.kind !== 'changed' || change.requests.some(({ isReal }) => isReal) || change.sections.some(isRealSection);
}

function compareTexts(
  change: RecordingChange,
  before: string | undefined,
  after: string | undefined,
  volatility: Volatility,
): void {
  change.format = 'text';
  const rows = new Rows('Lines', volatility);
  if (before !== undefined && after !== undefined) compareText(before, after, rows, volatility);
  else rows.compare('', before, after, 'text');
  change.sections = new Room().takeSections([rows.section].filter(isDifferent)) ?? [];
}

function compareRecordings(
  change: RecordingChange,
  before: Recording | undefined,
  after: Recording | undefined,
  volatility: Volatility,
): void {
  change.format = after?.format ?? before?.format ?? 'text';
  const room = new Room();
  if (before !== undefined && after !== undefined) {
    const variables = compareObjects('Variables', before.variables, after.variables, 'variable', volatility);
    const beside = compareObjects('Beside the requests', before.other, after.other, 'note', volatility);
    change.sections = room.takeSections([variables, beside].filter(isDifferent)) ?? [];
    change.newHosts = newHosts(before, after, volatility);
  }
  for (const match of matchRequests(before?.requests ?? [], after?.requests ?? [], volatility)) {
    const made = compareMatch(match, before, after, volatility);
    if (made === undefined) {
      change.equalRequests++;
      continue;
    }
    change.counts[made.isReal ? made.kind : 'volatile']++;
    const kept = room.takeRequest(made);
    if (kept !== undefined) change.requests.push(kept);
  }
}

/** Undefined: the request is the same. */
function compareMatch(
  { before, after, isMoved }: Match,
  earlier: Recording | undefined,
  later: Recording | undefined,
  volatility: Volatility,
): RequestChange | undefined {
  const one = before === undefined ? undefined : earlier?.requests[before];
  const other = after === undefined ? undefined : later?.requests[after];
  const request = other ?? one;
  if (request === undefined) throw new Error('a pair without a request');
  const kind = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
  const sections =
    one !== undefined && other !== undefined
      ? compareRequests(one, other, volatility)
      : describeRequest(request, kind === 'added' ? 'added' : 'removed', volatility);
  if (kind === 'changed' && sections.length === 0 && !isMoved) return undefined;
  const place = { before: before === undefined ? undefined : before + 1, after: after === undefined ? undefined : after + 1 };
  return makeChange(
    request,
    { kind, place, isMoved, status: { before: one?.status, after: other?.status }, sections },
    volatility,
  );
}

/** Hosts that are asked after and not before; one with another made-up name is none. */
function newHosts(before: Recording, after: Recording, volatility: Volatility): string[] {
  const hosts = (recording: Recording) => [...new Set(recording.requests.map(({ url }) => splitUrl(url).origin))];
  const known = new Set(hosts(before).map((host) => volatility.normalize(host, 'before')));
  return hosts(after)
    .filter((host) => !known.has(volatility.normalize(host, 'after')))
    .map((host) => host.replace(/^[a-z]+:\/\//i, ''));
}
