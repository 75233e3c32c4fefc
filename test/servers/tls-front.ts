/** A server that speaks TLS with a certificate authority of its own, and asks for a client's certificate, in front of one that speaks HTTP. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/temporary.ts';

const OF_SERVER = 'subjectAltName=IP:127.0.0.1';

/** Paths of files in PEM. */
export interface Certificates {
  ca: string;
  client: string;
  clientKey: string;
}

export class TlsFront {
  readonly origin: string;
  /** What clients showed, one entry a request. */
  readonly clients: string[] = [];
  readonly certificates: Certificates;
  private readonly server: Server;

  private constructor(server: Server, certificates: Certificates) {
    this.server = server;
    this.certificates = certificates;
    this.origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(behind: string): Promise<TlsFront> {
    const folder = temporaryFolder('tls');
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    openssl('req', '-x509', ...newKey, '-subj', '/CN=agents-ca', '-keyout', 'ca.key', '-out', 'ca.pem');
    for (const name of ['server', 'client']) {
      const more = name === 'server' ? ['-addext', OF_SERVER] : [];
      const signed = [
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-subj',
        `/CN=${name}`,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.pem`,
      ];
      openssl('req', '-x509', ...newKey, '-addext', 'basicConstraints=critical,CA:FALSE', ...more, ...signed);
    }
    const path = (name: string) => join(folder, name);
    const [ca, key, cert] = ['ca.pem', 'server.key', 'server.pem'].map((name) => readFileSync(path(name)));
    const options = { key, cert, ca, requestCert: true, rejectUnauthorized: true } as object;
    const server = createServer(options, (from, to) => {
      front.clients.push((from.socket as import('node:tls').TLSSocket).getPeerCertificate().subject.CN as string);
      const passed = request(`${behind}${from.url}`, { method: from.method, headers: from.headers }, (answer) => {
        to.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(to);
      });
      from.pipe(passed);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const front = new TlsFront(server, { ca: path('ca.pem'), client: path('client.pem'), clientKey: path('client.key') });
    return front;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
