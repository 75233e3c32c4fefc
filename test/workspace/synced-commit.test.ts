import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { formatCommit } from '../../src/workspace/synced-commit.ts';

const [TREE, A, B] = ['1', 'a', 'b'].map((digit) => digit.repeat(40)) as [Sha, Sha, Sha];

test('a commit says which pins it holds, and is the same bytes wherever and whenever it is made', () => {
  const place = (name: string, assetsPath = name) => {
    const directory = name as Directory;
    return { directory, assetsPath: assetsPath as Directory, repository: 'https://x/1', sha: B, tree: A, byTree: true };
  };
  const services = [
    { service: 'sdk/a' as Directory, pinnedTrees: [place('sdk/a'), place('sdk/a/deep')] },
    { service: 'sdk/y' as Directory, pinnedTrees: [place('sdk/y', 'python/sdk/y')] },
  ];
  expect(formatCommit(TREE, services).toString()).toBe(
    [
      `tree ${TREE}`,
      'author assets-sync <assets-sync@localhost> 0 +0000',
      'committer assets-sync <assets-sync@localhost> 0 +0000',
      '',
      'Recordings of 2 services',
      '',
      'Made by assets-sync; the next sync replaces this commit.',
      '',
      `sdk/a: ${B} of https://x/1`,
      `sdk/a/deep: ${B} of https://x/1`,
      `sdk/y: ${B} of https://x/1, there python/sdk/y`,
      '',
    ].join('\n'),
  );
});
