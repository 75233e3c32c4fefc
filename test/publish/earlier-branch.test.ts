/** Where an earlier push is found again: below what others put on its branch, among many branches, on every kind of server. */
import type { AssetsRepository } from '../fixtures/assets-repository.ts';
import { git, gitWithInput } from '../fixtures/process.ts';
import { type Publishing, publishRecorded, type Recorded } from '../fixtures/publishing.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer, type Profile, SOME_PROFILES } from '../servers/assets-server.ts';

let assets: AssetsRepository;
let second: string;
let server: AssetsServer;
let publishing: Publishing;

async function serve(profile: Profile): Promise<void> {
  ({ assets, second } = makeSample());
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, profile);
  publishing = { url: server.url, dir: assets.dir, storeBase: temporaryFolder('store') };
}
afterEach(() => server.close());

function record(at: string, files: Recorded['files'], service = 'sdk/tables'): Recorded {
  return { service, at, files };
}

function pushed(): string[] {
  return git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync').split('\n');
}

function parents(sha: string): string[] {
  return git(assets.dir, 'rev-list', '--parents', '-1', sha).split(' ').slice(1);
}

/** Commits of another service, each on the one before it or on a branch of its own. */
function addCommits(number: number, branchOf: (index: number) => string, from: string): void {
  const commits = Array.from({ length: number }, (_, index) => [
    `commit refs/heads/${branchOf(index)}`,
    // Later than the commits that they are made on, which are of this moment: a server that gives out what is reached goes by that.
    `committer Test <test@localhost> ${Math.ceil(Date.now() / 1000) + index} +0000`,
    'data 1\nx',
    ...(index === 0 || branchOf(index) !== branchOf(0) ? [`from ${from}`] : []),
    `M 644 inline sdk/keys/count.json\ndata ${String(index).length}\n${index}\n`,
  ]);
  const input = `${commits.flat().join('\n')}\n`;
  gitWithInput(assets.dir, input, 'fast-import', '--quiet', '--force');
}

describe.each(SOME_PROFILES)('on a %s server', (profile) => {
  beforeEach(() => serve(profile));

  test('a branch that others put commits on is gone on from, however many they are', async () => {
    const one = await publishRecorded(publishing, [record(second, { 'one.json': '1\n' })]);
    addCommits(40, () => one.branch ?? '', one.sha);
    const theirs = assets.sha(one.branch ?? '');
    const two = await publishRecorded(publishing, [record(one.sha, { 'two.json': '2\n' })]);
    expect({ branch: two.branch, parents: parents(two.sha) }).toEqual({ branch: one.branch, parents: [theirs] });
    expect(git(assets.dir, 'diff', '--name-only', theirs, two.sha)).toBe('sdk/tables/two.json');
    // Two of them brought what was recorded on.
    if (profile === 'blobless') expect(two.requests - 2).toBeLessThanOrEqual(8);
  });

  test('a push that was cut off before its pins were written is found', async () => {
    const one = await publishRecorded(publishing, [record(second, { 'one.json': '1\n' })]);
    const again = () => publishRecorded(publishing, [record(one.sha, { 'two.json': '2\n' })]);
    const two = await again();
    expect(await again()).toMatchObject({ branch: one.branch, sha: two.sha, found: true });
    expect(pushed()).toEqual([one.branch]);
  });

  test('a branch that main was merged into meanwhile is gone on from', async () => {
    const one = await publishRecorded(publishing, [record(second, { 'one.json': '1\n' })]);
    const moved = assets.commit({ files: { 'sdk/tables/theirs.json': 'v1\n' } });
    const tree = git(assets.dir, 'merge-tree', '--write-tree', one.branch ?? '', 'main');
    const merge = git(assets.dir, 'commit-tree', tree, '-p', one.sha, '-p', moved, '-m', 'Update branch');
    git(assets.dir, 'update-ref', `refs/heads/${one.branch}`, merge);
    const two = await publishRecorded(publishing, [record(one.sha, { 'two.json': '2\n' })]);
    expect({ branch: two.branch, parents: parents(two.sha) }).toEqual({ branch: one.branch, parents: [merge] });
  });
});

describe('among a thousand branches', () => {
  beforeEach(async () => {
    await serve('blobless');
    addCommits(1_000, (index) => `assets-sync/a-${index}`, second);
  });

  test('one of the same service is found in eight requests', async () => {
    const one = await publishRecorded(publishing, [record(second, { 'one.json': '1\n' })]);
    const theirs = assets.commit({ branch: one.branch ?? '', files: { 'sdk/keys/x.json': 'x\n' } });
    const two = await publishRecorded(publishing, [record(one.sha, { 'two.json': '2\n' })]);
    expect(parents(two.sha)).toEqual([theirs]);
    // Two of them brought what was recorded on.
    expect(two.requests - 2).toBeLessThanOrEqual(8);
  });

  test('one that is called after another service is found', async () => {
    const core = record(second, { 'core.json': 'c\n' }, 'sdk/core');
    const one = await publishRecorded(publishing, [core, record(second, { 'one.json': '1\n' })]);
    expect(one.branch).toContain('sdk-core');
    const theirs = assets.commit({ branch: one.branch ?? '', files: { 'sdk/keys/x.json': 'x\n' } });
    const two = await publishRecorded(publishing, [record(one.sha, { 'two.json': '2\n' })]);
    expect(parents(two.sha)).toEqual([theirs]);
  });
});
