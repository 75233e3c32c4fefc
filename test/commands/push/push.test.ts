import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith, PROFILES } from '../../servers/assets-server.ts';

const RECORDING = 'sdk/tables/package/tests/recordings/test_5.json';
let assets: AssetsRepository;
let first: string;
let second: string;
let server: AssetsServer;

beforeEach(async () => {
  ({ assets, first, second } = makeSample());
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'full');
});
afterEach(() => server.close());

function workspace(pins: object): Workspace {
  const made = new Workspace();
  made.write('recordings.json', { $repository: server.url, ...pins });
  for (const service of ['tables', 'core', 'keys']) made.write(`sdk/${service}/README.md`, 'x\n');
  made.commit();
  return made;
}

function record(work: Workspace, path: string, text: string): void {
  mkdirSync(dirname(join(work.root, path)), { recursive: true });
  writeFileSync(join(work.root, path), text);
}

function branches(): string[] {
  const listing = git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync');
  return listing === '' ? [] : listing.split('\n');
}

function pins(work: Workspace): Record<string, { sha: string; tree: string; reason: string }> {
  return JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
}

async function synced(pinned: object): Promise<Workspace> {
  const work = workspace(pinned);
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  return work;
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}

describe('push', () => {
  test('publishes what was recorded, and others sync the same bytes once it is merged', async () => {
    const work = await synced({ 'sdk/tables': assets.pin('main', 'sdk/tables'), '/': assets.sha('main') });
    record(work, RECORDING, 'mine\r\n');
    record(work, 'sdk/tables/package/new ü.json', 'new\n');
    rmSync(join(work.root, 'sdk/tables/package/tests/recordings/test_6.json'));
    const mine = work.files('sdk/tables');
    const tip = assets.sha('main');
    server.reset();
    const { code, json } = await work.cli(['push', '--json', '--message', 'Record the retry tests\n\nBecause.']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    const [branch = ''] = branches();
    expect(json).toMatchObject({ pushed: true, branch, sha: assets.sha(branch), services: ['sdk/tables'], changed: true });
    expect(json.requests).toBe(server.requests);
    expect(server.requests).toBeLessThanOrEqual(8);
    expect(branch).toMatch(/^assets-sync\/sdk-tables-[0-9a-f]{12}$/);
    expect(branch.endsWith(assets.tree(branch, 'sdk/tables').slice(0, 12))).toBe(true);
    // On the tip, and nothing else is touched.
    expect(git(assets.dir, 'rev-parse', `${branch}^`)).toBe(tip);
    expect(git(assets.dir, 'diff', '--name-status', tip, branch).split('\n')).toHaveLength(3);
    expect(git(assets.dir, 'fsck', '--full', '--strict')).toBe('');
    expect(assets.files(branch, 'sdk/tables')).toEqual(mine);
    expect(git(assets.dir, 'log', '-1', '--format=%B', branch)).toMatch(
      /^Record the retry tests\n\nBecause\.[\s\S]*sdk\/tables: 1 added, 1 changed, 1 removed[\s\S]*merge commit/,
    );
    expect(pins(work)['sdk/tables']).toEqual({
      sha: assets.sha(branch),
      tree: `${assets.tree(branch, 'sdk/tables')}@${assets.sha(branch).slice(0, 12)}`,
      reason: 'Record the retry tests',
    });
    // The root stands on the new pins, and nobody is asked for what is here.
    server.reset();
    expect(work.files('sdk/tables')).toEqual(mine);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    expect((await work.cli(['check'])).code).toBe(0);
    expect((await work.cli(['sync', 'sdk/tables', '--json'])).json).toMatchObject({ requests: 0 });
    expect(server.requests).toBe(0);

    assets.commit({ merges: [`refs/heads/${branch}`], files: { 'sdk/tables': undefined } });
    git(assets.dir, 'update-ref', 'refs/heads/main', branch);
    const other = workspace(pins(work));
    expect((await other.cli(['sync', 'sdk/tables', '--verify'])).code).toBe(0);
    expect(other.files('sdk')).toEqual(mine);
  });

  test.each(PROFILES)('works on a %s server', async (profile) => {
    await server.close();
    server = await AssetsServer.start(assets, profile);
    const work = await synced({ '/': assets.sha('main') });
    record(work, RECORDING, 'mine\n');
    for (const round of [1, 2, 3]) assets.commit({ files: { 'sdk/keys/theirs.json': `${round}\n` } });
    assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n', 'sdk/core/theirs.json': 'theirs\n' } });
    server.reset();
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error, requests: json.requests }).toEqual({ code: 0, requests: server.requests });
    // With all that follows: what others added is brought too.
    if (profile === 'full' || profile === 'blobless') expect(server.requests).toBeLessThanOrEqual(8);
    const files = assets.files(String(json.sha), 'sdk/tables');
    expect(files).toEqual({ ...assets.files('main', 'sdk/tables'), [RECORDING]: hex('mine\n') });
    expect(git(assets.dir, 'diff', '--name-only', 'main', String(json.sha))).toBe(RECORDING);
    // What others added is on disk as well.
    expect(work.files('sdk/tables')).toEqual(files);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    // The catch-all, on which others rely, stays.
    expect(Object.keys(pins(work))).toEqual(['$repository', '/', 'sdk/tables']);
  });

  test('says so where nothing changed', async () => {
    const work = await synced({ '/': first });
    server.reset();
    const { code, json } = await work.cli(['push', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ pushed: false, changed: false, services: [] });
    expect(server.requests).toBe(0);
  });

  test('pushes a service that has no pin as new', async () => {
    const work = await synced({ 'sdk/tables': second });
    work.write('sdk/fresh/README.md', 'x\n');
    record(work, 'sdk/fresh/tests/a.json', 'a\n');
    const { code, json } = await work.cli(['push', 'sdk/fresh', '--json']);
    expect(code).toBe(0);
    expect(assets.files(String(json.sha), 'sdk/fresh')).toEqual({ 'sdk/fresh/tests/a.json': hex('a\n') });
    expect(pins(work)['sdk/fresh']?.sha).toBe(json.sha);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });

  test('adds to a service that has a pin, but was never on disk', async () => {
    const work = await synced({ 'sdk/tables': second, 'sdk/core': first });
    rmSync(work.root, { recursive: true });
    await work.cli(['sync', 'sdk/tables']);
    record(work, 'sdk/core/mine.json', 'mine\n');
    const { code, json } = await work.cli(['push', '--json']);
    expect(code).toBe(0);
    const files = { ...assets.files('main', 'sdk/core'), 'sdk/core/mine.json': hex('mine\n') };
    expect(assets.files(String(json.sha), 'sdk/core')).toEqual(files);
    expect(work.files('sdk/core')).toEqual(files);
  });

  test('pushes several services in one commit, and only those that are named', async () => {
    const work = await synced({ '/': second });
    for (const service of ['tables', 'core', 'keys']) record(work, `sdk/${service}/mine.json`, `${service}\n`);
    const { json } = await work.cli(['push', 'sdk/tables', 'sdk/core', '--json']);
    expect(json.branch).toMatch(/^assets-sync\/sdk-core-and-1-more-[0-9a-f]{12}$/);
    expect(git(assets.dir, 'diff', '--name-only', 'main', String(json.sha)).split('\n')).toEqual([
      'sdk/core/mine.json',
      'sdk/tables/mine.json',
    ]);
    expect(git(work.root, 'status', '--porcelain')).toBe('?? sdk/keys/mine.json');
  });

  test('moves the pin that the files belong to, in the file that holds it', async () => {
    const inner = 'sdk/tables/package/tests';
    const work = workspace({ '/': second });
    work.write('sdk/tables/recordings.json', `{\n  // ours\n  "package/tests": "${first}", // inner\n  "/": "${second}"\n}\n`);
    await work.cli(['sync', '*']);
    record(work, RECORDING, 'mine\n');
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    const text = readFileSync(join(work.code, 'sdk/tables/recordings.json'), 'utf8');
    expect(text).toContain('// ours');
    expect(text).toContain(`"/": "${second}"`);
    expect(text).toContain(`"sha": "${json.sha}"`);
    expect(Object.keys(pins(work))).toEqual(['$repository', '/']);
    expect(work.files(inner)[RECORDING]).toBe(hex('mine\n'));
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });
});

