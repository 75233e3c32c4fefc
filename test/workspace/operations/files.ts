/** What is on disk in an assets root, and what of it would be lost: told without the program under test. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN_ENVIRONMENT, git } from '../../fixtures/process.ts';
import { HAS_MODES, pathIn } from '../../fixtures/systems.ts';

/** By path: the name of its contents as git has it, after `x ` if it is executable, `link ` if it is one. A pipe is `special`. */
export type Files = Record<string, string>;

export interface Changes {
  added: string[];
  modified: string[];
  deleted: string[];
}

const blobName = (content: Buffer | string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');

/** @param root a git repository in it, but the root's own, is one path with a slash at its end */
export function filesIn(root: string): Files {
  const files: Files = {};
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      const path = pathIn(root, file);
      if (path === '.git') continue;
      if (entry.isDirectory()) {
        if (existsSync(join(file, '.git'))) files[`${path}/`] = 'repository';
        else walk(file);
      } else if (entry.isSymbolicLink()) files[path] = `link ${blobName(readlinkSync(file))}`;
      else if (!entry.isFile()) files[path] = 'special';
      else {
        files[path] = `${HAS_MODES && (lstatSync(file).mode & 0o100) !== 0 ? 'x ' : ''}${blobName(readFileSync(file))}`;
      }
    }
  };
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory() === true) walk(root);
  return files;
}

/** What is on disk, against pins; of what is in services alone. */
export function changesOf(pinned: Files, files: Files): Changes {
  const inService = (path: string) => /^sdk\/[^/]+\/./.test(path);
  return {
    added: Object.keys(files)
      .filter((path) => inService(path) && pinned[path] === undefined && files[path] !== 'special')
      .sort(),
    modified: Object.keys(pinned)
      .filter((path) => files[path] !== undefined && files[path] !== pinned[path])
      .sort(),
    deleted: Object.keys(pinned)
      .filter((path) => files[path] === undefined)
      .sort(),
  };
}

export const count = ({ added, modified, deleted }: Changes) => added.length + modified.length + deleted.length;

/** The contents that must not be lost: on disk, or in a commit that a person made. */
export function precious(root: string, pinned: readonly Files[]): Set<string> {
  const known = new Set(pinned.flatMap((files) => Object.values(files)).map(nameOf));
  return new Set(
    [...Object.values(filesIn(root)).map(nameOf), ...committed(root)].filter(
      (name) => !known.has(name) && !['repository', 'special'].includes(name),
    ),
  );
}

const nameOf = (file: string) => file.split(' ').at(-1) ?? '';

const BLOBS = ['--objects', '--no-object-names', '--filter=object:type=blob', '--filter-provided-objects'];

/** The contents that a ref or a reflog leads to; where git cannot tell of all, those of the backups. */
function committed(root: string): string[] {
  for (const from of [['--all', '--reflog'], ['--glob=refs/assets-sync/backup/*']]) {
    try {
      const listing = execFileSync('git', ['--git-dir=.git', 'rev-list', ...BLOBS, ...from], {
        cwd: root,
        env: CLEAN_ENVIRONMENT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return listing.split('\n').filter((name) => name !== '');
    } catch {
      // A damaged ref is in the way of all.
    }
  }
  return [];
}

/** Which contents are neither on disk, in a folder beside that a person moved them to, nor in any commit. */
export function lost(root: string, names: ReadonlySet<string>): string[] {
  const there = new Set([...Object.values(filesIn(root)), ...Object.values(filesIn(`${root}-away`))].map(nameOf));
  const missing = [...names].filter((name) => !there.has(name));
  if (missing.length === 0) return [];
  const kept = new Set(committed(root));
  return missing.filter((name) => !kept.has(name));
}

/** Whether git in the root works, and sees nothing to commit. */
export function gitStatus(root: string): string {
  return git(root, '--no-replace-objects', 'status', '--porcelain', '--ignored');
}

/** Copies a folder as it is: modes, times, links, and pipes where there are any. */
export function copyFolder(from: string, to: string): void {
  if (HAS_MODES) execFileSync('cp', ['-a', from, to], { stdio: 'pipe' });
  else cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}
