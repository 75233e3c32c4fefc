import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith, hangUp } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(manifest: object | string): Workspace {
  const work = new Workspace();
  work.write('recordings.json', typeof manifest === 'string' ? manifest : { $repository: server.url, ...manifest });
  work.commit();
  return work;
}

/** Runs sync and returns its error; whatever it was, it left nothing behind. */
async function failure(work: Workspace, args: string[] = ['*'], options: Parameters<Workspace['cli']>[1] = {}) {
  const exclude = join(work.code, '.git/info/exclude');
  const before = { exclude: readFileSync(exclude, 'utf8'), status: work.status(), root: existsSync(work.root) };
  const { code, json, stderr } = await work.cli(['sync', ...args, '--json'], options);
  expect({ exclude: readFileSync(exclude, 'utf8'), status: work.status(), root: existsSync(work.root) }).toEqual(before);
  expect(stderr).not.toMatch(/^\s+at .*\(/m);
  expect(json.error?.hint).toMatch(/\S/);
  return { code, ...json.error } as { code: number; message: string } & Record<string, unknown>;
}

describe('bad input gets a clear error and changes nothing:', () => {
  test('no recordings.json', async () => {
    const work = new Workspace();
    work.commit();
    const { json, code } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(2);
    expect(json.error).toMatchObject({ code: 'bad-manifest', message: expect.stringContaining('There is no recordings.json') });
  });

  test('a recordings.json with several mistakes, in several files', async () => {
    const work = workspace(`{\n  "$repository": "${server.url}",\n  "sdk/tables": "main"\n  "sdk/core": "${first}",\n}`);
    expect(await failure(work, ['sdk/tables'])).toMatchObject({
      code: 'bad-manifest',
      file: 'recordings.json',
      line: 3,
      column: 17,
      message: expect.stringMatching(
        /There are 2 mistakes:\nrecordings\.json:3:17 "main"[\s\S]*\nrecordings\.json:4:3 missing comma/,
      ),
    });
    const split = workspace({ 'sdk/tables': first });
    split.write('sdk/tables/inner/recordings.json', '{ "x": 1, "y": 2 }');
    expect((await failure(split, ['sdk/tables'])).message).toMatch(/sdk\/tables\/inner\/recordings\.json:1:8/);
  });

  test('no pin for the path', async () => {
    const error = await failure(workspace({ 'sdk/tables': first }), ['sdk/tabels']);
    expect(error).toMatchObject({ code: 'no-pin', message: expect.stringContaining('sdk/tabels') });
    expect(error.hint).toContain('sdk/tables');
    const glob = await failure(workspace({ 'sdk/tables': first }), ['sdk/*']);
    expect(glob).toMatchObject({ code: 'bad-usage', hint: expect.stringContaining("Give '*' for every service") });
  });

  test('a path that does not exist at that commit', async () => {
    const work = workspace({ '/': first });
    expect(await failure(work, ['sdk/nothing'])).toMatchObject({ code: 'no-such-directory', line: 3 });
    const pinned = workspace({ 'sdk/nothing': first });
    expect(await failure(pinned)).toMatchObject({
      code: 'no-such-directory',
      message: expect.stringContaining(first.slice(0, 12)),
    });
  });

  test('no $repository anywhere, or one that cannot be', async () => {
    expect(await failure(workspace(`{ "sdk/tables": "${first}" }`))).toMatchObject({
      code: 'bad-manifest',
      hint: expect.stringContaining('$repository'),
    });
    for (const address of ['ext::sh', 'ext::sh%20-c%20false', 'git://127.0.0.1/x', '-oProxyCommand=x']) {
      const evil = workspace(`{ "$repository": "${address}", "sdk/tables": "${first}" }`);
      expect(await failure(evil)).toMatchObject({ code: 'bad-manifest', line: 1 });
    }
    expect(await failure(workspace({ 'sdk/tables': first }), ['*', '--repository', '--upload-pack=x'])).toMatchObject({
      code: 'bad-usage',
    });
  });

  test('an assets root that is a file, a link, or someone else’s', async () => {
    const file = workspace({ 'sdk/tables': first });
    file.write('.assets', 'x');
    expect(await failure(file)).toMatchObject({ code: 'foreign-root', message: expect.stringContaining('a file') });
    const other = workspace({ 'sdk/tables': first });
    git(other.code, 'init', '-q', '.assets');
    expect(await failure(other)).toMatchObject({
      code: 'foreign-root',
      message: expect.stringContaining('another git repository'),
    });
    const full = workspace({ 'sdk/tables': first });
    full.write('.assets/notes.txt', 'x');
    expect((await failure(full)).message).toContain('files that assets-sync did not put there');
    const link = workspace({ $path: 'out/assets', 'sdk/tables': first });
    symlinkSync(temporaryFolder('elsewhere'), join(link.code, 'out'), 'junction');
    expect(await failure(link)).toMatchObject({ code: 'foreign-root', message: expect.stringContaining('symbolic link') });
    const tracked = workspace({ $path: 'sdk/mine', 'sdk/tables': first });
    tracked.write('sdk/mine/x.json', '{}');
    tracked.commit();
    expect(await failure(tracked)).toMatchObject({ code: 'foreign-root', message: expect.stringContaining('tracks files') });
  });

  test('a path outside the code repository', async () => {
    expect(await failure(workspace({ 'sdk/tables': first }), ['../elsewhere'])).toMatchObject({ code: 'bad-usage' });
    expect(await failure(workspace({ $path: '../out', 'sdk/tables': first }))).toMatchObject({ code: 'bad-manifest', line: 3 });
    expect(await failure(workspace({ $path: '.git/x', 'sdk/tables': first }))).toMatchObject({ code: 'bad-manifest' });
    expect(await failure(workspace({ 'sdk/tables': first }), ['*', '--path', '.'])).toMatchObject({ code: 'bad-usage' });
  });

  test('a working directory that is none, or no git repository', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect(await failure(work, ['*', '--working-directory', 'nowhere'])).toMatchObject({ code: 'bad-usage' });
    const bare = temporaryFolder('bare');
    const { json } = await work.cli(['sync', '*', '--json'], { cwd: bare });
    expect(json.error).toMatchObject({ code: 'bad-usage', message: expect.stringContaining('not in a git repository') });
  });

  testWith('scripts')('git missing or too old', async () => {
    const work = workspace({ 'sdk/tables': first });
    const empty = temporaryFolder('path');
    expect(await failure(work, ['*'], { env: { PATH: empty } })).toMatchObject({
      code: 'old-git',
      message: 'git was not found.',
    });
    writeFileSync(join(empty, 'git'), '#!/bin/sh\necho "git version 2.30.1"\n');
    chmodSync(join(empty, 'git'), 0o755);
    expect(await failure(work, ['*'], { env: { PATH: `${empty}:/bin:/usr/bin` } })).toMatchObject({
      code: 'old-git',
      message: 'This machine has git 2.30.1; assets-sync needs git 2.38 or newer.',
    });
  });

  test('flags and commands that do not exist, values that cannot be', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect(await failure(work, ['--retries', '0', '--timeout', 'x'])).toMatchObject({
      code: 'bad-usage',
      message: '--retries is a whole number, 1 or more, not "0"; --timeout is a whole number, 0 or more, not "x".',
    });
    expect(await failure(work, ['--reties', '3'])).toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining('--retries'),
    });
    const { code, stderr } = await work.cli(['snyc']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean sync?');
  });

  test('a tree that is some other object counts for nothing', async () => {
    const blob = assets.blobs(first, 'sdk/tables')[0];
    const work = workspace({ 'sdk/tables': { sha: first, tree: `${blob}@${first.slice(0, 12)}` } });
    const { code, stderr } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/recordings\.json:3:\d+.*tree is not this directory of sha: that is/);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('a tree of another directory is believed, but not once the pin is its SHA alone', async () => {
    const tree = `${assets.tree(first, 'sdk/core')}@${first.slice(0, 12)}`;
    const work = workspace({ 'sdk/tables': { sha: first, tree } });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(Object.keys(work.files('sdk/tables'))).toHaveLength(10);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('a SHA that is no commit, and nothing of it troubles later runs', async () => {
    const work = workspace({ 'sdk/tables': assets.tree(first, 'sdk/tables') });
    expect(await failure(work)).toMatchObject({
      code: 'missing-commit',
      line: 3,
      message: expect.stringContaining('is not a commit'),
    });
    for (const sha of [first, second]) {
      work.write('recordings.json', { $repository: server.url, 'sdk/tables': sha });
      expect((await work.cli(['sync', '*'])).code).toBe(0);
      expect(work.files('sdk')).toEqual(assets.files(sha, 'sdk/tables'));
    }
  });

  test('a tree of nowhere: the commit counts, with a warning', async () => {
    const work = workspace({ 'sdk/tables': { sha: first, tree: `${'f'.repeat(40)}@${first.slice(0, 12)}` } });
    const { code, stderr } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/warning: recordings\.json:3:\d+ tree is not this directory of sha/);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });
});

