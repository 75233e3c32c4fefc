/** What people are told of a server that cannot be used. */
import { unreachable } from '../../../src/git/remote/messages.ts';

test('a name that is not known is told as one, by the host that could not be resolved', () => {
  const words = "fatal: unable to access 'https://git.exmaple.com/a/b/': Could not resolve host: git.exmaple.com";
  const error = unreachable('https://git.exmaple.com/a/b', words);
  expect(error.code).toBe('unreachable');
  expect(error.message).toContain('git.exmaple.com could not be resolved');
  expect(error.hint).toContain('DNS');
});

test('of another failure the last words are told', () => {
  expect(unreachable('https://a.b/c', 'fatal: early EOF').message).toMatch(
    /could not be reached or did not complete: early EOF\.$/,
  );
});
