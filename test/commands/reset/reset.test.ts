import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { bundleOf } from '../../fixtures/bundles.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, hangUp } from '../../servers/assets-server.ts';

const { assets, first, second, third } = makeSample();
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

const manifest = (work: Workspace) => readFileSync(join(work.code, 'recordings.json'), 'utf8');
const backups = (work: Workspace) => git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup');
/** A recording that nobody has pushed. */
function put(work: Workspace, path: string): void {
  mkdirSync(dirname(join(work.root, path)), { recursive: true });
  writeFileSync(join(work.root, path), 'mine\n');
}

const TEST_1 = 'sdk/tables/package/tests/recordings/test_1.json';

/** tables and core synced as committed, then recorded in tables. */
async function recorded(): Promise<Workspace> {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
  await work.cli(['sync', '*']);
  writeFileSync(join(work.root, TEST_1), 'mine\n');
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
  return work;
}

describe('reset', () => {
  test('where nobody can answer does nothing and ends with 4', async () => {
    const work = await recorded();
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    const before = { files: work.files('sdk'), manifest: manifest(work) };
    const { code, json, stderr } = await work.cli(['reset', '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: 4, error: 'local-changes' });
    expect(json.error?.hint).toMatch(/^Give --yes .* if what the warning lists may go/);
    expect(stderr).toContain(TEST_1);
    expect(stderr).not.toContain('Taken off the disk');
    expect(stderr).toContain(`recordings.json: sdk/tables ${second.slice(0, 12)} -> ${first.slice(0, 12)}`);
    expect({ files: work.files('sdk'), manifest: manifest(work) }).toEqual(before);
    const action = await work.action({ operation: 'reset' });
    expect(action.code).toBe(1);
    expect({ files: work.files('sdk'), manifest: manifest(work) }).toEqual(before);
  });

  test('with --yes puts recordings and pin back, and keeps a backup', async () => {
    const work = await recorded();
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    const { code, json, stderr } = await work.cli(['reset', '--yes', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ services: ['sdk/core', 'sdk/tables'], pins: { 'sdk/tables': first } });
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
    expect(work.status()).toBe('');
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
    const name = backups(work).replace('refs/assets-sync/backup/', '');
    expect(stderr).toMatch(new RegExp(`assets-sync backups restore ${name}$`, 'm'));
    expect(json).toMatchObject({
      backup: name,
      changes: [{ service: 'sdk/tables', added: ['sdk/tables/new.json'], modified: [TEST_1], deleted: [] }],
      restored: [{ path: 'sdk/tables', file: 'recordings.json', from: second, to: first }],
      removed: [],
    });
    expect((await work.cli(['reset', '--json'])).json).toMatchObject({ backup: null, changes: [], restored: [], removed: [] });
    expect(git(work.root, 'show', `${backups(work)}:${TEST_1}`)).toBe('mine');
    expect(git(work.root, 'show', `${backups(work)}:sdk/tables/new.json`)).toBe('new');
  });

  test('of one service leaves the others’ recordings and pins as they are, comments too', async () => {
    const work = workspace({});
    const text = (tables: string, core: string) =>
      `{\n  "$repository": "${server.url}", // ours\n  "sdk/tables": "${tables}", // old\n  "sdk/core": "${core}",\n}\n`;
    work.write('recordings.json', text(first, first));
    work.commit();
    await work.cli(['sync', '*']);
    work.write('recordings.json', text(second, second).replace('// ours', '// mine'));
    writeFileSync(join(work.root, TEST_1), 'mine\n');
    writeFileSync(join(work.root, 'sdk/core/mine.json'), 'mine\n');
    mkdirSync(join(work.code, 'sdk/tables/deep'), { recursive: true });
    expect((await work.cli(['reset', '--yes', '../tables'], { cwd: join(work.code, 'sdk/core') })).code).toBe(0);
    expect(manifest(work)).toBe(text(first, second).replace('// ours', '// mine'));
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    expect(work.files('sdk/core')).toHaveProperty(['sdk/core/mine.json']);
  });

  test('where nothing would be lost asks nobody, and makes no request', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect(await work.cli(['reset'])).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to reset') });
    await work.cli(['sync', '*']);
    server.reset();
    expect((await work.cli(['reset', '--json'])).json).toMatchObject({ services: ['sdk/tables'], requests: 0 });
  });

  test('brings a named service that is not synced', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect((await work.cli(['reset', 'sdk/tables'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('takes a service out that HEAD does not pin, with its new pin, and puts back one whose pin was taken out', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    const committed = manifest(work);
    pin(work, { 'sdk/tables': first, 'sdk/keys': first });
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, 'sdk/keys/mine.json'), 'mine\n');
    expect((await work.cli(['reset', 'sdk/keys', 'sdk/core'])).stderr).toMatch(/^Taken off the disk, .*: sdk\/keys$/m);
    const { code, stdout } = await work.cli(['reset', 'sdk/keys', 'sdk/core', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('sdk/keys');
    expect(JSON.parse(manifest(work))).toEqual(JSON.parse(committed));
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
    expect(git(work.root, 'ls-tree', '-r', '--name-only', backups(work))).toBe('sdk/keys/mine.json');
    const status = (await work.cli(['status', '--json'])).json;
    expect(status.services).toMatchObject([{ service: 'sdk/core' }, { service: 'sdk/tables' }]);
  });

  test('of a service that was recorded before it was ever pinned or synced drops its recordings, and keeps them', async () => {
    const work = await recorded();
    mkdirSync(join(work.root, 'sdk/new'), { recursive: true });
    writeFileSync(join(work.root, 'sdk/new/x.json'), 'mine\n');
    const tables = work.files('sdk/tables');
    expect((await work.cli(['reset', 'sdk/new'])).code).toBe(4);
    expect((await work.cli(['reset', 'sdk/new', '--yes'])).code).toBe(0);
    expect(work.files('sdk/new')).toEqual({});
    expect(work.files('sdk/tables')).toEqual(tables);
    expect(git(work.root, 'show', `${backups(work)}:sdk/new/x.json`)).toBe('mine');
  });

  test('takes out the only service', async () => {
    const work = workspace({});
    pin(work, { 'sdk/keys': first });
    await work.cli(['sync', '*']);
    expect((await work.cli(['reset', '--yes'])).code).toBe(0);
    expect(work.files('sdk')).toEqual({});
    expect(JSON.parse(manifest(work))).toEqual({ $repository: server.url });
  });

  test('knows split files: changed, added and deleted ones', async () => {
    const work = workspace({ '/': first });
    work.write('sdk/tables/recordings.json', { '/': second });
    work.commit();
    await work.cli(['sync', 'sdk/tables', 'sdk/core']);
    rmSync(join(work.code, 'sdk/tables/recordings.json'));
    work.write('sdk/core/recordings.json', { '/': third });
    await work.cli(['sync', 'sdk/tables', 'sdk/core']);
    expect((await work.cli(['reset', '--yes', '--json'])).json).toMatchObject({
      pins: { 'sdk/core': first, 'sdk/tables': second },
    });
    expect(work.status()).toBe('');
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
  });

  test('leaves no directory that only a new pin was in', async () => {
    const work = workspace({ 'sdk/tables': first });
    work.write('sdk/new/deep/recordings.json', { '/': first });
    work.write('sdk/core/recordings.json', { '/': first });
    await work.cli(['sync', 'sdk/core']);
    expect((await work.cli(['reset', '--yes', 'sdk/core', 'sdk/new'])).code).toBe(0);
    expect(readdirSync(join(work.code, 'sdk')).sort()).toEqual(['core', 'keys', 'tables']);
    expect(readdirSync(join(work.code, 'sdk/core'))).toEqual(['README.md']);
  });

  test('changes no pin where the server cannot be reached', async () => {
    const work = workspace({ 'sdk/tables': second });
    pin(work, { 'sdk/tables': first });
    await work.cli(['sync', '*']);
    const before = { files: work.files('sdk'), manifest: manifest(work) };
    server.faults.push(hangUp);
    const { code } = await work.cli(['reset', '--yes', '--retries', '1']);
    expect(code).toBe(3);
    expect({ files: work.files('sdk'), manifest: manifest(work) }).toEqual(before);
    expect((await work.cli(['reset', '--yes'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  });

  test('needs a committed recordings.json, and one that can be read', async () => {
    const work = new Workspace();
    pin(work, { 'sdk/tables': first });
    await work.cli(['sync', '*']);
    const notCommitted = { code: 'bad-manifest', hint: expect.stringMatching(/Commit it first/) };
    expect((await work.cli(['reset', '--yes', '--json'])).json.error).toMatchObject(notCommitted);
    git(work.code, 'commit', '-q', '--allow-empty', '-m', 'without');
    expect((await work.cli(['reset', '--yes', '--json'])).json.error).toMatchObject(notCommitted);
    work.commit();
    work.write('recordings.json', '{');
    expect((await work.cli(['reset', '--yes', '--json'])).json.error).toMatchObject({ code: 'bad-manifest' });
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('rewrites no recordings.json that is not UTF-8, and touches nothing then', async () => {
    const work = workspace({});
    const file = join(work.code, 'recordings.json');
    const bytes = (sha: string, comment: string) =>
      Buffer.from(`{ "$repository": "${server.url}",\n"sdk/tables": { "sha": "${sha}", "reason": "${comment}" } }\n`, 'latin1');
    writeFileSync(file, bytes(first, '\u00e9'));
    work.commit();
    await work.cli(['sync', '*']);
    writeFileSync(join(work.root, TEST_1), 'mine\n');
    const mine = work.files('sdk');
    const text = bytes(second, '\u00e9');
    writeFileSync(file, text);
    const { code, json } = await work.cli(['reset', '--yes', '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'bad-manifest' });
    expect(json.error?.message).toContain('recordings.json is not UTF-8');
    expect(readFileSync(file)).toEqual(text);
    expect(work.files('sdk')).toEqual(mine);
    // Where no pin changes, nothing is written.
    git(work.code, 'restore', 'recordings.json');
    expect((await work.cli(['reset', '--yes'])).code).toBe(0);
    expect(readFileSync(file)).toEqual(bytes(first, '\u00e9'));
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  testWith('modes')('keeps the mode of recordings.json, and the comments before its commas', async () => {
    const work = await recorded();
    const file = join(work.code, 'recordings.json');
    const text = (keys: string) =>
      `{${keys}, "$repository": "${server.url}", "sdk/tables": "${first}", "sdk/core": "${first}" }\n`;
    writeFileSync(file, text(` "sdk/keys": "${first}" // mine\n`));
    chmodSync(file, 0o600);
    await work.cli(['sync', 'sdk/keys']);
    expect((await work.cli(['reset', 'sdk/keys', '--yes'])).code).toBe(0);
    expect(manifest(work)).toBe(text(' // mine\n').replace(', ', ' '));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(work.files('sdk/keys')).toEqual({});
  });

  test('of a path that never had a pin is an error', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect((await work.cli(['reset', 'sdk/none', '--json'])).json.error).toMatchObject({ code: 'no-pin' });
  });

  test('in the action resets with yes', async () => {
    const work = await recorded();
    pin(work, { 'sdk/tables': second, 'sdk/core': first });
    const { code, outputs, summary } = await work.action({ operation: 'reset', yes: 'true' });
    expect({ code, services: outputs.services }).toEqual({ code: 0, services: '["sdk/core","sdk/tables"]' });
    expect(summary).toContain('### assets-sync reset: 2 services, ');
    expect(summary).toMatch(new RegExp(`^- .*sdk/tables ${second.slice(0, 12)} -&#62; ${first.slice(0, 12)}$`, 'm'));
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });

  describe('of a root whose objects are gone, so that nothing says what was synced', () => {
    const lose = (work: Workspace) => rmSync(join(work.root, '.git/objects'), { recursive: true });

    test('resets what is there and has a committed pin that names it', async () => {
      const work = await recorded();
      pin(work, { 'sdk/tables': second, 'sdk/core': first });
      put(work, 'sdk/odd/mine.json');
      const mine = work.files('sdk');
      lose(work);
      const asked = await work.cli(['reset']);
      expect(asked).toMatchObject({ code: 4, stderr: expect.stringContaining(TEST_1) });
      expect(work.files('sdk')).toEqual(mine);
      expect((await work.cli(['reset', '--yes'])).code).toBe(0);
      expect(work.files('sdk')).toEqual({
        ...assets.files(first, 'sdk/tables'),
        ...assets.files(first, 'sdk/core'),
        'sdk/odd/mine.json': Buffer.from('mine\n').toString('hex'),
      });
      expect(manifest(work)).toContain(`"sdk/tables": "${first}"`);
      expect(git(work.root, 'show', `${backups(work)}:${TEST_1}`)).toBe('mine');
    });

    test('brings back a service whose pin is gone here', async () => {
      const work = await recorded();
      pin(work, { 'sdk/core': first });
      lose(work);
      expect((await work.cli(['reset', '--yes'])).code).toBe(0);
      expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    });
  });

  test('leaves first recordings where nothing was ever synced, whatever a pin of all services covers', async () => {
    const work = workspace({ '/': first });
    put(work, 'sdk/fresh/new.json');
    const { code, stdout } = await work.cli(['reset', '--yes']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('nothing to reset') });
    expect(Object.keys(work.files('sdk'))).toEqual(['sdk/fresh/new.json']);
  });

  describe('where the store is gone under staged changes', () => {
    async function staged(): Promise<Workspace> {
      const work = await recorded();
      git(work.root, 'add', '-A');
      rmSync(work.store, { recursive: true });
      return work;
    }

    test('asks, fetches it again, and keeps a backup', async () => {
      const work = await staged();
      const mine = work.files('sdk');
      const asked = await work.cli(['reset']);
      expect(asked).toMatchObject({ code: 4, stderr: expect.stringContaining(TEST_1) });
      expect(work.files('sdk')).toEqual(mine);
      expect((await work.cli(['reset', '--yes'])).code).toBe(0);
      expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
      expect(git(work.root, 'show', `${backups(work)}:${TEST_1}`)).toBe('mine');
      expect(git(work.root, 'show', `${backups(work)}:sdk/tables/new.json`)).toBe('new');
    });

    test('says that the server cannot be reached', async () => {
      const work = await staged();
      const mine = work.files('sdk');
      for (const command of [
        ['reset', '--yes'],
        ['sync', '*', '--discard'],
      ]) {
        server.faults.push(hangUp, hangUp);
        const { code, json } = await work.cli([...command, '--json', '--retries', '1']);
        expect({ command, code, error: json.error?.code }).toEqual({ command, code: 3, error: 'unreachable' });
        expect(work.files('sdk')).toEqual(mine);
      }
    });

    test('and the server has lost it too, says so and touches nothing', async () => {
      const work = await staged();
      const mine = work.files('sdk');
      const empty = await AssetsServer.start(new AssetsRepository(join(work.folder, 'empty.git'), []), 'full');
      const config = join(work.home, '.gitconfig');
      writeFileSync(config, `[url "${empty.url}"]\n\tinsteadOf = ${server.url}\n`);
      const { code, json } = await work.cli(['reset', '--yes', '--json', '--retries', '1']);
      await empty.close();
      expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'missing-commit' });
      expect(work.files('sdk')).toEqual(mine);
    });
  });

  test('does nothing while another git command is at work in the assets root', async () => {
    const work = await recorded();
    const mine = work.files('sdk');
    writeFileSync(join(work.root, '.git/index.lock'), '');
    // It was waited for.
    utimesSync(join(work.root, '.git/index.lock'), 1, 1);
    const { code, json } = await work.cli(['reset', '--yes', '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: 4, error: 'busy' });
    expect(work.files('sdk')).toEqual(mine);
    rmSync(join(work.root, '.git/index.lock'));
    expect((await work.cli(['reset', '--yes'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('stops where a merge was not finished, and names the command that ends it', async () => {
    const work = await recorded();
    const commit = (text: string) => {
      writeFileSync(join(work.root, 'sdk/tables/new.json'), text);
      git(work.root, 'add', '-A');
      git(work.root, 'commit', '-q', '-m', text);
      return git(work.root, 'rev-parse', 'HEAD');
    };
    const theirs = commit('theirs\n');
    git(work.root, 'reset', '-q', '--hard', 'HEAD^');
    const ours = commit('ours\n');
    expect(() => git(work.root, 'merge', '-q', theirs)).toThrow();
    const merging = work.files('sdk');
    const { code, stderr } = await work.cli(['reset', '--yes']);
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringMatching(/A merge in .* is not finished[\s\S]*merge --abort/),
    });
    expect(work.files('sdk')).toEqual(merging);
    git(work.root, 'merge', '--abort');
    expect((await work.cli(['reset', '--yes'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    const files = backups(work)
      .split('\n')
      .find((ref) => ref.endsWith('Z'));
    expect(git(work.root, 'rev-parse', `${files}^`)).toBe(ours);
  });

  describe('of a service with a git repository in it', () => {
    test.each<[string, (work: Workspace, nested: string) => void]>([
      ['that is new', () => {}],
      [
        'that was added to the assets root’s own',
        (work, nested) => {
          git(nested, 'add', '-A');
          git(nested, 'commit', '-q', '-m', 'mine');
          git(work.root, 'add', '-A');
        },
      ],
    ])('%s replaces nothing and names it', async (_, prepare) => {
      const work = await recorded();
      const nested = join(work.root, 'sdk/tables/nested');
      mkdirSync(nested);
      git(nested, 'init', '-q');
      writeFileSync(join(nested, 'precious.txt'), 'mine\n');
      prepare(work, nested);
      const mine = work.files('sdk');
      for (const command of [
        ['reset', '--yes'],
        ['sync', '*', '--discard'],
      ]) {
        const { code, json } = await work.cli([...command, '--json']);
        expect({ command, code, error: json.error }).toMatchObject({
          code: 4,
          error: { code: 'local-changes', message: expect.stringContaining(`sdk/tables/nested in ${work.root}`) },
        });
        expect(work.files('sdk')).toEqual(mine);
      }
      renameSync(nested, join(work.folder, 'nested'));
      expect((await work.cli(['reset', '--yes'])).code).toBe(0);
      expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    });
  });

  describe('at a terminal', () => {
    /** Runs the command line in a terminal of its own, and types an answer when it is asked. */
    async function answer(work: Workspace, typed: string): Promise<{ code: number; said: string }> {
      const command = `"${process.execPath}" "${bundleOf('cli')}" reset`;
      const child = spawn('script', ['-qec', command, '/dev/null'], {
        cwd: work.code,
        env: { PATH: process.env.PATH ?? '', HOME: work.home, ASSETS_SYNC_STORE: work.store, TERM: 'dumb' },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const asked = said.includes('[y/N]');
        said += text;
        if (!asked && said.includes('[y/N]')) child.stdin.write(typed);
      });
      const [code] = (await once(child, 'close')) as [number];
      return { code, said };
    }

    testWith('tools')('asks, and does as it is told', async () => {
      const work = await recorded();
      const mine = work.files('sdk');
      const no = await answer(work, 'n\n');
      expect(no.said).toMatch(/Reset them\? \[y\/N\]/);
      expect(no).toMatchObject({ code: 0, said: expect.stringContaining('Nothing was reset.') });
      expect(work.files('sdk')).toEqual(mine);
      expect((await answer(work, '\n')).code).toBe(0);
      for (const none of ['maybe\n', '\u0004']) {
        const { code, said } = await answer(work, none);
        expect({ code, said }).toEqual({ code: 4, said: expect.stringContaining('--yes') });
        expect(work.files('sdk')).toEqual(mine);
      }
      const interrupted = await answer(work, '\u0003');
      expect(interrupted.code).toBe(130);
      expect(work.files('sdk')).toEqual(mine);
      expect((await answer(work, 'y\n')).code).toBe(0);
      expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    });
  });
});

test('what a sparse checkout left out of the code repository stays out', async () => {
  const work = workspace({});
  for (const service of ['core', 'tables']) work.write(`sdk/${service}/recordings.json`, { '/': third });
  work.commit();
  git(work.code, 'sparse-checkout', 'set', '--no-cone', '/recordings.json', '/sdk/core/');
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  writeFileSync(join(work.root, 'sdk/tables/new.json'), '{}\n');
  expect(await work.cli(['reset', '--yes', '--json'])).toMatchObject({
    code: 0,
    json: { services: ['sdk/core', 'sdk/tables'], restored: [] },
  });
  expect(work.files('sdk/tables')).toEqual(assets.files(third, 'sdk/tables'));
  expect(existsSync(join(work.code, 'sdk/tables'))).toBe(false);
  expect(work.status()).toBe('');
});
