/**
 * A stand-in for the test proxy, as a program: its flags, routes, audit and output are those of the real one (4f5c744), and it restores
 * as that does where a client names an assets.json. Requests of one recording are answered side by side.
 *
 * What it does, by the variable FAKE_PROXY: `ends` at once, is `mute` (never listens), `hangs` (never answers), answers `500`, is `slow`
 * (a second), finds its port `taken`, is `stubborn` (does not end when asked), is `old` (has no audit). FAKE_PROXY_REPORT: where it
 * writes what it was given. FAKE_PROXY_SAYS: what it prints besides.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProxyGit } from '../fixtures/proxy-git.ts';

interface Entry {
  RequestUri: string;
  RequestMethod: string;
  RequestBody?: unknown;
  StatusCode: number;
  ResponseHeaders?: Record<string, string>;
  ResponseBody?: unknown;
}

interface Session {
  id: string;
  entries: Entry[];
  audit: string[];
  /** What the first request waits for. */
  ready?: Promise<void>;
}

const { env, argv, stdout } = process;
const args = argv.slice(2);
const mode = env.FAKE_PROXY;
const say = (text: string) => void stdout.write(`${text}\n`);
const after = (flag: string) => args[args.indexOf(flag) + 1] ?? '';
const quit = (text: string) => {
  console.error(text);
  process.exit(134);
};

if (args.includes('--version')) {
  say('20260521.2');
  process.exit();
}
say('Running proxy version is Azure.Sdk.Tools.TestProxy 1.0.0-dev.20260521.2');
if (env.FAKE_PROXY_SAYS) say(env.FAKE_PROXY_SAYS);
if (env.FAKE_PROXY_REPORT) writeFileSync(env.FAKE_PROXY_REPORT, JSON.stringify({ args, env }));
if (args[0] !== 'start') process.exit(1);
if (mode === 'stubborn') process.on('SIGTERM', () => {});
if (mode === 'ends') quit('Unhandled exception. The storage location is not to its taste.');
if (mode === 'taken') {
  const frames = Array.from(
    { length: 30 },
    (_, frame) => `   at Microsoft.AspNetCore.Server.Kestrel.<StartAsync>d__${frame}.MoveNext()`,
  );
  const what = 'System.IO.IOException: Failed to bind to address http://127.0.0.1:5000: address already in use.';
  quit(`Unhandled exception. ${what}\n${frames.join('\n')}`);
}

const root = after('--storage-location');
const git = new ProxyGit(root, env.PROXY_ASSETS_FOLDER ?? join(root, '.assets'));
const sessions = new Map<string, Session>();
const ended: Session[] = [];

const fail = (...lines: string[]) =>
  say(`[10:00:00] fail: Azure.Sdk.Tools.TestProxy[0]\n${lines.map((line) => `      ${line}`).join('\n')}`);
const note = ({ id, audit }: Session, verb: string, uri: string, message: string) =>
  void audit.push(`${id},${new Date().toISOString()},${verb},${uri},${message}\n`);

/** An address as it is recorded. */
const sanitize = (uri: string) => uri.replace(/^(https?:\/\/)[^./:]+/, '$1Sanitized').replace(/([?&]sig=)[^&]*/, '$1Sanitized');
const tail = (uri: string) => sanitize(uri).replace(/^https?:\/\/[^/]+/, '');

const server = createServer(async (request, response) => {
  if (mode === 'hangs') return;
  const { url = '' } = request;
  if (url === '/Admin/IsAlive') return response.writeHead(mode === '500' ? 500 : 200).end(root);
  if (url === '/Audit/Logs') return logs(response);
  let body = '';
  for await (const chunk of request) body += chunk;
  if (url === '/Playback/Start') return start(JSON.parse(body), response);
  const session = sessions.get(String(request.headers['x-recording-id']));
  if (session === undefined) {
    fail(`There is no active playback session under recording id ${request.headers['x-recording-id']}.`);
    return response.writeHead(400).end();
  }
  if (url !== '/Playback/Stop') return play(session, request, body, response);
  note(session, '', '', `Lock obtained, stopping playback for ${session.id}.`);
  sessions.delete(session.id);
  ended.push(session);
  return response.writeHead(200).end();
});

/** It gives what it has noted, and forgets it. */
function logs(response: ServerResponse) {
  if (mode === 'old') return response.writeHead(404).end();
  const lines = [...sessions.values(), ...ended].map(({ audit }) => audit.splice(0).join(''));
  return response.writeHead(200, { 'content-type': 'text/plain' }).end(lines.join(''));
}

