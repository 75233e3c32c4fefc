/** Stand-ins for the test proxy (`proxy-program.ts`) and the server of its releases. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const VERSION = '1.0.0-dev.20260521.2';

/** `proxy-program.ts` as a program: made once. */
const PROGRAM = (() => {
  const entryPoints = [fileURLToPath(new URL('proxy-program.ts', import.meta.url))];
  const banner = { js: `#!${process.execPath}` };
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', write: false, logLevel: 'error' } as const;
  return buildSync({ entryPoints, banner, ...options }).outputFiles[0]?.text ?? '';
})();

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
