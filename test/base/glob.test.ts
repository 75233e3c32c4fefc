import { parseGlob } from '../../src/base/glob.ts';

function matching(glob: string, paths: readonly string[]): string[] {
  const patterns = parseGlob(glob);
  if (patterns === undefined) throw new Error(`${glob} is no glob`);
  return paths.filter((path) => patterns.some(({ matches }) => matches(path)));
}

const PATHS = ['sdk', 'sdk/a', 'sdk/ab', 'sdk/b', 'sdk/.hidden', 'sdk/a/x', 'sdk/a/b/x', 'sdk/.h/x', 'eng/a'];

test.each<[string, string[]]>([
  ['sdk/a', ['sdk/a']],
  ['/sdk/a/', ['sdk/a']],
  ['sdk/*', ['sdk/a', 'sdk/ab', 'sdk/b']],
  ['*/a', ['sdk/a', 'eng/a']],
  ['sdk/?', ['sdk/a', 'sdk/b']],
  ['sdk/a*', ['sdk/a', 'sdk/ab']],
  ['sdk/*b', ['sdk/ab', 'sdk/b']],
  ['sdk/[ac]', ['sdk/a']],
  ['sdk/[!a]', ['sdk/b']],
  ['sdk/[^b-z]*', ['sdk/a', 'sdk/ab']],
  ['sdk/{a,b}', ['sdk/a', 'sdk/b']],
  ['{sdk/{a,ab},eng/*}', ['sdk/a', 'sdk/ab', 'eng/a']],
  ['sdk/.*', ['sdk/.hidden']],
  ['sdk/**', ['sdk', 'sdk/a', 'sdk/ab', 'sdk/b', 'sdk/a/x', 'sdk/a/b/x']],
  ['**/x', ['sdk/a/x', 'sdk/a/b/x']],
  ['sdk/**/b/*', ['sdk/a/b/x']],
  ['**/a/**', ['sdk/a', 'sdk/a/x', 'sdk/a/b/x', 'eng/a']],
])('%s matches what it says', (glob, expected) => {
  expect(matching(glob, PATHS)).toEqual(expected);
});

test('characters that mean something in an expression stand for themselves', () => {
  const paths = ['sdk/a+$', 'sdk/aa', 'sdk/@scope', 'sdk/a.b', 'sdk/axb'];
  expect(matching('sdk/a+$', paths)).toEqual(['sdk/a+$']);
  expect(matching('sdk/@*', paths)).toEqual(['sdk/@scope']);
  expect(matching('sdk/a.b', paths)).toEqual(['sdk/a.b']);
});

test.each([
  'sdk/(a+)+$',
  'sdk/@(a|b)',
  'sdk/!(a)',
  '!sdk/*',
  'sdk/[a',
  'sdk/a]',
  'sdk/{a,b',
  'sdk/a}',
  'sdk/{a}',
  `sdk/${'{a,b}'.repeat(9)}`,
])('%s is no glob of ours', (glob) => {
  expect(parseGlob(glob)).toBeUndefined();
});

test('a glob that other matchers never come to an end with takes no time', () => {
  const begun = process.cpuUsage();
  expect(matching(`sdk/${'a*'.repeat(400)}b`, [`sdk/${'a'.repeat(250)}`])).toEqual([]);
  expect(matching(`${'**/a/'.repeat(150)}b`, ['a/'.repeat(2000).slice(0, -1)])).toEqual([]);
  expect(matching(`sdk/${'{a,a}'.repeat(8)}`, ['sdk/aaaaaaab'])).toEqual([]);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
});

test('a glob says where to look for directories, and how deep', () => {
  expect(parseGlob('sdk/*/x')).toMatchObject([{ base: 'sdk', depth: 3 }]);
  expect(parseGlob('sdk/a')).toMatchObject([{ base: 'sdk/a', depth: 2 }]);
  expect(parseGlob('a/{b,c/**}')).toMatchObject([
    { base: 'a/b', depth: 2 },
    { base: 'a/c', depth: Number.POSITIVE_INFINITY },
  ]);
});
