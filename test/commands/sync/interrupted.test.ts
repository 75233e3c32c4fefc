import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../../src/base/sha.ts';
import type { Synced } from '../../../src/workspace/root.ts';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { gitCancelledWithLock, gitThatKills, momentsOfChange, outlivingGit, someMoments } from '../../fixtures/git-shim.ts';
import { leaveJournal, readSynced } from '../../fixtures/journals.ts';
import { leaveLock } from '../../fixtures/locks.ts';
import { forEachPrepared } from '../../fixtures/prepared.ts';
import { CLEAN_ENVIRONMENT, git, gitBytes } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { until } from '../../fixtures/until.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const test = testWith('scripts', 'tools');

const { assets, first, second, third } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(pins: object): Workspace {
  const work = new Workspace();
  pin(work, pins);
  work.commit();
  return work;
}

/** Kills a run wherever what it leaves behind changes, each time from the same state. */
async function atEveryChange(
  setUp: () => Promise<Workspace>,
  args: string[],
  afterwards: (work: Workspace, moment: string) => Promise<void>,
): Promise<void> {
  const whole = await setUp();
  const moments = await momentsOfChange([whole.folder], async (PATH) => {
    expect((await whole.cli(args, { env: { PATH } })).code).toBe(0);
  });
  expect(moments.length).toBeGreaterThan(5);
  await forEachPrepared(someMoments(moments), setUp, foldersOf, async (work, moment) => {
    const { signal } = await work.cli(args, { env: { PATH: gitThatKills(moment) }, ownProcess: true });
    expect({ moment, signal }).toEqual({ moment, signal: 'SIGKILL' });
    await afterwards(work, moment);
  });
}

const foldersOf = (work: Workspace) => [work.folder];

function pin(work: Workspace, pins: object): void {
  work.write('recordings.json', { $repository: server.url, ...pins });
}

/** Leaves a root as a run that was killed in the middle of writing files does. */
function breakOff(work: Workspace, to: Synced, services: string[]): void {
  leaveJournal(work.root, services, to);
  writeFileSync(join(work.root, '.git/assets-sync/index.lock'), 'half');
}

