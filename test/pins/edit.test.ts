import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../src/base/directory.ts';
import { SILENT } from '../../src/base/log.ts';
import type { Sha } from '../../src/base/sha.ts';
import { checkEditable, editManifests, replaceFile } from '../../src/pins/edit.ts';
import { editText, type PinEdit } from '../../src/pins/edit-text.ts';
import { parseManifest } from '../../src/pins/manifest.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { signal } = new AbortController();

const A = 'a'.repeat(40) as Sha;
const B = 'b'.repeat(40) as Sha;
const C = 'c'.repeat(40) as Sha;
const TOP = '' as Directory;
const tables = 'sdk/tables' as Directory;
const treeOf = (tree: string, sha: string) => `${tree}@${sha.slice(0, 12)}`;

const edit = (members: Partial<PinEdit>): PinEdit => ({ directory: tables, sha: B, before: A, ...members });

/** The edited text, which must still be right and say what was wanted. */
function edited(text: string, edits: PinEdit[], manifestDirectory = TOP): string {
  const after = editText(text, manifestDirectory, edits);
  const manifest = parseManifest(after, manifestDirectory);
  expect(manifest.errors).toEqual([]);
  for (const { directory, sha, tree, reason } of edits) {
    const pin = manifest.pins.find((found) => found.directory === directory);
    expect(pin).toMatchObject({ sha, ...(tree === undefined ? {} : { tree }), ...(reason === undefined ? {} : { reason }) });
  }
  // The same edit again finds nothing to do.
  expect(editText(after, manifestDirectory, edits)).toBe(after);
  return after;
}

describe('a commit alone', () => {
  test('is replaced, and nothing else', () => {
    const text = `\ufeff// head\r\n{\r\n\t"$branch": "x", /* c */\r\n\t"sdk/tables/": "${A}", // why\r\n\t"/" : "${A}",\r\n}\r\n`;
    expect(edited(text, [edit({})])).toBe(text.replace(`tables/": "${A}`, `tables/": "${B}`));
  });

  test('becomes an object where it gets a tree', () => {
    expect(edited(`{\n  "sdk/tables": "${A}", // why\n  "/": "${A}"\n}\n`, [edit({ tree: C, reason: 'so "it" is' })])).toBe(
      `{\n  "sdk/tables": {\n    "sha": "${B}",\n    "tree": "${treeOf(C, B)}",\n    "reason": "so \\"it\\" is"\n  }, // why\n  "/": "${A}"\n}\n`,
    );
  });

  test('keeps tabs, CRLF and a file of one line', () => {
    expect(edited(`{\r\n\t"sdk/tables": "${A}"\r\n}`, [edit({ tree: C })])).toBe(
      `{\r\n\t"sdk/tables": {\r\n\t\t"sha": "${B}",\r\n\t\t"tree": "${treeOf(C, B)}"\r\n\t}\r\n}`,
    );
    expect(edited(`{"sdk/tables":"${A}"}`, [edit({ tree: C })])).toBe(
      `{"sdk/tables":{ "sha": "${B}", "tree": "${treeOf(C, B)}" }}`,
    );
  });
});

