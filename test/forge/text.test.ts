import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { TEXT_LIMITS } from '../../src/forge/address.ts';
import { commitText, type PushFacts, pullRequestText, readMessage } from '../../src/forge/text.ts';

const SHA = 'c'.repeat(40) as Sha;
const service = (name: string) => ({ service: name as Directory, added: [1], modified: [], deleted: [] });
const FACTS: PushFacts = {
  message: undefined,
  origin: { commit: `https://x/commit/${SHA}`, pullRequest: 'https://x/pull/7' },
  unmerged: [SHA],
  services: [service('sdk/a'), service('sdk/b')],
};

const commitOf = (facts: PushFacts) => {
  const { title, body } = commitText(facts);
  return `${title}\n\n${body}`;
};

describe('what a commit of a push said', () => {
  test.each(['Record it', 'Record it\n\nFixes #1.', 'Record it\n\nRecordings:\n- old\n\nAt last.'])(
    'is read again, with what it belongs to: %j',
    (message) => {
      const commit = commitOf({ ...FACTS, message });
      const said = `${message}\n\nFor https://x/pull/7\nAt https://x/commit/${SHA}\nWith the recordings of ${SHA}, `;
      expect(readMessage(commit)).toMatchObject({
        message: expect.stringContaining(said),
        withList: expect.stringMatching(/- sdk\/b: 1 added, 0 changed, 0 removed\n\n$/),
      });
      // What a person adds with `git commit --amend --signoff`.
      expect(readMessage(`${commit}\nSigned-off-by: Ann <ann@localhost>\n`)?.message).toBe(readMessage(commit)?.message);
    },
  );

  test('is nothing where it is of another', () => {
    expect(readMessage('Merge branch main\n')).toBeUndefined();
  });
});

describe('a pull request of several pushes', () => {
  const textOf = (message: string | undefined, ...earlier: string[]) =>
    pullRequestText({ ...FACTS, message, earlier }, TEXT_LIMITS.github);

  test('has what all of them said, each once', () => {
    const { title, body } = textOf('Tidy\n', 'Record it\n\nFixes #1.', 'Tidy', 'Record it');
    expect(title).toBe('Record it; Tidy');
    expect(body).toMatch(/^Fixes #1\.\n\nFor /);
  });

  test('has what the only one said that said something', () => {
    expect(textOf(undefined, 'Record it\n\nFixes #1.')).toMatchObject({
      title: 'Record it',
      body: expect.stringMatching(/^Fixes #1\.\n/),
    });
    expect(textOf(undefined).title).toBe('Record sdk/a and 1 more');
  });
});