test('the report says how much was sent, and of a push that finds it there nothing', async () => {
  const work = await synced({ 'sdk/tables': second });
  record(work, RECORDING, 'x'.repeat(30_000));
  expect((await work.cli(['push'])).stdout).toContain(' received, 30.0 kB of recordings sent)');
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  record(work, RECORDING, 'x'.repeat(30_000));
  const { stdout } = await work.cli(['push']);
  expect(stdout).toContain('Found on');
  expect(stdout).not.toContain('sent)');
});

describe('a push again', () => {
  test('of the same contents finds the same branch', async () => {
    const work = await synced({ 'sdk/tables': second });
    const twin = await synced({ 'sdk/tables': second });
    for (const here of [work, twin]) record(here, RECORDING, 'mine\n');
    const { json } = await work.cli(['push', '--json']);
    const again = await twin.cli(['push', '--json']);
    expect(again.json).toMatchObject({ sha: json.sha, branch: json.branch, pushed: true });
    expect(branches()).toEqual([json.branch]);
    expect((await work.cli(['push', '--json'])).json).toMatchObject({ pushed: false });
  });

  test('on a pin that is not merged yet keeps what that had', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    await work.cli(['push']);
    assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
    record(work, 'sdk/tables/more.json', 'more\n');
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    expect(assets.files(String(json.sha), 'sdk/tables')).toEqual({
      ...assets.files('main', 'sdk/tables'),
      [RECORDING]: hex('mine\n'),
      'sdk/tables/more.json': hex('more\n'),
    });
  });

  test('leaves a branch of that name with other contents alone', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const { json: planned } = await work.cli(['push', '--dry-run', '--json']);
    // The commit that it made to know that is nobody's.
    expect(planned).toMatchObject({ pushed: false, pins: {} });
    expect(planned).not.toHaveProperty('sha');
    const taken = assets.commit({ branch: String(planned.branch), from: second, files: { 'sdk/tables/other.json': 'x\n' } });
    const { json } = await work.cli(['push', '--json']);
    expect(json).toMatchObject({ branch: `${planned.branch}-2` });
    expect(assets.sha(String(planned.branch))).toBe(taken);
  });

  test('after the branch was merged with the same contents pins the main branch', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const squash = assets.commit({ files: { [RECORDING]: 'mine\n' } });
    const { json } = await work.cli(['push', '--json']);
    expect(json).toMatchObject({ pushed: false, sha: squash });
    expect(branches()).toEqual([]);
    expect(pins(work)['sdk/tables']?.sha).toBe(squash);
  });
});