function start(asked: Record<string, string>, response: ServerResponse) {
  const { 'x-recording-file': name = '', 'x-recording-assets-file': assetsFile } = asked;
  let base = root;
  if (assetsFile !== undefined) {
    if (!existsSync(join(root, assetsFile))) {
      fail(`The provided assets.json path of "${join(root, assetsFile)}" does not exist.`);
      return response.writeHead(400).end();
    }
    git.restore(dirname(assetsFile));
    const { at, prefix } = git.config(dirname(assetsFile));
    base = join(at, prefix);
  }
  const file = resolve(base, name.endsWith('.json') ? name : `${name}.json`);
  if (!existsSync(file)) {
    fail(`Recording file path ${file} does not exist.`);
    return response.writeHead(404).end();
  }
  const { Entries: entries } = JSON.parse(readFileSync(file, 'utf8')) as { Entries: Entry[] };
  const session: Session = { id: randomUUID(), entries: [...entries], audit: [] };
  sessions.set(session.id, session);
  note(session, '', '', `Starting playback for path ${name}, which will return recordingId ${session.id}.`);
  return response.writeHead(200, { 'x-recording-id': session.id }).end();
}

/** Answers what a recording has for a request, once, or says why it does not. */
async function play(
  session: Session,
  { method = '', url = '', headers }: IncomingMessage,
  body: string,
  response: ServerResponse,
) {
  const { id, entries } = session;
  const uri = `${headers['x-recording-upstream-base-uri']}${url}`;
  note(session, method, uri, '');
  session.ready ??= sanitizeOnce(session);
  await session.ready;
  await sleep(Math.random() * 5);
  const isSame = ({ RequestMethod, RequestUri, RequestBody }: Entry) =>
    RequestMethod === method && tail(RequestUri) === tail(uri) && (RequestBody ? JSON.stringify(RequestBody) === body : !body);
  const at = entries.findIndex(isSame);
  if (at === -1) {
    fail(...mismatch(method, uri, entries));
    return response.writeHead(404).end();
  }
  const { StatusCode, ResponseHeaders, ResponseBody, RequestUri } = entries[at] as Entry;
  if (ResponseBody) note(session, '', '', `Beginning body write for ${id}.`);
  if (headers['x-recording-remove'] !== 'false') {
    entries.splice(at, 1);
    note(session, '', '', `Now popping entry ${method} ${sanitize(RequestUri)} from entries for ${id}.`);
  }
  return response
    .writeHead(StatusCode, ResponseHeaders)
    .end(ResponseBody && method !== 'HEAD' ? JSON.stringify(ResponseBody) : '');
}

async function sanitizeOnce(session: Session): Promise<void> {
  note(session, '', '', `In 'one-time' sanitization for ${session.id}. I am applying 153 sanitizers.`);
  await sleep(20);
  note(session, '', '', `Finished 'one-time' sanitization for ${session.id}. I applied 153 sanitizers.`);
}

function mismatch(method: string, uri: string, entries: readonly Entry[]): string[] {
  const title = `Unable to find a record for the request ${method} ${sanitize(uri)}`;
  const nearest = entries.find(({ RequestMethod }) => RequestMethod === method) ?? entries[0];
  if (nearest === undefined) return [title, 'No records to match.', ''];
  const { RequestMethod, RequestUri } = nearest;
  const differs = [
    ...(RequestMethod === method ? [] : [`Method doesn't match, request <${method}> record <${RequestMethod}>`]),
    ...(tail(RequestUri) === tail(uri)
      ? []
      : ["Uri doesn't match:", `    request <${sanitize(uri)}>`, `    record  <${sanitize(RequestUri)}>`]),
  ];
  const remaining = entries.map((entry, index) => `${index}: ${sanitize(entry.RequestUri)}`);
  return [title, ...differs, 'Header differences:', 'Body differences:', 'Remaining Entries:', ...remaining, ''];
}

const listen = () => {
  const { hostname, port } = new URL(after('--urls'));
  server.listen(Number(port), hostname, () => {
    if (env['Logging__LogLevel__Microsoft.Hosting.Lifetime'] !== 'Information') return;
    say('[10:00:00] info: Microsoft.Hosting.Lifetime[14]');
    say(`      Now listening on: http://${hostname}:${(server.address() as AddressInfo).port}`);
  });
};
if (mode === 'mute') setInterval(() => {}, 1000);
else if (mode === 'slow') setTimeout(listen, 1000);
else listen();
