/** The branches that pushes made: which are merged, which are pinned by which refs of the code repository, and which may go. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePruned, type PushedBranch } from '../../../src/commands/branches/model.ts';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, PROFILES, type Profile } from '../../servers/assets-server.ts';

/** A month after the recordings began, in 2023. */
const NOW = 1_702_600_000;
const DAY = 24 * 3600;

const made = makeAssets();
let assets: AssetsRepository;
let server: AssetsServer;
const { tips } = made;

/** Every push is a branch: merged long ago and just now, squashed, left alone, and with several commits. */
function makeAssets() {
  const repository = new AssetsRepository(join(temporaryFolder('branches'), 'assets.git'), []);
  let time = NOW - 30 * DAY;
  const commit = (spec: Parameters<AssetsRepository['commit']>[0]) => {
    time += 3600;
    return repository.commit({ time, ...spec });
  };
  const push = (name: string, service: string, take: number, from = 'refs/heads/main') =>
    commit({ branch: `assets-sync/${name}`, from, files: recordings(service, 2, take) });
  const first = commit({ files: { ...recordings('sdk/tables', 4), ...recordings('sdk/core', 4) } });
  const old = push('merged-old', 'sdk/tables', 2);
  const stale = push('stale', 'sdk/core', 2);
  commit({ merges: [old], files: recordings('sdk/tables', 2, 2) });
  for (let take = 3; take < 60; take++) commit({ files: { 'sdk/keys/one.json': `${take}\n` } });
  const squashed = push('squashed', 'sdk/tables', 3);
  commit({ files: recordings('sdk/tables', 2, 3) });
  const below = push('line', 'sdk/tables', 4);
  const line = push('line', 'sdk/core', 4, below);
  const merged = push('merged', 'sdk/tables', 5);
  commit({ merges: [merged], files: recordings('sdk/tables', 2, 5) });
  const main = commit({ files: { 'sdk/keys/one.json': 'newest\n' } });
  repository.commit({ branch: 'release', files: { 'x.txt': 'x\n' } });
  repository.configure({ 'http.receivepack': 'true' });
  // A copy of few files for each test.
  git(repository.dir, 'repack', '-adq');
  return { repository, first, main, tips: { 'merged-old': old, stale, squashed, line, merged }, below };
}

async function serve(profile: Profile): Promise<void> {
  const dir = join(temporaryFolder('server'), 'assets.git');
  assets = new AssetsRepository(dir, made.repository);
  server = await AssetsServer.start(assets, profile);
}

beforeEach(() => serve('blobless'));
afterEach(() => server.close());

function workspace(pins: object = { '/': made.first }): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  work.commit();
  return work;
}

/** Commits a pin on a branch of the code repository, and goes back to main. */
function pinOn(work: Workspace, branch: string, sha: string, file = 'sdk/tables/recordings.json'): void {
  git(work.code, 'switch', '-q', '-c', branch);
  work.write(file, { '/': { sha, note: branch } });
  work.commit();
  git(work.code, 'switch', '-q', 'main');
}

function left(): string[] {
  return git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
}

const named = (name: keyof typeof tips) => `assets-sync/${name}`;
const ALL = ['line', 'merged', 'merged-old', 'squashed', 'stale'] as const;

