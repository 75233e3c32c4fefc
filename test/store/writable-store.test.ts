/** A proof on a machine whose store may only be read. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWritableStore } from '../../src/store/names.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const URLS = [{ url: 'https://example.com/assets.git' }];

test('a store that can be written is used, also one that is still to be made', async () => {
  const base = join(temporaryFolder('writable'), 'to/be/made');
  expect(await withWritableStore(base, URLS, async (used) => used)).toBe(base);
});

test('another is used in place of one that cannot, and is gone afterwards', async () => {
  // Modes do not keep the root user from writing, a file in the way does.
  const base = join(temporaryFolder('not-writable'), 'file');
  writeFileSync(base, '');
  const used = await withWritableStore(base, URLS, async (other) => {
    expect(existsSync(other)).toBe(true);
    return other;
  });
  expect(used).not.toBe(base);
  expect(existsSync(used)).toBe(false);
});
