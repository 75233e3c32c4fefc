import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratch, namesIn, type Scratch } from '../../src/git/git-files.ts';
import { indexPack } from '../../src/store/packs.ts';
import { gitThatFailsOnce } from '../fixtures/git-shim.ts';
import { packOf } from '../fixtures/pack.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { signal } = new AbortController();

/** A number as deltas have it. */
function number(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
}

/** 16 MB, and a delta that makes of them as often as much as git is asked for. */
function packWith(times: number, { dir }: Scratch): string {
  const content = Buffer.alloc(0xffffff);
  const name = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest();
  const copies = Array.from({ length: times }, () => [0xf0, 0xff, 0xff, 0xff]).flat();
  const delta = Buffer.from([...number(content.length), ...number(content.length * times), ...copies]);
  const file = join(dir, 'a.pack');
  const blob = { type: 3, size: content.length, content };
  writeFileSync(file, packOf(blob, { type: 7, size: delta.length, content: delta, after: name }));
  return file;
}

test('a pack from outside is taken, but not where git would need half a gigabyte for an object of it', async () => {
  const take = async (times: number) => {
    const scratch = makeScratch(temporaryFolder('scratch'), []);
    const taken = await indexPack(scratch, packWith(times, scratch), signal);
    return {
      taken,
      packs: namesIn(scratch.packs).filter((name) => name.endsWith('.pack')).length,
      left: namesIn(scratch.dir).length,
    };
  };
  const bare = { left: namesIn(makeScratch(temporaryFolder('scratch'), []).dir).length };
  expect(await take(2)).toEqual({ taken: true, packs: 1, ...bare });
  expect(await take(33)).toEqual({
    taken: false,
    packs: 0,
    ...bare,
  });
});

test.each([
  ['a disk without room', 'No space left on device', 'no-room'],
  ['a folder that may not be written to', 'Permission denied', 'no-access'],
])('%s is told as that, not as damage of the pack', async (_, words, kind) => {
  const scratch = makeScratch(temporaryFolder('scratch'), []);
  const { PATH } = process.env;
  const before = namesIn(scratch.dir);
  try {
    process.env.PATH = gitThatFailsOnce('index-pack', `fatal: cannot create pack: ${words}`);
    await expect(indexPack(scratch, packWith(2, scratch), signal)).rejects.toMatchObject({ kind });
  } finally {
    process.env.PATH = PATH;
  }
  expect(namesIn(scratch.dir)).toEqual(before);
  expect(await indexPack(scratch, packWith(2, scratch), signal)).toBe(true);
});
