/** Packs (gitformat-pack(5)): their files, what they hold, how large that is unpacked, and how several become one. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { createInflate, inflateSync } from 'node:zlib';
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

export interface PackLimits {
  /** Bytes of all objects together, deltas and what they result in counted both. */
  bytes: number;
  /** Bytes of what a delta results in, which git holds in memory. */
  deltaBytes: number;
}

export const HEADER_BYTES = 12;
export const CHECKSUM_BYTES = 20;
/** Of an object's header: its type and size, and what it is a delta of. */
const MAX_OBJECT_HEADER = 40;
/** A larger object is unpacked piece by piece. */
const AT_ONCE = 1 << 20;
/** Milliseconds of work after which something else may happen: a lock is renewed, a download goes on. */
const TURN = 20;

const OFS_DELTA = 6;
const REF_DELTA = 7;

/** How many objects a pack has, and bytes of them as `PackLimits` counts them. */
export interface PackSizes {
  objects: number;
  bytes: number;
}

/** What is wrong with a pack, without a full stop. One that is damaged may say that it is too large. */
export interface BadPack {
  error: string;
}

/** @returns what it has, or what is wrong with it */
export async function measurePack(file: string, limits: PackLimits, signal: AbortSignal): Promise<PackSizes | BadPack> {
  const handle = await open(file);
  try {
    return await measure({ handle, file, size: (await handle.stat()).size }, limits, signal);
  } catch (error) {
    if (error instanceof Broken) return { error: error.message };
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_') !== true) throw error;
    return { error: 'it is damaged' };
  } finally {
    await handle.close();
  }
}

class Broken extends Error {}

interface Pack {
  handle: FileHandle;
  file: string;
  size: number;
}

async function measure(pack: Pack, limits: PackLimits, signal: AbortSignal): Promise<PackSizes> {
  const header = await read(pack, 0, HEADER_BYTES);
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 4) !== 'PACK') throw new Broken('it is no pack');
  const objects = header.readUInt32BE(8);
  const end = pack.size - CHECKSUM_BYTES;
  let at = HEADER_BYTES;
  let sum = 0;
  let turn = performance.now();
  // What was read last, and where it begins.
  let [ahead, start]: [Buffer, number] = [Buffer.alloc(0), 0];
  for (let index = 0; index < objects; index++) {
    if (at >= end) throw new Broken('it ends too early');
    const need = (bytes: number) => Math.min(bytes, end - at) <= start + ahead.length - at;
    if (!need(MAX_OBJECT_HEADER)) [ahead, start] = [await read(pack, at, AT_ONCE), at];
    const { type, size, length } = parseHeader(ahead.subarray(at - start));
    sum += size;
    if (sum > limits.bytes) throw new Broken(tooLarge(limits.bytes));
    at += length;
    const isDelta = type === OFS_DELTA || type === REF_DELTA;
    let unpacked: Unpacked;
    if (size > AT_ONCE) unpacked = await unpackInPieces(pack, at, size, signal);
    else {
      if (!need(boundOf(size))) [ahead, start] = [await read(pack, at, Math.max(AT_ONCE, boundOf(size))), at];
      unpacked = unpackAtOnce(ahead.subarray(at - start), size);
    }
    at += unpacked.consumed;
    if (isDelta) {
      const result = resultSize(unpacked.head);
      sum += result;
      if (sum > limits.bytes) throw new Broken(tooLarge(limits.bytes));
      if (result > limits.deltaBytes) throw new Broken(`a delta in it makes more than ${inMegabytes(limits.deltaBytes)}`);
    }
    if (performance.now() - turn > TURN) {
      await setImmediate();
      signal.throwIfAborted();
      turn = performance.now();
    }
  }
  if (at !== end) throw new Broken('it has more in it than it says');
  return { objects, bytes: sum };
}

function tooLarge(bytes: number): string {
  return `it unpacks to more than ${inMegabytes(bytes)}`;
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

async function read({ handle, size }: Pack, from: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(bytes, size - from)));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}

/** Bytes that so many take at the most when they are packed, by zlib's own measure and some more. */
function boundOf(size: number): number {
  return size + (size >> 10) + 1_024;
}

function parseHeader(bytes: Buffer): { type: number; size: number; length: number } {
  let at = 0;
  const next = () => {
    const byte = bytes[at++];
    if (byte === undefined || at > MAX_OBJECT_HEADER) throw new Broken('it is damaged');
    return byte;
  };
  let byte = next();
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; byte & 128; unit *= 128) {
    byte = next();
    size += (byte & 127) * unit;
  }
  if (type === OFS_DELTA) while (next() & 128);
  return { type, size, length: at + (type === REF_DELTA ? 20 : 0) };
}

interface Unpacked {
  /** The first bytes of it. */
  head: Buffer;
  /** Bytes of the pack that it took. */
  consumed: number;
}

function unpackAtOnce(packed: Buffer, size: number): Unpacked {
  const options = { info: true, maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
  // The types know nothing of `info`.
  const { buffer, engine } = inflate(packed, options) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
  if (buffer.length !== size) throw new Broken('it is damaged');
  return { head: buffer.subarray(0, HEAD), consumed: engine.bytesWritten };
}

function inflate(packed: Buffer, options: object): unknown {
  try {
    return inflateSync(packed, options);
  } catch (error) {
    // More came than it said.
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Broken('it is damaged');
    throw error;
  }
}

/** Bytes in which a delta says how large it is and what it is made from. */
const HEAD = 20;

async function unpackInPieces({ file, size: end }: Pack, at: number, size: number, signal: AbortSignal): Promise<Unpacked> {
  const inflate = createInflate();
  const source = createReadStream(file, { start: at, end });
  source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  let [length, head] = [0, Buffer.alloc(0)];
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
      length += chunk.length;
      if (length > size) break;
    }
  } finally {
    source.destroy();
  }
  if (length !== size) throw new Broken('it is damaged');
  return { head, consumed: inflate.bytesWritten };
}

/** What a delta results in: its second number; the first is the size of what it is made from. */
function resultSize(head: Buffer): number {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = head[at++];
      if (byte === undefined) throw new Broken('it is damaged');
      value += (byte & 127) * unit;
      if ((byte & 128) === 0) return value;
    }
  };
  number();
  return number();
}
