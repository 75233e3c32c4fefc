/** What every step of a sync is given, and what comes of it: types, and what several steps do with them. */
import type { Directory } from '../../base/directory.ts';
import type { Place } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/traffic.ts';
import type { Accesses } from '../../fetch/access.ts';
import type { AssetsRepositories, AssetsRepository, RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { FoundTree } from '../../fetch/fetch-trees.ts';
import type { ChosenService, SelectedService } from '../../pins/pins.ts';
import type { CiCache } from '../../store/ci-cache.ts';
import type { AssetsRoot, RootState } from '../root.ts';
import type { SyncedService } from '../synced-commit.ts';

export interface SyncRootRequest {
  /** Absolute. */
  assetsRoot: string;
  chosen: readonly SelectedService[];
  /** Services that are taken out of the root. */
  removed?: readonly Directory[];
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is fetched goes into the assets root itself, and into no store. */
  storeInsideRoot: boolean;
  /** A CI system's cache of what a repository has, which is asked before its server. */
  ciCache: ((assets: AssetsRepository) => CiCache | undefined) | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  /** Called before anything is written into the assets root. */
  beforeWriting: () => void;
}

export interface ServiceResult {
  service: Directory;
  /** `lacksTree`: its pin could name the directory's tree, and does not. */
  pinnedTrees: { directory: Directory; sha: Sha; at: Place; repository: GitUrl; lacksTree: boolean }[];
  files: number;
  size: number;
  /** How many of its recordings are deleted on disk, and stay so. */
  deleted: number;
  /**
   * Where its contents came from: they were there already, but for local changes if they were `restored`; or from this machine's
   * store, a CI system's cache, a mirror or the server.
   */
  source: 'unchanged' | 'restored' | FoundTree['source'];
}

export interface SyncRootResult extends Traffic {
  services: ServiceResult[];
  /** Where they come from. */
  repositories: GitUrl[];
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Local changes of the chosen services that stayed. */
  kept: string[];
  /** What else is in the root. */
  others: readonly SyncedService[];
  /** Where the discarded ones are. */
  backup: string | undefined;
  /** The names of backups of files that changed since a run was cut off, which this one finished. */
  backupsOfInterrupted: readonly string[];
}

/** What comes of a sync of no service. */
export const NOTHING_SYNCED: SyncRootResult = {
  services: [],
  repositories: [],
  ...NO_TRAFFIC,
  cacheHit: false,
  kept: [],
  others: [],
  backup: undefined,
  backupsOfInterrupted: [],
};

/** What a sync works with. */
export interface Work {
  request: SyncRootRequest;
  log: Log;
  root: AssetsRoot;
  repositories: AssetsRepositories;
  /** The services that the request is about, their tags resolved. */
  chosen: readonly ChosenService[];
}

export const NO_STATE: RootState = { synced: undefined, head: undefined, interrupted: undefined };

export function makeRoot({ root, repositories }: Pick<Work, 'root' | 'repositories'>): void {
  const { all } = repositories;
  root.make(
    all.map(({ store }) => store.objects),
    all[0]?.url.url ?? '',
  );
  for (const { store } of all) store.addBorrowingRoot(root.dir);
}

/** Takes away a root that this run made. With `cache: off` the connections have their folders in it, so they end first. */
export async function unmakeRoot({ root, repositories }: Pick<Work, 'root' | 'repositories'>): Promise<void> {
  await repositories.close();
  await root.unmake();
}

export function othersOf(before: ReadonlyMap<Directory, SyncedService>, names: readonly Directory[]): SyncedService[] {
  return [...before.values()].filter(({ service }) => !names.includes(service));
}
