/**
 * Restores packages as the test proxy does: the folder of each becomes a clone at its tag, in which the proxy's restore, push and reset
 * work. Quicker: what all packages need is fetched at once, through the store. A clone is made beside the others and moved in when it
 * is whole, so that a run that is killed leaves each folder as it was; the clone before it goes where nothing unpushed is in it.
 */
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Directory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listLines } from '../base/errors.ts';
import { makeFolder, namesIfReadable, removeEmptyFolder, removeFolderLater, rename } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log, Traffic } from '../base/log.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import type { Accesses } from '../fetch/access.ts';
import {
  type AssetsRepositories,
  type AssetsRepository,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
} from '../fetch/assets-repository.ts';
import { type FoundTree, fetchFiles, fetchTreeNames, fetchTrees } from '../fetch/fetch-trees.ts';
import { type ConfigEntry, ownEnvironment, STREAM_LARGE_FILES, traitsConfig } from '../git/environment.ts';
import { git, tryGit } from '../git/git.ts';
import { configText, probeFileSystem, quotePath, readIfThere } from '../git/git-files.ts';

import { parseTree, readObjects } from '../git/objects/read.ts';
import type { PinnedTree } from '../pins/pins.ts';
import type { CiCache } from '../store/ci-cache.ts';
import { withRepair } from '../store/packs.ts';
import { lookupEnvironment } from '../store/trees.ts';
import { BREADCRUMBS, readBreadcrumbs, writeBreadcrumbs } from './breadcrumbs.ts';
import {
  awaitIndexLock,
  changeLines,
  type Differences,
  type FolderState,
  folderEnvironment,
  hasChanges,
  isAtTag,
  isBusy,
  type Package,
  proxyCommands,
  readFolder,
} from './package-folder.ts';

export interface RestoreRequest {
  packages: readonly Package[];
  /** Absolute: what holds their folders. */
  assetsFolder: string;
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is fetched is kept in no store. */
  withoutStore: boolean;
  /** A CI system's cache of what a repository has, which is asked before its server. */
  ciCache: ((assets: AssetsRepository) => CiCache | undefined) | undefined;
}

export interface RestoredPackage {
  package: Package;
  commit: Sha;
  repository: AssetsRepository;
  /** Undefined where the folder was at its tag. */
  source: FoundTree['source'] | undefined;
  /** What was recorded there and not pushed: paths below its folder. */
  changes: Differences;
}

export interface Restored extends Traffic {
  packages: RestoredPackage[];
  /** Nothing came from a server. */
  cacheHit: boolean;
}

/** A package whose folder is to be made, or moved to another tag. */
interface Target {
  package: Package;
  tree: PinnedTree;
  pin: PinnedTree['pin'];
  /** What is there now. */
  state: FolderState | undefined;
}

/**
 * Brings every package's folder to its tag. What was recorded in one that is at it already stays.
 * @throws `local-changes` for a folder at another tag with recordings that were not pushed: then no folder is changed
 */
export function restorePackages(request: RestoreRequest, log: Log, signal: AbortSignal): Promise<Restored> {
  const { packages, assetsFolder, accesses, repositoryOptions } = request;
  const work = join(assetsFolder, BREADCRUMBS, 'assets-sync');
  const storeBase = request.withoutStore ? join(work, 'store') : repositoryOptions.storeBase;
  const restore = async (repositories: AssetsRepositories, held: AbortSignal) => {
    const states = await inTurn(packages, ({ folder }) => readFolder(folder, held));
    const open = packages.filter(({ crumb }, index) => !isAtTag(states[index]?.head, crumb.tag));
    const places = open.map(({ place }) => place);
    const tags = await resolveTags(repositories, places, log, held);
    const targets = packages.flatMap((one, index): Target[] => {
      const state = states[index];
      const [tree] = open.includes(one) ? tags.trees([one.place]) : [];
      return tree === undefined || tree.sha === state?.head ? [] : [{ package: one, tree, pin: tree.pin, state }];
    });
    await refuseUnpushed(targets, assetsFolder, repositories, held);
    const sources = targets.length === 0 ? new Map() : await makeClones(request, repositories, targets, work, log, held);
    const crumbs = readBreadcrumbs(assetsFolder);
    for (const { crumb } of packages) crumbs.set(crumb.folder, crumb);
    writeBreadcrumbs(assetsFolder, crumbs);
    return {
      packages: packages.map((one, index) => {
        const target = targets.find((candidate) => candidate.package === one);
        const { head, changes = NO_CHANGES } = states[index] ?? {};
        const commit = (target?.tree.sha ?? head) as Sha;
        return { package: one, commit, repository: repositories.of(one.place.pin), source: sources.get(one), changes };
      }),
      cacheHit: repositories.fetches === 0,
    };
  };
  const underLock = async (held: AbortSignal) => {
    // Before any folder is looked at: one that was moved away is still the package's.
    await recover(assetsFolder, work);
    return withAssetsRepositories(accesses, { ...repositoryOptions, storeBase }, log, (found) => restore(found, held));
  };
  makeFolder(dirname(work));
  return withLock(`${work}.lock`, signal, underLock, () => log.info(waitingFor(assetsFolder)));
}

