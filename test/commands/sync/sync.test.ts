import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withLock } from '../../../src/base/lock.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { until } from '../../fixtures/until.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const sample = makeSample();
const { assets, first, second, third } = sample;
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

/** A workspace whose recordings.json has these pins. */
function workspace(pins: object): Workspace {
  const made = new Workspace();
  made.write('recordings.json', { $repository: server.url, ...pins });
  for (const service of ['tables', 'core', 'keys', 'odd']) made.write(`sdk/${service}/README.md`, 'x\n');
  made.write('packages/other/README.md', 'x\n');
  made.commit();
  return made;
}

describe('sync', () => {
  test('with known trees brings exactly the services in one fetch', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables'), 'sdk/core': assets.pin(second, 'sdk/core') });
    const { code, json } = await work.cli(['sync', 'sdk/tables', 'sdk/core', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      'assets-root': work.root,
      services: ['sdk/core', 'sdk/tables'],
      pins: { 'sdk/core': second, 'sdk/tables': first },
      changed: true,
      'cache-hit': false,
      files: 30,
      requests: 2,
    });
    expect(server.requests).toBe(2);
    expect(json.bytes).toBeGreaterThan(500);
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(second, 'sdk/core') });
    // Nothing of a service that was not chosen, and no commit.
    const stored = new Set(work.storedObjects());
    for (const blob of assets.blobs(first, 'sdk/keys')) expect(stored).not.toContain(blob);
    expect(stored).not.toContain(first);
  });

  test('looks at a root that another run removes when that one has ended', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    mkdirSync(join(work.root, '.git/objects'), { recursive: true });
    const syncing = await withLock(`${work.root}.lock`, new AbortController().signal, async () => {
      const begun = work.cli(['sync', 'sdk/tables']);
      // One that looks earlier takes it for somebody else's repository, and ends.
      await Promise.race([begun, setTimeout(1000)]);
      rmSync(work.root, { recursive: true });
      return { begun };
    });
    expect((await syncing.begun).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('of the first service opens its connection while another run is waited for', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    const syncing = await withLock(`${work.root}.lock`, new AbortController().signal, async () => {
      const begun = work.cli(['sync', 'sdk/tables', '--json']);
      await until(() => server.requests === 1);
      return { begun };
    });
    const { code, json } = await syncing.begun;
    expect(code).toBe(0);
    expect(json.requests).toBe(2);
    expect(server.requests).toBe(2);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('with SHAs alone needs five requests for any number of services and commits, and nothing comes but what is on the way', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': second, 'sdk/keys': second });
    const { code, json } = await work.cli(['sync', '*', '--json']);
    expect(code).toBe(0);
    expect(json.services).toEqual(['sdk/core', 'sdk/keys', 'sdk/tables']);
    expect(server.requests).toBe(5);
    expect(json.requests).toBe(5);
    expect(work.files('sdk')).toEqual({
      ...assets.files(first, 'sdk/tables'),
      ...assets.files(second, 'sdk/core'),
      ...assets.files(second, 'sdk/keys'),
    });
    const onTheWay = [first, second].flatMap((commit) => [commit, `${commit}^{tree}`, `${commit}:sdk`]);
    expect(work.storedObjects('index').filter((name) => !work.storedObjects().includes(name))).toEqual(
      onTheWay.map((name) => git(assets.dir, 'rev-parse', name).trim()).sort(),
    );
  });

  test('of a commit that was looked into before asks for what is not known of it', async () => {
    const commit = assets.commit({ branch: 'two-tops', from: first, files: { 'tools/lint/test_1.json': 'one\n' } });
    const work = workspace({ 'sdk/core': commit, 'sdk/tables': commit, 'tools/lint': commit });
    await work.cli(['sync', 'sdk/core']);
    const requests = [];
    for (const service of ['sdk/tables', 'tools/lint']) {
      server.reset();
      const { json } = await work.cli(['sync', service, '--json']);
      expect(json).toMatchObject({ services: [service], requests: server.requests });
      expect(work.files(service)).toEqual(assets.files(commit, service));
      requests.push(json.requests);
    }
    // The directory above it is here; of the other one, the top alone.
    expect(requests).toEqual([2, 3]);
  });

  test('with nothing to do makes no request and touches no file', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', 'sdk/tables']);
    const file = join(work.root, 'sdk/tables/package/tests/recordings/test_0.json');
    const before = statSync(file, { bigint: true });
    server.reset();
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ requests: 0, bytes: 0, files: 20, 'cache-hit': true, services: ['sdk/tables'] });
    expect(server.requests).toBe(0);
    expect(statSync(file, { bigint: true })).toMatchObject({ mtimeNs: before.mtimeNs, ino: before.ino });
  });

  test('works without the server when the store has the contents', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', 'sdk/tables']);
    rmSync(work.root, { recursive: true });
    server.reset();
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ requests: 0, 'cache-hit': true });
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test.each([
    ['known trees', (sha: string) => assets.pin(sha, 'sdk/tables'), 2],
    ['SHAs alone', (sha: string) => sha, 5],
  ])('fetches after a re-pin only the recordings that are new (%s)', async (_, pin, requests) => {
    const work = workspace({ 'sdk/tables': pin(first) });
    await work.cli(['sync', 'sdk/tables']);
    const before = new Set(work.storedObjects());
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': pin(second) });
    server.reset();
    const { code } = await work.cli(['sync', 'sdk/tables']);
    expect(code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    expect(server.requests).toBe(requests);
    // Every object that is twice in a store was fetched twice.
    const packed = git(work.onlyStore, '--git-dir=.', 'count-objects', '-v');
    const distinct = new Set(work.storedObjects()).size;
    expect(Number(/in-pack: (\d+)/.exec(packed)?.[1])).toBe(distinct);
    expect(distinct - before.size).toBeLessThan(12);
  });

  test('keeps services that were synced earlier, each at its own commit', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': second });
    await work.cli(['sync', 'sdk/tables']);
    await work.cli(['sync', 'sdk/core']);
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(second, 'sdk/core') });
    const message = git(work.root, 'log', '-1', '--format=%B');
    expect(message).toContain(first);
    expect(message).toContain(second);
  });

  test('replaces the directory of a deeper pin by its own commit', async () => {
    const work = workspace({ '/': first });
    work.write('sdk/tables/package/tests/recordings.json', { recordings: second });
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect(code).toBe(0);
    expect(json.pins).toEqual({ 'sdk/tables': first, 'sdk/tables/package/tests/recordings': second });
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });

  test('is byte for byte what was recorded, whatever attributes and configuration say', async () => {
    const work = workspace({ 'sdk/odd': third });
    writeFileSync(
      join(work.home, '.gitconfig'),
      '[core]\n\tautocrlf = true\n\tfsmonitor = false\n\tattributesFile = /x\n[filter "evil"]\n\tsmudge = touch /tmp/evil\n\trequired = true\n[checkout]\n\tworkers = 0\n[fetch]\n\tprune = true\n[status]\n\trelativePaths = true\n',
    );
    const { code, json } = await work.cli(['sync', 'sdk/odd', '--json']);
    expect(code).toBe(0);
    expect(work.files('sdk/odd')).toEqual(assets.files(third, 'sdk/odd'));
    expect(json.files).toBe(Object.keys(assets.files(third, 'sdk/odd')).length);
    expect(existsSync(join(work.root, 'sdk/odd/submodule'))).toBe(false);
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
  });

  test('leaves nothing in the code repository’s status, in worktrees neither', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', 'sdk/tables']);
    expect(work.status()).toBe('');
    const tree = join(work.folder, 'worktree');
    git(work.code, 'worktree', 'add', '-q', tree);
    const { code } = await work.cli(['sync', 'sdk/tables'], { cwd: tree });
    expect(code).toBe(0);
    expect(existsSync(join(tree, '.assets/sdk/tables'))).toBe(true);
    expect(git(tree, 'status', '--porcelain')).toBe('');
    expect(readFileSync(join(work.code, '.git/info/exclude'), 'utf8').match(/^\/\.assets$/gm)).toHaveLength(1);
  });

  test('makes a repository in which git shows what was recorded since, offline, and refuses to push', async () => {
    const work = workspace({ 'sdk/tables': second, 'sdk/core': second });
    await work.cli(['sync', '*']);
    await server.close();
    try {
      expect(git(work.root, 'status', '--porcelain')).toBe('');
      expect(git(work.root, 'log', '-p').length).toBeGreaterThan(1000);
      expect(git(work.root, 'fsck', '--full', '--strict')).toBe('');
      appendFileSync(join(work.root, 'sdk/core/package/tests/recordings/test_0.json'), 'changed\n');
      expect(git(work.root, 'diff', '--name-only')).toBe('sdk/core/package/tests/recordings/test_0.json');
      expect(() => git(work.root, 'push', '--no-verify', 'origin', 'HEAD:refs/heads/x')).toThrow(/assets-sync push/);
    } finally {
      server = await AssetsServer.start(assets, 'blobless');
    }
  });

  test('in a service without a pin for the path, at a terminal, takes the service of the directory', async () => {
    const work = workspace({ '/': first });
    mkdirSync(join(work.code, 'sdk/core/package'), { recursive: true });
    const { json } = await work.cli(['playback', '--json'], { cwd: join(work.code, 'sdk/core/package') });
    expect(json.services).toEqual(['sdk/core']);
    expect((await work.cli(['restore', '../tables', '--json'], { cwd: join(work.code, 'sdk/core') })).json.services).toEqual([
      'sdk/tables',
    ]);
    const lost = await work.cli(['sync', '--json']);
    expect({ code: lost.code, services: lost.json.services }).toEqual({ code: 0, services: [] });
    expect(lost.stderr).toContain("assets-sync sync '*'");
  });
});

