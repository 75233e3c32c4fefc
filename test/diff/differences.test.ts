import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { type FileChange, filesOfService, pairKey, parseRawDiff, summarize, type TreePair } from '../../src/diff/compare-pins.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40) as Sha) as [Sha, Sha, Sha];
const NONE = '000000';
const FILE = '100644';
const SUBMODULE = '160000';

/** As `git diff-tree --stdin -r --raw -z` prints a pair: its key in a line, then records that end with NUL. */
function raw(key: string, changes: readonly [oldMode: string, newMode: string, path: string][]): string {
  const records = changes.map(([oldMode, newMode, path]) => `:${oldMode} ${newMode} ${A} ${B} M\0${path}\0`);
  return `${key}\n${records.join('')}`;
}

describe('what git says of pairs of trees', () => {
  test('is which files were added, modified and deleted in each', () => {
    const output = raw(`${A} ${B}`, [
      [NONE, FILE, 'new.json'],
      [FILE, FILE, 'changed.json'],
    ]);
    const changes = parseRawDiff(Buffer.from(output + raw(`${B} ${C}`, [[FILE, NONE, 'old ü\n.json']])));
    expect([...changes]).toEqual([
      [
        `${A} ${B}`,
        [
          { path: 'new.json', before: undefined, after: B },
          { path: 'changed.json', before: A, after: B },
        ],
      ],
      [`${B} ${C}`, [{ path: 'old ü\n.json', before: A, after: undefined }]],
    ]);
  });

  test('counts a submodule as nothing', () => {
    const output = raw(`${A} ${B}`, [
      [NONE, SUBMODULE, 'module'],
      [SUBMODULE, FILE, 'now-a-file.json'],
    ]);
    expect(parseRawDiff(Buffer.from(output)).get(`${A} ${B}`)).toEqual([
      { path: 'now-a-file.json', before: undefined, after: B },
    ]);
  });

  test('is nothing where nothing differs', () => {
    expect(parseRawDiff(Buffer.from(`${A} ${B}\n`)).size).toBe(0);
    expect(parseRawDiff(Buffer.alloc(0)).size).toBe(0);
  });
});

const differences = (pairs: readonly TreePair[], changes: ReadonlyMap<string, FileChange[]>) =>
  summarize(filesOfService(pairs, changes));

describe('the differences of a service', () => {
  const tables = { directory: 'sdk/tables' as Directory, from: A, to: B, inner: ['sdk/tables/inner' as Directory] };
  const inner = { directory: 'sdk/tables/inner' as Directory, from: B, to: C, inner: [] };

  test('leave to a directory that is pinned on its own what is in it', () => {
    const changes = new Map([
      [
        pairKey(tables),
        [
          { path: 'z.json', before: undefined, after: B },
          { path: 'inner/of-outer.json', before: A, after: undefined },
          { path: 'a.json', before: undefined, after: B },
        ],
      ],
      [pairKey(inner), [{ path: 'of-inner.json', before: A, after: B }]],
    ]);
    expect(differences([tables, inner], changes)).toEqual({
      added: ['sdk/tables/a.json', 'sdk/tables/z.json'],
      modified: ['sdk/tables/inner/of-inner.json'],
      deleted: [],
    });
  });

  test('are none where git named no pair of its', () => {
    expect(differences([tables, inner], new Map())).toEqual({ added: [], modified: [], deleted: [] });
  });

  test('have paths from the top where the top is compared', () => {
    const top = { directory: '' as Directory, from: A, to: B, inner: [] };
    const changes = new Map([[pairKey(top), [{ path: 'README.md', before: A, after: B }]]]);
    expect(differences([top], changes).modified).toEqual(['README.md']);
  });
});
