/**
 * Puts packs together into one (gitformat-pack(5)), for git to be started once. A delta that says how far before it its base is stays right, and so does one that
 * names its base. git refuses the latter where its base is there several times; nothing of ours writes such packs, and whoever calls this takes each alone then.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CHECKSUM_BYTES, HEADER_BYTES } from './pack-sizes.ts';

/** @param packs that were measured; what several of them have is in the one as often */
export async function joinPacks(packs: readonly { file: string; objects: number }[], to: string): Promise<void> {
  const hash = createHash('sha1');
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(
    packs.reduce((sum, { objects }) => sum + objects, 0),
    8,
  );
  const parts = async function* () {
    yield header;
    for (const { file, objects } of packs) {
      if (objects === 0) continue;
      const end = (await stat(file)).size - CHECKSUM_BYTES - 1;
      yield* createReadStream(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 });
    }
  };
  const summed = async function* () {
    for await (const part of parts()) {
      hash.update(part);
      yield part;
    }
    yield hash.digest();
  };
  await pipeline(summed, createWriteStream(to));
}
