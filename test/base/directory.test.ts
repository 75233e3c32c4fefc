import { isWithin, parseDirectory, upward } from '../../src/base/directory.ts';

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

function parsed(text: string) {
  const result = parseDirectory(text);
  if ('error' in result) throw new Error(result.error);
  return result.directory;
}
