/** Which recordings.json files count for a run, and what they say. */
import { type Directory, joinDirectory, parentDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { type CodeRepository, listManifests } from '../code-repo/code-repository.ts';
import { readManifestTexts } from '../code-repo/committed-manifests.ts';
import type { CodeHistory } from '../code-repo/history.ts';
import { readManifest, throwIfWrong } from '../pins/load.ts';
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
  let scopes = new Set([...given, ...(change?.manifestDirectories ?? []), ...touchedBy([])]);
  for (;;) {
    const split = await readBelow([...scopes], change, access);
    const manifests = [root, ...split];
    throwIfWrong(manifests);
    // A changed file may be in a pinned directory that is no service by its name.
    const all = new Set([...scopes, ...touchedBy([new Pins(manifests)])]);
    if (all.size === scopes.size) return manifests;
    scopes = all;
  }
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
  const manifestDirectories = new Set([
    ...listing.manifestDirectories,
    ...scopes.flatMap(upward),
    ...(change === undefined ? [] : directoriesOf(change)),
  ]);
  for (const manifestDirectory of [TOP, ...listing.sparse]) manifestDirectories.delete(manifestDirectory);
  const onDisk = [...manifestDirectories].map((manifestDirectory) => readManifest(codeRepository.root, manifestDirectory));
  const sparse = listing.sparse.filter(
    (manifestDirectory) =>
      manifestDirectory !== TOP && !onDisk.some((manifest) => manifest?.manifestDirectory === manifestDirectory),
  );
  return [...onDisk, ...(await readSparse(sparse, history))]
    .filter((manifest) => manifest !== undefined)
    .sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
}

/** Reads the recordings.json files that a sparse checkout left out, as they are in the commit. */
async function readSparse(manifestDirectories: readonly Directory[], history: CodeHistory): Promise<Manifest[]> {
  if (manifestDirectories.length === 0) return [];
  const { sha } = await history.checkedOut();
  const texts = await readManifestTexts(history, sha, manifestDirectories);
  return manifestDirectories.map((manifestDirectory) => {
    const text = texts.get(manifestDirectory);
    if (text !== undefined) return parseManifest(text, manifestDirectory);
    const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
    throw new AssetsSyncError('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${showDirectory(manifestDirectory)}`,
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
