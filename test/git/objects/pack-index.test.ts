import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../../src/base/sha.ts';
import { namesInPack } from '../../../src/git/git-files.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const folder = temporaryFolder('index');
const named = (first: string) => first.padEnd(40, '7') as Sha;
const NAMES = ['00', '0001', '7f', '80', '8000', '80ff', 'fe', 'ff'].map(named);

/** Writes the parts of an index that say which objects there are. */
function writeIndex(names: readonly Sha[], signature = 'ff744f6300000002'): string {
  const sorted = [...names].sort();
  const counts = Buffer.alloc(256 * 4);
  for (let byte = 0; byte < 256; byte++) {
    counts.writeUInt32BE(sorted.filter((name) => Number.parseInt(name.slice(0, 2), 16) <= byte).length, byte * 4);
  }
  const file = join(folder, 'pack.idx');
  writeFileSync(file, Buffer.concat([Buffer.from(signature, 'hex'), counts, Buffer.from(sorted.join(''), 'hex')]));
  return file;
}

test('what a pack holds is what its index names', () => {
  expect([...(namesInPack(writeIndex(NAMES)) ?? [])]).toEqual([...NAMES].sort());
  expect(namesInPack(writeIndex([]))).toEqual(new Set());
});

test('an index in another format is not believed', () => {
  expect(namesInPack(writeIndex(NAMES, 'ff744f6300000003'))).toBeUndefined();
});
