import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { makeAsk } from '../../src/fetch/mirror.ts';

const { signal } = new AbortController();
const servers: Server[] = [];

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const mirrorAt = (at: string) => ({ kind: 'http', at }) as const;

describe('a mirror is asked', () => {
  test('through the proxy that the environment names, and not for a host that it excepts', async () => {
    const origin = await listen(createServer(({ url }, response) => response.writeHead(302).end(url)));
    const tunnels: string[] = [];
    const proxy = createServer().on('connect', ({ url = '' }, near) => {
      tunnels.push(url);
      const far = connect(Number(url.split(':')[1]), '127.0.0.1', () => near.write('HTTP/1.1 200 OK\r\n\r\n'));
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) socket.on('error', () => socket.destroy());
    });
    const http_proxy = await listen(proxy);
    for (const env of [{ http_proxy }, { http_proxy, no_proxy: '127.0.0.1' }]) {
      const ask = await makeAsk(mirrorAt(origin), env);
      const { status, body } = await ask(['a', 'b c'], signal);
      expect({ status, body: await text(body) }).toEqual({ status: 302, body: '/a/b%20c' });
    }
    expect(tunnels).toEqual([new URL(origin).host]);
  });

  test('over a connection that is kept, and over another one where that was closed meanwhile', async () => {
    const ports = new Set<number | undefined>();
    let requests = 0;
    const server = createServer(({ socket }, response) => {
      requests++;
      ports.add(socket.remotePort);
      // As a server does that waited too long for the next request.
      if (requests === 3) socket.destroy();
      else response.end('answer');
    });
    const origin = await listen(server);
    const ask = await makeAsk(mirrorAt(origin), {});
    for (let asked = 0; asked < 3; asked++) expect(await text((await ask(['a'], signal)).body)).toBe('answer');
    expect({ requests, connections: ports.size }).toEqual({ requests: 4, connections: 2 });
  });

  test('no more than that: a server that always hangs up is one that fails', async () => {
    const origin = await listen(createServer(({ socket }) => socket.destroy()));
    const ask = await makeAsk(mirrorAt(origin), {});
    await expect(ask(['a'], signal)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});
