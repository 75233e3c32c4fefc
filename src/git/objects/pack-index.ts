/** What a pack holds, read from its index (gitformat-pack(5), version 2): asking git would start a process. */
import { readFileSync } from 'node:fs';
import type { Sha } from '../../base/sha.ts';

const SIGNATURE = Buffer.from('ff744f6300000002', 'hex');
const NAMES = SIGNATURE.length + 256 * 4;
const NAME_LENGTH = 20;

/**
 * @param file the `.idx` beside a pack
 * @returns whether all of the names are there; false for an index that git would write in another format
 */
export function packHolds(file: string, names: readonly Sha[]): boolean {
  const index = readFileSync(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  const countTo = (byte: number) => (byte < 0 ? 0 : index.readUInt32BE(SIGNATURE.length + byte * 4));
  return names.every((name) => {
    const wanted = Buffer.from(name, 'hex');
    const [first = 0] = wanted;
    // The names are sorted; the table before them says how many begin with a byte or a smaller one.
    let low = countTo(first - 1);
    let high = countTo(first);
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = wanted.compare(index, NAMES + middle * NAME_LENGTH, NAMES + (middle + 1) * NAME_LENGTH);
      if (order === 0) return true;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return false;
  });
}

/**
 * @param file the `.idx` beside a pack
 * @returns the names of everything in it; undefined for an index in another format
 */
export function namesInPack(file: string): Set<Sha> | undefined {
  const index = readFileSync(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const names = new Set<Sha>();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString('hex', at, at + NAME_LENGTH) as Sha);
  return names;
}
