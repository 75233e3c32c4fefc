/**
 * What an assets.json pins, as the test proxy keeps it: a folder for each package, `<assets folder>/<hash>`, which is a clone of the assets
 * repository, and breadcrumbs, by which a proxy knows which tag each is at. Here they are looked at; `restore.ts` makes and moves them.
 *
 * `breadcrumb/<hash>.breadcrumb` has a line for each package, `<path of assets.json>;<hash>;<tag>`, and begins with a byte order mark. A
 * proxy reads one file, that of the first package it is asked for, and wipes a folder of which it knows no tag: so each file has every line.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { lastChange, lstatIfThere, namesIfReadable, removeFile } from '../base/files.ts';
import { BREADCRUMBS, type Differences } from '../base/paths.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { codeEnvironment, type Environment } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { splitRecords, tryGit } from '../git/git.ts';
import { ensureFile, readIfThere } from '../git/git-files.ts';
import { assetsJsonOf, tagDigits } from '../pins/pin-files.ts';
import type { PinnedPlace, Pins, SelectedService } from '../pins/pins.ts';

export interface Breadcrumb {
  /** The path of the assets.json in its code repository. */
  assetsJson: string;
  /** The name of the package's folder. */
  folder: string;
  tag: string;
}

/** Where a package is kept, and what its assets.json says of it. */
export interface PackageFolder {
  crumb: Breadcrumb;
  /** Absolute. */
  folder: string;
}

/** A service that an assets.json pins. */
export interface Package extends PackageFolder {
  chosen: SelectedService;
  place: PinnedPlace;
}

/** Two directories, absolute. */
export interface Places {
  assetsRoot: string;
  codeRoot: string;
}

/** Absolute: where the folders are. */
export function assetsFolderOf({ assetsRoot, codeRoot }: Places): string {
  return resolve(codeRoot, process.env.PROXY_ASSETS_FOLDER || assetsRoot);
}

/** Ten letters and digits of a hash. @param path of the assets.json in the code repository */
export function folderName(repository: string, path: string): string {
  const hash = createHash('sha1').update(`${repository}${path}`).digest('base64');
  return hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 10);
}

/** @param pin that of an assets.json */
export function packageFolder({ directory, assetsJson }: PinnedPlace['pin'], assetsFolder: string): PackageFolder {
  const path = assetsJsonOf(directory);
  const folder = folderName(assetsJson?.repository ?? '', path);
  return { crumb: { assetsJson: path, folder, tag: assetsJson?.tag ?? '' }, folder: join(assetsFolder, folder) };
}

