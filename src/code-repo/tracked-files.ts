/** Files that the code repository tracks: found by patterns in its HEAD, and taken out of its index and off its disk. */
import { type BigIntStats, lstatSync, rmdirSync } from 'node:fs';
import { type Directory, TOP } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames } from '../base/errors.ts';
import { nodePath, removeFile } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { codeEnvironment } from '../git/environment.ts';
import { git, splitRecords } from '../git/git.ts';
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

/** The folders that test frameworks record to: a name, or a glob of paths from the top. */
export const RECORDING_FOLDERS = [
  'recordings',
  'SessionRecords',
  'session-records',
  '__recordings__',
  'cassettes',
  'vcr_cassettes',
];

/**
 * Names recordings that a test wrote into the code repository in place of the assets root: files there that git does not track.
 * @param services those that are on disk; without any, recordings are looked for everywhere
 */
export async function warnOfMisplaced(
  { root }: CodeRepository,
  services: readonly Directory[],
  log: Pick<Log, 'warning'>,
  signal: AbortSignal,
): Promise<void> {
  const isEverywhere = services.length === 0 || services.includes(TOP);
  const below = isEverywhere ? [''] : services.map((service) => `${service.replace(/[*?[\\]/g, '\\$&')}/`);
  const paths = below.flatMap((prefix) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix}**/${name}/**`));
  const call = { environment: codeEnvironment(), cwd: root, paths, signal };
  const found = splitRecords(await git(['ls-files', '--others', '--exclude-standard', '-z'], call)).map(String);
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${listNames(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
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
 * Deletes files from disk and from the index. Whoever writes one meanwhile keeps it.
 * @param check asks git whether one of them changed, and throws if so: nothing is deleted then
 * @returns how many were there
 * @throws `local-changes` where one changed after that; it stays
 */
export async function removeTracked(
  { root }: CodeRepository,
  files: readonly TrackedFile[],
  check: () => Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  const absolute = (path: Buffer) => Buffer.concat([Buffer.from(`${root}/`), path]);
  const look = (path: Buffer) => lstatSync(nodePath(absolute(path)), { bigint: true, throwIfNoEntry: false });
  // Looked at before git is asked, so that what it finds unchanged is what was looked at.
  const before = files.map(({ path }) => look(path));
  await check();
  const kept: string[] = [];
  for (const [index, { path }] of files.entries()) {
    const [then, now] = [before[index], look(path)];
    if (now === undefined) continue;
    if (then === undefined || !isSame(then, now)) kept.push(path.toString('utf8'));
    else removeFile(absolute(path));
  }
  if (kept.length > 0) throw changedFiles(kept);
  removeEmpty(root, files);
  const input = Buffer.concat(files.flatMap(({ path }) => [path, Buffer.of(0)]));
  const call = { environment: codeEnvironment(), cwd: root, signal, input };
  await git(['update-index', '--force-remove', '-z', '--stdin'], call);
  return before.filter((found) => found !== undefined).length;
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs && one.mode === other.mode;
}

/** Something is in a folder, or it is gone, or may not be removed: one that is empty does no harm. */
const STAYS: readonly (string | undefined)[] = ['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EBUSY'];

/** The folders that nothing is left in. */
function removeEmpty(root: string, files: readonly TrackedFile[]): void {
  const folders = new Set<string>();
  for (const { path } of files) {
    const segments = path.toString('latin1').split('/').slice(0, -1);
    for (let depth = segments.length; depth > 0; depth--) folders.add(segments.slice(0, depth).join('/'));
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(nodePath(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(folder, 'latin1')])));
    } catch (error) {
      if (!STAYS.includes((error as NodeJS.ErrnoException).code)) throw error;
    }
  }
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
