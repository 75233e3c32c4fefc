import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPacks } from '../../../src/git/git-files.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

test('packs that are joined are one pack of git, with deltas, with what several have, and with one that has nothing', async () => {
  const folder = temporaryFolder('join-packs');
  git('/', 'init', '-q', folder);
  for (let number = 0; number < 40; number++) writeFileSync(join(folder, `${number}`), `${'same\n'.repeat(500)}${number}`);
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'test');
  const names = git(folder, 'rev-list', '--objects', '--no-object-names', 'HEAD').split('\n');
  const write = async (objects: readonly string[]) => {
    const args = ['pack-objects', '-q', '--delta-base-offset', join(folder, 'own')];
    const name = execFileSync('git', args, { cwd: folder, input: objects.map((object) => `${object}\n`).join('') });
    return join(folder, `own-${name.toString().trim()}.pack`);
  };
  const packs = [await write(names.slice(0, 30)), await write([]), await write(names.slice(10)), await write(names.slice(20))];
  const other = join(folder, 'other.git');
  git('/', 'init', '-q', '--bare', other);
  const joined = join(other, 'objects/pack/pack-joined.pack');
  await joinPacks(packs, joined);
  git(other, 'index-pack', joined);
  const all = ['cat-file', '--batch-all-objects', '--batch'];
  expect(git(other, ...all)).toBe(git(folder, ...all));
  expect(git(other, 'cat-file', '--batch-all-objects', '--batch-check=%(deltabase)')).toMatch(/[1-9a-f]/);
  expect(readFileSync(joined).readUInt32BE(8)).toBe(30 + 32 + 22);
});
