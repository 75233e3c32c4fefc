import { tmpdir } from 'node:os';
import fc from 'fast-check';
import type { Directory } from '../../../src/base/directory.ts';
import { type Composed, compose, type Decided } from '../../../src/commands/resolve/compose.ts';
import { decideEntries } from '../../../src/commands/resolve/decide.ts';
import { decisionsOf, openPinsOf, readSides } from '../../../src/commands/resolve/merged-file.ts';
import { mergeText, type Texts } from '../../../src/git/objects/write.ts';
import { type EntryKey, ManifestText } from '../../../src/pins/edit-text.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const { signal } = new AbortController();

const readEntries = (text: string) => new ManifestText(text).entries;

/** Settles what three states of a file settle, and pins as they are given. */
function settle(texts: Texts, pins: Record<string, Decided> = {}): Promise<Composed | undefined> {
  const sides = { base: readEntries(texts.base), ours: readEntries(texts.ours), theirs: readEntries(texts.theirs) };
  const decided = new Map<EntryKey, Decided>();
  for (const [key, verdict] of decideEntries(sides)) {
    const pin = pins[key];
    if (pin !== undefined) decided.set(key, pin);
    else if ('from' in verdict) decided.set(key, verdict);
  }
  return compose(texts, '' as Directory, decided, (rest) => mergeText(rest, { cwd: '/', temporary: tmpdir(), signal }));
}

async function settled(texts: Texts, pins?: Record<string, Decided>): Promise<string> {
  const composed = await settle(texts, pins);
  expect(composed).toMatchObject({ isSettled: true });
  return composed?.text ?? '';
}

function swapped({ base, ours, theirs }: Texts): Texts {
  return { base, ours: theirs, theirs: ours };
}

const BASE = `{
  // The assets
  "$repository": "o/n",
  "sdk/core": "${A}", // core's own
  "sdk/tables": {
    "sha": "${A}",
    "reason": "first"
  }
}
`;
const withTables = (sha: string, reason: string) =>
  BASE.replace(`"${A}",\n    "reason": "first"`, `"${sha}",\n    "reason": "${reason}"`);

test('new entries of two services are both kept, in the order that each has', async () => {
  const add = (name: string) => BASE.replace('  "sdk/tables"', `  "sdk/${name}": "${B}",\n  "sdk/tables"`);
  const texts = { base: BASE, ours: add('files'), theirs: add('keys') };
  for (const three of [texts, swapped(texts)]) {
    const text = await settled(three);
    expect(
      readEntries(text)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['$repository', '/sdk/core', '/sdk/files', '/sdk/keys', '/sdk/tables']);
    expect(text.replace(`  "sdk/files": "${B}",\n`, '').replace(`  "sdk/keys": "${B}",\n`, '')).toBe(BASE);
  }
});

test('the comments of both sides stay', async () => {
  const ours = BASE.replace('// The assets', '// Our assets').replace(`"sdk/core": "${A}"`, `"sdk/core": "${B}"`);
  const theirs = withTables(C, 'theirs')
    .replace('  "sdk/tables"', '  // See #12\n  "sdk/tables"')
    .replace('"sdk/core"', `"sdk/batch": "${B}", // new\n  "sdk/core"`);
  const texts = { base: BASE, ours, theirs };
  const expected = theirs.replace('// The assets', '// Our assets').replace(`"sdk/core": "${A}"`, `"sdk/core": "${B}"`);
  for (const three of [texts, swapped(texts)]) expect(await settled(three)).toBe(expected);
});

test('line ends, indentation and byte order mark of ours stay', async () => {
  const ours = `\ufeff${BASE.replace(`"sdk/core": "${A}"`, `"sdk/core": "${B}"`).replaceAll('\n', '\r\n')}`;
  const text = await settled({ base: BASE, ours, theirs: withTables(C, 'theirs') });
  expect(text).toBe(ours.replace(`"sha": "${A}",\r\n    "reason": "first"`, `"sha": "${C}",\r\n    "reason": "theirs"`));
});

test('a pin that both moved is as it was decided, and settings on lines side by side are both changed', async () => {
  const base = BASE.replace('"o/n",', '"o/n",\n  "$branch": "main",\n  "$path": ".assets",');
  const ours = base.replace('"main"', '"ours"').replace(A, B);
  const theirs = base.replace('".assets"', '".theirs"').replace(A, C);
  const newer = { from: 'theirs', members: [['owner', 'us']] } as const;
  const text = await settled({ base, ours, theirs }, { '/sdk/core': newer });
  const core = `"sdk/core": {\n    "sha": "${C}",\n    "owner": "us"\n  }`;
  expect(text).toBe(base.replace('"main"', '"ours"').replace('".assets"', '".theirs"').replace(`"sdk/core": "${A}"`, core));
});

test('what is not decided alone is marked', async () => {
  const texts = { base: BASE, ours: withTables(B, 'ours').replace(A, B), theirs: withTables(C, 'theirs') };
  const composed = await settle(texts);
  expect(composed?.isSettled).toBe(false);
  expect(composed?.text.split('\n')).toEqual([
    ...texts.ours.split('\n').slice(0, 5),
    '<<<<<<< ours',
    `    "sha": "${B}",`,
    '    "reason": "ours"',
    '=======',
    `    "sha": "${C}",`,
    '    "reason": "theirs"',
    '>>>>>>> theirs',
    ...BASE.split('\n').slice(-3),
  ]);
});

