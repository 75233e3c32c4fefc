/** The connection that the first sync on a machine cannot do without, opened while most of the program is still being loaded. */
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseGitUrl } from '../base/git-url.ts';
import { chooseCredential } from '../git/credentials.ts';
import { keptConfig, transferEnvironment } from '../git/environment.ts';
import { makeScratch } from '../git/scratch.ts';
import { type Connection, connect, isRewritten } from '../git/wire/connection.ts';
import { makeFolder, storeFolder } from '../store/store-folder.ts';
import type { AccessRequest } from './access.ts';

export interface FirstSync extends Pick<AccessRequest, 'isLocalUser' | 'token' | 'gitHubServer' | 'ownOrigin'> {
  /** The recordings.json at the top of the code repository, and that directory, absolute. */
  manifest: { root: string; text: string };
  /** Absolute. */
  assetsRoot: string;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

/** What git says of the code repository. */
interface Repository {
  /** Absolute: the top of the work tree. */
  top: string;
  /** As of `CodeRepository`. */
  config: string;
}

/**
 * Where there is neither an assets root nor a store, the server is asked in any case.
 * @param findRepository resolves with undefined where git knows of none
 * @returns undefined where there is one, or no server; the caller removes the scratch when the connection is over
 * @throws whatever is wrong with the file or the folders: the sync itself says it better
 */
export async function connectFirst(
  sync: FirstSync,
  findRepository: () => Promise<Repository | undefined>,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  const { assetsRoot, manifest } = sync;
  const { $repository, ...others } = JSON.parse(manifest.text) as Record<string, unknown>;
  const hasPins = Object.keys(others).some((key) => !key.startsWith('$'));
  if (typeof $repository !== 'string' || !hasPins || existsSync(assetsRoot)) return undefined;
  const url = parseGitUrl($repository, sync.gitHubServer, manifest.root);
  if ('error' in url || url.transport !== 'http') return undefined;
  const store = storeFolder(sync.storeBase, url);
  // With a folder in it, an assets root that is not there yet would not look like ours.
  if (store.startsWith(assetsRoot + sep)) return undefined;
  const repository = await findRepository();
  if (repository === undefined || realpathSync(repository.top) !== manifest.root) return undefined;
  const kept = keptConfig(repository.config, { isLocalUser: sync.isLocalUser, keepAccess: false });
  if (isRewritten(url.url, kept) || existsSync(join(store, 'HEAD'))) return undefined;
  makeFolder(join(store, 'tmp'));
  const dir = join(store, 'tmp', FIRST);
  // Of several that come at once, the others have the contents from this one.
  if (!claim(dir)) return undefined;
  try {
    const scratch = makeScratch(dir, []);
    const { authorization } = chooseCredential({ ...sync, url, fromInput: false });
    const environment = transferEnvironment(process.env, {
      gitDir: scratch.dir,
      kept,
      isLocalUser: sync.isLocalUser,
      authorization: authorization === undefined ? undefined : { url: url.url, header: authorization },
      traceTo: 'stderr',
      negotiate: false,
      partial: false,
    });
    return connect(url.url, scratch, environment, signal);
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

/** The scratch's name in the store's `tmp`, where a later run removes what one left that was killed. */
const FIRST = 'first';

/** Makes a directory. @returns false where somebody else did */
function claim(dir: string): boolean {
  try {
    mkdirSync(dir);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
