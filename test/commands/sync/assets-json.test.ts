import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { archived, CodeCheckout } from '../../fixtures/in-process.ts';
import { git } from '../../fixtures/process.ts';
import { assetsJson, type Tagged, TaggedRepository } from '../../fixtures/tagged.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { AssetsServer, SOME_PROFILES } from '../../servers/assets-server.ts';

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
const blob = assets.record('python', 'sdk/storage/azure-storage-blob', 3);
const queue = assets.record('python', 'sdk/storage/azure-storage-queue');
const keys = assets.record('js', 'sdk/keyvault/keys');
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

function checkout(packages: readonly (Tagged & { prefix?: string })[], repository = server.url): CodeCheckout {
  const code = new CodeCheckout();
  for (const { directory, tag, prefix = 'python' } of packages) {
    code.write(`${directory}/assets.json`, assetsJson(repository, prefix, tag));
    code.write(`${directory}/tests/test_it.py`, '');
  }
  code.write('README.md', 'x\n');
  code.commit();
  return code;
}

const expected = ({ commit, directory }: Tagged, prefix = 'python') => archived(assets.dir, commit, `${prefix}/${directory}`);

describe('a repository that has nothing but assets.json files', () => {
  test('has each of their directories for a service, at its tag and below its prefix', async () => {
    const code = checkout([blob, queue, { ...keys, prefix: 'js' }]);
    const { services, pins, requests } = await code.run('sync', ['*']);
    expect(services).toEqual([keys.directory, blob.directory, queue.directory]);
    expect(pins).toEqual({
      [keys.directory]: keys.commit,
      [blob.directory]: blob.commit,
      [queue.directory]: queue.commit,
    });
    for (const tagged of [blob, queue]) expect(code.files(tagged.directory)).toEqual(expected(tagged));
    expect(code.files(keys.directory)).toEqual(expected(keys, 'js'));
    expect(requests).toBeLessThanOrEqual(8);
    expect(requests).toBe(server.requests);
  });

  test('asks nobody a second time, nor does another checkout that has the same store', async () => {
    const code = checkout([blob, queue]);
    await code.run('sync', ['*']);
    server.reset();
    expect(await code.run('sync', ['*'])).toMatchObject({ requests: 0, cacheHit: true });
    const other = new CodeCheckout();
    Object.assign(other, { store: code.store });
    other.write(`${blob.directory}/assets.json`, assetsJson(server.url, 'python', blob.tag));
    other.commit();
    expect(await other.run('sync', ['*'])).toMatchObject({ requests: 0, services: [blob.directory] });
    expect(server.requests).toBe(0);
    expect(other.files(blob.directory)).toEqual(expected(blob));
  });

  test('syncs one by its path, by one in it, and several by a directory above them', async () => {
    const code = checkout([blob, queue, { ...keys, prefix: 'js' }]);
    const chosen = async (path: string) => (await code.run('plan', [path])).services;
    expect(await chosen(blob.directory)).toEqual([blob.directory]);
    expect(await chosen(`${blob.directory}/tests/test_it.py`)).toEqual([blob.directory]);
    expect(await chosen('sdk/storage')).toEqual([blob.directory, queue.directory]);
    await expect(chosen('docs')).rejects.toMatchObject({ code: 'no-pin' });
  });

  test('is planned without a request, by tags that nobody has looked up', async () => {
    const code = checkout([blob]);
    const planned = await code.run('plan', ['*']);
    expect(planned.pins).toEqual({ [blob.directory]: blob.tag });
    expect(server.requests).toBe(0);
    expect((await code.run('sync', ['*'])).cacheKey).toBe(planned.cacheKey);
  });

  test('has a changed file or tag touch its own service, and no other', async () => {
    const code = checkout([blob, queue]);
    const base = git(code.code, 'rev-parse', 'HEAD');
    code.write(`${queue.directory}/tests/test_it.py`, 'changed\n');
    expect((await code.run('plan', [], { base })).services).toEqual([queue.directory]);
    code.write(`${queue.directory}/tests/test_it.py`, '');
    const newer = assets.record('python', blob.directory, 1, 2);
    code.write(`${blob.directory}/assets.json`, assetsJson(server.url, 'python', newer.tag));
    expect((await code.run('plan', [], { base })).services).toEqual([blob.directory]);
    expect((await code.run('diff', [], { from: base })).changes).toMatchObject([
      {
        service: blob.directory,
        from: blob.commit,
        to: newer.commit,
        modified: [expect.stringContaining('test_0.json')],
        deleted: [expect.stringContaining('test_1.json'), expect.stringContaining('test_2.json')],
      },
    ]);
    code.write('README.md', 'changed\n');
    code.write(`${blob.directory}/assets.json`, assetsJson(server.url, 'python', blob.tag));
    expect((await code.run('plan', [], { base })).services).toEqual([]);
  });

  test('has a status without a request, and one that says where the tag was changed', async () => {
    const code = checkout([blob, queue]);
    await code.run('sync', [blob.directory]);
    server.reset();
    const status = await code.run('status');
    expect(status.services).toMatchObject([
      { service: blob.directory, sha: blob.commit, synced: blob.commit, moved: false },
      { service: queue.directory, present: false },
    ]);
    code.write(`${blob.directory}/assets.json`, assetsJson(server.url, 'python', queue.tag));
    expect((await code.run('status')).services).toMatchObject([{ service: blob.directory, moved: true }, {}]);
    expect(server.requests).toBe(0);
  });

  test('goes back to its committed tag, and its recordings with it', async () => {
    const code = checkout([blob]);
    const newer = assets.record('python', blob.directory, 1, 3);
    code.write(`${blob.directory}/assets.json`, assetsJson(server.url, 'python', newer.tag));
    await code.run('sync', ['*']);
    expect(code.files(blob.directory)).toEqual(expected(newer));
    await code.run('reset', [], { yes: 'true' });
    expect(code.files(blob.directory)).toEqual(expected(blob));
    expect(code.read(`${blob.directory}/assets.json`)).toBe(assetsJson(server.url, 'python', blob.tag));
    expect(git(code.code, 'status', '--porcelain')).toBe('');
  });

  test('is proved by its tags', async () => {
    const code = checkout([blob, queue]);
    expect(await code.run('verify', ['*'])).toMatchObject({
      verified: true,
      pins: { [blob.directory]: blob.commit, [queue.directory]: queue.commit },
      results: [
        { path: blob.directory, sha: blob.commit, outcome: 'tagged', file: `${blob.directory}/assets.json`, line: 6 },
        { path: queue.directory, outcome: 'tagged' },
      ],
    });
    expect(await code.run('sync', ['*'], { verify: 'true' })).toMatchObject({ verified: true });
  });

  test.each(['alone', 'beside recordings.json'])('cannot be pushed, and says how it can (%s)', async (where) => {
    const code = checkout([blob]);
    if (where !== 'alone') code.write('recordings.json', { $repository: server.url });
    await code.run('sync', ['*']);
    appendFileSync(join(code.root, blob.directory, 'new.json'), '{}\n');
    await expect(code.run('push', [], { 'pull-request': 'false' })).rejects.toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining(`${blob.directory}/assets.json`),
      hint: expect.stringContaining(`assets-sync migrate assets-json ${blob.directory}`),
    });
  });
});

