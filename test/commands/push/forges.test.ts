import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Directory } from '../../../src/base/directory.ts';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import { findForge, newPullRequestPage, TEXT_LIMITS } from '../../../src/forge/address.ts';
import { codeSpan, commitText, pullRequestText } from '../../../src/forge/text.ts';
import { recordings } from '../../fixtures/assets-repository.ts';
import { PROJECT } from '../../fixtures/bundles.ts';
import { Prepared } from '../../fixtures/prepared.ts';
import { git } from '../../fixtures/process.ts';
import { describeWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { compare, type SampleRequest, sampleRequest, testProxyRecording } from '../../recording-diff/recordings.ts';
import { ForgeServer } from '../../servers/forge-server.ts';

const PATHS = { GitHub: 'acme/assets', 'Azure Repos': 'acme/project/_git/assets' } as const;
type Name = keyof typeof PATHS;
let forge: ForgeServer;
let work: Workspace;

const forges: ForgeServer[] = [];

/** A forge, and a synced workspace with a new recording. */
async function setUp(name: Name): Promise<{ folder: string; forge: ForgeServer; work: Workspace }> {
  const folder = temporaryFolder('forge');
  const forge = await ForgeServer.start(folder, PATHS[name], [{ files: recordings('sdk/tables', 3) }]);
  forges.push(forge);
  const work = new Workspace();
  work.write('recordings.json', { $repository: forge.url, 'sdk/tables': forge.assets.sha('main') });
  work.write('sdk/tables/README.md', 'x\n');
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
  return { folder, forge, work };
}

const foldersOf = ({ folder, work }: { folder: string; work: Workspace }) => [folder, work.folder];
const prepared = {
  GitHub: new Prepared(() => setUp('GitHub'), foldersOf),
  'Azure Repos': new Prepared(() => setUp('Azure Repos'), foldersOf),
};

async function begin(name: Name): Promise<void> {
  ({ forge, work } = await prepared[name].take());
  forge.reset();
}

afterAll(() => Promise.all(forges.map((one) => one.close())));

/** As a person's machine is set up for a GitHub Enterprise server; to others a token goes by name alone. */
function push(...args: string[]) {
  const env = { GITHUB_SERVER_URL: forge.origin, GH_TOKEN: 'job-token' };
  return work.cli(['push', '--json', '--retries', '1', '--repository', forge.url, '--token', 'given', ...args], { env });
}

/** Every form in which a server may say what it was sent. */
function formsOf(token: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return [token, base64(token), base64(`x-access-token:${token}`), base64(`:${token}`), `token ${token}`];
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
    const { code, json, stderr } = await push('--message', 'Record new\n\nBecause of #7.');
    expect({ code, error: json.error, stderr }).toEqual({ code: 0, stderr: '' });
    expect(json['pull-request-url']).toBe(pageOf(1));
    expect(forge.opened).toMatchObject([{ from: branches()[0], into: 'refs/heads/main', title: 'Record new' }]);
    for (const said of ['Because of #7.', '`sdk/tables`: 1 added, 0 changed, 0 removed', 'merge commit']) {
      expect(forge.opened[0]?.body).toContain(said);
    }
    const basic = Buffer.from('x-access-token:given').toString('base64');
    for (const { authorization } of forge.requests) {
      expect(authorization).toBe(name === 'GitHub' ? 'token given' : `basic ${basic}`);
    }
  });

  test('a pull request says which requests of a recording are new, gone or different', async () => {
    const requests = (round: number) => [0, 1, 2].map((number) => sampleRequest(number, round));
    writeFileSync(join(work.root, 'sdk/tables/new.json'), testProxyRecording(requests(0)));
    expect((await push()).code).toBe(0);
    expect(forge.opened[0]?.body).toContain('| sdk/tables | 1 | 3 | 0 | 0 |');
    const [first, second] = requests(1);
    const changed = [first, { ...second, status: 500 }] as SampleRequest[];
    writeFileSync(join(work.root, 'sdk/tables/new.json'), testProxyRecording(changed));
    expect((await push()).code).toBe(0);
    // Of the whole branch: main has none of them.
    expect(forge.opened).toHaveLength(1);
    expect(forge.opened[0]?.body).toContain('| sdk/tables | 1 | 2 | 0 | 0 |');
  });

  test('a push again goes on in the same pull request, whose title and text follow, but for what a person wrote', async () => {
    await push('--message', 'Record new');
    const [opened] = forge.opened;
    Object.assign(opened ?? {}, { body: `${opened?.body}\nReviewed by *me*.\r\n` });
    writeFileSync(join(work.root, 'sdk/tables/newer.json'), 'newer\n');
    const { json } = await push('--message', 'Record newer');
    expect(json).toMatchObject({ pushed: true, 'pull-request-url': pageOf(1) });
    expect(branches()).toHaveLength(1);
    expect(forge.opened).toMatchObject([{ title: 'Record new; Record newer' }]);
    expect(opened?.body).toMatch(/`sdk\/tables`: 2 added, 0 changed, 0 removed[\s\S]*-->\n\nReviewed by \*me\*\.\n$/);

    Object.assign(opened ?? {}, { title: 'WIP' });
    writeFileSync(join(work.root, 'sdk/tables/newest.json'), 'newest\n');
    await push('--message', 'Record newest');
    expect(opened?.title).toBe('WIP');
    expect(opened?.body).toMatch(/3 added[\s\S]*Reviewed/);

    // Who took our part away wants none, and what the forge refuses is no reason to fail.
    const text = 'All mine.';
    Object.assign(opened ?? {}, { body: text });
    writeFileSync(join(work.root, 'sdk/tables/more.json'), 'more\n');
    expect((await push()).code).toBe(0);
    expect(opened?.body).toBe(text);
  });

  test('a text that the host does not let change is told, and the push goes on', async () => {
    await push();
    writeFileSync(join(work.root, 'sdk/tables/newer.json'), 'newer\n');
    forge.refusals.push({ method: 'PATCH', status: 403, body: { message: 'Not yours' } });
    const { code, json, stderr } = await push();
    expect({ code, url: json['pull-request-url'] }).toEqual({ code: 0, url: pageOf(1) });
    expect(stderr).toMatch(/The text of .* could not be brought up to date: .*Not yours/);
  });

  test('a pull request that was closed as unwanted is named when the next push opens another', async () => {
    await push();
    Object.assign(forge.opened[0] ?? {}, { closed: true });
    writeFileSync(join(work.root, 'sdk/tables/newer.json'), 'newer\n');
    const { json, stderr } = await push();
    expect(json['pull-request-url']).toBe(pageOf(2));
    expect(branches()).toHaveLength(1);
    expect(stderr).toContain(`${pageOf(1)} was closed without being merged`);
  });

  test('a pull request that could not be opened without a token is opened by the next push, with something new or without', async () => {
    const without = () => work.cli(['push', '--json'], { env: { GITHUB_SERVER_URL: forge.origin } });
    expect((await without()).json).toMatchObject({ pushed: true });
    expect(forge.opened).toEqual([]);
    expect(isPinned()).toBe(true);
    expect((await push('--dry-run')).code).toBe(0);
    expect(forge.opened).toEqual([]);
    const { code, json } = await push();
    expect({ code, json }).toMatchObject({ code: 0, json: { pushed: false, 'pull-request-url': pageOf(1) } });
    expect(forge.opened).toMatchObject([{ title: 'Record sdk/tables' }]);
    forge.requests.length = 0;
    // It asks whether there is one, and leaves that alone.
    expect((await push()).json).not.toHaveProperty('pull-request-url');
    expect(forge.requests.map(({ method }) => method)).toEqual(['GET']);
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

  test('nothing that a server says shows the token, in any form', async () => {
    const token = 's3cret/+of-mine';
    const words = formsOf(token);
    const echo = ({ authorization }: { authorization: string | undefined }) => ({
      message: `Bad: ${authorization}; ${words.join(' ')}`,
      errors: words.map((message) => ({ message })),
    });
    const hook = join(forge.assets.dir, 'hooks/pre-receive');
    writeFileSync(hook, `#!/bin/sh\n${words.map((word) => `echo '${word}' >&2\n`).join('')}exit 1\n`, { mode: 0o755 });
    const shown: string[] = [];
    const run = async (...args: string[]) => {
      const env = { GITHUB_SERVER_URL: forge.origin };
      const { stdout, stderr } = await work.cli(['push', '--debug', '--repository', forge.url, '--token', token, ...args], {
        env,
      });
      shown.push(stdout, stderr);
    };
    await run();
    expect(shown.join('')).toContain('hook declined');
    rmSync(hook);
    for (const [method, status] of [
      ['GET', 403],
      ['POST', 422],
      ['POST', 500],
    ] as const) {
      forge.refusals.push({ method, status, body: echo });
      await run('--retries', '1');
    }
    forge.refusals.push({ method: 'POST', status: 503, body: echo });
    await run('--retries', '2');
    expect(shown.join('').match(/answered \d{3} \(\*{3}\)/g)?.length).toBeGreaterThanOrEqual(4);
    for (const word of words) expect(shown.join('')).not.toContain(word);
    expect(forge.opened).toHaveLength(1);
  });

  test('is asked again as late as it says where it was asked too often, and only there', async () => {
    const limits =
      name === 'GitHub'
        ? [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '1' } }]
        : [429, 503].map((status) => ({ status, headers: { 'retry-after': '1' } }));
    for (const limit of limits) forge.refusals.push({ method: 'GET', body: { message: 'Too often' }, ...limit });
    const begun = Date.now();
    const { code, json, stderr } = await push('--retries', '3');
    expect({ code, url: json['pull-request-url'] }).toEqual({ code: 0, url: pageOf(1) });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(limits.length * 1000);
    expect(stderr).toMatch(/answered \d+ \(Too often\) \(attempt 1 of 3\); trying again\./);

    forge.requests.length = 0;
    writeFileSync(join(work.root, 'sdk/tables/newer.json'), 'newer\n');
    forge.refusals.push({ method: 'GET', status: 403, body: { message: 'Resource not accessible' } });
    expect((await push('--retries', '3')).code).toBe(5);
    expect(forge.requests).toHaveLength(1);
  });

  test('a fork’s pull request is not taken for its own', async () => {
    const { json: planned } = await push('--dry-run');
    const from = `refs/heads/${planned.branch}`;
    forge.opened.push({ number: 1, from, into: 'refs/heads/main', title: 'x', body: '', ofFork: true });
    expect((await push()).json['pull-request-url']).toBe(pageOf(2));
  });

  test('a title and a text that are too long are cut where it matters least', async () => {
    const title = `Begin ${'x'.repeat(500)} end`;
    const { code, json } = await push('--message', `${title}\n\n${'Because. '.repeat(10_000)}`);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    const [opened] = forge.opened;
    expect(opened?.title).toMatch(/^Begin x+…$/);
    expect(opened?.body).toMatch(/^…x+ end\n\nBecause\. /);
    expect(opened?.body).toMatch(/Because.*…\n\n[\s\S]*merge commit[\s\S]*`sdk\/tables`: 1 added/);
    // In the commit and the pin there is room for all of it.
    expect(git(forge.assets.dir, 'log', '-1', '--format=%s', branches()[0] ?? '')).toBe(title);
    expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain(title);
  });

  test('an answer with a hole in it is told, and that the branch was pushed', async () => {
    forge.refusals.push({ method: 'GET', status: 200, body: name === 'GitHub' ? [null] : { value: [null] } });
    const { code, json } = await push();
    expect({ code, error: json.error }).toMatchObject({
      code: 3,
      error: { code: 'forge-refused', message: expect.stringContaining('assets-sync/') },
    });
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

  test.each(['action', 'task'] as const)('the %s opens it as well, whatever host it runs on', async (host) => {
    const inputs = { operation: 'push', repository: forge.url, token: 'given', message: 'Why' };
    // A runner names its own GitHub; of another one, here of a pipeline, gh's variable tells.
    const own = host === 'action' ? { GITHUB_SERVER_URL: forge.origin } : { GH_HOST: forge.origin };
    const person = { GITHUB_ACTOR: 'octocat', BUILD_REQUESTEDFOR: 'Octo Cat', BUILD_REQUESTEDFOREMAIL: 'o@c' };
    const env = { ...person, ...(name === 'GitHub' ? own : {}), JOB_TOKEN: 'of-the-job' };
    const author = () => git(forge.assets.dir, 'log', '-1', '--format=%an %ae', branches()[0] ?? '');
    if (host === 'action') {
      const { code, outputs, summary } = await work.action(inputs, { env });
      expect({ code, outputs }).toMatchObject({ code: 0, outputs: { pushed: 'true', 'pull-request-url': pageOf(1) } });
      expect(summary).toContain(pageOf(1));
      expect(author()).toBe('octocat octocat@users.noreply.github.com');
    } else {
      const { code, outputs } = await work.task(inputs, { env });
      expect({ code, outputs }).toMatchObject({ code: 0, outputs: { pushed: 'true', pullRequestUrl: pageOf(1) } });
      expect(author()).toBe('Octo Cat o@c');
    }
    for (const { authorization } of forge.requests) {
      expect(authorization).toBe(name === 'GitHub' ? 'token given' : `basic ${formsOf('given')[2]}`);
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
    writeFileSync(join(work.home, '.gitconfig'), '[http]\n\tproxy = ""\n');
    const args = ['push', '--json', '--retries', '1', '--repository', forge.url, '--token', 'given'];
    const env = { GITHUB_SERVER_URL: forge.origin, http_proxy: address };
    const { json, stderr } = await work.cli(args, { env });
    expect(json.error?.message).toContain('could not be opened');
    expect(stderr).toBe('');
    expect(seen.every((target) => target === new URL(forge.origin).host)).toBe(true);
    expect(seen.length).toBeGreaterThan(0);
    const past = await work.cli(args, { env: { ...env, NO_PROXY: '127.0.0.1' } });
    expect({ url: past.json['pull-request-url'], stderr: past.stderr }).toEqual({ url: pageOf(1), stderr: '' });
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
  const { code, stdout, stderr } = await work.cli(['push', '--repository', forge.url, '--token', 'given']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [branch = ''] = branches().map((ref) => ref.replace('refs/heads/', ''));
  expect(stdout).toContain(`No pull request was opened: ${forge.url} is not known as GitHub`);
  expect(stdout).toContain(`from ${branch} into main`);
  expect(forge.requests).toEqual([]);
  // What it tells to do there does it; the commands for the pins come after.
  const clone = join(work.folder, 'clone');
  git(work.folder, 'clone', '-q', forge.assets.dir, clone);
  const commands = [...stdout.matchAll(/^ {2}git (?!add|commit)(.+)$/gm)].map(([, command = '']) => command.split(' '));
  expect(commands.length).toBeGreaterThan(2);
  for (const command of commands) git(clone, ...command);
  expect(git(forge.assets.dir, 'branch', '--contains', branch, 'main')).toContain('main');
});

describeWith('scripts')('an assets repository that is reached by ssh', () => {
  /** git's server programs, as an ssh server would start them. */
  function ssh(): string {
    const script = join(work.folder, 'ssh');
    const folder = forge.assets.dir.slice(0, -PATHS.GitHub.length);
    writeFileSync(script, `#!/bin/sh\ncd '${folder}'\nfor last; do :; done\nexec sh -c "$last"\n`, { mode: 0o755 });
    return script;
  }

  test.each([
    ['the token of its own host', { GH_TOKEN: 'mine' }, [], 'token mine'],
    ['a token that was given for it', { GH_TOKEN: 'mine' }, ['--token', 'given'], 'token given'],
    ['no token', {}, [], undefined],
  ])('has its pull request opened with %s', async (_, tokens, args, authorization) => {
    await begin('GitHub');
    const address = 'git@127.0.0.1:acme/assets';
    const env = { GITHUB_SERVER_URL: forge.origin, GIT_SSH_COMMAND: ssh(), ...tokens };
    const { code, stdout, stderr } = await work.cli(['push', '--repository', address, ...args], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    if (authorization === undefined)
      expect(stdout).toContain(`open it here: ${forge.url}/compare/main...assets-sync/sdk-tables-`);
    else expect(stdout).toContain(`Pull request: ${forge.url}/pull/1`);
    expect(forge.requests.map((request) => request.authorization)).toEqual(
      authorization === undefined ? [] : [authorization, authorization],
    );
  });

  test('keeps a token from a host that a file names', async () => {
    await begin('GitHub');
    work.write('recordings.json', { $repository: 'git@127.0.0.1:acme/assets', 'sdk/tables': forge.assets.sha('main') });
    const env = { GH_HOST: forge.origin, GIT_SSH_COMMAND: ssh(), GH_TOKEN: 'of-github' };
    const { code, stdout, stderr } = await work.cli(['push'], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Without a token');
    writeFileSync(join(work.root, 'sdk/tables/newer.json'), 'newer\n');
    const given = await work.cli(['push', '--token', 'given'], { env });
    expect(given.stderr).toContain(`The token is not sent to ${forge.origin}`);
    expect(forge.requests).toEqual([]);
  });
});

test.each([
  ['Azure/assets', 'https://api.github.com', 'https://github.com/Azure/assets'],
  ['git@github.com:Azure/assets.git', 'https://api.github.com', 'https://github.com/Azure/assets'],
  ['ssh://git@ssh.github.com:443/Azure/assets.git', 'https://api.github.com', 'https://github.com/Azure/assets'],
  ['https://acme.ghe.com/a/b', 'https://api.acme.ghe.com', 'https://acme.ghe.com/a/b'],
  ['https://git.acme.example/a/b.git', 'https://git.acme.example/api/v3', 'https://git.acme.example/a/b'],
  ['ssh://git@git.acme.example:2222/a/b', 'https://git.acme.example/api/v3', 'https://git.acme.example/a/b'],
  ['https://dev.azure.com/org/project/_git/a', 'https://dev.azure.com/org/project', undefined],
  ['https://dev.azure.com/org/_git/a', 'https://dev.azure.com/org/a', undefined],
  ['https://org.visualstudio.com/project/_git/a', 'https://org.visualstudio.com/project', undefined],
  ['https://org.visualstudio.com/_git/a', 'https://org.visualstudio.com/a', undefined],
  [
    'https://org.visualstudio.com/DefaultCollection/project/_git/a',
    'https://org.visualstudio.com/DefaultCollection/project',
    undefined,
  ],
  ['https://org.visualstudio.com/DefaultCollection/_git/a', 'https://org.visualstudio.com/DefaultCollection/a', undefined],
  ['git@ssh.dev.azure.com:v3/org/project/a', 'https://dev.azure.com/org/project', 'https://dev.azure.com/org/project/_git/a'],
  ['ssh://git@ssh.dev.azure.com/v3/org/My%20Project/a', 'https://dev.azure.com/org/My%20Project', undefined],
  [
    'org@vs-ssh.visualstudio.com:v3/org/project/a',
    'https://org.visualstudio.com/project',
    'https://org.visualstudio.com/project/_git/a',
  ],
  ['https://tfs.example.com/tfs/Default/project/_git/a', 'https://tfs.example.com/tfs/Default/project', undefined],
  ['https://tfs.example.com/tfs/DefaultCollection/_git/a', 'https://tfs.example.com/tfs/DefaultCollection/a', undefined],
  ['https://tfs.example.com/tfs/Team/_git/a', 'https://tfs.example.com/tfs/Team/a', undefined],
  ['https://tfs.example.com/DefaultCollection/_git/a', 'https://tfs.example.com/DefaultCollection/a', undefined],
  ['https://tfs.example.com/Team/project/_git/a', 'https://tfs.example.com/Team/project', undefined],
  ['ssh://tfs.example.com:22/tfs/Team/project/_git/a', 'https://tfs.example.com/tfs/Team/project', undefined],
  ['https://gitlab.com/a/b', undefined, undefined],
  ['git@gitlab.com:a/b', undefined, undefined],
  ['https://github.com.evil.example/a/b', undefined, undefined],
])('the forge of %s', (text, api, page) => {
  const url = parseGitUrl(text, 'https://github.com', '/');
  if ('error' in url) throw new Error(url.error);
  const question = { gitHubServer: 'https://github.com', gitHubApi: undefined, otherGitHub: 'https://git.acme.example' };
  const found = findForge({ ...question, url });
  expect(found?.api.replace('/_apis/git/repositories/a', '')).toBe(api);
  if (page !== undefined) expect(found?.page).toBe(page);
});

test('a branch with odd characters is one part of the address of its page', () => {
  const names = { branch: 'assets-sync/x', into: 'release/1.0#a?b%c&d' };
  const forge = { api: '', owner: '', name: '', page: 'https://x', origin: 'https://x' };
  expect(newPullRequestPage({ ...forge, kind: 'github' }, names)).toBe(
    'https://x/compare/release/1.0%23a%3Fb%25c%26d...assets-sync/x?expand=1',
  );
  expect(newPullRequestPage({ ...forge, kind: 'azure' }, names)).toBe(
    'https://x/pullrequestcreate?sourceRef=assets-sync%2Fx&targetRef=release%2F1.0%23a%3Fb%25c%26d',
  );
});

describe('the text of a pull request', () => {
  const services = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      service: `sdk/s${index}` as Directory,
      added: [1],
      modified: [],
      deleted: [],
    }));
  const facts = (count: number, message?: string) => ({
    message,
    origin: { commit: 'https://x/commit/1', pullRequest: undefined },
    unmerged: [],
    services: services(count),
  });

  test('lists services as far as there is room', () => {
    const { title, body } = pullRequestText(facts(2_000), TEXT_LIMITS.github);
    expect(title).toBe('Record sdk/s0 and 1999 more');
    expect(body.match(/^- `/gm)?.length).toBeGreaterThan(1_000);
    expect(body).toMatch(/ removed\n- .*…\n\n<!-- .* -->\n$/);
    expect(commitText(facts(2_000)).body.match(/^- sdk/gm)).toHaveLength(2_000);
  });

  test.each([0, 1, 3_000, 3_700, 3_999, 4_000, 10_000])('of %d characters is never too long', (length) => {
    for (const count of [1, 50, 500]) {
      const { title, body } = pullRequestText(facts(count, `Title\n\n${'y'.repeat(length)}`), TEXT_LIMITS.azure);
      expect(title).toBe('Title');
      expect(body.length).toBeLessThanOrEqual(4_000);
      for (const said of ['At https://x/commit/1', 'Merge this with a merge commit', '`sdk/s0`: 1 added'])
        expect(body).toContain(said);
    }
  });

  test.each(Object.values(TEXT_LIMITS))('with a table of requests is within %j, and keeps the rest', async (limits) => {
    const after = Array.from({ length: 40 }, (_, number) => ({ ...sampleRequest(number), status: 500 }));
    const before = after.map((_, number) => sampleRequest(number));
    const change = await compare(testProxyRecording(before), testProxyRecording(after));
    for (const count of [1, 20, 90, 500]) {
      const compared = services(count).map(({ service }) => ({ service, recordings: [change] }));
      const { body } = pullRequestText({ ...facts(count), recordings: compared }, limits);
      expect(body.length).toBeLessThanOrEqual(limits.body);
      expect(body).toContain('`sdk/s0`: 1 added');
      if (count === 1) expect(body).toContain('| sdk/s0 | 1 | 0 | 0 | 40 |');
    }
  });

  test('is not cut in the middle of a character', () => {
    const { title, body } = pullRequestText(facts(1, `${'x'.repeat(254)}😀😀`), TEXT_LIMITS.github);
    expect(title).toBe(`${'x'.repeat(254)}…`);
    expect(body.startsWith('…😀😀\n')).toBe(true);
  });

  test.each([
    ['sdk/a_b*c', '`sdk/a_b*c`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
  ])('shows the name %j as it is', (name, shown) => {
    expect(codeSpan(name)).toBe(shown);
  });
});
