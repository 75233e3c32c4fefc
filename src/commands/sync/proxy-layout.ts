/** The layout of the test proxy: where services go on disk, and what a proxy has to find there. */
import type { Directory } from '../../base/directory.ts';
import type { Log } from '../../base/log.ts';
import { assetsJsonOf } from '../../pins/assets-json.ts';
import type { SelectedService } from '../../pins/pins.ts';
import { breadcrumbLine, isTagged, proxyPlace } from '../../pins/proxy-layout.ts';
import { updateBreadcrumbs } from '../../workspace/breadcrumbs.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { withRootLock } from '../../workspace/root-lock.ts';
import type { SyncRootResult } from '../../workspace/sync-root.ts';

/** Services as the proxy has them on disk: those that an assets.json pins go elsewhere, all others stay where they are. */
export function inProxyLayout(services: readonly SelectedService[]): SelectedService[] {
  return services.map((chosen) => {
    const pin = chosen.pinnedTrees.map((place) => place.pin).find((one) => one.directory === chosen.service);
    if (pin === undefined || !isTagged(pin)) return chosen;
    const service = proxyPlace(pin);
    const moved = (directory: Directory) => `${service}${directory.slice(chosen.service.length)}` as Directory;
    const pinnedTrees = chosen.pinnedTrees.map((place) => ({ ...place, directory: moved(place.directory) }));
    return { ...chosen, service, pinnedTrees };
  });
}

/** The pins of services that are where the proxy has them. */
function pinsThere(services: readonly SelectedService[]) {
  return services.flatMap(({ service, pinnedTrees }) => {
    const pins = pinnedTrees.map(({ pin }) => pin).filter(isTagged);
    return pins.filter((pin) => proxyPlace(pin) === service);
  });
}

/** Until services are there, no proxy is to find them done. */
export function forgetRestores(assetsRoot: string, services: readonly SelectedService[]): void {
  const paths = pinsThere(services).map(({ directory }) => assetsJsonOf(directory));
  if (paths.length > 0) updateBreadcrumbs(assetsRoot, [], paths);
}

/**
 * Has proxies find services done.
 * @param moved the services where they are on disk, in the same order
 * @returns what a sync did with them, told of by their own names
 */
export async function tellProxy<T extends SyncRootResult>(
  assetsRoot: string,
  services: readonly SelectedService[],
  moved: readonly SelectedService[],
  result: T,
  log: Log,
  signal: AbortSignal,
): Promise<T> {
  const present = new Set(result.services.map(({ service }) => service));
  const lines = pinsThere(moved.filter(({ service }) => present.has(service))).map(breadcrumbLine);
  const root = new AssetsRoot(assetsRoot);
  if (lines.length > 0) await withRootLock(root, log, signal, async () => updateBreadcrumbs(assetsRoot, lines));
  const own = new Map(moved.map(({ service }, index) => [service, services[index]?.service ?? service]));
  const named = result.services.map((one) => {
    const service = own.get(one.service) ?? one.service;
    const directoryOf = (directory: Directory) => `${service}${directory.slice(one.service.length)}` as Directory;
    return { ...one, service, pinnedTrees: one.pinnedTrees.map((tree) => ({ ...tree, directory: directoryOf(tree.directory) })) };
  });
  return { ...result, services: named };
}
