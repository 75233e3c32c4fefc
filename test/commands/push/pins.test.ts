import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { Pushing } from '../../fixtures/pushing.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import type { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith } from '../../servers/assets-server.ts';

const REPO = { full_name: 'acme/code' };
const MARK = 'Made-by: assets-sync push';
let at: Pushing;

beforeEach(async () => {
  at = await Pushing.start();
});
afterEach(() => at.close());

type Result = ReturnType<Workspace['action']>;

/** In a GitHub workflow. */
function push(env: Record<string, string>, payload: object, inputs: Record<string, string> = {}): Result {
  const event = join(temporaryFolder('event'), 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  return at.work.action(
    { operation: 'push', 'commit-pins': 'true', message: 'Record it', retries: '1', repository: at.server.url, ...inputs },
    { env: { GITHUB_EVENT_PATH: event, GITHUB_ACTOR: 'octocat', ...env } },
  );
}

function pushForPullRequest(sha: string, inputs: Record<string, string> = {}, env: Record<string, string> = {}): Result {
  const head = { ref: 'feature', sha, repo: REPO };
  const pull = { head, base: { ref: 'main', repo: REPO }, html_url: 'https://github.com/acme/code/pull/7' };
  return push({ GITHUB_EVENT_NAME: 'pull_request', ...env }, { pull_request: pull }, inputs);
}

test('pins are committed on the head of the pull request, and a run for such a commit alone pushes nothing', async () => {
  const { assets, code, head } = at;
  const first = await pushForPullRequest(head);
  expect(first).toMatchObject({ code: 0 });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(head);
  expect(at.touched(head, 'feature')).toEqual(['recordings.json']);
  const text = git(code.dir, 'show', 'feature:recordings.json');
  expect(text).toContain('// theirs');
  expect(text).toContain(`"sha": "${first.outputs.sha}"`);
  expect(git(code.dir, 'fsck', '--full', '--strict')).toBe('');
  expect(git(assets.dir, 'log', '-1', '--format=%B', first.outputs.branch ?? '')).toContain(
    'https://github.com/acme/code/pull/7',
  );
  const moved = code.sha('feature');

  // Another job of the same run, which was started for the earlier head.
  at.record('sdk/core/job-b.json', 'b\n');
  const second = await pushForPullRequest(head);
  expect(second).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(moved);
  expect(at.pushed()).toHaveLength(2);
  const tip = code.sha('feature');

  at.record('sdk/tables/again.json', 'again\n');
  const third = await pushForPullRequest(tip);
  expect(third).toMatchObject({ code: 0, outputs: { pushed: 'false', changed: 'true' } });
  expect(third.outputs).not.toHaveProperty('sha');
  const says = new RegExp(`sdk/tables {2}1 added\nNothing was pushed: .* commit ${tip.slice(0, 12)}, which only moves pins`);
  expect(third.stdout).toMatch(says);
  expect(third.stdout).not.toContain('has these recordings already');
  expect(third.summary).toMatch(/1 recording not pushed[\s\S]*which only moves pins/);
  expect(code.sha('feature')).toBe(tip);
  expect(at.pushed()).toHaveLength(2);

  // A person's commit that quotes it.
  const quoting = code.commit({ branch: 'feature', message: `Squashed\n\n${MARK}\n`, files: { 'sdk/tables/test.py': 'y\n' } });
  expect(await pushForPullRequest(quoting)).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(quoting);
});

test('a push, a build and a run by hand: on the branch that is checked out, else on that of the event', async () => {
  const { code, base, head, work, codeServer } = at;
  const options = { operation: 'push', repository: at.server.url, commitPins: 'true', retries: '1' };
  await at.checkOut('refs/heads/feature');
  expect((await work.cli(['sync', 'sdk/tables', 'sdk/core'])).code).toBe(0);
  at.record('sdk/tables/by-push.json', 'new\n');
  const event = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/feature', GITHUB_SHA: head };
  expect(await push(event, {})).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
  const moved = code.sha('feature');
  expect(at.touched(head, 'feature')).toEqual(['recordings.json']);

  // What that commit starts, in either system, and what a person starts there.
  await at.checkOut('refs/heads/feature');
  expect((await work.cli(['sync', 'sdk/tables', 'sdk/core'])).code).toBe(0);
  at.record('sdk/tables/by-build.json', 'new\n');
  expect(await push({ ...event, GITHUB_SHA: moved }, {})).toMatchObject({ code: 0, outputs: { pushed: 'false' } });
  const after = { event: 'push', head_sha: moved };
  const following = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/feature', GITHUB_SHA: moved };
  expect(await push(following, { workflow_run: after })).toMatchObject({ code: 0, outputs: { pushed: 'false' } });
  const build = { BUILD_REASON: 'BatchedCI', BUILD_SOURCEBRANCH: 'refs/heads/feature', BUILD_SOURCEVERSION: moved };
  expect(await work.task(options, { env: build })).toMatchObject({ code: 0, outputs: { pushed: 'false' } });
  expect(at.pushed()).toHaveLength(1);
  const byHand = { ...build, BUILD_REASON: 'Manual' };
  expect(await work.task(options, { env: byHand })).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(moved);

  // Started on another branch than the one that it checked out.
  const tip = code.sha('feature');
  await at.checkOut('refs/heads/feature');
  git(work.code, 'checkout', '-q', '-b', 'feature');
  expect((await work.cli(['sync', 'sdk/tables', 'sdk/core'])).code).toBe(0);
  at.record('sdk/tables/by-hand.json', 'new\n');
  codeServer.reset();
  const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: base };
  expect(await push(dispatch, {})).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(tip);
  expect(code.sha('main')).toBe(base);
});