const NO_CHANGES: Differences = { added: [], modified: [], deleted: [] };

/** Several at once: each is a git process and what it writes. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return results;
}

/** @throws `local-changes` */
async function refuseUnpushed(
  targets: readonly Target[],
  assetsFolder: string,
  repositories: AssetsRepositories,
  signal: AbortSignal,
): Promise<void> {
  const crumbs = readBreadcrumbs(assetsFolder);
  const refused: { target: Target; changes: readonly string[] }[] = [];
  for (const target of targets) {
    const { state, package: one, pin } = target;
    if (state === undefined) continue;
    const { head, changes } = state;
    // A breadcrumb is written when its tag came from the server, or went there.
    const isKnown = isAtTag(head, crumbs.get(one.crumb.folder)?.tag ?? '');
    if (hasChanges(state)) refused.push({ target, changes: changeLines(changes) });
    else if (!isKnown && !(await isPushed(head, one.folder, repositories.of(pin), signal))) {
      refused.push({ target, changes: [`commit   ${head}`] });
    }
  }
  if (refused.length > 0) throw unpushed(refused);
}

/** Whether the assets repository has a commit of a folder, by a branch that was fetched or by a tag that is there now. */
async function isPushed(head: Sha, folder: string, { store, remote }: AssetsRepository, signal: AbortSignal): Promise<boolean> {
  const environment = folderEnvironment(folder);
  const list = async (...args: string[]) => {
    const output = await git(['for-each-ref', '--format=%(refname:strip=2)', ...args], { environment, signal });
    return output.toString('utf8').split('\n').filter(Boolean);
  };
  if ((await list(`--contains=${head}`, 'refs/remotes')).length > 0) return true;
  const names = await list(`--points-at=${head}`, 'refs/tags');
  if (names.length === 0) return false;
  return [...(await remote.tags(store.newScratch(), names, signal)).values()].includes(head);
}

function unpushed(refused: readonly { target: Target; changes: readonly string[] }[]): AssetsSyncError {
  const lines = refused.flatMap(({ target: { package: one }, changes }) => [
    `${one.folder} (${one.crumb.assetsJson}):`,
    ...changes.map((change) => `  ${change}`),
  ]);
  const [first] = refused;
  const file = first?.target.package.crumb.assetsJson ?? '';
  const command = (verb: 'push' | 'reset') => proxyCommands(verb, [{ file }]);
  return new AssetsSyncError(
    'local-changes',
    `The tag in assets.json moved, but what was recorded at the earlier one was not pushed:\n${listLines(lines)}`,
    {
      hint: `Publish it (${command('push')}), or drop it (${command('reset')}), then run the command again.`,
      at: first?.target.pin.at,
    },
  );
}

/**
 * Makes a clone for each target beside the others, and when all are whole moves them in. Under the assets folder's lock.
 * @returns where the recordings of each package came from
 */
async function makeClones(
  { assetsFolder, ciCache }: RestoreRequest,
  repositories: AssetsRepositories,
  targets: readonly Target[],
  work: string,
  log: Log,
  signal: AbortSignal,
): Promise<Map<Package, FoundTree['source']>> {
  const sources = new Map<Package, FoundTree['source']>();
  for (const [assets, ofRepository] of repositories.group(targets)) {
    const objects = join(work, `objects-${sources.size}`);
    const found = await withRepair([assets.store], log, signal, async () => {
      const fetched = await fetchAll(assets, ofRepository, ciCache?.(assets), log, signal);
      await writePack(assets, fetched, objects, signal);
      return fetched.trees;
    });
    for (const [index, target] of ofRepository.entries()) sources.set(target.package, found[index]?.source ?? 'store');
    await inTurn(ofRepository, (target) => makeClone(target, assets.url.url, objects, newIn(work, target), signal));
  }
  await repositories.close();
  // While a folder is moved, no proxy is to take it for being at either tag.
  const crumbs = readBreadcrumbs(assetsFolder);
  const others = new Map(crumbs);
  for (const target of targets) others.delete(target.package.crumb.folder);
  writeBreadcrumbs(assetsFolder, others);
  try {
    for (const target of targets) {
      await moveIn(target, work, signal);
      crumbs.set(target.package.crumb.folder, target.package.crumb);
    }
  } finally {
    // What a proxy has written meanwhile is true; of a folder that was not moved, what was there before.
    writeBreadcrumbs(assetsFolder, new Map([...crumbs, ...readBreadcrumbs(assetsFolder)]));
  }
  await removeFolderLater(work);
  return sources;
}

