/** Makes lists of paths out of what git says of pairs of trees: pure, so that it can be tested without git. */
import { type Directory, isWithin } from '../base/directory.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { splitRecords } from '../git/git.ts';

/** Paths in the assets repository, sorted. */
export interface Differences {
  added: string[];
  modified: string[];
  deleted: string[];
}

/** A directory of a service whose contents come from one commit on each side. */
export interface TreePair {
  directory: Directory;
  from: Sha;
  to: Sha;
  /** Directories in it that are compared on their own. */
  inner: readonly Directory[];
}

/** A file that differs, and its contents' names; undefined where there is no such file. */
export interface FileChange {
  /** In the pair's trees; of a whole service, in the assets repository. */
  path: string;
  before: Sha | undefined;
  after: Sha | undefined;
}

/** How `git diff-tree --stdin` is asked for a pair, and how it names it in its answer. */
export function pairKey({ from, to }: Pick<TreePair, 'from' | 'to'>): string {
  return `${from} ${to}`;
}

/**
 * Reads what `git diff-tree --stdin -r --raw -z` printed.
 * @returns the changed files of each pair that has any, by its key
 */
export function parseRawDiff(output: Buffer): Map<string, FileChange[]> {
  const changes = new Map<string, FileChange[]>();
  const records = splitRecords(output);
  let current: FileChange[] = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    // Each pair is repeated in a line of its own before its first change.
    const [, key, oldMode, newMode, from = '', to = ''] =
      /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
        records[index]?.toString('latin1') ?? '',
      ) ?? [];
    if (key !== undefined) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? parseSha(from) : undefined;
    const after = isFile(newMode) ? parseSha(to) : undefined;
    if (before === undefined && after === undefined) continue;
    current.push({ path: records[index + 1]?.toString('utf8') ?? '', before, after });
  }
  return changes;
}

/** Submodules have no place in an assets root. */
function isFile(mode: string | undefined): boolean {
  return mode !== undefined && mode !== '000000' && mode !== '160000';
}

/** @returns the files that differ in all directories of a service together, by path */
export function filesOfService(pairs: readonly TreePair[], changes: ReadonlyMap<string, readonly FileChange[]>): FileChange[] {
  const files = pairs.flatMap((pair) =>
    (changes.get(pairKey(pair)) ?? [])
      .map((file) => ({ ...file, path: pair.directory === '' ? file.path : `${pair.directory}/${file.path}` }))
      .filter(({ path }) => !pair.inner.some((directory) => isWithin(path, directory))),
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param files by path */
export function summarize(files: readonly FileChange[]): Differences {
  const differences: Differences = { added: [], modified: [], deleted: [] };
  for (const { path, before, after } of files) {
    differences[before === undefined ? 'added' : after === undefined ? 'deleted' : 'modified'].push(path);
  }
  return differences;
}
