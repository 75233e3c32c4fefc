import type { Directory } from '../../src/base/directory.ts';
import { EMPTY_TREE, type Sha } from '../../src/base/sha.ts';
import type { Pin } from '../../src/pins/manifest.ts';
import { notVerified, type Outcome, outcomeOf, type PinProof, problemOf } from '../../src/verify/outcomes.ts';

const COMMIT = 'c'.repeat(40) as Sha;
const TREE = 'a'.repeat(40) as Sha;
const OTHER = 'b'.repeat(40) as Sha;

describe('the outcome of a pin', () => {
  test.each<[string, Parameters<typeof outcomeOf>, Outcome]>([
    ['whose commit the branch has', [{ tree: undefined }, 'on-branch', undefined, undefined], 'on-branch'],
    ['whose commit and tree are right', [{ tree: TREE }, 'on-branch', TREE, undefined], 'on-branch'],
    ['with the tree of something else', [{ tree: TREE }, 'on-branch', OTHER, undefined], 'wrong-tree'],
    ['with a tree that nobody could look up', [{ tree: TREE }, 'on-branch', undefined, undefined], 'wrong-tree'],
    ['of a directory that is not there, and has a tree', [{ tree: TREE }, 'on-branch', 'absent', undefined], 'wrong-tree'],
    [
      'of a directory that is not there, and is said to be empty',
      [{ tree: EMPTY_TREE }, 'on-branch', 'absent', undefined],
      'on-branch',
    ],
    ['whose commit is elsewhere, with its contents on the branch', [{ tree: TREE }, 'elsewhere', TREE, OTHER], 'squashed'],
    ['whose commit is elsewhere, and its contents too', [{ tree: TREE }, 'elsewhere', TREE, undefined], 'unmerged'],
    ['whose commit is elsewhere, with a wrong tree', [{ tree: TREE }, 'elsewhere', OTHER, COMMIT], 'wrong-tree'],
    ['that the server does not give out', [{ tree: TREE }, 'missing', undefined, undefined], 'missing'],
    [
      'that the server does not give out, with its contents on the branch',
      [{ tree: TREE }, 'missing', undefined, OTHER],
      'squashed',
    ],
  ])('%s', (_, [pin, ancestry, tree, on], outcome) => {
    expect(outcomeOf(pin, ancestry, tree, on)).toBe(outcome);
  });
});

function proof(outcome: Outcome, facts: Partial<PinProof> = {}): PinProof {
  const directory = 'sdk/tables' as Directory;
  const at = { file: 'recordings.json', line: 3 };
  const known = { sha: COMMIT, tree: TREE, reason: undefined, manifestDirectory: '' as Directory, at };
  const pin: Pin = { directory, assetsPath: directory, ...known };
  return { pin, outcome, onBranch: outcome === 'on-branch', on: undefined, tree: TREE, ...facts };
}

describe('the advice', () => {
  test.each<[Outcome, Partial<PinProof>, RegExp]>([
    ['squashed', { on: OTHER }, /is not on main, but bbbbbbb\w* has the same recordings; assets-sync repin/],
    ['unmerged', {}, /is not on main; merge its branch or pull request first/],
    ['missing', {}, /does not give out ccccccc\w*; record again/],
    ['wrong-tree', { tree: OTHER }, new RegExp(`that is ${OTHER}; assets-sync repin`)],
    ['wrong-tree', { tree: 'absent' }, /that has no such directory/],
  ])('for a pin that is %s stands at the pin and says what to do', (outcome, facts, words) => {
    const problem = problemOf(proof(outcome, facts), 'main');
    expect(problem?.message).toMatch(new RegExp(`^sdk/tables: ${outcome}: `));
    expect(problem?.message).toMatch(words);
    expect(problem?.at).toEqual({ file: 'recordings.json', line: 3 });
  });

  test('for a pin that is on the branch is none', () => {
    expect(problemOf(proof('on-branch'), 'main')).toBeUndefined();
  });
});

describe('the error of a verification', () => {
  test('is none where all pins are good', () => {
    expect(notVerified([proof('on-branch')], 'main')).toBeUndefined();
  });

  test('is the problem itself where there is one', () => {
    const error = notVerified([proof('on-branch'), proof('unmerged')], 'main');
    expect(error).toMatchObject({ code: 'not-verified', exitCode: 1, file: 'recordings.json', line: 3 });
    expect(error?.message).toMatch(/^sdk\/tables: unmerged: .*\.$/);
    // The host adds the place.
    expect(error?.problems).toEqual([]);
  });

  test('lists all of them where there are several', () => {
    const error = notVerified([proof('unmerged'), proof('missing'), proof('on-branch')], 'main');
    expect(error?.message.split('\n')).toHaveLength(3);
    expect(error?.message).toMatch(/^2 of 3 pins are not good:/);
    expect(error?.problems).toHaveLength(2);
  });
});