describe('an object', () => {
  test('keeps order, comments, its own members and odd spacing', () => {
    const text = `{
    "sdk/tables" :   {
        // ours
        "team": [ 1,2 ],   "reason": "old",
        "tree":"${treeOf(C, A)}" /* t */ ,
        "sha"  :  "${A}" // last
    } ,
}`;
    expect(edited(text, [edit({ tree: B })])).toBe(
      text.replace(`"${treeOf(C, A)}"`, `"${treeOf(B, B)}"`).replace(`"${A}"`, `"${B}"`),
    );
    expect(edited(text, [edit({ tree: B, reason: 'new' })])).toContain('"reason": "new"');
  });

  test.each([
    ['last, a comment behind it', `"sha": "${A}" // why`, `"sha": "${B}", // why\n    "tree": "T"`],
    ['last, with a trailing comma', `"sha": "${A}", // why`, `"sha": "${B}", // why\n    "tree": "T",`],
    ['first', `"sha": "${A}", /* x */ // why\n    "team": 1`, `"sha": "${B}", /* x */ // why\n    "tree": "T",\n    "team": 1`],
    ['with others in its line', `"sha": "${A}", "team": 1`, `"sha": "${B}", "tree": "T", "team": 1`],
    ['behind others in its line', `"team": 1, "sha": "${A}"`, `"team": 1, "sha": "${B}", "tree": "T"`],
    [
      'with its comma in the next line',
      `"sha": "${A}" // c\n    , "team": 1`,
      `"sha": "${B}", "tree": "T" // c\n    , "team": 1`,
    ],
    ['before a comment of two lines', `"sha": "${A}" /* c\n */, "team": 1`, `"sha": "${B}", "tree": "T" /* c\n */, "team": 1`],
  ])('gets a tree behind its sha: %s', (_, inside, expected) => {
    const whole = (members: string) => `{\n  "sdk/tables": {\n    ${members}\n  }\n}\n`;
    expect(edited(whole(inside), [edit({ tree: C })])).toBe(whole(expected.replace('"T"', `"${treeOf(C, B)}"`)));
  });

  test('gets a tree and a reason at once', () => {
    expect(edited(`{ "sdk/tables": { "sha": "${A}" } }`, [edit({ tree: C, reason: 'r' })])).toBe(
      `{ "sdk/tables": { "sha": "${B}", "tree": "${treeOf(C, B)}", "reason": "r" } }`,
    );
    expect(edited(`{\n  "sdk/tables": {\n    "sha": "${A}"\n  }\n}`, [edit({ tree: C, reason: 'r' })])).toBe(
      `{\n  "sdk/tables": {\n    "sha": "${B}",\n    "tree": "${treeOf(C, B)}",\n    "reason": "r"\n  }\n}`,
    );
  });

  test.each([
    ['behind the sha', `"sha": "S",\n    "tree": "T"`, `"sha": "S"`],
    ['before the sha', `"tree": "T", // t\n    "sha": "S"`, `// t\n    "sha": "S"`],
    ['in the middle, after a comment', `"sha": "S", // s\n    "tree": "T", "reason": "r"`, `"sha": "S", // s\n    "reason": "r"`],
    ['with a trailing comma', `"sha": "S",\n    "tree": "T",`, `"sha": "S",`],
  ])('loses a tree that nobody computed anew: %s', (_, inside, expected) => {
    const whole = (members: string, sha: string) =>
      `{\n  "sdk/tables": {\n    ${members.replace('"S"', `"${sha}"`).replace('"T"', `"${treeOf(C, A)}"`)}\n  }\n}\n`;
    expect(edited(whole(inside, A), [edit({})])).toBe(whole(expected, B));
  });

  test('keeps its tree where the sha stays', () => {
    const text = `{ "sdk/tables": { "sha": "${A}", "tree": "${treeOf(C, A)}" } }`;
    expect(edited(text, [edit({ sha: A, reason: 'r' })])).toBe(text.replace(' } }', ', "reason": "r" } }'));
  });
});