test('where no branch is sure nothing is pushed', async () => {
  const { work, code } = at;
  const merge = code.sha('merge');
  code.commit({ branch: 'gh-readonly-queue/main/pr-7', from: merge, files: {} });
  const refs = at.codeRefs();
  const expectRefusal = async (result: Result, says: string) => {
    const { code: exit, stdout } = await result;
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: expect.stringContaining(says) });
    expect(stdout).toContain('nothing was pushed');
    expect(at.pushed()).toEqual([]);
    expect(at.codeRefs()).toBe(refs);
    expect(work.status()).toBe('');
  };
  const pull = { head: { ref: 'feature', sha: at.head, repo: null }, base: { ref: 'main', repo: REPO } };
  await expectRefusal(
    push({ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pull }),
    'the fork of the pull request is not known',
  );
  const fork = {
    BUILD_REASON: 'PullRequest',
    SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/feature',
    SYSTEM_PULLREQUEST_ISFORK: 'True',
  };
  const inputs = { operation: 'push', repository: at.server.url, commitPins: 'true' };
  await expectRefusal(work.task(inputs, { env: fork }), 'the fork of the pull request is not known');
  const by = (name: string, ref: string, sha: string) => push({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: sha }, {});
  await expectRefusal(by('push', 'refs/tags/v1', merge), 'refs/tags/v1 is no branch');
  await expectRefusal(by('workflow_dispatch', 'refs/heads/feature', at.head), 'what is checked out is no branch');
  const queue = 'refs/heads/gh-readonly-queue/main/pr-7';
  await expectRefusal(by('merge_group', queue, merge), 'a temporary branch of the merge queue');
  git(work.code, 'checkout', '-q', '-b', 'gh-readonly-queue/main/pr-7');
  await expectRefusal(by('merge_group', queue, merge), 'a temporary branch of the merge queue');
});

test('a token that may not push there is told, and a second run completes', async () => {
  const { code, codeServer, head, work } = at;
  codeServer.faults.push(
    (request, response) => request.url?.includes('receive-pack') === true && answerWith(403)(request, response),
  );
  const refused = await pushForPullRequest(head);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(
    /The recordings are pushed and pinned here, but the pins could not be committed: The code repository/,
  );
  expect(code.sha('feature')).toBe(head);
  // They are pinned here by then.
  expect(git(work.code, 'status', '--porcelain')).toBe(' M recordings.json');
  const again = await pushForPullRequest(head);
  expect(again.code).toBe(0);
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(head);
  expect(at.pushed()).toHaveLength(1);
  const moved = code.sha('feature');
  git(work.code, 'fetch', '-q', code.dir, 'feature');
  git(work.code, 'reset', '-q', '--hard', 'FETCH_HEAD');
  expect(await pushForPullRequest(moved)).toMatchObject({ code: 0, outputs: { pushed: 'false' } });
  expect(code.sha('feature')).toBe(moved);
});

test('a code repository that cannot be read is named as such, before anything is pushed', async () => {
  const { codeServer, head } = at;
  codeServer.faults.push(answerWith(404));
  const { code: exit, stdout } = await pushForPullRequest(head);
  expect(exit).toBe(1);
  expect(stdout).toMatch(/The code repository, .* cannot be used: .*\/code\.git answered 404: .*code-token/s);
  expect(at.pushed()).toEqual([]);
});

