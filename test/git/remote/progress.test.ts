import { eachLine } from '../../../src/git/git.ts';
import { isProgress } from '../../../src/git/remote/failure.ts';

test.each([
  'remote: Enumerating objects: 243, done.\n',
  'remote: Counting objects:   5% (13/243)\r',
  'remote: Compressing objects: 100% (241/241), done.',
  'Receiving objects:  42% (103/243), 1.20 MiB | 3.10 MiB/s\r',
  'Receiving objects: 100% (243/243), 352.00 KiB | 12 bytes/s, done.\n',
  'Indexing objects: 100% (243/243), done.\n',
  'Resolving deltas: 100% (2/2), done.\n',
])('%j says how far git is', (line) => {
  expect(isProgress(line)).toBe(true);
});

test('a token that a server says in pieces, a line each, is in nothing that says how far git is', () => {
  const shown: string[] = [];
  const tell = eachLine((line) => isProgress(line) && shown.push(line));
  tell('remote: Counting objects:  50% (1/2)\rremote: ghp_secret');
  tell('Of\nremote: Mine123\nremote: Counting objects: ghp_secretOfMine123\nremote: Counting objects: 100% (2/2), done.\n');
  expect(shown).toEqual(['remote: Counting objects:  50% (1/2)\r', 'remote: Counting objects: 100% (2/2), done.\n']);
});
