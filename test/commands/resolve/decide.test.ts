import { decide, type Versions, withPinOf } from '../../../src/commands/resolve/decide.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const OURS = { from: 'ours', members: [] };
const THEIRS = { from: 'theirs', members: [] };

/** The same decision with the sides swapped. */
function swap({ base, ours, theirs }: Versions): Versions {
  return { base, ours: theirs, theirs: ours };
}

test.each<[string, Versions, object, object]>([
  ['changed here alone', { base: A, ours: B, theirs: A }, OURS, THEIRS],
  ['new here', { base: undefined, ours: B, theirs: undefined }, OURS, THEIRS],
  ['gone here', { base: A, ours: undefined, theirs: A }, OURS, THEIRS],
  ['changed to the same, once as an object', { base: A, ours: B, theirs: { sha: B } }, OURS, OURS],
  ['changed to the same, once in capital letters', { base: A, ours: B, theirs: B?.toUpperCase() }, OURS, OURS],
  ['changed on both sides', { base: A, ours: B, theirs: C }, { open: 'pin' }, { open: 'pin' }],
  ['new on both sides', { base: undefined, ours: B, theirs: { sha: C } }, { open: 'pin' }, { open: 'pin' }],
  ['gone here and changed there', { base: A, ours: undefined, theirs: B }, { open: 'deleted' }, { open: 'deleted' }],
  [
    'with other members of its own on each side',
    { base: { sha: A }, ours: { sha: A, owner: 'x' }, theirs: { sha: A, reason: 'y' } },
    { from: 'ours', members: [['reason', 'y']] },
    { from: 'ours', members: [['owner', 'x']] },
  ],
  [
    'with another reason on each side',
    { base: { sha: A, reason: 'x' }, ours: { sha: A, reason: 'y' }, theirs: { sha: A, reason: 'z' } },
    { open: 'members', names: ['reason'] },
    { open: 'members', names: ['reason'] },
  ],
])('an entry that is %s', (_, versions, verdict, swapped) => {
  expect(decide('/sdk/tables', versions)).toEqual(verdict);
  expect(decide('/sdk/tables', swap(versions))).toEqual(swapped);
});

test('a setting that both sides changed is left, and is no pin', () => {
  expect(decide('$branch', { base: 'main', ours: 'x', theirs: 'y' })).toEqual({ open: 'setting' });
  expect(decide('$services', { base: ['a'], ours: ['a'], theirs: ['b'] })).toEqual(THEIRS);
});

test('with the pin of one side come its tree and reason, and what the other side changed besides', () => {
  const base = { sha: A, tree: `${A}@${A}`, reason: 'old', owner: 'x', gone: 1 };
  const { gone, ...ours } = { ...base, sha: B, reason: 'ours', owner: 'y' };
  const versions = { base, ours, theirs: { sha: C, owner: 'x', gone } };
  expect(withPinOf(versions, 'theirs')).toEqual({
    from: 'theirs',
    members: [
      ['owner', 'y'],
      ['gone', undefined],
    ],
  });
  expect(withPinOf(versions, 'ours')).toEqual(OURS);
  expect(withPinOf({ ...versions, theirs: { sha: C, owner: 'z' } }, 'theirs')).toMatchObject({ names: ['owner'] });
});
