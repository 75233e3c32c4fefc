/** A push on top of an earlier one whose pull request was closed, its branch deleted, and its commit thrown away by the server. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

let assets: AssetsRepository;
let server: AssetsServer;
let work: Workspace;
let gone: string;

const at = (name: string) => join(work.root, 'sdk/tables', name);
const push = (inputs = {}) => run(work, 'push', { paths: ['sdk/tables'], ...inputs });

beforeEach(async () => {
  const sample = makeSample();
  assets = sample.assets;
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'blobless');
  work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': sample.second });
  work.write('sdk/tables/README.md', 'x\n');
  work.commit();
  await run(work, 'sync', { paths: ['sdk/tables'] });
  for (const name of ['one.json', 'other.json']) writeFileSync(at(name), '1\n');
  const { results } = await push();
  gone = results.sha;
  git(assets.dir, 'update-ref', '-d', `refs/heads/${results.branch}`);
  git(assets.dir, 'gc', '-q', '--prune=now');
});
afterEach(() => server.close());

async function refuse(): Promise<void> {
  const { code, error } = await push({ branch: 'main' });
  expect({ code, error: error?.code }).toEqual({ code: 4, error: 'conflict' });
  expect(error?.message).toMatch(`sdk/tables is pinned at ${gone.slice(0, 12)}, a commit that the server does not have any more`);
  expect(error?.hint).toContain('assets-sync repin sdk/tables --latest --branch main\n');
}

test('is told apart from a change on main; what the message says brings what changed here since', async () => {
  writeFileSync(at('two.json'), '2\n');
  await refuse();
  await run(work, 'repin', { paths: ['sdk/tables'], latest: 'true' });
  const { results } = await push();
  expect(git(assets.dir, 'diff', '--name-status', 'main', results.sha)).toBe('A\tsdk/tables/two.json');
  expect(existsSync(at('one.json'))).toBe(false);
  writeFileSync(at('one.json'), '1\n');
  const again = await push();
  expect(again.results.branch).toBe(results.branch);
  expect(git(assets.dir, 'diff', '--name-only', 'main', again.results.sha)).toBe('sdk/tables/one.json\nsdk/tables/two.json');
});

test('a recording of it that was made again is in a backup, and may be pushed from there', async () => {
  writeFileSync(at('one.json'), '2\n');
  await refuse();
  await run(work, 'repin', { paths: ['sdk/tables'], latest: 'true' });
  const { error } = await push();
  expect({ code: error?.code, message: error?.message }).toEqual({
    code: 'local-changes',
    message: expect.stringContaining('sdk/tables/one.json'),
  });
  await run(work, 'sync', { paths: ['sdk/tables'], discard: 'true' });
  const { results } = await run(work, 'backups');
  await run(work, 'backups restore', { paths: [results.backups[0].name] });
  const { results: pushed } = await push();
  expect(git(assets.dir, 'diff', '--name-status', 'main', pushed.sha)).toBe('A\tsdk/tables/one.json');
});
