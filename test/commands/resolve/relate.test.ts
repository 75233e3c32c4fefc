import type { Sha } from '../../../src/base/sha.ts';
import { relationIn } from '../../../src/commands/resolve/relate.ts';

/** A history: each commit with its parents, as letters. */
function relation(history: Record<string, string>, ours: string, theirs: string, boundary = '') {
  const graph = new Map(Object.entries(history).map(([commit, parents]) => [commit as Sha, [...parents] as Sha[]]));
  return relationIn(graph, new Set([...boundary] as Sha[]), { ours: ours as Sha, theirs: theirs as Sha });
}

const LINE = { d: 'c', c: 'b', b: 'a', a: '' };

test('of two commits of a line the newer one has the other', () => {
  expect(relation(LINE, 'd', 'b')).toEqual({ newer: 'ours' });
  expect(relation(LINE, 'a', 'd')).toEqual({ newer: 'theirs' });
  expect(relation({ m: 'xb', x: 'a', b: 'a', a: '' }, 'x', 'm')).toEqual({ newer: 'theirs' });
});

test('where neither has the other, the newest commits that both have are named', () => {
  expect(relation({ ...LINE, x: 'b' }, 'd', 'x')).toEqual({ forks: ['b'] });
  // Each merged what the other began with.
  expect(relation({ ...LINE, x: 'b', m: 'xc', n: 'cx' }, 'm', 'n')).toEqual({ forks: expect.arrayContaining(['x', 'c']) });
  expect(relation({ a: '', b: '' }, 'a', 'b')).toEqual({ forks: [] });
});

test('a history that is cut off before they meet says nothing, unless one is seen in the other', () => {
  expect(relation({ d: 'c', c: '', x: '' }, 'd', 'x', 'cx')).toBeUndefined();
  expect(relation({ d: 'c', c: '' }, 'd', 'c', 'c')).toEqual({ newer: 'ours' });
  // The fork itself may be where it is cut off.
  expect(relation({ d: 'c', c: 'b', b: '', x: 'b' }, 'd', 'x', 'b')).toEqual({ forks: ['b'] });
});
