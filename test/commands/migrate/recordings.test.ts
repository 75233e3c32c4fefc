import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../../src/base/directory.ts';
import { recordingsLines } from '../../../src/commands/migrate/command.ts';
import type { RecordingsResult } from '../../../src/commands/migrate/recordings.ts';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { archived, CodeCheckout } from '../../fixtures/in-process.ts';
import { CLEAN_ENVIRONMENT, git } from '../../fixtures/process.ts';
import { assetsJson } from '../../fixtures/tagged.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const FILES: Record<string, string> = {
  'sdk/tables/azure-data-tables/tests/recordings/test_a.json': '{"a": 1}\r\n',
  'sdk/tables/azure-data-tables/tests/recordings/deep/test_b.json': '{"b": 1}\n',
  'sdk/core/tests/SessionRecords/C.json': '{"c": 1}\n',
  'sdk/keys/test/src/test/resources/session-records/D.json': '{"d": 1}\n',
};
const SOURCES: Record<string, string> = {
  'sdk/tables/azure-data-tables/tests/test_a.py': 'x\n',
  'sdk/core/tests/c.cs': 'x\n',
  'sdk/keys/pom.xml': 'x\n',
  // What is committed counts, whatever a checkout would make of it.
  '.gitattributes': '*.json text eol=crlf\n',
};

function makeAssets(files: Record<string, string> = { 'README.md': 'x\n' }): AssetsRepository {
  const assets = new AssetsRepository(join(temporaryFolder('assets'), 'assets.git'), [{ files }]);
  assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
  return assets;
}

function checkout(assets: AssetsRepository, files: Record<string, string> = FILES, pins: object = {}): CodeCheckout {
  const code = new CodeCheckout();
  for (const [path, text] of Object.entries({ ...SOURCES, ...files })) code.write(path, text);
  code.write('recordings.json', { $repository: assets.dir, ...pins });
  code.commit();
  return code;
}

const migrate = (code: CodeCheckout, paths: string[] = [], inputs: object = {}, flags: Record<string, string> = {}) =>
  code.run('migrate', paths, { 'pull-request': 'false', ...inputs }, ['recordings'], flags);
const branches = (assets: AssetsRepository) =>
  git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync').split('\n').filter(Boolean);
const blobs = (dir: string, revision: string, path = '.') =>
  git(dir, 'ls-tree', '-r', '--full-tree', revision, '--', path).split('\n').filter(Boolean).sort();

