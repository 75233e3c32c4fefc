/** backups: what sync and reset replaced in the assets root, bringing it back, and removing it for good. */
import { relative, sep } from 'node:path';
import { inAssetsRoot, isWithin, TOP } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { locateRoot } from '../../selection/locate.ts';
import { ALL } from '../../selection/services.ts';
import { type Backup, dropBackups, findBackups, isBackupName, restoreBackupFiles } from '../../workspace/backups.ts';
import { BACKUPS, withRootLock } from '../../workspace/check-out.ts';
import { type LocalChange, readLocalChanges } from '../../workspace/local-changes.ts';
import { AssetsRoot, type RootState } from '../../workspace/root.ts';

export interface BackupsRequest {
  codeRepository: CodeRepository;
  /** The assets root, in place of the file's. */
  path: string | undefined;
}

export interface RestoreRequest extends BackupsRequest {
  /** As `backups` lists it, or the whole ref. */
  name: string;
  /** Files or directories of it, as the assets root or the code repository names them; none for all. */
  paths: readonly string[];
}

export interface RestoreResult {
  /** Absolute. */
  assetsRoot: string;
  name: string;
  /** Paths in the assets root. */
  files: string[];
  /** The ref with what they replaced. */
  backup: string | undefined;
}

export interface RemoveRequest extends BackupsRequest {
  /** As `backups` lists them, or whole refs; `*` for all. */
  names: readonly string[];
}

export interface RemoveResult {
  removed: Backup[];
  /** Bytes on disk that they took. */
  bytes: number;
}

/** The newest first. */
export async function listBackups({ codeRepository, path }: BackupsRequest, signal: AbortSignal): Promise<Backup[]> {
  const root = new AssetsRoot(locateRoot(codeRepository, path), { onlyRead: true });
  return root.exists() ? findBackups(root, signal) : [];
}

/**
 * The name of the backup where there is one alone.
 * @throws `bad-usage` where there are none, or several to choose from
 */
export async function onlyBackup(request: BackupsRequest, signal: AbortSignal): Promise<string> {
  const [first, ...others] = await listBackups(request, signal);
  if (first !== undefined && others.length === 0) return first.name;
  if (first === undefined) throw new AssetsSyncError('bad-usage', 'There is no backup.', { hint: 'Nothing was replaced here.' });
  throw new AssetsSyncError('bad-usage', `There are ${others.length + 1} backups; name the one to bring back.`, {
    hint: `The newest is ${first.name}; 'assets-sync backups' lists them with their files.`,
  });
}

/** @throws `bad-usage` for a name that there is no backup of or a path that is not in it, `busy` after a sync that was cut off */
export function restoreBackup(request: RestoreRequest, log: Log, signal: AbortSignal): Promise<RestoreResult> {
  return withBackups(request, [request.name], log, signal, async (root, [found], state, held) => {
    const { name } = found as Backup;
    if (found?.files === undefined) {
      throw new AssetsSyncError('missing-store', `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
        hint: 'Run a sync of those services, which fetches the store again, then restore once more.',
      });
    }
    const chosen = chooseFiles(
      found.files,
      name,
      request.paths,
      relative(request.codeRepository.root, root.dir).split(sep).join('/'),
    );
    const files = chosen.map((path) => path.toString('utf8'));
    const all = await readLocalChanges(root, state, [TOP], held);
    const changes = all.filter((change) => change.kind !== 'deleted' && isInTheWay(change, files));
    const backup = await restoreBackupFiles(root, state, { name, files: chosen, changes }, log, held);
    return { assetsRoot: root.dir, name, files, backup };
  });
}

/**
 * Removes backups for good.
 * @throws `bad-usage` for a name that there is no backup of, `busy` after a sync that was cut off; then none is removed
 */
export async function removeBackups(request: RemoveRequest, log: Log, signal: AbortSignal): Promise<RemoveResult> {
  if (request.names.includes(ALL) && (await listBackups(request, signal)).length === 0) return { removed: [], bytes: 0 };
  return withBackups(request, request.names, log, signal, async (root, removed, _, held) => ({
    removed,
    bytes: await dropBackups(
      root,
      removed.map(({ name }) => name),
      held,
    ),
  }));
}

/** Looks backups up by their names, and does something with them while nothing else changes the root. */
async function withBackups<T>(
  { codeRepository, path }: BackupsRequest,
  given: readonly string[],
  log: Log,
  signal: AbortSignal,
  body: (root: AssetsRoot, found: Backup[], state: RootState, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const assetsRoot = locateRoot(codeRepository, path);
  const root = new AssetsRoot(assetsRoot);
  const names = given.map((name) => (name.startsWith(BACKUPS) ? name.slice(BACKUPS.length) : name));
  const wrong = given.filter((_, index) => names[index] !== ALL && !isBackupName(names[index] ?? ''));
  if (wrong.length > 0 || !root.exists()) throw noBackup(wrong.length > 0 ? wrong : given);
  return withRootLock(root, log, signal, async (held) => {
    const all = await findBackups(root, held);
    const absent = names.filter((name) => name !== ALL && !all.some((backup) => backup.name === name));
    if (absent.length > 0) throw noBackup(absent);
    const state = await root.readState(held);
    if (state.interrupted !== undefined) {
      throw new AssetsSyncError('busy', 'A sync of this assets root was cut off.', {
        hint: 'Finish it first: run assets-sync sync, then run this command once more.',
      });
    }
    return body(
      root,
      all.filter(({ name }) => names.includes(ALL) || names.includes(name)),
      state,
      held,
    );
  });
}

function chooseFiles(files: readonly Buffer[], name: string, paths: readonly string[], rootBelow: string): readonly Buffer[] {
  if (paths.length === 0) return files;
  const wanted = paths.map((path) => {
    const inRoot = inAssetsRoot(path, rootBelow);
    const meant = files.filter((file) => isWithin(file.toString('utf8'), inRoot));
    if (meant.length > 0) return meant;
    throw new AssetsSyncError('bad-usage', `${path} is not in the backup ${name}.`, {
      hint: 'assets-sync backups lists its files; give them as they are there.',
    });
  });
  return [...new Set(wanted.flat())];
}

/** The same file, a file where a directory is to be, or something below a file to be. */
function isInTheWay(change: LocalChange, files: readonly string[]): boolean {
  const path = change.path.toString('utf8').replace(/\/$/, '');
  return files.some((file) => isWithin(file, path) || isWithin(path, file));
}

function noBackup(names: readonly string[]): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `There is no backup ${names.map((name) => JSON.stringify(name)).join(', ')}.`, {
    hint: "'assets-sync backups' lists those that there are.",
  });
}
