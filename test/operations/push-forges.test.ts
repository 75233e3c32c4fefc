import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { findForge } from '../../src/forge/forge.ts';
import { parseGitUrl } from '../../src/names/git-url.ts';
import { recordings } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { PROJECT, Workspace } from '../fixtures/workspace.ts';
import { ForgeServer } from '../servers/forge-server.ts';

const PATHS = { GitHub: 'acme/assets', 'Azure Repos': 'acme/project/_git/assets' } as const;
type Name = keyof typeof PATHS;
let forge: ForgeServer;
let work: Workspace;

async function begin(name: Name): Promise<void> {
  forge = await ForgeServer.start(temporaryFolder('forge'), PATHS[name], [{ files: recordings('sdk/tables', 3) }]);
  work = new Workspace();
  work.write('recordings.json', { $repository: forge.url, 'sdk/tables': forge.assets.sha('main') });
  work.write('sdk/tables/README.md', 'x\n');
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
}

afterEach(() => forge?.close());

/** As a person's machine is set up for a GitHub Enterprise server; to others a token goes by name alone. */
function push(...args: string[]) {
  const env = { GITHUB_SERVER_URL: forge.origin, GH_TOKEN: 'job-token' };
  return work.cli(['push', '--json', '--retries', '1', '--repository', forge.url, '--token', 'given', ...args], { env });
}

function branches(): string[] {
  return git(forge.assets.dir, 'for-each-ref', '--format=%(refname)', 'refs/heads/assets-sync').split('\n').filter(Boolean);
}

function isPinned(): boolean {
  return readFileSync(join(work.code, 'recordings.json'), 'utf8').includes('"tree"');
}