describe('a sync that was cut off', () => {
  test('is finished by the next one: half-written files, a lock, and other services’ local changes', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    await work.cli(['sync', '*']);
    const target = readSynced(work.root);
    pin(work, { 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    breakOff(work, target, ['sdk/tables']);
    const recordings = join(work.root, 'sdk/tables/package/tests/recordings');
    writeFileSync(join(recordings, 'test_0.json'), 'recorded meanwhile\n');
    const whole = Buffer.from(assets.files(second, 'sdk/tables')['sdk/tables/package/tests/recordings/test_2.json'] ?? '', 'hex');
    writeFileSync(join(recordings, 'test_2.json'), whole.subarray(0, whole.length - 5));
    writeFileSync(join(recordings, 'test_3.json'), '');
    rmSync(join(recordings, 'test_1.json'));
    writeFileSync(join(recordings, 'new.json'), 'new\n');
    writeFileSync(join(work.root, 'sdk/core/mine.json'), 'mine\n');

    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    const { code, stderr } = await work.cli(['sync', 'sdk/tables']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/cut off/);
    // What is neither as before nor as after is kept: recorded since, or half-written.
    const [, backup = ''] = /kept in a backup, (\S+): assets-sync backups$/m.exec(stderr) ?? [];
    const kept = git(work.root, 'ls-tree', '-r', '--name-only', `refs/assets-sync/backup/${backup}`);
    expect(kept.split('\n').map((path) => path.slice(-11))).toEqual(['test_0.json', 'test_2.json', 'test_3.json']);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    expect(work.files('sdk/core')['sdk/core/mine.json']).toBe(Buffer.from('mine\n').toString('hex'));
    expect(git(work.root, 'status', '--porcelain')).toBe('?? sdk/core/mine.json');
    expect(existsSync(join(work.root, '.git/assets-sync/journal'))).toBe(false);
  });

  test('is finished by one that has nothing to do', async () => {
    const work = workspace({ 'sdk/tables': second });
    await work.cli(['sync', '*']);
    const target = readSynced(work.root);
    pin(work, { 'sdk/tables': first });
    await work.cli(['sync', '*']);
    breakOff(work, target, ['sdk/tables']);
    pin(work, { 'sdk/tables': second });
    work.commit();
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    const { code, stdout, stderr } = await work.cli(['sync', '--base', 'HEAD']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No service to sync.\n' });
    expect(stderr).toContain('An earlier run was cut off; it was finished first.');
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
    expect(git(work.root, 'status', '--porcelain')).toBe('');

    // Of what it brought, another pin may count by now.
    breakOff(work, target, ['sdk/tables']);
    pin(work, { 'sdk/tables': first });
    work.commit();
    const { stderr: told } = await work.cli(['sync', '--base', 'HEAD', '--quiet']);
    expect(told).toMatch(/^warning: On disk, but not at the commit that is pinned: sdk\/tables\. .*\n$/);
    // Nobody was asked for paths there.
    breakOff(work, target, ['sdk/tables']);
    expect((await work.action({ operation: 'sync', base: 'HEAD' })).code).toBe(0);
    expect(existsSync(join(work.root, '.git/assets-sync/journal'))).toBe(false);
  });

  test('does not take the lock of somebody who is at work now', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    const lock = join(work.root, '.git/index.lock');
    writeFileSync(lock, 'theirs');
    // It was waited for.
    utimesSync(lock, 1, 1);
    pin(work, { 'sdk/tables': second });
    expect((await work.cli(['sync', '*'])).code).toBe(4);
    expect(readFileSync(join(work.root, '.git/index.lock'), 'utf8')).toBe('theirs');
  });

  test('keeps what was staged, committed and recorded since', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    const before = readSynced(work.root);
    const recordings = 'sdk/tables/package/tests/recordings';
    writeFileSync(join(work.root, recordings, 'test_0.json'), 'committed\n');
    git(work.root, 'commit', '-qam', 'mine');
    const mine = git(work.root, 'rev-parse', 'HEAD');
    writeFileSync(join(work.root, recordings, 'test_1.json'), 'staged\n');
    writeFileSync(join(work.root, recordings, 'brandnew.json'), 'staged\n');
    git(work.root, 'add', '-A');
    writeFileSync(join(work.root, recordings, 'test_2.json'), 'recorded\n');
    breakOff(work, before, ['sdk/tables']);
    expect((await work.cli(['sync', '*', '--discard'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    const refs = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n');
    const kept = refs.map((ref) =>
      ['test_0.json', 'test_1.json', 'brandnew.json', 'test_2.json'].map((name) => {
        try {
          return git(work.root, 'show', `${ref}:${recordings}/${name}`);
        } catch {
          return '';
        }
      }),
    );
    expect(kept).toContainEqual(['committed', 'staged', 'staged', 'recorded']);
    expect(git(work.root, 'for-each-ref', `--contains=${mine}`, 'refs/assets-sync/backup')).not.toBe('');
  });

  test.each([
    ['an empty .git', (root: string) => mkdirSync(join(root, '.git'), { recursive: true })],
    ['no HEAD yet', (root: string) => mkdirSync(join(root, '.git/assets-sync'), { recursive: true })],
  ])('while it made the root is done whole by the next: %s', async (_, make) => {
    const work = workspace({ 'sdk/tables': first });
    make(work.root);
    expect((await work.cli(['status', '--json'])).code).toBe(0);
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test.each(['', 'garbage\n'])('by a power failure that left %j for HEAD is mended', async (head) => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
    writeFileSync(join(work.root, '.git/HEAD'), head);
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(git(work.root, 'status', '--porcelain')).toBe('?? sdk/tables/mine.json');
  });

  describe('is finished even when the store was deleted since,', () => {
    /** Of two services one goes on to another commit. */
    async function cutOff({ url }: AssetsServer): Promise<Workspace> {
      const work = new Workspace();
      const sync = async (tables: string) => {
        work.write('recordings.json', { $repository: url, 'sdk/tables': tables, 'sdk/core': first });
        expect((await work.cli(['sync', '*'])).code).toBe(0);
      };
      await sync(second);
      const target = readSynced(work.root);
      await sync(first);
      breakOff(work, target, ['sdk/tables']);
      work.write('recordings.json', { $repository: url, 'sdk/tables': second, 'sdk/core': first });
      rmSync(work.store, { recursive: true });
      return work;
    }

    test.each<[string, (work: Workspace) => void]>([
      ['before any file was touched', () => {}],
      ['in the middle', ({ root }) => rmSync(join(root, 'sdk/tables/package'), { recursive: true })],
      // git reads the trees of all services then.
      ['and its index with it', ({ root }) => rmSync(join(root, '.git/assets-sync/index'))],
    ])('%s', async (_, alter) => {
      const work = await cutOff(server);
      alter(work);
      const { code, stderr } = await work.cli(['sync', '*']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'An earlier run was cut off; it was finished first.\n' });
      expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
      expect(work.files('sdk/core')).toEqual(assets.files(first, 'sdk/core'));
    });

    test('unless the server has lost it too: then it is said what to do', async () => {
      const { assets: old } = makeSample();
      const forgetful = await AssetsServer.start(old, 'full');
      const work = await cutOff(forgetful);
      rmSync(old.dir, { recursive: true });
      const anew = new AssetsRepository(old.dir, [{ files: recordings('sdk/tables', 1) }]).sha('main');
      work.write('recordings.json', { $repository: forgetful.url, 'sdk/tables': anew });
      rmSync(join(work.root, '.git/assets-sync/index'));
      const { code, stderr } = await work.cli(['sync', '*']);
      await forgetful.close();
      expect({ code, stderr }).toEqual({
        code: 4,
        stderr: expect.stringMatching(
          /^error: .* neither this machine nor a server that a pin names has .*\nMove the assets root away, /,
        ),
      });
    });
  });

  test('before or after any of its git commands leaves nothing that needs a hand', async () => {
    const setUp = async () => {
      const work = workspace({ 'sdk/tables': first, 'sdk/odd': third });
      await work.cli(['sync', '*']);
      writeFileSync(join(work.root, 'sdk/odd/mine.json'), 'mine\n');
      writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
      pin(work, { 'sdk/tables': second, 'sdk/odd': third, 'sdk/core': first });
      return work;
    };
    const args = ['sync', 'sdk/tables', 'sdk/core', '--discard'];
    await atEveryChange(setUp, args, async (work, moment) => {
      const { code } = await work.cli(args);
      expect({ moment, code }).toEqual({ moment, code: 0 });
      expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
      expect(work.files('sdk/core')).toEqual(assets.files(first, 'sdk/core'));
      expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('!! sdk/odd/mine.json');
      expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
      // The discarded recording is in a backup, whichever of the two runs made it.
      const backups = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n');
      const kept = backups.flatMap((ref) => git(work.root, 'ls-tree', '-r', '--name-only', ref).split('\n'));
      expect(kept).toContain('sdk/tables/mine.json');
    });
  }, 300_000);

  test('before or after any git command of a first sync is done whole by the next, without submodules', async () => {
    const setUp = async () => workspace({ 'sdk/odd': third, 'sdk/core': first });
    await atEveryChange(setUp, ['sync', '*'], async (work, moment) => {
      expect({ moment, code: (await work.cli(['sync', '*'])).code }).toEqual({ moment, code: 0 });
      expect(work.files('sdk')).toEqual({ ...assets.files(third, 'sdk/odd'), ...assets.files(first, 'sdk/core') });
      // A submodule would be an empty directory.
      expect(existsSync(join(work.root, 'sdk/odd/submodule'))).toBe(false);
      expect(git(work.root, 'ls-tree', '-r', 'HEAD')).not.toContain('160000');
      expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
    });
  }, 300_000);

  test.each(['read-tree', 'status'])('while git %s takes the lock of the index is in nobody’s way', async (command) => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    pin(work, { 'sdk/tables': second });
    const { code, stderr } = await work.cli(['sync', '*'], { env: { PATH: gitCancelledWithLock(command) } });
    expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('Cancelled') });
    const next = await work.cli(['sync', '*']);
    expect({ code: next.code, stderr: next.stderr }).toMatchObject({ code: 0 });
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  });

  test('by a kill that its git outlives ends that git, too', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    const { path, goOn } = outlivingGit('read-tree');
    expect((await work.cli(['sync', 'sdk/core'], { env: { PATH: path }, ownProcess: true })).signal).toBe('SIGKILL');

    pin(work, { 'sdk/tables': first, 'sdk/core': second });
    goOn();
    // It tells how far it is, and nobody listens.
    await until(() => !readdirSync(join(work.root, '.git/assets-sync')).some((name) => name.endsWith('.lock')));
    const { code, stderr } = await work.cli(['sync', '*']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('An earlier run was cut off') });
    expect(work.files('sdk/core')).toEqual(assets.files(second, 'sdk/core'));
    expect(git(work.root, 'status', '--porcelain')).toBe('?? sdk/tables/mine.json');
    expect(git(work.root, 'for-each-ref', 'refs/assets-sync/backup')).toBe('');
  });

  test('by Ctrl-C is exit 130, and the next one goes on', async () => {
    const work = workspace({ 'sdk/tables': first });
    let interrupt = () => {};
    server.faults.push(() => {
      interrupt();
      return true;
    });
    const { code, stderr } = await work.cli(['sync', '*'], {
      onStart: (kill) => {
        interrupt = () => kill('SIGINT');
      },
    });
    expect(code).toBe(130);
    expect(stderr).toMatch(/Cancelled/);
    server.reset();
    expect((await work.cli(['sync', '*'])).code).toBe(0);
  });
});

