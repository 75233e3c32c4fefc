/** The folder that the test proxy keeps a package's recordings in: a clone of the assets repository, `<assets folder>/<hash>`. */
import { createHash } from 'node:crypto';
import { existsSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { namesIfReadable } from '../base/files.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { codeEnvironment, type Environment } from '../git/environment.ts';
import { gitError } from '../git/errors.ts';
import { splitRecords, tryGit } from '../git/git.ts';
import { assetsJsonOf, tagDigits } from '../pins/assets-json.ts';
import type { AssetsJson } from '../pins/manifest.ts';
import type { PinnedPlace, SelectedService } from '../pins/pins.ts';
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

/** What is in a package's folder, as its own git says. */
export interface FolderState {
  head: Sha;
  /** `<what git status says> <path below the folder>`. */
  changes: string[];
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
    throw new AssetsSyncError(
      'foreign-root',
      `${folder} holds files, but is no clone of the assets repository: ${listNames(names)}.`,
      {
        hint: 'Move them elsewhere: it is the folder that the test proxy clones a package into.',
      },
    );
  }
  const args = ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--no-renames'];
  const result = await tryGit(args, { environment: folderEnvironment(folder), signal });
  const records = splitRecords(result.stdout).map((record) => record.toString('utf8'));
  const head = parseSha(records.find((record) => record.startsWith('# branch.oid '))?.slice('# branch.oid '.length) ?? '');
  if (result.exitCode === 0 && head !== undefined) return { head, changes: records.flatMap(changeOf) };
  throw new AssetsSyncError('damaged-root', `What changed in ${folder}, a folder of the test proxy, cannot be told.`, {
    hint: 'Copy what you recorded there, delete the folder, then run the command again.',
    detail: gitError(args, result).detail,
  });
}

function changeOf(record: string): string[] {
  if (record.startsWith('? ')) return [`added    ${record.slice(2)}`];
  // `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>`, and `u` with three more fields.
  const entry = /^(?:1 (\S\S)(?: \S+){6}|u (\S\S)(?: \S+){8}) (.*)$/s.exec(record);
  if (entry === null) return [];
  const [, ordinary, unmerged = '', path] = entry;
  const letters = ordinary ?? unmerged;
  const kind = letters.includes('D') ? 'deleted ' : letters.startsWith('A') ? 'added   ' : 'modified';
  return [`${kind} ${path}`];
}

/** Milliseconds for which another git in a folder is waited for; a clone that was not written to for so long was killed. */
const PATIENCE = 60_000;

/** Whether the clone had its first checkout: until then it has no index. */
async function isCheckedOut(folder: string, signal: AbortSignal): Promise<boolean> {
  const gitDir = join(folder, '.git');
  const at = (path: string): Stats | undefined => statSync(join(gitDir, path), { throwIfNoEntry: false });
  if (at('.')?.isFile()) return true;
  for (let waited = 0; at('index') === undefined; waited += 100) {
    const packs = namesIfReadable(join(gitDir, 'objects/pack')).map((name) => `objects/pack/${name}`);
    const written = ['.', 'config', 'HEAD', 'objects/pack', ...packs].map((path) => at(path)?.mtimeMs ?? 0);
    if (Date.now() - Math.max(...written) > PATIENCE) return false;
    if (waited >= PATIENCE) throw isBusy(folder);
    await sleep(100, undefined, { signal });
  }
  return true;
}

/** @throws `busy` where another git changes the folder for longer than a minute */
export async function awaitIndexLock(folder: string, signal: AbortSignal): Promise<void> {
  for (let waited = 0; existsSync(join(folder, '.git/index.lock')); waited += 100) {
    if (waited >= PATIENCE) throw isBusy(folder);
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
