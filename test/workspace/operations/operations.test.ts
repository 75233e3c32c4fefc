/**
 * After whatever a user does in the root: nothing that they made is lost, nothing is said that is not so, and there is always a way
 * on. `OPERATIONS=all` runs the whole table (npm run test:operations); else what was once wrong, which is a part of each kind.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { type Ran, run } from '../../fixtures/run-here.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { type Changes, changesOf, copyFolder, count, type Files, filesIn, gitStatus, lost, precious } from './files.ts';
import { isUnfinished, ONE, OPERATIONS, type Operation } from './operations.ts';

const FILES = {
  [ONE]: '{\n  "Entries": []\n}\n',
  'sdk/a/two.json': 'two\n',
  'sdk/a/dir/three.json': 'three\n',
  'sdk/a/run.sh': { mode: '100755' as const, content: '#!/bin/sh\n' },
  'sdk/b/b.json': 'b\n',
};

const assets = new AssetsRepository(join(temporaryFolder('operations'), 'assets.git'), []);
const first = assets.commit({ files: FILES });
const second = assets.commit({
  files: { 'sdk/a/two.json': 'two, again\n', 'sdk/a/later.json': 'later\n', 'sdk/b/b.json': 'b, again\n' },
});
const work = new Workspace();
const clean = `${work.root}-clean`;
const after = `${work.root}-after`;
let pinned: Files;
let moved: Files;

const pin = (sha: string) => work.write('recordings.json', { $repository: assets.dir, 'sdk/a': sha, 'sdk/b': sha });

function put(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  rmSync(`${to}-away`, { recursive: true, force: true });
  copyFolder(from, to);
}

beforeAll(async () => {
  for (const sha of [second, first]) {
    pin(sha);
    expect((await run(work, 'sync', { paths: ['*'] })).code).toBe(0);
    if (sha === second) moved = filesIn(work.root);
    else pinned = filesIn(work.root);
  }
  work.write('sdk/a/test.py', 'x\n');
  work.commit();
  copyFolder(work.root, clean);
});

function isRoot(): boolean {
  return existsSync(join(work.root, '.git/assets-sync'));
}

/** What `status` says, as one list. */
function toldBy({ results }: Ran): Changes {
  const services = results.services as Changes[];
  const all = (kind: keyof Changes) => services.flatMap((service) => service[kind]).sort();
  return { added: all('added'), modified: all('modified'), deleted: all('deleted') };
}

/** A refusal says what to do. */
function expectRefusal({ error }: Ran, ...codes: string[]): void {
  expect({ codes, code: error?.code, hint: error?.hint }).toEqual({
    codes,
    code: expect.stringMatching(new RegExp(`^(${codes.join('|')})$`)),
    hint: expect.stringMatching(/./),
  });
}

/** The commands that only look: what they say is so, and they touch nothing. */
async function look({ isDamage }: Operation): Promise<void> {
  const before = filesIn(work.root);
  // Where nothing says that anything was synced, every recording is new.
  const changes = changesOf(isRoot() ? pinned : {}, before);
  const damage = ['damaged-root', 'foreign-root', 'missing-store', 'busy'];
  const status = await run(work, 'status');
  if (isDamage && status.code !== 0) expectRefusal(status, ...damage);
  else expect({ error: status.error, told: status.error ?? toldBy(status) }).toEqual({ error: undefined, told: changes });
  const check = await run(work, 'check');
  if (isDamage && check.code > 1) expectRefusal(check, ...damage);
  else expect({ check: check.error?.code }).toEqual({ check: count(changes) === 0 ? undefined : 'not-pushed' });
  const push = await run(work, 'push', { 'dry-run': 'true' });
  if (push.code !== 0) expectRefusal(push, ...damage, 'local-changes', 'bad-usage', 'conflict');
  else expect({ pushed: push.results.changed }).toEqual({ pushed: count(changes) > 0 });
  expect(filesIn(work.root)).toEqual(before);
}

/** A sync that keeps what is there: what is not at the pins afterwards is what it says it kept. */
async function syncPlainly(names: ReadonlySet<string>): Promise<void> {
  const wasUnfinished = isUnfinished(work.root);
  const sync = await run(work, 'sync', { paths: ['*'] });
  expect(lost(work.root, names)).toEqual([]);
  if (sync.code !== 0) {
    expectRefusal(sync, 'local-changes', 'busy', 'foreign-root');
    return;
  }
  const { added, modified, deleted } = changesOf(pinned, filesIn(work.root));
  const kept = (sync.results.kept as string[]).filter((path) => path.startsWith('sdk/a/') || path.startsWith('sdk/b/'));
  const isChosen = (path: string) => !path.startsWith('sdk/c/');
  expect({ kept: kept.sort() }).toEqual({ kept: [...added, ...modified, ...deleted].filter(isChosen).sort() });
  const isGone = (service: string) =>
    Object.keys(pinned)
      .filter((path) => path.startsWith(service))
      .every((path) => deleted.includes(path));
  if (!wasUnfinished)
    expect({
      gone: ['sdk/a/', 'sdk/b/'].filter((service) => isGone(service) && !added.some((path) => path.startsWith(service))),
    }).toEqual({ gone: [] });
}