const newIn = (work: string, target: Target) => join(work, `${target.package.crumb.folder}.new`);
const oldIn = (work: string, target: Target) => join(work, `${target.package.crumb.folder}.old`);

/** Puts back what a run that was killed had moved away, and removes what it had made. */
async function recover(assetsFolder: string, work: string): Promise<void> {
  for (const name of namesIfReadable(work).filter((entry) => entry.endsWith('.old'))) {
    const folder = join(assetsFolder, name.slice(0, -'.old'.length));
    // Where something is in its place, that is the clone that followed it, and nothing unpushed was in the old one.
    if (namesIfReadable(folder).length > 0) continue;
    // Windows moves nothing to where an empty folder is.
    if (existsSync(folder)) removeEmptyFolder(folder);
    rename(join(work, name), folder);
  }
  await removeFolderLater(work);
}

/** What the clones of an assets repository hold, which its store has then. */
interface Fetched {
  commits: readonly Sha[];
  /** The top tree of each commit: their trees are whole, without files. */
  tops: readonly Sha[];
  /** Of each package, and then what else is checked out: with their files. */
  trees: readonly FoundTree[];
  /** Files that tell git of others, on the way to the packages. */
  files: readonly Sha[];
}

/** What the test proxy checks out besides a package. */
const ENG = 'eng' as Directory;
const DOT_FILES = ['.gitignore', '.gitattributes'];

/** @throws `no-such-directory` where a tag has nothing of its package */
async function fetchAll(
  assets: AssetsRepository,
  targets: readonly Target[],
  ciCache: CiCache | undefined,
  log: Pick<Log, 'warning'>,
  signal: AbortSignal,
): Promise<Fetched> {
  const packages = targets.map(({ tree }) => tree);
  const at = (assetsPath: Directory) => packages.map((tree) => ({ ...tree, directory: assetsPath, assetsPath, tree: undefined }));
  const tops = await fetchTreeNames(assets, at(TOP), signal);
  const { trees, warnings } = await fetchTrees(assets, [...packages, ...at(ENG)], { ciCache }, signal);
  for (const problem of warnings) log.warning(problem);
  const lost = trees.find(({ found, assetsPath }) => found === 'absent' && assetsPath !== ENG);
  if (lost !== undefined) {
    const message = `${showDirectory(lost.assetsPath)} does not exist in commit ${shortSha(lost.sha)} of ${assets.url.url}.`;
    const hint = 'Correct AssetsRepoPrefixPath, or name a tag that has recordings of this package.';
    throw new AssetsSyncError('no-such-directory', message, { hint, at: lost.pin.at });
  }
  const above = packages.flatMap(({ sha, assetsPath }) =>
    upward(assetsPath)
      .slice(1)
      .map((directory) => `${sha}:${directory}`),
  );
  const directories = await readObjects([...new Set(above)], { environment: lookupEnvironment(assets.store), signal });
  const entries = directories.flatMap((object) => (object === undefined ? [] : parseTree(object.content)));
  const files = entries.filter(({ mode, name }) => mode.startsWith('100') && DOT_FILES.includes(name.toString('latin1')));
  const names = [...new Set(files.map(({ object }) => object))];
  await fetchFiles(assets, names, () => {}, signal);
  return {
    commits: packages.map(({ sha }) => sha),
    tops: tops.flatMap(({ found }) => (found === 'absent' ? [] : found)),
    trees,
    files: names,
  };
}

/** Writes what was fetched into one pack, which all clones share by links: a store that is deleted takes nothing away. */
async function writePack({ store }: AssetsRepository, fetched: Fetched, objects: string, signal: AbortSignal): Promise<void> {
  mkdirSync(join(objects, 'pack'), { recursive: true });
  const environment = lookupEnvironment(store);
  const namesBelow = async (trees: readonly string[], ...filter: string[]) => {
    const args = ['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'];
    return (await git(args, { environment, input: trees.map((tree) => `${tree}\n`).join(''), signal })).toString('latin1');
  };
  const whole = fetched.trees.flatMap(({ found }) => (found === 'absent' ? [] : found));
  const listed = (await namesBelow(fetched.tops, '--filter=blob:none')) + (await namesBelow(whole));
  const names = new Set([...fetched.commits, ...fetched.files, ...listed.split('\n').filter(Boolean)]);
  const alternates = [store.objects, ...store.commitObjects].map(quotePath).join(delimiter);
  await git([...STREAM_LARGE_FILES, 'pack-objects', '-q', '--delta-base-offset', join(objects, 'pack/pack')], {
    environment: { ...environment, GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates },
    input: [...names].map((name) => `${name}\n`).join(''),
    signal,
  });
  // What a clone lacks is promised by the assets repository's server.
  for (const name of readdirSync(join(objects, 'pack')).filter((file) => file.endsWith('.pack'))) {
    writeFileSync(join(objects, 'pack', name.replace(/pack$/, 'promisor')), '');
  }
}

