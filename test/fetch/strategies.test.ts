import type { Sha } from '../../src/base/sha.ts';
import {
  commitStrategies,
  filterFor,
  isWalkCheaper,
  refusedTrees,
  treeStrategies,
  withLimits,
} from '../../src/fetch/strategies.ts';
import { Refused } from '../../src/git/remote/remote.ts';
import type { ServerLimits } from '../../src/store/server-limits.ts';

const TREE = 'a'.repeat(40) as Sha;
const OTHER = 'b'.repeat(40) as Sha;

/** What a store remembers of its server. */
function storeWith(limits: ServerLimits = {}) {
  const known = { ...limits };
  const serverLimits = {
    read: () => ({ ...known }),
    remember: (limit: 'noPartialClone' | 'noShaWants') => {
      known[limit] = true;
    },
  };
  return { known, store: { serverLimits } };
}

describe('the strategies for a server', () => {
  test.each<[string, ServerLimits, string[], string[]]>([
    ['that can do everything', {}, ['by-commit', 'whole-branch'], ['by-tree']],
    ['without filters', { noPartialClone: true }, ['by-commit', 'whole-branch'], ['copy', 'by-tree']],
    ['that gives out nothing by name', { noShaWants: true }, ['whole-branch', 'by-commit'], ['copy']],
    ['that can do neither', { noPartialClone: true, noShaWants: true }, ['whole-branch', 'by-commit'], ['copy']],
  ])('%s', (_, limits, forCommits, forTrees) => {
    expect(commitStrategies(limits)).toEqual(forCommits);
    expect(treeStrategies(limits)).toEqual(forTrees);
  });

  test.each<[string, { limits?: ServerLimits; keepsConnections?: boolean; whole?: Sha[] }, boolean]>([
    ['a connection that is kept', {}, true],
    ['none that can be kept', { keepsConnections: false }, false],
    ['an earlier commit that is here with all of its trees', { whole: [TREE] }, false],
    ['a server without filters', { limits: { noPartialClone: true } }, false],
    ['a server that gives out nothing by name', { limits: { noShaWants: true } }, false],
  ])('look for a tree a level at a time: with %s', (_, { limits = {}, keepsConnections = true, whole = [] }, expected) => {
    const store = { ...storeWith(limits).store, cachedCommits: { recent: () => whole } };
    expect(isWalkCheaper(store, { keepsConnections })).toBe(expected);
  });

  test('leave files out unless the server knows no filters', () => {
    expect(filterFor({})).toEqual({ filter: 'blob:none' });
    expect(filterFor({ noPartialClone: true })).toEqual({});
  });
});

describe('a fetch', () => {
  const noFilter = new Refused({ kind: 'no-filter' }, '');

  test('that is refused for its filter is tried once more without one, and that is remembered', async () => {
    const { store, known } = storeWith();
    const tried: ServerLimits[] = [];
    const fetch = async (limits: ServerLimits) => {
      tried.push(limits);
      if (limits.noPartialClone !== true) throw noFilter;
      return 'done';
    };
    expect(await withLimits(store, fetch)).toBe('done');
    expect(tried).toEqual([{}, { noPartialClone: true }]);
    expect(known).toEqual({ noPartialClone: true });
  });

  test('that is refused for its filter again is not tried a third time', async () => {
    let tries = 0;
    const fetch = async () => {
      tries++;
      throw noFilter;
    };
    await expect(withLimits(storeWith().store, fetch)).rejects.toBe(noFilter);
    expect(tries).toBe(2);
  });

  test('that fails otherwise is not tried again', async () => {
    const { store, known } = storeWith();
    const error = new Error('no network');
    await expect(withLimits(store, () => Promise.reject(error))).rejects.toBe(error);
    expect(known).toEqual({});
  });
});

describe('the trees that a server refuses', () => {
  test('are the one that it names', () => {
    const { store, known } = storeWith();
    expect(refusedTrees(store, [TREE, OTHER], new Refused({ kind: 'missing', name: OTHER }, ''))).toEqual([OTHER]);
    expect(known).toEqual({});
  });

  test('are all of them where it gives out nothing by name, which is remembered', () => {
    const { store, known } = storeWith();
    expect(refusedTrees(store, [TREE, OTHER], new Refused({ kind: 'unadvertised' }, ''))).toEqual([TREE, OTHER]);
    expect(known).toEqual({ noShaWants: true });
  });

  test('are not to be told from a refusal of something else, or from another error', () => {
    const { store } = storeWith();
    const ofAnother = new Refused({ kind: 'missing', name: OTHER }, '');
    expect(() => refusedTrees(store, [TREE], ofAnother)).toThrow(ofAnother);
    expect(() => refusedTrees(store, [TREE], new Error('no network'))).toThrow('no network');
  });
});
