import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeObject } from '../../../src/git/objects/write.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

test('an object that a power failure left empty is written anew', () => {
  const folder = temporaryFolder('loose');
  git(folder, 'init', '-q', '--bare');
  const contents = Buffer.from('recorded\n'.repeat(100));
  const objects = join(folder, 'objects');
  const name = writeObject(objects, 'blob', contents);
  const file = join(objects, name.slice(0, 2), name.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, '');
  expect(writeObject(objects, 'blob', contents)).toBe(name);
  expect(git(folder, 'cat-file', 'blob', name)).toBe(contents.toString().trim());
});
