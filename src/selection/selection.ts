/** From what a run was asked to the services that it is about, with their pins. */
import type { Directory } from '../base/directory.ts';
import { listNames, type Place, type Problem } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, listDirectories } from '../code-repo/code-repository.ts';
import type { CodeAccess } from '../code-repo/code-server.ts';
import { CodeHistory } from '../code-repo/history.ts';
import { manifestError } from '../pins/load.ts';
import type { Manifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import { type PinnedPlace, Pins, type SelectedService } from '../pins/pins.ts';
import { DEFAULT_SERVICES } from '../pins/schema.ts';
import { type Change, findChange, type PinsBefore, pinsBefore, servicesOfFiles, servicesOfPins, withPins } from './change.ts';
import type { ChangeEvent } from './event.ts';
import { type GivenPaths, parseGivenPaths, placeInService } from './given-paths.ts';
import { type Located, locate } from './locate.ts';
import { readManifests } from './read-manifests.ts';
import { ALL, givenServices, ServiceGlobs, scopesOf, servicesBelow } from './services.ts';

/** What reading pins takes. */
export interface PinsRequest {
  /** The assets root, in place of the file's. */
  path: string | undefined;
  /** A sparse or shallow checkout may lack some of them, which the code repository's server has. */
  codeAccess: CodeAccess;
}

/** What a person, or the event that started a run, may mean. */
export interface SelectionRequest extends PinsRequest, GivenPaths {
  /** A person's own machine: without paths, the service that they are in is meant, and what they changed on disk counts. */
  isLocalUser: boolean;
  /** A commit, branch or tag to compare with, in place of what the event says. */
  base: string | undefined;
  /** How a person gives that here, for messages. */
  baseInput: string;
  /** Read only where it is needed. */
  event: () => ChangeEvent;
  /** A service that is named and has no pin is left out with a notice: it is going to be recorded. Else it is an error. */
  mayLackPins?: boolean;
}

export interface Selection {
  root: Manifest;
  /** Absolute: the assets root. */
  assetsRoot: string;
  services: SelectedService[];
  /** Every recordings.json that was read, the root's first, and the pins in them. */
  manifests: Manifest[];
  pins: Pins;
  globs: ServiceGlobs;
  /** The pins before the change, where that was looked for. */
  before: PinsBefore | undefined;
}

/** What every way to select works with. */
interface Sources {
  codeRepository: CodeRepository;
  history: CodeHistory;
  located: Located;
  globs: ServiceGlobs;
  /** Those that no directory matches, as problems. */
  lostGlobs: (Problem & { at: Place })[];
  log: Log;
  signal: AbortSignal;
}

/**
 * The services that are meant: those of the paths; without any, the one that a person is in, else those that the change touches.
 * @param located where it is known already
 */
export function select(
  request: SelectionRequest,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located?: Located,
): Promise<Selection> {
  return withSources(request, codeRepository, log, signal, located, async (sources) => {
    const paths = meantPaths(request, sources);
    if (paths === undefined) return selectTouched(await findChangeOf(request, sources), request.isLocalUser, sources);
    const selection = await selectGiven(paths, undefined, sources, { mayLackPins: request.mayLackPins });
    // Else a mistyped glob would end with success and nothing.
    if (selection.services.length === 0 && sources.lostGlobs.length > 0) throw manifestError(sources.lostGlobs);
    return selection;
  });
}

/** All that have a pin, whatever was asked for. */
export function selectAll(
  request: PinsRequest,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located?: Located,
): Promise<Selection> {
  return withSources(request, codeRepository, log, signal, located, (sources) => selectGiven([ALL], undefined, sources));
}

/**
 * What is meant, and the pins before the change: without paths, the services whose pins moved. A service that lost its pin has no
 * pinned trees.
 * @param lostPins whether a path may mean such a service; else it is an error, as without a change
 */
export function selectCompared(
  request: SelectionRequest,
  { lostPins }: { lostPins: boolean },
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located?: Located,
): Promise<Selection> {
  return withSources(request, codeRepository, log, signal, located, async (sources) => {
    const paths = meantPaths(request, sources);
    const change = await findChangeOf(request, sources);
    if (paths === undefined) return selectMoved(change, sources);
    return selectGiven(paths, change, sources, { lostPins });
  });
}

async function withSources(
  { path, codeAccess }: PinsRequest,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located: Located = locate(codeRepository, path),
  body: (sources: Sources) => Promise<Selection>,
): Promise<Selection> {
  const { root } = located;
  root.warnings.forEach(log.warning);
  const globs = new ServiceGlobs(root.settings.services ?? DEFAULT_SERVICES);
  const lostGlobs = await findLostGlobs(globs, root, codeRepository, signal);
  lostGlobs.forEach(log.warning);
  const history = new CodeHistory(codeRepository, { ...codeAccess, log }, signal);
  try {
    return withoutEmptyTags(await body({ codeRepository, history, located, globs, lostGlobs, log, signal }), log);
  } finally {
    await history.close();
  }
}

/** An assets.json whose tag is empty pins nothing yet. */
function withoutEmptyTags(selection: Selection, log: Log): Selection {
  const isEmpty = ({ pin }: PinnedPlace) => pin.assetsJson?.tag === '';
  const empty = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees.filter(isEmpty));
  if (empty.length === 0) return selection;
  const names = listNames([...new Set(empty.map(({ directory }) => directory))]);
  log.notice(`Nothing was recorded yet for ${names}: the Tag of its assets.json is empty.`);
  const services = selection.services
    .map((service) => ({ ...service, pinnedTrees: service.pinnedTrees.filter((place) => !isEmpty(place)) }))
    // One that has lost its pin has none before either.
    .filter(({ service, pinnedTrees }) => pinnedTrees.length > 0 || !empty.some(({ directory }) => directory === service));
  return { ...selection, services };
}

