/** diff --local: what is on disk beside its pins. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { run } from '../../fixtures/run-here.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { sampleRequest, testProxyRecording } from '../../recording-diff/recordings.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const requests = (round: number) => [0, 1, 2].map((number) => sampleRequest(number, round));
const assets = new AssetsRepository(join(temporaryFolder('local'), 'assets.git'), []);
const names = ['moved', 'real', 'gone', 'same'];
const sha = assets.commit({
  files: Object.fromEntries(
    ['sdk/tables', 'sdk/other'].flatMap((service) =>
      names.map((name) => [`${service}/${name}.json`, testProxyRecording(requests(0))]),
    ),
  ),
});

let server: AssetsServer;
let work: Workspace;

beforeEach(async () => {
  server = await AssetsServer.start(assets, 'full');
  work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': sha, 'sdk/other': sha });
  work.commit();
  await run(work, 'sync', { paths: ['*'] });
  server.reset();
});
afterEach(() => server.close());

const record = (path: string, text: string) => writeFileSync(join(work.root, path), text);

test('nothing was recorded: says so, and no kind of change fails it', async () => {
  const { code, said } = await run(work, 'diff', { local: 'true', 'fail-on': 'any' });
  expect({ code, said }).toEqual({ code: 0, said: 'What is on disk is what was synced.' });
});

test('what was recorded is compared request by request, of all services or those that are named, and no server is asked', async () => {
  const failed = requests(1).map((request, index) => (index === 1 ? { ...request, status: 500 } : request));
  record('sdk/tables/moved.json', testProxyRecording(requests(1)));
  record('sdk/tables/real.json', testProxyRecording(failed));
  rmSync(join(work.root, 'sdk/tables/gone.json'));
  record('sdk/other/new ü.json', testProxyRecording(requests(0)));
  await server.close();
  const { code, said } = await run(work, 'diff', { local: 'true', paths: ['sdk/tables'] });
  expect(code).toBe(0);
  expect(said.split('\n')).toEqual([
    'sdk/tables: 3 recordings; requests: 0 added, 3 removed, 1 changed',
    '  - sdk/tables/gone.json',
    ...[0, 1, 2].map(() => expect.stringMatching(/^ {6}- (?:GET|PUT|POST) /)),
    '  ~ sdk/tables/moved.json  no real change',
    '  ~ sdk/tables/real.json',
    expect.stringMatching(/^ {6}~ PUT .*201 -> 500$/),
    '      in 2 more requests only dates, ids and the like moved',
    '3 recordings changed, 2 of them really: assets-sync push',
  ]);
  const page = join(work.code, 'page.html');
  const { results: told } = await run(work, 'diff', { local: 'true', report: page });
  expect(told.changes).toMatchObject([
    { service: 'sdk/other', added: ['sdk/other/new ü.json'], modified: [], deleted: [] },
    { service: 'sdk/tables', modified: ['sdk/tables/moved.json', 'sdk/tables/real.json'], deleted: ['sdk/tables/gone.json'] },
  ]);
  expect(
    told.recordings.flatMap(({ recordings }: { recordings: { kind: string }[] }) => recordings.map(({ kind }) => kind)),
  ).toEqual(['added', 'removed', 'changed', 'changed']);
  expect(readFileSync(page, 'utf8')).toContain(`${sha.slice(0, 12)} → on disk`);
});

test.each([
  ['any', 'moved', 1],
  ['real', 'moved', 0],
  ['real', 'real', 1],
  ['status', 'real', 1],
  ['status', 'gone', 0],
  ['removed', 'gone', 1],
  ['status,removed', 'moved', 0],
])('--fail-on %s of a recording that is %s: exit code %d', async (kinds, name, expected) => {
  const texts = {
    moved: testProxyRecording(requests(1)),
    real: testProxyRecording(requests(1).map((request) => ({ ...request, status: 500 }))),
    gone: testProxyRecording(requests(1).slice(1)),
  };
  record('sdk/tables/same.json', texts[name as keyof typeof texts]);
  const { code, error, results } = await run(work, 'diff', { local: 'true', 'fail-on': kinds });
  expect(code).toBe(expected);
  if (expected === 1) {
    expect(error).toMatchObject({ code: 'recordings-differ', message: expect.stringContaining('sdk/tables/same.json') });
  }
  expect(results).toMatchObject({ changes: [{ service: 'sdk/tables' }] });
});

test('a kind of change that there is not is an error, and names those that there are', async () => {
  const { code, error } = await run(work, 'diff', { local: 'true', 'fail-on': 'reel' });
  expect(code).toBe(2);
  expect(error?.hint).toBe('The kinds are any, real, status, removed.');
  expect((await run(work, 'diff', { local: 'true', from: 'HEAD' })).code).toBe(2);
});