describe('a tag', () => {
  test('that names other digits than those of its commit was moved', async () => {
    const tag = `python/moved_${'0'.repeat(10)}`;
    assets.tag(tag, blob.commit);
    const code = checkout([{ ...blob, tag }]);
    await expect(code.run('sync', ['*'])).rejects.toMatchObject({
      code: 'moved-tag',
      exitCode: 2,
      at: { file: `${blob.directory}/assets.json`, line: 6 },
    });
    await expect(code.run('verify', ['*'])).rejects.toMatchObject({ code: 'moved-tag' });
  });

  test('that is not there is named, with every other', async () => {
    const code = checkout([
      { ...blob, tag: 'python/none_0123456789' },
      { ...queue, tag: 'python/none_9876543210' },
    ]);
    const syncing = code.run('sync', ['*']);
    await expect(syncing).rejects.toMatchObject({ code: 'missing-commit', problems: [{}, {}] });
  });

  test('without digits is used with a warning, and asked for each time', async () => {
    const tag = 'python/latest';
    assets.tag(tag, blob.commit);
    const code = checkout([{ ...blob, tag }]);
    const { messages } = await code.run('sync', ['*']);
    expect(messages).toContainEqual(expect.objectContaining({ level: 'warning', text: expect.stringContaining('may be moved') }));
    const newer = assets.record('python', blob.directory, 1, 4);
    assets.tag(tag, newer.commit);
    expect((await code.run('sync', ['*'])).pins).toEqual({ [blob.directory]: newer.commit });
    expect(code.files(blob.directory)).toEqual(expected(newer));
  });

  test('with a message of its own is the commit that it is for', async () => {
    git(assets.dir, 'tag', '-a', '-m', 'x', `python/annotated_${blob.commit.slice(0, 10)}`, blob.commit);
    const code = checkout([{ ...blob, tag: `python/annotated_${blob.commit.slice(0, 10)}` }]);
    expect((await code.run('sync', ['*'])).pins).toEqual({ [blob.directory]: blob.commit });
    // The same where a git process is asked.
    const local = checkout([{ ...blob, tag: `python/annotated_${blob.commit.slice(0, 10)}` }], assets.dir);
    expect((await local.run('sync', ['*'])).pins).toEqual({ [blob.directory]: blob.commit });
  });

  test('that is empty says that nothing is pinned: the service is left out', async () => {
    const code = checkout([blob, { ...queue, tag: '' }]);
    const { services, messages } = await code.run('sync', ['*']);
    expect(services).toEqual([blob.directory]);
    expect(messages).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        text: expect.stringContaining(`Nothing is pinned for ${queue.directory}`),
      }),
    );
    expect((await code.run('sync', [queue.directory])).services).toEqual([]);
    expect((await code.run('plan', ['*'])).services).toEqual([blob.directory]);
  });

  test('that became empty, or lost its tag, is said as it is, and that its recordings stay on disk', async () => {
    const code = checkout([blob, queue]);
    await code.run('sync', ['*']);
    const said = async (text: string) => {
      code.write(`${queue.directory}/assets.json`, text);
      const { messages, services } = await code.run('sync', ['*']);
      expect(services).toEqual([blob.directory]);
      return messages.map((message) => message.text).find((one) => one.startsWith('Nothing is pinned'));
    };
    const rest = 'what is on disk of it stays there.';
    const start = `Nothing is pinned for ${queue.directory}: `;
    expect(await said('{ "AssetsRepo": "o/n", "Tag": "" }')).toBe(`${start}the Tag of its assets.json is empty; ${rest}`);
    expect(await said('{ "AssetsRepo": "o/n" }')).toBe(`${start}its assets.json has no Tag; ${rest}`);
  });
});