describe('paths', () => {
  const services = async (work: Workspace, ...paths: string[]) => (await work.cli(['sync', ...paths, '--json'])).json.services;

  test('mean the service that contains them, or every pinned service below', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first, 'eng/tools': first });
    expect(await services(work, 'sdk/tables/package/tests/test_x.py')).toEqual(['sdk/tables']);
    expect(await services(work, 'sdk')).toEqual(['sdk/core', 'sdk/tables']);
    expect(await services(work, join(work.code, 'sdk/core'))).toEqual(['sdk/core']);
    expect(await services(work, '--paths', 'sdk/core, sdk/tables')).toEqual(['sdk/core', 'sdk/tables']);
  });

  test('outside $services mean the longest pin that contains them', async () => {
    const work = workspace({ $services: ['packages/*'], 'sdk/tables': first, '/': second });
    expect(await services(work, 'sdk/tables/package/tests')).toEqual(['sdk/tables']);
    expect(await services(work, 'sdk/core')).toEqual(['sdk/core']);
  });

  test('are services by globs of every kind', async () => {
    for (const glob of ['sdk/{tables,none}', 's?k/t*', '**/tables']) {
      const work = workspace({ $services: [glob], '/': first });
      expect(await services(work, 'sdk/tables/package')).toEqual(['sdk/tables']);
      expect(await services(work, '*')).toEqual(['sdk/tables']);
    }
  });

  test('of * take all directories that have a pin, and leave out with a notice what the commit lacks', async () => {
    const work = workspace({ '/': first });
    const { json, stderr } = await work.cli(['sync', '*', '--json']);
    expect(json.services).toEqual(['sdk/core', 'sdk/keys', 'sdk/tables']);
    expect(stderr).toMatch(/left out: sdk\/odd/);
  });
});

