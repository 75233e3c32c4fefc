/** Windows' rules, and those of network file systems, as failures of the calls that rename and remove. */

import * as fs from 'node:fs';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileCalls, removeEmptyFolder, removeFile, removeFolder, rename } from '../../src/base/files.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

let folder: string;
let source: string;
let target: string;
let waited: number;

beforeEach(() => {
  folder = temporaryFolder('rename');
  source = join(folder, 'source');
  target = join(folder, 'target');
  waited = 0;
});

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** @param faults in place of the real calls */
function calls(platform: NodeJS.Platform, faults: Partial<FileCalls> = {}): FileCalls {
  return {
    platform,
    rename: fs.renameSync,
    unlink: fs.unlinkSync,
    rmdir: fs.rmdirSync,
    chmod: fs.chmodSync,
    lstat: (path) => fs.lstatSync(path, { throwIfNoEntry: false }),
    list: (path) => fs.readdirSync(path, { withFileTypes: true }),
    wait: (milliseconds) => {
      waited += milliseconds;
    },
    ...faults,
  };
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
    rename(source, target, {}, calls(platform, { rename: failing(3, code, fs.renameSync) }));
    expect(readFileSync(target, 'utf8')).toBe('new');
    removeFile(target, calls(platform, { unlink: failing(3, code, fs.unlinkSync) }));
    expect(readdirSync(folder)).toEqual([]);
    expect(waited).toBeGreaterThan(0);
  });

  test('is waited for no longer than a lock can go without being renewed', () => {
    writeFileSync(source, 'new');
    const never = () => {
      throw failure('EBUSY');
    };
    expect(() => rename(source, target, {}, calls('win32', { rename: never }))).toThrow('EBUSY');
    expect(waited).toBeGreaterThan(2_500);
    expect(waited).toBeLessThan(3_600);
  });

  test.each(['EPERM', 'EACCES'])('is not waited for where %s is for good', (code) => {
    writeFileSync(source, 'new');
    expect(() => rename(source, target, {}, calls('linux', { rename: failing(1, code, fs.renameSync) }))).toThrow(code);
    expect(() => removeFile(source, calls('linux', { unlink: failing(1, code, fs.unlinkSync) }))).toThrow(code);
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
    rename(source, target, {}, calls('win32', { rename: renameOfWindows }));
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['target']);
    expect(waited).toBe(0);
  });

  test('stays where a file of that name has the same contents, also while somebody has it open', () => {
    const isOpen = failing(Infinity, 'EPERM', fs.renameSync);
    rename(source, target, { isContentAddressed: true }, calls('win32', { rename: isOpen }));
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['target']);
  });

  test('is replaced where it is another one: of a pack that was damaged', () => {
    writeFileSync(source, 'longer');
    rename(source, target, { isContentAddressed: true }, calls('win32', { rename: renameOfWindows }));
    expect(readFileSync(target, 'utf8')).toBe('longer');
  });

  test('is removed', () => {
    const unlink = (path: fs.PathLike) => {
      if ((statSync(path).mode & 0o200) === 0) throw failure('EPERM');
      fs.unlinkSync(path);
    };
    removeFile(target, calls('win32', { unlink }));
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
    const unlink = (path: fs.PathLike) => {
      unlinked.push(String(path));
      fs.unlinkSync(path);
    };
    removeFolder(below, calls('win32', { unlink, rmdir: failing(2, 'ENOTEMPTY', fs.rmdirSync) }));
    expect(existsSync(below)).toBe(false);
    expect(unlinked.sort()).toEqual([join(below, 'a/b/one'), join(below, 'two')]);
  });

  test('is removed with a link in it, and what the link points at stays', () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'kept/file'), '');
    mkdirSync(join(folder, 'gone'));
    fs.symlinkSync(join(folder, 'kept'), join(folder, 'gone/link'), 'junction');
    removeFolder(join(folder, 'gone'), calls('win32'));
    expect(readdirSync(folder)).toEqual(['kept']);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['file']);
  });

  test('that is not empty is not removed for an empty one', () => {
    writeFileSync(source, '');
    expect(() => removeEmptyFolder(folder, calls('win32'))).toThrow('ENOTEMPTY');
    expect(existsSync(source)).toBe(true);
  });
});

test.each<NodeJS.Platform>(['win32', 'linux'])('what is not there is removed already (%s)', (platform) => {
  removeFile(join(folder, 'none'), calls(platform));
  removeFolder(join(folder, 'none'), calls(platform));
  writeFileSync(source, '');
  removeFile(join(source, 'below a file'), calls(platform));
  expect(readdirSync(folder)).toEqual(['source']);
});

test('the bytes of a path become text on Windows, where only a text may be longer than 260 characters', () => {
  const seen: unknown[] = [];
  const record = (...paths: fs.PathLike[]) => void seen.push(...paths);
  rename(Buffer.from('C:/ä'), Buffer.from('C:/b'), {}, calls('win32', { rename: record }));
  removeFile(Buffer.from('C:/ä'), calls('win32', { unlink: record }));
  removeFile(Buffer.of(0xff), calls('linux', { unlink: record }));
  expect(seen).toEqual(['C:/ä', 'C:/b', 'C:/ä', Buffer.of(0xff)]);
});
