import { chooseCredential } from '../../src/git/credentials.ts';
import { parseGitUrl } from '../../src/names/git-url.ts';

const OWN = 'https://github.com';

function choose(address: string, fromInput: boolean, token: { ofJob: boolean; automatic?: boolean } | undefined) {
  const url = parseGitUrl(address, OWN, '/');
  if ('wrong' in url) throw new Error(url.wrong);
  const { authorization, warning } = chooseCredential({
    url,
    fromInput,
    token: token === undefined ? undefined : { value: 't', automatic: false, ...token },
    ownOrigin: OWN,
  });
  return { sent: authorization !== undefined, warned: warning !== undefined };
}

describe('a token', () => {
  test.each([
    // address, from the input, of the job, sent, warned
    ['a/b', false, true, true, false],
    ['a/b', false, false, true, false],
    ['https://other.example/r', false, true, false, true],
    ['https://other.example/r', false, false, false, true],
    ['https://other.example/r', true, true, false, true],
    ['https://other.example/r', true, false, true, false],
    ['https://github.com.evil.example/r', false, false, false, true],
    ['http://github.com/a/b', false, true, false, true],
    ['https://github.com:444/a/b', false, true, false, true],
    ['git@github.com:a/b', true, false, false, false],
  ])('for %s (input: %s, the job’s: %s) is sent: %s, warned: %s', (address, fromInput, ofJob, sent, warned) => {
    expect(choose(address, fromInput, { ofJob })).toEqual({ sent, warned });
  });

  test('that nobody gave does not warn', () => {
    expect(choose('https://other.example/r', false, { ofJob: true, automatic: true })).toEqual({ sent: false, warned: false });
    expect(choose('a/b', false, undefined)).toEqual({ sent: false, warned: false });
  });
});
