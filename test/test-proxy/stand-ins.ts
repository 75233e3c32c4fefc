/**
 * Stand-ins for the test proxy and the server of its releases. The proxy knows the flags, the route and the lines of output that
 * the real one's sources and those of its users have; see docs/decisions.md for what was never seen of the real one.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

export const VERSION = '1.0.0-dev.20260521.2';

/**
 * What the stand-in does, by the variable FAKE_PROXY: `ends` at once, is `mute` (never listens), `hangs` (never answers), answers
 * `500`, is `slow` (a second), finds its port `taken`, is `stubborn` (does not end when asked). FAKE_PROXY_REPORT: where it writes
 * what it was given. FAKE_PROXY_SAYS: what it prints besides.
 */
const PROGRAM = `#!${process.execPath}
const { createServer } = require('node:http');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
if (args.includes('--version')) {
  console.log('20260521.2');
  process.exit();
}
const after = (flag) => args[args.indexOf(flag) + 1];
const mode = process.env.FAKE_PROXY;
console.log('Running proxy version is Azure.Sdk.Tools.TestProxy ${VERSION}');
if (process.env.FAKE_PROXY_SAYS) console.log(process.env.FAKE_PROXY_SAYS);
if (process.env.FAKE_PROXY_REPORT) writeFileSync(process.env.FAKE_PROXY_REPORT, JSON.stringify({ args, env: process.env }));
if (args[0] !== 'start') process.exit(1);
if (mode === 'stubborn') process.on('SIGTERM', () => {});
if (mode === 'ends') {
  console.error('Unhandled exception. The storage location is not to its taste.');
  process.exit(134);
}
if (mode === 'taken') {
  console.error('Unhandled exception. System.IO.IOException: Failed to bind to address http://127.0.0.1:5000: address already in use.');
  for (let frame = 0; frame < 30; frame++) console.error('   at Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerImpl.<StartAsync>d__' + frame + '.MoveNext()');
  process.exit(134);
}
const { hostname, port } = new URL(after('--urls'));
const playbacks = new Map();
/** Answers what a recording has for a request, once, or says why it does not. */
function play(request, response) {
  if (request.url === '/Playback/Start') {
    let body = '';
    request.on('data', (text) => (body += text)).on('end', () => {
      const file = join(after('--storage-location'), JSON.parse(body)['x-recording-file']);
      if (!existsSync(file)) return response.writeHead(404).end();
      playbacks.set(String(playbacks.size + 1), JSON.parse(readFileSync(file, 'utf8')).Entries);
      response.writeHead(200, { 'x-recording-id': String(playbacks.size) }).end();
    });
    return;
  }
  const { 'x-recording-id': id, 'x-recording-upstream-base-uri': upstream } = request.headers;
  const entries = playbacks.get(id);
  const at = entries.findIndex((one) => one.RequestMethod === request.method && one.RequestUri === upstream + request.url);
  if (at === -1) return response.writeHead(404).end();
  const [entry] = entries.splice(at, 1);
  response.writeHead(entry.StatusCode, entry.ResponseHeaders).end(JSON.stringify(entry.ResponseBody));
}
const server = createServer((request, response) => {
  if (mode === 'hangs') return;
  if (request.url === '/Playback/Start' || request.headers['x-recording-mode'] === 'playback') return play(request, response);
  response.writeHead(request.url !== '/Admin/IsAlive' ? 404 : mode === '500' ? 500 : 200).end(after('--storage-location'));
});
const listen = () => server.listen(Number(port), hostname, () => {
  if (process.env['Logging__LogLevel__Microsoft.Hosting.Lifetime'] !== 'Information') return;
  console.log('[10:00:00] info: Microsoft.Hosting.Lifetime[14]');
  console.log('      Now listening on: http://' + hostname + ':' + server.address().port);
});
if (mode === 'mute') setInterval(() => {}, 1000);
else if (mode === 'slow') setTimeout(listen, 1000);
else listen();
`;

