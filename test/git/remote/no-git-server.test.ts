import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import type { Sha } from '../../../src/base/sha.ts';
import { makeScratch } from '../../../src/git/git-files.ts';
import { Remote } from '../../../src/git/remote/remote.ts';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const { signal } = new AbortController();
let server: Server | undefined;

afterEach(() => server?.close());

async function serve(answer: RequestListener): Promise<{ url: string; remote: Remote }> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const parsed = parseGitUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/assets.git`, '', '/');
  if ('error' in parsed) throw new Error(parsed.error);
  const log = { progress: undefined, info: () => {} };
  const common = { authorization: undefined, isLocalUser: false, config: '', tokenInput: 'token', attempts: 1 };
  return { url: parsed.url, remote: new Remote({ url: parsed, log, ...common }) };
}

const scratch = () => makeScratch(join(temporaryFolder('remote'), 'scratch'), []);

describe.each([
  ['text without a line feed', 'text/plain; charset=utf-8', 'Please sign in', 'text/plain'],
  ['lines of text', 'text/plain', 'Please sign in.\nThis proxy wants to know you.\n', 'text/plain'],
  ['JSON', 'application/json', '{"error":"sign in"}', 'application/json'],
])('where %s comes in place of a git server’s answer', (_, type, body, what) => {
  const answer: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

  test('its branch cannot be told', async () => {
    const { url, remote } = await serve(answer);
    const message = `${url} answers with ${what}, not as a git repository.`;
    await expect(remote.tip(scratch(), 'main', signal)).rejects.toMatchObject({ code: 'unreachable', exitCode: 3, message });
  });

  test.each([
    ['a branch', { wants: ['+refs/heads/main:refs/heads/main'] }],
    ['a commit', { wants: ['a'.repeat(40) as Sha], depth: 1 }],
    ['a tree', { wants: ['a'.repeat(40) as Sha] }],
  ] as const)('%s cannot be fetched', async (_kind, request) => {
    const { url, remote } = await serve(answer);
    const message = `${url} answers with ${what}, not as a git repository.`;
    await expect(remote.fetch(scratch(), request, signal)).rejects.toMatchObject({ code: 'unreachable', message });
  });
});

test('a page for people is most likely there to sign in', async () => {
  const { url, remote } = await serve((_request, response) => {
    response.writeHead(203, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Sign in</p>');
  });
  const said = {
    code: 'unauthorized',
    exitCode: 5,
    message: `${url} answers with a web page, not as a git repository.`,
    hint: expect.stringContaining('Check the token'),
  };
  await expect(remote.tip(scratch(), 'main', signal)).rejects.toMatchObject(said);
  await expect(remote.fetch(scratch(), { wants: ['a'.repeat(40) as Sha] }, signal)).rejects.toMatchObject(said);
});

test('a server that has a repository’s files alone is a git server all the same', async () => {
  const folder = temporaryFolder('files');
  const repository = new AssetsRepository(join(folder, 'assets.git'), [{ files: { a: 'a' } }]);
  git(repository.dir, 'update-server-info');
  const { remote } = await serve((request, response) => {
    const file = join(folder, new URL(request.url ?? '', 'http://x').pathname);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(readFileSync(file));
  });
  const sha = git(repository.dir, 'rev-parse', 'main');
  expect(await remote.tip(scratch(), 'main', signal)).toEqual({ branch: 'main', sha });
});
