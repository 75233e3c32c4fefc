/** The assets repository that a run works with: the one place where its store and its server are opened and closed. */
import type { GitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import type { Traffic } from '../base/traffic.ts';
import { Remote } from '../git/remote/remote.ts';
import { Store } from '../store/store.ts';
import type { Access } from './access.ts';

export interface AssetsRepository {
  url: GitUrl;
  /** Its main branch. */
  branch: string;
  /** What this machine has of it. */
  store: Store;
  /** Its server. */
  remote: Remote;
}

export interface RepositoryOptions {
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The user's git configuration, as of `CodeRepository`. */
  config: string;
  /** Attempts per request, at least one. */
  attempts: number;
}

/**
 * Runs `body` with an assets repository, and ends its connection and removes what is temporary, whatever becomes of it.
 * Nothing is asked or written before `body` does: see `fetchTrees`, `fetchTreeNames` and `openStore`.
 * @returns what `body` does, and the requests and bytes that it took
 */
export async function withAssetsRepository<T extends object>(
  { url, branch, authorization }: Access,
  { storeBase, isLocalUser, config, attempts }: RepositoryOptions,
  log: Pick<Log, 'progress' | 'info'>,
  body: (assets: AssetsRepository) => Promise<T>,
): Promise<T & Traffic> {
  const store = new Store(storeBase, url);
  const remote = new Remote({ url, authorization, isLocalUser, config, attempts, log, tokenInput: 'token' });
  try {
    const result = await body({ url, branch, store, remote });
    // Only when the connection has ended is every request counted.
    const { requests, bytes } = await remote.close();
    return { ...result, requests, bytes };
  } finally {
    await remote.close();
    await store.cleanUp();
  }
}
