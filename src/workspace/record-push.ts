/**
 * What a push asks of the assets root. Before: a directory that changed, as git has it once it is pushed. After: what is on disk is what the new pins
 * say, so the root is told so. No file is touched.
 */

import { delimiter, dirname, join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile } from '../base/files.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import { ownEnvironment, STREAM_LARGE_FILES } from '../git/environment.ts';
import { git, splitRecords } from '../git/git.ts';
import { quotePath, type Scratch } from '../git/git-files.ts';
import type { Store } from '../store/store.ts';
import { recordAsSynced } from './check-out.ts';
import { type LocalChange, readLocalChanges } from './local-changes.ts';
import type { AssetsRoot } from './root.ts';
import { type SyncedTree, writeSyncedCommit } from './synced-commit.ts';
import { measure } from './totals.ts';

/** A directory as it is on disk now. */
export interface RecordedTree extends Omit<SyncedTree, 'repository'> {
  service: Directory;
  /** What it was before the changes; undefined for a directory that was not synced. */
  before: SyncedTree | undefined;
  /** Those changes. */
  changes: readonly LocalChange[];
}

/**
 * Writes down that directories were pushed and pinned as they are on disk. The root's lock must be held.
 * @returns those that somebody synced since, whose files on disk are no longer what was pushed: they stay as they are
 */
export async function recordPush(
  root: AssetsRoot,
  store: Store,
  scratch: Scratch,
  repository: string,
  recorded: readonly RecordedTree[],
  signal: AbortSignal,
): Promise<RecordedTree[]> {
  const state = await root.readState(signal);
  // The next sync finishes what another began.
  if (state.interrupted !== undefined) return [...recorded];
  const synced = state.synced?.services ?? [];
  const pinnedTreesOf = (service: Directory) => synced.find((found) => found.service === service)?.pinnedTrees ?? [];
  const changed = await readLocalChanges(root, state, [...new Set(recorded.map(({ service }) => service))], signal);
  const paths = new Set(changed.map(({ path }) => path.toString('latin1')));
  const own = recorded.filter(({ service, directory, before, changes }) => {
    const now = pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
    const isAsItWas = now?.sha === before?.sha && now?.tree === before?.tree;
    return isAsItWas && changes.some(({ path }) => paths.has(path.toString('latin1')));
  });
  const others = recorded.filter((pushed) => !own.includes(pushed));
  if (own.length === 0) return others;
  await importTrees(store, scratch, own, signal);
  root.make([store.objects], repository);
  const services = [...new Set(own.map(({ service }) => service))];
  const chosen = services.map((service) => {
    const pinnedTrees = new Map(pinnedTreesOf(service).map((pinnedTree) => [pinnedTree.directory, pinnedTree]));
    for (const { directory, assetsPath, sha, tree, byTree, behind } of own.filter(
      (pinnedTree) => pinnedTree.service === service,
    )) {
      pinnedTrees.set(directory, { directory, assetsPath, repository, sha, tree, byTree, behind });
    }
    return { service, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1)) };
  });
  const plan = { others: synced.filter(({ service }) => !services.includes(service)), chosen, without: [] };
  let { commit } = await writeSyncedCommit(root, plan, signal);
  const { submodules } = await measure(root, commit, services, signal);
  if (submodules.length > 0) ({ commit } = await writeSyncedCommit(root, { ...plan, without: submodules }, signal));
  await recordAsSynced(root, state, commit, signal);
  return others;
}

/**
 * Makes the store hold trees whose new objects are in a scratch. What nobody counts on yet a prune would remove: it waits.
 * @throws GitError where some of them are not
 */
export function importTrees(
  store: Store,
  scratch: Scratch,
  recorded: readonly { tree: Sha; before: Pick<SyncedTree, 'tree'> | undefined }[],
  signal: AbortSignal,
): Promise<void> {
  return store.withLock(signal, (held) => importLocked(store, scratch, recorded, held));
}

async function importLocked(
  store: Store,
  scratch: Scratch,
  recorded: readonly { tree: Sha; before: Pick<SyncedTree, 'tree'> | undefined }[],
  signal: AbortSignal,
): Promise<void> {
  const fresh = recorded.filter(({ tree }) => tree !== EMPTY_TREE && !store.completeTrees.has(tree));
  if (fresh.length === 0) return;
  const target = store.newScratch();
  const environment = {
    ...ownEnvironment(target.dir),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [join(scratch.dir, 'objects')].map(quotePath).join(delimiter),
  };
  const known = fresh.flatMap(({ before }) =>
    before === undefined || before.tree === EMPTY_TREE || !store.completeTrees.has(before.tree) ? [] : [`^${before.tree}`],
  );
  const input = `${[...fresh.map(({ tree }) => tree), ...known].join('\n')}\n`;
  const objects = await git(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
  if (objects.length > 0) {
    // Without a search for what they have in common: the push has just done that, and a person waits.
    const args = [...STREAM_LARGE_FILES, 'pack-objects', '-q', '--window=0', '--delta-base-offset', join(target.packs, 'pack')];
    await git(args, { environment, input: objects, signal });
  }
  store.importTrees(
    target,
    fresh.map(({ tree }) => tree),
  );
}

/**
 * Writes a directory as it is on disk as a tree, into an object folder that is not the root's.
 * @param objects that folder, absolute; it must see the root's own
 * @param base what the directory is where no change says otherwise
 * @param changes files that came, changed or went
 * @returns its tree, and the names of the files that are there, by path, one character a byte
 * @throws `busy` where a file is gone that was there
 */
export async function writeDirectory(
  root: AssetsRoot,
  objects: string,
  { directory, base, changes }: { directory: Directory; base: Sha; changes: readonly LocalChange[] },
  signal: AbortSignal,
): Promise<{ tree: Sha; files: Map<string, Sha> }> {
  const index = join(dirname(objects), 'push-index');
  const environment = {
    ...root.environment,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects,
  };
  const common = { environment, signal };
  const input = (gone: boolean) =>
    Buffer.concat(changes.filter(({ kind }) => (kind === 'deleted') === gone).flatMap(({ path }) => [path, Buffer.of(0)]));
  try {
    if (base !== EMPTY_TREE) await git(['read-tree', `--prefix=${directory}/`, base], common);
    // First of all what went: a directory may be where a file was, and the other way round.
    await git(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input: input(true) });
    // Objects that are packed in a moment need not be small.
    const add = ['-c', 'core.looseCompression=1', 'update-index', '--add', '--remove', '--replace', '-z', '--stdin'];
    await git(add, { ...common, input: input(false) });
    const records = splitRecords(await git(['ls-files', '-s', '-z'], common));
    const entries = new Map(records.map((record) => [record.toString('latin1', 50), record.toString('latin1', 7, 47) as Sha]));
    const files = new Map<string, Sha>();
    for (const { path, kind } of changes) {
      if (kind === 'deleted') continue;
      const name = entries.get(path.toString('latin1'));
      if (name === undefined) throw goneMeanwhile(path);
      files.set(path.toString('latin1'), name);
    }
    if (entries.size === 0) return { tree: EMPTY_TREE, files };
    const args = ['write-tree', '--missing-ok', `--prefix=${directory}/`];
    const tree = parseSha((await git(args, common)).toString('latin1').trim());
    if (tree === undefined) throw new Error('git write-tree named no tree');
    return { tree, files };
  } finally {
    removeFile(index);
  }
}

function goneMeanwhile(path: Buffer): AssetsSyncError {
  return new AssetsSyncError('busy', `${path.toString('utf8')} changed while it was read.`, {
    hint: 'Stop what writes there and run the command again.',
  });
}