describe('a server', () => {
  test('that is not there is tried again, then exit 3', async () => {
    const port = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(port));
      });
    });
    const work = workspace({ $repository: `http://127.0.0.1:${port}/x`, 'sdk/tables': first });
    const { code, stderr, json } = await work.cli(['sync', '*', '--retries', '2', '--json']);
    expect(code).toBe(3);
    expect(json.error).toMatchObject({ code: 'unreachable' });
    expect(stderr).toMatch(/attempt 1 of 2\); trying again/);
  });

  test.each([
    ['503', answerWith(503)],
    ['429', answerWith(429, { 'retry-after': '0' })],
    ['408', answerWith(408)],
    ['a rate limit', answerWith(403, { 'x-ratelimit-remaining': '0' })],
    ['a hang-up', hangUp],
  ])('that fails once with %s is asked again', async (_, fault) => {
    const work = workspace({ 'sdk/tables': first });
    server.faults.push(fault);
    const { code } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(server.requests).toBe(6);
  });

  test('that breaks off in the middle of a pack is asked again', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    server.faults.push((request, response) => {
      if (request.method !== 'POST') return false;
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
      response.write('000dpackfile\n0015\u0001PACK\u0000\u0000\u0000\u0002');
      setTimeout(() => response.destroy(), 50);
      return true;
    });
    const { code, json } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(0);
    expect(json.requests).toBe(4);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('waits as long as the server says', async () => {
    const work = workspace({ 'sdk/tables': first });
    const times: number[] = [];
    server.faults.push((request, response) => {
      times.push(Date.now());
      return answerWith(429, { 'retry-after': '2' })(request, response);
    });
    server.faults.push(() => {
      times.push(Date.now());
      server.faults.length = 0;
      return false;
    });
    const { code } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  test.each([404, 400, 410])('that answers %d is not asked again', async (status) => {
    const work = workspace({ 'sdk/tables': first });
    server.faults.push(answerWith(status));
    const { code } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(status === 404 ? 5 : 3);
    expect(server.requests).toBe(1);
  });

  test('that answers with a page once it has greeted is asked again', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    const page = answerWith(200, { 'content-type': 'text/html' }, '<p>Maintenance</p>');
    server.faults.push((request, response) => request.method === 'POST' && page(request, response));
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test.each([
    ['a SHA alone', 200],
    ['a SHA with its tree', 200],
    ['a SHA alone', 203],
    ['a SHA with its tree', 203],
  ])('that is a web site, for %s (%d), is named, and not tried again', async (what, status) => {
    const work = workspace({ 'sdk/tables': what === 'a SHA alone' ? first : assets.pin(first, 'sdk/tables') });
    const page = answerWith(status, { 'content-type': 'text/html; charset=utf-8' }, '<!DOCTYPE html><p>Sign in</p>');
    for (let count = 0; count < 9; count++) server.faults.push(page);
    expect(await failure(work)).toMatchObject({
      code: 'unauthorized',
      message: `${server.url} answers with a web page, not as a git repository.`,
    });
    // git takes a page for a repository of plain files, and looks for them: but it is not run once more.
    expect(server.requests).toBeLessThanOrEqual(5);
  });

  test('that redirects on its own origin is followed, to another one never', async () => {
    const work = workspace({ $repository: `${server.origin}/old-name`, 'sdk/tables': first });
    const move = answerWith(301, { location: `${server.url}/info/refs?service=git-upload-pack` });
    server.faults.push(move);
    const { code, stderr } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect(stderr).toContain(`has moved to ${server.url}`);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));

    const other = await AssetsServer.start(assets, 'blobless');
    try {
      const lured = workspace({ 'sdk/tables': first });
      server.reset();
      server.faults.push(answerWith(302, { location: `${other.url}/info/refs?service=git-upload-pack` }));
      const { json } = await lured.cli(['sync', '*', '--token', 'secret', '--repository', server.url, '--json']);
      expect(json.error?.message).toBe(`${server.origin} redirects to another server, ${other.origin}.`);
      expect(server.requests).toBe(1);
      expect(other.requests).toBe(0);
    } finally {
      await other.close();
    }
  });

  test('that takes too long ends with the time that was given', async () => {
    const work = workspace({ 'sdk/tables': first });
    server.faults.push(() => true);
    const { code, json } = await work.cli(['sync', '*', '--timeout', '1', '--json']);
    expect(code).toBe(3);
    expect(json.error).toMatchObject({ code: 'timed-out' });
  });
});

