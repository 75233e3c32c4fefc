/** The folder that the test proxy keeps a package's recordings in, a clone of the assets repository, `<assets folder>/<hash>`, looked at. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, listNames, type Place } from '../base/errors.ts';
import { namesIfReadable } from '../base/files.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { codeEnvironment, type Environment } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { splitRecords, tryGit } from '../git/git.ts';
import type { AssetsJson } from '../pins/manifest.ts';
import { assetsJsonOf, tagDigits } from '../pins/pin-files.ts';
import type { PinnedPlace, Pins, SelectedService } from '../pins/pins.ts';
import { BREADCRUMBS, type Breadcrumb } from './breadcrumbs.ts';

/** A service that an assets.json pins, as the test proxy keeps it. */
export interface Package {
  chosen: SelectedService;
  place: PinnedPlace;
  assetsJson: AssetsJson;
  /** What its folder and its assets.json are called. */
  crumb: Breadcrumb;
  /** Absolute. */
  folder: string;
}

/** Absolute: where the folders are. @param codeRoot absolute: the code repository */
export function assetsFolderOf(assetsRoot: string, codeRoot: string, env: NodeJS.ProcessEnv = process.env): string {
  return env.PROXY_ASSETS_FOLDER ? resolve(codeRoot, env.PROXY_ASSETS_FOLDER) : assetsRoot;
}

/** Those of some services that an assets.json of their own pins. */
export function packagesOf(services: readonly SelectedService[], assetsFolder: string): Package[] {
  return services.flatMap((chosen): Package[] => {
    const place = chosen.pinnedTrees.find(({ pin }) => pin.directory === chosen.service);
    const assetsJson = place?.pin.assetsJson;
    if (place === undefined || assetsJson === undefined) return [];
    const path = assetsJsonOf(chosen.service);
    const folder = folderName(assetsJson.repository, path);
    const crumb = { assetsJson: path, folder, tag: assetsJson.tag };
    return [{ chosen, place, assetsJson, crumb, folder: join(assetsFolder, folder) }];
  });
}

/**
 * Where a test proxy is to find the recordings of a run.
 * @param given the `layout` input
 * @throws `bad-usage` for services of which one proxy cannot serve both kinds
 */
export function layoutForProxy(
  given: 'tests' | 'test-proxy' | undefined,
  { services, pins }: { services: readonly SelectedService[]; pins: Pins },
): 'tests' | 'test-proxy' {
  if (given === 'tests') return given;
  const [tagged] = packagesOf(services, '');
  const other = services.find((service) => packagesOf([service], '').length === 0);
  if (tagged !== undefined && other !== undefined) {
    const message = `${tagged.chosen.service} is pinned by an assets.json, ${other.service} by a recordings.json: one test proxy cannot serve both.`;
    throw new AssetsSyncError('bad-usage', message, {
      hint: 'Name services of one kind; or give the layout input tests, for tests that name no assets.json to their proxy.',
    });
  }
  // A package of which nothing was recorded yet is left out of the services.
  return tagged !== undefined || (other === undefined && pins.tagged.length > 0) ? 'test-proxy' : 'tests';
}

/** Of each service the folder of its recordings, absolute. */
export function recordingFolders(
  services: readonly SelectedService[],
  layout: 'tests' | 'test-proxy',
  { assetsRoot, codeRoot }: { assetsRoot: string; codeRoot: string },
): Record<string, string> {
  const packages = layout === 'tests' ? [] : packagesOf(services, assetsFolderOf(assetsRoot, codeRoot));
  return Object.fromEntries(
    services.map((chosen) => {
      const found = packages.find((one) => one.chosen === chosen);
      return [
        chosen.service,
        found === undefined ? join(assetsRoot, chosen.service) : join(found.folder, found.place.assetsPath),
      ];
    }),
  );
}

/** Ten letters and digits of a hash. @param path of the assets.json in the code repository */
export function folderName(repository: string, path: string): string {
  const hash = createHash('sha1').update(`${repository}${path}`).digest('base64');
  return hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 10);
}

