/** What sync and reset replaced, and commits that a person made in an assets root: under `refs/assets-sync/backup/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import { removeFile, removeFolderLater } from '../base/rename-and-remove.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { gitError } from '../git/errors.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { moveObjects, removeLooseObject } from '../git/objects/write.ts';
import { changeRoot } from './git-at-work.ts';
import { hashFiles } from './local-changes.ts';
import { lookAt, removeSeen } from './remove-seen.ts';
import type { AssetsRoot } from './root.ts';

/** Files that sync or reset replaced. */
export interface Backup {
  name: string;
  time: Date;
  /** Paths in the assets root; undefined where a store that it borrowed from is gone. */
  files: Buffer[] | undefined;
}

export const BACKUPS = 'refs/assets-sync/backup/';

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

const BACKUP_IDENTITY = {
  GIT_AUTHOR_NAME: 'assets-sync',
  GIT_AUTHOR_EMAIL: 'assets-sync@localhost',
  GIT_COMMITTER_NAME: 'assets-sync',
  GIT_COMMITTER_EMAIL: 'assets-sync@localhost',
};

/**
 * Keeps files of the assets root, as they are on disk, under `refs/assets-sync/backup/`, unless the newest backup has just them: a
 * file that cannot be removed would be backed up by every run.
 * @param head a commit of a person that they were made on
 * @returns the name of the ref
 */
