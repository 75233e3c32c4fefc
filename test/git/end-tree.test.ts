import { endTree } from '../../src/git/git.ts';

function calls(platform: NodeJS.Platform) {
  const made: unknown[][] = [];
  const record = (...call: unknown[]) => void made.push(call);
  return { made, ending: { platform, kill: record, run: record } };
}

test('a program on Windows ends with what it started, for its git is a wrapper around the real one', () => {
  const { made, ending } = calls('win32');
  endTree(123, 'SIGTERM', ending);
  expect(made).toEqual([[expect.stringMatching(/^[a-z]:\\.*\\System32\\taskkill\.exe$/i), ['/PID', '123', '/T', '/F']]]);
});

test('a program ends with its group elsewhere', () => {
  const { made, ending } = calls('darwin');
  endTree(123, 'SIGTERM', ending);
  expect(made).toEqual([[-123, 'SIGTERM']]);
});

test('a program that has ended, or never was, is no trouble', () => {
  const { made, ending } = calls('linux');
  endTree(undefined, 'SIGTERM', ending);
  const kill = () => {
    throw Object.assign(new Error('ESRCH'), { code: 'ESRCH' });
  };
  endTree(123, 'SIGTERM', { ...ending, kill });
  expect(made).toEqual([]);
});
