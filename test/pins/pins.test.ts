import { type Directory, TOP } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { parseManifest } from '../../src/pins/manifest.ts';
import { lacksTree, Pins } from '../../src/pins/pins.ts';

const sha = (digit: string) => digit.repeat(40);

/** Files by the directory that holds them; each pin a digit. */
function pins(files: Record<string, Record<string, string>>): Pins {
  return new Pins(
    Object.entries(files).map(([manifestDirectory, entries]) => {
      const text = JSON.stringify(Object.fromEntries(Object.entries(entries).map(([key, digit]) => [key, sha(digit)])));
      return parseManifest(text, manifestDirectory as Directory);
    }),
  );
}

const resolve = (all: Pins, directory: string) => all.resolve(directory as Directory)?.sha?.[0];
const pinnedTrees = (all: Pins, service: string) =>
  all.pinnedTreesOf(service as Directory).map((pinnedTree) => `${pinnedTree.directory}@${pinnedTree.sha?.[0]}`);

describe('for a directory', () => {
  test('the longest key counts, by whole segments', () => {
    const all = pins({ '': { '/': '1', 'sdk/tab': '2', 'sdk/tables': '3', 'sdk/tables/inner': '4' } });
    expect(resolve(all, 'sdk/tables')).toBe('3');
    expect(resolve(all, 'sdk/tables/inner/deeper')).toBe('4');
    expect(resolve(all, 'sdk/tab')).toBe('2');
    expect(resolve(all, 'sdk/tabs')).toBe('1');
  });

  test('the nearest file that has a pin wins, whatever its key', () => {
    const all = pins({ '': { 'sdk/tables/inner': '1', '/': '2' }, 'sdk/tables': { '/': '3' }, 'sdk/empty': {} });
    expect(resolve(all, 'sdk/tables/inner')).toBe('3');
    expect(resolve(all, 'sdk/tables')).toBe('3');
    expect(resolve(all, 'sdk/empty')).toBe('2');
  });

  test('there may be no pin', () => {
    expect(resolve(pins({ '': { 'sdk/tables': '1' } }), 'sdk/other')).toBeUndefined();
  });
});

describe('a service', () => {
  test('is made of its pin and the deeper pins that replace their directories', () => {
    const all = pins({ '': { '/': '1', 'sdk/tables/b': '2', 'sdk/tables/b/c': '3' }, 'sdk/tables/a': { '/': '4' } });
    expect(pinnedTrees(all, 'sdk/tables')).toEqual(['sdk/tables@1', 'sdk/tables/a@4', 'sdk/tables/b@2', 'sdk/tables/b/c@3']);
  });

  test('may have deeper pins only', () => {
    expect(pinnedTrees(pins({ '': { 'sdk/tables/b': '2' } }), 'sdk/tables')).toEqual(['sdk/tables/b@2']);
  });

  test('has the tree of its own pin, not of a catch-all', () => {
    const text = `{ "sdk": { "sha": "${sha('1')}", "tree": "${sha('a')}@${sha('1').slice(0, 12)}" } }`;
    const all = new Pins([parseManifest(text, '' as Directory)]);
    expect(all.pinnedTreesOf('sdk/tables' as Directory)[0]?.tree).toBeUndefined();
    expect(all.pinnedTreesOf('sdk' as Directory)[0]?.tree).toBe(sha('a'));
  });
});

test('a pin that a nearer file covers is a problem at its own place', () => {
  const all = pins({ '': { 'sdk/tables': '1', 'sdk/tables/inner': '2', 'sdk/core': '3' }, 'sdk/tables': { '/': '4' } });
  expect(all.unreachable().map(({ message, at }) => `${at?.file} ${message}`)).toEqual([
    expect.stringMatching(/^recordings\.json sdk\/tables never counts: sdk\/tables\/recordings\.json:1 is nearer/),
    expect.stringMatching(/^recordings\.json sdk\/tables\/inner never counts/),
  ]);
});

test('a pin lacks a tree where it could name one: not as a catch-all, and not in an assets.json', () => {
  const [service, sha, tree] = ['sdk/tables' as Directory, 'a'.repeat(40) as Sha, 'b'.repeat(40) as Sha];
  const pin = {
    directory: service,
    assetsPath: service,
    sha,
    tree,
    reason: undefined,
    manifestDirectory: TOP,
    at: { file: 'x' },
  };
  const place = { directory: service, assetsPath: service, sha, tree: undefined, pin };
  const assetsJson = { repository: 'Azure/assets', repositoryAt: pin.at, tag: 'tag_0123456789' };
  expect(lacksTree(place)).toBe(true);
  expect(lacksTree({ ...place, tree })).toBe(false);
  expect(lacksTree({ ...place, pin: { ...pin, directory: TOP } })).toBe(false);
  expect(lacksTree({ ...place, pin: { ...pin, assetsJson } })).toBe(false);
});
