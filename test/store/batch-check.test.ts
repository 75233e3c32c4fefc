import { parseBatchCheck } from '../../src/store/trees.ts';

const SHA = '0123456789'.repeat(4);

describe('an answer of git cat-file --batch-check', () => {
  test('is the object that a name stands for', () => {
    expect(parseBatchCheck(`${SHA} commit\n${SHA} tree\n`, 2)).toEqual([
      { name: SHA, type: 'commit' },
      { name: SHA, type: 'tree' },
    ]);
  });

  test('is nothing where the object is missing', () => {
    expect(parseBatchCheck(`${SHA} missing\n${SHA}:sdk/tables missing\n`, 2)).toEqual([undefined, undefined]);
  });

  test('is nothing where a missing path only ends like an answer', () => {
    expect(parseBatchCheck(`${SHA}:odd tree missing\n${SHA}:x ${SHA} tree\n`, 2)).toEqual([undefined, undefined]);
  });

  test('is there for every name, also where git broke off', () => {
    expect(parseBatchCheck(`${SHA} blob\n`, 1)).toHaveLength(1);
    expect(parseBatchCheck('', 1)).toEqual([undefined]);
  });
});