/** Those of some services that an assets.json of their own pins. */
export function packagesOf(services: readonly SelectedService[], assetsFolder: string): Package[] {
  return services.flatMap((chosen): Package[] => {
    const place = chosen.pinnedTrees.find(({ pin }) => pin.directory === chosen.service);
    return place?.pin.assetsJson ? [{ chosen, place, ...packageFolder(place.pin, assetsFolder) }] : [];
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
  return other === undefined && pins.tagged.length > 0 ? 'test-proxy' : 'tests';
}

/** Of each service the folder of its recordings, absolute. */
export function recordingFolders(
  services: readonly SelectedService[],
  layout: 'tests' | 'test-proxy',
  places: Places,
): Record<string, string> {
  const packages = layout === 'tests' ? [] : packagesOf(services, assetsFolderOf(places));
  return Object.fromEntries([
    ...services.map(({ service }) => [service, join(places.assetsRoot, service)]),
    ...packages.map(({ chosen, folder, place }) => [chosen.service, join(folder, place.assetsPath)]),
  ]);
}

/** Whether the test proxy, and not the assets root's own git, keeps what is at a path of the assets root. */
export function isOfTestProxy(assetsRoot: string, path: string): boolean {
  const [top = ''] = path.split('/');
  return top === BREADCRUMBS || (/^[A-Za-z0-9]{10}$/.test(top) && existsSync(join(assetsRoot, top, '.git')));
}

/** The breadcrumb of every package, by its folder's name; of two, the one in the package's own file is true. */
export function readBreadcrumbs(assetsFolder: string): Map<string, Breadcrumb> {
  const crumbs = new Map<string, Breadcrumb>();
  const directory = join(assetsFolder, BREADCRUMBS);
  for (const name of namesIfReadable(directory).filter((one) => one.endsWith('.breadcrumb'))) {
    for (const line of (readIfThere(join(directory, name)) ?? '').replaceAll('\ufeff', '').split('\n')) {
      const [assetsJson = '', folder = '', tag] = line.split(';').map((field) => field.trim());
      if (tag === undefined || !/^[A-Za-z0-9]+$/.test(folder)) continue;
      if (name === `${folder}.breadcrumb` || !crumbs.has(folder)) crumbs.set(folder, { assetsJson, folder, tag });
    }
  }
  return crumbs;
}

/**
 * Gives the file of every package whose folder is there all lines, and removes other files, also what a run that was killed had begun to
 * write. A file that has all lines already is not touched.
 * @param changes by the folder's name: undefined takes a package's line out
 */
export function writeBreadcrumbs(assetsFolder: string, changes: ReadonlyMap<string, Breadcrumb | undefined>): void {
  const directory = join(assetsFolder, BREADCRUMBS);
  const crumbs = [...new Map([...readBreadcrumbs(assetsFolder), ...changes]).values()].filter(
    (crumb) => crumb !== undefined && existsSync(join(assetsFolder, crumb.folder, '.git')),
  ) as Breadcrumb[];
  for (const name of namesIfReadable(directory)) {
    const [, folder] = /^(\w+)\.breadcrumb(\.\d+\..+\.lock)?$/.exec(name) ?? [];
    if (folder && (name.endsWith('.lock') || !crumbs.some((crumb) => crumb.folder === folder))) removeFile(join(directory, name));
  }
  for (const { assetsJson, folder } of crumbs) {
    // Two code repositories may share an assets folder: of packages of the same path, a file has its own.
    const lines = crumbs.flatMap((crumb) =>
      crumb.folder === folder || crumb.assetsJson !== assetsJson ? `${crumb.assetsJson};${crumb.folder};${crumb.tag}\n` : [],
    );
    ensureFile(join(directory, `${folder}.breadcrumb`), `\ufeff${lines.sort().join('')}`);
  }
}

/** What is in a package's folder, as its own git says. */
export interface FolderState {
  head: Sha;
  /** Paths relative to the assets root. */
  changes: Differences;
}

/** Its user's git, as the test proxy starts it; nothing is fetched or written. */
export function folderEnvironment(folder: string): Environment {
  return { ...codeEnvironment(), GIT_DIR: join(folder, '.git'), GIT_WORK_TREE: folder, GIT_ALLOW_PROTOCOL: 'none' };
}

/**
 * Reads a package's folder. A clone that is under way is waited for.
 * @param assetsRoot absolute
 * @returns undefined where nothing is there yet: no folder, an empty one, or a clone that was killed before its first checkout
 * @throws `foreign-root` for files that are in no clone, `damaged-root` where its git cannot say what changed
 */
export async function readFolder(folder: string, assetsRoot: string, signal: AbortSignal): Promise<FolderState | undefined> {
  const gitDir = join(folder, '.git');
  // Until its first checkout a clone has no index.
  const isCloning = () => lstatIfThere(gitDir)?.isDirectory() === true && !existsSync(join(gitDir, 'index'));
  await awaitGit(folder, () => isCloning() && lastChange(gitDir) > Date.now() - BUSY_TIMEOUT_MS, signal);
  const names = namesIfReadable(folder).filter((name) => name !== '.git' || !isCloning());
  if (names.length === 0) return undefined;
  const args = ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--no-renames'];
  const result = await tryGit(args, { environment: folderEnvironment(folder), signal });
  const changes: Differences = { added: [], modified: [], deleted: [] };
  const top = relative(assetsRoot, folder).replaceAll('\\', '/');
  let head: Sha | undefined;
  for (const record of splitRecords(result.stdout).map(String)) {
    // `# branch.oid <commit>`, `? <path>`, `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>`, and `u` with two more fields.
    const fields = record.split(' ');
    const [kind, letters = '', commit = ''] = fields;
    if (letters === 'branch.oid') head = parseSha(commit);
    if (kind === '#') continue;
    const isAdded = kind === '?' || letters.startsWith('A');
    const ofKind = isAdded ? changes.added : letters.includes('D') ? changes.deleted : changes.modified;
    ofKind.push(posix.join(top, fields.slice(kind === '?' ? 1 : kind === 'u' ? 10 : 8).join(' ')));
  }
  if (result.exitCode === 0 && head !== undefined) return { head, changes };
  const isClone = names.includes('.git');
  const message = isClone
    ? `What changed in ${folder}, a folder of the test proxy, cannot be told.`
    : `${folder} holds files, but is no clone of the assets repository: ${listNames(names)}.`;
  throw new AssetsSyncError(isClone ? 'damaged-root' : 'foreign-root', message, {
    hint: 'Copy what you recorded there, delete the folder, then run the command again: the test proxy clones a package into it.',
    detail: gitError(args, result).detail,
  });
}

/** A line for each change. */
export function changeLines(changes: Differences): string[] {
  const kinds = ['added', 'modified', 'deleted'] as const;
  return kinds.flatMap((kind) => changes[kind].map((path) => `${kind.padEnd(8)} ${path}`));
}

export function hasChanges(state: FolderState | undefined): boolean {
  return state !== undefined && changeLines(state.changes).length > 0;
}

/** Another git in a folder is waited for so long; a clone that was not written to for so long was killed. */
const BUSY_TIMEOUT_MS = 60_000;

/** @throws `busy` where another git is at work in a folder for longer than a minute */
export async function awaitGit(folder: string, isBusy: () => boolean, signal: AbortSignal): Promise<void> {
  for (let waited = 0; isBusy(); waited += 100) {
    if (waited >= BUSY_TIMEOUT_MS) {
      throw new AssetsSyncError('busy', `Another git command is at work in ${folder}.`, {
        hint: `Wait for it; if there is none, delete ${join(folder, '.git/index.lock')} and run the command again.`,
      });
    }
    await sleep(100, undefined, { signal });
  }
}

/** Whether a commit is a tag's, as far as the tag's name says. */
export function isAtTag(head: Sha | undefined, tag = ''): boolean {
  return head?.startsWith(tagDigits(tag) ?? 'none') === true;
}

/** What is in a package's folder, for whoever looks at it beside the assets root. */
export interface InspectedPackage extends PackageFolder, FolderState {
  pin: PinnedPlace['pin'];
  /** Nothing else is pinned; of a tag whose name has no digits of its commit the breadcrumb says so. */
  isAtPin: boolean;
}

/** Every package whose folder is there; nothing is asked of a server or written. */
export async function inspectPackages({ tagged }: Pins, places: Places, signal: AbortSignal): Promise<InspectedPackage[]> {
  const packages: InspectedPackage[] = [];
  const assetsFolder = assetsFolderOf(places);
  const crumbs = readBreadcrumbs(assetsFolder);
  for (const pin of tagged) {
    const kept = packageFolder(pin, assetsFolder);
    const { folder, tag } = kept.crumb;
    if (!existsSync(join(kept.folder, '.git'))) continue;
    const state = await readFolder(kept.folder, places.assetsRoot, signal);
    if (state === undefined) continue;
    const isAtPin = tagDigits(tag) ? isAtTag(state.head, tag) : ['', crumbs.get(folder)?.tag].includes(tag);
    packages.push({ pin, ...kept, ...state, isAtPin });
  }
  return packages;
}

/** The test proxy's command for packages. */
export function proxyCommands(verb: 'push' | 'reset', packages: readonly PackageFolder[]): string {
  return packages.map(({ crumb }) => shellCommand(['test-proxy', verb, '-a', crumb.assetsJson])).join(', ');
}

/** @throws `bad-usage` where a push or a reset is asked for what is in folders of the test proxy */
export async function refusePackages(
  verb: 'push' | 'reset',
  pins: Pins,
  { isAsked, ...places }: Places & { isAsked: (one: InspectedPackage) => boolean },
  signal: AbortSignal,
): Promise<void> {
  const refused = (await inspectPackages(pins, places, signal)).filter(isAsked);
  if (refused.length === 0) return;
  const message = `${listNames(refused.map(({ pin }) => pin.directory))}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`;
  throw new AssetsSyncError('bad-usage', message, {
    hint: `Run: ${proxyCommands(verb, refused)}. Nothing was changed.`,
    at: refused[0]?.pin.at,
  });
}
