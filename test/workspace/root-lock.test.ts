/** Who is waited for before an assets root is changed, and for how long. */
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireUnlocked, withRootLock } from '../../src/workspace/check-out.ts';
import { AssetsRoot } from '../../src/workspace/root.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { signal } = new AbortController();
let root: AssetsRoot;
let draft: string;
let said: string[];
const info = (text: string) => {
  said.push(text);
};

beforeEach(() => {
  root = new AssetsRoot(temporaryFolder('root'));
  draft = join(root.ours, 'draft-1-x');
  mkdirSync(draft, { recursive: true });
  said = [];
});

test('the end of a git whose run was killed is waited for, and what both left is removed', async () => {
  const lock = join(draft, 'index.lock');
  writeFileSync(lock, '');
  writeFileSync(`${root.ownIndex}.lock`, '');
  setTimeout(() => rmSync(lock), 300);
  await withRootLock(root, { info }, signal, async () => expect(existsSync(lock)).toBe(false));
  expect(said).toEqual([`Waiting for another git command in ${root.dir}.`]);
  expect([existsSync(draft), existsSync(`${root.ownIndex}.lock`)]).toEqual([false, false]);
});

test('an older lock is one of a git that ended with its run', async () => {
  writeFileSync(join(draft, 'index.lock'), '');
  utimesSync(join(draft, 'index.lock'), 1, 1);
  await withRootLock(root, { info }, signal, async () => {});
  expect([said, existsSync(draft)]).toEqual([[], false]);
});

test('a git of a person is waited for; where its lock is old, it is named and stays', async () => {
  const lock = join(root.gitDir, 'index.lock');
  writeFileSync(lock, '');
  setTimeout(() => rmSync(lock), 300);
  await requireUnlocked(root, { info }, signal);
  expect(said).toEqual([`Waiting for another git command in ${root.dir}.`]);
  writeFileSync(lock, '');
  utimesSync(lock, 1, 1);
  await expect(requireUnlocked(root, { info }, signal)).rejects.toMatchObject({
    code: 'busy',
    hint: expect.stringContaining(`delete ${lock}`),
  });
  expect(existsSync(lock)).toBe(true);
});

test('a run that is over its time does not go on waiting', async () => {
  writeFileSync(join(root.gitDir, 'index.lock'), '');
  const stop = new AbortController();
  const reason = new Error('timed out');
  await expect(requireUnlocked(root, { info: () => stop.abort(reason) }, stop.signal)).rejects.toBe(reason);
});
