/** What the files that pin say by now, and the services of given paths by it: no server is asked, and no commit but the one that is checked out. */
import { type Directory, joinDirectory, parentDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listNames, type Place, type Problem } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, listDirectories, listPinFiles, readCommittedFiles } from '../code-repo/code-repository.ts';
import type { CodeHistory } from '../code-repo/history.ts';
import { MANIFEST_NAME, type Manifest, throwIfWrong } from '../pins/manifest.ts';
import { assetsJsonOf, isAssetsJson, noRootManifest, parsePinFile, readPinFile, withoutRivals } from '../pins/pin-files.ts';
import { type PinnedPlace, Pins, type SelectedService } from '../pins/pins.ts';
import { DEFAULT_SERVICES } from '../pins/schema.ts';
import type { PinsBefore } from './change.ts';
import { type Located, locate } from './locate.ts';
import { ALL, type GivenPaths, givenServices, parseGivenPaths, ServiceGlobs, scopesOf } from './services.ts';
import type { JudgingSettings } from './trusted.ts';

export interface Selection {
  /** The root file. Of a change that must not say whom the run asks, without what it must not say. */
  rootFile: Manifest;
  /** Absolute: the assets root. */
  assetsRoot: string;
  services: SelectedService[];
  /** Every recordings.json that was read, the root's first, and the pins in them. */
  manifests: Manifest[];
  pins: Pins;
  globs: ServiceGlobs;
  /** The pins before the change, where that was looked for. */
  before?: PinsBefore | undefined;
  /** The root file's settings before the change, where a proof goes by them: a pull request does not choose what it is judged by. */
  settingsBefore?: JudgingSettings | undefined;
}

export interface GivenRequest extends GivenPaths {
  /** The assets root, in place of the file's. */
  path: string | undefined;
  /** A service that is named and has no pin is left out with a notice: it is going to be recorded. Else it is an error. */
  mayLackPins?: boolean | undefined;
}

/** What reading pins works with. */
export interface Sources {
  codeRepository: CodeRepository;
  located: Located;
  globs: ServiceGlobs;
  /** Globs of the root file that no directory matches. */
  lostGlobs: (Problem & { at: Place })[];
  log: Log;
  signal: AbortSignal;
  /** Undefined where no server may be asked. */
  history?: CodeHistory | undefined;
}

/** The files that a change touches, and whose pins count besides those of the services that are meant. */
interface ChangedFiles {
  /** The directories of files that pin, and of all files. */
  pinDirectories: readonly Directory[];
  directories: readonly Directory[];
  /** The services of all files, by pins as far as those are known. */
  servicesBy: (pins: readonly Pins[]) => Iterable<Directory>;
  /** What a commit says counts, as in CI: what else lies on disk is none of the change. */
  isCommit: boolean;
}

/** The services of given paths, or all that have a pin, as the files here say. */
export async function selectGiven(
  request: GivenRequest,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located = locate(codeRepository, request.path),
): Promise<Selection> {
  const sources = await openSources(codeRepository, located, log, signal);
  const paths: (Directory | typeof ALL)[] =
    request.paths.length === 0 ? [ALL] : parseGivenPaths(request, codeRepository, located.assetsRoot);
  return withoutEmptyTags(await readGiven(sources, paths, request), log);
}

/** Says of the globs of the root file which of them match nothing: a mistake, or their last directory is gone. */
export async function openSources(
  codeRepository: CodeRepository,
  located: Located,
  log: Log,
  signal: AbortSignal,
): Promise<Sources> {
  const { settings, places, warnings } = located.rootFile;
  warnings.forEach(log.warning);
  const globs = new ServiceGlobs(settings.services ?? DEFAULT_SERVICES);
  const unmatched = settings.services === undefined ? [] : globs.unmatched(codeRepository.root);
  // What a sparse checkout left out counts as well.
  const directories = unmatched.length === 0 ? [] : await listDirectories(codeRepository, signal);
  const lostGlobs = unmatched
    .filter((text) => !directories.some((directory) => new ServiceGlobs([text]).matches(directory)))
    .map((text) => ({
      message: `no directory matches ${JSON.stringify(text)}; correct it or leave it out`,
      at: places.$services ?? { file: MANIFEST_NAME },
    }));
  lostGlobs.forEach(log.warning);
  return { codeRepository, located, globs, lostGlobs, log, signal };
}

