/** Which recordings.json files count for a run, and what they say. */
import { type Directory, joinDirectory, parentDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, type Holders, listManifests } from '../code-repo/code-repository.ts';
import { readManifestTexts } from '../code-repo/committed-manifests.ts';
import type { CodeHistory } from '../code-repo/history.ts';
import { ASSETS_JSON, parseAssetsJson, withoutRivals } from '../pins/assets-json.ts';
import { noRootManifest, readAssetsJson, readManifest, throwIfWrong } from '../pins/load.ts';
import { type Manifest, parseManifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import { Pins } from '../pins/pins.ts';
import { type Change, servicesOfFiles } from './change.ts';
import type { Located } from './locate.ts';
import type { ServiceGlobs } from './services.ts';

export interface ManifestAccess {
  codeRepository: CodeRepository;
  history: CodeHistory;
  located: Located;
  log: Pick<Log, 'notice'>;
  signal: AbortSignal;
}

/** Reads every recordings.json that counts for given directories and for what a change touches, the root's first. */
export async function readManifests(
  given: readonly Directory[],
  change: Change | undefined,
  globs: ServiceGlobs,
  access: ManifestAccess,
): Promise<Manifest[]> {
  const { root } = access.located;
  const touchedBy = (pins: readonly Pins[]) => (change === undefined ? [] : servicesOfFiles(change, globs, pins));
  let scopes = new Set([
    ...given,
    ...(change?.manifestDirectories ?? []),
    ...(change?.taggedDirectories ?? []),
    ...touchedBy([]),
  ]);
  for (;;) {
    const split = await readBelow([...scopes], change, access);
    const manifests = [root, ...split];
    throwIfWrong(manifests);
    // A changed file may be in a pinned directory that is no service by its name.
    const all = new Set([...scopes, ...touchedBy([new Pins(manifests)])]);
    if (all.size === scopes.size) {
      await requireRoot(manifests, access);
      return tellRivals(manifests, access.log);
    }
    scopes = all;
  }
}

/** Without a root file there is nothing to go by but assets.json files, wherever they are. @throws `bad-manifest` */
async function requireRoot(manifests: readonly Manifest[], { codeRepository, located, signal }: ManifestAccess): Promise<void> {
  if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== undefined)) return;
  const listing = await listManifests(codeRepository, { scopes: [TOP], assetsRoot: located.inside, untracked: true }, signal);
  if (listing.assetsJson.onDisk.length + listing.assetsJson.sparse.length === 0) throw noRootManifest(codeRepository.root);
}

/** In one directory a recordings.json counts, and no assets.json beside it. */
function tellRivals(manifests: readonly Manifest[], log: Pick<Log, 'notice'>): Manifest[] {
  const counting = withoutRivals(manifests);
  const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
  if (rivals.length > 0) log.notice(`A recordings.json beside it counts in place of ${listNames(rivals)}.`);
  return counting;
}

async function readBelow(
  scopes: readonly Directory[],
  change: Change | undefined,
  { codeRepository, history, located, signal }: ManifestAccess,
): Promise<Manifest[]> {
  const { root, inside: assetsRoot } = located;
  // What a commit says is what counts in CI: what else lies on its disk is none of the change.
  const untracked = change === undefined || change.head === undefined;
  const listing = await listManifests(codeRepository, { scopes, assetsRoot, untracked }, signal);
  if (listing.rootIsTracked) {
    throw new AssetsSyncError('foreign-root', `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
      at: root.places.$path,
    });
  }
  const around = [...scopes.flatMap(upward), ...(change === undefined ? [] : directoriesOf(change))];
  const { root: codeRoot } = codeRepository;
  // The root file was read before.
  const below = onDisk(listing.manifests, around).filter((directory) => directory !== TOP);
  const manifests = [
    ...below.flatMap((directory) => readManifest(codeRoot, directory) ?? []),
    ...onDisk(listing.assetsJson, around).flatMap((directory) => readAssetsJson(codeRoot, directory) ?? []),
    ...(await readSparse(MANIFEST_NAME, listing.manifests.sparse, parseManifest, history)),
    ...(await readSparse(ASSETS_JSON, listing.assetsJson.sparse, parseAssetsJson, history)),
  ];
  return manifests.sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
}

/** Directories on disk that have a file, or may have one. @param around other ones than those that were listed */
function onDisk(listed: Holders, around: readonly Directory[]): Directory[] {
  const directories = new Set([...listed.onDisk, ...around]);
  for (const directory of listed.sparse) directories.delete(directory);
  return [...directories];
}

/** Reads files that a sparse checkout left out, as they are in the commit. */
async function readSparse(
  name: string,
  directories: readonly Directory[],
  parse: (text: string, directory: Directory) => Manifest | undefined,
  history: CodeHistory,
): Promise<Manifest[]> {
  if (directories.length === 0) return [];
  const { sha } = await history.checkedOut();
  const texts = await readManifestTexts(history, sha, directories, name);
  return directories.flatMap((directory) => {
    if (directory === TOP && name === MANIFEST_NAME) return [];
    const text = texts.get(directory);
    if (text !== undefined) return parse(text, directory) ?? [];
    const file = joinDirectory(directory, name as Directory);
    throw new AssetsSyncError('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${showDirectory(directory)}`,
      at: { file },
    });
  });
}

/** The directories that changed files are in, and those above. */
function directoriesOf({ paths }: Change): Set<Directory> {
  const directories = new Set<Directory>();
  for (const { path } of paths) {
    for (let at = parentDirectory(path as Directory); at !== TOP && !directories.has(at); at = parentDirectory(at)) {
      directories.add(at);
    }
  }
  return directories;
}
