import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../../../src/base/directory.ts';
import { toAssetsSyncError } from '../../../src/base/errors.ts';
import { findAccesses } from '../../../src/fetch/access.ts';
import { parseManifest } from '../../../src/pins/manifest.ts';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { archived, CodeCheckout, type Results } from '../../fixtures/in-process.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';
import { MirrorServer } from '../../servers/mirror-server.ts';

const { assets, first, second } = makeSample();
const SERVICES = ['sdk/core', 'sdk/keys', 'sdk/tables'];
const pinned = (sha: string, path: string) => ({ sha, tree: `${assets.tree(sha, path)}@${sha.slice(0, 12)}` });

/** Of the first commit's three services, and of tables at the second. */
const folder = join(temporaryFolder('mirror'), 'published');
let server: AssetsServer;
let mirror: MirrorServer;

function checkout(pins: object = { '/': first }): CodeCheckout {
  const code = new CodeCheckout();
  code.write('recordings.json', { $repository: server.url, ...pins });
  for (const service of SERVICES) code.write(`${service}/test.py`, '');
  code.commit();
  return code;
}

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
  await checkout().run('mirror', [], {}, [folder]);
  mirror = await MirrorServer.start(folder);
});
afterAll(() => Promise.all([server.close(), mirror.close()]));
beforeEach(() => {
  server.reset();
  mirror.reset();
});

const notices = ({ messages }: Results) => messages.filter(({ level }) => level === 'notice').map(({ text }) => text);
const expectRecordings = (code: CodeCheckout, service: string, sha: string) => {
  expect(code.files(service)).toEqual(archived(assets.dir, sha, service));
};

describe('mirror', () => {
  test('writes a file for each pinned directory, which a second run leaves as it is', async () => {
    const names = SERVICES.map((service) => `${first}/${service.replaceAll('/', '--')}.pack`);
    expect((readdirSync(folder, { recursive: true }) as string[]).sort()).toEqual([first, ...names].sort());
    const { files, ...traffic } = await checkout().run('mirror', [], {}, [folder]);
    expect(files).toEqual(
      SERVICES.map((path, index) => {
        const file = names[index] ?? '';
        return { path, sha: first, file, bytes: readFileSync(join(folder, file)).length, written: false };
      }),
    );
    expect({ traffic, asked: server.requests }).toMatchObject({ traffic: { folder, requests: 0, bytes: 0 }, asked: 0 });
  });

  test('writes the same bytes whatever brought the recordings, and touches no assets root', async () => {
    const code = checkout({ 'sdk/tables': pinned(first, 'sdk/tables'), 'sdk/core': pinned(second, 'sdk/core') });
    const other = join(code.folder, 'other');
    await code.run('sync', ['sdk/tables']);
    rmSync(code.root, { recursive: true });
    const { files, requests } = await code.run('mirror', ['sdk/tables'], {}, [other]);
    expect(requests).toBeGreaterThan(0);
    expect(files).toMatchObject([{ path: 'sdk/tables', written: true }]);
    const file = `${first}/sdk--tables.pack`;
    expect(readFileSync(join(other, file)).equals(readFileSync(join(folder, file)))).toBe(true);
    expect(existsSync(code.root)).toBe(false);
  });

  test('names what cannot be in it', async () => {
    const odd = new AssetsRepository(join(temporaryFolder('odd'), 'assets.git'), []);
    const sha = odd.commit({ files: { ...recordings('sdk/a--b', 1), ...recordings('sdk/a/b', 1) } });
    const code = new CodeCheckout();
    code.write('recordings.json', {
      $repository: odd.dir,
      $services: ['sdk/*', 'sdk/a/b'],
      'sdk/a--b': sha,
      'sdk/a/b': sha,
      '/': sha,
    });
    code.write('sdk/none/test.py', '');
    code.commit();
    const into = join(code.folder, 'mirror');
    const result = await code.run('mirror', [], {}, [into]);
    expect(result.files).toMatchObject([{ path: 'sdk/a--b' }]);
    expect(notices(result)).toEqual([
      `Left out, for another directory has a file of that name: sdk/a/b at ${sha.slice(0, 12)}.`,
      `Without recordings at their pinned commit, left out: sdk/none at ${sha.slice(0, 12)}.`,
    ]);
    const other = join(code.folder, 'other');
    await expect(code.run('mirror', ['sdk/none', 'sdk/a--b'], {}, [other])).rejects.toMatchObject({ code: 'no-such-directory' });
    // The jobs of a matrix whose plan names a new service find the others in it.
    expect(readdirSync(join(other, sha))).toEqual(['sdk--a--b.pack']);
    await expect(code.run('mirror', [], {}, [' '])).rejects.toMatchObject({ code: 'bad-usage' });
  });

  test('says how it is published', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    work.commit();
    const { stdout, code } = await work.cli(['mirror', '../out']);
    expect({ code, lines: stdout.split('\n').slice(0, 2) }).toEqual({
      code: 0,
      lines: [
        expect.stringMatching(new RegExp(`^sdk/tables  ${first.slice(0, 12)}  [\\d.]+ kB  written$`)),
        expect.stringMatching(/^1 file written, 0 already there \([\d.]+ kB\) in .*out; \d requests, [\d.]+ kB received$/),
      ],
    });
    for (const tool of ['azcopy sync', 'aws s3 sync', 'gsutil rsync', 'rsync']) expect(stdout).toContain(tool);
  });
});

