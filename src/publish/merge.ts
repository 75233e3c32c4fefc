/** Merges versions of a directory by the names of its files: what is in a recording is never merged. */
import { join } from 'node:path';
import { isWithin } from '../base/directory.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment } from '../git/environment.ts';
import { git, splitRecords } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import type { LocalChange } from '../workspace/local-changes.ts';

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
    const { settled, conflicts } = divide(splitRecords(await git(['ls-files', '-u', '-z'], common)));
    if (conflicts.length > 0) return { conflicts };
    if (settled.length > 0) await git(['update-index', '-z', '--index-info'], { ...common, input: Buffer.concat(settled) });
    const tree = parseSha((await git(['write-tree', '--missing-ok'], common)).toString('latin1').trim());
    return { tree: tree ?? EMPTY_TREE };
  } finally {
    removeFile(index);
  }
}

/**
 * What changes are compared with that were made on a commit which the other side does not have: files that theirs has as that commit has them
 * are its own, however they came there; the others are as they were where the two histories parted.
 * @param own the directory in that commit
 * @param fork the directory where the histories parted
 */
export async function commonBase(
  scratch: Scratch,
  objects: string,
  { own, fork, theirs }: { own: Sha; fork: Sha; theirs: Sha },
  signal: AbortSignal,
): Promise<Sha> {
  if (theirs === own || own === fork) return own;
  const index = join(scratch.dir, 'base-index');
  const common = { environment: { ...seeing(scratch, objects), GIT_INDEX_FILE: index }, signal };
  const compare = async (other: Sha) => {
    const fields = splitRecords(await git(['diff-tree', '-r', '-z', '--no-renames', '--no-abbrev', own, other], common));
    return fields.flatMap((path, at) => (at % 2 === 0 ? [] : { path, raw: fields[at - 1]?.toString('latin1') ?? '' }));
  };
  const differs = new Set((await compare(theirs)).map(({ path }) => path.toString('latin1')));
  const before = (await compare(fork)).filter(({ path }) => differs.has(path.toString('latin1')));
  if (before.length === 0) return own;
  try {
    await git(['read-tree', own], common);
    const lines = before.flatMap(({ path, raw }) => {
      const [, mode = '', , name = ''] = raw.split(' ');
      return [Buffer.from(`${mode} ${name} 0\t`), path, Buffer.of(0)];
    });
    await git(['update-index', '-z', '--index-info'], { ...common, input: Buffer.concat(lines) });
    return parseSha((await git(['write-tree', '--missing-ok'], common)).toString('latin1').trim()) ?? EMPTY_TREE;
  } finally {
    removeFile(index);
  }
}

/**
 * git leaves open whether a file may take the place of a directory (or a directory that of a file) that the other side did not touch.
 * @param records of `git ls-files -u -z`
 * @returns those as `git update-index` takes them, and the paths of the others
 */
function divide(records: readonly Buffer[]): { settled: Buffer[]; conflicts: string[] } {
  const entries = records.map((record) => ({
    mode: record.toString('latin1', 0, 6),
    name: record.toString('latin1', 7, 47),
    stage: record.toString('latin1', 48, 49),
    path: record.toString('latin1', 50),
  }));
  const settled: Buffer[] = [];
  const conflicts = new Set<string>();
  for (const { mode, name, stage, path } of entries) {
    const others = entries.filter((entry) => entry.stage !== stage && (isWithin(entry.path, path) || isWithin(path, entry.path)));
    if (stage === '1' || others.length > 0) conflicts.add(Buffer.from(path, 'latin1').toString('utf8'));
    // It stands for itself once what is left of the other side's is gone.
    else settled.push(Buffer.from(`${mode} ${name} 0\t${path}\0`, 'latin1'));
  }
  return { settled, conflicts: [...conflicts] };
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
  return { ...ownEnvironment(scratch.dir), GIT_OBJECT_DIRECTORY: objects };
}