test('every other byte of recordings.json stays, and a file that could not be written back is refused', async () => {
  const { code, head } = at;
  const text = `\ufeff// thé\r\n${git(code.dir, 'show', 'feature:recordings.json').replaceAll('\n', '\r\n')}\r\n`;
  const odd = code.commit({ branch: 'feature', files: { 'recordings.json': { mode: '100755', content: text } } });
  expect(await pushForPullRequest(head)).toMatchObject({ code: 0 });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(odd);
  expect(git(code.dir, 'ls-tree', 'feature', 'recordings.json')).toMatch(/^100755 /);
  const after = git(code.dir, 'show', 'feature:recordings.json');
  expect(after.replace(/"sdk\/tables": \{[^}]*\}/, '')).toBe(text.replace(/"sdk\/tables": "[^"]*"/, '').slice(0, -1));

  const latin1 = code.commit({
    branch: 'feature',
    files: {
      'recordings.json': Buffer.from(git(code.dir, 'show', 'main:recordings.json').replace('{', '{ // caf\u00e9'), 'latin1'),
    },
  });
  at.record('sdk/core/new.json', 'new\n');
  const { code: exit, stdout } = await pushForPullRequest(head);
  expect(exit).toBe(1);
  expect(stdout).toContain('recordings.json is not UTF-8');
  expect(code.sha('feature')).toBe(latin1);
});

test.each<[string, (text: string) => string | undefined, string]>([
  [
    'moved',
    (text) => text.replace(/("sdk\/tables": ")[0-9a-f]{40}/, `$1${'a'.repeat(40)}`),
    'sdk/tables is at aaaaaaaaaaaa on feature',
  ],
  [
    'took out',
    (text) => text.replace(/,\s*"sdk\/core": "[0-9a-f]{40}"/, '').replace('"sdk/tables"', '"sdk/core"'),
    'sdk/tables is at nothing on',
  ],
  ['deleted with its file', () => undefined, 'recordings.json is not on feature'],
])('a pin that somebody %s on that branch is left to them', async (_how, edit, says) => {
  const { code, head } = at;
  const theirs = code.commit({
    branch: 'feature',
    files: { 'recordings.json': edit(git(code.dir, 'show', 'feature:recordings.json')) },
  });
  const { code: exit, stdout } = await pushForPullRequest(head);
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: expect.stringContaining(says) });
  expect(code.sha('feature')).toBe(theirs);
});

test("a code-token that is given wins over the checkout's own; the job's does not", async () => {
  const { code, head, work, server } = at;
  const guarded = await AssetsServer.start(code, 'full', { token: 'given' });
  const ofCheckout = await AssetsServer.start(code, 'full', { token: 'persisted' });
  try {
    const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:persisted').toString('base64')}`;
    for (const { origin } of [guarded, ofCheckout]) git(work.code, 'config', `http.${origin}/.extraheader`, header);
    git(work.code, 'remote', 'set-url', 'origin', guarded.url);
    const given = await pushForPullRequest(head, { 'code-token': 'given' }, { GITHUB_SERVER_URL: guarded.origin });
    expect(given).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
    expect(git(code.dir, 'rev-parse', 'feature^')).toBe(head);

    at.record('sdk/core/new.json', 'new\n');
    git(work.code, 'remote', 'set-url', 'origin', ofCheckout.url);
    const env = { GITHUB_SERVER_URL: ofCheckout.origin, JOB_TOKEN: 'ghs_job' };
    const job = await pushForPullRequest(head, { token: 'for-assets' }, env);
    expect(job).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
    expect(at.pushed()).toHaveLength(2);
    // Addresses may hold one, too.
    at.record('sdk/core/more.json', 'new\n');
    git(work.code, 'remote', 'set-url', 'origin', guarded.url.replace('//', '//user:persisted@'));
    const again = await pushForPullRequest(head, { 'code-token': 'given' }, { GITHUB_SERVER_URL: guarded.origin });
    expect(again).toMatchObject({ code: 0, outputs: { pushed: 'true' } });
    expect(server.authorizations.join()).not.toContain(Buffer.from('x-access-token:given').toString('base64'));
  } finally {
    await Promise.all([guarded.close(), ofCheckout.close()]);
  }
});
