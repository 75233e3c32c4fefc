import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { recordings } from '../../fixtures/assets-repository.ts';
import { Prepared } from '../../fixtures/prepared.ts';
import { CLEAN_ENVIRONMENT, git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const prepared = new Prepared(fill, (work) => [work.folder]);

/** A workspace whose store holds two packs of sdk/tables (a re-pin) and whose root is gone. */
async function filled(): Promise<Workspace> {
  const work = await prepared.take();
  server.reset();
  return work;
}

async function fill(): Promise<Workspace> {
  const work = new Workspace();
  for (const sha of [first, second]) {
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': sha });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
  }
  rmSync(work.root, { recursive: true });
  return work;
}

const packFolder = (work: Workspace) => join(work.onlyStore, 'objects/pack');

/** The packs of the store or of its index, the largest first. */
function packs(folder: string, ending = '.pack'): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files.map((name) => join(folder, name)).sort((a, b) => readFileSync(b).length - readFileSync(a).length);
}

async function heals(work: Workspace): Promise<void> {
  const { code, stderr } = await work.cli(['sync', '*', '--debug']);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt|error/);
  server.reset();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  expect(server.requests).toBe(0);
}

function overwrite(file: string, change: (bytes: Buffer) => Buffer): void {
  chmodSync(file, 0o644);
  writeFileSync(file, change(readFileSync(file)));
}

describe('a store is fetched again, before a wrong file is written, with', () => {
  test.each<[string, (file: string) => void]>([
    ['a pack that is missing', (file) => rmSync(file)],
    ['a pack that is cut off', (file) => overwrite(file, (bytes) => bytes.subarray(0, bytes.length >> 1))],
    ['a pack without contents', (file) => overwrite(file, () => Buffer.alloc(0))],
    [
      'a pack with other bytes in its middle',
      (file) => overwrite(file, (bytes) => bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 64)),
    ],
    ['an index of a pack that is missing', (file) => rmSync(file.replace(/pack$/, 'idx'))],
    ['an index of a pack that is cut off', (file) => overwrite(file.replace(/pack$/, 'idx'), (bytes) => bytes.subarray(0, 1000))],
    ['an index of a pack that is empty', (file) => overwrite(file.replace(/pack$/, 'idx'), () => Buffer.alloc(0))],
  ])('%s', async (_, damage) => {
    for (const which of [0, 1]) {
      const work = await filled();
      expect(packs(packFolder(work)).length).toBeGreaterThan(1);
      damage(packs(packFolder(work)).at(which) ?? '');
      await heals(work);
    }
  });

  test.each<[string, (file: string) => void]>([
    ['a pack that is missing', (file) => rmSync(file)],
    ['a pack that is cut off', (file) => overwrite(file, (bytes) => bytes.subarray(0, bytes.length >> 1))],
    ['a pack with other bytes at its beginning', (file) => overwrite(file, (bytes) => bytes.fill(0x55, 14, 60))],
    ['an index of a pack that is cut off', (file) => overwrite(file.replace(/pack$/, 'idx'), (bytes) => bytes.subarray(0, 1000))],
  ])('%s of the commits', async (_, damage) => {
    const work = await filled();
    for (const file of packs(join(work.onlyStore, 'index/objects/pack'))) damage(file);
    await heals(work);
  });

  describe.each([
    ['deltas', 'blobless', '10'],
    ['whole objects', 'reachable', '0'],
  ] as const)('commits that a server of %s (%s) is told of and takes for granted, with', (_, profile, window) => {
    const sample = makeSample();
    const unmerged = sample.assets.commit({
      branch: 'pull',
      from: sample.second,
      files: { ...recordings('sdk/tables', 5, 9), ...recordings('sdk/keys', 5, 9) },
    });
    let other: AssetsServer;

    beforeAll(async () => {
      other = await AssetsServer.start(sample.assets, profile);
      sample.assets.configure({ 'pack.window': window });
    });
    afterAll(() => other.close());

    const pin = (work: Workspace, sha: string) =>
      work.write('recordings.json', { $repository: other.url, 'sdk/tables': sha, 'sdk/keys': sha });
    const synced = new Prepared(
      async () => {
        const work = new Workspace();
        for (const sha of [sample.first, sample.second]) {
          pin(work, sha);
          expect((await work.cli(['sync', '*'])).code).toBe(0);
        }
        return work;
      },
      (work) => [work.folder],
    );

    test.each<[string, (file: string) => void]>([
      ['one of their packs missing', (file) => rmSync(file)],
      ['one of their packs cut off', (file) => overwrite(file, (bytes) => bytes.subarray(0, bytes.length >> 1))],
      ['other bytes in one of their packs', (file) => overwrite(file, (bytes) => bytes.fill(0x55, 14, bytes.length - 20))],
      ['an index of one of their packs missing', (file) => rmSync(file.replace(/pack$/, 'idx'))],
    ])('%s', async (_, damage) => {
      for (const which of [0, 1, 'all'] as const) {
        const work = await synced.take();
        const folder = join(work.onlyStore, 'index/objects/pack');
        for (const [index, file] of packs(folder).entries()) if (which === 'all' || which === index) damage(file);
        pin(work, unmerged);
        const { code, stderr } = await work.cli(['sync', '*', '--debug']);
        expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
        const { assets: origin } = sample;
        expect(work.files('sdk')).toEqual({ ...origin.files(unmerged, 'sdk/tables'), ...origin.files(unmerged, 'sdk/keys') });

        expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt|error/);
      }
    });
  });

  test('an index of the commits that is damaged, also for diff', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    const base = work.commit();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    expect((await work.cli(['diff', '*', '--base', base, '--debug', '--quiet'])).stderr).toBe('');
    for (const file of packs(join(work.onlyStore, 'index/objects/pack'))) {
      overwrite(file, (bytes) => bytes.fill(0x55, 12));
    }
    const { code, json } = await work.cli(['diff', '--base', base, '--json']);
    expect(code).toBe(0);
    expect(json.changes).toEqual([
      expect.objectContaining({ service: 'sdk/tables', added: [expect.stringMatching(/new\.json$/)] }),
    ]);
  });
});

