/** Which commits tags were: a tag whose name ends with digits of its commit is that one for ever. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSha, type Sha } from '../base/sha.ts';
import { ensureFile, readIfThere } from '../git/git-files.ts';
import { pathKey } from './path-key.ts';

export class RememberedTags {
  private readonly folder: string;

  /** @param storeDir absolute */
  constructor(storeDir: string) {
    this.folder = join(storeDir, 'tags');
  }

  of(tag: string): Sha | undefined {
    const [, sha = '', name] = /^(\S+) (.*)\n$/.exec(readIfThere(join(this.folder, pathKey(tag))) ?? '') ?? [];
    return name === tag ? parseSha(sha) : undefined;
  }

  set(tag: string, commit: Sha): void {
    mkdirSync(this.folder, { recursive: true });
    ensureFile(join(this.folder, pathKey(tag)), `${commit} ${tag}\n`);
  }
}
