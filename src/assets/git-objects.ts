/** Git objects that Node writes itself, as loose files. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Sha } from '../names/sha.ts';
import { writeAtomically } from './git-files.ts';

const deflateAsync = promisify(deflate);

/** Writes an object below an `objects` folder and returns its name. */
export async function writeObject(objects: string, type: 'tree' | 'commit', content: Buffer): Promise<Sha> {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = createHash('sha1').update(whole).digest('hex') as Sha;
  const folder = join(objects, name.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, name.slice(2)), await deflateAsync(whole));
  return name;
}
