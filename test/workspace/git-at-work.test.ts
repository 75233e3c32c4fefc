import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awaitLeftGit, tryChangeRoot } from '../../src/workspace/git-at-work.ts';
import { AssetsRoot } from '../../src/workspace/root.ts';
import { withRootLock } from '../../src/workspace/root-lock.ts';
import { CLEAN_ENVIRONMENT } from '../fixtures/process.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const test = testWith('scripts');

const { signal } = new AbortController();
let root: AssetsRoot;
let note: string;
let indexLock: string;
let said: string[];
let left: ChildProcess | undefined;

beforeEach(() => {
  root = new AssetsRoot(temporaryFolder('root'));
  mkdirSync(root.ours, { recursive: true });
  note = join(root.ours, 'git-at-work');
  indexLock = join(root.ours, 'index.lock');
  said = [];
});
afterEach(() => left?.kill('SIGKILL'));

/** What a killed run leaves: a git that goes on until its input ends. */
async function leaveGit(): Promise<ChildProcess> {
  left = spawn('git', [`--git-dir=${root.gitDir}`, 'hash-object', '--stdin'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(left, 'spawn');
  writeFileSync(note, '');
  writeFileSync(indexLock, '');
  return left;
}

function info(text: string): void {
  said.push(text);
}

test('a git that changes an assets root is noted while it runs', async () => {
  let wasNoted = false;
  const input = (async function* () {
    wasNoted = existsSync(note);
    yield Buffer.from('contents');
  })();
  const { exitCode } = await tryChangeRoot(root, ['hash-object', '--stdin'], { environment: CLEAN_ENVIRONMENT, input });
  expect({ exitCode, wasNoted, isNoted: existsSync(note) }).toEqual({ exitCode: 0, wasNoted: true, isNoted: false });
});

test('the end of a git that outlived its run is waited for, and its lock removed', async () => {
  const git = await leaveGit();
  let wasLocked = false;
  const end = (text: string) => {
    info(text);
    wasLocked = existsSync(indexLock);
    git.stdin?.end();
  };
  await withRootLock(root, { info: end }, signal, async () => {});
  expect(git.exitCode).toBe(0);
  expect(said).toEqual([`Waiting for git (process ${git.pid}), which a run that was killed left in ${root.dir}.`]);
  expect([wasLocked, existsSync(note), existsSync(indexLock)]).toEqual([true, false, false]);
});

test('a git that does not end is named, and nothing is touched', async () => {
  const { pid } = await leaveGit();
  await expect(awaitLeftGit(root, { info }, signal, 0)).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining(`process ${pid}`),
    hint: expect.stringContaining(`kill ${pid}`),
  });
  expect([existsSync(note), existsSync(indexLock)]).toEqual([true, true]);
});

test('a run that is over its time does not go on waiting', async () => {
  await leaveGit();
  const stop = new AbortController();
  const reason = new Error('timed out');
  await expect(awaitLeftGit(root, { info: () => stop.abort(reason) }, stop.signal)).rejects.toBe(reason);
  expect(existsSync(note)).toBe(true);
});

test('of a git that ended with its run the lock is removed at once', async () => {
  writeFileSync(note, '');
  writeFileSync(indexLock, '');
  await withRootLock(root, { info }, signal, async () => {});
  expect([said, existsSync(note), existsSync(indexLock)]).toEqual([[], false, false]);
});