/** @returns undefined for what the change touches */
function meantPaths(
  request: SelectionRequest,
  { codeRepository, located, globs }: Sources,
): (Directory | typeof ALL)[] | undefined {
  if (request.paths.length > 0) return parseGivenPaths(request, codeRepository, located.assetsRoot);
  if (!request.isLocalUser || request.base !== undefined) return undefined;
  const here = placeInService(request.pathsFrom, codeRepository, globs);
  return here === undefined ? undefined : [here];
}

function findChangeOf(request: SelectionRequest, { codeRepository, history, log }: Sources): Promise<Change> {
  const { base, baseInput, event, isLocalUser } = request;
  return findChange({ base, baseInput, event, onDisk: isLocalUser }, codeRepository, history, log);
}

/** @param change undefined where what was before does not count */
async function selectGiven(
  paths: readonly (Directory | typeof ALL)[],
  change: Change | undefined,
  sources: Sources,
  { lostPins = false, mayLackPins = false }: { lostPins?: boolean; mayLackPins?: boolean | undefined } = {},
): Promise<Selection> {
  const { codeRepository, globs, log } = sources;
  const selection = await readPins(scopesOf(paths, globs), change, sources);
  const earlier = lostPins ? selection.before?.pins : undefined;
  const others = { earlier, mayLackPins };
  const services = await givenServices(paths, selection.globs, selection.pins, codeRepository, sources.signal, others);
  if (services.length === 0) await hasAllDirectories(sources);
  if (!mayLackPins) return { ...selection, services };
  const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
  if (unrecorded.length > 0) log.notice(`There is no pin for ${listNames(unrecorded)}: nothing was recorded for it yet.`);
  return { ...selection, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
}

/** The services whose files or pins a change touches. */
async function selectTouched(change: Change, isLocalUser: boolean, sources: Sources): Promise<Selection> {
  const { log } = sources;
  const { before, ...selection } = await readPins([], change, sources);
  if (before === undefined) throw new Error('the pins before were not looked for');
  const byPins = await movedServices(change, selection, before, sources);
  const byFiles = servicesOfFiles(change, selection.globs, [selection.pins, before.pins]);
  const { chosen, unpinned } = withPins(new Set([...byPins, ...byFiles]), selection.pins);
  const hasServices = chosen.length > 0 || (await hasAllDirectories(sources));
  if (isLocalUser && chosen.length + unpinned.length === 0) {
    const all = hasServices ? " All that have a pin: assets-sync sync '*'" : '';
    log.notice(`Nothing that you changed is in a service.${all}`);
  }
  if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${listNames(unpinned)}.`);
  return { ...selection, before, services: chosen };
}

/** The services whose pins a change moves. */
async function selectMoved(change: Change, sources: Sources): Promise<Selection> {
  const { before, ...selection } = await readPins([], change, sources);
  if (before === undefined) throw new Error('the pins before were not looked for');
  const { chosen, unpinned } = withPins(await movedServices(change, selection, before, sources), selection.pins);
  // A service that lost its pin lost its recordings.
  const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
  return { ...selection, before, services: [...chosen, ...lost] };
}

/** Everything of a selection but its services. */
async function readPins(
  scopes: readonly Directory[],
  change: Change | undefined,
  sources: Sources,
): Promise<Omit<Selection, 'services'>> {
  const { history, located, globs, log } = sources;
  const manifests = await readManifests(scopes, change, globs, sources);
  for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
  const pins = new Pins(manifests);
  pins.unreachable().forEach(log.warning);
  const before = change === undefined ? undefined : await pinsBefore(change, manifests, history);
  if (before?.otherRepository !== undefined) {
    log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
  }
  const tagged = [...pins.tagged, ...(before?.pins.tagged ?? [])].map(({ directory }) => directory);
  return { root: located.root, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged), before };
}

function movedServices(
  change: Change,
  { pins, globs }: Pick<Selection, 'pins' | 'globs'>,
  before: PinsBefore,
  sources: Sources,
): Promise<Set<Directory>> {
  return servicesOfPins(change, globs, pins, before.pins, (directory) => changedBelow(change, directory, sources));
}

/** From the commit where that is what counts: a sparse checkout has only some of it on disk. */
async function changedBelow(
  { head }: Change,
  directory: Directory,
  { codeRepository, history, globs, signal }: Sources,
): Promise<Directory[]> {
  if (head === undefined) return servicesBelow(globs, codeRepository, directory, signal);
  return (await history.directories(head, directory)).filter((path) => globs.matches(path));
}

/** The globs of the file that match neither on disk nor in what a sparse checkout left out: a mistake, or their last directory is gone. */
async function findLostGlobs(
  globs: ServiceGlobs,
  { settings, places }: Manifest,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<Sources['lostGlobs']> {
  if (settings.services === undefined) return [];
  const unmatched = await globs.unmatched(codeRepository.root);
  if (unmatched.length === 0) return [];
  const directories = await listDirectories(codeRepository, signal);
  const lost = unmatched.filter((text) => {
    const one = new ServiceGlobs([text]);
    return !directories.some((directory) => one.matches(directory));
  });
  const at = places.$services ?? { file: MANIFEST_NAME };
  return lost.map((glob) => ({ message: `no directory matches ${JSON.stringify(glob)}; correct it or leave it out`, at }));
}

/** @returns whether there is a directory for each glob; says so where there is none */
async function hasAllDirectories({ codeRepository, globs, lostGlobs, log }: Sources): Promise<boolean> {
  // Those of the file were warned of.
  const unmatched = lostGlobs.length > 0 ? [] : await globs.unmatched(codeRepository.root);
  if (unmatched.length === 0) return lostGlobs.length === 0;
  log.notice(`No directory matches ${unmatched.join(', ')}: say in $services which directories are services.`);
  return false;
}