/** Every file below a folder, git directories and stores included. */
function* everyFile(folder: string): Generator<[string, Buffer]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* everyFile(path);
    else if (entry.isFile()) yield [path, readFileSync(path)];
  }
}

describe('a token', () => {
  let guarded: AssetsServer;
  const start = async (refusal: 401 | 403 | 404) => {
    guarded = await AssetsServer.start(assets, 'blobless', { token: 'right-token', refusal });
  };
  afterEach(() => guarded.close());

  /** Every place where a token could come to light. */
  function expectNoTrace(work: Workspace, token: string, ...texts: string[]): void {
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    for (const [path, bytes] of everyFile(work.folder)) {
      if (bytes.includes(token) || bytes.includes(encoded)) throw new Error(`the token is in ${path}`);
    }
    for (const text of texts) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(encoded);
    }
  }

  test('that is right is sent once a request, and leaves no trace', async () => {
    await start(401);
    const work = workspace({ $repository: guarded.url, 'sdk/tables': second });
    const env = { GITHUB_SERVER_URL: guarded.origin, GH_TOKEN: 'right-token' };
    const { code, stdout, stderr } = await work.cli(['sync', '*', '--debug'], { env });
    expect(code).toBe(0);
    expect(guarded.requests).toBe(5);
    expect(new Set(guarded.authorizations).size).toBe(1);
    expectNoTrace(work, 'right-token', stdout, stderr);
  });

  test.each([401, 403, 404] as const)('that is refused with %d is exit 5', async (refusal) => {
    await start(refusal);
    const work = workspace({ 'sdk/tables': first });
    const args = ['*', '--repository', guarded.url, '--token', 'wrong-token', '--debug'];
    const { code, json, stderr } = await work.cli(['sync', ...args, '--json']);
    expect(code).toBe(5);
    expect(json.error).toMatchObject({ code: 'unauthorized', message: expect.stringContaining('the token cannot see it') });
    // git asks once more after a 401, whatever it sent.
    expect(guarded.requests).toBeLessThanOrEqual(2);
    expectNoTrace(work, 'wrong-token', JSON.stringify(json), stderr);
  });

  test('that a server says back stays out of every message', async () => {
    await start(403);
    const work = workspace({ 'sdk/tables': first });
    guarded.faults.push((request, response) => {
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.end(`denied for ${request.headers.authorization} or wrong-token\n`);
      return true;
    });
    const args = ['sync', '*', '--repository', guarded.url, '--token', 'wrong-token', '--debug'];
    const { code, stdout, stderr } = await work.cli(args);
    expect(code).toBe(5);
    expectNoTrace(work, 'wrong-token', stdout, stderr);
  });

  test('that is not there is exit 5, without a prompt', async () => {
    await start(401);
    expect(await failure(workspace({ $repository: guarded.url, 'sdk/tables': first }))).toMatchObject({
      code: 'unauthorized',
      hint: expect.stringContaining('GH_TOKEN'),
    });
  });

  test('of a credential helper is used at a terminal', async () => {
    await start(401);
    const work = workspace({ $repository: guarded.url, 'sdk/tables': first });
    writeFileSync(
      join(work.home, '.gitconfig'),
      '[credential]\n\thelper = "!f() { echo username=x-access-token; echo password=right-token; }; f"\n',
    );
    expect((await work.cli(['sync', '*'])).code).toBe(0);
  });

  test('is never sent where recordings.json alone points', async () => {
    await start(401);
    const work = workspace({ $repository: guarded.url, 'sdk/tables': first });
    const { code, stdout } = await work.action({ paths: '*', token: 'right-token' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning .*::recordings\.json:2:3 The token is not sent to http:\/\/127\.0\.0\.1/m);
    expect(guarded.authorizations.join('')).toBe('');
    const named = await work.action({ paths: '*', token: 'right-token', repository: guarded.url });
    expect(named.code).toBe(0);
    const ofJob = await work.action({ paths: '*', repository: guarded.url }, { env: { JOB_TOKEN: 'right-token' } });
    expect(ofJob.code).toBe(0);
  });
});
