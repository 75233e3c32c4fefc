/**
 * Restores packages as the test proxy does: the folder of each becomes a clone at its tag, in which the proxy's restore, push and reset
 * work. Quicker: what all packages need is fetched at once, through the store.
 *
 * A clone is made in `breadcrumb/assets-sync/<time>/<hash>`, and moved in when it is whole; what is in its place is put aside before, as
 * `breadcrumb/assets-sync/<hash>.before`. So a run that is killed leaves each folder as it was, and the next one puts back what was put aside.
 */
import { appendFileSync, copyFileSync, cpSync, existsSync, linkSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { makeFolder, namesIfReadable, removeEmptyFolder, removeFolderLater, rename } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log, Traffic } from '../base/log.ts';
import { BREADCRUMBS } from '../base/paths.ts';
import type { Sha } from '../base/sha.ts';
import type { Accesses } from '../fetch/access.ts';
import {
  type AssetsRepositories,
  type AssetsRepository,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
} from '../fetch/assets-repository.ts';
import {
  type FetchOptions,
  type FoundTree,
  fetchFiles,
  fetchTreeNames,
  fetchTrees,
  noSuchDirectory,
} from '../fetch/fetch-trees.ts';
import { ownEnvironment, traitsConfig } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { configText, makeGitDirectory, makeScratch, probeFileSystem, updateBoundary } from '../git/git-files.ts';
import type { PinnedTree } from '../pins/pins.ts';
import { listTrees, withRepair, writePack } from '../store/packs.ts';
import {
  awaitGit,
  changeLines,
  type FolderState,
  hasChanges,
  isAtTag,
  type Package,
  proxyCommands,
  readBreadcrumbs,
  readFolder,
  writeBreadcrumbs,
} from './package-folder.ts';

export interface RestoreRequest {
  packages: readonly Package[];
  /** Absolute: what holds their folders. */
  assetsFolder: string;
  /** Absolute. */
  assetsRoot: string;
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is fetched is kept in no store. */
  withoutStore: boolean;
  /** A CI system's cache of what a repository has, which is asked before its server. */
  ciCache: ((assets: AssetsRepository) => FetchOptions['ciCache']) | undefined;
}

export interface Restored extends Traffic {
  packages: {
    package: Package;
    commit: Sha;
    repository: AssetsRepository;
    /** Undefined where the folder was at its tag. */
    source: FoundTree['source'] | undefined;
    /** What was recorded there and not pushed; undefined where the folder is new. */
    changes: FolderState['changes'] | undefined;
  }[];
  /** Nothing came from a server. */
  cacheHit: boolean;
}

/** A run that holds the assets folder. */
interface Run extends RestoreRequest {
  /** Absolute: where folders are put aside. It goes with the run. */
  work: string;
  /** Absolute, in it: where clones are made. A git that a killed run has left writes into that run's. */
  made: string;
  log: Log;
  signal: AbortSignal;
}

/** A package whose folder is to be made, or moved to another tag. */
interface Target extends PinnedTree {
  package: Package;
  /** Where its recordings came from, once they are here. */
  source?: FoundTree['source'] | undefined;
}

/**
 * Brings every package's folder to its tag. What was recorded in one that is at it already stays.
 * @throws `local-changes` for a folder at another tag with recordings that were not pushed: then no folder is changed
 */
export function restorePackages(request: RestoreRequest, log: Log, signal: AbortSignal): Promise<Restored> {
  const { accesses, repositoryOptions, withoutStore, assetsFolder } = request;
  const work = join(assetsFolder, BREADCRUMBS, 'assets-sync');
  const made = join(work, String(Date.now()));
  const options = withoutStore ? { ...repositoryOptions, storeBase: join(made, 'store') } : repositoryOptions;
  makeFolder(dirname(work));
  return withLock(
    `${work}.lock`,
    signal,
    async (held) => {
      const run: Run = { ...request, work, made, log, signal: held };
      // Before any folder is looked at: one that was put aside is still the package's.
      await settle(run);
      try {
        return await withAssetsRepositories(accesses, options, log, (repositories) => restore(run, repositories));
      } finally {
        await settle(run);
      }
    },
    () => log.info(waitingFor(assetsFolder)),
  );
}

