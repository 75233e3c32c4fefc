/** Stands in for GitHub's cache service: three calls of twirp, and a store of blobs that takes blocks and gives ranges. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Entry {
  key: string;
  version: string;
  archive: Buffer;
}

/** Where the real service keeps its blobs. The toolkit downloads from such hosts in ranges. */
const BLOB_HOST = 'standin.blob.core.windows.net';

export class CacheService {
  /** What is kept, the oldest first. */
  readonly entries: Entry[] = [];
  /** What was asked, as `method path`, without the folder of blobs. */
  readonly log: string[] = [];
  /** The status that every call of twirp gets in place of an answer. */
  failing: number | undefined;
  /** What a call of twirp gets in place of an answer: half of one, and the end of the connection; or nothing at all. */
  fault: 'half an answer' | 'silence' | undefined;
  private readonly server: Server;
  private readonly blobs = new Map<string, Buffer>();
  private readonly blocks = new Map<string, Buffer>();

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<CacheService> {
    const server = createServer(async (request, response) => service.answer(request, await readBody(request), response));
    const service = new CacheService(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return service;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What a runner sets. The blobs' host is reached through a proxy, which is this server too. */
  get environment(): Record<string, string> {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${this.origin}/`,
      ACTIONS_RUNTIME_TOKEN: 'the-runtime-token',
      http_proxy: this.origin,
      no_proxy: '127.0.0.1',
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.origin);
    const [, call] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname) ?? [];
    const range = request.headers['x-ms-range'] ?? request.headers.range;
    this.log.push(call ?? `${request.method} ${url.searchParams.get('comp') ?? (range === undefined ? 'whole' : 'range')}`);
    if (call === undefined) this.answerBlob(request, url, body, response);
    else if (this.fault === 'half an answer') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"ok": ', () => response.destroy());
    } else if (this.fault === undefined) {
      const [status, value] = this.answerCall(call, request, body);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    }
  }

  private answerCall(call: string, request: IncomingMessage, body: Buffer): [status: number, value: object] {
    if (this.failing !== undefined) return [this.failing, { code: 'internal', msg: 'the service is down' }];
    if (request.headers.authorization !== 'Bearer the-runtime-token') return [401, { code: 'unauthenticated', msg: 'no' }];
    const asked = JSON.parse(body.toString('utf8')) as { key: string; version: string; restore_keys?: string[] };
    const blob = `http://${BLOB_HOST}/container/${encodeURIComponent(asked.key)}-${asked.version}`;
    const kept = this.entries.filter(({ version }) => version === asked.version);
    if (call === 'CreateCacheEntry') {
      if (kept.some(({ key }) => key === asked.key)) return [409, { code: 'already_exists', msg: 'cache entry exists' }];
      return [200, { ok: true, signed_upload_url: `${blob}?sig=secret` }];
    }
    if (call === 'FinalizeCacheEntryUpload') {
      const archive = this.blobs.get(new URL(blob).pathname) ?? Buffer.alloc(0);
      this.entries.push({ key: asked.key, version: asked.version, archive });
      return [200, { ok: true, entry_id: String(this.entries.length) }];
    }
    const prefixes = [asked.key, ...(asked.restore_keys ?? [])];
    const found =
      kept.find(({ key }) => key === asked.key) ?? kept.findLast(({ key }) => prefixes.some((prefix) => key.startsWith(prefix)));
    if (found === undefined) return [200, { ok: false }];
    this.blobs.set(`/container/${encodeURIComponent(found.key)}-${found.version}`, found.archive);
    const at = `http://${BLOB_HOST}/container/${encodeURIComponent(found.key)}-${found.version}?sig=secret`;
    return [200, { ok: true, signed_download_url: at, matched_key: found.key }];
  }

  private answerBlob(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const { pathname, searchParams } = url;
    if (request.method === 'PUT') {
      const block = `${pathname} ${searchParams.get('blockid')}`;
      if (searchParams.get('comp') === 'block') this.blocks.set(block, body);
      else if (searchParams.get('comp') === 'blocklist') {
        const ids = [...body.toString('utf8').matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id]) => id);
        this.blobs.set(pathname, Buffer.concat(ids.map((id) => this.blocks.get(`${pathname} ${id}`) ?? Buffer.alloc(0))));
      } else this.blobs.set(pathname, body);
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() });
      response.end();
      return;
    }
    const blob = this.blobs.get(pathname);
    if (blob === undefined) {
      response.writeHead(404).end();
      return;
    }
    const headers = { etag: '"1"', 'x-ms-blob-type': 'BlockBlob', 'accept-ranges': 'bytes' };
    const range = String(request.headers['x-ms-range'] ?? request.headers.range ?? '');
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
    const part = first === undefined ? blob : blob.subarray(Number(first), last ? Number(last) + 1 : undefined);
    response.writeHead(first === undefined ? 200 : 206, {
      ...headers,
      'content-length': part.length,
      ...(first === undefined ? {} : { 'content-range': `bytes ${first}-${Number(first) + part.length - 1}/${blob.length}` }),
    });
    response.end(request.method === 'HEAD' ? undefined : part);
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
