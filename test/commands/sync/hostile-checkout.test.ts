import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const TOKEN = 'ghs_jobtoken';
const { assets, second } = makeSample();
let server: AssetsServer;
let proxy: Server;
let seen: string[];

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless', { token: TOKEN });
  proxy = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    response.writeHead(502).end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  proxy.close();
  await server.close();
});
beforeEach(() => {
  seen = [];
});

const proxyUrl = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

/** A checkout that has a bare repository among its files, as a pull request can bring one. */
function hostileWorkspace(config: string): Workspace {
  const work = new Workspace();
  const manifest = { $repository: server.url, 'sdk/tables': second };
  work.write('recordings.json', manifest);
  work.write('inner/recordings.json', manifest);
  work.write('inner/HEAD', 'ref: refs/heads/main\n');
  work.write('inner/config', config);
  work.write('inner/objects/keep', '');
  work.write('inner/refs/keep', '');
  git(work.code, 'add', '-f', '-A', '.');
  git(work.code, 'commit', '-q', '-m', 'hostile');
  return work;
}

const run = (work: Workspace, directory: string) =>
  work.action(
    { paths: 'sdk/tables', 'working-directory': directory, token: TOKEN, retries: '1' },
    { env: { GITHUB_SERVER_URL: server.origin, GITHUB_REPOSITORY: 'acme/code' } },
  );

test.each([
  ['bare', 'bare = true'],
  ['with a work tree', 'bare = false\n\tworktree = .'],
])('a %s repository in the working directory gets no token to its proxy', async (_, core) => {
  const work = hostileWorkspace(
    `[core]\n\trepositoryformatversion = 0\n\t${core}\n[http]\n\tproxy = ${proxyUrl()}\n\tsslVerify = false\n`,
  );
  const result = await run(work, join(work.code, 'inner'));
  expect(seen).toEqual([]);
  expect(result.code).toBe(1);
  expect(result.stdout).toContain('is not in a git repository.');
});

testWith('scripts')('a bare repository in the working directory runs no credential helper of its own at a terminal', async () => {
  const marker = join(new Workspace().folder, 'ran');
  const helper = join(new Workspace().folder, 'helper.sh');
  writeFileSync(helper, `#!/bin/sh\ntouch ${marker}\n`);
  chmodSync(helper, 0o755);
  const work = hostileWorkspace(
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n[credential]\n\thelper = ${helper}\n`,
  );
  mkdirSync(join(work.code, 'inner/sdk'), { recursive: true });
  const result = await work.cli(['sync', 'sdk/tables', '--json', '--working-directory', 'inner', '--retries', '1']);
  expect(existsSync(marker)).toBe(false);
  expect({ code: result.code, error: result.json.error?.code }).toEqual({ code: 2, error: 'bad-usage' });
});

test("a proxy in the checkout's own configuration is not one for the token, in the user's it is", async () => {
  const work = hostileWorkspace('');
  git(work.code, 'config', 'http.proxy', proxyUrl());
  expect(await run(work, work.code)).toMatchObject({ code: 0 });
  expect(seen).toEqual([]);
  const other = hostileWorkspace('');
  writeFileSync(join(other.home, '.gitconfig'), `[http]\n\tproxy = ${proxyUrl()}\n`);
  other.write('.gitignore', '');
  expect((await run(other, other.code)).code).toBe(1);
  expect(seen.length).toBeGreaterThan(0);
});
