/** What a job that uses the action downloads: GitHub's archive of the repository. Made here of what is built, and run from there. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writeActionArchive } from '../../scripts/action-archive.ts';
import { bundleOf } from '../fixtures/bundles.ts';
import { CLEAN_ENVIRONMENT, runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { SYSTEM } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { NODES, Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, first } = makeSample();
const folder = temporaryFolder('archive');
const archive = join(folder, 'action.tar.gz');
const unpacked = join(folder, 'unpacked');
let server: AssetsServer;

beforeAll(async () => {
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'blobless');
  bundleOf('action');
  writeActionArchive(archive, CLEAN_ENVIRONMENT);
  mkdirSync(unpacked);
  const untarred = await runProgram('tar', ['-xzf', archive, '-C', unpacked], {
    cwd: folder,
    env: { ...SYSTEM, PATH: process.env.PATH ?? '' },
  });
  expect(untarred).toMatchObject({ code: 0 });
});
afterAll(() => server.close());

test('it holds at most 950 kB in 90 files', () => {
  const files = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(readdirSync(unpacked).sort()).toEqual(['LICENSE', 'action.yml', 'dist']);
  expect(readdirSync(join(unpacked, 'dist'))).toEqual(['action']);
  expect(files.length).toBeLessThanOrEqual(90);
  expect(statSync(archive).size).toBeLessThanOrEqual(950_000);
});

test('the end of a job costs nothing where no test proxy was started', () => {
  const { runs } = parse(readFileSync(join(unpacked, 'action.yml'), 'utf8'));
  expect(runs['post-if']).toBe("always() && env.PROXY_PID != ''");
  for (const program of [runs.main, runs.post]) expect(existsSync(join(unpacked, program))).toBe(true);
});

test.each(NODES)('the action runs from just that (%s)', async (node) => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': assets.pin(first, 'sdk/tables') });
  work.commit();
  const bundle = join(unpacked, 'dist/action/index.js');
  const synced = await work.action({ paths: 'sdk/tables', repository: server.url }, { node, bundle });
  expect(synced).toMatchObject({ code: 0, outputs: { services: '["sdk/tables"]', files: '20' } });
  const verified = await work.action({ operation: 'verify', paths: '*', repository: server.url }, { node, bundle });
  expect(verified).toMatchObject({ code: 0, outputs: { verified: 'true' } });
  work.write('.assets/sdk/tables/new.json', '{ "password": "none" }\n');
  const pushed = await work.action({ operation: 'push', 'pull-request': 'false', repository: server.url }, { node, bundle });
  expect(pushed).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
});