async function restore(run: Run, repositories: AssetsRepositories): Promise<Omit<Restored, keyof Traffic>> {
  const { packages, assetsFolder, assetsRoot, work, made, log, signal } = run;
  const before = readBreadcrumbs(assetsFolder);
  const states = await someAtOnce(packages, ({ folder }) => readFolder(folder, assetsRoot, signal));
  const open = packages.filter((one, index) => !isAtTag(states[index]?.head, one.crumb.tag) || !isWhole(one, states[index]));
  const tags = await resolveTags(
    repositories,
    open.map(({ place }) => place),
    log,
    signal,
  );
  const tagged = open.flatMap((one) => tags.trees([one.place]).map((tree): Target => ({ ...tree, package: one })));
  const targets = await chooseTargets(run, repositories, tagged);
  for (const [assets, ofRepository] of repositories.group(targets)) {
    const packs = await withRepair([assets.store], log, signal, () => fetchPack(run, assets, ofRepository));
    await someAtOnce(ofRepository, (target) => makeClone(run, target, packs, assets.url.url));
  }
  // Something may have been recorded while the clones were made.
  const moved = (await chooseTargets(run, repositories, targets)).map((target) => target.package);
  // While a folder is moved, no proxy is to take it for being at either tag.
  writeBreadcrumbs(assetsFolder, new Map(moved.map(({ crumb }) => [crumb.folder, undefined])));
  for (const { crumb, folder } of moved) {
    if (existsSync(folder)) rename(folder, join(work, `${crumb.folder}.before`));
    rename(join(made, crumb.folder), folder);
  }
  const lines = readBreadcrumbs(assetsFolder);
  // Whatever the proxy has pushed or restored meanwhile, its line says.
  const ours = packages.filter(({ crumb: { folder } }) => [undefined, before.get(folder)?.tag].includes(lines.get(folder)?.tag));
  writeBreadcrumbs(assetsFolder, new Map(ours.map(({ crumb }) => [crumb.folder, crumb])));
  return {
    packages: packages.map((one, index) => {
      const { sha, source } = tagged.find((target) => target.package === one) ?? {};
      const { head, changes } = states[index] ?? {};
      return { package: one, commit: (sha ?? head) as Sha, repository: repositories.of(one.place.pin), source, changes };
    }),
    cacheHit: repositories.fetches === 0,
  };
}

/** Whether a folder at its tag has its recordings; what its user deleted is a change. An earlier AssetsRepoPrefixPath has left others out. */
function isWhole({ folder, place }: Package, state: FolderState | undefined): boolean {
  return hasChanges(state) || existsSync(join(folder, place.assetsPath));
}

/** Each is a git process and what it writes: all at once would be too many. */
async function someAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 4) results.push(...(await Promise.all(items.slice(at, at + 4).map(work))));
  return results;
}

/** @returns those whose folder is not at its tag yet @throws `local-changes` where one of these folders has what nobody has pushed */
async function chooseTargets(
  { assetsFolder, assetsRoot, signal }: Run,
  repositories: AssetsRepositories,
  tagged: readonly Target[],
): Promise<Target[]> {
  const crumbs = readBreadcrumbs(assetsFolder);
  const targets: Target[] = [];
  const refused: Package[] = [];
  const lines: string[] = [];
  for (const target of tagged) {
    const { folder, crumb } = target.package;
    await awaitGit(folder, () => existsSync(join(folder, '.git/index.lock')), signal);
    const state = await readFolder(folder, assetsRoot, signal);
    if (state?.head === target.sha && isWhole(target.package, state)) continue;
    targets.push(target);
    if (state === undefined) continue;
    // A breadcrumb is written when its tag came from the server, or went there.
    const isPushed =
      isAtTag(state.head, crumbs.get(crumb.folder)?.tag) ||
      (await isGivenOut(repositories.of(target.pin), { ...target, sha: state.head }, signal));
    const unpushed = [
      ...changeLines(state.changes),
      ...(isPushed ? [] : [`commit   ${state.head} (to push or drop it, first: git reset HEAD^)`]),
    ];
    if (unpushed.length === 0) continue;
    refused.push(target.package);
    lines.push(`${folder} (${crumb.assetsJson}):`, ...unpushed.map((line) => `  ${line}`));
  }
  if (refused.length === 0) return targets;
  throw new AssetsSyncError(
    'local-changes',
    `The tag in assets.json moved, but what was recorded at the earlier one was not pushed:\n${listLines(lines)}`,
    {
      hint: `Publish it (${proxyCommands('push', refused)}), or drop it (${proxyCommands('reset', refused)}; what a push that failed has staged only after git reset in that folder), then run the command again.`,
      at: refused[0]?.place.pin.at,
    },
  );
}

/** The same commits, as a whole. */
function wholeOf(trees: readonly PinnedTree[]): PinnedTree[] {
  return trees.map((tree) => ({ ...tree, directory: TOP, assetsPath: TOP, tree: undefined }));
}

/** Whether the assets repository has a commit. */
function isGivenOut(assets: AssetsRepository, tree: PinnedTree, signal: AbortSignal): Promise<boolean> {
  return fetchTreeNames(assets, wholeOf([tree]), signal).then(
    () => true,
    (error) => {
      if (error.code === 'missing-commit') return false;
      throw error;
    },
  );
}

/**
 * Has the store hold what clones need, and writes it into one pack, which they share by links: a store that is deleted takes nothing away.
 * That are the commits with all their trees, for the proxy's push makes a commit of a whole index, and the files that are checked out.
 * @returns the folder of that pack
 * @throws `no-such-directory` where a tag has nothing of its package
 */
