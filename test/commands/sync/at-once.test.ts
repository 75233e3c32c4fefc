import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../fixtures/bundles.ts';
import { git, runProgram } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second, third } = makeSample();
const pins = { 'sdk/tables': second, 'sdk/core': first, 'sdk/keys': assets.pin(first, 'sdk/keys'), 'sdk/odd': third };
/** Eight runs whose services overlap. */
const RUNS = [
  ['sdk/tables', 'sdk/core'],
  ['sdk/core', 'sdk/keys'],
  ['sdk/keys', 'sdk/odd'],
  ['sdk/odd', 'sdk/tables'],
  ['sdk/tables'],
  ['sdk/core'],
  ['sdk/keys', 'sdk/tables'],
  ['*'],
];
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function workspace(): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  for (const service of Object.keys(pins)) work.write(`${service}/README.md`, 'x\n');
  work.commit();
  return work;
}

const expected = (service: string) => {
  const pinned = pins[service as keyof typeof pins];
  return assets.files(typeof pinned === 'string' ? pinned : pinned.sha, service);
};
const all = () => Object.assign({}, ...Object.keys(pins).map(expected)) as Record<string, string>;

/** On a busy machine a run may wait for another one for longer than goes without a word. */
const withoutWaiting = (stderr: string) => stderr.replace(/^Waiting for another run .*\n/gm, '');

describe('eight processes at once', () => {
  test('over one store and one assets root all succeed, with the right files', async () => {
    const work = workspace();
    const results = await Promise.all(RUNS.map((paths) => work.cli(['sync', ...paths, '--quiet'])));
    for (const { code, stderr } of results) expect({ code, stderr: withoutWaiting(stderr) }).toEqual({ code: 0, stderr: '' });
    expect(work.files('sdk')).toEqual(all());
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
    expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
  });

  test('over one store and eight assets roots all succeed, and nothing travels twice', async () => {
    const works = RUNS.map(() => workspace());
    const env = { ASSETS_SYNC_STORE: works[0]?.store ?? '' };
    const results = await Promise.all(works.map((work, index) => work.cli(['sync', ...(RUNS[index] ?? [])], { env })));
    for (const { code, stderr } of results) expect({ code, stderr: withoutWaiting(stderr) }).toEqual({ code: 0, stderr: '' });
    for (const [index, work] of works.entries()) {
      const paths = RUNS[index] ?? [];
      const services = paths[0] === '*' ? Object.keys(pins) : paths;
      expect(work.files('sdk')).toEqual(Object.assign({}, ...services.map(expected)));
    }
    // An object that is in two packs travelled twice.
    const counted = git(works[0]?.onlyStore ?? '', '--git-dir=.', 'count-objects', '-v');
    expect(Number(/in-pack: (\d+)/.exec(counted)?.[1])).toBe(new Set(works[0]?.storedObjects()).size);
  });

  test('with a prune and a deletion of the store among them all succeed', async () => {
    const works = RUNS.map(() => workspace());
    const env = { ASSETS_SYNC_STORE: works[0]?.store ?? '' };
    expect((await works[0]?.cli(['sync', '*'], { env }))?.code).toBe(0);
    server.faults.push(() => {
      // At one stroke: the others go on to write there, and a folder that fills up cannot be removed.
      renameSync(join(works[0]?.onlyStore ?? '', 'objects'), join(temporaryFolder('deleted'), 'objects'));
      server.faults.length = 0;
      return false;
    });
    rmSync(join(works[0]?.onlyStore ?? '', 'refs'), { recursive: true });
    const prune = works[0]?.cli(['cache', 'prune'], { env });
    const results = await Promise.all([...works.map((work) => work.cli(['sync', '*', '--debug'], { env })), prune]);
    for (const result of results) {
      expect({ code: result?.code, stderr: result?.code === 0 ? '' : result?.stderr }).toEqual({ code: 0, stderr: '' });
    }
    for (const work of works) expect(work.files('sdk')).toEqual(all());
  });
});

test('with the contents in the store a sync works with the server gone, in any workspace', async () => {
  const gone = await AssetsServer.start(assets, 'blobless');
  const pinned = { $repository: gone.url, ...pins };
  const work = workspace();
  work.write('recordings.json', pinned);
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  await gone.close();
  const other = workspace();
  other.write('recordings.json', pinned);
  const env = { ASSETS_SYNC_STORE: work.store };
  const { code, json } = await other.cli(['sync', '*', '--json', '--retries', '1'], { env });
  expect(code).toBe(0);
  expect(json).toMatchObject({ requests: 0, 'cache-hit': true });
  expect(other.files('sdk')).toEqual(all());
});

// More of it: npx tsx bench/kill.ts
testWith('signals')(
  'a run that is killed at random moments needs no hand',
  async () => {
    const script = [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT, 'bench/kill.ts')];
    const { code, stdout, stderr } = await runProgram(process.execPath, [...script, '--kills', '2', '--lanes', '3'], {
      cwd: PROJECT,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^SIGKILL: 2 \(.*\)\n.* 0 were wrong afterwards\. /m);
  },
  180_000,
);
