import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/bundles.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { NODES, Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless', { token: 'the-token' });
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(manifest: object | string): Workspace {
  const work = new Workspace();
  work.write('recordings.json', typeof manifest === 'string' ? manifest : { $repository: server.url, ...manifest });
  work.commit();
  return work;
}

const pins = { 'sdk/tables': assets.pin(first, 'sdk/tables'), 'sdk/core': assets.pin(second, 'sdk/core') };
const inputs = () => ({ paths: 'sdk/tables, sdk/core', repository: server.url, token: 'the-token' });
const encoded = Buffer.from('x-access-token:the-token').toString('base64');

describe.each(NODES)('on %s', (node) => {
  test('the action masks, groups, and hands on outputs, ASSETS_ROOT and a summary', async () => {
    const work = workspace(pins);
    const { code, stdout, stderr, outputs, variables, summary } = await work.action(inputs(), { node });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 2)).toEqual(['::add-mask::the-token', `::add-mask::${encoded}`]);
    // Nothing was said on the way, so there is no group.
    expect(stdout).not.toContain('group::');
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/the-token|eC1hY2/);
    expect(outputs).toEqual({
      'assets-root': work.root,
      services: '["sdk/core","sdk/tables"]',
      pins: JSON.stringify({ 'sdk/core': second, 'sdk/tables': first }),
      changed: 'true',
      'cache-hit': 'false',
      files: '30',
      bytes: expect.stringMatching(/^\d{3,}$/),
      requests: '2',
      'cache-key': expect.stringMatching(/^[a-z0-9-]+$/),
      'cache-path': expect.stringMatching(/\/store\/assets-sync\/exchange\/[0-9a-f-]+$/),
    });
    expect(variables).toEqual({ ASSETS_ROOT: work.root });
    expect(summary).toContain('### assets-sync: 2 services, 30 recordings');
    expect(summary).toContain(`[<code>${first.slice(0, 12)}</code>](${server.url.replace('.git', '')}/commit/${first})`);
    expect(work.status()).toBe('');
  });

  test('the task does the same in the agent’s words', async () => {
    const work = workspace(pins);
    const { code, stdout, stderr, outputs, variables, summary } = await work.task(inputs(), { node });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines).toContain('##vso[task.setsecret]the-token');
    expect(stdout).not.toContain('group]');
    expect(lines).toContain('##vso[task.setvariable variable=services;isOutput=true;issecret=false;]["sdk/core","sdk/tables"]');
    expect(lines).toContain(`##vso[task.setvariable variable=ASSETS_ROOT;isOutput=false;issecret=false;]${work.root}`);
    expect(outputs).toMatchObject({ assetsRoot: work.root, changed: 'true', cacheHit: 'false', files: '30', requests: '2' });
    expect(variables).toEqual({ ASSETS_ROOT: work.root });
    expect(summary).toContain('2 services, 30 recordings');
    expect(stdout.replaceAll(/^##vso\[task\.setsecret\].*$/gm, '')).not.toMatch(/the-token|eC1hY2/);
  });

  test('the command line runs from anywhere', async () => {
    const work = workspace(pins);
    const env = { GITHUB_SERVER_URL: server.origin, GITHUB_TOKEN: 'the-token' };
    const { code, stdout } = await work.cli(['sync', '*'], { node, env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sdk\/core +[0-9a-f]{12} +10 recordings/m);
    expect(stdout).toMatch(/2 services, 30 recordings in \.assets \(2 requests, [\d.]+ k?B received, [\d.]+ m?s\)\n$/);
  });
});

