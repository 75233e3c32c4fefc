import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { pathWith, testWith } from '../fixtures/systems.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, first } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());

function workspace(): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': first });
  for (const service of ['tables', 'core']) work.write(`sdk/${service}/package/test.py`, 'x\n');
  work.commit();
  return work;
}

/** playback, record, status, check and reset of a service from a directory of a checkout. */
async function expectDay(work: Workspace, top: string, cwd: string, path: string): Promise<void> {
  const root = join(top, '.assets');
  expect((await work.cli(['playback', path], { cwd })).code).toBe(0);
  expect(work.files('sdk', root)).toEqual(assets.files(first, 'sdk/tables'));
  writeFileSync(join(root, 'sdk/tables/mine.json'), 'mine\n');
  expect((await work.cli(['status', path, '--json'], { cwd })).json.services).toMatchObject([
    { added: ['sdk/tables/mine.json'] },
  ]);
  expect((await work.cli(['check'], { cwd })).code).toBe(1);
  expect((await work.cli(['reset', path, '--yes'], { cwd })).code).toBe(0);
  expect(work.files('sdk', root)).toEqual(assets.files(first, 'sdk/tables'));
  expect(git(top, 'status', '--porcelain')).toBe('');
}

test.each([
  ['.', 'sdk/tables'],
  ['sdk', 'tables'],
  ['sdk/tables/package', '.'],
  ['sdk/core/package', '../../tables'],
  ['sdk/core/package', 'sdk/tables'],
])('from %s, %s is a service', async (directory, path) => {
  const work = workspace();
  await expectDay(work, work.code, join(work.code, directory), path);
});

test('in a worktree, which has an assets root of its own', async () => {
  const work = workspace();
  const tree = join(work.folder, 'tree');
  git(work.code, 'worktree', 'add', '-q', '-b', 'other', tree);
  await expectDay(work, tree, join(tree, 'sdk/tables'), '.');
  expect(work.files('sdk')).toEqual({});
});

test('in a submodule’s checkout', async () => {
  const work = workspace();
  const outer = join(work.folder, 'outer');
  mkdirSync(outer);
  git(outer, 'init', '-q');
  git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', work.code, 'modules/code');
  git(outer, 'commit', '-q', '-m', 'submodule');
  const inner = join(outer, 'modules/code');
  await expectDay(work, inner, join(inner, 'sdk'), 'tables');
  expect(git(outer, 'status', '--porcelain')).toBe('');
});

test('in a part of a repository, with --working-directory', async () => {
  const outer = new Workspace();
  outer.write('code/recordings.json', { $repository: server.url, 'sdk/tables': first });
  outer.write('code/sdk/tables/x', 'x');
  outer.commit();
  const args = ['--working-directory', 'code', '--json'];
  await outer.cli(['sync', 'code/sdk/tables', ...args]);
  writeFileSync(join(outer.code, 'code/.assets/sdk/tables/mine.json'), 'mine\n');
  expect((await outer.cli(['status', ...args])).json.services).toMatchObject([{ added: ['sdk/tables/mine.json'] }]);
  expect((await outer.cli(['check', ...args])).code).toBe(1);
  expect((await outer.cli(['reset', '--yes', ...args])).json).toMatchObject({ services: ['sdk/tables'] });
  expect(outer.files('sdk', join(outer.code, 'code/.assets'))).toEqual(assets.files(first, 'sdk/tables'));
  expect(((await outer.cli(['backups', ...args])).json.backups as object[]).length).toBe(1);
});

test('a $path of the file’s is looked at, not what a usual one would be', async () => {
  const work = workspace();
  await work.cli(['sync', '*']);
  writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
  work.write('recordings.json', { $repository: server.url, $path: 'other', 'sdk/tables': first });
  expect((await work.cli(['check'])).code).toBe(0);
  expect((await work.cli(['check', '--path', '.assets'])).code).toBe(1);
});

test('in a worktree whose .git file ends as Windows ends lines', async () => {
  const work = workspace();
  const tree = join(work.folder, 'tree');
  git(work.code, 'worktree', 'add', '-q', tree);
  const pointer = join(tree, '.git');
  writeFileSync(pointer, readFileSync(pointer, 'utf8').replace('\n', '\r\n'));
  expect((await work.cli(['sync', 'sdk/tables'], { cwd: tree })).code).toBe(0);
  expect(readFileSync(join(work.code, '.git/info/exclude'), 'utf8')).toContain('.assets');
  expect(readdirSync(join(work.code, '.git/worktrees'))).toEqual(['tree']);
});

testWith('scripts')('a configuration that git cannot read to its end counts for nothing', async () => {
  const work = workspace();
  const folder = join(work.folder, 'bin');
  mkdirSync(folder);
  const cut = `PATH='${process.env.PATH}'; if [ "$1" = config ]; then git "$@" | head -c 40; kill -9 $$; fi`;
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${cut}\nexec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const { code, stderr } = await work.cli(['sync', 'sdk/tables'], { env: { PATH: pathWith(folder) } });
  expect({ code, stderr }).toEqual({ code: expect.any(Number), stderr: expect.stringMatching(/git config failed/) });
  expect(code).not.toBe(0);
  expect(existsSync(work.root)).toBe(false);
});
