import type { Directory } from '../../src/base/directory.ts';
import { restorePins } from '../../src/pins/edit-text.ts';
import { parseManifest } from '../../src/pins/manifest.ts';

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

test('takes a pin out whose comma stands behind a comment', () => {
  expect(restore(`{ "sdk/new": "${A}" // mine\n, "$repository": "o/n" }`, '{}', 'sdk/new').text).toBe(
    `{ // mine\n "$repository": "o/n" }`,
  );
  expect(restore(`{ "sdk/keys": "${A}" // a, b\n, "sdk/new": "${B}" }`, '{}', 'sdk/new').text).toBe(
    `{ "sdk/keys": "${A}" // a, b\n }`,
  );
});

test('puts a pin into a file without entries, below all comments', () => {
  const earlier = `{ "sdk/tables": "${A}" }`;
  expect(restore('// as { "sdk/x": "y" }\n{ // none, {\n}\n', earlier, 'sdk/tables').text).toBe(
    `// as { "sdk/x": "y" }\n{ // none, {\n  "sdk/tables": "${A}"\n}\n`,
  );
});

const GAPS = ['', ' ', '\n  ', ' // a, {\n  ', ' /* b, } */ ', '/* c */ /* d */\n  ', ' /* e\n , f */ ', '\r\n\t/* g */\r\n'];
const around = GAPS.flatMap((before) => GAPS.map((after) => [before, after] as const));

test.each(around)('keeps all else with %j before commas and %j behind them', (before, after) => {
  const entries = ['keys', 'tables', 'core'].map((name) => `"sdk/${name}": "${A}"`);
  const file = (some: string[], last: string) => `{${after}${some.join(`${before},${after}`)}${before}${last}${after}}`;
  const pinsOf = (text: string) => parseManifest(text, '' as Directory).pins.map(({ directory }) => directory);
  const comments = (text: string) => text.match(/\/\/[^\r\n]*|\/\*.*?\*\//gs) ?? [];
  for (const last of ['', ',']) {
    const whole = file(entries, last);
    for (const [index, entry] of entries.entries()) {
      const directory = /sdk\/\w+/.exec(entry)?.[0] ?? '';
      const others = entries.toSpliced(index, 1);
      const without = restore(whole, file(others, ''), directory).text;
      expect(pinsOf(without)).toEqual(pinsOf(file(others, '')));
      expect(comments(without)).toEqual(comments(whole));
      for (const now of [without, file(others, last)]) {
        const back = restore(now, whole, directory).text;
        expect(pinsOf(back).toSorted()).toEqual(pinsOf(whole).toSorted());
        expect(comments(back)).toEqual(comments(now));
      }
    }
    const none = entries.reduce((text, entry) => restore(text, '{}', /sdk\/\w+/.exec(entry)?.[0] ?? '').text, whole);
    expect(comments(none)).toEqual(comments(whole));
    expect(pinsOf(restore(none, whole, 'sdk/core').text)).toEqual(['sdk/core']);
  }
});
