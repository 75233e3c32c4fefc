import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leaveJournal } from '../../fixtures/journals.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second, third } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

interface Listed {
  name: string;
  time: string;
  files: string[];
}

const TEST_1 = 'sdk/tables/package/tests/recordings/test_1.json';

async function list(work: Workspace): Promise<Listed[]> {
  return (await work.cli(['backups', '--json'])).json.backups as Listed[];
}

function put(work: Workspace, path: string, text: string): void {
  mkdirSync(dirname(join(work.root, path)), { recursive: true });
  writeFileSync(join(work.root, path), text);
}

const read = (work: Workspace, path: string) => readFileSync(join(work.root, path), 'utf8');

async function synced(pins: object): Promise<Workspace> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  work.commit();
  await work.cli(['sync', '*']);
  return work;
}

describe('backups', () => {
  test('lists what sync and reset replaced, the newest first, ignored and new files included', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/odd': third });
    expect(await list(work)).toEqual([]);
    expect((await work.cli(['backups'])).stdout).toMatch(/^No backup/);
    put(work, TEST_1, 'mine\n');
    put(work, 'sdk/odd/hidden ü.json', 'ignored by .gitignore\n');
    await work.cli(['sync', '*', '--discard']);
    put(work, TEST_1, 'later\n');
    await work.cli(['reset', '--yes']);
    server.reset();
    const [newer, older, ...others] = await list(work);
    expect(others).toEqual([]);
    expect(older?.files).toEqual(['sdk/odd/hidden ü.json', TEST_1]);
    expect(newer?.files).toEqual([TEST_1]);
    expect(newer?.name).toMatch(/^\d{8}T\d{6}\.\d{3}Z$/);
    expect(Math.abs(Date.now() - Date.parse(newer?.time ?? ''))).toBeLessThan(3_600_000);
    expect(Date.parse(newer?.time ?? '')).toBeGreaterThan(Date.parse(older?.time ?? ''));
    const { stdout } = await work.cli(['backups']);
    expect(stdout).toContain(`${older?.name}`);
    expect(stdout).toMatch(/hidden ü\.json\n/);
    expect(stdout).toMatch(/^2 backups; /m);
    expect(server.requests).toBe(0);
  });

  test('restore brings one back, and keeps what it replaces in another', async () => {
    const work = await synced({ 'sdk/tables': first });
    put(work, TEST_1, 'mine\n');
    put(work, 'sdk/tables/new.json', 'new\n');
    await work.cli(['reset', '--yes']);
    const [backup] = await list(work);
    put(work, TEST_1, 'later\n');
    put(work, 'sdk/tables/other.json', 'other\n');
    const { code, json } = await work.cli(['backups', 'restore', backup?.name ?? '', '--json']);
    expect(code).toBe(0);
    expect(json.files).toEqual(['sdk/tables/new.json', TEST_1]);
    expect([read(work, TEST_1), read(work, 'sdk/tables/new.json'), read(work, 'sdk/tables/other.json')]).toEqual([
      'mine\n',
      'new\n',
      'other\n',
    ]);
    const [replaced] = await list(work);
    expect(replaced).toMatchObject({ name: json.backup, files: [TEST_1] });
    // What is there already as it was kept is no loss: it makes no other backup.
    const again = await work.cli(['backups', 'restore', backup?.name ?? '', '--json']);
    expect(again.json).toMatchObject({ name: backup?.name, files: ['sdk/tables/new.json', TEST_1], backup: null });
    expect(await list(work)).toHaveLength(2);
    const unnamed = await work.cli(['backups', 'restore']);
    expect({ code: unnamed.code, told: unnamed.stderr }).toEqual({
      code: 2,
      told: expect.stringContaining(`The newest is ${replaced?.name}`),
    });
    expect((await work.cli(['backups', 'restore', `refs/assets-sync/backup/${replaced?.name}`])).code).toBe(0);
    expect(read(work, TEST_1)).toBe('later\n');
  });

  testWith('links')('restore brings a link back as a link', async () => {
    const work = await synced({ 'sdk/tables': first });
    rmSync(join(work.root, TEST_1));
    symlinkSync('../shared.json', join(work.root, TEST_1));
    await work.cli(['reset', '--yes']);
    // There is one alone.
    expect((await work.cli(['backups', 'restore'])).code).toBe(0);
    expect(readlinkSync(join(work.root, TEST_1))).toBe('../shared.json');
  });

  test('restore brings some of its files back, however they are named', async () => {
    const work = await synced({ 'sdk/tables': first });
    const [one, two] = ['sdk/tables/one.json', 'sdk/tables/deep/two.json'];
    put(work, one, 'one\n');
    put(work, two, 'two\n');
    await work.cli(['sync', '*', '--discard']);
    const [backup] = await list(work);
    const name = backup?.name ?? '';
    expect((await work.cli(['backups', 'restore', name, 'sdk/tables/deep/', '--json'])).json.files).toEqual([two]);
    expect(existsSync(join(work.root, one))).toBe(false);
    const { code, json } = await work.cli(['backups', 'restore', name, one, 'sdk/tables/three.json', '--json']);
    expect({ code, message: json.error?.message }).toEqual({
      code: 2,
      message: `sdk/tables/three.json is not in the backup ${name}.`,
    });
    expect(existsSync(join(work.root, one))).toBe(false);
    expect((await work.cli(['backups', 'restore', name, `.assets/${one}`])).code).toBe(0);
    expect(read(work, one)).toBe('one\n');
  });

  test('restore keeps no backup where it replaces only what was synced', async () => {
    const work = await synced({ 'sdk/tables': first });
    put(work, TEST_1, 'mine\n');
    await work.cli(['reset', '--yes']);
    const [backup] = await list(work);
    expect((await work.cli(['backups', 'restore', backup?.name ?? '', '--json'])).json.backup).toBeNull();
    expect(await list(work)).toHaveLength(1);
  });

  test('restore loses neither a file in the place of a directory nor a directory in that of a file', async () => {
    const work = await synced({ 'sdk/tables': first });
    put(work, 'sdk/tables/a', 'file\n');
    put(work, 'sdk/tables/b/c', 'below\n');
    await work.cli(['reset', '--yes']);
    const [backup] = await list(work);
    put(work, 'sdk/tables/a/x', 'in the way\n');
    put(work, 'sdk/tables/b', 'in the way as well\n');
    expect((await work.cli(['backups', 'restore', backup?.name ?? ''])).code).toBe(0);
    expect([read(work, 'sdk/tables/a'), read(work, 'sdk/tables/b/c')]).toEqual(['file\n', 'below\n']);
    expect((await list(work))[0]?.files).toEqual(['sdk/tables/a/x', 'sdk/tables/b']);
  });

  test('lists and restores commits that a person made, by what they changed', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    put(work, TEST_1, 'mine\n');
    git(work.root, 'add', '-A');
    git(work.root, 'commit', '-q', '-m', 'mine');
    const mine = git(work.root, 'rev-parse', 'HEAD');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': second, 'sdk/keys': first });
    await work.cli(['sync', 'sdk/keys']);
    expect(await list(work)).toMatchObject([{ name: mine, files: [TEST_1] }]);
    await work.cli(['sync', 'sdk/tables', '--discard']);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    expect((await work.cli(['backups', 'restore', mine])).code).toBe(0);
    expect(read(work, TEST_1)).toBe('mine\n');
  });

  test('restore refuses what is no backup', async () => {
    const work = await synced({ 'sdk/tables': first });
    for (const name of ['', '20261124T081530.123Z', '../synced', '--help-me', 'HEAD', 'refs/assets-sync/synced']) {
      const { code, json } = await work.cli(['backups', 'restore', '--json', '--', name]);
      expect({ name, code, error: json.error?.code }).toEqual({ name, code: 2, error: 'bad-usage' });
    }
  });

  test('still lists the others when the store of one is gone', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    put(work, TEST_1, 'mine\n');
    await work.cli(['sync', 'sdk/tables', '--discard']);
    put(work, TEST_1, 'committed\n');
    git(work.root, 'add', '-A');
    git(work.root, 'commit', '-q', '-m', 'mine');
    git(work.root, 'update-ref', `refs/assets-sync/backup/${git(work.root, 'rev-parse', 'HEAD')}`, 'HEAD');
    rmSync(work.store, { recursive: true });
    const { code, stdout, stderr } = await work.cli(['backups']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/cannot be read/);
    expect(stdout).toContain(TEST_1);
  });

  test('are listed though our index is damaged, which says nothing of them', async () => {
    const work = await synced({ 'sdk/tables': first });
    put(work, TEST_1, 'mine\n');
    expect((await work.cli(['sync', '*', '--discard'])).code).toBe(0);
    writeFileSync(join(work.root, '.git/assets-sync/index'), 'garbage');
    expect(await list(work)).toMatchObject([{ files: [TEST_1] }]);
  });

  describe('remove', () => {
    /** An assets root with three backups, the newest first. */
    async function kept(): Promise<{ work: Workspace; names: string[] }> {
      const work = await synced({ 'sdk/tables': first });
      for (const text of ['one\n', 'two\n', 'one\n']) {
        put(work, TEST_1, text);
        put(work, 'sdk/tables/same.json', 'same\n');
        await work.cli(['reset', '--yes']);
      }
      return { work, names: (await list(work)).map(({ name }) => name) };
    }

    const objects = (work: Workspace) => git(work.root, 'count-objects');

    test('deletes those that are named, says what went, and leaves the others whole', async () => {
      const { work, names } = await kept();
      const [newest = '', middle = '', oldest = ''] = names;
      const before = objects(work);
      const { code, json } = await work.cli(['backups', 'remove', middle, '--json']);
      expect({ code, json }).toEqual({
        code: 0,
        json: {
          removed: [expect.objectContaining({ name: middle, files: [TEST_1, 'sdk/tables/same.json'] })],
          bytes: expect.any(Number),
        },
      });
      expect(json.bytes).toBeGreaterThan(50);
      expect(objects(work)).not.toBe(before);
      expect((await list(work)).map(({ name }) => name)).toEqual([newest, oldest]);
      expect(git(work.root, 'fsck', '--full')).toBe('');
      const { stdout } = await work.cli(['backups', 'remove', `refs/assets-sync/backup/${oldest}`]);
      expect(stdout).toMatch(new RegExp(`^${oldest} .* 2 files\\n1 backup removed for good, \\d+ B freed\\n$`));
      // What the other backup holds is the same, and stays.
      expect((await work.cli(['backups', 'restore', newest])).code).toBe(0);
      expect(read(work, TEST_1)).toBe('one\n');
      expect(read(work, 'sdk/tables/same.json')).toBe('same\n');
    });

    test('of * deletes all, and everything that is on disk or staged stays', async () => {
      const { work } = await kept();
      put(work, TEST_1, 'one\n');
      git(work.root, 'add', '-A');
      const before = work.files('sdk');
      expect(await work.cli(['backups', 'remove', '*', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
      expect(await list(work)).toEqual([]);
      expect(work.files('sdk')).toEqual(before);
      expect(git(work.root, 'show', `:${TEST_1}`)).toBe('one');
      expect(git(work.root, 'fsck', '--full')).toBe('');
      expect((await work.cli(['backups', 'remove', '*'])).stdout).toMatch(/^No backup/);
    });

    test('deletes none where one of the names is wrong, or none is given', async () => {
      const { work, names } = await kept();
      const [newest = ''] = names;
      for (const wrong of [['20201124T081530.123Z'], ['HEAD'], ['refs/assets-sync/synced'], ['']]) {
        const { code, json } = await work.cli(['backups', 'remove', newest, ...wrong, '--json']);
        expect({ wrong, code, error: json.error }).toMatchObject({ wrong, code: 2, error: { code: 'bad-usage' } });
      }
      expect((await work.cli(['backups', 'remove'])).code).toBe(2);
      expect(await list(work)).toHaveLength(3);
    });

    test('works without the store, and not amid a sync that was cut off', async () => {
      const { work, names } = await kept();
      const [newest = '', middle = ''] = names;
      rmSync(work.store, { recursive: true });
      git(work.root, 'add', '-A');
      expect((await work.cli(['backups', 'remove', newest])).code).toBe(0);
      leaveJournal(work.root, ['sdk/tables']);
      expect((await work.cli(['backups', 'remove', middle, '--json'])).json.error).toMatchObject({ code: 'busy' });
      expect(await list(work)).toHaveLength(2);
    });
  });
});
