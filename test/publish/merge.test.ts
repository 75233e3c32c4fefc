/** Merging directories by the names of their files, where ours was made on a commit that the other side does not have. */
import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import { mergeTrees } from '../../src/publish/merge.ts';
import { AssetsRepository } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const assets = new AssetsRepository(join(temporaryFolder('merge'), 'assets.git'), []);
const scratch = { dir: assets.dir, packs: '' };
const { signal } = new AbortController();

/** A file where the histories parted, in the commit that ours was made on, in ours, and in theirs; `-` where there is none. */
type Versions = readonly [fork: string, own: string, ours: string, theirs: string];
const SIDES = [0, 1, 2, 3] as const;
const LETTERS = ['-', 'a', 'b', 'c'];
const CASES = LETTERS.flatMap((fork) =>
  LETTERS.flatMap((own) => LETTERS.flatMap((ours) => LETTERS.map((theirs): Versions => [fork, own, ours, theirs]))),
);

/** The directories of one side. */
function treeOf(files: Record<string, string>): Sha {
  const branch = `t${Math.random()}`;
  const sha = assets.commit({ branch, files: { 'd/kept.json': 'kept', ...files } });
  return git(assets.dir, 'rev-parse', `${sha}:d`) as Sha;
}

const pathOf = (versions: Versions) => `f${versions.join('')}.json`;

async function merge(cases: readonly Versions[]) {
  const [fork, own, ours, theirs] = SIDES.map((side) =>
    treeOf(Object.fromEntries(cases.flatMap((all) => (all[side] === '-' ? [] : [[`d/${pathOf(all)}`, all[side]]])))),
  ) as [Sha, Sha, Sha, Sha];
  return mergeTrees({ scratch, signal }, { base: own, fork, ours, theirs });
}

/** The files of a directory, each with the letter that it holds. */
function read(tree: Sha): Map<string, string> {
  const blobs = new Map(
    LETTERS.slice(1).map((letter) => [git(assets.dir, 'rev-parse', `${treeOf({ 'd/x': letter })}:x`), letter]),
  );
  const lines = git(assets.dir, 'ls-tree', '-r', tree).split('\n');
  return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), blobs.get(line.slice(12, 52)) ?? '?']));
}

/** What becomes of a file, by who changed it. */
function expected([fork, own, ours, theirs]: Versions): string {
  const [weChanged, wentBack] = [ours !== own, ours === fork];
  const [weAgree, theyHaveOurs, theyStayed] = [ours === theirs, theirs === own, theirs === fork];
  if (weAgree || theyHaveOurs || theyStayed) return ours;
  // What they did since the histories parted, where ours is what it was then.
  if (wentBack) return theirs;
  return weChanged || own !== fork ? 'conflict' : theirs;
}

test('nothing that either side changed is lost: 256 cases', async () => {
  const isConflict = (versions: Versions) => expected(versions) === 'conflict';
  const all = await merge(CASES);
  expect(all.conflicts.sort()).toEqual(CASES.filter(isConflict).map(pathOf).sort());
  const others = CASES.filter((versions) => !isConflict(versions));
  const merged = await merge(others);
  expect(merged.conflicts).toEqual([]);
  const files = read(merged.tree);
  expect(others.map((versions) => [...versions, files.get(pathOf(versions)) ?? '-'])).toEqual(
    others.map((versions) => [...versions, expected(versions)]),
  );
  for (const [fork, own, ours, theirs] of others) {
    const result = expected([fork, own, ours, theirs]);
    if (theirs !== fork && theirs !== own) expect(result).toBe(theirs);
    if (ours !== fork && ours !== own) expect(result).toBe(ours);
  }
});

test.each([
  [
    'a file that was pushed in place of a directory',
    [{ 'd/a/b': '1' }, { 'd/a': '2' }, { 'd/a': '3' }, { 'd/a': '2', 'd/x': 'x' }],
  ],
  [
    'a directory that was pushed in place of a file',
    [{ 'd/a': '1' }, { 'd/a/b': '2' }, { 'd/a/b': '3' }, { 'd/a/b': '2', 'd/x': 'x' }],
  ],
  [
    'a part of a directory in place of a file',
    [{ 'd/a': '1' }, { 'd/a/b': '2', 'd/a/c': '2' }, { 'd/a/b': '3' }, { 'd/a/b': '2', 'd/x': 'x' }],
  ],
])('%s is ours where theirs has the same', async (_, versions) => {
  const [fork, own, ours, theirs] = versions.map((files) => treeOf(files as Record<string, string>)) as [Sha, Sha, Sha, Sha];
  const merged = await mergeTrees({ scratch, signal }, { base: own, fork, ours, theirs });
  expect(merged.conflicts).toEqual([]);
  expect(git(assets.dir, 'diff-tree', '-r', '--name-status', ours, merged.tree)).toBe('A\tx');
});

test('a file in the place of a directory that the other side added to is a conflict', async () => {
  const [base, ours, theirs] = [{ 'd/x': '1' }, { 'd/x': '1', 'd/a': '2' }, { 'd/x': '1', 'd/a/b': '3' }].map(treeOf) as [
    Sha,
    Sha,
    Sha,
  ];
  expect(await mergeTrees({ scratch, signal }, { base, ours, theirs })).toMatchObject({ conflicts: ['a'] });
});

test('in a directory that went back to what it was, what theirs has from there goes back too, and what theirs changed stays', async () => {
  const [fork, own, theirs, expected] = [
    { 'd/a/b': '1', 'd/a/c': '1' },
    { 'd/a/b': '2', 'd/a/c': '1' },
    { 'd/a/b': '2', 'd/a/c': '9' },
    { 'd/a/b': '1', 'd/a/c': '9' },
  ].map(treeOf) as [Sha, Sha, Sha, Sha];
  expect(await mergeTrees({ scratch, signal }, { base: own, fork, ours: fork, theirs })).toEqual({
    tree: expected,
    conflicts: [],
  });
});

test('a directory that came back, and a file in its place on the other side, are a conflict', async () => {
  const [fork, own, theirs] = [{ 'd/a/b': '1' }, {}, { 'd/a': '2' }].map((files) => treeOf(files as Record<string, string>)) as [
    Sha,
    Sha,
    Sha,
  ];
  const merged = await mergeTrees({ scratch, signal }, { base: own, fork, ours: fork, theirs });
  expect(merged.conflicts).toEqual(['a']);
});

test('thousands of files that both sides changed are named as soon as a few are', async () => {
  const files = (text: string) =>
    Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`d/tests/t${at % 10}/f${at}.json`, text]));
  const [base, ours, theirs] = ['1', '2', '3'].map((text) => treeOf(files(text))) as [Sha, Sha, Sha];
  const { conflicts } = await mergeTrees({ scratch, signal: AbortSignal.timeout(10_000) }, { base, ours, theirs });
  expect(conflicts).toHaveLength(3_000);
  const one = treeOf({ ...files('1'), 'd/tests/mine.json': 'mine' });
  const merged = await mergeTrees({ scratch, signal }, { base, ours: one, theirs });
  expect(git(assets.dir, 'diff-tree', '-r', '--name-status', theirs, merged.tree)).toBe('A\ttests/mine.json');
});
