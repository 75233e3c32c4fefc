import { parseGitUrl } from '../../src/base/git-url.ts';
import { basic, chooseCredential, withoutToken } from '../../src/git/credentials.ts';

const OWN = 'https://github.com';

function choose(
  address: string,
  fromInput: boolean,
  token: { ofJob: boolean; automatic?: boolean; byDefault?: boolean } | undefined,
) {
  const url = parseGitUrl(address, OWN, '/');
  if ('error' in url) throw new Error(url.error);
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
    const byDefault = { ofJob: true, byDefault: true };
    expect(choose('https://other.example/r', true, byDefault)).toEqual({ sent: false, warned: false });
    expect(choose('https://other.example/r', false, byDefault)).toEqual({ sent: false, warned: false });
    expect(choose('https://other.example/r', false, { ofJob: true, automatic: true })).toEqual({ sent: false, warned: false });
    expect(choose('a/b', false, undefined)).toEqual({ sent: false, warned: false });
  });
});

describe('what a server said', () => {
  const token = 'ghp_x/y+Z-1234';
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  test.each<[string, string]>([
    ['as it is', token],
    ['in an address', encodeURIComponent(token)],
    ['as it was sent', basic(token)],
    ['in base64', base64(token)],
    ...['', 'a', 'ab', 'abc', 'octocat', 'x-access-token'].map((user): [string, string] => [
      `behind ${user}:`,
      base64(`${user}:${token}`),
    ]),
    ['before something', base64(`${token} and more`)],
    ['in hexadecimal', Buffer.from(token).toString('hex')],
    ['in hexadecimal, byte by byte', (Buffer.from(token).toString('hex').toUpperCase().match(/../g) ?? []).join(':')],
    ['with blanks between', [...token].join(' ')],
    ['as a list', JSON.stringify([...token]).slice(2, -2)],
    ['over two lines', `${token.slice(0, 7)}\nremote: ${token.slice(7)}`],
    ['in base64 over two lines', base64(token).replace(/^.{9}/, '$&\r\n')],
    ['in the base64 of addresses', Buffer.from(`abc:${token}>>>`).toString('base64url')],
  ])('has no token in it %s', (_, form) => {
    for (const sent of [basic(token), `basic ${base64(`me:${token}`)}`, `basic ${base64(`${token}:`)}`, `bearer ${token}`]) {
      const words = withoutToken(`before "${form}", after`, sent);
      expect(words).toMatch(/^before "(basic )?\*\*\*", after$|^\*\*\*$/);
    }
  });

  test('stays as it is otherwise', () => {
    const words = 'remote: Permission to a/b.git denied to octocat. dGhpcyBpcyBmaW5l';
    for (const sent of [undefined, '', 'basic ', basic(''), basic('x'.repeat(40)), basic(token)])
      expect(withoutToken(words, sent)).toBe(words);
  });
});
