/** The examples, run for real: each brings its recordings before its tests. */
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from '../../src/test-proxy/processes.ts';
import { bundleOf, PROJECT } from '../fixtures/bundles.ts';
import { installPackage } from '../fixtures/package.ts';
import { type Finished, runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';
import { writeFakeProxy } from '../test-proxy/stand-ins.ts';

const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());

/** The folder of a vitest package: vitest is no dependency. */
const VITEST = process.env.VITEST_FOLDER;

interface Framework {
  name: 'jest' | 'vitest' | 'pytest';
  command: string[];
  /** The file of the example, and the line in it, that asks for a test proxy. */
  asks: [file: string, line: string];
  /** How it ends when its set-up failed. */
  failed: number;
  install?: (work: Workspace) => Promise<void> | void;
}

const FRAMEWORKS: Framework[] = [
  {
    name: 'jest',
    command: [process.execPath, '--no-warnings', '--experimental-vm-modules', join(PROJECT, 'node_modules/jest/bin/jest.js')],
    asks: ['sdk/tables/jest.config.js', "process.env.ASSETS_SYNC_PROXY = 'true';"],
    failed: 1,
    install: ({ code }) => installPackage(code),
  },
  {
    name: 'vitest',
    command: [process.execPath, join(VITEST ?? '', 'vitest.mjs'), 'run'],
    asks: ['sdk/tables/vitest.config.js', "process.env.ASSETS_SYNC_PROXY = 'true';"],
    failed: 1,
    install: async ({ code }) => {
      await installPackage(code);
      symlinkSync(VITEST ?? '', join(code, 'node_modules/vitest'));
    },
  },
  {
    name: 'pytest',
    command: ['python3', '-m', 'pytest', '-p', 'no:cacheprovider'],
    asks: ['conftest.py', 'import os\nos.environ["ASSETS_SYNC_PROXY"] = "true"'],
    failed: 4,
    install: ({ code }) => cpSync(join(PROJECT, 'pytest/assets_sync_plugin.py'), join(code, 'assets_sync_plugin.py')),
  },
];

/** Whether a framework is on this machine; jest runs this. */
async function isThere({ name, command: [program = '', ...args] }: Framework): Promise<boolean> {
  if (name === 'jest') return true;
  if (name === 'vitest') return VITEST !== undefined;
  const start = { cwd: PROJECT, env: { PATH: process.env.PATH ?? '' } };
  return runProgram(program, [...args, '--version'], start).then(
    ({ code }) => code === 0,
    () => false,
  );
}

/** Fails where the proxy does not serve the recordings, and tells which one it is. */
const PROXY_TEST = `
import { writeFileSync } from 'node:fs';
test('reaches the proxy', async () => {
  const answer = await fetch(process.env.PROXY_URL + '/Admin/IsAlive');
  expect(await answer.text()).toBe(process.env.ASSETS_ROOT);
  writeFileSync(process.env.REPORT + '/pid', process.env.PROXY_PID);
});
`;
/** Passes where there is an assets root to record in. */
const FIRST_TEST = {
  jest: "test('records', () => expect(process.env.ASSETS_ROOT).toMatch(/\\.assets$/));\n",
  vitest:
    "import { expect, test } from 'vitest';\ntest('records', () => expect(process.env.ASSETS_ROOT).toMatch(/\\.assets$/));\n",
  pytest: "def test_records(assets_root):\n    assert assets_root.name == '.assets'\n",
};
const PYTHON_PROXY_TEST = `
import os
import urllib.request


def test_reaches_the_proxy(assets_root):
    with urllib.request.urlopen(os.environ["PROXY_URL"] + "/Admin/IsAlive") as answer:
        assert answer.read().decode() == str(assets_root)
    with open(os.environ["REPORT"] + "/pid", "w") as file:
        file.write(os.environ["PROXY_PID"])
`;

import { REMOVES_OPEN_FILES, testWith } from '../fixtures/systems.ts';

const test = testWith('scripts');

/** What ends a framework's proxy is the end of the framework. */
async function untilGone(pid: number): Promise<void> {
  const end = performance.now() + 10_000;
  while ((await processIdentity(pid)) !== undefined) {
    if (performance.now() > end) throw new Error('the proxy is still there');
    await sleep(10);
  }
}

const present = await Promise.all(FRAMEWORKS.map(isThere));
const there = FRAMEWORKS.filter((_, index) => present[index]);
const absent = FRAMEWORKS.filter((_, index) => !present[index]);

if (absent.length > 0) test.skip.each(absent.map(({ name }) => name))('%s is not on this machine', () => {});

