/**
 * What a test proxy replayed. It is asked for its audit once, before it ends: which recordings were played, and which of their entries.
 * What no entry answered stands in its output. Both are read line by line, and of a session no more is kept than what was left over.
 */
import { once } from 'node:events';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { RunningProxy } from '../test-proxy/start.ts';

export interface Unmatched {
  /** Undefined where the audit does not tell which one it was. */
  recording: string | undefined;
  method: string;
  /** As the proxy wrote it: sanitized. */
  uri: string;
  /** The recorded request that it took for nearest. */
  nearest: string | undefined;
  differs: string[];
  /** How often it was asked for. */
  times: number;
}

/** Recordings by their paths in the code repository. */
export interface Replayed {
  played: string[];
  /** Asked for, and not there. */
  missing: string[];
  unmatched: Unmatched[];
  /** Of recordings that were played, how many entries nothing asked for. */
  unasked: { recording: string; entries: number }[];
  /** Of services that were played at all. */
  unused: string[];
}

/** What a proxy serves: of each service the folder of its recordings, absolute. */
export type Served = Pick<RunningProxy, 'assetsRoot' | 'services'>;

/** How many there are of each request, by `keyOf`. */
type Counts = Map<string, number>;

const add = (counts: Counts, key: string, by = 1) => void counts.set(key, (counts.get(key) ?? 0) + by);

/** What the audit says. */
export interface Audit {
  played: Set<string>;
  /** Of each recording, the entries that no request took. */
  untaken: Map<string, Counts>;
  /** Of each recording, the requests that took no entry. */
  open: Map<string, Counts>;
}

/** Milliseconds that a proxy has for its audit, from the question to the last line. */
const AUDIT_TIMEOUT_MS = 60_000;

/**
 * Asks a proxy for its audit, which it then forgets.
 * @returns undefined where it keeps none, or does not answer
 * @throws the signal's reason
 */
export async function askAudit(
  { port, ...served }: Pick<RunningProxy, 'port'> & Served,
  cancelled?: AbortSignal,
): Promise<Audit | undefined> {
  const signal = AbortSignal.any([cancelled ?? [], AbortSignal.timeout(AUDIT_TIMEOUT_MS)].flat());
  try {
    const request = get({ host: '127.0.0.1', port, path: '/Audit/Logs', signal, agent: new Agent() });
    // While the answer is read it is the answer that fails.
    request.on('error', () => {});
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    if (response.statusCode === 200) return await readAudit(response, served);
    response.resume();
  } catch {
    cancelled?.throwIfAborted();
  }
  return undefined;
}

interface Session {
  id: string;
  recording: string | undefined;
  asked: Counts;
  popped: Counts;
}

/** @param stream a line each: `<id>,<time>,<verb>,<uri>,<message>`, those of a session together; a comma in an address stays */
export async function readAudit(stream: Readable, served: Served): Promise<Audit> {
  const audit: Audit = { played: new Set(), untaken: new Map(), open: new Map() };
  let session: Session | undefined;
  for await (const line of createInterface({ input: stream })) {
    const [, id, verb, rest = ''] = /^([\da-f-]{36}),[^,]*,([A-Z]*),(.*)$/.exec(line) ?? [];
    if (id === undefined) continue;
    if (session?.id !== id) {
      if (session !== undefined) endSession(session, audit, served);
      session = { id, recording: undefined, asked: new Map(), popped: new Map() };
    }
    if (verb !== '') add(session.asked, keyOf(`${verb} ${rest.slice(0, -1)}`));
    const [, path] = /^,Starting playback for path (.*), which will return recordingId /.exec(rest) ?? [];
    if (path !== undefined) session.recording = recordingName(path);
    const [, entry] = /^,Now popping entry (.*) from entries for /.exec(rest) ?? [];
    if (entry !== undefined) add(session.popped, keyOf(entry));
  }
  if (session !== undefined) endSession(session, audit, served);
  return audit;
}

/** As the proxy looks for it: `./sdk/a` is `sdk/a.json`. */
function recordingName(path: string): string {
  const name = withSlashes(path).replace(/^(\.?\/)+/, '');
  return name.endsWith('.json') ? name : `${name}.json`;
}

