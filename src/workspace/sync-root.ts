/** Brings an assets root to the pinned contents of chosen services: the heart of sync, reset and the end of push. */
import { lstatIfThere } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import type { Traffic } from '../base/traffic.ts';
import { connectIfNew, withAssetsRepositories } from '../fetch/assets-repository.ts';
import type { FoundTree } from '../fetch/fetch-trees.ts';
import { resolveTags } from '../fetch/resolve-tags.ts';
import { withRepair } from '../store/packs.ts';
import { returnToSynced } from './check-out.ts';
import { privateStores } from './layout.ts';
import { isDamage, mendRoot } from './mend.ts';
import { planSync } from './plan-sync.ts';
import { AssetsRoot } from './root.ts';
import { withRootLock } from './root-lock.ts';
import { divideByPresence, fetchChosen } from './sync/chosen-trees.ts';
import { borrowAgain, openRoot, readChanges, storesOf } from './sync/open-root.ts';
import { report } from './sync/outcome.ts';
import { planInput, refuse } from './sync/refusals.ts';
import { makeRoot, othersOf, type SyncRootRequest, type SyncRootResult, type Work } from './sync/work.ts';
import { write } from './sync/write-root.ts';
import { measure } from './totals.ts';

export { NOTHING_SYNCED, type ServiceResult, type SyncRootRequest, type SyncRootResult } from './sync/work.ts';

/** @throws `local-changes` where they are in the way and may not go */
export function syncRoot(request: SyncRootRequest, log: Log, signal: AbortSignal): Promise<SyncRootResult> {
  const root = new AssetsRoot(request.assetsRoot);
  const { accesses, repositoryOptions } = request;
  const storeBase = request.storeInsideRoot ? privateStores(root.dir) : repositoryOptions.storeBase;
  return withAssetsRepositories(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
    const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const tags = await resolveTags(repositories, places, log, signal);
    const work = { request, log, root, repositories, chosen: tags.services(request.chosen) };
    // Each is open from here on.
    for (const { pin } of places) repositories.of(pin);
    // A first sync waits for its server more than for anything else. The root itself is looked at under its lock alone.
    const isFirst = lstatIfThere(root.dir) === undefined && !request.storeInsideRoot && request.ciCache === undefined;
    if (isFirst) for (const assets of repositories.all) connectIfNew(assets, signal);
    // Where nothing is chosen, what the root stands on may still be needed.
    if (places.length === 0 && accesses.hasOwn) repositories.of({});
    const stores = repositories.all.map(({ store }) => store);
    const syncAndRepair = (held: AbortSignal) => withRepair(stores, log, held, () => syncMending(work, held));
    const { result, trees = [] } = await withRootLock(root, log, signal, syncAndRepair);
    // When the files are in place, and nobody waits for a lock.
    for (const [assets, ofRepository] of repositories.group(trees)) {
      const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === 'mirror');
      await request.ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
    }
    return result;
  });
}

interface Synced {
  result: Omit<SyncRootResult, keyof Traffic>;
  /** What was fetched or found for the chosen services. */
  trees?: FoundTree[];
}

/** A damaged repository of the root is mended first. Where nobody knows any more what was synced, all that differs from the pins is
 * kept in a backup. */
async function syncMending(work: Work, signal: AbortSignal): Promise<Synced> {
  try {
    return await syncUnderLock(work, signal);
  } catch (error) {
    if (!isDamage(work.root, error)) throw error;
    work.log.info('The git repository of the assets root was damaged; it is mended.');
    const isKnown = await mendRoot(work.root, () => makeRoot(work), signal);
    return syncUnderLock(isKnown ? work : { ...work, request: { ...work.request, discard: true } }, signal);
  }
}

async function syncUnderLock(work: Work, signal: AbortSignal): Promise<Synced> {
  const { request, root } = work;
  const { repositories } = work;
  const { removed = [] } = request;
  const { state, backupsOfInterrupted } = await openRoot(work, signal);
  const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
  const base = await borrowAgain(work, [...before.values()], signal);
  const names = work.chosen.map(({ service }) => service).concat(removed);
  const changes = await readChanges(work, state, names, base.lost, signal);
  const plan = planSync({ ...planInput(work, before, changes), chosen: work.chosen, leaving: removed, trees: undefined });
  refuse(work, plan, changes, before);
  if (plan.isDone && base.isReadable) {
    const totals = state.synced && (await measure(root, state.synced.commit, names, signal));
    // A run that was cut off may have put the commit in place, but not yet taken its submodules out of it.
    if (totals === undefined || totals.submodules.length === 0) {
      for (const store of [...storesOf(work, [...before.values()]).values()].flat()) store.addBorrowingRoot(root.dir);
      request.beforeWriting();
      if (request.discard && names.length > 0) await returnToSynced(root, state, signal);
      await repositories.close();
      const others = othersOf(before, names);
      return { result: report(work, plan, undefined, { others, totals, backup: undefined, backupsOfInterrupted }) };
    }
  }
  const trees = await fetchChosen(work, state, before, signal);
  // The processes that talked to the server end while the files are written.
  const closing = repositories.close();
  closing.catch(() => {});
  const { present, absent } = await divideByPresence(work, before, trees, signal);
  request.beforeWriting();
  makeRoot(work);
  const leaving = [...absent, ...removed];
  const written = await write(work, { state, before, present, leaving, isReadable: base.isReadable, trees }, signal);
  await closing;
  const others = othersOf(before, [...names, ...absent]);
  return { result: report(work, written.plan, trees, { ...written, others, backupsOfInterrupted }), trees };
}
