import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import { CompletenessRefs } from '../../src/store/completeness-refs.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const TREE = '0123456789'.repeat(4) as Sha;
const LONG_AGO = new Date(2020, 0);

function refsWith(tree: Sha): CompletenessRefs {
  const folder = temporaryFolder('refs');
  const refs = new CompletenessRefs(folder);
  for (const dir of [refs.folder, join(folder, 'tmp')]) mkdirSync(dir, { recursive: true });
  refs.add([tree]);
  utimesSync(join(refs.folder, tree), LONG_AGO, LONG_AGO);
  return refs;
}

describe('a tree that is complete', () => {
  test('is used whenever somebody asks for it', () => {
    const refs = refsWith(TREE);
    const asked = Date.now() - 1000;
    expect(refs.all).toEqual([{ name: TREE, used: LONG_AGO.getTime() }]);
    expect(refs.has(TREE)).toBe(true);
    expect(refs.all[0]?.used).toBeGreaterThan(asked);
  });

  test('is no longer said to be so when nobody used it since a moment', () => {
    const refs = refsWith(TREE);
    refs.removeUnused(TREE, LONG_AGO.getTime() + 1);
    expect(refs.has(TREE)).toBe(false);
  });

  test('stays so when it was used since', () => {
    const refs = refsWith(TREE);
    refs.removeUnused(TREE, LONG_AGO.getTime());
    expect(refs.all).toEqual([{ name: TREE, used: LONG_AGO.getTime() }]);
  });
});
