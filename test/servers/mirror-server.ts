/** A plain file server for tests, as a mirror is published on: a log of what was asked, and faults. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export class MirrorServer {
  readonly url: string;
  /** Since the last `reset`. */
  readonly log: { url: string; headers: IncomingHttpHeaders }[] = [];
  /** Answers in place of the file; true when it did. */
  fault: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** How many requests were answered at the same time, at the most. */
  most = 0;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(folder: string): Promise<MirrorServer> {
    let self: MirrorServer | undefined;
    let open = 0;
    const server = createServer((request, response) => {
      if (self === undefined) return;
      self.log.push({ url: request.url ?? '', headers: request.headers });
      self.most = Math.max(self.most, ++open);
      response.once('close', () => open--);
      if (self.fault?.(request, response) === true) return;
      try {
        const file = readFileSync(join(folder, decodeURIComponent(request.url ?? '')));
        response.writeHead(200, { 'content-length': file.length }).end(file);
      } catch {
        response.writeHead(404).end('<h1>Not found</h1>');
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    self = new MirrorServer(server);
    return self;
  }

  reset(): void {
    this.log.length = 0;
    this.fault = undefined;
    this.most = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
