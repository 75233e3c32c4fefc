/** What is kept under `refs/assets-sync/backup/`: what sync and reset replaced, and commits that a person made. Lists it, brings it back, drops it. */
import { join } from 'node:path';
import { lstatIfThere, removeFile } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { gitError } from '../git/errors.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { removeLooseObject } from '../git/objects/write.ts';
import {
  BACKUPS,
  backUp,
  type Draft,
  requireUnlocked,
  retryWhileFilesChange,
  stage,
  switchTrees,
  withDraft,
} from './check-out.ts';
import type { LocalChange } from './local-changes.ts';
import type { AssetsRoot, RootState } from './root.ts';

/** Files that sync or reset replaced. */
export interface Backup {
  name: string;
  time: Date;
  /** Paths in the assets root; undefined where a store that it borrowed from is gone. */
  files: Buffer[] | undefined;
}

/** A link of the user's own comes back as one. Those of an assets repository never are. */
const LINKS = process.platform === 'win32' ? [] : ['-c', 'core.symlinks=true'];

/** A moment, or the commit that a person made. */
const BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;

export function isBackupName(text: string): boolean {
  return BACKUP_NAME.test(text);
}

function timeOf(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
  return year === undefined ? undefined : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The newest first. @throws `damaged-root` */
export async function findBackups(root: AssetsRoot, signal: AbortSignal): Promise<Backup[]> {
  const args = ['for-each-ref', '--format=%(refname)', BACKUPS];
  const output = await git(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output
    .toString('latin1')
    .split('\n')
    .map((ref) => ref.slice(BACKUPS.length));
  const backups: Backup[] = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}

/** A root that was made anew may have lost what a backup held. */
async function readBackup(root: AssetsRoot, name: string, signal: AbortSignal): Promise<Backup> {
  // `diff-tree` reads an index that it does not need here, and ours may be damaged.
  const environment = { ...root.environment, GIT_INDEX_FILE: join(root.ours, 'no-index') };
  const read = async (...args: string[]) => {
    const result = await tryGit(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = gitError(args, result);
    if (error.isUnreadable) return undefined;
    throw error;
  };
  const listFiles = async (from: string) => {
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', '--name-only', from, `${BACKUPS}${name}`];
    const files = await read(...args);
    return files && splitRecords(files);
  };
  const time = timeOf(name);
  if (time !== undefined) return { name, time, files: await listFiles(EMPTY_TREE) };
  // Of commits that a person made, what they changed: since the commit of ours that they began from.
  const made = await read('show', '-s', '--format=%ct', name);
  const roots = made && (await read('rev-list', '--max-parents=0', name));
  if (made === undefined || roots === undefined) return { name, time: new Date(0), files: undefined };
  const first = roots.toString('latin1').trim().split('\n').at(-1) ?? name;
  return { name, time: new Date(Number(made.toString('latin1')) * 1000), files: await listFiles(first) };
}

/**
 * Deletes backups, and the objects that nothing else refers to.
 * @returns bytes on disk that they took
 */
export async function dropBackups(root: AssetsRoot, names: readonly string[], signal: AbortSignal): Promise<number> {
  const common = { environment: root.environment, signal };
  const refs = names.map((name) => `${BACKUPS}${name}`);
  const found = await git(['cat-file', '--batch-check=%(objectname)'], {
    ...common,
    input: refs.map((ref) => `${ref}\n`).join(''),
  });
  const gone = await root.objectsOf(['--stdin'], found.toString('latin1'), signal);
  // In a root that cannot be read nothing is deleted: what the backups held could not be told from what is needed.
  await root.referredObjects([], signal);
  await git(['update-ref', '--stdin', '-z'], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join('') });
  // Compared here: git itself looks at no more than the edges of what it is to leave out.
  const needed = new Set(await root.referredObjects([], signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + removeLooseObject(root.objects, name as Sha), 0);
}

/**
 * Puts files of a backup in place, as a sync does with those of a commit. What is in their way and was changed is kept in a backup of its own.
 * @param changes local changes at their paths, or above or below them
 * @returns the ref of that one
 */
export async function restoreBackupFiles(
  root: AssetsRoot,
  state: RootState,
  { name, files, changes }: { name: string; files: readonly Buffer[]; changes: readonly LocalChange[] },
  log: Log,
  signal: AbortSignal,
): Promise<string | undefined> {
  await requireUnlocked(root, log, signal);
  // Files that are as they were synced are no local changes, and give way as well.
  const changed = new Set(changes.map(({ path }) => path.toString('latin1')));
  const isThere = (path: Buffer) => lstatIfThere(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString('latin1')) && isThere(path));
  const inTheWay = [...changes, ...others.map((path): LocalChange => ({ path, kind: 'modified' }))];
  return retryWhileFilesChange(root, () =>
    withDraft(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await stage(root, { draft, tree: EMPTY_TREE }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString('latin1')));
      const backup = await backUp(root, state.head, lost, signal);
      await switchTrees(root, staged, tree, signal, LINKS);
      return backup;
    }),
  );
}

/** A tree of those files of a backup alone. */
async function treeOf(draft: Draft, name: string, files: readonly Buffer[], signal: AbortSignal): Promise<string> {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString('latin1')));
  const entries = splitRecords(await git(['ls-tree', '-r', '-z', '--full-tree', `${BACKUPS}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString('latin1', entry.indexOf(0x09) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await git(['update-index', '-z', '--index-info'], { ...call, input });
  const tree = (await git(['write-tree', '--missing-ok'], call)).toString('latin1').trim();
  removeFile(draft.index);
  return tree;
}
