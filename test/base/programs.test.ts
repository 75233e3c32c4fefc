import { findProgram, pathEntries, windowsProgram } from '../../src/base/paths.ts';

describe('git on Windows', () => {
  const has = (...files: string[]) => {
    return (path: string) => files.includes(path);
  };

  test('is the first one on the PATH, and never one of the folder that it runs in', () => {
    const path = ['', '.', 'bin', '\\tools', 'C:tools', '"C:\\My Tools"', 'C:\\Program Files\\Git\\cmd', 'D:\\git'].join(';');
    const everywhere = () => true;
    expect(findProgram('git', { Path: path }, 'win32', everywhere)).toBe('C:\\My Tools\\git.exe');
    const found = findProgram('git', { PATH: path }, 'win32', has('C:\\Program Files\\Git\\cmd\\git.exe', 'D:\\git\\git.exe'));
    expect(found).toBe('C:\\Program Files\\Git\\cmd\\git.exe');
  });

  test('is not found where only the folder that it runs in has one', () => {
    expect(findProgram('git', { PATH: '.;;bin' }, 'win32', () => true)).toBeUndefined();
    expect(findProgram('git', {}, 'win32', () => true)).toBeUndefined();
  });

  test('may be on a share', () => {
    expect(pathEntries({ PATH: '\\\\srv\\tools;C:/git' }, 'win32')).toEqual(['\\\\srv\\tools', 'C:/git']);
  });
});

test('git is looked for by its name on other systems, which look on the PATH alone', () => {
  expect(findProgram('git', { PATH: '/usr/bin' }, 'linux', () => false)).toBe('git');
  expect(pathEntries({ PATH: '/usr/bin::bin:/opt/x' }, 'darwin')).toEqual(['/usr/bin', '/opt/x']);
});

test('a program of Windows is that of its own folder', () => {
  expect(windowsProgram('taskkill.exe', { SystemRoot: 'D:\\WinNT' })).toBe('D:\\WinNT\\System32\\taskkill.exe');
  expect(windowsProgram('taskkill.exe', {})).toBe('C:\\Windows\\System32\\taskkill.exe');
});