describe('services in one another', () => {
  const nested = (outer: string, inner: string) => ({ $services: ['packages/*'], sdk: outer, 'sdk/tables': inner });
  const sdk = (outer: string, inner: string) => {
    const others = Object.entries(assets.files(outer, 'sdk')).filter(([path]) => !path.startsWith('sdk/tables/'));
    return { ...Object.fromEntries(others), ...assets.files(inner, 'sdk/tables') };
  };

  test('never leave one at a pin that the other has moved', async () => {
    const work = workspace(nested(first, first));
    await work.cli(['sync', '*']);
    expect(work.files('sdk')).toEqual(sdk(first, first));
    work.write('recordings.json', { $repository: server.url, ...nested(first, second) });
    await work.cli(['sync', 'sdk/tables']);
    expect(work.files('sdk')).toEqual(sdk(first, second));
    work.write('recordings.json', { $repository: server.url, ...nested(first, first) });
    expect((await work.cli(['sync', 'sdk'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(sdk(first, first));
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });
});

test('a service that lost its pin stays on disk, which is said where all are meant; reset takes it off', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
  await work.cli(['sync', '*']);
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
  work.commit();
  const lost = 'On disk, without a pin, and left as they are: sdk/core.';
  const { stdout } = await work.action({ paths: '*', repository: server.url });
  expect(stdout).toContain(`::notice::${lost}\n`);
  expect((await work.cli(['sync', 'sdk/tables'])).stderr).toBe('');
  const { code, stderr } = await work.cli(['sync', '*']);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `${lost} assets-sync reset takes off the disk what has no committed pin.\n`,
  });
  expect(work.files('sdk/core')).toEqual(assets.files(first, 'sdk/core'));
  expect((await work.cli(['reset', '--yes'])).code).toBe(0);
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
});

test('a service that its commit no longer has is gone from disk as well', async () => {
  const gone = assets.commit({ branch: 'gone', from: second, files: { 'sdk/keys': undefined } });
  const work = workspace({ '/': second });
  await work.cli(['sync', '*']);
  expect(Object.keys(work.files('sdk/keys'))).not.toEqual([]);
  work.write('recordings.json', { $repository: server.url, '/': gone });
  const { code, json, stderr } = await work.cli(['sync', '*', '--json']);
  expect(code).toBe(0);
  expect(json.services).toEqual(['sdk/core', 'sdk/tables']);
  expect(stderr).toMatch(/left out: sdk\/odd\.$/m);
  expect(stderr).toMatch(/taken off the disk: sdk\/keys\.$/m);
  expect(work.files('sdk/keys')).toEqual({});
});

test('one that is named is a mistake, on disk or not, and nothing is changed', async () => {
  const gone = assets.commit({ branch: 'named', from: second, files: { 'sdk/keys': undefined } });
  const work = workspace({ '/': second });
  await work.cli(['sync', 'sdk/keys', 'sdk/tables']);
  work.write('recordings.json', { $repository: server.url, '/': gone });
  const { code, json } = await work.cli(['sync', 'sdk/keys', 'sdk/tables', '--json']);
  expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'no-such-directory' });
  expect(json.error?.hint).toContain("assets-sync sync '*'");
  expect(work.files('sdk/keys')).toEqual(assets.files(second, 'sdk/keys'));
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  expect(work.files('sdk/keys')).toEqual({});
  const { hint } = (await work.cli(['sync', 'sdk/keys', '--json'])).json.error ?? {};
  expect(hint).not.toContain("'*'");
});