test.each([
  ['--cache', 'off'],
  ['--path', '.assets'],
])('a pin that moved to what this machine has, and the root does not borrow (%s %s), is merged', async (...flags) => {
  const work = await synced({ 'sdk/tables': assets.pin(second, 'sdk/tables') });
  rmSync(work.root, { recursive: true });
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': assets.pin(first, 'sdk/tables') });
  expect((await work.cli(['sync', 'sdk/tables', ...flags])).code).toBe(0);
  record(work, 'sdk/tables/package/brand-new.json', 'new\n');
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': assets.pin(second, 'sdk/tables') });
  const { code, json } = await work.cli(['push', '--json']);
  expect({ code, error: json.error }).toEqual({ code: 0 });
  const [branch = ''] = branches();
  expect(assets.files(branch, 'sdk/tables')).toEqual({
    ...assets.files(second, 'sdk/tables'),
    'sdk/tables/package/brand-new.json': hex('new\n'),
  });
});

test('a dry run writes nothing anywhere', async () => {
  const work = await synced({ 'sdk/tables': second });
  record(work, RECORDING, 'mine\n');
  const before = { refs: git(assets.dir, 'for-each-ref'), text: readFileSync(join(work.code, 'recordings.json'), 'utf8') };
  const objects = git(work.root, 'count-objects', '-v');
  const { code, stdout } = await work.cli(['push', '--dry-run', '--message', 'Why']);
  expect(code).toBe(0);
  for (const said of ['Why', RECORDING, 'assets-sync/sdk-tables-', 'recordings.json']) expect(stdout).toContain(said);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    '1 recording changed, 1 of them really: assets-sync diff --local, then assets-sync push',
  );
  expect(git(assets.dir, 'for-each-ref')).toBe(before.refs);
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toBe(before.text);
  expect(git(work.root, 'count-objects', '-v')).toBe(objects);
  expect(git(work.root, 'status', '--porcelain')).toBe(` M ${RECORDING}`);
});

