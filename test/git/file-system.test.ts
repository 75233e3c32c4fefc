import { chmodSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { probeFileSystem, readTraits } from '../../src/git/git-files.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

let folder: string;
let config: string;

beforeEach(() => {
  folder = temporaryFolder('file-system');
  config = join(folder, 'config');
  writeFileSync(config, '[core]\n\tbare = "false"\n');
});

test('nothing is known of a repository that is not there', () => {
  expect(readTraits(join(folder, 'none'))).toBeUndefined();
});

testWith('names')('a file system that tells case apart and has an executable bit has both', () => {
  expect(readTraits(folder, 'linux')).toEqual({ ignoresCase: false, hasExecutableBit: true });
  expect(probeFileSystem(config, 'linux')).toEqual({ ignoresCase: false, hasExecutableBit: true });
  expect(statSync(config).mode & 0o100).toBe(0);
});

testWith('names')('a file that is there in another case says that case does not count', () => {
  // As a file system shows it that ignores case.
  symlinkSync(config, join(folder, 'CONFIG'));
  expect(readTraits(folder, 'darwin')).toEqual({ ignoresCase: true, hasExecutableBit: true });
  expect(probeFileSystem(config, 'darwin')).toEqual({ ignoresCase: true, hasExecutableBit: true });
});

testWith('names')('a file system where everything is executable has no bit for it, as /mnt/c of WSL', () => {
  chmodSync(config, 0o777);
  expect(readTraits(folder, 'linux')).toEqual({ ignoresCase: false, hasExecutableBit: false });
  expect(probeFileSystem(config, 'linux')).toEqual({ ignoresCase: false, hasExecutableBit: false });
});

testWith('modes')('where nothing can be executable, what was found out once is read again', () => {
  writeFileSync(config, '[core]\n\tfileMode = "false"\n');
  expect(readTraits(folder, 'linux')).toMatchObject({ hasExecutableBit: false });
});

test('Windows has no executable bit', () => {
  expect(readTraits(folder, 'win32')?.hasExecutableBit).toBe(false);
  expect(probeFileSystem(config, 'win32').hasExecutableBit).toBe(false);
});
