import { choosePacks } from '../../src/store/packs.ts';

const MEGABYTE = 1e6;

function packs(count: number, bytes: number, prefix = 'small') {
  return Array.from({ length: count }, (_, index) => ({ name: `${prefix}-${index}`, bytes }));
}

describe('the packs that are put together', () => {
  test('are all of them where they are small', () => {
    expect(choosePacks(packs(60, 1000))).toHaveLength(60);
  });

  test('leave out one that is much larger than the rest together', () => {
    const chosen = choosePacks([...packs(1, 400 * MEGABYTE, 'large'), ...packs(60, MEGABYTE)]);
    expect(chosen).toHaveLength(60);
    expect(chosen).not.toContain('large-0');
  });

  test('are never more than half a gigabyte', () => {
    expect(choosePacks(packs(60, 100 * MEGABYTE))).toHaveLength(5);
  });
});