describe('the action', () => {
  test('discards local changes by default, and says how to get them back', async () => {
    const work = workspace(pins);
    await work.action(inputs());
    work.write('.assets/sdk/tables/mine.json', 'mine');
    const { code, stdout } = await work.action(inputs());
    expect(code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    expect(stdout).toMatch(/^::warning::Local changes were replaced.*restore --source=refs\/assets-sync\/backup\//m);
    work.write('.assets/sdk/tables/mine.json', 'mine');
    expect((await work.action({ ...inputs(), discard: 'false' })).code).toBe(0);
    expect(work.files('sdk/tables')['sdk/tables/mine.json']).toBeDefined();
  });

  test('annotates every mistake of recordings.json at its place, nine at the most, and then says how many there are', async () => {
    const entries = Array.from({ length: 13 }, (_, index) => `  "sdk/s${index}": "main"`);
    const work = workspace(`{\n${entries.join(',\n')}\n}`);
    const { code, stdout, summary } = await work.action({ paths: '*' });
    expect(code).toBe(1);
    expect(summary).toMatch(/^### assets-sync failed\n\n- `recordings\.json:2:13` .*main/);
    expect(summary.match(/^- `/gm)).toHaveLength(13);
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::error file='));
    expect(annotations).toHaveLength(9);
    // The log shows no place beside an annotation.
    expect(annotations[0]).toMatch(
      /^::error file=recordings\.json,line=2,col=13::recordings\.json:2:13 "main" is not right here/,
    );
    expect(stdout).toMatch(/^::error::There are 13 mistakes\./m);
    expect(stdout).toMatch(/^recordings\.json:14:14 "main"/m);
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  testWith('links')('runs in a workspace that is reached through a symbolic link', async () => {
    const work = workspace(pins);
    const link = join(work.folder, 'link');
    symlinkSync(work.code, link);
    expect((await work.action(inputs(), { env: { GITHUB_WORKSPACE: link } })).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('names files from the workspace, where the code repository is a folder of it', async () => {
    const work = workspace(`{\n  "sdk/tables": "main"\n}`);
    const given = { paths: '*', 'working-directory': 'code', workingDirectory: 'code' };
    const action = await work.action(given, { env: { GITHUB_WORKSPACE: work.folder } });
    expect(action.stdout).toMatch(/^::error file=code\/recordings\.json,line=2,col=17::/m);
    const task = await work.task(given, { env: { BUILD_SOURCESDIRECTORY: work.folder } });
    expect(task.stdout).toMatch(/sourcepath=code\/recordings\.json;linenumber=2;/);
  });

  test('does nothing where something is asked for that the operation does not do, in the task too', async () => {
    const work = workspace(pins);
    await work.action(inputs());
    work.write('.assets/sdk/tables/mine.json', 'mine');
    const before = work.files('sdk');
    for (const asked of [
      { operation: 'sync', 'dry-run': 'true', latest: 'true' },
      { operation: 'reset', yes: 'true', 'dry-run': 'true' },
      { operation: 'verify', 'commit-pins': 'true' },
      { operation: 'plan', verify: 'true' },
      { operation: 'sync', message: 'Record the retry tests' },
      { operation: 'plan', from: 'HEAD' },
      { operation: 'push', cache: 'off' },
    ]) {
      const { code, stdout } = await work.action({ ...inputs(), ...asked });
      expect(code).toBe(1);
      expect(stdout).toMatch(/^::error::.*(dry-run|commit-pins|verify|message|from|cache) is not for /m);
    }
    const { code, stdout } = await work.task({ ...inputs(), dryRun: 'true' });
    expect(code).toBe(1);
    expect(stdout).toContain('dryRun is not for sync');
    expect(await work.task({ ...inputs(), message: 'x', pullRequest: 'false' })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('message is not for sync; pullRequest is not for sync'),
    });
    expect(work.files('sdk')).toEqual(before);
  });

  test('names its inputs as they are spelled there, and so does the task', async () => {
    const work = new Workspace();
    const env = { GITHUB_WORKSPACE: work.folder, BUILD_SOURCESDIRECTORY: work.folder };
    expect((await work.action(inputs(), { env })).stdout).toContain('with the working-directory input');
    const { stdout, summary } = await work.task(inputs(), { env });
    for (const text of [stdout, summary]) {
      expect(text).toContain('with the workingDirectory input');
      expect(text).not.toContain('working-directory');
    }
  });

  test('needs paths where nothing says what changed', async () => {
    const { code, stdout } = await workspace(pins).action({});
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error::There is no change to look at for this run\.%0AGive the services in paths/m);
  });

  test('takes $repository from a file as owner/name or http(s) only', async () => {
    const work = workspace({ $repository: assets.dir, 'sdk/tables': first });
    expect((await work.action({ paths: '*' })).stdout).toMatch(
      /^::error file=recordings\.json,line=2.*in CI, \$repository is owner\/name or an http/m,
    );
    expect((await work.action({ paths: '*', repository: assets.dir })).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('finds owner/name on the server that it runs on, with the job’s token', async () => {
    const work = workspace({ ...pins, $repository: 'Azure/assets' });
    server.faults.push(() => false);
    const { stdout } = await work.action(
      { paths: '*', retries: '1' },
      { env: { GITHUB_SERVER_URL: server.origin, JOB_TOKEN: 'the-token' } },
    );
    expect(stdout).toContain(`${server.origin}/Azure/assets answered 404`);
    expect(server.authorizations[0]).toBe(`basic ${encoded}`);
  });
});

describe('nothing from outside becomes a command of the log:', () => {
  const evil = '##vso[task.setvariable variable=PATH]/evil';
  const commands = (stdout: string) => stdout.split('\n').filter((line) => /PATH|add-path/.test(line));

  test('keys of recordings.json', async () => {
    const settings = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`$${index} ${evil}\n::add-path::/evil`, 1]));
    const work = workspace({ ...settings, ...pins });
    for (const line of commands((await work.task(inputs())).stdout))
      expect(line).not.toMatch(/##vso\[task\.setvariable variable=PATH/);
    for (const line of commands((await work.action(inputs())).stdout)) expect(line).not.toMatch(/^::add-path/);
  });

  test('words of a server', async () => {
    const work = workspace(pins);
    const say = () =>
      server.faults.push((request, response) => {
        if (request.method !== 'POST') return false;
        const text = `ERR x\n${evil}\n::add-path::/evil\n`;
        response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
        response.end((text.length + 4).toString(16).padStart(4, '0') + text);
        return true;
      });
    say();
    const task = await work.task({ ...inputs(), retries: '1' });
    expect(task.code).toBe(1);
    expect(task.stdout).not.toMatch(/##vso\[task\.setvariable variable=PATH/);
    say();
    const action = await work.action({ ...inputs(), retries: '1' });
    expect(action.code).toBe(1);
    expect(action.stdout).not.toMatch(/^::add-path/m);
  });
});

describe('the task', () => {
  test('fails with the message as an issue at its place', async () => {
    const work = workspace(`{\n  "sdk/tables": "main"\n}`);
    const { exitCode, stdout } = await work.task({ paths: '*' });
    // The agent takes another code for a fault of its own.
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^##vso\[task\.logissue type=error;sourcepath=recordings\.json;linenumber=2;columnnumber=17;\]"main"/m,
    );
    expect(stdout).toMatch(/^##vso\[task\.complete result=Failed;\]/m);
  });

  test('keeps the job’s token from other servers, without a warning', async () => {
    const work = workspace(pins);
    const { code, stdout } = await work.task({ paths: '*' }, { env: { JOB_TOKEN: 'the-token' } });
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/type=warning/);
    expect(server.authorizations.join('')).toBe('');
    expect(stdout.replaceAll(/^##vso\[task\.setsecret\].*$/gm, '')).not.toMatch(/the-token|eC1hY2/);
    const env = { JOB_TOKEN: 'the-token', SYSTEM_COLLECTIONURI: `${server.origin}/org/` };
    expect((await work.task({ paths: '*' }, { env })).code).toBe(0);
  });

  test('says what an input should be in the task’s spelling', async () => {
    const { stdout } = await workspace(pins).task({ paths: '*', discard: 'maybe' });
    expect(stdout).toContain('discard is true or false, not "maybe"');
  });
});

test.each([
  ['action', 'commonjs'],
  ['task', 'module'],
  ['cli', 'commonjs'],
])('the bundle %s says by itself what Node is to take it for: %s', (bundle, type) => {
  expect(JSON.parse(readFileSync(join(PROJECT, 'dist', bundle, 'package.json'), 'utf8'))).toEqual({ type });
});