/** Writes the stand-in as a program. */
export function writeFakeProxy(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PROGRAM);
  chmodSync(path, 0o755);
  return path;
}

/**
 * Packs the stand-in as a release does. The zip says nothing of rights, as one that was made on Windows.
 * @param weight bytes that the archive is longer by
 */
export function packFakeProxy(
  folder: string,
  kind: 'tar.gz' | 'zip',
  executable = 'Azure.Sdk.Tools.TestProxy',
  weight = 0,
): Buffer {
  const program = writeFakeProxy(join(folder, 'contents', executable));
  appendFileSync(program, `//${randomBytes(weight).toString('base64')}`);
  const archive = join(folder, `archive.${kind}`);
  const cwd = dirname(program);
  if (kind === 'tar.gz') execFileSync('tar', ['-czf', archive, executable], { cwd });
  else {
    chmodSync(program, 0o644);
    execFileSync('zip', ['-q', archive, executable], { cwd });
  }
  return readFileSync(archive);
}

export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

type Answer = (response: ServerResponse) => void;

/** A server of releases, of the shape of a company's GitHub: archives, a storage host that they are redirected to, digests. */
export class ReleaseServer {
  /** What was asked: `path`, at `storage` with that before it. */
  readonly log: string[] = [];
  /** The `authorization` headers that came. */
  readonly authorizations: string[] = [];
  /** Answers that come before the archive does, the first first. */
  readonly before: Answer[] = [];
  /** Archives by name. */
  readonly assets = new Map<string, Buffer>();
  /** What the REST interface says in place of the digests. */
  digest: ((content: Buffer) => string | undefined) | undefined = (content) => `sha256:${sha256(content)}`;
  private readonly server: Server;
  private readonly storage: Server;

  private constructor(server: Server, storage: Server) {
    this.server = server;
    this.storage = storage;
  }

  static async start(): Promise<ReleaseServer> {
    const server = createServer((request, response) => releases.answer(request, response));
    const storage = createServer((request, response) => releases.answerStorage(request, response));
    const releases = new ReleaseServer(server, storage);
    for (const one of [server, storage]) {
      one.listen(0, '127.0.0.1');
      await once(one, 'listening');
    }
    return releases;
  }

  get source(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/Azure/azure-sdk-tools/releases/download`;
  }

  async close(): Promise<void> {
    for (const one of [this.server, this.storage]) {
      one.closeAllConnections();
      one.close();
      await once(one, 'close');
    }
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = this.note(request, '');
    if (path === `/api/v3/repos/Azure/azure-sdk-tools/releases/tags/Azure.Sdk.Tools.TestProxy_${VERSION}`) {
      if (this.digest === undefined) return void response.writeHead(403).end('rate limited');
      const assets = [...this.assets].map(([name, content]) => ({ name, digest: this.digest?.(content) ?? null }));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ assets }));
      return;
    }
    const early = this.before.shift();
    if (early !== undefined) {
      early(response);
      return;
    }
    const [, name = ''] = new RegExp(`/releases/download/Azure.Sdk.Tools.TestProxy_${VERSION}/(.+)$`).exec(path) ?? [];
    if (!this.assets.has(name)) return void response.writeHead(404).end('Not Found');
    // By its name, so that it is another host.
    const { port } = this.storage.address() as AddressInfo;
    response.writeHead(302, { location: `http://localhost:${port}/${name}?signature=x` }).end();
  }

  private answerStorage(request: IncomingMessage, response: ServerResponse): void {
    const path = this.note(request, 'storage');
    const content = this.assets.get(new URL(path, 'http://x').pathname.slice(1));
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': content.length }).end(content);
  }

  private note({ url = '', headers }: IncomingMessage, where: string): string {
    this.log.push(`${where}${url.replace(/\?.*$/, '')}`);
    if (headers.authorization !== undefined) this.authorizations.push(headers.authorization);
    return url;
  }
}
