import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../../src/base/sha.ts';
import { readLooseObject } from '../../../src/git/objects/read.ts';
import { writeObject } from '../../../src/git/objects/write.ts';
import { CLEAN_ENVIRONMENT, git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

/** A file that git wrote, which compresses otherwise than we do. */
function writtenByGit(contents: Buffer): { objects: string; file: string } {
  const folder = temporaryFolder('loose');
  git(folder, 'init', '-q', '--bare');
  const args = ['-c', 'core.looseCompression=0', 'hash-object', '-w', '--stdin'];
  const name = execFileSync('git', args, { cwd: folder, input: contents, env: CLEAN_ENVIRONMENT }).toString('latin1').trim();
  const objects = join(folder, 'objects');
  return { objects, file: join(objects, name.slice(0, 2), name.slice(2)) };
}

const contents = Buffer.from('recorded\n'.repeat(100));

test('an object that git wrote stays as it is: it may be one that nothing can be put in the place of', () => {
  const { objects, file } = writtenByGit(contents);
  const before = readFileSync(file);
  const name = writeObject(objects, 'blob', contents);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readLooseObject(objects, name)?.content.equals(contents)).toBe(true);
});

test('an object that a power failure left empty is written anew', () => {
  const { objects, file } = writtenByGit(contents);
  chmodSync(file, 0o644);
  writeFileSync(file, '');
  const name = writeObject(objects, 'blob', contents);
  expect(readLooseObject(objects, name)?.content.equals(contents)).toBe(true);
});

test('an object that cannot be read is not taken for one that is not there', () => {
  const { objects, file } = writtenByGit(contents);
  const name = writeObject(objects, 'blob', contents);
  // Tests that run as root may read whatever has a mode.
  rmSync(file);
  mkdirSync(file);
  expect(() => readLooseObject(objects, name)).toThrow('EISDIR');
  expect(readLooseObject(objects, 'f'.repeat(40) as Sha)).toBeUndefined();
});
