import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBackups } from '../../src/workspace/backups.ts';
import { backUp } from '../../src/workspace/check-out.ts';
import { AssetsRoot } from '../../src/workspace/root.ts';
import { gitThatFails } from '../fixtures/git-shim.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { signal } = new AbortController();

function makeRoot() {
  const root = new AssetsRoot(temporaryFolder('root'));
  const store = join(temporaryFolder('store'), 'objects');
  mkdirSync(store);
  root.make([store], 'https://example.com/assets.git');
  const keep = (contents: string) => {
    writeFileSync(join(root.dir, 'recording.json'), contents);
    return backUp(root, undefined, [{ path: Buffer.from('recording.json'), kind: 'modified' }], signal);
  };
  return { root, keep };
}

test('a file that stays in the way as it is is backed up once', async () => {
  const { root, keep } = makeRoot();
  const first = await keep('first\n');
  expect(await keep('first\n')).toBe(first);
  const second = await keep('second\n');
  expect(second).not.toBe(first);
  expect(await keep('second\n')).toBe(second);
  expect(await findBackups(root, signal)).toHaveLength(2);
});

test('a backup whose files are lost is listed without them, and one that git could not be asked about not at all', async () => {
  const { root, keep } = makeRoot();
  const tree = git(root.dir, 'rev-parse', `${await keep('first\n')}^{tree}`);
  const { PATH } = process.env;
  try {
    process.env.PATH = gitThatFails('diff-tree');
    await expect(findBackups(root, signal)).rejects.toMatchObject({ code: 'git-failed' });
  } finally {
    process.env.PATH = PATH;
  }
  rmSync(join(root.objects, tree.slice(0, 2), tree.slice(2)));
  expect(await findBackups(root, signal)).toMatchObject([{ files: undefined }]);
});
