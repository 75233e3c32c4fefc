import { parseJournal } from '../../src/workspace/root.ts';

const commit = '1'.repeat(40);

test('a journal says what a run was about', () => {
  const text = JSON.stringify({ commit, services: ['sdk/tables', 'sdk/core'] });
  expect(parseJournal(text)).toEqual({ commit, services: ['sdk/tables', 'sdk/core'] });
});

test.each([
  ['', 'empty'],
  ['{"commit":"1111', 'torn'],
  ['null', 'of another kind'],
  ['{}', 'without a commit'],
  [JSON.stringify({ commit: 'main', services: [] }), 'of a commit that is none'],
  [JSON.stringify({ commit }), 'without services'],
  [JSON.stringify({ commit, services: ['../outside'] }), 'of a directory outside'],
  ['\0'.repeat(100), 'of zeros, as a disk leaves it that lost its power'],
])('%p is no journal: it is %s', (text) => {
  expect(parseJournal(text)).toBeUndefined();
});
