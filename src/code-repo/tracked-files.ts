/** Files that the code repository tracks: found by patterns in its HEAD, and taken out of its index and off its disk. */
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { codeEnvironment } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import type { CodeRepository } from './code-repository.ts';

/** A file of HEAD. */
export interface TrackedFile {
  /** Relative to the code repository's root; a name need not be UTF-8. */
  path: Buffer;
  /** As git writes it: `100644`. */
  mode: string;
  name: Sha;
}

/** How files differ from HEAD, by their paths. */
export interface Differing {
  /** On disk or in the index. */
  changed: string[];
  untracked: string[];
  /** From disk or from the index, or from both. */
  deleted: string[];
}

/**
 * What a pattern means to git: the name of a folder anywhere, or a glob of paths from the code repository's root.
 * @throws `bad-usage` for one that leaves it
 */
export function pathspecsOf(pattern: string): string[] {
  const plain = pattern.replace(/\/+$/, '');
  if (plain === '' || plain.startsWith(':') || plain.startsWith('/') || plain.split('/').includes('..')) {
    throw new AssetsSyncError('bad-usage', `${JSON.stringify(pattern)} is no pattern of files in this repository.`, {
      hint: "Give the name of a folder (recordings) or a glob of paths from the top ('sdk/*/tests/data/**').",
    });
  }
  return plain.includes('/') ? [`:(glob)${plain}`, `:(glob)${plain}/**`] : [`:(glob)**/${plain}/**`];
}

/** The files of HEAD that pathspecs match, whatever the index says by now. */
export async function findTracked(
  { root }: CodeRepository,
  pathspecs: readonly string[],
  signal: AbortSignal,
): Promise<TrackedFile[]> {
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    EMPTY_TREE,
    'HEAD',
    '--',
    ...pathspecs,
  ];
  // `:<mode> <mode> <name> <name> <letter>` and the path, NUL after each.
  const records = splitRecords(await git(args, { environment: codeEnvironment(), cwd: root, signal }));
  return records.flatMap((path, index) => {
    const [, mode, , name] = records[index - 1]?.toString('latin1').split(' ') ?? [];
    return index % 2 === 0 || mode === undefined ? [] : [{ path, mode, name: name as Sha }];
  });
}

/** How what pathspecs match differs from HEAD now. */
export async function findDiffering(
  { root, prefix }: CodeRepository,
  pathspecs: readonly string[],
  signal: AbortSignal,
): Promise<Differing> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const differing: Differing = { changed: [], untracked: [], deleted: [] };
  for (const record of splitRecords(await git(args, { environment: codeEnvironment(), cwd: root, paths: pathspecs, signal }))) {
    const letters = record.toString('latin1', 0, 2);
    // From the top of the work tree, whatever the directory.
    const path = record.toString('utf8', 3).slice(prefix.length);
    const kind = letters === '??' ? 'untracked' : /^( D|D |DD)$/.test(letters) ? 'deleted' : 'changed';
    differing[kind].push(path);
  }
  return differing;
}

/**
 * Deletes files from disk and from the index, with the folders that nothing is left in.
 * @returns how many were there
 * @throws `local-changes` where one is not as in HEAD: then git deletes none
 */
export async function removeTracked(
  { root }: CodeRepository,
  files: readonly TrackedFile[],
  signal: AbortSignal,
): Promise<number> {
  const args = ['--literal-pathspecs', 'rm', '--ignore-unmatch', '--pathspec-from-file=-', '--pathspec-file-nul'];
  const input = Buffer.concat(files.flatMap(({ path }) => [path, Buffer.of(0)]));
  const result = await tryGit(args, { environment: codeEnvironment(), cwd: root, signal, input });
  // It prints a line for each.
  if (result.exitCode === 0) return result.stdout.filter((byte) => byte === 0x0a).length;
  const changed = [...result.stderr.matchAll(/^ {4}(.+)$/gm)].map(([, path = '']) => path);
  throw changed.length === 0 ? gitError(args, result) : changedFiles(changed);
}

/** @throws `local-changes` where there are any */
export function refuseDiffering({ changed, untracked }: Pick<Differing, 'changed' | 'untracked'>, what = 'recordings'): void {
  if (changed.length > 0) throw changedFiles(changed, what);
  if (untracked.length === 0) return;
  throw new AssetsSyncError('local-changes', `These ${what} are not tracked by git:\n${listLines(untracked)}`, {
    hint: 'Commit them, or delete them, then run the command again.',
  });
}

function changedFiles(paths: readonly string[], what = 'recordings'): AssetsSyncError {
  return new AssetsSyncError('local-changes', `These ${what} have local changes:\n${listLines(paths)}`, {
    hint: 'Commit or restore them, then run the command again.',
  });
}
