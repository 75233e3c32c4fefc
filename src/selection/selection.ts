/** From what a run was asked to the services that it is about, with their pins. */

import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Directory, joinDirectory, parentDirectory, parseDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listNames, type Place } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, listDirectories, listManifests } from '../code-repo/code-repository.ts';
import type { CodeAccess } from '../code-repo/code-server.ts';
import { readManifestTexts } from '../code-repo/committed-manifests.ts';
import type { CodeHistory } from '../code-repo/history.ts';
import { manifestError, readManifest, readRootManifest, throwIfWrong } from '../pins/load.ts';
import { type Manifest, parseManifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import { type ChosenService, Pins } from '../pins/pins.ts';
import { DEFAULT_PATH, DEFAULT_SERVICES } from '../pins/schema.ts';
import type { Change, PinsBefore } from './change.ts';
import type { ChangeEvent } from './event.ts';
import { ALL, givenServices, parseGivenPath, ServiceGlobs, scopesOf } from './services.ts';

export interface SelectionRequest extends Omit<CodeAccess, 'log'> {
  /** Absolute: what `paths` are relative to. */
  pathsFrom: string;
  /** Where empty: the service that contains `pathsFrom`, if a person asks, else those that the change touches. */
  paths: readonly string[];
  /** The assets root, in place of the file's. */
  path: string | undefined;
  /** A commit, branch or tag to compare with, in place of what the event says. */
  base: string | undefined;
  /** How a person gives that here, for messages. */
  baseInput: string;
  /** Read only where it is needed. */
  event: () => ChangeEvent;
  /** Also look for the pins before the change. Without paths: those services alone whose pins moved. */
  compare?: boolean;
  /** With `compare`: a path may also mean a service that has lost its pin, which then has no pinned trees. */
  lostPins?: boolean;
  /** The server is asked for each service, and tells a mistyped one from one that is not in the code repository. */
  serverTells?: boolean;
}

export interface Selection {
  root: Manifest;
  /** Absolute: the assets root. */
  assetsRoot: string;
  services: ChosenService[];
  /** Every recordings.json that was read, the root's first, and the pins in them. */
  manifests: Manifest[];
  pins: Pins;
  globs: ServiceGlobs;
  /** The pins before the change, where that was looked for. */
  before: PinsBefore | undefined;
}

/** The root recordings.json and the assets root that it, or `path`, names. */
export interface Located {
  root: Manifest;
  /** Absolute: the assets root. */
  assetsRoot: string;
  /** The same relative to the code repository; undefined where the caller put it outside. */
  inside: Directory | undefined;
}

/** @throws `bad-manifest` where the file is missing or wrong, or its `$path` cannot be */
export function locate(codeRepository: CodeRepository, path: string | undefined): Located {
  const root = readRootManifest(codeRepository.root);
  throwIfWrong([root]);
  const assetsRoot = resolve(codeRepository.root, path ?? root.settings.path ?? DEFAULT_PATH);
  return { root, assetsRoot, inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path) };
}

/** @param located where it is known already */
export async function select(
  request: SelectionRequest,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located: Located = locate(codeRepository, request.path),
): Promise<Selection> {
  const selecting = new Selecting(request, codeRepository, log, signal);
  try {
    return await selecting.select(located);
  } finally {
    selecting.close();
  }
}

class Selecting {
  private readonly request: SelectionRequest;
  private readonly codeRepository: CodeRepository;
  private historyMade: CodeHistory | undefined;
  private readonly log: Log;
  private readonly signal: AbortSignal;

  constructor(request: SelectionRequest, codeRepository: CodeRepository, log: Log, signal: AbortSignal) {
    this.request = request;
    this.codeRepository = codeRepository;
    this.log = log;
    this.signal = signal;
  }

  /** Loaded where it is needed: most often, services are named. */
  private async history(): Promise<CodeHistory> {
    const { CodeHistory } = await import('../code-repo/history.ts');
    this.historyMade ??= new CodeHistory(this.codeRepository, { ...this.request, log: this.log }, this.signal);
    return this.historyMade;
  }

  close(): void {
    this.historyMade?.close();
  }

