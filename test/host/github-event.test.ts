import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitHubAuthor, gitHubOrigin, readGitHubEvent } from '../../src/host/environment.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const ZEROS = '0'.repeat(40);
const file = join(temporaryFolder('event'), 'event.json');

/** The variables of a run, whose payload is written as it is given. */
function runOf(event: string, payload: unknown, more: Record<string, string> = {}): Record<string, string> {
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_SHA: C, GITHUB_REF: 'refs/heads/feature', ...more };
}

const pullRequest = { pull_request: { head: { sha: A }, base: { sha: B, ref: 'main' } } };

describe('the event', () => {
  test.each([
    ['pull_request', false],
    ['pull_request_review', false],
    ['pull_request_review_comment', false],
    ['pull_request_target', true],
  ])('%s is a pull request', (event, runsOnBase) => {
    const expected = { kind: 'pull-request', runsOnBase, commit: C, head: A, base: B, target: 'main' };
    expect(readGitHubEvent(runOf(event, pullRequest))).toEqual(expected);
  });

  test.each([
    ['push says where the branch was', A, A],
    ['push of a new branch names the zeros, which are no commit', ZEROS, undefined],
    ['push may name something else, which is no commit', 'main', undefined],
  ])('%s', (_, before, read) => {
    const payload = { before, repository: { default_branch: 'main' } };
    const expected = { kind: 'push', before: read, branch: 'feature', defaultBranch: 'main' };
    expect(readGitHubEvent(runOf('push', payload))).toEqual(expected);
  });

  test('merge_group names its base', () => {
    expect(readGitHubEvent(runOf('merge_group', { merge_group: { base_sha: B } }))).toEqual({ kind: 'merge-group', base: B });
  });

  test.each([
    ['schedule', 'a schedule event'],
    ['workflow_dispatch', 'a workflow_dispatch event'],
    ['release', 'a release event'],
    ['issue_comment', 'an issue_comment event'],
    ['', 'this run'],
  ])('%j is no change', (event, what) => {
    expect(readGitHubEvent({ GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/main' })).toEqual({ kind: 'no-change', what });
  });

  test('push of a tag is no change, and its file is not read', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' };
    expect(readGitHubEvent(env)).toEqual({ kind: 'no-change', what: 'the push of a tag' });
  });

  test('push that deletes a branch is no change', () => {
    const what = 'a branch that was deleted';
    expect(readGitHubEvent(runOf('push', { before: A, deleted: true }))).toEqual({ kind: 'no-change', what });
  });

  test.each([[], {}, null, { pull_request: 1 }])('pull_request with the payload %j names nothing', (payload) => {
    const nothing = { head: undefined, base: undefined, target: undefined };
    expect(readGitHubEvent(runOf('pull_request', payload))).toMatchObject({ kind: 'pull-request', commit: C, ...nothing });
  });
});

describe('a file of the event', () => {
  test('that is missing is an error that says what to give', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${file}.none` };
    expect(() => readGitHubEvent(env)).toThrow(
      expect.objectContaining({
        code: 'no-base',
        message: expect.stringContaining('cannot be read'),
        hint: expect.stringContaining("Give the services in paths ('*' for all), or"),
      }),
    );
  });

  test('that is not JSON is an error', () => {
    expect(() => readGitHubEvent(runOf('pull_request', '{ "pull_request": '))).toThrow(
      expect.objectContaining({ code: 'no-base', message: expect.stringContaining('is not JSON') }),
    );
  });
});

describe('the origin of a run', () => {
  const own = { branch: 'mine', address: undefined };
  const repository = (name: string, clone?: string) => ({ full_name: name, clone_url: clone });
  const of = (head: object, base: object) => ({
    pull_request: { html_url: 'https://g/pull/1', head: { sha: A, ref: 'mine', ...head }, base },
  });

  test.each([
    ['the same repository', of({ repo: repository('a/b') }, { repo: repository('a/b') }), own],
    [
      'a fork',
      of({ repo: repository('c/b', 'https://g/c/b.git') }, { repo: repository('a/b') }),
      { branch: 'mine', address: 'https://g/c/b.git' },
    ],
    ['a fork that was deleted', of({ repo: null }, { repo: repository('a/b') }), 'unknown'],
    ['a fork without an address', of({ repo: repository('c/b') }, { repo: repository('a/b') }), 'unknown'],
  ])('that is a pull request from %s has its head there', (_, payload, head) => {
    expect(gitHubOrigin(runOf('pull_request', payload, { GITHUB_REPOSITORY: 'a/b' }))).toEqual({
      head,
      started: { ref: 'refs/heads/feature', sha: C },
      startedBy: A,
      commit: `https://github.com/a/b/commit/${A}`,
      pullRequest: 'https://g/pull/1',
    });
  });

  test.each([
    ['push', {}, C],
    ['schedule', {}, undefined],
    ['workflow_run', { workflow_run: { event: 'push', head_sha: B } }, B],
    ['workflow_run', { workflow_run: { event: 'schedule', head_sha: B } }, undefined],
  ])('that is of %s %j is started by a commit or by none', (event, payload, startedBy) => {
    expect(gitHubOrigin(runOf(event, payload))).toMatchObject({ head: undefined, startedBy, commit: C });
  });
});

test('the author is who started the workflow, with the address that GitHub gives them', () => {
  expect(gitHubAuthor({ GITHUB_ACTOR: 'me', GITHUB_ACTOR_ID: '7' })).toEqual({
    name: 'me',
    email: '7+me@users.noreply.github.com',
  });
  expect(gitHubAuthor({ GITHUB_ACTOR: 'me' })).toEqual({ name: 'me', email: 'me@users.noreply.github.com' });
  expect(gitHubAuthor({})).toBeUndefined();
});
