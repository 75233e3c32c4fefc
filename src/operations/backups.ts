/** backups: what sync and reset replaced in the assets root, and bringing it back. */
import { rootLock, withLock } from '../assets/lock.ts';
import { AssetsRoot, BACKUPS, type Backup, isBackupName, type LocalChange } from '../assets/root.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { locate } from '../change/selection.ts';
import { AssetsSyncError } from '../errors.ts';
import { isWithin, TOP } from '../names/directory.ts';

export interface BackupsRequest {
  code: CodeRepository;
  /** The assets root, in place of the file's. */
  path: string | undefined;
}

export interface RestoreRequest extends BackupsRequest {
  /** As `backups` lists it, or the whole ref. */
  name: string;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
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

/** The newest first. */
export async function listBackups({ code, path }: BackupsRequest, signal: AbortSignal): Promise<Backup[]> {
  const root = new AssetsRoot(locate(code, path).assetsRoot, true);
  return root.exists() ? root.backups(signal) : [];
}

/** @throws `bad-usage` for a name that there is no backup of, `busy` after a sync that was cut off */
export async function restoreBackup(request: RestoreRequest, signal: AbortSignal): Promise<RestoreResult> {
  const { assetsRoot } = locate(request.code, request.path);
  const name = request.name.startsWith(BACKUPS) ? request.name.slice(BACKUPS.length) : request.name;
  if (!isBackupName(name) || !new AssetsRoot(assetsRoot).exists()) throw noBackup(request.name);
  return withLock(rootLock(assetsRoot, request.storeBase), signal, async (held) => {
    const root = new AssetsRoot(assetsRoot);
    const found = (await root.backups(held)).find((backup) => backup.name === name);
    if (found === undefined) throw noBackup(request.name);
    if (found.files === undefined) {
      throw new AssetsSyncError('git-failed', `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
        hint: 'Run a sync of those services, which fetches the store again, then restore once more.',
      });
    }
    const state = await root.readState(held);
    if (state.interrupted !== undefined) {
      throw new AssetsSyncError('busy', 'A sync of this assets root was cut off.', {
        hint: 'Finish it first: run assets-sync sync, then restore once more.',
      });
    }
    const files = found.files.map((path) => path.toString('utf8'));
    const changes = await root.localChanges(state, [TOP], held);
    const replaced = changes.filter((change) => change.kind !== 'deleted' && isInTheWay(change, files));
    const backup = replaced.length === 0 ? undefined : await root.backUp(state, replaced, held);
    await root.restoreBackup(name, found.files, held);
    return { assetsRoot, name, files, backup };
  });
}

/** The same file, a file where a directory is to be, or something below a file to be. */
function isInTheWay(change: LocalChange, files: readonly string[]): boolean {
  const path = change.path.toString('utf8').replace(/\/$/, '');
  return files.some((file) => isWithin(file, path) || isWithin(path, file));
}

function noBackup(name: string): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `There is no backup ${JSON.stringify(name)}.`, {
    hint: "'assets-sync backups' lists those that there are.",
  });
}
