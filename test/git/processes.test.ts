import { spawn } from 'node:child_process';
import { findIds, processesWith } from '../../src/git/processes.ts';

const argument = '--git-dir=/code/my assets/.git';

test('processes are found by an argument of theirs, and gone when they have ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', argument], { stdio: 'ignore' });
  expect(await processesWith(argument)).toEqual([child.pid]);
  expect(await processesWith('--git-dir=/code/my')).toEqual([]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(await processesWith(argument)).toEqual([]);
});

test.each([
  [
    'ps',
    '    1 /sbin/launchd\n  712 git --git-dir=/code/my assets/.git read-tree\n  713 git --git-dir=/code/my assets/.github status\n',
  ],
  ['PowerShell', '712 "C:\\Git\\bin\\git.exe" "--git-dir=/code/my assets/.git" status\r\n714 git.exe version\r\n'],
])('%s tells the process that has an argument', (_, listing) => {
  expect(findIds(listing, argument)).toEqual([712]);
});

test('an argument at the end of a command line is found as well', () => {
  expect(findIds('12 git --git-dir=/x', '--git-dir=/x')).toEqual([12]);
});
