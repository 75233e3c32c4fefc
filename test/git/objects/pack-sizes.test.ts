import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePack } from '../../../src/git/objects/packs.ts';
import { type PackedObject, packOf } from '../../fixtures/pack.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const folder = temporaryFolder('pack-sizes');
const LIMITS = { bytes: 20e6, deltaBytes: 5e6 };
const { signal } = new AbortController();

const pack = (...objects: PackedObject[]) => write(packOf(...objects));

function write(bytes: Buffer): string {
  const file = join(folder, randomBytes(6).toString('hex'));
  writeFileSync(file, bytes);
  return file;
}

const BLOB = 3;
const OFS_DELTA = 6;
const REF_DELTA = 7;
const blob = (size: number, content = Buffer.alloc(size)) => ({ type: BLOB, size, content });
/** A delta that says it makes so many bytes of ten. */
const delta = (type: number, after: Buffer, result: number[]) => {
  const content = Buffer.from([10, ...result, 0x90, 10]);
  return { type, size: content.length, content, after };
};

describe('what a pack of git unpacks to', () => {
  test('is measured, with deltas and with files that are larger than what is read at once', async () => {
    const repository = join(folder, 'repository');
    git('/', 'init', '-q', repository);
    writeFileSync(join(repository, 'large'), randomBytes(3_000_000));
    writeFileSync(join(repository, 'zeros'), Buffer.alloc(6_000_000));
    for (let number = 0; number < 40; number++) writeFileSync(join(repository, `${number}`), `${'same\n'.repeat(500)}${number}`);
    git(repository, 'add', '.');
    git(repository, 'commit', '-q', '-m', 'test');
    git(repository, 'repack', '-adq');
    const packs = join(repository, '.git/objects/pack');
    const whole = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '');
    expect(await measurePack(whole, LIMITS, signal)).toEqual({ objects: 44, bytes: expect.any(Number) });
    const bytes = readFileSync(whole);
    expect(await measurePack(write(bytes.subarray(0, 2_000_000)), LIMITS, signal)).toEqual({ error: 'it is damaged' });
    expect(await measurePack(write(Buffer.concat([bytes, bytes])), LIMITS, signal)).toEqual({
      error: 'it has more in it than it says',
    });
    expect(await measurePack(whole, { ...LIMITS, bytes: 8e6 }, signal)).toEqual({ error: 'it unpacks to more than 8 MB' });
    await expect(measurePack(whole, LIMITS, AbortSignal.abort(new Error('cancelled')))).rejects.toThrow('cancelled');
  });

  test('may be all that is allowed', async () => {
    expect(await measurePack(pack(blob(10e6), blob(10e6)), LIMITS, signal)).toEqual({ objects: 2, bytes: 20e6 });
  });
});

const TOO_MUCH = 'it unpacks to more than 20 MB';

describe('a bomb is none that git is given:', () => {
  test.each([
    ['an object that says it is large', TOO_MUCH, () => pack(blob(1e12, Buffer.alloc(10)))],
    ['many that are small', TOO_MUCH, () => pack(...Array.from({ length: 30 }, () => blob(900_000)))],
    ['a delta of much', TOO_MUCH, () => pack(blob(10), delta(OFS_DELTA, Buffer.from([14]), [0x80, 0x80, 0x80, 0x80, 0x40]))],
    [
      'a delta of what is named',
      'a delta in it makes more than 5 MB',
      () => pack(blob(10), delta(REF_DELTA, randomBytes(20), [0x80, 0x80, 0x80, 0x04])),
    ],
  ])('%s', async (_, error, make) => {
    expect(await measurePack(make(), LIMITS, signal)).toEqual({ error });
  });

  test.each([
    ['more than it says', () => pack(blob(10, Buffer.alloc(5_000_000)))],
    ['more than it says, of what is read in pieces', () => pack(blob(2e6, Buffer.alloc(5_000_000)))],
    ['less than it says', () => pack(blob(10, Buffer.alloc(9)))],
    ['a size without end', () => write(Buffer.concat([Buffer.from('PACK\0\0\0\x02\0\0\0\x01'), Buffer.alloc(100, 0xff)]))],
    ['a delta that is empty', () => pack({ type: OFS_DELTA, size: 0, content: Buffer.alloc(0), after: Buffer.from([1]) })],
  ])('nor is what is damaged: %s', async (_, make) => {
    expect(await measurePack(make(), LIMITS, signal)).toEqual({ error: 'it is damaged' });
  });

  test.each([
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
  ])('nor %s', async (_, text) => {
    expect(await measurePack(write(Buffer.from(text)), LIMITS, signal)).toEqual({ error: 'it is no pack' });
  });
});