async function fetchPack({ ciCache, made, signal }: Run, assets: AssetsRepository, targets: readonly Target[]): Promise<string> {
  const { store, url } = assets;
  await fetchTreeNames(assets, wholeOf(targets), signal);
  const { trees } = await fetchTrees(assets, targets, { ciCache: ciCache?.(assets) }, signal);
  const found = trees.map((tree, index) => {
    (targets[index] as Target).source = tree.source;
    if (tree.found !== 'absent') return tree.found;
    throw noSuchDirectory(tree, url.url, 'Correct AssetsRepoPrefixPath, or name a tag that has recordings of this package.');
  });
  const { dir, packs } = makeScratch(join(made, basename(store.dir)), [store.objects, ...store.commitObjects]);
  const environment = ownEnvironment(dir);
  // Files that tell git of others: of those on the way to a package it asks wherever it looks at files.
  const files = await someAtOnce(targets, ({ sha, assetsPath }) => {
    const paths = upward(assetsPath).flatMap((directory) => [join(directory, '.gitignore'), join(directory, '.gitattributes')]);
    return git(['ls-tree', '--object-only', sha, '--', ...paths], { environment, signal });
  });
  const names = files.join('').split('\n').filter(Boolean) as Sha[];
  await fetchFiles(assets, [...new Set(names)], () => {}, signal);
  const allTrees = await git(['rev-list', '--objects', '--no-walk', '--filter=blob:none', '--stdin'], {
    environment,
    input: targets.map(({ sha }) => sha).join('\n'),
    signal,
  });
  const listed = Buffer.concat([allTrees, await listTrees(environment, found, signal), ...files]);
  const pack = await writePack(join(packs, 'pack'), environment, listed, 'reuse', signal);
  // What a clone lacks is promised by the assets repository's server.
  writeFileSync(pack.replace(/pack$/, 'promisor'), '');
  return packs;
}

/** What the test proxy's clone says of itself, and needs, but for the address. */
const CLONE_CONFIG = `[core]
\tlongpaths = true
\tsafecrlf = false
\tsymlinks = false
\tsparseCheckout = true
\tsparseCheckoutCone = false
[remote "origin"]
\tfetch = +refs/heads/*:refs/remotes/origin/*
\tpromisor = true
\tpartialclonefilter = tree:0
`;

/** Makes a clone at a commit. One that is there already lends it its settings, refs and objects. */
async function makeClone(run: Run, { package: one, sha, assetsPath }: Target, packs: string, url: string): Promise<void> {
  const before = join(one.folder, '.git');
  const made = join(run.made, one.crumb.folder);
  const gitDir = join(made, '.git');
  const write = (path: string, text: string) => writeFileSync(join(gitDir, path), `${text}\n`);
  if (existsSync(join(before, 'index'))) {
    cpSync(before, gitDir, { recursive: true, filter: (path) => !path.startsWith(join(before, 'index')) });
  } else {
    makeGitDirectory(gitDir, { config: [['remote.origin.url', url]], alternates: [] });
    const config = join(gitDir, 'config');
    appendFileSync(config, `${CLONE_CONFIG}${configText(traitsConfig(probeFileSystem(config)))}`);
    // Its push compares with this branch.
    write('packed-refs', `${sha} refs/heads/main`);
  }
  for (const name of readdirSync(packs)) link(join(packs, name), join(gitDir, 'objects/pack', name));
  updateBoundary(gitDir, [`shallow ${sha}`]);
  // The proxy's own patterns are `eng/` and `.gitignore` besides, at any depth. Neither it nor its push needs the former on disk; of the
  // latter those on the way count here.
  const ignored = upward(assetsPath).map((directory) => posix.join('/', directory, '.gitignore'));
  write('info/sparse-checkout', [posix.join('/', assetsPath, '*'), ...ignored].join('\n'));
  write('HEAD', sha);
  await git(['-c', 'core.sparseCheckout=true', '-c', 'core.sparseCheckoutCone=false', 'read-tree', '-m', '-u', sha], {
    environment: ownEnvironment(gitDir, made),
    signal: run.signal,
  });
}

/** Links a file, or copies it where the file system knows no links. */
function link(from: string, to: string): void {
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Ends what this run, or one that was killed, has begun. A folder that was put aside goes back where nothing is in its place, and goes
 * where its clone followed it; where something was recorded in it since it was looked at, or another clone is there, it stays, and is named.
 */
async function settle({ assetsFolder, assetsRoot, work, log, signal }: Run): Promise<void> {
  for (const name of namesIfReadable(work).filter((one) => one.endsWith('.before'))) {
    const [aside, folder] = [join(work, name), join(assetsFolder, basename(name, '.before'))];
    if (namesIfReadable(folder).length === 0) {
      // Windows moves nothing to where an empty folder is.
      if (existsSync(folder)) removeEmptyFolder(folder);
      rename(aside, folder);
    } else if (!hasChanges(await readFolder(aside, assetsRoot, signal))) {
      // In one step: of one that is half removed nobody could tell what it had.
      rename(aside, `${aside}.gone`);
    } else {
      const kept = join(assetsFolder, BREADCRUMBS, `${basename(folder)}-${Date.now()}`);
      rename(aside, kept);
      log.warning({
        message: `What was recorded in ${folder} while a sync moved it to another tag is in ${kept}. Copy it, then delete that folder.`,
      });
    }
  }
  await removeFolderLater(work);
}
