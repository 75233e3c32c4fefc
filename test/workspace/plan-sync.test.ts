import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import type { ChosenService, PinnedTree } from '../../src/pins/pins.ts';
import type { LocalChange } from '../../src/workspace/local-changes.ts';
import { compareToPins, type PlanInput, planSync } from '../../src/workspace/plan-sync.ts';
import type { SyncedService, SyncedTree } from '../../src/workspace/root.ts';

const TABLES = 'sdk/tables' as Directory;
const URL = 'https://example.com/assets';
const sha = (digit: number) => String(digit).repeat(40) as Sha;

function pinned(commit: number, tree?: number): PinnedTree {
  const known = tree === undefined ? undefined : sha(tree);
  const pin = {
    directory: TABLES,
    assetsPath: TABLES,
    sha: sha(commit),
    tree: known,
    reason: undefined,
    manifestDirectory: '' as Directory,
    at: { file: 'recordings.json' },
  };
  return { directory: TABLES, assetsPath: TABLES, sha: sha(commit), tree: known, pin };
}

function synced(commit: number, tree: number, byTree = false): SyncedService {
  const there: SyncedTree = { directory: TABLES, assetsPath: TABLES, repository: URL, sha: sha(commit), tree: sha(tree), byTree };
  return { service: TABLES, tree: sha(tree), pinnedTrees: [there], files: 1, size: 1 };
}

const change = (kind: LocalChange['kind'], path = 'sdk/tables/a.json'): LocalChange => ({ kind, path: Buffer.from(path) });

/** A plan for sdk/tables. */
function plan(
  { pin, was, tree = 5, changes = [] }: { pin: PinnedTree; was?: SyncedService; tree?: number; changes?: LocalChange[] },
  options: Partial<PlanInput> = {},
) {
  const chosen: ChosenService = { service: TABLES, given: true, pinnedTrees: [pin] };
  const { services, ...rest } = planSync({
    chosen: [chosen],
    leaving: [],
    synced: new Map(was === undefined ? [] : [[TABLES, was]]),
    changesOf: () => changes,
    isOnDisk: () => true,
    urlOf: () => URL,
    discard: false,
    trees: new Map([[TABLES, sha(tree)]]),
    ...options,
  });
  return { ...rest, action: services[0]?.action, kept: services[0]?.kept.length };
}

describe('a service on disk', () => {
  test.each([
    ['is at its pins', pinned(1), synced(1, 5), 'at-pins'],
    ['is at its pins, whose tree is known now', pinned(1, 5), synced(1, 5), 'at-pins'],
    ['has moved to another commit', pinned(2), synced(1, 5), 'moved'],
    ['has moved to another tree of the same commit', pinned(1, 6), synced(1, 5, true), 'moved'],
    ['is unproved, where its tree was claimed and is claimed no more', pinned(1), synced(1, 5, true), 'unproved'],
    ['is not synced', pinned(1), undefined, 'not-synced'],
  ])('%s', (_, pin, was, expected) => {
    expect(compareToPins([pin], was, () => URL)).toBe(expected);
  });

  test('has moved where the assets repository is another one', () => {
    expect(compareToPins([pinned(1)], synced(1, 5), () => 'https://example.com/other')).toBe('moved');
  });

  test('has moved where it is made of more pins than before', () => {
    expect(compareToPins([pinned(1), pinned(1)], synced(1, 5), () => URL)).toBe('moved');
  });
});

describe('the plan', () => {
  test('is nothing for a service at its pins', () => {
    expect(plan({ pin: pinned(1), was: synced(1, 5) })).toMatchObject({ action: 'stay', refused: [], written: [] });
  });

  test('is to bring a service that is not there', () => {
    expect(plan({ pin: pinned(1) })).toMatchObject({ action: 'bring', written: [TABLES] });
  });

  test('leaves local changes where the pin did not move', () => {
    const planned = plan({ pin: pinned(1), was: synced(1, 5), changes: [change('modified')] });
    expect(planned).toMatchObject({ kept: 1, written: [] });
  });

  test.each([
    ['whose pin moved', pinned(2), synced(1, 5), 5],
    ['whose contents are others than an earlier pin claimed', pinned(1), synced(1, 5, true), 6],
    ['that was never synced', pinned(1), undefined, 5],
  ])('stops at local changes of a service %s, unless they may go', (_, pin, was, tree) => {
    const input = { pin, tree, changes: [change('modified')], ...(was === undefined ? {} : { was }) };
    expect(plan(input).refused).toEqual([TABLES]);
    expect(plan(input, { discard: true })).toMatchObject({ refused: [], written: [TABLES], kept: 0 });
  });

  test('leaves local changes of a service that is unproved, and has the contents that an earlier pin claimed', () => {
    const planned = plan({ pin: pinned(1), was: synced(1, 5, true), changes: [change('added')] });
    expect(planned).toMatchObject({ refused: [], action: 'stay', kept: 1 });
  });

  test('with discard replaces local changes', () => {
    const input = { pin: pinned(1), was: synced(1, 5), changes: [change('added')] };
    expect(plan(input, { discard: true })).toMatchObject({ action: 'restore', written: [TABLES], kept: 0 });
  });

  test('brings a service again that was deleted whole', () => {
    const input = { pin: pinned(1), was: synced(1, 5), changes: [change('deleted')] };
    expect(plan(input, { isOnDisk: () => false })).toMatchObject({ action: 'restore', written: [TABLES], kept: 0 });
    expect(plan(input)).toMatchObject({ action: 'stay', written: [], kept: 1 });
  });

  test('names a file in the place of a directory, unless it may go', () => {
    const input = { pin: pinned(1), was: synced(1, 5), changes: [change('deleted'), change('added', 'sdk')] };
    expect(plan(input, { isOnDisk: () => false }).refused).toEqual([TABLES]);
    expect(plan(input, { discard: true }).refused).toEqual([]);
  });
});

describe('a service that leaves the root', () => {
  const leaving = { leaving: [TABLES], chosen: [], synced: new Map([[TABLES, synced(1, 5)]]) };

  test('is something to do', () => {
    expect(plan({ pin: pinned(1) }, leaving).written).toEqual([TABLES]);
  });

  test('stops under local changes, unless they may go', () => {
    const input = { pin: pinned(1), changes: [change('modified')] };
    expect(plan(input, leaving).refused).toHaveLength(1);
    expect(plan(input, { ...leaving, discard: true })).toMatchObject({ refused: [], written: [TABLES] });
  });
});
