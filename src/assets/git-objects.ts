/** Git objects that Node writes itself, as loose files. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Sha } from '../names/sha.ts';
import { writeAtomically } from './git-files.ts';

const deflateAsync = promisify(deflate);

/** Writes an object below an `objects` folder. Its name is known at once; it is there when `written` is done. */
export function writeObject(objects: string, type: 'tree' | 'commit', content: Buffer): { name: Sha; written: Promise<void> } {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = createHash('sha1').update(whole).digest('hex') as Sha;
  const folder = join(objects, name.slice(0, 2));
  const write = async () => {
    const [compressed] = await Promise.all([deflateAsync(whole), mkdir(folder, { recursive: true })]);
    await writeAtomically(join(folder, name.slice(2)), compressed);
  };
  return { name, written: write() };
}
