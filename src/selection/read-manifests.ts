/** Which files that pin count for a run, and what they say. */
import { type Directory, joinDirectory, parentDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, listPinFiles } from '../code-repo/code-repository.ts';
import type { CodeHistory } from '../code-repo/history.ts';
import { MANIFEST_NAME, type Manifest, throwIfWrong } from '../pins/manifest.ts';
import { assetsJsonOf, isAssetsJson, noRootManifest, parsePinFile, readPinFile, withoutRivals } from '../pins/pin-files.ts';
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
  const touchedBy = (pins: readonly Pins[]) => (change === undefined ? [] : servicesOfFiles(change, globs, pins));
  const changed = [...(change?.pinFiles.keys() ?? [])].map((file) => parentDirectory(file as Directory));
  for (let scopes = new Set([...given, ...changed, ...touchedBy([])]); ; ) {
    const manifests = [access.located.root, ...(await readBelow([...scopes], change, access))];
    throwIfWrong(manifests);
    // A changed file may be in a pinned directory that is no service by its name.
    const all = new Set([...scopes, ...touchedBy([new Pins(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(manifests, access);
    const counting = withoutRivals(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) access.log.notice(`A recordings.json beside it counts in place of ${listNames(rivals)}.`);
    return counting;
  }
}

/** Without a root file there is nothing to go by but assets.json files, wherever they are. @throws `bad-manifest` */
async function requireRoot(manifests: readonly Manifest[], { codeRepository, located, signal }: ManifestAccess): Promise<void> {
  if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== undefined)) return;
  const { onDisk, sparse } = await listPinFiles(
    codeRepository,
    { scopes: [TOP], assetsRoot: located.inside, untracked: true },
    signal,
  );
  if (![...onDisk, ...sparse].some(isAssetsJson)) throw noRootManifest(codeRepository.root);
}

async function readBelow(
  scopes: readonly Directory[],
  change: Change | undefined,
  { codeRepository, history, located, signal }: ManifestAccess,
): Promise<Manifest[]> {
  const { root, inside: assetsRoot } = located;
  // What a commit says is what counts in CI: what else lies on its disk is none of the change.
  const untracked = change === undefined || change.head === undefined;
  const { onDisk, sparse, rootIsTracked } = await listPinFiles(codeRepository, { scopes, assetsRoot, untracked }, signal);
  if (rootIsTracked) {
    throw new AssetsSyncError('foreign-root', `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
      at: root.places.$path,
    });
  }
  const around = new Set([...scopes, ...(change?.paths ?? []).map(({ path }) => parentDirectory(path as Directory))]);
  const files = new Set([
    ...onDisk,
    ...[...around].flatMap(upward).flatMap((directory) => [manifestOf(directory), assetsJsonOf(directory)]),
  ]);
  // The root file was read before.
  for (const file of [...sparse, MANIFEST_NAME]) files.delete(file);
  const manifests = [
    ...[...files].flatMap((file) => readPinFile(codeRepository.root, file) ?? []),
    ...(await readSparse(
      sparse.filter((file) => file !== MANIFEST_NAME),
      history,
    )),
  ];
  return manifests.sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
}

function manifestOf(directory: Directory): string {
  return joinDirectory(directory, MANIFEST_NAME as Directory);
}

/** Reads files that a sparse checkout left out, as they are in the commit. */
async function readSparse(files: readonly string[], history: CodeHistory): Promise<Manifest[]> {
  if (files.length === 0) return [];
  const { sha } = await history.checkedOut();
  const texts = await history.readFiles(await history.findPinFiles(sha, files), sha);
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString('utf8');
    if (text !== undefined) return parsePinFile(text, file) ?? [];
    throw new AssetsSyncError('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${showDirectory(parentDirectory(file as Directory))}`,
      at: { file },
    });
  });
}
