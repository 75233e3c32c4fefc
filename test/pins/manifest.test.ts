import type { Directory } from '../../src/base/directory.ts';
import { parseManifest } from '../../src/pins/manifest.ts';

const A = '4e8e976b7839c1e9c6903f48106e48be76868a5d';
const B = '9361e4b8fb2008c18ebe61922dd1a557b476f763';
const TOP = '' as Directory;

function read(text: string, manifestDirectory = TOP) {
  const manifest = parseManifest(text, manifestDirectory);
  const show = ({ message, at }: { message: string; at: { file: string; line?: number; column?: number } }) =>
    `${at.file}:${at.line}:${at.column} ${message}`;
  return { ...manifest, errors: manifest.errors.map(show), warnings: manifest.warnings.map(show) };
}

describe('recordings.json', () => {
  test('holds pins and settings, with comments and trailing commas', () => {
    const manifest = read(`{
      "$schema": "https://example.invalid/schema.json",
      "$repository": "Azure/azure-sdk-for-python-assets", // owner/name
      "$branch": "release/v1",
      "$services": ["sdk/*", "eng/*/tools"],
      "$path": ".recordings",
      /* catch-all */
      "/": "${A}",
      "/sdk/tables/": { "sha": "${A.toUpperCase()}", "tree": "${B}@${A.slice(0, 12)}", "reason": "why", "owner": { "team": 1 }, },
    }`);
    expect(manifest.errors).toEqual([]);
    expect(manifest.warnings).toEqual([]);
    expect(manifest.settings).toEqual({
      repository: 'Azure/azure-sdk-for-python-assets',
      branch: 'release/v1',
      services: ['sdk/*', 'eng/*/tools'],
      path: '.recordings',
    });
    expect(manifest.pins).toEqual([
      {
        directory: '',
        assetsPath: '',
        sha: A,
        tree: undefined,
        reason: undefined,
        manifestDirectory: '',
        at: { file: 'recordings.json', line: 8, column: 7 },
      },
      {
        directory: 'sdk/tables',
        assetsPath: 'sdk/tables',
        sha: A,
        tree: B,
        reason: 'why',
        manifestDirectory: '',
        at: { file: 'recordings.json', line: 9, column: 7 },
      },
    ]);
  });

  test('in a directory speaks of what is below it', () => {
    const manifest = read(`{ "/": "${A}", "azure-data-tables": "${B}" }`, 'sdk/tables' as Directory);
    expect(manifest.pins.map(({ directory, at }) => [directory, at.file])).toEqual([
      ['sdk/tables', 'sdk/tables/recordings.json'],
      ['sdk/tables/azure-data-tables', 'sdk/tables/recordings.json'],
    ]);
  });

  test('says where a comma is missing', () => {
    expect(read(`{\n   "/": "${A}"\n   "sdk/tables/": "${A}"\n}`).errors).toEqual([
      'recordings.json:3:4 missing comma; put a , after the entry before this one',
    ]);
  });

  test('says every mistake at once, in the order of the lines', () => {
    const { errors } = read(`{
  "$branch": "-x",
  "$services": "sdk/*",
  "$path": "../out",
  "sdk/tables": "main",
  "sdk/../x": "${A}",
  "sdk/core": { "sha": "4e8e976" },
  "sdk/keys": { "tree": "${B}", "reason": 3 },
  "sdk/core/": "${A}"
  "sdk/last": 7
}`);
    expect(errors.map((error) => error.replace(/^recordings\.json:/, '').slice(0, 60))).toEqual([
      expect.stringMatching(/^2:14 "-x" is not right here: the name of a branch/),
      expect.stringMatching(/^3:16 "sdk\/\*" is not right here: a list of/),
      expect.stringMatching(/^4:12 "\.\.\/out"/),
      expect.stringMatching(/^5:17 "main" is not right here/),
      expect.stringMatching(/^6:3 "sdk\/\.\.\/x" is not a directory/),
      expect.stringMatching(/^7:24 "4e8e976"/),
      expect.stringMatching(/^8:15 "sha" is missing/),
      expect.stringMatching(/^8:25 /),
      expect.stringMatching(/^8:79 3 is not right here/),
      expect.stringMatching(/^9:3 "sdk\/core\/" is pinned twice, first in line 7/),
      expect.stringMatching(/^10:3 missing comma/),
      expect.stringMatching(/^10:15 7 is not right here/),
    ]);
  });

  test.each([
    ['a branch', '"main"'],
    ['a short SHA', '"4e8e976"'],
    ['41 digits', `"${A}0"`],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
  ])('does not take %s for a pin', (_, value) => {
    const manifest = read(`{ "sdk/tables": ${value} }`);
    expect(manifest.pins).toEqual([]);
    expect(manifest.errors).toHaveLength(1);
  });

  test.each(['sha', 'tree', 'reason'])('does not choose between two members named %s', (name) => {
    const values: Record<string, string> = { sha: A, tree: `${B}@${A.slice(0, 12)}`, reason: 'why' };
    const again = `"${name}": "${values[name]}"`;
    const members = Object.entries(values).map(([key, value]) => `"${key}": "${value}"`);
    const { errors } = read(`{ "sdk/tables": {\n  ${members.join(', ')},\n  ${again}\n} }`);
    expect(errors).toEqual([`recordings.json:3:3 "${name}" is there twice; remove one`]);
    expect(read(`{ "sdk/tables": { "sha": "${A}", "sha": "main" } }`).errors).toHaveLength(2);
    expect(read(`{ "sdk/tables": { "sha": "${A}", "owner": 1, "owner": 2 } }`).errors).toEqual([]);
  });

  test.each(['', '[]', '"x"', '{', '// nothing'])('%j is an error with a place', (text) => {
    expect(read(text).errors[0]).toMatch(/^recordings\.json:\d+:\d+ \S/);
  });

  test('warns of a tree that was computed for another commit, and ignores it', () => {
    const manifest = read(`{\n  "sdk/tables": { "sha": "${A}", "tree": "${B}@000000000000" }\n}`);
    expect(manifest.errors).toEqual([]);
    expect(manifest.pins[0]?.tree).toBeUndefined();
    expect(manifest.warnings).toEqual([
      'recordings.json:2:78 tree was computed for 000000000000, not for this sha; it is ignored',
    ]);
  });

  test('warns of a setting that it does not know', () => {
    const manifest = read(`{ "$repositroy": "a/b", "sdk/a": "${A}" }`);
    expect(manifest.errors).toEqual([]);
    expect(manifest.warnings[0]).toMatch(/^recordings\.json:1:3 \$repositroy is not a setting .*\(did you mean \$repository\?\)/);
    expect(read('{ "$nothing": 1 }').warnings[0]).toContain('($schema, $repository, ');
  });

  test('has settings at the top only', () => {
    const manifest = read(`{ "$repository": "a/b" }`, 'sdk/tables' as Directory);
    expect(manifest.errors[0]).toMatch(/^sdk\/tables\/recordings\.json:1:3 \$repository is a setting; settings stand in/);
  });

  test('may begin with a byte order mark and have Windows line endings', () => {
    const manifest = read(`\ufeff{\r\n  "sdk/a": "x"\r\n}\r\n`);
    expect(manifest.errors[0]).toMatch(/^recordings\.json:2:12 /);
  });

  test('takes __proto__ for a directory like any other', () => {
    expect(read(`{ "__proto__": "${A}" }`).pins.map(({ directory }) => directory)).toEqual(['__proto__']);
  });
});

test('a merge conflict that git left is one mistake, not many', () => {
  const text = '{\n<<<<<<< HEAD\n  "sdk/a": "1"\n=======\n  "sdk/a": "2"\n>>>>>>> other\n}\n';
  const { errors } = parseManifest(text, TOP);
  expect(errors).toEqual([{ message: expect.stringMatching(/merge conflict/), at: expect.objectContaining({ line: 2 }) }]);
});
