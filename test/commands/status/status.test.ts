import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from '../../fixtures/bundles.ts';
import { leaveJournal } from '../../fixtures/journals.ts';
import { git, runProgram } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { pathWith, testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(pins: object): Workspace {
  const made = new Workspace();
  pin(made, pins);
  for (const service of ['tables', 'core', 'keys']) made.write(`sdk/${service}/README.md`, 'x\n');
  made.commit();
  return made;
}

function pin(work: Workspace, pins: object): void {
  work.write('recordings.json', { $repository: server.url, ...pins });
}

const recording = (service: string, name: string) => `sdk/${service}/package/tests/recordings/${name}.json`;
const CLEAN = { added: [], modified: [], deleted: [] };

describe('status', () => {
  test('before anything is synced names every pinned service, and asks no server', async () => {
    const work = workspace({ '/': first, 'sdk/tables': assets.pin(second, 'sdk/tables') });
    const { code, stdout, json } = await work.cli(['status', '--json']);
    expect(code).toBe(0);
    expect(json).toEqual({
      'assets-root': work.root,
      services: [
        { service: 'sdk/core', sha: first, present: false, synced: null, moved: false, ...CLEAN, tree: false },
        { service: 'sdk/keys', sha: first, present: false, synced: null, moved: false, ...CLEAN, tree: false },
        { service: 'sdk/tables', sha: second, present: false, synced: null, moved: false, ...CLEAN, tree: true },
      ],
      pins: { 'sdk/core': first, 'sdk/keys': first, 'sdk/tables': second },
      changed: true,
    });
    expect(stdout).not.toContain('undefined');
    expect(server.requests).toBe(0);
  });

  test('says that the pinned commit came from another repository than the pinned one', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*', '--repository', assets.dir]);
    const { stdout } = await work.cli(['status']);
    expect(stdout).toMatch(new RegExp(`sdk/tables +${first.slice(0, 12)} +on disk, from another place +no changes`));
    expect(stdout).toContain('2 not as pinned (assets-sync sync sdk/core sdk/tables)');
    expect(stdout).not.toContain('another commit');
  });

  test('says what was recorded since, also of services that nobody synced or that no pin names any more', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    pin(work, { 'sdk/tables': first });
    writeFileSync(join(work.root, recording('tables', 'test_1')), 'mine\n');
    writeFileSync(join(work.root, recording('tables', 'ü new')), 'mine\n');
    rmSync(join(work.root, recording('tables', 'test_2')));
    mkdirSync(join(work.root, 'sdk/new'), { recursive: true });
    writeFileSync(join(work.root, 'sdk/new/x.json'), 'mine\n');
    writeFileSync(join(work.root, 'stray'), 'in no service\n');
    server.reset();
    const { json } = await work.cli(['status', '--json']);
    expect(json.services).toEqual([
      { service: 'sdk/core', sha: null, present: true, synced: first, moved: false, ...CLEAN, tree: false },
      {
        service: 'sdk/new',
        sha: null,
        present: false,
        synced: null,
        moved: false,
        ...CLEAN,
        added: ['sdk/new/x.json'],
        tree: false,
      },
      {
        service: 'sdk/tables',
        sha: first,
        present: true,
        synced: first,
        moved: false,
        added: [recording('tables', 'ü new')],
        modified: [recording('tables', 'test_1')],
        deleted: [recording('tables', 'test_2')],
        tree: false,
      },
    ]);
    const { stdout } = await work.cli(['status']);
    expect(stdout).toMatch(/^sdk\/core +no pin +on disk +no changes$/m);
    expect(stdout).toMatch(/^sdk\/tables +[0-9a-f]{12} +on disk +1 added, 1 changed, 1 removed$/m);
    expect(stdout).toMatch(/^2 services on disk in \.assets, 2 with local changes, 2 without a pin, 1 not synced$/m);
    expect(stdout).not.toContain('test_1.json');
    expect((await work.cli(['status', 'sdk/tables'])).stdout).toContain(`~ ${recording('tables', 'test_1')}`);
    expect(server.requests).toBe(0);
  });

  test('shows a pin that moved, and recordings from another repository', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    const { json, stdout } = { ...(await work.cli(['status'])), json: (await work.cli(['status', '--json'])).json };
    expect(json.services).toMatchObject([
      { service: 'sdk/core', moved: false },
      { service: 'sdk/tables', sha: second, synced: first, moved: true, present: true, ...CLEAN },
    ]);
    expect(stdout).toContain(`at another commit: ${first.slice(0, 12)}`);
    const elsewhere = await work.cli(['status', '--json', '--repository', 'https://elsewhere.example/assets']);
    expect(elsewhere.json.services).toMatchObject([{ moved: true }, { moved: true }]);
  });

  test('sees commits that a person made in the assets root', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
    git(work.root, 'add', '-A');
    git(work.root, 'commit', '-q', '-m', 'mine');
    expect((await work.cli(['status', '--json'])).json.services).toMatchObject([{ added: ['sdk/tables/mine.json'] }]);
  });

  test('of many services shows those that matter, and counts the rest', async () => {
    const work = workspace({ '/': first });
    await work.cli(['sync', 'sdk/tables', 'sdk/core']);
    for (let number = 0; number < 30; number++) work.write(`sdk/service-${number}/README.md`, 'x\n');
    writeFileSync(join(work.root, recording('core', 'test_1')), 'mine\n');
    const { stdout } = await work.cli(['status']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^sdk\/core +[0-9a-f]{12} +on disk +1 changed/),
      '2 services on disk in .assets, 1 with local changes, 31 not synced',
    ]);
    expect((await work.cli(['status', '*'])).stdout.trimEnd().split('\n')).toHaveLength(35);
  });

  test('locks and writes nothing in the assets root, not even an index that git would refresh', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    utimesSync(join(work.root, recording('tables', 'test_1')), 1, 1);
    const index = readFileSync(join(work.root, '.git/assets-sync/index'));
    for (const command of ['status', 'check']) expect((await work.cli([command])).code).toBe(0);
    expect(readFileSync(join(work.root, '.git/assets-sync/index'))).toEqual(index);
  });

  test('in the action and the task gives the services as outputs, and a summary', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    const action = await work.action({ operation: 'status' });
    expect(action.code).toBe(0);
    expect(JSON.parse(action.outputs.services ?? '')).toEqual(['sdk/core', 'sdk/tables']);
    expect(action.summary).toMatch(/\| sdk\/core \|.*not synced/);
    const task = await work.task({ operation: 'status', paths: 'sdk/core' });
    expect(JSON.parse(task.outputs.services ?? '')).toEqual(['sdk/core']);
  });
});

