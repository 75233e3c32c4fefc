/** What re-pins cost, on servers of every kind: bytes and requests are counted by the server. */
import { randomBytes } from 'node:crypto';
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

/** @param change what is put in the place of parts of the repository */
function fetching(wanted: PinnedTree, change: (assets: Assets) => Partial<Assets> = () => ({})) {
  const url = parseGitUrl(server.url, '', '/');
  if ('error' in url) throw new Error(url.error);
  const options = { storeBase, isLocalUser: false, config: '', attempts: 1 };
  server.reset();
  return withAssetsRepository({ url, branch: 'main', authorization: undefined }, options, SILENT, async (assets) => {
    const { trees } = await fetchTrees({ ...assets, ...change(assets) }, [wanted], {}, signal);
    const { store } = assets;
    const sha = repository.tree(wanted.sha, SERVICE) as Sha;
    expect(trees).toMatchObject([{ found: sha }]);
    expect((await objectsIn(store.dir, repository.blobs(wanted.sha, SERVICE) as Sha[], signal)).size).toBe(FILES);
    return { limits: store.serverLimits.read(), isWhole: store.isWhole(wanted.sha) };
  });
}

const received = () => server.log.reduce((sum, { bytes }) => sum + bytes, 0);

test.each<[Profile, 'with tree' | 'SHA alone', number]>([
  ['blobless', 'with tree', 2],
  ['blobless', 'SHA alone', 5],
  ['plain', 'with tree', 2],
  ['plain', 'SHA alone', 2],
  // Of the older protocol: a greeting that finds that out, and one a git.
  ['reachable', 'with tree', 5],
  ['reachable', 'SHA alone', 12],
])('each of several brings only what is new (%s, %s)', async (profile, pinned, requests) => {
  await start(profile);
  await fetching(record(FILES, pinned));
  expect(received()).toBeGreaterThan(FILES * FILE_BYTES);
  for (let take = 0; take < 4; take++) {
    await fetching(record(1, pinned));
    expect(server.requests).toBe(requests);
    // The file, another service's where a commit comes whole, trees and what the protocol says.
    expect(received()).toBeLessThan(3 * FILE_BYTES);
  }
});

test('a server that sends what it was told is here is not told again', async () => {
  await start('blobless');
  await fetching(record(FILES, 'with tree'));
  let asked = 0;
  const deaf = ({ remote }: Assets) => ({
    remote: Object.create(remote, {
      fetchSince: {
        value: async (...[scratch, { wants }]: Parameters<typeof remote.fetchSince>) => {
          asked++;
          return (await remote.fetch(scratch, { wants }, signal)).isWhole;
        },
      },
    }),
  });
  expect((await fetching(record(1, 'with tree'), deaf)).limits).toMatchObject({ noTreeOffers: true });
  expect(received()).toBeGreaterThan(FILES * FILE_BYTES);
  await fetching(record(1, 'with tree'), deaf);
  expect({ asked, isLittle: received() < 3 * FILE_BYTES }).toEqual({ asked: 1, isLittle: true });
});

test('a service that changed altogether leaves a server its good name', async () => {
  await start('blobless');
  await fetching(record(FILES, 'with tree'));
  expect((await fetching(record(FILES, 'with tree'))).limits).toEqual({});
});

test('a server that takes the filter for files alone sends commits with all of their trees', async () => {
  await start('blobless');
  repository.configure({ 'uploadpackfilter.tree.allow': 'false' });
  expect(await fetching(record(FILES, 'SHA alone'))).toMatchObject({ isWhole: true, limits: {} });
  await fetching(record(1, 'SHA alone'));
  expect(server.requests).toBe(3);
});