/** @param earlier pins of before a change, which paths may mean as well */
export async function readGiven(
  sources: Sources,
  paths: readonly (Directory | typeof ALL)[],
  { mayLackPins }: Pick<GivenRequest, 'mayLackPins'>,
  read?: Omit<Selection, 'services'>,
  earlier?: Pins,
): Promise<Selection> {
  const { codeRepository, globs, log, signal } = sources;
  const known = read ?? (await readPins(sources, scopesOf(paths, globs)));
  const services = await givenServices(paths, { ...known, earlier, mayLackPins }, codeRepository, signal);
  if (services.length === 0) noticeUnmatched(sources);
  for (const { meant, service } of services)
    if (meant !== undefined) log.notice(`Nothing names ${service} but a pin of all services. Did you mean ${meant}?`);
  if (mayLackPins !== true) return { ...known, services };
  const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
  if (unrecorded.length > 0) log.notice(`There is no pin for ${listNames(unrecorded)}: nothing was recorded for it yet.`);
  return { ...known, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
}

/** Says so where there is no directory for the globs that count where the root file has none. */
export function noticeUnmatched({ codeRepository, globs, located, log }: Sources): void {
  const lost = located.rootFile.settings.services === undefined ? globs.unmatched(codeRepository.root) : [];
  if (lost.length > 0)
    log.notice(`No directory matches ${lost.join(', ')}: say in $services of recordings.json which directories are services.`);
}

/** Leaves out, with a notice, what an assets.json with an empty tag pins: nothing yet. */
export function withoutEmptyTags(selection: Selection, log: Pick<Log, 'notice'>): Selection {
  const isEmpty = ({ pin }: PinnedPlace) => pin.assetsJson?.tag === '';
  const services = selection.services.flatMap((service) => {
    const [empty, pinnedTrees] = [service.pinnedTrees.filter(isEmpty), service.pinnedTrees.filter((place) => !isEmpty(place))];
    for (const { directory, pin } of empty) {
      const why = pin.assetsJson?.lacksTag === true ? 'its assets.json has no Tag' : 'the Tag of its assets.json is empty';
      log.notice(`Nothing is pinned for ${directory}: ${why}; what is on disk of it stays there.`);
    }
    return empty.length > 0 && pinnedTrees.length === 0 ? [] : [{ ...service, pinnedTrees }];
  });
  return { ...selection, services };
}

/** Reads every file that pins and counts for given directories and for what a change touches, the root's first. */
export async function readPins(
  sources: Sources,
  scopes: readonly Directory[],
  change?: ChangedFiles,
): Promise<Omit<Selection, 'services'>> {
  const { located, globs, log } = sources;
  const manifests = await readManifests(sources, scopes, change);
  for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
  const pins = new Pins(manifests);
  pins.unreachable().forEach(log.warning);
  const tagged = pins.tagged.map(({ directory }) => directory);
  return { rootFile: located.rootFile, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged) };
}

async function readManifests(
  sources: Sources,
  given: readonly Directory[],
  change: ChangedFiles | undefined,
): Promise<Manifest[]> {
  const { located, log } = sources;
  const touchedBy = (pins: readonly Pins[]) => change?.servicesBy(pins) ?? [];
  for (let scopes = new Set([...given, ...(change?.pinDirectories ?? []), ...touchedBy([])]); ; ) {
    const manifests = [located.rootFile, ...(await readBelow(sources, [...scopes], change))];
    throwIfWrong(manifests);
    // A changed file may be in a pinned directory that is no service by its name.
    const all = new Set([...scopes, ...touchedBy([new Pins(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(sources, manifests);
    const counting = withoutRivals(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) log.notice(`A recordings.json beside it counts in place of ${listNames(rivals)}.`);
    return counting;
  }
}

/** Without a root file there is nothing to go by but assets.json files, wherever they are. @throws `bad-manifest` */
async function requireRoot({ codeRepository, located, signal }: Sources, manifests: readonly Manifest[]): Promise<void> {
  if (!located.isRootFileMissing || manifests.some(({ tagPin }) => tagPin !== undefined)) return;
  const question = { scopes: [TOP], assetsRoot: located.inside, untracked: true };
  const { onDisk, sparse } = await listPinFiles(codeRepository, question, signal);
  if (![...onDisk, ...sparse].some(isAssetsJson)) throw noRootManifest(codeRepository.root);
}

async function readBelow(
  { codeRepository, history, located, signal }: Sources,
  scopes: readonly Directory[],
  change: ChangedFiles | undefined,
): Promise<Manifest[]> {
  const { rootFile, inside: assetsRoot } = located;
  const question = { scopes, assetsRoot, untracked: change?.isCommit !== true };
  const { onDisk, sparse, rootIsTracked } = await listPinFiles(codeRepository, question, signal);
  if (rootIsTracked) {
    throw new AssetsSyncError('foreign-root', `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
      at: rootFile.places.$path,
    });
  }
  const above = [...scopes, ...(change?.directories ?? [])].flatMap(upward);
  const files = new Set([
    ...onDisk,
    ...above.flatMap((directory) => [joinDirectory(directory, MANIFEST_NAME as Directory), assetsJsonOf(directory)]),
  ]);
  // The root file was read before.
  for (const file of [...sparse, MANIFEST_NAME]) files.delete(file);
  const leftOut = sparse.filter((file) => file !== MANIFEST_NAME);
  const manifests = [
    ...[...files].flatMap((file) => readPinFile(codeRepository.root, file) ?? []),
    ...(leftOut.length === 0 ? [] : await readSparse(leftOut, { codeRepository, history, signal })),
  ];
  return manifests.sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
}

/** Reads files that a sparse checkout left out as the commit has them, which a clone without files does not until they are fetched. */
async function readSparse(
  files: readonly string[],
  { codeRepository, history, signal }: Pick<Sources, 'codeRepository' | 'history' | 'signal'>,
): Promise<Manifest[]> {
  const texts = await readCommittedFiles(codeRepository, files, signal);
  const missing = files.filter((file) => !texts.has(file));
  if (missing.length > 0 && history !== undefined) {
    const { sha } = await history.checkedOut();
    for (const [file, text] of await history.readFiles(await history.findPinFiles(sha, missing), sha)) texts.set(file, text);
  }
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString('utf8');
    if (text !== undefined) return parsePinFile(text, file) ?? [];
    throw new AssetsSyncError('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${showDirectory(parentDirectory(file as Directory))}`,
      at: { file },
    });
  });
}
