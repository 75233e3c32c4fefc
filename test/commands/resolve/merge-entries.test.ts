import { tmpdir } from 'node:os';
import fc from 'fast-check';
import type { Directory } from '../../../src/base/directory.ts';
import { mergedText, mergeEntries, type PinAnswer, type Texts, textMerge } from '../../../src/commands/resolve/merge-entries.ts';
import { ManifestText } from '../../../src/pins/edit-text.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const mergeText = textMerge({ cwd: '/', temporary: tmpdir(), signal: new AbortController().signal });

const merge = (texts: Texts) => mergeEntries({ file: 'recordings.json', manifestDirectory: '' as Directory, ...texts });
const valuesOf = (text: string) => Object.fromEntries(new ManifestText(text).entries.map(({ key, value }) => [key, value]));

/** Settles what three states of a file settle. @param answer what becomes of each pin that both moved */
function settle(texts: Texts, answer: PinAnswer = { left: 'open' }) {
  const merged = merge(texts);
  for (const pin of merged.pins) pin.answer = answer;
  return mergedText(merged, mergeText);
}

async function settled(texts: Texts, answer?: PinAnswer): Promise<string> {
  const written = await settle(texts, answer);
  expect(written).toMatchObject({ isSettled: true });
  return written?.text ?? '';
}

const swapped = ({ base, ours, theirs }: Texts): Texts => ({ base, ours: theirs, theirs: ours });

describe('an entry', () => {
  const file = (value: unknown) => JSON.stringify(value === undefined ? {} : { 'sdk/tables': value });
  const [our, their, open, left] = [{ settled: 'ours' }, { settled: 'theirs' }, { pins: 1 }, { left: 1 }];

  test.each<[string, [base: unknown, ours: unknown, theirs: unknown], object, object]>([
    ['changed here alone', [A, B, A], our, their],
    ['new here', [undefined, B, undefined], our, their],
    ['gone here', [A, undefined, A], our, their],
    ['changed to the same, once as an object', [A, B, { sha: B }], our, our],
    ['changed to the same, once in capital letters', [A, B, B.toUpperCase()], our, our],
    ['changed on both sides', [A, B, C], open, open],
    ['new on both sides', [undefined, B, { sha: C }], open, open],
    ['gone here and changed there', [A, undefined, B], left, left],
    ['moved on both sides, with a member of the team beside it', [A, B, { sha: C, owner: 'x' }], left, left],
    ['moved on both sides, with the same member on each', [A, { sha: B, owner: 'x' }, { sha: C, owner: 'x' }], left, left],
    [
      'moved on both sides, with the member of before',
      [
        { sha: A, o: 'x' },
        { sha: B, o: 'x' },
        { sha: C, o: 'x' },
      ],
      open,
      open,
    ],
    ['with other members on each side', [A, { sha: A, reason: 'x' }, { sha: A, reason: 'y' }], left, left],
  ])('that is %s', (_, [base, ours, theirs], expected, otherwise) => {
    const texts = { base: file(base), ours: file(ours), theirs: file(theirs) };
    for (const [three, outcome] of [
      [texts, expected],
      [swapped(texts), otherwise],
    ] as const) {
      const merged = merge(three);
      const { settled: [side] = [], ...lists } = { settled: [...merged.settled.values()], pins: merged.pins, left: merged.left };
      const found = { settled: side, pins: lists.pins.length, left: lists.left.length };
      expect(found).toMatchObject(outcome);
    }
  });

  test('that is a setting which both sides changed is left', () => {
    expect(merge({ base: '{"$branch":"a"}', ours: '{"$branch":"b"}', theirs: '{"$branch":"c"}' }).left).toMatchObject([
      { entry: '$branch' },
    ]);
  });
});

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

test('new entries of two services are both kept', async () => {
  const add = (name: string) => BASE.replace('  "sdk/tables"', `  "sdk/${name}": "${B}",\n  "sdk/tables"`);
  const texts = { base: BASE, ours: add('files'), theirs: add('keys') };
  for (const three of [texts, swapped(texts)]) {
    const text = await settled(three);
    const keys = ['$repository', '/sdk/core', '/sdk/files', '/sdk/keys', '/sdk/tables'];
    expect(Object.keys(valuesOf(text)).sort()).toEqual(keys);
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

test('a pin that both moved is as it was answered, and settings on lines side by side are both changed', async () => {
  const base = BASE.replace('"o/n",', '"o/n",\n  "$branch": "main",\n  "$path": ".assets",');
  const ours = base.replace('"main"', '"ours"').replace(A, B);
  const theirs = base.replace('".assets"', '".theirs"').replace(A, C);
  const text = await settled({ base, ours, theirs }, { take: 'theirs', why: 'newer' });
  expect(text).toBe(base.replace('"main"', '"ours"').replace('".assets"', '".theirs"').replace(A, C));
});

test('what is not answered is marked', async () => {
  const texts = { base: BASE, ours: withTables(B, 'ours').replace(A, B), theirs: withTables(C, 'theirs') };
  const written = await settle(texts);
  expect(written?.isSettled).toBe(false);
  expect(written?.text.split('\n')).toEqual([
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
  const written = await settle({ base: BASE, ours: note('// One').replace(A, B), theirs: note('// Two') });
  expect(written?.text).toContain('<<<<<<< ours\n  // One\n=======\n  // Two\n>>>>>>> theirs\n');
  expect(written?.text).toContain(`"sdk/core": "${B}"`);
});

test('a comment inside of an entry that the other side moved is not lost', async () => {
  const theirs = BASE.replace('"reason": "first"', '"reason": "first" // do not move');
  const texts = { base: BASE, ours: withTables(B, 'ours'), theirs };
  for (const three of [texts, swapped(texts)]) {
    const written = await settle(three);
    expect(written?.text ?? '// do not move').toContain('// do not move');
    if (written?.isSettled) expect(valuesOf(written.text)['/sdk/tables']).toMatchObject({ sha: B });
  }
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
      const written = await settle(texts);
      if (written === undefined) return;
      settledOnes += Number(written.isSettled);
      const comments = (text: string): string[] => text.match(/\/\/.*/g) ?? [];
      const isNew = (comment: string) => !comments(texts.base).includes(comment);
      const expected = [...comments(texts.ours), ...comments(texts.theirs)].filter(isNew);
      expect(expected.filter((comment) => !written.text.includes(comment))).toEqual([]);
      if (!written.isSettled) return;
      const sides = { ours: valuesOf(texts.ours), theirs: valuesOf(texts.theirs) };
      const wanted = [...merge(texts).settled].flatMap(([key, side]) => (key in sides[side] ? [[key, sides[side][key]]] : []));
      expect(valuesOf(written.text)).toEqual(Object.fromEntries(wanted));
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
  const texts = {
    base: text(() => 'a'),
    ours: text((entry) => (entry % 2 ? 'b' : 'a')),
    theirs: text((entry) => 'ccdb'[entry % 4] ?? ''),
  };
  const merged = merge(texts);
  expect(merged.pins).toHaveLength(2_500);
  for (const pin of merged.pins) pin.answer = { take: 'theirs', why: 'newer' };
  const written = await mergedText(merged, () => Promise.reject(new Error('nothing is left to merge')));
  expect(JSON.parse(written?.text ?? '')['sdk/s1']).toBe(C);
});
