/** Folders of empty or tiny files: each is named after an object that is here, and its time is the object's last use. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSha, type Sha } from '../base/sha.ts';
import { namesIn } from '../git/objects/packs.ts';

/** An object that is here, and when it was last used: milliseconds since the epoch. */
export interface UsedName {
  name: Sha;
  used: number;
}

export function usedNamesIn(folder: string): UsedName[] {
  return namesIn(folder).flatMap((text) => {
    const name = parseSha(text);
    const found = name === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
    return name === undefined || found === undefined ? [] : [{ name, used: found.mtimeMs }];
  });
}
