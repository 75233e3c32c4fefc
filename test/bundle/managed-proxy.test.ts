/** The test proxy as jobs and people get it from the bundles: a stand-in for it, from a stand-in for the server of its releases. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { releaseAsset } from '../../src/test-proxy/install.ts';
import { processIdentity } from '../../src/test-proxy/processes.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';
import { type HostResult, NODES, Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';
import { packFakeProxy, ReleaseServer, VERSION } from '../test-proxy/stand-ins.ts';

const test = testWith('scripts', 'proc');

const { assets } = makeSample();
const RECORDING = 'sdk/tables/package/tests/recordings/replayed.json';
const TABLES = { value: [{ TableName: 'first' }] };
const pin = assets.commit({
  files: {
    [RECORDING]: JSON.stringify({
      Entries: [
        {
          RequestUri: 'https://account.table.core.windows.net/Tables',
          RequestMethod: 'GET',
          StatusCode: 200,
          ResponseHeaders: { 'Content-Type': 'application/json' },
          ResponseBody: TABLES,
        },
      ],
      Variables: {},
    }),
  },
});
const asset = releaseAsset(process);
const archive = packFakeProxy(temporaryFolder('proxy-archive'), asset.kind, asset.executable);
let server: AssetsServer;
let releases: ReleaseServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
  releases = await ReleaseServer.start();
  releases.assets.set(asset.name, archive);
});
afterAll(() => Promise.all([server.close(), releases.close()]));
beforeEach(() => void releases.log.splice(0));

const works: Workspace[] = [];

/** Whatever a test does, no proxy outlives it; not even where it fails. */
afterEach(() => {
  const left = works.splice(0).flatMap(({ root }) => proxiesOn(root));
  for (const pid of left) process.kill(Number(pid), 'SIGKILL');
  expect(left).toEqual([]);
});

/** A code repository that names a version of the proxy. */
function workspace(): Workspace {
  const work = new Workspace();
  works.push(work);
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': pin });
  work.write('eng/common/testproxy/target_version.txt', `${VERSION}\n`);
  work.commit();
  return work;
}

const inputs = (more: Record<string, string> = {}) => ({ paths: 'sdk/tables', proxy: 'true', ...more });
const onGitHub = () => inputs({ 'proxy-source': releases.source });
const onAzure = () => inputs({ proxySource: releases.source });
const flags = () => ['--proxy-source', releases.source];

/** What a proxy serves: the stand-in says which folder that is. */
async function served(url: string): Promise<string | undefined> {
  try {
    return await (await fetch(`${url}/Admin/IsAlive`)).text();
  } catch {
    return undefined;
  }
}

/** A test that lists tables, as its library sends it through the proxy. */
async function replay(url: string): Promise<unknown> {
  const body = JSON.stringify({ 'x-recording-file': RECORDING });
  const started = await fetch(`${url}/Playback/Start`, { method: 'POST', body });
  const headers = {
    'x-recording-id': started.headers.get('x-recording-id') ?? '',
    'x-recording-mode': 'playback',
    'x-recording-upstream-base-uri': 'https://account.table.core.windows.net',
  };
  return (await fetch(`${url}/Tables`, { headers })).json();
}

