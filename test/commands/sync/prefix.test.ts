import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { archived, CodeCheckout } from '../../fixtures/in-process.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const assets = new AssetsRepository(join(temporaryFolder('prefix'), 'assets.git'), []);
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const before = assets.commit({ files: { 'sdk/tables/a.json': 'of nobody\n' } });
const first = assets.commit({
  files: { ...recordings('python/sdk/tables', 3), ...recordings('python/sdk/core', 2), 'js/sdk/tables/a.json': 'js\n' },
});
const second = assets.commit({ files: recordings('python/sdk/tables', 1, 2) });

function checkout(pins: object): CodeCheckout {
  const code = new CodeCheckout();
  code.write('recordings.json', { $repository: assets.dir, $prefix: 'python', ...pins });
  code.write('sdk/tables/test.py', '');
  code.write('sdk/core/test.py', '');
  code.commit();
  return code;
}

const pinned = (sha: string, path: string) => ({ sha, tree: `${assets.tree(sha, path)}@${sha.slice(0, 12)}` });

describe('with $prefix', () => {
  test('a sync brings what is below it to paths without it, by commit, by tree and through a catch-all', async () => {
    const code = checkout({ '/': first, 'sdk/tables': pinned(second, 'python/sdk/tables') });
    const { services, pins } = await code.run('sync', ['*']);
    expect(services).toEqual(['sdk/core', 'sdk/tables']);
    expect(pins).toEqual({ 'sdk/core': first, 'sdk/tables': second });
    expect(code.files('sdk/tables')).toEqual(archived(assets.dir, second, 'python/sdk/tables'));
    expect(code.files('sdk/core')).toEqual(archived(assets.dir, first, 'python/sdk/core'));
    expect(code.files('python')).toEqual({});
    const again = await code.run('sync', ['*']);
    expect(again).toMatchObject({ cacheHit: true, requests: 0 });
  });

  test('another prefix at the same commit is another pin', async () => {
    const code = checkout({ '/': first });
    await code.run('sync', ['sdk/tables']);
    const keyBefore = (await code.run('plan', ['sdk/tables'])).cacheKey;
    code.write('recordings.json', { $repository: assets.dir, $prefix: 'js', '/': first });
    expect((await code.run('plan', ['sdk/tables'])).cacheKey).not.toBe(keyBefore);
    expect((await code.run('status', ['sdk/tables'])).services).toMatchObject([{ service: 'sdk/tables', moved: true }]);
    expect((await code.run('diff', ['sdk/tables'], { from: 'HEAD' })).changes).toMatchObject([
      { service: 'sdk/tables', added: ['sdk/tables/a.json'], deleted: Object.keys(recordings('sdk/tables', 3)).sort() },
    ]);
    await code.run('sync', ['sdk/tables']);
    expect(code.files('sdk/tables')).toEqual({ 'a.json': 'js\n' });
  });

  test('one that the commit does not have is an error that names it, whoever chose the service', async () => {
    const code = checkout({ '/': before });
    await expect(code.run('sync', ['*'])).rejects.toMatchObject({
      code: 'no-such-directory',
      message: expect.stringContaining(`The prefix python does not exist in commit ${before.slice(0, 12)}`),
      at: { file: 'recordings.json', line: 4 },
    });
    const other = checkout({ 'sdk/keys': first });
    await expect(other.run('sync', ['sdk/keys'])).rejects.toMatchObject({
      message: expect.stringContaining('python/sdk/keys does not exist in commit'),
    });
  });

  test('verify proves the tree below it, and repin writes it', async () => {
    const code = checkout({ 'sdk/tables': first, 'sdk/core': pinned(first, 'js/sdk/tables') });
    await expect(code.run('verify', ['*'])).rejects.toMatchObject({ code: 'not-verified' });
    await code.run('repin', ['*']);
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({
      'sdk/tables': pinned(first, 'python/sdk/tables'),
      'sdk/core': pinned(first, 'python/sdk/core'),
    });
    expect(await code.run('verify', ['*'])).toMatchObject({ verified: true });
    await code.run('repin', ['sdk/tables'], { latest: 'true' });
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({ 'sdk/tables': pinned(second, 'python/sdk/tables') });
  });

  test('push puts recordings below it, and nowhere else', async () => {
    const code = checkout({ '/': first });
    await code.run('sync', ['sdk/tables']);
    appendFileSync(join(code.root, 'sdk/tables/new.json'), '{}\n');
    const { sha, changes } = await code.run('push', [], { 'pull-request': 'false', message: 'Record it' });
    expect(changes).toMatchObject([{ service: 'sdk/tables', added: ['sdk/tables/new.json'] }]);
    const parent = git(assets.dir, 'rev-parse', `${sha}^`);
    expect(parent).toBe(second);
    expect(git(assets.dir, 'diff', '--name-status', parent, String(sha))).toBe('A\tpython/sdk/tables/new.json');
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({ 'sdk/tables': pinned(String(sha), 'python/sdk/tables') });
    expect(git(code.code, '-C', code.root, 'status', '--porcelain')).toBe('');
    expect(await code.run('sync', ['sdk/tables'])).toMatchObject({ requests: 0 });
    // Both sides' changes are there: the branch had moved in the same service.
    expect(code.files('sdk/tables')).toEqual(archived(assets.dir, String(sha), 'python/sdk/tables'));
    expect(git(assets.dir, 'log', '-1', '--format=%B', String(sha))).toContain('sdk/tables: 1 added');
  });

  test.each(['../x', '/python', 'python/../..', '.git', 'a\\b', ''])('%j is refused at its place', async (prefix) => {
    const code = checkout({ $prefix: prefix, '/': first });
    await expect(code.run('sync', ['sdk/tables'])).rejects.toMatchObject({ code: 'bad-manifest', at: { line: 3, column: 14 } });
  });
});
