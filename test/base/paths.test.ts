import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { canonicalPath, pathBelow } from '../../src/base/paths.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

/** What Windows itself answers for a path that exists. */
const ON_DISK: Record<string, string> = {
  'c:\\users\\runner~1\\code': 'C:\\Users\\runneradmin\\code',
  'c:\\users\\runneradmin\\code': 'C:\\Users\\runneradmin\\code',
  'c:\\users\\runneradmin\\code\\sdk\\tables': 'C:\\Users\\runneradmin\\code\\sdk\\tables',
  'p:\\': 'C:\\Users\\runneradmin\\code',
  'p:\\sdk\\tables': 'C:\\Users\\runneradmin\\code\\sdk\\tables',
  '\\\\srv\\share\\code': '\\\\srv\\share\\code',
  'z:\\code': '\\\\srv\\share\\code',
};

function onWindows(path: string): string {
  const found = ON_DISK[path.toLowerCase()];
  if (found === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  return found;
}

describe('a path on Windows', () => {
  test.each([
    ['a short name', 'C:\\Users\\RUNNER~1\\code', 'C:\\Users\\runneradmin\\code'],
    ['another case', 'c:\\USERS\\RunnerAdmin\\Code\\SDK\\Tables', 'C:\\Users\\runneradmin\\code\\sdk\\tables'],
    ['a drive of subst', 'P:\\', 'C:\\Users\\runneradmin\\code'],
    ['a drive of subst, and what is not there yet', 'P:\\.assets\\New', 'C:\\Users\\runneradmin\\code\\.assets\\New'],
    ['a drive that is a share', 'Z:\\Code', '\\\\srv\\share\\code'],
    ['nothing that exists', 'Q:\\x\\y', 'Q:\\x\\y'],
  ])('is the same however it is spelled: %s', (_, path, canonical) => {
    expect(canonicalPath(path, onWindows, win32)).toBe(canonical);
  });

  test.each([
    ['C:\\code', 'C:\\code', ''],
    ['C:\\code', 'C:\\code\\sdk\\tables', 'sdk/tables'],
    ['C:\\code', 'c:\\CODE\\sdk', 'sdk'],
    ['C:\\code', 'C:\\code2', undefined],
    ['C:\\code', 'C:\\', undefined],
    ['C:\\code', 'D:\\code', undefined],
    ['C:\\code', 'C:\\code\\..x', '..x'],
    ['\\\\srv\\share\\code', '\\\\srv\\share\\code\\sdk', 'sdk'],
    ['\\\\srv\\share\\code', '\\\\srv\\other\\code\\sdk', undefined],
    ['C:\\code', '\\\\srv\\share\\code', undefined],
  ])('below %s, %s is %s', (directory, path, below) => {
    expect(pathBelow(directory, path, win32)).toBe(below);
  });
});

test('a path is without links as far as it exists', () => {
  const folder = realpathSync(temporaryFolder('paths'));
  mkdirSync(join(folder, 'real/sdk'), { recursive: true });
  symlinkSync(join(folder, 'real'), join(folder, 'link'), 'junction');
  expect(canonicalPath(join(folder, 'link/sdk/new/file'))).toBe(join(folder, 'real/sdk/new/file'));
});
