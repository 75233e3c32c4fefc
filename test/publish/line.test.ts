/** A push again before the earlier one is merged: it goes on top of that one's branch, whatever became of it meanwhile. */
import { git, gitBytes } from '../fixtures/process.ts';
import { type Publishing, publishRecorded, type Recorded } from '../fixtures/publishing.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer, type Profile } from '../servers/assets-server.ts';

const { assets, first, second, third } = makeSample();
assets.configure({ 'http.receivepack': 'true' });
let server: AssetsServer;
let publishing: Publishing;
const RECORDING = 'package/tests/recordings/test_5.json';

beforeEach(async () => {
  server = await AssetsServer.start(assets, 'blobless');
  publishing = { url: server.url, dir: assets.dir, storeBase: temporaryFolder('store') };
});
afterEach(async () => {
  await server.close();
  git(assets.dir, 'update-ref', 'refs/heads/main', third);
  for (const branch of pushed()) git(assets.dir, 'update-ref', '-d', `refs/heads/${branch}`);
});

async function serve(profile: Profile): Promise<void> {
  await server.close();
  server = await AssetsServer.start(assets, profile);
  publishing.url = server.url;
}

function pushed(): string[] {
  const listing = git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync');
  return listing === '' ? [] : listing.split('\n');
}

function record(at: string, files: Recorded['files'], service = 'sdk/tables'): Recorded {
  return { service, at, files };
}

async function push(...recorded: Recorded[]): Promise<{ sha: string; branch: string; found: boolean; requests: number }> {
  const { sha, branch = 'none', found, requests } = await publishRecorded(publishing, recorded);
  return { sha, branch, found, requests };
}

function parents(sha: string): string[] {
  return git(assets.dir, 'rev-list', '--parents', '-1', sha).split(' ').slice(1);
}

/** The files that differ between two commits. */
function between(one: string, other: string): string[] {
  return git(assets.dir, 'diff', '--name-only', one, other).split('\n');
}

/** What git's own merge into main makes of a branch: undefined where it has a conflict. */
function mergeIntoMain(branch: string): string | undefined {
  try {
    const tree = git(assets.dir, 'merge-tree', '--write-tree', 'main', branch);
    const merge = git(assets.dir, 'commit-tree', tree, '-p', 'main', '-p', branch, '-m', 'merge');
    git(assets.dir, 'update-ref', 'refs/heads/main', merge);
    return merge;
  } catch {
    return undefined;
  }
}

test('the next push is the next commit of the same branch, of another service too, and takes eight requests', async () => {
  const one = await push(record(second, { 'one.json': '1\n' }));
  const two = await push(record(one.sha, { 'two.json': '2\n' }), record(second, { 'core.json': 'c\n' }, 'sdk/core'));
  expect(two).toMatchObject({ branch: one.branch, found: false });
  expect(parents(two.sha)).toEqual([one.sha]);
  expect(pushed()).toEqual([one.branch]);
  expect(between(third, two.sha)).toEqual(['sdk/core/core.json', 'sdk/tables/one.json', 'sdk/tables/two.json']);
  expect(two.requests).toBeLessThanOrEqual(8);
});

test('a pin some commits behind main takes eight requests, also among so many services that trees differ by little', async () => {
  const services = Array.from({ length: 90 }, (_, number) => [`sdk/s${number}/one.json`, `${number}\n`] as const);
  const at = assets.commit({ files: Object.fromEntries(services) });
  assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
  assets.commit({ files: { 'sdk/core/theirs.json': 'theirs\n' } });
  const { sha, requests } = await push(record(at, { 'mine.json': 'mine\n' }));
  expect(between('main', sha)).toEqual(['sdk/tables/mine.json']);
  expect(requests).toBeLessThanOrEqual(8);
});