test('a pin of what its commit no longer has names the pin as the way out, for syncing all would end the same', async () => {
  const gone = assets.commit({ branch: 'unpinned', from: second, files: { 'sdk/keys': undefined } });
  const work = workspace({ 'sdk/keys': second });
  await work.cli(['sync', '*']);
  work.write('recordings.json', { $repository: server.url, 'sdk/keys': gone });
  for (const words of ['sdk/keys', '*']) {
    const { error } = (await work.cli(['sync', words, '--json'])).json;
    expect(error).toMatchObject({ code: 'no-such-directory', hint: expect.stringContaining('or remove the pin.') });
    expect(error?.hint).not.toContain("'*'");
  }
  expect(work.files('sdk/keys')).toEqual(assets.files(second, 'sdk/keys'));
});

test('what stayed is in the JSON, and what was put back is called so', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
  await work.cli(['sync', '*']);
  const recordings = join(work.root, 'sdk/tables/package/tests/recordings');
  for (const name of readdirSync(recordings).slice(1)) rmSync(join(recordings, name));
  expect((await work.cli(['sync', '*', '--json'])).json.kept).toHaveLength(19);
  const { stdout } = await work.cli(['sync', '*', '--discard']);
  expect(stdout).toMatch(/^sdk\/tables .*put back$/m);
  expect(stdout).toMatch(/^sdk\/core .*already there$/m);
  expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
});

test('another address under local changes is not called a pin that moved', async () => {
  const work = workspace({ 'sdk/tables': first });
  await work.cli(['sync', '*']);
  writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
  work.write('recordings.json', { $repository: server.url.replace('127.0.0.1', 'localhost'), 'sdk/tables': first });
  const { code, json } = await work.cli(['sync', '*', '--json']);
  expect(code).toBe(4);
  expect(json.error?.message).toMatch(/^What is pinned of sdk\/tables cannot be put in place, for there are local changes/);
});

