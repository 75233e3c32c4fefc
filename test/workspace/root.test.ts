/** What an assets root must be before anything is read in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AssetsRoot } from '../../src/workspace/root.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

test.each([
  'HEAD',
  'config',
  'index',
  'packed-refs',
  'info/attributes',
  'objects/info/alternates',
  'assets-sync/synced',
  'assets-sync/index',
  'assets-sync/journal',
])('a pipe in the place of .git/%s is named, and not waited for', (name) => {
  const dir = temporaryFolder('root-with-pipe');
  const path = join(dir, '.git', name);
  mkdirSync(join(dir, '.git/assets-sync'), { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  execFileSync('mkfifo', [path]);
  expect(() => new AssetsRoot(dir).exists()).toThrow(
    expect.objectContaining({
      code: 'foreign-root',
      message: expect.stringContaining(path),
      hint: expect.stringContaining('Delete it'),
    }),
  );
});