/** The processes that serve a folder. */
function proxiesOn(root: string): string[] {
  const serves = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--storage-location\0${root}\0`);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && serves(name));
}

const isThere = async (pid: number) => (await processIdentity(pid)) !== undefined;

describe.each(NODES)('on %s', (node) => {
  test('the action brings the recordings and a proxy that replays them in one step, and its post stops it', async () => {
    const work = workspace();
    const report = join(work.folder, 'report.json');
    const env = { JOB_TOKEN: 'the-token', FAKE_PROXY_REPORT: report, GITHUB_TOKEN: 'the-token' };
    const main = await work.action(onGitHub(), { node, env });
    const { code, stderr, outputs, variables } = main;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const url = outputs['proxy-url'] ?? '';
    const { port } = new URL(url);
    expect(outputs).toMatchObject({ changed: 'true', 'proxy-log': expect.stringMatching(/test-proxy\.log$/) });
    expect(variables).toEqual({
      ASSETS_ROOT: work.root,
      PROXY_URL: `http://127.0.0.1:${port}`,
      PROXY_MANUAL_START: 'true',
      PROXY_PID: expect.stringMatching(/^\d+$/),
      TEST_PROXY_HTTP_PORT: port,
      PROXY_EXE: expect.stringContaining(join(work.store, 'test-proxy', VERSION)),
    });
    expect(await replay(url)).toEqual(TABLES);
    expect(readFileSync(report, 'utf8') + readFileSync(outputs['proxy-log'] ?? '', 'utf8')).not.toMatch(/the-token|INPUT_/);
    expect(releases.authorizations).toEqual([]);
    expect(work.status()).toBe('');
    const post = await work.actionPost(main, { node });
    expect(post).toMatchObject({ code: 0, stderr: '' });
    expect(post.stdout).toMatch(/^::group::The last lines of the test proxy\n[\s\S]*Now listening on[\s\S]*^::endgroup::$/m);
    expect(post.stdout).toContain('1 recording played, 20 recordings that nothing played.');
    expect(await isThere(Number(variables.PROXY_PID))).toBe(false);
    // Its end is told once, also where two steps have used it.
    expect(await work.actionPost(main, { node })).toMatchObject({ code: 0, stdout: '' });
  });

  test('the task does the same in the agent’s words', async () => {
    const work = workspace();
    const main = await work.task(onAzure(), { node });
    const { code, stderr, outputs, variables } = main;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(outputs).toMatchObject({ proxyUrl: variables.PROXY_URL, proxyLog: expect.stringMatching(/test-proxy\.log$/) });
    expect(await replay(variables.PROXY_URL ?? '')).toEqual(TABLES);
    const post = await work.taskPost(main, { node });
    expect(post).toMatchObject({ code: 0, stderr: '' });
    expect(post.stdout).toMatch(/^##\[group\]The last lines of the test proxy\n[\s\S]*Now listening on[\s\S]*^##\[endgroup\]$/m);
    expect(await isThere(Number(variables.PROXY_PID))).toBe(false);
  });
});

test('two jobs at once on one machine install once and have a proxy each; a later one installs nothing', async () => {
  const works = [workspace(), workspace(), workspace()];
  const tools = join(temporaryFolder('machine'), 'tools');
  mkdirSync(tools);
  const run = (work: Workspace) => work.action(onGitHub(), { env: { RUNNER_TOOL_CACHE: tools } });
  const jobs = await Promise.all(works.slice(0, 2).map(run));
  expect(jobs.map(({ code }) => code)).toEqual([0, 0]);
  expect(releases.log.filter((path) => path.startsWith('storage'))).toHaveLength(1);
  releases.log.length = 0;
  jobs.push(await run(works[2] as Workspace));
  expect(releases.log).toEqual([]);
  const roots = await Promise.all(jobs.map(({ outputs }) => served(outputs['proxy-url'] ?? '')));
  expect(roots).toEqual(works.map(({ root }) => root));
  for (const [index, job] of jobs.entries()) {
    expect(await works[index]?.actionPost(job)).toMatchObject({ code: 0 });
    expect(await isThere(Number(job.variables.PROXY_PID))).toBe(false);
  }
});

test('a proxy that does not start fails the step with its last lines, and the post has nothing to do', async () => {
  const work = workspace();
  const env = { FAKE_PROXY: 'ends' };
  for (const [main, post] of [
    [await work.action(onGitHub(), { env }), (it: HostResult) => work.actionPost(it)],
    [await work.task(onAzure(), { env }), (it: HostResult) => work.taskPost(it)],
  ] as const) {
    expect(main).toMatchObject({ code: 1, stdout: expect.stringContaining('not to its taste') });
    expect(main.outputs['proxy-url']).toBeUndefined();
    expect(await post(main)).toMatchObject({ code: 0, stderr: '', stdout: expect.not.stringContaining('proxy at') });
  }
});

