/** From what a run was asked to the services that it is about, with their pins. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, listNames, type Place, type Problem } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, listDirectories } from '../code-repo/code-repository.ts';
import { type CodeAccess, type CodeHistory, withHistory } from '../code-repo/history.ts';
import { MANIFEST_NAME, type Manifest, manifestError } from '../pins/manifest.ts';
import { type PinnedPlace, Pins, type SelectedService } from '../pins/pins.ts';
import { DEFAULT_SERVICES } from '../pins/schema.ts';
import type { ChangeEvent } from './change.ts';
import { type Change, findChange, type PinsBefore, pinsBefore, servicesOfFiles, servicesOfPins, withPins } from './change.ts';
import { type Located, locate } from './locate.ts';
import { readManifests } from './read-manifests.ts';
import {
  ALL,
  type GivenPaths,
  givenServices,
  parseGivenPaths,
  placeInService,
  ServiceGlobs,
  scopesOf,
  servicesBelow,
} from './services.ts';
import { type Addresses, type JudgingSettings, settingsBefore, trustedRoot } from './trusted.ts';

/** What reading pins takes. */
export interface PinsRequest extends Addresses {
  /** The assets root, in place of the file's. */
  path: string | undefined;
  /** A sparse or shallow checkout may lack some of them, which the code repository's server has. */
  codeAccess: CodeAccess;
  /** A person's own machine: without paths, the service that they are in is meant, and what they changed on disk counts. */
  isLocalUser: boolean;
  /** How a person gives a commit, branch or tag to compare with here, for messages. */
  baseInput: string;
  /** Read only where it is needed. */
  event: () => ChangeEvent;
  /** The pins are going to be proved: `settingsBefore` is looked for. */
  isProved?: boolean;
}

/** What a person, or the event that started a run, may mean. */
export interface SelectionRequest extends PinsRequest, GivenPaths {
  /** A commit, branch or tag to compare with, in place of what the event says. */
  base: string | undefined;
  /** A service that is named and has no pin is left out with a notice: it is going to be recorded. Else it is an error. */
  mayLackPins?: boolean;
}

export interface Selection {
  /** The root file. Of a change that must not say whom the run asks, without what it must not say. */
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
  /** The root file's settings before the change, where a proof goes by them: a pull request does not choose what it is judged by. */
  settingsBefore?: JudgingSettings | undefined;
}

/** What is meant beside what was before a change. */
export interface ComparedRequest extends SelectionRequest {
  /** Whether a path may mean a service that lost its pin: it has no pinned trees. Else it is an error, as without a change. */
  lostPins: boolean;
}

/** @param located where it is known already */
type Select<Request> = (
  request: Request,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located?: Located,
) => Promise<Selection>;

/** The services that are meant: those of the paths; without any, the one that a person is in, else those that the change touches. */
export const select = selecting<SelectionRequest>(async (selector, request, log) => {
  const paths = selector.meantPaths(request);
  if (paths === undefined) return selector.touched(await findChange(request, selector.history, log));
  const selection = await selector.given(paths, undefined, { mayLackPins: request.mayLackPins });
  // Else a mistyped glob would end with success and nothing.
  if (selection.services.length === 0 && selector.lostGlobs.length > 0) throw manifestError(selector.lostGlobs);
  return selection;
});

/** All that have a pin, whatever was asked for. */
export const selectAll = selecting<PinsRequest>((selector) => selector.given([ALL], undefined));

/** What is meant, and the pins before the change: without paths, the services whose pins moved. */
export const selectCompared = selecting<ComparedRequest>(async (selector, request, log) => {
  const paths = selector.meantPaths(request);
  const change = await findChange(request, selector.history, log);
  return paths === undefined ? selector.moved(change) : selector.given(paths, change, { lostPins: request.lostPins });
});

