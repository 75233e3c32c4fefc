import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { claimedTrees, forgetTrees, foundTrees, mismatchWarnings, unresolved, wantedTrees } from '../../src/fetch/wanted-tree.ts';
import type { PinnedTree } from '../../src/pins/pins.ts';

const COMMIT = 'c'.repeat(40) as Sha;
const TREE = 'a'.repeat(40) as Sha;
const OTHER = 'b'.repeat(40) as Sha;

function pinnedTree(name: string, tree?: Sha): PinnedTree {
  const directory = name as Directory;
  const pin = {
    directory,
    assetsPath: directory,
    sha: COMMIT,
    tree,
    reason: undefined,
    manifestDirectory: '' as Directory,
    at: { file: name },
  };
  return { directory, assetsPath: directory, sha: COMMIT, tree, pin };
}

describe('wanted trees', () => {
  test('are what their pins claim, and else unresolved', () => {
    const wanted = wantedTrees([pinnedTree('tables', TREE), pinnedTree('keys')]);
    expect(foundTrees(wanted)).toEqual([TREE]);
    expect([...claimedTrees(wanted)]).toEqual([TREE]);
    expect(unresolved(wanted).map(({ directory }) => directory)).toEqual(['keys']);
  });

  test('are each listed once, without those that are absent', () => {
    const [tables, copy, keys] = wantedTrees([pinnedTree('tables', TREE), pinnedTree('copy', TREE), pinnedTree('keys')]);
    if (tables === undefined || copy === undefined || keys === undefined) throw new Error('three are wanted');
    expect(foundTrees([tables, copy, { ...keys, found: 'absent' }])).toEqual([TREE]);
  });

  test('stay in their order when some are forgotten, which nobody claims any more', () => {
    const wanted = wantedTrees([pinnedTree('tables', TREE), pinnedTree('keys', OTHER)]);
    const left = forgetTrees(wanted, ({ found }) => found === TREE);
    expect(left.map(({ directory, found }) => [directory, found])).toEqual([
      ['tables', undefined],
      ['keys', OTHER],
    ]);
    expect([...claimedTrees(left)]).toEqual([OTHER]);
  });

  test('that are not what their pin says are warned of, at the pin', () => {
    const [right, wrong, gone, alone] = wantedTrees([
      pinnedTree('right', TREE),
      pinnedTree('wrong', TREE),
      pinnedTree('gone', TREE),
      pinnedTree('alone'),
    ]);
    if (right === undefined || wrong === undefined || gone === undefined || alone === undefined)
      throw new Error('four are wanted');
    const found = [right, { ...wrong, found: OTHER }, { ...gone, found: 'absent' as const }, { ...alone, found: TREE }];
    expect(mismatchWarnings(found)).toEqual([
      { message: `tree is not this directory of sha: that is ${OTHER}; it is ignored`, at: { file: 'wrong' } },
      {
        message: 'tree is not this directory of sha: the commit does not have that directory; it is ignored',
        at: { file: 'gone' },
      },
    ]);
  });
});
