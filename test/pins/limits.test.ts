import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, TOP } from '../../src/base/directory.ts';
import type { Sha } from '../../src/base/sha.ts';
import { editText, restorePins } from '../../src/pins/edit-text.ts';
import { parseManifest, throwIfWrong } from '../../src/pins/manifest.ts';
import { readManifest } from '../../src/pins/pin-files.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const SHA = 'a'.repeat(40) as Sha;
const MOVED = 'b'.repeat(40) as Sha;
/** Of this process's own time: what else the machine does says nothing. Counting from the start took ten times as much. */
const MAX_CPU_MILLISECONDS = 2000;
let begun: NodeJS.CpuUsage;

beforeEach(() => {
  begun = process.cpuUsage();
});
afterEach(() => {
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(MAX_CPU_MILLISECONDS);
});

function messages(text: string): string[] {
  return parseManifest(text, TOP).errors.map(({ message }) => message);
}

test('fifty thousand pins are read at once, each with its line', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `  "sdk/s${index}": "${SHA}"`);
  const { pins, errors } = parseManifest(`{\n${lines.join(',\n')}\n}\n`, TOP);
  expect(errors).toEqual([]);
  expect(pins).toHaveLength(50_000);
  expect(pins.at(-1)?.at).toEqual({ file: 'recordings.json', line: 50_001, column: 3 });
});

test('fifty thousand mistakes are told at once', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `  "sdk/s${index}": 1`);
  expect(parseManifest(`{\n${lines.join(',\n')}\n}\n`, TOP).errors.at(-1)?.at.line).toBe(50_001);
});

test('thousands of pins are moved, added, taken out and put back at once', () => {
  const nameOf = (index: number) => `sdk/s${String(index).padStart(5, '0')}` as Directory;
  const lines = (step: number) => Array.from({ length: 3_000 / step }, (_, index) => `  "${nameOf(index * step)}": "${SHA}"`);
  const file = (step: number) => `{\n${lines(step).join(',\n')}\n}\n`;
  const edits = Array.from({ length: 3_000 }, (_, index) => ({
    directory: nameOf(index),
    sha: MOVED,
    tree: SHA,
    before: undefined,
  }));
  const edited = editText(file(2), TOP, edits);
  expect(parseManifest(edited, TOP).pins.map(({ directory, sha }) => [directory, sha])).toEqual(
    edits.map(({ directory, sha }) => [directory, sha]),
  );
  const all = edits.map(({ directory }) => directory);
  const { text, changed } = restorePins(edited, file(3), all);
  expect({ text, changed: changed.length }).toEqual({ text: file(3), changed: 3_000 });
});

test.each([
  ['lists', `{ "sdk/a": ${'['.repeat(200_000)}${']'.repeat(200_000)} }`],
  ['objects', `{ "sdk/a": ${'{"x":'.repeat(100_000)}1${'}'.repeat(100_000)} }`],
  ['lists that nobody closes', '['.repeat(200_000)],
])('%s that stand too deep in each other are a mistake', (_, text) => {
  expect(messages(text)).toEqual([expect.stringMatching(/more than 100 levels deep/)]);
});

test('a bracket in a string or a comment is none', () => {
  const text = `{ /* ${'['.repeat(500)} */ "sdk/a": { "sha": "${SHA}", "reason": "${'{'.repeat(500)}" } }`;
  expect(messages(text)).toEqual([]);
});

test('a value that is wrong is shown by its beginning', () => {
  const [message = ''] = messages(`{ "sdk/a": "${'x'.repeat(1_000_000)}" }`);
  expect(message.length).toBeLessThan(500);
});

test('a directory that no system takes is a mistake', () => {
  expect(messages(`{ "${'a/'.repeat(1_000_000)}a": "${SHA}" }`)[0]).toMatch(/longer than 4096 characters/);
});

test('a glob that may take for ever is a mistake, and the message says what a glob may have', () => {
  expect(messages('{ "$services": ["sdk/(a+)+$"] }')).toEqual([expect.stringMatching(/\{a,b\}, and no parentheses/)]);
});

describe('a recordings.json that is no file, or far too large', () => {
  const place = (make: (path: string) => void) => {
    const folder = temporaryFolder('limits');
    make(join(folder, 'recordings.json'));
    return () => throwIfWrong([readManifest(folder, TOP)].filter((manifest) => manifest !== undefined));
  };

  type Kind = [string, (path: string) => void, RegExp];
  const isNamed = (_: string, make: (path: string) => void, message: RegExp) => {
    expect(place(make)).toThrow(expect.objectContaining({ code: 'bad-manifest', message: expect.stringMatching(message) }));
  };

  testWith('pipes').each<Kind>([
    ['a pipe', (path) => execFileSync('mkfifo', [path]), /is a pipe or a device/],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path), /is a symbolic link/],
  ])('%s is named', isNamed);

  test.each<Kind>([
    ['a directory', (path) => mkdirSync(path), /is a directory/],
    [
      'a hundred megabytes of blanks',
      (path) => writeFileSync(path, Buffer.alloc(100_000_000, ' ')),
      /has 100 MB, and at most 10 MB/,
    ],
  ])('%s is named', isNamed);
});