/** Puts a store back as an archive does: the same files, but new ones. */
function restore(work: Workspace, change: (store: string) => void): void {
  const store = work.onlyStore;
  const away = `${work.store}-away`;
  renameSync(work.store, away);
  cpSync(away, work.store, { recursive: true, preserveTimestamps: true });
  rmSync(away, { recursive: true });
  change(store);
}

/** Writes objects into the store, each under a name of our choice where git is lied to. */
function writeObject(store: string, type: string, content: string): string {
  return execFileSync('git', ['hash-object', '-t', type, '-w', '--stdin', '--literally'], {
    cwd: store,
    input: content,
    env: { ...CLEAN_ENVIRONMENT, GIT_DIR: store },
    encoding: 'utf8',
  }).trim();
}

function damagePacks(work: Workspace, damage: (file: string) => void): void {
  for (const file of packs(packFolder(work))) damage(file);
}

describe.each([
  ['push', ['push'], ['push', '--dry-run']],
  ['diff --local', ['diff', '--local'], ['diff', '--local']],
])('a %s that finds something lost says which sync fetches it again, and it does:', (_, args, again) => {
  test.each([
    ['the store', (work: Workspace) => rmSync(work.store, { recursive: true })],
    ['its packs', (work: Workspace) => damagePacks(work, (file) => rmSync(file))],
    ['most of each pack', (work: Workspace) => damagePacks(work, (file) => overwrite(file, (bytes) => bytes.subarray(0, 20)))],
  ])('%s', async (_, lose) => {
    const work = await filled();
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    work.write('.assets/sdk/tables/package/tests/recordings/test_4.json', '{}\n');
    lose(work);
    const { code, stderr } = await work.cli(args);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringMatching(/^(Run )?assets-sync sync sdk\/tables/m) });
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect((await work.cli(again)).code).toBe(0);
  });
});

