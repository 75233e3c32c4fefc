/** Reading large files piece by piece. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdSame, readPieces } from '../../src/base/files.ts';
import { PROJECT } from '../fixtures/bundles.ts';
import { runProgram } from '../fixtures/process.ts';
import { SYSTEM, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const folder = temporaryFolder('files');

function fileOf(name: string, contents: Buffer): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

/** Bytes of which no two pieces are alike. */
function bytes(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, at) => (at * 7 + Math.floor(at / 65536)) % 256));
}

test.each([0, 1, 65535, 65536, 65537, 200_000])('the pieces of a file of %i bytes are all of it, in order', (length) => {
  const file = fileOf('pieces', bytes(length));
  const pieces = Array.from(readPieces(file), (piece) => Buffer.from(piece));
  expect(Buffer.concat(pieces).equals(bytes(length))).toBe(true);
});

test.each([0, 1, 65536, 200_000])('two files with the same %i bytes hold the same', (length) => {
  expect(holdSame(fileOf('one', bytes(length)), fileOf('other', bytes(length)))).toBe(true);
});

test.each([0, 65535, 65536, 199_999])('two files that differ in byte %i do not hold the same', (at) => {
  const changed = bytes(200_000);
  changed[at] = (changed[at] ?? 0) ^ 1;
  expect(holdSame(fileOf('one', bytes(200_000)), fileOf('other', changed))).toBe(false);
});

test.each([
  [65536, 65537],
  [131_072, 65536],
  [1, 0],
  [0, 1],
])('a file of %i bytes and one of %i do not hold the same, though the shorter one is how the longer one begins', (one, other) => {
  expect(holdSame(fileOf('one', bytes(one)), fileOf('other', bytes(other)))).toBe(false);
});

testWith('scripts')('a file that the system takes only a part of stays as it was', async () => {
  const file = fileOf('durable', Buffer.from('before'));
  const program = `import { writeDurably } from './src/base/files.ts'; writeDurably(${JSON.stringify(file)}, 'x'.repeat(1_000_000));`;
  const limited = [
    '-c',
    'ulimit -f 512 && exec "$@"',
    'sh',
    process.execPath,
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    program,
  ];
  const { code, stderr } = await runProgram('/bin/sh', limited, {
    cwd: PROJECT,
    env: { ...SYSTEM, PATH: process.env.PATH ?? '' },
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('EFBIG') });
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.startsWith('durable'))).toEqual(['durable']);
});

testWith('proc')('no file stays open, however reading it ends', () => {
  const [one, other] = [fileOf('one', bytes(200_000)), fileOf('other', bytes(200_000).fill(0, 0, 10))];
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  expect(holdSame(one, other)).toBe(false);
  expect(holdSame(one, one)).toBe(true);
  expect(() => holdSame(one, join(folder, 'nothing'))).toThrow('ENOENT');
  for (const _ of readPieces(one)) break;
  expect(open()).toBe(before);
});