test('comments that both sides changed are marked, and nothing else', async () => {
  const note = (text: string) => withTables(A, 'first').replace('// The assets', text);
  const composed = await settle({ base: BASE, ours: note('// One').replace(A, B), theirs: note('// Two') });
  expect(composed?.text).toContain('<<<<<<< ours\n  // One\n=======\n  // Two\n>>>>>>> theirs\n');
  expect(composed?.text).toContain(`"sdk/core": "${B}"`);
});

test('a comment inside an entry whose pin the other side moved is not lost', async () => {
  const theirs = BASE.replace('"reason": "first"', '"reason": "first" // do not move');
  const composed = await settle({ base: BASE, ours: withTables(B, 'ours'), theirs });
  expect(composed?.text).toContain('// do not move');
  expect(composed?.isSettled).toBe(false);
});

test('files that both sides made are one file', async () => {
  const file = (name: string) => `{\n    "${name}": "${A}"\n}\n`;
  const text = await settled({ base: '{\n}\n', ours: file('one'), theirs: file('two') });
  expect(text).toBe(`{\n    "one": "${A}",\n    "two": "${A}"\n}\n`);
});

/** Any state of a file: its entries in any order, each with a comment or none. */
const KEYS = ['$branch', '$repository', 'sdk/a', 'sdk/b', '/sdk/c/', 'sdk/d', '/'];
const ENTRY = fc.record({
  key: fc.constantFrom(...KEYS),
  value: fc.oneof(
    fc.constantFrom(A, B, C),
    fc.record({ sha: fc.constantFrom(A, B, C), reason: fc.constantFrom('x', 'y') }, { requiredKeys: ['sha'] }),
  ),
  comment: fc.constantFrom('', '', '// one', '// two', '// three'),
});
const STATE = fc.uniqueArray(ENTRY, { selector: ({ key }) => key, maxLength: KEYS.length });
type State = { key: string; value: unknown; comment: string }[];

function textOf(state: State): string {
  const lines = state.map(({ key, value, comment }, index) => {
    const shown = key.startsWith('$') ? '"name"' : JSON.stringify(value, undefined, 2).replaceAll('\n', '\n  ');
    return `${comment === '' ? '' : `  ${comment} of ${key}\n`}  ${JSON.stringify(key)}: ${shown}${index + 1 < state.length ? ',' : ''}\n`;
  });
  return `{\n${lines.join('')}}\n`;
}

test('whatever the three states are, no pin and no comment is lost', async () => {
  const edit = (base: State, mine: State) => [...base.filter((_, index) => index % 3 !== mine.length % 3), ...mine];
  const unique = (state: State) => state.filter(({ key }, index) => state.findIndex((one) => one.key === key) === index);
  const some = fc.tuple(STATE, STATE, STATE).map(([base, ours, theirs]): Texts => {
    return { base: textOf(base), ours: textOf(unique(edit(base, ours))), theirs: textOf(unique(edit(base, theirs))) };
  });
  let settledOnes = 0;
  await fc.assert(
    fc.asyncProperty(some, async (texts) => {
      const sides = { base: readEntries(texts.base), ours: readEntries(texts.ours), theirs: readEntries(texts.theirs) };
      const verdicts = [...decideEntries(sides)];
      const composed = await settle(texts);
      if (composed === undefined) return;
      settledOnes += Number(composed.isSettled);
      const comments = (text: string): string[] => text.match(/\/\/.*/g) ?? [];
      const isNew = (comment: string) => !comments(texts.base).includes(comment);
      const expected = [...comments(texts.ours), ...comments(texts.theirs)].filter(isNew);
      expect(expected.filter((comment) => !composed.text.includes(comment))).toEqual([]);
      if (!composed.isSettled) return;
      const wanted = verdicts.flatMap(([key, verdict]) => {
        const entry = 'from' in verdict ? sides[verdict.from].find((one) => one.key === key) : undefined;
        const members = 'from' in verdict ? Object.fromEntries(verdict.members) : {};
        const value = Object.keys(members).length === 0 ? entry?.value : { ...(entry?.value as object), ...members };
        return entry === undefined ? [] : [[key, value]];
      });
      const written = readEntries(composed.text).map(({ key, value }) => [key, value]);
      expect(Object.fromEntries(written)).toEqual(Object.fromEntries(wanted));
    }),
    { numRuns: 50, seed: 1 },
  );
  expect(settledOnes).toBeGreaterThan(10);
});

test('thousands of entries take no time of their square', async () => {
  const text = (digits: (entry: number) => string) =>
    JSON.stringify(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, entry) => [`sdk/s${entry}`, digits(entry).repeat(40)])),
      null,
      2,
    );
  const [base, ours, theirs] = [
    text(() => 'a'),
    text((entry) => (entry % 2 ? 'b' : 'a')),
    text((entry) => 'ccdb'[entry % 4] ?? ''),
  ];
  const merged = readSides({ file: 'recordings.json', manifestDirectory: '' as Directory, base, ours, theirs });
  const open = openPinsOf(merged, '' as Directory);
  expect(open).toHaveLength(2_500);
  const decided = decisionsOf(merged, new Map(open.map((pin) => [pin, { take: 'theirs', why: 'newer' }])));
  const composed = await compose(merged.texts, '' as Directory, decided, () =>
    Promise.reject(new Error('nothing is left to merge')),
  );
  expect(JSON.parse(composed?.text ?? '')['sdk/s1']).toBe(C);
});
