/** Where the history in a git directory was cut off: git's file `shallow`, read and written without starting git. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSha, type Sha } from '../../base/sha.ts';

/** The commits at which a git directory's history was cut off. */
export function readBoundary(dir: string): Set<Sha> {
  const file = join(dir, 'shallow');
  const lines = existsSync(file) ? readFileSync(file, 'latin1').split('\n') : [];
  return new Set(lines.map(parseSha).filter((name) => name !== undefined));
}

/** Changes it by what a server said: `shallow <commit>` and `unshallow <commit>`. */
export function updateBoundary(dir: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ''] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = parseSha(text);
    if (name === undefined) continue;
    if (verb === 'shallow') boundary.add(name);
    else boundary.delete(name);
  }
  writeFileSync(join(dir, 'shallow'), [...boundary].map((name) => `${name}\n`).join(''));
}
