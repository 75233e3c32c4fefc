/** Brings services that assets.json files pin into folders that are the test proxy's own. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../base/log.ts';
import { type RestoreRequest, restorePackages } from '../../proxy-folders/restore.ts';
import type { ServiceResult, SyncRootResult } from '../../workspace/sync-root.ts';

/** @returns what became of them, as of services of the assets root */
export async function syncPackages(
  request: RestoreRequest,
  log: Log,
  signal: AbortSignal,
): Promise<Omit<SyncRootResult, 'others' | 'backup' | 'backupsOfInterrupted'>> {
  const { packages, cacheHit, requests, bytes } = await restorePackages(request, log, signal);
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
        deleted: changes?.deleted.length ?? 0,
        source: source ?? 'unchanged',
      };
    }),
    repositories: [...new Set(packages.map(({ repository }) => repository.url))],
    requests,
    bytes,
    cacheHit,
    kept: packages.flatMap(({ changes }) => Object.values(changes ?? {}).flat()),
  };
}

function measureFolder(folder: string): { files: number; size: number } {
  const total = { files: 0, size: 0 };
  // Whoever records a package anew may have deleted all that it had.
  if (!existsSync(folder)) return total;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const { files, size } = entry.isDirectory() ? measureFolder(path) : { files: 1, size: statSync(path).size };
    total.files += files;
    total.size += size;
  }
  return total;
}