describe('a pin that is not there', () => {
  test.each([
    [`{\n  "/": "${A}"\n}\n`, `{\n  "/": "${A}",\n  "sdk/tables": "${B}"\n}\n`],
    [`{\n  "/": "${A}", // all\n  // end\n}\n`, `{\n  "/": "${A}", // all\n  "sdk/tables": "${B}",\n  // end\n}\n`],
    [`{ "/": "${A}" }`, `{ "/": "${A}", "sdk/tables": "${B}" }`],
    ['{}', `{\n  "sdk/tables": "${B}"\n}`],
    ['{ // none yet\n}\n', `{ // none yet\n  "sdk/tables": "${B}"\n}\n`],
  ])('is added to %j', (text, expected) => {
    expect(edited(text, [edit({ before: undefined })])).toBe(expected);
  });

  test.each([
    ['between its neighbours', ['"/": X', '"sdk/core": X', '"sdk/z": X'], 2],
    ['before them, below the settings', ['"$branch": "x"', '"sdk/u": X', '"sdk/z": X'], 1],
    ['before them, where nothing else is there', ['"sdk/u": X', '"sdk/z": X'], 0],
    ['above a catch-all that stands last', ['"sdk/core": X', '"/": X'], 1],
    ['behind the one that would be before it, where they are in no order', ['"sdk/z": X', '"sdk/core": X', '"sdk/u": X'], 2],
  ])('is added in the order of names: %s', (_, lines, at) => {
    const written = (all: string[]) => `{\n  ${all.join(',\n  ').replaceAll('X', `"${A}"`)}\n}\n`;
    const expected = [...lines.slice(0, at), `"sdk/tables": "${B}"`, ...lines.slice(at)];
    expect(edited(written(lines), [edit({ before: undefined })])).toBe(written(expected));
  });

  test('is added relative to the file, as an object where there is more to say', () => {
    const directory = 'sdk/tables/inner' as Directory;
    const text = `{\n    "/": {\n        "sha": "${A}"\n    }\n}`;
    expect(edited(text, [edit({ directory, tree: C })], tables)).toBe(
      `{\n    "/": {\n        "sha": "${A}"\n    },\n    "inner": {\n        "sha": "${B}",\n        "tree": "${treeOf(C, B)}"\n    }\n}`,
    );
    expect(edited('{}', [edit({})], tables)).toBe(`{\n  "/": "${B}"\n}`);
  });
});

test('settings are put at the beginning of a file, in their order', () => {
  const settings = { repository: 'o/n', services: ['sdk/*', 'eng'] };
  expect(editText(`{ // all\n  // core's\n  "sdk/core": "${A}"\n}\n`, TOP, [], settings)).toBe(
    `{ // all\n  "$repository": "o/n",\n  "$services": [\n    "sdk/*",\n    "eng"\n  ],\n  // core's\n  "sdk/core": "${A}"\n}\n`,
  );
  expect(editText(`{"/":"${A}"}`, TOP, [], { repository: 'o/n' })).toBe(`{"$repository": "o/n", "/":"${A}"}`);
  expect(editText('{\n}\n', TOP, [edit({})], { repository: 'o/n' })).toBe(
    `{\n  "$repository": "o/n",\n  "sdk/tables": "${B}"\n}\n`,
  );
});

test('several pins are edited at once', () => {
  const text = `{\n  // one\n  "sdk/tables": "${A}",\n  "sdk/core": { "sha": "${A}" },\n  "sdk/keys": "${A}"\n}\n`;
  const edits = [
    edit({ tree: C }),
    edit({ directory: 'sdk/core' as Directory, tree: A }),
    edit({ directory: 'sdk/new' as Directory, before: undefined }),
  ];
  expect(edited(text, edits)).toBe(
    `{\n  // one\n  "sdk/tables": {\n    "sha": "${B}",\n    "tree": "${treeOf(C, B)}"\n  },\n  "sdk/core": { "sha": "${B}", "tree": "${treeOf(A, B)}" },\n  "sdk/keys": "${A}",\n  "sdk/new": "${B}"\n}\n`,
  );
});

