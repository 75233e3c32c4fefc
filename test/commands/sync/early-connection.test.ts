import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const TOKEN = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(pins: object): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  return work;
}

/** A PATH whose git writes down what it is asked, and then does something, in sh. */
function gitThat(work: Workspace, does = ''): { PATH: string } {
  const folder = join(work.folder, 'bin');
  mkdirSync(folder, { recursive: true });
  const log = join(work.folder, 'log');
  rmSync(log, { force: true });
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$1" >> '${log}'\n${does}\nPATH='${process.env.PATH}'\nexec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${process.env.PATH}` };
}

/** What git was asked by us, in order. */
function commands(work: Workspace): string[] {
  return readFileSync(join(work.folder, 'log'), 'utf8').trim().split('\n');
}

/** What is left of fetches in all stores. */
function leftovers(work: Workspace): string[] {
  if (!existsSync(work.store)) return [];
  return readdirSync(work.store).flatMap((name) => {
    const tmp = join(work.store, name, 'tmp');
    return existsSync(tmp) ? readdirSync(tmp) : [];
  });
}

describe('the first sync on a machine', () => {
  test.each([
    ['known trees', { 'sdk/tables': assets.pin(first, 'sdk/tables') }, 2],
    ['a SHA alone', { 'sdk/tables': first }, 3],
  ])('greets the server before git has said where the pins are, of %s', async (_, pins, requests) => {
    const work = workspace(pins);
    const go = join(work.folder, 'go');
    const env = gitThat(work, `if [ "$1" = ls-files ]; then while [ ! -e '${go}' ]; do sleep 0.02; done; fi`);
    const result = work.cli(['sync', 'sdk/tables', '--json'], { env });
    for (let tries = 0; tries < 500 && server.requests === 0; tries++) await sleep(20);
    expect(server.log.map(({ method }) => method)).toEqual(['GET']);
    writeFileSync(go, '');
    const { code, json } = await result;
    expect(code).toBe(0);
    expect(json.requests).toBe(requests);
    expect(server.requests).toBe(requests);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(leftovers(work)).toEqual([]);
    expect(commands(work).filter((name) => name === 'remote-http')).toHaveLength(1);
  });

  test('leaves nothing behind where a path has no pin', async () => {
    const work = workspace({ 'sdk/tables': first });
    const { code, json } = await work.cli(['sync', 'sdk/nothing', '--json'], { env: gitThat(work) });
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'no-pin' });
    expect(commands(work)).toContain('remote-http');
    expect(leftovers(work)).toEqual([]);
    expect(existsSync(work.root)).toBe(false);
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  });

  test('asks again where the server was busy', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    server.faults.push((_, response) => {
      response.writeHead(503, { 'retry-after': '0' }).end();
      return true;
    });
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json'], { env: gitThat(work) });
    expect(code).toBe(0);
    expect(commands(work)).toContain('remote-http');
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(json.requests).toBe(3);
    expect(leftovers(work)).toEqual([]);
  });

  test('goes on where a run was killed in the middle of it', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    const kill = `if [ "$1" = ls-files ]; then kill -9 $PPID; fi`;
    expect((await work.cli(['sync', 'sdk/tables'], { env: gitThat(work, kill) })).code).not.toBe(0);
    expect(leftovers(work)).toEqual(['first']);
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect({ code, requests: json.requests }).toEqual({ code: 0, requests: 2 });
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('does not wait for an answer that nobody needs any more', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    const go = join(work.folder, 'go');
    const env = gitThat(work, `if [ "$1" = ls-files ]; then while [ ! -e '${go}' ]; do sleep 0.02; done; fi`);
    server.faults.push(() => true);
    const result = work.cli(['sync', 'sdk/tables', '--json'], { env });
    for (let tries = 0; tries < 500 && server.faults.length > 0; tries++) await sleep(20);
    // Another run brings what it was opened for.
    const other = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    expect((await other.cli(['sync', 'sdk/tables'], { env: { ASSETS_SYNC_STORE: work.store } })).code).toBe(0);
    writeFileSync(go, '');
    const { code, json } = await result;
    expect({ code, requests: json.requests }).toEqual({ code: 0, requests: 1 });
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(leftovers(work)).toEqual([]);
  });

  test('is interrupted as every other', async () => {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    for (const command of ['config', 'remote-http', 'ls-files']) {
      const env = gitThat(work, `if [ "$1" = ${command} ]; then kill -INT $PPID; sleep 30; fi`);
      const { code, stderr } = await work.cli(['sync', 'sdk/tables'], { env });
      expect({ command, code }).toEqual({ command, code: 130 });
      expect(stderr).not.toMatch(/unhandled|at .*index\.js/i);
      expect(leftovers(work)).toEqual([]);
      expect(existsSync(work.root)).toBe(false);
    }
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  });
});

