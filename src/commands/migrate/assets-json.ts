/** migrate assets-json: has pins in recordings.json take the place of assets.json files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Directory, joinDirectory, showDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, formatPlace, listLines, type Place } from '../../base/errors.ts';
import type { Log, Traffic } from '../../base/log.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { findDiffering, refuseDiffering } from '../../code-repo/tracked-files.ts';
import { type AccessRequest, findAccesses } from '../../fetch/access.ts';
import {
  type AssetsRepositories,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
} from '../../fetch/assets-repository.ts';
import { fetchTreeNames } from '../../fetch/fetch-trees.ts';
import { changedMeanwhile, editManifests, editsByFile } from '../../pins/edit.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import type { Manifest, Settings } from '../../pins/manifest.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { assetsJsonOf, parseAssetsJson } from '../../pins/pin-files.ts';
import { type PinnedPlace, type PinnedTree, Pins } from '../../pins/pins.ts';
import { DEFAULT_SERVICES, SCHEMA_ADDRESS } from '../../pins/schema.ts';
import {
  assetsFolderOf,
  changeLines,
  hasChanges,
  isAtTag,
  packageFolder,
  proxyCommands,
  readBreadcrumbs,
  readFolder,
} from '../../proxy-folders/package-folder.ts';
import { type Located, locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, select, selectAll } from '../../selection/selection.ts';
import { ServiceGlobs } from '../../selection/services.ts';

export interface MigrateRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  dryRun: boolean;
}

/** A pin that takes the place of an assets.json. */
export interface MigratedPin extends PinEdit {
  /** The recordings.json that gets it. */
  file: string;
  manifestDirectory: Directory;
  /** The assets.json that goes. */
  from: string;
}

export interface MigrateResult extends Traffic {
  pins: MigratedPin[];
}

/**
 * @throws `local-changes` where git could not bring one of the files back, and `bad-manifest` where the files name more than one repository or prefix, or a recordings.json says something else of the same
 * directory; nothing is changed then
 */
export async function migrateAssetsJson(request: MigrateRequest, log: Log, signal: AbortSignal): Promise<MigrateResult> {
  const { codeRepository, repositoryOptions } = request;
  const located = locate(codeRepository, request.selection.path);
  const { places, selection } = await findTagged(request, located, log, signal);
  if (places.length === 0) return { pins: [], requests: 0, bytes: 0 };
  const settings = commonSettings(places, located, selection.manifests);
  const removed = new Map(places.map((place) => [assetsJsonOf(place.directory), readTagged(codeRepository.root, place)]));
  // They are deleted: what git does not have would be lost.
  const files = places.map(({ directory }) => `:(literal)${assetsJsonOf(directory)}`);
  refuseDiffering(await findDiffering(codeRepository, files, signal), 'files');
  const accesses = findAccesses(request.access, selection.rootFile, codeRepository.root, log.warning);
  const { trees, ...traffic } = await withAssetsRepositories(accesses, repositoryOptions, log, async (repositories) => ({
    trees: await findTrees(repositories, places, log, signal),
  }));
  for (const tree of trees) await refuseUnpushed(tree, located.assetsRoot, codeRepository.root, signal);
  const pins = trees.map((tree) => pinFor(tree, selection));
  requireUnclaimed(pins, selection);
  if (!request.dryRun) {
    const ofRoot = located.isRootFileMissing ? { schema: SCHEMA_ADDRESS, ...newSettings(settings, pins) } : { ...settings };
    // First the pins, then the files that they take the place of: cut off between the two, both say the same.
    await editManifests(codeRepository.root, editsByFile(pins), log, signal, { settings: ofRoot, removed });
  }
  return { pins, ...traffic };
}

/** The bytes of an assets.json. @throws `conflict` where it no longer pins what was read before */
function readTagged(codeRoot: string, { directory, pin }: PinnedPlace): Buffer {
  const file = assetsJsonOf(directory);
  const bytes = readFileSync(join(codeRoot, file));
  if (isDeepStrictEqual(parseAssetsJson(bytes.toString('utf8'), directory)?.tagPin, pin)) return bytes;
  throw changedMeanwhile(file);
}

/** @throws `local-changes` for recordings in the test proxy's own folder of a package that no pin would have */
async function refuseUnpushed({ directory, sha, pin }: PinnedTree, assetsRoot: string, codeRoot: string, signal: AbortSignal) {
  const assetsFolder = assetsFolderOf({ assetsRoot, codeRoot });
  const one = packageFolder(pin, assetsFolder);
  const { folder, crumb } = one;
  const state = await readFolder(folder, assetsRoot, signal);
  if (state === undefined) return;
  // The tag of a push that was cut off is in the folder alone; a breadcrumb is written when its tag went to the server.
  const isPushed = state.head === sha || isAtTag(state.head, readBreadcrumbs(assetsFolder).get(crumb.folder)?.tag);
  if (isPushed && !hasChanges(state)) return;
  const what = hasChanges(state)
    ? listLines(changeLines(state.changes))
    : `  commit ${shortSha(state.head)} (to push or drop it, first: git reset HEAD^)`;
  throw new AssetsSyncError('local-changes', `${folder} has recordings of ${directory} that were not pushed:\n${what}`, {
    hint: `Push them (${proxyCommands('push', [one])}), or drop them (${proxyCommands('reset', [one])}), then run the command again; nothing was changed.`,
  });
}