describe('migrate recordings', () => {
  test('moves the folders of three frameworks, each file by its name, and pins them', async () => {
    const assets = makeAssets();
    const code = checkout(assets);
    const before = blobs(code.code, 'HEAD', 'sdk').filter((line) => /recordings|SessionRecords|session-records/.test(line));
    const { sha, branch, services, moved } = await migrate(code);
    expect(services).toEqual(['sdk/core', 'sdk/keys', 'sdk/tables']);
    expect(moved).toEqual([
      { service: 'sdk/core', files: 1 },
      { service: 'sdk/keys', files: 1 },
      { service: 'sdk/tables', files: 2 },
    ]);
    expect(branches(assets)).toEqual([branch]);
    expect(blobs(assets.dir, String(sha), 'sdk')).toEqual(before);
    const status = git(code.code, 'status', '--porcelain').split('\n');
    expect(
      status
        .filter((line) => line.startsWith('D '))
        .map((line) => line.slice(3))
        .sort(),
    ).toEqual(Object.keys(FILES).sort());
    expect(status.filter((line) => !line.startsWith('D ')).map((line) => line.trim())).toEqual(['M recordings.json']);
    for (const path of Object.keys(FILES)) {
      expect(existsSync(join(code.code, path))).toBe(false);
      expect(
        readFileSync(join(code.root, path)).equals(execFileSync('git', ['cat-file', 'blob', `HEAD:${path}`], { cwd: code.code })),
      ).toBe(true);
    }
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({
      'sdk/core': { sha, reason: expect.stringContaining('Move') },
    });
    git(code.code, 'commit', '-q', '-am', 'moved');
    expect((await migrate(code)).services).toEqual([]);
    await expect(code.run('verify', ['*'])).rejects.toMatchObject({ code: 'not-verified' });
    git(assets.dir, 'update-ref', 'refs/heads/main', String(sha));
    expect(await code.run('verify', ['*'])).toMatchObject({ verified: true });
    expect(await code.run('sync', ['*'])).toMatchObject({ requests: 0 });
  });

  test('adds to what is pinned, and moves some services now and others later', async () => {
    const assets = makeAssets({ 'sdk/tables/old.json': 'old\n', 'sdk/other/x.json': 'x\n' });
    const main = assets.sha('main');
    const code = checkout(assets, FILES, { '/': main });
    const { sha } = await migrate(code, ['sdk/tables']);
    expect(code.files('sdk/tables')).toEqual(archived(assets.dir, String(sha), 'sdk/tables'));
    expect(Object.keys(code.files('sdk/tables'))).toContain('old.json');
    expect(existsSync(join(code.code, 'sdk/core/tests/SessionRecords/C.json'))).toBe(true);
    git(code.code, 'commit', '-q', '-am', 'first');
    expect((await migrate(code)).services).toEqual(['sdk/core', 'sdk/keys']);
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({ '/': main, 'sdk/tables': { sha } });
  });

  test('writes a first recordings.json where the repository is named', async () => {
    const assets = makeAssets();
    const code = checkout(assets);
    code.write('recordings.json', undefined);
    code.commit();
    await expect(migrate(code)).rejects.toMatchObject({ code: 'bad-manifest' });
    const { sha } = await migrate(code, [], { repository: assets.dir });
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({ $repository: assets.dir, $split: true });
    expect(JSON.parse(code.read('sdk/tables/recordings.json'))).toMatchObject({ '/': { sha } });
  });

  test('takes which directories are services where there is no recordings.json that says so', async () => {
    const assets = makeAssets();
    const code = checkout(assets, { 'packages/a/recordings/x.json': '{}\n' });
    await expect(migrate(code, [], {}, { services: 'packages/*' })).rejects.toMatchObject({ code: 'bad-usage' });
    code.write('recordings.json', undefined);
    code.commit();
    const repository = { repository: assets.dir };
    await expect(migrate(code, [], repository, { services: '../x' })).rejects.toMatchObject({ code: 'bad-usage' });
    const { sha } = await migrate(code, [], repository, { services: 'packages/*\neng' });
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({
      $repository: assets.dir,
      $services: ['packages/*', 'eng'],
      $split: true,
    });
    expect(JSON.parse(code.read('packages/a/recordings.json'))).toMatchObject({ '/': { sha } });
    // The same command finishes a run that was cut off.
    expect((await migrate(code, [], repository, { services: 'packages/*\neng' })).pins).toEqual({});
  });

  test('says of a second run that nothing was left to move', async () => {
    const code = checkout(makeAssets());
    const first = (await migrate(code)) as unknown as RecordingsResult;
    const moved = [{ service: 'sdk/core' as Directory, files: Object.keys(FILES) }];
    const again = { ...first, moved, pins: [], removed: 0 };
    expect((await migrate(code)).pins).toEqual({});
    const lines = recordingsLines(again, false);
    expect(lines.join()).toMatch(/^4 recordings of 1 service moved before: nothing is left to do but to commit/);
    // The command that commits does so with the deletions.
    execFileSync('sh', ['-c', lines.at(-1) ?? 'false'], { cwd: code.code, env: CLEAN_ENVIRONMENT });
    expect(git(code.code, 'status', '--porcelain')).toBe('');
  });

  test('finds cassettes of VCR, also below fixtures', async () => {
    const cassettes = { 'sdk/core/vcr_cassettes/a.yml': 'x\n', 'sdk/core/spec/fixtures/x/cassettes/b.yml': 'x\n' };
    expect((await migrate(checkout(makeAssets(), cassettes), [], { 'dry-run': 'true' })).moved).toEqual([
      { service: 'sdk/core', files: 2 },
    ]);
  });

  test('finds files by patterns of one’s own', async () => {
    const assets = makeAssets();
    const code = checkout(assets, { ...FILES, 'sdk/keys/data/x.yaml': 'x\n' });
    const { moved } = await migrate(code, [], {}, { pattern: 'sdk/*/data\nSessionRecords' });
    expect(moved).toEqual([
      { service: 'sdk/core', files: 1 },
      { service: 'sdk/keys', files: 1 },
    ]);
    await expect(migrate(code, [], {}, { pattern: 'nothing' })).rejects.toMatchObject({ code: 'bad-usage' });
    await expect(migrate(code, [], {}, { pattern: '../x' })).rejects.toMatchObject({ code: 'bad-usage' });
  });

  test('says in a dry run what would move, and what looks like no recording', async () => {
    const assets = makeAssets();
    const code = checkout(assets, { ...FILES, 'sdk/core/recordings/player.py': 'x\n' });
    expect(await migrate(code, [], { 'dry-run': 'true' })).toMatchObject({
      moved: [{ service: 'sdk/core', files: 2 }, {}, {}],
      odd: ['sdk/core/recordings/player.py'],
    });
    expect(branches(assets)).toEqual([]);
    expect(git(code.code, 'status', '--porcelain')).toBe('');
  });
});