describe('beside recordings.json', () => {
  test('the nearest file counts, and of two in one directory recordings.json, with a notice', async () => {
    const main = assets.commit({
      files: { 'sdk/storage/azure-storage-blob/of-main.json': 'main\n', 'sdk/core/a.json': 'core\n' },
    });
    const code = checkout([blob]);
    code.write('recordings.json', { $repository: server.url, '/': main });
    code.write('sdk/core/x.py', '');
    const { services, pins } = await code.run('sync', ['*']);
    expect(services).toEqual(['sdk/core', 'sdk/storage', blob.directory]);
    expect(pins).toMatchObject({ 'sdk/core': main, 'sdk/storage': main, [blob.directory]: blob.commit });
    expect(code.files(blob.directory)).toEqual(expected(blob));
    code.write(`${blob.directory}/recordings.json`, { '/': main });
    const { messages } = await code.run('sync', [blob.directory]);
    expect(messages).toContainEqual(
      expect.objectContaining({ level: 'notice', text: expect.stringContaining(`in place of ${blob.directory}/assets.json`) }),
    );
    expect(code.files(blob.directory)).toEqual({ 'of-main.json': 'main\n' });
  });

  test('several repositories are in one root', async () => {
    const others = new TaggedRepository(join(temporaryFolder('other'), 'others.git'));
    const other = others.record('net', 'sdk/core/Azure.Core');
    const code = checkout([blob]);
    code.write(`${other.directory}/assets.json`, assetsJson(others.dir, 'net', other.tag));
    const { services } = await code.run('sync', ['*']);
    expect(services).toEqual([other.directory, blob.directory]);
    expect(code.files(blob.directory)).toEqual(expected(blob));
    expect(code.files(other.directory)).toEqual(archived(others.dir, other.commit, `net/${other.directory}`));
    expect(git(code.root, 'status', '--porcelain')).toBe('');
    expect(await code.run('sync', ['*'])).toMatchObject({ requests: 0 });
    await expect(code.run('sync', ['*'], { repository: assets.dir })).rejects.toMatchObject({ code: 'bad-usage' });
  });

  test('a file of that name that is not the test proxy’s is nobody’s', async () => {
    const code = checkout([blob]);
    code.write('sdk/storage/assets.json', '{ "main.js": "main.123.js" }');
    expect((await code.run('plan', ['*'])).services).toEqual([blob.directory]);
  });
});

describe.each(SOME_PROFILES)('on a %s server', (profile) => {
  test('tags on no branch are found, those of 91 packages in one question', async () => {
    const repository = new TaggedRepository(join(temporaryFolder('many'), `${profile}.git`));
    const number = profile === 'blobless' ? 91 : 3;
    const packages = Array.from({ length: number }, (_, index) => repository.record('python', `sdk/s${index % 60}/p${index}`, 1));
    const other = await AssetsServer.start(repository, profile);
    try {
      const code = checkout(packages, other.url);
      const { services, requests } = await code.run('sync', ['*']);
      expect(services).toHaveLength(number);
      for (const tagged of packages) {
        expect(code.files(tagged.directory)).toEqual(archived(repository.dir, tagged.commit, `python/${tagged.directory}`));
      }
      expect(requests).toBe(other.requests);
      if (profile === 'blobless') expect(requests).toBeLessThanOrEqual(8);
      expect(await code.run('sync', ['*'])).toMatchObject({ requests: 0 });
    } finally {
      await other.close();
    }
  });
});