describe.each(Object.keys(PATHS) as Name[])('on %s', (name) => {
  const pageOf = (number: number) => `${forge.url}/${name === 'GitHub' ? 'pull' : 'pullrequest'}/${number}`;
  beforeEach(() => begin(name));

  test('a push opens a pull request that says why', async () => {
    const { code, json } = await push('--message', 'Record new\n\nBecause of #7.');
    expect({ code, error: json.error }).toEqual({ code: 0 });
    expect(json['pull-request-url']).toBe(pageOf(1));
    expect(forge.opened).toMatchObject([{ from: branches()[0], into: 'refs/heads/main', title: 'Record new' }]);
    for (const said of ['Because of #7.', 'sdk/tables: 1 added, 0 changed, 0 removed', 'merge commit']) {
      expect(forge.opened[0]?.body).toContain(said);
    }
    const basic = Buffer.from('x-access-token:given').toString('base64');
    for (const { authorization } of forge.requests) {
      expect(authorization).toBe(name === 'GitHub' ? 'token given' : `basic ${basic}`);
    }
  });

  test('pushing the same twice makes one branch and one pull request', async () => {
    const before = readFileSync(join(work.code, 'recordings.json'), 'utf8');
    await push();
    work.write('recordings.json', before);
    await work.cli(['sync', '*', '--discard']);
    writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
    const { json } = await push();
    expect(json).toMatchObject({ pushed: true, 'pull-request-url': pageOf(1) });
    expect(branches()).toHaveLength(1);
    expect(forge.opened).toHaveLength(1);
  });

  test.each([
    [422, 'forge-refused', 3],
    [403, 'unauthorized', 5],
    [500, 'unreachable', 3],
  ])('an answer %s says what was done, and a second run completes', async (status, error, exit) => {
    forge.refusals.push({ method: 'POST', status, body: { message: 'Not now' } });
    const { code, json, stdout, stderr } = await push();
    expect(code).toBe(exit);
    expect(json.error).toMatchObject({ code: error, message: expect.stringMatching(/was pushed, but.*Not now/) });
    expect(stdout + stderr).not.toContain('given');
    expect(isPinned()).toBe(false);
    expect(branches()).toHaveLength(1);
    const again = await push();
    expect(again.json).toMatchObject({ pushed: true, 'pull-request-url': pageOf(1) });
    expect(branches()).toHaveLength(1);
    expect(isPinned()).toBe(true);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });

  test('an answer that got lost does not open a second one', async () => {
    forge.opened.push({ number: 1, from: '', into: 'refs/heads/main', title: '', body: '' });
    const { json: planned } = await push('--dry-run');
    expect(forge.requests).toEqual([]);
    Object.assign(forge.opened[0] as object, { from: `refs/heads/${planned.branch}` });
    forge.refusals.push({ method: 'GET', status: 200, body: name === 'GitHub' ? [] : { value: [] } });
    expect((await push()).json['pull-request-url']).toBe(pageOf(1));
    expect(forge.opened).toHaveLength(1);
  });

  test('--no-pull-request stops after the branch', async () => {
    const { code, json } = await push('--no-pull-request');
    expect(code).toBe(0);
    expect(json['pull-request-url']).toBeUndefined();
    expect(branches()).toHaveLength(1);
    expect(forge.requests).toEqual([]);
  });

  test('the action and the task open it as well, whatever the forge is', async () => {
    const inputs = { operation: 'push', repository: forge.url, token: 'given', message: 'Why' };
    const env = {
      GITHUB_SERVER_URL: forge.origin,
      GITHUB_ACTOR: 'octocat',
      BUILD_REQUESTEDFOR: 'Octo Cat',
      BUILD_REQUESTEDFOREMAIL: 'o@c',
    };
    if (name === 'GitHub') {
      const { code, outputs, summary } = await work.action(inputs, { env });
      expect({ code, outputs }).toMatchObject({ code: 0, outputs: { pushed: 'true', 'pull-request-url': pageOf(1) } });
      expect(summary).toContain(pageOf(1));
      expect(git(forge.assets.dir, 'log', '-1', '--format=%an %ae', branches()[0] ?? '')).toBe(
        'octocat octocat@users.noreply.github.com',
      );
    } else {
      const { code, outputs } = await work.task(inputs, { env });
      expect({ code, outputs }).toMatchObject({ code: 0, outputs: { pushed: 'true', pullRequestUrl: pageOf(1) } });
      expect(git(forge.assets.dir, 'log', '-1', '--format=%an %ae', branches()[0] ?? '')).toBe('Octo Cat o@c');
    }
  });

  test('a proxy is used', async () => {
    const seen: string[] = [];
    const proxy = createServer((_, response) => response.writeHead(502).end());
    proxy.on('connect', (request, socket) => {
      seen.push(request.url ?? '');
      socket.end('HTTP/1.1 502 no\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    // git is told to go straight, the rest is not.
    git(work.code, 'config', 'http.proxy', '');
    const args = ['push', '--json', '--retries', '1', '--repository', forge.url, '--token', 'given'];
    const { json } = await work.cli(args, { env: { GITHUB_SERVER_URL: forge.origin, HTTP_PROXY: address } });
    expect(json.error?.message).toContain('could not be opened');
    expect(seen.every((target) => target === new URL(forge.origin).host)).toBe(true);
    expect(seen.length).toBeGreaterThan(0);
    proxy.close();
  });
});

const OPEN_API = join(PROJECT, '../shared/data/github-openapi-subset.json');
(existsSync(OPEN_API) ? test : test.skip)('requests to GitHub are as its own description says', async () => {
  await begin('GitHub');
  await push();
  const { paths, components } = JSON.parse(readFileSync(OPEN_API, 'utf8'));
  const pulls = paths['/repos/{owner}/{repo}/pulls'];
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const post = forge.requests.find(({ method }) => method === 'POST');
  const schema = { ...pulls.post.requestBody.content['application/json'].schema, components };
  expect(ajv.validate(schema, post?.body)).toBe(true);
  const known = new Set(
    pulls.get.parameters.map(({ name, $ref }: { name?: string; $ref?: string }) => name ?? $ref?.split('/').at(-1)),
  );
  for (const { method, url } of forge.requests) {
    if (method !== 'GET') continue;
    for (const name of new URL(url, forge.origin).searchParams.keys()) expect(known).toContain(name);
  }
});

test('on another host it says how to go on', async () => {
  await begin('GitHub');
  const { code, stdout } = await work.cli(['push', '--repository', forge.url, '--token', 'given']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Go on with the branch assets-sync\/sdk-tables-[0-9a-f]{12} of .*: merge it into main/);
});

test.each([
  ['Azure/assets', 'https://api.github.com', 'https://github.com/Azure/assets'],
  ['git@github.com:Azure/assets.git', 'https://api.github.com', 'https://github.com/Azure/assets'],
  ['https://dev.azure.com/org/project/_git/a', 'https://dev.azure.com/org/project/_apis/git/repositories/a', undefined],
  ['https://dev.azure.com/org/_git/a', 'https://dev.azure.com/org/a/_apis/git/repositories/a', undefined],
  ['https://org.visualstudio.com/project/_git/a', 'https://org.visualstudio.com/project/_apis/git/repositories/a', undefined],
  ['git@ssh.dev.azure.com:v3/org/project/a', 'https://dev.azure.com/org/project/_apis/git/repositories/a', undefined],
  [
    'https://tfs.example.com/tfs/Default/project/_git/a',
    'https://tfs.example.com/tfs/Default/project/_apis/git/repositories/a',
    undefined,
  ],
  ['https://gitlab.com/a/b', undefined, undefined],
])('the forge of %s', (text, api, page) => {
  const url = parseGitUrl(text, 'https://github.com', '/');
  if ('wrong' in url) throw new Error(url.wrong);
  const found = findForge({ url, gitHubServer: 'https://github.com', gitHubApi: undefined });
  expect(found?.api).toBe(api);
  if (page !== undefined) expect(found?.page).toBe(page);
});
