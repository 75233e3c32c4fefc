import type { Directory } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { LIMITS } from '../../src/forge/pull-request.ts';
import { commitText, type PushFacts, pullRequestText, readFacts } from '../../src/forge/text.ts';

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
  test.each([
    'Record it',
    'Record it\n\nFixes #1.',
    'Record it\n\nRecordings:\n- old\n\nAt last.',
    'Record sdk/a and 1 more\n\nBecause.',
  ])('is read again: %j', (message) => {
    for (const origin of [FACTS.origin, { commit: undefined, pullRequest: undefined }, { commit: SHA, pullRequest: undefined }]) {
      for (const unmerged of [[], [SHA]]) {
        const facts = { ...FACTS, message, origin, unmerged };
        const services = FACTS.services.map(({ service }) => ({
          service,
          added: { length: 1 },
          modified: { length: 0 },
          deleted: { length: 0 },
        }));
        expect(readFacts(commitOf(facts))).toEqual({ ...facts, services });
        // What a person adds with `git commit --amend --signoff`.
        expect(readFacts(`${commitOf(facts)}\nSigned-off-by: Ann <ann@localhost>\n`)?.message).toBe(message);
      }
    }
  });

  test('is nothing where nobody said anything, or where it is another’s', () => {
    expect(readFacts(commitOf(FACTS))).toMatchObject({ message: undefined, origin: FACTS.origin });
    expect(readFacts(commitOf({ ...FACTS, services: [service('sdk/a')] }))?.message).toBeUndefined();
    expect(readFacts('Merge branch main\n')).toBeUndefined();
  });
});

describe('a pull request of several pushes', () => {
  const textOf = (message: string | undefined, ...earlier: string[]) =>
    pullRequestText({ ...FACTS, message, earlier }, LIMITS.github);

  test('has what all of them said, each once', () => {
    const { title, body } = textOf('Tidy\n', 'Record it\n\nFixes #1.', 'Tidy', 'Record it');
    expect(title).toBe('Record it; Tidy');
    expect(body).toMatch(/^Record it\n\nFixes #1\.\n\nTidy\n\nRecord it\n\nFor /);
  });

  test('has what the only one said that said something', () => {
    expect(textOf(undefined, 'Record it\n\nFixes #1.')).toMatchObject({
      title: 'Record it',
      body: expect.stringMatching(/^Fixes #1\.\n/),
    });
    expect(textOf(undefined).title).toBe('Record sdk/a and 1 more');
  });
});
