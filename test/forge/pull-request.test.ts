/** What a host of pull requests may do to whoever waits for its answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forge } from '../../src/forge/address.ts';
import { pullRequestsOf } from '../../src/forge/pull-request.ts';

const WANTED = { branch: 'assets-sync/x', into: 'main', title: 'Record', body: 'Because', isOld: false };
const { signal } = new AbortController();

/** Sends a byte now and then, and never comes to an end. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

/** What answers, and what is to be known of it. */
async function serve<T>(
  kind: Forge['kind'],
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  body: (forge: Forge) => Promise<T>,
): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const common = { api: origin, page: `${origin}/a/b`, origin };
  try {
    return await body(kind === 'github' ? { ...common, kind, owner: 'a', name: 'b' } : { ...common, kind });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const ACCESS = { authorization: 'basic eDp5', attempts: 2, log: { info: () => {} } };

describe.each<[string, (response: ServerResponse) => void]>([
  ['says nothing', () => {}],
  ['comes to no end', drip],
])('a host that %s', (_, answer) => {
  test.each(['github', 'azure'] as const)('is waited for so long, and asked as often as others (%s)', async (kind) => {
    let asked = 0;
    const count = (_: IncomingMessage, response: ServerResponse) => {
      asked++;
      answer(response);
    };
    const opening = serve(kind, count, (forge) => pullRequestsOf(forge, { ...ACCESS, timeoutMs: 400 }, signal).open(WANTED));
    await expect(opening).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('within 0.4 seconds'),
    });
    expect(asked).toBe(2);
  });
});

describe.each(['github', 'azure'] as const)('an answer of %s', (kind) => {
  const none = kind === 'github' ? '[]' : '{"value":[]}';
  const one = kind === 'github' ? '{"number":1}' : '{"pullRequestId":1}';
  const send = (response: ServerResponse, text: string, type = 'application/json') =>
    response.writeHead(200, { 'content-type': type, connection: 'close' }).end(text);

  test.each<[string, (response: ServerResponse) => void]>([
    ['connection', (response) => void response.writeHead(200, { 'content-length': 99 }).write('[', () => response.destroy())],
    ['text', (response) => void send(response, none.slice(0, -1))],
  ])('that is cut off (its %s) is asked for again', async (_, cutOff) => {
    const asked: string[] = [];
    const answer = ({ method = '' }: IncomingMessage, response: ServerResponse) => {
      asked.push(method);
      if (asked.length === 1) cutOff(response);
      else send(response, method === 'GET' ? none : one);
    };
    const opened = await serve(kind, answer, (forge) => pullRequestsOf(forge, ACCESS, signal).open(WANTED));
    expect(opened.page).toMatch(/\/1$/);
    expect(asked).toEqual(['GET', 'GET', 'POST']);
  });

  test('that is a web page is of another program', async () => {
    const opening = serve(
      kind,
      (_, response) => void send(response, '<html>', 'text/html'),
      (forge) => pullRequestsOf(forge, ACCESS, signal).open(WANTED),
    );
    await expect(opening).rejects.toMatchObject({
      code: 'forge-refused',
      message: expect.stringMatching(/^what answered is not /),
    });
  });
});
