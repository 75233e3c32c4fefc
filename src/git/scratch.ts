/** Throw-away git directories, each for one fetch: nothing of it stays in a repository that somebody uses. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../base/files.ts';
import type { Sha } from '../base/sha.ts';
import type { ConfigEntry } from './environment.ts';
import { alternatesText, configText } from './git-files.ts';

export interface Scratch {
  dir: string;
  packs: string;
  /** Commits at depth 1 that it borrows, for the server to leave out what they hold. */
  tips?: readonly Sha[];
}

/** For bare git directories of ours, in which git must not clean up by itself. */
export const BARE_CONFIG: ConfigEntry[] = [
  ['core.repositoryFormatVersion', '1'],
  ['core.bare', 'true'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/**
 * Makes the least that git takes for a git directory.
 * @param dir absolute; made
 * @param borrowed object folders that it sees besides its own
 * @param tips commits at depth 1 in one of them
 */
export function makeScratch(dir: string, borrowed: readonly string[], tips: readonly Sha[] = []): Scratch {
  makeFolder(dir);
  for (const name of ['objects/pack', 'objects/info', 'refs']) mkdirSync(join(dir, name), { recursive: true });
  const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
  const files: Record<string, string> = {
    HEAD: 'ref: refs/heads/none\n',
    config: configText(BARE_CONFIG),
    ...(tips.length === 0
      ? {}
      : { 'packed-refs': `# pack-refs with: sorted\n${refs.join('')}`, shallow: tips.map((tip) => `${tip}\n`).join('') }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  const scratch = { dir, packs: join(dir, 'objects/pack'), ...(tips.length === 0 ? {} : { tips }) };
  borrow(scratch, borrowed);
  return scratch;
}

/** Whether something was left out of what was fetched into it, by a filter. */
export function isPartial({ packs }: Scratch): boolean {
  return readdirSync(packs).some((name) => name.endsWith('.promisor'));
}

/**
 * Removes from the configuration what git notes after a fetch with a filter: that the server has the rest. A git that is too old
 * for GIT_NO_LAZY_FETCH would otherwise fetch each missing object when a command comes upon it, without a token.
 */
export function forgetFilter({ dir }: Scratch): void {
  writeFileSync(join(dir, 'config'), configText(BARE_CONFIG));
}

/** Says anew which object folders a scratch sees besides its own: those that are there, for git complains of others. */
export function borrow({ dir }: Scratch, borrowed: readonly string[]): void {
  const there = borrowed.filter((folder) => existsSync(folder));
  writeFileSync(join(dir, 'objects/info/alternates'), alternatesText(there));
}

/** Has a scratch see one more object folder. */
export function borrowMore({ dir }: Scratch, folder: string): void {
  const file = join(dir, 'objects/info/alternates');
  const line = alternatesText([folder]);
  if (!readFileSync(file, 'utf8').includes(line)) appendFileSync(file, line);
}

/** A path in a list that git splits at the path delimiter. */
export function quotePath(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}