  async select({ root, assetsRoot, inside }: Located): Promise<Selection> {
    const { request, codeRepository, log } = this;
    root.warnings.forEach(log.warning);
    const globs = new ServiceGlobs(root.settings.services ?? DEFAULT_SERVICES);
    await this.checkServices(globs, root);
    const paths = givenPaths(request, codeRepository, globs);
    const change = paths === undefined || request.compare === true ? await this.findChange() : undefined;
    const manifests = await this.readManifests(root, scopesOf(paths ?? [], globs), change, globs, inside);
    for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
    const pins = new Pins(manifests);
    pins.unreachable().forEach(log.warning);
    const before = change === undefined ? undefined : await this.pinsBefore(change, manifests);
    if (before?.otherRepository !== undefined) {
      log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
    }
    if (paths !== undefined) {
      const services = await givenServices(
        paths,
        globs,
        pins,
        codeRepository.root,
        request.lostPins === true ? before?.pins : undefined,
      );
      const unknown = request.serverTells === true ? [] : await findUnknown(services, assetsRoot, codeRepository, this.signal);
      for (const { what, question } of unknown) log.notice(`${what} ${question}`);
      if (services.length === 0) await this.warnOfGlobs(globs);
      return { root, assetsRoot, manifests, pins, globs, before, services };
    }
    if (change === undefined || before === undefined) throw new Error('no change was looked for');
    return { root, assetsRoot, manifests, pins, globs, before, services: await this.changed(change, before, pins, globs) };
  }

  private async findChange(): Promise<Change> {
    const { findChange } = await import('./change.ts');
    return findChange({ ...this.request, onDisk: this.request.isLocalUser }, this.codeRepository, await this.history(), this.log);
  }

  private async pinsBefore(change: Change, manifests: readonly Manifest[]): Promise<PinsBefore> {
    const { pinsBefore } = await import('./change.ts');
    return pinsBefore(change, manifests, await this.history());
  }

  /** A glob of the file without a directory would leave services out in silence. */
  private async checkServices(globs: ServiceGlobs, { settings, places }: Manifest): Promise<void> {
    if (settings.services === undefined) return;
    const lost = await this.notInIndex(await globs.unmatched(this.codeRepository.root));
    if (lost.length === 0) return;
    const what = lost.map((glob) => JSON.stringify(glob)).join(', ');
    throw manifestError([
      { message: `no directory matches ${what}; correct it or leave it out`, at: places.$services ?? { file: MANIFEST_NAME } },
    ]);
  }

  /** Those globs that do not match in what a sparse checkout left out either. */
  private async notInIndex(unmatched: readonly string[]): Promise<string[]> {
    if (unmatched.length === 0) return [];
    const directories = await listDirectories(this.codeRepository, this.signal);
    return unmatched.filter((text) => {
      const globs = new ServiceGlobs([text]);
      return !directories.some((directory) => globs.matches(directory));
    });
  }

  private async changed(change: Change, before: PinsBefore, pins: Pins, globs: ServiceGlobs): Promise<ChosenService[]> {
    const { servicesOfFiles, servicesOfPins, withPins } = await import('./change.ts');
    const below = (directory: Directory) => this.servicesBelow(change, directory, globs);
    const byPins = await servicesOfPins(change, globs, pins, before.pins, below);
    const byFiles = this.request.compare === true ? [] : servicesOfFiles(change, globs, [pins, before.pins]);
    const { chosen, unpinned } = withPins(new Set([...byPins, ...byFiles]), pins);
    if (this.request.compare === true) {
      // A service that lost its pin lost its recordings.
      return [...chosen, ...unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }))];
    }
    const hasServices = chosen.length > 0 || (await this.warnOfGlobs(globs));
    if (this.request.isLocalUser && chosen.length + unpinned.length === 0) {
      const all = hasServices ? " All that have a pin: assets-sync sync '*'" : '';
      this.log.notice(`Nothing that you changed is in a service.${all}`);
    }
    if (unpinned.length > 0) this.log.notice(`Changed, but without a pin, and left out: ${listNames(unpinned)}.`);
    return chosen;
  }

  /** @returns whether there is a directory for each */
  private async warnOfGlobs(globs: ServiceGlobs): Promise<boolean> {
    const unmatched = await globs.unmatched(this.codeRepository.root);
    if (unmatched.length === 0) return true;
    this.log.notice(`No directory matches ${unmatched.join(', ')}: say in $services which directories are services.`);
    return false;
  }

  /** From the commit where that is what counts: a sparse checkout has only some of it on disk. */
  private async servicesBelow(change: Change, directory: Directory, globs: ServiceGlobs): Promise<Directory[]> {
    if (change.head === undefined) return globs.below(this.codeRepository.root, directory);
    const all = await (await this.history()).directories(change.head, directory);
    return all.filter((path) => globs.matches(path));
  }

  /** Reads every recordings.json that counts for given directories and for what a change touches, the root's first. */
  private async readManifests(
    root: Manifest,
    given: readonly Directory[],
    change: Change | undefined,
    globs: ServiceGlobs,
    assetsRoot: Directory | undefined,
  ): Promise<Manifest[]> {
    const { servicesOfFiles } = change === undefined ? {} : await import('./change.ts');
    const touchedBy = (pins: readonly Pins[]) => [...(change && servicesOfFiles ? servicesOfFiles(change, globs, pins) : [])];
    let scopes = new Set([...given, ...(change?.manifestDirectories ?? []), ...touchedBy([])]);
    for (;;) {
      const split = await this.readBelow([...scopes], change, assetsRoot, root);
      const manifests = [root, ...split];
      throwIfWrong(manifests);
      // A changed file may be in a pinned directory that is no service by its name.
      const all = new Set([...scopes, ...touchedBy([new Pins(manifests)])]);
      if (all.size === scopes.size) return manifests;
      scopes = all;
    }
  }

  private async readBelow(
    scopes: readonly Directory[],
    change: Change | undefined,
    assetsRoot: Directory | undefined,
    root: Manifest,
  ): Promise<Manifest[]> {
    // What a commit says is what counts in CI: what else lies on its disk is none of the change.
    const untracked = change === undefined || change.head === undefined;
    const listing = await listManifests(this.codeRepository, { scopes, assetsRoot, untracked }, this.signal);
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
    const onDisk = [...manifestDirectories].map((manifestDirectory) => readManifest(this.codeRepository.root, manifestDirectory));
    const sparse = listing.sparse.filter(
      (manifestDirectory) =>
        manifestDirectory !== TOP && !onDisk.some((manifest) => manifest?.manifestDirectory === manifestDirectory),
    );
    return [...onDisk, ...(await this.readSparse(sparse))]
      .filter((manifest) => manifest !== undefined)
      .sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
  }

  /** Reads the recordings.json files that a sparse checkout left out, as they are in the commit. */
  private async readSparse(manifestDirectories: readonly Directory[]): Promise<Manifest[]> {
    if (manifestDirectories.length === 0) return [];
    const history = await this.history();
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
}