describe('mirror says before anybody is asked that it cannot write', () => {
  const inTheWay = () => {
    const file = join(temporaryFolder('in-the-way'), 'file');
    writeFileSync(file, '');
    return file;
  };
  testWith('proc').each<[string, () => string]>([
    ['onto a file', inTheWay],
    ['below a file', () => join(inTheWay(), 'mirror')],
    ['where the system takes no folder', () => '/proc/x'],
  ])('%s', async (_, into) => {
    const code = checkout();
    const error = await code.run('mirror', ['sdk/tables'], {}, [into()]).catch((thrown) => toAssetsSyncError(thrown));
    expect(error).toMatchObject({ code: 'not-writable', exitCode: 2 });
    expect(server.requests).toBe(0);
  });
});

describe('a sync with a mirror', () => {
  test.each([
    ['with their trees', () => Object.fromEntries(SERVICES.map((service) => [service, pinned(first, service)]))],
    ['by a catch-all', () => ({ '/': first })],
  ])('asks it alone, once a directory, for services pinned %s, and then nobody', async (_, pins) => {
    const code = checkout({ $mirror: `${mirror.url}/`, ...pins() });
    const result = await code.run('sync', ['*']);
    expect(result).toMatchObject({ services: SERVICES, cacheHit: true, requests: 0, bytes: 0, files: 40 });
    expect({ git: server.requests, mirror: mirror.log.length, notices: notices(result) }).toEqual({
      git: 0,
      mirror: 3,
      notices: [],
    });
    for (const service of SERVICES) expectRecordings(code, service, first);
    expect(git(code.root, 'status', '--porcelain')).toBe('');
    git(code.root, 'fsck', '--strict');
    await code.run('sync', ['*']);
    rmSync(code.root, { recursive: true });
    expect(await code.run('sync', ['*'])).toMatchObject({ cacheHit: true, requests: 0 });
    expect({ git: server.requests, mirror: mirror.log.length }).toEqual({ git: 0, mirror: 3 });
  });

  test('says so, and asks the git server for what the mirror does not have', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second, 'sdk/core': first });
    work.commit();
    const { code, stdout, stderr } = await work.cli(['sync', '*', '--mirror', mirror.url]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^sdk\/core .* mirror\nsdk\/tables .* network\n/),
      stderr: expect.stringContaining(`The mirror ${mirror.url} is not used for sdk/tables at ${second.slice(0, 12)}`),
    });
    expect(mirror.log).toHaveLength(2);
    const { json } = await work.cli(['sync', '*', '--json', '--mirror', '../not-mounted']);
    expect(json).toMatchObject({ 'cache-hit': true, requests: 0 });
  });

  test('brings what is below $prefix, from a mirror that other code repositories use', async () => {
    const python = new AssetsRepository(join(temporaryFolder('prefix'), 'assets.git'), []);
    const sha = python.commit({ files: { ...recordings('python/sdk/tables', 3), ...recordings('js/sdk/tables', 2) } });
    const into = join(temporaryFolder('shared'), 'mirror');
    for (const prefix of ['python', 'js']) {
      const code = new CodeCheckout();
      code.write('recordings.json', { $repository: python.dir, $prefix: prefix, $mirror: into, 'sdk/tables': sha });
      code.commit();
      await code.run('mirror', [], {}, [into]);
    }
    expect(readdirSync(join(into, sha))).toEqual(['js--sdk--tables.pack', 'python--sdk--tables.pack']);
    renameSync(python.dir, `${python.dir}.gone`);
    const code = new CodeCheckout();
    code.write('recordings.json', { $repository: python.dir, $prefix: 'python', $mirror: into, 'sdk/tables': sha });
    code.commit();
    expect(await code.run('sync', ['*'])).toMatchObject({ requests: 0, files: 3 });
    expect(code.files('sdk/tables')).toEqual(archived(`${python.dir}.gone`, sha, 'python/sdk/tables'));
  });

  test('takes the commit for right where a pin names another tree', async () => {
    const tree = `${assets.tree(second, 'sdk/tables')}@${first.slice(0, 12)}`;
    const code = checkout({ $mirror: mirror.url, 'sdk/tables': { sha: first, tree } });
    const { messages, requests } = await code.run('sync', ['sdk/tables']);
    expect({ requests, warnings: messages.filter(({ level }) => level === 'warning') }).toEqual({
      requests: 0,
      warnings: [expect.objectContaining({ text: expect.stringContaining('tree is not this directory of sha'), line: 4 })],
    });
    expectRecordings(code, 'sdk/tables', first);
  });

  test('asks the git server for a pin that moved, and the mirror only where that has lost it', async () => {
    const history = new AssetsRepository(join(temporaryFolder('release'), 'assets.git'), assets);
    const own = await AssetsServer.start(history, 'blobless');
    const released = history.commit({ branch: 'release/1', from: first, files: recordings('sdk/tables', 2, 7) });
    const at = (sha: string) => ({ $repository: own.url, $mirror: mirror.url, 'sdk/tables': sha });
    const code = checkout(at(first));
    await code.run('sync', ['sdk/tables']);
    code.write('recordings.json', at(second));
    mirror.reset();
    expect(await code.run('sync', ['sdk/tables'])).toMatchObject({ cacheHit: false });
    expect(mirror.log).toEqual([]);

    // A release is mirrored, and its branch deleted.
    code.write('recordings.json', at(released));
    const elsewhere = checkout(at(released));
    await elsewhere.run('mirror', [], {}, [folder]);
    git(history.dir, 'update-ref', '-d', 'refs/heads/release/1');
    git(history.dir, 'reflog', 'expire', '--expire=all', '--all');
    git(history.dir, '-c', 'gc.pruneExpire=now', 'gc', '-q', '--prune=now');
    expect(() => git(history.dir, 'cat-file', '-e', released)).toThrow();
    const moved = await code.run('sync', ['sdk/tables']);
    expect(Object.keys(code.files('sdk/tables'))).toHaveLength(20);
    expect({ notices: notices(moved), mirror: mirror.log.length }).toEqual({ notices: [], mirror: 2 });
    await own.close();
    const fresh = checkout({ ...at(released), 'sdk/tables': pinnedAt(elsewhere, released) });
    expect(await fresh.run('sync', ['sdk/tables'])).toMatchObject({ requests: 0, cacheHit: true });
    expect(fresh.files('sdk/tables')).toEqual(code.files('sdk/tables'));
    rmSync(join(folder, released), { recursive: true });
    await expect(checkout(at(released)).run('sync', ['sdk/tables'], { retries: '1' })).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  test('does not change what verify proves', async () => {
    const code = checkout({ $mirror: mirror.url, 'sdk/tables': pinned(first, 'sdk/tables') });
    expect(await code.run('verify', ['sdk/tables'])).toMatchObject({ results: [{ outcome: 'on-branch' }] });
    expect({ mirror: mirror.log, git: server.requests > 0 }).toEqual({ mirror: [], git: true });
  });
});