/** A request by its method, its path and the names in its query. */
function keyOf(request: string): string {
  const [, method = '', path = '', query = ''] = /^(\S+) (?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/.exec(request) ?? [];
  const names = query.split('&').map((parameter) => parameter.replace(/=.*/s, ''));
  return `${method} ${path || '/'}?${names.sort().join('&')}`;
}

function endSession({ recording, asked, popped }: Session, audit: Audit, served: Served): void {
  if (recording === undefined) return;
  audit.played.add(recording);
  const open = audit.open.get(recording) ?? new Map();
  // Not answered; or answered, and the entry stays for others (x-recording-remove: false). The output says which.
  for (const [key, times] of asked) if (times > (popped.get(key) ?? 0)) add(open, key, times - (popped.get(key) ?? 0));
  audit.open.set(recording, open);
  const left: Counts = new Map();
  for (const key of entriesOf(recording, served)) add(left, key);
  for (const [key, times] of popped) add(left, key, -times);
  // What one session left another one may have taken.
  const before = audit.untaken.get(recording) ?? left;
  const untaken = [...left].map(([key, times]) => [key, Math.min(times, before.get(key) ?? 0)] as const);
  audit.untaken.set(recording, new Map(untaken.filter(([, times]) => times > 0)));
}

/** The requests of a recording's entries. */
function entriesOf(recording: string, served: Served): string[] {
  const { begin = '', folder = '' } = foldersOf(served).find((one) => recording.startsWith(one.begin)) ?? {};
  const file = join(folder, recording.slice(begin.length));
  try {
    const { Entries: entries } = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : '{}');
    if (!Array.isArray(entries)) return [];
    return entries.map(({ RequestMethod, RequestUri }) => keyOf(`${RequestMethod} ${RequestUri}`));
  } catch (error) {
    // It was played, and has changed since.
    if (error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}

/** The folders that recordings are in, and how their paths in the code repository begin there: the innermost services first, in the end all else. */
function foldersOf({ assetsRoot, services }: Served): { begin: string; folder: string }[] {
  const folders = Object.entries(services).map(([service, folder]) => ({ begin: `${service}/`, folder }));
  return [...folders, { begin: '', folder: assetsRoot }].sort((one, other) => other.begin.length - one.begin.length);
}

/** How the paths of a recording's service begin. */
const serviceOf = (recording: string, served: Served) =>
  foldersOf(served).find(({ begin }) => recording.startsWith(begin))?.begin;

const withSlashes = (path: string) => path.replaceAll('\\', '/');

/** Says what was replayed, from the audit, the proxy's output and what is on disk. @param log absolute: the proxy's output, complete */
export async function readReplayed(audit: Audit, served: Served, log: string): Promise<Replayed> {
  const { unmatched, lost } = await readFaults(log);
  const played = [...audit.played].sort();
  const withRecording = assign(unmatched, audit.open);
  const unasked = played.map((recording) => {
    // What is open still, though no fault was of it, was answered.
    const answered = audit.open.get(recording);
    const left = [...(audit.untaken.get(recording) ?? [])].map(([key, times]) => Math.max(0, times - (answered?.get(key) ?? 0)));
    return { recording, entries: left.reduce((total, times) => total + times, 0) };
  });
  const services = new Set(played.map((recording) => serviceOf(recording, served)));
  const there = foldersOf(served).filter(({ begin }) => begin !== '' && services.has(begin));
  const unused = there.flatMap(({ begin, folder }) =>
    recordingsIn(folder)
      .map((path) => begin + path)
      .filter((recording) => serviceOf(recording, served) === begin && !audit.played.has(recording)),
  );
  return {
    played,
    missing: [...new Set(lost.map((file) => nameOf(file, served)))].sort(),
    unmatched: withRecording,
    unasked: unasked.filter(({ entries }) => entries > 0),
    unused: unused.sort(),
  };
}

function recordingsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.json')).map(withSlashes);
}

/** The path in the code repository of a file that the proxy did not find. */
function nameOf(file: string, served: Served): string {
  const path = withSlashes(file);
  const around = foldersOf(served).find(({ folder }) => path.startsWith(`${withSlashes(folder)}/`));
  return around === undefined ? path : around.begin + path.slice(around.folder.length + 1);
}

/** A request that no entry answered, as the output has it: it does not name its recording. */
type Fault = Omit<Unmatched, 'recording' | 'times'>;

/** Reads the faults in a proxy's output: a header that is not indented, and below it six spaces before each line. */
async function readFaults(log: string): Promise<{ unmatched: Fault[]; lost: string[] }> {
  const unmatched: Fault[] = [];
  const lost: string[] = [];
  let block: string[] | undefined;
  const end = () => {
    const [title = ''] = block ?? [];
    const [, method, uri] = /^Unable to find a record for the request (\S+) (.*)$/.exec(title) ?? [];
    if (method !== undefined && uri !== undefined) unmatched.push(readMismatch(method, uri, block ?? []));
    const [, file] = /^Recording file path (.*) does not exist\.$/.exec(title) ?? [];
    if (file !== undefined) lost.push(file);
    block = undefined;
  };
  for await (const line of createInterface({ input: createReadStream(log) })) {
    const isIndented = line.startsWith('      ');
    if (!isIndented || line === '      Remaining Entries:') end();
    if (/^\[[\d:]+\] fail: Azure\.Sdk\.Tools\.TestProxy/.test(line)) block = [];
    else if (isIndented && block !== undefined && block.length < MAX_BLOCK_LINES) block.push(line.slice(6));
  }
  end();
  return { unmatched, lost };
}

/** Lines of a fault that are looked at: a body may have thousands. */
const MAX_BLOCK_LINES = 200;

function readMismatch(method: string, uri: string, lines: readonly string[]): Fault {
  let section = '';
  let recordedMethod = method;
  let recordedUri = uri;
  const differs: string[] = [];
  for (const line of lines.slice(1)) {
    const [, header] = /^\s+<([^>]+)> (?:is absent|values differ)/.exec(line) ?? [];
    const [, other] = /^\s+record\s+<(.*)>$/.exec(line) ?? [];
    const [, recorded] = /^Method doesn't match, request <.*> record <(.*)>$/.exec(line) ?? [];
    if (/^(Uri doesn't match|Header differences|Body differences):$/.test(line)) section = line;
    else if (recorded !== undefined) recordedMethod = recorded;
    else if (section.startsWith('Uri') && other !== undefined) recordedUri = other;
    else if (section.startsWith('Header') && header !== undefined) differs.push(`header ${header}`);
    // Of a body the place alone: what stands there may be long.
    else if (section.startsWith('Body') && !line.endsWith(':'))
      differs.push(`body ${/^ *(\.[\w.[\]-]+): /.exec(line)?.[1] ?? ''}`.trim());
  }
  const isAlone = lines.includes('No records to match.');
  const verbs = recordedMethod === method ? [] : [`asked ${method}, recorded ${recordedMethod}`];
  return {
    method,
    uri,
    nearest: isAlone ? undefined : `${recordedMethod} ${recordedUri}`,
    differs: isAlone ? [] : [...new Set([...verbs, ...uriDifferences(uri, recordedUri), ...differs])],
  };
}

function uriDifferences(asked: string, recorded: string): string[] {
  const [one, other] = [splitUri(asked), splitUri(recorded)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => {
    const [now, then] = [one.get(name), other.get(name)];
    if (now === then) return [];
    const shown = /^[./]/.test(name) ? '' : `${name}=`;
    if (now === undefined) return [`not asked, recorded ${shown}${then}`];
    return [`asked ${shown}${now}, ${then === undefined ? 'not recorded' : `recorded ${then}`}`];
  });
}

/** An address's host (`.`), path (`/`) and the parameters of its query, by their names. */
function splitUri(uri: string): Map<string, string> {
  const [, host = '', path = '', query = ''] = /^(https?:\/\/[^/?]*)?([^?]*)\??(.*)$/.exec(uri) ?? [];
  const parameters = query.split('&').filter(Boolean);
  return new Map([
    ['.', host],
    ['/', path],
    ...parameters.map((parameter): [string, string] => [parameter.replace(/=.*/s, ''), parameter.replace(/^[^=]*=?/, '')]),
  ]);
}

/** Finds the recording of each request that was not matched: one that has such a request open. A retry is no second one. */
function assign(faults: readonly Fault[], open: Audit['open']): Unmatched[] {
  const found = new Map<string, Unmatched>();
  for (const fault of faults) {
    const key = keyOf(`${fault.method} ${fault.uri}`);
    const owner = findOpen(key, open);
    const counts = owner === undefined ? undefined : open.get(owner.recording);
    if (owner !== undefined && counts !== undefined) add(counts, owner.key, -1);
    const one: Unmatched = { recording: owner?.recording, ...fault, times: 0 };
    const same = found.get(JSON.stringify(one)) ?? { ...one };
    same.times++;
    found.set(JSON.stringify(one), same);
  }
  return [...found.values()];
}

function findOpen(key: string, open: Audit['open']): { recording: string; key: string } | undefined {
  for (const [recording, counts] of open) if ((counts.get(key) ?? 0) > 0) return { recording, key };
  // The proxy may have sanitized a part of the path.
  const pattern = new RegExp(
    `^${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/Sanitized|0{8}-0{4}-0{4}-0{4}-0{12}/g, '[^/?]+')}$`,
  );
  for (const [recording, counts] of open)
    for (const [asked, times] of counts) if (times > 0 && pattern.test(asked)) return { recording, key: asked };
  return undefined;
}
