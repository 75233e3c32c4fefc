/** How an index that was cut off or damaged is told from a whole one. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import { AssetsRoot } from '../../src/workspace/root.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const CHECKSUM_BYTES = 20;

const root = new AssetsRoot(temporaryFolder('own-index'));
const file = root.ownIndex;
mkdirSync(dirname(file), { recursive: true });

/** What git writes for some thousand files: more than is read at once. */
function writeIndex(): Buffer {
  const repository = temporaryFolder('index');
  git(repository, 'init', '-q');
  const folder = join(repository, 'sdk/tables/recordings');
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < 2000; number++) writeFileSync(join(folder, `a_recording_of_the_test_${number}.json`), '');
  git(repository, 'add', '-A');
  return readFileSync(join(repository, '.git/index'));
}
const whole = writeIndex();

function isWholeWith(contents: Buffer): boolean {
  writeFileSync(file, contents);
  return root.hasWholeIndex();
}

test('an index as git wrote it is whole, also where a person has git leave its checksum out', () => {
  expect(whole.length).toBeGreaterThan(3 * 65536);
  expect(isWholeWith(whole)).toBe(true);
  expect(isWholeWith(Buffer.concat([whole.subarray(0, -CHECKSUM_BYTES), Buffer.alloc(CHECKSUM_BYTES)]))).toBe(true);
});

test.each([0, 1, CHECKSUM_BYTES, CHECKSUM_BYTES + 1, 65536, 65536 + CHECKSUM_BYTES - 1, 65536 + CHECKSUM_BYTES, 131_072])(
  'an index of which %i bytes are left is damaged',
  (length) => {
    expect(isWholeWith(whole.subarray(0, length))).toBe(false);
  },
);

test.each([12, 65535, 65536, whole.length - CHECKSUM_BYTES - 1, whole.length - CHECKSUM_BYTES, whole.length - 1])(
  'an index whose byte %i is another is damaged',
  (at) => {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(isWholeWith(changed)).toBe(false);
  },
);

// In one piece, in two, and in a piece of its own: where the checksum may lie.
test.each([65536 - CHECKSUM_BYTES, 65536 - 7, 65536])(
  'an index of %i bytes before its checksum is told whole from damaged',
  (length) => {
    const hash = (bytes: Buffer) => createHash('sha1').update(bytes).digest();
    const bytes = whole.subarray(0, length);
    expect(isWholeWith(Buffer.concat([bytes, hash(bytes)]))).toBe(true);
    expect(isWholeWith(Buffer.concat([bytes, hash(bytes.subarray(1))]))).toBe(false);
  },
);

test("the user's index is the copy that they got until a byte of it is another", () => {
  const commit = '1'.repeat(40) as Sha;
  writeFileSync(file, whole);
  root.standOn({ commit, services: [] });
  expect(root.standsOn(commit)).toBe(true);
  const users = join(root.gitDir, 'index');
  const changed = readFileSync(users);
  changed[70_000] = (changed[70_000] ?? 0) ^ 1;
  writeFileSync(users, changed);
  expect(root.standsOn(commit)).toBe(false);
});
