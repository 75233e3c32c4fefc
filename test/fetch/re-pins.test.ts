/** What re-pins cost, on servers of every kind: bytes and requests are counted by the server. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../src/base/directory.ts';
import { parseGitUrl } from '../../src/base/git-url.ts';
import { SILENT } from '../../src/base/log.ts';
import type { Sha } from '../../src/base/sha.ts';
import { type AssetsRepository as Assets, withAssetsRepository } from '../../src/fetch/assets-repository.ts';
import { fetchTrees } from '../../src/fetch/fetch-trees.ts';
import { objectsIn } from '../../src/git/objects/read.ts';
import type { PinnedTree } from '../../src/pins/pins.ts';
import { AssetsRepository } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer, type Profile } from '../servers/assets-server.ts';

const { signal } = new AbortController();
const SERVICE = 'sdk/tables' as Directory;
const FILES = 30;
const FILE_BYTES = 4_000;

let repository: AssetsRepository;
let server: AssetsServer;
let storeBase: string;

async function start(profile: Profile): Promise<void> {
  repository = new AssetsRepository(join(temporaryFolder('repins'), 'assets.git'), []);
  server = await AssetsServer.start(repository, profile);
  storeBase = temporaryFolder('store');
}

afterEach(() => server.close());

/** @returns a pin of a commit that changes some files of the service, and one of another */
function record(files: number, pinned: 'with tree' | 'SHA alone'): PinnedTree {
  const paths = Array.from({ length: files }, (_, number) => `${SERVICE}/package/test_${number}.json`);
  const contents = [...paths, 'sdk/other/test.json'].map((path) => [path, randomBytes(FILE_BYTES)]);
  const sha = repository.commit({ files: Object.fromEntries(contents) }) as Sha;
  const tree = pinned === 'with tree' ? (repository.tree(sha, SERVICE) as Sha) : undefined;
  const place = { directory: SERVICE, assetsPath: SERVICE, sha, tree };
  return { ...place, pin: { ...place, reason: undefined, manifestDirectory: '' as Directory, at: { file: 'recordings.json' } } };
}

function withServer<T extends object>(body: (assets: Assets) => Promise<T>) {
  const url = parseGitUrl(server.url, '', '/');
  if ('error' in url) throw new Error(url.error);
  const options = { storeBase, isLocalUser: false, config: '', attempts: 1 };
  server.reset();
  return withAssetsRepository({ url, branch: 'main', authorization: undefined }, options, SILENT, body);
}

/** @param change what is put in the place of parts of the repository */
function fetching(wanted: PinnedTree, change: (assets: Assets) => Partial<Assets> = () => ({})) {
  return withServer(async (assets) => {
    const { trees } = await fetchTrees({ ...assets, ...change(assets) }, [wanted], {}, signal);
    const { store } = assets;
    const sha = repository.tree(wanted.sha, SERVICE) as Sha;
    expect(trees).toMatchObject([{ found: sha }]);
    expect((await objectsIn(store.dir, repository.blobs(wanted.sha, SERVICE) as Sha[], signal)).size).toBe(FILES);
    return { asked: server.requests };
  });
}

const received = () => server.log.reduce((sum, { bytes }) => sum + bytes, 0);

test.each<[Profile, 'with tree' | 'SHA alone', number]>([
  ['blobless', 'with tree', 2],
  ['blobless', 'SHA alone', 5],
  ['plain', 'with tree', 2],
])('each of several brings only what is new (%s, %s)', async (profile, pinned, requests) => {
  await start(profile);
  await fetching(record(FILES, pinned));
  expect(received()).toBeGreaterThan(FILES * FILE_BYTES);
  for (let take = 0; take < 4; take++) {
    await fetching(record(1, pinned));
    expect(server.requests).toBe(requests);
    // The file, trees and what the protocol says.
    expect(received()).toBeLessThan(3 * FILE_BYTES);
  }
});

test('a server that sends what it was told is here costs its bytes, and nothing else', async () => {
  await start('blobless');
  await fetching(record(FILES, 'with tree'));
  const deaf = ({ remote }: Assets) => ({
    remote: Object.create(remote, {
      fetchSince: {
        value: async (...[scratch, { wants }]: Parameters<typeof remote.fetchSince>) => {
          await remote.fetch(scratch, { wants }, signal);
          return true;
        },
      },
    }),
  });
  await fetching(record(1, 'with tree'), deaf);
  expect(received()).toBeGreaterThan(FILES * FILE_BYTES);
});

test('a server that takes the filter for files alone sends commits with everything in them', async () => {
  await start('blobless');
  repository.configure({ 'uploadpackfilter.tree.allow': 'false' });
  await fetching(record(FILES, 'SHA alone'));
  await fetching(record(1, 'SHA alone'));
});

test('what the store is said to have and cannot be read is thrown away with all of the store, and fetched again', async () => {
  await start('blobless');
  await fetching(record(FILES, 'with tree'));
  const packs = () => {
    const [store = ''] = readdirSync(storeBase);
    const folder = join(storeBase, store, 'objects/pack');
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pack'))
      .map((name) => join(folder, name));
  };
  const [damaged = ''] = packs();
  chmodSync(damaged, 0o644);
  writeFileSync(damaged, readFileSync(damaged).fill(0x55, 5_000, 40_000));
  await fetching(record(1, 'with tree'));
  // git fsck in a root that borrows from there would complain of it ever after.
  expect(packs()).not.toContain(damaged);
});

test('a tree that lies in another one that is looked into too is asked for by itself', async () => {
  await start('blobless');
  const before = record(FILES, 'SHA alone');
  const { dir } = repository;
  const input = `040000 tree ${git(dir, 'rev-parse', `${before.sha}^{tree}`)}\tpython\n`;
  const top = execFileSync('git', ['mktree'], { cwd: dir, input }).toString('latin1').trim();
  const sha = git(dir, 'commit-tree', '-p', before.sha, '-m', 'Move everything below python', top) as Sha;
  git(dir, 'update-ref', 'refs/heads/main', sha);
  const moved = { ...before, directory: 'moved' as Directory, assetsPath: `python/${SERVICE}` as Directory, sha };
  const { found } = await withServer(async (assets) => {
    const { trees } = await fetchTrees(assets, [before, moved], {}, signal);
    return { found: trees.map((tree) => tree.found) };
  });
  expect(found).toEqual([repository.tree(before.sha, SERVICE), repository.tree(before.sha, SERVICE)]);
});
