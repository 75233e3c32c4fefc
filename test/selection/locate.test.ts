/** Where the assets root may be, and from where commands are run. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../fixtures/run-here.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { Workspace } from '../fixtures/workspace.ts';

const { assets, third } = makeSample();

function workspace(settings: object = {}): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: assets.dir, ...settings, 'sdk/tables': third });
  return work;
}

testWith('links')('the assets root may be put outside of the code repository, however that is spelled', async () => {
  const work = workspace();
  const outside = { path: '../out', repository: assets.dir };
  const { results } = await run(work, 'sync', { paths: ['*'], ...outside });
  expect(results).toMatchObject({ assetsRoot: join(work.folder, 'out'), services: ['sdk/tables'] });
  symlinkSync(work.code, join(work.folder, 'link'));
  const status = await run(work, 'status', { cwd: join(work.folder, 'link'), ...outside });
  expect(status.results).toMatchObject({ services: [{ service: 'sdk/tables', present: true }] });
});

test.each(['.', '.git/x'])('it cannot be %s', async (path) => {
  const work = workspace({ $path: path });
  expect((await run(work, 'status')).error).toMatchObject({
    code: 'bad-manifest',
    message: expect.stringContaining('not its top'),
  });
  const given = await run(workspace(), 'status', { path });
  expect(given.error).toMatchObject({ code: 'bad-usage', message: expect.stringContaining(path) });
});

test('inside of it no command takes it for a code repository', async () => {
  const work = workspace();
  await run(work, 'sync', { paths: ['*'], repository: assets.dir });
  for (const name of ['status', 'sync', 'backups'])
    expect((await run(work, name, { cwd: join(work.code, '.assets') })).error).toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining('is an assets root'),
    });
});

test('without a root file there is none by default', async () => {
  expect((await run(new Workspace(), 'backups')).error).toMatchObject({
    code: 'bad-manifest',
    message: expect.stringContaining('no recordings.json'),
  });
});
