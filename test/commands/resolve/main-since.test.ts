/** Pins that both sides moved, where the main branch of the assets repository has gone on since. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, SOME_PROFILES } from '../../servers/assets-server.ts';

const { assets, second, third } = makeSample();
assets.configure({ 'http.receivepack': 'true' });

afterEach(() => {
  for (const name of git(assets.dir, 'for-each-ref', '--format=%(refname)', 'refs/heads').split('\n'))
    if (name !== 'refs/heads/main') git(assets.dir, 'update-ref', '-d', name);
  git(assets.dir, 'update-ref', 'refs/heads/main', third);
});

/** Recordings of tables by their names. */
type Recordings = Record<string, string | undefined>;

function commit(branch: string, files: Recordings, more: { from?: string; merges?: string[]; message?: string } = {}): string {
  const placed = Object.entries(files).map(([name, text]) => [`sdk/tables/${name}.json`, text]);
  return assets.commit({ branch, ...more, files: Object.fromEntries(placed) });
}

/** The recordings of tables that a commit has and the sample has not. */
function recorded(sha: string): Recordings {
  const names = git(assets.dir, 'diff', '--name-only', second, sha, '--', 'sdk/tables').split('\n').filter(Boolean);
  const name = (path: string) => path.replace(/^sdk\/tables\/|\.json$/g, '');
  return Object.fromEntries(names.map((path) => [name(path), git(assets.dir, 'show', `${sha}:${path}`)]));
}

/** What a merge of two branches of the code repository with pins of their own is settled to. */
async function settle(ours: string, theirs: string, profile: (typeof SOME_PROFILES)[number] = 'blobless') {
  const server = await AssetsServer.start(assets, profile);
  const work = new Workspace();
  const pin = (sha: string) => {
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': sha });
    work.commit();
  };
  pin(second);
  for (const [branch, sha] of Object.entries({ theirs, ours })) {
    git(work.code, 'checkout', '-q', '-b', branch, 'main');
    pin(sha);
  }
  expect(() => git(work.code, 'merge', '-q', 'theirs')).toThrow();
  const { code, error, results } = await run(work, 'resolve');
  await server.close();
  expect({ code, error }).toEqual({ code: 0, error: undefined });
  const pins = JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
  return { sha: String(pins['sdk/tables'].sha ?? pins['sdk/tables']), pushed: results.pushed, branch: results.branch };
}

describe.each(SOME_PROFILES)('what both sides have on main is pinned as main has it now (%s)', (profile) => {
  test.each([
    ['recorded again', { one: '3', two: '3' }],
    ['taken back', { one: undefined, two: undefined }],
  ])('where it was %s', async (_, since) => {
    const sides = { one: commit('one', { one: '1' }, { from: second }), two: commit('two', { two: '2' }, { from: second }) };
    commit('main', { one: '1', two: '2' }, { merges: Object.values(sides) });
    const tip = commit('main', since);
    expect(await settle(sides.one, sides.two, profile)).toMatchObject({ sha: tip, pushed: false });
  });
});

test.each([
  ['recorded again', { theirs: 'v2', mine: 'v2' }, { theirs: 'v2', mine: 'v2', one: '1' }],
  ['taken back', { theirs: undefined, other: 'x' }, { other: 'x', one: '1' }],
])('an earlier push goes on with what main has now, where what the other side has of it was %s', async (_, since, expected) => {
  const push = commit('assets-sync/sdk-tables-1', { one: '1' }, { from: second });
  const merged = commit('main', { theirs: 'v1' });
  commit('main', since);
  const { sha, branch } = await settle(push, merged);
  expect({ branch, recorded: recorded(sha) }).toEqual({ branch: 'assets-sync/sdk-tables-1', recorded: expected });
});

test('where an earlier push conflicts with main in another service, what both sides have is on a branch of its own', async () => {
  const push = assets.commit({
    branch: 'assets-sync/sdk-tables-1',
    from: second,
    files: { 'sdk/tables/one.json': '1', 'sdk/core/core.json': '1' },
  });
  // As a push of what that one has would call it.
  git(assets.dir, 'update-ref', `refs/heads/assets-sync/sdk-tables-${assets.tree(push, 'sdk/tables').slice(0, 12)}`, push);
  const merged = commit('main', { theirs: 'v1' });
  assets.commit({ files: { 'sdk/core/core.json': '2' } });
  const { sha } = await settle(push, merged);
  expect(recorded(sha)).toEqual({ one: '1', theirs: 'v1' });
});

test.each([false, true])('of two pushes the one that has more of main goes on (its name comes first: %s)', async (isFirst) => {
  const older = commit('assets-sync/sdk-tables-older', { one: '1' }, { from: second });
  const main = commit('main', { again: 'v1', moved: 'v1', gone: 'v1' });
  let newer = '';
  // Names are what they are: another message makes another one.
  for (let message = 0; newer === '' || newer < older !== isFirst; message++)
    newer = commit('assets-sync/sdk-tables-newer', { again: '2', two: '2' }, { from: main, message: `${message}` });
  commit('main', { moved: 'v2', gone: undefined });
  const { sha, branch } = await settle(older, newer);
  expect({ branch, recorded: recorded(sha) }).toEqual({
    branch: 'assets-sync/sdk-tables-newer',
    recorded: { one: '1', two: '2', again: '2', moved: 'v2' },
  });
});
