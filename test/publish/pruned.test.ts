/** A prune of the store beside a push: what the push has found there goes, or what it puts there is not counted on yet. */
import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import { makeScratch } from '../../src/git/git-files.ts';
import { Store } from '../../src/store/store.ts';
import { importTrees } from '../../src/workspace/record-push.ts';
import { gitThatFailsOnce } from '../fixtures/git-shim.ts';
import { git } from '../fixtures/process.ts';
import { publishRecorded } from '../fixtures/publishing.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, second } = makeSample();
assets.configure({ 'http.receivepack': 'true' });

testWith('scripts')('a tree that is pruned while it is merged is fetched', async () => {
  assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
  const server = await AssetsServer.start(assets, 'blobless');
  const { PATH } = process.env;
  try {
    process.env.PATH = gitThatFailsOnce('read-tree', `fatal: failed to unpack tree object ${assets.tree('main', 'sdk/tables')}`);
    const publishing = { url: server.url, dir: assets.dir, storeBase: temporaryFolder('store') };
    const recorded = { service: 'sdk/tables', at: second, files: { 'mine.json': 'mine\n' } };
    const { sha } = await publishRecorded(publishing, [recorded]);
    expect(git(assets.dir, 'diff', '--name-only', 'main', sha)).toBe('sdk/tables/mine.json');
  } finally {
    process.env.PATH = PATH;
    await server.close();
  }
});

test('what was pushed comes into the store when no prune is at work there', async () => {
  const store = new Store(temporaryFolder('store'), { url: 'https://example.com/assets.git' });
  store.make();
  const scratch = makeScratch(temporaryFolder('scratch'), [join(assets.dir, 'objects')]);
  const pushed = [{ tree: assets.tree(second, 'sdk/tables') as Sha, before: undefined }];
  await store.withLock(new AbortController().signal, async () => {
    await expect(importTrees(store, scratch, pushed, AbortSignal.timeout(500))).rejects.toThrow();
  });
  await importTrees(store, scratch, pushed, new AbortController().signal);
  expect(store.completeTrees.all).toMatchObject([{ name: pushed[0]?.tree }]);
});
