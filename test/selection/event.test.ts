import { parseSha, type Sha } from '../../src/base/sha.ts';
import { type ChangeEvent, chooseBase } from '../../src/selection/change.ts';

const sha = (digit: string) => parseSha(digit.repeat(40)) as Sha;
const [BASE, HEAD, MERGE, OTHER] = [sha('b'), sha('a'), sha('e'), sha('0')];

/** Of the pull request of HEAD into BASE, for which the host made MERGE. */
const pullRequest = (more: Partial<Extract<ChangeEvent, { kind: 'pull-request' }>> = {}): ChangeEvent => ({
  kind: 'pull-request',
  runsOnBase: false,
  commit: MERGE,
  head: HEAD,
  base: BASE,
  target: 'main',
  ...more,
});

const push = (more: Partial<Extract<ChangeEvent, { kind: 'push' }>>): ChangeEvent => ({
  kind: 'push',
  before: undefined,
  branch: undefined,
  defaultBranch: undefined,
  ...more,
});

describe('a change begins', () => {
  test.each<[string, ChangeEvent, { sha: Sha; parents: Sha[] }, unknown[]]>([
    [
      'with the first parent where the merge commit of a pull request is checked out',
      pullRequest(),
      { sha: MERGE, parents: [OTHER, HEAD] },
      [{ commit: OTHER }],
    ],
    [
      'so too where the head has moved on since, by the commit of the event',
      pullRequest({ head: OTHER }),
      { sha: MERGE, parents: [BASE, HEAD] },
      [{ commit: BASE }],
    ],
    [
      'so too where the event is for another commit, by the head',
      pullRequest({ commit: OTHER }),
      { sha: MERGE, parents: [BASE, HEAD] },
      [{ commit: BASE }],
    ],
    [
      'with the tip of the base branch where the head of a pull request is checked out',
      pullRequest(),
      { sha: HEAD, parents: [OTHER] },
      [{ commit: BASE }],
    ],
    [
      'so too where that head is itself a merge',
      pullRequest({ commit: HEAD }),
      { sha: HEAD, parents: [OTHER, BASE] },
      [{ commit: BASE }],
    ],
    [
      'with the target branch where no commit of it is named',
      pullRequest({ base: undefined }),
      { sha: HEAD, parents: [] },
      [{ branch: 'main' }],
    ],
    [
      'with the first parent where a run on the base checked out the merge commit',
      pullRequest({ runsOnBase: true, commit: BASE }),
      { sha: MERGE, parents: [BASE, HEAD] },
      [{ commit: BASE }],
    ],
    [
      'with the base where a run on the base checked out the head',
      pullRequest({ runsOnBase: true, commit: BASE }),
      { sha: HEAD, parents: [OTHER] },
      [{ commit: BASE }],
    ],
    [
      'where a pushed branch was, else where it left the default branch',
      push({ before: OTHER, branch: 'feature', defaultBranch: 'main' }),
      { sha: HEAD, parents: [BASE] },
      [{ commit: OTHER }, { branch: 'main' }],
    ],
    [
      'where a new branch left the default branch',
      push({ branch: 'feature', defaultBranch: 'main' }),
      { sha: HEAD, parents: [BASE] },
      [{ branch: 'main' }],
    ],
    [
      'where the default branch was, and nowhere else',
      push({ before: OTHER, branch: 'main', defaultBranch: 'main' }),
      { sha: HEAD, parents: [BASE] },
      [{ commit: OTHER }],
    ],
    [
      'with nothing where the default branch is new',
      push({ branch: 'main', defaultBranch: 'main' }),
      { sha: HEAD, parents: [BASE] },
      ['nothing'],
    ],
    [
      'with nothing where a branch is new and no default branch is known',
      push({ branch: 'x' }),
      { sha: HEAD, parents: [] },
      ['nothing'],
    ],
    ['with the base of a merge group', { kind: 'merge-group', base: BASE }, { sha: MERGE, parents: [OTHER] }, [{ commit: BASE }]],
    ['where a person’s branch left the default branch', { kind: 'person' }, { sha: HEAD, parents: [BASE] }, ['default-branch']],
    ['with nothing where a build is of the first commit of all', { kind: 'tip' }, { sha: HEAD, parents: [] }, ['nothing']],
  ])('%s', (_, event, checkedOut, candidates) => {
    expect(chooseBase(event, checkedOut)).toEqual({ candidates, none: undefined, notice: undefined });
  });

  test('with the parent where a build names no push, and that is said', () => {
    const { candidates, none, notice } = chooseBase({ kind: 'tip' }, { sha: HEAD, parents: [BASE] });
    expect({ candidates, none }).toEqual({ candidates: [{ commit: BASE }], none: undefined });
    expect(notice).toContain('Azure Pipelines does not say which earlier commits came with the same push. The base input');
  });
});

describe('a change has no beginning', () => {
  test.each<[string, ChangeEvent, { sha: Sha; parents: Sha[] }, string]>([
    [
      'where a run on the base checked the base out',
      pullRequest({ runsOnBase: true, commit: BASE }),
      { sha: BASE, parents: [OTHER] },
      'What is checked out is not the pull request, but what it is to be merged into',
    ],
    [
      'where a run on the base does not know the head',
      pullRequest({ runsOnBase: true, head: undefined }),
      { sha: MERGE, parents: [BASE, HEAD] },
      'What is checked out is not the pull request, but what it is to be merged into',
    ],
    [
      'where a pull request names no base',
      pullRequest({ base: undefined, target: undefined }),
      { sha: HEAD, parents: [] },
      'The event of the pull request names no base',
    ],
    [
      'where a merge group names no base',
      { kind: 'merge-group', base: undefined },
      { sha: MERGE, parents: [BASE] },
      'The event of the merge group names no base',
    ],
    [
      'where nothing changed',
      { kind: 'no-change', what: 'a schedule event' },
      { sha: HEAD, parents: [BASE] },
      'There is no change to look at for a schedule event',
    ],
  ])('%s', (_, event, checkedOut, none) => {
    expect(chooseBase(event, checkedOut)).toEqual({ candidates: [], none, notice: undefined });
  });
});