describe.each(['no assets root', 'an assets root'])('a mistake is told as by every other command, where there is %s', (there) => {
  function prepared(): Workspace {
    const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    if (there === 'an assets root') mkdirSync(work.root);
    return work;
  }

  test.each<[string, string[], string, (work: Workspace) => Record<string, string>]>([
    ['an empty path', [''], 'bad-usage', () => ({})],
    ['no git', ['sdk/tables'], 'old-git', ({ folder }) => ({ PATH: folder })],
    ['an old git', ['sdk/tables'], 'old-git', (work) => gitThat(work, 'echo git version 2.20.1; exit')],
  ])('%s', async (_, paths, error, env) => {
    const work = prepared();
    const { code, json, stderr } = await work.cli(['sync', ...paths, '--json'], { env: env(work) });
    expect({ code, error: json.error?.code, stderr: stderr.includes('node:') }).toEqual({ code: 2, error, stderr: false });
    expect(server.requests).toBe(0);
    expect(leftovers(work)).toEqual([]);
  });
});

describe('a token', () => {
  test('is in the greeting of the server that it belongs to', async () => {
    const guarded = await AssetsServer.start(assets, 'blobless', { token: TOKEN });
    try {
      const work = workspace({ $repository: guarded.url, 'sdk/tables': assets.pin(first, 'sdk/tables') });
      const env = { ...gitThat(work), GH_TOKEN: TOKEN, GITHUB_SERVER_URL: guarded.origin };
      const { code, json } = await work.cli(['sync', 'sdk/tables', '--json'], { env });
      expect({ code, requests: json.requests }).toEqual({ code: 0, requests: 2 });
      expect(commands(work)).toContain('remote-http');
      expect(guarded.requests).toBe(2);
    } finally {
      await guarded.close();
    }
  });

  test('goes to no other', async () => {
    const work = workspace({ 'sdk/tables': first });
    server.authorizations.length = 0;
    const env = { ...gitThat(work), GH_TOKEN: TOKEN };
    expect((await work.cli(['sync', 'sdk/tables'], { env })).code).toBe(0);
    expect(commands(work)).toContain('remote-http');
    expect(server.authorizations.join('')).toBe('');
  });
});

describe('no connection is opened before it is known to be needed', () => {
  const pins = { 'sdk/tables': assets.pin(first, 'sdk/tables') };

  async function isEarly(work: Workspace, args: string[], env: Record<string, string> = {}): Promise<boolean> {
    await work.cli(args, { env: { ...env, ...gitThat(work) } });
    // Before it was looked which pins there are.
    return commands(work).slice(0, commands(work).indexOf('ls-files')).includes('remote-http');
  }

  test('without paths, which may be about nothing', async () => {
    const work = workspace(pins);
    expect(await isEarly(work, ['sync'])).toBe(false);
    expect(server.requests).toBe(0);
  });

  test("with '*', where there may be no service", async () => {
    const work = workspace({ '/': first });
    expect(await isEarly(work, ['sync', '*'])).toBe(false);
    expect(server.requests).toBe(0);
  });

  test.each([['--repository'], ['--token'], ['--path']])('with %s, which changes what is asked', async (flag) => {
    const value = { '--repository': server.url, '--token': TOKEN, '--path': 'elsewhere' }[flag] ?? '';
    expect(await isEarly(workspace(pins), ['sync', 'sdk/tables', flag, value])).toBe(false);
  });

  test('where nothing is pinned', async () => {
    expect(await isEarly(workspace({}), ['sync', 'sdk/tables'])).toBe(false);
    expect(server.requests).toBe(0);
  });

  test('where the store would be the first thing in the assets root', async () => {
    const work = workspace(pins);
    expect(await isEarly(work, ['sync', 'sdk/tables'], { ASSETS_SYNC_STORE: join(work.root, 'store') })).toBe(false);
  });

  test('where git knows of another repository', async () => {
    const work = workspace(pins);
    const inner = join(work.code, 'inner');
    mkdirSync(join(inner, '.git'), { recursive: true });
    work.write('inner/recordings.json', { $repository: server.url.replace('assets.git', 'other.git'), 'sdk/tables': first });
    const env = gitThat(work);
    expect((await work.cli(['sync', 'sdk/tables'], { cwd: inner, env })).code).not.toBe(70);
    expect(server.log.map(({ url }) => url).join()).not.toContain('other.git');
    expect(commands(work)).not.toContain('remote-http');
  });

  test('where there is a store, or an assets root', async () => {
    const work = workspace(pins);
    expect(await isEarly(work, ['sync', 'sdk/tables'])).toBe(true);
    rmSync(work.root, { recursive: true });
    expect(await isEarly(work, ['sync', 'sdk/tables'])).toBe(false);
    rmSync(work.store, { recursive: true });
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': assets.pin(second, 'sdk/tables') });
    expect(await isEarly(work, ['sync', 'sdk/tables'])).toBe(false);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  });

  test('where another address stands for the one in the file', async () => {
    const work = workspace({ ...pins, $repository: server.url.replace('127.0.0.1', 'assets.invalid') });
    writeFileSync(
      join(work.home, '.gitconfig'),
      `[url "${server.origin}/"]\n\tinsteadOf = ${server.origin.replace('127.0.0.1', 'assets.invalid')}/\n`,
    );
    expect(await isEarly(work, ['sync', 'sdk/tables'])).toBe(false);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test.each(['{', '{"$repository": 1}', '{"$repository": "https://user:password@example.com/a.git"}', '[]', 'null'])(
    'where recordings.json is %s',
    async (text) => {
      const work = workspace({});
      work.write('recordings.json', text);
      expect(await isEarly(work, ['sync', 'sdk/tables'])).toBe(false);
      expect(leftovers(work)).toEqual([]);
    },
  );
});