describe.each(there)('$name', ({ name, command: [program = '', ...args], asks, failed, install }) => {
  /** The example as a code repository, with pins that are on the server. */
  async function example(pins: object = { 'sdk/tables': first }): Promise<Workspace> {
    const work = new Workspace();
    cpSync(join(PROJECT, 'examples', name), work.code, { recursive: true });
    await install?.(work);
    work.write('recordings.json', { $repository: server.url, ...pins });
    work.write('.gitignore', 'node_modules\n__pycache__\nassets_sync_plugin.py\n');
    work.commit();
    return work;
  }

  function run({ code, home, store }: Workspace, more: Record<string, string> = {}, cwd = 'sdk/tables'): Promise<Finished> {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      ASSETS_SYNC_STORE: store,
      ASSETS_SYNC: `${process.execPath} ${bundleOf('cli')}`,
      ...more,
    };
    return runProgram(program, args, { cwd: join(code, cwd), env });
  }

  test('brings the recordings of its project and no others, and asks nobody the second time', async () => {
    const work = await example({ 'sdk/tables': first, 'sdk/core': first });
    const { code, stdout, stderr } = await run(work);
    expect({ code, output: stdout + stderr }).toMatchObject({ code: 0, output: expect.stringMatching(/1 pass/) });
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(work.status()).toBe('');
    server.reset();
    expect(await run(work)).toMatchObject({ code: 0 });
    expect(server.requests).toBe(0);
  });

  test('finds the test proxy that its project asks for, that runs already, or that assets-sync run started', async () => {
    const work = await example();
    const [file, text] =
      name === 'pytest'
        ? ['tests/test_proxy.py', PYTHON_PROXY_TEST]
        : ['tests/proxy.test.js', (name === 'vitest' ? "import { expect, test } from 'vitest';\n" : '') + PROXY_TEST];
    work.write(`sdk/tables/${file}`, text);
    work.write(asks[0], `${asks[1]}\n${readFileSync(join(work.code, asks[0]), 'utf8')}`);
    work.commit();
    const temporary = temporaryFolder('temporary');
    const env = {
      TEST_PROXY_PATH: writeFakeProxy(join(work.folder, 'fake-proxy')),
      REPORT: work.folder,
      TMPDIR: temporary,
    };
    const tested = () => Number(readFileSync(join(work.folder, 'pid'), 'utf8'));
    const own = await run(work, env);
    expect({ code: own.code, output: own.stdout + own.stderr }).toMatchObject({
      code: 0,
      output: expect.stringMatching(/2 pass/),
    });
    await untilGone(tested());
    const { json: running } = await work.cli(['proxy', 'start', '--json'], { env });
    expect(await run(work, env)).toMatchObject({ code: 0 });
    expect(tested()).toBe(running.pid);
    expect((await work.cli(['proxy', 'stop', '--json'])).json).toMatchObject({ stopped: true });
    const ours = { ...env, HOME: work.home, ASSETS_SYNC: `${process.execPath} ${bundleOf('cli')}` };
    const around = await work.cli(['run', 'sdk/tables', '--', program, ...args], {
      cwd: join(work.code, 'sdk/tables'),
      env: ours,
    });
    expect({ code: around.code, output: around.stdout + around.stderr }).toMatchObject({ code: 0 });
    await untilGone(tested());
    // The log of a proxy that ends with its program stays where the proxy has it open at that moment.
    if (REMOVES_OPEN_FILES) expect(readdirSync(temporary).filter((name) => name.startsWith('assets-sync'))).toEqual([]);
    expect(work.status()).toBe('');
  });

  test('brings what ASSETS_SYNC_PATHS names', async () => {
    const work = await example({ 'sdk/tables': first, 'sdk/core': first, 'sdk/keys': first });
    expect(await run(work, { ASSETS_SYNC_PATHS: `.,${join(work.code, 'sdk/core')}` })).toMatchObject({ code: 0 });
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
  });

  test('runs the tests of a service that was never recorded: they are going to record it', async () => {
    const work = await example({ 'sdk/core': first });
    for (const path of ['tests/tables.test.js', 'tests/test_tables.py']) {
      if (existsSync(join(work.code, 'sdk/tables', path))) work.write(`sdk/tables/${path}`, FIRST_TEST[name]);
    }
    const { code, stdout, stderr } = await run(work);
    expect({ code, output: stdout + stderr }).toMatchObject({ code: 0, output: expect.stringMatching(/1 pass/) });
  });

  test('ends before a test runs, with what to do, where a pin is wrong', async () => {
    const work = await example({ 'sdk/tables': 'main' });
    const { code, stdout, stderr } = await run(work);
    expect(code).toBe(failed);
    expect(stdout + stderr).toMatch(/"main".*40/s);
    expect(stdout + stderr).toMatch(/assets-sync: recordings\.json:\d+:\d+ "main"/);
    expect(stdout + stderr).not.toMatch(/1 pass/);
  });

  test('ends before a test runs where the pin of changed recordings moved, and leaves them', async () => {
    const work = await example();
    expect(await run(work)).toMatchObject({ code: 0 });
    const mine = join(work.root, 'sdk/tables/mine.json');
    writeFileSync(mine, 'mine\n');
    expect(await run(work)).toMatchObject({ code: 0 });
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    const { code, stdout, stderr } = await run(work);
    expect(code).toBe(failed);
    expect(stdout + stderr).toContain('sdk/tables/mine.json');
    expect(readFileSync(mine, 'utf8')).toBe('mine\n');
  });
});

