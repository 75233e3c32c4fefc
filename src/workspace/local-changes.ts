/** What is in an assets root besides what was synced. */
import { lstatSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, isWithin, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { shellCommand, syncCommand } from '../base/shell.ts';
import { GitError } from '../git/errors.ts';
import { git, splitRecords } from '../git/git.ts';
import { askStatus } from './look.ts';
import type { AssetsRoot, RootState } from './root.ts';
import type { SyncedService } from './synced-commit.ts';

export interface LocalChange {
  path: Buffer;
  kind: 'added' | 'modified' | 'deleted';
}

/** More pathspecs than this are slower to match than the whole root is to walk. */
export const MAX_PATHSPECS = 50;

/** Milliseconds in which git has refreshed its index and asks for its lock. */
const REFRESH_TAKES = 10_000;

/**
 * Everything below the services that is not as it was synced: committed, staged, changed, new, ignored or gone.
 * @param reading git looks at the files while the state is still being read
 * @param services the top alone for everything
 * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
 */
export async function localChanges(
  root: AssetsRoot,
  reading: RootState | Promise<RootState>,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<LocalChange[]> {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(TOP) ? [] : services;
  const common = { environment: root.environment, signal };
  const asking = () => askStatus(root.environment, pathspecs, signal);
  const looking = () => (root.onlyRead ? asking() : whileRefreshing(root, asking));
  const [status, committed] = await Promise.all([
    looking(),
    Promise.resolve(reading).then(({ head, synced }) =>
      head === undefined || synced === undefined
        ? Buffer.alloc(0)
        : git(['diff-tree', '-r', '-z', '--no-renames', '--name-status', synced.commit, head, '--', ...pathspecs], common),
    ),
  ]).catch(async (error) => {
    throw explain(root, error, (await reading).synced?.services ?? []);
  });
  const changes = new Map<string, LocalChange>();
  const fields = splitRecords(committed);
  for (let index = 0; index + 1 < fields.length; index += 2) {
    addChange(changes, fields[index]?.toString('latin1') ?? '', fields[index + 1] ?? Buffer.alloc(0));
  }
  for (const record of splitRecords(status)) addChange(changes, record.toString('latin1', 0, 2), record.subarray(3));
  return [...changes.values()].filter(({ path }) => services.some((service) => isWithin(path.toString('utf8'), service)));
}

/** What a person can do about it, where git could not say what changed. */
export function explain(root: AssetsRoot, error: unknown, services: readonly SyncedService[]): unknown {
  if (!(error instanceof GitError)) return error;
  const { detail } = error;
  const damaged = damagedFile(root, error);
  if (damaged !== undefined) {
    const mending = damaged.endsWith('index')
      ? `Delete that file and run ${shellCommand(['git', `--git-dir=${root.gitDir}`, `--work-tree=${root.dir}`, 'reset'])}`
      : 'Mend or restore that file';
    return new AssetsSyncError('damaged-root', `The git repository of the assets root is damaged: ${damaged} cannot be read.`, {
      hint: `${mending}, then run the command again; the recordings on disk stay as they are.`,
      detail,
    });
  }
  if (!error.isUnreadable) return error;
  const names = services.map(({ service }) => service);
  return new AssetsSyncError(
    'missing-store',
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(', ')}).`,
    {
      hint: `Run ${syncCommand(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail,
    },
  );
}

/** The file of the root's own git repository that git could not read. */
function damagedFile(root: AssetsRoot, { kind, path }: GitError): string | undefined {
  return kind === 'damaged-index' ? join(root.gitDir, 'index') : kind === 'damaged-config' ? path : undefined;
}

/** Lets git look, which writes down in its index what it has seen. */
async function whileRefreshing(root: AssetsRoot, asking: () => Promise<Buffer>): Promise<Buffer> {
  const file = refreshing(root);
  writeFileSync(file, '');
  try {
    return await asking();
  } finally {
    rmSync(file, { force: true });
  }
}

/** There while git refreshes its index, under the root's lock. */
function refreshing(root: AssetsRoot): string {
  return join(root.ours, 'refreshing');
}

/** Removes what a git left that was killed while it looked for local changes. Under the root's lock. */
export function recover(root: AssetsRoot): void {
  const marked = statSync(refreshing(root), { throwIfNoEntry: false });
  if (marked === undefined) return;
  const lock = join(root.gitDir, 'index.lock');
  const held = statSync(lock, { throwIfNoEntry: false });
  // A later one is held by somebody who is at work.
  if (held !== undefined && held.mtimeMs - marked.mtimeMs < REFRESH_TAKES) rmSync(lock, { force: true });
  rmSync(refreshing(root));
}

function addChange(changes: Map<string, LocalChange>, letters: string, path: Buffer): void {
  const kind = /[?!A]/.test(letters) ? 'added' : letters.includes('D') ? 'deleted' : 'modified';
  changes.set(path.toString('latin1'), { path: Buffer.from(path), kind });
}

/** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
export function refuseRepositories(root: AssetsRoot, changes: readonly LocalChange[], why: string): void {
  const nested = changes
    .filter(({ path, kind }) => kind !== 'deleted' && isDirectory(root, path))
    .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
  throw new AssetsSyncError('local-changes', `${nested.join(', ')} in ${root.dir} ${are}, which ${why}.`, {
    hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
  });
}

/** A git repository that was added to the root's own index has no slash at its end. */
function isDirectory(root: AssetsRoot, path: Buffer): boolean {
  const full = Buffer.concat([Buffer.from(`${root.dir}/`), path]);
  return path.at(-1) === 0x2f || lstatSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
}
