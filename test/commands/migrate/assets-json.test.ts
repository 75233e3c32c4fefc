import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderName } from '../../../src/proxy-folders/package-folder.ts';
import { archived, CodeCheckout } from '../../fixtures/in-process.ts';
import { git } from '../../fixtures/process.ts';
import { assetsJson, type Tagged, TaggedRepository } from '../../fixtures/tagged.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const blob = assets.record('python', 'sdk/storage/azure-storage-blob', 3);
const queue = assets.record('python', 'sdk/storage/azure-storage-queue');
const js = assets.record('js', 'sdk/keyvault/keys');

function checkout(packages: readonly Tagged[], prefix = 'python', repository = assets.dir): CodeCheckout {
  const code = new CodeCheckout();
  for (const { directory, tag } of packages) code.write(`${directory}/assets.json`, assetsJson(repository, prefix, tag));
  code.write('sdk/storage/README.md', 'x\n');
  code.commit();
  return code;
}

const migrate = (code: CodeCheckout, paths: string[] = [], dryRun = false) =>
  code.run('migrate', paths, { 'dry-run': String(dryRun) }, ['assets-json']);
const pinOf = ({ commit, directory }: Tagged) => ({
  sha: commit,
  tree: `${assets.tree(commit, `python/${directory}`)}@${commit.slice(0, 12)}`,
});
const expected = ({ commit, directory }: Tagged) => archived(assets.dir, commit, `python/${directory}`);

describe('migrate assets-json', () => {
  test('writes a first recordings.json in place of the files, and the same recordings stay on disk as the same services', async () => {
    const code = checkout([blob, queue]);
    const { services } = await code.run('sync', ['*']);
    await migrate(code);
    const changed = git(code.code, 'status', '--porcelain', '--no-renames', '-uall').split('\n');
    expect(changed.map((line) => line.trim())).toEqual([
      `D ${blob.directory}/assets.json`,
      `D ${queue.directory}/assets.json`,
      '?? recordings.json',
    ]);
    expect(JSON.parse(code.read('recordings.json'))).toEqual({
      $schema: expect.any(String),
      $repository: assets.dir,
      $prefix: 'python',
      $services: ['sdk/*/*'],
      [blob.directory]: pinOf(blob),
      [queue.directory]: pinOf(queue),
    });
    const after = await code.run('sync', ['*']);
    expect(after).toMatchObject({ services, requests: 0 });
    for (const tagged of [blob, queue]) expect(code.files(tagged.directory)).toEqual(expected(tagged));
    expect((await code.run('diff', [], { from: 'HEAD' })).changes).toEqual([]);
    expect((await migrate(code)).migrated).toEqual([]);
  });

  test('leaves every other byte of a recordings.json as it is', async () => {
    const code = checkout([blob, queue]);
    const text = `// ours\r\n{\r\n    "$branch": "main", // the one\r\n    "$services": ["sdk/*"],\r\n}\r\n`;
    code.write('recordings.json', text);
    await migrate(code, [blob.directory]);
    const written = code.read('recordings.json');
    for (const line of ['// ours\r\n', '    "$branch": "main", // the one\r\n', '    "$services": ["sdk/*"],\r\n']) {
      expect(written).toContain(line);
    }
    expect(written.replace(/\r\n/g, '')).not.toContain('\n');
    expect(written).toContain('    "$repository": ');
  });

  test('goes half the way, and the rest of it later', async () => {
    const code = checkout([blob, queue]);
    await migrate(code, [queue.directory]);
    expect(existsSync(join(code.code, blob.directory, 'assets.json'))).toBe(true);
    const { pins } = await code.run('sync', ['*']);
    expect(pins).toEqual({ [blob.directory]: blob.commit, [queue.directory]: queue.commit });
    for (const tagged of [blob, queue]) expect(code.files(tagged.directory)).toEqual(expected(tagged));
    await migrate(code);
    expect(JSON.parse(code.read('recordings.json'))).toMatchObject({
      [blob.directory]: pinOf(blob),
      [queue.directory]: pinOf(queue),
    });
    expect(await code.run('verify', ['*']).catch(({ message }) => message)).toContain('unmerged');
  });

  test('that was cut off between pins and files is finished by the next one', async () => {
    const code = checkout([blob]);
    await migrate(code);
    code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'python', blob.tag));
    const text = code.read('recordings.json');
    await migrate(code);
    expect(code.read('recordings.json')).toBe(text);
    expect(existsSync(join(code.code, blob.directory, 'assets.json'))).toBe(false);
  });

  test('writes nothing in a dry run', async () => {
    const code = checkout([blob]);
    expect((await migrate(code, [], true)).migrated).toMatchObject([{ path: blob.directory, sha: blob.commit }]);
    expect(git(code.code, 'status', '--porcelain')).toBe('');
  });
});

