/** The files of packs: a pack is `<name>.pack` and what stands beside it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile, rename } from '../../base/rename-and-remove.ts';

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
