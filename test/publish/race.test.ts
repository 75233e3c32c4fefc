/** Others who push between the look at the assets repository and the push. */
import { recordings } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { type Publishing, publishRecorded, type Recorded } from '../fixtures/publishing.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer, type Profile } from '../servers/assets-server.ts';

const RECORDING = 'package/tests/recordings/test_5.json';
const { assets, second, third } = makeSample();
assets.configure({ 'http.receivepack': 'true' });
let server: AssetsServer;

afterEach(end);

async function end(): Promise<void> {
  await server.close();
  git(assets.dir, 'update-ref', 'refs/heads/main', third);
  for (const branch of pushed()) git(assets.dir, 'update-ref', '-d', `refs/heads/${branch}`);
}

async function begin(profile: Profile): Promise<Publishing> {
  server = await AssetsServer.start(assets, profile);
  return { url: server.url, dir: assets.dir, storeBase: temporaryFolder('store') };
}

function tables(text: string): Recorded {
  return { service: 'sdk/tables', at: second, files: { [RECORDING]: text } };
}

function pushed(): string[] {
  const listing = git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync');
  return listing === '' ? [] : listing.split('\n');
}

/** Somebody merges a pull request of another service. */
function moveMain(): void {
  assets.commit({ files: { 'sdk/core/theirs.json': `${Math.random()}\n` } });
}

/** Runs `then` before each request that a push makes, which are numbered from 1. */
function atEachRequest(then: (request: number, url: string) => void): void {
  let requests = 0;
  server.faults.push(({ url }) => {
    then(++requests, url ?? '');
    return false;
  });
}

const isPush = (url: string) => url.includes('git-receive-pack');

describe('a main branch that moves', () => {
  test.each(['blobless', 'plain-v0'] as const)('before any request is no hindrance (%s server)', async (profile) => {
    let requests = Number.POSITIVE_INFINITY;
    for (let at = 1; at <= requests; at++) {
      const publishing = await begin(profile);
      let made = 0;
      // The first is the one that brings what was recorded on, which is no part of a push.
      atEachRequest((request) => {
        made = request;
        if (request === at) moveMain();
      });
      const { sha, branch } = await publishRecorded(publishing, [tables(`mine ${at}\n`)]);
      expect({ at, pushed: pushed() }).toEqual({ at, pushed: [branch] });
      expect(git(assets.dir, 'show', `${sha}:sdk/tables/${RECORDING}`)).toBe(`mine ${at}`);
      requests = Math.min(requests, made);
      await end();
    }
    expect(requests).toBeGreaterThan(4);
    expect(git(assets.dir, 'fsck', '--connectivity-only', '--no-dangling')).toBe('');
  });

  test.each(['blobless', 'reachable', 'plain'] as const)(
    'before every request to take the push is no hindrance (%s server)',
    async (profile) => {
      const publishing = await begin(profile);
      // Of an older server a commit that has left the branch's tip cannot be asked for: sooner or later it must hold still.
      let moves = 0;
      atEachRequest((_, url) => {
        if (isPush(url) && moves++ < 5) moveMain();
      });
      const { branch } = await publishRecorded(publishing, [tables('mine\n')]);
      expect(pushed()).toEqual([branch]);
      expect(moves).toBeGreaterThan(1);
    },
  );
});

describe('other refs that change before the push', () => {
  const cases: Record<string, (branch: string) => void> = {
    'the same branch at the main branch': (branch) => setRef(`refs/heads/${branch}`, 'main'),
    'the same branch with something else': (branch) =>
      void assets.commit({ branch, from: second, files: { 'sdk/tables/other.json': 'x\n' } }),
    'a tag at the main branch': () => setRef('refs/tags/v9', 'main'),
    'a tag at an older commit': () => setRef('refs/tags/v9', second),
    'a branch at an older commit': () => setRef('refs/heads/release', second),
  };

  test.each(Object.keys(cases))('%s', async (name) => {
    const publishing = await begin('full');
    const planned = (await publishRecorded(publishing, [tables('mine\n')])).branch ?? '';
    git(assets.dir, 'update-ref', '-d', `refs/heads/${planned}`);
    atEachRequest((_, url) => {
      if (!isPush(url)) return;
      server.faults.length = 0;
      cases[name]?.(planned);
      moveMain();
    });
    const { sha, branch = '' } = await publishRecorded(publishing, [tables('mine\n')]);
    expect(assets.sha(branch)).toBe(sha);
    expect(branch).toBe(name.startsWith('the same') ? `${planned}-2` : planned);
    for (const ref of ['refs/tags/v9', 'refs/heads/release']) git(assets.dir, 'update-ref', '-d', ref);
  });
});

test('ten pushes of ten services at once all succeed', async () => {
  const services = Array.from({ length: 10 }, (_, number) => `sdk/s${number}`);
  const at = assets.commit({ files: Object.assign({}, ...services.map((service) => recordings(service, 2))) });
  const { url, dir } = await begin('blobless');
  const all = services.map((service) => {
    const files = { 'new.json': `${service}\n` };
    return publishRecorded({ url, dir, storeBase: temporaryFolder('store') }, [{ service, at, files }]);
  });
  const branches = (await Promise.all(all)).map(({ branch }) => branch);
  expect(pushed()).toEqual(branches.sort());
});

function setRef(ref: string, at: string): void {
  git(assets.dir, 'update-ref', ref, assets.sha(at));
}
