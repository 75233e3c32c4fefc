import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { placeOf } from '../../src/pins/edit.ts';
import { type Pin, parseManifest } from '../../src/pins/manifest.ts';
import { Pins } from '../../src/pins/pins.ts';

const A = 'a'.repeat(40) as Sha;
const TOP = '' as Directory;
const tables = 'sdk/tables' as Directory;

function place(root: object, directory = tables, files: Record<string, object> = {}) {
  const manifests = Object.entries({ '': root, ...files }).map(([at, text]) =>
    parseManifest(JSON.stringify(text), at as Directory),
  );
  expect(manifests.flatMap(({ errors }) => errors)).toEqual([]);
  return placeOf(manifests, directory, new Pins(manifests).resolve(directory) as Pin | undefined);
}

describe.each([true, false])('with $split %j', ($split) => {
  test('an entry that is there stays in its file', () => {
    expect(place({ $split, 'sdk/tables': A })).toEqual({ manifestDirectory: TOP, directory: tables, before: A });
    expect(place({ $split, '/': A }, tables, { 'sdk/tables': { '/': A } })).toMatchObject({
      manifestDirectory: tables,
      before: A,
    });
  });
});

test('a service that only a file above covers gets a file of its own with $split, else an entry in that file', () => {
  const own = { manifestDirectory: tables, directory: tables, before: undefined };
  expect(place({ $split: true, '/': A })).toEqual({ ...own, inNewFile: true });
  expect(place({ $split: true })).toEqual({ ...own, inNewFile: true });
  expect(place({ $split: true, '/': A }, tables, { sdk: { '/': A } })).toEqual({ ...own, inNewFile: true });
  expect(place({ '/': A }, tables, { sdk: { '/': A } })).toEqual({ ...own, manifestDirectory: 'sdk' });
  expect(place({ $split: false, '/': A })).toEqual({ ...own, manifestDirectory: TOP });
  // Its file is there, and pins something deeper.
  expect(place({ $split: true, '/': A }, tables, { 'sdk/tables': { inner: A } })).toEqual(own);
});
