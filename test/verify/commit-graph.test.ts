import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import type { Store } from '../../src/store/store.ts';
import { CommitGraph, readProved, writeProved } from '../../src/verify/commit-graph.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

/** What two commits have in common in a history: each commit that was fetched, with its parents, as letters. */
function basesOf(history: Record<string, string>, one: string, other: string): readonly string[] | undefined {
  const graph = new CommitGraph();
  const commit = (parents: string) => ({ parents: [...parents] as Sha[], tree: 't' as Sha, time: 0 });
  graph.add(new Map(Object.entries(history).map(([name, parents]) => [name as Sha, commit(parents)])));
  return graph.mergeBases(one as Sha, other as Sha);
}

const LINE = { d: 'c', c: 'b', b: 'a', a: '' };

test('of two commits of a line the older one is what they have in common', () => {
  expect(basesOf(LINE, 'd', 'b')).toEqual(['b']);
  expect(basesOf(LINE, 'a', 'd')).toEqual(['a']);
  expect(basesOf({ m: 'xb', x: 'a', b: 'a', a: '' }, 'x', 'm')).toEqual(['x']);
});

test('where neither has the other, the newest commits that both have are named', () => {
  expect(basesOf({ ...LINE, x: 'b' }, 'd', 'x')).toEqual(['b']);
  // Each merged what the other began with.
  expect([...(basesOf({ ...LINE, x: 'b', m: 'xc', n: 'cx' }, 'm', 'n') ?? [])].sort()).toEqual(['c', 'x']);
  expect(basesOf({ a: '', b: '' }, 'a', 'b')).toEqual([]);
});

test('a history that is cut off before they meet says nothing, unless one is seen in the other', () => {
  expect(basesOf({ d: 'c', x: 'y' }, 'd', 'x')).toBeUndefined();
  expect(basesOf({ d: 'c', c: 'b' }, 'd', 'c')).toEqual(['c']);
  // Where they part may be where it is cut off.
  expect(basesOf({ d: 'c', c: 'b', x: 'b' }, 'd', 'x')).toEqual(['b']);
});

test('a damaged file of what was proved makes no commit pass', () => {
  const store = { dir: temporaryFolder('proved') } as Store;
  writeProved(store, 'main', { tip: 'a'.repeat(40) as Sha, commits: new Set(['b'.repeat(40) as Sha]), trees: new Map() });
  expect(readProved(store, 'main').commits.size).toBe(1);
  const file = join(store.dir, 'proved/main.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('a'.repeat(40), 'cut'));
  expect(readProved(store, 'main').commits.size).toBe(0);
});
