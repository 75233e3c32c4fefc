/** A push from a machine that has not all that the recordings were made on, or while others are at work. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith, type Profile, SOME_PROFILES } from '../../servers/assets-server.ts';

const RECORDING = 'sdk/tables/package/tests/recordings/test_5.json';
let assets: AssetsRepository;
let second: string;
let server: AssetsServer;

beforeEach(() => {
  ({ assets, second } = makeSample());
  assets.configure({ 'http.receivepack': 'true' });
});
afterEach(() => server.close());

async function serve(profile: Profile): Promise<void> {
  server = await AssetsServer.start(assets, profile);
}

async function synced(pinned: object, paths = ['*']): Promise<Workspace> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pinned });
  for (const service of ['tables', 'core']) work.write(`sdk/${service}/README.md`, 'x\n');
  work.commit();
  expect((await work.cli(['sync', ...paths])).code).toBe(0);
  return work;
}

function record(work: Workspace, path: string, text: string): void {
  mkdirSync(dirname(join(work.root, path)), { recursive: true });
  writeFileSync(join(work.root, path), text);
}

function pins(work: Workspace): Record<string, { sha: string; tree: string }> {
  return JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
}

async function push(work: Workspace, ...args: string[]) {
  const { code, json, stderr } = await work.cli(['push', '--json', ...args]);
  expect({ code, error: json.error }).toEqual({ code: 0 });
  return { json, stderr, sha: String(json.sha) };
}

describe.each(['full', 'blobless'] as const)('on a %s server, what is not on this machine is not asked for', (profile) => {
  test('a recording of a service that was never on disk', async () => {
    await serve(profile);
    const work = await synced({ '/': second }, ['sdk/core']);
    record(work, RECORDING, 'mine\n');
    const { sha } = await push(work);
    expect(git(assets.dir, 'diff', '--name-only', 'main', sha)).toBe(RECORDING);
  });

  test('a recording that a pull request which is still open has changed too', async () => {
    await serve(profile);
    const first = await synced({ 'sdk/tables': second });
    record(first, RECORDING, 'one\n');
    const { sha: earlier, json } = await push(first);
    const other = await synced(pins(first));
    record(other, RECORDING, 'two\n');
    const { sha, json: next } = await push(other);
    expect(next.branch).toBe(json.branch);
    expect(git(assets.dir, 'show', `${sha}:${RECORDING}`)).toBe('two');
    expect(git(assets.dir, 'rev-parse', `${sha}^`)).toBe(earlier);
  });
});

test.each(SOME_PROFILES)(
  'a pin that came by a pull is gone on from (%s server): what was recorded and removed here stays so',
  async (profile) => {
    await serve(profile);
    const work = await synced({ 'sdk/tables': second });
    const theirs = await synced({ 'sdk/tables': second });
    record(theirs, 'sdk/tables/theirs.json', 'theirs\n');
    await push(theirs);
    record(work, 'sdk/tables/mine.json', 'mine\n');
    rmSync(join(work.root, RECORDING));
    work.write('recordings.json', readFileSync(join(theirs.code, 'recordings.json'), 'utf8'));
    const { sha } = await push(work);
    const files = assets.files(sha, 'sdk/tables');
    expect(files['sdk/tables/theirs.json']).toBeDefined();
    expect(files['sdk/tables/mine.json']).toBeDefined();
    expect(files[RECORDING]).toBeUndefined();
    expect(work.files('sdk/tables')).toEqual(files);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  },
);

test('a pin that came by a pull and changed the same recording stops the push, and names it', async () => {
  await serve('full');
  const work = await synced({ 'sdk/tables': second });
  const theirs = await synced({ 'sdk/tables': second });
  record(theirs, RECORDING, 'theirs\n');
  await push(theirs);
  record(work, RECORDING, 'mine\n');
  work.write('recordings.json', readFileSync(join(theirs.code, 'recordings.json'), 'utf8'));
  const { code, json } = await work.cli(['push', '--json']);
  expect({ code, error: json.error?.code }).toEqual({ code: 4, error: 'local-changes' });
  expect(json.error?.message).toContain(RECORDING);
});

test('a directory that became a file is no conflict with what others did beside it', async () => {
  await serve('full');
  const work = await synced({ 'sdk/tables': second });
  assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
  const directory = join(work.root, dirname(RECORDING));
  rmSync(directory, { recursive: true });
  writeFileSync(directory, 'a file now\n');
  const { sha } = await push(work);
  expect(git(assets.dir, 'show', `${sha}:${dirname(RECORDING)}`)).toBe('a file now');
  expect(git(assets.dir, 'show', `${sha}:sdk/tables/theirs.json`)).toBe('theirs');
});

test('two pushes of the same at once in one workspace both succeed', async () => {
  await serve('full');
  const work = await synced({ 'sdk/tables': second });
  record(work, RECORDING, 'mine\n');
  const both = await Promise.all([work.cli(['push', '--json']), work.cli(['push', '--json'])]);
  expect(both.map(({ code, json }) => ({ code, error: json.error }))).toEqual([{ code: 0 }, { code: 0 }]);
  expect(git(assets.dir, 'for-each-ref', 'refs/heads/assets-sync').split('\n')).toHaveLength(1);
});

test('a rewritten address that is not this one costs no request', async () => {
  await serve('full');
  const work = await synced({ 'sdk/tables': second });
  writeFileSync(join(work.home, '.gitconfig'), '[url "git@example.com:"]\n\tinsteadOf = https://example.com/\n');
  record(work, RECORDING, 'mine\n');
  server.reset();
  await push(work);
  expect(server.requests).toBeLessThanOrEqual(8);
});

test.each([
  [500, 2, 0],
  [403, 4, 5],
])('an answer %d to a question among others is tried %d times at most (exit %d)', async (status, retries, exit) => {
  await serve('blobless');
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  work.commit();
  let posts = 0;
  server.faults.push((request, response) => {
    if (request.method !== 'POST' || ++posts !== 1) return false;
    return answerWith(status)(request, response);
  });
  const { code, json } = await work.cli(['sync', 'sdk/tables', '--json', '--retries', String(retries)]);
  expect({ code, error: json.error?.code }).toEqual({ code: exit, error: exit === 0 ? undefined : 'unauthorized' });
  if (exit === 0) expect(json.requests).toBe(server.requests);
  else expect(posts).toBe(1);
});

test('a recording with very long runs of backslashes is looked at in no time that grows with them', async () => {
  await serve('full');
  const work = await synced({ 'sdk/tables': second });
  record(work, RECORDING, `"${'\\'.repeat(600_000)}"\n`);
  await push(work);
}, 60_000);

test.each([
  ['beside others', () => git(assets.dir, 'branch', 'other', 'main~2')],
  ['as the only one', () => {}],
])('a main branch that is deleted while a push runs is a conflict (%s), and nothing is lost', async (_, prepare) => {
  await serve('blobless');
  prepare();
  const work = await synced({ '/': second });
  record(work, RECORDING, 'mine\n');
  server.faults.push(({ url }) => {
    if (!url?.includes('git-receive-pack')) return false;
    server.faults.length = 0;
    git(assets.dir, 'update-ref', '-d', 'refs/heads/main');
    return false;
  });
  const { code, json } = await work.cli(['push', '--json']);
  expect({ code, error: json.error }).toMatchObject({
    code: 4,
    error: { code: 'conflict', message: expect.stringMatching(/^Branch main of .* was deleted while/) },
  });
  expect(git(assets.dir, 'for-each-ref', 'refs/heads/assets-sync', 'refs/heads/main')).toBe('');
  expect(pins(work)['/']).toBe(second);
  git(assets.dir, 'update-ref', 'refs/heads/main', second);
  await push(work);
});

test('of two who record the same test on a push that is not merged, the later one is told how to go on, and it works', async () => {
  await serve('blobless');
  const alice = await synced({ '/': second });
  record(alice, 'sdk/tables/first.json', 'first\n');
  const first = await push(alice);
  const bob = new Workspace();
  for (const file of ['recordings.json', 'sdk/tables/README.md', 'sdk/core/README.md'])
    bob.write(file, readFileSync(join(alice.code, file), 'utf8'));
  bob.commit();
  expect((await bob.cli(['sync', '*'])).code).toBe(0);
  record(bob, RECORDING, 'of bob\n');
  const env = { GIT_AUTHOR_NAME: 'Bob', GIT_AUTHOR_EMAIL: 'bob@localhost' };
  expect((await bob.cli(['push'], { env })).code).toBe(0);
  const tip = assets.sha(String(first.json.branch));

  record(alice, RECORDING, 'of alice\n');
  record(alice, 'sdk/tables/second.json', 'second\n');
  const { code, stderr } = await alice.cli(['push']);
  expect(code).toBe(4);
  expect(stderr).toContain(`changed here and on ${first.json.branch}, where Bob pushed ${tip.slice(0, 12)}:\n`);
  const commands = [...stderr.matchAll(/^ {2}assets-sync (.+)$/gm)].map(([, command = '']) => command.split(' '));
  expect(commands.map(([name]) => name)).toEqual(['repin', 'sync']);
  for (const command of commands) expect((await alice.cli(command)).code).toBe(0);
  expect(readFileSync(join(alice.root, RECORDING), 'utf8')).toBe('of bob\n');

  // What is not listed comes back from the backup; the other test is recorded again.
  const [backup] = (await alice.cli(['backups', '--json'])).json.backups as { name: string }[];
  expect((await alice.cli(['backups', 'restore', String(backup?.name), 'sdk/tables/second.json'])).code).toBe(0);
  record(alice, RECORDING, 'of both\n');
  const again = await push(alice);
  expect(again.json.branch).toBe(first.json.branch);
  expect(git(assets.dir, 'rev-parse', `${again.sha}^`)).toBe(tip);
  expect(git(assets.dir, 'show', `${again.sha}:${RECORDING}`)).toBe('of both');
  expect(git(assets.dir, 'diff', '--name-only', 'main', again.sha).split('\n')).toEqual([
    'sdk/tables/first.json',
    RECORDING,
    'sdk/tables/second.json',
  ]);
});
