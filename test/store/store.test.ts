import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Sha } from '../../src/base/sha.ts';
import { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const TREE = '0123456789'.repeat(4) as Sha;
const LONG_AGO = new Date(2020, 0);
const NONE: ReadonlySet<Sha> = new Set();
const { signal } = new AbortController();

function makeStore(): Store {
  const store = new Store(temporaryFolder('store'), { url: 'https://host.example/a' });
  store.make();
  return store;
}

function storeWith(tree: Sha): Store {
  const store = makeStore();
  store.completeTrees.set(tree, tree);
  utimesSync(store.completeTrees.fileOf(tree), LONG_AGO, LONG_AGO);
  return store;
}

describe('a tree that is complete', () => {
  test('is used whenever somebody asks for it', () => {
    const { completeTrees } = storeWith(TREE);
    const asked = Date.now() - 1000;
    expect(completeTrees.all).toEqual([{ name: TREE, object: TREE, used: LONG_AGO.getTime() }]);
    expect(completeTrees.has(TREE)).toBe(true);
    expect(completeTrees.all[0]?.used).toBeGreaterThan(asked);
  });

  test('is no longer said to be so when nobody used it since a moment, nor is it what a directory was last', () => {
    const store = storeWith(TREE);
    store.latestTrees.set('sdk/tables', TREE);
    store.removeUnused(LONG_AGO.getTime(), NONE);
    store.removeUnused(LONG_AGO.getTime() + 1, new Set([TREE]));
    expect({ all: store.completeTrees.all.length, latest: store.latestTrees.get('sdk/tables') }).toEqual({
      all: 1,
      latest: TREE,
    });
    store.removeUnused(LONG_AGO.getTime() + 1, NONE);
    expect({ all: store.completeTrees.all, latest: store.latestTrees.get('sdk/tables') }).toEqual({ all: [] });
  });
});

test('what a killed run left stays for an hour since its last byte, and no day', async () => {
  const store = makeStore();
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
  for (const [name, age] of [
    ['at-work', 0.5],
    ['killed', 1.5],
  ] as const) {
    const folder = join(store.dir, 'tmp', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '0.pack'), 'a part');
    for (const path of [join(folder, '0.pack'), folder]) utimesSync(path, hours(age), hours(age));
  }
  // One that writes into a file that it has open changes that alone.
  utimesSync(join(store.dir, 'tmp/at-work'), hours(30), hours(30));
  store.removeAbandoned();
  await store.cleanUp();
  expect(readdirSync(join(store.dir, 'tmp'))).toEqual(['at-work']);
});

describe('whose turn it is to fetch', () => {
  /** Fetches until it is told to end. */
  const fetchLong = (store: Store) => {
    let end = () => {};
    const done = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { fetched: store.withTurn(signal, () => done), end };
  };

  test('is that of one after the other, and who waits is told', async () => {
    const store = makeStore();
    const seen: string[] = [];
    const first = fetchLong(store);
    const onWait = () => {
      seen.push('told');
      first.end();
    };
    await Promise.all([first.fetched, store.withTurn(signal, async () => void seen.push('begun'), { onWait })]);
    expect(seen).toEqual(['told', 'begun']);
  });

  test('is nobody’s for ever: who has waited long enough goes on beside the other', async () => {
    const store = makeStore();
    const first = fetchLong(store);
    expect(await store.withTurn(signal, async () => 'done', { timeoutMs: 100 })).toBe('done');
    first.end();
    await first.fetched;
  });
});

test.each(['\n', '\r'])(
  'a folder of stores with a line break (%j) in its name is refused: git could not borrow from it',
  (character) => {
    expect(() => new Store(`/stores${character}here`, { url: 'https://host.example/a' })).toThrow(
      expect.objectContaining({ code: 'bad-usage', hint: expect.stringContaining('ASSETS_SYNC_STORE') }),
    );
  },
);

test('a store that was not made here is thrown away, but for locks, what runs work on, and the paths of roots that borrow', async () => {
  const store = new Store(temporaryFolder('store'), { url: 'https://host.example/b' });
  const inUse = ['lock.1-0123456789ab-01234567', 'tmp', 'turn'];
  for (const name of [...inUse, 'refs/assets-sync/trees', 'index']) mkdirSync(join(store.dir, name), { recursive: true });
  writeFileSync(store.completeTrees.fileOf(TREE), `${TREE}\n`);
  writeFileSync(join(store.dir, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(store.dir, 'signature'), 'of another machine');
  store.addBorrowingRoot('/work/.assets');
  await store.open(signal);
  expect({ all: store.completeTrees.all, isSignedHere: store.isSignedHere }).toEqual({ all: [], isSignedHere: true });
  expect(readdirSync(store.dir)).toEqual(expect.arrayContaining(inUse));
  expect(store.borrowingRoots).toEqual(['/work/.assets']);
  store.completeTrees.set(TREE, TREE);
  await store.open(signal);
  expect(store.completeTrees.all).toHaveLength(1);
});

test('a store whose address is lost or wrong has it again once it is opened: without it no prune would find the store', async () => {
  const store = new Store(temporaryFolder('store'), { url: 'https://host.example/a' });
  await store.open(signal);
  const file = join(store.dir, 'repository');
  for (const text of ['', 'https://host.example/b\n']) {
    writeFileSync(file, text);
    await store.open(signal);
    expect(readFileSync(file, 'utf8')).toBe('https://host.example/a\n');
  }
});

test('a store of which everything is thrown away is made anew when that is done, not beside it', async () => {
  const store = new Store(temporaryFolder('store'), { url: 'https://host.example/a' });
  await store.open(signal);
  let opened: Promise<void> | undefined;
  await store.withLock(signal, async () => {
    rmSync(store.objects, { recursive: true });
    opened = store.open(signal);
    // A step of what is thrown away.
    await setImmediate();
    expect(existsSync(store.objects)).toBe(false);
  });
  await opened;
  expect(existsSync(store.objects)).toBe(true);
});