export async function backUp(
  root: AssetsRoot,
  head: Sha | undefined,
  paths: readonly Buffer[],
  signal: AbortSignal,
): Promise<string> {
  const own = join(root.ours, `backup-${process.pid}`);
  const environment = { ...root.environment, ...BACKUP_IDENTITY };
  // Written where nothing is borrowed: git leaves out what the store has, but a backup outlives the store.
  const apart = {
    ...environment,
    GIT_INDEX_FILE: join(own, 'index'),
    GIT_OBJECT_DIRECTORY: join(own, 'objects'),
  };
  try {
    mkdirSync(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
    const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
    await git(['update-index', '--add', '--remove', '-z', '--stdin'], { environment: apart, input, signal });
    const tree = (await git(['write-tree', '--missing-ok'], { environment: apart, signal })).toString('latin1').trim();
    moveObjects(apart.GIT_OBJECT_DIRECTORY, root.objects);
    const earlier = await findSame(root, tree, head, signal);
    if (earlier !== undefined) return earlier;
    const parents = head === undefined ? [] : ['-p', head];
    const message = `Recordings that a sync replaced: ${paths.length} files`;
    const commit = (await git(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
      .toString('latin1')
      .trim();
    const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
    await git(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
    return ref;
  } finally {
    await removeFolderLater(own);
  }
}

/** @returns the ref of the newest backup of files, if it is of this tree and was made on the same commit of a person's */
async function findSame(root: AssetsRoot, tree: string, head: Sha | undefined, signal: AbortSignal): Promise<string | undefined> {
  const common = { environment: root.environment, signal };
  const refs = (await git(['for-each-ref', '--format=%(refname)', BACKUPS], common)).toString('latin1').split('\n');
  const ref = refs.findLast((name) => timeOf(name.slice(BACKUPS.length)) !== undefined);
  if (ref === undefined) return undefined;
  // A root that was mended may have lost it.
  const { exitCode, stdout } = await tryGit(['show', '-s', '--format=%T %P', ref], common);
  return exitCode === 0 && stdout.toString('latin1').trimEnd() === `${tree} ${head ?? ''}`.trimEnd() ? ref : undefined;
}

/** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
export async function keepCommits(root: AssetsRoot, head: Sha, signal: AbortSignal): Promise<void> {
  await git(['update-ref', `${BACKUPS}${head}`, head], { environment: root.environment, signal });
}

/** What is kept under `refs/assets-sync/backup/`, the newest first. */
export async function findBackups(root: AssetsRoot, signal: AbortSignal): Promise<Backup[]> {
  const args = ['for-each-ref', '--format=%(refname)', BACKUPS];
  const output = await git(args, { environment: root.environment, signal }).catch((error) => {
    throw root.explainDamage(error);
  });
  const names = output
    .toString('latin1')
    .split('\n')
    .map((ref) => ref.slice(BACKUPS.length));
  const backups: Backup[] = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}

/** A root that was mended may have lost what a backup held. */
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
  const listFiles = async (from: string, to: string) => {
    const files = await read('diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', '--name-only', from, to);
    return files && splitRecords(files);
  };
  const time = timeOf(name);
  if (time !== undefined) return { name, time, files: await listFiles(EMPTY_TREE, `${BACKUPS}${name}`) };
  // Of commits that a person made, what they changed.
  const made = await read('show', '-s', '--format=%ct', name);
  if (made === undefined) return { name, time: new Date(0), files: undefined };
  const files = await listFiles(await firstCommit(root, name, signal), name);
  return { name, time: new Date(Number(made.toString('latin1')) * 1000), files };
}

/** The commit of ours that a person's commits began from. */
async function firstCommit(root: AssetsRoot, commit: string, signal: AbortSignal): Promise<string> {
  const roots = await git(['rev-list', '--max-parents=0', commit], { environment: root.environment, signal });
  return roots.toString('latin1').trim().split('\n').at(-1) ?? commit;
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
  await root.referredObjects(undefined, signal);
  await git(['update-ref', '--stdin', '-z'], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join('') });
  // Compared here: git itself looks at no more than the edges of what it is to leave out.
  const needed = new Set(await root.referredObjects(undefined, signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + removeLooseObject(root.objects, name as Sha), 0);
}

/** Those of paths where a file is on disk just as a backup has it. */
export async function findAsKept(
  root: AssetsRoot,
  name: string,
  paths: readonly Buffer[],
  signal: AbortSignal,
): Promise<Buffer[]> {
  const modes = new Map<Buffer, string>();
  for (const path of paths) {
    const stats = lstatIfThere(root.fileAt(path));
    if (stats?.isFile() === true && !path.includes('\n')) modes.set(path, (stats.mode & 0o100) === 0 ? '100644' : '100755');
  }
  if (modes.size === 0) return [];
  const hashes = await hashFiles(root, [...modes.keys()], signal);
  const args = ['ls-tree', '-r', '-z', '--full-tree', `${BACKUPS}${name}`];
  const listing = splitRecords(await git(args, { environment: root.environment, signal }));
  const kept = new Set(listing.map((record) => record.toString('latin1')));
  return [...modes].flatMap(([path, mode], index) =>
    kept.has(`${mode} blob ${hashes[index]}\t${path.toString('latin1')}`) ? [path] : [],
  );
}

/**
 * Puts the files of a backup in place.
 * @param inTheWay paths where something else is, which is kept in a backup of its own
 * @returns the ref of that one
 */
export async function restoreBackupFiles(
  root: AssetsRoot,
  name: string,
  files: readonly Buffer[],
  { head, inTheWay }: { head: Sha | undefined; inTheWay: readonly Buffer[] },
  signal: AbortSignal,
): Promise<string | undefined> {
  root.requireUnlocked();
  const seen = lookAt(root, inTheWay);
  const backup = seen.length === 0 ? undefined : await backUp(root, head, inTheWay, signal);
  const changed = removeSeen(root, seen);
  if (changed.length > 0) {
    throw new AssetsSyncError('local-changes', `${changed.join(', ')} in ${root.dir} changed meanwhile; nothing was restored.`, {
      hint: `Call it again when nothing writes there. What was in the way is in ${backup}.`,
    });
  }
  if (files.length === 0) return backup;
  const index = join(root.ours, 'restore-index');
  const environment = { ...root.environment, GIT_INDEX_FILE: index };
  try {
    await git(['read-tree', `${BACKUPS}${name}`], { environment, signal });
    const input = Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)]));
    // Files that are as in what was synced are no local changes, and give way.
    await changeRoot(root, [...LINKS, 'checkout-index', '-q', '-f', '-z', '--stdin'], { environment, input, signal });
  } finally {
    removeFile(index);
  }
  return backup;
}