test('what main has in the same service since is merged in, once, and can be merged whatever comes then', async () => {
  const one = await push(record(second, { 'one.json': '1\n' }));
  const moved = assets.commit({ files: { 'sdk/tables/theirs.json': 'v1\n', 'sdk/odd/lf.json': 'v1\n' } });
  const two = await push(record(one.sha, { 'two.json': '2\n' }));
  expect(parents(two.sha)).toEqual([one.sha, moved]);
  expect(between(moved, two.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
  assets.commit({ files: { 'sdk/tables/theirs.json': 'v2\n' } });
  const three = await push(record(two.sha, { 'two.json': '3\n' }));
  expect(three.branch).toBe(one.branch);
  expect(between('main', three.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
  expect(mergeIntoMain(three.branch)).toBeDefined();
  expect(git(assets.dir, 'fsck', '--connectivity-only', '--no-dangling')).toBe('');
});

test('a service that is pinned at a newer commit of main than the branch began at goes on from there', async () => {
  const one = await push(record(second, { 'one.json': '1\n' }));
  const newer = assets.commit({ files: { 'sdk/core/theirs.json': 'v1\n' } });
  const two = await push(record(one.sha, { 'two.json': '2\n' }), record(newer, { 'theirs.json': 'mine\n' }, 'sdk/core'));
  expect(two.branch).toBe(one.branch);
  expect(between('main', two.sha)).toEqual(['sdk/core/theirs.json', 'sdk/tables/one.json', 'sdk/tables/two.json']);
  expect(mergeIntoMain(two.branch)).toBeDefined();
});

describe('where main is many commits ahead', () => {
  test.each([31, 32, 40])('the next push goes on with the branch that began near the first commit (%d)', async (commits) => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
    assets.commitOften(commits, 'sdk/odd/count.json');
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(two.branch).toBe(one.branch);
    expect(between('main', two.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
  });

  test('a pin that main has near its first commit is on main', async () => {
    assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
    assets.commitOften(1_100, 'sdk/odd/count.json');
    const { sha } = await push(record(second, { 'one.json': '1\n' }));
    expect(parents(sha)).toEqual([assets.sha('main')]);
    expect(between('main', sha)).toEqual(['sdk/tables/one.json']);
  });

  test.each(['blobless', 'plain'] as const)('a branch that main was merged into goes on (%s)', async (profile) => {
    await server.close();
    server = await AssetsServer.start(assets, profile);
    publishing = { ...publishing, url: server.url };
    const one = await push(record(second, { 'one.json': '1\n' }));
    assets.commit({ files: { 'sdk/tables/theirs.json': 'v1\n' } });
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    assets.commitOften(40, 'sdk/odd/count.json');
    assets.commit({ files: { 'sdk/tables/theirs.json': 'v2\n' } });
    const three = await push(record(two.sha, { 'three.json': '3\n' }));
    expect(three.branch).toBe(one.branch);
    expect(between('main', three.sha)).toEqual(['one', 'three', 'two'].map((name) => `sdk/tables/${name}.json`));
    expect(mergeIntoMain(three.branch)).toBeDefined();
  });

  test('a branch that a person brought up to date goes on', async () => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    const moved = assets.commit({ files: { 'sdk/core/theirs.json': 'v1\n' } });
    const tree = git(assets.dir, 'merge-tree', '--write-tree', one.sha, moved);
    const updated = git(assets.dir, 'commit-tree', tree, '-p', one.sha, '-p', moved, '-m', 'Update branch');
    git(assets.dir, 'update-ref', `refs/heads/${one.branch}`, updated);
    assets.commitOften(40, 'sdk/odd/count.json');
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(two.branch).toBe(one.branch);
    expect(parents(two.sha)).toEqual([updated]);
  });
});

describe('a deletion that was pushed and is undone', () => {
  const path = RECORDING;
  const deletion = record(second, { [path]: undefined });
  const deleted = gitBytes(assets.dir, 'show', `${second}:sdk/tables/${path}`).toString();
  const undone = (at: string) => record(at, { [path]: deleted });

  test.each(['blobless', 'plain'] as const)(
    'is the next commit of its branch, and the next push goes on there (%s)',
    async (profile) => {
      await serve(profile);
      const one = await push(deletion);
      const two = await push(undone(one.sha));
      expect(two).toMatchObject({ branch: one.branch, found: false });
      expect(parents(two.sha)).toEqual([one.sha]);
      expect(between('main', two.sha)).toEqual(['']);
      const three = await push(record(two.sha, { 'one.json': '1\n' }));
      expect(three.branch).toBe(one.branch);
      expect(between('main', three.sha)).toEqual(['sdk/tables/one.json']);
    },
  );

  test('takes another service along', async () => {
    const one = await push(deletion);
    const two = await push(undone(one.sha), record(second, { 'core.json': 'c\n' }, 'sdk/core'));
    expect(pushed()).toEqual([one.branch]);
    expect(between('main', two.sha)).toEqual(['sdk/core/core.json']);
  });

  test('is done with where main has deleted it and undone that as well', async () => {
    const one = await push(deletion);
    mergeIntoMain(one.branch);
    const back = assets.commit({ files: { [`sdk/tables/${path}`]: deleted } });
    expect(await push(undone(one.sha))).toMatchObject({ sha: back, branch: 'none', found: true });
  });
});

test('a recording that main has otherwise than the earlier push is a conflict, which names it and the branch', async () => {
  const one = await push(record(second, { 'one.json': '1\n' }));
  assets.commit({ files: { 'sdk/tables/one.json': 'theirs\n' } });
  await expect(push(record(one.sha, { 'two.json': '2\n' }))).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('sdk/tables/one.json'),
    hint: expect.stringContaining(one.branch),
  });
  expect(assets.sha(one.branch)).toBe(one.sha);
});

test('an earlier push that conflicts in another service is left alone: this one goes to a branch of its own', async () => {
  const one = await push(record(second, { 'one.json': '1\n' }), record(second, { 'core.json': 'c\n' }, 'sdk/core'));
  assets.commit({ files: { 'sdk/core/core.json': 'theirs\n', 'sdk/tables/theirs.json': 'v1\n' } });
  const two = await push(record(one.sha, { 'two.json': '2\n' }));
  expect(two.branch).not.toBe(one.branch);
  expect(assets.sha(one.branch)).toBe(one.sha);
  expect(between('main', two.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
});

describe('an earlier push whose pull request', () => {
  test('was merged with a merge commit is done with', async () => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    const merge = mergeIntoMain(one.branch);
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(two.branch).not.toBe(one.branch);
    expect(parents(two.sha)).toEqual([merge]);
  });

  test.each(['is still there', 'is gone', 'is gone and its commits thrown away'])(
    'was squashed is done with, where its branch %s',
    async (branch) => {
      const one = await push(record(second, { 'one.json': '1\n' }));
      const squash = assets.commit({ files: { 'sdk/tables/one.json': '1\n' } });
      if (branch !== 'is still there') git(assets.dir, 'update-ref', '-d', `refs/heads/${one.branch}`);
      const moved = assets.commit({ files: { 'sdk/tables/theirs.json': 'v1\n' } });
      expect(squash).not.toBe(moved);
      const mine = record(one.sha, { 'one.json': 'again\n' });
      const throwAway = () => void git(assets.dir, 'gc', '-q', '--prune=now');
      const { sha, branch: next = '' } = await publishRecorded(
        publishing,
        [mine],
        branch.endsWith('away') ? throwAway : undefined,
      );
      const two = { sha, branch: next };
      expect(two.branch).not.toBe(one.branch);
      expect(parents(two.sha)).toEqual([moved]);
      expect(between('main', two.sha)).toEqual(['sdk/tables/one.json']);
    },
  );

  test.each(['blobless', 'plain'] as const)(
    'was squashed after another change of the service, its branch deleted, is done with: files that main has as they were pushed are ours (%s server)',
    async (profile) => {
      await serve(profile);
      const one = await push(record(second, { 'one.json': '1\n', [RECORDING]: undefined }));
      assets.commit({ files: { 'sdk/tables/theirs.json': 'v1\n' } });
      const squash = assets.commit({ files: { 'sdk/tables/one.json': '1\n', [`sdk/tables/${RECORDING}`]: undefined } });
      git(assets.dir, 'update-ref', '-d', `refs/heads/${one.branch}`);
      const two = await publishRecorded(publishing, [record(one.sha, { 'one.json': 'again\n', [RECORDING]: 'again\n' })]);
      expect(parents(two.sha)).toEqual([squash]);
      expect(two.unmerged).toEqual([]);
      expect(between('main', two.sha)).toEqual(['sdk/tables/one.json', `sdk/tables/${RECORDING}`]);
    },
  );

  test('was squashed with a change in review is a conflict in that file alone', async () => {
    const one = await push(record(second, { 'one.json': '1\n', 'two.json': '1\n' }));
    assets.commit({ files: { 'sdk/tables/one.json': '1\n', 'sdk/tables/two.json': 'reviewed\n' } });
    git(assets.dir, 'update-ref', '-d', `refs/heads/${one.branch}`);
    const both = push(record(one.sha, { 'one.json': '2\n', 'two.json': '2\n' }));
    await expect(both).rejects.toMatchObject({ code: 'conflict', paths: ['sdk/tables/two.json'] });
  });

  test('was closed and its branch deleted: what it had is on the next branch', async () => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    git(assets.dir, 'update-ref', '-d', `refs/heads/${one.branch}`);
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(pushed()).toEqual([two.branch]);
    expect(parents(two.sha)).toEqual([third]);
    expect(between('main', two.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
  });
});

test('what was made on a history of its own, which main does not have, is a conflict where main has the service otherwise', async () => {
  const other = assets.commit({ branch: 'other', from: second, files: { 'sdk/tables/other.json': '1\n' } });
  const tree = git(assets.dir, 'rev-parse', `${other}^{tree}`);
  const apart = git(assets.dir, 'commit-tree', tree, '-m', 'a history of its own');
  git(assets.dir, 'update-ref', 'refs/heads/assets-sync/apart', apart);
  const pushing = push(record(apart, { 'one.json': '1\n' }));
  await expect(pushing).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining(apart.slice(0, 12)) });
  expect(pushed()).toEqual(['assets-sync/apart']);
});

describe('a branch that has a commit of somebody else', () => {
  async function withTheirs(files: Record<string, string>) {
    const one = await push(record(second, { 'one.json': '1\n' }));
    const theirs = assets.commit({ branch: one.branch, files });
    return { ...one, theirs };
  }

  test('keeps it, and the next push goes on top', async () => {
    const { sha, branch, theirs } = await withTheirs({ 'sdk/tables/one.json': 'mended\n', 'sdk/keys/x.json': 'x\n' });
    const two = await push(record(sha, { 'two.json': '2\n' }));
    expect(two.branch).toBe(branch);
    expect(parents(two.sha)).toEqual([theirs]);
    expect(between(theirs, two.sha)).toEqual(['sdk/tables/two.json']);
  });

  test('is a conflict where that changed the same recording, and stays as it is', async () => {
    const { sha, branch, theirs } = await withTheirs({ 'sdk/tables/one.json': 'mended\n' });
    await expect(push(record(sha, { 'one.json': '2\n' }))).rejects.toMatchObject({ code: 'conflict' });
    expect(assets.sha(branch)).toBe(theirs);
  });

  test('may be one that merged main into it', async () => {
    const { sha, branch } = await withTheirs({ 'sdk/tables/one.json': 'mended\n' });
    const moved = assets.commit({ files: { 'sdk/tables/theirs.json': 'v1\n' } });
    const tree = git(assets.dir, 'merge-tree', '--write-tree', branch, 'main');
    const merge = git(assets.dir, 'commit-tree', tree, '-p', branch, '-p', 'main', '-m', 'Update branch');
    git(assets.dir, 'update-ref', `refs/heads/${branch}`, merge);
    const two = await push(record(sha, { 'two.json': '2\n' }));
    expect(two.branch).toBe(branch);
    expect(parents(two.sha)).toEqual([merge]);
    expect(between(moved, two.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
  });

  test('has the same push already where that was cut off before the pins were written', async () => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(await push(record(one.sha, { 'two.json': '2\n' }))).toMatchObject({ branch: one.branch, sha: two.sha, found: true });
  });
});

describe('between the look and the push', () => {
  function atPush(then: () => void): void {
    server.faults.push(({ url }) => {
      if (!url?.includes('git-receive-pack')) return false;
      server.faults.length = 0;
      then();
      return false;
    });
  }

  test('a branch that somebody moves on is gone on from', async () => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    atPush(() => void assets.commit({ branch: one.branch, files: { 'sdk/tables/theirs.json': 'x\n' } }));
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(two.branch).toBe(one.branch);
    expect(git(assets.dir, 'show', `${two.sha}:sdk/tables/theirs.json`)).toBe('x');
  });

  test('a branch that is deleted does not come back', async () => {
    const one = await push(record(second, { 'one.json': '1\n' }));
    atPush(() => git(assets.dir, 'update-ref', '-d', `refs/heads/${one.branch}`));
    const two = await push(record(one.sha, { 'two.json': '2\n' }));
    expect(pushed()).toEqual([two.branch]);
    expect(two.branch).not.toBe(one.branch);
    expect(between('main', two.sha)).toEqual(['sdk/tables/one.json', 'sdk/tables/two.json']);
  });
});

test('services of two branches that are not merged go on from the first, with what the other has', async () => {
  const tables = await push(record(second, { 'one.json': '1\n' }));
  const core = await push(record(first, { 'core.json': 'c\n' }, 'sdk/core'));
  expect(pushed()).toHaveLength(2);
  const both = await push(record(tables.sha, { 'two.json': '2\n' }), record(core.sha, { 'more.json': 'm\n' }, 'sdk/core'));
  expect(both.branch).toBe(tables.branch);
  expect(between('main', both.sha)).toEqual([
    'sdk/core/core.json',
    'sdk/core/more.json',
    'sdk/tables/one.json',
    'sdk/tables/two.json',
  ]);
});
