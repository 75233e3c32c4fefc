/** What a recording is, whatever tool wrote it, and how a change of one is told. Everything here is data: it is what the page, the words and JSON are made from. */

/** The rules by which what differs each time that a test is recorded is told from real changes. docs/review.md says the same to users. */
export const RULES = {
  date: 'a date with a time of day that is not midnight, or seconds or milliseconds since 1970 whose name says that it is a time',
  id: 'a UUID that is not all zeros, or at least 16 hexadecimal digits, whose name does not say that it is chosen or a digest',
  token: 'a JSON Web Token, or what is called a token, signature, cursor or the like; how long a token is valid',
  header: 'a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id',
  agent: 'User-Agent: which versions of libraries and systems asked',
  length: 'Content-Length and sizes of a body that is recorded: they follow from it',
  timing: 'when a request was recorded and how long it took, as the tool that recorded it notes it',
  variable:
    'a name that a test made up, or a number that the service gave: it is kept as a variable, or follows from RandomSeed, or is the id of an answer',
  order: 'requests that are the same in another order',
} as const;

export type RuleName = keyof typeof RULES;

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export interface RecordedMessage {
  /** By lower-case name, since names of headers have no case; several values of one name are lines. */
  headers: JsonObject;
  /** A JSON value, or a text: a string, shown line by line. Bytes are a text that says how many, of what and with which digest. Undefined: none is recorded. */
  body: Json | undefined;
}

/** An address in pieces, not a letter of it changed. */
export interface Address {
  /** `https://example.net`; empty where there is none. */
  origin: string;
  path: string;
  /** With its question mark. */
  query: string;
}

/** One request with its response. */
export interface RecordedRequest {
  method: string;
  url: Address;
  /** As it is written: `200`, or `200 OK`. */
  status: string;
  request: RecordedMessage;
  response: RecordedMessage;
  /** What the format has besides, such as HAR's timings. */
  other: JsonObject;
}

export interface Recording {
  format: 'test proxy' | 'HAR' | 'VCR';
  requests: RecordedRequest[];
  /** What a test asks its recording for, such as the names that it made up (test proxy). */
  variables: JsonObject;
  /** What stands beside the requests. */
  other: JsonObject;
}

/** A recording on one side of a change. */
export interface RecordingVersion {
  /** In bytes. */
  size: number;
  /** Undefined: it was not read, for it is larger than `MAX_RECORDING_BYTES`. */
  content: Buffer | undefined;
}

/** `volatile`: it differs in what differs each time that a test is recorded, and in nothing else. */
export type RowKind = 'added' | 'removed' | 'changed' | 'volatile';

/** One value that differs. */
export interface Row {
  kind: RowKind;
  /** Name of a header, path in a JSON body, number of a line. */
  label: string;
  before: string | undefined;
  after: string | undefined;
  /** Why it is volatile. */
  rules?: readonly RuleName[];
  /** Pairs of offsets: which parts of `before` and `after` differ. Without it, all of it does. */
  marks?: { before: number[]; after: number[] };
  /** `"keyName":"key1"`, of the JSON object that it is in: whether a value is a secret may depend on that. It is not shown. */
  beside?: string;
}

/** A part of a request, such as its headers; what is equal in it is counted, not kept. */
export interface Section {
  title: string;
  rows: Row[];
  /** Values that are the same on both sides. */
  equal: number;
  /** Values that differ and have no row, because there are too many of them. */
  more: { real: number; volatile: number };
}

export interface RequestChange {
  kind: 'added' | 'removed' | 'changed';
  /** Whether more than volatile values differ. */
  isReal: boolean;
  method: string;
  /** Of the newer version, where there is one. */
  host: string;
  path: string;
  /** From 1: which request of the recording it is. */
  place: { before: number | undefined; after: number | undefined };
  /** Its place among the others changed. */
  isMoved: boolean;
  status: { before: string | undefined; after: string | undefined };
  sections: Section[];
}

/** How many requests of a recording differ. */
export interface RequestCounts {
  added: number;
  removed: number;
  /** With a real change. */
  changed: number;
  /** In which volatile values alone differ. */
  volatile: number;
}

/** Something that looks like a secret and is masked wherever it stands. */
export interface SecretFound {
  kind: string;
  side: 'before' | 'after';
  /** Index in `requests`; undefined: it stands beside them. */
  request: number | undefined;
  /** `Response headers: Set-Cookie`. */
  where: string;
}

export interface RecordingChange {
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** `text`: of a format that is not known; `bytes`: not compared further than that it differs. */
  format: Recording['format'] | 'text' | 'bytes';
  isReal: boolean;
  /** In one sentence each: what a reader has to know about how it was compared. */
  notes: string[];
  size: { before: number | undefined; after: number | undefined };
  /** Those that differ, in the order of the newer version; where there are very many, not all of them. */
  requests: RequestChange[];
  /** Of all that differ. */
  counts: RequestCounts;
  equalRequests: number;
  /** Requests that are answered with another status. */
  otherStatuses: number;
  /** What is not in a request: variables, or the lines of a text. */
  sections: Section[];
  secrets: SecretFound[];
  /** Hosts that are asked now and were not before. */
  newHosts: string[];
}

/** The recordings that differ of one service. */
export interface ServiceRecordings {
  service: string;
  recordings: RecordingChange[];
}

/** Whether more than volatile values differ in a section. */
export function isReal({ rows, more }: Section): boolean {
  return more.real > 0 || rows.some(({ kind }) => kind !== 'volatile');
}

/** What differs in several recordings together. */
export function sumCounts(recordings: readonly RecordingChange[]): RequestCounts {
  const sum = { added: 0, removed: 0, changed: 0, volatile: 0 };
  for (const { counts } of recordings) {
    for (const kind of ['added', 'removed', 'changed', 'volatile'] as const) sum[kind] += counts[kind];
  }
  return sum;
}