test('jest brings the recordings of all projects that share a set-up', async () => {
  const work = new Workspace();
  await installPackage(work.code);
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': first, 'sdk/keys': first });
  work.write('package.json', { type: 'module' });
  work.write('jest.config.js', `export default { projects: ['<rootDir>/sdk/tables', '<rootDir>/sdk/core'] };\n`);
  for (const name of ['tables', 'core']) {
    work.write(`sdk/${name}/jest.config.js`, `export default { globalSetup: 'assets-sync/jest' };\n`);
    work.write(
      `sdk/${name}/x.test.js`,
      `import { existsSync } from 'node:fs';
test('x', () => expect(existsSync(process.env.ASSETS_ROOT + '/sdk/${name}/package/tests/recordings/test_0.json')).toBe(true));\n`,
    );
  }
  work.commit();
  const [program = '', ...args] = FRAMEWORKS[0]?.command ?? [];
  const env = { PATH: process.env.PATH ?? '', HOME: work.home, ASSETS_SYNC_STORE: work.store };
  const some = await runProgram(program, [...args, '--runTestsByPath', 'sdk/core/x.test.js'], { cwd: work.code, env });
  expect({ code: some.code, output: some.stderr }).toMatchObject({ code: 0 });
  expect(existsSync(join(work.root, 'sdk/tables'))).toBe(false);
  const all = await runProgram(program, args, { cwd: work.code, env });
  expect({ code: all.code, output: all.stderr }).toMatchObject({ code: 0 });
  expect(existsSync(join(work.root, 'sdk/keys'))).toBe(false);
});

const pytest = there.find(({ name }) => name === 'pytest');

(pytest === undefined ? test.skip : test)(
  'pytest brings the recordings of the tests that it collected, by -p as well',
  async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': first, 'sdk/keys': first });
    work.write('pytest.ini', '[pytest]\n');
    for (const name of ['tables', 'core', 'keys']) {
      work.write(
        `sdk/${name}/tests/test_${name}.py`,
        `def test_it(assets_root):\n    assert (assets_root / "sdk/${name}/package/tests/recordings/test_0.json").exists()\n`,
      );
    }
    work.write('sdk/broken/tests/test_broken.py', 'def test_it():\n    pass\n');
    work.commit();
    const [program = '', ...args] = pytest?.command ?? [];
    const run = (more: string[], command: string) =>
      runProgram(program, [...args, '-p', 'assets_sync_plugin', ...more], {
        cwd: work.code,
        env: {
          PATH: process.env.PATH ?? '',
          HOME: work.home,
          PYTHONPATH: join(PROJECT, 'pytest'),
          PYTHONDONTWRITEBYTECODE: '1',
          ASSETS_SYNC_STORE: work.store,
          ASSETS_SYNC: command,
        },
      });
    const cli = `${process.execPath} ${bundleOf('cli')}`;
    const listed = await run(['--collect-only', 'sdk/tables'], cli);
    expect({ code: listed.code, there: existsSync(work.root) }).toEqual({ code: 0, there: false });
    const two = await run(['sdk', '-k', 'tables or core'], cli);
    expect({ code: two.code, output: two.stdout }).toMatchObject({ code: 0, output: expect.stringMatching(/2 passed/) });
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
    const unpinned = await run(['sdk/broken'], cli);
    expect({ code: unpinned.code, output: unpinned.stdout + unpinned.stderr }).toMatchObject({
      code: 4,
      output: expect.stringContaining('There is no pin for sdk/broken'),
    });
    const absent = await run(['sdk/tables'], 'no-such-program');
    expect({ code: absent.code, output: absent.stdout + absent.stderr }).toMatchObject({
      code: 4,
      output: expect.stringContaining('name the command in ASSETS_SYNC'),
    });
  },
);
