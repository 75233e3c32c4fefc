/** The connection that the first sync on a machine cannot do without, opened while most of the program is still being loaded. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect, isRewritten } from '../git/connection.ts';
import { chooseCredential } from '../git/credentials.ts';
import { keptConfig, transferEnvironment } from '../git/environment.ts';
import { makeScratch } from '../git/scratch.ts';
import { parseGitUrl } from '../names/git-url.ts';
import type { AccessRequest } from './access.ts';
import { makeFolder, storeFolder } from './store-folder.ts';

export interface FirstSync extends Pick<AccessRequest, 'trusted' | 'token' | 'gitHubServer' | 'ownOrigin'> {
  /** The recordings.json at the top of the code repository, and that directory, absolute. */
  manifest: { root: string; text: string };
  /** Absolute. */
  assetsRoot: string;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

/**
 * Where there is neither an assets root nor a store, the server is asked in any case.
 * @param config the user's git configuration, as of `CodeRepository`; undefined where git does not say
 * @returns undefined where there is one, or no server; the caller removes the scratch when the connection is over
 * @throws whatever is wrong with the file or the folders: the sync itself says it better
 */
export async function connectFirst(
  sync: FirstSync,
  config: () => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  const { root, text } = sync.manifest;
  const { $repository } = JSON.parse(text) as { $repository?: unknown };
  if (existsSync(sync.assetsRoot) || typeof $repository !== 'string') return undefined;
  const url = parseGitUrl($repository, sync.gitHubServer, root);
  if ('wrong' in url || url.transport !== 'http') return undefined;
  const store = storeFolder(sync.storeBase, url);
  makeFolder(join(store, 'tmp'));
  const dir = join(store, 'tmp', FIRST);
  // Of several that come at once, the others have the contents from this one.
  if (!claim(dir)) return undefined;
  let connection: Connection | undefined;
  try {
    if (existsSync(join(store, 'HEAD'))) return undefined;
    const scratch = makeScratch(dir, []);
    const known = await config();
    const kept = keptConfig(known ?? '', { trusted: sync.trusted, keepAccess: false });
    if (known === undefined || isRewritten(url.url, kept)) return undefined;
    const { authorization } = chooseCredential({ ...sync, url, fromInput: false });
    const environment = transferEnvironment(process.env, {
      gitDir: scratch.dir,
      kept,
      trusted: sync.trusted,
      authorization: authorization === undefined ? undefined : { url: url.url, header: authorization },
      traceTo: 'stderr',
      negotiate: false,
    });
    connection = connect(url.url, scratch, environment, signal);
    return connection;
  } finally {
    if (connection === undefined) rmSync(dir, { recursive: true, force: true });
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