/** Whether the test proxy, and not the assets root's own git, keeps what is at a path of the assets root. */
export function isOfTestProxy(assetsRoot: string, path: string): boolean {
  const [top = ''] = path.split('/');
  return top === BREADCRUMBS || (/^[A-Za-z0-9]{10}$/.test(top) && existsSync(join(assetsRoot, top, '.git')));
}

/** What changed in a package's folder: paths. */
export interface Differences {
  added: string[];
  modified: string[];
  deleted: string[];
}

/** What is in a package's folder, as its own git says. */
export interface FolderState {
  head: Sha;
  /** Paths below the folder. */
  changes: Differences;
}

/** Its user's git, as the test proxy starts it; nothing is fetched or written. */
export function folderEnvironment(folder: string): Environment {
  return { ...codeEnvironment(), GIT_DIR: join(folder, '.git'), GIT_WORK_TREE: folder, GIT_ALLOW_PROTOCOL: 'none' };
}

/**
 * Reads a package's folder. A clone that is under way is waited for.
 * @returns undefined where nothing is there yet: no folder, an empty one, or a clone that was killed before its first checkout
 * @throws `foreign-root` for files that are in no clone, `damaged-root` where its git cannot say what changed
 */
export async function readFolder(folder: string, signal: AbortSignal): Promise<FolderState | undefined> {
  const names = namesIfReadable(folder);
  if (names.length === 0) return undefined;
  const isClone = names.includes('.git') && (await isCheckedOut(folder, signal));
  if (!isClone && names.every((name) => name === '.git')) return undefined;
  if (!isClone) {
    const message = `${folder} holds files, but is no clone of the assets repository: ${listNames(names)}.`;
    const hint = 'Move them elsewhere: it is the folder that the test proxy clones a package into.';
    throw new AssetsSyncError('foreign-root', message, { hint });
  }
  const args = ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--no-renames'];
  const result = await tryGit(args, { environment: folderEnvironment(folder), signal });
  const changes: Differences = { added: [], modified: [], deleted: [] };
  let head: Sha | undefined;
  for (const record of splitRecords(result.stdout).map(String)) {
    head ??= parseSha(/^# branch\.oid (.*)/.exec(record)?.[1] ?? '');
    // `? <path>`, `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>`, and `u` with three more fields.
    const [, untracked, ordinary, unmerged = '', path = ''] =
      /^(?:(\?)|1 (\S\S)(?: \S+){6}|u (\S\S)(?: \S+){8}) (.*)$/s.exec(record) ?? [];
    const letters = untracked ?? ordinary ?? unmerged;
    if (letters.includes('D')) changes.deleted.push(path);
    else if (/^[?A]/.test(letters)) changes.added.push(path);
    else if (letters !== '') changes.modified.push(path);
  }
  if (result.exitCode === 0 && head !== undefined) return { head, changes };
  throw new AssetsSyncError('damaged-root', `What changed in ${folder}, a folder of the test proxy, cannot be told.`, {
    hint: 'Copy what you recorded there, delete the folder, then run the command again.',
    detail: gitError(args, result).detail,
  });
}

/** A line for each change. */
export function changeLines({ added, modified, deleted }: Differences): string[] {
  const lines = (kind: string, paths: readonly string[]) => paths.map((path) => `${kind.padEnd('modified'.length)} ${path}`);
  return [...lines('added', added), ...lines('modified', modified), ...lines('deleted', deleted)];
}

export function hasChanges({ changes }: Pick<FolderState, 'changes'>): boolean {
  return changeLines(changes).length > 0;
}

/** Another git in a folder is waited for so long; a clone that was not written to for so long was killed. */
const BUSY_TIMEOUT_MS = 60_000;

/** Whether the clone had its first checkout: until then it has no index. */
async function isCheckedOut(folder: string, signal: AbortSignal): Promise<boolean> {
  const gitDir = join(folder, '.git');
  if (statSync(gitDir).isFile()) return true;
  for (let waited = 0; !existsSync(join(gitDir, 'index')); waited += 100) {
    const paths = ['.', ...readdirSync(gitDir, { recursive: true, encoding: 'utf8' })];
    const written = paths.map((path) => statSync(join(gitDir, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (Date.now() - Math.max(...written) > BUSY_TIMEOUT_MS) return false;
    if (waited >= BUSY_TIMEOUT_MS) throw isBusy(folder);
    await sleep(100, undefined, { signal });
  }
  return true;
}

/** @throws `busy` where another git changes the folder for longer than a minute */
export async function awaitIndexLock(folder: string, signal: AbortSignal): Promise<void> {
  for (let waited = 0; existsSync(join(folder, '.git/index.lock')); waited += 100) {
    if (waited >= BUSY_TIMEOUT_MS) throw isBusy(folder);
    await sleep(100, undefined, { signal });
  }
}

/** Another program changes a folder, and does not end. */
export function isBusy(folder: string): AssetsSyncError {
  return new AssetsSyncError('busy', `Another git command is at work in ${folder}.`, {
    hint: `Wait for it; if there is none, delete ${join(folder, '.git/index.lock')} and run the command again.`,
  });
}

/** Whether a commit is a tag's, as far as the tag's name says. */
export function isAtTag(head: Sha | undefined, tag: string): boolean {
  const digits = tagDigits(tag);
  return digits !== undefined && head?.startsWith(digits) === true;
}

/** What is in a package's folder, for whoever looks at it beside the assets root. */
export interface InspectedPackage extends FolderState {
  directory: Directory;
  /** Its assets.json in the code repository. */
  file: string;
  at: Place;
  /** Whether its folder is at the tag that is pinned, as far as the tag's name says. */
  isAtTag: boolean;
  /** Paths relative to the assets root. */
  changes: Differences;
}

/** Every package whose folder is there; nothing is asked of a server or written. @param assetsRoot absolute @param codeRoot absolute */
export async function inspectPackages(
  { tagged }: Pins,
  { assetsRoot, codeRoot }: { assetsRoot: string; codeRoot: string },
  signal: AbortSignal,
): Promise<InspectedPackage[]> {
  const assetsFolder = assetsFolderOf(assetsRoot, codeRoot);
  const packages: InspectedPackage[] = [];
  for (const { directory, assetsJson, at } of tagged) {
    const file = assetsJsonOf(directory);
    const folder = join(assetsFolder, folderName(assetsJson?.repository ?? '', file));
    const state = existsSync(join(folder, '.git')) ? await readFolder(folder, signal) : undefined;
    if (state === undefined) continue;
    const inRoot = (path: string) => relative(assetsRoot, join(folder, path)).replaceAll('\\', '/');
    const { added, modified, deleted } = state.changes;
    const changes = { added: added.map(inRoot), modified: modified.map(inRoot), deleted: deleted.map(inRoot) };
    packages.push({ directory, file, at, head: state.head, isAtTag: isAtTag(state.head, assetsJson?.tag ?? ''), changes });
  }
  return packages;
}

/** The test proxy's command for packages. */
export function proxyCommands(verb: 'push' | 'reset', packages: readonly Pick<InspectedPackage, 'file'>[]): string {
  return packages.map(({ file }) => shellCommand(['test-proxy', verb, '-a', file])).join(', ');
}

/** @throws `bad-usage` where a push or a reset is asked for what is in folders of the test proxy */
export function refusePackages(verb: 'push' | 'reset', packages: readonly InspectedPackage[]): void {
  if (packages.length === 0) return;
  const names = listNames(packages.map(({ directory }) => directory));
  const message = `${names}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`;
  const hint = `Run: ${proxyCommands(verb, packages)}. Nothing was changed.`;
  throw new AssetsSyncError('bad-usage', message, { hint, at: packages[0]?.at });
}