/** A pin with its tree, as the store of a checkout knows it. */
function pinnedAt(code: CodeCheckout, sha: string): object {
  const [store = ''] = readdirSync(code.store);
  return { sha, tree: `${git(join(code.store, store, 'index'), 'rev-parse', `${sha}:sdk/tables`)}@${sha.slice(0, 12)}` };
}

describe('an address that is no mirror', () => {
  test.each([
    ['owner/name', 'neither an http(s) address nor the path of a folder'],
    ['s3://bucket', 'neither an http(s) address nor the path of a folder'],
    ['https://me:hunter2@host.example/assets', 'a user name or a password'],
    ['https://host.example/assets?sig=hunter2', 'a query or a fragment'],
  ])('is an error, and nothing is done: %s', async (address, why) => {
    const code = checkout({ $mirror: address, '/': first });
    const error = await code.run('sync', ['sdk/tables']).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'bad-manifest', at: { file: 'recordings.json', line: 3 } });
    const input = await checkout()
      .run('sync', ['sdk/tables'], { mirror: address })
      .catch((thrown) => thrown);
    expect(input).toMatchObject({ code: 'bad-usage' });
    for (const { message, detail, hint } of [error, input]) {
      expect(message).toContain(why);
      expect(`${message}${detail}${hint}`).not.toContain('hunter2');
    }
    expect({ asked: server.requests, root: existsSync(code.root) }).toEqual({ asked: 0, root: false });
  });
});

describe('a folder as a mirror', () => {
  const accesses = (isLocalUser: boolean, mirrored: { file?: string; input?: string }) => {
    const manifest = parseManifest(JSON.stringify({ $repository: 'a/b', ...(mirrored.file && { $mirror: mirrored.file }) }), TOP);
    const given = mirrored.input === undefined ? undefined : { text: mirrored.input, base: '/job' };
    const request = { isLocalUser, repository: undefined, branch: undefined, mirror: given, token: undefined };
    return findAccesses({ ...request, gitHubServer: 'https://github.com', ownOrigin: undefined }, manifest, '/code', () => {});
  };

  test("is named by a file on a person's machine, and by the input anywhere", () => {
    expect(accesses(true, { file: './mirror' }).mirror).toEqual({ kind: 'folder', at: '/code/mirror' });
    expect(accesses(false, { file: '/mnt', input: './mirror' }).mirror).toEqual({ kind: 'folder', at: '/job/mirror' });
    expect(accesses(false, { file: 'https://m.example/a' }).mirror).toEqual({ kind: 'http', at: 'https://m.example/a' });
  });

  test('is not named in CI by a file, which a pull request can edit', () => {
    expect(() => accesses(false, { file: '/mnt/mirror' }).mirror).toThrow('in CI, $mirror is an http(s) address');
  });
});