describe('several syncs at once', () => {
  test('over one assets root all succeed', async () => {
    const work = workspace({
      'sdk/tables': first,
      'sdk/core': second,
      'sdk/keys': assets.pin(first, 'sdk/keys'),
      'sdk/odd': third,
    });
    const runs = ['sdk/tables', 'sdk/core', 'sdk/keys', 'sdk/odd'].map((service) => work.cli(['sync', service, '--quiet']));
    for (const { code, stderr } of await Promise.all(runs)) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(work.files('sdk')).toEqual({
      ...assets.files(first, 'sdk/tables'),
      ...assets.files(second, 'sdk/core'),
      ...assets.files(first, 'sdk/keys'),
      ...assets.files(third, 'sdk/odd'),
    });
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
  });

  test('over one assets root all succeed, whatever their stores', async () => {
    const pins = { 'sdk/tables': first, 'sdk/core': second, 'sdk/keys': first, 'sdk/odd': third };
    const work = workspace(pins);
    const runs = Object.keys(pins).map((service, index) =>
      work.cli(['sync', service, '--quiet'], { env: { ASSETS_SYNC_STORE: join(work.folder, `store-${index}`) } }),
    );
    for (const { code, stderr } of await Promise.all(runs)) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(work.files('sdk'))).toHaveLength(20 + 10 + 10 + Object.keys(assets.files(third, 'sdk/odd')).length);
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
    expect(git(work.root, 'log', '-p')).toContain('sdk/keys');
    expect(work.status()).toBe('');
    expect(readdirSync(work.code).sort()).toEqual(['.assets', '.git', 'recordings.json']);
  });

  test('over one store all succeed, and the contents travel once', async () => {
    const pins = { 'sdk/tables': assets.pin(first, 'sdk/tables') };
    const works = Array.from({ length: 4 }, () => workspace(pins));
    const env = { ASSETS_SYNC_STORE: join(works[0]?.folder ?? '', 'shared') };
    const results = await Promise.all(works.map((work) => work.cli(['sync', '*', '--json'], { env })));
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    for (const work of works) expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    // A run that had greeted the server before the first one was done asks for nothing more.
    expect(server.log.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(server.requests).toBeLessThanOrEqual(works.length + 1);
    expect(results.reduce((sum, { json }) => sum + Number(json.requests), 0)).toBe(server.requests);
    expect(results.filter(({ json }) => json['cache-hit'] === false)).toHaveLength(1);
  });

  test('wait for a lock whose holder died', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    pin(work, { 'sdk/tables': second });
    await leaveLock(join(work.onlyStore, 'lock'));
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  });
});