test('recordings that are made while the network is waited for are kept', async () => {
  const work = workspace({ 'sdk/tables': first });
  await work.cli(['sync', '*']);
  writeFileSync(join(work.root, 'sdk/tables/early.json'), 'early\n');
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  server.faults.push(() => {
    writeFileSync(join(work.root, 'sdk/tables/late.json'), 'late\n');
    server.faults.length = 0;
    return false;
  });
  const { code, stderr } = await work.cli(['sync', '*', '--discard']);
  expect(code).toBe(0);
  expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  const [, name = ''] = /assets-sync backups restore (\S+)/.exec(stderr) ?? [];
  expect(git(work.root, 'ls-tree', '-r', '--name-only', `refs/assets-sync/backup/${name}`).split('\n')).toEqual([
    'sdk/tables/early.json',
    'sdk/tables/late.json',
  ]);
});

test('commits that a person made stay reachable when another service is synced', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
  await work.cli(['sync', 'sdk/tables']);
  git(work.root, 'config', 'user.email', 'me@localhost');
  writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
  git(work.root, 'add', '-A');
  git(work.root, 'commit', '-q', '-m', 'mine');
  const mine = git(work.root, 'rev-parse', 'HEAD');
  expect((await work.cli(['sync', 'sdk/core'])).code).toBe(0);
  expect(git(work.root, 'for-each-ref', '--contains', mine)).not.toBe('');
  expect(git(work.root, 'config', 'user.email')).toBe('me@localhost');
});

test('the assets root stays out of the status of a .git that is new', async () => {
  const work = workspace({ 'sdk/tables': first });
  await work.cli(['sync', '*']);
  rmSync(join(work.code, '.git/info/exclude'));
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  expect(work.status()).toBe('');
});

describe('local changes', () => {
  const recording = 'sdk/tables/package/tests/recordings/test_5.json';

  async function changed(pins: object): Promise<Workspace> {
    const work = workspace(pins);
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, recording), 'mine\n');
    writeFileSync(join(work.root, 'sdk/tables/package/new.json'), 'new\n');
    rmSync(join(work.root, 'sdk/tables/package/tests/recordings/test_6.json'));
    return work;
  }

  test('stay where the pin did not move', async () => {
    const work = await changed({ 'sdk/tables': first });
    const before = work.files('sdk');
    const { code, stderr } = await work.cli(['sync', 'sdk/tables']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(before);
    expect(stderr).toMatch(/Local changes stayed/);
  });

  test('stay while another service is synced', async () => {
    const work = await changed({ 'sdk/tables': first, 'sdk/core': first });
    const before = work.files('sdk/tables');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': second, 'sdk/keys': first });
    const { code } = await work.cli(['sync', 'sdk/core', 'sdk/keys', '--discard']);
    expect(code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(before);
    expect(work.files('sdk/keys')).toEqual(assets.files(first, 'sdk/keys'));
    expect(
      git(work.root, 'status', '--porcelain')
        .split('\n')
        .map((line) => line.slice(0, 2)),
    ).toEqual([' M', ' D', '??']);
  });

  test('stop a sync whose pin moved, and are listed', async () => {
    const work = await changed({ 'sdk/tables': first });
    const before = work.files('sdk');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect(code).toBe(4);
    expect(json.error).toMatchObject({ code: 'local-changes', hint: expect.stringContaining('--discard') });
    expect(json.error?.message).toContain(recording);
    expect(work.files('sdk')).toEqual(before);
  });

  test('that are discarded are kept in a backup, ignored and new files included', async () => {
    const work = await changed({ 'sdk/tables': first, 'sdk/odd': third });
    writeFileSync(join(work.root, 'sdk/odd/hidden.json'), 'ignored by .gitignore\n');
    git(work.root, 'add', recording);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second, 'sdk/odd': third });
    const mine = work.files('sdk');
    const { code, stderr } = await work.cli(['sync', '*', '--discard']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual({ ...assets.files(second, 'sdk/tables'), ...assets.files(third, 'sdk/odd') });
    const [, name = ''] = /assets-sync backups restore (\S+)/.exec(stderr) ?? [];
    expect((await work.cli(['backups', 'restore', name])).code).toBe(0);
    for (const path of [recording, 'sdk/tables/package/new.json', 'sdk/odd/hidden.json'])
      expect(work.files('sdk')[path]).toBe(mine[path]);
  });

  test('that were committed there are local changes like any other', async () => {
    const work = await changed({ 'sdk/tables': first });
    git(work.root, 'switch', '-q', '-c', 'mine');
    git(work.root, 'add', '-A');
    git(work.root, 'commit', '-q', '-m', 'mine');
    const mine = git(work.root, 'rev-parse', 'HEAD');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(4);
    const { code } = await work.cli(['sync', 'sdk/tables', '--discard']);
    expect(code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    const backup = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup');
    expect(git(work.root, 'merge-base', backup, 'mine')).toBe(mine);
  });

  test('in a service that was never synced count as well', async () => {
    const work = await changed({ 'sdk/tables': first, 'sdk/core': first });
    rmSync(work.root, { recursive: true });
    await work.cli(['sync', 'sdk/tables']);
    mkdirSync(join(work.root, 'sdk/core'), { recursive: true });
    writeFileSync(join(work.root, 'sdk/core/recorded.json'), 'mine\n');
    expect((await work.cli(['sync', 'sdk/core'])).code).toBe(4);
    expect((await work.cli(['sync', 'sdk/core', '--discard'])).code).toBe(0);
    expect(work.files('sdk/core')).toEqual(assets.files(first, 'sdk/core'));
  });

  test('that are a repository of their own are not touched', async () => {
    const work = await changed({ 'sdk/tables': first });
    const nested = join(work.root, 'sdk/tables/nested');
    git(work.root, 'init', '-q', nested);
    writeFileSync(join(nested, 'x.json'), 'x');
    const { code, stderr } = await work.cli(['sync', 'sdk/tables', '--discard']);
    expect(code).toBe(4);
    expect(stderr).toContain('sdk/tables/nested');
    expect(existsSync(join(nested, 'x.json'))).toBe(true);
  });

  testWith('links')('do not follow a symbolic link out of the assets root', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', 'sdk/tables']);
    const outside = join(work.folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'precious'), 'x');
    rmSync(join(work.root, 'sdk/tables/package'), { recursive: true });
    symlinkSync(outside, join(work.root, 'sdk/tables/package'));
    const { code } = await work.cli(['sync', 'sdk/tables', '--discard']);
    expect(code).toBe(0);
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('x');
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });
});

