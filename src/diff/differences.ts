/** Makes lists of paths out of what git says of pairs of trees: pure, so that it can be tested without git. */
import { type Directory, isWithin } from '../base/directory.ts';
import type { Sha } from '../base/sha.ts';
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

export interface FileChange {
  /** In the pair's trees. */
  path: string;
  kind: keyof Differences;
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
    const [, key, oldMode, newMode] =
      /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
    if (key !== undefined) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode);
    const after = isFile(newMode);
    if (!before && !after) continue;
    const path = records[index + 1]?.toString('utf8') ?? '';
    current.push({ path, kind: before && after ? 'modified' : after ? 'added' : 'deleted' });
  }
  return changes;
}

/** Submodules have no place in an assets root. */
function isFile(mode: string | undefined): boolean {
  return mode !== undefined && mode !== '000000' && mode !== '160000';
}

/** @returns what differs in all directories of a service together */
export function summarize(pairs: readonly TreePair[], changes: ReadonlyMap<string, readonly FileChange[]>): Differences {
  const differences: Differences = { added: [], modified: [], deleted: [] };
  for (const pair of pairs) {
    for (const { path, kind } of changes.get(pairKey(pair)) ?? []) {
      const whole = pair.directory === '' ? path : `${pair.directory}/${path}`;
      if (!pair.inner.some((directory) => isWithin(whole, directory))) differences[kind].push(whole);
    }
  }
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