test('a job that is cancelled while its proxy starts leaves no process', async () => {
  const work = workspace();
  const report = join(work.folder, 'report.json');
  const { code, stdout, state } = await work.action(onGitHub(), {
    env: { FAKE_PROXY: 'mute', FAKE_PROXY_REPORT: report },
    onStart: async (kill) => {
      await until(() => existsSync(report));
      kill('SIGINT');
    },
  });
  expect({ code, state }).toEqual({ code: 1, state: {} });
  expect(stdout).toContain('Cancelled.');
  expect(proxiesOn(work.root)).toEqual([]);
});

test('what a proxy writes is no command for the runner or the agent', async () => {
  const work = workspace();
  const env = { FAKE_PROXY_SAYS: '::set-env name=X::y\n##vso[task.setvariable variable=X]y' };
  expect((await work.actionPost(await work.action(onGitHub(), { env }))).stdout).toMatch(/^: :set-env/m);
  expect((await work.taskPost(await work.task(onAzure(), { env }))).stdout).not.toContain('##vso[task.setvariable');
});

test('a second step uses the proxy that runs on the same root', async () => {
  const work = workspace();
  const one = await work.action(onGitHub());
  const two = await work.action(onGitHub());
  expect(two.variables.PROXY_PID).toBe(one.variables.PROXY_PID);
  await work.actionPost(two);
});

test('the end of a proxy that two steps have used is told once, also where timeout-minutes ends the second', async () => {
  const work = workspace();
  const one = await work.action(onGitHub());
  const two = await work.action(onGitHub());
  let stop = () => {};
  server.faults.push(() => {
    stop();
    return true;
  });
  const third = work.action(
    { ...onGitHub(), cache: 'off', path: '.other' },
    {
      onStart: (kill) => {
        stop = () => kill('SIGINT');
      },
    },
  );
  const stopped = await third.finally(() => server.faults.splice(0));
  expect({ code: stopped.code, errors: stopped.stdout.match(/::error/g) }).toEqual({ code: 1, errors: null });
  // A runner goes through the steps from the last one.
  const posts = [await work.actionPost(stopped), await work.actionPost(two), await work.actionPost(one)];
  expect(posts.map(({ code }) => code)).toEqual([0, 0, 0]);
  const said = posts.map(({ stdout }) => stdout).join('');
  expect(said.match(/was stopped|had ended already/g)).toEqual(['was stopped']);
  expect(said.match(/::group::The last lines/g)).toHaveLength(1);
});

test('replay: fail of the first of two steps counts at the end of both, and makes the folder of its file', async () => {
  const work = workspace();
  const file = join(work.code, 'out/replayed.json');
  const one = await work.action({ ...onGitHub(), replay: 'fail', 'replay-file': 'out/replayed.json' });
  const two = await work.action(onGitHub());
  const body = JSON.stringify({ 'x-recording-file': 'sdk/tables/lost.json' });
  await fetch(`${one.outputs['proxy-url']}/Playback/Start`, { method: 'POST', body });
  const posts = [await work.actionPost(two), await work.actionPost(one)];
  expect(posts.map(({ code }) => code)).toEqual([1, 0]);
  expect(posts[0]?.stdout).toContain('1 asked for and not there');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ missing: ['sdk/tables/lost.json'] });
});

test('replay: fail of a proxy that ended in the job is an error, of one that was stopped by a step it was told', async () => {
  const work = workspace();
  const lost = await work.action({ ...onGitHub(), replay: 'fail' });
  process.kill(Number(lost.variables.PROXY_PID), 'SIGKILL');
  expect(await work.actionPost(lost)).toMatchObject({ code: 1, stdout: expect.stringContaining('not to be had') });
  const main = await work.action({ ...onGitHub(), replay: 'fail' });
  const stopped = await work.cli(['proxy', 'stop', '--json']);
  expect(stopped).toMatchObject({ code: 0, json: { stopped: true, replayed: { missing: [] } } });
  expect(await work.actionPost(main)).toMatchObject({ code: 0, stdout: '' });
});

