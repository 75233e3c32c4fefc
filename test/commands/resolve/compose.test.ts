import { tmpdir } from 'node:os';
import type { Directory } from '../../../src/base/directory.ts';
import { type Composed, compose, type Decided } from '../../../src/commands/resolve/compose.ts';
import { decideEntries } from '../../../src/commands/resolve/decide.ts';
import { mergeText, type Texts } from '../../../src/git/merge-text.ts';
import { type EntryKey, readEntries } from '../../../src/pins/restore.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const { signal } = new AbortController();

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