test('a store in the root that has lost its packs is no reason to throw the shared one away', async () => {
  const work = await filled();
  expect((await work.cli(['sync', '*', '--cache', 'off'])).code).toBe(0);
  const names = readdirSync(packFolder(work));
  const [inRoot = ''] = readdirSync(join(work.root, '.git/assets-sync'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('objects/pack'))
    .map((name) => join(work.root, '.git/assets-sync', name));
  for (const file of packs(inRoot)) rmSync(file);
  work.write('.assets/sdk/tables/package/tests/recordings/test_4.json', '{}\n');
  const { code, stderr } = await work.cli(['sync', '*']);
  expect({ code, stderr: stderr.includes('fetched again') }).toEqual({ code: 0, stderr: false });
  expect(readdirSync(packFolder(work))).toEqual(expect.arrayContaining(names));
  expect((await work.cli(['push', '--dry-run'])).code).toBe(0);
});

testWith('links', 'proc').each([
  ['below a link to nowhere', (work: Workspace) => symlinkSync(join(work.folder, 'nowhere'), work.store)],
  ['in a folder that cannot hold any', (work: Workspace) => symlinkSync('/proc', work.store)],
])('a store %s cannot be made, and that is said', async (_, make) => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
  make(work);
  const { code, stderr } = await work.cli(['sync', '*']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/cannot be made/);
  expect(stderr).toContain('ASSETS_SYNC_STORE');
});

