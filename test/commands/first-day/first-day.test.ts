/** The first recordings of a new repository: from init on, with the commands that a person types. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';
import { writeFakeProxy } from '../../test-proxy/stand-ins.ts';

const RECORDING = 'sdk/new/tests/recordings/test_one.json';

function emptyAssets(): AssetsRepository {
  const assets = new AssetsRepository(join(temporaryFolder('first-day'), 'assets.git'), []);
  assets.configure({ 'http.receivepack': 'true' });
  return assets;
}

/** A code repository with a service that was never recorded. */
function newWorkspace(manifest?: object): Workspace {
  const work = new Workspace();
  work.write('sdk/new/test.py', 'x\n');
  if (manifest !== undefined) work.write('recordings.json', manifest);
  work.commit();
  return work;
}

/** As a test proxy that somebody started by hand does. */
function record(work: Workspace, path = RECORDING): void {
  work.write(`.assets/${path}`, '{ "Entries": [] }\n');
}

const withCommits = () => {
  const assets = emptyAssets();
  assets.commit({ files: { 'README.md': 'x\n', ...recordings('sdk/other', 2) } });
  return assets;
};

describe.each([
  ['an empty assets repository', emptyAssets],
  ['an assets repository with commits', withCommits],
])('the first day with %s', (_, makeAssets) => {
  test('goes from init over the first recording to a pin that anybody can sync', async () => {
    const assets = makeAssets();
    const server = await AssetsServer.start(assets, 'full');
    try {
      const work = newWorkspace();
      // The bundle, as a person runs it.
      const cli = async (...args: string[]) => {
        const { code, stderr, json, stdout } = await work.cli([...args]);
        expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
        return { json, stdout };
      };
      await cli('init', '--repository', server.url);
      expect(work.status()).toBe('?? recordings.json');
      work.commit();
      await cli('check');
      record(work);
      expect(work.status()).toBe('');
      expect((await cli('status', '--json')).json.services).toMatchObject([{ service: 'sdk/new', added: [RECORDING] }]);
      expect(await work.cli(['check'])).toMatchObject({ code: 1, stderr: expect.stringContaining(RECORDING) });
      expect((await cli('push', '--dry-run', '--json')).json).toMatchObject({ pushed: false, services: ['sdk/new'] });
      const { json } = await cli('push', '--no-pull-request', '--json');
      expect(json).toMatchObject({ pushed: true, services: ['sdk/new'] });
      expect(work.status()).toBe('?? sdk/new/recordings.json');
      await cli('check');
      expect((await cli('status', '--json')).json.services).toMatchObject([{ service: 'sdk/new', added: [], moved: false }]);
      // What the push made can be merged, and is all that it brought.
      expect(git(assets.dir, 'diff', '--name-only', `main...${json.branch}`)).toBe(RECORDING);
      // A colleague's clone.
      const clone = newWorkspace();
      for (const file of ['recordings.json', 'sdk/new/recordings.json']) {
        clone.write(file, readFileSync(join(work.code, file), 'utf8'));
      }
      expect((await run(clone, 'sync', { paths: ['sdk/new'] })).code).toBe(0);
      expect(Object.keys(clone.files('sdk'))).toEqual([RECORDING]);
    } finally {
      await server.close();
    }
  });
});

