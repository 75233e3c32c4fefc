import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first } = makeSample();
const RECORDING = 'sdk/tables/package/tests/recordings/test_5.json';
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

describe('what a sync counted', () => {
  test('is told again, and what stayed', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
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
    await filesOf('sdk/tables');
    await filesOf('sdk/tables/package');
    await filesOf('sdk/core');
    expect(await filesOf('*')).toBe(all);
  });
});
