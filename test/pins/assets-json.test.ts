import type { Directory } from '../../src/base/directory.ts';
import { parseManifest } from '../../src/pins/manifest.ts';
import { parseAssetsJson, tagDigits } from '../../src/pins/pin-files.ts';
import { Pins } from '../../src/pins/pins.ts';
import { assetsJson } from '../fixtures/tagged.ts';

const DIRECTORY = 'sdk/storage/blob' as Directory;
const read = (text: string) => parseAssetsJson(text, DIRECTORY);
const SHA = 'a'.repeat(40);

describe('an assets.json', () => {
  test('pins its directory at a tag, below a prefix, with comments and trailing commas', () => {
    const manifest = read(assetsJson('Azure/azure-sdk-assets', 'python/', 'python/storage/blob_0123456789'));
    expect(manifest).toMatchObject({ file: 'sdk/storage/blob/assets.json', errors: [] });
    expect(manifest?.tagPin).toMatchObject({
      directory: DIRECTORY,
      assetsPath: 'python/sdk/storage/blob',
      at: { file: 'sdk/storage/blob/assets.json', line: 6, column: 10 },
      assetsJson: { repository: 'Azure/azure-sdk-assets', tag: 'python/storage/blob_0123456789' },
    });
  });

  test('needs no prefix and no tag', () => {
    expect(read('{ "AssetsRepo": "a/b", "Tag": "", "more": [1] }')?.tagPin).toMatchObject({
      assetsPath: DIRECTORY,
      assetsJson: { tag: '' },
    });
    expect(read('{ "AssetsRepo": "a/b" }')?.tagPin).toMatchObject({ assetsJson: { tag: '' } });
  });

  test.each<[string, string, (string | number)[][]]>([
    ['a member of another kind', '{ "AssetsRepo": "a/b",\n "Tag": 1 }', [[2, 9, '"Tag" is a text']]],
    ['no repository', '{ "Tag": "x" }', [[1, 1, '"AssetsRepo" is missing']]],
    ['a prefix that leaves it', '{ "AssetsRepo": "a/b", "AssetsRepoPrefixPath": "../x" }', [[1, 48, '".."']]],
    ['a tag that none can be called', '{ "AssetsRepo": "a/b", "Tag": "a b*" }', [[1, 31, 'cannot be the name of a tag']]],
    ['a member twice', '{ "AssetsRepo": "a/b", "Tag": "x", "Tag": "y" }', [[1, 36, 'there twice']]],
    ['a missing comma', '{ "AssetsRepo": "a/b"\n "Tag": "x" }', [[2, 2, 'missing comma']]],
    [
      'several mistakes at once',
      '{ "AssetsRepo": "",\n "AssetsRepoPrefixPath": ".git",\n "Tag": {} }',
      [
        [1, 17, 'owner/name'],
        [2, 26, '".git"'],
        [3, 9, '"Tag" is a text'],
      ],
    ],
  ])('with %s is wrong at its place', (_, text, expected) => {
    const manifest = read(text);
    expect(manifest?.tagPin).toBeUndefined();
    expect(manifest?.errors.map(({ at }) => [at.line, at.column])).toEqual(expected.map(([line, column]) => [line, column]));
    for (const [index, [, , words]] of expected.entries()) expect(manifest?.errors[index]?.message).toContain(words);
  });

  test('that is not the test proxy\u2019s is nobody\u2019s, whatever is wrong with it', () => {
    for (const text of ['', '{', '[]', '{ "main.js": 1 }', '<html>']) expect(read(text)).toBeUndefined();
  });
});

test('the digits of a tag are its last ten, behind an underscore', () => {
  expect(tagDigits('python/a_b_0123456789')).toBe('0123456789');
  expect(tagDigits('python/a_B_01234ABCDE')).toBe('01234abcde');
  for (const tag of ['python/a_012345678', 'python/a-0123456789', 'main', 'a_0123456789x'])
    expect(tagDigits(tag)).toBeUndefined();
});

describe('pins of both kinds', () => {
  const manifest = (text: object, directory = '') => parseManifest(JSON.stringify(text), directory as Directory);
  const tagged = read(assetsJson('a/b', 'python', 'x_0123456789'));
  const directoriesOf = (pins: Pins, service: string) =>
    pins.pinnedTreesOf(service as Directory).map(({ directory }) => directory);

  test('the nearest file counts, and a tagged directory is a part of a service that has a pin of its own', () => {
    const pins = new Pins([manifest({ '/': SHA }), ...(tagged === undefined ? [] : [tagged])]);
    expect(pins.resolve('sdk/storage/blob/tests' as Directory)?.assetsJson?.tag).toBe('x_0123456789');
    expect(directoriesOf(pins, 'sdk/storage')).toEqual(['sdk/storage', DIRECTORY]);
  });

  test('a service that has none is not made of those in it', () => {
    const pins = new Pins([manifest({ 'sdk/core': SHA }), ...(tagged === undefined ? [] : [tagged])]);
    expect(directoriesOf(pins, 'sdk/storage')).toEqual([]);
    expect(directoriesOf(pins, DIRECTORY)).toEqual([DIRECTORY]);
  });
});
