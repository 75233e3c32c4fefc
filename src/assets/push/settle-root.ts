/** After a push: what is on disk is what the new pins say, so the assets root is told so; no file is touched. */
import { delimiter, join } from 'node:path';
import { ownEnvironment } from '../../git/environment.ts';
import { git } from '../../git/git.ts';
import { quotePath, type Scratch } from '../../git/scratch.ts';
import type { Directory } from '../../names/directory.ts';
import type { Sha } from '../../names/sha.ts';
import { type AssetsRoot, EMPTY_TREE } from '../root.ts';
import type { Store } from '../store.ts';
import type { SyncedPart } from '../synced-commit.ts';
import { writeSyncedCommit } from '../write-commit.ts';

/** A directory as it is on disk now. */
export interface Settled extends SyncedPart {
  service: Directory;
  /** What it was before the changes. */
  base: Sha;
}

export async function settleRoot(
  root: AssetsRoot,
  store: Store,
  scratch: Scratch,
  repository: string,
  settled: readonly Settled[],
  signal: AbortSignal,
): Promise<void> {
  await landTrees(store, scratch, settled, signal);
  root.make(store.objects, repository);
  const state = await root.readState(signal);
  const before = state.synced?.services ?? [];
  const services = [...new Set(settled.map(({ service }) => service))];
  const chosen = services.map((service) => {
    const own = settled.filter((part) => part.service === service);
    const others = before.find((synced) => synced.service === service)?.parts ?? [];
    const parts = [...others.filter(({ directory }) => !own.some((part) => part.directory === directory)), ...own];
    return {
      service,
      repository,
      parts: parts
        .map(({ directory, sha, tree, byTree }) => ({ directory, sha, tree, byTree }))
        .sort((a, b) => (a.directory < b.directory ? -1 : 1)),
    };
  });
  const plan = { others: before.filter(({ service }) => !services.includes(service)), chosen, without: [] };
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
    const known = fresh.filter(({ base }) => base !== EMPTY_TREE && store.hasTree(base)).map(({ base }) => `^${base}`);
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
