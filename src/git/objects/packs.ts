/** Packs (gitformat-pack(5)): their files, what they hold, and how several become one. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { removeFile, rename } from '../../base/files.ts';
import type { Sha } from '../../base/sha.ts';

/** In the order in which they are moved in, so that a reader never finds an index without its pack. */
const PACK_FILES = ['.promisor', '.rev', '.pack', '.idx'];

/** More packs than this are put together: git asks each of them for every object. */
export const MAX_PACKS = 50;

/** What a folder holds; nothing if it is not there. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The packs in a folder, without their endings. */
export function packsIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.idx'))
    .map((name) => name.slice(0, -'.idx'.length));
}

export function movePacks(from: string, to: string): void {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) rename(join(from, name), join(to, name), { isContentAddressed: true });
    }
  }
}

/** Deletes packs whose objects are in others, or are not needed. A git that has one open looks again. */
export function removePacks(folder: string, packs: readonly string[]): void {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) removeFile(join(folder, `${pack}${ending}`));
  }
}

const HEADER_BYTES = 12;
const CHECKSUM_BYTES = 20;

/**
 * Makes one pack of several; what several of them have is in it as often. It is as damaged as one of them: `git index-pack` has to read it.
 * @param packs their files, absolute, as is `to`
 */
export async function joinPacks(packs: readonly string[], to: string): Promise<void> {
  const parts = packs.map((file) => ({ file, objects: countObjects(file), end: statSync(file).size - CHECKSUM_BYTES - 1 }));
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  // What is too much for the header is not what the packs have either.
  header.writeUInt32BE(parts.reduce((sum, { objects }) => sum + objects, 0) >>> 0, 8);
  const hash = createHash('sha1').update(header);
  const joined = async function* () {
    yield header;
    for (const { file, objects, end } of parts) {
      if (objects === 0) continue;
      for await (const part of createReadStream(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 })) {
        hash.update(part);
        yield part;
      }
    }
    yield hash.digest();
  };
  await pipeline(joined, createWriteStream(to));
}

/** How many objects a pack says it has; none where there is no room for any. */
function countObjects(file: string): number {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header);
    return fstatSync(handle).size <= HEADER_BYTES + CHECKSUM_BYTES ? 0 : header.readUInt32BE(8);
  } finally {
    closeSync(handle);
  }
}

const SIGNATURE = Buffer.from('ff744f6300000002', 'hex');
const NAMES = SIGNATURE.length + 256 * 4;
const NAME_LENGTH = 20;

/**
 * What a pack holds, read from its index: asking git would start a process.
 * @param file the `.idx` beside a pack
 * @returns the names of everything in it; undefined for an index in a format that git does not write yet
 */
export function namesInPack(file: string): Set<Sha> | undefined {
  const index = readFileSync(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const names = new Set<Sha>();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString('hex', at, at + NAME_LENGTH) as Sha);
  return names;
}
