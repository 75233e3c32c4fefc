/** Packs that go out of a store, and what comes into one from outside: from a mirror, a CI system's cache, or this machine's own repositories. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile, removeFolderLater, rename } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { type Environment, ownEnvironment, STREAM_LARGE_FILES } from '../git/environment.ts';
import { GitError, gitError, isDamagedRepository, saysNoAccess, saysNoRoom } from '../git/errors.ts';
import { type GitResult, git, tryGit } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { MAX_PACKS, movePacks, packsIn, removePacks } from '../git/git-files.ts';
import type { Store } from './store.ts';
import { checkEach } from './trees.ts';

/**
 * What a git may hold in memory of one object of a pack from outside: a delta of a few bytes may say that it makes gigabytes. git itself
 * makes no delta of what is larger, and streams it.
 */
const MAX_ALLOCATION = '512m';
/** For how long a git may read a pack from outside, in milliseconds: a file of zeros is a thousandth of its size when it is packed. */
const indexTimeout = (bytes: number) => 60_000 + Math.round(bytes / 1_000);

/** Trees and everything in them, as `writePack` takes it. */
export function listTrees(environment: Environment, trees: readonly Sha[], signal: AbortSignal): Promise<Buffer> {
  return git(['rev-list', '--objects', '--stdin'], { environment, input: `${trees.join('\n')}\n`, signal });
}

/** `reuse`: as the objects are packed here; `packs`: whole packs, by their names. `anew`: the same bytes for the same objects, whatever fetch brought them. */
type Packing = 'reuse' | 'packs' | 'anew';

const PACKING: Record<Packing, { config: string[]; options: string[] }> = {
  // No window: recordings of different tests have nothing in common, and deltas that exist are kept.
  reuse: { config: [], options: ['--window=0'] },
  packs: { config: [], options: ['--window=0', '--stdin-packs'] },
  anew: {
    config: ['-c', 'pack.threads=1', '-c', 'pack.compression=9'],
    options: ['--no-reuse-delta', '--no-reuse-object', '--window=10', '--depth=50'],
  },
};

/**
 * @param prefix absolute: what the pack's file begins with
 * @param objects their names, or a listing of git's
 * @returns the pack's file
 */
export async function writePack(
  prefix: string,
  environment: Environment,
  objects: Iterable<string> | Buffer,
  packing: Packing,
  signal: AbortSignal,
): Promise<string> {
  const { config, options } = PACKING[packing];
  const input = Buffer.isBuffer(objects) ? objects : [...objects].map((name) => `${name}\n`).join('');
  const args = [...config, 'pack-objects', '-q', ...options, '--delta-base-offset', prefix];
  const name = (await git(args, { environment, input, signal })).toString('latin1').trim();
  return `${prefix}-${name}.pack`;
}

/** What is taken out of a git directory: trees with everything in them, and commits with the trees on the way, in which those are looked up. */
export interface Parts {
  trees: readonly Sha[];
  contents: Iterable<Sha>;
  above?: readonly Sha[];
}

/** Packs parts of a git directory, and has the store take them in. */
export async function landParts(store: Store, environment: Environment, parts: Parts, signal: AbortSignal): Promise<void> {
  const { trees, contents, above = [] } = parts;
  const pack = async (objects: Iterable<Sha>) => {
    const scratch = store.newScratch();
    await writePack(join(scratch.packs, 'pack'), environment, objects, 'reuse', signal);
    return scratch;
  };
  const [packed, index] = await Promise.all([pack(contents), above.length === 0 ? undefined : pack(above)]);
  await store.land({ contents: packed, trees, index }, signal);
}

/**
 * Makes a pack from outside one of a scratch's packs; git names each object by its contents anew. What is damaged is removed.
 * @param file absolute: the run's own, in the scratch
 * @returns whether it is whole, and does not take more memory or time than a pack of that size may
 * @throws GitError where git may not or cannot write here
 */
export async function indexPack(scratch: Scratch, file: string, signal: AbortSignal): Promise<boolean> {
  const args = [...STREAM_LARGE_FILES, 'index-pack', file];
  const timeout = AbortSignal.timeout(indexTimeout(statSync(file).size));
  const result = await tryGit(args, {
    environment: { ...ownEnvironment(scratch.dir), GIT_ALLOC_LIMIT: MAX_ALLOCATION },
    signal: AbortSignal.any([signal, timeout]),
  }).catch((error): GitResult => {
    if (signal.aborted || !timeout.aborted) throw error;
    return { exitCode: 128, stdout: Buffer.alloc(0), stderr: '' };
  });
  const name = result.exitCode === 0 ? parseSha(result.stdout.toString('latin1').trim().slice(-40)) : undefined;
  const stem = file.replace(/pack$/, '');
  for (const ending of ['rev', 'pack', 'idx']) {
    if (name === undefined) removeFile(stem + ending);
    else if (existsSync(stem + ending))
      rename(stem + ending, join(scratch.packs, `pack-${name}.${ending}`), { isContentAddressed: true });
  }
  if (saysNoRoom(result.stderr) || saysNoAccess(result.stderr)) throw gitError(args, result);
  return name !== undefined;
}

/** Another run may throw the store away while this one reads it: not only damage makes an attempt fail. */
const MAX_ATTEMPTS = 4;

