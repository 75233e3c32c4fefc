import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import type { ChosenService, PinnedTree } from '../../src/pins/pins.ts';
import { compareToPins, type PlanInput, planSync } from '../../src/workspace/plan-sync.ts';
import type { LocalChange } from '../../src/workspace/status-format.ts';
import type { SyncedService, SyncedTree } from '../../src/workspace/synced-commit.ts';

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
  return { service: TABLES, tree: sha(tree), pinnedTrees: [there] };
}

const change = (kind: LocalChange['kind'], path = 'sdk/tables/a.json'): LocalChange => ({ kind, path: Buffer.from(path) });

/** A plan for sdk/tables. */
function plan(
  { pin, was, changes = [] }: { pin: PinnedTree; was?: SyncedService; changes?: LocalChange[] },
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
    trees: undefined,
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

describe('before trees are fetched', () => {
  test('nothing is done for a service at its pins', () => {
    expect(plan({ pin: pinned(1), was: synced(1, 5) })).toMatchObject({ isDone: true, action: 'stay', refused: [], replace: [] });
  });

  test('a service that is not there is brought', () => {
    expect(plan({ pin: pinned(1) })).toMatchObject({ isDone: false, action: 'bring' });
  });

  test('local changes stay where the pin did not move', () => {
    expect(plan({ pin: pinned(1), was: synced(1, 5), changes: [change('modified')] })).toMatchObject({ isDone: true, kept: 1 });
  });

  test('local changes stop a sync whose pin moved', () => {
    const planned = plan({ pin: pinned(2), was: synced(1, 5), changes: [change('modified')] });
    expect(planned.refused).toEqual([{ service: TABLES, reason: 'moved' }]);
  });

  test('local changes wait for the trees of a service that is unproved, or that was never synced', () => {
    const changes = [change('added')];
    expect(plan({ pin: pinned(1), was: synced(1, 5, true), changes })).toMatchObject({ refused: [], action: 'bring' });
    expect(plan({ pin: pinned(1), changes })).toMatchObject({ refused: [], action: 'bring' });
  });

  test('with discard local changes are replaced', () => {
    const input = { pin: pinned(1), was: synced(1, 5), changes: [change('added')] };
    expect(plan(input, { discard: true })).toMatchObject({ isDone: false, action: 'restore', replace: [TABLES], kept: 0 });
  });

  test('a service that was deleted whole is brought again', () => {
    const input = { pin: pinned(1), was: synced(1, 5), changes: [change('deleted')] };
    expect(plan(input, { isOnDisk: () => false })).toMatchObject({ action: 'restore', replace: [TABLES], kept: 0 });
    expect(plan(input)).toMatchObject({ action: 'stay', replace: [], kept: 1 });
  });

  test('a file in the place of a directory is in the way, unless it may go', () => {
    const input = { pin: pinned(1), was: synced(1, 5), changes: [change('deleted'), change('added', 'sdk')] };
    expect(plan(input, { isOnDisk: () => false }).refused).toEqual([{ service: TABLES, reason: 'in-the-way' }]);
    expect(plan(input, { discard: true }).refused).toEqual([]);
  });
});

describe('when the trees are known', () => {
  const trees = (tree: number) => ({ trees: new Map([[TABLES, sha(tree)]]) });

  test('local changes stay where the pin moved to the same contents', () => {
    const planned = plan({ pin: pinned(2), was: synced(1, 5), changes: [change('modified')] }, trees(5));
    expect(planned).toMatchObject({ refused: [], action: 'stay', kept: 1 });
  });

  test('local changes stop a sync where the contents are others', () => {
    const planned = plan({ pin: pinned(1), was: synced(1, 5, true), changes: [change('modified')] }, trees(6));
    expect(planned.refused).toEqual([{ service: TABLES, reason: 'moved' }]);
  });

  test('what was recorded for a service that was never synced is in the way of its files', () => {
    expect(plan({ pin: pinned(1), changes: [change('added')] }, trees(5)).refused).toHaveLength(1);
  });
});

describe('a service that leaves the root', () => {
  const leaving = { leaving: [TABLES], chosen: [], synced: new Map([[TABLES, synced(1, 5)]]) };

  test('is something to do', () => {
    expect(plan({ pin: pinned(1) }, leaving).isDone).toBe(false);
  });

  test('stops under local changes, unless they may go', () => {
    const input = { pin: pinned(1), changes: [change('modified')] };
    expect(plan(input, leaving).refused).toHaveLength(1);
    expect(plan(input, { ...leaving, discard: true })).toMatchObject({ refused: [], replace: [TABLES] });
  });
});
