/** repin --from-disk: pins what is on disk, for a push whose edit of recordings.json was lost. No server is asked. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import { findRepositoryUrl } from '../../fetch/access.ts';
import { placeOf } from '../../pins/edit.ts';
import type { Manifest } from '../../pins/manifest.ts';
import { locate } from '../../selection/locate.ts';
import { selectAll } from '../../selection/selection.ts';
import { isMeant, parseGivenPaths } from '../../selection/services.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import type { Move, RepinRequest } from './model.ts';

/** What is on disk at other commits than those that are pinned; with paths, of those alone. */
export async function planFromDisk(
  { codeRepository, selection: request, access }: RepinRequest,
  log: Log,
  signal: AbortSignal,
): Promise<{ moves: Move[]; services: Directory[]; repository: GitUrl; manifests: Manifest[] }> {
  const located = locate(codeRepository, request.path);
  const root = new AssetsRoot(located.assetsRoot, { onlyRead: true });
  const { pins, manifests, root: rootManifest } = await selectAll(request, codeRepository, log, signal, located);
  const repository = findRepositoryUrl(access, rootManifest, codeRepository.root);
  const { synced } = root.exists() ? await root.readState(signal) : {};
  const given = parseGivenPaths(request, codeRepository, located.assetsRoot);
  const meant = (synced?.services ?? []).filter(({ service }) => isMeant(service, given));
  if (meant.length === 0 && given.length > 0) {
    throw new AssetsSyncError('no-pin', `Nothing of ${given.join(', ')} is on disk, so there is no commit to pin.`, {
      hint: 'assets-sync status says what is.',
    });
  }
  const moves = meant.flatMap(({ service, pinnedTrees }) => {
    const pinned = pins.pinnedTreesOf(service);
    return pinnedTrees.flatMap(({ directory, sha, tree, repository: from, behind }): Move[] => {
      const pin = pinned.find((one) => one.directory === directory)?.pin;
      // What an assets.json pins, or another repository has, is no entry of recordings.json.
      if (from !== repository.url) return [];
      const to = behind ?? sha;
      if (pin !== undefined && (pin.sha === undefined || pin.sha === to)) return [];
      const { manifestDirectory } = placeOf(manifests, directory, pin);
      return [{ directory, manifestDirectory, pin, to, tree: behind === undefined ? tree : undefined, why: 'disk' }];
    });
  });
  return { moves, services: meant.map(({ service }) => service), repository, manifests };
}