test('whose commit cannot be put in place any more gives way to today’s pins', async () => {
  const work = workspace({ 'sdk/tables': first });
  await work.cli(['sync', '*']);
  breakOff(work, { ...readSynced(work.root), commit: 'f'.repeat(40) as Sha }, ['sdk/tables']);
  writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
  const { code, stderr } = await work.cli(['sync', '*']);
  expect(code).toBe(0);
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  const [, backup = ''] = /kept in a backup, (\S+): assets-sync backups$/m.exec(stderr) ?? [];
  expect(git(work.root, 'ls-tree', '-r', '--name-only', `refs/assets-sync/backup/${backup}`)).toContain('sdk/tables/mine.json');
});

describe('a damaged store heals:', () => {
  test.each([
    ['deleted packs', (store: string) => rmSync(join(store, 'objects/pack'), { recursive: true })],
    ['deleted objects', (store: string) => rmSync(join(store, 'objects'), { recursive: true })],
    ['deleted marks', (store: string) => rmSync(join(store, 'refs'), { recursive: true })],
    [
      'corrupt packs',
      (store: string) => {
        for (const name of readdirSync(join(store, 'objects/pack')).filter((name) => name.endsWith('.pack'))) {
          const file = join(store, 'objects/pack', name);
          const bytes = readFileSync(file);
          chmodSync(file, 0o644);
          writeFileSync(file, bytes.fill(0x55, 12));
        }
      },
    ],
  ])('%s', async (_, damage) => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    damage(work.onlyStore);
    rmSync(work.root, { recursive: true });
    const { code } = await work.cli(['sync', '*']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
  });

  test('a lost tree of a commit is not a directory that the commit lacks', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', 'sdk/tables']);
    const index = join(work.onlyStore, 'index');
    const tree = git(assets.dir, 'rev-parse', `${first}:sdk`);
    // The commit and its root tree stay, the tree of sdk goes.
    const kept = [first, git(assets.dir, 'rev-parse', `${first}^{tree}`)];
    const packed = git(assets.dir, 'cat-file', '-t', tree);
    expect(packed).toBe('tree');
    for (const name of readdirSync(join(index, 'objects/pack'))) rmSync(join(index, 'objects/pack', name), { force: true });
    for (const name of kept) {
      const type = git(assets.dir, 'cat-file', '-t', name);
      const bytes = gitBytes(assets.dir, 'cat-file', type, name);
      execFileSync('git', ['hash-object', '-t', type, '-w', '--stdin', '--literally'], {
        cwd: index,
        input: bytes,
        env: { ...CLEAN_ENVIRONMENT, GIT_DIR: index },
      });
    }
    const { code } = await work.cli(['sync', 'sdk/core']);
    expect(code).toBe(0);
    expect(work.files('sdk/core')).toEqual(assets.files(first, 'sdk/core'));
  });

  test('with staged changes in the root', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/core/mine.json'), 'mine\n');
    git(work.root, 'add', '-A');
    rmSync(work.store, { recursive: true });
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    expect(git(work.root, 'status', '--porcelain')).toBe('?? sdk/core/mine.json');
    expect(git(work.root, 'log', '-p').length).toBeGreaterThan(1000);
  });
});

test('a store that was deleted heals, and git works in the root again', async () => {
  const work = workspace({ 'sdk/tables': first });
  await work.cli(['sync', '*']);
  rmSync(work.store, { recursive: true });
  const { code, json } = await work.cli(['sync', '*', '--json']);
  expect(code).toBe(0);
  // By the trees that the root remembers, though the pin is a SHA alone.
  expect(json.requests).toBe(2);
  expect(git(work.root, 'log', '-p')).toContain('sdk/tables');
  expect(readFileSync(join(work.root, '.git/objects/info/alternates'), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('a root that changes its assets repository takes the contents of the new one', async () => {
  const other = makeSample();
  const changed = other.assets.commit({ files: { 'sdk/tables/only-there.json': 'x\n' } });
  const second = await AssetsServer.start(other.assets, 'full');
  try {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    work.write('recordings.json', { $repository: second.url, 'sdk/tables': changed, 'sdk/core': first });
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(work.files('sdk')).toEqual({ ...other.assets.files(changed, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    expect(git(work.root, 'log', '-p')).toContain('only-there');
  } finally {
    await second.close();
  }
});