/** What assets.json files pin, of all or of the services that the paths mean. */
async function findTagged(
  { selection: asked, codeRepository }: MigrateRequest,
  located: Located,
  log: Log,
  signal: AbortSignal,
): Promise<{ places: PinnedPlace[]; selection: Selection }> {
  const selection =
    asked.paths.length === 0
      ? await selectAll(asked, codeRepository, log, signal, located)
      : await select(asked, codeRepository, log, signal, located);
  const places = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const tagged = places.filter(({ directory, pin }) => pin.assetsJson !== undefined && pin.directory === directory);
  return { places: [...new Map(tagged.map((place) => [place.directory, place])).values()], selection };
}

/**
 * The repository and the prefix of all of them, as far as the root file does not say so already.
 * @throws `bad-manifest` where there are several
 */
function commonSettings(places: readonly PinnedPlace[], { rootFile }: Located, manifests: readonly Manifest[]): Settings {
  const named = new Map<string, { settings: Settings; at: Place }>();
  const add = (repository: string, prefix: string, at: Place) => {
    const settings = { repository, ...(prefix === '' ? {} : { prefix }) };
    named.set(`${repository} ${prefix}`, named.get(`${repository} ${prefix}`) ?? { settings, at });
  };
  const { repository } = rootFile.settings;
  // What is said there holds for all pins that there are.
  const isSaid = repository !== undefined || manifests.some(({ pins }) => pins.length > 0);
  if (isSaid)
    add(
      repository ?? 'no $repository',
      trimSlashes(rootFile.settings.prefix ?? ''),
      rootFile.places.$repository ?? { file: rootFile.file },
    );
  for (const { directory, assetsPath, pin } of places) {
    const prefix = assetsPath.slice(0, assetsPath.length - directory.length).replace(/\/$/, '');
    add(pin.assetsJson?.repository ?? '', prefix, pin.assetsJson?.repositoryAt ?? pin.at);
  }
  const all = [...named.values()];
  if (all.length > 1) throw severalRepositories(all);
  return repository === undefined ? (all[0]?.settings ?? {}) : {};
}

function trimSlashes(prefix: string): string {
  return prefix.replace(/^\/|\/$/g, '');
}

function severalRepositories(named: readonly { settings: Settings; at: Place }[]): AssetsSyncError {
  const lines = named.map(({ settings: { repository, prefix }, at }) => {
    return `${formatPlace(at)} ${repository}${prefix === undefined ? '' : `, prefix ${prefix}`}`;
  });
  return new AssetsSyncError(
    'bad-manifest',
    `The pins of one recordings.json are of one assets repository and one prefix, but these are several:\n${listLines(lines)}`,
    {
      hint: 'Name directories of one of them (assets-sync migrate assets-json sdk/storage); the others go on with their assets.json. Nothing was changed.',
      at: named[0]?.at,
    },
  );
}

/** @throws `no-such-directory` where a tag does not have what it pins */
async function findTrees(
  repositories: AssetsRepositories,
  places: readonly PinnedPlace[],
  log: Log,
  signal: AbortSignal,
): Promise<PinnedTree[]> {
  const tags = await resolveTags(repositories, places, log, signal);
  const found: PinnedTree[] = [];
  for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
    const named = await fetchTreeNames(assets, ofRepository, signal);
    for (const { found: tree, ...place } of named) {
      if (tree === 'absent') throw noSuchDirectory(place);
      found.push({ ...place, tree });
    }
  }
  return found;
}

function noSuchDirectory({ assetsPath, sha, pin }: PinnedTree): AssetsSyncError {
  const message = `${showDirectory(assetsPath)} does not exist in commit ${shortSha(sha)}, tag ${pin.assetsJson?.tag}.`;
  const hint = 'Correct AssetsRepoPrefixPath or Tag, or remove the file. Nothing was changed.';
  return new AssetsSyncError('no-such-directory', message, { hint, at: pin.at });
}

/** In the recordings.json that would count without the assets.json, else in the root file. */
function pinFor({ directory, sha, tree }: PinnedTree, { manifests }: Selection): MigratedPin {
  const others = new Pins(manifests.map(({ tagPin, ...manifest }) => manifest));
  const manifestDirectory = others.resolve(directory)?.manifestDirectory ?? TOP;
  const before = existingPin(manifests, manifestDirectory, directory)?.sha;
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  return { directory, sha, tree, before, file, manifestDirectory, from: assetsJsonOf(directory) };
}

function existingPin(manifests: readonly Manifest[], manifestDirectory: Directory, directory: Directory) {
  const ofFile = manifests.filter((manifest) => manifest.manifestDirectory === manifestDirectory);
  return ofFile.flatMap(({ pins }) => pins).find((pin) => pin.directory === directory);
}

/** A run that was cut off has left pins that are right already. @throws `bad-manifest` where another one is there */
function requireUnclaimed(pins: readonly MigratedPin[], { manifests }: Selection): void {
  const [claimed] = pins.filter(({ before, sha }) => before !== undefined && before !== sha);
  if (claimed === undefined) return;
  const { manifestDirectory, directory, before, from, sha, file } = claimed;
  const message = `${file} pins ${directory} at ${shortSha(before as Sha)}, ${from} at ${shortSha(sha)}.`;
  const hint = 'Remove the one that is wrong. Nothing was changed.';
  throw new AssetsSyncError('bad-manifest', message, { hint, at: existingPin(manifests, manifestDirectory, directory)?.at });
}

/** What were services stay services: a job for each of them, and not for all that are in one directory. */
function newSettings(settings: Settings, pins: readonly MigratedPin[]): Settings {
  const defaults = new ServiceGlobs(DEFAULT_SERVICES);
  if (pins.every(({ directory }) => defaults.serviceOf(directory) === directory)) return settings;
  const globs = pins.map(({ directory }) =>
    directory
      .split('/')
      .map((segment, index) => (index === 0 ? segment : '*'))
      .join('/'),
  );
  return { ...settings, services: [...new Set(globs)].sort() };
}
