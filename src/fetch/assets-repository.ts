/** The assets repository that a run works with: the one place where its store and its server are opened and closed. */
import { existsSync } from 'node:fs';
import type { GitUrl } from '../base/git-url.ts';
import type { Log, Traffic } from '../base/log.ts';
import { Remote } from '../git/remote/remote.ts';
import type { PinnedPlace } from '../pins/pins.ts';
import { Store } from '../store/store.ts';
import { type Access, type Accesses, onlyAccess } from './access.ts';
import type { Mirror } from './mirror.ts';

export interface AssetsRepository {
  url: GitUrl;
  /** Its main branch. */
  branch: string;
  /** What this machine has of it. */
  store: Store;
  /** Its server. */
  remote: Remote;
  /** What is asked before it for whole directories. */
  mirror?: Mirror | undefined;
  /** Is told that another run fetches, which is waited for. */
  onWait: () => void;
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

/** The assets repositories of a run: for most it is one. */
export class AssetsRepositories {
  private readonly opened = new Map<string, AssetsRepository>();
  private readonly accesses: Accesses;
  private readonly open: (access: Access) => AssetsRepository;

  /** @param open makes one that was not asked for yet */
  constructor(accesses: Accesses, open: (access: Access) => AssetsRepository) {
    this.accesses = accesses;
    this.open = open;
  }

  /** That of a pin. */
  of(pin: Pick<PinnedPlace['pin'], 'assetsJson'>): AssetsRepository {
    const access = this.accesses.of(pin);
    const found = this.opened.get(access.url.url) ?? this.open(access);
    this.opened.set(access.url.url, found);
    return found;
  }

  /** Those that were asked for. */
  get all(): AssetsRepository[] {
    return [...this.opened.values()];
  }

  /** Of some pinned places, those of each repository. */
  group<T extends Pick<PinnedPlace, 'pin'>>(places: readonly T[]): Map<AssetsRepository, T[]> {
    const groups = new Map<AssetsRepository, T[]>();
    for (const place of places) {
      const assets = this.of(place.pin);
      groups.set(assets, [...(groups.get(assets) ?? []), place]);
    }
    return groups;
  }

  /** Fetches that succeeded. */
  get fetches(): number {
    return this.all.reduce((sum, { remote }) => sum + remote.traffic.fetches, 0);
  }

  /** Ends the connections: only then every request is counted. */
  async close(): Promise<Traffic> {
    const traffics = await Promise.all(this.all.map(({ remote }) => remote.close()));
    return {
      requests: traffics.reduce((sum, { requests }) => sum + requests, 0),
      bytes: traffics.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
}

/**
 * Runs `body` with assets repositories, ends their connections and removes what is temporary, whatever becomes of it.
 * Nothing is asked or written before `body` does: see `fetchTrees`, `fetchTreeNames` and `openStore`.
 * @returns what `body` does, and the requests and bytes that it took
 */
export async function withAssetsRepositories<T extends object>(
  accesses: Accesses,
  { storeBase, isLocalUser, config, attempts }: RepositoryOptions,
  log: Pick<Log, 'progress' | 'info' | 'notice'>,
  body: (repositories: AssetsRepositories) => Promise<T>,
): Promise<T & Traffic> {
  const mirror = accesses.mirror && new (await import('./mirror.ts')).Mirror(accesses.mirror, log.notice);
  const repositories = new AssetsRepositories(accesses, ({ url, branch, authorization }) => {
    const remote = new Remote({ url, authorization, isLocalUser, config, attempts, log, tokenInput: 'token' });
    const onWait = () => log.info(`Waiting for another run that fetches from ${url.url}, for a minute at the most.`);
    return { url, branch, store: new Store(storeBase, url), remote, mirror, onWait };
  });
  try {
    const result = await body(repositories);
    // Only when the connections have ended is every request counted.
    return { ...result, ...(await repositories.close()) };
  } finally {
    await repositories.close();
    for (const { store } of repositories.all) await store.cleanUp();
  }
}

/** The same with one of them. */
export function withAssetsRepository<T extends object>(
  access: Access,
  options: RepositoryOptions,
  log: Pick<Log, 'progress' | 'info' | 'notice'>,
  body: (assets: AssetsRepository) => Promise<T>,
): Promise<T & Traffic> {
  return withAssetsRepositories(onlyAccess(access), options, log, (repositories) => body(repositories.of({})));
}

/** Opens the connection early where this machine keeps nothing of the repository and no mirror is asked first: it will most likely be needed. */
export function connectIfNew({ store, remote, mirror }: AssetsRepository, signal: AbortSignal): void {
  if (mirror === undefined && !existsSync(store.dir)) remote.connect(() => store.newScratch(), signal);
}