describe('check', () => {
  test('is content where nothing is synced or nothing changed', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect(await work.cli(['check'])).toMatchObject({ code: 0, stderr: '' });
    await work.cli(['sync', '*']);
    server.reset();
    expect(await work.cli(['check', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(server.requests).toBe(0);
  });

  test('fails on recordings that were not pushed, and names them and what to do', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, recording('tables', 'test_1')), 'mine\n');
    mkdirSync(join(work.root, 'sdk/new'), { recursive: true });
    writeFileSync(join(work.root, 'sdk/new/x.json'), 'mine\n');
    const { code, json } = await work.cli(['check', '--json']);
    expect(code).toBe(1);
    expect(json['not-pushed']).toEqual([
      { service: 'sdk/new', ...CLEAN, added: ['sdk/new/x.json'] },
      { service: 'sdk/tables', ...CLEAN, modified: [recording('tables', 'test_1')] },
    ]);
    expect(json.error).toMatchObject({ code: 'not-pushed', hint: expect.stringContaining('push sdk/new sdk/tables') });
    expect(json.error?.message).toContain(`modified ${recording('tables', 'test_1')}`);
    expect(json.error?.message).toContain('added    sdk/new/x.json');
    const { stdout, stderr } = await work.cli(['check', '--quiet']);
    expect(stdout).toBe('');
    expect(stderr).toContain(recording('tables', 'test_1'));
  });

  test('names what is in no service, which no push would publish', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    mkdirSync(join(work.root, 'skd/tables'), { recursive: true });
    writeFileSync(join(work.root, 'skd/tables/new.json'), 'new\n');
    for (const command of ['check', 'status']) {
      const { code, stderr } = await work.cli([command]);
      expect(code).toBe(0);
      expect(stderr).toBe(
        'In no service, so that a push leaves it out: skd/tables/new.json. To push it, name its directory: assets-sync push skd/tables\n',
      );
    }
  });

  test('is not bothered by a pin that moved', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    pin(work, { 'sdk/tables': second });
    expect((await work.cli(['check'])).code).toBe(0);
  });

  test('does not take what a sync that was cut off left for recordings', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    leaveJournal(work.root, ['sdk/tables']);
    writeFileSync(join(work.root, recording('tables', 'test_1')), '{ "Ent');
    expect((await work.cli(['status'])).stderr).toMatch(/^warning: A sync is at work here or was cut off/);
    expect((await work.cli(['check', '--json'])).json.error).toMatchObject({ code: 'busy' });
    await work.cli(['sync', 'sdk/tables']);
    expect((await work.cli(['check'])).code).toBe(0);
  });

  test.each(['recordings.json', 'sdk/tables/recordings.json'])('refuses a malformed %s', async (file) => {
    const work = workspace({ 'sdk/tables': first });
    work.write(file, '{ "x": "main" }\n');
    const { code, json } = await work.cli(['check', '--json']);
    expect({ code, error: json.error }).toMatchObject({ code: 2, error: { code: 'bad-manifest', file, line: 1 } });
  });
});

