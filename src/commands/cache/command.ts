/** cache: shows what this machine keeps of assets repositories, and removes what nobody needs. It needs no code repository. */

import { existsSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetsSyncError, toAssetsSyncError } from '../../base/errors.ts';
import { removeFolderLater } from '../../base/files.ts';
import type { Log } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import { count, formatBytes } from '../../base/text.ts';
import { namesIn, readIfThere } from '../../git/git-files.ts';
import { alignRows, type Told, tell } from '../../report/report.ts';
import { isGone, type Needed, prune } from '../../store/packs.ts';
import { Store } from '../../store/store.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { type Command, type CommandContext, QUIET_ANSWER, type Runnable } from '../command.ts';

const DEFAULT_DAYS = 30;

const pruneCommand: Runnable = {
  description: 'remove what no assets root needs and nothing has used for some days',
  inputs: [],
  flags: [{ name: '--days', value: 'number', help: `how many days (default: ${DEFAULT_DAYS})` }],
  examples: `
  assets-sync cache prune               # what no assets root needs and nothing has used for ${DEFAULT_DAYS} days
  assets-sync cache prune --days 7      # for a week`,
  run: runPrune,
};

export const command: Command = {
  group: 'More',
  description: 'show what this machine keeps of assets repositories',
  quiet: QUIET_ANSWER,
  inputs: [],
  examples: `
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`,
  subcommands: { prune: pruneCommand },
  run: runList,
};

async function runList({ host }: CommandContext): Promise<void> {
  const kept = await listCache(host.storeBase);
  await tell(host, cacheTold(kept, host.storeBase), 'answer');
}

async function runPrune({ host, log, signal, flags }: CommandContext): Promise<void> {
  const days = parseDays(String(flags.days ?? DEFAULT_DAYS));
  const before = await listCache(host.storeBase);
  const after = await pruneCache(host.storeBase, days, log, signal);
  const { lines, json = {} } = cacheTold(after, host.storeBase);
  await tell(host, { lines: [...lines, `${formatBytes(total(before) - total(after))} removed.`], json });
}

/** @throws `bad-usage` for anything but a whole number from 1 on */
function parseDays(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new AssetsSyncError('bad-usage', `--days is a whole number, 1 or more, not "${text}".`, {
    hint: "See 'assets-sync cache prune --help'.",
  });
}

/** @param folder where the stores are */
function cacheTold(kept: readonly KeptRepository[], folder: string): Told {
  const rows = kept.map(({ repository, bytes, used, roots }) => [
    repository,
    formatBytes(bytes),
    used === undefined ? 'empty' : `last used ${used.toISOString().slice(0, 10)}`,
    roots === 0 ? 'no assets root' : count(roots, 'assets root'),
  ]);
  const bytes = total(kept);
  const last = kept.length === 0 ? `Nothing is kept in ${folder}.` : `${formatBytes(bytes)} in ${folder}`;
  const repositories = kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null }));
  return { lines: [...alignRows(rows), last], json: { repositories, bytes } };
}

function total(kept: readonly KeptRepository[]): number {
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}

interface KeptRepository {
  /** Its address. */
  repository: string;
  /** Absolute: its folder. */
  path: string;
  bytes: number;
  /** When it was last used; undefined where it holds nothing. */
  used: Date | undefined;
  /** How many assets roots borrow from it. */
  roots: number;
}

/** @param storeBase absolute: the folder that holds the stores */
async function listCache(storeBase: string): Promise<KeptRepository[]> {
  const kept = await Promise.all(storesIn(storeBase).map(describe));
  return kept.sort((a, b) => b.bytes - a.bytes);
}

/**
 * Removes what no assets root needs and nothing has used for a number of days.
 * A store of which that cannot be said is left as it is, with a warning.
 * @returns what is left
 */
async function pruneCache(storeBase: string, days: number, log: Log, signal: AbortSignal): Promise<KeptRepository[]> {
  const since = Date.now() - days * 24 * 3600 * 1000;
  for (const store of storesIn(storeBase)) {
    log.info(`Looking at ${store.repositoryUrl} …`);
    await prune(store, since, (held) => neededByRoots(store, held), signal).catch((error) => {
      signal.throwIfAborted();
      if (isGone(error, store.dir)) return log.info(`${store.dir} was deleted meanwhile.`);
      if (!(error instanceof AssetsSyncError)) throw error;
      log.warning({ message: `${store.repositoryUrl} is left as it is: ${error.message} ${error.hint}` });
    });
  }
  await removeOldFolders(join(storeBase, 'exchange'), since);
  return listCache(storeBase);
}

function storesIn(storeBase: string): Store[] {
  return namesIn(storeBase).flatMap((name) => {
    const url = addressIn(join(storeBase, name));
    const store = url === undefined ? undefined : new Store(storeBase, { url });
    // A folder that was renamed by hand is nobody's store.
    return store?.dir === join(storeBase, name) ? [store] : [];
  });
}

/** The folder may hold what is not ours, by that name as well. */
function addressIn(folder: string): string | undefined {
  const file = join(folder, 'repository');
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readIfThere(file)?.trim() : undefined;
}

async function describe(store: Store): Promise<KeptRepository> {
  const used = Math.max(...store.completeTrees.all.map(({ used }) => used));
  return {
    repository: store.repositoryUrl,
    path: store.dir,
    bytes: await sizeOf(store.dir),
    used: Number.isFinite(used) ? new Date(used) : undefined,
    roots: store.borrowingRoots.filter((root) => existsSync(root)).length,
  };
}

/** Files may go while they are counted. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const found = entry.isFile() ? await stat(join(entry.parentPath, entry.name)).catch(() => undefined) : undefined;
      return found?.size ?? 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function removeOldFolders(folder: string, since: number): Promise<void> {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    // A link that leads nowhere is not ours.
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < since) await removeFolderLater(path);
  }
}

/** @throws `damaged-root` where an assets root that borrows from the store cannot be read */
async function neededByRoots(store: Store, signal: AbortSignal): Promise<Needed> {
  const needed = { trees: new Set<Sha>(), objects: new Set<string>() };
  for (const dir of store.borrowingRoots) {
    const root = new AssetsRoot(dir);
    try {
      root.refusePipes();
      if (!root.borrowsFrom(store.objects)) {
        store.removeBorrowingRoot(dir);
        continue;
      }
      const { synced, interrupted } = await root.readState(signal);
      const services = [...(synced?.services ?? []), ...(interrupted?.services ?? [])];
      for (const { tree } of services.flatMap(({ pinnedTrees }) => pinnedTrees)) needed.trees.add(tree);
      const commits = interrupted === undefined ? [] : [interrupted.commit];
      for (const name of await root.referredObjects(commits, signal)) needed.objects.add(name);
    } catch (error) {
      signal.throwIfAborted();
      const { code, message, hint, detail } = toAssetsSyncError(error);
      // What is in the way may be a person's: it is said which file, and not to be deleted.
      const isInTheWay = code === 'foreign-root' || code === 'not-writable';
      throw new AssetsSyncError(
        'damaged-root',
        `The assets root ${dir} cannot be read, so nothing that it borrows was removed: ${message}`,
        { hint: isInTheWay ? hint : 'Sync it or delete it, then run the command again.', detail, cause: error },
      );
    }
  }
  return needed;
}