function selecting<Request extends PinsRequest>(
  choose: (selector: Selector, request: Request, log: Log) => Promise<Selection>,
): Select<Request> {
  return async (request, codeRepository, log, signal, located = locate(codeRepository, request.path)) => {
    located.root.warnings.forEach(log.warning);
    const globs = new ServiceGlobs(located.root.settings.services ?? DEFAULT_SERVICES);
    const lostGlobs = await findLostGlobs(globs, located.root, codeRepository, signal);
    lostGlobs.forEach(log.warning);
    return withHistory(codeRepository, { ...request.codeAccess, log }, signal, async (history) => {
      const selection = await choose(
        new Selector({ codeRepository, history, located, globs, lostGlobs, log, signal }),
        request,
        log,
      );
      const root = await trustedRoot(selection, request, history, log);
      const earlier = request.isProved === true ? await settingsBefore(request, history, log) : undefined;
      return withoutEmptyTags({ ...selection, root, settingsBefore: earlier }, log);
    });
  };
}

/** An assets.json whose tag is empty pins nothing yet. */
function withoutEmptyTags(selection: Selection, log: Log): Selection {
  const isEmpty = ({ pin }: PinnedPlace) => pin.assetsJson?.tag === '';
  const empty = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees.filter(isEmpty));
  if (empty.length === 0) return selection;
  for (const { directory, pin } of new Map(empty.map((place) => [place.directory, place])).values()) {
    const why = pin.assetsJson?.lacksTag === true ? 'its assets.json has no Tag' : 'the Tag of its assets.json is empty';
    const left = existsSync(join(selection.assetsRoot, directory)) ? '; what is on disk of it stays there' : '';
    log.notice(`Nothing was recorded yet for ${directory}: ${why}${left}.`);
  }
  const services = selection.services
    .map((service) => ({ ...service, pinnedTrees: service.pinnedTrees.filter((place) => !isEmpty(place)) }))
    // One that has lost its pin has none before either.
    .filter(({ service, pinnedTrees }) => pinnedTrees.length > 0 || !empty.some(({ directory }) => directory === service));
  return { ...selection, services };
}

/** What every way to select works with. */
interface Sources {
  codeRepository: CodeRepository;
  history: CodeHistory;
  located: Located;
  globs: ServiceGlobs;
  /** Globs of the file that no directory matches, as problems. */
  lostGlobs: (Problem & { at: Place })[];
  log: Log;
  signal: AbortSignal;
}

type Read = Omit<Selection, 'services'>;

