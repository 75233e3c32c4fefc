/** What people are told of a server that cannot be used. */
import { unreachable } from '../../../src/git/remote/failure.ts';

test('of a failure the last words are told', () => {
  expect(unreachable('https://a.b/c', 'fatal: early EOF').message).toMatch(
    /could not be reached or did not complete: early EOF\.$/,
  );
});

test.each([
  "fatal: unable to access 'http://a.b/c/': The requested URL returned error: 407",
  "fatal: unable to access 'https://a.b/c/': CONNECT tunnel failed, response 407",
  "fatal: unable to access 'https://a.b/c/': Received HTTP code 407 from proxy after CONNECT",
])('a proxy that wants a password is told as one: %s', (words) => {
  expect(unreachable('https://a.b/c', words).hint).toContain('The proxy wants a name and a password');
});