/** Runs `body`; where something in one of its stores cannot be read, it is thrown away, and `body` is run again: git does not always say which. */
export async function withRepair<T>(
  stores: readonly Store[],
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
  body: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const before = stores.map((store) => ({ store, generation: store.generation }));
    try {
      return await body();
    } catch (error) {
      const unreadable = before.filter(({ store }) => isUnreadable(error, store.dir));
      if (attempt === MAX_ATTEMPTS || unreadable.length === 0) throw error;
      log.info('Something in the store cannot be read; it is fetched again.');
      for (const { store, generation } of unreadable) await store.discard(generation, signal);
    }
  }
}

/** Whether an error says that something in a store is damaged or gone: the one place that judges it. */
function isUnreadable(error: unknown, storeDir: string): boolean {
  if (error instanceof AssetsSyncError && error.code === 'missing-store') return true;
  if (error instanceof GitError) {
    return error.isUnreadable || (isDamagedRepository(error) && error.path?.startsWith(storeDir) === true);
  }
  return isGone(error, storeDir);
}

/** Whether an error says that another run, or a person, deleted a part of a store while this one was at work in it. */
export function isGone(error: unknown, storeDir: string): boolean {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path?.startsWith(storeDir) === true;
}

/** So many bytes are copied at the most, so that the sync that comes upon it does not wait for seconds. */
const MAX_BYTES = 512e6;

/** Puts packs together where there are too many: git asks each of them for every object. */
export async function repack(store: Store, signal: AbortSignal): Promise<void> {
  const folder = join(store.objects, 'pack');
  try {
    await store.withLock(signal, async (held) => {
      const packs = packsIn(folder);
      if (packs.length <= MAX_PACKS) return;
      const chosen = choosePacks(packs.map((name) => ({ name, bytes: bytesOf(join(folder, `${name}.pack`)) })));
      const files = chosen.map((name) => `${name}.pack`);
      await replacePacks(store, chosen, files, 'packs', held);
    });
  } finally {
    await store.cleanUp();
  }
}

/**
 * The packs that are best put together: from the smallest on, as long as the next one is not much larger than all before, so
 * that no byte is copied more than a few times in a store's life.
 */
export function choosePacks(packs: readonly { name: string; bytes: number }[]): string[] {
  const chosen: string[] = [];
  let sum = 0;
  for (const { name, bytes } of packs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (sum + bytes > MAX_BYTES || (chosen.length > MAX_PACKS / 2 && bytes > 2 * sum)) break;
    chosen.push(name);
    sum += bytes;
  }
  return chosen;
}

/** Writes a pack and puts it in the place of others, which are there until it is. @param objects as of `writePack` */
async function replacePacks(
  store: Store,
  old: readonly string[],
  objects: Iterable<string>,
  packing: Packing,
  signal: AbortSignal,
): Promise<void> {
  const folder = join(store.objects, 'pack');
  const { packs } = store.newScratch();
  const name = basename(await writePack(join(packs, 'pack'), ownEnvironment(store.dir), objects, packing, signal), '.pack');
  movePacks(packs, folder);
  removePacks(
    folder,
    old.filter((pack) => pack !== name),
  );
}

/** What assets roots need, whenever it was last used. */
export interface Needed {
  trees: ReadonlySet<Sha>;
  /** What backups, commits and staged files may share with recordings that no pin names any more. */
  objects: ReadonlySet<string>;
}

/**
 * Removes what no assets root needs and nothing has used since a moment.
 * @param since milliseconds since the epoch
 * @param findNeeded is asked under the store's lock
 */
export async function prune(
  store: Store,
  since: number,
  findNeeded: (signal: AbortSignal) => Promise<Needed>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await store.withLock(signal, async (held) => {
      store.make();
      const needed = await findNeeded(held);
      // The refs first: from then on nobody counts on what goes.
      store.removeUnused(since, needed.trees);
      await pruneObjects(store, needed.objects, held);
      const isUnused = (file: string) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since;
      // What borrows from here was looked up there.
      if (!store.borrowingRoots.some((root) => existsSync(root)) && isUnused(join(store.index, 'config'))) {
        await removeFolderLater(store.index);
      }
    });
  } finally {
    await store.cleanUp();
  }
}

/** Rewrites the packs without what is neither needed nor in a tree that has a ref. What cannot be read any more is gone: no ref may claim it. */
async function pruneObjects(store: Store, needed: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
  const environment = ownEnvironment(store.dir);
  const trees = store.completeTrees.all.map(({ object }) => object);
  const checked = trees.length === 0 ? [] : [...(await checkEach(trees, environment, signal))];
  const lost = checked.filter(([, contents]) => !(contents instanceof Set)).map(([tree]) => tree);
  const kept = new Set(checked.flatMap(([, contents]) => (contents instanceof Set ? [...contents] : [])));
  store.removeUnused(Number.POSITIVE_INFINITY, new Set(trees.filter((tree) => !lost.includes(tree))));
  const listing = await git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], { environment, signal });
  const all = listing.toString('latin1').split('\n').filter(Boolean);
  const input = all.filter((name) => kept.has(name as Sha) || needed.has(name));
  if (input.length === all.length) return;
  const old = packsIn(join(store.objects, 'pack'));
  if (input.length === 0) removePacks(join(store.objects, 'pack'), old);
  else await replacePacks(store, old, input, 'reuse', signal);
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
