import { setVariable } from '../../src/base/shell.ts';

test('a value that a shell is to read ends nowhere but at its end', () => {
  expect(setVariable('A', "x'; y", 'sh')).toBe(`export A='x'\\''; y'`);
  expect(setVariable('A', "x’; y ‘ ‚ ‛ '", 'powershell')).toBe("$env:A = 'x’’; y ‘‘ ‚‚ ‛‛ '''");
  expect(setVariable('A', 'C:\\a b', 'cmd')).toBe('set "A=C:\\a b"');
});