describe('branches', () => {
  test.each(PROFILES)('says which are merged, and which are pinned at their tip or below (%s server)', async (profile) => {
    await server.close();
    await serve(profile);
    const work = workspace();
    pinOn(work, 'feature', made.below);
    git(work.code, 'tag', '-a', '-m', 'x', 'v1', 'feature');
    const { results } = await run(work, 'branches');
    const pinned = ['refs/heads/feature', 'refs/tags/v1'];
    expect(results.branches).toEqual(
      ALL.map((name) => ({
        name: named(name),
        sha: tips[name],
        merged: name.startsWith('merged'),
        pinned: name === 'line' ? pinned : [],
        date: expect.stringMatching(/^2023-1\d-\d\dT/),
      })),
    );
  });

  test('takes few requests and few bytes, however old what is not merged is; and the next time fewer bytes', async () => {
    const work = workspace();
    const one = await run(work, 'branches');
    expect(one.results.requests).toBe(server.requests);
    expect(one.results.requests).toBeLessThanOrEqual(5);
    expect(one.results.bytes).toBeLessThan(20_000);
    const { results } = await run(work, 'branches');
    expect(results.bytes).toBeLessThan(one.results.bytes);
    expect(results.branches).toEqual(one.results.branches);
  });

  test('sees pins of remote-tracking branches, of stashes, of a work tree without a branch, and those that are on disk alone', async () => {
    const origin = workspace();
    pinOn(origin, 'theirs', tips.stale);
    const work = new Workspace();
    rmSync(work.code, { recursive: true });
    git(work.folder, 'clone', '-q', origin.code, work.code);
    work.write('recordings.json', { $repository: server.url, '/': tips.squashed });
    git(work.code, 'stash', '-q');
    git(work.code, 'worktree', 'add', '-q', '--detach', join(work.folder, 'other'));
    writeFileSync(join(work.folder, 'other/recordings.json'), `{ "/": "${tips.merged}" }`);
    git(join(work.folder, 'other'), 'commit', '-qam', 'pin');
    work.write('recordings.json', { $repository: server.url, '/': made.first, 'sdk/core': tips.line });
    const { results } = await run(work, 'branches');
    expect(results.branches.map(({ name, pinned }: PushedBranch) => [name, pinned])).toEqual([
      [named('line'), ['work tree']],
      [named('merged'), ['HEAD']],
      [named('merged-old'), []],
      [named('squashed'), ['refs/stash']],
      [named('stale'), ['refs/remotes/origin/theirs']],
    ]);
  });

  test('sees pins of older stashes, of what a stash has in the index and of files that are new, and those on disk in other work trees', async () => {
    const work = workspace();
    const stash = (sha: string, path: string, ...options: string[]) => {
      work.write(path, { '/': sha });
      if (options.length === 0) git(work.code, 'add', path);
      if (options.length === 0) rmSync(join(work.code, path));
      git(work.code, 'stash', '-q', ...options);
    };
    stash(tips.squashed, 'sdk/tables/recordings.json');
    stash(tips.merged, 'sdk/tables/recordings.json', '-u');
    stash(tips['merged-old'], 'sdk/tables/recordings.json', '-u');
    for (const name of ['other', 'gone', 'away']) git(work.code, 'worktree', 'add', '-q', '--detach', join(work.folder, name));
    // One that is locked may be on a disk that is away: git does not call it prunable.
    git(work.code, 'worktree', 'lock', join(work.folder, 'away'));
    for (const name of ['gone', 'away']) rmSync(join(work.folder, name), { recursive: true });
    writeFileSync(join(work.folder, 'other/recordings.json'), `{ "/": "${tips.stale}" }`);
    mkdirSync(join(work.folder, 'other/sdk/core'), { recursive: true });
    writeFileSync(join(work.folder, 'other/sdk/core/recordings.json'), `<<<<<<< "${tips.line}"`);
    const { results } = await run(work, 'branches');
    expect(results.branches.map(({ name, pinned }: PushedBranch) => [name, pinned])).toEqual([
      [named('line'), ['work tree']],
      [named('merged'), ['refs/stash@{1}']],
      [named('merged-old'), ['refs/stash']],
      [named('squashed'), ['refs/stash@{2}']],
      [named('stale'), ['work tree']],
    ]);
  });

  test('counts a pin in a file that is wrong, and in a clone that lacks the file', async () => {
    const origin = workspace();
    git(origin.code, 'switch', '-q', '-c', 'broken');
    origin.write('recordings.json', `<<<<<<<\n"sdk/core": "${tips.stale.toUpperCase()}"\n=======\n`);
    origin.commit();
    git(origin.code, 'switch', '-q', 'main');
    git(origin.code, 'config', 'uploadpack.allowFilter', 'true');
    git(origin.code, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const work = new Workspace();
    rmSync(work.code, { recursive: true });
    git(work.folder, 'clone', '-q', '--filter=blob:none', `file://${origin.code}`, work.code);
    const { results } = await run(work, 'branches');
    expect(results.branches.find(({ name }: PushedBranch) => name === named('stale')).pinned).toEqual([
      'refs/remotes/origin/broken',
    ]);
  });

  test.each([
    ['shallow', ['--depth=1', '--no-single-branch'], 'it is shallow'],
    ['of one branch', ['--single-branch'], 'it follows some branches alone'],
    ['whole', [], undefined],
  ])('says of a clone that is %s what it cannot see', async (_, options, why) => {
    const origin = workspace();
    const work = new Workspace();
    rmSync(work.code, { recursive: true });
    git(work.folder, 'clone', '-q', ...options, `file://${origin.code}`, work.code);
    const { said } = await run(work, 'branches');
    const warning = `Pins on other branches are not seen, for this clone does not have all of them (${why}).`;
    expect(said.includes('Pins on other branches')).toBe(why !== undefined);
    if (why !== undefined) expect(said).toContain(warning);
  });

  test('needs no commit in the code repository', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, '/': tips.line });
    const { results } = await run(work, 'branches');
    const pinned = results.branches.map((branch: PushedBranch) => branch.pinned);
    expect(pinned).toEqual([['work tree'], [], [], [], []]);
  });

  test('of a repository without any is an empty answer; without its main branch an error', async () => {
    for (const name of ALL) git(assets.dir, 'update-ref', '-d', `refs/heads/${named(name)}`);
    const { results, said } = await run(workspace(), 'branches');
    expect(results.branches).toEqual([]);
    expect(said).toMatch(/^0 branches of /m);
    expect((await run(workspace(), 'branches', { branch: 'nowhere' })).error?.code).toBe('missing-commit');
  });
});