describe('bad input', () => {
  test('a recording that changed on both sides is a conflict', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    assets.commit({ files: { [RECORDING]: 'theirs\n' } });
    const { code, json } = await work.cli(['push', '--json']);
    expect(code).toBe(4);
    expect(json.error).toMatchObject({ code: 'conflict', message: expect.stringContaining(RECORDING) });
    expect(branches()).toEqual([]);
    expect(work.files('sdk')[RECORDING]).toBe(hex('mine\n'));
    expect(pins(work)['sdk/tables']).toBe(second);
  });

  test('and with an earlier push that was not merged, that is to be merged first', async () => {
    const work = await synced({ 'sdk/tables': second });
    const other = 'sdk/tables/package/tests/recordings/test_7.json';
    record(work, other, 'earlier\n');
    expect((await work.cli(['push'])).code).toBe(0);
    const earlier = pins(work)['sdk/tables']?.sha.slice(0, 12);
    record(work, RECORDING, 'mine\n');
    assets.commit({ files: { [RECORDING]: 'theirs\n' } });
    const { code, stderr } = await work.cli(['push']);
    expect(code).toBe(4);
    expect(stderr).toContain(`First merge what an earlier push made (${earlier})`);
    expect(stderr).toContain('\n  assets-sync repin sdk/tables --latest\n');
    const flags = ['--repository', server.url, '--branch', 'main'];
    const { stderr: withFlags } = await work.cli(['push', ...flags]);
    expect(withFlags).toContain(`\n  assets-sync repin sdk/tables --latest ${flags.join(' ')}\n`);
    expect(withFlags).toContain(`\n  assets-sync sync sdk/tables --discard ${flags.join(' ')}\n`);
  });

  test('a person whom git does not know is told so before anything is pushed, as git does', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const unknown = { GIT_AUTHOR_NAME: '', GIT_AUTHOR_EMAIL: '' };
    const { code, json } = await work.cli(['push', '--json'], { env: unknown });
    expect({ code, error: json.error }).toMatchObject({
      code: 2,
      error: { code: 'bad-usage', hint: expect.stringContaining('user.email') },
    });
    expect(branches()).toEqual([]);
    expect((await work.cli(['push', '--dry-run'], { env: unknown })).code).toBe(0);
    git(work.code, 'config', 'user.name', 'Ann Örn');
    git(work.code, 'config', 'user.email', 'ann@example.com');
    expect((await work.cli(['push'], { env: unknown })).code).toBe(0);
    expect(git(assets.dir, 'log', '-1', '--format=%an <%ae> %cn', branches()[0] ?? '')).toBe('Ann Örn <ann@example.com> Ann Örn');
  });

  test('an assets root that does not exist', async () => {
    const { code, json } = await workspace({ 'sdk/tables': second }).cli(['push', '--json']);
    expect(code).toBe(2);
    expect(json.error?.message).toContain('There is no assets root');
  });

  test('a token that may not push', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    server.faults.push((request, response) => {
      if (!request.url?.includes('git-receive-pack')) return false;
      return answerWith(403)(request, response);
    });
    const { code, json } = await work.cli(['push', '--json']);
    expect(code).toBe(5);
    expect(json.error).toMatchObject({ code: 'unauthorized', message: expect.stringContaining('may be pushed') });
    expect(pins(work)['sdk/tables']).toBe(second);
    expect((await work.cli(['push'])).code).toBe(0);
  });

  test('a branch that a rule protects, in the server’s own words', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const hook = join(assets.dir, 'hooks/pre-receive');
    const words = ['====', 'Look at this:', 'error: GH006: Protected branch update failed.', 'Ask an owner. \u001b[2J'];
    writeFileSync(hook, `#!/bin/sh\n${words.map((line) => `echo '${line}' >&2\n`).join('')}exit 1\n`, { mode: 0o755 });
    const { code, json, stderr } = await work.cli(['push', '--json', '--debug']);
    expect(code).toBe(5);
    expect(json.error?.message).toMatch(
      /did not take the branch assets-sync\/sdk-tables-\w+: pre-receive hook declined: GH006: Protected branch update failed\.$/,
    );
    // The rest is for who asks for it.
    expect(stderr).toContain('remote: Look at this:\n');
    expect(stderr).toContain('remote: Ask an owner.');
    expect(stderr).not.toContain('\u001b');
    rmSync(hook);
    expect((await work.cli(['push'])).code).toBe(0);
  });

  test.each(['assets-sync', 'assets-sync/NAME/more'])('a branch %s that leaves no room for another', async (pattern) => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const { json: planned } = await work.cli(['push', '--dry-run', '--json']);
    const taken = pattern.replace('assets-sync/NAME', String(planned.branch));
    git(assets.dir, 'branch', taken, 'main');
    const { code, json } = await work.cli(['push', '--json']);
    expect(code).toBe(4);
    expect(json.error).toMatchObject({ code: 'conflict', message: expect.stringContaining(`'refs/heads/${taken}' exists`) });
    expect(json.error?.hint).toContain(`Rename or delete the branch ${taken} there`);
    expect(pins(work)['sdk/tables']).toBe(second);
    git(assets.dir, 'branch', '-m', taken, 'elsewhere');
    expect((await work.cli(['push'])).code).toBe(0);
  });

  test('a server that fails in the middle of the push', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    server.faults.push((request, response) => {
      if (request.method !== 'POST' || !request.url?.includes('git-receive-pack')) return false;
      return answerWith(503)(request, response);
    });
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    expect(branches()).toEqual([json.branch]);
  });

  test('a file that hosts do not take is refused by name, before anything is asked of the server', async () => {
    const work = await synced({ 'sdk/tables': second });
    writeFileSync(join(work.root, 'sdk/tables/huge.json'), Buffer.alloc(101 * 1024 * 1024, 'x'));
    server.reset();
    const { code, json } = await work.cli(['push', '--json']);
    expect(code).toBe(2);
    expect(json.error?.message).toContain('sdk/tables/huge.json');
    expect(server.requests).toBe(0);
    expect(existsSync(join(work.root, 'sdk/tables/huge.json'))).toBe(true);
  });
});
