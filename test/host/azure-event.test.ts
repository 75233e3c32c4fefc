import { azureAuthor, azureOrigin, readAzureEvent } from '../../src/host/environment.ts';

const [A, B] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];

describe('a build of the kind', () => {
  test.each([
    ['refs/heads/main', 'main'],
    ['main', 'main'],
    ['', undefined],
  ])('PullRequest into %j is a pull request that names its target', (target, read) => {
    const env = {
      BUILD_REASON: 'PullRequest',
      BUILD_SOURCEVERSION: A,
      SYSTEM_PULLREQUEST_SOURCECOMMITID: B,
      SYSTEM_PULLREQUEST_TARGETBRANCH: target,
    };
    const expected = { kind: 'pull-request', runsOnBase: false, commit: A, head: B, base: undefined, target: read };
    expect(readAzureEvent(env)).toEqual(expected);
  });

  test.each(['IndividualCI', 'BatchedCI'])('%s is of a tip, but a tag is no change', (reason) => {
    expect(readAzureEvent({ BUILD_REASON: reason, BUILD_SOURCEBRANCH: 'refs/heads/x' })).toEqual({ kind: 'tip' });
    const ofTag = { BUILD_REASON: reason, BUILD_SOURCEBRANCH: 'refs/tags/v1' };
    expect(readAzureEvent(ofTag)).toEqual({ kind: 'no-change', what: 'the push of a tag' });
  });

  test.each([
    ['Schedule', 'a build of the kind Schedule'],
    ['Manual', 'a build of the kind Manual'],
    ['', 'this run'],
  ])('%j is no change', (reason, what) => {
    expect(readAzureEvent({ BUILD_REASON: reason })).toEqual({ kind: 'no-change', what });
  });
});

describe('the origin of a build', () => {
  const build = { BUILD_SOURCEBRANCH: 'refs/heads/x', BUILD_SOURCEVERSION: A, BUILD_REPOSITORY_URI: 'https://me@h/o/p/_git/r' };
  const ofPullRequest = {
    ...build,
    BUILD_REASON: 'PullRequest',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: B,
    SYSTEM_PULLREQUEST_PULLREQUESTID: '5',
    SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/mine',
  };

  test('that is a pull request is its head', () => {
    expect(azureOrigin(ofPullRequest)).toEqual({
      head: { branch: 'mine', address: undefined },
      started: { ref: 'refs/heads/x', sha: A },
      startedBy: B,
      commit: `https://h/o/p/_git/r/commit/${B}`,
      pullRequest: 'https://h/o/p/_git/r/pullrequest/5',
    });
  });

  test('that is a pull request of GitHub is a page there', () => {
    const onGitHub = { BUILD_REPOSITORY_URI: 'https://github.com/a/b.git', SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '9' };
    expect(azureOrigin({ ...ofPullRequest, ...onGitHub })).toMatchObject({
      commit: `https://github.com/a/b/commit/${B}`,
      pullRequest: 'https://github.com/a/b/pull/9',
    });
  });

  test('that is a fork has an address, or is unknown', () => {
    const fork = { ...ofPullRequest, SYSTEM_PULLREQUEST_ISFORK: 'True' };
    expect(azureOrigin(fork).head).toBe('unknown');
    const address = 'https://h/o/p/_git/fork';
    expect(azureOrigin({ ...fork, SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI: address }).head).toEqual({ branch: 'mine', address });
    expect(azureOrigin({ BUILD_REASON: 'PullRequest' }).head).toBe('unknown');
  });

  test.each([
    ['Manual', undefined],
    ['UserCreated', undefined],
    ['Schedule', undefined],
    ['IndividualCI', A],
    ['BatchedCI', A],
  ])('of the kind %s is started by a commit or by none', (reason, startedBy) => {
    expect(azureOrigin({ ...build, BUILD_REASON: reason })).toMatchObject({ startedBy, head: undefined, pullRequest: undefined });
  });
});

test('the author is the person for whom the build runs', () => {
  expect(azureAuthor({ BUILD_REQUESTEDFOR: 'Me', BUILD_REQUESTEDFOREMAIL: 'me@x' })).toEqual({ name: 'Me', email: 'me@x' });
  expect(azureAuthor({ BUILD_REQUESTEDFOR: 'Me' })).toEqual({ name: 'Me', email: '' });
  expect(azureAuthor({})).toBeUndefined();
});