describe('branches prune', () => {
  const prune = (work: Workspace, inputs: Parameters<typeof run>[2] = {}) => run(work, 'branches prune', inputs);

  test('deletes what is merged, and nothing else', async () => {
    const { results, said } = await prune(workspace(), { yes: 'true' });
    expect(results.deleted.map(({ name }: PushedBranch) => name)).toEqual([named('merged'), named('merged-old')]);
    expect(results.kept).toEqual([]);
    expect(left()).toEqual([named('line'), named('squashed'), named('stale'), 'main', 'release']);
    expect(said).toContain('2 branches deleted, 3 branches left.');
  });

  test('deletes with an age what no ref pins as well, and says what is lost', async () => {
    const work = workspace();
    pinOn(work, 'feature', made.below);
    // The branch that is left alone is nearly 30 days older than NOW, the squashed one some 27, and what of today has passed counts too.
    const days = String(Math.floor((Date.now() / 1000 - NOW) / DAY) + 29);
    const { results, said } = await prune(work, { yes: 'true', flags: { olderThan: `${days}d` } });
    expect(results.deleted.map(({ name }: PushedBranch) => name)).toEqual(
      ['merged', 'merged-old', 'stale'].map((name) => `assets-sync/${name}`),
    );
    expect(said).toContain('1 of them is not on main: what only that has is lost.');
    expect(said).toContain('git fetch --all --tags first');
    const all = await prune(work, { yes: 'true', flags: { olderThan: '1d' } });
    expect(all.results.deleted.map(({ name }: PushedBranch) => name)).toEqual([named('squashed')]);
    expect(left()).toEqual([named('line'), 'main', 'release']);
  });

  test('shows in a dry run what would go', async () => {
    const before = left();
    const { results, said } = await prune(workspace(), { 'dry-run': 'true' });
    expect(results.deleted).toHaveLength(2);
    expect(said).toMatch(/2 branches of .* would be deleted/);
    expect(left()).toEqual(before);
  });

  test('says which and does nothing where nobody can answer', async () => {
    const before = left();
    const { code, error, said } = await prune(workspace());
    expect({ code, error: error?.code }).toEqual({ code: 4, error: 'not-confirmed' });
    expect(said).toContain(named('merged-old'));
    expect(left()).toEqual(before);
  });

  test.each(['', '0d', '90', '999999d'])('refuses %j as an age, before any request', async (olderThan) => {
    const { code, error } = await prune(workspace(), { yes: 'true', flags: { olderThan } });
    expect({ code, error: error?.code }).toEqual({ code: 2, error: 'bad-usage' });
    expect(server.requests).toBe(0);
  });

  test('leaves a branch alone that was moved or deleted meanwhile, and deletes the others', async () => {
    server.faults.push(({ url = '' }) => {
      if (!url.includes('git-receive-pack') || server.faults.length === 0) return false;
      server.faults.length = 0;
      assets.commit({ branch: named('merged'), files: { 'sdk/tables/late.json': 'late\n' } });
      git(assets.dir, 'update-ref', '-d', `refs/heads/${named('stale')}`);
      return false;
    });
    const { results, said } = await prune(workspace(), { yes: 'true', flags: { olderThan: '1d' } });
    expect(results.kept.map(({ name, why }: { name: string; why: string }) => [name, why])).toEqual([
      [named('merged'), 'moved'],
      [named('stale'), 'moved'],
    ]);
    expect(said).toContain(`${named('merged')} was moved or deleted by somebody else meanwhile`);
    expect(left()).toEqual([named('merged'), 'main', 'release']);
  });

  test('names a branch that a rule protects, and deletes the others; where all are protected it ends as not authorised', async () => {
    const hook = join(assets.dir, 'hooks/update');
    mkdirSync(join(assets.dir, 'hooks'), { recursive: true });
    const protect = (pattern: string) => {
      writeFileSync(hook, `#!/bin/sh\ncase $1 in ${pattern}) echo "error: GH006: $1 is protected" >&2; exit 1;; esac\n`);
      chmodSync(hook, 0o755);
    };
    protect('*/merged');
    const { code, results, said } = await prune(workspace(), { yes: 'true' });
    expect(code).toBe(0);
    expect(results.deleted.map(({ name }: PushedBranch) => name)).toEqual([named('merged-old')]);
    expect(said).toMatch(
      /assets-sync\/merged is still there: .*\(hook declined: GH006: refs\/heads\/assets-sync\/merged is protected\)/,
    );
    protect('*');
    const again = await prune(workspace(), { yes: 'true' });
    expect({ code: again.code, error: again.error?.code }).toEqual({ code: 5, error: 'unauthorized' });
    expect(left()).toContain(named('merged'));
  });
});

test('what is pruned is merged, or without a pin and old enough', () => {
  const branch = (name: string, merged: boolean, pinned: string[], date: string | undefined): PushedBranch => ({
    name,
    sha: tips.line as PushedBranch['sha'],
    merged,
    pinned,
    date: date === undefined ? undefined : new Date(date),
  });
  const branches = [
    branch('merged and pinned', true, ['refs/heads/main'], undefined),
    branch('old', false, [], '2024-01-01'),
    branch('old and pinned', false, ['refs/tags/v1'], '2024-01-01'),
    branch('young', false, [], '2024-03-01'),
    branch('of no known age', false, [], undefined),
  ];
  const chosen = (since: string | undefined) =>
    choosePruned(branches, since === undefined ? undefined : new Date(since)).map(({ name }) => name);
  expect(chosen(undefined)).toEqual(['merged and pinned']);
  expect(chosen('2024-02-01')).toEqual(['merged and pinned', 'old']);
});
