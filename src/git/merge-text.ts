/** git's own merge of three states of a text, line by line, with markers as its user has them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../base/files.ts';
import { codeEnvironment } from './environment.ts';
import { gitError } from './errors.ts';
import { tryGit } from './git.ts';

/** Names of the states, as markers show them. */
const NAMES = ['ours', 'base', 'theirs'] as const;

export type Texts = Record<(typeof NAMES)[number], string>;

/**
 * @param cwd absolute: the repository whose user's style counts
 * @param temporary absolute: where a folder may be made
 * @returns the text, and how many conflicts are marked in it
 */
export async function mergeText(
  texts: Texts,
  { cwd, temporary, signal }: { cwd: string; temporary: string; signal: AbortSignal },
): Promise<{ text: string; conflicts: number }> {
  const folder = mkdtempSync(join(temporary, 'assets-sync-'));
  try {
    const files = NAMES.map((name) => join(folder, name));
    for (const name of NAMES) writeFileSync(join(folder, name), texts[name]);
    const args = ['merge-file', '-p', '-q', ...NAMES.flatMap((name) => ['-L', name]), '--', ...files];
    const result = await tryGit(args, { environment: codeEnvironment(), cwd, signal });
    if (result.exitCode > 127) throw gitError(args, result);
    return { text: result.stdout.toString('utf8'), conflicts: result.exitCode };
  } finally {
    removeFolder(folder);
  }
}
