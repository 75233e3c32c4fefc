import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gitThat, gitThatKills, momentsOfChange, realGit, someMoments } from '../../fixtures/git-shim.ts';
import { forEachPrepared } from '../../fixtures/prepared.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample, type Sample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const sample: Sample = makeSample();
const { assets, first, second } = sample;
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function pin(work: Workspace, pins: object): void {
  work.write('recordings.json', { $repository: server.url, ...pins });
}

async function synced(pins: object): Promise<Workspace> {
  const work = new Workspace();
  pin(work, pins);
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  return work;
}

/** Makes everything in a store look as if it was last used some days ago. */
function age(store: string, days: number): void {
  const then = Date.now() / 1000 - days * 24 * 3600;
  const trees = join(store, 'refs/assets-sync/trees');
  for (const name of existsSync(trees) ? readdirSync(trees) : []) utimesSync(join(trees, name), then, then);
  if (existsSync(join(store, 'index/config'))) utimesSync(join(store, 'index/config'), then, then);
}

const tree = (sha: string, service: string) => assets.tree(sha, service);

describe('cache', () => {
  test('says what is kept of each assets repository', async () => {
    const work = await synced({ 'sdk/tables': first });
    const { code, stdout } = await work.cli(['cache']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${server.url} +[\\d.]+ kB +last used \\d{4}-\\d\\d-\\d\\d +1 assets root$`, 'm'));
    const { json } = await work.cli(['cache', '--json']);
    const [{ bytes, ...entry }] = json.repositories as [{ bytes: number }];
    expect(entry).toEqual({ repository: server.url, path: work.onlyStore, used: expect.stringMatching(/^2/), roots: 1 });
    expect(bytes).toBeGreaterThan(1000);
    expect(json.bytes).toBe(bytes);
  });

  test('needs no code repository, and no store', async () => {
    const work = new Workspace();
    const { code, stdout } = await work.cli(['cache'], { cwd: work.home });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Nothing is kept in ${work.store}.\n` });
  });
});

