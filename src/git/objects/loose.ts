/** Git objects that Node writes itself, as loose files. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { touch } from '../../base/files.ts';
import { removeFile, rename } from '../../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import { writeAtomically } from '../git-files.ts';
import { movePacks, namesIn } from './packs.ts';
import type { GitObject } from './read.ts';

/** Writes an object below an `objects` folder and returns its name. */
export function writeObject(objects: string, type: 'blob' | 'tree' | 'commit', content: Buffer): Sha {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = createHash('sha1').update(whole).digest('hex') as Sha;
  const file = join(objects, name.slice(0, 2), name.slice(2));
  if (readLooseObject(objects, name) !== undefined) {
    // An object that git wrote is compressed otherwise and may only be read, so it is not replaced. `git gc` removes old ones.
    touch(file);
    return name;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, deflateSync(whole), { isContentAddressed: true });
  return name;
}

/** An object that is there as a loose file and whole; undefined for any other, which git may know. */
export function readLooseObject(objects: string, name: Sha): GitObject | undefined {
  try {
    const whole = inflateSync(readFileSync(join(objects, name.slice(0, 2), name.slice(2))));
    if (createHash('sha1').update(whole).digest('hex') !== name) return undefined;
    const type = whole.toString('latin1', 0, whole.indexOf(' '));
    return { name, type, content: whole.subarray(whole.indexOf(0) + 1) };
  } catch {
    return undefined;
  }
}

/** @returns the bytes that it took; 0 where it is no loose file */
export function removeLooseObject(objects: string, name: Sha): number {
  const file = join(objects, name.slice(0, 2), name.slice(2));
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  removeFile(file);
  return size;
}

/** The objects that are there as loose files. */
export function looseObjects(objects: string): Sha[] {
  const folders = namesIn(objects).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((folder) => readdirSync(join(objects, folder)).flatMap((name) => parseSha(folder + name) ?? []));
}

/** Moves everything from one `objects` folder into another. git packs large files at once. */
export function moveObjects(from: string, to: string): void {
  for (const folder of readdirSync(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    mkdirSync(join(to, folder), { recursive: true });
    for (const name of readdirSync(join(from, folder))) {
      rename(join(from, folder, name), join(to, folder, name), { isContentAddressed: true });
    }
  }
  movePacks(join(from, 'pack'), join(to, 'pack'));
}