class Selector {
  readonly history: CodeHistory;
  readonly lostGlobs: Sources['lostGlobs'];
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
    this.history = sources.history;
    this.lostGlobs = sources.lostGlobs;
  }

  /** @returns undefined for what the change touches */
  meantPaths(request: SelectionRequest): (Directory | typeof ALL)[] | undefined {
    const { codeRepository, located, globs } = this.sources;
    if (request.paths.length > 0) return parseGivenPaths(request, codeRepository, located.assetsRoot);
    if (!request.isLocalUser || request.base !== undefined) return undefined;
    const here = placeInService(request.pathsFrom, codeRepository, globs);
    return here === undefined ? undefined : [here];
  }

  /** @param change undefined where what was before does not count */
  async given(
    paths: readonly (Directory | typeof ALL)[],
    change: Change | undefined,
    { lostPins = false, mayLackPins = false }: { lostPins?: boolean; mayLackPins?: boolean | undefined } = {},
  ): Promise<Selection> {
    const { codeRepository, globs, log, signal } = this.sources;
    const read = await this.readPins(scopesOf(paths, globs), change);
    const earlier = lostPins ? read.before?.pins : undefined;
    const known = { ...read, earlier, mayLackPins };
    const services = await givenServices(paths, known, codeRepository, signal).catch(async (error) => {
      throw (await this.revisionError(paths, error)) ?? error;
    });
    if (services.length === 0) this.tellUnmatched();
    if (!mayLackPins) return { ...read, services };
    const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
    if (unrecorded.length > 0) log.notice(`There is no pin for ${listNames(unrecorded)}: nothing was recorded for it yet.`);
    return { ...read, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
  }

  /** Where a commit or a branch was given in place of a path. */
  private async revisionError(paths: readonly string[], error: unknown): Promise<AssetsSyncError | undefined> {
    const { codeRepository, history } = this.sources;
    if (!(error instanceof AssetsSyncError) || error.code !== 'no-pin') return undefined;
    for (const path of paths) {
      if (existsSync(join(codeRepository.root, path)) || (await history.resolve(path)) === undefined) continue;
      return new AssetsSyncError('no-pin', error.message, {
        hint: `${path} is no directory, but a commit: what to compare with is given with --from (diff) or --base.`,
      });
    }
    return undefined;
  }

  /** The services whose files or pins a change touches. */
  async touched(change: Change): Promise<Selection> {
    const { log } = this.sources;
    const read = await this.readChanged(change);
    const byFiles = servicesOfFiles(change, read.globs, [read.pins, read.before.pins]);
    const { chosen, unpinned } = withPins(new Set([...(await this.servicesOfPins(change, read)), ...byFiles]), read.pins);
    const hasServices = chosen.length > 0 || this.tellUnmatched();
    if (change.head === undefined && chosen.length + unpinned.length === 0) {
      log.notice(`Nothing that you changed is in a service.${hasServices ? " All that have a pin: assets-sync sync '*'" : ''}`);
    }
    if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${listNames(unpinned)}.`);
    return { ...read, services: chosen };
  }

  /** The services whose pins a change moves. */
  async moved(change: Change): Promise<Selection> {
    const read = await this.readChanged(change);
    const { chosen, unpinned } = withPins(await this.servicesOfPins(change, read), read.pins);
    // A service that lost its pin lost its recordings.
    const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
    return { ...read, services: [...chosen, ...lost] };
  }

  private async readChanged(change: Change): Promise<Read & { before: PinsBefore }> {
    const { before, ...read } = await this.readPins([], change);
    if (before === undefined) throw new Error('the pins before were not looked for');
    return { ...read, before };
  }

  private async readPins(scopes: readonly Directory[], change: Change | undefined): Promise<Read> {
    const { history, located, globs, log } = this.sources;
    const manifests = await readManifests(scopes, change, globs, this.sources);
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

  private servicesOfPins(change: Change, { pins, globs, before }: Read & { before: PinsBefore }): Promise<Set<Directory>> {
    const { codeRepository, signal } = this.sources;
    // From the commit where that is what counts: a sparse checkout has only some of it on disk.
    const isCommit = change.head !== undefined;
    return servicesOfPins(change, globs, pins, before.pins, (directory) =>
      servicesBelow(globs, codeRepository, directory, signal, { tracked: isCommit }),
    );
  }

  /** Says for which globs there is no directory. @returns whether there is one for each */
  private tellUnmatched(): boolean {
    const { codeRepository, globs, log } = this.sources;
    // Those of the file were warned of.
    if (this.lostGlobs.length > 0) return false;
    const unmatched = globs.unmatched(codeRepository.root);
    if (unmatched.length > 0) {
      log.notice(`No directory matches ${unmatched.join(', ')}: say in $services which directories are services.`);
    }
    return unmatched.length === 0;
  }
}

/** The globs of the file that match neither on disk nor in what a sparse checkout left out: a mistake, or their last directory is gone. */
async function findLostGlobs(
  globs: ServiceGlobs,
  { settings, places }: Manifest,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<Sources['lostGlobs']> {
  const unmatched = settings.services === undefined ? [] : globs.unmatched(codeRepository.root);
  if (unmatched.length === 0) return [];
  const directories = await listDirectories(codeRepository, signal);
  const lost = unmatched.filter((text) => {
    const one = new ServiceGlobs([text]);
    return !directories.some((directory) => one.matches(directory));
  });
  const at = places.$services ?? { file: MANIFEST_NAME };
  return lost.map((glob) => ({ message: `no directory matches ${JSON.stringify(glob)}; correct it or leave it out`, at }));
}
