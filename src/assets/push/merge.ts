/** Merges versions of a directory by the names of its files: what is in a recording is never merged. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, ownEnvironment } from '../../git/environment.ts';
import { git, splitRecords } from '../../git/git.ts';
import type { Scratch } from '../../git/scratch.ts';
import { parseSha, type Sha } from '../../names/sha.ts';
import { EMPTY_TREE, type LocalChange } from '../root.ts';

export interface Versions {
  base: Sha;
  ours: Sha;
  theirs: Sha;
}

/**
 * @param scratch a git directory that promises nothing, for git would ask for files that a promise leaves out
 * @param objects the object folder that is read and written, absolute
 * @returns the merged tree, or the files that both sides changed, relative to the directory
 */
export async function mergeTrees(
  scratch: Scratch,
  objects: string,
  { base, ours, theirs }: Versions,
  signal: AbortSignal,
): Promise<{ tree: Sha } | { conflicts: string[] }> {
  if (theirs === base || theirs === ours) return { tree: ours };
  if (ours === base) return { tree: theirs };
  const index = join(scratch.dir, 'merge-index');
  const common = { environment: { ...seeing(scratch, objects), GIT_INDEX_FILE: index }, signal };
  try {
    await git(['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], common);
    const unmerged = splitRecords(await git(['ls-files', '-u', '-z'], common)).map((record) => record.toString('utf8', 50));
    if (unmerged.length > 0) return { conflicts: [...new Set(unmerged)] };
    const tree = parseSha((await git(['write-tree', '--missing-ok'], common)).toString('latin1').trim());
    return { tree: tree ?? EMPTY_TREE };
  } finally {
    await rm(index, { force: true });
  }
}

/** The files that differ between two trees. */
export async function diffTrees(
  scratch: Scratch,
  objects: string,
  [before, after]: readonly [Sha, Sha],
  signal: AbortSignal,
): Promise<LocalChange[]> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-status', before, after];
  const fields = splitRecords(await git(args, { environment: seeing(scratch, objects), signal }));
  const changes: LocalChange[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const letter = fields[index]?.toString('latin1');
    const kind = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified';
    changes.push({ path: Buffer.from(fields[index + 1] ?? ''), kind });
  }
  return changes;
}

function seeing(scratch: Scratch, objects: string): Environment {
  return { ...ownEnvironment(process.env, scratch.dir), GIT_OBJECT_DIRECTORY: objects };
}
