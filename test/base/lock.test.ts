import { existsSync, mkdirSync, readdirSync, rmdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { withLock } from '../../src/base/lock.ts';
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
  utimesSync(path, then, then);
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
  ['a folder with a file in it', () => writeFileSync(join(mkdirIn(path), 'note.txt'), ''), /is not empty: it has note\.txt/],
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
    rmdirSync(path);
    return 'done';
  };
  path = join(folder, 'other');
  expect(await withLock(path, signal, remove)).toBe('done');
});

test('whoever waits for a lock can give up', async () => {
  mkdirSync(path);
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('given up')), 20);
  await expect(withLock(path, stop.signal, async () => {})).rejects.toThrow('given up');
  expect(existsSync(path)).toBe(true);
});

test('a lock whose holder was killed is taken over, one that is renewed is not, however slow its clock', async () => {
  mkdirSync(path);
  setAge(3_600_000);
  let age = 3_600_000;
  let renewals = 0;
  const holder = setInterval(() => {
    age -= 1000;
    setAge(age);
    if (++renewals === 4) clearInterval(holder);
  }, 1000);
  const begun = Date.now();
  const told: string[] = [];
  await withLock(
    path,
    signal,
    async () => expect(renewals).toBe(4),
    () => told.push('waiting'),
  );
  expect(told).toEqual(['waiting']);
  // Nobody renews it after four seconds; whoever watches it for some more takes it.
  expect(Date.now() - begun).toBeLessThan(9_000);
});

test('a lock that is renewed is not taken over where the clock is set forward meanwhile', async () => {
  const order: string[] = [];
  let release = () => {};
  const first = withLock(path, signal, () => new Promise<void>((resolve) => (release = resolve))).then(() => order.push('first'));
  await until(() => existsSync(path));
  const now = Date.now.bind(Date);
  const clock = jest.spyOn(Date, 'now');
  try {
    const second = withLock(
      path,
      signal,
      async () => void order.push('second'),
      () => release(),
    );
    clock.mockImplementation(() => now() + 3_600_000);
    await second;
  } finally {
    clock.mockRestore();
    release();
  }
  await first;
  expect(order).toEqual(['first', 'second']);
});

describe('a lock on Windows', () => {
  /** The folder of a lock that was just released, and that a scanner still looks at. */
  function failing(times: number, code: string, platform: NodeJS.Platform = 'win32') {
    let calls = 0;
    const mkdir = (dir: string) => {
      if (calls++ < times) throw Object.assign(new Error(code), { code });
      mkdirSync(dir);
    };
    return { platform, mkdir };
  }

  test.each(['EPERM', 'EACCES', 'EBUSY'])('is waited for where it is being removed (%s)', async (code) => {
    expect(await withLock(path, signal, async () => 'done', undefined, failing(3, code))).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not waited for without an end in a folder that may not be written', async () => {
    const body = async () => {};
    await expect(withLock(path, signal, body, undefined, failing(Infinity, 'EACCES'))).rejects.toThrow('EACCES');
    await expect(withLock(path, signal, body, undefined, failing(1, 'EACCES', 'linux'))).rejects.toThrow('EACCES');
  });
});
