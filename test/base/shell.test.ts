import { execFileSync } from 'node:child_process';
import { readersShell, type Shell, shellCommand } from '../../src/base/shell.ts';

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, Shell]>([
  ['linux', {}, 'sh'],
  ['darwin', { PROMPT: '%' }, 'sh'],
  ['win32', {}, 'powershell'],
  ['win32', { PROMPT: '$P$G' }, 'cmd'],
  ['win32', { MSYSTEM: 'MINGW64', PROMPT: '$P$G' }, 'sh'],
  ['win32', { SHELL: '/usr/bin/bash' }, 'sh'],
])('on %s with %j the reader’s shell is %s', (platform, env, shell) => {
  expect(readersShell(env, platform)).toBe(shell);
});

describe.each<[Shell, [string[], string][]]>([
  [
    'powershell',
    [
      [['assets-sync', 'sync', '*'], 'assets-sync sync "*"'],
      [['assets-sync', 'sync', 'sdk/tables', '--latest'], 'assets-sync sync sdk/tables --latest'],
      [['git', '-C', 'C:\\My Code\\.assets', 'status'], 'git -C "C:\\My Code\\.assets" status'],
      [['x', 'a,b'], 'x "a,b"'],
      [['x', '@home'], 'x "@home"'],
      [['x', "it's"], 'x "it\'s"'],
      [['x', '$HOME'], "x '$HOME'"],
      [['x', "$it's"], "x '$it''s'"],
      [['x', '`n'], "x '`n'"],
      // PowerShell ends a text at each of these.
      [['x', '$‘a’b‚c‛'], "x '$‘‘a’’b‚‚c‛‛'"],
      [['x', '“a’'], "x '“a’’'"],
      [['x', ''], 'x ""'],
      [['C:\\Program Files\\p.exe', 'start'], '& "C:\\Program Files\\p.exe" start'],
    ],
  ],
  [
    'cmd',
    [
      [['assets-sync', 'sync', '*'], 'assets-sync sync "*"'],
      [['git', '-C', 'C:\\My Code\\.assets', 'status'], 'git -C "C:\\My Code\\.assets" status'],
      [['x', 'a,b', 'c=d', 'e&f'], 'x "a,b" "c=d" "e&f"'],
      [['x', 'C:\\My Code\\'], 'x "C:\\My Code\\\\"'],
      [['x', 'say "no"'], 'x "say \\"no\\""'],
      [['x', ''], 'x ""'],
    ],
  ],
  [
    'sh',
    [
      [['assets-sync', 'sync', '*'], "assets-sync sync '*'"],
      [['x', "it's"], "x 'it'\\''s'"],
      [['x', 'a,b', '$HOME'], "x a,b '$HOME'"],
    ],
  ],
])('a command for %s', (shell, table) => {
  test.each(table)('%j is %s', (args, command) => {
    expect(shellCommand(args, shell)).toBe(command);
  });
});

test('a command for sh is what it was made of', () => {
  const args = ["it's", '$HOME', 'a b', '*', '`x`', '\\', '"', ''];
  const command = shellCommand(['printf', '%s\\n', ...args], 'sh');
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`${args.join('\n')}\n`);
});