testWith('removal')('a proxy that a killed job left is replaced', async () => {
  const work = workspace();
  const one = await work.action(onGitHub());
  // The next job's temporary folder is empty.
  rmSync(one.outputs['proxy-log'] ?? '');
  const two = await work.action(onGitHub());
  expect(two.variables.PROXY_PID).not.toBe(one.variables.PROXY_PID);
  expect(await isThere(Number(one.variables.PROXY_PID))).toBe(false);
  await work.actionPost(two);
});

test('no service to sync means no proxy, and a run without it keeps nothing for the end of the job', async () => {
  const work = workspace();
  const empty = await work.action({ ...onGitHub(), paths: '', base: 'HEAD' });
  expect(empty).toMatchObject({ code: 0, state: {}, stdout: expect.stringContaining('no test proxy was started') });
  const without = await work.action({ paths: 'sdk/tables' });
  expect(without).toMatchObject({ code: 0, state: {}, variables: { ASSETS_ROOT: work.root } });
  expect(await work.actionPost(without)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await work.taskPost(without)).toMatchObject({ code: 0, stderr: '' });
  expect(releases.log).toEqual([]);
});

describe('run', () => {
  const run = (script: string, more: string[] = []) => [
    ...['run', 'sdk/tables', ...flags(), '--', process.execPath, '-e', script, ...more],
  ];

  test('syncs, leads the command to a proxy and to the recordings, hands on its exit code, and leaves nothing', async () => {
    const work = workspace();
    const temporary = temporaryFolder('run');
    const script = `
      const { ASSETS_ROOT, PROXY_URL, PROXY_PID } = process.env;
      fetch(PROXY_URL + '/Admin/IsAlive').then((answer) => answer.text()).then((root) => {
        console.log(JSON.stringify({ isOurs: root === ASSETS_ROOT, PROXY_PID, args: process.argv.slice(1), cwd: process.cwd() }));
        process.exitCode = 5;
      });`;
    const { code, stdout, stderr } = await work.cli(run(script, ['--', '--quiet', '--', '--help', 'a b']), {
      env: { TMPDIR: temporary },
      cwd: join(work.code, 'eng'),
    });
    expect({ code, stderr }).toEqual({ code: 5, stderr: expect.stringContaining('1 service, 21 recordings') });
    const { PROXY_PID, ...told } = JSON.parse(stdout);
    expect(told).toEqual({ isOurs: true, args: ['--quiet', '--', '--help', 'a b'], cwd: join(work.code, 'eng') });
    expect(await isThere(Number(PROXY_PID))).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
    expect(work.files('sdk')).toEqual(assets.files(pin, 'sdk/tables'));
  });

  test('takes a command without dashes, as PowerShell hands it on: from the first word that is no directory and no service', async () => {
    const work = workspace();
    work.write('sdk/core/here.txt', '');
    const words = ['run', 'sdk/tables', '--proxy-source', releases.source, 'sdk/tables/package', 'node', '-p', '"--json"', '-v'];
    expect(await work.cli(words)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(--json|v\d+\..*)\n$/) });
    const none = await work.cli(['run', 'sdk/tables', '--proxy-source', releases.source]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no command to run.') });
  });

  test('sends Ctrl-C to the command, whose exit code is ours, and stops the proxy', async () => {
    const work = workspace();
    const file = join(work.folder, 'pid');
    const script = `
      process.on('SIGINT', () => process.exit(7));
      setInterval(() => {}, 1000);
      require('node:fs').writeFileSync(${JSON.stringify(file)}, process.env.PROXY_PID);`;
    const { code } = await work.cli(run(script), {
      onStart: async (kill) => {
        await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
        kill('SIGINT');
      },
    });
    expect(code).toBe(7);
    expect(await isThere(Number(readFileSync(file, 'utf8')))).toBe(false);
  });

  test('says what is missing: a command, recordings, a version, a proxy that starts', async () => {
    const work = workspace();
    const error = async (args: string[], env = {}) => {
      const { code, stdout, stderr } = await work.cli(args, { env: { TMPDIR: work.folder, ...env } });
      return { code, stdout, stderr };
    };
    expect(await error(['run', 'sdk/tables'])).toMatchObject({ code: 2, stderr: expect.stringContaining('two dashes') });
    expect(await error(['run', 'sdk/tables', '--json', '--', 'true'])).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('bad-usage'),
    });
    expect(await error(['run', 'sdk/none', '--', 'true'])).toMatchObject({ code: 2, stderr: expect.stringContaining('no pin') });
    expect(await error(['run', 'sdk/tables', ...flags(), '--', 'no-such-command'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no-such-command was not found'),
    });
    expect(await error(run(''), { FAKE_PROXY: 'ends' })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('not to its taste'),
    });
    // What is wrong with the version is said before anything is brought.
    rmSync(work.root, { recursive: true });
    server.reset();
    expect(await error(['run', 'sdk/tables', '--proxy-version', 'banana', '--', 'true'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('banana'),
    });
    work.write('eng/common/testproxy/target_version.txt', '');
    expect(await error(['run', 'sdk/tables', '--', 'true'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Give --proxy-version'),
    });
    expect({ requests: server.requests, isRootThere: existsSync(work.root) }).toEqual({ requests: 0, isRootThere: false });
  });

  test('shows how it is used', async () => {
    const { stdout } = await new Workspace().cli(['run', '--help']);
    expect(stdout).toMatch(/^Usage: assets-sync run \[options\] \[paths...\] -- <command...>$/m);
  });
});

