/**
 * What a push asks of the assets root. Before: a directory that changed, as git has it once it is pushed. After: what is on disk is what the new pins
 * say, so the root is told so. No file is touched.
 */

import { dirname, join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile } from '../base/files.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import { ownEnvironment, STREAM_LARGE_FILES } from '../git/environment.ts';
import { git, splitRecords } from '../git/git.ts';
import { quotePath, type Scratch } from '../git/git-files.ts';
import type { Store } from '../store/store.ts';
import { addToIndex, recordAsSynced } from './check-out.ts';
import { type LocalChange, readLocalChanges } from './local-changes.ts';
import type { AssetsRoot, SyncedTree } from './root.ts';
import { composeSynced } from './synced-commit.ts';

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
    for (const { directory, assetsPath, sha, tree, byTree, behind } of own.filter((pushed) => pushed.service === service))
      pinnedTrees.set(directory, { directory, assetsPath, repository, sha, tree, byTree, behind });
    return { service, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1)) };
  });
  const pushed = await composeSynced(
    root,
    { others: synced.filter(({ service }) => !services.includes(service)), chosen },
    signal,
  );
  await recordAsSynced(root, state, pushed, signal);
  return others;
}

/**
 * Makes the store hold trees whose new objects are in a scratch.
 * @throws GitError where some of them are not
 */
export async function importTrees(
  store: Store,
  scratch: Scratch,
  recorded: readonly { tree: Sha; before: Pick<SyncedTree, 'tree'> | undefined }[],
  signal: AbortSignal,
): Promise<void> {
  const isHere = (tree: Sha | undefined) => tree !== undefined && store.completeTrees.has(tree);
  const fresh = recorded.filter(({ tree }) => tree !== EMPTY_TREE && !isHere(tree));
  if (fresh.length === 0) return;
  const trees = fresh.map(({ tree }) => tree);
  const besides = fresh.flatMap(({ before }) => (before !== undefined && isHere(before.tree) ? [before.tree] : []));
  const target = store.newScratch();
  const borrowed = { GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(join(scratch.dir, 'objects')) };
  const call = { environment: { ...ownEnvironment(target.dir), ...borrowed }, signal };
  const input = [...trees, ...besides.map((tree) => `^${tree}`), ''].join('\n');
  // Without a search for what they have in common: the push has just done that, and a person waits.
  const how = ['--revs', '--non-empty', '-q', '--window=0', '--delta-base-offset'];
  await git([...STREAM_LARGE_FILES, 'pack-objects', ...how, join(target.packs, 'pack')], { ...call, input });
  if (await store.land({ contents: target, trees, besides }, signal)) return;
  // What they were packed beside was thrown away meanwhile.
  const whole = trees.map((tree) => ({ tree, before: undefined }));
  await importTrees(store, scratch, whole, signal);
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
  try {
    if (base !== EMPTY_TREE) await git(['read-tree', `--prefix=${directory}/`, base], common);
    // Objects that are packed in a moment need not be small.
    await addToIndex(changes, common, ['-c', 'core.looseCompression=1']);
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
