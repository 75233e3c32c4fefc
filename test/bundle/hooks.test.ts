import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { bundleOf, PROJECT } from '../fixtures/bundles.ts';
import { CLEAN_ENVIRONMENT, type Finished, git, runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { homeAt, pathWith, testWith } from '../fixtures/systems.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const test = testWith('links');

const { assets, first } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());

const BUNDLE = bundleOf('cli');

/** A workspace with `assets-sync` on its PATH, synced and committed. */
async function workspace(): Promise<{ work: Workspace; env: Record<string, string> }> {
  const work = new Workspace();
  const bin = join(work.folder, 'bin');
  mkdirSync(bin);
  symlinkSync(BUNDLE, join(bin, 'assets-sync'));
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
  work.write('sdk/tables/test.py', 'x\n');
  work.commit();
  const env = {
    ...CLEAN_ENVIRONMENT,
    PATH: pathWith(bin, dirname(process.execPath)),
    ...homeAt(work.home),
    ASSETS_SYNC_STORE: work.store,
  };
  await work.cli(['sync', '*']);
  return { work, env };
}

function executable(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** Records in `root`, and commits in `cwd` before and after: the hook must stop the one after. */
async function expectBlocked(cwd: string, env: Record<string, string>, root: string): Promise<Finished> {
  const commit = () => runProgram('git', ['commit', '--allow-empty', '-m', 'more'], { cwd, env });
  expect(await commit()).toMatchObject({ code: 0 });
  const head = git(cwd, 'rev-parse', 'HEAD');
  writeFileSync(join(root, 'sdk/tables/mine.json'), 'mine\n');
  const blocked = await commit();
  expect(blocked.code).not.toBe(0);
  expect(blocked.stderr + blocked.stdout).toContain('sdk/tables/mine.json');
  expect(git(cwd, 'rev-parse', 'HEAD')).toBe(head);
  return blocked;
}

test('a plain hook blocks a commit, in a worktree too', async () => {
  const { work, env } = await workspace();
  executable(join(work.code, '.git/hooks/pre-commit'), '#!/bin/sh\nexec assets-sync check --quiet\n');
  await expectBlocked(work.code, env, work.root);
  const tree = join(work.folder, 'tree');
  git(work.code, 'worktree', 'add', '-q', '-b', 'other', tree);
  await work.cli(['sync', '*'], { cwd: tree });
  await expectBlocked(join(tree, 'sdk'), env, join(tree, '.assets'));
});

test('a hook as husky has it blocks a commit', async () => {
  const { work, env } = await workspace();
  // husky's own part: git's hooks are in a folder of the repository.
  git(work.code, 'config', 'core.hooksPath', '.husky');
  executable(join(work.code, '.husky/pre-commit'), '#!/usr/bin/env sh\nassets-sync check --quiet\n');
  await expectBlocked(work.code, env, work.root);
});

test('the hook of the pre-commit framework runs from a bare clone, and blocks a commit', async () => {
  const { work, env } = await workspace();
  const hooks = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hooks).toMatchObject([{ id: 'assets-sync-check', language: 'script', pass_filenames: false, always_run: true }]);
  const [{ entry }] = hooks as [{ entry: string }];
  const clone = join(work.folder, 'clone');
  for (const path of ['dist/cli']) {
    mkdirSync(join(clone, dirname(path)), { recursive: true });
    cpSync(join(PROJECT, path), join(clone, path), { recursive: true });
  }
  // As the framework runs a script: the clone's folder before the entry, in the top of the repository.
  executable(join(work.code, '.git/hooks/pre-commit'), `#!/bin/sh\nexec ${clone}/${entry}\n`);
  await expectBlocked(work.code, env, work.root);
});

test('npm’s pretest brings the recordings before the tests', async () => {
  const { work, env } = await workspace();
  const dir = join(work.code, 'sdk/tables');
  work.write('sdk/tables/package.json', {
    name: 'tables',
    scripts: { pretest: 'assets-sync sync --quiet', test: 'cat ../../.assets/sdk/tables/package/tests/recordings/test_0.json' },
  });
  rmSync(work.root, { recursive: true });
  const { code, stdout, stderr } = await runProgram('npm', ['test', '--silent'], { cwd: dir, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(readFileSync(join(work.root, 'sdk/tables/package/tests/recordings/test_0.json'), 'utf8'));
  expect(existsSync(join(dir, '.assets'))).toBe(false);
});
