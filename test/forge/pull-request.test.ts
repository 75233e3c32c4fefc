/** What a host of pull requests may do to whoever waits for its answer. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forge } from '../../src/forge/forge.ts';
import { openPullRequest } from '../../src/forge/pull-request.ts';

const WANTED = { branch: 'assets-sync/x', into: 'main', title: 'Record', body: 'Because' };

/** Sends a byte now and then, and never comes to an end. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

describe.each<[string, (response: ServerResponse) => void]>([
  ['says nothing', () => {}],
  ['comes to no end', drip],
])('a host that %s', (_, answer) => {
  test.each(['github', 'azure'] as const)('is waited for so long, and asked as often as others (%s)', async (kind) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const common = { api: origin, page: `${origin}/a/b`, origin };
    const forge: Forge = kind === 'github' ? { ...common, kind, owner: 'a', name: 'b' } : { ...common, kind };
    const access = { authorization: 'basic eDp5', attempts: 2, log: { info: () => {} } };
    try {
      const opening = openPullRequest(forge, WANTED, access, false, new AbortController().signal, 400);
      await expect(opening).rejects.toMatchObject({
        code: 'unreachable',
        message: expect.stringContaining('within 0.4 seconds'),
      });
      expect(asked).toBe(2);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
