import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
const RECORDING = 'sdk/tables/package/tests/recordings/test_5.json';
const TOTALS = '.git/assets-sync/totals.json';
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

/** A workspace that was synced to these pins. */
async function synced(pins: object): Promise<Workspace> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  return work;
}

/** As if a sync had looked at the files a while after they were put there. */
function settle(work: Workspace, minutesAgo = 0): void {
  const ref = join(work.root, '.git/refs/assets-sync/synced');
  const looked = join(work.root, '.git/assets-sync/looked');
  const before = new Date(Date.now() - 3600_000);
  const then = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(ref, before, before);
  writeFileSync(looked, '');
  utimesSync(looked, then, then);
}

/** A PATH whose git does something first, in sh. */
function gitThat(work: Workspace, does: string): { PATH: string } {
  const folder = join(work.folder, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${does}\nPATH='${process.env.PATH}'\nexec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${process.env.PATH}` };
}

/** What git was asked, in order; a look from outside is `early status`. */
async function commandsOf(work: Workspace, args: string[], does = ''): Promise<string[]> {
  const log = join(work.folder, 'log');
  rmSync(log, { force: true });
  const env = gitThat(work, `echo "\${GIT_OPTIONAL_LOCKS:+early }$1" >> '${log}'\n${does}`);
  expect((await work.cli(args, { env })).code).toBe(0);
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines
    .filter((line) => line.endsWith('status') || line.endsWith('config'))
    .map((line) => line.replace(/.* config/, 'config'));
}

/** Starts a command whose git does not say where it is until it may. */
function held(work: Workspace, args: string[]) {
  const asked = join(work.folder, 'asked');
  const done = join(work.folder, 'done');
  const env = gitThat(work, `if [ "$1" = config ]; then touch '${asked}'; while [ ! -e '${done}' ]; do sleep 0.02; done; fi`);
  const result = work.cli(args, { env });
  return {
    result,
    begun: async () => {
      for (let tries = 0; tries < 500 && !existsSync(asked); tries++) await sleep(20);
      expect(existsSync(asked)).toBe(true);
      // The look has most likely ended by now; if not, the test says less.
      await sleep(100);
    },
    goOn: () => writeFileSync(done, ''),
  };
}

describe('the look at the files that begins before all else', () => {
  test('is the only one of a sync of everything with nothing to do', async () => {
    const work = await synced({ 'sdk/tables': first });
    settle(work);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['early status', 'config']);
  });

  test('is left to the sync itself where that can write down what git knows of the files', async () => {
    const work = await synced({ 'sdk/tables': first });
    const index = join(work.root, '.git/index');
    const before = statSync(index).mtimeMs;
    // Until the clock shows another second.
    while (Math.floor(Date.now() / 1000) === Math.floor(before / 1000)) await sleep(50);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['config', 'status']);
    expect(statSync(index).mtimeMs).toBeGreaterThan(before);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['early status', 'config']);
  });

  test('is left to the sync again when the last one is long ago', async () => {
    const work = await synced({ 'sdk/tables': first });
    settle(work, 9);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['early status', 'config']);
    settle(work, 11);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['config', 'status']);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['early status', 'config']);
  });

  test('is left to the sync where the last one was at some services alone', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    settle(work, 11);
    expect(await commandsOf(work, ['sync', 'sdk/core'])).toEqual(['config', 'status']);
    expect(await commandsOf(work, ['sync', '*'])).toEqual(['config', 'status']);
  });

  (process.geteuid?.() === 0 ? test : test.skip).each([['status'], ['check'], ['sync', '*']])(
    'of %s is not at what belongs to somebody else, before git was asked',
    async (...args) => {
      const work = await synced({ 'sdk/tables': first });
      settle(work);
      expect((await commandsOf(work, args))[0]).toBe('early status');
      chownSync(join(work.root, '.git'), 65534, 65534);
      expect((await commandsOf(work, args))[0]).toBe('config');
    },
  );

  test('counts nothing where another run came between: a sync', async () => {
    const work = await synced({ 'sdk/tables': first });
    settle(work);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    const { result, begun, goOn } = held(work, ['sync', '*']);
    await begun();
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    writeFileSync(join(work.root, RECORDING), 'mine\n');
    goOn();
    const { code, stderr } = await result;
    expect(code).toBe(0);
    expect(stderr).toContain(`Local changes stayed: ${RECORDING}.`);
    expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe('mine\n');
  });

  test('counts nothing where another run came between: a discard at the same commit', async () => {
    const work = await synced({ 'sdk/tables': first });
    settle(work);
    writeFileSync(join(work.root, RECORDING), 'mine\n');
    const { result, begun, goOn } = held(work, ['sync', '*']);
    await begun();
    expect((await work.cli(['sync', '*', '--discard'])).code).toBe(0);
    goOn();
    expect(await result).toMatchObject({ code: 0, stderr: '' });
  });

  test('counts nothing where another run came between: a status', async () => {
    const work = await synced({ 'sdk/tables': first });
    writeFileSync(join(work.root, RECORDING), 'mine\n');
    const { result, begun, goOn } = held(work, ['status', '--json']);
    await begun();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    expect((await work.cli(['sync', '*', '--discard'])).code).toBe(0);
    goOn();
    const { stdout } = await result;
    expect(JSON.parse(stdout).services).toMatchObject([{ service: 'sdk/tables', synced: second, moved: false, modified: [] }]);
  });
});

describe('what a sync counted', () => {
  test('is told again, and what stayed', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    settle(work);
    server.reset();
    const files = Object.keys(assets.files(first, 'sdk/tables')).length + Object.keys(assets.files(first, 'sdk/core')).length;
    const clean = await work.cli(['sync', '*', '--json']);
    expect(clean.json).toMatchObject({ files, 'cache-hit': true });
    expect(clean.stderr).toBe('');
    writeFileSync(join(work.root, RECORDING), 'mine\n');
    const changed = await work.cli(['sync', '*', '--json']);
    expect(changed.json).toMatchObject({ files, 'cache-hit': true });
    expect(changed.stderr).toContain(`Local changes stayed: ${RECORDING}.`);
    expect(server.requests).toBe(0);
  });

  test.each([
    ['of another commit', (known: object) => JSON.stringify({ ...known, commit: first })],
    ['from before a pack came', (known: object) => JSON.stringify({ ...known, packs: 'others' })],
    ['cut off', (known: object) => JSON.stringify(known).slice(0, 100)],
  ])('is counted anew where it is %s', async (_, spoil) => {
    const work = await synced({ 'sdk/tables': first });
    const file = join(work.root, TOTALS);
    const known = JSON.parse(readFileSync(file, 'utf8')) as { services: [string, { files: number; size: number }][] };
    expect(known.services).toEqual([['sdk/tables', { files: 20, size: expect.any(Number) }]]);
    const wrong = { ...known, services: [['sdk/tables', { files: 1000, size: 1 }]] };
    writeFileSync(file, spoil(wrong));
    expect((await work.cli(['sync', '*', '--json'])).json).toMatchObject({ files: 20 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(known);
    // What it knows is what it says.
    writeFileSync(file, JSON.stringify(wrong));
    expect((await work.cli(['sync', '*', '--json'])).json).toMatchObject({ files: 1000 });
  });

  test('of services in one another is counted by what was asked for', async () => {
    const work = new Workspace();
    const pins = { 'sdk/tables': first, 'sdk/tables/package': first, 'sdk/core': first };
    work.write('recordings.json', { $repository: server.url, $services: ['sdk/*', 'sdk/*/package'], ...pins });
    for (const service of ['sdk/tables/package', 'sdk/core']) work.write(`${service}/README.md`, 'x\n');
    const filesOf = async (...paths: string[]) => (await work.cli(['sync', ...paths, '--json'])).json.files;
    const all = await filesOf('*');
    const tables = Object.keys(assets.files(first, 'sdk/tables')).length;
    expect(all).toBe(tables + Object.keys(assets.files(first, 'sdk/core')).length);
    expect(await filesOf('sdk/tables')).toBe(tables);
    rmSync(join(work.root, TOTALS), { force: true });
    await filesOf('sdk/tables');
    await filesOf('sdk/tables/package');
    await filesOf('sdk/core');
    expect(await filesOf('*')).toBe(all);
  });

  test('is no reason to fail where it cannot be written down', async () => {
    const work = await synced({ 'sdk/tables': first });
    rmSync(join(work.root, TOTALS));
    mkdirSync(join(work.root, TOTALS, 'in-the-way'), { recursive: true });
    expect(await work.cli(['sync', '*'])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(work.root, '.git/HEAD'), 'utf8')).toMatch(/^[0-9a-f]{40}/);
  });
});
