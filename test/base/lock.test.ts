import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../src/base/lock.ts';
import { leaveLock } from '../fixtures/locks.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';

const signal = new AbortController().signal;
let folder: string;
let path: string;

beforeEach(() => {
  folder = temporaryFolder('lock');
  path = join(folder, 'lock');
});

/** Gives a lock another time of its last renewal. */
function setAge(milliseconds: number): void {
  const then = new Date(Date.now() - milliseconds);
  for (const holder of readdirSync(path)) utimesSync(join(path, holder), then, then);
}

test('a lock is held by one at a time, and is gone afterwards', async () => {
  let holders = 0;
  let most = 0;
  const hold = () =>
    withLock(path, signal, async () => {
      most = Math.max(most, ++holders);
      await sleep(5);
      holders--;
    });
  await Promise.all(Array.from({ length: 8 }, hold));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock leaves the listeners of signals, and the functions of the process, as they are', async () => {
  const signals = Object.keys(constants.signals);
  const state = () => [process.emit, process.kill, ...signals.map((name) => process.listenerCount(name))];
  const before = state();
  await withLock(path, signal, async () => expect(state()).toEqual(before));
  expect(process.listeners('exit').filter(({ name }) => name === 'release')).toEqual([]);
});

type Place = [string, () => void, RegExp];

async function isNamed(_: string, make: () => void, message: RegExp): Promise<void> {
  make();
  await expect(withLock(path, signal, async () => {})).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringMatching(message),
    hint: expect.stringContaining(path),
  });
}

testWith('links').each<Place>([
  ['a symbolic link to nowhere', () => symlinkSync('nowhere', path), /is a symbolic link/],
  ['a symbolic link to a folder', () => symlinkSync(folder, path), /is a symbolic link/],
])('a lock whose place has %s is an error that names it, at once', isNamed);

test.each<Place>([
  ['a file', () => writeFileSync(path, ''), /is a file/],
  [
    'a folder with a file in it',
    () => writeFileSync(join(mkdirIn(path), 'note.txt'), ''),
    /is no lock of this command: it has note\.txt/,
  ],
])('a lock whose place has %s is an error that names it, at once', isNamed);

function mkdirIn(directory: string): string {
  mkdirSync(directory);
  return directory;
}

test('a lock that cannot be freed does not turn a success into a failure', async () => {
  const put = async () => {
    writeFileSync(join(path, 'note.txt'), '');
    return 'done';
  };
  expect(await withLock(path, signal, put)).toBe('done');
  const remove = async () => {
    rmSync(path, { recursive: true });
    return 'done';
  };
  path = join(folder, 'other');
  expect(await withLock(path, signal, remove)).toBe('done');
});

test('whoever waits for a lock can give up', async () => {
  await leaveLock(path, { pid: process.pid });
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('given up')), 20);
  await expect(withLock(path, stop.signal, async () => {})).rejects.toThrow('given up');
  expect(existsSync(path)).toBe(true);
});

test('a lock whose holder was killed is taken over at once', async () => {
  await leaveLock(path);
  const told: string[] = [];
  await withLock(
    path,
    signal,
    async () => {},
    () => told.push('waiting'),
  );
  expect(told).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock is not taken from a holder that works for half a minute without renewing it', async () => {
  await leaveLock(path, { pid: process.pid, age: 30_000 });
  await expect(withLock(path, AbortSignal.timeout(4_000), async () => {})).rejects.toThrow(/timeout/);
  expect(readdirSync(path)).toHaveLength(1);
});

test('a lock of another machine is taken over where nobody has renewed it for a minute, and not before', async () => {
  await leaveLock(path, { isElsewhere: true, age: 50_000 });
  await expect(withLock(path, AbortSignal.timeout(500), async () => {})).rejects.toThrow(/timeout/);
  setAge(3_600_000);
  await withLock(path, signal, async () => {});
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock that is lost says so to its holder', async () => {
  await withLock(path, signal, async (held) => {
    rmSync(path, { recursive: true });
    await leaveLock(path, { pid: process.pid });
    await until(() => held.aborted);
    expect(held.reason).toMatchObject({ code: 'busy' });
  });
  // It is another run's.
  expect(readdirSync(path)).toHaveLength(1);
});

test('an empty folder in the place of a lock is none', async () => {
  mkdirSync(path);
  expect(await withLock(path, signal, async () => 'done')).toBe('done');
});