describe('migrate assets-json refuses, and changes nothing,', () => {
  const refused = async (code: CodeCheckout, error: object) => {
    const before = git(code.code, 'status', '--porcelain');
    await expect(migrate(code)).rejects.toMatchObject(error);
    expect(git(code.code, 'status', '--porcelain')).toBe(before);
  };

  test('several repositories or prefixes, which it lists', async () => {
    const code = checkout([blob]);
    code.write(`${js.directory}/assets.json`, assetsJson(assets.dir, 'js', js.tag));
    await refused(code, { code: 'bad-manifest', message: expect.stringMatching(/prefix js[\s\S]*prefix python/) });
    const other = checkout([blob]);
    other.write('recordings.json', { $repository: 'Azure/other', $prefix: 'python' });
    await refused(other, { message: expect.stringMatching(/Azure\/other, prefix python[\s\S]*assets\.git, prefix python/) });
    other.write('recordings.json', { $repository: assets.dir, '/': blob.commit });
    await refused(other, { code: 'bad-manifest' });
  });

  test('another pin of the same directory', async () => {
    const code = checkout([blob]);
    code.write('recordings.json', { $repository: assets.dir, $prefix: 'python', [blob.directory]: queue.commit });
    await refused(code, {
      code: 'bad-manifest',
      message: expect.stringContaining(`${blob.directory}/assets.json at ${blob.commit.slice(0, 12)}`),
    });
  });

  test('files that git could not bring back: changed or untracked ones', async () => {
    const changed = checkout([blob]);
    changed.write(`${blob.directory}/assets.json`, `${changed.read(`${blob.directory}/assets.json`)}\n`);
    await refused(changed, { code: 'local-changes', message: expect.stringContaining(`${blob.directory}/assets.json`) });
    const untracked = checkout([blob]);
    untracked.write(`${queue.directory}/assets.json`, assetsJson(assets.dir, 'python', queue.tag));
    const message = `These files are not tracked by git:\n  ${queue.directory}/assets.json`;
    await refused(untracked, { code: 'local-changes', message });
    expect(existsSync(join(untracked.code, queue.directory, 'assets.json'))).toBe(true);
  });

  test.each(['assets.json', 'recordings.json'])('a %s that changes while the server is asked', async (name) => {
    const server = await AssetsServer.start(assets, 'blobless');
    try {
      const code = checkout([blob], 'python', server.url);
      code.write('recordings.json', { $repository: server.url, $prefix: 'python', 'sdk/other': queue.commit });
      code.commit();
      const file = name === 'assets.json' ? `${blob.directory}/${name}` : name;
      const newer =
        name === 'assets.json'
          ? assetsJson(server.url, 'python', queue.tag)
          : { $repository: server.url, $prefix: 'python', [blob.directory]: queue.commit };
      server.faults.push(() => {
        code.write(file, newer);
        return false;
      });
      await expect(migrate(code)).rejects.toMatchObject({ code: 'conflict', at: { file } });
      expect(git(code.code, 'status', '--porcelain')).toBe(` M ${file}`);
    } finally {
      await server.close();
    }
  });

  test('recordings in a folder of the test proxy that were not pushed', async () => {
    const code = checkout([blob]);
    const folder = join(code.root, folderName(assets.dir, `${blob.directory}/assets.json`));
    git(code.code, 'clone', '-q', assets.dir, folder);
    git(folder, 'checkout', '-q', blob.tag);
    writeFileSync(join(folder, 'new.json'), '{}');
    const message = expect.stringMatching(/not pushed:\n.*\/new\.json/);
    await expect(migrate(code)).rejects.toMatchObject({ code: 'local-changes', message });
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'mine');
    // The proxy's push makes it before it asks the server.
    git(folder, 'tag', `x_${git(folder, 'rev-parse', '--short=10', 'HEAD')}`);
    const hint = expect.stringContaining(`test-proxy push -a ${blob.directory}/assets.json`);
    await expect(migrate(code)).rejects.toMatchObject({ code: 'local-changes', hint });
    git(folder, 'checkout', '-q', blob.tag);
    await migrate(code);
  });

  test('but not those of an earlier tag, which the server has', async () => {
    const code = checkout([blob]);
    await code.run('sync', ['*'], { layout: 'test-proxy' });
    const newer = assets.record('python', blob.directory, 2, 2);
    code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'python', newer.tag));
    code.commit();
    await migrate(code);
  });

  test('mistakes, tags that are gone and directories that a tag does not have', async () => {
    const code = checkout([blob]);
    code.write(`${queue.directory}/assets.json`, '{ "AssetsRepo": 1, "Tag": 2 }');
    await refused(code, { code: 'bad-manifest', problems: [{}, {}] });
    const gone = checkout([{ ...blob, tag: 'x_0123456789' }]);
    await refused(gone, { code: 'missing-commit' });
    const absent = checkout([blob], 'python/none');
    await refused(absent, { code: 'no-such-directory' });
  });
});