describe('cache prune', () => {
  test('keeps what an assets root stands on, however old, and what was used lately', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    age(work.onlyStore, 100);
    const other = new Workspace();
    pin(other, { 'sdk/keys': first });
    const env = { ASSETS_SYNC_STORE: work.store };
    await other.cli(['sync', '*'], { env });
    rmSync(other.root, { recursive: true });
    expect((await work.cli(['cache', 'prune'])).code).toBe(0);

    server.reset();
    expect((await other.cli(['sync', '*'], { env })).code).toBe(0);
    rmSync(work.root, { recursive: true });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(server.requests).toBe(0);
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
  });

  testWith('scripts')('ends well where the store is deleted meanwhile', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    await work.cli(['sync', '*']);
    age(work.onlyStore, 100);
    const deleted = join(work.folder, 'deleted');
    // When the pack is written that is to take the place of the others.
    const remove = `mv '${join(work.onlyStore, 'objects')}' '${deleted}'`;
    const env = gitThat('pack-objects', `'${realGit()}' "$@"; code=$?; ${remove}; exit $code`);
    const { code, stderr } = await work.cli(['cache', 'prune'], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') });
    expect(existsSync(deleted)).toBe(true);
  });

  test('removes what no root has any more and nobody used for days', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    await work.cli(['sync', '*']);
    age(work.onlyStore, 10);
    const before = new Set(work.storedObjects());
    // What a cache service took or brought for another run.
    const exchanged = ['old', 'new'].map((name) => join(work.store, 'exchange', name)) as [string, string];
    for (const folder of exchanged) mkdirSync(folder, { recursive: true });
    utimesSync(exchanged[0], new Date(), new Date(Date.now() - 10 * 24 * 3600 * 1000));
    await work.cli(['cache', 'prune', '--days', '11']);
    expect(new Set(work.storedObjects())).toEqual(before);
    expect(exchanged.map((folder) => existsSync(folder))).toEqual([true, true]);

    const { code, stdout } = await work.cli(['cache', 'prune', '--days', '9']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ removed\.$/m);
    expect(exchanged.map((folder) => existsSync(folder))).toEqual([false, true]);
    const after = new Set(work.storedObjects());
    expect(after).not.toContain(tree(first, 'sdk/tables'));
    for (const name of [tree(second, 'sdk/tables'), tree(first, 'sdk/core'), ...assets.blobs(second, 'sdk/tables')])
      expect(after).toContain(name);
    expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);

    rmSync(work.root, { recursive: true });
    server.reset();
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(server.requests).toBe(0);
    pin(work, { 'sdk/tables': first, 'sdk/core': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('empties the store of a repository that nobody uses, which a sync fills again', async () => {
    const work = await synced({ 'sdk/tables': first });
    rmSync(work.root, { recursive: true });
    age(work.onlyStore, 31);
    const { json } = await work.cli(['cache', 'prune', '--json']);
    expect(json.repositories).toEqual([expect.objectContaining({ repository: server.url, used: null, roots: 0 })]);
    expect(work.storedObjects()).toEqual([]);
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('keeps what backups, commits and staged files of a root share with old recordings', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    const recording = 'sdk/tables/package/tests/recordings/test_0.json';
    const old = readFileSync(join(work.root, recording));
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/core/staged.json'), old);
    git(work.root, 'add', '-A');
    age(work.onlyStore, 31);
    expect((await work.cli(['cache', 'prune'])).code).toBe(0);
    expect(git(work.root, 'show', ':sdk/core/staged.json')).toBe(old.toString().trimEnd());
    expect(new Set(work.storedObjects())).not.toContain(tree(first, 'sdk/tables'));
  });

  test('leaves the store whole that a root borrows from which cannot be read, and goes on with the others', async () => {
    const work = await synced({ 'sdk/tables': first });
    writeFileSync(join(work.root, '.git/HEAD'), 'garbage\n');
    const kept = work.onlyStore;
    const before = work.storedObjects();
    const elsewhere = await AssetsServer.start(assets, 'blobless');
    const other = new Workspace();
    other.write('recordings.json', { $repository: elsewhere.url, 'sdk/tables': first });
    expect((await other.cli(['sync', '*'], { env: { ASSETS_SYNC_STORE: work.store } })).code).toBe(0);
    await elsewhere.close();
    rmSync(other.root, { recursive: true });
    for (const name of readdirSync(work.store)) age(join(work.store, name), 31);

    const { code, stderr } = await work.cli(['cache', 'prune']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`warning: ${server.url} is left as it is`) });
    expect(stderr).toContain(work.root);
    expect(git(kept, '--git-dir=.', 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n')).toEqual(
      before,
    );
    expect(readdirSync(join(kept, 'refs/assets-sync/trees'))).toEqual([tree(first, 'sdk/tables')]);
    const { json } = await work.cli(['cache', '--json']);
    expect(json.repositories).toContainEqual(expect.objectContaining({ repository: elsewhere.url, used: null, roots: 0 }));
  });

  testWith('pipes')('does not wait for what comes out of a pipe in an assets root, and leaves what that borrows', async () => {
    const work = await synced({ 'sdk/tables': first });
    const before = work.storedObjects();
    for (const name of ['HEAD', 'objects/info/alternates']) {
      for (const store of readdirSync(work.store)) age(join(work.store, store), 31);
      const file = join(work.root, '.git', name);
      const aside = `${file}.aside`;
      renameSync(file, aside);
      execFileSync('mkfifo', [file]);
      const { code, stderr } = await work.cli(['cache', 'prune']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`${file} is no file, but a pipe`) });
      renameSync(aside, file);
    }
    expect(work.storedObjects()).toEqual(before);
  });

  test('leaves no mark of a tree that was lost with a damaged pack', async () => {
    const work = await synced({ 'sdk/tables': first });
    const packs = join(work.onlyStore, 'objects/pack');
    const damaged = readdirSync(packs).filter((name) => name.endsWith('.pack'));
    pin(work, { 'sdk/tables': first, 'sdk/core': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    for (const name of damaged) {
      chmodSync(join(packs, name), 0o644);
      truncateSync(join(packs, name), 40);
    }
    expect((await work.cli(['cache', 'prune'])).code).toBe(0);
    expect(readdirSync(join(work.onlyStore, 'refs/assets-sync/trees'))).toEqual([tree(first, 'sdk/core')]);
    rmSync(work.root, { recursive: true });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
  });

  testWith('links')('does not stumble over what is not its own', async () => {
    const work = await synced({ 'sdk/tables': first });
    mkdirSync(join(work.store, 'mine/repository'), { recursive: true });
    mkdirSync(join(work.store, 'exchange'), { recursive: true });
    symlinkSync(join(work.store, 'nowhere'), join(work.store, 'exchange/link'));
    for (const command of [['cache'], ['cache', 'prune']]) {
      expect(await work.cli([...command, '--json'])).toMatchObject({
        code: 0,
        json: { repositories: [{ repository: server.url }] },
      });
    }
    expect(readdirSync(join(work.store, 'exchange'))).toEqual(['link']);
    expect(existsSync(join(work.store, 'mine/repository'))).toBe(true);
  });

  test('refuses days that are none', async () => {
    const { code, json } = await new Workspace().cli(['cache', 'prune', '--days', '1.5', '--json']);
    expect(code).toBe(2);
    expect(json.error).toMatchObject({ code: 'bad-usage', message: '--days is a whole number, 1 or more, not "1.5".' });
  });

  testWith('scripts', 'tools')(
    'that is killed at any of its git commands leaves a store that is right',
    async () => {
      const setUp = async () => {
        const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
        pin(work, { 'sdk/tables': second, 'sdk/core': first });
        await work.cli(['sync', '*']);
        age(work.onlyStore, 31);
        return work;
      };
      const whole = await setUp();
      const moments = await momentsOfChange([whole.folder], async (PATH) => {
        expect((await whole.cli(['cache', 'prune'], { env: { PATH } })).code).toBe(0);
      });
      expect(moments.length).toBeGreaterThan(3);
      const foldersOf = (work: Workspace) => [work.folder];
      await forEachPrepared(someMoments(moments), setUp, foldersOf, async (work, moment) => {
        const { signal } = await work.cli(['cache', 'prune'], { env: { PATH: gitThatKills(moment) }, ownProcess: true });
        expect({ moment, signal }).toEqual({ moment, signal: 'SIGKILL' });
        expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
        rmSync(work.root, { recursive: true });
        pin(work, { 'sdk/tables': first, 'sdk/core': first });
        expect((await work.cli(['sync', '*'])).code).toBe(0);
        expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
        expect((await work.cli(['cache', 'prune'])).code).toBe(0);
        expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
      });
    },
    300_000,
  );
});

test.each([
  ['known trees', (sha: string) => assets.pin(sha, 'sdk/tables')],
  ['SHAs alone', (sha: string) => sha],
])('a fresh workspace at another pin fetches only what the machine lacks (%s)', async (_, pinned) => {
  const work = await synced({ 'sdk/tables': pinned(first) });
  const before = work.storedObjects();
  const other = new Workspace();
  pin(other, { 'sdk/tables': pinned(second) });
  expect((await other.cli(['sync', '*'], { env: { ASSETS_SYNC_STORE: work.store } })).code).toBe(0);
  expect(other.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  // Every object that is twice in a store was fetched twice.
  const packed = git(work.onlyStore, '--git-dir=.', 'count-objects', '-v');
  expect(Number(/in-pack: (\d+)/.exec(packed)?.[1])).toBe(new Set(work.storedObjects()).size);
  expect(work.storedObjects().length - before.length).toBeLessThan(12);
});

test.each([
  ['known trees', (sha: string, service: string) => assets.pin(sha, service), 2],
  ['SHAs alone', (sha: string) => sha, 5],
] as const)('a service whose pin moved and one that is new come whole in one run (%s)', async (_, pinned, requests) => {
  const work = await synced({ 'sdk/tables': pinned(first, 'sdk/tables') });
  pin(work, { 'sdk/tables': pinned(second, 'sdk/tables'), 'sdk/core': pinned(first, 'sdk/core') });
  server.reset();
  const { code, stderr } = await work.cli(['sync', '*']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(server.requests).toBe(requests);
  expect(work.files('sdk')).toEqual({ ...assets.files(second, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
});

test('a backup outlives the store, also what it shares with recordings there', async () => {
  const work = await synced({ 'sdk/tables': first });
  const recordings = join(work.root, 'sdk/tables/package/tests/recordings');
  const other = readFileSync(join(recordings, 'test_1.json'));
  writeFileSync(join(recordings, 'mine.json'), other);
  const { stderr } = await work.cli(['sync', '*', '--discard']);
  const [, name = ''] = /assets-sync backups restore (\S+)/.exec(stderr) ?? [];
  rmSync(work.store, { recursive: true });
  expect((await work.cli(['backups', 'restore', name])).code).toBe(0);
  expect(readFileSync(join(recordings, 'mine.json'))).toEqual(other);
});

test('many packs are put together after a sync, and the store stays whole', async () => {
  const work = await synced({ 'sdk/tables': first });
  const packs = (folder: string) => readdirSync(join(work.onlyStore, folder, 'pack')).filter((name) => name.endsWith('.pack'));
  let tip = second;
  let most = 0;
  for (let take = 0; take < 51; take++) {
    tip = assets.commit({
      branch: 'many',
      ...(take === 0 ? { from: second } : {}),
      files: { 'sdk/tables/take.json': `${take}\n` },
    });
    pin(work, { 'sdk/tables': tip });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    most = Math.max(most, packs('objects').length);
  }
  expect(most).toBeGreaterThan(40);
  expect(most).toBeLessThanOrEqual(52);
  expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
  rmSync(work.root, { recursive: true });
  server.reset();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  expect(server.requests).toBe(0);
  expect(work.files('sdk')).toEqual(assets.files(tip, 'sdk/tables'));
  pin(work, { 'sdk/tables': first });
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  expect(server.requests).toBe(0);
}, 120_000);
