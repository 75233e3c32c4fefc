import type { Directory } from '../../src/names/directory.ts';
import { parseManifest } from '../../src/pins/manifest.ts';
import { restorePins } from '../../src/pins/restore.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);

function restore(now: string, earlier: string | undefined, ...directories: string[]) {
  const result = restorePins(now, earlier, directories as Directory[]);
  expect(parseManifest(result.text, '' as Directory).errors).toEqual([]);
  return result;
}

const EARLIER = `{
  "$repository": "o/n", // where
  // the tables team's
  "sdk/tables/": { "sha": "${A}", "reason": "x" }, // why
  "sdk/core": "${A}", /* core */
  "sdk/keys": "${A}"
}
`;

test('changes the value of a pin alone', () => {
  const now = EARLIER.replace(`{ "sha": "${A}", "reason": "x" }`, `"${B}"`).replace(`"sdk/keys": "${A}"`, `"sdk/keys": "${C}",`);
  const { text, changed } = restore(now, EARLIER, 'sdk/tables', 'sdk/core');
  expect(changed).toEqual(['sdk/tables']);
  expect(text).toBe(EARLIER.replace(`"sdk/keys": "${A}"`, `"sdk/keys": "${C}",`));
});

test('changes nothing where nothing differs', () => {
  expect(restore(EARLIER, EARLIER, 'sdk/tables', 'sdk/none')).toEqual({ text: EARLIER, changed: [] });
});

test.each([
  ['in the middle', `  "sdk/core": "${A}", /* core */\n`, 'sdk/core'],
  ['first of the pins', `  "sdk/tables/": { "sha": "${A}", "reason": "x" }, // why\n`, 'sdk/tables'],
])('puts a pin back %s, and keeps all comments', (_, line, directory) => {
  const { text } = restore(EARLIER.replace(line, ''), EARLIER, directory);
  const comments = (whole: string) => whole.match(/\/\/[^\n]*|\/\*.*?\*\//g)?.filter((comment) => !line.includes(comment));
  expect(comments(text)).toEqual(comments(EARLIER));
  expect(Object.values(parseManifest(text, '' as Directory).pins.map(({ directory }) => directory)).sort()).toEqual([
    'sdk/core',
    'sdk/keys',
    'sdk/tables',
  ]);
});

test('puts the last pin back as it was', () => {
  const now = EARLIER.replace(`"sdk/core": "${A}", /* core */\n  "sdk/keys": "${A}"`, `"sdk/core": "${A}" /* core */`);
  expect(restore(now, EARLIER, 'sdk/keys').text).toBe(EARLIER);
});

test('takes a pin out with its comma and its line', () => {
  const line = `  "sdk/new": "${B}",\n`;
  expect(restore(EARLIER.replace('  "sdk/core"', `${line}  "sdk/core"`), EARLIER, 'sdk/new').text).toBe(EARLIER);
  const last = EARLIER.replace(`"sdk/keys": "${A}"`, `"sdk/keys": "${A}",\n  "sdk/new": "${B}"`);
  expect(restore(last, EARLIER, 'sdk/new').text).toBe(EARLIER);
  expect(restore(`{\n  "sdk/new": "${B}"\n}\n`, undefined, 'sdk/new').text).toBe('{\n}\n');
});

test('keeps line endings, a byte order mark and a file of one line', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  const now = `\ufeff${windows(EARLIER.replace(`"sdk/keys": "${A}"`, `"sdk/keys": "${B}"`))}`;
  expect(restore(now, EARLIER, 'sdk/keys').text).toBe(`\ufeff${windows(EARLIER)}`);
  const one = `{ "sdk/tables": "${A}" }`;
  expect(restore(one, `{ "sdk/tables": "${B}", "sdk/core": "${B}" }`, 'sdk/tables', 'sdk/core').text).toBe(
    `{ "sdk/tables": "${B}", "sdk/core": "${B}" }`,
  );
  expect(restore('{}', `{ "sdk/tables": "${B}" }`, 'sdk/tables').text).toBe(`{\n  "sdk/tables": "${B}"\n}`);
});