describe('recordings of a service that its pin does not have yet', () => {
  const recorded = async () => {
    const work = workspace({ '/': first });
    work.write('sdk/fresh/README.md', 'x\n');
    await work.cli(['sync', 'sdk/tables']);
    mkdirSync(join(work.root, 'sdk/fresh'), { recursive: true });
    writeFileSync(join(work.root, 'sdk/fresh/new.json'), 'new\n');
    return work;
  };

  test('are in nobody’s way, and stay', async () => {
    const work = await recorded();
    const { code, json } = await work.cli(['sync', 'sdk', '--json']);
    expect({ code, services: json.services }).toEqual({ code: 0, services: ['sdk/core', 'sdk/keys', 'sdk/tables'] });
    expect(readFileSync(join(work.root, 'sdk/fresh/new.json'), 'utf8')).toBe('new\n');
  });

  test('are dropped by reset and by discard, with a backup', async () => {
    for (const args of [
      ['reset', 'sdk/fresh', '--yes'],
      ['sync', 'sdk', '--discard'],
    ]) {
      const work = await recorded();
      expect((await work.cli(args)).code).toBe(0);
      expect(existsSync(join(work.root, 'sdk/fresh/new.json'))).toBe(false);
      const backups = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n');
      expect(git(work.root, 'show', `${backups[0]}:sdk/fresh/new.json`)).toBe('new');
      expect((await work.cli(['check'])).code).toBe(0);
    }
  });

  test('a deletion alone makes no backup: the file comes back', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', 'sdk/tables']);
    rmSync(join(work.root, 'sdk/tables/package/tests/recordings/test_0.json'));
    const { json, stderr } = await work.cli(['sync', 'sdk/tables', '--discard', '--json']);
    expect(json.services).toEqual(['sdk/tables']);
    expect(stderr).toBe('');
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });
});

test.each([[['sync', '']], [['status', '']], [['plan', ' ']]])('an empty path (%j) is a mistake', async (args) => {
  const work = workspace({ 'sdk/tables': first });
  const { code, json } = await work.cli([...args, '--json']);
  expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'bad-usage' });
});

test('a file at the top is in no service', async () => {
  const work = workspace({ 'sdk/tables': first });
  expect((await work.cli(['sync', 'recordings.json', '--json'])).json.error).toMatchObject({ code: 'no-pin' });
});