/** What puts everything at the pins, or names what a person must do first. */
async function replace(command: 'sync' | 'reset', names: ReadonlySet<string>, { way }: Operation, target: Files): Promise<void> {
  const inputs = command === 'sync' ? { paths: ['*'], discard: 'true' } : { yes: 'true', paths: ['*'] };
  let ran = await run(work, command, inputs);
  if (way !== undefined && ran.code !== 0) {
    expect({ command, hint: ran.error?.hint }).toEqual({ command, hint: expect.stringMatching(way.named) });
    expect(lost(work.root, names)).toEqual([]);
    way.follow(work.root);
    ran = await run(work, command === 'reset' ? 'sync' : command, { paths: ['*'], discard: 'true' });
  }
  expect({ command, error: ran.error }).toEqual({ command, error: undefined });
  const files = Object.entries(filesIn(work.root)).filter(([path, file]) => /^sdk\/[ab](\/|$)/.test(path) && file !== 'special');
  expect({ command, files: Object.fromEntries(files) }).toEqual({ command, files: target });
  expect(lost(work.root, names)).toEqual([]);
  const left = gitStatus(work.root)
    .split('\n')
    .filter((line) => !/ (notes\.txt|sdk\/c\/)/.test(line) && line !== '');
  expect({ command, left }).toEqual({ command, left: [] });
}

const ONCE_WRONG = [
  'git rm --cached',
  'git switch --orphan, and a recording',
  'git sparse-checkout set, and an edit',
  'git sparse-checkout of a part of a service',
  'git update-index --assume-unchanged, and an edit',
  'git update-index --skip-worktree, and a deletion',
  'git merge that stops',
  'git rebase that stops',
  'git am that stops',
  'git config of a repository format to come',
  'git replace of the synced commit',
  'git update-ref -d of what was synced',
  'git init in a service',
  'an edit',
  'a mode that is executable',
  'a deletion of a service',
  'a directory in place of a file',
  'a file in place of the directory above services',
  'a pipe in place of a file',
  'half an index',
  'no index of our own',
  'a HEAD at a commit that is nowhere',
  'a HEAD on a branch that is damaged',
  'a configuration that cannot be read',
  'no refs',
  'no objects',
  'refs in a file that cannot be read',
  'a lock of git’s index',
  'a .git that is empty',
  'no .git',
];

const CHOSEN = OPERATIONS.filter(({ name }) => process.env.OPERATIONS === 'all' || ONCE_WRONG.includes(name));

test('the table has what was once wrong, and more', () => {
  expect(OPERATIONS.map(({ name }) => name)).toEqual(expect.arrayContaining(ONCE_WRONG));
  expect(OPERATIONS.length).toBeGreaterThan(140);
});

test('what a person committed and reset away is in the reflog of HEAD', () => {
  put(clean, work.root);
  writeFileSync(join(work.root, ONE), 'mine\n');
  git(work.root, 'commit', '-q', '-a', '-m', 'mine');
  git(work.root, 'reset', '-q', '--hard', 'HEAD~');
  git(work.root, 'reset', '-q', '--hard', 'HEAD@{1}');
  expect(readFileSync(join(work.root, ONE), 'utf8')).toBe('mine\n');
});

describe.each(CHOSEN)('$name', (operation) => {
  testWith(...(operation.needs ?? []))('loses nothing, nothing wrong is said, and there is a way on', () => tryOut(operation));
});

async function tryOut(operation: Operation): Promise<void> {
  pin(first);
  put(clean, work.root);
  operation.act(work.root);
  rmSync(after, { recursive: true, force: true });
  // Where it is gone, there is nothing to put back.
  if (existsSync(work.root)) copyFolder(work.root, after);
  const putBack = () => put(after, work.root);
  const names = precious(work.root, [pinned, moved]);
  await look(operation);
  await syncPlainly(names);
  try {
    putBack();
  } catch {
    rmSync(work.root, { recursive: true, force: true });
  }
  await replace('reset', names, operation, pinned);
  try {
    putBack();
  } catch {
    rmSync(work.root, { recursive: true, force: true });
  }
  pin(second);
  const plain = await run(work, 'sync', { paths: ['*'] });
  expect(lost(work.root, names)).toEqual([]);
  if (plain.code !== 0) expectRefusal(plain, 'local-changes', 'busy', 'foreign-root');
  await replace('sync', names, operation, moved);
}
