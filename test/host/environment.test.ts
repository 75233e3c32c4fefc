import { isAbsolute } from 'node:path';
import { findStoreBase } from '../../src/host/environment.ts';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

test('a relative XDG_CACHE_HOME, which is to be ignored, is no folder for stores', () => {
  expect(isAbsolute(findStoreBase({ XDG_CACHE_HOME: 'cache' }))).toBe(true);
});

test('a sync works where HOME is empty and no store is named', async () => {
  const { assets, first } = makeSample();
  const server = await AssetsServer.start(assets, 'full');
  try {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/core': first });
    work.commit();
    const env = { HOME: '', ASSETS_SYNC_STORE: '', RUNNER_TOOL_CACHE: work.store };
    expect((await work.cli(['sync', 'sdk/core'], { env })).stderr).toBe('');
    const cache = { HOME: '', ASSETS_SYNC_STORE: '', XDG_CACHE_HOME: work.store };
    expect((await work.cli(['sync', 'sdk/core', '--json'], { env: cache })).code).toBe(0);
    expect((await work.cli(['cache', '--json'], { env: { HOME: '', ASSETS_SYNC_STORE: '' } })).code).toBe(0);
  } finally {
    await server.close();
  }
});
