/** Brings services that assets.json files pin into folders that are the test proxy's own. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Log } from '../../base/log.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { Package } from '../../proxy-folders/package-folder.ts';
import { type RestoreRequest, restorePackages } from '../../proxy-folders/restore.ts';
import type { ServiceResult, SyncRootResult } from '../../workspace/sync-root.ts';

/** @returns what became of them, as of services of the assets root */
export async function syncPackages(
  request: RestoreRequest & { repositoryOptions: RepositoryOptions; assetsRoot: string },
  log: Log,
  signal: AbortSignal,
): Promise<Omit<SyncRootResult, 'others' | 'backup' | 'backupsOfInterrupted'>> {
  const { packages, cacheHit, requests, bytes } = await restorePackages(request, log, signal);
  const pathOf = ({ folder }: Package, path: string) => relative(request.assetsRoot, join(folder, path));
  return {
    services: packages.map(({ package: { chosen, place, folder }, commit, repository, source, changes }): ServiceResult => {
      const pinnedTree = {
        directory: place.directory,
        sha: commit,
        at: place.pin.at,
        repository: repository.url,
        lacksTree: false,
      };
      return {
        service: chosen.service,
        pinnedTrees: [pinnedTree],
        ...measureFolder(join(folder, place.assetsPath)),
        deleted: changes.deleted.length,
        source: source ?? 'unchanged',
      };
    }),
    repositories: [...new Set(packages.map(({ repository }) => repository.url))],
    requests,
    bytes,
    cacheHit,
    kept: packages.flatMap(({ package: one, changes }) =>
      Object.values(changes)
        .flat()
        .map((path) => pathOf(one, path)),
    ),
  };
}

function measureFolder(folder: string): { files: number; size: number } {
  const total = { files: 0, size: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const { files, size } = entry.isDirectory() ? measureFolder(path) : { files: 1, size: statSync(path).size };
    total.files += files;
    total.size += size;
  }
  return total;
}