/** What the test proxy's clone says of itself. */
const CLONE_CONFIG = (url: string): ConfigEntry[] => [
  ['core.repositoryFormatVersion', '1'],
  ['core.bare', 'false'],
  ['core.logAllRefUpdates', 'true'],
  ['core.longpaths', 'true'],
  ['core.safecrlf', 'false'],
  ['core.symlinks', 'false'],
  ['core.sparseCheckout', 'true'],
  ['core.sparseCheckoutCone', 'false'],
  ['extensions.partialClone', 'origin'],
  ['remote.origin.url', url],
  ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
  ['remote.origin.promisor', 'true'],
  ['remote.origin.partialclonefilter', 'tree:0'],
  ['branch.main.remote', 'origin'],
  ['branch.main.merge', 'refs/heads/main'],
];

/** Makes a clone at a commit; one that is there lends it its settings, refs and objects. */
async function makeClone(
  { package: one, tree, state }: Target,
  url: string,
  objects: string,
  made: string,
  signal: AbortSignal,
): Promise<void> {
  const before = join(one.folder, '.git');
  const gitDir = join(made, '.git');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(gitDir, path)), { recursive: true });
    writeFileSync(join(gitDir, path), text);
  };
  const isMoved = state !== undefined && statSync(before).isDirectory();
  const isLeftOut = (path: string) => ['objects', 'index', 'index.lock'].some((name) => path === join(before, name));
  if (isMoved) cpSync(before, gitDir, { recursive: true, filter: (path) => !isLeftOut(path) });
  else write('config', configText(CLONE_CONFIG(url)));
  const traits = probeFileSystem(join(gitDir, 'config'));
  if (!isMoved) write('config', configText([...CLONE_CONFIG(url), ...traitsConfig(traits)]));
  if (isMoved) linkFolder(join(before, 'objects'), join(gitDir, 'objects'));
  const environment = ownEnvironment(gitDir, made, process.env, traits);
  const hasHistory = isMoved && (await tryGit(['cat-file', '-e', tree.sha], { environment, signal })).exitCode === 0;
  linkFolder(objects, join(gitDir, 'objects'));
  if (!hasHistory) write('shallow', `${readIfThere(join(gitDir, 'shallow')) ?? ''}${tree.sha}\n`);
  // The proxy's own patterns match `eng` and `.gitignore` at any depth: other packages have such files, which were not fetched.
  const ignored = upward(tree.assetsPath).map((directory) => join('/', directory, '.gitignore').replaceAll('\\', '/'));
  const patterns = [tree.assetsPath === TOP ? '/*' : `/${tree.assetsPath}/`, `/${ENG}/`, ...ignored];
  write('info/sparse-checkout', patterns.map((pattern) => `${pattern}\n`).join(''));
  write('HEAD', `${tree.sha}\n`);
  // By this it is known to be the server's commit, also where a run was killed that had taken the breadcrumb away.
  write('refs/remotes/assets-sync/restored', `${tree.sha}\n`);
  // Its push compares with this branch.
  const isMain = (text: string | undefined) => text?.includes(' refs/heads/main\n') === true;
  if (!existsSync(join(gitDir, 'refs/heads/main')) && !isMain(readIfThere(join(gitDir, 'packed-refs')))) {
    write('refs/heads/main', `${tree.sha}\n`);
  }
  const sparse = ['-c', 'core.sparseCheckout=true', '-c', 'core.sparseCheckoutCone=false'];
  await git([...sparse, 'read-tree', '-m', '-u', tree.sha], { environment, signal });
}

/** Links what is in a folder into another one, or copies it where the file system knows no links. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (!existsSync(target)) {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/**
 * Puts a clone in its place, unless another program has put one there meanwhile.
 * @throws `local-changes` where something was recorded since the folder was looked at, `busy` where another program changes it
 */
async function moveIn(target: Target, work: string, signal: AbortSignal): Promise<void> {
  const { package: one, state, tree } = target;
  const { folder } = one;
  await awaitIndexLock(folder, signal);
  const now = await readFolder(folder, signal);
  if (now?.head === tree.sha) return;
  if (now?.head !== state?.head) throw isBusy(folder);
  const aside = oldIn(work, target);
  if (existsSync(folder)) rename(folder, aside);
  const moved = now && (await readFolder(aside, signal));
  if (moved !== undefined && hasChanges(moved)) {
    rename(aside, folder);
    throw unpushed([{ target, changes: changeLines(moved.changes) }]);
  }
  if (namesIfReadable(folder).length > 0) throw isBusy(folder);
  rename(newIn(work, target), folder);
}
