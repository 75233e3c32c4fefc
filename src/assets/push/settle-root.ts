/** After a push: what is on disk is what the new pins say, so the assets root is told so; no file is touched. */
import { delimiter, join } from 'node:path';
import { ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import { quotePath, type Scratch } from '../../git/scratch.ts';
import type { Directory } from '../../names/directory.ts';
import { type AssetsRoot, EMPTY_TREE } from '../root.ts';
import type { Store } from '../store.ts';
import type { SyncedPart } from '../synced-commit.ts';
import { writeSyncedCommit } from '../write-commit.ts';

/** A directory as it is on disk now. */
export interface Settled extends SyncedPart {
  service: Directory;
  /** What it was before the changes; undefined for a directory that was not synced. */
  before: SyncedPart | undefined;
}

/**
 * The root's lock must be held.
 * @param settled those that somebody synced since stay as they are: what is on disk is no longer what was pushed
 */
export async function settleRoot(
  root: AssetsRoot,
  store: Store,
  scratch: Scratch,
  repository: string,
  settled: readonly Settled[],
  signal: AbortSignal,
): Promise<void> {
  const state = await root.readState(signal);
  // The next sync finishes what another began.
  if (state.interrupted !== undefined) return;
  const synced = state.synced?.services ?? [];
  const partsOf = (service: Directory) => synced.find((found) => found.service === service)?.parts ?? [];
  const own = settled.filter(({ service, directory, before }) => {
    const now = partsOf(service).find((part) => part.directory === directory);
    return now?.sha === before?.sha && now?.tree === before?.tree;
  });
  if (own.length === 0) return;
  await landTrees(store, scratch, own, signal);
  root.make(store.objects, repository);
  const services = [...new Set(own.map(({ service }) => service))];
  const chosen = services.map((service) => {
    const parts = new Map(partsOf(service).map((part) => [part.directory, part]));
    for (const { directory, sha, tree, byTree } of own.filter((part) => part.service === service)) {
      parts.set(directory, { directory, sha, tree, byTree });
    }
    return { service, repository, parts: [...parts.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1)) };
  });
  const plan = { others: synced.filter(({ service }) => !services.includes(service)), chosen, without: [] };
  let { commit } = await writeSyncedCommit(root, plan, signal);
  const { submodules } = await root.measure(commit, services, signal);
  if (submodules.length > 0) ({ commit } = await writeSyncedCommit(root, { ...plan, without: submodules }, signal));
  await root.adopt(state, commit, signal);
}

/** Makes the store hold trees whose new objects are in a scratch. */
async function landTrees(store: Store, scratch: Scratch, settled: readonly Settled[], signal: AbortSignal): Promise<void> {
  const fresh = settled.filter(({ tree }) => tree !== EMPTY_TREE && !store.hasTree(tree));
  if (fresh.length === 0) return;
  await store.withScratch([], [], async (target) => {
    const environment = {
      ...ownEnvironment(process.env, target.dir),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: [join(scratch.dir, 'objects')].map(quotePath).join(delimiter),
    };
    const known = fresh.flatMap(({ before }) =>
      before === undefined || before.tree === EMPTY_TREE || !store.hasTree(before.tree) ? [] : [`^${before.tree}`],
    );
    const input = `${[...fresh.map(({ tree }) => tree), ...known].join('\n')}\n`;
    const objects = await git(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
    if (objects.length > 0) {
      const args = ['pack-objects', '-q', '--delta-base-offset', join(target.packs, 'pack')];
      await git(args, { environment, input: objects, signal });
    }
    store.landTrees(
      target,
      fresh.map(({ tree }) => tree),
    );
  });
}
