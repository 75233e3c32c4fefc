/** Assets roots on file systems that are not as most of Linux is. */
import { chmodSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRoot } from '../../../src/workspace/root.ts';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { CodeCheckout } from '../../fixtures/in-process.ts';
import { describeWith, testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const assets = new AssetsRepository(join(temporaryFolder('names'), 'assets.git'), []);
const plain = assets.commit({ files: { 'sdk/tables/Foo.json': '1', 'sdk/tables/keep.json': '2' } });
const twins = assets.commit({ files: { 'sdk/tables/foo.json': '3', 'sdk/Tables/x.json': '4' } });
const names = assets.commit({ from: plain, branch: 'names', files: { 'sdk/tables/a:b?.json': '5', 'sdk/tables/aux': '6' } });

let code: CodeCheckout;

beforeEach(() => {
  code = new CodeCheckout();
  code.write('sdk/tables/package.json', '{}');
  code.write('recordings.json', '{}');
  code.commit();
});

function pin(sha: string): void {
  code.write('recordings.json', { $repository: assets.dir, 'sdk/tables': sha });
}

describeWith('names')('names that differ by case', () => {
  test('are refused by name where case does not count, before anything is written', async () => {
    pin(plain);
    await code.run('sync', ['*']);
    // As a file system shows it that ignores case.
    symlinkSync('config', join(code.root, '.git/CONFIG'));
    pin(twins);
    await expect(code.run('sync', ['*'])).rejects.toMatchObject({
      code: 'unwritable-name',
      message: expect.stringContaining('sdk/tables/Foo.json and sdk/tables/foo.json'),
      hint: expect.stringContaining('Rename one of them in the assets repository'),
    });
    expect(code.files('sdk/tables')).toEqual({ 'Foo.json': '1', 'keep.json': '2' });
    pin(plain);
    expect(await code.run('sync', ['*'])).toMatchObject({ requests: 0 });
  });

  test('are files like any other elsewhere, and so are names that Windows cannot hold', async () => {
    pin(twins);
    await code.run('sync', ['*']);
    expect(code.files('sdk/tables')).toEqual({ 'Foo.json': '1', 'foo.json': '3', 'keep.json': '2' });
    pin(names);
    await code.run('sync', ['*']);
    expect(code.files('sdk/tables')).toEqual({ 'Foo.json': '1', 'a:b?.json': '5', aux: '6', 'keep.json': '2' });
  });
});

testWith('modes')('no recording is changed where a file system says of every file that it is executable', async () => {
  pin(plain);
  await code.run('sync', ['*']);
  const everything = (dir: string) => {
    for (const name of readdirSync(dir)) {
      const path = join(dir, name);
      chmodSync(path, 0o777);
      if (statSync(path).isDirectory()) everything(path);
    }
  };
  everything(code.root);
  expect((await code.run('check')).notPushed).toEqual([]);
  pin(names);
  await code.run('sync', ['*']);
  expect(Object.keys(code.files('sdk/tables'))).toContain('aux');
});

test('an assets root borrows from its store, however that is spelled', () => {
  const folder = realpathSync(temporaryFolder('spelled'));
  const objects = join(folder, 'store/objects');
  mkdirSync(objects, { recursive: true });
  symlinkSync(join(folder, 'store'), join(folder, 'other-name'), 'junction');
  const root = new AssetsRoot(join(folder, '.assets'));
  root.make([objects], 'https://host/assets');
  expect(root.borrowsFrom(join(folder, 'other-name/objects'))).toBe(true);
  expect(root.borrowsFrom(join(folder, 'third/objects'))).toBe(false);
});
