import type { Directory } from '../../src/base/directory.ts';
import { parseGitUrl } from '../../src/base/git-url.ts';
import { SILENT } from '../../src/base/log.ts';
import type { Sha } from '../../src/base/sha.ts';
import { type AssetsRepository, withAssetsRepository } from '../../src/fetch/assets-repository.ts';
import { fetchTreeNames, fetchTrees } from '../../src/fetch/fetch-trees.ts';
import type { PinnedTree } from '../../src/pins/pins.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { assets, first, second } = makeSample();
assets.configure({ 'uploadpack.allowFilter': 'true' });
const { signal } = new AbortController();

function withSample<T extends object>(storeBase: string, body: (sample: AssetsRepository) => Promise<T>) {
  return withRepository(assets.dir, storeBase, body);
}

function withRepository<T extends object>(dir: string, storeBase: string, body: (sample: AssetsRepository) => Promise<T>) {
  const url = parseGitUrl(dir, 'https://github.com', '/');
  if ('error' in url) throw new Error(url.error);
  const options = { storeBase, isLocalUser: false, config: '', attempts: 1 };
  return withAssetsRepository({ url, branch: 'main', authorization: undefined }, options, SILENT, body);
}

function pinnedTree(name: string, commit: string, treeName?: string): PinnedTree {
  const [directory, sha, tree] = [name as Directory, commit as Sha, treeName as Sha | undefined];
  const pin = {
    directory,
    assetsPath: directory,
    sha,
    tree,
    reason: undefined,
    manifestDirectory: '' as Directory,
    at: { file: name },
  };
  return { directory, assetsPath: directory, sha, tree, pin };
}

describe('fetched trees', () => {
  const tables = assets.tree(first, 'sdk/tables');
  const asked = [
    pinnedTree('sdk/tables', first),
    pinnedTree('sdk/none', first),
    pinnedTree('sdk/core', second, assets.tree(second, 'sdk/core')),
  ];
  const found = [tables, 'absent', assets.tree(second, 'sdk/core')];

  test('are in the order of what was asked for, and say where they came from', async () => {
    const storeBase = temporaryFolder('store');
    const fetching = () => withSample(storeBase, (sample) => fetchTrees(sample, asked, {}, signal));
    const { trees, warnings } = await fetching();
    expect(trees.map((tree) => tree.found)).toEqual(found);
    expect(trees.map(({ source }) => source)).toEqual(['network', 'store', 'network']);
    expect(trees).toMatchObject(asked);
    expect(warnings).toEqual([]);
    const again = await fetching();
    expect(again.trees.map(({ source }) => source)).toEqual(['store', 'store', 'store']);
    expect(again.bytes).toBe(0);
  });

  test('are those of the commit where a pin names one that nobody has, with a warning, also when the commit is here', async () => {
    const storeBase = temporaryFolder('store');
    const wrong = pinnedTree('sdk/tables', first, '0123456789'.repeat(4));
    for (const _ of ['fetched', 'here']) {
      const { trees, warnings } = await withSample(storeBase, (sample) => fetchTrees(sample, [wrong], {}, signal));
      expect(trees.map((tree) => tree.found)).toEqual([tables]);
      expect(warnings).toEqual([{ message: expect.stringContaining(`that is ${tables}`), at: { file: 'sdk/tables' } }]);
    }
  });

  test('are names alone where no more is wanted, in the order of what was asked for', async () => {
    const { trees, isComplete } = await withSample(temporaryFolder('store'), async (sample) => {
      const trees = await fetchTreeNames(sample, asked, signal);
      return { trees, isComplete: sample.store.completeTrees.has(tables as Sha) };
    });
    expect(trees.map((tree) => tree.found)).toEqual(found);
    expect(isComplete).toBe(false);
  });
});