describe('a store that was restored from elsewhere is thrown away, and', () => {
  test('fetched again, once', async () => {
    const work = await filled();
    restore(work, () => {});
    const { code } = await work.cli(['sync', 'sdk/tables']);
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
    expect(server.requests).toBeGreaterThan(0);
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    const names = readdirSync(packFolder(work)).sort();
    rmSync(work.root, { recursive: true });
    server.reset();
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(server.requests).toBe(0);
    // Nothing was copied and named once more.
    expect(readdirSync(packFolder(work)).sort()).toEqual(names);
  });

  test('what an assets root stands on is fetched again with a moved pin, at the first go', async () => {
    const work = await filled();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    restore(work, () => {});
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    const { code, stderr } = await work.cli(['sync', '*']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  });

  test('an index that gives a recording the name of another is not believed', async () => {
    const work = await filled();
    restore(work, (store) => {
      const [file = ''] = packs(join(store, 'objects/pack'));
      const unchanged = assets.blobs(second, 'sdk/tables').filter((name) => assets.blobs(first, 'sdk/tables').includes(name));
      swapOffsets(file.replace(/pack$/, 'idx'), unchanged.slice(0, 2));
      rmSync(file.replace(/pack$/, 'rev'), { force: true });
    });
    await heals(work);
  });

  test('a mark of a tree that is not whole is not believed', async () => {
    const work = await filled();
    const tree = assets.tree(second, 'sdk/core');
    restore(work, (store) => {
      writeObject(store, 'tree', '');
      writeFileSync(join(store, 'refs/assets-sync/trees', tree), `${tree}\n`);
    });
    work.write('recordings.json', { $repository: server.url, 'sdk/core': second });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/core'));
  });

  test('loose objects, alternates and configuration in it count for nothing', async () => {
    const work = await filled();
    const [blob = ''] = assets.blobs(second, 'sdk/tables');
    restore(work, (store) => {
      // A loose object whose name is another's.
      const wrong = writeObject(store, 'blob', 'wrong\n');
      execFileSync('mkdir', ['-p', join(store, 'objects', blob.slice(0, 2)), join(store, 'objects/info')]);
      cpSync(join(store, 'objects', wrong.slice(0, 2), wrong.slice(2)), join(store, 'objects', blob.slice(0, 2), blob.slice(2)));
      writeFileSync(join(store, 'objects/info/alternates'), '/nowhere\n');
      appendFileSync(join(store, 'config'), '[core]\n\trepositoryFormatVersion = 99\n');
      for (const file of packs(join(store, 'objects/pack'))) rmSync(file);
    });
    await heals(work);
  });

  test('what is nothing but a pointer to a configuration elsewhere is not followed', async () => {
    const work = await filled();
    restore(work, (store) => {
      for (const name of readdirSync(store)) rmSync(join(store, name), { recursive: true });
      mkdirSync(join(store, 'tmp/elsewhere'), { recursive: true });
      writeFileSync(join(store, 'tmp/elsewhere/config'), '[bad');
      writeFileSync(join(store, 'commondir'), 'tmp/elsewhere\n');
    });
    await heals(work);
    expect(readdirSync(work.onlyStore)).not.toContain('commondir');
  });

  test('one without a signature is not taken for a new one', async () => {
    const work = await filled();
    restore(work, (store) => {
      for (const name of ['signature', 'config', 'HEAD']) rmSync(join(store, name));
      for (const file of packs(join(store, 'objects/pack')).slice(1)) rmSync(file);
    });
    await heals(work);
  });
});

/** Exchanges where an index says that two objects of its pack are. Its checksums stay wrong: git does not look at them. */
function swapOffsets(file: string, names: readonly string[]): void {
  overwrite(file, (bytes) => {
    const count = bytes.readUInt32BE(8 + 255 * 4);
    const table = 8 + 256 * 4;
    const [a, b] = names.map((name) => {
      const sought = Buffer.from(name, 'hex');
      const index = Array.from({ length: count }, (_, i) => i).find((i) =>
        bytes.subarray(table + i * 20, table + i * 20 + 20).equals(sought),
      );
      if (index === undefined) throw new Error(`${name} is not in ${file}`);
      return table + count * 24 + index * 4;
    }) as [number, number];
    const [one, other] = [bytes.readUInt32BE(a), bytes.readUInt32BE(b)];
    bytes.writeUInt32BE(other, a);
    bytes.writeUInt32BE(one, b);
    return bytes;
  });
}

describe('cache: off', () => {
  test('keeps nothing outside the assets root, which needs nothing else', async () => {
    const work = new Workspace();
    const pin = (sha: string) => work.write('recordings.json', { $repository: server.url, 'sdk/tables': sha });
    pin(first);
    work.commit();
    expect((await work.cli(['sync', '*', '--cache', 'off'])).code).toBe(0);
    expect(readdirSync(work.folder).sort()).toEqual(['code', 'home']);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(git(work.root, 'fsck', '--full')).not.toMatch(/missing|corrupt/);
    expect(work.status()).toBe('');

    server.reset();
    expect((await work.cli(['sync', '*', '--cache', 'off'])).code).toBe(0);
    expect(server.requests).toBe(0);
    pin(second);
    expect((await work.cli(['sync', '*', '--cache', 'off'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));

    // A root that is moved takes what it needs along.
    const moved = join(work.folder, 'moved');
    renameSync(work.root, moved);
    expect(git(moved, 'log', '-p').length).toBeGreaterThan(1000);
  });

  test('changes nothing when the commit is not there', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': 'f'.repeat(40) });
    const { code, json } = await work.cli(['sync', '*', '--cache', 'off', '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'missing-commit' });
    expect(readdirSync(work.code).sort()).toEqual(['.git', 'recordings.json']);
  });

  test('goes with roots that borrow from a store, both ways', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', 'sdk/tables']);
    expect((await work.cli(['sync', 'sdk/core', '--cache', 'off'])).code).toBe(0);
    server.reset();
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect((await work.cli(['sync', '*', '--cache', 'off'])).code).toBe(0);
    expect(server.requests).toBe(0);
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
  });
});
