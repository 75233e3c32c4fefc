import { toAssetsSyncError } from '../../src/base/errors.ts';
import { readIfThere } from '../../src/git/git-files.ts';

describe('a failure of the file system', () => {
  const failure = (code: string) => toAssetsSyncError(Object.assign(new Error(`${code}: no`), { code, path: '/a/HEAD' }));

  test('that a directory in the place of a file causes says to move it away', () => {
    expect(failure('EISDIR')).toMatchObject({
      code: 'not-writable',
      message: '/a/HEAD could not be used: it is a directory.',
      hint: expect.stringContaining('Move away'),
    });
  });

  test('that nobody foresaw is a mistake of ours', () => {
    expect(failure('EWHATEVER')).toMatchObject({ code: 'internal' });
  });
});

test('what is read as a file, and is a directory, is named', () => {
  expect(() => readIfThere('/')).toThrow(expect.objectContaining({ code: 'EISDIR', path: '/' }));
});
