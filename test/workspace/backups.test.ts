import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, findBackups } from '../../src/workspace/backups.ts';
import { AssetsRoot } from '../../src/workspace/root.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { signal } = new AbortController();

test('a file that stays in the way as it is is backed up once', async () => {
  const root = new AssetsRoot(temporaryFolder('root'));
  const store = join(temporaryFolder('store'), 'objects');
  mkdirSync(store);
  root.make([store], 'https://example.com/assets.git');
  const keep = (contents: string) => {
    writeFileSync(join(root.dir, 'recording.json'), contents);
    return backUp(root, undefined, [Buffer.from('recording.json')], signal);
  };
  const first = await keep('first\n');
  expect(await keep('first\n')).toBe(first);
  const second = await keep('second\n');
  expect(second).not.toBe(first);
  expect(await keep('second\n')).toBe(second);
  expect(await findBackups(root, signal)).toHaveLength(2);
});