describe('migrate recordings stops before anything is pushed', () => {
  async function refused(code: CodeCheckout, assets: AssetsRepository, error: object, inputs: object = {}) {
    const before = git(code.code, 'status', '--porcelain');
    await expect(migrate(code, [], inputs)).rejects.toMatchObject(error);
    expect(git(code.code, 'status', '--porcelain')).toBe(before);
    expect(branches(assets)).toEqual([]);
  }
  const A = 'sdk/tables/azure-data-tables/tests/recordings/test_a.json';

  test('at local changes, new files and deletions, by name', async () => {
    const assets = makeAssets();
    const changed = checkout(assets);
    writeFileSync(join(changed.code, A), 'changed\n');
    await refused(changed, assets, { code: 'local-changes', message: expect.stringContaining(A) });
    const added = checkout(assets);
    added.write('sdk/core/recordings/new.json', '{}\n');
    await refused(added, assets, { code: 'local-changes', message: expect.stringContaining('sdk/core/recordings/new.json') });
    const deleted = checkout(assets);
    deleted.write(A, undefined);
    await refused(deleted, assets, { code: 'local-changes', message: expect.stringContaining(A) });
  });

  test('at files that no framework would call recordings, unless they are meant', async () => {
    const assets = makeAssets();
    const code = checkout(assets, { ...FILES, 'sdk/core/recordings/player.py': 'x\n' });
    await refused(code, assets, { code: 'bad-usage', message: expect.stringContaining('sdk/core/recordings/player.py') });
    expect((await migrate(code, [], { yes: 'true' })).services).toHaveLength(3);
  });

  test('at a secret, unless its file is allowed', async () => {
    const assets = makeAssets();
    const secret = `{"key": "AccountKey=${createHash('sha512').update('x').digest('base64')}"}\n`;
    const code = checkout(assets, { ...FILES, [A]: secret });
    await refused(code, assets, { code: 'secrets', message: expect.stringContaining(`${A}:1`) });
    const dry = (allowed: string) => migrate(code, [], { 'dry-run': 'true', 'allow-secrets': allowed });
    expect((await dry('')).secrets).toEqual([expect.stringContaining(`${A}:1`)]);
    for (const allowed of [A, 'sdk/tables/', 'sdk/*/*/tests/recordings/*_a.json'])
      expect((await dry(allowed)).secrets).toEqual([]);
    expect((await dry('sdk/core')).secrets).toHaveLength(1);
    expect((await migrate(code, [], { 'allow-secrets': A })).services).toHaveLength(3);
  });

  test('a dry run lists every find', async () => {
    const secret = `{"key": "AccountKey=${createHash('sha512').update('x').digest('base64')}"}\n`;
    const names = [...Array(30)].map((_, index) => [`sdk/core/recordings/${index}.json`, secret]);
    const code = checkout(makeAssets(), Object.fromEntries(names));
    expect((await migrate(code, [], { 'dry-run': 'true' })).secrets).toHaveLength(30);
  });

  test('at other contents of the same paths, there or in the pinned commit', async () => {
    const assets = makeAssets({ [A]: 'other\n' });
    const code = checkout(assets);
    const hint = expect.stringMatching(/git rm.*on the main branch of the assets repository/);
    await refused(code, assets, { code: 'conflict', message: expect.stringContaining(A), hint });
    // What was copied is gone again, so that a recording that is deleted here is not pushed by the next run.
    expect(code.files('sdk')).toEqual({});
    const pinned = checkout(assets, FILES, { '/': assets.sha('main') });
    await refused(pinned, assets, { code: 'conflict', message: expect.stringContaining(A) });
  });

  test('at what else was recorded in the same services, which would be pushed too', async () => {
    const assets = makeAssets({ 'sdk/core/other.json': 'other\n' });
    const code = checkout(assets, FILES, { 'sdk/core': assets.sha('main') });
    await code.run('sync', ['sdk/core'], {});
    for (const path of ['sdk/core/other.json', 'sdk/core/new.json', 'sdk/other/of-no-moved-service.json'])
      code.write(`.assets/${path}`, 'mine\n');
    const told = {
      code: 'local-changes',
      message: expect.stringMatching(/not pushed:\n {2}sdk\/core\/new.json\n {2}sdk\/core\/other.json$/),
    };
    await refused(code, assets, told);
    // So it is with first recordings, of a service without a pin.
    const first = checkout(assets);
    first.write('.assets/sdk/core/new.json', 'mine\n');
    const named = { code: 'local-changes', message: expect.stringContaining('sdk/core/new.json') };
    await expect(migrate(first)).rejects.toMatchObject(named);
    expect(branches(assets)).toEqual([]);
  });

  test('at a service that an assets.json pins', async () => {
    const assets = makeAssets();
    const code = checkout(assets, { ...FILES, 'sdk/core/assets.json': assetsJson(assets.dir, '', 'x_0123456789') });
    await refused(code, assets, { code: 'bad-usage', message: expect.stringContaining('sdk/core/assets.json') });
  });

  test('at recordings that are in no service', async () => {
    const assets = makeAssets();
    const told = { code: 'bad-usage', hint: expect.stringContaining('--services') };
    await refused(checkout(assets, { ...FILES, 'eng/recordings/x.json': '{}\n' }), assets, told);
  });
});
