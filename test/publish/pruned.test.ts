/** A prune of the store beside a push: what the push puts there is not counted on yet. */
import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import { makeScratch } from '../../src/git/git-files.ts';
import { Store } from '../../src/store/store.ts';
import { importTrees } from '../../src/workspace/record-push.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { assets, second } = makeSample();

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