describe('recordings in a plain directory, where no command made the assets root', () => {
  const manifest = () => ({ $repository: emptyAssets().dir });

  test('are hidden from git by the first command that looks at them', async () => {
    for (const command of ['status', 'check']) {
      const work = newWorkspace(manifest());
      record(work);
      await run(work, command);
      expect(work.status()).toBe('');
      expect(existsSync(join(work.root, '.git'))).toBe(false);
    }
  });

  test('stay where sync and reset make the root around them', async () => {
    for (const command of ['sync', 'reset']) {
      const work = newWorkspace(manifest());
      record(work);
      expect(await run(work, command, command === 'reset' ? { yes: 'true' } : {})).toMatchObject({ code: 0 });
      expect(Object.keys(work.files('sdk'))).toEqual([RECORDING]);
      expect(work.status()).toBe('');
      expect((await run(work, 'check')).error?.code).toBe('not-pushed');
    }
  });

  test('come first where a sync brings the same service: they stay, or are kept in a backup', async () => {
    const assets = withCommits();
    const work = newWorkspace({ $repository: assets.dir, '/': assets.sha('main') });
    record(work, 'sdk/other/package/tests/recordings/test_0.json');
    expect((await run(work, 'sync', { paths: ['sdk/other'] })).error?.code).toBe('local-changes');
    const { code, results } = await run(work, 'sync', { paths: ['sdk/other'], discard: 'true' });
    expect({ code, backup: results.backup }).toEqual({ code: 0, backup: expect.stringMatching(/Z$/) });
    expect(work.files('sdk')).toEqual(assets.files('main', 'sdk/other'));
  });

  test('are no recordings where one of them is in no service', async () => {
    for (const path of ['notes.txt', 'eng/notes.txt']) {
      const work = newWorkspace(manifest());
      record(work);
      work.write(`.assets/${path}`, 'mine\n');
      for (const command of ['status', 'check', 'sync', 'push', 'reset']) {
        expect({ command, error: (await run(work, command)).error?.code }).toEqual({ command, error: 'foreign-root' });
      }
      expect(existsSync(join(work.root, '.git'))).toBe(false);
    }
  });
});

test('a proxy may be started before anything was recorded: the assets root is made for it', async () => {
  const work = newWorkspace({ $repository: emptyAssets().dir });
  process.env.TEST_PROXY_PATH = writeFakeProxy(join(work.folder, 'fake-proxy'));
  try {
    const started = await run(work, 'proxy start');
    expect(started).toMatchObject({ code: 0, said: expect.stringContaining('No recordings are in') });
  } finally {
    await run(work, 'proxy stop');
    delete process.env.TEST_PROXY_PATH;
  }
  expect(work.status()).toBe('');
  record(work);
  expect((await run(work, 'check')).error?.code).toBe('not-pushed');
});

test('tests that record a new service are run as any others: with a proxy on the assets root', async () => {
  const work = newWorkspace({ $repository: emptyAssets().dir });
  const script = `
    const { mkdirSync, writeFileSync } = require('node:fs');
    const { dirname, join } = require('node:path');
    const file = join(process.env.ASSETS_ROOT, process.argv[1]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ Entries: [new URL(process.env.PROXY_URL).protocol] }));`;
  const env = { TEST_PROXY_PATH: writeFakeProxy(join(work.folder, 'fake-proxy')) };
  const record = (path: string[], cwd: string, file: string) =>
    work.cli(['run', ...path, '--', process.execPath, '-e', script, file], { env, cwd });
  expect(await record(['sdk/new'], work.code, RECORDING)).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('There is no pin for sdk/new: nothing was recorded for it yet.'),
  });
  // Where one stands in it.
  expect((await record([], join(work.code, 'sdk/new'), `${RECORDING}.2`)).code).toBe(0);
  expect(Object.keys(work.files('sdk'))).toEqual([RECORDING, `${RECORDING}.2`]);
  expect(work.status()).toBe('');
  expect(await work.cli(['check'])).toMatchObject({ code: 1, stderr: expect.stringContaining(RECORDING) });
  expect(await record(['sdk/nwe'], work.code, RECORDING)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/no pin for sdk\/nwe.*\n.*Did you mean sdk\/new/),
  });
});

test('init in front of an assets repository without commits pins nothing, and says so', async () => {
  const work = newWorkspace();
  const { code, said, results } = await run(work, 'init', { repository: emptyAssets().dir, branch: 'recordings' });
  expect({ code, said, sha: results.sha }).toEqual({
    code: 0,
    said: expect.stringContaining('your first push makes its branch recordings'),
    sha: null,
  });
  rmSync(join(work.code, 'recordings.json'));
  mkdirSync(join(work.code, 'sdk/other'));
  const named = await run(work, 'init', { repository: withCommits().dir, branch: 'none' });
  expect(named.error?.code).toBe('missing-commit');
});
