import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { formatCommit, parseCommit, type SyncedService } from '../../src/workspace/synced-commit.ts';

const [TREE, A, B] = ['1', 'a', 'b'].map((digit) => digit.repeat(40)) as [Sha, Sha, Sha];

const service = (name: string, repository: string, byTree = false, assetsPath = name): SyncedService => ({
  service: name as Directory,
  tree: A,
  pinnedTrees: [{ directory: name as Directory, assetsPath: assetsPath as Directory, repository, sha: B, tree: A, byTree }],
});

const SERVICES = [
  service('sdk/a b', 'https://x/1'),
  service('sdk/ü: c', 'https://x/1', true),
  service('sdk/y', 'https://x/1', false, 'python/sdk/y'),
  service('sdk/z', '/path with space'),
];

test('a commit is read back as it was written', () => {
  expect(parseCommit(formatCommit(TREE, SERVICES))).toEqual(SERVICES);
});

test('a pushed tree to which others had added something says which commit it waits for', () => {
  const [waiting] = SERVICES as [SyncedService];
  const services = [{ ...waiting, pinnedTrees: waiting.pinnedTrees.map((tree) => ({ ...tree, behind: A })) }];
  expect(parseCommit(formatCommit(TREE, services))).toEqual(services);
});

test('a commit is the same bytes wherever and whenever it is made', () => {
  expect(formatCommit(TREE, [service('sdk/a', 'https://x/1')]).toString()).toBe(
    [
      `tree ${TREE}`,
      'author assets-sync <assets-sync@localhost> 0 +0000',
      'committer assets-sync <assets-sync@localhost> 0 +0000',
      '',
      'Recordings of sdk/a',
      '',
      'Made by assets-sync; the next sync replaces this commit.',
      '',
      'Repository: https://x/1',
      `Service: ${A} sdk/a`,
      `Pin: ${B} ${A} sdk/a`,
      '',
    ].join('\n'),
  );
});

test.each([
  ['of somebody else', `tree ${TREE}\n\nmine\n`],
  ['without a message', `tree ${TREE}\n`],
  ['with a path that no pin could spell', `tree ${TREE}\n\nService: ${A} ../x\nPin: ${A} ${B} ../x\n`],
  ['with a name that is none', `tree ${TREE}\n\nService: ${A.slice(1)} sdk/a\nPin: ${A} ${B} sdk/a\n`],
])('a commit %s names no service', (_, content) => {
  expect(parseCommit(Buffer.from(content))).toEqual([]);
});
