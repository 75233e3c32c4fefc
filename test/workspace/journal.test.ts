import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { parseJournal, type SyncedService } from '../../src/workspace/root.ts';

const [commit, tree] = ['1', 'a'].map((digit) => digit.repeat(40)) as [Sha, Sha];
const written = ['sdk/tables', 'sdk/core'];

const service = (directory: string): SyncedService => {
  const [service, assetsPath] = [directory, `python/${directory}`] as [Directory, Directory];
  const pinnedTree = {
    directory: service,
    assetsPath,
    repository: 'https://x/1',
    sha: commit,
    tree,
    byTree: true,
    behind: commit,
  };
  return { service, tree, pinnedTrees: [pinnedTree], files: 2, size: 3 };
};
const services = ['sdk/a b', 'sdk/\u00fc: c'].map(service);

test('a journal says what a run was about, and what the root is then', () => {
  expect(parseJournal(JSON.stringify({ commit, services, written }))).toEqual({ commit, services, written });
});

test.each([
  ['', 'empty'],
  ['{"commit":"1111', 'torn'],
  ['null', 'of another kind'],
  ['{}', 'without a commit'],
  [JSON.stringify({ commit: 'main', services: [], written }), 'of a commit that is none'],
  [JSON.stringify({ commit, written }), 'without services'],
  [JSON.stringify({ commit, services: [] }), 'without what was written'],
  [JSON.stringify({ commit, services: [], written: ['../outside'] }), 'of a directory outside'],
  [JSON.stringify({ commit, services: [service('../outside')], written }), 'of a service outside'],
  [JSON.stringify({ commit, services: [{ ...service('sdk/a'), tree: '--all' }], written }), 'of a tree that is none'],
  ['\0'.repeat(100), 'of zeros, as a disk leaves it that lost its power'],
])('%p is no journal: it is %s', (text) => {
  expect(parseJournal(text)).toBeUndefined();
});
