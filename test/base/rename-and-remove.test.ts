/** Windows' rules, and those of network file systems, as failures of the calls that rename and remove. */

import * as fs from 'node:fs';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { temporaryFolder } from '../fixtures/temporary.ts';

type Calls = Pick<typeof fs, 'renameSync' | 'unlinkSync' | 'rmdirSync'>;

/** In place of the real calls. */
let faults: Partial<Calls>;
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  renameSync: (...paths: Parameters<Calls['renameSync']>) => (faults.renameSync ?? fs.renameSync)(...paths),
  unlinkSync: (path: fs.PathLike) => (faults.unlinkSync ?? fs.unlinkSync)(path),
  rmdirSync: (path: fs.PathLike) => (faults.rmdirSync ?? fs.rmdirSync)(path),
}));
const { removeEmptyFolder, removeFile, removeFolder, rename } = await import('../../src/base/files.ts');

let folder: string;
let source: string;
let target: string;
let waited: number;
const { platform } = process;

beforeEach(() => {
  folder = temporaryFolder('rename');
  source = join(folder, 'source');
  target = join(folder, 'target');
  waited = 0;
  on(platform);
  jest.spyOn(Atomics, 'wait').mockImplementation(((_: unknown, __: number, ___: number, milliseconds: number) => {
    waited += milliseconds;
    return 'timed-out';
  }) as typeof Atomics.wait);
});
afterEach(() => {
  on(platform);
  jest.restoreAllMocks();
});

/** Has the code take this system for another one. */
function on(system: NodeJS.Platform, those: Partial<Calls> = {}): void {
  Object.defineProperty(process, 'platform', { value: system });
  faults = those;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails some times, then does it. */
function failing<A extends unknown[]>(times: number, code: string, call: (...args: A) => void): (...args: A) => void {
  let failed = 0;
  return (...args) => {
    if (failed++ < times) throw failure(code);
    call(...args);
  };
}

/** As MoveFileEx does it: not over a file that may only be read. */
function renameOfWindows(from: fs.PathLike, to: fs.PathLike): void {
  const there = fs.statSync(to, { throwIfNoEntry: false });
  if (there !== undefined && (there.mode & 0o200) === 0) throw failure('EPERM');
  fs.renameSync(from, to);
}

describe('a file that somebody has open', () => {
  test.each<[NodeJS.Platform, string]>([
    ['win32', 'EPERM'],
    ['win32', 'EACCES'],
    ['win32', 'EBUSY'],
    ['linux', 'EBUSY'],
    ['darwin', 'EBUSY'],
  ])('is renamed and removed a moment later (%s, %s)', (platform, code) => {
    writeFileSync(source, 'new');
    on(platform, { renameSync: failing(3, code, fs.renameSync), unlinkSync: failing(3, code, fs.unlinkSync) });
    rename(source, target);
    expect(readFileSync(target, 'utf8')).toBe('new');
    removeFile(target);
    expect(readdirSync(folder)).toEqual([]);
    expect(waited).toBeGreaterThan(0);
  });

  test('is waited for no longer than a lock can go without being renewed', () => {
    writeFileSync(source, 'new');
    const never = () => {
      throw failure('EBUSY');
    };
    on('win32', { renameSync: never });
    expect(() => rename(source, target)).toThrow('EBUSY');
    expect(waited).toBeGreaterThan(2_500);
    expect(waited).toBeLessThan(3_600);
  });

  test.each(['EPERM', 'EACCES'])('is not waited for where %s is for good', (code) => {
    writeFileSync(source, 'new');
    on('linux', { renameSync: failing(1, code, fs.renameSync), unlinkSync: failing(1, code, fs.unlinkSync) });
    expect(() => rename(source, target)).toThrow(code);
    expect(() => removeFile(source)).toThrow(code);
    expect(waited).toBe(0);
  });
});

describe('a file that may only be read, on Windows', () => {
  beforeEach(() => {
    writeFileSync(source, 'new');
    writeFileSync(target, 'old');
    chmodSync(target, 0o444);
  });

  test('is replaced', () => {
    on('win32', { renameSync: renameOfWindows });
    rename(source, target);
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['target']);
    expect(waited).toBe(0);
  });

  test('stays where a file of that name has the same contents, also while somebody has it open', () => {
    const isOpen = failing(Infinity, 'EPERM', fs.renameSync);
    on('win32', { renameSync: isOpen });
    rename(source, target, { isContentAddressed: true });
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['target']);
  });

  test('is replaced where it is another one: of a pack that was damaged', () => {
    writeFileSync(source, 'longer');
    on('win32', { renameSync: renameOfWindows });
    rename(source, target, { isContentAddressed: true });
    expect(readFileSync(target, 'utf8')).toBe('longer');
  });

  test('is removed', () => {
    const unlinkSync = (path: fs.PathLike) => {
      if ((statSync(path).mode & 0o200) === 0) throw failure('EPERM');
      fs.unlinkSync(path);
    };
    on('win32', { unlinkSync });
    removeFile(target);
    expect(readdirSync(folder)).toEqual(['source']);
  });
});

describe('a folder on Windows', () => {
  test('is removed with all that is in it, without rmSync, which leaves it below a path with letters like ü', () => {
    const below = join(folder, 'Jürgen');
    mkdirSync(join(below, 'a/b'), { recursive: true });
    writeFileSync(join(below, 'a/b/one'), '');
    writeFileSync(join(below, 'two'), '');
    const unlinked: string[] = [];
    const unlinkSync = (path: fs.PathLike) => {
      unlinked.push(String(path));
      fs.unlinkSync(path);
    };
    on('win32', { unlinkSync, rmdirSync: failing(2, 'ENOTEMPTY', fs.rmdirSync) });
    removeFolder(below);
    expect(existsSync(below)).toBe(false);
    expect(unlinked.sort()).toEqual([join(below, 'a/b/one'), join(below, 'two')]);
  });

  test('is removed with a link in it, and what the link points at stays', () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'kept/file'), '');
    mkdirSync(join(folder, 'gone'));
    fs.symlinkSync(join(folder, 'kept'), join(folder, 'gone/link'), 'junction');
    on('win32');
    removeFolder(join(folder, 'gone'));
    expect(readdirSync(folder)).toEqual(['kept']);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['file']);
  });

  test('that is not empty is not removed for an empty one', () => {
    writeFileSync(source, '');
    on('win32');
    expect(() => removeEmptyFolder(folder)).toThrow('ENOTEMPTY');
    expect(existsSync(source)).toBe(true);
  });
});

test.each<NodeJS.Platform>(['win32', 'linux'])('what is not there is removed already (%s)', (platform) => {
  on(platform);
  removeFile(join(folder, 'none'));
  removeFolder(join(folder, 'none'));
  writeFileSync(source, '');
  removeFile(join(source, 'below a file'));
  expect(readdirSync(folder)).toEqual(['source']);
});

test('the bytes of a path become text on Windows, where only a text may be longer than 260 characters', () => {
  const seen: unknown[] = [];
  const record = (...paths: fs.PathLike[]) => void seen.push(...paths);
  on('win32', { renameSync: record, unlinkSync: record });
  rename(Buffer.from('C:/ä'), Buffer.from('C:/b'));
  removeFile(Buffer.from('C:/ä'));
  on('linux', { unlinkSync: record });
  removeFile(Buffer.of(0xff));
  expect(seen).toEqual(['C:/ä', 'C:/b', 'C:/ä', Buffer.of(0xff)]);
});