describe('where something is damaged or gone', () => {
  /** Two services on disk, with one file changed, one new and one gone. */
  async function recorded(): Promise<Workspace> {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, recording('tables', 'test_1')), 'mine\n');
    writeFileSync(join(work.root, recording('tables', 'new')), 'mine\n');
    rmSync(join(work.root, recording('tables', 'test_2')));
    return work;
  }

  const STORES: [string, (work: Workspace) => void][] = [
    ['the store is deleted', (work) => rmSync(work.store, { recursive: true })],
    ['the packs of the store are deleted', (work) => rmSync(join(work.onlyStore, 'objects/pack'), { recursive: true })],
  ];
  const CHANGES = {
    added: [recording('tables', 'new')],
    modified: [recording('tables', 'test_1')],
    deleted: [recording('tables', 'test_2')],
  };

  describe.each(STORES)('%s', (_, damage) => {
    test.each<[string, string[][]]>([
      ['unstaged', []],
      ['staged', [['add', '-A']]],
      [
        'committed',
        [
          ['add', '-A'],
          ['commit', '-q', '-m', 'mine'],
        ],
      ],
    ])('under %s changes: it can', async (_, commands) => {
      const work = await recorded();
      for (const command of commands) git(work.root, ...command);
      damage(work);
      const files = work.files('sdk');
      expect((await work.cli(['status', 'sdk/tables', '--json'])).json.services).toMatchObject([CHANGES]);
      expect((await work.cli(['check', '--json'])).json.error).toMatchObject({ code: 'not-pushed' });
      expect((await work.cli(['sync', 'sdk/core', 'sdk/tables'])).code).toBe(0);
      expect((await work.cli(['status', 'sdk/tables', '--json'])).json.services).toMatchObject([CHANGES]);
      expect(work.files('sdk')).toEqual(files);
    });
  });

  test('the HEAD of the assets root is lost: a sync mends it', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
    for (const damage of [() => writeFileSync(join(work.root, '.git/HEAD'), ''), () => rmSync(join(work.root, '.git/HEAD'))]) {
      damage();
      for (const command of ['check', 'status']) {
        const { code, json } = await work.cli([command, '--json']);
        expect({ code, error: json.error?.code }).toEqual({ code: 4, error: 'damaged-root' });
      }
      expect((await work.cli(['sync', '*'])).code).toBe(0);
      expect((await work.cli(['check', '--json'])).json['not-pushed']).toMatchObject([{ added: ['sdk/tables/mine.json'] }]);
    }
  });

  test('git cannot read the configuration of the assets root: a sync mends it', async () => {
    const work = await recorded();
    const file = join(work.root, '.git/config');
    writeFileSync(file, '[junk');
    for (const command of ['status', 'check']) {
      const { code, json } = await work.cli([command, '--json']);
      const error = { code: 'damaged-root', message: expect.stringContaining(file) };
      expect({ command, code, error: json.error }).toMatchObject({ code: 4, error });
    }
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect((await work.cli(['status', 'sdk/tables', '--json'])).json.services).toMatchObject([CHANGES]);
  });

  const INDEXES: [string, (file: string) => void][] = [
    ['is missing', (file) => rmSync(file, { force: true })],
    ['cannot be read', (file) => writeFileSync(file, '[junk')],
  ];
  test.each(INDEXES)(
    'our index %s: status, check and push say the same as before, and a hook stops nothing',
    async (_, damage) => {
      const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
      await work.cli(['sync', '*']);
      const index = join(work.root, '.git/assets-sync/index');
      damage(index);
      expect(await work.cli(['check', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
      expect((await work.cli(['push', '--dry-run'])).stdout).toContain('nothing to push');
      writeFileSync(join(work.root, recording('tables', 'test_1')), 'mine\n');
      writeFileSync(join(work.root, recording('tables', 'new')), 'mine\n');
      rmSync(join(work.root, recording('tables', 'test_2')));
      damage(index);
      expect((await work.cli(['status', 'sdk/tables', '--json'])).json.services).toMatchObject([CHANGES]);
      expect((await work.cli(['check', '--json'])).json['not-pushed']).toEqual([{ service: 'sdk/tables', ...CHANGES }]);
      expect((await work.cli(['sync', 'sdk/core'])).json.error).toBeUndefined();
      expect(git(work.root, 'status', '--porcelain')).toContain('test_1.json');
      expect((await work.cli(['status', 'sdk/tables', '--json'])).json.services).toMatchObject([CHANGES]);
    },
  );

  test('nothing says what was synced, as in a root of an earlier version: one sync, and a hook stops only what changed', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', '*']);
    for (const name of ['index', 'synced', 'synced-copy']) rmSync(join(work.root, '.git/assets-sync', name));
    const once = expect.stringMatching(/Nothing says what was synced .* Sync once: assets-sync sync sdk\/core sdk\/tables\n/);
    expect(await work.cli(['check'])).toMatchObject({ code: 0, stderr: once });
    expect(await work.cli(['status'])).toMatchObject({ code: 0, stdout: expect.stringContaining('2 not synced'), stderr: once });
    writeFileSync(join(work.root, recording('tables', 'test_1')), 'mine\n');
    expect((await work.cli(['check', '--json'])).json['not-pushed']).toMatchObject([
      { service: 'sdk/tables', modified: [recording('tables', 'test_1')] },
    ]);
    const { json } = await work.cli(['push', '--no-pull-request', '--json']);
    expect(json.error).toMatchObject({ code: 'damaged-root', hint: expect.stringContaining("assets-sync sync '*'") });
    expect((await work.cli(['sync', 'sdk/core', 'sdk/tables', '--discard'])).code).toBe(0);
    expect(await work.cli(['check'])).toMatchObject({ code: 0, stderr: '' });
    expect((await work.cli(['backups', '--json'])).json.backups).toMatchObject([{ files: [recording('tables', 'test_1')] }]);
  });

  test('its git repository is gone: whether what is there is as pinned, a sync tells', async () => {
    const work = workspace({ 'sdk/tables': first });
    await work.cli(['sync', '*']);
    rmSync(join(work.root, '.git'), { recursive: true });
    const once = expect.stringMatching(/Nothing says what was synced .* Sync once: assets-sync sync sdk\/tables\n/);
    expect(await work.cli(['status'])).toMatchObject({ code: 0, stderr: once });
    expect(await work.cli(['check'])).toMatchObject({ code: 1, stderr: once });
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(await work.cli(['check'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe.each(['status', 'check'])('%s, whose look at the files begins before all else', (command) => {
  testWith('scripts')('ends with Ctrl-C at once, however long git would take', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    const folder = temporaryFolder('slow-git');
    const started = join(folder, 'started');
    const slow = `#!/bin/sh\ncase "$*" in *status*--porcelain*) touch '${started}'; sleep 600;; esac\nPATH='${process.env.PATH}' exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), slow, { mode: 0o755 });
    const { code, stderr } = await work.cli([command], {
      env: { PATH: pathWith(folder) },
      onStart: (kill) => {
        const waiting = setInterval(() => {
          if (!existsSync(started)) return;
          clearInterval(waiting);
          setTimeout(() => kill('SIGINT'), 300);
        }, 20);
      },
    });
    expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('Cancelled') });
  });

  testWith('scripts')('hears of a mistake in recordings.json without waiting for git', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    work.write('recordings.json', '{ oops');
    const folder = temporaryFolder('slow-git');
    const slow = `#!/bin/sh\ncase "$*" in *status*--porcelain*) sleep 600;; esac\nPATH='${process.env.PATH}' exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), slow, { mode: 0o755 });
    const { code, json } = await work.cli([command, '--json'], { env: { PATH: pathWith(folder) } });
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'bad-manifest' });
  });

  testWith('scripts')('in a directory that is gone says so', async () => {
    const gone = join(temporaryFolder('gone'), 'gone');
    mkdirSync(gone);
    const script = `cd '${gone}' && rmdir '${gone}' && exec '${process.execPath}' '${bundleOf('cli')}' ${command} --json`;
    const { code, stdout, stderr } = await runProgram('/bin/sh', ['-c', script], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH ?? '' },
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.not.stringContaining('    at ') });
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'bad-usage' });
  });
});

test('check stops no commit of a branch from before there was a recordings.json', async () => {
  const work = new Workspace();
  work.write('README.md', 'x\n');
  work.commit();
  const { code, stderr } = await work.cli(['check', '--quiet']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { stdout, stderr: told } = await work.cli(['check']);
  expect(stdout).toBe('');
  expect(told).toMatch(/There is no recordings.json in .*, so nothing was checked/);
});

test('check where recordings.json is gone but recordings are not says how to look at them', async () => {
  const work = workspace({ 'sdk/tables': first });
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  rmSync(join(work.code, 'recordings.json'));
  rmSync(join(work.code, '.git/assets-sync'), { recursive: true, force: true });
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
  const { code, stdout, stderr } = await work.cli(['check', '--quiet']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const [, command = ''] = /so nothing was checked\. What changed in \.assets: git (.*)$/m.exec(stderr) ?? [];
  expect(git(work.code, ...command.split(' '))).toContain('new.json');
});