describe('the file', () => {
  function file(contents: string | Buffer): { root: string; path: string } {
    const root = temporaryFolder('edit');
    const path = join(root, 'sdk/recordings.json');
    mkdirSync(join(root, 'sdk'));
    writeFileSync(path, contents);
    return { root, path };
  }

  test('is left alone where another one cannot be edited', async () => {
    const { root, path } = file(`{ "tables": "${A}" }`);
    const edits = new Map([
      ['sdk' as Directory, [edit({})]],
      [TOP, [edit({ directory: 'sdk/core' as Directory })]],
    ]);
    writeFileSync(join(root, 'recordings.json'), '{}');
    await expect(editManifests(root, edits, SILENT, signal)).rejects.toThrow(/recordings\.json was changed/);
    expect(readFileSync(path, 'utf8')).toBe(`{ "tables": "${A}" }`);
  });

  test('keeps a commit that is written in capitals', () => {
    const text = `{ "sdk/tables": { "sha": "${A.toUpperCase()}" } }`;
    const after = editText(text, TOP, [edit({ sha: A, tree: C })]);
    expect(after).toBe(text.replace('" } }', `", "tree": "${treeOf(C, A)}" } }`));
  });

  testWith('modes')('keeps its mode', async () => {
    const { root, path } = file(`{ "tables": "${A}" }`);
    chmodSync(path, 0o640);
    await editManifests(root, new Map([['sdk' as Directory, [edit({})]]]), SILENT, signal);
    expect(readFileSync(path, 'utf8')).toBe(`{ "tables": "${B}" }`);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test.each([
    ['was changed meanwhile', `{ "tables": "${C}" }`, 'conflict'],
    ['has a pin that was not there', `{ "tables": "${A}", "core": "${A}" }`, 'conflict'],
    ['has a mistake', `{ "tables": "${A}" "x": 1 }`, 'bad-manifest'],
    ['is not UTF-8', Buffer.from(`{ "tables": "${A}" } // \xff`, 'latin1'), 'bad-manifest'],
  ])('that %s is left alone', async (_, contents, code) => {
    const { root, path } = file(contents);
    const edits = [edit({}), edit({ directory: 'sdk/core' as Directory, before: undefined })];
    const editing = editManifests(root, new Map([['sdk' as Directory, edits]]), SILENT, signal);
    await expect(editing).rejects.toMatchObject({ code });
    expect(readFileSync(path)).toEqual(Buffer.from(contents as string));
  });

  test('that does not exist yet is made for a pin of its own, with the directories on the way', async () => {
    const { root } = file('{}');
    const own = edit({ tree: C, before: undefined, inNewFile: true });
    checkEditable(root, [{ manifestDirectory: tables, inNewFile: true }]);
    await editManifests(root, new Map([[tables, [own]]]), SILENT, signal);
    const text = `{\n  "/": {\n    "sha": "${B}",\n    "tree": "${treeOf(C, B)}"\n  }\n}\n`;
    expect(readFileSync(join(root, 'sdk/tables/recordings.json'), 'utf8')).toBe(text);
    // Somebody else was quicker, with another one.
    const other = edit({ sha: A, before: undefined, inNewFile: true });
    await expect(editManifests(root, new Map([[tables, [other]]]), SILENT, signal)).rejects.toMatchObject({ code: 'conflict' });
    writeFileSync(join(root, 'a-file'), '');
    const inTheWay = { manifestDirectory: 'a-file/tables' as Directory, inNewFile: true };
    expect(() => checkEditable(root, [inTheWay])).toThrow(/ENOTDIR/);
  });

  test('that is not there is an error', async () => {
    const { root } = file('{}');
    await expect(editManifests(root, new Map([[tables, [edit({})]]]), SILENT, signal)).rejects.toThrow(/not checked out/);
  });

  testWith('links')('that is a symbolic link is left alone', async () => {
    const { root, path } = file(`{ "tables": "${A}" }`);
    mkdirSync(join(root, 'other'));
    symlinkSync(path, join(root, 'other/recordings.json'));
    const edits = [edit({ directory: 'other/tables' as Directory })];
    const editing = editManifests(root, new Map([['other' as Directory, edits]]), SILENT, signal);
    await expect(editing).rejects.toThrow(/symbolic link/);
    expect(readFileSync(path, 'utf8')).toBe(`{ "tables": "${A}" }`);
  });

  test('stays as an editor saved it after it was read', () => {
    const { root, path } = file('theirs');
    for (const text of ['ours', undefined]) {
      const replace = () => replaceFile(root, 'sdk/recordings.json', Buffer.from('as it was'), text);
      expect(replace).toThrow(/^sdk\/recordings\.json was changed/);
    }
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });
});