/** Of which services there is nothing but the name, and what may be done about it: a catch-all pins a mistyped one too. */
export async function findUnknown(
  services: readonly ChosenService[],
  assetsRoot: string,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<{ what: string; question: string }[]> {
  const unknown = services.filter(({ service, unknown }) => unknown === true && !existsSync(join(assetsRoot, service)));
  if (unknown.length === 0) return [];
  // A sparse checkout has only some of them on disk.
  const tracked = new Set(await listDirectories(codeRepository, signal));
  return unknown
    .filter(({ service }) => !tracked.has(service))
    .map(({ service, meant }) => ({
      what: `${showDirectory(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
      question: meant === undefined ? 'Is it spelled right?' : `Did you mean ${meant}?`,
    }));
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

/** @returns undefined for what the change touches */
function givenPaths(
  request: SelectionRequest,
  codeRepository: CodeRepository,
  globs: ServiceGlobs,
): (Directory | typeof ALL)[] | undefined {
  if (request.paths.length > 0) return parseGivenPaths(request, codeRepository);
  const from = relative(codeRepository.root, realpathSync(request.pathsFrom));
  const isInside = from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
  if (!request.isLocalUser || request.base !== undefined || !isInside) return undefined;
  const here = globs.serviceOf(parseGivenPath('.', codeRepository.root, realpathSync(request.pathsFrom)));
  return here === undefined ? undefined : [here];
}

/** Paths as they were given; throws `bad-usage` for one outside the code repository. */
export function parseGivenPaths(
  { paths, pathsFrom }: Pick<SelectionRequest, 'paths' | 'pathsFrom'>,
  codeRepository: CodeRepository,
): (Directory | typeof ALL)[] {
  const from = realpathSync(pathsFrom);
  return paths.map((path) => {
    if (path === ALL) return ALL;
    // As in git, paths are relative to where one is; a path from the top is understood there too.
    return parseGivenPath(path, codeRepository.root, existsSync(resolve(from, path)) ? from : codeRepository.root);
  });
}

/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(
  assetsRoot: string,
  codeRepository: CodeRepository,
  given: string | undefined,
  at: Place | undefined,
): Directory | undefined {
  const path = relative(codeRepository.root, assetsRoot).split(sep).join('/');
  const outside = path === '..' || path.startsWith('../') || isAbsolute(path);
  if (outside && given !== undefined) return undefined;
  const parsed = parseDirectory(path);
  if (outside || 'error' in parsed || parsed.directory === TOP) {
    const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
    if (given === undefined) throw manifestError([{ message, at: at ?? { file: 'recordings.json' } }]);
    throw new AssetsSyncError('bad-usage', `${given} cannot be the assets root: ${message}.`, {
      hint: 'Give a directory such as .assets.',
    });
  }
  for (const pinnedTree of upward(parsed.directory).slice(0, -1)) {
    const found = lstatSync(join(codeRepository.root, pinnedTree), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new AssetsSyncError('foreign-root', `${pinnedTree} is a symbolic link, so the assets root could be anywhere.`, {
      hint: 'Replace it by a directory, or name another one in $path.',
      at,
    });
  }
  return parsed.directory;
}