describe('proxy', () => {
  test('start, status and stop are about one proxy, which outlives the commands', async () => {
    const work = workspace();
    await work.cli(['sync', 'sdk/tables']);
    expect((await work.cli(['proxy', 'status'])).stdout).toBe('No test proxy runs on .assets.\n');
    const started = await work.cli(['proxy', 'start', ...flags()]);
    expect(started).toMatchObject({ code: 0, stdout: expect.stringMatching(/^export PROXY_URL='http:\/\/127\.0\.0\.1:\d+'$/m) });
    const again = await work.cli(['sync', 'sdk/tables', '--proxy', '--json']);
    expect(again.json).toMatchObject({ services: ['sdk/tables'], 'proxy-url': expect.any(String) });
    const { json } = await work.cli(['proxy', 'status', '--json']);
    expect(json).toMatchObject({ running: true, answer: '200', 'proxy-url': again.json['proxy-url'] });
    expect(started.stdout).toContain(`export ASSETS_ROOT='${work.root}'\n`);
    expect(started.stdout).toContain(`export PROXY_PID='${json.pid}'`);
    expect(await served(String(json['proxy-url']))).toBe(work.root);
    expect((await work.cli(['proxy', 'stop'])).stdout).toBe('The test proxy was stopped.\n');
    expect(await isThere(Number(json.pid))).toBe(false);
    expect((await work.cli(['proxy', 'stop', '--json'])).json).toEqual({ stopped: false, replayed: null });
    expect(work.status()).toBe('');
  });

  test('install prints the program, and proxy alone how it is started by hand', async () => {
    const work = workspace();
    await work.cli(['sync', 'sdk/tables']);
    const byHand = `start -u --storage-location ${work.root}\n`;
    expect(await work.cli(['proxy'])).toMatchObject({
      code: 0,
      stdout: `test-proxy ${byHand}`,
      stderr: expect.stringContaining('assets-sync proxy install'),
    });
    const { stdout } = await work.cli(['proxy', 'install', ...flags()]);
    expect(existsSync(stdout.trim())).toBe(true);
    expect(await work.cli(['proxy'])).toMatchObject({ code: 0, stdout: `${stdout.trim()} ${byHand}`, stderr: '' });
    const wrong = await work.cli(['proxy', 'install', ...flags(), '--proxy-version', '1.0.0-dev.20200101.1', '--json']);
    expect(wrong).toMatchObject({
      code: 2,
      json: { error: { code: 'bad-usage', message: expect.stringContaining('20200101.1') } },
    });
  });
});
