import {
  foldedPath,
  inAssetsRoot,
  isUnwritable,
  isWindowsPath,
  isWithin,
  parseDirectory,
  upward,
} from '../../src/base/directory.ts';

describe('a directory', () => {
  test.each([
    ['sdk/tables', 'sdk/tables'],
    ['/sdk/tables/', 'sdk/tables'],
    ['sdk/tables/', 'sdk/tables'],
    ['/', ''],
    ['sdk/with space/ü', 'sdk/with space/ü'],
    ['.github/x', '.github/x'],
  ])('%j is %j', (text, directory) => {
    expect(parseDirectory(text)).toEqual({ directory });
  });

  test.each([
    ['sdk//tables', /empty segment/],
    ['//sdk', /empty segment/],
    ['../sdk', /leaves/],
    ['sdk/../../x', /leaves/],
    ['./sdk', /"." segment/],
    ['sdk\\tables', /backslash/],
    ['C:/sdk', /drive letter/],
    ['/c:/sdk', /drive letter/],
    ['sdk/\u0000', /control character/],
    ['sdk/a\nb', /control character/],
    ['.git', /\.git/],
    ['sdk/.GIT/hooks', /\.git/],
    ['sdk/git~1', /\.git/],
    ['sdk/.git. ./x', /\.git/],
    ['sdk/.git::$INDEX_ALLOCATION', /\.git/],
    ['sdk/.g\u200cit/x', /\.git/],
  ])('%j is refused', (text, why) => {
    expect(parseDirectory(text)).toEqual({ error: expect.stringMatching(why) });
  });

  test('contains by whole segments', () => {
    expect(isWithin('sdk/tables', 'sdk/tab')).toBe(false);
    expect(isWithin('sdk/tables', 'sdk')).toBe(true);
    expect(isWithin('sdk', 'sdk')).toBe(true);
    expect(isWithin('sdk', '')).toBe(true);
  });

  test('has a chain of directories above it', () => {
    expect(upward(parsed('a/b/c'))).toEqual(['a/b/c', 'a/b', 'a', '']);
  });
});

describe('a name of a recording', () => {
  test.each([
    'sdk/a:b.json',
    'sdk/what?.json',
    'sdk/*.json',
    'sdk/"x".json',
    'sdk/a<b>.json',
    'sdk/a|b.json',
    'sdk/a\\b.json',
    'sdk/dot.',
    'sdk/space ',
    'sdk/dot./x.json',
    'sdk/aux',
    'sdk/AUX.json',
    'con/x.json',
    'sdk/com1.tar.gz',
    'sdk/COM\u00b9.json',
    'sdk/nul .txt',
    'sdk/CONIN$',
    'sdk/bell\u0007',
  ])('%j cannot be held by Windows, and can by Linux', (path) => {
    expect(isUnwritable(Buffer.from(path), 'C:\\code\\.assets', 'win32')).toBe(true);
    expect(isUnwritable(Buffer.from(path), '/code/.assets', 'linux')).toBe(false);
  });

  test.each([
    'sdk/tables/a b.json',
    'sdk/ü.json',
    'sdk/.hidden',
    'sdk/console.json',
    'sdk/com10',
    'sdk/auxiliary',
    'a..b',
    'sdk/a;b,c=d',
  ])('%j is one everywhere', (path) => {
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      expect(isUnwritable(Buffer.from(path), '/code/.assets', platform)).toBe(false);
    }
    expect(isWindowsPath(Buffer.from(path))).toBe(true);
  });

  test('need not be text, but for Windows and macOS', () => {
    const path = Buffer.from('sdk/\xff', 'latin1');
    const where = (['linux', 'darwin', 'win32'] as const).filter((platform) => isUnwritable(path, '/code/.assets', platform));
    expect(where).toEqual(['darwin', 'win32']);
  });

  test('is the same in another case and in another Unicode form, where file systems say so', () => {
    expect(foldedPath('sdk/Foo.json')).toBe(foldedPath('SDK/foo.json'));
    expect(foldedPath('e\u0301')).toBe(foldedPath('\u00c9'));
    expect(foldedPath('ſ')).toBe(foldedPath('S'));
    expect(foldedPath('a')).not.toBe(foldedPath('b'));
  });
});

test('a path that a person gave may have backslashes on Windows', () => {
  expect(inAssetsRoot('.assets\\sdk\\tables\\x.json', '.assets', 'win32')).toBe('sdk/tables/x.json');
  expect(inAssetsRoot('.\\sdk\\tables\\', '.assets', 'win32')).toBe('sdk/tables');
  expect(inAssetsRoot('sdk/a\\b.json', '.assets', 'linux')).toBe('sdk/a\\b.json');
});

function parsed(text: string) {
  const result = parseDirectory(text);
  if ('error' in result) throw new Error(result.error);
  return result.directory;
}
