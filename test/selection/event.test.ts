import type { Sha } from '../../src/base/sha.ts';
import { type ChangeEvent, chooseBase } from '../../src/selection/event.ts';

const [HEAD, BASE, MERGE, OTHER] = ['1', '2', '3', '4'].map((digit) => digit.repeat(40)) as [Sha, Sha, Sha, Sha];
const pullRequest = { kind: 'pull-request', runsOnBase: false, commit: MERGE, head: HEAD, base: BASE, target: 'main' } as const;

test.each<[string, ChangeEvent, { sha: Sha; parents: Sha[] }, object]>([
  [
    'a merge commit of a pull request begins at its first parent',
    pullRequest,
    { sha: MERGE, parents: [OTHER, HEAD] },
    { candidates: [{ commit: OTHER }] },
  ],
  [
    'a head of a pull request begins at the base that the event names',
    pullRequest,
    { sha: HEAD, parents: [OTHER, BASE] },
    { candidates: [{ commit: BASE }] },
  ],
  [
    'a run on the base branch of a pull request has no change',
    { ...pullRequest, runsOnBase: true },
    { sha: BASE, parents: [] },
    { candidates: [], none: expect.stringContaining('not the pull request') },
  ],
  [
    'a push that was forced begins where the branch was, else where it went off the default branch',
    { kind: 'push', before: BASE, branch: 'topic', defaultBranch: 'main' },
    { sha: HEAD, parents: [] },
    { candidates: [{ commit: BASE }, { branch: 'main' }] },
  ],
  [
    'a first push of the default branch is all new',
    { kind: 'push', before: undefined, branch: 'main', defaultBranch: 'main' },
    { sha: HEAD, parents: [] },
    { candidates: ['nothing'] },
  ],
  [
    'a person’s change begins at the default branch',
    { kind: 'person' },
    { sha: HEAD, parents: [] },
    { candidates: ['default-branch'] },
  ],
  [
    'a schedule has no change',
    { kind: 'no-change', what: 'a schedule event' },
    { sha: HEAD, parents: [] },
    { candidates: [], none: 'There is no change to look at for a schedule event' },
  ],
])('%s', (_, event, checkedOut, expected) => {
  expect(chooseBase(event, checkedOut)).toMatchObject(expected);
});
